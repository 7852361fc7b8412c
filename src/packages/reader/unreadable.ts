import type { PackageContent, PackageProblem, UnreadablePackage } from '../content.ts';

/** As much of a `Blob` as its reader needs. */
export interface Content {
  readonly size: number;
  readonly slice: (from: number, to: number) => Pick<Blob, 'arrayBuffer'>;
}

/** A file that was handed in. */
export interface HandedFile<C extends Content = Content> {
  readonly name: string;
  readonly content: C;
}

/** Where a package's file lies. */
export interface Place extends Pick<PackageContent, 'file' | 'inside' | 'size'> {
  readonly sha256?: string;
}

/** Of a file in a folder only its own name: folders are named after machines and people. */
export function placeOf({ name, content }: HandedFile): Place {
  return { file: name.slice(name.lastIndexOf('/') + 1), inside: [], size: content.size };
}

/** A package that could not be read, and why. */
export function unreadable(place: Place, problem: PackageProblem): UnreadablePackage {
  return { kind: 'unreadable', ...place, problem };
}
