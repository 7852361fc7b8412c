import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/messages.ts';
import { layOut, type PlacedLane, type RulerData } from './ruler-geometry.ts';
import type { Branch } from '../domain/branch.ts';

const WIDTH = 304;
const LANE = WIDTH / 2;
const LEGEND = 26;

interface RulerProps {
  readonly data: RulerData;
  readonly messages: Messages['checker']['ruler'];
  /** Makes the ids unique on a page with several rulers. */
  readonly id: string;
  /** The visitor's own version. */
  readonly own?: { readonly branch: Branch; readonly revision: number } | undefined;
}

/** The versions of one build as a picture: two lanes, updates as ticks, the fix level as a line. */
export function Ruler({ data, messages, id, own }: RulerProps) {
  const { lanes, height } = layOut(data, own);
  const description = data.lanes.map(({ branch, fixLevel }) =>
    fixLevel === null
      ? fill(messages.descriptionNone, { branch })
      : fill(messages.description, { branch, level: `${data.build}.${fixLevel}` }),
  );
  return (
    <svg
      class="ruler"
      viewBox={`0 0 ${WIDTH} ${height + LEGEND}`}
      width={WIDTH}
      height={height + LEGEND}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{fill(messages.title, { build: data.build })}</title>
      <desc id={`${id}-desc`}>{description.join(' ')}</desc>
      {lanes.map((lane, index) => (
        <LanePicture key={lane.branch} lane={lane} x={index * LANE} bottom={height} messages={messages} />
      ))}
      {lanes.some(({ fixY }) => fixY !== undefined) && (
        <>
          <line class="ruler-level" x1={2} x2={26} y1={height + 14} y2={height + 14} />
          <text class="ruler-note" x={32} y={height + 18}>
            {messages.fixLevel}
          </text>
        </>
      )}
      {own && (
        <g class="ruler-own">
          <path d={marker(LANE + 14, height + 14)} />
          <text class="ruler-note" x={LANE + 20} y={height + 18}>
            {messages.yours}
          </text>
        </g>
      )}
    </svg>
  );
}

interface LanePictureProps {
  readonly lane: PlacedLane;
  readonly x: number;
  readonly bottom: number;
  readonly messages: Messages['checker']['ruler'];
}

function LanePicture({ lane, x, bottom, messages }: LanePictureProps) {
  const axis = x + 14;
  return (
    <g>
      <text class="ruler-branch" x={x + 4} y={16}>
        {lane.branch}
      </text>
      {lane.fixY === undefined ? (
        <text class="ruler-note" x={x + 44} y={16}>
          {messages.noLevel}
        </text>
      ) : (
        <>
          <rect class="ruler-fixed" x={x + 2} y={24} width={LANE - 6} height={lane.fixY - 24} />
          <rect class="ruler-below" x={x + 2} y={lane.fixY} width={LANE - 6} height={bottom - lane.fixY} />
          <line class="ruler-level" x1={x} x2={x + LANE - 4} y1={lane.fixY} y2={lane.fixY} />
        </>
      )}
      <path
        class="ruler-axis"
        d={`M${axis} 28V${bottom}${lane.ticks.map(({ y }) => `M${axis - 4} ${y}h10`).join('')}`}
      />
      {lane.ticks.map(({ revision, kb, y, isFixLevel }) => (
        <text key={revision} class={isFixLevel ? 'ruler-fix' : undefined} x={axis + 12} y={y + 4}>
          {revision} {kb ?? messages.release}
        </text>
      ))}
      {lane.markerY !== undefined && (
        <g class="ruler-own">
          <path d={marker(axis - 2, lane.markerY)} />
        </g>
      )}
    </g>
  );
}

/** An arrowhead that points at (x, y) from the left. */
function marker(x: number, y: number): string {
  return `M${x - 11} ${y - 6} L${x} ${y} L${x - 11} ${y + 6} Z`;
}
