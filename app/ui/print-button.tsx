import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Printing from a page needs script; without it the browser's own menu prints the same. */
export function PrintButton() {
  const { t } = useTranslation()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <Button type="button" kind="primary" onClick={() => window.print()}>
      <Printer aria-hidden="true" /> {t('print')}
    </Button>
  )
}
