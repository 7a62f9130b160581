-- What a file of a document is: a draft, the signed text, or a digital copy of the paper. Whether a signature stands in a PDF is
-- noted; the house trusts none and checks none.
alter table document_file add column role varchar(10) check (role in ('DRAFT', 'SIGNED', 'DIGITISED'));
alter table document_file add column draft_number integer check (draft_number between 1 and 99);
alter table document_file add column signature boolean;
alter table document_file add column added_at timestamp(6) with time zone;
alter table document_file add column added_by varchar(60);
