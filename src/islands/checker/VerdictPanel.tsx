import { Component } from 'preact';
import { nextStepKey } from '../../i18n/verdict-wording.ts';
import type { BelowVerdictProps } from './BelowVerdict.tsx';
import { checkerNames } from './checker-state.ts';
import { Compared, type ComparedProps } from './Compared.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';

/**
 * The answer: the word first, then what to do and why, in the frame of the key. What was compared, with the source of
 * each figure, takes as long to draw as all of that together, and follows with what stands below; so does what a screen
 * reader is told.
 */
export function VerdictPanel({ state, actions, props }: BelowVerdictProps) {
  const { messages, paths } = props;
  const { verdict, sentence } = state.answer;
  const listed = verdict?.verdict === 'not-fixed' && verdict.listed;
  const BelowVerdict = state.after?.BelowVerdict;
  const compared = verdict !== undefined && 'bases' in verdict ? verdict : undefined;
  return (
    <>
      <div class={`verdict-panel edge-${verdict?.verdict ?? ''}`}>
        <output
          class={state.settled ? 'verdict' : 'verdict unsettled'}
          for="checker-version checker-edition"
          aria-live="off"
          data-verdict={verdict?.verdict ?? ''}
          data-reason={verdict?.reason ?? ''}
          data-evidence={verdict !== undefined && 'evidence' in verdict ? verdict.evidence : ''}
        >
          {verdict === undefined ? (
            <span class="soft">{messages.empty}</span>
          ) : (
            <>
              <span class={`verdict-word tone-${verdict.verdict}`}>
                <VerdictIcon verdict={verdict.verdict} /> {messages.verdicts[verdict.verdict]}
              </span>
              <span class="verdict-next">
                <strong>{messages.nextLabel}</strong> {messages.next[nextStepKey(verdict)]}
                {listed && messages.nextListed}
                {listed && <a href={`${paths.kb}${listed.slice(2)}/`}>{checkerNames(props).kb(listed)}</a>}{' '}
                {verdict.verdict === 'invalid' ? (
                  <>
                    <a href={paths.howToCheck}>{messages.howTo}</a> <a href={paths.many}>{messages.many}</a>
                  </>
                ) : (
                  <a href={`${paths.whatToDo}#${verdict.reason}`}>{messages.more}</a>
                )}
              </span>
              <span class="verdict-reason">{sentence}</span>
              {compared && (
                <ComparedOnceSettled
                  settled={state.settled}
                  verdict={compared}
                  basis={compared.bases[0]}
                  props={props}
                />
              )}
            </>
          )}
        </output>
        {verdict === undefined && (
          <p>
            <a href={paths.howToCheck}>{messages.howTo}</a>
          </p>
        )}
        {BelowVerdict && <BelowVerdict state={state} actions={actions} props={props} />}
      </div>
      <p class="visually-hidden" role="status">
        {state.spoken}
      </p>
    </>
  );
}

/** Keeps the room of what stood there while a key is answered, unseen: what stands below would move up and down with each. */
class ComparedOnceSettled extends Component<ComparedProps & { readonly settled: boolean }> {
  override shouldComponentUpdate({ settled }: { readonly settled: boolean }) {
    return settled;
  }

  render({ settled, ...compared }: ComparedProps & { readonly settled: boolean }) {
    return settled ? <Compared {...compared} /> : null;
  }
}
