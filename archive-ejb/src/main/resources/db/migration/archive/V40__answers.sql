-- The answer to a request by the key under which the script sent it; the key is claimed in the transaction of the work.
create table request_answer (
    account_id bigint not null references account (id),
    request_key varchar(200) not null,
    fingerprint varchar(300) not null,
    created_at timestamp(6) with time zone not null,
    status integer,
    location varchar(500),
    media_type varchar(100),
    body text,
    primary key (account_id, request_key)
);
create index request_answer_age on request_answer (created_at);
