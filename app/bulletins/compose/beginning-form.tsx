import { Form } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { useTypedBefore } from '#app/ui/use-typed-before.ts'
import { FirstBox, TitleField } from './draft-fields.tsx'
import { KeptNotice } from './keeping/kept-notice.tsx'
import { forgetWords, type Keeping } from './keeping/kept-words.ts'
import { useKeptWords } from './keeping/use-kept-words.ts'
import { SaveTrouble } from './save-status.tsx'
import { refusalIn, type StepAnswer } from './step-answer.ts'

/** The first question and one box. Pressing on makes it a draft, which then saves itself; until then this browser keeps it. */
export function BeginningForm({ keeping, answer }: { keeping: Keeping; answer: StepAnswer | undefined }) {
  const { t } = useTranslation('bulletins')
  const form = useRef<HTMLFormElement>(null)
  const [changes, setChanges] = useState(0)
  useTypedBefore(form, () => setChanges(1))
  const kept = useKeptWords({ keeping, place: 'new', form: { ref: form }, changes, unsaved: true })
  const began = useBegan(keeping, answer)
  const refused = refusalIn(answer)
  const { title, body } = refused?.initialValue ?? {}
  const typed = { title: String(title ?? ''), body: String(body ?? '') }
  return (
    <Form method="post" noValidate ref={form} onSubmit={began} onChange={() => setChanges(changes + 1)}>
      <Stack>
        <SaveTrouble answer={answer} />
        <KeptNotice kept={kept} />
        <FirstBox typed={typed} errors={refused?.error} name="body" />
        <TitleField typed={typed} errors={refused?.error} />
        <div>
          <Button kind="primary">{t('compose.begin')}</Button>
        </div>
      </Stack>
    </Form>
  )
}

/** Once the press has led to the draft, nothing is left to keep. */
function useBegan(keeping: Keeping, answer: StepAnswer | undefined) {
  const pressed = useRef(false)
  useEffect(() => {
    if (answer) pressed.current = false
  }, [answer])
  useEffect(
    () => () => {
      if (pressed.current && /^\/bulletins\/BW-/.test(location.pathname)) forgetWords(keeping, 'new')
    },
    [keeping],
  )
  return () => {
    pressed.current = true
  }
}
