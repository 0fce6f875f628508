-- Participants lie with their statement, as JSON, the one named first first: they are read with it
-- and never alone.
alter table statement add column participants text not null default '[]';
update statement s set participants = p.list
  from (select statement_id,
          json_agg(json_strip_nulls(json_build_object('id', entity_id, 'name', name, 'type', type,
            'involvement', involvement, 'position', position, 'part', part))
            order by position, entity_id)::text as list
          from statement_entity group by statement_id) p
 where p.statement_id = s.id;

-- Only statements without a date of their own are looked for by entity; those with one are found by
-- their event.
create table undated_entity as
  select entity_id, statement_id, inferred, quality from statement_entity
   where not placed or inferred;
drop table statement_entity;
alter table undated_entity rename to statement_entity;
alter table statement_entity
  alter column entity_id set not null,
  alter column statement_id set not null,
  alter column inferred set not null,
  alter column quality set not null,
  add primary key (statement_id, entity_id);
create index undated_statement_of_entity
  on statement_entity (entity_id, quality desc, statement_id) include (inferred);

-- So are only those looked for by words.
alter table statement drop column search;
alter table statement add column search tsvector generated always as (
  case when first_day is null or date_resolution = 'INFERRED_FROM_PUBLICATION'
    then to_tsvector('english', text) end) stored;
create index undated_statement_search on statement using gin (search)
  where first_day is null or date_resolution = 'INFERRED_FROM_PUBLICATION';

-- Written and deleted with its event, many rows at a time.
alter table event_entity drop constraint event_entity_event_id_fkey;

-- Whom a pair finds stands in the index, with the days of its stretch: rows are read one here and one
-- there, and of the stretches that begin before a day most end before it.
create table longer_pair as
  select k.pair, k.grain, k.first_day,
         -- Days since 1970; of an open stretch the first.
         coalesce(s.last_day - date '1970-01-01', k.first_day) as last_day,
         k.leads, k.statement_id
    from statement_pair k join statement s on s.id = k.statement_id;
drop table statement_pair;
alter table longer_pair rename to statement_pair;
alter table statement_pair
  alter column pair set not null,
  alter column grain set not null,
  alter column first_day set not null,
  alter column last_day set not null,
  alter column leads set not null,
  alter column statement_id set not null;
create index statement_pair_near on statement_pair (pair, grain, first_day)
  include (last_day, leads, statement_id);
create index statement_pair_of_statement on statement_pair (statement_id);
