import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { assessText } from '../../domain/assess.ts';
import { reasonSentence, type Names } from '../../i18n/verdict-wording.ts';
import { readFragment, writeFragment, type Query } from './fragment.ts';
import type { CheckerProps } from './props.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

// Long enough that a screen reader hears the verdict on the whole version, not on each digit.
const TYPING_PAUSE_MS = 700;

/** The checker: a version, an edition, and the verdict in the same frame as the keystroke. */
export function Checker(props: CheckerProps) {
  const { messages, facts, editions, bulletins } = props;
  const versionInput = useRef<HTMLInputElement>(null);
  const editionSelect = useRef<HTMLSelectElement>(null);
  const [query, setQuery] = useState<Query>({ text: '', edition: props.edition });
  const [announced, setAnnounced] = useState('');

  // The fields keep their own values: what was typed before this script arrived is read, not overwritten. A
  // controlled field would show it beside a verdict on something else.
  const readFields = () => {
    const next = { text: versionInput.current?.value ?? '', edition: editionSelect.current?.value ?? '' };
    setQuery(next);
    return next;
  };
  const writeAddress = (query: Query) => {
    const fragment = writeFragment(query, props.edition);
    history.replaceState(history.state, '', fragment || location.pathname + location.search);
  };
  const onEdit = () => writeAddress(readFields());
  const fillFromFragment = () => {
    const { text, edition = text === undefined ? undefined : props.edition } = readFragment(location.hash);
    if (versionInput.current && text !== undefined) versionInput.current.value = text;
    if (editionSelect.current && (edition === '' || editions.some(({ id }) => id === edition))) {
      editionSelect.current.value = edition ?? '';
    }
    readFields();
  };

  useLayoutEffect(() => {
    // What a visitor typed before this script arrived comes before what the link says.
    if (versionInput.current?.value === '') fillFromFragment();
    else onEdit();
    addEventListener('hashchange', fillFromFragment);
    return () => removeEventListener('hashchange', fillFromFragment);
  }, []);

  const names: Names = {
    kb: (kb) => (bulletins[kb] === undefined ? kb : `${kb} (${bulletins[kb]})`),
    edition: (edition) => editions.find(({ id }) => id === edition)?.name ?? edition,
  };
  const edition = query.edition === '' ? undefined : query.edition;
  const verdict = query.text.trim() === '' ? undefined : assessText(query.text, edition, facts);
  const spoken =
    verdict === undefined
      ? ''
      : `${messages.verdicts[verdict.verdict]} ${reasonSentence(verdict, edition, facts, messages, names)}`;

  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(spoken), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [spoken]);

  return (
    <div class="checker" data-checker>
      <div class="checker-fields needs-script">
        <div>
          <label for="checker-version">{messages.versionLabel}</label>
          <input
            ref={versionInput}
            id="checker-version"
            name="version"
            type="text"
            inputMode="text"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            translate="no"
            aria-describedby="checker-hint"
            aria-invalid={verdict?.verdict === 'invalid'}
            onInput={onEdit}
          />
          <p id="checker-hint" class="soft">
            {messages.versionHint}
          </p>
        </div>
        <div>
          <label for="checker-edition">{messages.editionLabel}</label>
          <select ref={editionSelect} id="checker-edition" name="edition" onChange={onEdit}>
            <option value="">{messages.editionAuto}</option>
            {editions.map(({ id, name }) => (
              <option key={id} value={id} selected={id === props.edition}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <VerdictPanel verdict={verdict} query={query} props={props} names={names} />
      <p class="visually-hidden" role="status">
        {announced}
      </p>
    </div>
  );
}
