package vn.giaoban.archive.search;

import java.util.Set;

/**
 * Which access profiles the caller holds, expanded from the database for every query. The owner of the rights implements
 * it; search asks.
 */
public interface AccessProfiles {

    /** Ids of the access profiles of the caller of the present request; empty for one who may find nothing. */
    Set<Long> allowed();
}
