import { expect, test } from 'vitest';
import { placeOf } from '../../../src/offline/places.ts';

test.each([
  ['#KB2688338/', 'KB2688338'],
  ['#KB#KB4022719', 'KB4022719'],
  ['#windows-7-sp1/', 'windows-7-sp1'],
  ['#jpntsblog', 'jpntsblog'],
  ['#', ''],
])('%s leads to %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
