import { expect, test } from 'vitest';
import { randomFrom } from '../../support/random.ts';
import { checkNoise, checkOutputs, noisyText, twoOutputs } from '../../fuzz/nothing-new.ts';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

test('lines that state nothing make no machine fixed and give none a start', () => {
  for (const seed of SEEDS) expect(() => checkNoise(noisyText(randomFrom(seed)))).not.toThrow();
});

test('of two outputs with such lines about them, each keeps what it says', () => {
  for (const seed of SEEDS) expect(() => checkOutputs(twoOutputs(randomFrom(seed)))).not.toThrow();
});
