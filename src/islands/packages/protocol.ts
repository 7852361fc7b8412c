import type { PackageReading } from '../../packages/content.ts';

/** From the worker that reads packages: how far it is, in bytes, or what it found. It is asked with the file. */
export type PackageReport =
  | { readonly type: 'progress'; readonly read: number; readonly total: number }
  | { readonly type: 'read'; readonly readings: readonly PackageReading[] };
