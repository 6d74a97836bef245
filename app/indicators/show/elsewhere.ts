/** Another bulletin in which an identifier stands. `near`: with another last sign. */
export type Elsewhere = {
  type: string
  value: string
  reference: string
  title: string
  exercise: boolean
  near: boolean
}

/** Links beside one identifier; where there are more, its own page has them. */
export const mostLinks = 3
