import { readBootTime } from '../../deadlines/boot-time.ts';
import { startBefore } from '../../deadlines/counter.ts';
import { noFields, type Sighting } from '../sighting.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { productIn } from '../values/product.ts';
import { hostIn } from '../values/host-name.ts';
import { osVersionIn } from '../values/versions.ts';
import type { Remark } from './fields.ts';
import { fileRecord } from './file-record.ts';
import { childNamed, createMarkupReader, elementsNamed, isStruck, textIn, type Element } from './markup-tree.ts';
import { claimRecord } from './record.ts';
import { listInReport } from './scanner-lists.ts';
import { headerOf, isNoteOnRow, readHeadedRow, readLooseRow, type Header } from './rows.ts';
import { itemsOfPage, tableAround } from './table-words.ts';

const BEGINNING = /^\s*<(?:\?xml\b|!doctype\b|!--|[a-z][\w:.-]{0,60}[\s/>])/i;
// Of these the text goes on over lines; of anything else (a lone tag in a list) it is somebody else's.
const KNOWN_ROOTS: ReadonlySet<string> = new Set(
  (
    'nessusclientdata_v2 report reporthost reportitem reports results result get_reports_response get_results_response request events event ' +
    'command objects object objs obj html body table tbody tr assembly'
  ).split(' '),
);
const LINES_MAX = 100_000;

/**
 * XML and HTML: inventories of GLPI and FusionInventory, reports of Nessus and OpenVAS, event 6013, the objects that
 * wmic and PowerShell write as XML, tables of pages. What has none of these forms is not understood.
 */
export const markup: BlockReader = {
  name: 'markup',
  recognise: ({ text }) => BEGINNING.test(text),
  read: markupBlock,
};

function markupBlock(sink: Sink): Block {
  const reader = createMarkupReader();
  const lines: Line[] = [];
  const isOpen = () => KNOWN_ROOTS.has(reader.openRoot() ?? '');
  return {
    read(line) {
      const goesOn = lines.length === 0 || isOpen() || BEGINNING.test(line.text) || line.text.trim() === '';
      if (!goesOn || lines.length >= LINES_MAX) return false;
      lines.push(line);
      reader.push(line);
      return true;
    },
    isOpen,
    end() {
      const open = new Set(lines);
      const roots = reader.roots();
      const isPage = roots.some((root) => !elementsNamed(root, 'tr').next().done);
      for (const root of roots) readRoot(sink, root, open);
      if (isPage) readTables(sink, roots, open);
      const understood = open.size < lines.length || roots.some(isManifest);
      for (const line of open) {
        if (understood || line.text.trim() === '') sink.structural(line);
        else sink.bad(line, 'no-fact');
      }
    },
  };
}

/** A manifest of a component or an update package is of no machine: the room of packages reads it. */
function isManifest({ name, attributes }: Element): boolean {
  return name === 'assembly' && attributes['xmlns'] === 'urn:schemas-microsoft-com:asm.v3';
}

function readRoot(sink: Sink, root: Element, open: Set<Line>): void {
  const claim = (seen: Sighting, used: readonly (Element | undefined)[]): void => {
    const lines = [...new Set(used.flatMap((element) => element?.line ?? []))].sort((a, b) => a.number - b.number);
    const fresh = lines.filter((line) => open.delete(line));
    if (fresh.length > 0) sink.sighting('markup', seen, fresh);
    else sink.also('markup', seen, lines);
  };
  for (const content of elementsNamed(root, 'content')) readInventory(content, claim);
  for (const host of elementsNamed(root, 'reporthost')) readNessus(sink, host, { claim, open });
  for (const result of elementsNamed(root, 'result')) readOpenvas(sink, result, open);
  for (const event of elementsNamed(root, 'event')) readEvent(event, claim);
  for (const name of ['instance', 'object', 'obj']) {
    for (const object of elementsNamed(root, name)) readObject(sink, object, open);
  }
}

type Claim = (seen: Sighting, used: readonly (Element | undefined)[]) => void;

/** GLPI and FusionInventory: the machine stands in HARDWARE and OPERATINGSYSTEM; SOFTWARES have other versions. */
function readInventory(content: Element, claim: Claim): void {
  const hardware = childNamed(content, 'hardware');
  const system = childNamed(content, 'operatingsystem');
  const name = hardware && childNamed(hardware, 'name');
  const product = hardware && childNamed(hardware, 'osname');
  const version = hardware && childNamed(hardware, 'osversion');
  const kernel = system && childNamed(system, 'kernel_version');
  const boot = system && childNamed(system, 'boot_time');
  if (name === undefined) return;
  const seen = {
    ...noFields(),
    host: hostIn(textIn(name)),
    product: product && productIn(textIn(product)),
    osVersion: [version, kernel]
      .map((element) => element && osVersionIn(textIn(element)))
      .find((found) => found !== undefined),
    boot: boot && readBootTime(textIn(boot)),
  };
  claim(seen, [name, product, version, kernel, boot]);
}

/** A plugin's output is a text about a file, or a list of what is installed. */
function readNessus(sink: Sink, host: Element, { claim, open }: { claim: Claim; open: Set<Line> }): void {
  const named = hostIn(host.attributes['name'] ?? '');
  for (const output of elementsNamed(host, 'plugin_output')) {
    const listed = listInReport(output.around?.attributes['pluginname'] ?? '', output.text);
    if (listed.kbs.length > 0 || listed.boot !== undefined) claim({ ...noFields(), ...listed, host: named }, [output]);
    else readReport(sink, output, named, open);
  }
}

function readOpenvas(sink: Sink, result: Element, open: Set<Line>): void {
  const host = childNamed(result, 'host');
  const description = childNamed(result, 'description');
  if (host !== undefined && description !== undefined) {
    readReport(sink, description, hostIn(host.text.trim()), open);
  }
}

/** Reads an element's text as a report about a file would be read, for the machine that stands around it. */
function readReport(sink: Sink, element: Element, host: string | undefined, open: Set<Line>): void {
  const lines = element.text.split('\n').map((text) => ({ ...element.line, text }));
  const first = lines.find((line) => fileRecord.recognise(line, undefined));
  if (first === undefined) return;
  const within: Sink = {
    sighting(_, seen) {
      const named = { ...seen, host: seen.host ?? host };
      if (open.delete(element.line)) sink.sighting('markup', named, [element.line]);
      else sink.also('markup', named, [element.line]);
    },
    also: (_, seen) => within.sighting('markup', seen, []),
    more: (_, seen) => within.sighting('markup', seen, []),
    takeBack() {},
    takeStart() {},
    structural() {},
    heading() {},
    below() {},
    bad(_, reason) {
      if (open.delete(element.line)) sink.bad(element.line, reason);
    },
    remark: (_, reason) => sink.remark(element.line, reason),
  };
  const block = fileRecord.read(within, first, undefined);
  for (const line of lines.slice(lines.indexOf(first))) block.read(line);
  block.end();
}

/** Event 6013: the seconds are the only number of its data that has no date about it. */
function readEvent(event: Element, claim: Claim): void {
  const system = childNamed(event, 'system');
  const id = system && childNamed(system, 'eventid');
  const created = system && childNamed(system, 'timecreated');
  const computer = system && childNamed(system, 'computer');
  if (id === undefined || textIn(id) !== '6013' || created === undefined) return;
  const data = [...elementsNamed(event, 'data')].find((element) => /^\d{1,10}$/.test(textIn(element)));
  const written = readBootTime(created.attributes['systemtime'] ?? '');
  if (data === undefined || written === undefined) return;
  const boot = startBefore(written, Number(textIn(data)));
  claim({ ...noFields(), host: computer && hostIn(textIn(computer)), boot }, [id, created, computer, data]);
}

// Cells below nothing.
const NOT_HEADED = ['', ''] as const;

/** Tables of pages and mails with what stands over them, and rows that were copied out of one. */
function readTables(sink: Sink, roots: readonly Element[], open: Set<Line>): void {
  const headers = new Map<Element | undefined, Header>();
  /** The machine of the last row that names one. */
  const named = new Map<Element | undefined, string>();
  for (const item of itemsOfPage(roots)) {
    if ('words' in item) {
      sink.heading(item.words);
      continue;
    }
    const { row } = item;
    const table = tableAround(row);
    const cells = row.children.filter(({ name }) => name === 'td' || name === 'th');
    const texts = cells.map((cell) => (isStruck(row) ? `~~${textIn(cell)}~~` : textIn(cell)));
    const header = headers.get(table) ?? headerOf(texts);
    if (header !== undefined && !headers.has(table)) {
      headers.set(table, header);
      sink.below(texts);
      continue;
    }
    const remarks: Remark[] = [];
    if (header === undefined) sink.below(NOT_HEADED);
    const found = header === undefined ? readLooseRow(texts.join('\t')) : readHeadedRow(header, texts, remarks);
    const lines = [...new Set([row.line, ...cells.map(({ line }) => line)])];
    const fresh = lines.filter((line) => open.delete(line));
    const above = named.get(table);
    if (header !== undefined && above !== undefined && isNoteOnRow(header, texts)) {
      sink.takeBack(above);
      for (const line of fresh) sink.bad(line, 'takes-back');
      if (fresh.length === 0) sink.remark(row.line, 'takes-back');
      continue;
    }
    if (typeof found === 'string') {
      for (const line of fresh) sink.bad(line, found);
      continue;
    }
    const sightings = 'sightings' in found ? found.sightings : [found];
    const remark = 'sightings' in found ? found.remark : remarks[0]?.reason;
    for (const [index, seen] of sightings.entries()) {
      if (index === 0 && fresh.length > 0) sink.sighting('markup', seen, fresh);
      else sink.also('markup', seen, lines);
    }
    if (remark !== undefined && fresh[0] !== undefined) sink.remark(fresh[0], remark);
    const host = sightings.at(-1)?.host;
    if (host !== undefined) named.set(table, host);
  }
}

/** Objects of wmic (`INSTANCE`, `PROPERTY NAME=`), ConvertTo-Xml (`Object`, `Property Name=`) and CLIXML (`Obj`, `S N=`). */
function readObject(sink: Sink, object: Element, open: Set<Line>): void {
  const properties = object.children.flatMap((child) =>
    child.name === 'props' || child.name === 'ms' ? child.children : [child],
  );
  const fields = properties.flatMap((property) => {
    const key = property.attributes['name'] ?? property.attributes['n'];
    return key === undefined ? [] : [{ key, value: textIn(property), line: property.line }];
  });
  claimRecord(sink, { reader: 'markup', host: nodeAround(object), fields, open });
}

/** wmic names the machine around its results: `<RESULTS NODE="SRV01">`. */
function nodeAround(element: Element): string | undefined {
  const named = element.attributes['node'];
  if (named !== undefined) return hostIn(named);
  return element.around && nodeAround(element.around);
}
