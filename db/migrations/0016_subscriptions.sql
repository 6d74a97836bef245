-- A subscription of a person, of an organisation's desk, or one that each new member begins with. It chooses by more than
-- before, and says what it does not want. Words are kept as they were typed and as the search understands them.
alter table portal.subscription
  alter person_id drop not null,
  add foreign key (organisation_id) references portal.organisation on delete cascade,
  add kind              text not null default 'person' check (kind in ('person', 'desk', 'newcomer')),
  add name              text not null default '' check (length(name) <= 80),
  add paused_until      timestamptz,
  add regions           text[] not null default '{}',
  add lanes             text[] not null default '{}',
  add commodities       text[] not null default '{}',
  add types             text[] not null default '{}',
  add originators       uuid[] not null default '{}',
  add words             text not null default '' check (length(words) <= 200),
  add terms             jsonb not null default '[]' check (length(terms::text) <= 5000),
  add asked             tsquery,
  add not_sectors       text[] not null default '{}',
  add not_ports         text[] not null default '{}',
  add not_regions       text[] not null default '{}',
  add not_lanes         text[] not null default '{}',
  add not_commodities   text[] not null default '{}',
  add not_modi_operandi text[] not null default '{}',
  add not_types         text[] not null default '{}',
  add not_originators   uuid[] not null default '{}',
  add not_words         text not null default '' check (length(not_words) <= 200),
  add not_terms         jsonb not null default '[]' check (length(not_terms::text) <= 5000),
  add not_asked         tsquery,
  add check ((kind = 'person') = (person_id is not null));

-- The coast a port lies on; a subscription to one brings its ports, also those that are added later.
alter table portal.port no force row level security;
alter table portal.port add region text not null default '';
update portal.port set region = case
  when country in ('NL', 'BE', 'DE') or code in ('FRLEH', 'FRDKK') then 'R-NSC'
  when country in ('PL', 'LT', 'LV', 'EE', 'FI', 'SE', 'DK', 'NO') then 'R-BAL'
  when country in ('IE', 'PT') or code in ('ESVGO', 'ESLPA') then 'R-ATL'
  when country in ('GR', 'HR', 'SI', 'CY', 'TR') or code in ('ITTRS', 'ITRAN') then 'R-EMD'
  when country in ('ES', 'FR', 'IT', 'MT', 'MA') then 'R-WMD'
  when country in ('RO', 'BG') then 'R-BLK'
  when country in ('EC', 'PE') or code = 'COBUN' then 'R-WSA'
  when country in ('BR', 'UY', 'AR', 'PY', 'SR', 'GY') then 'R-ESA'
  when country in ('CO', 'PA', 'CR', 'DO', 'VE', 'GT', 'HN', 'MX', 'JM') then 'R-CCA'
  else 'R-AFR' end;
alter table portal.port alter region drop default;
