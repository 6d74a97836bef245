import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { EndorsementsSection } from './endorsements-section.tsx'
import { GradesSection } from './grades-section.tsx'
import { offered, type Said } from './said.ts'

type Props = { reference: string; said: Said; own: boolean; roles: readonly string[] }

/** Below the text: what the review board found, and who stands behind it. */
export function SaidBelow({ reference, said, own, roles }: Props) {
  const { t } = useTranslation('board')
  const address = `/practices/${reference}`
  const may = offered(said, { own, roles })
  return (
    <>
      {may.answer && (
        <Notice title={t('said.asked')}>
          <Stack gap="tight">
            <p>{t('said.asked_sentence')}</p>
            <div>
              <LinkButton to={`${address}/authorship`}>{t('said.answer')}</LinkButton>
            </div>
          </Stack>
        </Notice>
      )}
      <GradesSection address={address} grades={said.grades} mayGrade={may.grade} />
      <EndorsementsSection
        address={address}
        endorsements={said.endorsements}
        mayEndorse={may.endorse}
        mayWithdraw={roles.some((role) => role === 'contributor' || role === 'publisher')}
      />
    </>
  )
}
