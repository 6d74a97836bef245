const longest = 200

/**
 * A name as it may be shown and saved anywhere: the last part of a path, without what turns text around or cannot be
 * seen, and with the extension of what the file really is.
 */
export function fileName(given: string, extensions: readonly [string, ...string[]]) {
  const name = lastPart(given)
  const extension = /[.]([a-z\d]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const right = extensions.includes(extension) ? extension : extensions[0]
  const stem = extension ? name.slice(0, -extension.length - 1) : name
  return `${cut(trimmed(stem), longest - right.length - 1) || 'file'}.${right}`
}

function lastPart(given: string) {
  const plain = given
    .slice(0, 20_000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
  return trimmed(plain.split(/[/\\]/).at(-1) ?? '')
}

/** What file systems, mail clients and shells read as something else than a name. */
function trimmed(name: string) {
  return name
    .replace(/[<>:"|?*;`$%]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '')
}

function cut(text: string, most: number) {
  return Array.from(text).slice(0, most).join('').slice(0, most)
}
