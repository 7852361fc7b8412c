import type { TimelineData, TimelineRange } from '../deadlines/timeline.ts';
import { layOutTimeline, type Mark } from './timeline-geometry.ts';
import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/messages.ts';

interface TimelineProps {
  readonly data: TimelineData;
  readonly messages: Messages['timeline'];
}

const RANGES: readonly TimelineRange[] = ['early', 'past-chimney', 'soon', 'past-wrap'];

/** Machines by days of uptime as a picture, with a table that says the same in numbers. Once a page: it has ids. */
export function Timeline({ data, messages }: TimelineProps) {
  return (
    <figure class="timeline">
      <figcaption>{messages.title}</figcaption>
      <ul class="timeline-legend">
        <li>
          <Swatch kind="risk" /> {messages.atRisk}
        </li>
        <li>
          <Swatch kind="other" /> {messages.others}
        </li>
      </ul>
      <Picture data={data} messages={messages} />
      <Numbers data={data} messages={messages} />
    </figure>
  );
}

function Swatch({ kind }: { readonly kind: 'risk' | 'other' }) {
  return (
    <svg width="14" height="14" aria-hidden="true" focusable="false">
      {kind === 'risk' ? (
        <rect class="timeline-risk" x="1" y="2" width="12" height="10" />
      ) : (
        <ellipse class="timeline-other" cx="7" cy="7" rx="5" ry="5" />
      )}
    </svg>
  );
}

function Picture({ data, messages }: TimelineProps) {
  const layout = layOutTimeline(data);
  const { height, axisY, topY, bottomY, style } = layout;
  const scale = style === 'dots' ? messages.dots : fill(messages.bars, { count: layout.tallest });
  return (
    <>
      <svg
        class={`timeline-picture timeline-${style}`}
        width="100%"
        height={height}
        role="img"
        aria-labelledby="timeline-title"
        aria-describedby="timeline-desc"
      >
        <title id="timeline-title">{messages.title}</title>
        <desc id="timeline-desc">{fill(messages.description, { ...data.total })}</desc>
        {layout.ticks.map(({ day, x }) => (
          <g key={day}>
            <line class="timeline-grid" x1={`${x}%`} x2={`${x}%`} y1={topY} y2={bottomY + 4} />
            <text x={`${x}%`} y={bottomY + 18} text-anchor="middle">
              {day}
            </text>
          </g>
        ))}
        <text class="timeline-note" x="50%" y={bottomY + 36} text-anchor="middle">
          {messages.axis}
        </text>
        <line class="timeline-chimney" x1={`${layout.chimneyX}%`} x2={`${layout.chimneyX}%`} y1={topY} y2={bottomY} />
        <text class="timeline-note" x={`${layout.chimneyX}%`} y={topY - 8} text-anchor="middle">
          {messages.chimney}
        </text>
        <line class="timeline-wrap" x1={`${layout.wrapX}%`} x2={`${layout.wrapX}%`} y1={topY - 6} y2={bottomY + 4} />
        <text class="timeline-note" x="99%" y={topY - 8} text-anchor="end">
          {messages.past}
        </text>
        {layout.atRisk.map((mark) => (
          <rect key={keyOf(mark)} class="timeline-risk" {...box(mark)} />
        ))}
        {layout.others.map((mark) => (
          <OtherMark key={keyOf(mark)} mark={mark} style={style} />
        ))}
        <line class="timeline-axis" x1="1%" x2="99%" y1={axisY} y2={axisY} />
      </svg>
      <p class="timeline-scale">{scale}</p>
    </>
  );
}

interface OtherMarkProps {
  readonly mark: Mark;
  readonly style: 'dots' | 'bars';
}

function OtherMark({ mark, style }: OtherMarkProps) {
  if (style === 'bars') return <rect class="timeline-other" {...box(mark)} />;
  const { x, y, width, height } = mark;
  return (
    <ellipse class="timeline-other" cx={`${x + width / 2}%`} cy={y + height / 2} rx={`${width / 2}%`} ry={height / 2} />
  );
}

function box({ x, y, width, height }: Mark) {
  return { x: `${x}%`, y, width: `${width}%`, height };
}

function keyOf({ x, y }: Mark): string {
  return `${x} ${y}`;
}

function Numbers({ data, messages }: TimelineProps) {
  return (
    <div class="table-scroll" role="region" aria-labelledby="timeline-numbers" tabIndex={0}>
      <table class="data compact timeline-numbers">
        <caption id="timeline-numbers">{messages.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.range}</th>
            <th scope="col">{messages.atRisk}</th>
            <th scope="col">{messages.others}</th>
          </tr>
        </thead>
        <tbody>
          {RANGES.map((range) => (
            <tr key={range}>
              <th scope="row">{messages.ranges[range]}</th>
              <td>{data.ranges[range].atRisk}</td>
              <td>{data.ranges[range].others}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
