-- What the page of an entity asks: its articles, the last published ones, and its mentions in them.
CREATE INDEX chain_by_entity_article ON chain (entity_id, article_id) WHERE entity_id IS NOT NULL;

DROP INDEX IF EXISTS chain_by_entity;

CREATE INDEX annotated_article_by_date ON annotated_article (published, article_id);

CREATE INDEX annotated_article_dates ON annotated_article (article_id) INCLUDE (published);

CREATE INDEX mention_by_chain ON mention (article_id, chain);
