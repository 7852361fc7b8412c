import { componentsIn, mayNameStored } from '../../packages/names.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';

// What may stand before a component's name: a folder, and the columns of `dir`. check-497.js compares it behind a sign.
const AROUND = /^(?:[\d/.:\- ]{8,30}(?:[AP]M)?\s*<[A-Z]{3,9}>)?\s*"?(?:[A-Za-z]:\\[^\s"]{0,200}\\)?"?$/;
// Any package: "Package_for_KB2688338~…", also those that Windows came with.
const PACKAGE = /[\w.-]{1,120}~31bf3856ad364e35~[\w-]{0,10}~[\w-]{0,20}~\d+(?:\.\d+){3}/g;
// "Package Identity : …", in the words of any Windows, and the columns of `/format:table`.
const LABEL = /^\s*(?:[^:~_]{2,40} : )?\s*(?:\|[^~]{0,100})?$/;
const LABELLED = /^\s*[^:]{2,40} : .{0,100}$/;
const PROPERTY = /^\s*(?:[A-Za-z]+ ){0,2}[A-Za-z]+="[^"]{0,2000}"\s*$/;
// What dism says of each package below its name: its state, its kind and when it was installed.
const BELOW = 3;

/** A program that prints such names, and what else it prints; none of it is of a machine. */
interface Program {
  readonly begins: RegExp;
  /** Ahead of the first name. */
  readonly ahead: RegExp;
  readonly among: RegExp;
}

// Signs of full width have become plain ones by now.
const OF_SCRIPT =
  /^(?:(?:Components with tcpip\.sys|tcpip\.sysのコンポーネント|Packages|パッケージ): ?\d+(?:\.|個。)| {2}= .{1,200}|They are stored, not in use.{0,100}|保存されているもので、.{0,100}|The list is not complete.{0,100}|一覧は完全ではありません.{0,100}|(?:Data version|データの版): ?\S+|https?:\/\/\S+)$/;
const ROW_OF_SCRIPT = /^"(?:component|package)",/;

const PROGRAMS: readonly Program[] = [
  // dism, in the languages of this site. The versions are those of dism and of the Windows that was installed first.
  {
    begins: /^\s*(?:Deployment Image Servicing and Management tool|展開イメージのサービスと管理ツール)\s*$/i,
    ahead:
      /^\s*(?:(?:(?:Image )?Version|(?:イメージの)?バージョン): ?\d+(?:\.\d+){3}\s*|(?:Packages listing|パッケージの?一覧):\s*|[-| ]*|(?:Package Identity|パッケージ ID)\s*\|[^:]{1,200})$/,
    among: /^\s*(?:The operation completed successfully\.|操作は正常に終了しました。)?\s*$/i,
  },
  // check-497.js /components, and the same as CSV.
  {
    begins: /^(?:Stored components and packages:|保存されているコンポーネントとパッケージ:)$/,
    ahead: OF_SCRIPT,
    among: OF_SCRIPT,
  },
  { begins: /^"stored","name","compared","catalogue"$/, ahead: ROW_OF_SCRIPT, among: ROW_OF_SCRIPT },
];

/**
 * Names of components and packages, as `dir /b` of WinSxS, `dism /online /get-packages`, `check-497.js /components` and
 * `…-pkgProperties.txt` have them. They are of no machine: they tell what is stored, and are shown by the room of
 * packages.
 */
export const storedNames: BlockReader = {
  name: 'stored-names',
  // Asked of every line that nobody else wants: most are told by what they don't contain.
  recognise: ({ text }) =>
    (mayNameStored(text) && (isComponent(text) || isPackage(text))) ||
    isProperty(text) ||
    programOf(text) !== undefined,
  read: block,
};

function block(sink: Sink): Block {
  let below = 0;
  let properties = false;
  let program: Program | undefined;
  let ahead = false;
  return {
    read(line) {
      const { text } = line;
      properties ||= isProperty(text);
      const begun = programOf(text);
      if (begun !== undefined) [program, ahead] = [begun, true];
      else if (isPackage(text)) [below, ahead] = [BELOW, false];
      else if (isComponent(text)) ahead = false;
      else if (program?.[ahead ? 'ahead' : 'among'].test(text) === true) below = 0;
      else if (below > 0 && LABELLED.test(text)) below -= 1;
      else if (!(properties && PROPERTY.test(text))) return false;
      sink.structural(line);
      return true;
    },
    end: () => undefined,
  };
}

function programOf(text: string): Program | undefined {
  return PROGRAMS.find(({ begins }) => begins.test(text));
}

function isComponent(text: string): boolean {
  return (
    componentsIn(text).length === 1 &&
    AROUND.test(text.replace(/(?:x86|amd64|ia64|wow64|msil)_\S+(?: = .{1,200})?$/i, ''))
  );
}

function isPackage(text: string): boolean {
  return text.match(PACKAGE)?.length === 1 && LABEL.test(text.replace(PACKAGE, ''));
}

function isProperty(text: string): boolean {
  return /^\s*(?:ApplicabilityInfo|KB Article Number)="/.test(text) && PROPERTY.test(text);
}
