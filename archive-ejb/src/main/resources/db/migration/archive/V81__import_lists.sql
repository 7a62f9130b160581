-- Imports of files with a list. The rows of the list wait as those of any other import do; whether they come from a list tells
-- by which names their faults are told. What is said of a list as a whole keeps no row out: files that no row names, columns
-- that nobody knows.
alter table document_import add column listed boolean default false not null;

create table import_remark (
    import_id bigint not null references document_import (id),
    place integer not null,
    reason varchar(80) not null,
    named varchar(2000) not null,
    primary key (import_id, place)
);
