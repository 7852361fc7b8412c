import { bulletinsAndCves, kbOf, type Identifier } from './identifier.ts';

const ADDRESS = /[a-z]+:\/\/\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;
const MICROSOFT = /^(?:[a-z]+:\/\/)?(?:[\w-]+\.)*microsoft\.com(?![\w.-])/i;

const NAMED = /(?<![a-z\d])KB[-_ ]?([1-9]\d{5,6})(?!\d)/gi;
// Where Microsoft's addresses have the bare number of an article, and only there: others number downloads and threads.
const NUMBERED =
  /(?:\/(?:kb|help)\/|kbid=|[?&]q=|kb;[\w-]*;|support\.microsoft\.com\/(?:\w+\.aspx)?\?id=)([1-9]\d{5,6})(?!\d)/gi;
const TOPIC = /-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/i;

/** The addresses in a query, and the query without them. */
export function takeAddresses(query: string): { readonly addresses: readonly string[]; readonly rest: string } {
  return { addresses: query.match(ADDRESS) ?? [], rest: query.replace(ADDRESS, ' ').trim() };
}

/**
 * What an address names. A number in an address of another site is no KB number, unless it says KB and is known.
 *
 * @example identifiersInAddress('https://support.microsoft.com/help/2688338') // [{ kind: 'kb', kb: 'KB2688338', sure: true }]
 * @example identifiersInAddress('https://example.com/2688338') // []
 */
export function identifiersInAddress(address: string): readonly Identifier[] {
  const microsoft = MICROSOFT.test(address);
  const kbs = [...address.matchAll(NAMED), ...(microsoft ? address.matchAll(NUMBERED) : [])].map(([, digits = '']) =>
    kbOf(digits, microsoft),
  );
  const topic = microsoft && kbs.length === 0 ? TOPIC.exec(address)?.[1] : undefined;
  return [
    ...kbs,
    ...(topic === undefined ? [] : [{ kind: 'topic', topic: topic.toLowerCase() } as const]),
    ...bulletinsAndCves(address).filter(({ kind }) => kind !== 'malformed'),
  ];
}
