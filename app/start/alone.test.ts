import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { holdAlone } from './alone.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'breakwater-alone-'))
afterAll(() => rm(folder, { recursive: true }))

test('a second start on the same data is refused until the first lets go', async () => {
  const letGo = await holdAlone(folder)
  await expect(holdAlone(folder)).rejects.toThrow(`The portal already runs on the data in ${folder}`)
  await letGo()
  await (await holdAlone(folder))()
})

test('what a killed start left behind holds nobody up', async () => {
  await writeFile(path.join(folder, 'start.socket'), '')
  await (await holdAlone(folder))()
})

test('a folder with a very long name is held all the same', async () => {
  const deep = path.join(folder, 'x'.repeat(120))
  const letGo = await holdAlone(deep)
  await expect(holdAlone(deep)).rejects.toThrow('already runs')
  await letGo()
})
