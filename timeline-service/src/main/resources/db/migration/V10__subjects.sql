-- Whom an article is about is kept with the article: no longer with each of its statements, and no
-- longer with each of the events that they tell of, most of which concern somebody else.
alter table article add column subjects uuid[] not null default '{}';
update article a set subjects = s.ids
  from (select s.article_id, array_agg(distinct (p ->> 'id')::uuid) as ids
          from statement s cross join json_array_elements(s.participants::json) p
         where p ->> 'involvement' = 'ARTICLE'
         group by s.article_id) s
 where s.article_id = a.id;
-- The same by entity, the newest article last.
create table article_subject (
  entity_id uuid not null,
  -- Minus infinity if it is not known to the day.
  published_day date not null,
  article_id uuid not null,
  primary key (entity_id, published_day, article_id)
);
insert into article_subject (entity_id, published_day, article_id)
select s.entity_id, coalesce(a.published_day, '-infinity'), a.id
  from article a cross join unnest(a.subjects) s (entity_id);

update statement s
   set participants = (
     select coalesce(json_agg(p.value order by p.ordinality)::text, '[]')
       from json_array_elements(s.participants::json) with ordinality p
      where p.value ->> 'involvement' <> 'ARTICLE')
 where s.participants like '%"involvement":"ARTICLE"%';

delete from statement_entity x
 where not exists (
   select from statement s cross join json_array_elements(s.participants::json) p
    where s.id = x.statement_id and (p ->> 'id')::uuid = x.entity_id);

create temporary table part on commit drop as
  select c.event_id, c.entity_id, sum(c.closest) as relevance
    from (select e.id as event_id, (p ->> 'id')::uuid as entity_id,
                 max(case p ->> 'involvement' when 'NAMED' then 1.0 else 0.8 end) as closest
            from event e
            join statement s on s.leader = e.leader
             and (e.inferred or s.date_resolution <> 'INFERRED_FROM_PUBLICATION')
           cross join json_array_elements(s.participants::json) p
           group by e.id, (p ->> 'id')::uuid, s.copy_group) c
   group by c.event_id, c.entity_id;
alter table part add primary key (event_id, entity_id);
delete from event_entity x
 where not exists (
   select from part p where p.event_id = x.event_id and p.entity_id = x.entity_id);
update event_entity x
   set relevance = p.relevance, weight = p.relevance * e.weight
  from part p join event e on e.id = p.event_id
 where p.event_id = x.event_id and p.entity_id = x.entity_id
   and x.relevance <> p.relevance::real;
drop index event_of_entity;
create index event_of_entity on event_entity (entity_id, weight desc, event_id)
  include (first_day, last_day, inferred);
