/**
 * A larger package is refused: it lies in memory twice, as it is and unpacked, and a browser's archive reader has two
 * gigabytes. The largest of Windows 6.1, the rollup of 2016, has 480 MB.
 */
export const PACKAGE_LIMIT = 550_000_000;

/** So much, or so many times the package, is unpacked at most: what swells more is made to fill the memory. */
export const UNPACKED_LIMIT = 64_000_000;
export const UNPACKED_TIMES = 20;

/** Files in a package, all archives in it together. The rollup of 2016 has 60,000. */
export const ENTRIES_LIMIT = 300_000;

/** Archives in archives: a cabinet in a package in a .zip in an .exe. */
export const DEPTH_LIMIT = 4;

/** A text inside a package: the index of the rollup's files has tens of megabytes. */
export const TEXT_LIMIT = 64_000_000;

/**
 * Behind so much unpacked content, a manifest is not opened any more and its name has to do: all before it would have
 * to be unpacked first, which takes minutes in a rollup.
 */
export const MANIFEST_REACH = 96_000_000;
