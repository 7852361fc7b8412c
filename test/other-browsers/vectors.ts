import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIANTS } from '../support/variants.ts';
import type { OtherBrowser } from './other-browser.ts';

/** What is typed, the edition that is chosen, and the published answer: verdict, reason, evidence. */
type Question = readonly [typed: string, edition: string, answer: string];

interface Vector {
  readonly text?: string;
  readonly version?: string;
  readonly tag?: string | null;
  readonly edition: string | null;
  readonly verdict: string;
  readonly reason: string;
  readonly evidence: string | null;
}

/** Types every text and version of the published vectors. @returns the answers that are not the published ones */
export async function wrongAnswers(browser: OtherBrowser, site: string): Promise<readonly string[]> {
  const questions = publishedQuestions();
  await browser.open(`${site}en/check/`);
  await browser.evaluate(`(${answered})()`);
  const wrong = (await browser.evaluate(`(${typeAll})(${JSON.stringify(questions)})`)) as readonly string[];
  console.log(`  ${questions.length - wrong.length} of ${questions.length} published answers`);
  return wrong;
}

function publishedQuestions(): readonly Question[] {
  const file = join(VARIANTS[0].dir, 'api/v1/vectors.json');
  const { texts, versions } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly texts: readonly Vector[];
    readonly versions: readonly Vector[];
  };
  // An empty field is no question yet.
  const typed = texts.filter(({ text }) => text?.trim() !== '');
  return [...typed, ...versions].map(({ text, version, tag, edition, verdict, reason, evidence }) => [
    text ?? (tag ? `${version} (_${tag.toLowerCase()})` : `${version}`),
    edition ?? '',
    `${verdict} ${reason} ${evidence ?? ''}`,
  ]);
}

// Both run in the page, so they use nothing from outside of it.
/** Waits for the first answer: from then on each key has its answer at once. */
async function answered(): Promise<void> {
  const version = document.querySelector<HTMLInputElement>('[data-checker] input[name="version"]');
  const output = document.querySelector<HTMLOutputElement>('[data-checker] output');
  if (!version || !output) return;
  version.value = '6.1.7601.17514';
  version.dispatchEvent(new Event('input', { bubbles: true }));
  for (let tries = 0; tries < 200 && !output.dataset['verdict']; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

function typeAll(questions: readonly Question[]): readonly string[] {
  const version = document.querySelector<HTMLInputElement>('[data-checker] input[name="version"]');
  const edition = document.querySelector<HTMLSelectElement>('[data-checker] select[name="edition"]');
  const output = document.querySelector<HTMLOutputElement>('[data-checker] output');
  if (!version || !edition || !output) return ['there is no checker'];
  return questions.flatMap(([typed, chosen, published]) => {
    edition.value = chosen;
    version.value = typed;
    version.dispatchEvent(new Event('input', { bubbles: true }));
    const { verdict, reason, evidence } = output.dataset;
    const answer = `${verdict} ${reason} ${evidence}`;
    return answer === published ? [] : [`“${typed}”, edition “${chosen}”: ${answer}, published is ${published}`];
  });
}
