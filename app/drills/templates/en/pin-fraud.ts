import type { TemplateWords } from '../shape.ts'

export const pinFraud: TemplateWords = {
  situation:
    'A container was collected with the right code by the wrong haulier. Who looked the code up, which others are at risk, and how they are stopped before they are collected too.',
  messages: [
    {
      title: 'Exercise: the container was collected already',
      body: `**This is an exercise.** A haulier calls {site}: his driver was told at the gate that container EXPU 000 522 9 was collected
at 05:40, with the right release code. The haulier had it for ten o'clock and gave it to nobody.

Say what you check first, what you keep, and whom you tell.`,
    },
    {
      title: 'Exercise: three accounts looked the code up',
      body: `**This is an exercise.** The log of the release system shows that the code was looked up three times last night. One of the
accounts belongs to a planner who is on leave until Monday.

Say who closes the account, who is told that it was used, and who is not told yet.`,
    },
    {
      title: 'Exercise: two more codes of the same consignee',
      body: `**This is an exercise.** The shipping line says that two more codes of the same consignee were looked up from the same
account. Both containers are still in the stack of {site}; one has an appointment in forty minutes.

Say how you hold them, who may lift that, and what the driver is told who comes for one.`,
    },
  ],
  good: [
    'The other containers of the same consignee are on hold within fifteen minutes, before the question of who it was.',
    'The account is closed and its log set aside; nobody confronts a colleague.',
    'The shipping line and the police hear of it from you, the same day, in one message each.',
    'A hold can only be lifted by two people.',
  ],
  questions: [
    'Who can put a container on hold at night, and how long did it take?',
    'Who can see release codes that he does not need? Since when?',
    'Is an account that works while its owner is on leave noticed by anybody?',
    'What did the driver at the gate learn from you?',
  ],
}
