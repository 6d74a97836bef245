/** An application to join whose address is confirmed. The names of sponsors are those that were asked. */
export type VillageApplication = {
  name: string
  kind: string
  country: string
  ports: string[]
  lei?: string
  vat?: string
  eori?: string
  website: string
  contact_name: string
  contact_function: string
  contact_email: string
  reason: string
  language: 'en' | 'nl'
  days_ago: number
  sponsor_names: string[]
  /** By the administrator who has the key: asked, and what was answered. */
  sponsors: { administrator: string; answer?: 'confirmed' | 'declined'; sentence?: string }[]
  refused?: string
}

export const applications: VillageApplication[] = [
  {
    name: 'Dune Locks Inland Port',
    kind: 'PA',
    country: 'NL',
    ports: ['NLMOE'],
    vat: 'NL004495445B01',
    website: 'https://dune-locks.example',
    contact_name: 'Mila van Duin',
    contact_function: 'Havenmeester',
    contact_email: 'mila.van.duin@dune-locks.example',
    reason:
      'Oefening: twee keer in een maand kwamen lege containers met doorgeknipte zegels bij ons aan. Wij willen weten wat andere kleine havens zien, en melden wat wij vinden.',
    language: 'nl',
    days_ago: 4,
    sponsor_names: ['Scheldt Terminals', 'Delta Port Police'],
    sponsors: [{ administrator: 'stijn-goossens' }],
  },
  {
    name: 'Halyard Cold Stores',
    kind: 'WH',
    country: 'DE',
    ports: ['DEHAM'],
    eori: 'DE1234567890123',
    website: 'https://halyard-cold-stores.example',
    contact_name: 'Jonas Brandt',
    contact_function: 'Head of security',
    contact_email: 'jonas.brandt@halyard-cold-stores.example',
    reason:
      'Exercise: we store reefers for four lines. Drivers with copied release codes came twice this autumn, and we want to compare with the terminals around us.',
    language: 'en',
    days_ago: 1,
    sponsor_names: [],
    sponsors: [],
  },
  {
    name: 'Quayside Parcel Brokers',
    kind: 'FF',
    country: 'BE',
    ports: ['BEANR'],
    eori: 'BE0000000097',
    website: '',
    contact_name: 'Pim Adriaens',
    contact_function: 'Owner',
    contact_email: 'pim@quayside-parcels.example',
    reason: 'Exercise: we want to know which containers are watched, so that we can plan around the delays.',
    language: 'en',
    days_ago: 30,
    sponsor_names: ['Boreal Meridian Line'],
    sponsors: [{ administrator: 'stijn-goossens', answer: 'declined', sentence: 'We never worked with them.' }],
    refused: 'No member of the alliance speaks for you, and what you ask for is not what bulletins are for.',
  },
]
