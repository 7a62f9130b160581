-- Content that had to go at once: what is left of the document is its place, its number and when that was.
alter table document add column removed_at timestamp(6) with time zone;
alter table document add column removed_by varchar(60);
