import { expect, test } from 'vitest'
import { personalWarnings } from '#app/bulletins/release/personal-warnings.ts'
import { bulletins } from './bulletins.ts'
import { overrulings } from './overrulings.ts'
import type { VillageBulletin } from './shape.ts'

const warned = bulletins.filter(({ state }) => state === 'released').flatMap((bulletin) => warningsOf(bulletin))

test('what looks like personal data in the village was overruled with a reason, and nothing else was', () => {
  expect(overrulings.map(({ bulletin, kind, findings }) => `${bulletin}: ${findings} ${kind}`).sort()).toEqual(
    warned.sort(),
  )
})

function warningsOf({ title, layers }: VillageBulletin) {
  const written = layers.map(({ tlp, text, answers = {} }, index) => ({
    ...{ position: index + 1, tlp, body: text, answers, notes: [] },
  }))
  return personalWarnings(title, written).map(({ kind, words }) => `${title}: ${words.length} ${kind}`)
}
