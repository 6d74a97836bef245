import pg from 'pg'
import { createVitest, type TestProject, type Vitest } from 'vitest/node'
import { listMutants, type Mutant } from './mutants.ts'

/** Which truth tables speak of a table; the first that turns red is enough. Everything else is tried before giving up. */
const proofs: Record<string, string[]> = {
  acknowledgement: ['responses-policy', 'responses-reading', 'blind-writes'],
  adoption: ['adoptions-policy'],
  adoption_change: ['adoptions-policy'],
  adoption_counting: ['adoption-counts'],
  adoption_tally: ['adoption-counts'],
  alert_preference: ['deliveries-policy'],
  annotation: ['attachments-policy'],
  application: ['applications-policy'],
  application_sponsor: ['applications-policy'],
  assessment: ['assessments-policy'],
  assessment_change: ['assessments-policy'],
  attachment: ['attachments-policy'],
  attachment_chunk: ['attachments-policy'],
  attachment_content: ['attachments-policy'],
  audit_digest: ['digests-policy'],
  audit_digest_line: ['digests-policy'],
  audit_entry: ['records-policy', 'attachments-policy', 'digests-policy'],
  audit_head: ['records-policy'],
  board_member: ['practice-grades-policy'],
  brokerage: ['brokerage-policy'],
  brokerage_origin: ['brokerage-policy'],
  brokerage_reading: ['brokerage-policy'],
  bulletin: ['blind-writes', 'bulletins-reading', 'bulletins-writing'],
  bulletin_audience: ['bulletins-reading'],
  bulletin_facet: ['search-policy'],
  bulletin_layer: ['blind-writes', 'bulletins-reading', 'bulletins-writing'],
  bulletin_link: ['links-policy'],
  call_answer: ['calls-policy'],
  call_answer_practice: ['calls-policy'],
  circle: ['organisations-policy', 'bulletins-writing'],
  circle_holder: ['organisations-policy'],
  collection: ['collections-policy'],
  collection_item: ['collections-policy'],
  context_key: ['blind-writes', 'context'],
  conversation: ['responses-policy', 'responses-reading'],
  conversation_message: ['responses-policy', 'responses-reading'],
  download_record: ['attachments-policy', 'removals-policy'],
  feed: ['feeds-policy'],
  push_device: ['push-policy'],
  delivery: ['alerts-policy', 'logins', 'deliveries-policy'],
  desk_setting: ['desk-policy', 'escalation'],
  drill: ['drills-policy'],
  drill_answer: ['drills-policy'],
  drill_message: ['drills-policy'],
  drill_participant: ['drills-policy'],
  duty_shift: ['desk-policy', 'rota', 'escalation'],
  duty_week: ['desk-policy', 'rota'],
  escalation: ['desk-policy', 'escalation'],
  escalation_call: ['desk-policy', 'escalation'],
  handover: ['desk-policy'],
  expected_box: ['watching-policy'],
  expected_call: ['watching-policy'],
  group: ['organisations-policy', 'groups'],
  group_member: ['organisations-policy', 'groups'],
  indicator: ['indicators-policy'],
  indicator_audience: ['indicators-policy'],
  invitation: ['members-policy', 'member-roles'],
  known_harmless: ['indicators-policy'],
  layer_circle: ['blind-writes', 'bulletins-writing'],
  mail_key: ['deliveries-policy'],
  mail_pause: ['deliveries-policy'],
  median_round: ['assessments-policy', 'attacks/medians-own-marks'],
  median_share: ['assessments-policy', 'attacks/medians-own-marks'],
  member_role: ['organisations-policy', 'member-roles'],
  membership: ['organisations-policy'],
  muted_bulletin: ['deliveries-policy'],
  named_adopter: ['adoptions-policy', 'adoption-counts'],
  notice: ['alerts-policy', 'blind-writes', 'watching-policy', 'house-policy', 'calls-policy'],
  open_call: ['calls-policy'],
  organisation: ['organisations-policy', 'blind-writes'],
  outbox: ['alerts-policy', 'logins', 'watching-policy', 'house-policy'],
  overruled_warning: ['limits-policy'],
  person: ['organisations-policy', 'blind-writes'],
  port: ['organisations-policy'],
  practice_audience: ['practices-policy'],
  practice_facet: ['practices-policy'],
  practice_author: ['practice-authors-policy'],
  practice_endorsement: ['practice-grades-policy'],
  practice_grade: ['practice-grades-policy', 'practice-authors-policy'],
  practice_of_month: ['practice-months-policy'],
  practice_reply: ['practice-requests-policy'],
  practice_reply_origin: ['practice-requests-policy'],
  practice_request: ['practice-requests-policy'],
  practice_suggestion: ['practice-authors-policy'],
  practice_translation: ['practice-authors-policy'],
  question: ['responses-policy', 'responses-reading', 'blind-writes', 'responses-counts'],
  question_origin: ['responses-reading'],
  recall: ['removals-policy'],
  removal_task: ['removals-policy'],
  read_record: ['records-policy'],
  release_cap: ['limits-policy'],
  revision: ['revisions', 'bulletins-reading'],
  revision_layer: ['recalls', 'bulletins-reading'],
  layer_search: ['search-policy'],
  saved_search: ['search-policy'],
  sighting: ['indicators-policy'],
  sighting_origin: ['indicators-policy'],
  site: ['sites-policy', 'adoption-counts'],
  site_median: ['assessments-policy', 'attacks/medians-own-marks'],
  subscription: ['alerts-policy', 'subscriptions-policy', 'blind-writes', 'deliveries-policy'],
  suspension: ['suspension-policy'],
  worker_life: ['digests-policy'],
  webhook: ['webhooks-policy', 'webhooks-telling'],
  webhook_attempt: ['webhooks-policy', 'webhooks-telling'],
  webhook_secret: ['webhooks-policy', 'webhooks-telling'],
  thanks: ['responses-policy', 'responses-reading', 'responses-counts'],
  watch_follower: ['watching-policy'],
  watch_list: ['watching-policy'],
  watched_identifier: ['watching-policy'],
}

/** Weakens each policy of the portal in turn and expects a truth table to turn red. The catalogue assertions stay out of it. */
async function main() {
  const vitest = await createVitest({
    config: 'remix.config.js',
    watch: false,
    bail: 1,
    reporters: [{}],
    maxWorkers: 2,
  })
  const only = process.argv.slice(2)
  const project = vitest.getRootProject()
  const all = [...new Set(Object.values(proofs).flat()), 'second-tenant']
  const began = Date.now()
  try {
    const red = await firstRed(vitest, all)
    if (red) throw new Error(`Mend this first, it is red without any change: ${red}`)
    const { url, template } = project.getProvidedContext().postgres
    const mutants = (await listMutants(named(url, template))).filter(
      ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
    )
    const survivors: string[] = []
    for (const mutant of mutants) {
      const killer = await kill(vitest, project, mutant, all)
      console.log(killer ? `killed: ${mutant.name}\n  by ${killer}` : `SURVIVED: ${mutant.name}`)
      if (!killer) survivors.push(mutant.name)
    }
    const seconds = Math.round((Date.now() - began) / 1000)
    console.log(
      `${mutants.length - survivors.length} of ${mutants.length} weakened policies turned a truth table red (${seconds} s)`,
    )
    process.exitCode = survivors.length > 0 || mutants.length === 0 ? 1 : 0
  } finally {
    await vitest.close()
  }
}

/** What turned red in a database with this one policy weakened; undefined when nothing did. */
async function kill(vitest: Vitest, project: TestProject, { name, table, statement }: Mutant, all: string[]) {
  const { postgres } = project.getProvidedContext()
  const mutated = `${postgres.template}_mutated`
  await administer(named(postgres.url, 'postgres'), `drop database if exists ${mutated} with (force)`)
  await administer(named(postgres.url, 'postgres'), `create database ${mutated} template ${postgres.template}`)
  await administer(named(postgres.url, mutated), statement)
  project.provide('postgres', { ...postgres, template: mutated })
  try {
    const likely = name.includes('without a valid context') ? ['context'] : (proofs[table] ?? [])
    for (const file of new Set([...likely, ...all])) {
      const red = await firstRed(vitest, [file])
      if (red) return red
    }
    return undefined
  } finally {
    project.provide('postgres', postgres)
  }
}

/** The first test of these files that is red, and why; undefined when all are green. */
async function firstRed(vitest: Vitest, files: string[]) {
  const specifications = await vitest.globTestSpecifications(files.map((file) => `db/${file}.test.ts`))
  if (specifications.length < files.length) throw new Error(`There is no test ${files.join(' or ')}.`)
  // Vitest remembers earlier runs, and would stop this one for their failures.
  vitest.state.filesMap.clear()
  vitest.state.idMap.clear()
  const { testModules } = await vitest.runTestSpecifications(specifications)
  if (testModules.length < files.length) throw new Error(`Not all of ${files.join(', ')} ran.`)
  const module = testModules.find((each) => !each.ok())
  if (!module) return undefined
  const [test] = module.children.allTests('failed')
  const [error] = test?.result().errors ?? module.errors()
  if (error?.message.startsWith('Test timed out'))
    throw new Error(`${test?.fullName} proves nothing: it took too long.`)
  return `${test?.fullName ?? module.moduleId}: ${error?.message.split('\n')[0]}`
}

function named(url: string, database: string) {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

async function administer(connectionString: string, statement: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

await main()
