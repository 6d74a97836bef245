/** How far back the preview looks, in days. */
export const previewDays = 90

/** Counting stops here: "more than 1,000" says enough. */
export const previewLimit = 1_000
