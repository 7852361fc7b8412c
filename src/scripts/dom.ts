type Child = Node | string | false | undefined;

/**
 * Makes an element. Text always becomes text nodes: nothing that was searched for can turn into markup.
 *
 * @example element('a', { href: '/ja/kb/2688338/' }, 'KB2688338') // e.g. <a href="/ja/kb/2688338/">KB2688338</a>
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}
