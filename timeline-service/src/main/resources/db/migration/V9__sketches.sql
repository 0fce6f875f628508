-- What an entry of a pair tells of its statement: enough to pass over most that do not tell the same
-- without reading them. See WeightLimits. Of a statement filed before nothing is known, so that it is
-- read as ever until its article is indexed again.
alter table statement_pair
  -- In tenths; 0 is never too heavy.
  add column weight smallint not null default 0,
  -- Below 0 if there are entities.
  add column marks bigint not null default -1,
  -- Below 0 if there are kinds of happening.
  add column names bigint not null default -1;
alter table statement_pair
  alter column weight drop default,
  alter column marks drop default,
  alter column names drop default;
drop index statement_pair_near;
create index statement_pair_near on statement_pair (pair, grain, first_day)
  include (last_day, leads, weight, marks, names, statement_id);
