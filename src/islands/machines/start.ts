import machinesStyle from '../../styles/machines.css?url';
import timelineStyle from '../../styles/timeline.css?url';
import type { Locale } from '../../i18n/locales.ts';
import type { CheckerProps } from '../checker/checker-props.ts';
import { workerChannel } from './channel.ts';
import { fetchPackagesProgram } from './packages-program.ts';
import { showMachines } from './show-machines.ts';
import { wordsFor, type MachinesChapters } from './words.ts';

/**
 * Brings the place to paste and drop of a page to life, with a worker that reads, judges and keeps every machine.
 *
 * @param chapters in the page's language, which is the only one that is fetched
 */
export function startMachines(language: Locale, chapters: MachinesChapters): void {
  const form = document.querySelector<HTMLElement>('[data-intake]');
  const box = form?.querySelector('textarea');
  const root = document.querySelector<HTMLElement>('[data-machines-root]');
  const data = document.querySelector('[data-checker-props]')?.textContent;
  if (!form || !box || !root || !data) return;
  const props = JSON.parse(data) as CheckerProps; // written by CheckerIsland.astro
  // Fetched at once: while something is checked, nothing is.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  for (const address of [machinesStyle, timelineStyle]) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }));
  }
  const paths = { kb: props.paths.kb, contribute: root.dataset['contribute'] ?? '', linksOut: true };
  showMachines(
    { form, box, root },
    wordsFor(language, chapters, props, root.dataset['schema'] ?? ''),
    workerChannel(worker),
    async (place, changed) => (await fetchPackagesProgram())(place, () => paths, changed),
  );
}
