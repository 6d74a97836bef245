import type { TemplateWords } from '../shape.ts'

export const insiderApproach: TemplateWords = {
  situation:
    'A colleague says that he was offered money for a favour. Protect the person, keep the circle small, and answer within the hour. How well the first listener knows what to do.',
  messages: [
    {
      title: 'Exercise: a colleague was offered money',
      body: `**This is an exercise.** At the end of a shift at {site} a crane operator tells his shift leader: a man spoke to him in front
of the school of his children and offered 5,000 euro for moving one container. He knew the names of the children.

Say what the shift leader answers, whom he tells, and whom he does not.`,
    },
    {
      title: 'Exercise: the first threat',
      body: `**This is an exercise.** The same operator has received a picture of his front door. No words. He asks whether he should
come to work tonight, and whether anybody else knows.

Say who calls the police, where he is tonight, and what his colleagues are told about his absence.`,
    },
    {
      title: 'Exercise: people are talking',
      body: `**This is an exercise.** On the shift floor of {site} two colleagues say aloud that somebody has been approached, and guess
who. One of them asks the desk whether it is true.

Say what the desk answers, who speaks to the shift, and what is written down where.`,
    },
  ],
  good: [
    'The first listener thanks him, promises nothing, and tells one named function within the hour.',
    'The police or the confidential contact is reached the same evening; his family is thought of.',
    'At most five people know, and they are written down.',
    'His work is changed without a reason that points at him.',
    'Nobody confirms a rumour; the reporting line is repeated to everybody.',
  ],
  questions: [
    'Would a new colleague know whom to tell? How?',
    'Who was told that did not need to know?',
    'Is there a number for this outside office hours, and who picks it up?',
    'What would have kept him from telling you?',
  ],
}
