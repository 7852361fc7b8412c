import type { CheckerProps } from './checker-props.ts';
import { startChecker } from './start-checker.ts';

/* Brings the checker of a page to life: the form stands in the page already, its data beside it. */

const checker = document.querySelector('[data-checker]');
const data = document.querySelector('[data-checker-props]')?.textContent;
if (checker && data) startChecker(checker, JSON.parse(data) as CheckerProps); // written by CheckerIsland.astro
