import { get, type Probe, post } from './probe.ts'

export function aboutPractices(): Probe[] {
  const pages = ['', '.data', '/adoption', '/fit', '/grade', '/endorsement', '/authors', '/authorship', '/suggestions']
  const deeper = ['/translations', '/translations/nl', '/translations/nl/layers/1']
  const deeds: Record<string, Record<string, string>> = {
    adoption: { site_id: '00000000-0000-4000-8000-000000000000', status: 'A1' },
    'adoption/naming': { named: 'yes' },
    grade: { grade: 'E4', reason: 'It works where we tried it.' },
    endorsement: { sentence: 'It works where we tried it.' },
    'endorsement/withdrawal': {},
    authorship: { answer: 'accepted' },
    'authorship/ending': {},
    suggestions: { part: 'claim', words: 'Other words', reason: 'They are clearer.' },
    'translations/nl/layers/1': { of_revision: '1', title: 'Een titel', body: 'Tekst' },
    'translations/nl/removal': {},
  }
  return [
    ...[...pages, ...deeper].map((end) => get(`a practice${end}`, 'practice', (bw) => `/practices/${bw}${end}`)),
    get('the document of a practice', 'practice', (bw) => `/bulletins/${bw}/pdf`),
    get('a comparison', 'practice', (bw) => `/practices/compare?practice=${bw}`),
    get('the library, for a word', 'word', (word) => `/practices?q=${word}`),
    ...Object.entries(deeds).map(([end, form]) =>
      post(
        `a practice/${end}, posted`,
        'practice',
        (bw) => `/practices/${bw}/${end}`,
        () => form,
      ),
    ),
  ]
}

export function aboutSites(): Probe[] {
  return [
    ...['edit', 'assessment', 'assessment/pdf', 'assessment/table'].map((end) =>
      get(`a site/${end}`, 'site', (id) => `/sites/${id}/${end}`),
    ),
    get('the gaps of a site', 'site', (id) => `/coverage?site=${id}`),
    post(
      'a site, changed',
      'site',
      (id) => `/sites/${id}/edit`,
      () => ({ name: 'Mine', kind: 'S-CON', size: 'Z-S' }),
    ),
    post('a site, taken off', 'site', (id) => `/sites/${id}/removal`),
  ]
}

export function aboutDrills(): Probe[] {
  return [
    ...['', '/debrief', '/report', '/pdf'].map((end) => get(`a drill${end}`, 'drill', (id) => `/drills/${id}${end}`)),
    ...['next', 'ending', 'calling-off'].map((end) => post(`a drill/${end}`, 'drill', (id) => `/drills/${id}/${end}`)),
    get('a message of a drill', 'drilled', (bw) => `/bulletins/${bw}`),
    post(
      'a drill with an organisation',
      'organisation',
      () => '/drills/new',
      (id) => ({ template: 'bad_seals', kind: 'drill', site: 'Quay 1', language: 'en', participants: id }),
    ),
  ]
}
