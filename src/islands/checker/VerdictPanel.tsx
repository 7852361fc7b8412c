import type { VersionVerdict } from '../../domain/assess.ts';
import { fill } from '../../i18n/fill.ts';
import { comparisonText, nextStep } from '../../i18n/verdict-wording.ts';
import { Ruler } from '../../ruler/Ruler.tsx';
import type { CheckerProps } from './props.ts';
import type { Answer, CheckerActions } from './state.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

interface VerdictPanelProps {
  readonly answer: Answer;
  readonly copied: string;
  readonly actions: CheckerActions | undefined;
  readonly props: CheckerProps;
}

/** The answer: the word first, then why, what was compared, on whose word, and what to do. */
export function VerdictPanel({ answer, copied, actions, props }: VerdictPanelProps) {
  const { messages, paths } = props;
  const { verdict, names, sentence } = answer;
  const compared = verdict !== undefined && 'bases' in verdict ? verdict : undefined;
  return (
    <div class={`verdict-panel needs-script tone-${verdict?.verdict ?? ''}`}>
      <output
        class="verdict"
        for="checker-version checker-edition"
        aria-live="off"
        data-verdict={verdict?.verdict ?? ''}
        data-reason={verdict?.reason ?? ''}
        data-evidence={compared?.evidence ?? ''}
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
        <Details verdict={verdict} answer={answer} copied={copied} actions={actions} props={props} />
      )}
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

interface DetailsProps extends VerdictPanelProps {
  readonly verdict: VersionVerdict;
}

function Details({ verdict, answer: { edition, names }, copied, actions, props }: DetailsProps) {
  const { messages, rulers, paths } = props;
  const placed = 'version' in verdict ? verdict : undefined;
  const own = placed?.branch && { branch: placed.branch, revision: placed.version.revision };
  const ruler = placed && rulers.find(({ build }) => build === placed.build);
  const lane = own && ruler?.lanes.find(({ branch }) => branch === own.branch);
  const exact = lane?.ticks.find(([revision]) => revision === own?.revision)?.[1];
  return (
    <div class="verdict-details">
      <p>
        <strong>{messages.nextLabel}</strong> {nextStep(verdict, messages)}{' '}
        <a href={`${paths.whatToDo}#${verdict.reason in messages.reasons ? verdict.reason : verdict.verdict}`}>
          {messages.more}
        </a>
      </p>
      {exact && <p>{fill(messages.exact, { kb: names.kb(exact) })}</p>}
      {placed && edition === undefined && placed.editions.length > 1 && (
        <p>
          {fill(messages.fits, {
            build: placed.build,
            editions: placed.editions.map(names.edition).join(messages.sourceSeparator),
          })}
        </p>
      )}
      {placed && (
        <p class="actions">
          <button type="button" data-copy-link onClick={actions?.copyLink}>
            {messages.copyLink}
          </button>
          <button type="button" data-copy-text onClick={actions?.copyText}>
            {messages.copyText}
          </button>
          <span role="status">{copied}</span>
        </p>
      )}
      {ruler && own && <Ruler data={ruler} messages={messages.ruler} id="own-ruler" own={own} />}
      {placed && placed.editions.length > 0 && (
        <p class="verdict-editions">
          {placed.editions.map((id) => (
            <a key={id} href={`${paths.editions}${id}/`}>
              {names.edition(id)}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
