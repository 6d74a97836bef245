import { Link } from '@remix-run/react'
import { CircleCheck, CircleHelp, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { addressOf } from '../indicator-address.ts'
import type { checkAnything } from '../lookup/look-up.server.ts'
import { StandingRows } from '../lookup/standing-rows.tsx'
import { spelt } from '../spelling.ts'
import { type Answer, adviceOf, answerOf } from './answer-of.ts'
import { CallDesk, type Desk } from './call-desk.tsx'
import styles from './check.module.css'

type Known = Awaited<ReturnType<typeof checkAnything>>

const looks = {
  stop: { tone: 'bad', Icon: OctagonAlert },
  near: { tone: 'warn', Icon: TriangleAlert },
  wrong: { tone: 'warn', Icon: TriangleAlert },
  doubtful: { tone: 'warn', Icon: TriangleAlert },
  clear: { tone: 'good', Icon: CircleCheck },
  harmless: { tone: 'good', Icon: CircleCheck },
  open: { tone: 'info', Icon: Info },
  unknown: { tone: 'info', Icon: CircleHelp },
} as const

/** The answer in colour, word and picture, then what to do, then where it stands. */
export function CheckAnswer({ known, desk }: { known: Known; desk: Desk | null }) {
  const { t } = useTranslation('indicators')
  const answer = answerOf(known)
  const { tone, Icon } = looks[answer]
  return (
    <Stack>
      <section className={styles.answer} data-tone={tone} role="status">
        <Icon aria-hidden="true" />
        <div>
          <h2 className={styles.word}>{t(`check.${answer}`)}</h2>
          <Sentence answer={answer} known={known} />
        </div>
      </section>
      <ReadAs known={known} />
      <div className={styles.advice}>
        <h2>{t('check.do_title')}</h2>
        <p>{t(`check.do.${adviceOf(answer)}`)}</p>
        <CallDesk desk={desk} />
      </div>
      {known.standing.length > 0 && <StandingRows standing={known.standing} />}
    </Stack>
  )
}

function Sentence({ answer, known }: { answer: Answer; known: Known }) {
  const { t } = useTranslation('indicators')
  const reason = known.guesses[0]?.reason
  const count = known.standing.length
  if (answer === 'stop') return <p>{t(known.more ? 'lookup.standing_more' : 'check.stop_sentence', { count })}</p>
  if (answer === 'harmless') return <p>{known.harmless}</p>
  if (answer !== 'wrong' && answer !== 'doubtful') return <p>{t(`check.${answer}_sentence`)}</p>
  return (
    <>
      <p>{t(`reason.${reason}` as 'reason.container_shape')}</p>
      <p>{t('check.open_sentence')}</p>
    </>
  )
}

/** As what it was read, and what may have been meant: one press each. */
function ReadAs({ known }: { known: Known }) {
  const { t } = useTranslation('indicators')
  const [likeliest] = known.guesses
  if (!likeliest) return null
  const { type, value, raw, suggestions } = likeliest
  return (
    <div className={styles.read}>
      <p>
        {t('check.read_as')} {t(`type.${type}`)}
        <span className={styles.value}>{spelt(type, value || raw)}</span>
      </p>
      {suggestions.length > 0 && (
        <p className={styles.suggestions}>
          {t('lookup.did_you_mean')}
          {suggestions.map((suggestion) => (
            <Link key={suggestion} to={`/check?${new URLSearchParams({ number: suggestion })}`}>
              {spelt(type, suggestion)}
            </Link>
          ))}
        </p>
      )}
      {value && <Link to={addressOf(type, value)}>{t('check.all')}</Link>}
    </div>
  )
}
