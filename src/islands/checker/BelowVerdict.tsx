import { Component } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { Ruler } from '../../pictures/Ruler.tsx';
import type { CheckerProps } from './checker-props.ts';
import { checkerNames, type CheckerActions, type CheckerState } from './checker-state.ts';
import { linesAbout } from './more.ts';

export interface BelowVerdictProps {
  readonly state: CheckerState;
  readonly actions: CheckerActions | undefined;
  readonly props: CheckerProps;
}

/** What can be read after the answer: the update with just this version, links to copy, the picture. It stays as it is until settled. */
export class BelowVerdict extends Component<BelowVerdictProps> {
  override shouldComponentUpdate({ state }: BelowVerdictProps) {
    return state.settled;
  }

  render({ state, actions, props }: BelowVerdictProps) {
    const { messages, rulers, paths } = props;
    const { verdict, edition } = state.answer;
    if (verdict === undefined) return null;
    const names = checkerNames(props);
    const placed = 'version' in verdict ? verdict : undefined;
    const own = placed?.branch && { branch: placed.branch, revision: placed.version.revision };
    const ruler = placed && rulers.find(({ build }) => build === placed.build);
    const lane = own && ruler?.lanes.find(({ branch }) => branch === own.branch);
    const exact = lane?.ticks.find(([revision]) => revision === own?.revision)?.[1];
    return (
      <div class="verdict-details">
        {linesAbout(verdict, state.more).map((line) => (
          <p key={line}>{line}</p>
        ))}
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
            <span role="status">{state.copied}</span>
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
}
