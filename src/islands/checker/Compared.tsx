import type { Basis, VersionVerdict } from '../../domain/assess.ts';
import { fill } from '../../i18n/fill.ts';
import { comparisonText } from '../../i18n/verdict-wording.ts';
import type { CheckerProps } from './checker-props.ts';
import { checkerNames } from './checker-state.ts';

export interface ComparedProps {
  readonly verdict: Extract<VersionVerdict, { bases: readonly Basis[] }>;
  readonly basis: Basis;
  readonly props: CheckerProps;
}

/** What a verdict was compared with, and the sources of that. */
export function Compared({ verdict, basis, props }: ComparedProps) {
  const { messages, paths } = props;
  return (
    <span class="verdict-basis">
      <code class={`equation tone-${verdict.verdict}`} translate={false}>
        {comparisonText(verdict, basis, messages)}
      </code>{' '}
      <a href={`${paths.kb}${basis.kb.slice(2)}/`}>
        {fill(messages.basis[basis.claim], { kb: checkerNames(props).kb(basis.kb) })}
      </a>
      {basis.claim === 'listed-update' && (
        <Strength
          label={messages.claimFrom}
          strength={basis.claimStrength}
          sources={basis.claimSources}
          props={props}
        />
      )}
      <Strength label={messages.levelFrom} strength={basis.levelStrength} sources={basis.levelSources} props={props} />
    </span>
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
