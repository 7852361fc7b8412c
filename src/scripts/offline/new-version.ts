import { offline as en } from '../../i18n/en/offline.ts';
import { offline as ja } from '../../i18n/ja/offline.ts';
import { element } from '../dom.ts';
import styles from './new-version.css?inline';

/**
 * Says quietly that a new version of the site is ready. Nothing else happens until someone presses the button: what
 * was typed into the page would be lost.
 */
export function showNotice(use: () => void): void {
  if (document.querySelector('[data-new-version]')) return;
  const words = document.documentElement.lang === 'ja' ? ja : en;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const text = element('span', { role: 'status' });
  const reload = element('button', { type: 'button' }, words.reload);
  const later = element('button', { type: 'button' }, words.later);
  const notice = element('div', { 'data-new-version': '' }, text, reload, later);
  reload.addEventListener('click', use);
  later.addEventListener('click', () => notice.remove());
  document.body.append(notice);
  // A status is read out when its text changes, so it has to be there before the text is.
  requestAnimationFrame(() => text.append(words.newVersion));
}
