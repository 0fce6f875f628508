-- Until now "by day" gave every event an entry of its own; that is what "by event" says now. Inside a
-- text of the document quotation marks are escaped, so that no words of an editor are touched.
update saved_timeline
  set document = replace(document, '"granularity":"DAY"', '"granularity":"EVENT"')
  where document like '%"granularity":"DAY"%';
update timeline_document
  set body = replace(body, '"granularity":"DAY"', '"granularity":"EVENT"')
  where body like '%"granularity":"DAY"%';
