import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import styles from '../said/said.module.css'
import type { Answer, Call, Shown } from './find-calls.server.ts'

/** What both sides let all members see. */
export function ShownAnswers({ answers }: { answers: readonly Shown[] }) {
  const { t } = useTranslation('calls')
  return (
    <Section title={t('answers.shown')}>
      <ul className={styles.list} aria-label={t('answers.shown')}>
        {answers.map((answer) => (
          <li key={answer.id} className={styles.item}>
            <Said answer={answer} by={answer.by ?? t('answers.unnamed')} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Props = { call: Call; answers: readonly Answer[]; mayShow: boolean }

/** What was answered to the own house, or by it. */
export function CallAnswers({ call, answers, mayShow }: Props) {
  const { t } = useTranslation('calls')
  const title = t(call.own ? 'answers.to_us' : 'answers.ours')
  return (
    <Section title={title}>
      <Stack>
        <p>{t('answers.between')}</p>
        <ul className={styles.list} aria-label={title}>
          {answers.map((answer) => (
            <li key={answer.id} className={styles.item}>
              <Said answer={answer} by={answer.own ? t('standing.own', { organisation: answer.by }) : answer.by} />
              <Showing call={call} answer={answer} mayShow={mayShow} />
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  )
}

function Said({ answer, by }: { answer: Answer | Shown; by: ReactNode }) {
  return (
    <>
      {answer.words && (
        <blockquote className={styles.said}>
          <p className={styles.words}>{answer.words}</p>
        </blockquote>
      )}
      {answer.reference && answer.tlp !== null && (
        <p>
          <TlpChip level={answer.tlp} />{' '}
          <Link to={`/practices/${answer.reference}`} lang={answer.language ?? undefined}>
            {answer.practice_title || answer.reference}
          </Link>
        </p>
      )}
      <p className={styles.facts}>
        <span>{by}</span>
        <Time at={answer.answered_on} as="day" />
      </p>
    </>
  )
}

/** How far the two sides let all members see it, and what the own side can say to that. */
function Showing({ call, answer, mayShow }: { call: Call; answer: Answer; mayShow: boolean }) {
  const { t } = useTranslation('calls')
  const theirs = Boolean(answer.answerer_shows)
  const [own, other] = answer.own ? [theirs, answer.caller_shows] : [answer.caller_shows, theirs]
  const choices = own ? (['none'] as const) : answer.own ? (['named', 'unnamed'] as const) : (['shown'] as const)
  return (
    <>
      <p className={styles.kindly}>{t(`showing.${standingOf(answer, own, other)}`, { by: answer.by })}</p>
      {mayShow && (
        <Form method="post" action={`/practices/calls/${call.id}/answers/${answer.id}/showing`} preventScrollReset>
          <Toolbar>
            {choices.map((choice) => (
              <Button key={choice} name="choice" value={choice === 'shown' ? 'named' : choice}>
                {t(`showing.${choice}`)}
              </Button>
            ))}
          </Toolbar>
        </Form>
      )}
    </>
  )
}

function standingOf({ answerer_shows }: Answer, own: boolean, other: boolean) {
  if (own && other) return answerer_shows === 'named' ? 'both_named' : 'both_unnamed'
  if (own) return 'mine'
  return other ? 'theirs' : 'nobody'
}
