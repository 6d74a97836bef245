export type TemplateWords = {
  /** What is rehearsed, for whoever chooses. */
  situation: string
  /** One for each beat of the plan. */
  messages: readonly { title: string; body: string }[]
  /** What good looks like, for whoever leads and for the debrief. */
  good: readonly string[]
  questions: readonly string[]
}
