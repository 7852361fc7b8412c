import { createElement, Fragment, type ComponentType, type Key, type VNode } from 'preact';

type Properties = Readonly<Record<string, unknown>>;

/**
 * What the compiler writes for an element, in terms of the function that Preact needs for itself anyway. Preact's own
 * has a second copy of it, which is faster where thousands of elements are made at once.
 */
export function jsx(type: string | ComponentType, properties: Properties, key?: Key): VNode {
  const all = key === undefined ? properties : { ...properties, key };
  return typeof type === 'string' ? createElement(type, all) : createElement(type, all);
}

export { jsx as jsxs, Fragment };
