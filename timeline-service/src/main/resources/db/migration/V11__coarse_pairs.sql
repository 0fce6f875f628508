-- What is coarser than a reported day, or planned, lies in one stretch of a pair, so that it is looked
-- through at once. Entities have bits of their own, so that statements of other people are passed
-- over; of those filed before nothing is known, so that they are read until indexed again.
create table pair_by_place (
  pair bigint not null,
  grain smallint not null,
  coarse boolean not null generated always as (grain > 0) stored,
  -- Days since 1970.
  first_day integer not null,
  -- From the first to the last, of decades and more at most 32767; of an open stretch 0.
  days smallint not null,
  weight smallint not null,
  leads boolean not null,
  -- Below 0 if there are kinds of happening.
  marks bigint not null,
  names bigint not null,
  entities bigint not null,
  statement_id uuid not null
);
insert into pair_by_place
  (pair, grain, first_day, days, weight, leads, marks, names, entities, statement_id)
select pair, grain, first_day, least(last_day - first_day, 32767), weight, leads, -1, -1, -1,
       statement_id
  from statement_pair;
drop table statement_pair;
alter table pair_by_place rename to statement_pair;
create index statement_pair_near on statement_pair (pair, coarse, first_day)
  include (days, weight, grain, leads, marks, names, entities, statement_id);
create index statement_pair_of_statement on statement_pair (statement_id);
