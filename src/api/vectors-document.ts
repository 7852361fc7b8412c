import { installedFacts, versionFacts } from '../catalog/assessment-facts.ts';
import { editionsOfBuild } from '../catalog/query.ts';
import type { Catalog } from '../catalog/schema.ts';
import { assessInstalled } from '../domain/assess-installed.ts';
import { assessText, assessVersion, type VersionVerdict } from '../domain/assess.ts';
import type { Branch } from '../domain/branch.ts';
import type { EditionId, KbNumber } from '../domain/facts.ts';
import { API, type AddressOf } from './address.ts';
import { askedEditions, boundaries, versionOf } from './boundaries.ts';
import { documentHead } from './document-head.ts';
import { machineVectors } from './machine-vectors.ts';
import { typedTexts } from './typed-texts.ts';
import type { InstalledVector, TextVector, VectorsDocument, VersionVector } from './vectors-schema.ts';

/** `vectors.json`: what this site answers, at every boundary of every decision. */
export function vectorsDocument(catalog: Catalog, address: AddressOf): VectorsDocument {
  return {
    ...documentHead(catalog, address, 'vectors'),
    links: { self: address(API.vectors), catalog: address(API.catalog) },
    texts: textVectors(catalog),
    versions: versionVectors(catalog),
    installed: installedVectors(catalog),
    machines: machineVectors(catalog),
  };
}

function answerOf(verdict: VersionVerdict): Pick<VersionVector, 'verdict' | 'reason' | 'evidence'> {
  return {
    verdict: verdict.verdict,
    reason: verdict.reason,
    evidence: 'evidence' in verdict ? verdict.evidence : null,
  };
}

function textVectors(catalog: Catalog): readonly TextVector[] {
  const facts = versionFacts(catalog);
  return typedTexts(catalog).map((text) => ({ text, edition: null, ...answerOf(assessText(text, undefined, facts)) }));
}

function versionVectors(catalog: Catalog): readonly VersionVector[] {
  const facts = versionFacts(catalog);
  return boundaries(catalog).flatMap(({ build, revisions }) => {
    const questions: readonly { tag: Branch | null; edition: EditionId | null }[] = [
      ...askedEditions(catalog, build).map((edition) => ({ tag: null, edition })),
      ...catalog.scope.branches.map(({ branch }) => ({ tag: branch, edition: null })),
    ];
    return revisions.flatMap((revision) =>
      questions.map(({ tag, edition }) => {
        const version = `${build}.${revision}`;
        const question = { version: versionOf(version), tag: tag ?? undefined, edition: edition ?? undefined };
        return { version, tag, edition, ...answerOf(assessVersion(question, facts)) };
      }),
    );
  });
}

/** Every update on every edition; every rollup on an edition that it is for and on one that it is not for. */
function installedVectors(catalog: Catalog): readonly InstalledVector[] {
  const facts = installedFacts(catalog);
  const answer = (kbs: readonly KbNumber[], edition: EditionId): InstalledVector => {
    const verdict = assessInstalled(kbs, edition, facts);
    return {
      kbs,
      edition,
      verdict: verdict.verdict,
      reason: verdict.reason,
      evidence: 'evidence' in verdict ? verdict.evidence : null,
      decidedBy: verdict.kbs,
    };
  };
  const editions = catalog.editions.map(({ id }) => id);
  const rollups = catalog.rollups.rollups.filter((rollup) => catalog.updates.every(({ kb }) => kb !== rollup.kb));
  const everywhere: readonly (readonly KbNumber[])[] = [
    [],
    ['KB9999999'],
    ...catalog.updates.map(({ kb }) => [kb]),
    catalog.updates.map(({ kb }) => kb),
    ...facts.listed
      .filter(({ doubtful }) => doubtful)
      .flatMap(({ kb }) => [[kb, facts.fix], ...withCarrier(kb, facts.carriers)]),
  ];
  return [
    ...everywhere.flatMap((kbs) => editions.map((edition) => answer(kbs, edition))),
    ...rollups.flatMap(({ kb, build }) => {
      const fitting = editionsOfBuild(catalog, build).map(({ id }) => id);
      const misfit = editions.filter((id) => !fitting.includes(id));
      return [...fitting.slice(0, 1), ...misfit.slice(0, 1)].map((edition) => answer([kb], edition));
    }),
  ];
}

function withCarrier(kb: KbNumber, carriers: readonly { readonly kb: KbNumber }[]): readonly (readonly KbNumber[])[] {
  return carriers.slice(0, 1).map((carrier) => [kb, carrier.kb]);
}
