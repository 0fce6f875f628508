-- Timelines that people keep, as they are now.
create table saved_timeline (
  id uuid primary key,
  version bigint not null,
  edition bigint not null,
  status text not null,
  title text not null,
  document text not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  published_at timestamptz,
  deleted_at timestamptz,
  entry_count integer not null,
  attention_count integer not null,
  search tsvector not null
);
create index saved_timeline_by_update on saved_timeline (updated_at desc, id desc);
create index saved_timeline_search on saved_timeline using gin (search);

-- What the machine says, before editors' work is laid over it. Apart from the timeline, so that an
-- edit does not index anew what it leaves alone.
create table timeline_ground (
  timeline_id uuid primary key references saved_timeline,
  body text not null,
  -- What may change it: any article, or those of these entities and events, or these articles.
  everything boolean not null,
  entities uuid[] not null,
  events uuid[] not null,
  articles uuid[] not null
);
create index timeline_ground_of_entity on timeline_ground using gin (entities);
create index timeline_ground_of_event on timeline_ground using gin (events);
create index timeline_ground_of_article on timeline_ground using gin (articles);
create index timeline_ground_of_everything on timeline_ground (timeline_id) where everything;

create table timeline_version (
  timeline_id uuid not null references saved_timeline,
  version bigint not null,
  at timestamptz not null,
  published boolean not null,
  body text not null,
  primary key (timeline_id, version)
);
create index timeline_version_by_time on timeline_version (timeline_id, at);

-- Kept once for the range of versions in which they stay: until_version is the first without them.
create table timeline_document (
  timeline_id uuid not null references saved_timeline,
  from_version bigint not null,
  until_version bigint,
  body text not null,
  primary key (timeline_id, from_version)
);

create table timeline_edit (
  timeline_id uuid not null references saved_timeline,
  entry_id uuid not null,
  from_version bigint not null,
  until_version bigint,
  body text not null,
  primary key (timeline_id, entry_id, from_version)
);
create index timeline_edit_now on timeline_edit (timeline_id, entry_id) where until_version is null;

create table timeline_entry (
  timeline_id uuid not null references saved_timeline,
  entry_id uuid not null,
  from_version bigint not null,
  until_version bigint,
  events uuid[] not null,
  body text not null,
  primary key (timeline_id, entry_id, from_version)
);
create index timeline_entry_now on timeline_entry (timeline_id, entry_id)
  where until_version is null;
create index timeline_entry_by_begin on timeline_entry (timeline_id, from_version);
create index timeline_entry_by_end on timeline_entry (timeline_id, until_version)
  where until_version is not null;
create index timeline_entry_of_event on timeline_entry using gin (events);

-- What a caller's request id made, written with it.
create table timeline_request (
  caller text not null,
  request_id text not null,
  digest text not null,
  timeline_id uuid,
  version bigint,
  entries uuid[],
  primary key (caller, request_id)
);

-- How far the change log was read; one row.
create table timeline_cursor (
  single boolean primary key default true check (single),
  position bigint not null
);
insert into timeline_cursor (position) values (0);

-- Timelines that need a new look, and what moved.
create table timeline_due (
  timeline_id uuid primary key references saved_timeline,
  due timestamptz not null,
  latest timestamptz not null
);
create index timeline_due_in_order on timeline_due (due);

create table timeline_due_reason (
  timeline_id uuid not null references saved_timeline,
  position bigint not null,
  kind text not null,
  article_id uuid,
  actor text,
  primary key (timeline_id, position)
);
