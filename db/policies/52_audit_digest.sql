-- Each night the heads of all chains go into one digest. Everybody may know the digest; each house its own line, and by the
-- hashes beside its way to the root that it stands in it. Salt hides which lines changed, filling how many there are.

create policy "the definer makes digests" on portal.audit_digest to portal_definer using (true) with check (true);
create policy "the definer keeps each house its line" on portal.audit_digest_line to portal_definer using (true) with check (true);
create policy "the definer proves the trail" on portal.audit_entry for select to portal_definer using (true);
create policy "the definer hears the worker" on portal.worker_life to portal_definer using (true) with check (true);

grant select, insert, update on portal.audit_digest, portal.audit_digest_line to portal_definer;
grant select on portal.audit_entry to portal_definer;
grant select, update on portal.worker_life to portal_definer;

set local role portal_definer;

/* 32 bytes that nobody foretells. */
create function portal.random_bytes() returns bytea
  language sql volatile set search_path = ''
begin atomic
  select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
end;

/* RFC 6962 2.1: the hash of a leaf, which is organisation|day|number|hash|salt in UTF-8, bytes in hexadecimal. */
create function portal.digest_leaf(line portal.audit_digest_line) returns bytea
  language sql immutable set search_path = ''
begin atomic
  select sha256('\x00'::bytea || convert_to(concat_ws('|', line.organisation_id, to_char(line.day, 'YYYY-MM-DD'), line.number,
    encode(line.hash, 'hex'), encode(line.salt, 'hex')), 'UTF8'));
end;

/* RFC 6962 2.1 for a power of two of leaves: node 1 is the root, and those under node n are 2n and 2n + 1. */
create function portal.merkle_tree(leaves bytea[]) returns bytea[]
  language plpgsql immutable set search_path = ''
as $$
declare
  tree bytea[] := array_fill('\x'::bytea, array[cardinality(leaves) - 1]) || leaves;
begin
  for node in reverse cardinality(leaves) - 1 .. 1 loop
    tree[node] := sha256('\x01'::bytea || tree[2 * node] || tree[2 * node + 1]);
  end loop;
  return tree;
end $$;

/* RFC 6962 2.1.1: the hashes beside the way from a leaf, the first of which is 0, up to the root. */
create function portal.merkle_path(tree bytea[], leaf int) returns bytea[]
  language sql immutable set search_path = ''
begin atomic
  with recursive way (node) as (
    select (cardinality(tree) + 1) / 2 + leaf union all select node / 2 from way where node > 3)
  select coalesce(array_agg(tree[node # 1] order by node desc), '{}') from way;
end;

/* The digest of a day, once, whoever asks first, and of none before the last. Answers whether this one made it. */
create function portal.make_digest_of(today date) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  former bytea;
  leaves bytea[];
  tree bytea[];
  size int := 64;
begin
  perform pg_advisory_xact_lock(hashtext('digest of the audit chains'));
  if exists (select from portal.audit_digest where day >= today) then return false; end if;
  select coalesce((select digest from portal.audit_digest order by day desc limit 1), sha256('')) into former;
  insert into portal.audit_digest (day, previous, root, digest) values (today, former, '', '');
  insert into portal.audit_digest_line (organisation_id, day, number, hash, salt)
  select organisation_id, today, number, hash, portal.random_bytes() from portal.audit_head;
  leaves := array(select portal.digest_leaf(line) from portal.audit_digest_line as line where day = today);
  while size < cardinality(leaves) loop size := size * 2; end loop;
  select array_agg(leaf order by leaf) into leaves from (
    select unnest(leaves) as leaf union all select portal.random_bytes() from generate_series(1, size - cardinality(leaves))) as filled;
  tree := portal.merkle_tree(leaves);
  update portal.audit_digest_line as line set place = leaf.place - 1, path = portal.merkle_path(tree, leaf.place::int - 1)
  from unnest(leaves) with ordinality as leaf (hash, place) where line.day = today and portal.digest_leaf(line) = leaf.hash;
  update portal.audit_digest set root = tree[1], digest = sha256(former || tree[1]) where day = today;
  return true;
end $$;

create function portal.make_digest() returns boolean
  language sql volatile security definer set search_path = ''
begin atomic
  select portal.make_digest_of((now() at time zone 'UTC')::date);
end;

/* The digests of the last thirty days, the newest first: for everybody. */
create function portal.published_digests() returns table (day text, digest text)
  language sql stable security definer set search_path = ''
begin atomic
  select to_char(made.day, 'YYYY-MM-DD'), encode(made.digest, 'hex') from portal.audit_digest as made
  where made.day > (now() at time zone 'UTC')::date - 30 order by made.day desc;
end;

/*
 * For whoever reads the own log: every digest in order as JSON, with the own line where there is one. Nothing for others.
 */
create function portal.own_digests() returns table (day text, line text)
  language sql stable security definer set search_path = ''
begin atomic
  with asking as materialized (select portal.speaker() as who)
  select to_char(made.day, 'YYYY-MM-DD'), json_build_object('day', to_char(made.day, 'YYYY-MM-DD'), 'number', own.number,
    'hash', encode(own.hash, 'hex'), 'salt', encode(own.salt, 'hex'), 'place', own.place,
    'path', array(select encode(beside, 'hex') from unnest(own.path) with ordinality as step (beside, number) order by step.number),
    'root', encode(made.root, 'hex'), 'previous', encode(made.previous, 'hex'), 'digest', encode(made.digest, 'hex'))::text
  from asking join portal.audit_digest as made on (asking.who).roles && array['administrator', 'auditor', 'data_protection_officer']
  left join portal.audit_digest_line as own on own.day = made.day and own.organisation_id = (asking.who).organisation_id
  order by made.day;
end;

/* What is wrong with each chain, and with the digests (a row without an organisation); `fault` is null where nothing is. */
create function portal.proven_chains() returns table (organisation_id uuid, name text, entries bigint, fault text)
  language sql stable security definer set search_path = ''
begin atomic
  with entry as (
    select each.organisation_id, each.number, each.hash, row_number() over chain as place,
      sha256(lag(each.hash, 1, sha256('')) over chain || convert_to(concat_ws('|', each.organisation_id, each.number,
        to_char(each.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), each.person_id, each.deed, each.subject, coalesce(each.address, '')), 'UTF8')) as written
    from portal.audit_entry as each window chain as (partition by each.organisation_id order by each.number)),
  chain as (
    select entry.organisation_id, count(*) as entries, max(entry.number) as last, min(entry.place) filter (where entry.number <> entry.place) as gap,
      min(entry.number) filter (where entry.hash <> entry.written) as wrong
    from entry group by 1),
  line as (
    select own.organisation_id, min(own.day) as day from portal.audit_digest_line as own
    left join portal.audit_entry as named on (named.organisation_id, named.number) = (own.organisation_id, own.number)
    where named.hash is distinct from own.hash and own.number > 0 group by 1),
  made as (
    select each.day, each.previous, each.root, each.digest, lag(each.digest, 1, sha256('')) over (order by each.day) as former
    from portal.audit_digest as each)
  select house.id, house.name, coalesce(chain.entries, 0), case
    when chain.gap is not null then format('entry %s is not there', chain.gap)
    when chain.wrong is not null then format('entry %s is not what was written, or the entry before it is not', chain.wrong)
    when coalesce(head.number, 0) <> coalesce(chain.last, 0) then format('it ends with entry %s, and should with %s', coalesce(chain.last, 0), coalesce(head.number, 0))
    when last.hash <> head.hash then 'its last entry is not the one that its head names'
    when line.day is not null then format('it is not what the digest of %s says', line.day) end
  from portal.organisation as house
  left join chain on chain.organisation_id = house.id
  left join portal.audit_head as head on head.organisation_id = house.id
  left join portal.audit_entry as last on (last.organisation_id, last.number) = (house.id, chain.last)
  left join line on line.organisation_id = house.id
  union all
  select null, 'The digests', count(*), min(format('that of %s does not follow from the one before it', made.day))
    filter (where made.previous <> made.former or made.digest <> sha256(made.previous || made.root)) from made
  order by 2;
end;

/* The worker says that it lives. */
create function portal.sign_of_life() returns void
  language sql volatile security definer set search_path = ''
begin atomic
  update portal.worker_life set seen_at = now();
end;

/* When it last did, in coarse words: for everybody. */
create function portal.worker_standing() returns text
  language sql stable security definer set search_path = ''
begin atomic
  select case when seen_at > now() - interval '5 minutes' then 'now' when seen_at > now() - interval '1 hour' then 'hour'
    when seen_at is null then 'never' else 'long' end
  from portal.worker_life;
end;

grant execute on function portal.published_digests, portal.own_digests, portal.worker_standing to portal_tenant;
grant execute on function portal.make_digest, portal.sign_of_life to portal_worker;
grant execute on function portal.proven_chains to portal_owner;
set local role portal_owner;
