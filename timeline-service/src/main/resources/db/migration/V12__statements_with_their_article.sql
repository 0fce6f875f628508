-- Statements are written and deleted with their article, whose row stays: to look for it with each of
-- them is work for nothing.
alter table statement drop constraint statement_article_id_fkey;
