import { PROGRAM_ARRIVED } from '../../scripts/packages-arrival.ts';
import type { StartReader } from './read-in-worker.ts';
import { showPackages, type ShowPackages } from './show-packages.ts';

/** Hands the program of packages to the page that waits for it. */
export function arriveWith(startReader: StartReader): void {
  const show: ShowPackages = (...place) => showPackages(startReader, ...place);
  dispatchEvent(new CustomEvent(PROGRAM_ARRIVED, { detail: show }));
}
