import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { Gate } from '../gate.server.ts'
import { isAppCode, plainCode, stepOf } from './codes.ts'

type Kept = { secret: string; codes: string }

/**
 * Whether this is a code of the person's app that was not used, nor a later one; or one of the backup codes. It is used up
 * by being asked for here: of two who come at once with the same, one is right.
 */
export async function takeCode(person_id: string, typed: string, at: Gate): Promise<boolean> {
  const code = plainCode(typed)
  return isAppCode(code) ? takeAppCode(person_id, code, at) : takeBackupCode(person_id, code, at)
}

async function takeAppCode(person_id: string, code: string, at: Gate) {
  const kept = await findKept(person_id, at)
  if (!kept) return false
  return takeStep(person_id, await opened(kept.secret, at), code, at)
}

/** One statement decides who was first. */
export async function takeStep(person_id: string, secret: string, code: string, { pool }: Gate): Promise<boolean> {
  const step = stepOf(secret, code, Date.now())
  if (step === null) return false
  const { rowCount } = await pool.query(
    `insert into auth.taken_step (person_id, step) values ($1, $2)
     on conflict (person_id) do update set step = excluded.step where taken_step.step < excluded.step`,
    [person_id, step],
  )
  return rowCount === 1
}

/** The row changes only from what was read: whoever was slower reads again, what is left then. */
async function takeBackupCode(person_id: string, code: string, at: Gate, turns = 20): Promise<boolean> {
  const kept = await findKept(person_id, at)
  const codes = kept ? await backupCodesIn(kept, at) : []
  const left = codes.filter((each) => plainCode(each) !== code)
  if (!kept || left.length === codes.length) return false
  const { rowCount } = await at.pool.query(
    `update auth."twoFactor" set "backupCodes" = $3 where "userId" = $1 and "backupCodes" = $2`,
    [person_id, kept.codes, await sealed(JSON.stringify(left), at)],
  )
  if (rowCount === 1) return true
  return turns > 1 && takeBackupCode(person_id, code, at, turns - 1)
}

/** How many backup codes are left; null for somebody without a second factor. */
export async function countBackupCodes(person_id: string, at: Gate): Promise<number | null> {
  const kept = await findKept(person_id, at)
  return kept ? (await backupCodesIn(kept, at)).length : null
}

async function findKept(person_id: string, { pool }: Gate) {
  const { rows } = await pool.query<Kept>(
    `select secret, "backupCodes" as codes from auth."twoFactor" where "userId" = $1 and verified`,
    [person_id],
  )
  return rows[0] ?? null
}

async function backupCodesIn({ codes }: Kept, at: Gate): Promise<string[]> {
  return JSON.parse(await opened(codes, at))
}

/** As better-auth encrypts what it keeps of a second factor. */
export async function opened(text: string, at: Gate) {
  return symmetricDecrypt({ key: (await at.auth.$context).secretConfig, data: text })
}

export async function sealed(text: string, at: Gate) {
  return symmetricEncrypt({ key: (await at.auth.$context).secretConfig, data: text })
}
