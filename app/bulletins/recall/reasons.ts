/** Why a bulletin is taken back; this much also stands in the mail. */
export const recallReasons = ['wrong', 'source_withdrew', 'harm', 'personal_data', 'marking', 'superseded'] as const

export type RecallReason = (typeof recallReasons)[number]
