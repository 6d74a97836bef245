/** What triggers would have worked out. Indexes are made at the end, since row by row takes several times as long. */
export const reading = `
  analyze crowd_bulletin; analyze bulletin; analyze bulletin_layer; analyze indicator;
  create temporary table crowd_index on commit drop as
    select indexrelid::regclass as name, pg_get_indexdef(indexrelid) as statement from pg_index
    where indrelid in ('bulletin_audience'::regclass, 'bulletin_facet'::regclass, 'indicator_audience'::regclass, 'layer_search'::regclass)
      and not indisprimary;
  do $$ declare index record; begin
    for index in select * from crowd_index loop execute format('drop index %s', index.name); end loop;
  end $$;
  insert into bulletin_audience (circle_id, released_at, bulletin_id, organisation_id, tlp, severity, type, state, valid_until,
    sectors, ports, modi_operandi, excluded)
    select circle, b.released_at, b.id, b.organisation_id, b.tlp, b.severity, b.type, b.state, b.valid_until,
      b.sectors, b.ports, b.modi_operandi, b.excluded
    from crowd_bulletin join bulletin as b using (id) cross join lateral (select distinct unnest(b.audience)) as held (circle);
  insert into bulletin_facet (circle_id, value, released_at, bulletin_id, organisation_id, tlp, excluded, severity, type, state,
    valid_until, named)
    select entry.circle_id, value, entry.released_at, bulletin_id, entry.organisation_id, entry.tlp, excluded, severity, entry.type, state,
      valid_until, ports || sectors || modi_operandi
    from crowd_bulletin join bulletin_audience as entry on entry.bulletin_id = id
    cross join unnest(sectors || ports || modi_operandi || array['TLP:' || entry.tlp, 'ALL']) as value;
  insert into indicator_audience (type, value, circle_id, released_at, bulletin_id, position, organisation_id, tlp, excluded)
    select spelling.type, spelt, circle, released_at, bulletin_id, layer.position, layer.organisation_id, layer.tlp, layer.excluded
    from crowd_bulletin join indicator on bulletin_id = crowd_bulletin.id join bulletin_layer as layer using (bulletin_id, position)
    cross join lateral (values (indicator.type, value), (indicator.type || '~', stem)) as spelling (type, spelt)
    cross join lateral (select distinct unnest(layer.audience)) as held (circle);
  insert into layer_search (bulletin_id, position, layers, organisation_id, released_at, tlp, audience, excluded, words)
    select header.id, layer.position, count(*) over (partition by header.id), layer.organisation_id, header.released_at, layer.tlp, layer.audience, layer.excluded,
      portal.layer_words(header, layer.position)
    from crowd_bulletin join bulletin as header using (id) join bulletin_layer as layer on layer.bulletin_id = header.id;
  do $$ declare index record; begin
    for index in select * from crowd_index loop execute index.statement; end loop;
  end $$;`
