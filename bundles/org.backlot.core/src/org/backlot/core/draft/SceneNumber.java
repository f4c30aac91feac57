package org.backlot.core.draft;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scene number taken apart. By the convention of the trade a letter behind it stands for a scene that came after it
 * (12, 12A, 12B, 13), and a letter before it for one that came before it (12, A12A, 12A).
 *
 * @param before letters before the number
 * @param number the number itself
 * @param behind letters behind it
 */
record SceneNumber(String before, long number, String behind) implements Comparable<SceneNumber> {

    private static final Pattern PARTS = Pattern.compile("([A-Z]*)[-.]?(\\d{1,9})[-.]?([A-Z]*)");
    private static final Comparator<String> LETTERS = Comparator.comparingInt(String::length).thenComparing(s -> s);
    private static final Comparator<SceneNumber> ORDER = Comparator.comparingLong(SceneNumber::number)
            .thenComparing(SceneNumber::behind, LETTERS)
            .thenComparing(SceneNumber::before, Comparator.comparing(String::isEmpty).thenComparing(LETTERS));
    private static final int TRIES = 26 * 26;

    static Optional<SceneNumber> parse(String text) {
        Matcher parts = PARTS.matcher(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
        return parts.matches() ? Optional.of(new SceneNumber(parts.group(1), Long.parseLong(parts.group(2)),
                parts.group(3))) : Optional.empty();
    }

    @Override
    public int compareTo(SceneNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return before + number + behind;
    }

    /**
     * The number of a scene that comes between two others whose numbers stay: the one before with a letter, or the one
     * after with a letter before it; at the end, the next whole number.
     *
     * @param previous the number before it, or null at the beginning
     * @param next     the number after it, or null at the end
     * @param used     numbers that are given out, in capitals
     */
    static String between(String previous, String next, Set<String> used) {
        Optional<SceneNumber> low = parse(previous);
        Optional<SceneNumber> high = parse(next);
        if (low.isPresent() && next == null) {
            long number = low.get().number() + 1;
            while (used.contains(Long.toString(number))) {
                number++;
            }
            return Long.toString(number);
        }
        if (low.isPresent() && low.get().before().isEmpty()) {
            String behind = low.get().behind();
            for (int i = 0; i < TRIES; i++) {
                behind = following(behind);
                var candidate = new SceneNumber("", low.get().number(), behind);
                if (high.isPresent() && candidate.compareTo(high.get()) >= 0) {
                    break;
                }
                if (!used.contains(candidate.toString())) {
                    return candidate.toString();
                }
            }
        }
        if (high.isPresent()) {
            String letters = low.filter(l -> l.number() == high.get().number()
                    && l.behind().equals(high.get().behind()))
                    .map(SceneNumber::before).orElse("");
            for (int i = 0; i < TRIES; i++) {
                letters = following(letters);
                var candidate = new SceneNumber(letters, high.get().number(), high.get().behind());
                if (!used.contains(candidate.toString())) {
                    return candidate.toString();
                }
            }
        }
        String base = previous == null || previous.isBlank() ? "0" : previous.strip();
        String letters = following("");
        while (used.contains((base + letters).toUpperCase(Locale.ROOT))) {
            letters = following(letters);
        }
        return base + letters;
    }

    /** A to Z, then AA to AZ, BA and so on. */
    private static String following(String letters) {
        if (letters.isEmpty()) {
            return "A";
        }
        char last = letters.charAt(letters.length() - 1);
        String head = letters.substring(0, letters.length() - 1);
        return last < 'Z' ? head + (char) (last + 1) : following(head) + "A";
    }
}
