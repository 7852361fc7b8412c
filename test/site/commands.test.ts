import { describe, expect, test } from 'vitest';
import { commandElementId, COMMAND_SETS, COMMANDS, type Command, type CommandId } from '../../src/outputs/commands.ts';
import { attributes, documentOf, pageAt } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const EACH = Object.entries(COMMANDS) as [CommandId, Command][]; // the table's keys are the ids
const PAGES = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(PAGES)('the commands ($variant.name, $language)', ({ variant, language }) => {
  const guidance = documentOf(pageAt(variant, `${language}/guide/check/`));
  const checker = documentOf(pageAt(variant, `${language}/check/`));

  test.each(EACH)('%s stands on the guidance page once, with a button that copies it', (id, { text }) => {
    expectCommand(guidance, id, text);
  });

  test('the guidance page has no command of its own', () => {
    const shown = attributes(guidance, 'main pre[id]', 'id');
    expect(shown.toSorted()).toEqual(EACH.map(([id]) => commandElementId(id)).toSorted());
  });

  test.each([...COMMAND_SETS.intake])('%s stands beside the intake of the checker', (id) => {
    expectCommand(checker, id, COMMANDS[id].text);
  });

  test('the guidance says where whole outputs go', () => {
    const links = attributes(guidance, 'main a', 'href');
    expect(links).toContain(`${variant.base}${language}/check/#machines`);
  });
});

function expectCommand(document: Document, id: CommandId, text: string): void {
  const shown = [...document.querySelectorAll('pre')].filter((pre) => pre.textContent.trimEnd() === text);
  expect(shown.map((pre) => pre.id)).toEqual([commandElementId(id)]);
  expect(document.querySelectorAll(`button[data-copy="${commandElementId(id)}"]`)).toHaveLength(1);
}
