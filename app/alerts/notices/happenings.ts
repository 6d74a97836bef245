const happenings = {
  'bulletin.revised': 'bulletin_revised',
  'bulletin.recalled': 'bulletin_recalled',
  'bulletin.expiring': 'bulletin_expiring',
  'watch.hit': 'watch_hit',
  'acknowledgement.due': 'acknowledgement_due',
  'question.asked': 'question_asked',
  'question.answered': 'question_answered',
  'conversation.opened': 'conversation_opened',
  'conversation.message': 'conversation_message',
  'brokerage.asked': 'brokerage_asked',
  'brokerage.answered': 'brokerage_answered',
  'practice.graded': 'practice_graded',
  'practice.endorsed': 'practice_endorsed',
  'practice.author_asked': 'practice_author_asked',
  'practice.author_answered': 'practice_author_answered',
  'practice.suggested': 'practice_suggested',
  'practice.suggestion_answered': 'practice_suggestion_answered',
  'practice.experience_asked': 'practice_experience_asked',
  'practice.requested': 'practice_requested',
  'practice.replied': 'practice_replied',
  'practice.visit_agreed': 'practice_visit_agreed',
  'practice.to_show': 'practice_to_show',
  'escalation.desk': 'escalation_desk',
  'escalation.deputy': 'escalation_deputy',
  'escalation.administrators': 'escalation_administrators',
  'escalation.secretariat': 'escalation_secretariat',
} as const

type Kind = keyof typeof happenings

/** The word for what happened around a bulletin, in the catalogue of alerts; undefined where the bulletin itself is the news. */
export function happeningOf(kind: string) {
  return happenings[kind as Kind]
}

const practiceParts: Record<string, string> = {
  'practice.graded': '#grades',
  'practice.endorsed': '#endorsements',
  'practice.author_asked': '/authorship',
  'practice.author_answered': '/authors',
  'practice.suggested': '/suggestions',
  'practice.suggestion_answered': '/suggestions',
  'practice.experience_asked': '/requests',
  'practice.requested': '/requests',
  'practice.replied': '/requests',
  'practice.visit_agreed': '/requests',
  'practice.to_show': '/requests',
}

type Told = { kind: string; subject: string | null; reference: string }

/** Where to read what a notice is about. */
export function addressOf({ kind, subject, reference }: Told) {
  if (kind.startsWith('conversation.')) return `/conversations/${subject}`
  if (kind.startsWith('practice.')) return `/practices/${reference}${practiceParts[kind] ?? ''}`
  if (kind === 'brokerage.asked') return '/brokerage'
  if (kind === 'brokerage.answered') return `/bulletins/${reference}/brokerage`
  if (kind === 'escalation.secretariat') return '/desk'
  const part = { question: '#questions', acknowledgement: '#acknowledgement', escalation: '#acknowledgement' }[
    kind.split('.')[0] ?? ''
  ]
  return `/bulletins/${reference}${part ?? ''}`
}
