import type { LineSpan } from '../machine.ts';

/** Spans of lines, those that follow each other joined. */
export function addLines(lines: LineSpan[], more: readonly LineSpan[]): void {
  for (const span of more) {
    const last = lines.at(-1);
    if (last !== undefined && last.input === span.input && last.to + 1 === span.from) {
      lines[lines.length - 1] = { input: last.input, from: last.from, to: span.to };
    } else lines.push(span);
  }
}

/** Lines that follow each other as one span. */
export function spansOf(input: number, lines: readonly number[]): LineSpan[] {
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return [{ input, from: first, to: first }];
  const spans: LineSpan[] = [];
  let from = lines[0] ?? 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? 0;
    const next = lines[index + 1];
    if (next === line + 1) continue;
    spans.push({ input, from, to: line });
    from = next ?? 0;
  }
  return spans;
}
