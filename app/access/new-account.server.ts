import { type Gate, gate } from './gate.server.ts'

type NewAccount = { email: string; name: string; password: string }

/**
 * An account for an address whose owner has just proved, by a secret sent there, that it is his. Answers its id; null where
 * the address has an account, also since a moment ago.
 */
export async function makeAccount({ email, name, password }: NewAccount, at: Gate = gate()): Promise<string | null> {
  const { internalAdapter, password: hashing } = await at.auth.$context
  if (await internalAdapter.findUserByEmail(email)) return null
  const hash = await hashing.hash(password)
  const made = await internalAdapter
    .createUser({ email, name, emailVerified: true }, { method: 'email-password' })
    .catch((error) => (isTaken(error) ? null : Promise.reject(error)))
  if (!made) return null
  await internalAdapter
    .linkAccount({ userId: made.id, providerId: 'credential', accountId: made.id, password: hash })
    .catch((error) => removeAccount(made.id, at).then(() => Promise.reject(error)))
  return made.id
}

/** For an account whose owner became no member after all. */
export async function removeAccount(person_id: string, at: Gate = gate()) {
  const { internalAdapter } = await at.auth.$context
  await internalAdapter.deleteUser(person_id)
}

function isTaken(error: unknown) {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
