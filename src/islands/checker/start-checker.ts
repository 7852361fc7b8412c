import { h, hydrate, render } from 'preact';
import { copyText } from '../../scripts/copy-text.ts';
import { readFragment, writeFragment } from './fragment.ts';
import type { CheckerProps } from './checker-props.ts';
import { asked, untouched, type CheckerActions } from './checker-state.ts';
import type { More } from './more.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

// Long enough that a screen reader hears the verdict on the whole version, not on each digit.
const TYPING_PAUSE_MS = 700;
// Until the frame that is due has been painted, where the processor is not too slow: what can wait comes after.
const PAINTED_MS = 40;
const EXAMPLE = '6.1.7601.17802';

/**
 * Brings the checker to life: its fields stand in the page already, and the answer is rendered anew from the state that
 * is kept here. With so little of it, hooks would weigh more than what they save.
 *
 * @param checker as it was rendered, with these props
 */
export function startChecker(checker: Element, props: CheckerProps): void {
  const { messages, paths } = props;
  const version = checker.querySelector<HTMLInputElement>('input[name="version"]');
  const edition = checker.querySelector<HTMLSelectElement>('select[name="edition"]');
  const place = checker.querySelector('[data-answer]');
  if (!version || !edition || !place) return;
  let state = untouched(props);
  let address = location.hash;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let following: Promise<void> | undefined;

  const view = (shown = state) => h(VerdictPanel, { state: shown, actions, props });
  const show = (change: Partial<typeof state>) => {
    state = { ...state, ...change };
    render(view(), place);
    version.setAttribute('aria-invalid', String(state.answer.verdict?.verdict === 'invalid'));
  };
  // What follows a verdict is not waited for: without it, the verdict stands all the same. It comes once there is one, so
  // that no text is copied without the half of it.
  const follow = async () => {
    const { more } = props;
    const [after, found] = await Promise.all([
      import('./after-verdict.ts'),
      typeof more === 'string'
        ? fetch(more)
            .then<More>((answer) => answer.json())
            .catch(() => undefined)
        : more(),
    ]);
    show({ after, more: found });
  };
  const followOnce = () => {
    if (version.value) following ??= follow().catch(() => {});
  };
  const readFields = (settled = true) => {
    show({ ...asked({ text: version.value, edition: edition.value }, props), copied: '', settled });
    clearTimeout(pause);
    pause = setTimeout(() => {
      const { verdict, sentence } = state.answer;
      show({ spoken: verdict ? `${messages.verdicts[verdict.verdict]} ${sentence}` : '' });
    }, TYPING_PAUSE_MS);
  };
  // The address too: to change it takes as long as to judge and to draw the verdict. One that changed meanwhile, and is
  // to be read next, stays.
  const settle = () => {
    followOnce();
    show({ settled: true });
    if (location.hash !== address) return;
    const fragment = writeFragment(state.query);
    history.replaceState(history.state, '', fragment || location.pathname + location.search);
    address = location.hash;
  };
  const fillFromFragment = () => {
    address = location.hash;
    const { text, edition: named } = readFragment(address);
    if (text !== null) version.value = text;
    const linked = text === null ? named : (named ?? '');
    if (linked !== null) edition.value = linked;
    // Nobody knows the one that is named.
    if (edition.selectedIndex < 0) edition.value = '';
    readFields();
    followOnce();
  };
  const copy = async (text: string) => show({ copied: (await copyText(text)) ? messages.copied : messages.copyFailed });
  const link = () => new URL(paths.check + writeFragment(state.query), location.href).href;
  const edit = () => {
    readFields(false);
    setTimeout(settle, PAINTED_MS);
  };
  const actions: CheckerActions = {
    copyLink: () => void copy(link()),
    copyText: () => void copy(state.after?.verdictTicket(state.answer, link(), props, state.more?.texts) ?? ''),
  };

  // What is drawn for the first time, with code and fonts that were never used, takes twice as long. So a verdict is
  // drawn, and taken away before it can be seen, while the first key is still to come. Beside the answer: styles that were
  // worked out once are found again below the same parent.
  const practise = () => {
    const stage = checker.appendChild(document.createElement('div'));
    render(view({ ...state, ...asked({ text: EXAMPLE, edition: '' }, props) }), stage);
    stage.getBoundingClientRect();
    stage.remove();
  };
  const practiseSoon = () => setTimeout(practise, PAINTED_MS);

  hydrate(view(), place);
  version.addEventListener('input', edit);
  // Whoever leaves the field for a link takes the version along, however busy the page still is.
  version.addEventListener('change', settle);
  edition.addEventListener('change', edit);
  if (version.matches(':focus')) practiseSoon();
  else version.addEventListener('focus', practiseSoon, { once: true });
  // What a visitor typed before this script arrived comes before what the link says.
  if (version.value === '') fillFromFragment();
  else edit();
  addEventListener('hashchange', fillFromFragment);
}
