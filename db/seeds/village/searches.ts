/** In the organisation that comes first for the person; `address` is what stands behind the question mark. */
export type VillageSearch = { person: string; name: string; address: string }

export const searches: VillageSearch[] = [
  { person: 'noor-claes', name: 'Reefers at our quay', address: 'q=reefer&port=BEANR' },
  { person: 'noor-claes', name: 'Flat or cloned seals', address: 'q=seal+%22pull-and-turn%22' },
  { person: 'bram-verstraeten', name: 'Aanwerving van binnenuit', address: 'q=recruiter&sector=SEC-HR' },
  { person: 'bram-verstraeten', name: 'Koelcontainers, ernstig', address: 'q=reefer&severity=3' },
  { person: 'petra-sievers', name: 'Hamburg, severe and above', address: 'port=DEHAM&severity=3' },
  { person: 'petra-sievers', name: 'Lanes that make no money', address: 'q=lane&sector=SEC-DSC' },
  { person: 'wim-kooistra', name: 'Inland barges', address: 'q=barge&sector=SEC-IWW' },
]
