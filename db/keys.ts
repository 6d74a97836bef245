import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'

/** Who signs, and with what. `secret` is 32 bytes in hex. */
export type ContextKey = { id: string; secret: string }

const blockSize = 64

/** Lets one process speak for people. `url` is the login that migrates; nobody else can write a key. */
export async function issueKey(url: string, process: string): Promise<ContextKey> {
  const secret = randomBytes(32)
  const id = randomUUID()
  await asOwner(url, `insert into portal.context_key (id, process, inner_pad, outer_pad) values ($1, $2, $3, $4)`, [
    id,
    process,
    pad(secret, 0x36),
    pad(secret, 0x5c),
  ])
  return { id, secret: secret.toString('hex') }
}

/** To be called at least once a minute: a key whose heart stops for two is no longer believed. */
export async function renewKeys(url: string, ids: string[]): Promise<void> {
  await asOwner(url, `update portal.context_key set heartbeat_at = now() where id = any ($1)`, [ids])
  await asOwner(url, `delete from portal.context_key where heartbeat_at < now() - interval '1 hour'`, [])
}

export async function withdrawKey(url: string, id: string): Promise<void> {
  await asOwner(url, `delete from portal.context_key where id = $1`, [id])
}

/** The context of one transaction: key;organisation;person;backend;expires;mac. Believed for 30 s on that backend. */
export function signContext(
  key: ContextKey,
  identity: { organisation_id: string; person_id: string } | null,
  backend: number,
) {
  const expires = Math.floor(Date.now() / 1000) + 30
  const said = [key.id, identity?.organisation_id ?? '', identity?.person_id ?? '', backend, expires].join(';')
  return `${said};${createHmac('sha256', Buffer.from(key.secret, 'hex')).update(said).digest('hex')}`
}

/** RFC 2104: the key filled up to a block and xor-ed, so that the database hashes twice and knows no more. */
function pad(secret: Buffer, byte: number) {
  const block = Buffer.alloc(blockSize)
  ;(secret.length > blockSize ? createHash('sha256').update(secret).digest() : secret).copy(block)
  return block.map((value) => value ^ byte)
}

/** Only the owner's own policy opens the keys, and nobody logs in as the owner. */
async function asOwner(url: string, statement: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin; set local role portal_owner')
    await client.query(statement, values)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
