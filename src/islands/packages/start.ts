import { PROGRAM_ARRIVED } from '../../scripts/packages-arrival.ts';
import { showPackages } from './show-packages.ts';

/* Hands the program of packages to the page that fetched it. */

dispatchEvent(new CustomEvent(PROGRAM_ARRIVED, { detail: showPackages }));
