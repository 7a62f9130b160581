-- An index that nobody has begun to write needs no building anew for its new fields.
update index_generation set model = 3 where home is null;
