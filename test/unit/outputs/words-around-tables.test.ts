import { describe, expect, test } from 'vitest';
import { fixedIn, versionsIn } from '../../support/versions-in.ts';

const VERSION = '6.1.7601.24545';
const TABLE = `<table><tr><th>Host</th><th>tcpip.sys</th></tr><tr><td>SRV01</td><td>${VERSION}</td></tr></table>`;

/** A table of a page with words about it. */
const PAGES: readonly ((words: string) => string)[] = [
  (words) => `${TABLE}<p>${words}</p>`,
  (words) => `${TABLE}\n\n<div>${words}</div>`,
  (words) => `<div>${words}</div>${TABLE}`,
  (words) => `<b>${words}</b>${TABLE}`,
  (words) => `<p>${words}</p>${TABLE}`,
  (words) => `<figure>${TABLE}<figcaption>${words}</figcaption></figure>`,
  (words) => `<details><summary>${words}</summary>${TABLE}</details>`,
  (words) => `<html><head><title>${words}</title></head><body>${TABLE}</body></html>`,
  (words) => TABLE.replace('<table>', `<table><caption>${words}</caption>`),
  (words) => TABLE.replace('</table>', `<caption>${words}</caption></table>`),
  (words) => TABLE.replace('<table>', `<table summary="${words}">`),
  (words) => TABLE.replace('<tr>', `<tr><th colspan=2>${words}</th></tr><tr>`),
  (words) => TABLE.replace('</table>', `<tfoot><tr><td colspan=2>${words}</td></tr></tfoot></table>`),
  (words) => `<table><tr><td><p>${words}</p>${TABLE}</td></tr></table>`,
];

describe('words about a table of a page', () => {
  test.each([
    'Planned',
    'Planned values',
    'Target state',
    'Required versions',
    'To be installed',
    'Proposed state',
    'Future state',
    'Geplant',
    'Zielzustand',
    'Prévu',
    'Estado objetivo',
    'Stato previsto',
    'Gepland',
    'Планируется',
    '予定',
    '目標',
    '计划',
    '预定',
    '예정',
  ])('take it back: %s', (words) => {
    for (const page of PAGES) expect([page(words), ...fixedIn(page(words))]).toEqual([page(words)]);
  });

  test.each(['Current state', 'Inventory', 'Ist-Zustand', '現状', 'État actuel'])('leave it: %s', (words) => {
    for (const page of PAGES) expect([page(words), ...versionsIn(page(words))]).toEqual([page(words), VERSION]);
  });

  test('are said of the next table where one follows', () => {
    const other = TABLE.replace('SRV01', 'SRV02').replace(VERSION, '6.1.7601.17514');
    expect(fixedIn(`${other}<h2>Planned</h2>${TABLE}`)).toEqual(['6.1.7601.17514']);
    expect(fixedIn(`<h2>Planned</h2>${TABLE}<h2>Installed</h2>${other}`)).toEqual(['6.1.7601.17514']);
  });

  test('stand far from it, where they are no heading', () => {
    expect(versionsIn(`<ul><li>Planned tasks</li><li>Home</li></ul><h1>Servers</h1>${TABLE}`)).toEqual([VERSION]);
  });
});

const MARKDOWN = `| Host | tcpip.sys |\n|---|---|\n| SRV01 | ${VERSION} |`;
const JIRA = `||Host||tcpip.sys||\n|SRV01|${VERSION}|`;

/** The same in Markdown and in Jira. */
const TEXTS: readonly ((words: string) => string)[] = [
  (words) => `## ${words}\n\n${MARKDOWN}`,
  (words) => `**${words}**\n\n${MARKDOWN}`,
  (words) => `${words}\n=====\n\n${MARKDOWN}`,
  (words) => `${MARKDOWN}\n\n*${words}*`,
  (words) => `${MARKDOWN}\n\nTable: ${words}`,
  (words) => `Table 1: ${words}\n\n${MARKDOWN}`,
  (words) => `h2. ${words}\n${JIRA}`,
  (words) => `bq. ${words}\n${JIRA}`,
  (words) => `{panel:title=${words}}\n${JIRA}\n{panel}`,
  (words) => `{color:red}${words}{color}\n${JIRA}`,
];

describe('words about a table in Markdown or Jira', () => {
  test.each([
    'Planned values',
    'Target state',
    'Zielzustand',
    'Prévu',
    'Previsto',
    'Планируется',
    '予定',
    '计划',
    '예정',
  ])('take it back: %s', (words) => {
    for (const text of TEXTS) expect([text(words), ...fixedIn(text(words))]).toEqual([text(words)]);
  });

  test.each(['Current state', 'Inventory', 'Ist-Zustand', '現状'])('leave it: %s', (words) => {
    for (const text of TEXTS) expect([text(words), ...versionsIn(text(words))]).toEqual([text(words), VERSION]);
  });

  test('leave it where they are its number', () => {
    for (const number of ['Table 1', 'Tabelle 2', '表 3']) {
      expect(versionsIn(`**${number}**\n\n${MARKDOWN}`)).toEqual([VERSION]);
      expect(versionsIn(`<p>${number}</p>${TABLE}`)).toEqual([VERSION]);
    }
  });
});
