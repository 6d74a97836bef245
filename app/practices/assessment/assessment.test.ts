import { expect } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { publishPractice } from '#db/testing/assessments.ts'
import { plantHouses, plantMarks, tellMedians } from '#db/testing/medians.ts'
import { administer } from '#db/testing/server.ts'
import { addSite } from '#db/testing/sites.ts'
import { type Member, test } from '#db/testing/world.ts'
import { readCoverage } from '../coverage/read-coverage.server.ts'
import { findSite } from '../sites/sites.server.ts'
import { annexPdf } from './annex-pdf.server.ts'
import { annexTable } from './annex-table.server.ts'
import { assess } from './assess.server.ts'
import type { Choice } from './choice.ts'
import { exportAssessment } from './export-assessment.server.ts'
import { listAssessed } from './list-assessed.server.ts'
import { listCategories } from './list-categories.server.ts'
import { readOwnMarks } from './read-own-marks.server.ts'
import { type Mark, marksForm, marksIn, referencesIn, said } from './schema.ts'

const today = new Date().toISOString().slice(0, 10)

async function siteFor(database: Database, who: Member, name: string) {
  const added = (db: Parameters<typeof addSite>[0]) =>
    addSite(db, who, name, { kind: 'S-ROR' }).returning('id').executeTakeFirstOrThrow()
  return (await database.write(who, added)).id
}

async function referenceOf(url: string, id: string): Promise<string> {
  const { rows } = await administer(url, 'select reference from portal.bulletin where id = $1', [id])
  return rows[0].reference
}

function listed(database: Database, who: Member, site_id: string, choice: Choice = {}) {
  return database.read(who, async (db) => {
    const site = await findSite(db, site_id)
    if (!site) throw new Error('no such site')
    return (await listAssessed(db, site, choice, null)).practices
  })
}

const marking = (database: Database, who: Member, site: string, marks: Mark[]) =>
  database.write(who, (db, speaker) => assess(db, speaker as Speaker, site, marks))

const unmarked = said({ maturity: null, assessed_on: null, evidence: '' })

test('what was changed is kept with its day, and what a colleague changed meanwhile stays', async ({
  copy,
  database,
  world,
}) => {
  const [one, other] = [await publishPractice(database, world), await publishPractice(database, world)]
  const [first = '', second = ''] = [await referenceOf(copy.url, one), await referenceOf(copy.url, other)]
  const site = await siteFor(database, world.author, 'Ramp 1')
  const mark = { reference: first, maturity: 3, assessed_on: null, evidence: 'Drill of May', was: unmarked }
  const untouched = { reference: second, maturity: null, assessed_on: null, evidence: '', was: unmarked }
  expect(await marking(database, world.author, site, [mark, untouched])).toEqual({ kept: 1, gone: [] })
  expect(await marking(database, world.contributor, site, [{ ...mark, reference: second }])).toEqual({
    kept: 1,
    gone: [],
  })
  // the author's page is from before: it says nothing of the second practice
  const was = said({ maturity: 3, assessed_on: today, evidence: 'Drill of May' })
  const anew = { ...mark, maturity: 4, assessed_on: today, evidence: 'Drill of June', was }
  expect(await marking(database, world.author, site, [anew, untouched])).toEqual({ kept: 1, gone: [] })
  const shown = await listed(database, world.publisher, site, { shown: 'marked' })
  expect(shown.map(({ reference, maturity, evidence }) => [reference, maturity, evidence])).toEqual(
    expect.arrayContaining([
      [first, 4, 'Drill of June'],
      [second, 3, 'Drill of May'],
    ]),
  )
  const { earlier } = shown.find(({ reference }) => reference === first) ?? {}
  expect(earlier?.map(({ maturity, by }) => [maturity, by])).toEqual([[3, 'author']])
  expect(await marking(database, world.author, site, [{ ...anew, maturity: null, was: said(anew) }])).toEqual({
    kept: 1,
    gone: [],
  })
  expect((await listed(database, world.author, site, { shown: 'open' })).map(({ reference }) => reference)).toContain(
    first,
  )
})

test('a practice that can no longer be read keeps no mark, and nobody else marks', async ({
  copy,
  database,
  world,
}) => {
  const hidden = await referenceOf(
    copy.url,
    await publishPractice(database, world, { layer: { tlp: 2, to: [world.named.organisation_circle] } }),
  )
  const site = await siteFor(database, world.stranger, 'Ramp 2')
  const mark = { reference: hidden, maturity: 1, assessed_on: null, evidence: '', was: unmarked }
  expect(await marking(database, world.stranger, site, [mark])).toEqual({ kept: 0, gone: [hidden] })
  await expect(marking(database, world.colleague, site, [mark])).rejects.toThrow('not_your_assessment')
})

test('the form says what is missing, in its own field', () => {
  const reference = 'BW-ABCD-EFGH'
  expect(referencesIn(`${reference} nonsense ${reference}`)).toEqual([reference])
  const parsed = marksForm([reference]).safeParse({
    [`maturity-${reference}`]: '2',
    [`assessed_on-${reference}`]: today,
  })
  expect(parsed.error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([
    [`evidence-${reference}`, 'coverage:mark.evidence_missing'],
  ])
  const later = marksForm([reference]).safeParse({ [`assessed_on-${reference}`]: '2999-01-01' })
  expect(later.error?.issues[0]?.message).toBe('coverage:mark.day_to_come')
  const fits = marksForm([reference]).parse({ [`maturity-${reference}`]: '1' })
  expect(marksIn(fits, [reference])).toEqual([{ reference, maturity: 1, assessed_on: null, evidence: '', was: '' }])
})

test('a site sees its cells, its median and its subjects, and takes them away marked for the house alone', async ({
  copy,
  database,
  world,
}) => {
  const practice = await publishPractice(database, world, {
    categories: ['P-RFR'],
    methods: ['MO-C04'],
    stages: ['ST3', 'ST5'],
  })
  const reference = await referenceOf(copy.url, practice)
  const site = await siteFor(database, world.named, 'Ramp 3')
  await plantMarks(
    copy.url,
    practice,
    await plantHouses(copy.url, [[1, 2], [2, 2], [4]], { kind: 'S-ROR', size: 'Z-L' }),
  )
  await tellMedians(copy.url)
  const evidence = '=HYPERLINK("x"), "twice"'
  await marking(database, world.named, site, [
    { reference, maturity: 2, assessed_on: '2026-01-31', evidence, was: unmarked },
  ])

  const [shown] = await listed(database, world.named, site, { practice: reference })
  expect(shown).toMatchObject({
    maturity: 2,
    assessed_on: '2026-01-31',
    median: 2,
    told_on: today,
    categories: ['P-RFR'],
  })
  const about = await listed(database, world.named, site, { about: 'MO-C04' })
  expect(about.map((each) => each.reference)).toEqual([reference])
  await database.write(world.named, async (db, speaker) => {
    const { methods, level } = await readCoverage(db, site)
    // another practice that it reads is AMBER
    expect(level).toBe(2)
    expect(methods.find(({ code }) => code === 'MO-C04')).toMatchObject({
      grades: [null, null, 0, null, 0, null, null, null, null],
      marks: [null, null, 2, null, 2, null, null, null, null],
      own: 2,
    })
    const own = await findSite(db, site)
    if (own) expect(await listCategories(db, own)).toEqual([{ category: 'P-RFR', own: 2, median: 2, told_on: today }])
    expect(await readOwnMarks(db, speaker as Speaker, reference)).toMatchObject([
      { site_id: site, maturity: 2, median: 2 },
    ])
    const annex = await exportAssessment(db, speaker as Speaker, site)
    if (!annex) throw new Error('there is an annex')
    expect(annex.level).toBe(3)
    const [head, line] = annexTable(annex).slice(1).split('\r\n')
    expect(head).toMatch(/^Marking,Organisation,Site/)
    expect(line).toContain(`TLP:AMBER+STRICT,Named,Ramp 3`)
    expect(line).toContain(`"'=HYPERLINK(""x""), ""twice""",2026-01-31`)
    expect((await annexPdf(annex)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await exportAssessment(db, speaker as Speaker, crypto.randomUUID())).toBeUndefined()
  })
  const foreign = await database.read(world.stranger, (db) => findSite(db, site))
  expect(foreign).toBeUndefined()
})
