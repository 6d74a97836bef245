import sharp from 'sharp'
import { zipped } from './archive.ts'
import { type Attempt, eicar, html, part, script, text } from './attempt.ts'
import { flood } from './flood.ts'

const drawn = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#345' } })

export async function pictures(): Promise<Attempt[]> {
  const [jpeg, png, gif, webp, tiff] = await Promise.all([
    drawn().jpeg().toBuffer(),
    drawn().png().toBuffer(),
    drawn().gif().toBuffer(),
    drawn().webp().toBuffer(),
    drawn().tiff().toBuffer(),
  ])
  const located = await drawn()
    .withExif({ IFD0: { Make: 'SpyCam' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 13/1 1234/100' } })
    .jpeg()
    .toBuffer()
  const turned = await drawn().withMetadata({ orientation: 6 }).jpeg().toBuffer()
  return [
    { what: 'a photo with a place', name: 'x.jpg', bytes: located, outcome: 'image/jpeg' },
    { what: 'a photo on its side', name: 'x.jpg', bytes: turned, outcome: 'image/jpeg' },
    { what: 'a photo called a program', name: 'x.exe', bytes: jpeg, outcome: 'image/jpeg' },
    { what: 'GIF and web page', name: 'x.gif', bytes: Buffer.concat([gif, text(html)]), outcome: 'image/png' },
    {
      what: 'GIF and script',
      name: 'x.gif',
      bytes: Buffer.concat([text('GIF89a/*'), text(`*/=1;alert(1)//${script}`)]),
      outcome: 'picture',
    },
    {
      what: 'JPEG and zip',
      name: 'x.jpg',
      bytes: Buffer.concat([jpeg, zipped([part('a.txt', text(eicar))])]),
      outcome: 'image/jpeg',
    },
    {
      what: 'JPEG and PHP',
      name: 'x.php.jpg',
      bytes: Buffer.concat([jpeg, text('<?php system($_GET[0]); ?>')]),
      outcome: 'image/jpeg',
    },
    { what: 'PNG and script', name: 'x.png', bytes: Buffer.concat([png, text(script)]), outcome: 'image/png' },
    {
      what: 'PNG with words packed in',
      name: 'x.png',
      bytes: await drawn()
        .withExif({ IFD0: { ImageDescription: script } })
        .png()
        .toBuffer(),
      outcome: 'image/png',
    },
    { what: 'TIFF and script', name: 'x.tif', bytes: Buffer.concat([tiff, text(script)]), outcome: 'image/png' },
    { what: 'WebP and script', name: 'x.webp', bytes: Buffer.concat([webp, text(script)]), outcome: 'image/jpeg' },
    { what: 'a flood of pixels', name: 'x.png', bytes: flood(40_000, 40_000), outcome: 'pixels' },
    { what: 'a flood in one line', name: 'x.png', bytes: flood(1_000_000, 200), outcome: 'pixels' },
    { what: 'half a photo', name: 'x.jpg', bytes: jpeg.subarray(0, 200), outcome: 'picture' },
    { what: 'the beginning of a picture', name: 'x.png', bytes: png.subarray(0, 20), outcome: 'picture' },
    { what: 'a picture of nothing', name: 'x.png', bytes: flood(0, 0), outcome: 'picture' },
    {
      what: 'HEIC',
      name: 'x.jpg',
      bytes: Buffer.concat([
        Buffer.from('00000018667479706865696300000000', 'hex'),
        text('heicmif1'),
        Buffer.alloc(60),
      ]),
      outcome: 'heic',
    },
  ]
}
