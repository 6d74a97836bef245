/** What somebody compares practices by, in the order in which it is asked. */
export const practiceFacts = [
  'practice_status',
  'started',
  'site_kinds',
  'site_sizes',
  'categories',
  'stages',
  'actors',
  'people',
  'cost_band',
  'run_time',
] as const
