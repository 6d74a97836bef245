import { createContext, useContext } from 'react'

/** What a Field tells the control inside it. */
export const FieldContext = createContext<{ id: string; hinted: boolean; wrong: boolean } | null>(null)

/** The attributes that tie a control to its label, hint and error. */
export function useFieldAttributes() {
  const field = useContext(FieldContext)
  if (!field) return {}
  const described = [field.wrong && `${field.id}-error`, field.hinted && `${field.id}-hint`].filter(Boolean).join(' ')
  return {
    id: field.id,
    'aria-invalid': field.wrong || undefined,
    'aria-describedby': described || undefined,
  }
}
