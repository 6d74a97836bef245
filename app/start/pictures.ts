import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import sharp from 'sharp'
import { chunkSize, sealChunk } from '#app/attachments/storage/chunks.server.ts'
import { newDataKey, readKeyRing } from '#app/attachments/storage/keys.server.ts'
import { planting } from '#db/seeds/planting/lay.ts'
import { pictures, type VillagePicture } from '#db/seeds/village/pictures.ts'

type Drawn = { whole: Buffer; thumbnail: Buffer; width: number; height: number; media_type: string }

/** Draws the pictures of the demo's bulletins and hangs them up, sealed like anybody's. */
export function plantPictures(url: string, key: string) {
  return planting(url, async (client) => {
    for (const picture of pictures) await plant(client, key, picture)
  })
}

async function plant(client: pg.ClientBase, key: string, picture: VillagePicture) {
  const drawn = await draw(picture)
  const content = await plantContent(client, key, picture, drawn)
  const { rows } = await client.query(
    `insert into portal.attachment (organisation_id, bulletin_id, position, content_id, name, media_type, kind, width, height, caption, person_id)
     select organisation_id, id, 1, $2, $3, $4, 'image', $5, $6, $7, author_id from portal.bulletin where title = $1 returning id`,
    [picture.title, content, picture.name, drawn.media_type, drawn.width, drawn.height, picture.caption],
  )
  for (const [index, { x, y, width, height, label }] of picture.regions.entries())
    await client.query(
      `insert into portal.annotation (attachment_id, organisation_id, person_id, x, y, width, height, label, created_at)
       select id, organisation_id, person_id, $2, $3, $4, $5, $6, now() + $7 * interval '1 second' from portal.attachment where id = $1`,
      [rows[0]?.id, x, y, width, height, label, index],
    )
}

async function draw({ svg, name }: VillagePicture): Promise<Drawn> {
  const picture = sharp(Buffer.from(svg)).flatten({ background: 'white' })
  const photo = name.endsWith('.jpg')
  const { data: whole, info } = await (photo ? picture.jpeg({ quality: 85 }) : picture.grayscale().png()).toBuffer({
    resolveWithObject: true,
  })
  const thumbnail = await sharp(whole)
    .resize({ width: 480, height: 480, fit: 'inside' })
    .jpeg({ quality: 75 })
    .toBuffer()
  return { whole, thumbnail, width: info.width, height: info.height, media_type: photo ? 'image/jpeg' : 'image/png' }
}

async function plantContent(client: pg.ClientBase, key: string, { title }: VillagePicture, drawn: Drawn) {
  const id = randomUUID()
  const { plain, key_id, data_key } = newDataKey(readKeyRing(key), id)
  await client.query(
    `insert into portal.attachment_content (id, organisation_id, person_id, sha256, size, state, key_id, data_key)
     select $2, organisation_id, author_id, sha256($3), $4, 'clean', $5, $6 from portal.bulletin where title = $1`,
    [title, id, drawn.whole, drawn.whole.length, key_id, data_key],
  )
  const pieces = Array.from({ length: Math.ceil(drawn.whole.length / chunkSize) }, (_, number) =>
    drawn.whole.subarray(number * chunkSize, (number + 1) * chunkSize),
  )
  const chunks = [
    ...pieces.map((bytes, number) => ({ variant: 'whole' as const, number, bytes })),
    { variant: 'thumbnail' as const, number: 0, bytes: drawn.thumbnail },
  ]
  for (const { variant, number, bytes } of chunks)
    await client.query(
      `insert into portal.attachment_chunk (content_id, variant, number, bytes) values ($1, $2, $3, $4)`,
      [id, variant, number, sealChunk(plain, { content_id: id, variant, number }, bytes)],
    )
  return id
}
