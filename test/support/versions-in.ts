import { formatFileVersion } from '../../src/domain/file-version.ts';
import { readOutputs } from './outputs.ts';

/** The versions of tcpip.sys that a text tells of its machines, also those that it refuses. */
export function versionsIn(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ versions }) =>
    versions.map(({ version }) => formatFileVersion(version)),
  );
}

/** What may make a machine fixed: the versions that the text tells and does not refuse, and the updates. */
export function fixedIn(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...kbs,
    ...versions.filter(({ refused }) => refused !== true).map(({ version }) => formatFileVersion(version)),
  ]);
}
