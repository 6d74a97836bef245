import { createContext } from 'react'

/** Whether the draft around is a practice: its text is asked for in other words. */
export const PracticeDraft = createContext(false)
