package org.backlot.core.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a person probably meant by a word that is not known. */
public final class Nearest {

    private Nearest() {
    }

    /** The known word that differs least; empty where none is near. Upper and lower case are the same. */
    public static Optional<String> to(String word, Collection<String> known) {
        int near = Math.max(1, word.length() / 3);
        return known.stream().filter(k -> distance(word, k) <= near || starts(word, k))
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> -common(word, k))
                        .thenComparing(k -> k));
    }

    private static int common(String word, String known) {
        int end = Math.min(word.length(), known.length());
        int same = 0;
        while (same < end && Character.toLowerCase(word.charAt(same)) == Character.toLowerCase(known.charAt(same))) {
            same++;
        }
        return same;
    }

    /** {@code ". Did you mean X?"}, or the fallback where nothing is near. */
    public static String hint(String word, Collection<String> known, String fallback) {
        return to(word, known).map(k -> ". Did you mean " + k + "?").orElse(fallback);
    }

    /** {@code ". Did you mean X?"}, or a list of all that is there. */
    public static String hint(String word, Collection<String> known) {
        return hint(word, known, known.isEmpty() ? ". There is none" : ". There is: " + String.join(", ", known));
    }

    private static boolean starts(String word, String known) {
        return word.length() > 2 && known.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }

    /** Letters to add, drop or change, a swap of neighbours counting as one. */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
