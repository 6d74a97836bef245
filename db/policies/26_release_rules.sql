-- What a release checks, said beforehand by the same law.

set local role portal_definer;

/* The groups that keep their members to themselves, also from this organisation: nothing it is told may depend on who they are. */
create function portal.secret_groups(organisation uuid) returns int[]
  language sql stable security definer set search_path = ''
begin atomic
  select array(select "group".circle_id from portal."group"
               where "group".membership_confidential and "group".organisation_id <> organisation);
end;

/*
 * Whether whoever a layer names is named by the layer above, as far as the originator may know: a secret group is
 * within itself and the alliance, and nobody is known to be within it.
 */
create function portal.stays_within(header portal.bulletin, layer_position smallint) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with secret as materialized (select portal.secret_groups(header.organisation_id) as circles),
  above as materialized (
    select named.circle_id from portal.layer_circle as named
    where named.bulletin_id = header.id and named.position = layer_position - 1 and named.stance = 'included')
  select exists (select from above where circle_id = 1) or not exists (
    select from portal.layer_circle as named cross join secret
    where named.bulletin_id = header.id and named.position = layer_position and named.stance = 'included'
      and named.circle_id not in (select circle_id from above)
      and case when named.circle_id = any (secret.circles) then 2 not in (select circle_id from above)
        else exists (
          select from portal.circle_holder as holder
          where holder.circle_id = named.circle_id and holder.organisation_id <> header.organisation_id
            and not exists (
              select from above join portal.circle_holder as held using (circle_id)
              where held.circle_id <> all (secret.circles) and held.organisation_id = holder.organisation_id
                and (held.person_id is null or held.person_id = holder.person_id))) end);
end;

/* Whether a layer of this stays hidden from somebody. */
create function portal.unread_by(which uuid, who portal.speaker) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  select exists (
    select from portal.bulletin_layer as layer where layer.bulletin_id = which
      and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, who) is not true);
end;

/* Whether this draft was given to the secretariat, and not given back. */
create function portal.lies_with_brokers(which uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  select exists (
    select from portal.brokerage_origin as origin join portal.brokerage on brokerage.id = origin.brokerage_id
    where origin.draft_id = which and brokerage.state in ('asked', 'taken', 'released'));
end;

/*
 * Every rule of product.md for marking and audience that a draft breaks, in which layer, whatever the application checked.
 * The page of the release says them beforehand and the release itself raises the first: one law for both.
 */
create function portal.broken_rules(header portal.bulletin, releaser uuid) returns table ("position" smallint, rank int, rule text)
  language sql stable security definer set search_path = ''
begin atomic
  select layer.position, broken.rank, broken.rule
  from portal.bulletin_layer as layer
  join portal.organisation on organisation.id = header.organisation_id
  cross join lateral (
    select 1 as rank, 'title_missing' as rule where layer.position = 1 and header.title = ''
    -- a practice is told by its answers
    union all select 2, 'text_missing'
      where layer.body = '' and not (layer.position = 1 and header.type = 'PRACTICE' and coalesce(layer.answers ->> 'claim', '') <> '')
    union all select 3, 'audience_missing' where not exists (
      select from portal.layer_circle as named
      where named.bulletin_id = header.id and named.position = layer.position and named.stance = 'included')
    union all select 4, 'audience_too_wide' where exists (
      select from portal.layer_circle as named join portal.circle on circle.id = named.circle_id
      where named.bulletin_id = header.id and named.position = layer.position and named.stance = 'included'
        and not circle.kind = any (case layer.tlp
          when 0 then array['public']
          when 1 then array['alliance', 'group', 'organisation', 'person']
          when 2 then array['group', 'organisation']
          when 3 then array['organisation']
          else array['person'] end))
    union all select 5, 'clear_excludes_nobody' where layer.tlp = 0 and exists (
      select from portal.layer_circle as named
      where named.bulletin_id = header.id and named.position = layer.position and named.stance = 'excluded')
    union all select 6, 'layer_not_stricter' where exists (
      select from portal.bulletin_layer as above
      where above.bulletin_id = header.id and above.position < layer.position and above.tlp >= layer.tlp)
    union all select 7, 'layer_wider_than_above' where layer.position > 1 and not portal.stays_within(header, layer.position)
    union all select 8, case cap.role when '' then 'marking_beyond_organisation' else 'marking_too_wide' end
      from portal.release_cap as cap where cap.organisation_id = header.organisation_id and layer.tlp < cap.widest
    union all select 9, 'second_person_needed'
      where layer.tlp >= 3 and releaser in (header.author_id, header.editor_id) and organisation.two_person_release) as broken
  where layer.bulletin_id = header.id
  union all
  select 1::smallint, 10, 'in_brokerage' where portal.lies_with_brokers(header.id)
  union all
  select 1::smallint, 0, 'text_missing'
  where (select count(*) <> coalesce(max(layer.position), 1) from portal.bulletin_layer as layer where layer.bulletin_id = header.id)
  order by 1, 2;
end;

/* For whoever is about to release: the same, of an own draft, for the layers the speaker reads. Anybody else gets no line. */
create function portal.release_problems(which uuid) returns table ("position" smallint, rule text)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select broken.position, broken.rule
  from asking
  join portal.bulletin as header on header.id = which and header.organisation_id = (asking.who).organisation_id
    and header.state in ('draft', 'in_review')
    and portal.admits(header.audience, header.excluded, header.tlp, header.organisation_id, asking.who)
  cross join lateral portal.broken_rules(header, (asking.who).person_id) as broken
  where broken.rank = 0 or exists (
    select from portal.bulletin_layer as layer
    where layer.bulletin_id = which and layer.position = broken.position
      and portal.admits(layer.audience, layer.excluded, layer.tlp, layer.organisation_id, asking.who))
  union all
  select 1::smallint, 'not_asked'
  from asking join portal.bulletin as header on header.id = which and header.organisation_id = (asking.who).organisation_id
    and header.state in ('draft', 'in_review')
    and portal.admits(header.audience, header.excluded, header.tlp, header.organisation_id, asking.who)
  where portal.unread_by(which, asking.who);
end;

/* The message is the rule's name. Nobody releases what he does not read himself. */
create function portal.check_release(header portal.bulletin) returns void
  language plpgsql stable security definer set search_path = ''
as $$
declare
  broken text := (select rule from portal.broken_rules(header, header.releaser_id) order by position, rank limit 1);
  releaser portal.speaker := portal.speaker();
begin
  if broken is null and releaser.person_id is not null and portal.unread_by(header.id, releaser) then broken := 'not_asked'; end if;
  if broken is not null then raise exception using errcode = 'BW409', message = broken; end if;
end $$;

/* The publishers at home who may be asked to release this: under whose ceiling all of it lies, and whose words it is not. */
create function portal.reviewers_of(which uuid) returns setof uuid
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select member.person_id
  from asking
  join portal.bulletin as header on header.id = which and header.organisation_id = (asking.who).organisation_id
    and header.state in ('draft', 'in_review') and (asking.who).roles && array['contributor', 'publisher']
    and portal.admits(header.audience, header.excluded, header.tlp, header.organisation_id, asking.who)
  join portal.membership as member on member.organisation_id = header.organisation_id
  join portal.speakers() as speaker on speaker.organisation_id = member.organisation_id and speaker.person_id = member.person_id
  where 'publisher' = any (speaker.roles)
    and member.person_id not in ((asking.who).person_id, header.author_id, coalesce(header.editor_id, header.author_id))
    and speaker.ceiling >= (select max(layer.tlp) from portal.bulletin_layer as layer where layer.bulletin_id = which);
end;

set local role portal_owner;
