-- What a service owes its neighbour. Written in the transaction of what it tells of; a row goes
-- when the neighbour has it. Services add this folder to quarkus.flyway.locations.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  article_id uuid NOT NULL,
  revision bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  last_error text,
  parked_at timestamptz
);

CREATE INDEX outbox_by_article ON outbox (article_id, id);

CREATE INDEX outbox_in_line ON outbox (id) WHERE parked_at IS NULL;

CREATE INDEX outbox_parked ON outbox (id) WHERE parked_at IS NOT NULL;
