import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

type Package = {
  version: string
  integrity?: string
  resolved?: string
  license?: string
  dev?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'))
const wanted: Package = await read('package.json')
const { '': root, ...packages }: Record<string, Package> = (await read('package-lock.json')).packages
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

/** libvips, which sharp loads as a library beside itself and which anybody may replace. */
const linked = ['LGPL-3.0-or-later']
/** May be handed on together with a work under EUPL-1.2. Of the first, changes to its own files stay free. */
const free = [
  'MPL-2.0',
  'BlueOak-1.0.0',
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'OFL-1.1',
  ...linked,
]
/** Of the tools: they are part of no page and no server, but of a container's image. */
const freeAsTools = [...free, 'Python-2.0', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0']
/** They say it in their LICENSE or README only. */
const unsaid: Record<string, string> = { eval: 'MIT', format: 'MIT', 'png-js': 'MIT', 'require-like': 'MIT' }

test('every package is pinned by its version and its hash, whichever registry serves it', () => {
  for (const kind of kinds) {
    expect(root?.[kind], kind).toEqual(wanted[kind])
    for (const version of Object.values(wanted[kind] ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  }
  for (const [place, { integrity, resolved }] of Object.entries(packages)) {
    expect(integrity, place).toMatch(/^sha512-/)
    expect(resolved, place).toBeUndefined()
  }
})

test('nothing that a package asks for is missing from the lock file, on no platform', () => {
  const missing = Object.entries(packages).flatMap(([place, found]) =>
    needs(found).flatMap((name) => (isThere(place, name) ? [] : [`${place} needs ${name}`])),
  )
  expect(missing).toEqual([])
})

test('every package may be handed on with the portal', () => {
  const others = Object.entries(packages).flatMap(([place, found]) => {
    const name = place.split('node_modules/').at(-1) ?? ''
    const licence = found.license ?? unsaid[name] ?? 'none'
    return permits(licence, found.dev ? freeAsTools : free) ? [] : [`${name}: ${licence}`]
  })
  expect(others).toEqual([])
})

function needs({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Package) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]
}

/** As Node looks for it: beside the one who asks, or further up. */
function isThere(place: string, name: string): boolean {
  if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true
  return place !== '' && isThere(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name)
}

/** An expression as SPDX writes it, of one level: one of several, or several at once. */
function permits(licence: string, allowed: string[]) {
  const choices = licence.replace(/[()]/g, '').split(/ or /i)
  return choices.some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)))
}
