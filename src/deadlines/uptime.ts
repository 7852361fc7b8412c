/** How long a machine has been up, where an output says that and not when it started. */
export interface Uptime {
  readonly raw: string;
  readonly seconds: number;
}

const TIMESPAN = /^(\d{1,5})[.:](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/;

/**
 * An uptime as .NET writes it (`412.03:15:22`), or days where the column says that it is one.
 *
 * @example uptimeIn('412.03:15:22')?.seconds // 35608522
 */
export function uptimeIn(cell: string, mayBeDays = false): Uptime | undefined {
  const [, days, hours, minutes, seconds = '0'] = TIMESPAN.exec(cell) ?? [];
  if (days !== undefined) {
    return { raw: cell, seconds: ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds) };
  }
  const [, count] = (mayBeDays && /^(\d{1,5}(?:\.\d+)?)(?:\s*\D{1,10})?$/.exec(cell)) || [];
  return count === undefined ? undefined : { raw: cell, seconds: Math.round(Number(count) * 86_400) };
}
