-- From which day a document is in force, where that is not its day of issue, and until the end of which day, where it says so itself.
alter table document add column valid_from date;
alter table document add column valid_to date;
-- On which day what a document says of another takes effect, where that is not the day on which the document itself does.
alter table document_relation add column effective_on date;

-- An index that nobody has begun to write needs no building anew for its new fields.
update index_generation set model = 2 where home is null;
