-- When index and database were compared last, and whether somebody wants it done again. One row.
create table index_comparison (
    wanted boolean default false not null,
    ended_at timestamp(6) with time zone,
    looked bigint default 0 not null
);
insert into index_comparison (wanted) values (false);

-- What was found to differ and is not yet being repaired.
create table index_difference (
    entry_type varchar(20) not null,
    entry_id bigint not null,
    kind varchar(10) not null check (kind in ('MISSING', 'SURPLUS', 'OUTDATED', 'RIGHTS')),
    primary key (entry_type, entry_id)
);

-- An index that nobody has begun to write needs no building anew for its new fields.
update index_generation set model = 4 where home is null;
