package org.backlot.exchange.moviemagic;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of scenes by their numbers: A12 before 12, 12 before 12A. Whether a scheduling export lists its scenes in
 * script order or in that of a board nobody knows, so where each scene has a number of its own the numbers decide.
 */
final class SceneOrder {

    private static final Pattern NUMBER = Pattern.compile("(\\p{L}*)(\\d{1,9})(.*)");

    private SceneOrder() {
    }

    private record Key(BigInteger number, boolean plain, String before, String after) {
    }

    /** The scenes in script order; the same list where numbers are missing, double or not understood. */
    static List<SchedulingExport.Sheet> of(List<SchedulingExport.Sheet> scenes) {
        Set<String> numbers = new HashSet<>();
        boolean telling = scenes.stream().allMatch(scene -> NUMBER.matcher(scene.number()).matches()
                && numbers.add(scene.number().toUpperCase(Locale.ROOT)));
        if (!telling) {
            return scenes;
        }
        return scenes.stream().sorted(Comparator.comparing(scene -> key(scene.number()), Comparator
                .comparing(Key::number).thenComparing(Key::plain).thenComparing(Key::before)
                .thenComparing(Key::after))).toList();
    }

    private static Key key(String number) {
        Matcher matcher = NUMBER.matcher(number.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(number);
        }
        return new Key(new BigInteger(matcher.group(2)), matcher.group(1).isEmpty(), matcher.group(1),
                matcher.group(3));
    }
}
