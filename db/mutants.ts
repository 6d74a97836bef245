import pg from 'pg'

/** One policy, and the statement that takes its sense away. */
export type Mutant = { name: string; table: string; statement: string }

type Policy = {
  name: string
  table: string
  permissive: boolean
  using: string | null
  check: string | null
  command: string
}

/**
 * A mutant for each policy of schema portal: it lets everything through. One that does so already (the definer's and the
 * worker's), or that adds nothing to the line of the context (the ports'), is dropped instead.
 */
export async function listMutants(url: string): Promise<Mutant[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Policy>(policies).finally(() => client.end())
  return rows.map((policy) => ({
    name: `"${policy.name}" on ${policy.table}`,
    table: policy.table,
    statement: addsNothing(policy) ? dropped(policy) : weakened(policy),
  }))
}

const policies = `
  select policyname as name, tablename as table, permissive = 'PERMISSIVE' as permissive, qual as using, with_check as check, cmd as command
  from pg_policies where schemaname = 'portal' order by tablename, policyname`

function addsNothing({ permissive, using, check }: Policy) {
  const nothing = /^\W*true\W*$|^\W*select portal[.]has_context\W*as has_context\W*$/i
  return permissive && [using, check].every((expression) => expression === null || nothing.test(expression))
}

function weakened({ name, table, using, check }: Policy) {
  const parts = [using !== null && 'using (true)', check !== null && 'with check (true)']
  return `alter policy ${quoted(name)} on portal.${quoted(table)} ${parts.filter(Boolean).join(' ')}`
}

function dropped({ name, table }: Policy) {
  return `drop policy ${quoted(name)} on portal.${quoted(table)}`
}

function quoted(name: string) {
  return `"${name.replaceAll('"', '""')}"`
}
