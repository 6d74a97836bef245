import { useTranslation } from 'react-i18next'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { longestQuestion } from '#app/vocabulary/question.ts'
import { FacetParts } from './facet-parts.tsx'
import { facets } from './facets.ts'
import type { Originators } from './list-originators.server.ts'
import type { SubscriptionChoice } from './schema.ts'
import styles from './unwanted-choices.module.css'

type Props = { choice: SubscriptionChoice; originators: Originators; errors: string[] }

/** "And not": what keeps a bulletin away that would fit otherwise. Open when there is something in it. */
export function UnwantedChoices({ choice, originators, errors }: Props) {
  const { t } = useTranslation('alerts')
  const some = choice.not_words !== '' || facets.some((facet) => choice[`not_${facet}`].length > 0)
  return (
    <details className={styles.unwanted} open={some || errors.length > 0}>
      <summary>{t('form.but_not')}</summary>
      <Stack>
        <p className={styles.hint}>{t('form.but_not_hint')}</p>
        <div>
          <FacetParts facets={facets} not choice={choice} originators={originators} />
        </div>
        <Field label={t('form.not_words')} hint={t('form.not_words_hint')} errors={errors} optional>
          <TextInput name="not_words" defaultValue={choice.not_words} maxLength={longestQuestion} autoComplete="off" />
        </Field>
      </Stack>
    </details>
  )
}
