import { runIn } from './own-package.ts';

/** The categories in which each page is to reach 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One of the categories. */
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says about a page. */
export interface Scored {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What costs points: the category, the audit, and what Lighthouse shows for it. */
  readonly costs: readonly string[];
  /** How fast Lighthouse found the machine to be; below 1000 it says itself that its times are worth less. */
  readonly machine: number;
}

/** The part of Lighthouse's report (13.5) that is used here. */
interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
  readonly environment: { readonly benchmarkIndex: number };
  readonly runtimeError?: { readonly message: string };
}

/**
 * Has a page scored by Lighthouse with its own defaults: a phone on a slow line.
 *
 * @param folder where Lighthouse is installed
 * @param port on which Chromium listens
 * @throws where Lighthouse gives no report
 */
export async function scorePage(folder: string, port: number, address: string): Promise<Scored> {
  const printed = await runIn(folder, `${folder}/node_modules/.bin/lighthouse`, [
    address,
    `--port=${port}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    '--output=json',
    '--output-path=stdout',
    '--no-enable-error-reporting',
    '--quiet',
  ]);
  const report = JSON.parse(printed) as Report; // written by the pinned version
  if (report.runtimeError !== undefined) throw new Error(`${address}: ${report.runtimeError.message}`);
  return {
    scores: scoresOf(report),
    costs: CATEGORIES.flatMap((category) => costsIn(report, category)),
    machine: report.environment.benchmarkIndex,
  };
}

function scoresOf({ categories }: Report): Record<Category, number> {
  const score = (category: Category) => Math.round((categories[category].score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

function costsIn({ categories, audits }: Report, category: Category): readonly string[] {
  if (categories[category].score === 1) return [];
  return categories[category].auditRefs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score === 1) return [];
    return [`${category}: ${id}, ${audit.title} ${audit.displayValue ?? ''}`.trimEnd()];
  });
}
