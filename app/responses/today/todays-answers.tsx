import type { TodaysAnswers as Answers } from './read-today.server.ts'
import { Talks } from './talks.tsx'
import { WaitingAnswers } from './waiting-answers.tsx'
import { WhatBecame } from './what-became.tsx'

/** First on the page: others wait for it. */
export function TodaysAnswers({ answers }: { answers: Answers }) {
  const { waiting, conversations, unanswered } = answers
  return (
    <>
      <WaitingAnswers waiting={waiting} />
      <Talks conversations={conversations} unanswered={unanswered} />
    </>
  )
}

/** Last on the page: why sharing was worth it. */
export function TodaysEcho({ answers }: { answers: Answers }) {
  return <WhatBecame shared={answers.shared} />
}
