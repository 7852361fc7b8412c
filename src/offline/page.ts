import { h, render } from 'preact';
import { checker as enChecker } from '../i18n/en/checker.ts';
import { intakeForm as enIntakeForm } from '../i18n/en/intake-form.ts';
import { intake as enIntake } from '../i18n/en/intake.ts';
import { timeline as enTimeline } from '../i18n/en/timeline.ts';
import { checker as jaChecker } from '../i18n/ja/checker.ts';
import { intakeForm as jaIntakeForm } from '../i18n/ja/intake-form.ts';
import { intake as jaIntake } from '../i18n/ja/intake.ts';
import { timeline as jaTimeline } from '../i18n/ja/timeline.ts';
import type { Locale } from '../i18n/locales.ts';
import { Checker } from '../islands/checker/Checker.tsx';
import { startChecker } from '../islands/checker/start-checker.ts';
import { Intake } from '../islands/machines/Intake.tsx';
import { fetchPackagesProgram } from '../islands/machines/packages-program.ts';
import { showMachines } from '../islands/machines/show-machines.ts';
import { wordsFor } from '../islands/machines/words.ts';
import { pageChannel } from './channel.ts';
import { checkerProps, packagePaths, SCHEMA_ADDRESS } from './checker-props.ts';
import { followPlaces } from './places.ts';

const CHAPTERS = {
  ja: { checker: jaChecker, intake: jaIntake, intakeForm: jaIntakeForm, timeline: jaTimeline },
  en: { checker: enChecker, intake: enIntake, intakeForm: enIntakeForm, timeline: enTimeline },
} as const;

startPage();

/** Brings the file to life, in the language that the script in its head chose, and follows that choice from then on. */
function startPage(): void {
  const [checker, intakePlace, root] = ['[data-checker-place]', '[data-intake-place]', '[data-machines-root]'].map(
    (place) => document.querySelector<HTMLElement>(place),
  );
  if (!checker || !intakePlace || !root) throw new Error('The file has no place for the checker');
  const words = () => {
    const lang = language();
    return { ...wordsFor(lang, CHAPTERS[lang], checkerProps(lang), SCHEMA_ADDRESS), linksOut: false };
  };
  const showIntake = () => render(h(Intake, { words: CHAPTERS[language()].intakeForm }), intakePlace);

  showIntake();
  const form = intakePlace.querySelector<HTMLElement>('[data-intake]');
  const box = intakePlace.querySelector('textarea');
  if (!form || !box) throw new Error('The place to paste and drop was not rendered');
  const machines = showMachines({ form, box, root }, words(), pageChannel(), async (place, changed) =>
    (await fetchPackagesProgram())(place, packagePaths, changed),
  );
  showChecker(checker);
  followPlaces();
  for (const place of document.querySelectorAll<HTMLElement>('[data-running]')) {
    place.hidden = place.dataset['running'] !== 'yes';
  }
  new MutationObserver(() => {
    showIntake();
    machines.speak(words());
    showChecker(checker);
  }).observe(document.documentElement, { attributeFilter: ['lang'] });
}

function language(): Locale {
  return document.documentElement.lang === 'ja' ? 'ja' : 'en';
}

/** Puts a checker into its place, with what was typed into the one before. */
function showChecker(place: HTMLElement): void {
  const props = checkerProps(language());
  const typed = [...place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map(
    ({ value }) => value,
  );
  const root = document.createElement('div');
  render(h(Checker, { props, words: CHAPTERS[language()].checker.page }), root);
  for (const [index, field] of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select').entries()) {
    field.value = typed[index] ?? field.value;
  }
  place.replaceChildren(root);
  startChecker(root, props);
}
