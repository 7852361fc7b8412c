import sax from 'sax';
import type { Line } from '../text/line-ledger.ts';

/** An element of an XML or HTML text. Names are in small letters, without a prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly around: Element | undefined;
  /** The line that it begins in. */
  readonly line: Line;
  /** Its own text, without that of its children; `textLines` begin where it has line breaks. */
  text: string;
}

/** Reads markup line by line. */
export interface MarkupReader {
  push(line: Line): void;
  /** The name of the outermost element that is open; `undefined` where none is. */
  openRoot(): string | undefined;
  /** All elements that stand in no other, so far. */
  roots(): readonly Element[];
}

/** Markup may be cut out of a page or broken: what can be read of it is read. */
export function createMarkupReader(): MarkupReader {
  // Loose mode takes HTML too: attributes without quotes, names in any case.
  const parser = sax.parser(false, { lowercase: true, position: false });
  const roots: Element[] = [];
  let open: Element | undefined;
  let depth = 0;
  let line: Line | undefined;

  parser.onerror = () => {
    // Goes on behind the mistake.
    (parser as { error: Error | null }).error = null; // how sax's own documentation resumes
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (line === undefined || depth > DEPTH_MAX) return;
    const element: Element = {
      name: plain(name),
      attributes: texts(attributes),
      children: [],
      around: open,
      line,
      text: '',
    };
    (open?.children ?? roots).push(element);
    open = VOID.has(element.name) ? open : element;
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    if (!VOID.has(plain(name)) && depth < DEPTH_MAX) open = open?.around;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  function addText(text: string): void {
    if (open !== undefined) open.text += text;
  }

  // The library stops behind the end of the outermost element; of rows that were copied out of a page each is one.
  parser.write('<all>');
  return {
    push(next) {
      line = next;
      parser.write(`${next.text}\n`);
    },
    openRoot() {
      let outermost = open;
      while (outermost?.around !== undefined) outermost = outermost.around;
      return outermost?.name;
    },
    roots: () => roots,
  };
}

/** The text of an element with all that it holds. What is struck through stands in the marks that Markdown has for that. */
export function textIn(element: Element): string {
  const text = [element.text, ...element.children.map(textIn)].join(' ').replace(/\s+/g, ' ').trim();
  return isStruck(element) && text !== '' ? `~~${text}~~` : text;
}

/** True for an element whose text has a line through it. */
export function isStruck({ name, attributes, around }: Element): boolean {
  // PowerShell's XML has its strings in `S`, too.
  if (name === 's') return isInCell(around);
  return name === 'del' || name === 'strike' || /line-through/i.test(attributes['style'] ?? '');
}

function isInCell(element: Element | undefined): boolean {
  return element !== undefined && (element.name === 'td' || element.name === 'th' || isInCell(element.around));
}

/** All elements of these names in an element, itself included, in their order. */
export function* elementsNamed(element: Element, ...names: readonly string[]): Generator<Element> {
  if (names.includes(element.name)) yield element;
  for (const child of element.children) yield* elementsNamed(child, ...names);
}

/** The first child of a name. */
export function childNamed({ children }: Element, name: string): Element | undefined {
  return children.find((child) => child.name === name);
}

// Nothing that is read nests deeper; what does is left out.
const DEPTH_MAX = 100;
// HTML's elements without an end tag that cells may have in them.
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col']);

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function texts(attributes: sax.Tag['attributes'] | sax.QualifiedTag['attributes']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [plain(name), typeof value === 'string' ? value : value.value]),
  );
}
