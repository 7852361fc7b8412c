/** The one file for use without a network, as a path of the site. */
export const OFFLINE_FILE = 'offline/check-497.html';

/** The list of the downloads' hashes. */
export const SUMS_FILE = 'offline/SHA256SUMS';

/** What the site offers for download, in the order of the list. */
export const DOWNLOADS = [
  { id: 'page', file: OFFLINE_FILE },
  { id: 'script', file: 'tools/check-497.js' },
  { id: 'json', file: 'api/v1/catalog.json' },
  { id: 'csv', file: 'api/v1/catalog.csv' },
] as const;

export type DownloadId = (typeof DOWNLOADS)[number]['id'];
