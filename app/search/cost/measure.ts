import { questions } from './questions.ts'
import { type Meter, members, openMeter, withoutTenants } from './testing.ts'

/** `node app/search/cost/measure.ts <url of a superuser> <organisations> [runs]`: what each question costs inside the database. */
const [url = '', organisations = '500', runs = '100'] = process.argv.slice(2)
/** Past the policies some questions take seconds: then fewer runs have to do. Milliseconds. */
const longest = 3_000

const meter = await openMeter(url)
console.log(`| question | reader | p50 ms | p95 ms | processor p95 | limit | without tenants p95 | blocks |`)
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |')
let over = 0
for (const question of questions)
  for (const [reader, name] of Object.entries(members(Number(organisations)))) {
    const who = await meter.find(name)
    const statements = await meter.statements(question, who)
    const secured = await repeat(() => meter.secured(who, statements))
    const bare = await repeat(() => meter.bare(who, question.words ? [withoutTenants(question.words)] : statements))
    if (secured.p95 > question.limit) over++
    const figures = [secured.p50, secured.p95, secured.processor].map((value) => value.toFixed(2))
    const past = /hits/.test(question.name) ? '' : bare.p95.toFixed(2)
    console.log(
      `| ${question.name} | ${reader} | ${figures.join(' | ')} | ${question.limit} | ${past} | ${secured.buffers} |`,
    )
  }
console.log(`\n${over} of ${questions.length * 2} over their limit`)
await meter.close()

async function repeat(run: () => ReturnType<Meter['secured']>) {
  const took: number[] = []
  const ran: number[] = []
  await run()
  const begun = performance.now()
  let buffers = 0
  for (let number = 0; number < Number(runs) && performance.now() - begun < longest; number++) {
    const cost = await run()
    took.push(cost.milliseconds)
    ran.push(cost.processor)
    buffers = cost.buffers
  }
  return { p50: at(took, 0.5), p95: at(took, 0.95), processor: at(ran, 0.95), buffers }
}

function at(values: number[], share: number) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0
}
