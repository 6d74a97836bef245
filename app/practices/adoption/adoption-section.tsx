import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useCountry } from '#app/languages/country.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { AdoptionTold, Count } from './read-adoption.server.ts'
import { StatusWord } from './status-word.tsx'

type Props = { reference: string; adoption: AdoptionTold }

/** Who runs a practice, as far as it may be said, and where the own sites stand with it. */
export function AdoptionSection({ reference, adoption: { counts, named, own, sees, mayRecord } }: Props) {
  const { t } = useTranslation('adoption')
  if (counts.length === 0) return null
  return (
    <Section title={t('section.title')}>
      <Stack gap="tight">
        {named.length > 0 && <Named named={named} />}
        <CountLines counts={counts} besides={named.length > 0} />
        {own.length > 0 && (
          <ul aria-label={t('section.own')}>
            {own.map((each) => (
              <li key={each.site}>
                {each.site}: <StatusWord {...each} />
              </li>
            ))}
          </ul>
        )}
        {sees && (
          <Toolbar>
            <LinkButton to={`/practices/${reference}/adoption`}>
              {t(mayRecord ? 'section.record' : 'section.look')}
            </LinkButton>
            <LinkButton to={`/practices/${reference}/fit`}>{t('section.fit')}</LinkButton>
          </Toolbar>
        )}
      </Stack>
    </Section>
  )
}

function CountLines({ counts, besides }: { counts: readonly Count[]; besides: boolean }) {
  const { t } = useTranslation('adoption')
  const counted_on = counts[0]?.counted_on
  const said = counts.filter(({ stage, sites }) => stage === 'running' || sites !== null)
  return (
    <>
      {said.map((count) => (
        <CountLine key={count.stage} count={count} besides={besides} />
      ))}
      {counts.length > 1 && <p>{t('count.author')}</p>}
      <p>
        <small>
          {t('count.why')} {counted_on && <Time at={counted_on} as="day" />}
        </small>
      </p>
    </>
  )
}

function CountLine({ count: { stage, sites, countries }, besides }: { count: Count; besides: boolean }) {
  const { t } = useTranslation('adoption')
  if (sites === null) return <p>{t(besides ? 'count.few_besides' : 'count.few')}</p>
  const where = countries === null ? 'sites' : 'countries'
  const said = besides && stage === 'running' ? 'besides' : stage
  return <p>{t(`count.${said}_${where}` as 'count.running_sites', { sites, countries })}</p>
}

function Named({ named }: Pick<AdoptionTold, 'named'>) {
  const { t } = useTranslation('adoption')
  const country = useCountry()
  return (
    <div>
      <p>{t('section.named')}</p>
      <ul>
        {named.map(({ organisation_id, organisation_name, country: code }) => (
          <li key={organisation_id}>
            <Link to={`/directory/${organisation_id}`}>{organisation_name}</Link>, {country(code)}
          </li>
        ))}
      </ul>
    </div>
  )
}
