import type { Messages } from '../../i18n/messages.ts';

/** The place to paste and drop. It makes sense before its script has arrived: what is typed stays. */
export function Intake({ intake }: { readonly intake: Messages['intake'] }) {
  return (
    <div class="intake needs-script" data-intake>
      <label for="intake-box">{intake.boxLabel}</label>
      <p id="intake-hint" class="soft">
        {intake.boxHint}
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
          {intake.files} <input type="file" name="files" multiple />
        </label>
        <label>
          {intake.folder} <input type="file" name="folder" {...{ webkitdirectory: true }} multiple />
        </label>
        <p class="soft">{intake.drop}</p>
      </div>
      <p class="soft">{intake.privacy}</p>
    </div>
  );
}
