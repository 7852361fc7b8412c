import type { InputReport } from './protocol.ts';
import { byteSize } from '../../i18n/byte-size.ts';
import { takeFocus } from '../../scripts/take-focus.ts';
import { reportText } from './report-text.ts';
import type { MachinesActions, ViewProps } from './state.ts';

/** What was handed in and how each was read: encodings, driver files, and what could not be read and why. */
export function InputList({ state, actions, words }: ViewProps) {
  const { intake, language } = words;
  const { inputs, summary, cleared } = state;
  const reports = summary?.inputs ?? [];
  // The box comes first in what the worker reads, and has no button: it can be edited.
  const box = reports.slice(0, Math.max(0, reports.length - inputs.length));
  const rows = [
    ...box.map((report) => ({ report, input: undefined })),
    ...inputs.map((input, index) => ({ report: reports[box.length + index], input })),
  ];
  return (
    <>
      {rows.length > 0 && (
        <div class="table-scroll" role="region" aria-labelledby="intake-inputs" tabIndex={0}>
          <table class="data compact" data-inputs>
            <caption id="intake-inputs">{intake.inputs}</caption>
            <thead>
              <tr>
                <th scope="col">{intake.input.name}</th>
                <th scope="col">{intake.input.size}</th>
                <th scope="col">{intake.input.result}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map(({ report, input }, index) => (
                <tr key={index} class={isProblem(report) ? 'problem' : undefined}>
                  <th scope="row">
                    <bdi>{input?.name ?? report?.name}</bdi>
                  </th>
                  <td>{byteSize(report?.size ?? sizeOf(input?.content), language)}</td>
                  <td>{report === undefined ? intake.input.waiting : reportText(report, words)}</td>
                  <td>
                    {input && (
                      <button
                        type="button"
                        aria-label={intake.remove.replace('{name}', input.name)}
                        onClick={() => actions.remove(input)}
                      >
                        ×
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {(rows.length > 0 || cleared) && (
        <p class="actions">
          {rows.length > 0 && (
            <button type="button" onClick={actions.clear}>
              {intake.clear}
            </button>
          )}
          {cleared && (
            <button key={inputs.length} type="button" ref={takeFocus} onClick={() => undo(actions)}>
              {intake.undo}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** Takes back what was cleared; the focus goes to the box, for the button goes away. */
function undo(actions: MachinesActions): void {
  actions.undo();
  document.querySelector<HTMLElement>('[name="evidence"]')?.focus();
}

function isProblem(report: InputReport | undefined): boolean {
  if (report === undefined || report.kind === 'text' || report.kind === 'package') return false;
  return report.kind !== 'driver-file' || !report.reading.ok || report.reading.identity !== 'tcpip';
}

function sizeOf(content: string | Blob | undefined): number {
  return typeof content === 'object' ? content.size : (content?.length ?? 0);
}
