-- Bands of the texts: who shares one with a text is compared with it as a whole.
create table text_band (
    band bigint not null,
    document_id bigint not null references document (id),
    primary key (band, document_id)
);
create index text_band_of on text_band (document_id);

-- Documents that are likely to be one, and what a person has said of it.
create table document_likeness (
    first_id bigint not null references document (id),
    second_id bigint not null references document (id),
    percent smallint not null check (percent between 0 and 100),
    same_file boolean not null,
    verdict varchar(20) check (verdict in ('DIFFERENT', 'SAME_DOCUMENT')),
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index document_likeness_second on document_likeness (second_id);
