/** What stands in an address where the portal's table of contents has a parameter. */
export type Thing =
  | 'organisation'
  | 'readable'
  | 'public'
  | 'draft'
  | 'own'
  | 'answered'
  | 'revised'
  | 'recalled'
  | 'conversation'
  | 'question'
  | 'subscription'
  | 'event'
  | 'session'
  | 'picture'
  | 'chapter'
  | 'request'
  | 'asked'
  | 'card'
  | 'printable'
  | 'practice'
  | 'container'
  | 'site'
  | 'webhook'
  | 'colleague'
  | 'offer'
  | 'applied'
  | 'sponsored'
  | 'own_application'
  | 'collection'
  | 'sought'
  | 'adopted'
  | 'drill'
  | 'graded'
  | 'authored'
  | 'joined'
  | 'translated'
  | 'suggestion'
  | 'asked_about'
  | 'visit'

export type Address = {
  /** As the portal's table of contents names it, without the slash in front. */
  path: string
  /** A page is looked at; a deed is posted, and is no page; data is read by programs; a stream does not end. */
  kind: 'page' | 'deed' | 'data' | 'stream'
  /** Who is let in at all. Whose thing it is comes on top. Members are sent on from what is for visitors. */
  who: 'everybody' | 'visitors' | 'members' | Holders
  /** Somebody of the village for whom the page is full, and the thing of theirs that it shows. */
  as?: string
  thing?: Thing
}

export const holders = {
  watchers: ['reader', 'contributor', 'publisher', 'duty_desk', 'secretariat', 'administrator'],
  keepers: ['contributor', 'publisher', 'duty_desk', 'administrator'],
  drafters: ['contributor', 'publisher'],
  collectors: ['contributor', 'publisher', 'secretariat'],
  site_keepers: ['contributor', 'publisher', 'administrator'],
  administrators: ['administrator'],
  publishers: ['publisher'],
  brokers: ['secretariat'],
  desks: ['publisher', 'duty_desk', 'administrator'],
  desk_keepers: ['duty_desk', 'administrator'],
  rehearsers: ['reader', 'contributor', 'publisher', 'duty_desk', 'administrator'],
  data_protection: ['data_protection_officer'],
  auditors: ['administrator', 'auditor', 'data_protection_officer'],
}

type Holders = keyof typeof holders

const administrator = 'administrator at Scheldt Terminals'
const officer = 'data protection officer at Scheldt Terminals'
const secretary = 'secretary at Alliance Secretariat'
const desk = 'duty officer at Scheldt Terminals'
const keeper = 'night supervisor at Scheldt Terminals'
const manager = 'security manager at Scheldt Terminals'
const police = 'publisher at Delta Port Police'
const inland = 'port security officer at Vistula Bay Port'
const line = 'security manager at Boreal Meridian Line'

/** Every address of the portal. One that is missing here turns the journeys red. */
export const addresses: Address[] = [
  { path: '', kind: 'page', who: 'members', as: desk },

  { path: 'bulletins', kind: 'page', who: 'members', as: desk },
  { path: 'bulletins/new', kind: 'page', who: 'drafters', as: police },
  { path: 'bulletins/drafts', kind: 'page', who: 'drafters', as: line },
  { path: 'bulletins/:reference', kind: 'page', who: 'members', as: desk, thing: 'readable' },
  { path: 'bulletins/:reference/edit', kind: 'page', who: 'drafters', as: line, thing: 'draft' },
  { path: 'bulletins/:reference/layers/:position/indicators', kind: 'page', who: 'drafters', as: line, thing: 'draft' },
  { path: 'bulletins/:reference/layers/:position/indicators/findings', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/layers/:position/indicators/removal', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/layers/:position/indicators/suggestion', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/audience', kind: 'page', who: 'drafters', as: line, thing: 'draft' },
  { path: 'bulletins/:reference/audiences', kind: 'page', who: 'drafters', as: line, thing: 'draft' },
  { path: 'bulletins/:reference/release', kind: 'page', who: 'drafters', as: line, thing: 'draft' },
  { path: 'bulletins/:reference/review', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/return', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/disposal', kind: 'deed', who: 'drafters' },
  {
    path: 'bulletins/:reference/layers/:position/attachments',
    kind: 'page',
    who: 'drafters',
    as: line,
    thing: 'draft',
  },
  { path: 'bulletins/:reference/layers/:position/attachments/incoming', kind: 'deed', who: 'drafters' },
  { path: 'attachments/:attachmentId', kind: 'data', who: 'members' },
  { path: 'attachments/:attachmentId/picture', kind: 'data', who: 'members' },
  { path: 'attachments/:attachmentId/thumbnail', kind: 'data', who: 'members' },
  { path: 'attachments/:attachmentId/view', kind: 'page', who: 'members', as: line, thing: 'picture' },
  { path: 'attachments/:attachmentId/caption', kind: 'deed', who: 'drafters' },
  { path: 'attachments/:attachmentId/removal', kind: 'deed', who: 'drafters' },
  { path: 'attachments/:attachmentId/regions/:regionId/removal', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/mute', kind: 'page', who: 'members', as: desk, thing: 'readable' },
  { path: 'bulletins/:reference/mute/ending', kind: 'deed', who: 'members' },
  { path: 'bulletins/:reference/readers', kind: 'page', who: 'members', as: police, thing: 'own' },
  { path: 'bulletins/removals', kind: 'page', who: 'members', as: desk },
  { path: 'bulletins/:reference/revision', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/history', kind: 'page', who: 'members', as: police, thing: 'revised' },
  { path: 'bulletins/:reference/renewal', kind: 'page', who: 'publishers', as: police, thing: 'own' },
  { path: 'bulletins/:reference/recall', kind: 'page', who: 'publishers', as: police, thing: 'own' },
  { path: 'bulletins/:reference/removal', kind: 'deed', who: 'members' },
  { path: 'bulletins/:reference/removed', kind: 'page', who: 'drafters', as: police, thing: 'recalled' },
  { path: 'bulletins/:reference/opened', kind: 'page', who: 'drafters', as: police, thing: 'revised' },
  { path: 'bulletins/:reference/links', kind: 'page', who: 'drafters', as: police, thing: 'own' },
  { path: 'bulletins/:reference/links/:other/ending', kind: 'deed', who: 'drafters' },
  { path: 'bulletins/:reference/pdf', kind: 'data', who: 'members' },
  { path: 'bulletins/:reference/card', kind: 'page', who: 'members', as: desk, thing: 'printable' },

  { path: 'practices', kind: 'page', who: 'members', as: desk },
  { path: 'coverage', kind: 'page', who: 'members', as: keeper },
  { path: 'sites/:siteId/assessment', kind: 'page', who: 'drafters', as: keeper, thing: 'site' },
  { path: 'sites/:siteId/assessment/pdf', kind: 'data', who: 'drafters' },
  { path: 'sites/:siteId/assessment/table', kind: 'data', who: 'drafters' },

  { path: 'practices/:reference/adoption', kind: 'page', who: 'watchers', as: keeper, thing: 'adopted' },
  { path: 'practices/:reference/adoption/naming', kind: 'deed', who: 'members' },
  { path: 'practices/:reference/fit', kind: 'page', who: 'watchers', as: desk, thing: 'adopted' },
  { path: 'adoption', kind: 'page', who: 'watchers', as: desk },
  { path: 'sites', kind: 'page', who: 'watchers', as: desk },
  { path: 'sites/new', kind: 'page', who: 'site_keepers', as: administrator },
  { path: 'sites/:siteId/edit', kind: 'page', who: 'site_keepers', as: administrator, thing: 'site' },
  { path: 'sites/:siteId/removal', kind: 'deed', who: 'members' },
  { path: 'practices/new', kind: 'page', who: 'drafters', as: police },
  { path: 'practices/:reference', kind: 'page', who: 'members', as: desk, thing: 'practice' },
  { path: 'practices/compare', kind: 'page', who: 'members', as: desk },
  { path: 'practices/months', kind: 'page', who: 'members', as: secretary },
  { path: 'practices/months/:monthId/removal', kind: 'deed', who: 'brokers' },
  { path: 'practices/calls', kind: 'page', who: 'members', as: desk },
  { path: 'practices/calls/own', kind: 'page', who: 'members', as: manager },
  { path: 'practices/calls/closed', kind: 'page', who: 'members', as: desk },
  { path: 'practices/calls/new', kind: 'page', who: 'drafters', as: police },
  { path: 'practices/calls/:openCallId', kind: 'page', who: 'members', as: inland, thing: 'sought' },
  { path: 'practices/calls/:openCallId/closing', kind: 'deed', who: 'drafters' },
  { path: 'practices/calls/:openCallId/answers/:answerId/showing', kind: 'deed', who: 'drafters' },
  { path: 'practices/collections', kind: 'page', who: 'members', as: desk },
  { path: 'practices/collections/new', kind: 'page', who: 'collectors', as: police },
  { path: 'practices/collections/:collectionId', kind: 'page', who: 'members', as: police, thing: 'collection' },
  {
    path: 'practices/collections/:collectionId/edit',
    kind: 'page',
    who: 'collectors',
    as: police,
    thing: 'collection',
  },
  { path: 'practices/collections/:collectionId/removal', kind: 'deed', who: 'collectors' },
  { path: 'practices/collections/:collectionId/items/:reference/rise', kind: 'deed', who: 'collectors' },
  { path: 'practices/collections/:collectionId/items/:reference/removal', kind: 'deed', who: 'collectors' },
  { path: 'practices/:reference/grade', kind: 'page', who: 'members', as: inland, thing: 'graded' },
  { path: 'practices/:reference/endorsement', kind: 'page', who: 'drafters', as: inland, thing: 'graded' },
  { path: 'practices/:reference/endorsement/withdrawal', kind: 'deed', who: 'drafters' },
  { path: 'practices/:reference/requests', kind: 'page', who: 'drafters', as: manager, thing: 'asked_about' },
  { path: 'practices/:reference/requests/new', kind: 'page', who: 'drafters', as: inland, thing: 'graded' },
  { path: 'practices/:reference/requests/:askedId', kind: 'page', who: 'drafters', as: manager, thing: 'asked_about' },
  { path: 'practices/:reference/requests/:askedId/closing', kind: 'deed', who: 'drafters' },
  { path: 'practices/:reference/requests/:askedId/day', kind: 'deed', who: 'drafters' },
  { path: 'practices/:reference/requests/:askedId/replies/:replyId/showing', kind: 'deed', who: 'drafters' },
  { path: 'practices/:reference/authors', kind: 'page', who: 'drafters', as: police, thing: 'authored' },
  { path: 'practices/:reference/authors/:organisationId/ending', kind: 'deed', who: 'drafters' },
  { path: 'practices/:reference/authorship', kind: 'page', who: 'drafters', as: line, thing: 'joined' },
  { path: 'practices/:reference/authorship/ending', kind: 'deed', who: 'drafters' },
  { path: 'practices/:reference/suggestions', kind: 'page', who: 'drafters', as: police, thing: 'authored' },
  {
    path: 'practices/:reference/suggestions/:suggestionId',
    kind: 'page',
    who: 'drafters',
    as: police,
    thing: 'authored',
  },
  { path: 'practices/:reference/suggestions/:suggestionId/taking', kind: 'deed', who: 'drafters' },
  { path: 'practices/:reference/translations', kind: 'page', who: 'drafters', as: police, thing: 'authored' },
  { path: 'practices/:reference/translations/:language', kind: 'page', who: 'members', as: desk, thing: 'translated' },
  { path: 'practices/:reference/translations/:language/removal', kind: 'deed', who: 'drafters' },
  {
    path: 'practices/:reference/translations/:language/layers/:position',
    kind: 'page',
    who: 'drafters',
    as: police,
    thing: 'authored',
  },

  { path: 'board', kind: 'page', who: 'brokers', as: secretary },
  { path: 'board/:memberId/ending', kind: 'deed', who: 'brokers' },

  { path: 'bulletins/:reference/acknowledgement', kind: 'page', who: 'members', as: desk, thing: 'readable' },
  { path: 'bulletins/:reference/acknowledgements', kind: 'page', who: 'members', as: desk, thing: 'answered' },
  { path: 'bulletins/:reference/questions', kind: 'page', who: 'members', as: desk, thing: 'answered' },
  { path: 'bulletins/:reference/thanks', kind: 'deed', who: 'members' },
  { path: 'bulletins/:reference/impact', kind: 'page', who: 'members', as: desk, thing: 'answered' },

  { path: 'conversations', kind: 'page', who: 'members', as: police },
  { path: 'conversations/:conversationId', kind: 'page', who: 'members', as: police, thing: 'conversation' },
  { path: 'questions/:questionId/answer', kind: 'page', who: 'members', as: police, thing: 'question' },

  { path: 'bulletins/:reference/brokerage', kind: 'page', who: 'drafters', as: line, thing: 'draft' },
  { path: 'bulletins/:reference/brokerage/withdrawal', kind: 'deed', who: 'drafters' },

  { path: 'secretariat/applications', kind: 'page', who: 'brokers', as: secretary },
  { path: 'secretariat/applications/decided', kind: 'page', who: 'brokers', as: secretary },
  { path: 'secretariat/applications/:applicationId', kind: 'page', who: 'brokers', as: secretary, thing: 'applied' },
  {
    path: 'secretariat/applications/:applicationId/sponsors',
    kind: 'page',
    who: 'brokers',
    as: secretary,
    thing: 'applied',
  },
  {
    path: 'secretariat/applications/:applicationId/decision',
    kind: 'page',
    who: 'brokers',
    as: secretary,
    thing: 'applied',
  },
  { path: 'secretariat/applications/:applicationId/invitation', kind: 'deed', who: 'brokers' },

  { path: 'brokerage', kind: 'page', who: 'brokers', as: secretary },
  { path: 'brokerage/:requestId', kind: 'page', who: 'brokers', as: secretary, thing: 'request' },
  { path: 'brokerage/:requestId/taking', kind: 'deed', who: 'brokers' },
  { path: 'brokerage/:requestId/declining', kind: 'page', who: 'brokers', as: secretary, thing: 'asked' },
  { path: 'brokerage/:requestId/origin', kind: 'page', who: 'brokers', as: secretary, thing: 'asked' },

  { path: 'watching', kind: 'page', who: 'watchers', as: desk },
  { path: 'watching/new', kind: 'page', who: 'keepers', as: desk },
  { path: 'watching/following', kind: 'deed', who: 'watchers' },
  { path: 'watching/export', kind: 'data', who: 'watchers' },
  { path: 'watching/calls', kind: 'page', who: 'watchers', as: desk },
  { path: 'watching/calls/:callId/removal', kind: 'deed', who: 'keepers' },
  { path: 'watching/boxes/:boxId/removal', kind: 'deed', who: 'keepers' },
  { path: 'watching/:watchedId/removal', kind: 'deed', who: 'keepers' },

  { path: 'desk', kind: 'page', who: 'desks', as: desk },
  { path: 'desk/rota', kind: 'page', who: 'desks', as: desk },
  { path: 'desk/settings', kind: 'page', who: 'desk_keepers', as: desk },
  { path: 'desk/shifts/:shiftId/removal', kind: 'deed', who: 'desk_keepers' },
  { path: 'desk/weeks/:weekId/ending', kind: 'deed', who: 'desk_keepers' },

  { path: 'drills', kind: 'page', who: 'rehearsers', as: desk },
  { path: 'drills/new', kind: 'page', who: 'publishers', as: manager },
  { path: 'drills/:drillId', kind: 'page', who: 'rehearsers', as: manager, thing: 'drill' },
  { path: 'drills/:drillId/next', kind: 'deed', who: 'publishers' },
  { path: 'drills/:drillId/ending', kind: 'deed', who: 'publishers' },
  { path: 'drills/:drillId/calling-off', kind: 'deed', who: 'publishers' },
  { path: 'drills/:drillId/answers', kind: 'deed', who: 'rehearsers' },
  { path: 'drills/:drillId/debrief', kind: 'page', who: 'drafters', as: manager, thing: 'drill' },
  { path: 'drills/:drillId/report', kind: 'page', who: 'rehearsers', as: manager, thing: 'drill' },
  { path: 'drills/:drillId/pdf', kind: 'data', who: 'rehearsers' },

  { path: 'check', kind: 'page', who: 'members', as: desk },
  { path: 'indicators', kind: 'page', who: 'members', as: desk },
  { path: 'indicators/harmless', kind: 'page', who: 'members', as: secretary },
  { path: 'indicators/harmless/:harmlessId/removal', kind: 'deed', who: 'members' },
  { path: 'indicators/sightings/:sightingId/withdrawal', kind: 'deed', who: 'members' },
  { path: 'indicators/:type/:value', kind: 'page', who: 'members', as: desk, thing: 'container' },
  { path: 'indicators/:type/:value/sightings', kind: 'page', who: 'members', as: desk, thing: 'container' },

  { path: 'alerts', kind: 'page', who: 'members', as: desk },
  { path: 'alerts/stream', kind: 'stream', who: 'everybody' },
  { path: 'alerts/readings', kind: 'deed', who: 'members' },
  { path: 'alerts/preferences', kind: 'page', who: 'members', as: desk },
  { path: 'alerts/preferences/confirmation', kind: 'deed', who: 'members' },
  { path: 'alerts/deliveries', kind: 'page', who: 'members', as: administrator },
  { path: 'alerts/:eventId', kind: 'page', who: 'members', as: desk, thing: 'event' },
  { path: 'alerts/:eventId/reading', kind: 'deed', who: 'members' },
  { path: 'alerts/subscriptions', kind: 'page', who: 'members', as: desk },
  { path: 'alerts/subscriptions/new', kind: 'page', who: 'members', as: desk },
  { path: 'alerts/subscriptions/preview', kind: 'data', who: 'members' },
  { path: 'alerts/subscriptions/:subscriptionId/edit', kind: 'page', who: 'members', as: desk, thing: 'subscription' },
  { path: 'alerts/subscriptions/:subscriptionId/cadence', kind: 'deed', who: 'members' },
  { path: 'alerts/subscriptions/:subscriptionId/ending', kind: 'deed', who: 'members' },
  { path: 'alerts/feeds', kind: 'page', who: 'members', as: desk },
  { path: 'alerts/feeds/:feedId/ending', kind: 'deed', who: 'members' },
  { path: 'alerts/subscriptions/:subscriptionId/pause', kind: 'deed', who: 'members' },
  { path: 'alerts/subscriptions/:subscriptionId/waking', kind: 'deed', who: 'members' },

  { path: 'alerts/devices', kind: 'page', who: 'members', as: desk },
  { path: 'alerts/devices/:deviceId/ending', kind: 'deed', who: 'members' },
  { path: 'alerts/devices/:deviceId/trial', kind: 'deed', who: 'members' },

  { path: 'search', kind: 'page', who: 'members', as: desk },
  { path: 'search/saved', kind: 'page', who: 'members', as: desk },
  { path: 'search/saved/:searchId/name', kind: 'deed', who: 'members' },
  { path: 'search/saved/:searchId/removal', kind: 'deed', who: 'members' },

  { path: 'directory', kind: 'page', who: 'members', as: desk },
  { path: 'directory/groups', kind: 'page', who: 'members', as: desk },
  { path: 'directory/:organisationId', kind: 'page', who: 'members', as: desk, thing: 'organisation' },

  { path: 'secretariat/organisations', kind: 'page', who: 'brokers', as: secretary },
  {
    path: 'secretariat/organisations/:organisationId',
    kind: 'page',
    who: 'brokers',
    as: secretary,
    thing: 'organisation',
  },
  {
    path: 'secretariat/organisations/:organisationId/suspension',
    kind: 'page',
    who: 'brokers',
    as: secretary,
    thing: 'organisation',
  },
  {
    path: 'secretariat/organisations/:organisationId/resumption',
    kind: 'page',
    who: 'brokers',
    as: secretary,
    thing: 'organisation',
  },

  { path: 'handbook', kind: 'page', who: 'everybody' },
  { path: 'handbook/:chapter', kind: 'page', who: 'everybody', thing: 'chapter' },

  { path: 'card/:code', kind: 'page', who: 'everybody', thing: 'card' },
  { path: 'feeds/:file', kind: 'data', who: 'everybody' },
  { path: 'public', kind: 'page', who: 'everybody' },
  { path: 'public/attachments/:attachmentId', kind: 'data', who: 'everybody' },
  { path: 'public/attachments/:attachmentId/thumbnail', kind: 'data', who: 'everybody' },
  { path: 'public/:reference', kind: 'page', who: 'everybody', thing: 'public' },

  { path: 'account', kind: 'page', who: 'members', as: police },
  { path: 'account/password', kind: 'page', who: 'members', as: police },
  { path: 'account/second-factor', kind: 'page', who: 'members', as: police },
  { path: 'account/second-factor/beginning', kind: 'page', who: 'members', as: police },
  { path: 'account/second-factor/confirmation', kind: 'page', who: 'members', as: police },
  { path: 'account/second-factor/codes', kind: 'page', who: 'members', as: police },
  { path: 'account/second-factor/ending', kind: 'page', who: 'members', as: police },
  { path: 'account/organisation', kind: 'deed', who: 'members' },
  { path: 'account/release-rules', kind: 'page', who: 'administrators', as: administrator },
  { path: 'account/webhooks', kind: 'page', who: 'administrators', as: administrator },
  { path: 'account/webhooks/new', kind: 'page', who: 'administrators', as: administrator },
  { path: 'account/webhooks/:webhookId', kind: 'page', who: 'administrators', as: administrator, thing: 'webhook' },
  {
    path: 'account/webhooks/:webhookId/edit',
    kind: 'page',
    who: 'administrators',
    as: administrator,
    thing: 'webhook',
  },
  { path: 'account/webhooks/:webhookId/test', kind: 'deed', who: 'administrators' },
  { path: 'account/webhooks/:webhookId/secret', kind: 'deed', who: 'administrators' },
  { path: 'account/webhooks/:webhookId/pause', kind: 'deed', who: 'administrators' },
  { path: 'account/webhooks/:webhookId/resumption', kind: 'deed', who: 'administrators' },
  { path: 'account/webhooks/:webhookId/removal', kind: 'deed', who: 'administrators' },
  { path: 'account/members', kind: 'page', who: 'administrators', as: administrator },
  { path: 'account/members/invitation', kind: 'page', who: 'administrators', as: administrator },
  { path: 'account/members/invitations/:invitationId/resending', kind: 'deed', who: 'administrators' },
  { path: 'account/members/invitations/:invitationId/withdrawal', kind: 'deed', who: 'administrators' },
  { path: 'account/members/:colleagueId', kind: 'page', who: 'administrators', as: administrator, thing: 'colleague' },
  { path: 'account/members/:colleagueId/ending', kind: 'deed', who: 'administrators' },
  { path: 'account/first-day', kind: 'page', who: 'administrators', as: administrator },
  { path: 'account/sponsorships', kind: 'page', who: 'administrators', as: administrator },
  {
    path: 'account/sponsorships/:sponsoredId',
    kind: 'page',
    who: 'administrators',
    as: administrator,
    thing: 'sponsored',
  },
  { path: 'account/audit', kind: 'page', who: 'auditors', as: administrator },
  { path: 'account/audit/export', kind: 'data', who: 'auditors' },
  { path: 'account/audit/digest', kind: 'data', who: 'auditors' },
  { path: 'account/overruled-warnings', kind: 'page', who: 'data_protection', as: officer },
  { path: 'account/sessions', kind: 'page', who: 'members', as: police },
  { path: 'account/sessions/ending', kind: 'deed', who: 'members' },
  { path: 'account/sessions/:sessionId/ending', kind: 'deed', who: 'members' },
  { path: 'language', kind: 'deed', who: 'everybody' },

  { path: 'mail/ending/:letterId/:seal', kind: 'page', who: 'everybody' },
  { path: 'mail/confirmation/:personId/:seal', kind: 'page', who: 'everybody' },

  { path: 'status', kind: 'page', who: 'everybody' },

  { path: 'sign-in', kind: 'page', who: 'visitors' },
  { path: 'sign-in/demo', kind: 'deed', who: 'everybody' },
  { path: 'sign-in/second-factor', kind: 'page', who: 'visitors' },
  { path: 'confirm', kind: 'page', who: 'members', as: police },
  { path: 'sign-out', kind: 'deed', who: 'everybody' },
  { path: 'forgotten-password', kind: 'page', who: 'everybody' },
  { path: 'new-password', kind: 'page', who: 'everybody' },
  { path: 'apply', kind: 'page', who: 'everybody' },
  { path: 'application/:secret', kind: 'page', who: 'everybody', thing: 'own_application' },
  { path: 'application/:secret/confirmation', kind: 'deed', who: 'everybody' },
  { path: 'application/:secret/withdrawal', kind: 'deed', who: 'everybody' },
  { path: 'invitation/:secret', kind: 'page', who: 'everybody', as: administrator, thing: 'offer' },
  { path: 'api/auth/*', kind: 'data', who: 'everybody' },

  { path: 'health/live', kind: 'data', who: 'everybody' },
  { path: 'health/ready', kind: 'data', who: 'everybody' },
  { path: '*', kind: 'page', who: 'everybody' },
]

/** The pages that answer 200 to a suitable person. */
export const pages = addresses.filter(({ kind, path }) => kind === 'page' && path !== '*')

/** The address with its parameters filled in; a rest is made up. */
export function fill(path: string, value: (parameter: string) => string) {
  const parts = path.split('/').map((part) => {
    if (part === '*') return 'no-such-address'
    return part.startsWith(':') ? encodeURIComponent(value(part.slice(1))) : part
  })
  return `/${parts.join('/')}`
}
