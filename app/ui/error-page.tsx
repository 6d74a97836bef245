import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useSentence } from '#app/languages/clock.tsx'
import { LinkButton } from './button.tsx'
import { errorKind } from './error-kind.ts'
import styles from './error-page.module.css'
import { Identifier } from './identifier.tsx'
import { useFailure } from './response-marks.ts'

/** What went wrong, in a sentence, and what to do next. Absent and forbidden are one page. */
export function ErrorPage() {
  const error = useRouteError()
  const { t } = useTranslation('errors')
  const say = useSentence()
  const { reference, refused } = useFailure()
  const kind = errorKind(error, refused)
  const given = isRouteErrorResponse(error) && typeof error.data === 'string' ? say(error.data) : ''
  return (
    <div className={styles.page}>
      <h1>{t(`${kind}.title`)}</h1>
      <p>{kind === 'conflict' ? given : t(`${kind}.sentence`)}</p>
      {kind === 'broken' && reference && <Reference>{reference}</Reference>}
      <LinkButton to="/" reloadDocument={kind === 'broken'}>
        {t('home')}
      </LinkButton>
    </div>
  )
}

function Reference({ children }: { children: string }) {
  const { t } = useTranslation('errors')
  return (
    <p>
      {t('broken.reference')}: <Identifier copy={children}>{children}</Identifier>
    </p>
  )
}
