import { expect, test } from 'vitest'
import { giveaways, type House, namesOf, personNames, pieces } from './giveaways.ts'

const house: House = {
  names: namesOf('Scheldt Terminals'),
  people: [...personNames('Noor Claes'), ...personNames('Stijn de Wit')],
  places: ['Antwerp', 'BEANR'],
  desk: ['desk@scheldt-terminals.example', 'scheldt-terminals.example', '+32 3 555 01 40'],
}

const found = (text: string) => giveaways(text, house).map(({ why, start, end }) => `${why}: ${text.slice(start, end)}`)

test.each<[string, string[]]>([
  ['Two men at the gate of Scheldt Terminals.', ['house: Scheldt Terminals']],
  ['The Scheldt quay was dark.', ['house: Scheldt']],
  ['Noor Claes saw it, and Claes wrote it down.', ['person: Noor Claes', 'person: Claes']],
  ['A lorry left Antwerp (BEANR) at 03:00.', ['place: Antwerp', 'place: BEANR']],
  [
    'Call 03 555 0140 or desk@scheldt-terminals.example.',
    ['desk: 03 555 0140', 'desk: desk@scheldt-terminals.example'],
  ],
  ['Our terminal was asked for a PIN code.', ['phrase: Our terminal']],
  ['We at the north side saw our own drivers wait.', ['phrase: We at', 'phrase: our own drivers']],
  ['Onze planner kreeg een bericht, hier bij de kade.', ['phrase: Onze planner', 'phrase: hier bij']],
  ['Wij van de nachtploeg zagen ons schip.', ['phrase: Wij van', 'phrase: ons schip']],
  ['It costs more than our whole security budget.', ['phrase: our whole security budget']],
  ['Our foreman, and the people of our cold store.', ['phrase: Our foreman', 'phrase: our cold store']],
  ['Somebody asked a planner of a terminal for PIN codes.', []],
  ['The container was four hours late at another port.', []],
  ['Container MSKU 601 167 2, call +31 20 123 45 67.', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a house goes by its name, its own words and its initials, not by what many are called', () => {
  expect(namesOf('Boreal Meridian Line')).toEqual(['Boreal Meridian Line', 'Boreal', 'Meridian', 'BML'])
  expect(namesOf('Port Authority of Antwerp-Bruges')).toContain('Bruges')
  expect(namesOf('Port Authority of Antwerp-Bruges')).not.toContain('Port')
})

test('a text is shown whole, with what gives away marked', () => {
  const text = 'At Scheldt, again.'
  expect(pieces(text, giveaways(text, house))).toEqual([
    { text: 'At ', why: null },
    { text: 'Scheldt', why: 'house' },
    { text: ', again.', why: null },
  ])
})

test('a hostile text costs no more than its length', () => {
  const began = process.cpuUsage()
  for (const text of ['our '.repeat(5_000), '1 '.repeat(10_000), 'Scheldt '.repeat(2_500), '(((('.repeat(5_000)])
    giveaways(text, house)
  expect(process.cpuUsage(began).user).toBeLessThan(400_000)
})
