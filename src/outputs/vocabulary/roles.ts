import type { KbNumber } from '../../domain/facts.ts';

/**
 * What a column or a property holds.
 * - `host`: the machine; `other-host`: a machine too, of a column that says so less clearly than another one.
 * - `name`: a host, file or product.
 * - `file`: its name or path; `original-name`: the one that its maker gave it, which may be the language file's.
 * - `version`: tcpip.sys's; `found`: the version of something that the column does not name; `wanted`: one to have.
 * - `told`: what this site's own export says of a machine, beside what was found.
 * - `os-version`: Windows' own; `product`: its name.
 * - `part-0` to `part-3`: the four numbers of the file's version, `raw-version`: the four as one.
 * - `kb`: updates that are installed; `missing`: updates that are not; `article`: articles, which may be about updates.
 * - `installed-on`, `installed-by`: the day and the account, of what Windows prints, which leaves both blank now and then;
 *   `done-on`, `done-by`: the same in a list that people keep, in which an update is installed where they stand.
 * - `status`, `installed`: whether the updates of the row are installed; `wmi-status`: the same, mostly left blank.
 * - `inventory`: whether they are installed, or which ones are, where it asks nothing and is no word for installing.
 * - `asked`: whether the update or the file is there, in use or copied, or how often: a no says that it is not, and a yes
 *   says of nothing that it is installed.
 * - `has-KB2553549`: whether that update is installed; `of-KB2553549`: something of it, the heading does not say what.
 * - `doubt`: what stands beside updates that somebody looks at, not beside those that are there.
 * - `phase`: what the row is, of something that goes on: found, or planned.
 * - `answer`: whether the machine answered; `error`: why it did not.
 * - `boot`: its start; `uptime`: with its unit in the cell; `uptime-days` and so on: the heading has it, with that word.
 *   `boot-540` and so on: on a clock so many minutes east of UTC; `boot-dmy`, `boot-mdy`: what stands first in its day.
 * - `zone`: of the clock of the start beside it.
 * - `place`: where the machine is, or whose: what tells it from another one of its name.
 * - `taken`: the moment at which the uptime beside it was measured.
 * - `event`: the message of an event of Windows, written at the moment beside it.
 * - `unit`: that of the uptime in the column before it.
 * - `report`: what a scanner writes about a finding, in lines of its own.
 * - `note`: a note beside updates in such a table; `remark`: one beside a version that no heading calls tcpip.sys's.
 * - `aside`: a note where the headings say what the facts are; `day`: their day there; `origin`: who or what told of them.
 * - `unknown`: what nobody knows, in a table of updates that does not say that they are installed.
 * - `open`: the same in one that says so: a day there may be that of their removal; `vague`: in a table, where words may
 *   say something of the row.
 * - `ignored`: known to hold a version that is not tcpip.sys's; `unsure`: of tcpip.sys, in words that nobody knows.
 */
export type Role =
  | 'host'
  | 'other-host'
  | 'name'
  | 'file'
  | 'original-name'
  | 'version'
  | 'raw-version'
  | 'found'
  | 'wanted'
  | 'told'
  | 'os-version'
  | 'product'
  | 'kb'
  | 'article'
  | 'installed-on'
  | 'installed-by'
  | 'done-on'
  | 'done-by'
  | 'missing'
  | 'status'
  | 'installed'
  | 'inventory'
  | 'asked'
  | 'wmi-status'
  | UpdateRole
  | 'doubt'
  | 'phase'
  | 'answer'
  | 'error'
  | 'boot'
  | `boot-${string}`
  | 'zone'
  | 'uptime'
  | `uptime-${string}`
  | 'place'
  | 'taken'
  | 'event'
  | 'unit'
  | 'report'
  | 'note'
  | 'remark'
  | 'aside'
  | 'day'
  | 'origin'
  | 'start-note'
  | 'unknown'
  | 'open'
  | 'vague'
  | 'ignored'
  | 'unsure'
  | 'part-0'
  | 'part-1'
  | 'part-2'
  | 'part-3';

/** A column for one update. */
export type UpdateRole = `${'has' | 'of'}-${KbNumber}`;

/**
 * The update that a column is for.
 *
 * @example updateOf('has-KB2553549') // 'KB2553549'
 */
export function updateOf(role: Role | undefined): KbNumber | undefined {
  const [, digits] = /^(?:has|of)-KB(\d+)$/.exec(role ?? '') ?? [];
  return digits === undefined ? undefined : `KB${Number(digits)}`;
}

/** True for a column for starts. */
export function isStart(role: Role | undefined): boolean {
  return role === 'boot' || role?.startsWith('boot-') === true;
}

/**
 * The word for the unit that the heading of a column for uptimes has.
 *
 * @example unitOf('uptime-Tage') // 'Tage'
 * @example unitOf('uptime') // undefined: it stands in the cell
 */
export function unitOf(role: Role | undefined): string | undefined {
  return /^uptime-(.+)$/.exec(role ?? '')?.[1];
}
