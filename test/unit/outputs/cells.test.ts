import { describe, expect, test } from 'vitest';
import { cutCells, delimiterOf, quotesAfter } from '../../../src/outputs/text/cells.ts';

describe('the sign between cells', () => {
  test.each<[string, string | undefined]>([
    ['SRV01,6.1.7601.17802', ','],
    ['SRV01;6.1.7601.17802;KB1,KB2', ';'],
    ['SRV01|KB1,KB2', '|'],
    ['SRV01;a|b', ';'],
    ['SRV01\ta;b|c,d', '\t'],
    ['"a;b",c', ','],
    ['"a;b","c"', ','],
    ['"a,b;c"', undefined],
    ['"a;b,c', ';'],
    ['SRV01 6.1.7601.17802', undefined],
    ['', undefined],
  ])('of %j is %j', (text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });
});

describe('cells', () => {
  test.each<[string, readonly string[]]>([
    ['SRV01,x', ['SRV01', 'x']],
    [' SRV01 , x ', ['SRV01', 'x']],
    ['\u00a0SRV01\u3000,\tx', ['SRV01', 'x']],
    ...[' ', '\u00a0', '\u3000', '\t'].flatMap((blank): [string, readonly string[]][] => [
      [`${blank}a,b`, ['a', 'b']],
      [`a${blank},b`, ['a', 'b']],
    ]),
    ['a b,c', ['a b', 'c']],
    [',', ['', '']],
    ['', ['']],
    [',,a', ['', '', 'a']],
    ['ア,é', ['ア', 'é']],
    ['"SRV01","a, b"', ['SRV01', 'a, b']],
    ['"SRV01",x,"b"', ['SRV01', 'x', 'b']],
    [' "SRV01" , " x "', ['SRV01', 'x']],
    ['"say ""no""",x', ['say "no"', 'x']],
    ['"",""', ['', '']],
    ['"a,b', ['a,b']],
    ['"', ['']],
    ['a"b,c"d,e', ['a"b,c"d', 'e']],
    ['"a",', ['a', '']],
    ['"a"b,c', ['a"b', 'c']],
  ])('of %j are %j', (text, cells) => {
    expect(cutCells(text, ',')).toEqual(cells);
    expect(cutCells(text.replaceAll(',', ';'), ';')).toEqual(cells.map((cell) => cell.replaceAll(',', ';')));
  });
});

describe('a line leaves its quotes', () => {
  test.each<[string, 'open' | 'closed' | 'broken']>([
    ['SRV01,x', 'closed'],
    ['SRV01,"x"', 'closed'],
    ['"SRV01" , "x"  ', 'closed'],
    ['SRV01,', 'closed'],
    ['"SRV01",', 'closed'],
    ['', 'closed'],
    ['SRV01,"x', 'open'],
    ['SRV01,  "x', 'open'],
    ['SRV01,,"x', 'open'],
    [',"x', 'open'],
    ['"', 'open'],
    ['SRV01,"', 'open'],
    ['"a""', 'open'],
    ['"a""b', 'open'],
    ['"a""b"', 'closed'],
    ['""""', 'closed'],
    ['"a" b,c', 'broken'],
    ['"a"b', 'broken'],
    ['"a""b"c', 'broken'],
    // Inside of a cell, a quote is an inch.
    ['19" rack,x', 'closed'],
    ['SRV01,19",x', 'closed'],
    ['SRV01;"x', 'closed'],
  ])('%j: %s', (text, left) => {
    expect(quotesAfter(text, ',', false)).toBe(left);
  });

  test.each<[string, 'open' | 'closed' | 'broken']>([
    ['x', 'open'],
    ['', 'open'],
    ['x,y', 'open'],
    ['x"', 'closed'],
    ['x" ', 'closed'],
    ['x",y', 'closed'],
    ['",y', 'closed'],
    ['x","y', 'open'],
    ['x","y"', 'closed'],
    ['""', 'open'],
    ['"""', 'closed'],
    ['x"y', 'broken'],
    ['x" y', 'broken'],
  ])('%j, where one was open: %s', (text, left) => {
    expect(quotesAfter(text, ',', true)).toBe(left);
  });
});
