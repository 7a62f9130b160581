-- The office's own Word templates, one for each kind of paper; a kind without one is written as the rules of form set it.
create table paper_template (
    kind varchar(20) primary key,
    file_name varchar(200) not null,
    content bytea not null,
    put_by varchar(100) not null,
    put_at timestamp(6) with time zone not null
);
