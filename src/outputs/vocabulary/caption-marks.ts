import { remembered } from '../../domain/remembered.ts';

// Jira's headings, quotations and colours, and its panels, which may have a title.
const BEGINS = /^\s*(?:h[1-6]|bq)\.\s+/i;
const BRACES = /\{(?:color|panel|quote|info|note|tip|warning|expand)(?::(?:[^{}]*?\btitle=([^|{}]*))?[^{}]*)?\}/gi;
const LABEL =
  /^[#*_:\s]*(?:table|caption|figure|tabelle|abbildung|tableau|tabla|tabella|tabel|tabela|таблица|表|図|表题|표)(?:\s?\d{0,3}\s?[.:：]\s*(?=\S)|\s?\d{1,3}[\s.:*_]*$)/iu;

/**
 * A line without what marks it as a heading in Jira, or as the caption of a table.
 *
 * @example withoutCaptionMarks('h2. Planned') // 'Planned'
 * @example withoutCaptionMarks('Table 1: Planned') // 'Planned'
 * @example withoutCaptionMarks('Table 1') // ''
 * @example withoutCaptionMarks('{panel:title=Planned}') // 'Planned'
 */
export const withoutCaptionMarks = remembered((text: string): string =>
  text
    .replace(BEGINS, '')
    .replace(BRACES, (_, title: string | undefined) => title ?? '')
    .trimStart()
    .replace(LABEL, ''),
);
