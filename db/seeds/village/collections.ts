/** What is in one by its reference, with why it is worth reading. */
type VillageItem = [reference: string, sentence: string]

/** Of the house of whoever wrote it. */
export type VillageCollection = {
  organisation: string
  by: string
  readers: 'house' | 'alliance'
  title: string
  purpose: string
  items: VillageItem[]
}

/** `months_ago` counts from the month in which the village is planted, so that one is named for the present one. */
export type VillageMonth = { by: string; months_ago: number; practice: string; sentence: string }

export type VillageCollections = { collections: VillageCollection[]; months: VillageMonth[] }

const toolkit: VillageCollection = {
  organisation: 'alliance-secretariat',
  by: 'ingrid-maes',
  readers: 'alliance',
  title: 'Start here: ten practices for a small terminal',
  purpose: 'For a terminal with one gate and no analyst, in the order in which they cost least and help soonest.',
  items: [
    ['BW-8C4N-9VTT', 'A minute at each box, and nobody has to buy anything.'],
    ['BW-3P1Q-BRG3', 'Ask those who are there anyway when nobody else is.'],
    ['BW-3P1Q-RTA7', 'Whoever does not know his box cannot be bought for it.'],
    ['BW-8C4N-BAPC', 'Try it on yourselves before somebody else does.'],
    ['BW-3P1Q-EMP4', 'Empties are the part of the yard that nobody looks at.'],
    ['BW-3P1Q-SEA1', 'For the day when you can spare a second pair of eyes.'],
    ['BW-8C4N-7PWT', 'Give people one place to tell, without a name.'],
    ['BW-3P1Q-DRN8', 'What one port cannot pay, three can.'],
    ['BW-8C4N-ASEA', 'Ask your pilots and divers who could look below the waterline.'],
    ['BW-3P1Q-PHT5', 'Read this too: it looked good and stopped nobody.'],
  ],
}

const readingList: VillageCollection = {
  organisation: 'scheldt-port-authority',
  by: 'pieter-vandamme',
  readers: 'alliance',
  title: 'Exercise: reading list for whoever is new in our office',
  purpose: 'What a port authority can do where it owns no gate and searches no box: bring people to one table.',
  items: [
    ['BW-8C4N-6SSC', 'How neighbours who compete came to one table.'],
    ['BW-8C4N-2ANR', 'Look at what came before the technology: who may collect.'],
    ['BW-8C4N-8MCN', 'A count persuades where a case cannot be told.'],
    ['BW-3P1Q-YTH6', 'Go and watch a lesson before you plan one.'],
  ],
}

const atHome: VillageCollection = {
  organisation: 'scheldt-terminals',
  by: 'bram-verstraeten',
  readers: 'house',
  title: 'Exercise: to decide before the winter',
  purpose: 'What the shift managers should have read when we talk about the budget for gates and seals.',
  items: [
    ['BW-3P1Q-SEA1', 'Our own: what we told the others that it costs.'],
    ['BW-8C4N-2ANR', 'How the neighbours let boxes go.'],
    ['BW-8C4N-9VTT', ''],
  ],
}

const ofThePolice: VillageCollection = {
  organisation: 'delta-port-police',
  by: 'mirjam-oosterhuis',
  readers: 'alliance',
  title: 'Exercise: before anybody is recruited',
  purpose: 'For whoever speaks with schools, crews and crews of barges about offers of quick money.',
  items: [
    ['BW-3P1Q-YTH6', 'Talk before others do.'],
    ['BW-3P1Q-YRD2', 'Whoever cannot know where a box stands is not worth a bribe.'],
    ['BW-3P1Q-BRG3', 'Those who belong know who does not.'],
  ],
}

export const collected: VillageCollections = {
  collections: [toolkit, readingList, atHome, ofThePolice],
  months: [
    {
      by: 'ingrid-maes',
      months_ago: 0,
      practice: 'BW-3P1Q-SEA1',
      sentence: 'The season of early fruit begins: this is the month to look at reefer seals.',
    },
    {
      by: 'lotte-brandsma',
      months_ago: 1,
      practice: 'BW-8C4N-BAPC',
      sentence: 'Two lorries and an afternoon. Tell us how it went.',
    },
    {
      by: 'ingrid-maes',
      months_ago: 2,
      practice: 'BW-3P1Q-BRG3',
      sentence: 'It needs no money at all, and every inland port has a quay.',
    },
  ],
}
