import { expect, test } from 'vitest'
import { composeMail } from './compose-mail.server.ts'
import type { Told } from './find-letter.server.ts'
import { asItems } from './letter-items.ts'

let events = 0

function told(kind: string, reference: string, given: Partial<Told> = {}): Told {
  events++
  const plain = {
    subject: null,
    tlp: 1,
    severity: 2,
    exercise: false,
    title: 'Cloned seals',
    body: 'Twice.',
    reason: null,
  }
  return { event_id: `event-${events}`, kind, reference, ...plain, ...given } as Told
}

test('a release and its revisions are one item, whatever came first; two questions are two', () => {
  const letter = [
    told('bulletin.revised', 'BW-1'),
    told('bulletin.released', 'BW-1'),
    told('bulletin.revised', 'BW-1'),
    told('bulletin.revised', 'BW-2'),
    told('bulletin.revised', 'BW-2'),
    told('question.asked', 'BW-2', { subject: 'one' }),
    told('question.asked', 'BW-2', { subject: 'two' }),
    told('question.asked', 'BW-2', { subject: 'two' }),
  ]
  expect(asItems(letter).map(({ kind, reference }) => `${kind} ${reference}`)).toEqual([
    'question.asked BW-2',
    'question.asked BW-2',
    'bulletin.released BW-1',
    'bulletin.revised BW-2',
  ])
})

test('a digest is in the order of what is to be done, under a heading each; one kind needs none', () => {
  const letter = [
    told('bulletin.released', 'BW-1'),
    told('question.answered', 'BW-2'),
    told('bulletin.recalled', 'BW-3'),
  ]
  const mail = (each: Told[]) =>
    composeMail({ recipient: { language: 'en', name: 'Ann' }, told: each, portal: 'https://portal.example' })
  const { text, html, subject } = mail(letter)
  expect(subject).toBe('[TLP:GREEN] News about 3 bulletins')
  expect([...text.matchAll(/== (.+) ==/g)].map(([, heading]) => heading)).toEqual([
    'Remove what you kept',
    'To read',
    'For your information',
  ])
  expect(html).toContain('prefers-color-scheme:dark')
  expect(mail(letter.slice(0, 1)).text).not.toContain('==')
  expect(text).toContain('https://portal.example/bulletins/BW-1/mute')
  expect(text).not.toContain('BW-3/mute')
})

test('a call to a desk says that an answer is waited for, offers no muting, and is one press from there', () => {
  const { text, html } = composeMail({
    recipient: { language: 'en', name: 'Ann' },
    told: [told('escalation.deputy', 'BW-1', { tlp: 2 })],
    portal: 'https://portal.example',
  })
  expect(text).toMatch(/^TLP:AMBER\n\nAnn, something waits for your answer\./)
  expect(text).not.toContain('/mute')
  expect(html).toMatch(/class="press" href="https:\/\/portal\.example\/bulletins\/BW-1#acknowledgement"/)
})

test('a letter about a practice says so, and gives it no severity', () => {
  const practice = { type: 'PRACTICE', title: 'Seal check by two', body: 'Two people look.' }
  const mail = (given: Partial<Told>, kind = 'bulletin.released') =>
    composeMail({
      recipient: { language: 'en', name: 'Ann' },
      told: [told(kind, 'BW-1', { ...practice, ...given })],
      portal: 'https://portal.example',
    })
  expect(mail({}).text).toContain('one practice matches')
  expect(mail({}).text).toContain('TLP:GREEN · Practice · BW-1')
  expect(mail({ tlp: 2 }).subject).toBe('[TLP:AMBER] New practice BW-1')
  expect(mail({ tlp: 2 }).text).not.toMatch(/Seal check|Two people/)
  expect(mail({}, 'bulletin.expiring').text).toContain('A practice of yours is to be reviewed soon.')
  expect(mail({}, 'bulletin.revised').subject).toContain('A practice that you know of was revised.')
  expect(mail({}).text + mail({}, 'bulletin.expiring').text).not.toMatch(/Severity|Moderate|[Bb]ulletin[^s]/)
})
