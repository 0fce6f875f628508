-- Articles as far as timelines need them; removed ones stay as tombstones, so that a late delivery
-- of an older revision does not bring them back.
create table article (
  id uuid primary key,
  revision bigint not null,
  annotation bigint not null,
  removed boolean not null,
  source text not null,
  published text,
  published_day date,
  copy_group uuid not null
);

create table statement (
  id uuid primary key,
  article_id uuid not null references article,
  revision bigint not null,
  start_at integer not null,
  end_at integer not null,
  position integer not null,
  text text not null,
  -- EDTF as stated, also when its year is missing; the days only when it has a place on the calendar.
  date text,
  first_day date,
  last_day date,
  date_start integer,
  date_end integer,
  date_words text,
  date_resolution text,
  expected boolean not null,
  quality real not null,
  voice_start integer,
  voice_end integer,
  voice_words text,
  voice_entity uuid,
  voice_name text,
  voice_type text,
  event_id uuid,
  search tsvector generated always as (to_tsvector('english', text)) stored
);
create index statement_of_article on statement (article_id, start_at, id);
create index statement_of_date on statement (date) where first_day is not null;
create index statement_of_event on statement (event_id) where event_id is not null;
create index undated_statement on statement (quality desc, id) where first_day is null;
create index undated_statement_search on statement using gin (search) where first_day is null;

create table statement_entity (
  statement_id uuid not null references statement on delete cascade,
  entity_id uuid not null,
  name text not null,
  type text not null,
  involvement text not null,
  position integer not null,
  -- Whether the statement has a place on the calendar: those without are listed by entity.
  placed boolean not null,
  quality real not null,
  primary key (statement_id, entity_id)
);
create index undated_statement_of_entity
  on statement_entity (entity_id, quality desc, statement_id) where not placed;

create table event (
  id uuid primary key,
  date text not null,
  first_day date not null,
  last_day date not null,
  headline text not null,
  sources integer not null,
  expected boolean not null,
  first_report date,
  last_report date,
  weight real not null,
  -- Of what reports it: an event whose signature stays is left alone.
  signature uuid not null,
  search tsvector not null
);
create index event_of_date on event (date);
create index event_by_weight on event (weight desc, id);
create index event_by_day on event (first_day);
create index event_search on event using gin (search);

create table event_entity (
  event_id uuid not null references event on delete cascade,
  entity_id uuid not null,
  name text not null,
  type text not null,
  relevance real not null,
  -- Relevance times the weight of the event: what candidates are chosen by.
  weight real not null,
  first_day date not null,
  last_day date not null,
  primary key (event_id, entity_id)
);
create index event_of_entity on event_entity (entity_id, weight desc, event_id)
  include (first_day, last_day);

create table quote (
  id uuid primary key,
  article_id uuid not null references article,
  revision bigint not null,
  start_at integer not null,
  end_at integer not null,
  text text not null,
  kind text not null,
  cue text not null,
  speaker_start integer,
  speaker_end integer,
  speaker_words text,
  speaker_id uuid,
  speaker_name text,
  speaker_type text,
  source text not null,
  published text,
  copy_group uuid not null,
  -- Undated articles come last: the day before all days.
  published_day date not null
);
create index quote_of_article on quote (article_id, start_at, id);
create index quote_by_day on quote (published_day desc, id desc);
create index quote_by_speaker on quote (speaker_id, published_day desc, id desc);
create index quote_search on quote using gin (to_tsvector('english', text));

create table quote_entity (
  quote_id uuid not null references quote on delete cascade,
  entity_id uuid not null,
  primary key (entity_id, quote_id)
);
create index quote_entity_of_quote on quote_entity (quote_id);
