/** What the page of an application says after a deed. */
export const doneWords = ['asked', 'decided', 'invited', 'unsent'] as const
