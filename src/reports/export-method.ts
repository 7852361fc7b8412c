import { catalogVersionText } from '../domain/catalog-version.ts';
import { fill } from '../i18n/fill.ts';
import type { ExportContext } from './exports.ts';
import { momentText } from './restart-words.ts';
import { sourceCitation } from './verdict-sources.ts';
import { voiceOf } from './words.ts';

/** How the verdicts were reached, on one page, to be filed with them. */
export function methodText({ facts, lang, inputs, evaluated }: Omit<ExportContext, 'deadlineOf'>): string {
  const voice = voiceOf(facts, lang, inputs);
  const { machines, reports } = voice.words;
  const { title, ...paragraphs } = reports.method;
  const sources = Object.keys(facts.citations).map((id) =>
    fill(machines.ticket.source, { source: sourceCitation(id, voice) }),
  );
  return [
    title,
    ...Object.values(paragraphs),
    [machines.ticket.sources, ...sources].join('\n'),
    [
      fill(reports.evaluated, { moment: momentText(evaluated, voice) }),
      fill(machines.ticket.catalog, { version: catalogVersionText(facts.catalog) }),
    ].join('\n'),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
