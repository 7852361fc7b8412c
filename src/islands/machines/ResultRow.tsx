import type { VNode } from 'preact';
import type { ShownRow } from './protocol.ts';
import { VerdictIcon } from '../checker/VerdictIcon.tsx';
import type { MachinesActions, MachinesWords } from './state.ts';

interface ResultRowProps {
  readonly index: number;
  /** Absent until it has arrived. */
  readonly row: ShownRow | undefined;
  readonly actions: MachinesActions;
  readonly words: MachinesWords;
}

// A row never changes: its element is made once, and Preact passes over an element that it has seen.
const elements = new WeakMap<ShownRow, VNode>();

/** One machine. */
export function ResultRow(props: ResultRowProps) {
  const { row, index, words } = props;
  if (row === undefined) {
    return (
      <tr aria-rowindex={index + 2}>
        <td colSpan={7} class="soft">
          {words.intake.table.loading}
        </td>
      </tr>
    );
  }
  const known = elements.get(row);
  if (known) return known;
  const element = rowElement({ ...props, row });
  elements.set(row, element);
  return element;
}

function rowElement({ row, index, actions, words }: ResultRowProps & { readonly row: ShownRow }): VNode {
  const { intake, verdicts } = words;
  return (
    <tr
      class={`tone-${row.verdict}`}
      aria-rowindex={index + 2}
      data-host={row.named ? row.host : ''}
      data-verdict={row.verdict}
      data-reason={row.reason}
      data-evidence={row.evidence}
      data-version={row.version}
      data-start={row.start}
    >
      <td>{row.position}</td>
      <th scope="row">
        <button type="button" class="as-link" aria-haspopup="dialog" onClick={() => actions.open(row)}>
          <bdi>{row.host}</bdi>
        </button>
      </th>
      <td>
        <span class="machine-verdict">
          <VerdictIcon verdict={row.verdict} /> {verdicts[row.verdict]}
        </span>
      </td>
      <td data-label={intake.table.deadline}>
        <div class={row.deadline.due}>
          {row.deadline.short.map((part, place) => (place % 2 ? <span class="version">{part}</span> : part))}
        </div>
      </td>
      <td data-label={intake.table.next}>
        <div>{row.next}</div>
      </td>
      <td>
        <div>
          {row.contradictions.length > 0 && <strong class="contradiction">{intake.contradiction}</strong>} {row.found}
        </div>
      </td>
      <td>
        <div>
          <Comparison row={row} words={words} />
        </div>
      </td>
    </tr>
  );
}

/** What was compared, and how strong that is. */
export function Comparison({ row, words }: { readonly row: ShownRow; readonly words: MachinesWords }) {
  return (
    <>
      {row.comparison !== '' && <code translate={false}>{row.comparison}</code>}{' '}
      {row.evidence !== '' && <span class={`strength strength-${row.evidence}`}>{words.strength[row.evidence]}</span>}
    </>
  );
}
