import { h, hydrate } from 'preact';
import { Checker } from './Checker.tsx';
import type { CheckerProps } from './props.ts';

/* Brings the checker to life: the form stands in the page already, its data beside it. */
const root = document.querySelector('[data-checker-root]');
const data = document.querySelector('[data-checker-props]')?.textContent;
if (root && data) hydrate(h(Checker, JSON.parse(data) as CheckerProps), root); // written by CheckerIsland.astro
