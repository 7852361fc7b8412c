import { fill } from '../../i18n/fill.ts';
import { safeText } from '../../i18n/safe-text.ts';
import { NAME_MAX, type PackageView, type PackageVoice } from '../../packages/report/package-view.ts';
import { newFacts } from '../../packages/report/new-fact.ts';
import { takeFocus } from '../../scripts/take-focus.ts';
import { NewFactReport } from './NewFactReport.tsx';
import { PackageRow } from './PackageRow.tsx';
import type { PackagePaths } from './show-packages.ts';

/** What the table shows at one moment. */
export interface PackagesState {
  readonly views: readonly PackageView[];
  /** The package that is being read, in bytes. */
  readonly reading:
    | {
        readonly name: string;
        readonly at: number;
        readonly count: number;
        readonly read: number;
        readonly total: number;
      }
    | undefined;
  /** What became of reading. */
  readonly notice: string;
  /** True where it was stopped before its end. */
  readonly stopped: boolean;
}

export interface PackagesProps {
  readonly state: PackagesState;
  readonly voice: PackageVoice;
  readonly paths: PackagePaths;
  readonly stop: () => void;
  /** Reads what was not read because it was stopped. */
  readonly goOn: () => void;
}

/** Packages and component lists: what each holds, and what nobody has published of it. */
export function Packages({ state, voice, paths, stop, goOn }: PackagesProps) {
  const { views, reading, notice, stopped } = state;
  const { words } = voice;
  const { columns } = words;
  return (
    <>
      {(views.length > 0 || reading) && <h3>{words.title}</h3>}
      {reading && <PackageProgress reading={reading} voice={voice} stop={stop} />}
      <p class="notice" role="status">
        {notice}
      </p>
      {stopped && (
        <p class="actions">
          <button type="button" ref={takeFocus} onClick={goOn}>
            {words.goOn}
          </button>
        </p>
      )}
      {views.length > 0 && (
        <div class="table-scroll" role="region" aria-labelledby="packages-caption" tabIndex={0}>
          <table class="data packages stacked" data-packages>
            <caption id="packages-caption">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.package}</th>
                <th scope="col">{columns.answer}</th>
                <th scope="col">{columns.versions}</th>
                <th scope="col">{columns.notes}</th>
              </tr>
            </thead>
            <tbody>
              {views.map((view, index) => (
                <PackageRow key={index} view={view} voice={voice} paths={paths} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {newFacts(
        views.map(({ judged }) => judged),
        voice,
      ).map((fact, index) => (
        <NewFactReport key={`${index} ${fact.kb} ${fact.version}`} fact={fact} words={words} paths={paths} />
      ))}
    </>
  );
}

function PackageProgress({
  reading: { name, at, count, read, total },
  voice: { words },
  stop,
}: Pick<PackagesProps, 'voice' | 'stop'> & { readonly reading: NonNullable<PackagesState['reading']> }) {
  const whole = read >= total;
  const text = fill(whole ? words.unpacking : words.reading, { name: safeText(name, NAME_MAX), at, count });
  return (
    <div class="reading">
      {/* How long unpacking takes, the archive does not say. */}
      {whole ? <progress aria-label={text} /> : <progress max={total} value={read} aria-label={text} />}
      <span>{text}</span>
      <button type="button" onClick={stop}>
        {words.cancel}
      </button>
    </div>
  );
}
