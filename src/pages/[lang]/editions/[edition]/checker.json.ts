import type { APIRoute } from 'astro';
import { editionCheckerProps } from '../../../../components/page-checker-props.ts';
import { editionPaths } from '../_edition-paths.ts';

export const getStaticPaths = editionPaths;

/** What the checker of an edition's page works with: fetched with its script, so that the page does not carry it. */
export const GET: APIRoute = ({ props: { lang, edition } }) => Response.json(editionCheckerProps(lang, edition));
