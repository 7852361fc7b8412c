import { fill } from '../../i18n/fill.ts';
import type { MachinesWords } from './state.ts';

const COMMAND = 'wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip.sys" get CSName,Version';

/** Says what to hand in, where nothing of it could be judged. */
export function NoMachine({ words }: { readonly words: MachinesWords }) {
  return (
    <div class="callout callout-caution">
      <p>
        <strong>{words.intake.noMachine}</strong>
      </p>
      <p>{fill(words.intake.noMachineNext, { command: COMMAND })}</p>
    </div>
  );
}
