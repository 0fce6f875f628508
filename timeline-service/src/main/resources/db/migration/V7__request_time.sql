-- Since when a request id is kept; those of before count from now.
alter table timeline_request add column made_at timestamptz not null default now();
create index timeline_request_by_age on timeline_request (made_at);
