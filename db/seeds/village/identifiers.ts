/*
 * What can be compared in the village's bulletins: invented owners of containers, numbers kept for examples. The rules
 * stand in app/indicators, which this floor may not import; identifiers.test.ts holds both to each other.
 */

/** `value` is how the rules write `raw`; `reason` is their warning, null for what is right. */
export type VillageIdentifier = { type: string; raw: string; value: string; reason?: string; note?: string }

/** By the bulletin's title. */
export type VillageIdentifiers = { bulletin: string; position: number; identifiers: VillageIdentifier[] }

/** They speak for their first organisation. */
export type VillageSighting = {
  bulletin: string
  value: string
  person: string
  kind: 'seen' | 'false_positive' | 'no_longer_valid'
  days_ago: number
  port?: string
  note?: string
  unnamed?: boolean
}

const cloned = 'Seal numbers match, seals do not: cloned bolts on imports'
const twoSailings = 'Three units on two sailings: open only with us'
const delayMails = 'Mails with a "vessel delay notice" steal access to the port community system'
const smallCraft = 'Small craft close to bulk carriers at the outer anchorage'
const coffee = 'Sports bags behind the doors of a coffee container'

const coffeeUnit = { type: 'container', raw: 'BQXU 480217-0', value: 'BQXU4802170' }
const ship = { type: 'imo_ship', raw: 'IMO 1234567', value: '1234567' }

export const identifiers: VillageIdentifiers[] = [
  {
    bulletin: 'Consignees who change the delivery address after release',
    position: 1,
    identifiers: [
      {
        type: 'container',
        raw: 'BQXU 640218 4',
        value: 'BQXU6402184',
        reason: 'container_check_digit',
        note: 'As mailed',
      },
      { type: 'booking', raw: 'BQXB204471', value: 'BQXB204471' },
    ],
  },
  {
    bulletin: coffee,
    position: 1,
    identifiers: [
      { ...coffeeUnit, note: 'The unit with the bags behind its left door' },
      {
        type: 'seal',
        raw: 'BQX-NL 4471902',
        value: 'BQXNL4471902',
        note: 'On the doors when it was opened; not the one on the papers',
      },
    ],
  },
  {
    bulletin: cloned,
    position: 1,
    identifiers: [
      { type: 'seal', raw: 'BQX-NL 4471902', value: 'BQXNL4471902', note: 'Cast letters, the N is too narrow' },
      { type: 'seal', raw: 'BQX-NL 4471955', value: 'BQXNL4471955' },
    ],
  },
  {
    bulletin: cloned,
    position: 2,
    identifiers: [
      { ...coffeeUnit, note: 'Arrived with a cloned bolt' },
      { type: 'container', raw: 'VQLU3004158', value: 'VQLU3004158', note: 'Arrived with a cloned bolt' },
    ],
  },
  {
    bulletin: twoSailings,
    position: 1,
    identifiers: [
      { type: 'container', raw: 'BQXU 511806 0', value: 'BQXU5118060', note: 'First sailing' },
      { type: 'container', raw: 'VQLU662190-8', value: 'VQLU6621908', note: 'First sailing' },
      { type: 'container', raw: 'NXQU1182638', value: 'NXQU1182638', note: 'Second sailing' },
      { ...ship, note: 'Carries the first two' },
    ],
  },
  {
    bulletin: twoSailings,
    position: 2,
    identifiers: [{ type: 'bill_of_lading', raw: 'BQXL-71223610', value: 'BQXL71223610' }],
  },
  {
    bulletin: 'Container standing on the ground near the east fence without a work order',
    position: 1,
    identifiers: [
      {
        type: 'container',
        raw: 'BQXU 511806-8',
        value: 'BQXU5118068',
        reason: 'container_check_digit',
        note: 'So it stands on the doors; the last digit does not fit',
      },
      { type: 'plate', raw: 'NL 00-XX-00', value: 'NL 00XX00', note: 'Waited outside the fence' },
    ],
  },
  {
    bulletin: delayMails,
    position: 1,
    identifiers: [
      {
        type: 'domain',
        raw: 'vessel-delay[.]example.com',
        value: 'vessel-delay.example.com',
        note: 'Asks for the password',
      },
      { type: 'domain', raw: 'portcommunity-login[.]example.net', value: 'portcommunity-login.example.net' },
      { type: 'email', raw: 'notice@vessel-delay.example.com', value: 'notice@vessel-delay.example.com' },
      { type: 'ip', raw: '203.0.113.77', value: '203.0.113.77' },
    ],
  },
  {
    bulletin: 'Release rights transferred at night to a haulier nobody had booked',
    position: 1,
    identifiers: [
      { type: 'container', raw: 'NXQU 904417 3', value: 'NXQU9044173' },
      { type: 'booking', raw: 'BQX-0123 4567', value: 'BQX01234567' },
      {
        type: 'phone',
        raw: '+44 20 7946 0018',
        value: '+442079460018',
        note: 'Rang the release desk twice that night',
      },
    ],
  },
  {
    bulletin: smallCraft,
    position: 1,
    identifiers: [{ ...ship, note: 'Two craft stayed at its side for half an hour' }],
  },
  {
    bulletin: 'Bags in the sea chest of a juice tanker',
    position: 2,
    identifiers: [ship],
  },
  {
    bulletin: 'Packages behind the evaporator of a banana reefer',
    position: 1,
    identifiers: [
      { type: 'container', raw: 'ZQBU2077359', value: 'ZQBU2077359' },
      { type: 'hs_code', raw: '0803.90', value: '080390' },
    ],
  },
  {
    bulletin: 'Returned reefers with a loose floor drain',
    position: 1,
    identifiers: [
      { type: 'container', raw: 'ZQBU2077359', value: 'ZQBU2077359', note: 'Came back with two screws missing' },
      { type: 'container', raw: 'BQXU 720944/6', value: 'BQXU7209446' },
    ],
  },
]

export const sightings: VillageSighting[] = [
  {
    ...{ bulletin: coffee, value: 'BQXU4802170', person: 'gerda-nieuwland', kind: 'seen', days_ago: 6, port: 'NLRTM' },
    note: 'On the yard for four days, collected by a haulier we did not know',
  },
  { bulletin: coffee, value: 'BQXU4802170', person: 'dirk-peeters', kind: 'seen', days_ago: 5, unnamed: true },
  {
    bulletin: delayMails,
    value: 'vessel-delay.example.com',
    person: 'noor-claes',
    kind: 'seen',
    days_ago: 1,
    port: 'BEANR',
  },
  {
    ...{
      bulletin: delayMails,
      value: '203.0.113.77',
      person: 'astrid-lindqvist',
      kind: 'no_longer_valid',
      days_ago: 1,
    },
    note: 'Answers no more since last night',
  },
  {
    ...{
      bulletin: smallCraft,
      value: '1234567',
      person: 'lucia-ferran',
      kind: 'false_positive',
      days_ago: 1,
      unnamed: true,
    },
    note: 'The craft were its own provisions boats',
  },
]
