/** One line of a truth table: what it is about, and whether each reader may. */
export type Line<Reader extends string> = { name: string; may: Record<Reader, boolean> }

/**
 * Reads a truth table as it is written: the first line names the readers, every other line begins with its own name,
 * columns are two spaces or more apart, and a cell says yes or -.
 */
export function law<Reader extends string>(table: string): Line<Reader>[] {
  const [readers = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))
  return rows.map(([name = '', ...cells]) => {
    if (cells.length !== readers.length || !cells.every((cell) => cell === 'yes' || cell === '-'))
      throw new Error(`"${name}" needs yes or - for each of ${readers.join(', ')}`)
    const may = Object.fromEntries(readers.map((reader, column) => [reader, cells[column] === 'yes']))
    return { name, may: may as Record<Reader, boolean> }
  })
}

/** Asks every reader of a line, and answers in its form. */
export async function asked<Reader extends string>(line: Line<Reader>, ask: (reader: Reader) => Promise<boolean>) {
  const answers: [string, boolean][] = []
  for (const reader of Object.keys(line.may) as Reader[]) answers.push([reader, await ask(reader)])
  return Object.fromEntries(answers)
}
