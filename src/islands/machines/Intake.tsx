import type { Messages } from '../../i18n/messages.ts';

/** The place to paste and drop. It makes sense before its script has arrived: what is typed stays. */
export function Intake({ words }: { readonly words: Messages['intakeForm'] }) {
  return (
    <div class="intake needs-script" data-intake>
      <label for="intake-box">{words.boxLabel}</label>
      <p id="intake-hint" class="soft">
        {words.boxHint}
      </p>
      <textarea
        id="intake-box"
        name="evidence"
        rows={8}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby="intake-hint"
      />
      <div class="intake-files">
        <label>
          {words.files} <input type="file" name="files" multiple />
        </label>
        <label>
          {words.folder} <input type="file" name="folder" {...{ webkitdirectory: true }} multiple />
        </label>
        <p class="soft">{words.drop}</p>
      </div>
      <p class="soft">{words.privacy}</p>
    </div>
  );
}
