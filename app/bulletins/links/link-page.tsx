import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Linked } from '../life/read-life.server.ts'
import { linkKinds } from './link-order.ts'
import styles from './link-page.module.css'

type Props = { reference: string; links: readonly Linked[]; answer: SubmissionResult | undefined }

/** What this bulletin is linked to, and a form to link another. */
export function LinkPage({ reference, links, answer }: Props) {
  const { t } = useTranslation('life')
  return (
    <Stack gap="wide">
      <p>{t('links.lead')}</p>
      {links.length > 0 ? (
        <ul className={styles.list}>
          {links.map((link) => (
            <LinkRow key={`${link.reference} ${link.kind}`} reference={reference} link={link} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t('links.none')} />
      )}
      <Section title={t('links.add')}>
        <LinkForm answer={answer} />
      </Section>
    </Stack>
  )
}

function LinkRow({ reference, link }: { reference: string; link: Linked }) {
  const { t } = useTranslation('life')
  return (
    <li className={styles.row}>
      <span>
        {t(`links.${link.kind}`)} <TlpChip level={link.tlp} />{' '}
        <Link to={`/bulletins/${link.reference}`}>{link.title || link.reference}</Link>{' '}
        {link.exercise && <ExerciseTag />}
      </span>
      {link.own && (
        <Form method="post" action={`/bulletins/${reference}/links/${link.reference}/ending`}>
          <Button kind="quiet" aria-label={t('links.unlink', { reference: link.reference })}>
            {t('links.unlink_short')}
          </Button>
        </Form>
      )}
    </li>
  )
}

function LinkForm({ answer }: Pick<Props, 'answer'>) {
  const { t } = useTranslation('life')
  const { other, kind } = answer?.initialValue ?? {}
  return (
    <Form method="post">
      <Stack>
        <Field label={t('links.other')} hint={t('links.other_hint')} errors={answer?.error?.other ?? []}>
          <TextInput name="other" required maxLength={100} autoComplete="off" defaultValue={String(other ?? '')} />
        </Field>
        <Fieldset legend={t('links.kind')}>
          <Choices
            name="kind"
            type="radio"
            chosen={[String(kind ?? 'related')]}
            options={linkKinds.map((each) => ({
              value: each,
              label: t(`links.kind_${each}`),
              hint: each === 'duplicate_of' && t('links.kind_duplicate_of_hint'),
            }))}
          />
        </Fieldset>
        <div>
          <Button kind="primary">{t('links.link')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
