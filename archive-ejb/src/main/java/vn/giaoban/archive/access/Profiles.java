package vn.giaoban.archive.access;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How a set of ids is spelt, so that the same set of bodies always finds the same profile. */
final class Profiles {

    private Profiles() {}

    /** Ids in ascending order with commas between; the empty set is empty. */
    static String members(Collection<Long> bodyIds) {
        return new TreeSet<>(bodyIds).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
