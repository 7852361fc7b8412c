import { Component } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { Ruler } from '../../pictures/Ruler.tsx';
import type { CheckerProps } from './checker-props.ts';
import { Compared } from './Compared.tsx';
import { checkerNames, type CheckerActions, type CheckerState } from './checker-state.ts';
import { linesAbout } from './more.ts';

export interface BelowVerdictProps {
  readonly state: CheckerState;
  /** Absent when the page is built: nothing is entered yet. */
  readonly actions?: CheckerActions | undefined;
  readonly props: CheckerProps;
}

/** What can be read after the answer: what else was compared, texts to copy, the picture. It stays as it is until settled. */
export class BelowVerdict extends Component<BelowVerdictProps> {
  override shouldComponentUpdate({ state }: BelowVerdictProps) {
    return state.settled;
  }

  render({ state, actions, props }: BelowVerdictProps) {
    const { messages, paths } = props;
    const { verdict, edition } = state.answer;
    if (verdict === undefined) return null;
    const names = checkerNames(props);
    const placed = 'version' in verdict ? verdict : undefined;
    const compared = 'bases' in verdict ? verdict : undefined;
    const own = placed?.branch && { branch: placed.branch, revision: placed.version.revision };
    const ruler = placed && state.more?.rulers.find(({ build }) => build === placed.build);
    const lane = own && ruler?.lanes.find(({ branch }) => branch === own.branch);
    const exact = lane?.ticks.find(([revision]) => revision === own?.revision)?.[1];
    const details = [
      ...linesAbout(verdict, state.more?.texts),
      ...(exact ? [fill(messages.exact, { kb: names.kb(exact) })] : []),
    ];
    const editions = placed?.editions.filter((id) => edition === undefined || id === edition) ?? [];
    return (
      <>
        <div class="verdict-details">
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
          {(details.length > 0 || (compared && compared.bases.length > 1)) && (
            // What a verdict follows from is a part of it.
            <details open={'derivation' in verdict}>
              <summary>{messages.details}</summary>
              {compared?.bases.slice(1).map((basis) => (
                <Compared key={basis.kb} verdict={compared} basis={basis} props={props} />
              ))}
              {details.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </details>
          )}
          {editions.length > 0 && (
            <p class="verdict-editions">
              {editions.length > 1 && <span>{fill(messages.fits, { build: placed?.build ?? '' })}</span>}
              {editions.map((id) => (
                <a key={id} href={`${paths.editions}${id}/`}>
                  {names.edition(id)}
                </a>
              ))}
            </p>
          )}
        </div>
        {ruler && own && (
          // Open where checker.css has room for it beside the answer.
          <details class="ruler-beside" open={matchMedia('(min-width: 64rem)').matches}>
            <summary>{messages.ruler.summary}</summary>
            <Ruler data={ruler} messages={messages.ruler} id="own-ruler" own={own} />
          </details>
        )}
      </>
    );
  }
}
