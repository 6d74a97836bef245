import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import { useLanguageName } from './language-name.ts'
import { translationLanguages } from './translation-languages.ts'

type Props = { practice: Practice; languages: readonly string[] }

/** In which languages it is, and the way to another one. */
export function TranslationsPage({ practice, languages }: Props) {
  const { t } = useTranslation('board')
  const name = useLanguageName()
  const address = `/practices/${practice.reference}/translations`
  const others = translationLanguages.filter((code) => code !== practice.language && !languages.includes(code))
  return (
    <>
      <PracticeHead practice={practice} title={t('translations.title')} />
      <Stack gap="wide">
        <p>{t('translations.lead')}</p>
        {languages.length > 0 && (
          <Lines label={t('translations.title')}>
            {languages.map((code) => (
              <Line
                key={code}
                name={<Link to={`${address}/${code}`}>{name(code)}</Link>}
                deeds={
                  <Toolbar>
                    <Link
                      to={`${address}/${code}/layers/1`}
                      aria-label={t('translations.mend_named', { language: name(code) })}
                    >
                      {t('translations.mend')}
                    </Link>
                    <Form method="post" action={`${address}/${code}/removal`}>
                      <Button kind="quiet" aria-label={t('translations.drop_named', { language: name(code) })}>
                        {t('translations.drop')}
                      </Button>
                    </Form>
                  </Toolbar>
                }
              />
            ))}
          </Lines>
        )}
        <Section title={t('translations.add')}>
          <Form method="get">
            <Stack>
              <Field id="language" label={t('translations.language')}>
                <Select name="language">
                  {others.map((code) => (
                    <option key={code} value={code}>
                      {name(code)}
                    </option>
                  ))}
                </Select>
              </Field>
              <div>
                <Button kind="primary">{t('translations.begin')}</Button>
              </div>
            </Stack>
          </Form>
        </Section>
      </Stack>
    </>
  )
}
