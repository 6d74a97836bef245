import { z } from 'zod'
import { ports } from '#app/vocabulary/codes/ports.ts'
import { cargoes, equipments, laws, siteKinds, siteSizes } from '#app/vocabulary/codes/sites.ts'
import { oneLine } from '#app/vocabulary/typed-text.ts'

/** The lists of what a site has: what is not ticked is known to be absent only where somebody went through the list. */
export const siteListNames = ['cargo', 'equipment', 'law'] as const

export type SiteList = (typeof siteListNames)[number]

export const siteProfile = z.object({
  name: z.string().overwrite(oneLine).min(1).max(120),
  port: z.enum(ports).nullable().default(null),
  kind: z.enum(siteKinds),
  size: z.enum(siteSizes),
  cargo: z.array(z.enum(cargoes)).default([]),
  equipment: z.array(z.enum(equipments)).default([]),
  law: z.array(z.enum(laws)).default([]),
  gone_through: z.array(z.enum(siteListNames)).default([]),
  systems: z.string().overwrite(oneLine).max(500).default(''),
})

export type SiteProfile = z.infer<typeof siteProfile>
