import {
  driverFile,
  ENGLISH,
  FIX,
  handMadeFile,
  JAPANESE,
  node,
  TCPIP_TEXTS,
  versionBlock,
  versionResources,
  wide,
  type Bytes,
} from '../support/driver-files.ts';

const NONE = new Uint8Array();
const name = node('OriginalFilename', wide('tcpip.sys'), 10);
const block = versionBlock(FIX, node('StringFileInfo', NONE, 0, node('040904b0', NONE, 0, name, name)));

/** Whole drivers, to be cut and flipped. */
export const DRIVERS: readonly [Bytes, ...Bytes[]] = [
  driverFile({ certificate: 0x80 }),
  driverFile({ bits: 32, languages: [ENGLISH, JAPANESE].map((lang) => ({ lang, values: TCPIP_TEXTS })) }),
  driverFile({ resource: 'other' }),
  handMadeFile(versionResources(block)),
  handMadeFile(versionResources(block, block), 3),
];
