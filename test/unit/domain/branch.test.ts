import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/catalog/index.ts';
import { branchOf, branchTag } from '../../../src/domain/branch.ts';

describe('branchOf, with the ranges of the catalogue', () => {
  test.each([
    [0, undefined],
    [178, undefined],
    [15999, undefined],
    [16000, 'GDR'],
    [17802, 'GDR'],
    [19999, 'GDR'],
    [20000, 'LDR'],
    [21893, 'LDR'],
    [23761, 'LDR'],
    [65535, 'LDR'],
    [65536, undefined],
  ])('puts %d into %s', (revision, branch) => {
    expect(branchOf(revision, catalog.scope.branches)).toBe(branch);
  });

  test('knows no branch without ranges', () => {
    expect(branchOf(17802, [])).toBeUndefined();
  });
});

describe('branchTag', () => {
  test.each([
    ['6.1.7601.17802 (win7sp1_gdr.120329-1500)', 'GDR'],
    ['6.1.7600.16986 (win7_gdr.120329-1525)', 'GDR'],
    ['(vistasp2_gdr)', 'GDR'],
    ['win7sp1_ldr.120329-1505', 'LDR'],
    ['WIN7SP1_LDR', 'LDR'],
    ['lh_sp2_qfe.110505', 'LDR'],
    ['win7sp1_ldr_escrow.170510-0600', 'LDR'],
    ['win7sp1_rtm.101119-1850', undefined],
    ['c:\\my_gdrive\\tcpip.sys', undefined],
    ['GDR', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, branch) => {
    expect(branchTag(text)).toBe(branch);
  });
});
