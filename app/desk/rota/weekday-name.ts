/** Of ISO 8601, where 1 is Monday, from the catalogue's list that begins with Sunday. */
export function weekdayName(names: string, weekday: number) {
  return names.split(' ')[weekday % 7] ?? ''
}
