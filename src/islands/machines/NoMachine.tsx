import { fill } from '../../i18n/fill.ts';
import { VERSION_COMMAND } from '../../outputs/commands.ts';
import type { MachinesWords } from './state.ts';

/** Says what to hand in, where nothing of it could be judged. */
export function NoMachine({ words, isTicket }: { readonly words: MachinesWords; readonly isTicket: boolean }) {
  return (
    <div class="callout callout-caution">
      <p>
        <strong>{words.intake.noMachine}</strong>
      </p>
      <p>
        {isTicket ? words.intake.noMachineInTicket : fill(words.intake.noMachineNext, { command: VERSION_COMMAND })}
      </p>
    </div>
  );
}
