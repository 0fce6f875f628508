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
