// Checks an exported audit log, offline: node verify-audit-log.mjs audit-log.ndjson
// The first line is the head: organisation_id, last (the number of entries), hash (of the last one). Each further line is
// an entry. Its hash is SHA-256 over the bytes of the hash before it (of nothing, for the first) followed by the fields
// organisation_id|number|at|person_id|deed|subject|address in UTF-8.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

function broken(sentence) {
  console.error(`NOT INTACT: ${sentence}`)
  process.exit(1)
}

let head
let before = { number: 0, hash: createHash('sha256').digest() }
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const read = JSON.parse(line)
  if (!head) {
    head = read
    continue
  }
  const { number, at, person_id, deed, subject, address } = read
  if (number !== before.number + 1) broken(`entry ${number} follows entry ${before.number}.`)
  const fields = [head.organisation_id, number, at, person_id, deed, subject, address ?? '']
  const hash = createHash('sha256').update(before.hash).update(fields.join('|')).digest()
  if (hash.toString('hex') !== read.hash) broken(`entry ${number} is not what was written, or an entry before it is not.`)
  before = { number, hash, at }
}
if (before.number !== head?.last) broken(`it ends with entry ${before.number}, and should with ${head?.last}.`)
if (before.hash.toString('hex') !== head.hash) broken('its last entry is not the one that the head names.')
console.log(`Intact: ${before.number} entries, the last of ${before.at}, hash ${head.hash}`)
