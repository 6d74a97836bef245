const columns = 72

/** As lines that any reader shows whole; an address is never broken. */
export function wrapped(text: string) {
  return text.split('\n').map(wrappedLine).join('\n')
}

function wrappedLine(line: string) {
  const lines = ['']
  for (const word of line.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (longer.length <= columns || !lines.at(-1)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}
