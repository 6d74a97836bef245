/** The chapters of the handbook, in the order in which a newcomer needs them. Each is a text in every language. */
export const chapters = [
  'first-day',
  'reading-a-bulletin',
  'writing-and-releasing',
  'who-can-see-this',
  'sharing-a-practice',
  'how-well-it-is-proven',
  'practices-at-your-sites',
  'coverage-and-marks',
  'alerts-and-subscriptions',
  'watching-and-own-traffic',
  'duty-desk',
  'holding-a-drill',
  'account-and-safety',
  'at-three-in-the-morning',
] as const

export type Chapter = (typeof chapters)[number]

export function isChapter(name: unknown): name is Chapter {
  return chapters.some((chapter) => chapter === name)
}
