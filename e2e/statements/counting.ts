import { readFile, stat } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { ask } from '../ask.ts'
import { portal } from '../bench/product.ts'
import { administer } from '../bench/statement.ts'

type Product = { url: string; log: string }
export type Asked = { who: string; path: string; cookie: string }

/** How many statements the web server's own logins run for each page, once its connections are open and it was read before. */
export async function statementsOf({ url, log }: Product, pages: readonly Asked[]) {
  const counts: Record<string, number> = {}
  for (const page of pages) await answered(page)
  const settle = ['select pg_reload_conf()', 'select pg_sleep(0.5)']
  await administer(url, [
    `alter system set log_line_prefix = '%u '`,
    `alter system set log_statement = 'all'`,
    ...settle,
  ])
  for (const page of pages) {
    const { size } = await stat(log)
    await answered(page)
    const said = (await readFile(log)).subarray(size).toString()
    counts[`${page.who} ${page.path}`] = said.match(/^portal_(app|auth)\S* LOG: {2}(execute|statement)/gm)?.length ?? 0
  }
  await administer(url, ['alter system reset log_statement', ...settle])
  return counts
}

async function answered({ path, cookie }: Asked) {
  const { status } = await ask(`${portal}${path}`, { cookie })
  expect(status, path).toBe(200)
}
