-- The number without marks, as numbers are looked for; and whether the text was looked through for what else is made of it.
alter table document add column number_folded varchar(100);
alter table document add column examined smallint default 0 not null;
update document set number_folded = upper(translate(number_canonical, 'ĐđƯưƠơÂâÊêÔôĂă', 'DdUuOoAaEeOoAa'))
    where number_canonical is not null;
create index document_number_folded on document (number_folded);
create index document_examined on document (examined, id);
