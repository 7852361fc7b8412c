import type { Locale } from '../i18n/locales.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';
import type { MachineDeadline } from '../deadlines/machine-deadline.ts';
import type { MachineRow } from '../fleet/machine-row.ts';

/** What every export is made with. */
export interface ExportContext {
  /** The language of the sentences; codes and names of columns are the same in all. */
  readonly lang: Locale;
  readonly facts: FleetFacts;
  /** The names of the inputs, by number. */
  readonly inputs: readonly string[];
  /** When a machine's counter runs out; absent or `undefined` where nothing is known of it. */
  readonly deadlineOf?: ((row: MachineRow) => MachineDeadline | undefined) | undefined;
}
