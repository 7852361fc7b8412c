import { deniesInstalled } from './status.ts';

// "Security Update for Windows Server 2008 R2 x64 Edition (KB2688338)", in the languages of Windows.
const TITLE = /^(?=.*Windows)([^()（）]{4,150}(?:\([^()]{1,40}\)[^()（）]{0,60})?)\s?[(（]KB\d{6,7}[)）]$/i;
const UPDATE =
  /(?:^|[^\p{L}])(?:update|hotfix|rollup|servicing)|更新|修正|ホットフィックス|mise à jour|correctif|actualizaci|revisi[oó]n|aggiornament|обновлени|исправлени|修补|업데이트|핫픽스|atualiza|aktualizacj|poprawk|sicherheitsupdate|beveiligingsupdate|funktionsupdate/iu;

/**
 * True for the title of an update as Windows and its tools have it, with the number at its end.
 *
 * @example isTitle('Hotfix for Windows (KB2553549)') // true
 * @example isTitle('Missing: Hotfix for Windows (KB2553549)') // false
 */
export function isTitle(text: string): boolean {
  const [, name = ''] = TITLE.exec(text) ?? [];
  return UPDATE.test(name) && !name.split(/[^\p{L}\p{M}]+/u).some((word) => word !== '' && deniesInstalled(word));
}
