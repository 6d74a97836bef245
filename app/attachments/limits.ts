/** What a file may weigh, in bytes. */
export const largestFile = 25 * 1024 * 1024

/** How many files one layer carries. */
export const mostFiles = 20

/** How many files one post brings. */
export const mostAtOnce = 4

/** Pixels of a picture before it is unpacked: a scan of a whole container has 40 million. */
export const mostPixels = 100_000_000
