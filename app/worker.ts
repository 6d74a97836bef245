import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openQueue } from '#db/queue.server.ts'
import { closeDatabase } from './access/database.server.ts'
import { environment, required } from './access/environment.server.ts'
import { mailTransport } from './access/mail-transport.server.ts'
import { mailCarrier } from './alerts/delivery/carry-mail.server.ts'
import { expandEvents } from './alerts/delivery/expand-events.server.ts'
import { renewLeases, writeLetters } from './alerts/delivery/letters.server.ts'
import { type Sending, sendLetters } from './alerts/delivery/send-letters.server.ts'
import { pushCarrier } from './alerts/push/carry-push.server.ts'
import { webhookCarrier } from './alerts/webhooks/carry-webhook.server.ts'
import { tellAdministrators } from './alerts/webhooks/tell-administrators.server.ts'
import { makeDigest, signOfLife } from './audit/digests/make-digest.server.ts'
import { lapseRequests } from './brokerage/lapse-requests.server.ts'
import { remindOfExpiry } from './bulletins/renewal/remind-of-expiry.server.ts'
import { advanceDesks } from './desk/advance-desks.server.ts'
import { forgetDrills, sendDueDrills } from './drills/running/send-due-drills.server.ts'
import { tallyAdoptions } from './practices/adoption/tally.server.ts'
import { tellMedians } from './practices/assessment/tell-medians.server.ts'
import { remindOfAnswers } from './responses/remind.server.ts'
import { log } from './server/log.ts'
import { onSignal } from './server/stopping.ts'
import { forgetPast } from './watching/forget-past.server.ts'
import { watchEvents } from './watching/meeting/watch-events.server.ts'
import { checkFiles } from './worker/check-files.ts'
import { chore } from './worker/chore.ts'

const { values } = parseArgs({ options: { lease: { type: 'string', default: '60' } } })
/** Seconds after which another worker takes over what this one was sending when it was killed. */
const lease = Number(values.lease)
const patience = 10_000
const rest = 5_000

const { queue, listen, close } = openQueue({ url: required('DATABASE_URL_WORKER') })
const ending = new AbortController()
const inHand = new Set<string>()

/** Each way out on its own: a push service that does not answer holds up no mail. */
const ways = [mailCarrier, pushCarrier, webhookCarrier(queue)].map((carrier) =>
  chore(() => sendLetters({ queue, lease, inHand, ending: ending.signal, report }, carrier), failed('sending')),
)

/** Woken by the database for each new event, and by the clock in case a call was missed or a pause is over. */
const chores = {
  tell: chore(async () => {
    const told = await expandEvents(queue)
    if (told) {
      log.info({ told }, 'people told')
      chores.tell.wake()
    }
    await writeLetters(queue)
    for (const way of ways) way.wake()
    chores.warn.wake()
  }, failed('telling')),
  warn: chore(async () => {
    const off = await tellAdministrators(queue)
    if (off) log.warn({ off }, 'webhooks switched off')
  }, failed('telling administrators')),
  watch: chore(async () => {
    const told = await watchEvents(queue)
    if (told) log.info({ told }, 'people told of what they watch')
    if (told) chores.tell.wake()
  }, failed('watching')),
  forget: chore(async () => {
    await forgetPast(queue)
    const gone = await forgetDrills(queue)
    if (gone) log.info({ gone }, 'drills of 24 months ago')
  }, failed('forgetting what is over')),
  medians: chore(async () => {
    const anew = await tellMedians(queue)
    if (anew) log.info({ anew }, 'medians told anew')
  }, failed('telling medians')),
  rehearse: chore(async () => {
    const sent = await sendDueDrills(queue)
    if (sent) log.info({ sent }, 'messages of drills')
  }, failed('sending messages of drills')),
  renew: chore(async () => inHand.size > 0 && renewLeases(queue, [...inHand], lease), failed('renewing leases')),
  remind: chore(async () => {
    const reminded = await remindOfAnswers(queue)
    if (reminded) log.info({ reminded }, 'bulletins that wait for answers')
    const expiring = await remindOfExpiry(queue)
    if (expiring) log.info({ expiring }, 'bulletins that run out')
    const called = await advanceDesks(queue)
    if (called) log.info({ called }, 'people called of bulletins that nobody answered')
    const lapsed = await lapseRequests(queue)
    if (lapsed) log.info({ lapsed }, 'requests to brokers that nobody answered')
  }, failed('reminding')),
  tally: chore(async () => {
    if (await tallyAdoptions(queue)) log.info('counted who runs which practice')
  }, failed('counting who runs what')),
  live: chore(async () => {
    await signOfLife(queue)
    if (await makeDigest(queue)) log.info('digest of the audit chains')
  }, failed('making the digest of the audit chains')),
  check: chore(checkFiles(queue, environment.CLAMAV_URL), failed('checking files')),
}

function wake() {
  chores.tell.wake()
  chores.watch.wake()
}

const events = listen(wake)
const clock = setInterval(wake, rest)
const checks = setInterval(chores.check.wake, rest)
const beats = setInterval(chores.rehearse.wake, 15_000)
const minutes = setInterval(() => {
  chores.remind.wake()
  chores.tally.wake()
  chores.live.wake()
}, 60_000)
const hours = setInterval(chores.forget.wake, 3_600_000)
const days = setInterval(chores.medians.wake, 3_600_000)
const hearts = setInterval(chores.renew.wake, (lease * 1000) / 3)
chores.medians.wake()
chores.live.wake()
log.info('working')

onSignal(async () => {
  ending.abort()
  clearInterval(clock)
  clearInterval(minutes)
  clearInterval(beats)
  clearInterval(checks)
  clearInterval(hours)
  clearInterval(days)
  await events.stop()
  await Promise.race([Promise.all([...Object.values(chores), ...ways].map((each) => each.finish())), pause(patience)])
  clearInterval(hearts)
  mailTransport().close()
  await Promise.all([close(), closeDatabase()])
})

function report({ fault, ...sending }: Sending) {
  const grave = fault || sending.outcome === 'dead' || sending.outcome === 'bounced'
  log[grave ? 'error' : 'info']({ ...sending, err: fault }, 'letter')
}

function failed(doing: string) {
  return (err: unknown) => log.error({ err, doing }, 'failed')
}
