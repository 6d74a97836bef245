import { type Gate, gate } from '../gate.server.ts'
import type { Visit } from '../sign-in.server.ts'
import { newBackupCodes } from './codes.ts'
import { attempting, isPassword, type Refused } from './proof.server.ts'
import { countBackupCodes, sealed, takeCode } from './take-code.server.ts'

type Both = { password: string; code: string }

/** How a person's second factor stands; null without one. */
export async function findSecondFactor(person_id: string, at: Gate = gate()) {
  const left = await countBackupCodes(person_id, at)
  return left === null ? null : { left }
}

/** Ten new backup codes, answered once; those before open nothing any more. */
export function renewBackupCodes(visit: Visit, both: Both, at: Gate = gate()): Promise<Refused | { codes: string[] }> {
  return provingBoth(visit, both, at, async (person_id) => {
    const codes = newBackupCodes()
    await at.pool.query(`update auth."twoFactor" set "backupCodes" = $2 where "userId" = $1`, [
      person_id,
      await sealed(JSON.stringify(codes), at),
    ])
    return { codes }
  })
}

/** Turns the second factor off: from here on the password alone opens the account, and proves who is there. */
export function endSecondFactor(visit: Visit, both: Both, at: Gate = gate()): Promise<Refused | object> {
  return provingBoth(visit, both, at, async (person_id) => {
    await at.pool.query(
      `with key as (delete from auth."twoFactor" where "userId" = $1), step as (delete from auth.taken_step where person_id = $1),
         open as (update auth.session set second_factor_at = null where "userId" = $1)
       update auth."user" set "twoFactorEnabled" = false where id = $1`,
      [person_id],
    )
    return {}
  })
}

/** The password is looked at first, so that a wrong one uses no code up; which of the two was wrong is not said. */
function provingBoth<T extends object>(
  visit: Visit,
  { password, code }: Both,
  at: Gate,
  work: (person_id: string) => Promise<T>,
): Promise<T | Refused> {
  return attempting<T>(visit, at, async ({ person_id }) => {
    const right = (await isPassword(person_id, password, at)) && (await takeCode(person_id, code, at))
    return right ? work(person_id) : { refused: 'proof:both_wrong' }
  })
}
