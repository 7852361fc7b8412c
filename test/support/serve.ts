/* Serves the first of the built sites for the browser tests. */
import { serveSite } from '../hosting/serve-site.ts';
import { VARIANTS } from './variants.ts';

const [{ dir, base }] = VARIANTS;
const { address } = await serveSite(dir, base);
// Playwright reads the port from this line.
console.log(`Serving ${dir} at ${address}`);
