/** By title of the practice and keys of people; `hours_after` its release. What the village says of practices is invented. */
export type VillageSaid = {
  practice: string
  grades?: { person: string; grade: string; reason: string; hours_after: number }[]
  /** Asked by the owner; without an answer the question still waits. */
  authors?: { person: string; accepted: boolean; hours_after: number }[]
  suggestions?: { person: string; part: string; words: string; reason: string; hours_after: number }[]
  translations?: {
    person: string
    language: string
    title: string
    body: string
    answers: Record<string, string>
    hours_after: number
  }[]
  endorsements?: { person: string; sentence: string; hours_after: number }[]
}

export type VillageBoard = { members: string[]; said: VillageSaid[] }

export const practiceBoard: VillageBoard = {
  members: ['zofia-kowalewska', 'an-sofie-wouters'],
  said: [
    {
      practice: 'Two pairs of eyes on each reefer seal',
      grades: [
        {
          person: 'an-sofie-wouters',
          grade: 'E2',
          reason: 'We saw the gate log of four months, before and after. Clones that used to pass were found.',
          hours_after: 200,
        },
      ],
      authors: [{ person: 'rik-blokland', accepted: true, hours_after: 150 }],
      endorsements: [
        {
          person: 'jurgen-behrens',
          sentence: 'Since our terminals do the same, a seal report reaches us the same day and not after the weekend.',
          hours_after: 260,
        },
      ],
    },
    {
      practice: 'A picture of the driver by messenger before pick-up',
      grades: [
        {
          person: 'zofia-kowalewska',
          grade: 'EX',
          reason:
            'It was tried for three months by people who meant it, and the figures did not move. What they learned about the group of forty telephones is worth more than many a success.',
          hours_after: 300,
        },
      ],
      endorsements: [
        {
          person: 'wim-kooistra',
          sentence: 'We were about to begin the same. Reading this took five minutes and saved us a quarter.',
          hours_after: 340,
        },
      ],
    },
    {
      practice: 'What a weekend in a container costs: in class',
      grades: [
        {
          person: 'zofia-kowalewska',
          grade: 'E1',
          reason: 'It runs, and pupils call. Whether fewer are recruited cannot be told from one year.',
          hours_after: 220,
        },
      ],
      authors: [
        { person: 'gerda-nieuwland', accepted: true, hours_after: 160 },
        { person: 'nikos-manolakis', accepted: false, hours_after: 700 },
      ],
      suggestions: [
        {
          person: 'gerda-nieuwland',
          part: 'what_failed',
          words: 'Lessons in uniform: nobody asked anything. Lessons with parents in the room: the same.',
          reason: 'Our two evenings with parents and pupils together went as quietly as yours in uniform.',
          hours_after: 720,
        },
      ],
      translations: [
        {
          person: 'gerda-nieuwland',
          language: 'nl',
          title: 'Wat een weekend in een container kost: in de klas',
          body: 'Van wie wij tussen de containers vinden, is een op de vijf minderjarig; de meesten kregen het aanbod van iemand van hun school.',
          answers: {
            claim:
              'Een havenwerker, een agent en iemand die gezeten heeft, spreken met leerlingen van veertien tot zeventien, voordat een ander hen werft.',
            problem: 'Wie de lading ophaalt, wordt jonger, en wie hen inhuurt, rekent op milde straffen.',
            figures_before: '59 minderjarigen in de haven aangetroffen in een jaar.',
            figures_after: '41 in het jaar erna; 37 telefoontjes naar het nummer.',
          },
          hours_after: 400,
        },
      ],
    },
  ],
}
