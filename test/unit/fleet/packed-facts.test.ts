import { expect, test } from 'vitest';
import { packFacts, unpackFacts } from '../../../src/fleet/packed-facts.ts';
import { facts } from './fleet-facts.ts';

test('facts that were packed and unpacked are the same, in the same order', () => {
  const packed = packFacts(facts);
  expect(unpackFacts(JSON.parse(JSON.stringify(packed)))).toEqual(facts);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(facts).length - 20_000);
});
