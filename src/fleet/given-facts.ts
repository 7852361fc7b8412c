import { packed } from 'virtual:fleet-facts';
import { unpackFacts } from './packed-facts.ts';

/** The facts that the build gave to the worker and to the offline file. */
export const facts = unpackFacts(packed);
