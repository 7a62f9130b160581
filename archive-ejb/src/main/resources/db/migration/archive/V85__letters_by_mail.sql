-- Letters go by mail to people without an account too, and carry files until they are sent.
alter table outgoing_mail alter column account_id drop not null;
create table outgoing_mail_enclosure (
    mail_id bigint not null references outgoing_mail (id),
    position integer not null,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    content bytea not null,
    primary key (mail_id, position)
);
