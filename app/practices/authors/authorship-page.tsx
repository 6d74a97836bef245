import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useOriginatorNames } from '#app/languages/originator-names.ts'
import { Button } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { PracticeHead } from '../practice-head.tsx'
import type { Authorship } from './authors.server.ts'

/** The question to write along, what it means, and both answers; for who writes along already, the way out. */
export function AuthorshipPage({ authorship }: { authorship: Authorship }) {
  const { t } = useTranslation('board')
  const names = useOriginatorNames()(authorship.originator_name)
  const { reference, state, organisation_name, mayAnswer } = authorship
  const asked = state === 'asked'
  return (
    <>
      <PracticeHead practice={authorship} title={t(asked ? 'authorship.title' : 'authorship.ending_title')} />
      <Stack>
        {asked && <p>{t('authorship.asked', { ...names, name: organisation_name })}</p>}
        {asked ? <Means name={organisation_name} /> : <p>{t('authorship.leaving')}</p>}
        {!mayAnswer && <p>{t('authorship.publishers')}</p>}
        {mayAnswer && asked && (
          <Form method="post">
            <Toolbar>
              <Button kind="primary" name="answer" value="accepted">
                {t('authorship.accept')}
              </Button>
              <Button name="answer" value="declined">
                {t('authorship.decline')}
              </Button>
              <Link to={`/practices/${reference}`}>{t('authorship.later')}</Link>
            </Toolbar>
          </Form>
        )}
        {mayAnswer && !asked && (
          <Form method="post" action={`/practices/${reference}/authorship/ending`}>
            <Toolbar>
              <Button kind="danger">{t('authorship.leave')}</Button>
              <Link to={`/practices/${reference}`}>{t('back')}</Link>
            </Toolbar>
          </Form>
        )}
      </Stack>
    </>
  )
}

function Means({ name }: { name: string }) {
  const { t } = useTranslation('board')
  return (
    <ul>
      <li>{t('authorship.named', { name })}</li>
      <li>{t('authorship.may')}</li>
      <li>{t('authorship.may_not')}</li>
    </ul>
  )
}
