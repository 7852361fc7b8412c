import { useState } from 'preact/hooks';
import type { VersionVerdict } from '../../domain/assess.ts';
import { fill } from '../../i18n/fill.ts';
import { comparisonText, nextStep, reasonSentence, type Names } from '../../i18n/verdict-wording.ts';
import { copyText } from '../../scripts/copy-text.ts';
import { Ruler } from '../../ruler/Ruler.tsx';
import { writeFragment, type Query } from './fragment.ts';
import type { CheckerProps } from './props.ts';
import { ticketText } from './ticket.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

interface VerdictPanelProps {
  readonly verdict: VersionVerdict | undefined;
  readonly query: Query;
  readonly props: CheckerProps;
  readonly names: Names;
}

/** The answer: the word first, then why, what was compared, on whose word, and what to do. */
export function VerdictPanel({ verdict, query, props, names }: VerdictPanelProps) {
  const { messages, facts, paths } = props;
  const edition = query.edition === '' ? undefined : query.edition;
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
            <span class="verdict-reason">{reasonSentence(verdict, edition, facts, messages, names)}</span>
            {compared?.bases.map((basis) => (
              <span key={basis.kb} class="verdict-basis">
                <code class="equation" translate="no">
                  {comparisonText({ ...compared, revision: compared.version.revision }, basis, messages)}
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
        <Details verdict={verdict} edition={edition} query={query} props={props} names={names} />
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
  readonly edition: string | undefined;
}

function Details({ verdict, edition, query, props, names }: DetailsProps) {
  const { messages, rulers, paths, editions } = props;
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
      {placed && <Actions verdict={verdict} edition={edition} query={query} props={props} names={names} />}
      {ruler && own && <Ruler data={ruler} messages={messages.ruler} id="own-ruler" own={own} />}
      {placed && placed.editions.length > 0 && (
        <p class="verdict-editions">
          {placed.editions.map((id) => (
            <a key={id} href={`${paths.editions}${id}/`}>
              {editions.find((candidate) => candidate.id === id)?.name}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

function Actions({ verdict, edition, query, props, names }: DetailsProps) {
  const { messages, paths } = props;
  const [done, setDone] = useState('');
  const link = () => new URL(paths.check + writeFragment(query, ''), location.href).href;
  const copy = async (text: string) => setDone((await copyText(text)) ? messages.copied : messages.copyFailed);
  return (
    <p class="actions">
      <button type="button" data-copy-link onClick={() => copy(link())}>
        {messages.copyLink}
      </button>
      <button type="button" data-copy-text onClick={() => copy(ticketText(verdict, edition, link(), props, names))}>
        {messages.copyText}
      </button>
      <span role="status">{done}</span>
    </p>
  );
}
