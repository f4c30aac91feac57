package org.backlot.benchmarks.optimise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.backlot.schedule.optimise.order.Talent;

/**
 * Reads problems as researchers exchange them: Stuckey's plain text (a name, scenes, actors, a row of 0 and 1 with a
 * rate for each actor, durations), and the MiniZinc data of talent scheduling and of CSPLib's rehearsal problem.
 */
final class InstanceFile {

    private static final Pattern ARRAY = Pattern.compile("(\\w+)\\s*=\\s*(?:array2d\\([^\\[]*)?\\[([^\\]]*)]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private InstanceFile() {
    }

    static Talent read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return file.toString().endsWith(".dzn") ? data(text) : plain(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(file + " is no problem of talent scheduling: " + e.getMessage(), e);
        }
    }

    private static Talent plain(String text) {
        long[] numbers = numbers(text.substring(text.indexOf('\n') + 1));
        int scenes = (int) numbers[0];
        int actors = (int) numbers[1];
        List<long[]> rows = new ArrayList<>();
        var rates = new long[actors];
        for (int actor = 0; actor < actors; actor++) {
            int at = 2 + actor * (scenes + 1);
            rows.add(Arrays.copyOfRange(numbers, at, at + scenes));
            rates[actor] = numbers[at + scenes];
        }
        int at = 2 + actors * (scenes + 1);
        if (numbers.length != at + scenes) {
            throw new IllegalArgumentException(numbers.length + " numbers where " + (at + scenes) + " belong");
        }
        return new Talent(Arrays.copyOfRange(numbers, at, at + scenes), rates, cast(rows, scenes));
    }

    private static Talent data(String text) {
        long[] durations = null;
        long[] rates = null;
        long[] presence = null;
        Matcher arrays = ARRAY.matcher(text.replaceAll("%.*", ""));
        while (arrays.find()) {
            long[] numbers = numbers(arrays.group(2));
            switch (arrays.group(1)) {
                case "d", "duration" -> durations = numbers;
                case "c" -> rates = numbers;
                case "ia", "rehearsal" -> presence = numbers;
                default -> { } // an order that somebody found
            }
        }
        if (durations == null || presence == null || presence.length % durations.length != 0) {
            throw new IllegalArgumentException("no durations, or no scenes of actors that fit them");
        }
        int scenes = durations.length;
        List<long[]> rows = new ArrayList<>();
        for (int at = 0; at < presence.length; at += scenes) {
            rows.add(Arrays.copyOfRange(presence, at, at + scenes));
        }
        if (rates == null) {
            rates = new long[rows.size()];
            Arrays.fill(rates, 1);
        }
        return new Talent(durations, rates, cast(rows, scenes));
    }

    private static int[][] cast(List<long[]> rows, int scenes) {
        var cast = new int[scenes][];
        for (int scene = 0; scene < scenes; scene++) {
            int column = scene;
            cast[scene] = IntStream.range(0, rows.size())
                    .filter(actor -> rows.get(actor)[column] != 0).toArray();
        }
        return cast;
    }

    private static long[] numbers(String text) {
        return NUMBER.matcher(text).results().mapToLong(number -> Long.parseLong(number.group())).toArray();
    }
}
