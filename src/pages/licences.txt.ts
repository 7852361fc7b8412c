import type { APIRoute } from 'astro';
import { licences } from '../build/licences.ts';

/** The notices that belong to what is served: a library's licence asks for it to be there with each copy. */
export const GET: APIRoute = () => new Response(licences());
