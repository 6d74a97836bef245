import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Answer as Refused } from '#app/access/form-notice.tsx'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import styles from '../said/said.module.css'
import { AnswerForm } from './answer-form.tsx'
import { CallAnswers, ShownAnswers } from './call-answers.tsx'
import { CallStanding } from './call-standing.tsx'
import { ClosingForm } from './closing-form.tsx'
import type { Call, Opened } from './find-calls.server.ts'

type Props = Opened & { organisation: string; mayCall: boolean; mayShow: boolean; refused: Refused }

/** What somebody looks for; below it what was answered, as far as the reader may know, and what the own side can do. */
export function CallPage({ call, answers, shown, organisation, mayCall, mayShow, refused }: Props) {
  const { t } = useTranslation('calls')
  return (
    <>
      <PrintMarking level={strictest([...answers, ...shown], answers.length > 0)} />
      <PageHeader marking={<TlpChip level={tlp.green} />} title={t('show.title', { title: call.title })} />
      <Stack gap="wide">
        <div className={styles.item}>
          <CallStanding call={call} />
          <p className={styles.words}>{call.purpose}</p>
        </div>
        <CallFacts call={call} />
        {call.outcome && <Notice title={t('show.outcome')}>{call.outcome}</Notice>}
        {shown.length > 0 && <ShownAnswers answers={shown} />}
        {answers.length > 0 && <CallAnswers call={call} answers={answers} mayShow={mayShow} />}
        {call.own && mayCall && call.open && answers.length === 0 && <Notice>{t('show.waiting')}</Notice>}
        {!call.own && mayCall && call.open && (
          <Section title={t(answers.length > 0 ? 'answer.again' : 'answer.title')}>
            <AnswerForm by={call.by} organisation={organisation} answer={refused} />
          </Section>
        )}
        {call.own && mayCall && <ClosingForm call={call} answer={refused} />}
        <p>
          <Link to="/practices/calls">{t('list.title')}</Link>
        </p>
      </Stack>
    </>
  )
}

/** As strict as the strictest practice in it; what is between two houses is theirs alone. */
function strictest(answers: readonly { tlp: Tlp | null }[], between: boolean) {
  const own = between ? tlp.amberStrict : tlp.green
  return Math.max(own, ...answers.map((answer) => answer.tlp ?? tlp.clear)) as Tlp
}

function CallFacts({ call: { categories, site_kinds } }: { call: Call }) {
  const { t } = useTranslation('calls')
  const label = useLabel()
  const facts = [
    {
      term: t('form.categories'),
      detail: categories.map((code) => label('practice_category', code)).join(' · '),
    },
    { term: t('form.site_kinds'), detail: site_kinds.map((code) => label('site_kind', code)).join(' · ') },
    { term: t('show.readers'), detail: t('show.readers_all') },
  ]
  return <DefinitionList facts={facts} />
}
