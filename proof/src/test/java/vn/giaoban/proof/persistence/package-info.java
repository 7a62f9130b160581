/** The same suite on H2 and on PostgreSQL: the real boundaries, entities and SQL on a real database, without a container. */
package vn.giaoban.proof.persistence;
