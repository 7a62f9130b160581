-- What somebody is typing, before it is saved as anything: one row per account and form.
create table draft (
    account_id bigint not null references account (id),
    form varchar(120) not null,
    content text not null,
    saved_at timestamp(6) with time zone not null,
    primary key (account_id, form)
);
