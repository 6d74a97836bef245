import { useTranslation } from 'react-i18next'
import { NarrowForm, NarrowPage } from '#app/access/narrow-page.tsx'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

/** What an address in a mail does, behind one button: programs that look at links ahead press none. Alike for made-up ones. */
export function SealedPage({ deed, done }: { deed: 'ending' | 'arriving'; done: boolean }) {
  const { t } = useTranslation('telling')
  return (
    <NarrowPage visitor>
      <PageHeader title={t(`${deed}.${done ? 'done' : 'title'}`)} lead={t(`${deed}.${done ? 'done_lead' : 'lead'}`)} />
      {done ? (
        <p>{t(`${deed}.after`)}</p>
      ) : (
        <NarrowForm>
          <Button kind="primary">{t(`${deed}.button`)}</Button>
        </NarrowForm>
      )}
    </NarrowPage>
  )
}
