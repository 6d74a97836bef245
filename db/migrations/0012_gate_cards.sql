-- A card that hangs at a gate: one code for each layer up to GREEN of each revision. Whoever scans it learns whether it holds.
create table portal.gate_card (
  code        text primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  bulletin_id uuid not null,
  position    smallint not null,
  number      int not null,
  unique (bulletin_id, position, number),
  foreign key (bulletin_id, number, position) references portal.revision_layer on delete cascade
);
