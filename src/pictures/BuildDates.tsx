import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/messages.ts';
import { AREA, layOutDates, YEARS, type BuildDatesData } from './build-dates-geometry.ts';

interface BuildDatesProps {
  readonly data: BuildDatesData;
  readonly messages: Messages['dates'];
  /** Makes the ids unique on the page. */
  readonly id: string;
}

/** When the revisions of a build were built, as a picture: time to the right, numbers upwards, a line a branch. */
export function BuildDates({ data, messages, id }: BuildDatesProps) {
  const { lanes, steps } = layOutDates(data);
  const { left, top, width, height } = AREA;
  return (
    <svg
      class="build-dates"
      viewBox={`0 0 ${left + width + 36} ${top + height + 22}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{fill(messages.title, { build: data.build })}</title>
      <desc id={`${id}-desc`}>{messages.description}</desc>
      {steps.map(({ revision, y }) => (
        <g key={revision}>
          <path class="build-dates-grid" d={`M${left} ${y}h${width}`} />
          <text x={left - 6} y={y + 4} text-anchor="end">
            {revision}
          </text>
        </g>
      ))}
      {YEARS.map(({ year, x }) => (
        <g key={year}>
          <path class="build-dates-grid" d={`M${x} ${top}v${height}`} />
          <text x={x} y={top + height + 16} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {lanes.map(({ branch, path, end, marks }) => (
        <g key={branch}>
          <path class="build-dates-line" d={path} />
          <text x={end.x + 5} y={end.y + 4}>
            {branch}
          </text>
          {marks.map(({ x, y, kind }) =>
            kind === 'fix' ? (
              <path class="build-dates-fix" d={`M${x - 6} ${y}l6-6 6 6-6 6z`} />
            ) : (
              <circle class="build-dates-listed" cx={x} cy={y} r={3.5} />
            ),
          )}
        </g>
      ))}
    </svg>
  );
}
