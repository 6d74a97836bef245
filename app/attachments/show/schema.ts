import { z } from 'zod'
import { oneLine } from '#app/vocabulary/typed-text.ts'

const percent = z.coerce.number().min(0).max(100)

const side = percent.refine((value) => value > 0, 'errors:field.misfit')

/** A region of a picture, in per cent of its width and height. */
export const region = z
  .object({
    x: percent,
    y: percent,
    width: side,
    height: side,
    label: z.string().overwrite(oneLine).min(1).max(200),
  })
  .superRefine(({ x, y, width, height }, problems) => {
    const beyond = (path: string) =>
      problems.addIssue({ code: 'custom', path: [path], message: 'attachments:problem.beyond_edge' })
    if (x + width > 100) beyond('width')
    if (y + height > 100) beyond('height')
  })

export type Region = z.infer<typeof region>

export const description = z.object({ caption: z.string().overwrite(oneLine).max(500).default('') })
