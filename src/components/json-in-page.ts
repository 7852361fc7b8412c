/**
 * Data as JSON that can stand inside a `<script>` element: no text in it can end the element or open another.
 *
 * @example jsonInPage({ a: '</script>' }) // '{"a":"\\u003c/script>"}'
 */
export function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
