-- Entities as the search by name knows them, with the keys they are filed under.
CREATE TABLE entity_search (
  entity_id uuid PRIMARY KEY,
  type text NOT NULL,
  names text[] NOT NULL,
  keys bigint[] NOT NULL
);

-- One row for each key of each entity: 64-bit hashes, so that a million entities' keys stay small.
-- The index alone answers which entities have a key.
CREATE TABLE entity_key (
  key bigint NOT NULL,
  entity_id uuid NOT NULL,
  PRIMARY KEY (key, entity_id)
);
