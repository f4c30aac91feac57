package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one scene as numbers, for comparing many with many: its distinct words, its distinct runs of three
 * words, both sorted, and one number for the whole text.
 */
record SceneWords(int[] words, int[] runs, int[] heading, long text, int count) {

    private static final long PRIME = 0x100000001B3L;
    private static final int RUN = 3;

    /** Gives words and runs of words the same numbers in all scenes. */
    static final class Numbers {

        private final Map<String, Integer> words = new HashMap<>();
        private final Map<Long, Integer> runs = new HashMap<>();

        int words() {
            return words.size();
        }

        int runs() {
            return runs.size();
        }

        private int word(String word) {
            return words.computeIfAbsent(word, w -> words.size());
        }

        private int run(long key) {
            return runs.computeIfAbsent(key, k -> runs.size());
        }
    }

    static SceneWords of(SceneVersion scene, Numbers numbers) {
        List<Integer> words = new ArrayList<>();
        long text = 1;
        for (SceneVersion.Line line : scene.lines()) {
            if (line.printed()) {
                int from = words.size();
                add(line.text(), numbers, words);
                text = text * PRIME + line.kind().getValue() + 1;
                for (int i = from; i < words.size(); i++) {
                    text = text * PRIME + words.get(i) + 17;
                }
            }
        }
        int[] all = words.stream().mapToInt(Integer::intValue).toArray();
        int[] runs = new int[Math.max(0, all.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = numbers.run(((long) all[i] << 42) ^ ((long) all[i + 1] << 21) ^ all[i + 2]);
        }
        List<Integer> heading = new ArrayList<>();
        add(scene.heading(), numbers, heading);
        return new SceneWords(distinct(all), distinct(runs),
                distinct(heading.stream().mapToInt(Integer::intValue).toArray()), text, all.length);
    }

    /** Whether a text is long enough to be known by itself. */
    boolean telling() {
        return count >= 8;
    }

    private static void add(String text, Numbers numbers, List<Integer> words) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(numbers.word(text.substring(start, i).toLowerCase(java.util.Locale.ROOT)));
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
