-- What an id holds on to, where it comes from, and what people said of it.
ALTER TABLE entity
  ADD COLUMN anchor text COLLATE "C",
  ADD COLUMN origin text NOT NULL DEFAULT 'ARTICLES',
  ADD COLUMN learned text,
  ADD COLUMN source text,
  ADD COLUMN edits text,
  ADD COLUMN edition bigint NOT NULL DEFAULT 0,
  ADD COLUMN listed boolean NOT NULL DEFAULT false,
  ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();

UPDATE entity SET
  anchor = coalesce(
    (SELECT 'n:' || known.name FROM known_name known
     WHERE known.entity_id = entity.id ORDER BY known.article_count DESC, known.name LIMIT 1),
    'e:' || id),
  listed = mention_count > 0,
  learned = json_build_object(
    'type', type, 'name', name, 'names', names::json,
    'roles', coalesce((
      SELECT json_agg(json_build_object(
        'role', held -> 'role', 'mentionCount', held -> 'mentionCount', 'from', '', 'to', ''))
      FROM json_array_elements(roles::json) held), '[]'::json),
    'externalIds', json_build_object(), 'description', '', 'countries', json_build_array(),
    'startDate', '', 'endDate', '')::text;

ALTER TABLE entity
  ALTER COLUMN anchor SET NOT NULL,
  ALTER COLUMN learned SET NOT NULL,
  DROP COLUMN names,
  DROP COLUMN roles,
  DROP COLUMN external_ids;

DROP INDEX entity_by_mentions;

CREATE INDEX entity_by_mentions ON entity (mention_count DESC, id) WHERE listed;

CREATE INDEX entity_by_anchor ON entity (anchor);

-- The names that a source or an editor gives to an entity, by keys that names which agree share.
CREATE TABLE entity_claim (
  key text COLLATE "C" NOT NULL,
  entity_id uuid NOT NULL,
  PRIMARY KEY (key, entity_id)
);

CREATE INDEX entity_claim_by_entity ON entity_claim (entity_id);

CREATE TABLE entity_external_id (
  scheme text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  entity_id uuid NOT NULL,
  PRIMARY KEY (scheme, id)
);

-- Several entities bear the name, so each of its chains is decided by itself.
ALTER TABLE known_name ADD COLUMN contested boolean NOT NULL DEFAULT false;

-- Mentions that an editor has judged by themselves are a chain of their own; read_chain is the one
-- that their article has them in.
ALTER TABLE mention
  ADD COLUMN pin uuid,
  ADD COLUMN read_chain integer;

ALTER TABLE chain ADD COLUMN pin uuid;

CREATE INDEX chain_by_pin ON chain (pin) WHERE pin IS NOT NULL;

CREATE TABLE read_chain (
  article_id uuid NOT NULL,
  ordinal integer NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);

CREATE TABLE pin (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL,
  text text NOT NULL,
  occurrence integer NOT NULL
);

CREATE INDEX pin_by_article ON pin (article_id);

CREATE TABLE judgement (
  id uuid PRIMARY KEY,
  act uuid NOT NULL,
  left_kind text NOT NULL,
  left_id uuid NOT NULL,
  left_text text NOT NULL,
  left_anchor text COLLATE "C" NOT NULL,
  right_kind text NOT NULL,
  right_id uuid NOT NULL,
  right_text text NOT NULL,
  right_anchor text COLLATE "C" NOT NULL,
  verdict text NOT NULL,
  reason text NOT NULL,
  score double precision NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawal_reason text
);

CREATE INDEX judgement_by_act ON judgement (act);

CREATE INDEX judgement_by_left ON judgement (left_anchor);

CREATE INDEX judgement_by_right ON judgement (right_anchor);

-- What happened to entities; rows are only ever added.
CREATE TABLE history (
  id uuid PRIMARY KEY,
  entity_id uuid NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  actor text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  act uuid,
  snapshot_before text,
  snapshot_after text,
  other uuid,
  judgement uuid,
  edits_before text,
  edits_after text
);

CREATE INDEX history_by_entity ON history (entity_id, id);

CREATE INDEX history_by_act ON history (act) WHERE act IS NOT NULL;

CREATE INDEX history_of_people ON history (id) WHERE actor <> 'machine';

-- What requests have made, so that a repeated one makes nothing twice.
CREATE TABLE request (
  id text COLLATE "C" PRIMARY KEY,
  made uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
