/** Stands for a page that came from the server: whatever it asks for has to come from there as well. */
export const FROM_SERVER = 'server';

/**
 * Which build each open page belongs to. A new build takes over while pages of the one before are still open; those
 * go on with the files that they came with.
 */
export interface PageBuilds {
  /** The build that new pages come from; absent before the first one is in use. */
  readonly current?: string;
  /** Open pages, by the browser's id for them, that belong to another build than the current one. */
  readonly others: Readonly<Record<string, string>>;
}

/** Before any build is in use. */
export const NO_BUILD: PageBuilds = { others: {} };

/**
 * A build comes into use.
 *
 * Pages that are open then belong to the build before it. Without one they came from the server a moment ago, as the
 * files of this build did, and belong to it.
 *
 * @param open ids of the pages that are open; all others are forgotten
 */
export function takeOver(before: PageBuilds, build: string, open: readonly string[]): PageBuilds {
  const belongsTo = (page: string) => before.others[page] ?? before.current ?? build;
  const others = open.map((page) => [page, belongsTo(page)] as const).filter(([, owner]) => owner !== build);
  return { current: build, others: Object.fromEntries(others) };
}

/** A page came from the server although a build is in use. */
export function cameFromServer(before: PageBuilds, page: string): PageBuilds {
  return { ...before, others: { ...before.others, [page]: FROM_SERVER } };
}

/** The build that a page belongs to. */
export function buildOf({ current, others }: PageBuilds, page: string): string | undefined {
  return others[page] ?? current;
}

/** The builds whose files are still needed. */
export function buildsInUse({ current, others }: PageBuilds): ReadonlySet<string> {
  const builds = [...(current === undefined ? [] : [current]), ...Object.values(others)];
  return new Set(builds.filter((build) => build !== FROM_SERVER));
}
