/** What the page asks the worker with: the file by its parts, which come through the port, and the packed library. */
export interface ReadingRequest {
  readonly name: string;
  readonly size: number;
  readonly parts: MessagePort;
  readonly library: ArrayBuffer;
}

/** Asks for the bytes of a file from one place up to another. The answer is these, or nothing where it can't be opened. */
export type PartRequest = readonly [from: number, to: number];
export type PartAnswer = ArrayBuffer | undefined;
