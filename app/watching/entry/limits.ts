/** Lines beyond these are not read. */
export const mostAtOnce = 10_000
/** Values that one organisation watches at most. */
export const mostWatched = 100_000
