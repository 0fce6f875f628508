-- Statements are found by two keys together, or a key and an entity, as one number: a word that half
-- the news of a day has in common no longer costs what it costs to read all of them.
create table statement_pair (
  -- The first in the upper half, the second in the lower; of two keys the lesser comes first.
  pair bigint not null,
  -- How long the stretch is in which it lies: see Grain.
  grain smallint not null,
  -- Days since 1970.
  first_day integer not null,
  leads boolean not null,
  statement_id uuid not null
);
insert into statement_pair (pair, grain, first_day, leads, statement_id)
select distinct (k.key::bigint << 32) | (w.other::bigint & 4294967295),
       k.grain, k.first_day, k.leads, k.statement_id
  from statement_key k cross join lateral (
    select o.key as other from statement_key o
     where o.statement_id = k.statement_id and o.key > k.key
    union select unnest(k.company)) w;
drop table statement_key;
create index statement_pair_near on statement_pair (pair, grain, first_day);
create index statement_pair_of_statement on statement_pair (statement_id);
