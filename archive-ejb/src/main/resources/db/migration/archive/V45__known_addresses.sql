-- From where somebody has signed in: guesses made elsewhere do not keep him out here.
create table sign_in_address (
    username varchar(100) not null,
    address varchar(100) not null,
    seen_at timestamp(6) with time zone not null,
    primary key (username, address)
);
