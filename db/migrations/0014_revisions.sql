-- A revision says which layer it touched first: whoever does not read that one never learns of it. A layer that it took
-- away is kept among the old ones.
alter table portal.revision add touches smallint not null default 1;
alter table portal.revision_layer add removed boolean not null default false;

-- How many layers the one who revises reads. What lies below stays as it is, further down if he adds one.
alter table portal.bulletin add revises_layers smallint not null default 0;
alter table portal.bulletin_layer drop constraint bulletin_layer_position_check,
  add constraint bulletin_layer_position_check check (position between 1 and 8);

alter table portal.layer_circle drop constraint layer_circle_bulletin_id_position_fkey,
  add foreign key (bulletin_id, position) references portal.bulletin_layer on update cascade on delete cascade;
alter table portal.indicator drop constraint indicator_bulletin_id_position_fkey,
  add foreign key (bulletin_id, position) references portal.bulletin_layer on update cascade on delete cascade;
alter table portal.attachment drop constraint attachment_bulletin_id_position_fkey,
  add foreign key (bulletin_id, position) references portal.bulletin_layer on update cascade on delete cascade;
alter table portal.question drop constraint question_bulletin_id_position_fkey,
  add foreign key (bulletin_id, position) references portal.bulletin_layer on update cascade on delete cascade;

-- Whether somebody signed for a layer today is asked at each reading.
drop index portal.read_record_bulletin_id_idx;
create index on portal.read_record (bulletin_id, person_id, position, read_at desc);
