import { type Cost, members, openMeter } from '#app/search/cost/testing.ts'
import type { Db } from '#db/database.server.ts'
import { findOwn, ownQuestions } from './own-questions.ts'
import { asked } from './questions.ts'

/** `node app/practices/cost/measure.ts <url of a superuser> <organisations> [runs]`: what pages of practices cost inside the database. */
const [url = '', organisations = '300', runs = '100'] = process.argv.slice(2)
const limit = 20
const { 'six in ten': reader } = members(Number(organisations))

const meter = await openMeter(url)
const who = await meter.find(reader)
const library = Object.entries(asked).map(([name, [, ask]]) => [name, ask] as const)
const own = Object.entries(ownQuestions(await findOwn(url, who)))

console.log('| question | statements | p50 ms | p95 ms | processor p95 | blocks |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
let over = 0
for (const [name, ask] of [...library, ...own]) {
  const { statements, p50, p95, processor, blocks } = await measure(name, ask)
  if (p95 > limit) over++
  console.log(
    `| ${name} | ${statements} | ${[p50, p95, processor].map((ms) => ms.toFixed(2)).join(' | ')} | ${blocks} |`,
  )
}
console.log(`\n${over} of ${library.length + own.length} over ${limit} ms`)
await meter.close()

async function measure(name: string, ask: (db: Db) => Promise<unknown>) {
  await meter.find(reader)
  const statements = await meter.statements({ name, limit, ask }, who)
  await meter.secured(who, statements)
  const costs: Cost[] = []
  for (let run = 0; run < Number(runs); run++) costs.push(await meter.secured(who, statements))
  const [took, ran] = [costs.map(({ milliseconds }) => milliseconds), costs.map(({ processor }) => processor)]
  const blocks = costs.at(-1)?.buffers ?? 0
  return { statements: statements.length, p50: at(took, 0.5), p95: at(took, 0.95), processor: at(ran, 0.95), blocks }
}

function at(values: number[], share: number) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0
}
