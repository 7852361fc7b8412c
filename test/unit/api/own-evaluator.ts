/*
 * Verdicts computed the way an outsider would: from the text of catalog.json and the steps on the data page, with
 * nothing of src/. If this and the site differ, the open data does not say what the site does.
 */

type Branch = 'GDR' | 'LDR';
interface Level {
  readonly revision: number;
  readonly strength: string;
}
interface Known {
  readonly fixLevel?: Level;
  readonly notIssued?: unknown;
  readonly listed: readonly (Level & { readonly editions: readonly string[]; readonly listStrength: string })[];
}
interface Edition {
  readonly id: string;
  readonly builds: readonly string[];
}
interface ForEditions {
  readonly kb: string;
  readonly editions: readonly string[];
  readonly doubtful?: boolean;
  readonly reason?: string;
}
interface Assessment {
  readonly version: {
    readonly ranges: readonly { readonly branch: Branch; readonly from: number; readonly to: number }[];
    readonly affected: readonly { readonly major: number; readonly minor: number }[];
    readonly builds: readonly {
      readonly build: string;
      readonly branches: Partial<Record<Branch, Known>>;
      readonly fixedBy?: unknown;
    }[];
    readonly editions: readonly Edition[];
  };
  readonly installed: {
    readonly fix: string;
    readonly listed: readonly ForEditions[];
    readonly carriers: readonly ForEditions[];
  };
}

export interface Answer {
  readonly verdict: string;
  readonly reason: string;
  readonly evidence: string | null;
}

export interface MachineInput {
  readonly versions: readonly string[];
  readonly edition: string | null;
  readonly osVersion: string | null;
  readonly kbs: readonly string[];
}

const say = (verdict: string, reason: string, evidence: string | null = null): Answer => ({
  verdict,
  reason,
  evidence,
});

/** @param text what `catalog.json` holds */
export function evaluatorFrom(text: string) {
  const { version: facts, installed } = (JSON.parse(text) as { assessment: Assessment }).assessment;
  const buildsOf = (edition: string) => facts.editions.find(({ id }) => id === edition)?.builds ?? [];
  const editionsOf = (build: string) =>
    facts.editions.filter(({ builds }) => builds.includes(build)).map(({ id }) => id);

  function sideOf([major = 0, minor = 0]: readonly number[]): string | undefined {
    const distances = facts.affected.map((line) => (line.major - major) * 1e6 + line.minor - minor);
    if (distances.includes(0)) return undefined;
    return distances.some((distance) => distance > 0) ? 'older-windows' : 'newer-windows';
  }

  function ofVersion(version: string, tag: string | null, edition: string | null): Answer {
    const numbers = version.split('.').map(Number);
    const build = numbers.slice(0, 3).join('.');
    const revision = numbers[3] ?? -1;
    if (edition !== null && !buildsOf(edition).includes(build)) return say('cannot-tell', 'edition-mismatch');
    const side = sideOf(numbers);
    if (side !== undefined) return say('out-of-scope', side);
    const branch = facts.ranges.find(({ from, to }) => revision >= from && revision <= to)?.branch;
    if (tag !== null && branch !== undefined && tag !== branch) return say('cannot-tell', 'branch-mismatch');
    const ofBuild = facts.builds.find((entry) => entry.build === build);
    if (branch !== undefined && ofBuild?.fixedBy !== undefined)
      return say('fixed', 'newer-than-listed-line', 'derived');
    const known = branch && ofBuild?.branches[branch];
    if (known === undefined) return say('cannot-tell', 'no-fix-level-known');

    const possible = edition === null ? editionsOf(build) : [edition];
    let lowest: Known['listed'][number] | undefined;
    for (const entry of known.listed) {
      const enough =
        entry.revision <= revision && possible.length > 0 && possible.every((id) => entry.editions.includes(id));
      if (enough && (lowest === undefined || entry.revision < lowest.revision)) lowest = entry;
    }
    if (lowest) return say('fixed', 'at-or-above-listed-update', lowest.listStrength);
    if (known.fixLevel) {
      return revision >= known.fixLevel.revision
        ? say('fixed', 'at-or-above-fix-level', known.fixLevel.strength)
        : say('not-fixed', 'below-fix-level', known.fixLevel.strength);
    }
    return say('cannot-tell', known.notIssued ? 'no-gdr-fix-known' : 'no-fix-level-known');
  }

  function ofInstalled(kbs: readonly string[], edition: string): Answer {
    const here = (entries: readonly ForEditions[]) =>
      entries.filter(({ kb, editions }) => kbs.includes(kb) && editions.includes(edition));
    const listed = here(installed.listed);
    if (kbs.includes(installed.fix) || listed.some(({ doubtful }) => !doubtful)) {
      return say('fixed', 'listed-update-installed', 'official');
    }
    const [carrier] = here(installed.carriers);
    if (carrier?.reason !== undefined) return say('fixed', carrier.reason, 'derived');
    return say('cannot-tell', listed.length > 0 ? 'doubtful-update-only' : 'no-listed-update-installed');
  }

  function ofMachine({ versions, edition, osVersion, kbs }: MachineInput): Answer & { readonly basis: string } {
    // The version decides; where several contradict each other, the worst answer stands, of the lowest version.
    const worstFirst = ['not-fixed', 'cannot-tell', 'invalid', 'fixed', 'out-of-scope'];
    const byVersion = [...versions]
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((version) => ofVersion(version, null, edition))
      .sort((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict))[0];
    if (byVersion !== undefined) return { ...byVersion, basis: 'version' };
    const side = osVersion === null ? undefined : sideOf(osVersion.split('.').map(Number));
    if (side !== undefined) return { ...say('out-of-scope', side), basis: 'os-version' };
    if (kbs.length === 0) return { ...say('cannot-tell', 'no-listed-update-installed'), basis: 'none' };

    // An empty name stands for an edition that no list is for. "Fixed" has to hold for every edition that it may be.
    const named = osVersion === null ? undefined : editionsOf(osVersion);
    const byOs = named?.length === 0 ? [''] : named;
    const told = installed.carriers.find(({ kb }) => kbs.includes(kb))?.editions;
    const all = [...facts.editions.map(({ id }) => id), ''];
    const possible =
      edition === null ? (byOs ?? told ?? all) : [edition, ...(byOs?.includes(edition) ? [] : (byOs ?? []))];
    const weakestFirst = [
      'doubtful-update-only',
      'no-listed-update-installed',
      'newer-than-listed-line',
      'rollup-installed',
      'listed-update-installed',
    ];
    const answers = possible.map((id) => ofInstalled(kbs, id));
    const [answer = say('cannot-tell', 'no-listed-update-installed')] = answers.sort(
      (a, b) => weakestFirst.indexOf(a.reason) - weakestFirst.indexOf(b.reason),
    );
    return { ...answer, basis: 'installed' };
  }

  /**
   * What a person typed: full-width forms and invisible marks become plain, then one four-part number has to be there,
   * and nothing beside it but what names it.
   */
  function ofText(typed: string, edition: string | null): Answer {
    const plain = typed
      .normalize('NFKC')
      .replaceAll('。', '.')
      .replaceAll(/\p{Cf}/gu, '')
      .trim();
    const files = plain.match(/\S+\.(?:sys|dll|exe)\S*/gi) ?? [];
    if (files.some((file) => !/^(?:\w:\\windows\\system32\\drivers\\)?tcpip\.sys$/i.test(file))) {
      return say('invalid', 'other-file');
    }
    const runs = plain.replaceAll(/\s*,\s*/g, '.').match(/\d+(?:\.\d+)+/g) ?? [];
    const four = new Set(
      runs
        .map((run) => run.split('.'))
        .filter(({ length }) => length === 4)
        .map((parts) => parts.map(Number).join('.')),
    );
    const [version] = four;
    if (four.size > 1) return say('invalid', 'not-a-version');
    if (version === undefined) {
      if (runs.some((run) => run.split('.').length > 4)) return say('invalid', 'not-a-version');
      return say('invalid', runs.length > 0 || /^v?\d+\.?$/i.test(plain) ? 'too-few-parts' : 'not-a-version');
    }
    const known = /\S*tcpip\.sys|(?:ファイル )?バージョン:|version=|\bv(?=\d)|\((?:\w*)_\w+[\d.-]*\)|[\d.,\s]/gi;
    if (four.size === 1 && plain.replaceAll(known, '') !== '') return say('invalid', 'not-a-version');
    if (version.split('.').some((part) => Number(part) > 65_535)) return say('invalid', 'part-out-of-range');
    const named = /_(gdr|ldr|qfe)(?![a-z])/i.exec(plain)?.[1]?.toUpperCase() ?? null;
    return ofVersion(version, named === 'QFE' ? 'LDR' : named, edition);
  }

  return { ofText, ofVersion, ofInstalled, ofMachine };
}

function orderOf(version: string): number {
  return version.split('.').reduce((sum, part) => sum * 65_536 + Number(part), 0);
}
