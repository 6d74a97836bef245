import { type MouseEvent, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { generalise, type Personal, personalData } from '#app/indicators/fence.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { type Fields, textIn } from '../../merging/draft-text.ts'
import { mendText, writtenMend } from '../../merging/mend-text.ts'
import { useFieldName } from '../conflicts/field-words.ts'
import { fillIn } from '../merge-into-form.ts'
import styles from './personal-warnings.module.css'

type Found = Personal & { name: string }
type Props = { reference: string; names: readonly string[]; texts: Fields }

/** What looks like a person in these fields, as they stand at this moment, each with two ways to mend it. */
export function PersonalWarnings({ reference, names, texts }: Props) {
  const { t } = useTranslation('compose')
  const settled = useDeferredValue(texts)
  const found = useMemo(() => names.flatMap((name) => foundIn(name, textIn(settled, name))), [names, settled])
  if (found.length === 0) return null
  return (
    <Notice tone="warn" title={t('fence.title', { count: found.length })} live>
      <p>{t('fence.sentence')}</p>
      <ul className={styles.list}>
        {found.map((each) => (
          <Warning key={`${each.name} ${each.text}`} reference={reference} found={each} main={names[0] ?? ''} />
        ))}
      </ul>
    </Notice>
  )
}

/** The same words are one finding, however often they stand there. */
function foundIn(name: string, text: string): Found[] {
  const seen = new Map(personalData(text).map((each) => [each.text, { ...each, name }]))
  return [...seen.values()]
}

function Warning({ reference, found, main }: { reference: string; found: Found; main: string }) {
  const { t } = useTranslation(['compose', 'indicators'])
  const nameOf = useFieldName()
  const words = t(`indicators:${generalise(found.kind)}`)
  return (
    <li className={styles.finding}>
      <span>
        <mark className={styles.words}>{found.text}</mark> {t(`indicators:personal.${found.kind}`)}
        {found.name !== main && `, ${nameOf(found.name)}`}
      </span>
      <span className={styles.deeds}>
        <MendButton reference={reference} found={found} by={words}>
          {t('fence.generalise', { words })}
        </MendButton>
        <MendButton reference={reference} found={found} by="">
          {t('fence.drop')}
        </MendButton>
      </span>
    </li>
  )
}

type MendProps = { reference: string; found: Found; by: string; children: string }

/** With script it writes into the box; without, it saves the form and the portal does. */
function MendButton({ reference, found: { name, text }, by, children }: MendProps) {
  function onClick(event: MouseEvent<HTMLButtonElement>) {
    const { form } = event.currentTarget
    const box = form?.elements.namedItem(name)
    if (!form || !(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return
    event.preventDefault()
    fillIn(form, name, mendText(box.value, text, by))
    box.focus()
  }
  return (
    <Button
      kind="quiet"
      name="mend"
      value={writtenMend({ name, words: text, by })}
      formAction={`/bulletins/${reference}/edit`}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
