const browsers: [string, RegExp][] = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|Chromium|CriOS)\//],
  ['Safari', /Safari\//],
]

const systems: [string, RegExp][] = [
  ['Windows', /Windows/],
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux|X11/],
]

/** Enough of a User-Agent for people to recognise their own device; null for what it does not say. */
export function deviceName(agent: string) {
  return { browser: named(browsers, agent), system: named(systems, agent) }
}

function named(list: [string, RegExp][], agent: string) {
  return list.find(([, pattern]) => pattern.test(agent))?.[0] ?? null
}
