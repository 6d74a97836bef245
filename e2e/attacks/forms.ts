/** Every name that some form of the portal reads. */
export const formNames = [
  ...['title', 'body', 'base', 'version', 'parts_version', 'type', 'severity', 'urgency', 'certainty', 'language'],
  ...['sectors', 'ports', 'modi_operandi', 'exercise', 'valid_until', 'acknowledge_by', 'change_note', 'until'],
  ...['layer', 'tlp', 'included', 'excluded', 'reviewer_id', 'looked', 'reason', 'explanation', 'answer', 'note'],
  ...['answered_to', 'position', 'unnamed', 'indicator_id', 'value', 'lines', 'taken', 'kind', 'seen_on', 'port'],
  ...['anonymous', 'caption', 'label', 'x', 'y', 'width', 'height', 'name', 'address', 'least_severity', 'to'],
  ...['reference', 'other', 'organisation_id', 'time_zone', 'widest', 'publisher_widest', 'two_person_release'],
  ...['status', 'owner', 'due_on', 'evidence', 'named', 'site_id', 'size', 'cargo', 'equipment', 'law', 'gone_through'],
  ...['systems', 'grade', 'signed', 'member', 'last_day', 'sentence', 'part', 'words', 'of_revision', 'claim'],
  ...['template', 'site', 'participants', 'starts', 'took_part', 'results', 'lessons', 'gaps', 'practices'],
]
