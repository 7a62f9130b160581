-- The key with which a calendar program reads its owner's conferences, and nothing else. Only its SHA-256 is kept.
create table calendar_feed (
    username varchar(80) primary key,
    secret_hash varchar(64) not null unique,
    made_at timestamp(6) with time zone not null
);
