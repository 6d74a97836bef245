import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { addresses } from './routes.ts'

test('every address of the portal stands in the table of addresses', async () => {
  const known = addresses.map((address) => address.path).sort()
  expect(known).toEqual((await routesOfThePortal()).sort())
})

type Listed = { path?: string; children?: Listed[] }

async function routesOfThePortal() {
  const remix = path.resolve('node_modules/@remix-run/dev/dist/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [
    remix,
    'routes',
    '--json',
    '--config',
    'remix.config.js',
  ])
  const paths = (routes: Listed[]): string[] =>
    routes.flatMap(({ path: own = '', children }) => (children ? paths(children) : [own]))
  return paths(JSON.parse(stdout) as Listed[])
}
