import type { TemplateWords } from '../shape.ts'

export const extractionTeam: TemplateWords = {
  situation:
    'People are on the terminal at night to take something out of a container. An alarm, a guard who does not answer, somebody hidden in a box. Safety first, then the rest.',
  messages: [
    {
      title: 'Exercise: alarm at the fence, people between the stacks',
      body: `**This is an exercise.** The fence of {site} raises an alarm at block 14. A camera shows three people between the reefer
stacks. They carry bags and a ladder. None of them wears a vest.

Say whom you call first, who stays where, and what goes on or stops.`,
    },
    {
      title: 'Exercise: a guard does not answer the radio',
      body: `**This is an exercise.** The guard on patrol near block 14 has not answered the radio for eight minutes. A colleague wants
to go and look for him.

Say who goes, who does not, and what you tell the police now.`,
    },
    {
      title: 'Exercise: an open box with a bed in it',
      body: `**This is an exercise.** The guard is found unharmed; his radio was empty. In block 14 a container stands ajar: inside are
sleeping bags, water, a power bank and bolt cutters. A van waits outside the north fence of {site} with its lights off.

Say who stays away from the box, what you note of the van, and how the police get in.`,
    },
    {
      title: 'Exercise: when does work go on?',
      body: `**This is an exercise.** The police have the terminal. A vessel is due in two hours and the planner asks when block 14 can
be worked again. A film of the police cars is on the internet.

Say who decides, who speaks to the outside, and what the next shift is told.`,
    },
  ],
  good: [
    'The police are called within five minutes, by the number that is meant for this.',
    'Nobody approaches the people or the container; work nearby stops and staff are counted.',
    'A missing guard is an emergency of its own, and nobody goes to look alone.',
    'Somebody opens the right gate for the police and leads them, with a plan of the site.',
    'One person speaks to the outside; the next shift is told in writing.',
  ],
  questions: [
    'How long from the alarm to the call to the police? Who made it?',
    'Did everybody near block 14 know where to go?',
    'Which cameras showed nothing, and since when?',
    'What would you have done with half the people on shift?',
  ],
}
