import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { productIn } from '../values/product.ts';
import { hostIn } from '../values/host-name.ts';
import { osVersionIn } from '../values/versions.ts';
import { isOsVersionLine } from '../values/systeminfo-values.ts';
import { hasFacts, noFields, type Fields } from '../sighting.ts';
import { cutLabel } from './labelled-line.ts';

const DXDIAG_MACHINE = /^machinename$/;
const DXDIAG_SYSTEM = /^operatingsystem$/;
// "Windows 7 Professional 64-bit (6.1, Build 7601) Service Pack 1 (7601.win7sp1_ldr.190429-1709)"
const DXDIAG_BUILD = /\((\d+)\.(\d+),\s*\D{1,20}(\d{4,5})\)/;
const DXDIAG_HEAD = /^-{3,}$|^system information$/i;
// "[System Summary]", then a table with tabs: "OS Name<tab>Microsoft Windows 7 Professional".
const MSINFO_HEAD = /^\[[^\]\d]{3,40}\]$/;
const MSINFO_ROW = /^([^\t]{1,60})\t([^\t]*)\t?$/;
const LINES_MAX = 60;

/**
 * The text that `dxdiag /t` saves: the machine's name and its Windows. DxDiag's own version is none of the machine's.
 *
 * ```
 *        Machine name: SRV01
 *    Operating System: Windows 7 Professional 64-bit (6.1, Build 7601) Service Pack 1 (7601.win7sp1_ldr.190429-1709)
 *      DxDiag Version: 6.01.7601.17514 32bit Unicode
 * ```
 */
export const dxdiag: BlockReader = {
  name: 'dxdiag',
  // PowerShell has a property of that name, without the blank.
  recognise: ({ text }) => /^\s*Machine name:/i.test(text),
  read: (sink) =>
    summaryBlock(sink, 'dxdiag', (fields, { text }) => {
      const labelled = cutLabel(text);
      if (labelled === undefined) return DXDIAG_HEAD.test(text.trim());
      if (DXDIAG_MACHINE.test(labelled.label)) fields.host ??= hostIn(labelled.value);
      if (DXDIAG_SYSTEM.test(labelled.label)) readSystem(fields, labelled.value);
      return true;
    }),
};

/**
 * The report that msinfo32 saves, in any display language: its first table has the product first, then the OS version,
 * and the machine's name further down.
 *
 * ```
 * [System Summary]
 *
 * Item	Value
 * OS Name	Microsoft Windows Server 2008 R2 Standard
 * Version	6.1.7601 Service Pack 1 Build 7601
 * System Name	SRV01
 * ```
 */
export const msinfo: BlockReader = {
  name: 'msinfo',
  recognise: ({ text }) => MSINFO_HEAD.test(text.trim()),
  read: (sink) => {
    let ended = false;
    return summaryBlock(sink, 'msinfo', (fields, { text }) => {
      const [, item, value] = MSINFO_ROW.exec(text) ?? [];
      if (MSINFO_HEAD.test(text.trim())) {
        // The first table is the summary; components that follow have versions of their own.
        ended ||= fields.osVersion !== undefined;
        return !ended;
      }
      if (item === undefined || value === undefined || ended) return false;
      if (isOsVersionLine(value)) fields.osVersion ??= osVersionIn(value);
      else if (fields.osVersion === undefined) fields.product ??= productIn(value);
      else if (fields.host === undefined && SYSTEM_NAME.test(item.trim())) fields.host = hostIn(value);
      return true;
    });
  },
};

const SYSTEM_NAME =
  /^(?:system name|システム名|systemname|nom du système|nombre del sistema|nome sistema|systeemnaam|имя системы|系统名称|시스템 이름)$/i;

type ReadLine = (fields: Fields, line: Line) => boolean;

/** Lines of one summary; those that change nothing of what is known are of no interest. */
function summaryBlock(sink: Sink, name: 'dxdiag' | 'msinfo', readLine: ReadLine): Block {
  const fields = noFields();
  const used: Line[] = [];
  const idle: Line[] = [];
  let lines = 0;
  return {
    read(line) {
      lines += 1;
      if (lines > LINES_MAX) return false;
      const before = JSON.stringify(fields);
      if (line.text.trim() !== '' && !readLine(fields, line)) return false;
      (JSON.stringify(fields) === before ? idle : used).push(line);
      return true;
    },
    end() {
      const isSummary = hasFacts(fields);
      if (isSummary) sink.sighting(name, fields, used);
      // "[...]" and "[Standby]" begin none.
      for (const line of isSummary ? idle : [...idle, ...used]) {
        if (isSummary || line.text.trim() === '') sink.structural(line);
        else sink.bad(line, 'no-fact');
      }
    },
  };
}

function readSystem(fields: Fields, value: string): void {
  const [, major, minor, build] = DXDIAG_BUILD.exec(value) ?? [];
  fields.osVersion ??= build === undefined ? undefined : osVersionIn(`${major}.${minor}.${build}`);
  // The build's own name in brackets is no part of the product's.
  fields.product ??= productIn(value.replace(/\s*\([^()]*\)/g, ''));
}
