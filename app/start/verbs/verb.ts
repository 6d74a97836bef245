/** What a verb of the command line is called with; `url` is the login that migrates. */
export type VerbCall = {
  url: string
  args: readonly string[]
  say: (line: string) => void
  refuse: (line: string) => void
}

/** Answers the code to end with. */
export type Verb = (call: VerbCall) => Promise<number>
