/** CAP 1.2 3.2.2 certainty, in lower case as it is stored. */
export const certainties = ['observed', 'likely', 'possible', 'unlikely', 'unknown'] as const
