import { chosenFiles, droppedFiles, type NamedFile } from './dropped-files.ts';

/** At most so many files at a time. */
export const FILES_LIMIT = 5000;

// A text area lays out all of its text: what is longer goes beside it, so that nothing freezes.
const BOX_LIMIT = 200_000;
const TYPING_PAUSE_MS = 250;

/** What the form hands in. */
export interface InputListener {
  /** The text in the box changed. */
  readonly edited: () => void;
  /** A text too long for the box. */
  readonly longText: (text: string) => void;
  readonly files: (files: readonly NamedFile[]) => void;
}

/** Listens to everything that can be handed in: typing, pasting, choosing files and folders, dropping anywhere. */
export function listenForInput(place: HTMLElement, box: HTMLTextAreaElement, listener: InputListener): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const takeLong = (text: string): boolean => {
    if (text.length <= BOX_LIMIT) return false;
    listener.longText(text);
    return true;
  };
  const takeDropped = async (data: DataTransfer) => listener.files(await droppedFiles(data, FILES_LIMIT));

  box.addEventListener('input', () => {
    if (takeLong(box.value)) box.value = '';
    clearTimeout(pause);
    pause = setTimeout(listener.edited, TYPING_PAUSE_MS);
  });
  box.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (!data) return;
    if (data.files.length > 0) void takeDropped(data);
    else if (!takeLong(data.getData('text/plain'))) return;
    event.preventDefault();
  });
  for (const input of place.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
    const takeChosen = () => {
      if (input.files?.length) listener.files(chosenFiles(input.files));
      // The same file can be chosen again after it was changed.
      input.value = '';
    };
    input.addEventListener('change', takeChosen);
    // What was chosen before this script arrived.
    takeChosen();
  }

  // A file dropped beside its place would replace the page, and all that was entered with it.
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    place.classList.add('dragging');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) place.classList.remove('dragging');
  });
  addEventListener('drop', (event) => {
    place.classList.remove('dragging');
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    void takeDropped(event.dataTransfer);
  });
}
