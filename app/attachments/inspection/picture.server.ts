import { stat } from 'node:fs/promises'
import type { Metadata, Sharp } from 'sharp'
import { largestFile, mostPixels } from '../limits.ts'
import { UnfitFile } from './kinds.ts'
import { inTurn, sharp } from './sharp.server.ts'

export type Redrawn = {
  path: string
  size: number
  kind: 'jpeg' | 'png'
  width: number
  height: number
  thumbnail: Buffer
}

const longestEdge = 12_000
const thumbnailEdge = 480

/**
 * Unpacks a picture and draws it anew into a file beside it: what is kept was made here, pixel for pixel, upright, in
 * sRGB and with nothing but pixels. Place, camera, thumbnails and whatever was hidden in or behind it stay out. A film
 * becomes its first frame. Throws `UnfitFile` for what cannot be drawn or has more than 100 million pixels.
 */
export function redraw(path: string): Promise<Redrawn> {
  return inTurn(async () => {
    const source = await describe(path)
    const kind = isPhoto(source) ? 'jpeg' : 'png'
    const drawn = await write(path, kind)
    return { ...drawn, thumbnail: await thumbnailOf(drawn.path) }
  })
}

async function describe(path: string) {
  const described = await sharp(path, { limitInputPixels: false, failOn: 'error', pages: 1 })
    .metadata()
    .catch(() => unfit('picture'))
  if (described.width * described.height > mostPixels) unfit('pixels')
  return described
}

/** A scan, a screen or a drawing keeps every pixel; what was a photo already loses none that could be seen. */
function isPhoto({ format, hasAlpha }: Metadata) {
  return format === 'jpeg' || (!hasAlpha && (format === 'webp' || format === 'heif'))
}

async function write(path: string, kind: Redrawn['kind']): Promise<Omit<Redrawn, 'thumbnail'>> {
  const upright = opened(path)
    .autoOrient()
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
  const target = `${path}.${kind}`
  const { width, height } = await formed(upright, kind)
    .toFile(target)
    .catch(() => unfit('picture'))
  const { size } = await stat(target)
  if (size <= largestFile) return { path: target, size, kind, width, height }
  return kind === 'png' ? write(path, 'jpeg') : unfit('too_large')
}

/** Code tables made for one picture would be a twentieth smaller, and keep all of it in memory until its end. */
function formed(picture: Sharp, kind: Redrawn['kind']) {
  return kind === 'png'
    ? picture.png({ compressionLevel: 6 })
    : picture.flatten({ background: 'white' }).jpeg({ quality: 90, optimizeCoding: false })
}

function thumbnailOf(path: string) {
  return opened(path)
    .resize({ width: thumbnailEdge, height: thumbnailEdge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 75 })
    .toBuffer()
}

function opened(path: string) {
  return sharp(path, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, pages: 1 })
}

function unfit(fault: 'picture' | 'pixels' | 'too_large'): never {
  throw new UnfitFile(fault)
}
