/** Said by the secretariat. */
export const harmless = [
  { type: 'container', value: 'TASU1170000', reason: 'A number of textbooks and courses: it is on training units.' },
  {
    type: 'domain',
    value: 'parked.example.org',
    reason: 'The page on which a registrar parks names that nobody uses.',
  },
]
