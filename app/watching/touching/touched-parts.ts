import { type RawBuilder, sql } from 'kysely'

/**
 * Beginning with `asked` (id, reference, ports of bulletins): the expected calls and boxes that each touches, every one of
 * them once and for the strongest reason. 1: it is named; 2: its ship comes from a port of the bulletin; 3: it calls at one.
 * A port where the organisation is at home touches no call by itself.
 */
export const strongestTouches: RawBuilder<unknown> = sql`
  coming_call as materialized (
    select * from expected_call where eta between now() - interval '1 day' and now() + interval '30 days' order by eta limit 2000
  ), coming_box as materialized (
    select * from expected_box where eta between now() - interval '1 day' and now() + interval '30 days' order by eta limit 2000
  ), named as materialized (
    select asked.reference, indicator.type, coalesce(indicator.stem, indicator.value) as stem
    from asked join indicator on indicator.bulletin_id = asked.id
    where indicator.type in ('imo_ship', 'container')
      and (exists (select from coming_call) or exists (select from coming_box))
  ), home as materialized (
    select ports from organisation where id = (select (portal.speaker()).organisation_id)
  ), touch as (
    select reference, 'call' as kind, coalesce(nullif(ship, ''), 'IMO ' || imo) as name, port, eta, 1 as strength, call.id
    from named join coming_call as call on named.type = 'imo_ship' and call.imo = named.stem
    union all
    select reference, 'call', coalesce(nullif(ship, ''), 'IMO ' || imo), port, eta, 2, call.id
    from asked join coming_call as call on call.last_ports && asked.ports
    union all
    select reference, 'call', coalesce(nullif(ship, ''), 'IMO ' || imo), port, eta, 3, call.id
    from asked join coming_call as call on call.port = any (asked.ports) and not exists (select from home where call.port = any (home.ports))
    union all
    select reference, 'box', value, null, eta, 1, box.id
    from named join coming_box as box on named.type = 'container' and box.stem = named.stem
  ), strongest as (
    select distinct on (reference, id) * from touch order by reference, id, strength
  )`
