import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config'

/** The table of contents of the portal: every address it answers, and the file that answers. */
export default [
  layout('routes/page.tsx', [
    index('routes/today.tsx'),

    ...prefix('bulletins', [
      index('routes/bulletins/list.tsx'),
      route('new', 'routes/bulletins/new.tsx'),
      route('drafts', 'routes/bulletins/drafts.tsx'),
      route('removals', 'routes/bulletins/removals.tsx'),
      route(':reference', 'routes/bulletins/show.tsx'),
      route(':reference/edit', 'routes/bulletins/edit.tsx'),
      route(':reference/audience', 'routes/bulletins/audience.tsx'),
      route(':reference/audiences', 'routes/bulletins/audiences.tsx'),
      route(':reference/release', 'routes/bulletins/release.tsx'),
      route(':reference/review', 'routes/bulletins/review.ts'),
      route(':reference/return', 'routes/bulletins/return.ts'),
      route(':reference/disposal', 'routes/bulletins/disposal.ts'),
      route(':reference/mute', 'routes/bulletins/mute.tsx'),
      route(':reference/mute/ending', 'routes/bulletins/mute-ending.ts'),
      route(':reference/readers', 'routes/bulletins/readers.tsx'),
      route(':reference/brokerage', 'routes/bulletins/brokerage.tsx'),
      route(':reference/brokerage/withdrawal', 'routes/bulletins/brokerage-withdrawal.ts'),
      route(':reference/revision', 'routes/bulletins/revision.ts'),
      route(':reference/history', 'routes/bulletins/history.tsx'),
      route(':reference/renewal', 'routes/bulletins/renewal.tsx'),
      route(':reference/recall', 'routes/bulletins/recall.tsx'),
      route(':reference/removal', 'routes/bulletins/removal.ts'),
      route(':reference/removed', 'routes/bulletins/removed.tsx'),
      route(':reference/opened', 'routes/bulletins/opened.tsx'),
      route(':reference/links', 'routes/bulletins/links.tsx'),
      route(':reference/links/:other/ending', 'routes/bulletins/link-ending.ts'),
      route(':reference/acknowledgement', 'routes/bulletins/acknowledgement.tsx'),
      route(':reference/acknowledgements', 'routes/bulletins/acknowledgements.tsx'),
      route(':reference/questions', 'routes/bulletins/questions.tsx'),
      route(':reference/thanks', 'routes/bulletins/thanks.ts'),
      route(':reference/impact', 'routes/bulletins/impact.tsx'),
      route(':reference/layers/:position/indicators', 'routes/indicators/entry.tsx'),
      route(':reference/layers/:position/indicators/findings', 'routes/indicators/findings.ts'),
      route(':reference/layers/:position/indicators/removal', 'routes/indicators/removal.ts'),
      route(':reference/layers/:position/indicators/suggestion', 'routes/indicators/suggestion.ts'),
      route(':reference/layers/:position/attachments', 'routes/bulletins/attachments.tsx'),
      route(':reference/layers/:position/attachments/incoming', 'routes/bulletins/incoming.ts'),
      route(':reference/pdf', 'routes/bulletins/pdf.ts'),
      route(':reference/card', 'routes/bulletins/card.tsx'),
    ]),

    ...prefix('sites', [
      index('routes/sites/list.tsx'),
      route('new', 'routes/sites/new.tsx'),
      route(':siteId/edit', 'routes/sites/edit.tsx'),
      route(':siteId/removal', 'routes/sites/removal.ts'),
    ]),

    route('adoption', 'routes/adoption/list.tsx'),

    ...prefix('practices', [
      index('routes/practices/list.tsx'),
      route('new', 'routes/practices/new.tsx'),
      route('compare', 'routes/practices/compare.tsx'),
      route(':reference', 'routes/practices/show.tsx'),
      route(':reference/adoption', 'routes/practices/adoption.tsx'),
      route(':reference/adoption/naming', 'routes/practices/naming.ts'),
      route(':reference/fit', 'routes/practices/fit.tsx'),
    ]),

    ...prefix('attachments/:attachmentId', [
      index('routes/attachments/download.ts'),
      route('picture', 'routes/attachments/picture.ts'),
      route('thumbnail', 'routes/attachments/thumbnail.ts'),
      route('view', 'routes/attachments/view.tsx'),
      route('caption', 'routes/attachments/caption.ts'),
      route('removal', 'routes/attachments/removal.ts'),
      route('regions/:regionId/removal', 'routes/attachments/region-removal.ts'),
    ]),

    ...prefix('conversations', [
      index('routes/conversations/list.tsx'),
      route(':conversationId', 'routes/conversations/show.tsx'),
    ]),
    route('questions/:questionId/answer', 'routes/questions/answer.tsx'),

    ...prefix('alerts', [
      index('routes/alerts/list.tsx'),
      route('stream', 'routes/alerts/stream.ts'),
      route('readings', 'routes/alerts/readings.ts'),
      route('preferences', 'routes/alerts/preferences.tsx'),
      route('preferences/confirmation', 'routes/alerts/confirmation.ts'),
      route('deliveries', 'routes/alerts/deliveries.tsx'),
      route(':eventId', 'routes/alerts/reason.tsx'),
      route(':eventId/reading', 'routes/alerts/reading.ts'),
      route('subscriptions', 'routes/alerts/subscriptions.tsx'),
      route('subscriptions/new', 'routes/alerts/subscription-new.tsx'),
      route('subscriptions/preview', 'routes/alerts/subscription-preview.ts'),
      route('subscriptions/:subscriptionId/edit', 'routes/alerts/subscription-edit.tsx'),
      route('subscriptions/:subscriptionId/ending', 'routes/alerts/subscription-ending.ts'),
      route('subscriptions/:subscriptionId/cadence', 'routes/alerts/cadence.ts'),
      route('subscriptions/:subscriptionId/pause', 'routes/alerts/subscription-pause.ts'),
      route('subscriptions/:subscriptionId/waking', 'routes/alerts/subscription-waking.ts'),
      route('devices', 'routes/alerts/devices.tsx'),
      route('devices/:deviceId/ending', 'routes/alerts/device-ending.ts'),
      route('devices/:deviceId/trial', 'routes/alerts/device-trial.ts'),
      route('feeds', 'routes/alerts/feeds.tsx'),
      route('feeds/:feedId/ending', 'routes/alerts/feed-ending.ts'),
    ]),

    ...prefix('watching', [
      index('routes/watching/list.tsx'),
      route('new', 'routes/watching/new.tsx'),
      route('following', 'routes/watching/following.ts'),
      route('export', 'routes/watching/export.ts'),
      route('calls', 'routes/watching/calls.tsx'),
      route('calls/:callId/removal', 'routes/watching/call-removal.ts'),
      route('boxes/:boxId/removal', 'routes/watching/box-removal.ts'),
      route(':watchedId/removal', 'routes/watching/removal.ts'),
    ]),

    ...prefix('desk', [
      index('routes/desk/board.tsx'),
      route('rota', 'routes/desk/rota.tsx'),
      route('settings', 'routes/desk/settings.tsx'),
      route('shifts/:shiftId/removal', 'routes/desk/shift-removal.ts'),
      route('weeks/:weekId/ending', 'routes/desk/week-ending.ts'),
    ]),

    route('check', 'routes/check.tsx'),
    ...prefix('indicators', [
      index('routes/indicators/list.tsx'),
      route('harmless', 'routes/indicators/harmless.tsx'),
      route('harmless/:harmlessId/removal', 'routes/indicators/harmless-removal.ts'),
      route('sightings/:sightingId/withdrawal', 'routes/indicators/withdrawal.ts'),
      route(':type/:value', 'routes/indicators/show.tsx'),
      route(':type/:value/sightings', 'routes/indicators/sightings.tsx'),
    ]),

    ...prefix('search', [
      index('routes/search/show.tsx'),
      route('saved', 'routes/search/saved.tsx'),
      route('saved/:searchId/name', 'routes/search/saved-name.ts'),
      route('saved/:searchId/removal', 'routes/search/saved-removal.ts'),
    ]),

    ...prefix('brokerage', [
      index('routes/brokerage/list.tsx'),
      route(':requestId', 'routes/brokerage/show.tsx'),
      route(':requestId/taking', 'routes/brokerage/taking.ts'),
      route(':requestId/declining', 'routes/brokerage/declining.tsx'),
      route(':requestId/origin', 'routes/brokerage/origin.tsx'),
    ]),

    ...prefix('directory', [
      index('routes/directory/list.tsx'),
      route('groups', 'routes/directory/groups.tsx'),
      route(':organisationId', 'routes/directory/show.tsx'),
    ]),

    ...prefix('handbook', [index('routes/handbook/list.tsx'), route(':chapter', 'routes/handbook/show.tsx')]),

    route('card/:code', 'routes/cards/show.tsx'),
    route('feeds/:file', 'routes/feeds/show.ts'),
    ...prefix('public', [
      index('routes/public/list.tsx'),
      route(':reference', 'routes/public/show.tsx'),
      route('attachments/:attachmentId', 'routes/public/attachment.ts'),
      route('attachments/:attachmentId/thumbnail', 'routes/public/thumbnail.ts'),
    ]),

    ...prefix('mail', [
      route('ending/:letterId/:seal', 'routes/mail/ending.tsx'),
      route('confirmation/:personId/:seal', 'routes/mail/confirmation.tsx'),
    ]),

    route('sign-in', 'routes/access/sign-in.tsx'),
    route('sign-in/demo', 'routes/access/demo.ts'),
    route('sign-out', 'routes/access/sign-out.ts'),
    route('forgotten-password', 'routes/access/forgotten-password.tsx'),
    route('new-password', 'routes/access/new-password.tsx'),
    route('api/auth/*', 'routes/api.auth.ts'),

    ...prefix('account', [
      index('routes/account/show.tsx'),
      route('password', 'routes/account/password.tsx'),
      route('organisation', 'routes/account/organisation.ts'),
      route('release-rules', 'routes/account/release-rules.tsx'),
      route('webhooks', 'routes/account/webhooks.tsx'),
      route('webhooks/new', 'routes/account/webhook-new.tsx'),
      route('webhooks/:webhookId', 'routes/account/webhook.tsx'),
      route('webhooks/:webhookId/edit', 'routes/account/webhook-edit.tsx'),
      route('webhooks/:webhookId/test', 'routes/account/webhook-test.ts'),
      route('webhooks/:webhookId/secret', 'routes/account/webhook-secret.ts'),
      route('webhooks/:webhookId/pause', 'routes/account/webhook-pause.ts'),
      route('webhooks/:webhookId/resumption', 'routes/account/webhook-resumption.ts'),
      route('webhooks/:webhookId/removal', 'routes/account/webhook-removal.ts'),
      route('overruled-warnings', 'routes/account/overruled-warnings.tsx'),
      route('sessions', 'routes/account/sessions.tsx'),
      route('sessions/ending', 'routes/account/sessions-ending.ts'),
      route('sessions/:sessionId/ending', 'routes/account/session-ending.ts'),
    ]),
    route('language', 'routes/account/language.ts'),

    ...prefix('health', [route('live', 'routes/health/live.ts'), route('ready', 'routes/health/ready.ts')]),

    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig
