import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { fleetFacts } from '../../catalog/fleet-facts.ts';
import { pathToFile } from '../../i18n/paths.ts';
import { checkScript } from '../../script-host/check-script.ts';

/** The check for the machine itself: one file for Windows Script Host, made anew with every catalogue. */
export const GET: APIRoute = ({ site }) =>
  new Response(checkScript(fleetFacts(catalog), new URL(pathToFile(), site).href));
