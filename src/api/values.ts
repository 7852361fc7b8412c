import { z } from 'zod';
import { BRANCHES } from '../domain/branch.ts';
import { VERDICTS } from '../domain/assess.ts';
import { STRENGTHS } from '../domain/strength.ts';

/*
 * The values that several documents share. The documents are made from data that was checked already: these schemas
 * describe it to others, so a pattern says what to expect and no message says how to mend it.
 */

export const kb = z.templateLiteral(['KB', z.number()]).meta({ description: 'Article number of a package' });

export const build = z
  .templateLiteral([z.number(), '.', z.number(), '.', z.number()])
  .meta({ description: 'Build: the first three parts of a version' });

export const branch = z.enum(BRANCHES).meta({ description: 'Servicing branch of the file' });

export const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+\.\d+$/)
  .meta({ description: 'Version of tcpip.sys, four parts' });

export const revision = z.int().nonnegative().meta({ description: 'Fourth part of a version of tcpip.sys' });

export const editionId = z.string().meta({ description: 'Edition: product with service pack, e.g. windows-7-sp1' });

export const sources = z.array(z.string()).meta({ description: 'Ids of sources that say so' });

export const strength = z.enum(STRENGTHS).meta({ description: 'How strong the evidence is' });

export const evidence = strength.nullable().meta({
  description: 'How strong the evidence of the verdict is; null where it rests on none',
});

export const verdict = z.enum(VERDICTS).meta({ description: 'The answer' });

export const reason = z.string().meta({ description: 'Why, as a code; more may be added' });

/** A type with everything in it readonly, as the documents are built from readonly data. */
export type ReadonlyDeep<T> = { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> };
