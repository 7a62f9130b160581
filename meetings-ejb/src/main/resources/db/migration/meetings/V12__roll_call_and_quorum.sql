-- Who came late, who left early, and for which items of the agenda somebody was away (their places, parted by commas).
alter table conference_attendance add column arrived_at time;
alter table conference_attendance add column left_at time;
alter table conference_attendance add column absent_items varchar(200);

-- What share of those summoned must be present, by kind of conference; a kind without a row asks for nobody. More than half
-- for committees is practice, no rule that could be cited.
create table quorum_rule (
    kind varchar(30) primary key,
    share varchar(20) not null check (share in ('NONE', 'MORE_THAN_HALF', 'TWO_THIRDS', 'THREE_QUARTERS', 'ALL')),
    version bigint default 0 not null
);
insert into quorum_rule (kind, share) values ('STANDING_COMMITTEE', 'MORE_THAN_HALF'), ('PLENUM', 'MORE_THAN_HALF');
