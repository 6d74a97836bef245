import { expect, type Page } from '@playwright/test'
import { answerAtDesk, chooseDeputy, heardOf, passMinutes, releaseAtOnce, waitingAt } from './escalation/steps.ts'
import { enter, plantHouse } from './house.ts'
import { test } from './portal.ts'

const publisher = 'publisher at Delta Port Police'
const secretary = 'secretary at Alliance Secretariat'

test.describe.configure({ timeout: 180_000 })

test('what nobody answers goes from the desk to its deputy, the administrators and the secretariat, until somebody does', async ({
  as,
  visit,
}) => {
  const house = await plantHouse()
  const desk = await enter(await visit(), house, 'duty_desk')
  await chooseDeputy(desk, house)
  const reference = await releaseAtOnce(await as(publisher), house, { escalates: true })
  const heard = (...people: string[]) =>
    expect.poll(() => heardOf(house, reference), { timeout: 30_000 }).toEqual(people)
  await heard('duty_desk: desk')
  await expectNext(desk, reference, 'the deputy')

  await passMinutes(house, reference, 15)
  await heard('duty_desk: desk', 'publisher: deputy')
  await expectNext(desk, reference, 'the administrators')
  const deputy = await enter(await visit(), house, 'publisher')
  await deputy.goto('/alerts')
  await expect(deputy.getByText('The desk has not answered yet: you are its deputy.')).toBeVisible()

  await passMinutes(house, reference, 15)
  await heard('duty_desk: desk', 'publisher: deputy', 'administrator: administrators')
  await expectNext(desk, reference, 'the secretariat, where it may read this')
  const secretariat = await as(secretary)
  await secretariat.goto('/desk')
  await expect(waitingAt(secretariat, house)).toHaveCount(0)

  await passMinutes(house, reference, 30)
  await heard('duty_desk: desk', 'publisher: deputy', 'administrator: administrators', 'elsewhere: secretariat')
  await secretariat.goto('/desk')
  await expect(waitingAt(secretariat, house)).toContainText(reference)

  await answerAtDesk(desk, house, reference)
  await secretariat.goto('/desk')
  await expect(waitingAt(secretariat, house)).toHaveCount(0)
})

test('where its originator does not allow it the secretariat hears nothing, and an answer ends it at once, without script', async ({
  as,
  visit,
}) => {
  const options = { javaScriptEnabled: false }
  const house = await plantHouse()
  const desk = await enter(await visit(options), house, 'duty_desk')
  await chooseDeputy(desk, house)
  const police = await as(publisher, options)
  const [silent, answered] = [
    await releaseAtOnce(police, house, { escalates: false }),
    await releaseAtOnce(police, house, { escalates: true }),
  ]
  const heard = (reference: string, ...people: string[]) =>
    expect.poll(() => heardOf(house, reference), { timeout: 30_000 }).toEqual(people)
  await heard(answered, 'duty_desk: desk')
  await passMinutes(house, answered, 15)
  await heard(answered, 'duty_desk: desk', 'publisher: deputy')
  await answerAtDesk(desk, house, answered)

  await passMinutes(house, silent, 30)
  await passMinutes(house, answered, 60)
  const inside = ['duty_desk: desk', 'publisher: deputy', 'administrator: administrators']
  await heard(silent, ...inside)
  await desk.goto('/desk')
  await expect(open(desk, silent)).toContainText('Nobody else is told after this.')
  await passMinutes(house, silent, 60)
  await heard(silent, ...inside)
  await heard(answered, 'duty_desk: desk', 'publisher: deputy')
})

function open(page: Page, reference: string) {
  return page.getByRole('article').filter({ has: page.locator(`a[href="/bulletins/${reference}"]`) })
}

async function expectNext(desk: Page, reference: string, next: string) {
  await desk.goto('/desk')
  await expect(open(desk, reference)).toContainText(next)
}
