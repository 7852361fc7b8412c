import { ROOMS, type Room } from './rooms.ts';

const START = '<!-- rooms:start -->';
const END = '<!-- rooms:end -->';

/**
 * The guide for contributors with its table of rooms made anew; everything outside of the two markers stays.
 *
 * @throws where the markers are missing
 */
export function withRoomsTable(guide: string): string {
  const [from, to] = [guide.indexOf(START), guide.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`CONTRIBUTING.md needs the lines ${START} and ${END}, in this order`);
  const rows = Object.entries(ROOMS).map(([name, room]) => `| \`${name}\` | ${room.is} | ${mayImport(room)} |`);
  const table = ['| In `src/` | What it is | Imports, beside itself |', '| --- | --- | --- |', ...rows].join('\n');
  return `${guide.slice(0, from + START.length)}\n\n<!-- prettier-ignore -->\n${table}\n\n${guide.slice(to)}`;
}

/** What a room may import, in words. */
function mayImport({ imports = [], types = [] }: Room): string {
  const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const parts = [quoted(imports), types.length > 0 ? `types of ${quoted(types)}` : ''].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('; ') : 'nothing';
}
