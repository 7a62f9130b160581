package vn.giaoban.archive.search.restoration;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.search.MarkRestoration;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * How often marked syllables stand in the texts that were read, and which follow which. Whoever types "huyen uy" has it read
 * back as the likeliest sequence of marked syllables (Viterbi over pairs, single syllables where a pair was never met).
 * What nobody has taught stays as it was typed. Safe for many readers beside one learner.
 */
public final class SyllableModel implements MarkRestoration {

    /** How much a pair says beside the single syllable; what is measured best on law texts. */
    private static final double PAIR = 0.9;

    /** Beyond it the pairs that were met once are forgotten: a large archive must not fill the memory. */
    private static final int MOST_PAIRS = 3_000_000;

    /** Running Vietnamese carries a mark on three of four syllables; a text with fewer was typed or read without. */
    private static final double MARKED_TEXT = 0.5;

    /** The longest Vietnamese syllable, "nghiêng", has seven letters; longer words are foreign and are never marked. */
    private static final int LONGEST = 8;

    private static final int NONE = -1;
    private static final Pattern TOKEN = Pattern.compile("(?<syllable>\\p{L}+)|(?<break>[\\p{N}.;:!?\\n\\u2029])");

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ObjectIntHashMap<String> ids = new ObjectIntHashMap<>();
    private final List<String> syllables = new ArrayList<>();
    private final IntArrayList counts = new IntArrayList();
    private final Map<String, IntArrayList> byFolded = new HashMap<>();
    private final LongIntHashMap pairs = new LongIntHashMap();
    private long total;

    /** Learns from a text, unless it carries too few marks to teach any. */
    public void learn(String text) {
        List<String> sequence = new ArrayList<>();
        int marked = 0;
        int read = 0;
        Matcher m = TOKEN.matcher(Vietnamese.normalise(text));
        while (m.find()) {
            String syllable = m.group("syllable");
            boolean known = syllable != null && syllable.length() <= LONGEST;
            sequence.add(known ? syllable.toLowerCase(Locale.ROOT) : null);
            read += known ? 1 : 0;
            marked += known && !Vietnamese.isUnmarked(syllable) ? 1 : 0;
        }
        if (read > 0 && marked >= read * MARKED_TEXT) {
            count(sequence);
        }
    }

    @Override
    public String restore(String typed) {
        List<Typed> sequence = new ArrayList<>();
        Matcher m = TOKEN.matcher(typed);
        while (m.find()) {
            String syllable = m.group("syllable");
            sequence.add(new Typed(m.start(), m.end(), syllable));
        }
        StringBuilder restored = new StringBuilder(typed);
        lock.readLock().lock();
        try {
            int[] chosen = likeliest(sequence);
            // From the end, so that the places of the earlier ones stay right.
            for (int i = chosen.length - 1; i >= 0; i--) {
                Typed place = sequence.get(i);
                if (chosen[i] != NONE && Vietnamese.isUnmarked(place.syllable)) {
                    restored.replace(place.from, place.to, cased(syllables.get(chosen[i]), place.syllable));
                }
            }
        } finally {
            lock.readLock().unlock();
        }
        return restored.toString();
    }

    private void count(List<String> sequence) {
        lock.writeLock().lock();
        try {
            int before = NONE;
            for (String syllable : sequence) {
                int now = syllable == null ? NONE : id(syllable);
                if (now != NONE) {
                    counts.set(now, counts.get(now) + 1);
                    total++;
                    if (before != NONE) {
                        pairs.addTo(pair(before, now), 1);
                    }
                }
                before = now;
            }
            if (pairs.size() > MOST_PAIRS) {
                pairs.removeAll((key, times) -> times == 1);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private int id(String syllable) {
        int known = ids.getOrDefault(syllable, NONE);
        if (known != NONE) {
            return known;
        }
        int id = syllables.size();
        ids.put(syllable, id);
        syllables.add(syllable);
        counts.add(0);
        byFolded.computeIfAbsent(Vietnamese.fold(syllable), folded -> new IntArrayList())
                .add(id);
        return id;
    }

    /** The ids of the likeliest syllables, {@link #NONE} where nothing is known. */
    private int[] likeliest(List<Typed> sequence) {
        List<Step> steps = new ArrayList<>();
        Step before = null;
        for (Typed place : sequence) {
            before = Step.after(before, candidates(place), this);
            steps.add(before);
        }
        int[] chosen = new int[steps.size()];
        int at = NONE;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (at == NONE) {
                at = step.best();
            }
            chosen[i] = at == NONE ? NONE : step.ids[at];
            at = at == NONE ? NONE : step.from[at];
        }
        return chosen;
    }

    private int[] candidates(Typed place) {
        if (place.syllable == null) {
            return new int[0];
        }
        String typed = Vietnamese.normalise(place.syllable).toLowerCase(Locale.ROOT);
        if (!Vietnamese.isUnmarked(typed)) {
            int id = ids.getOrDefault(typed, NONE);
            return id == NONE ? new int[0] : new int[] {id};
        }
        IntArrayList all = byFolded.get(typed);
        return all == null ? new int[0] : all.toArray();
    }

    private double chance(int before, int now) {
        double single = counts.get(now) / (double) total;
        if (before == NONE) {
            return Math.log(single);
        }
        double together = pairs.get(pair(before, now)) / (double) counts.get(before);
        return Math.log(PAIR * together + (1 - PAIR) * single);
    }

    private static long pair(int left, int right) {
        return (long) left << Integer.SIZE | right;
    }

    private static String cased(String syllable, String as) {
        if (as.length() > 1 && as.equals(as.toUpperCase(Locale.ROOT))) {
            return syllable.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(as.charAt(0))
                ? syllable.substring(0, 1).toUpperCase(Locale.ROOT) + syllable.substring(1)
                : syllable;
    }

    /** A place in what was typed; without a syllable it parts those around it. */
    private record Typed(int from, int to, String syllable) {}

    /** The candidates of one place, each with its best way there. */
    private static final class Step {

        private final int[] ids;
        private final int[] from;
        private final double[] chances;

        private Step(int[] ids) {
            this.ids = ids;
            this.from = new int[ids.length];
            this.chances = new double[ids.length];
        }

        static Step after(Step before, int[] ids, SyllableModel model) {
            Step step = new Step(ids);
            boolean begins = before == null || before.ids.length == 0;
            for (int i = 0; i < ids.length; i++) {
                step.from[i] = NONE;
                step.chances[i] = begins ? model.chance(NONE, ids[i]) : Double.NEGATIVE_INFINITY;
                for (int j = 0; !begins && j < before.ids.length; j++) {
                    double chance = before.chances[j] + model.chance(before.ids[j], ids[i]);
                    if (chance > step.chances[i]) {
                        step.chances[i] = chance;
                        step.from[i] = j;
                    }
                }
            }
            return step;
        }

        int best() {
            int best = NONE;
            for (int i = 0; i < ids.length; i++) {
                best = best == NONE || chances[i] > chances[best] ? i : best;
            }
            return best;
        }
    }
}
