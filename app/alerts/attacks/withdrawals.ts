export type Marking = 0 | 1 | 2 | 3 | 4

/** `$1` is the person, `$2` the organisation, `$3` the references. `only` for some markings; `feeds`: these end by themselves. */
export type Withdrawal = { statement: string; only?: Marking[]; feeds?: 'go on' }

const these = 'where reference = any ($3)'
const narrow: Marking[] = [1, 2, 3, 4]

/** What is taken away between a release and the sending. */
export const withdrawals: Record<string, Withdrawal> = {
  'the member was removed': { statement: `delete from auth.member where "userId" = $1` },
  'the member is no reader any more': {
    statement: `update auth.member set role = 'auditor' where "userId" = $1`,
    only: narrow,
  },
  'the organisation was suspended': {
    statement: `update portal.organisation set status = 'suspended' where id = $2`,
  },
  'it was recalled': { statement: `update portal.bulletin set state = 'recalled', recalled_at = now() ${these}` },
  'every way was closed': {
    statement: `
      with hook as (update portal.webhook set state = 'paused' where acts_for = $1),
      device as (delete from portal.push_device where person_id = $1)
      delete from portal.subscription where person_id = $1`,
    feeds: 'go on',
  },
  'the ceiling was lowered': {
    statement: `update portal.membership set tlp_ceiling = (select min(tlp) - 1 from portal.bulletin ${these}) where person_id = $1`,
    only: narrow,
  },
  'the organisation left the group': {
    statement: `delete from portal.group_member where organisation_id = $2`,
    only: [1, 2],
  },
  'the organisation was excluded': {
    statement: `update portal.bulletin set excluded = excluded || (select circle_id from portal.organisation where id = $2) ${these}`,
    only: narrow,
  },
  'nobody reads it any more': { statement: `update portal.bulletin set audience = '{}' ${these}`, only: narrow },
  'it was marked RED, for others': {
    statement: `update portal.bulletin set tlp = 4, audience = (select array_agg(circle_id) from portal.membership where person_id = author_id) ${these}`,
    only: narrow,
  },
}
