-- Words that found nothing, how often, and when last. Who searched is not kept.
create table search_unfound (
    words varchar(200) primary key,
    times bigint not null,
    last_at timestamp(6) with time zone not null
);
