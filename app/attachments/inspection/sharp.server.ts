import sharp from 'sharp'
import { turns } from './turns.ts'

// One thread for each picture, and nothing kept between two. What has to be held unpacked lies on disk, not in memory:
// the start sets VIPS_DISC_THRESHOLD.
sharp.concurrency(1)
sharp.cache(false)
sharp.simd(false)

export { sharp }

/** Two pictures are worked on at a time, however many people bring or look at some. */
export const inTurn = turns(2)
