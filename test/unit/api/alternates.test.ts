import { expect, test } from 'vitest';
import { alternatesOf } from '../../../src/api/alternates.ts';

const json = (path: string) => ({ type: 'application/json', path });

test.each([
  ['editions/windows-7-sp1/', [json('api/v1/editions/windows-7-sp1.json')]],
  ['kb/2688338/', [json('api/v1/updates/KB2688338.json')]],
  ['editions/', []],
  ['kb/', []],
  ['guide/check/', []],
  ['check/', []],
])('the data behind %s', (page, expected) => {
  expect(alternatesOf('en', page)).toEqual(expected);
});

test.each(['', 'sources/', 'data/', 'changes/'])(
  '"%s" is about the catalogue and leads to it and to its feed',
  (page) => {
    expect(alternatesOf('ja', page)).toEqual([
      json('api/v1/catalog.json'),
      { type: 'application/rss+xml', path: 'ja/feed.xml' },
    ]);
  },
);
