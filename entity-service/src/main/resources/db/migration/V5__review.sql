-- Entities whose names are new or have changed, to be compared with others like them.
CREATE TABLE review_due (
  entity_id uuid PRIMARY KEY
);

-- Entities that may be one, found for the left of the two.
CREATE TABLE candidate_pair (
  id uuid PRIMARY KEY,
  left_id uuid NOT NULL,
  right_id uuid NOT NULL,
  score double precision NOT NULL,
  explanation text NOT NULL
);

CREATE INDEX candidate_pair_by_left ON candidate_pair (left_id);

CREATE INDEX candidate_pair_by_right ON candidate_pair (right_id);

-- What a decision on an open chain is worth: how unsure it is, times its mentions.
ALTER TABLE chain ADD COLUMN doubt double precision;

CREATE INDEX chain_by_doubt ON chain (doubt DESC) WHERE doubt IS NOT NULL;
