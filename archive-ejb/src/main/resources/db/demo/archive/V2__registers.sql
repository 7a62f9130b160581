-- The office began in mid-term: so many numbers of the term 2020-2025 had been used on paper. The next notice is 05-TB/HU.
insert into number_series (body_id, term_id, congress, opened_with, last_number)
    select b.id, t.id, false, n.used, n.used
    from body b join committee_term t on t.body_id = b.id and t.kind = 'TERM' and t.ends_on is null,
         (values (3), (4), (7), (9), (11), (12), (26), (31), (48), (52), (64), (215), (90)) as n (used)
    where b.code = 'HU';
insert into number_series_kind (series_id, body_id, term_id, kind_code)
    select s.id, s.body_id, s.term_id, k.kind_code
    from number_series s join (values
        (3, 'QC'), (4, 'TB'), (7, 'CTr'), (9, 'HD'), (11, 'CT'), (12, 'TTr'), (26, 'NQ'), (31, 'KL'), (48, 'KH'),
        (52, 'BC'), (64, 'QĐ'), (64, 'QĐi'), (215, 'CV'), (90, 'GM')) as k (used, kind_code) on k.used = s.opened_with;
