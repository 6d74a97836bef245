import type { Environment } from '#app/access/environment.server.ts'
import { village } from '#db/seeds/village.ts'

const examples = [
  ['scheldt-customs', 'analyst'],
  ['scheldt-terminals', 'duty officer'],
  ['hollands-diep-inland-port', 'port security officer'],
  ['alliance-secretariat', 'secretary'],
] as const

/** Where to look and who can sign in. */
export function greeting(environment: Environment, { demo }: { demo: boolean }) {
  const lines = ['', `Breakwater runs at ${environment.PORTAL_URL}`]
  if (!environment.SMTP_URL) lines.push(`Its mail is shown at http://localhost:${environment.MAILBOX_PORT}`)
  if (demo)
    lines.push(
      '',
      `Any of the ${village.people.length} people of the demo can sign in, with the password ${village.password}:`,
      ...people(),
    )
  lines.push('', 'Ctrl-C stops it.', '')
  return lines.join('\n')
}

function people() {
  const known = examples.map(([key, title]) => {
    const organisation = village.organisations.find((found) => found.key === key)
    const person = village.people.find(
      ({ memberships: [first] }) => first.organisation === key && first.title === title,
    )
    return person && organisation ? [person.email, `${title} at ${organisation.name}`] : []
  })
  return known.filter((row) => row.length).map(([email = '', standing]) => `  ${email.padEnd(52)} ${standing}`)
}
