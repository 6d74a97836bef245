import { mkdir } from 'node:fs/promises'
import { test as base } from '@playwright/test'
import { launch, npmStart, type Product } from '../product.ts'
import { family, killAll } from './processes.ts'

export const folder = process.env.RELIABILITY_DATA ?? ''

type Settings = Record<string, string>

type Portal = {
  port: number
  /** The product on the data that all these tests share; what a test leaves running does not burden the next. */
  start(settings?: Settings): Promise<Product>
  /** A start that is expected to be refused: what it said, and its exit code. */
  refused(settings?: Settings): Promise<{ said: string; code: number }>
  /** Says a figure beside the test's name. */
  measured(figures: string): void
}

export const test = base.extend<Portal>({
  port: ({ baseURL }, use) => use(Number(new URL(baseURL ?? '').port)),
  start: async ({ port }, use) => {
    const started: Product[] = []
    await use(async (settings = {}) => {
      // The account that runs the database has to come through.
      await mkdir(folder, { recursive: true, mode: 0o711 })
      const product = await launch({ folder, port, settings })
      started.push(product)
      return product
    })
    for (const { child } of started)
      if (child.pid && child.exitCode === null && child.signalCode === null) await killAll(family(child.pid))
  },
  refused: async ({ port }, use) => {
    await use(async (settings = {}) => {
      const { child, said } = npmStart({ folder, port, settings })
      const code = await new Promise<number>((resolve) => child.once('close', resolve))
      return { said: said().trim(), code }
    })
  },
  measured: async ({ port: _ }, use, info) => {
    await use((figures) => {
      info.annotations.push({ type: 'measured', description: figures })
      console.log(`    ${figures}`)
    })
  },
})

export { expect } from '@playwright/test'
