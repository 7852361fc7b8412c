import { fill } from '../../i18n/fill.ts';
import { comparisonText, nextStep } from '../../i18n/verdict-wording.ts';
import { BelowVerdict, type BelowVerdictProps } from './BelowVerdict.tsx';
import type { CheckerProps } from './checker-props.ts';
import { checkerNames } from './checker-state.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

/** The answer: the word first, then why, what was compared, on whose word, and what to do. */
export function VerdictPanel({ state, actions, props }: BelowVerdictProps) {
  const { messages, paths } = props;
  const { verdict, sentence } = state.answer;
  const names = checkerNames(props);
  const compared = verdict !== undefined && 'bases' in verdict ? verdict : undefined;
  return (
    <div class={`verdict-panel tone-${verdict?.verdict ?? ''}`}>
      <output
        class="verdict"
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
            <span class="verdict-word">
              <VerdictIcon verdict={verdict.verdict} /> {messages.verdicts[verdict.verdict]}
            </span>
            <span class="verdict-reason">{sentence}</span>
            {compared?.bases.map((basis) => (
              <span key={basis.kb} class="verdict-basis">
                <code class="equation" translate={false}>
                  {comparisonText(compared, basis, messages)}
                </code>
                <span>
                  <a href={`${paths.kb}${basis.kb.slice(2)}/`}>
                    {fill(messages.basis[basis.claim], { kb: names.kb(basis.kb) })}
                  </a>
                  {basis.claim === 'listed-update' && (
                    <Strength
                      label={messages.claimFrom}
                      strength={basis.claimStrength}
                      sources={basis.claimSources}
                      props={props}
                    />
                  )}
                  <Strength
                    label={messages.levelFrom}
                    strength={basis.levelStrength}
                    sources={basis.levelSources}
                    props={props}
                  />
                </span>
              </span>
            ))}
          </>
        )}
      </output>
      {verdict === undefined ? (
        <p>
          <a href={paths.howToCheck}>{messages.howTo}</a>
        </p>
      ) : (
        <p>
          <strong>{messages.nextLabel}</strong> {nextStep(verdict, messages)}{' '}
          <a href={`${paths.whatToDo}#${verdict.reason in messages.reasons ? verdict.reason : verdict.verdict}`}>
            {messages.more}
          </a>
        </p>
      )}
      <BelowVerdict state={state} actions={actions} props={props} />
    </div>
  );
}

interface StrengthProps {
  readonly label: string;
  readonly strength: keyof CheckerProps['messages']['strength'];
  readonly sources: readonly string[];
  readonly props: CheckerProps;
}

function Strength({ label, strength, sources, props: { messages, paths, sources: labels } }: StrengthProps) {
  return (
    <span class="basis-source">
      {label} <span class={`strength strength-${strength}`}>{messages.strength[strength]}</span>{' '}
      {sources.map((id, index) => (
        <span key={id}>
          {index > 0 && messages.sourceSeparator}
          <a href={`${paths.sources}#${id}`}>{labels[id] ?? id}</a>
        </span>
      ))}
    </span>
  );
}
