import type { VillageMembership, VillagePerson } from './shape.ts'

type Standing = Omit<VillageMembership, 'listed'> & { listed?: boolean }

/** Key and mail address follow from the name: Lucía Ferrán is lucia-ferran, lucia.ferran@<organisation>.example. */
export function villager(name: string, language: 'en' | 'nl', first: Standing, ...more: Standing[]): VillagePerson {
  const key = plain(name)
  return {
    key,
    name,
    email: `${key.replaceAll('-', '.')}@${first.organisation}.example`,
    language,
    memberships: [member(first), ...more.map(member)],
  }
}

function member(standing: Standing): VillageMembership {
  return { listed: false, ...standing }
}

function plain(name: string) {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ı', 'i')
  return letters.toLowerCase().replace(/[^a-z]+/g, '-')
}
