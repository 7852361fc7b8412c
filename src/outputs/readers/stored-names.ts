import { componentsIn, mayNameStored } from '../../packages/names.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';

// What may stand around a component's name: a folder, and the columns of `dir`.
const AROUND = /^(?:[\d/.:\- ]{8,30}(?:[AP]M)?\s*<[A-Z]{3,9}>)?\s*"?(?:[A-Za-z]:\\[^\s"]{0,200}\\)?"?$/;
// Any package: "Package_for_KB2688338~…", also those that Windows came with.
const PACKAGE = /[\w.-]{1,120}~31bf3856ad364e35~[\w-]{0,10}~[\w-]{0,20}~\d+(?:\.\d+){3}/g;
// "Package Identity : …", in the words of any Windows, and the columns of `/format:table`.
const LABEL = /^\s*(?:[^:~_]{2,40} : )?\s*(?:\|[^~]{0,100})?$/;
const LABELLED = /^\s*[^:]{2,40} : .{0,100}$/;
// What dism says before its list and behind it, in the languages of this site. The versions are those of dism itself
// and of the Windows that was installed first.
const BEGINNING = /^\s*(?:Deployment Image Servicing and Management tool|展開イメージのサービスと管理ツール)\s*$/i;
const IN_BEGINNING = /^\s*(?:[^:|]{2,40}: ?(?:\d+(?:\.\d+){3})?\s*|[-| ]+|(?:[^|:]{2,80}\|){3}[^|:]{2,80})$/;
const END = /^\s*(?:The operation completed successfully\.|操作は正常に終了しました。)\s*$/i;
const PROPERTY = /^\s*(?:[A-Za-z]+ ){0,2}[A-Za-z]+="[^"]{0,2000}"\s*$/;
// What dism says of each package below its name: its state, its kind and when it was installed.
const BELOW = 3;

/**
 * Names of components and packages, as `dir /b` of WinSxS, `dism /online /get-packages` and `…-pkgProperties.txt` have
 * them. They are of no machine: they tell what is stored, and are shown by the room of packages.
 */
export const storedNames: BlockReader = {
  name: 'stored-names',
  // Asked of every line that nobody else wants: most are told by what they don't contain.
  recognise: ({ text }) =>
    (mayNameStored(text) && (isComponent(text) || isPackage(text))) || isProperty(text) || BEGINNING.test(text),
  read: block,
};

function block(sink: Sink): Block {
  let below = 0;
  let properties = false;
  let beginning = false;
  let ofDism = false;
  return {
    read(line) {
      const { text } = line;
      properties ||= isProperty(text);
      const begins = BEGINNING.test(text);
      beginning = begins || (beginning && (text.trim() === '' || IN_BEGINNING.test(text)));
      ofDism ||= begins;
      if (beginning || (ofDism && (text.trim() === '' || END.test(text)))) below = 0;
      else if (isPackage(text)) below = BELOW;
      else if (below > 0 && LABELLED.test(text)) below -= 1;
      else if (!isComponent(text) && !(properties && PROPERTY.test(text))) return false;
      sink.structural(line);
      return true;
    },
    end: () => undefined,
  };
}

function isComponent(text: string): boolean {
  return componentsIn(text).length === 1 && AROUND.test(text.replace(/(?:x86|amd64|ia64|wow64|msil)_\S+$/i, ''));
}

function isPackage(text: string): boolean {
  return text.match(PACKAGE)?.length === 1 && LABEL.test(text.replace(PACKAGE, ''));
}

function isProperty(text: string): boolean {
  return /^\s*(?:ApplicabilityInfo|KB Article Number)="/.test(text) && PROPERTY.test(text);
}
