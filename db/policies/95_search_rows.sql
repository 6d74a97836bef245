-- What was released before there was a search is found from the first start with it on.
set local role portal_definer;
select count(portal.order_for_search(id)) from portal.bulletin
where state in ('released', 'recalled') and not exists (select from portal.layer_search) and not exists (select from portal.bulletin_facet);
set local role portal_owner;
