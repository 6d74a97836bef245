import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useSentence } from '#app/languages/clock.tsx'
import { LinkButton } from './button.tsx'
import { errorKind } from './error-kind.ts'
import styles from './error-page.module.css'
import { Identifier } from './identifier.tsx'
import { useReference } from './response-marks.ts'

/** What went wrong, in a sentence, and what to do next. Absent and forbidden are one page. */
export function ErrorPage() {
  const error = useRouteError()
  const { t } = useTranslation('errors')
  const say = useSentence()
  const kind = errorKind(error)
  const given = isRouteErrorResponse(error) && typeof error.data === 'string' ? say(error.data) : ''
  return (
    <div className={styles.page}>
      <h1>{t(`${kind}.title`)}</h1>
      <p>{kind === 'conflict' ? given : t(`${kind}.sentence`)}</p>
      {kind === 'broken' && <Reference />}
      <LinkButton to="/" reloadDocument={kind === 'broken'}>
        {t('home')}
      </LinkButton>
    </div>
  )
}

function Reference() {
  const reference = useReference()
  const { t } = useTranslation('errors')
  if (!reference) return null
  return (
    <p suppressHydrationWarning>
      {t('broken.reference')}: <Identifier copy={reference}>{reference}</Identifier>
    </p>
  )
}
