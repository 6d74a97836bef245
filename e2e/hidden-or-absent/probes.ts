import type { Question } from '../second-tenant/asking.ts'
import type { Kind } from '../second-tenant/things.ts'

/** What is asked for: a kind of thing with an id, or one that is known by what it is called. */
type Sort = Kind | 'reference' | 'container' | 'word'

export type Probe = { name: string; sort: Sort; question: (thing: string) => Question }

const get = (name: string, sort: Sort, address: (thing: string) => string): Probe => ({
  name,
  sort,
  question: (thing) => ({ path: address(thing) }),
})

const post = (
  name: string,
  sort: Sort,
  address: (thing: string) => string,
  form: (thing: string) => Record<string, string> = () => ({}),
): Probe => ({ name, sort, question: (thing) => ({ path: address(thing), method: 'POST', form: form(thing) }) })

/** Every way in which somebody might learn that something is there, of which they may not know. */
export const probes: Probe[] = [
  get('the page of a bulletin', 'reference', (bw) => `/bulletins/${bw}`),
  get('the page of a bulletin, as data', 'reference', (bw) => `/bulletins/${bw}.data`),
  get('the page of a practice', 'reference', (bw) => `/practices/${bw}`),
  get('the public page of a bulletin', 'reference', (bw) => `/public/${bw}`),
  get('the history of a bulletin', 'reference', (bw) => `/bulletins/${bw}/history`),
  get('the readers of a bulletin', 'reference', (bw) => `/bulletins/${bw}/readers`),
  get('who opened a bulletin', 'reference', (bw) => `/bulletins/${bw}/opened`),
  get('the questions about a bulletin', 'reference', (bw) => `/bulletins/${bw}/questions`),
  get('the answers to a bulletin', 'reference', (bw) => `/bulletins/${bw}/acknowledgements`),
  get('the document of a bulletin', 'reference', (bw) => `/bulletins/${bw}/pdf`),
  get('the gate card of a bulletin', 'reference', (bw) => `/bulletins/${bw}/card`),
  get('the composer of a draft', 'reference', (bw) => `/bulletins/${bw}/edit`),
  get('the audience of a draft', 'reference', (bw) => `/bulletins/${bw}/audience?layer=1`),
  get('the release of a draft', 'reference', (bw) => `/bulletins/${bw}/release`),
  get('the identifiers of a draft', 'reference', (bw) => `/bulletins/${bw}/layers/1/indicators`),
  get('the files of a draft', 'reference', (bw) => `/bulletins/${bw}/layers/1/attachments`),
  get('a search for a reference', 'reference', (bw) => `/search?q=${bw}`),
  get('a search for a word', 'word', (word) => `/search?q=${word}`),
  get('a search for the beginning of a word', 'word', (word) => `/search?q=${word}*`),
  get('a search for a phrase', 'word', (word) => `/search?q=%22${word}+bulletin%22`),
  get('a search for what is not about a word', 'word', (word) => `/search?q=seal+-${word}`),
  get('the list of one organisation', 'word', (word) => `/bulletins?organisation=${word}`),
  get('a search in one organisation', 'word', (word) => `/search?q=seal&organisation=${word}`),
  get('an organisation in the directory', 'organisation', (id) => `/directory/${id}`),
  get('a name in the directory', 'word', (word) => `/directory?name=${word}`),
  get('the page of an identifier', 'container', (number) => `/indicators/container/${number}`),
  get('the page of an identifier, as data', 'container', (number) => `/indicators/container/${number}.data`),
  get('who else saw an identifier', 'container', (number) => `/indicators/container/${number}/sightings`),
  get('a number at the gate', 'container', (number) => `/check?number=${number}`),
  get('a number in the search box', 'container', (number) => `/search?q=${number}`),
  get('a file', 'attachment', (id) => `/attachments/${id}`),
  get('a picture', 'attachment', (id) => `/attachments/${id}/picture`),
  get('a small picture', 'attachment', (id) => `/attachments/${id}/thumbnail`),
  get('the page of a picture', 'attachment', (id) => `/attachments/${id}/view`),
  get('a file by what it is kept under', 'content', (id) => `/attachments/${id}`),
  get('a conversation', 'conversation', (id) => `/conversations/${id}`),
  get('a question to be answered', 'question', (id) => `/questions/${id}/answer`),
  get('a request to the brokers', 'request', (id) => `/brokerage/${id}`),
  get('a subscription', 'subscription', (id) => `/alerts/subscriptions/${id}/edit`),
  post(
    'an acknowledgement',
    'reference',
    (bw) => `/bulletins/${bw}/acknowledgement`,
    () => ({ answer: 'RECEIVED' }),
  ),
  post(
    'a question',
    'reference',
    (bw) => `/bulletins/${bw}/questions`,
    () => ({ body: 'Where?', position: '1' }),
  ),
  post(
    'thanks',
    'reference',
    (bw) => `/bulletins/${bw}/thanks`,
    () => ({ note: 'It helped.' }),
  ),
  post('a revision', 'reference', (bw) => `/bulletins/${bw}/revision`),
  post(
    'a recall',
    'reference',
    (bw) => `/bulletins/${bw}/recall`,
    () => ({ reason: 'wrong', explanation: 'Wrong.' }),
  ),
  post('a confirmed removal', 'reference', (bw) => `/bulletins/${bw}/removal`),
  post('a disposal', 'reference', (bw) => `/bulletins/${bw}/disposal`),
  post(
    'a message',
    'conversation',
    (id) => `/conversations/${id}`,
    () => ({ body: 'Hello?' }),
  ),
  post(
    'an answer',
    'question',
    (id) => `/questions/${id}/answer`,
    () => ({ answer: 'There.', answered_to: 'readers' }),
  ),
  post(
    'a caption',
    'attachment',
    (id) => `/attachments/${id}/caption`,
    () => ({ caption: 'Mine' }),
  ),
  post('a removed file', 'attachment', (id) => `/attachments/${id}/removal`),
  post('a withdrawn sighting', 'sighting', (id) => `/indicators/sightings/${id}/withdrawal`),
  post(
    'a saved search, renamed',
    'search',
    (id) => `/search/saved/${id}/name`,
    () => ({ name: 'Mine' }),
  ),
  post('a saved search, dropped', 'search', (id) => `/search/saved/${id}/removal`),
  post('a feed, ended', 'feed', (id) => `/alerts/feeds/${id}/ending`),
  post('a notice that was read', 'event', (id) => `/alerts/${id}/reading`),
  post('a session, ended', 'session', (id) => `/account/sessions/${id}/ending`),
  post(
    'a sighting of something nobody showed',
    'indicator',
    () => `/indicators/container/CSQU3054383/sightings`,
    (id) => ({ indicator_id: id, kind: 'seen', seen_on: '2026-01-05', note: 'Here too' }),
  ),
]
