-- What moved in the index and why. Writers leave the position open, whoever reads numbers what has
-- become visible since: positions follow the order of commits.
create sequence index_change_position;
create table index_change (
  id bigint generated always as identity primary key,
  position bigint,
  at timestamptz not null default clock_timestamp(),
  kind text not null,
  article_id uuid,
  actor text,
  entities uuid[] not null,
  events uuid[] not null
);
create unique index index_change_by_position on index_change (position);
create index unnumbered_index_change on index_change (id) where position is null;

-- Events are filed under the statement that leads them; an event's id is made of the statement that
-- told it first.
-- What was indexed before is indexed again when it is delivered again.
truncate event, event_entity, statement, statement_entity;
update article set revision = 0, annotation = 0 where not removed;
drop index statement_of_date;
drop index statement_of_event;
alter table statement drop column event_id;
alter table statement
  add column outlook text not null default 'REPORTED',
  add column leader uuid,
  -- What decides under which event it is filed: what it tells, and of its article what matters.
  add column gist text not null default '',
  add column published_day date,
  add column copy_group uuid,
  -- Its words as a number: what editors' corrections hold on to.
  add column words bigint;
alter table statement drop column expected;
create index statement_of_leader on statement (leader) where leader is not null;

-- By what statements that may tell the same are found.
create table statement_key (
  key integer not null,
  -- How long the stretch is in which it lies: see Grain.
  grain smallint not null,
  -- Days since 1970.
  first_day integer not null,
  leads boolean not null,
  company integer[] not null,
  statement_id uuid not null
);
create index statement_key_near on statement_key (key, grain, first_day);
create index statement_key_of_statement on statement_key (statement_id);

alter table statement_entity add column part text;

alter table event
  drop column expected,
  drop column signature,
  add column leader uuid not null,
  add column certainty text not null,
  add column outcome text not null,
  add column inferred boolean not null,
  add column reports integer not null,
  -- Outlets in lower case.
  add column outlets text[] not null,
  -- What the machine says where an editor says otherwise.
  add column machine_date text not null,
  add column machine_headline text not null,
  add column given_date text,
  add column given_headline text,
  add column reason text,
  add column made_by text,
  add column made_at timestamptz,
  add column version bigint;
create unique index event_of_leader on event (leader);
drop index event_of_date;
drop index event_by_weight;
create index event_by_weight on event (weight desc, id) where not inferred;
create index event_by_weight_with_inferred on event (weight desc, id);
create index event_of_outlet on event using gin (outlets);

alter table event_entity
  add column inferred boolean not null,
  add column last_report date;
drop index event_of_entity;
create index event_of_entity on event_entity (entity_id, weight desc, event_id)
  include (first_day, last_day, relevance, inferred);
-- Until when an entity was reported on.
create index reported_on_entity on event_entity (entity_id, last_report desc)
  where last_report is not null;

-- Undated for readers who do not ask for inferred dates.
drop index undated_statement;
drop index undated_statement_search;
create index undated_statement on statement (quality desc, id)
  where first_day is null or date_resolution = 'INFERRED_FROM_PUBLICATION';
create index undated_statement_search on statement using gin (search)
  where first_day is null or date_resolution = 'INFERRED_FROM_PUBLICATION';
alter table statement_entity add column inferred boolean not null default false;
drop index undated_statement_of_entity;
create index undated_statement_of_entity
  on statement_entity (entity_id, quality desc, statement_id) where not placed or inferred;

-- Ids that were joined with another event or given up for it.
create table event_alias (
  id uuid primary key,
  event_id uuid not null
);
create index event_alias_of_event on event_alias (event_id);

-- What editors say of events. Anchors are statements by their words, so that a correction survives
-- a new revision and goes with them when events are joined or parted.
create table event_correction (
  id uuid primary key,
  date text,
  headline text,
  reason text not null,
  made_by text not null,
  made_at timestamptz not null,
  version bigint not null
);
create table event_correction_anchor (
  correction_id uuid not null references event_correction on delete cascade,
  article_id uuid not null,
  words bigint not null,
  primary key (article_id, words, correction_id)
);
create index event_correction_anchors on event_correction_anchor (correction_id);
create table event_correction_history (
  id bigint generated always as identity primary key,
  correction_id uuid not null,
  event_id uuid not null,
  at timestamptz not null,
  actor text not null,
  reason text not null,
  from_date text,
  to_date text,
  from_headline text,
  to_headline text
);
create index event_correction_history_of_event on event_correction_history (event_id, id);
