import { useTranslation } from 'react-i18next'
import { type Answer, typedInto } from '#app/access/form-notice.tsx'
import { useLabel } from '#app/languages/label.ts'
import { Choices } from '#app/ui/choices.tsx'
import { TextInput } from '#app/ui/controls.tsx'
import { Field } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import type { HeldRole } from './list-members.server.ts'
import styles from './role-choices.module.css'
import { type GivenRole, givenRoles } from './schema.ts'

/** What each role may do; none chosen for somebody new. */
export function RoleChoices({ chosen, errors }: { chosen: readonly string[]; errors?: string[] | undefined }) {
  const { t } = useTranslation('members')
  const option = useRoleOption()
  return (
    <Fieldset id="roles" legend={t('form.roles')} hint={t('form.roles_hint')} errors={errors}>
      <Choices name="roles" chosen={chosen} options={givenRoles.map(option)} />
    </Fieldset>
  )
}

type Props = { held: readonly HeldRole[]; first: string; answer: Answer }

/** The same, each with the day until which it lasts. What was typed into a form that comes back stands before what is held. */
export function TimedRoleChoices({ held, first, answer }: Props) {
  const { t } = useTranslation('members')
  const label = useLabel()
  const option = useRoleOption()
  const typed = answer && [answer.initialValue?.roles ?? []].flat()
  return (
    <Fieldset id="roles" legend={t('form.roles')} hint={t('form.until_hint')} errors={answer?.error?.roles ?? []}>
      <div className={styles.roles}>
        {givenRoles.map((role) => {
          const own = held.find((each) => each.role === role)
          const chosen = typed ? typed.includes(role) : Boolean(own)
          return (
            <div key={role} className={styles.role}>
              <Choices name="roles" chosen={chosen ? [role] : []} options={[option(role)]} />
              <Field
                label={t('form.until', { role: label('role', role) })}
                errors={answer?.error?.[`until_${role}`] ?? []}
              >
                <TextInput
                  name={`until_${role}`}
                  type="date"
                  min={first}
                  defaultValue={typed ? typedInto(answer, `until_${role}`) : (own?.until ?? '')}
                />
              </Field>
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}

function useRoleOption() {
  const { t } = useTranslation('members')
  const label = useLabel()
  return (role: GivenRole) => ({ value: role, label: label('role', role), hint: t(`may.${role}`) })
}
