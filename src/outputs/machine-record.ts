import type { Line } from './text/line-ledger.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import { createRecordNotes } from './record-notes.ts';
import type { Sighting } from './sighting.ts';
import type { Subject } from './subject.ts';
import { fileNamedIn } from './values/file-name.ts';
import { plainWord, wordsOf } from './vocabulary/plain-word.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';

/** A paragraph of labels and values, from the name of a machine on until a line is blank. */
export interface MachineRecord {
  begin(): void;
  isOpen(): boolean;
  /** A label may name the file that is spoken of: "File: C:\\Windows\\System32\\drivers\\tcpip.sys". */
  labelled(label: string, value: string): void;
  file(): Subject['file'];
  /** What a monitor measured, as a label of it: "Item: uptime"; blank where the text does not say that of the machine. */
  item(): string | undefined;
  /** Facts were read in a line of it. */
  told(seen: Sighting, line: Line | undefined): void;
  /** True where a label, with those before it, takes a fact of the paragraph away: "Status: planned". */
  takesAway(label: string, value: string): boolean;
  end(): void;
}

/**
 * None has begun.
 *
 * @param nowMs a day after it is still to come
 */
export function createMachineRecord(nowMs: number): MachineRecord {
  let isOpen = false;
  let file: Subject['file'];
  let item: string | undefined;
  const notes = createRecordNotes(nowMs);
  return {
    begin() {
      isOpen = true;
    },
    isOpen: () => isOpen,
    labelled(label, value) {
      if (label === '') return;
      if (roleOf(label) === 'file') file = fileNamedIn(value) ?? file;
      if (ITEMS.has(plainWord(label))) item = roleOf(value) === 'uptime' ? value : '';
    },
    file: () => file,
    item: () => item,
    told({ kbs, version }, line) {
      if (kbs.length > 0) notes.told('kb', labelAndValue(line?.text ?? '')?.[0]);
      if (version !== undefined) notes.told('version', undefined);
    },
    takesAway: (label, value) => notes.takesAway(label, value),
    end() {
      notes.restart();
      isOpen = false;
      file = undefined;
      item = undefined;
    },
  };
}

const ITEMS = wordsOf(
  'item sensor metric counter check monitor parameter element itemname sensorname metrik zähler élément capteur métrique elemento métrica parámetro controllo элемент датчик параметр アイテム 監視項目 センサー メトリック カウンター 监控项 指标 항목 지표',
);
