import type { FigureView, PackageView, PackageVoice } from '../../packages/report/package-view.ts';
import { VerdictIcon } from '../checker/VerdictIcon.tsx';
import type { PackagePaths } from './show-packages.ts';

interface PackageRowProps {
  readonly view: PackageView;
  readonly voice: PackageVoice;
  readonly paths: PackagePaths;
}

/** One package or list. */
export function PackageRow({ view, voice, paths }: PackageRowProps) {
  const { words } = voice;
  const { judged } = view;
  const { answer, deciding } = judged;
  const figure = view.figures.find((_, index) => judged.figures[index] === deciding);
  return (
    <tr
      class={`tone-${answer.verdict}`}
      data-kb={judged.kb ?? ''}
      data-build={figure?.build ?? ''}
      data-branch={figure?.branch ?? ''}
      data-version={figure?.version ?? ''}
      data-verdict={answer.verdict}
      data-reason={answer.reason}
    >
      <th scope="row">
        <bdi>{view.name}</bdi>
        {view.inside !== '' && (
          <span class="block soft">
            <bdi>{view.inside}</bdi>
          </span>
        )}
        {judged.kb !== undefined && (
          <span class="block">
            {voice.known.updates.includes(judged.kb) ? (
              <a href={`${paths.kb}${judged.kb.slice(2)}/`}>{view.kbText}</a>
            ) : (
              view.kbText
            )}
          </span>
        )}
        {view.facts.map((fact) => (
          <span key={fact} class="block soft">
            {fact}
          </span>
        ))}
      </th>
      <td>
        {view.contradictions.map((text) => (
          <strong key={text} class="block contradiction">
            {text}
          </strong>
        ))}
        <span class="machine-verdict">
          <VerdictIcon verdict={answer.verdict} /> {view.verdictText}
        </span>
        <p>{view.sentence}</p>
      </td>
      <td data-label={words.columns.versions}>
        {view.figures.length === 0 ? (
          <span class="soft">{judged.reading.kind === 'unreadable' ? words.unknownVersion : words.noVersion}</span>
        ) : (
          <ul class="figures">
            {view.figures.map((each) => (
              <Figure
                key={`${each.version} ${each.seenIn}`}
                figure={each}
                several={view.figures.length > 1}
                voice={voice}
              />
            ))}
          </ul>
        )}
      </td>
      <td>
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {view.sha256 !== '' && (
          <p>
            {words.facts.sha256}
            <code class="block hash" translate={false}>
              {view.sha256}
            </code>
          </p>
        )}
        {view.readFrom !== '' && (
          <details>
            <summary>{words.facts.readFrom}</summary>
            <bdi>{view.readFrom}</bdi>
          </details>
        )}
      </td>
    </tr>
  );
}

function Figure({
  figure: { version, build, branch, answer, comparisons, seenIn },
  several,
  voice: { words },
}: {
  readonly figure: FigureView;
  readonly several: boolean;
  readonly voice: PackageVoice;
}) {
  return (
    <li class={`tone-${answer.verdict}`} data-figure={version}>
      <code translate={false}>{version}</code> {build} {branch}
      {several && (
        <span class="machine-verdict">
          <VerdictIcon verdict={answer.verdict} /> {words.verdicts[answer.verdict]}
        </span>
      )}
      {comparisons.map((comparison) => (
        <code key={comparison} class="block" translate={false}>
          {comparison}
        </code>
      ))}
      <span class="block soft">{seenIn}</span>
    </li>
  );
}
