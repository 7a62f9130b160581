-- Where a generation of the index lies: the embedded index of one server, told apart by the mark in its folder, or the cluster.
-- Nobody else has its entries; null until somebody has begun to write it.
alter table index_generation add column home varchar(60);
