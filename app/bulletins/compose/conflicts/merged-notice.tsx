import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { keptIn, type StepAnswer } from '../step-answer.ts'
import { useFieldName } from './field-words.ts'

type Props = { reference: string; answer: StepAnswer | undefined; layers: number }

/** After a saving that met another: what came from the other, and whether the layers are still the same. */
export function MergedNotice({ reference, answer, layers }: Props) {
  const { t } = useTranslation('compose')
  const nameOf = useFieldName()
  const kept = keptIn(answer)
  if (!kept) return null
  const fields = Object.keys(kept.merged)
    .filter((name) => name !== 'exercise')
    .map(nameOf)
    .join(', ')
  const name = kept.editor_name
  return (
    <>
      {fields && (
        <Notice live>{name ? t('conflict.merged', { name, fields }) : t('conflict.merged_nobody', { fields })}</Notice>
      )}
      {kept.layers !== layers && (
        <Notice tone="warn" title={t('layer.changed')} live>
          {t('layer.changed_sentence')} <a href={`/bulletins/${reference}/edit`}>{t('layer.changed_look')}</a>
        </Notice>
      )}
    </>
  )
}
