-- The taking in of one upload. `next_position` items are settled; it moves with what they made.
CREATE TABLE import (
  id uuid PRIMARY KEY,
  state text NOT NULL,
  format text NOT NULL,
  file_name text NOT NULL,
  author text NOT NULL,
  total integer NOT NULL DEFAULT 0,
  next_position integer NOT NULL DEFAULT 0,
  taken integer NOT NULL DEFAULT 0,
  copies integer NOT NULL DEFAULT 0,
  rejected integer NOT NULL DEFAULT 0,
  -- Starts of the work that ended without moving on.
  failures integer NOT NULL DEFAULT 0,
  message text NOT NULL DEFAULT '',
  -- Until then the worker that claimed it is expected to move it on.
  lease_until timestamptz NOT NULL DEFAULT now(),
  create_time timestamptz NOT NULL,
  end_time timestamptz
);

CREATE INDEX import_open ON import (create_time) WHERE state IN ('UPLOADING', 'QUEUED', 'RUNNING');

-- The upload in pieces, until it is worked off. Archives do not compress: stored as they are.
CREATE TABLE import_piece (
  import_id uuid NOT NULL REFERENCES import (id),
  number integer NOT NULL,
  content bytea STORAGE EXTERNAL NOT NULL,
  PRIMARY KEY (import_id, number)
);

CREATE TABLE import_item (
  import_id uuid NOT NULL REFERENCES import (id),
  position integer NOT NULL,
  name text NOT NULL,
  outcome text NOT NULL,
  article_id uuid,
  reason text NOT NULL,
  PRIMARY KEY (import_id, position)
);

CREATE INDEX import_item_outcome ON import_item (import_id, outcome, position);
