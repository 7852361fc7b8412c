import wasmAddress from 'libarchive.js/dist/libarchive.wasm?url';
import type { HandedFile } from '../../packages/reader/unreadable.ts';
import { answer } from './answer.ts';

/* The worker that reads a package: fetches the archive library, and is asked with the file. */

addEventListener('message', ({ data }: MessageEvent<HandedFile>) => answer(data, library()));

async function library(): Promise<ArrayBuffer> {
  const response = await fetch(wasmAddress);
  if (!response.ok) throw new Error(`${wasmAddress}: ${response.status}`);
  return response.arrayBuffer();
}
