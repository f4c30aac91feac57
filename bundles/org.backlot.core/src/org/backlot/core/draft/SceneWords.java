package org.backlot.core.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one scene as numbers, for comparing many with many: its distinct words, its distinct runs of three
 * words, both sorted, and one number for the whole text.
 */
record SceneWords(int[] words, int[] runs, int[] heading, long text, int count) {

    private static final long PRIME = 0x100000001B3L;
    /** By the golden ratio, as hash tables have it. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int RUN = 3;

    /** Gives words and runs of words the same numbers in all scenes. */
    static final class Numbers {

        private final Map<String, Integer> words = new HashMap<>();
        private long[] keys = new long[1 << 12];
        private int[] runs = new int[1 << 12];
        private int runCount;
        /** The words of the text that is being read. */
        private int[] read = new int[1 << 10];
        private int readCount;

        int words() {
            return words.size();
        }

        int runs() {
            return runCount;
        }

        private void read(String word) {
            Integer number = words.get(word);
            if (number == null) {
                number = words.size();
                words.put(word, number);
            }
            if (readCount == read.length) {
                read = Arrays.copyOf(read, 2 * readCount);
            }
            read[readCount++] = number;
        }

        private int[] taken() {
            int[] taken = Arrays.copyOf(read, readCount);
            readCount = 0;
            return taken;
        }

        /** By open addressing; a place of the table that is free has the run 0, so runs count from 1 in it. */
        private int run(long key) {
            if (2 * runCount >= keys.length) {
                grow();
            }
            int at = place(key);
            if (runs[at] == 0) {
                keys[at] = key;
                runs[at] = ++runCount;
            }
            return runs[at] - 1;
        }

        private int place(long key) {
            int at = (int) (key * SPREAD >>> 32) & keys.length - 1;
            while (runs[at] != 0 && keys[at] != key) {
                at = at + 1 & keys.length - 1;
            }
            return at;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldRuns = runs;
            keys = new long[2 * oldKeys.length];
            runs = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldRuns[i] != 0) {
                    int at = place(oldKeys[i]);
                    keys[at] = oldKeys[i];
                    runs[at] = oldRuns[i];
                }
            }
        }
    }

    static SceneWords of(SceneVersion scene, Numbers numbers) {
        long text = 1;
        for (SceneVersion.Line line : scene.lines()) {
            if (line.printed()) {
                int from = numbers.readCount;
                read(line.text(), numbers);
                text = text * PRIME + line.kind().getValue() + 1;
                for (int i = from; i < numbers.readCount; i++) {
                    text = text * PRIME + numbers.read[i] + 17;
                }
            }
        }
        int[] all = numbers.taken();
        int[] runs = new int[Math.max(0, all.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = numbers.run(((long) all[i] << 42) ^ ((long) all[i + 1] << 21) ^ all[i + 2]);
        }
        read(scene.heading(), numbers);
        return new SceneWords(distinct(all), distinct(runs), distinct(numbers.taken()), text, all.length);
    }

    /** Whether a text is long enough to be known by itself. */
    boolean telling() {
        return count >= 8;
    }

    private static void read(String text, Numbers numbers) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                numbers.read(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }

    private static int[] distinct(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}
