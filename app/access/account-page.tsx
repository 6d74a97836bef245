import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languages } from '#app/languages/languages.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { type Duties, DutyLinks } from './duty-links.tsx'
import type { Answer } from './form-notice.tsx'
import { OwnOrganisations } from './own-organisations.tsx'
import { timeZones } from './time-zones.ts'

type Profile = {
  name: string
  email: string
  language: string
  time_zone: string
  organisations: { id: string; name: string; acting: boolean }[]
}

type Props = {
  profile: Profile
  duties: Duties
  secondFactor: boolean
  done: 'saved' | 'password_changed' | null
  answer: Answer
}

export function AccountPage({ profile, duties, secondFactor, done, answer }: Props) {
  const { t } = useTranslation('access')
  return (
    <>
      <PageHeader title={t('account.title')} />
      {done && (
        <Notice tone="good" live>
          {t(`account.${done}`)}
        </Notice>
      )}
      <div>
        <Section title={t('account.who')}>
          <Stack gap="tight">
            <DefinitionList
              facts={[
                { term: t('account.name'), detail: profile.name },
                { term: t('account.mail'), detail: profile.email },
              ]}
            />
            <p>{t('account.kept_by')}</p>
          </Stack>
        </Section>
        <Section title={t('account.settings')}>
          <Settings profile={profile} answer={answer} />
        </Section>
        <Section title={t('account.organisations')}>
          <OwnOrganisations organisations={profile.organisations} />
        </Section>
        {Object.values(duties).includes(true) && (
          <Section title={t('account.own_organisation')}>
            <DutyLinks duties={duties} />
          </Section>
        )}
        <Section title={t('account.security')}>
          <Stack gap="tight">
            <p>{t(secondFactor ? 'account.second_factor_on' : 'account.second_factor_off')}</p>
            <Toolbar>
              <LinkButton to="/account/second-factor">{t('account.second_factor')}</LinkButton>
              <LinkButton to="/account/password">{t('account.change_password')}</LinkButton>
              <LinkButton to="/account/sessions">{t('account.sessions')}</LinkButton>
              <Form method="post" action="/sign-out" reloadDocument>
                <Button>{t('account.sign_out')}</Button>
              </Form>
            </Toolbar>
          </Stack>
        </Section>
      </div>
    </>
  )
}

/** The document is loaded anew: the browser holds one language at a time. */
function Settings({ profile, answer }: { profile: Profile; answer: Answer }) {
  const { t } = useTranslation(['access', 'frame'])
  return (
    <Form method="post" reloadDocument>
      <Stack>
        <Field label={t('account.language')} errors={answer?.error?.language ?? []}>
          <Select name="language" autoComplete="language" defaultValue={profile.language}>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {t(`frame:language.${language}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={t('account.time_zone')}
          hint={t('account.time_zone_hint')}
          errors={answer?.error?.time_zone ?? []}
        >
          <Select name="time_zone" defaultValue={profile.time_zone}>
            {timeZones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replace('_', ' ')}
              </option>
            ))}
          </Select>
        </Field>
        <Toolbar>
          <Button kind="primary">{t('account.save')}</Button>
        </Toolbar>
      </Stack>
    </Form>
  )
}
