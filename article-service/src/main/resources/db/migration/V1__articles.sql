-- An article as of its newest revision. A deleted one stays as a tombstone.
CREATE TABLE article (
  id uuid PRIMARY KEY,
  revision bigint NOT NULL,
  lock_version integer NOT NULL,
  status text NOT NULL,
  deleted boolean NOT NULL DEFAULT false,
  copy_of uuid REFERENCES article (id),
  -- SHA-256 of what it says; equal for copies.
  fingerprint text NOT NULL,
  author text NOT NULL,
  create_time timestamptz NOT NULL,
  change_time timestamptz NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  -- Start, end and kind, three numbers a segment.
  segments integer[] NOT NULL,
  source text NOT NULL,
  url text NOT NULL,
  canonical_url text NOT NULL,
  language text NOT NULL,
  authors text[] NOT NULL,
  section text NOT NULL,
  published text NOT NULL,
  published_origin text NOT NULL,
  evidence_start integer,
  evidence_end integer,
  updated timestamptz,
  retrieved timestamptz NOT NULL,
  -- First and last day that the publication date can mean, and its first second to order by;
  -- an undated article comes last.
  published_first date,
  published_last date,
  published_order bigint NOT NULL,
  -- Positions end at 16,383 words and a vector at 1 MB: the beginning of a long text has to do.
  search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', left(text, 100000)), 'B')) STORED
);

CREATE INDEX article_search ON article USING gin (search);

CREATE INDEX article_newest ON article (published_order DESC, id DESC) WHERE NOT deleted;

CREATE INDEX article_source ON article (source, published_order DESC, id DESC) WHERE NOT deleted;

CREATE INDEX article_fingerprint ON article (fingerprint) WHERE NOT deleted;

CREATE INDEX article_copies ON article (copy_of) WHERE copy_of IS NOT NULL;

-- Earlier revisions, as they were. Never changed.
CREATE TABLE article_revision (
  article_id uuid NOT NULL REFERENCES article (id),
  revision bigint NOT NULL,
  status text NOT NULL,
  copy_of uuid,
  author text NOT NULL,
  create_time timestamptz NOT NULL,
  change_time timestamptz NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  segments integer[] NOT NULL,
  source text NOT NULL,
  url text NOT NULL,
  canonical_url text NOT NULL,
  language text NOT NULL,
  authors text[] NOT NULL,
  section text NOT NULL,
  published text NOT NULL,
  published_origin text NOT NULL,
  evidence_start integer,
  evidence_end integer,
  updated timestamptz,
  retrieved timestamptz NOT NULL,
  PRIMARY KEY (article_id, revision)
);

-- What a caller's idempotency key made, written with it.
CREATE TABLE request_key (
  caller text NOT NULL,
  request_id text NOT NULL,
  -- SHA-256 of the request.
  digest text NOT NULL,
  made uuid NOT NULL,
  create_time timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, request_id)
);
