/**
 * Puts text on the clipboard. Pages opened over plain http, as inside an isolated network, have no clipboard
 * interface; there the older command does it.
 *
 * @returns whether it worked
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    // Not read-only: Chromium up to 123 would copy it as one line, and later ones without its indents.
    area.value = text;
    area.className = 'visually-hidden';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
