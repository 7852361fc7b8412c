import { copyText } from '../../scripts/copy-text.ts';

/**
 * Puts text on the clipboard that is still being made. To be called within the press that asks for it: WebKit lets
 * nothing be copied that is only handed over later, but takes the promise of it.
 *
 * @returns whether it worked
 */
export async function copyComingText(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((arrived) => new Blob([arrived], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    // Firefox before 127 knows no such item, and over plain http there is no clipboard interface.
    return copyText(await text);
  }
}
