import { PROGRAM_ARRIVED } from '../../scripts/packages-arrival.ts';
import type { ShowPackages } from '../packages/show-packages.ts';

/**
 * Fetches the program of packages, whose script waits in a template of the page. By an import, what imports need would
 * become a file of its own, which every page of the site would then fetch.
 */
export function fetchPackagesProgram(): Promise<ShowPackages> {
  return new Promise((resolve, reject) => {
    const template = document.querySelector<HTMLTemplateElement>('[data-packages-program]');
    // A copy, as a script that the parser put into a template never runs.
    const script = template && document.importNode(template.content, true).querySelector('script');
    if (!script) {
      reject(new Error('The page has no program of packages'));
      return;
    }
    addEventListener(
      PROGRAM_ARRIVED,
      (event) => event instanceof CustomEvent && resolve(event.detail as ShowPackages), // dispatched by its arrive.ts
      { once: true },
    );
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
