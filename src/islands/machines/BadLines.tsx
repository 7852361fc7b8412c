import { fill } from '../../i18n/fill.ts';
import { safeText } from '../../i18n/safe-text.ts';
import type { Summary } from './protocol.ts';
import type { MachinesWords, ViewProps } from './state.ts';

const LISTED = 100;
const HEADING_MAX = 40;

/** How many lines were not understood, and how many only in part. */
export function badLinesTitle({ lines }: Summary, { bad }: MachinesWords['intake']): string {
  return fill(bad.title, { bad: lines.notUnderstood, partly: lines.partly });
}

/** The lines that were not understood, as a whole or in part, each with its place and why. */
export function BadLines({ state: { summary }, words: { intake } }: ViewProps) {
  const { bad } = intake;
  if (!summary || summary.badLines.length === 0) return null;
  const { notUnderstood, partly } = summary.lines;
  const count = notUnderstood + partly;
  const title = badLinesTitle(summary, intake);
  const listed = summary.badLines.slice(0, LISTED);
  return (
    <details open={listed.length <= 10} data-bad-lines>
      <summary>{title}</summary>
      <p>{bad.lead}</p>
      <div class="table-scroll" role="region" aria-labelledby="bad-lines-caption" tabIndex={0}>
        <table class="data compact">
          <caption id="bad-lines-caption" class="visually-hidden">
            {title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{bad.place}</th>
              <th scope="col">{bad.why}</th>
              <th scope="col">{bad.text}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ input, line, reason, heading, text }, at) => (
              <tr key={at}>
                <th scope="row">
                  <bdi>{fill(bad.line, { input: summary.inputs[input]?.name ?? '', line })}</bdi>
                </th>
                <td>
                  {heading !== undefined && <bdi>{fill(bad.heading, { heading: safeText(heading, HEADING_MAX) })}</bdi>}
                  {bad.reasons[reason]}
                </td>
                <td>
                  <code translate={false}>
                    <bdi>{text}</bdi>
                  </code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > listed.length && <p>{fill(bad.more, { count: count - listed.length })}</p>}
    </details>
  );
}
