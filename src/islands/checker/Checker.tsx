import type { CheckerProps } from './checker-props.ts';
import { untouched, type CheckerActions, type CheckerState } from './checker-state.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

interface CheckerViewProps extends CheckerProps {
  /** Absent when the page is built: nothing is entered yet. */
  readonly state?: CheckerState;
  readonly actions?: CheckerActions;
}

/**
 * The checker: a version, an edition, and the verdict. The fields keep their own values: what was typed before the
 * script arrived is read, not overwritten. A controlled field would show it beside a verdict on something else.
 */
export function Checker({ state, actions, ...props }: CheckerViewProps) {
  const { messages, facts } = props;
  const shown = state ?? untouched(props);
  return (
    <div class="checker needs-script" data-checker>
      <div class="checker-fields">
        <div>
          <label for="checker-version">{messages.versionLabel}</label>
          <input
            id="checker-version"
            name="version"
            type="text"
            autoComplete="off"
            spellcheck={false}
            aria-describedby="checker-hint"
            aria-invalid={shown.answer.verdict?.verdict === 'invalid'}
            onInput={actions?.edit}
          />
          <p id="checker-hint" class="soft">
            {messages.versionHint}
          </p>
        </div>
        <div>
          <label for="checker-edition">{messages.editionLabel}</label>
          <select id="checker-edition" name="edition" onChange={actions?.edit}>
            <option value="">{messages.editionAuto}</option>
            {facts.editions.map(({ id, name }) => (
              <option key={id} value={id} selected={id === props.edition}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <VerdictPanel state={shown} actions={actions} props={props} />
      <p class="visually-hidden" role="status">
        {shown.spoken}
      </p>
    </div>
  );
}
