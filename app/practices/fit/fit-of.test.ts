import { expect, test } from 'vitest'
import type { SiteProfile } from '../sites/schema.ts'
import { fitOf } from './fit-of.ts'

const site: SiteProfile = {
  name: 'Quay 1700',
  port: 'BEANR',
  kind: 'S-CON',
  size: 'Z-S',
  cargo: ['G-DRY'],
  equipment: ['Q-OCR'],
  law: [],
  gone_through: ['equipment'],
  systems: 'Navis N4',
}

test('a site of the kind that a practice is for matches, one of another size does not', () => {
  const asked = { site_kinds: ['S-CON', 'S-RFR'], site_sizes: ['Z-L'] }
  expect(fitOf(site, asked, [])).toEqual([
    { verdict: 'matches', of: 'site_kind', list: 'site_kind', codes: ['S-CON'] },
    { verdict: 'differs', of: 'site_size', list: 'site_size', codes: ['Z-L'] },
    { verdict: 'unknown', of: 'too_few' },
  ])
})

test('what the practice does not say is unknown, and so are systems that nobody named', () => {
  const found = fitOf({ ...site, systems: '' }, { site_kinds: [], site_sizes: [] }, [])
  expect(found.map(({ verdict, of }) => `${verdict} ${of}`)).toEqual([
    'unknown site_kind_unsaid',
    'unknown site_size_unsaid',
    'unknown too_few',
    'unknown systems',
  ])
})

test('what others have is lacking only where the list was gone through', () => {
  const common = ['S-CON', 'G-DRY', 'G-RFR', 'Q-OCR', 'Q-SCAN', 'W-ID']
  expect(fitOf(site, { site_kinds: ['S-CON'], site_sizes: ['Z-S'] }, common).slice(2)).toEqual([
    { verdict: 'matches', of: 'site_kind_elsewhere', list: 'site_kind', codes: ['S-CON'] },
    { verdict: 'matches', of: 'cargo', list: 'cargo', codes: ['G-DRY'] },
    { verdict: 'unknown', of: 'cargo', list: 'cargo', codes: ['G-RFR'] },
    { verdict: 'matches', of: 'equipment', list: 'equipment', codes: ['Q-OCR'] },
    { verdict: 'differs', of: 'equipment', list: 'equipment', codes: ['Q-SCAN'] },
    { verdict: 'unknown', of: 'law', list: 'law', codes: ['W-ID'] },
  ])
})
