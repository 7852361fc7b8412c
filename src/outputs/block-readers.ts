import type { BlockReader } from './reader.ts';
import { checkMk } from './readers/check-mk.ts';
import { checkScript } from './readers/check-script.ts';
import { debuggerTarget } from './readers/debugger-target.ts';
import { delimitedList } from './readers/delimited-list.ts';
import { event6013 } from './readers/event-6013.ts';
import { fileRecord } from './readers/file-record.ts';
import { hostsAcross } from './readers/hosts-across.ts';
import { hotfixRow } from './readers/hotfix-row.ts';
import { installedUpdates } from './readers/installed-updates.ts';
import { json } from './readers/json.ts';
import { dxdiag, msinfo } from './readers/machine-summary.ts';
import { markup } from './readers/markup.ts';
import { netStatistics } from './readers/net-statistics.ts';
import { performanceCounter } from './readers/performance-counter.ts';
import { factList, powershellList, winrmList, wmicList } from './readers/property-list.ts';
import { psinfo } from './readers/psinfo.ts';
import { scannerLists } from './readers/scanner-lists.ts';
import { snmp } from './readers/snmp.ts';
import { storedNames } from './readers/stored-names.ts';
import { systeminfoCsv, systeminfoTable } from './readers/systeminfo-csv.ts';
import { systeminfo } from './readers/systeminfo.ts';
import { timespan } from './readers/timespan.ts';
import { alignedTable, powershellTable, wmicTable } from './readers/table.ts';

/** All formats of several lines; the first that recognises a line gets it. */
export const BLOCK_READERS: readonly BlockReader[] = [
  checkScript,
  storedNames,
  json,
  markup,
  netStatistics,
  psinfo,
  scannerLists,
  event6013,
  debuggerTarget,
  dxdiag,
  msinfo,
  checkMk,
  snmp,
  performanceCounter,
  timespan,
  powershellTable,
  wmicTable,
  installedUpdates,
  alignedTable,
  wmicList,
  winrmList,
  factList,
  powershellList,
  systeminfoCsv,
  systeminfoTable,
  hotfixRow,
  hostsAcross,
  delimitedList,
  fileRecord,
  systeminfo,
];
