import type { Messages } from '../../i18n/messages.ts';
import type { CheckerProps } from './checker-props.ts';
import { untouched } from './checker-state.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

interface CheckerViewProps {
  readonly props: CheckerProps;
  /** What stands at the fields. The checker's script never asks for it. */
  readonly words: Messages['checker']['page'];
}

/**
 * The checker before anything is entered: a version, an edition, and the place of the verdict. The fields are drawn this
 * once and keep their own values: what was typed before the script arrived is read, not overwritten.
 */
export function Checker({ props, words }: CheckerViewProps) {
  return (
    <div class="checker needs-script" data-checker>
      <div class="checker-fields">
        <div>
          <label for="checker-version">{words.versionLabel}</label>
          <input
            id="checker-version"
            name="version"
            type="text"
            autoComplete="off"
            spellcheck={false}
            aria-describedby="checker-hint"
            aria-invalid={false}
          />
          <p id="checker-hint" class="soft">
            {words.versionHint}
          </p>
        </div>
        <div>
          <label for="checker-edition">{words.editionLabel}</label>
          <select id="checker-edition" name="edition">
            <option value="">{words.editionAuto}</option>
            {props.facts.editions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div data-answer>
        <VerdictPanel state={untouched(props)} props={props} />
      </div>
    </div>
  );
}
