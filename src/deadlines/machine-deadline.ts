/** When a machine's counter runs out, as exports show it. */
export interface MachineDeadline {
  /** When the machine started, as its output says it: untrusted text. */
  readonly bootText: string;
  /** The day of uptime that it is now; the first is 0. */
  readonly dayNow: number;
  /** The end of day 497, ISO 8601 on the machine's clock. */
  readonly wrap: string;
  /** The end of day 248.5, which counts where TCP Chimney is in use. */
  readonly chimney: string;
  /** The Saturday of the last weekend before `wrap`. */
  readonly lastWeekend: string;
  /** Whole days until `wrap`; negative once it has passed. */
  readonly daysLeft: number;
}
