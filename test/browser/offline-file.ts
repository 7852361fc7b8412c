import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VARIANTS } from '../support/variants.ts';

/** The address of the offline file as it lies on a disk. */
export const OFFLINE_FILE = pathToFileURL(join(VARIANTS[0].dir, 'offline/check-497.html')).href;
