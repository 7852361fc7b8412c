import { fill } from '../../i18n/fill.ts';
import type { ViewProps } from './state.ts';

/** How far reading has come, and the button that ends it. */
export function ReadingProgress({ state: { progress }, actions, words: { intake } }: ViewProps) {
  const text = fill(intake.reading, { lines: progress?.lines.lines ?? 0, machines: progress?.machines ?? 0 });
  return (
    <div class="reading">
      <progress max={progress?.total ?? 1} value={progress?.read ?? 0} aria-label={text} />
      <span>{text}</span>
      <button type="button" onClick={actions.cancel}>
        {intake.cancel}
      </button>
    </div>
  );
}
