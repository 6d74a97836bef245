import type { TemplateWords } from '../shape.ts'

export const badSeals: TemplateWords = {
  situation:
    'A container is about to leave with a seal that does not match its papers. Somebody presses for it to go. How the gate decides, who is asked, and what is kept.',
  messages: [
    {
      title: 'Exercise: the seal at the gate does not match',
      body: `**This is an exercise.** At the exit gate of {site} a driver presents container EXRU 000 417 2. The seal on the door
reads EX 004417; the release says EX 004471. The rivets of the lock rod look freshly painted.

Say what happens to the container, who looks at it, and whom you tell.`,
    },
    {
      title: 'Exercise: the driver presses for the container to go',
      body: `**This is an exercise.** The driver shows a message on his telephone: the shipper regrets a typing error, EX 004417 is
right. A caller who says that he is the forwarder rings the gate and asks who is on shift tonight.

Say what you accept as proof, and what you tell the caller.`,
    },
    {
      title: 'Exercise: two more boxes of the same vessel have left',
      body: `**This is an exercise.** Customs asks by the usual channel which boxes of the same vessel have left {site} since midnight.
There are two. One of them may still be on the road inside the port.

Say who looks them up, who stops the one that can be stopped, and how long that takes.`,
    },
    {
      title: 'Exercise: keep what the police will need',
      body: `**This is an exercise.** The police come in an hour. Until then nothing is to be lost: the seal, the pictures of the
gate, the access log, the calls.

Say what you keep, where, and who has touched the container so far, by role.`,
    },
  ],
  good: [
    'The container stays until the seal is explained by the shipping line itself, reached by a number you already had.',
    'Nobody tells a caller who is on shift.',
    'Customs and the security officer know within fifteen minutes; one person keeps the times.',
    'Nobody opens the container or breaks the seal before customs is there.',
    'Pictures and logs are set aside before they are overwritten.',
  ],
  questions: [
    'When was it clear that the container would not leave, and who decided?',
    'Which number did you call to check, and where did it come from?',
    'Could you say within ten minutes which boxes had left?',
    'How long do you keep the pictures of the gate, and who can set them aside at night?',
  ],
}
