import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Environment } from '#app/access/environment.server.ts'
import type { FirstAccount } from '#db/seeds/empty.ts'

type Question = {
  key: keyof FirstAccount
  setting: keyof Environment & `BREAKWATER_FIRST_${string}`
  words: string
  wrong: RegExp
  mend: string
}

const questions: Question[] = [
  {
    key: 'organisation',
    setting: 'BREAKWATER_FIRST_ORGANISATION',
    words: 'Name of the secretariat',
    wrong: /^\s*$/,
    mend: 'A name, please.',
  },
  { key: 'name', setting: 'BREAKWATER_FIRST_NAME', words: 'Your name', wrong: /^\s*$/, mend: 'A name, please.' },
  {
    key: 'email',
    setting: 'BREAKWATER_FIRST_EMAIL',
    words: 'Your e-mail address',
    wrong: /^(?!\S+@\S+$)/,
    mend: 'An e-mail address, please.',
  },
  {
    key: 'password',
    setting: 'BREAKWATER_FIRST_PASSWORD',
    words: 'A password of at least 15 characters',
    wrong: /^.{0,14}$/,
    mend: 'Fifteen characters at least, please.',
  },
]

/** From the settings where they say it, else from whoever sits at the terminal. */
export async function askFirstAccount(environment: Environment): Promise<FirstAccount> {
  const missing = questions.filter(({ setting }) => !environment[setting]).map(({ setting }) => setting)
  if (missing.length && !process.stdin.isTTY)
    throw new Error(`Nobody sits at a terminal to make the first account: set ${missing.join(', ')}.`)
  const account: Partial<FirstAccount> = {}
  for (const question of questions) account[question.key] = environment[question.setting] ?? (await ask(question))
  return account as FirstAccount
}

async function ask({ key, words, wrong, mend }: Question) {
  process.stdout.write(`${words}: `)
  const hidden = key === 'password'
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({
    input: process.stdin,
    output: hidden ? nowhere : process.stdout,
    terminal: hidden,
  })
  try {
    for (;;) {
      const answer = await terminal.question('')
      if (hidden) process.stdout.write('\n')
      if (!wrong.test(answer)) return answer
      process.stdout.write(`${mend} `)
    }
  } finally {
    terminal.close()
  }
}
