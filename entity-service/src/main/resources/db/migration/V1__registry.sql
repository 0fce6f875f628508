-- What articles say: each article as of its newest revision, its mentions and chains.
CREATE TABLE annotated_article (
  article_id uuid PRIMARY KEY,
  revision bigint NOT NULL,
  annotation bigint NOT NULL,
  removed boolean NOT NULL,
  published text NOT NULL,
  content bytea NOT NULL,
  terms text[] NOT NULL
);

CREATE TABLE chain (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL,
  ordinal integer NOT NULL,
  name text COLLATE "C" NOT NULL,
  partial boolean NOT NULL,
  body text NOT NULL,
  entity_id uuid,
  outcome text,
  UNIQUE (article_id, ordinal)
);

CREATE INDEX chain_by_name ON chain (name, partial);

CREATE INDEX chain_by_entity ON chain (entity_id) WHERE entity_id IS NOT NULL;

CREATE TABLE mention (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL,
  ordinal integer NOT NULL,
  chain integer NOT NULL,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  text text NOT NULL,
  type text NOT NULL,
  kind text NOT NULL,
  link text NOT NULL,
  UNIQUE (article_id, ordinal)
);

CREATE TABLE alias_fact (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL,
  kind text NOT NULL,
  alias text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL
);

CREATE INDEX alias_fact_by_article ON alias_fact (article_id);

CREATE INDEX alias_fact_by_alias ON alias_fact (alias);

CREATE INDEX alias_fact_by_name ON alias_fact (name);

-- The names that articles use, with whom they belong to. A name is type and form: PERSON:ivan petrov.
CREATE TABLE known_name (
  name text COLLATE "C" PRIMARY KEY,
  text text NOT NULL,
  entity_id uuid,
  article_count bigint NOT NULL
);

CREATE INDEX known_name_by_entity ON known_name (entity_id) WHERE entity_id IS NOT NULL;

-- The keys under which names that may be the same are found.
CREATE TABLE name_key (
  key text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  PRIMARY KEY (key, name)
);

-- The people and organisations.
CREATE TABLE entity (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  name text NOT NULL,
  names text NOT NULL,
  roles text NOT NULL,
  external_ids text NOT NULL,
  status text NOT NULL,
  mention_count bigint NOT NULL,
  article_count bigint NOT NULL,
  version bigint NOT NULL
);

CREATE INDEX entity_by_mentions ON entity (mention_count DESC, id) WHERE mention_count > 0;

-- Ids that were merged into another entity.
CREATE TABLE referent (
  id uuid PRIMARY KEY,
  entity_id uuid NOT NULL
);

CREATE INDEX referent_by_entity ON referent (entity_id);

-- Words of entities' names in one romanisation, for the search by any spelling or beginning.
CREATE TABLE entity_word (
  word text COLLATE "C" NOT NULL,
  entity_id uuid NOT NULL,
  PRIMARY KEY (word, entity_id)
);

CREATE INDEX entity_word_by_entity ON entity_word (entity_id);
