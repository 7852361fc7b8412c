import type { WallTime } from './boot-time.ts';
import { wallTimeAt } from './counter.ts';
import { isoDate, isoWall } from './iso-wall.ts';

/** One event of a calendar file. */
export interface CalendarEvent {
  /** The same for the same event in every file, so that importing again replaces it. */
  readonly uid: string;
  readonly time:
    /** A moment that is known on every clock. */
    | { readonly kind: 'utc'; readonly wall: WallTime }
    /** A moment on whatever clock the calendar has. */
    | { readonly kind: 'floating'; readonly wall: WallTime }
    /** Whole days; `end` is the day after the last. */
    | { readonly kind: 'days'; readonly first: WallTime; readonly end: WallTime };
  readonly summary: string;
  readonly description: string;
  /** What the reminder says, 7 days before. */
  readonly alarm: string;
}

/**
 * Events as an iCalendar file (RFC 5545). Readers refuse a calendar without events: don't offer an empty one.
 *
 * @param options.name what calendar programs call the calendar
 * @param options.nowMs when the file is made, in milliseconds since 1970 UTC
 */
export function calendarFile(
  events: Iterable<CalendarEvent>,
  { name, nowMs }: { readonly name: string; readonly nowMs: number },
): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//497-day problem//restart deadlines//EN'];
  lines.push(`X-WR-CALNAME:${escaped(name)}`);
  const stamp = `DTSTAMP:${basic(isoWall(wallTimeAt(nowMs)))}Z`;
  for (const event of events) lines.push(...eventLines(event, stamp));
  lines.push('END:VCALENDAR');
  return `${lines.map(folded).join(CRLF)}${CRLF}`;
}

const CRLF = '\r\n';
const OCTETS_MAX = 75;

function eventLines({ uid, time, summary, description, alarm }: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    stamp,
    ...timeLines(time),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    // A reminder must not make anybody look busy.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${escaped(alarm)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function timeLines(time: CalendarEvent['time']): readonly string[] {
  switch (time.kind) {
    case 'utc':
      return [`DTSTART:${basic(isoWall(time.wall))}Z`];
    case 'floating':
      return [`DTSTART:${basic(isoWall(time.wall))}`];
    case 'days':
      return [`DTSTART;VALUE=DATE:${basic(isoDate(time.first))}`, `DTEND;VALUE=DATE:${basic(isoDate(time.end))}`];
  }
}

/** `20240810T104322` of `2024-08-10T10:43:22`. */
function basic(iso: string): string {
  return iso.replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);
}

/** A content line in pieces of at most 75 octets of UTF-8, each further one after a blank. No character is cut. */
function folded(line: string): string {
  if (line.length * OCTETS_OF_UNIT_MAX <= OCTETS_MAX) return line;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > OCTETS_MAX) {
      pieces.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += size;
    if (size === 4) at += 1;
  }
  pieces.push(line.slice(from));
  return pieces.join(`${CRLF} `);
}

// A UTF-16 unit makes three octets at most: characters of four octets have two units.
const OCTETS_OF_UNIT_MAX = 3;

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
