package org.backlot.benchmarks;

import java.nio.file.Path;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;

/**
 * Opening a production to edit it (unzip, read, index, journal) against a SAX parser that reads the same bytes from
 * memory and does nothing with them; and how opening grows with the production.
 */
final class OpenBenchmark implements Benchmark {

    private static final int WARM_UPS = 8;
    private static final int TURNS = 11;

    @Override
    public String name() {
        return "open";
    }

    @Override
    public void run(Workplace place) throws Exception {
        compare(place, Generated.LARGE, WARM_UPS, "aim 3, floor 6");
        compare(place, Generated.LARGE_WITH_TEXT, WARM_UPS / 2, "aim 3, floor 6");
        grow(place);
    }

    private void compare(Workplace place, Generated generated, int warmUps, String aim) throws Exception {
        Path file = place.file(generated);
        Entry entry = Entry.of(file);
        Figures.title(name(), String.format("%s, %.1f MB", generated, entry.megabytes()));
        Side open = opening(place.backlot(), generated, file, entry);
        Side parse = new Side("SAX of the same bytes", () -> Side.time(entry::parse));
        Figures.slower(open, parse, Comparison.of(warmUps, TURNS, open, parse), aim);
    }

    private void grow(Workplace place) throws Exception {
        var small = new Generated(Generated.LARGE.scenes() / 5, 0);
        Path smallFile = place.file(small);
        Path largeFile = place.file(Generated.LARGE);
        Entry smallEntry = Entry.of(smallFile);
        Entry largeEntry = Entry.of(largeFile);
        Figures.title(name(), String.format("growth from %,d scenes; bytes grow %.2f x", small.scenes(),
                largeEntry.megabytes() / smallEntry.megabytes()));
        Side large = opening(place.backlot(), Generated.LARGE, largeFile, largeEntry);
        Side less = opening(place.backlot(), small, smallFile, smallEntry);
        Figures.slower(large, less, Comparison.of(WARM_UPS, TURNS, large, less), "aim 6, floor 8");
    }

    private static Side opening(Backlot backlot, Generated generated, Path file, Entry entry) throws Exception {
        int objects = entry.objects();
        return new Side(String.format("open %,d scenes", generated.scenes()), () -> {
            var opened = new Backlot.Opened[1];
            double nanos = Side.time(() -> opened[0] = backlot.open(file, FileStore.Access.EDIT));
            try (var session = opened[0].session()) {
                int found = 1;
                for (var each : session.everything()) {
                    found += each.eResource() == null ? 1 : 0;
                }
                if (found != objects) {
                    throw new IllegalStateException("Opened " + found + " objects where the file has " + objects);
                }
            }
            return nanos;
        });
    }
}
