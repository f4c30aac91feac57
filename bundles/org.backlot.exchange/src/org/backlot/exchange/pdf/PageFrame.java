package org.backlot.exchange.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The block of text of a script, as its own pages have it. All measures are in points.
 *
 * @param left       the left edge of headings and action
 * @param right      the right edge of action: nearly all its lines end before it
 * @param lineHeight from one line to the next
 * @param pitch      the mean width of a character of action
 */
record PageFrame(double left, double right, double lineHeight, double pitch) {

    /** Points by which lines of one column may stand apart. */
    static final double SAME = 4;

    /** The frame of a script; empty where no line begins as scene headings do. */
    static Optional<PageFrame> of(List<TextPage> pages) {
        List<TextLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        OptionalDouble left = commonest(lines.stream().mapToDouble(PageFrame::headingEdge)
                .filter(x -> !Double.isNaN(x)));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        double x = left.getAsDouble();
        List<Segment> action = lines.stream().flatMap(line -> line.segments().stream())
                .filter(s -> Math.abs(s.x() - x) < SAME).toList();
        double pitch = action.stream().mapToDouble(Segment::pitch).average().orElse(6);
        double right = share(action.stream().mapToDouble(Segment::end), 0.97);
        double size = commonest(action.stream().mapToDouble(Segment::size)).orElse(12);
        return Optional.of(new PageFrame(x, right, lineHeight(pages, size), pitch));
    }

    private static double lineHeight(List<TextPage> pages, double size) {
        DoubleStream steps = pages.stream().flatMapToDouble(page -> {
            double[] y = page.lines().stream().mapToDouble(TextLine::y).toArray();
            return DoubleStream.iterate(1, i -> i < y.length, i -> i + 1).map(i -> y[(int) i] - y[(int) i - 1]);
        });
        return commonest(steps.filter(step -> step > 0.7 * size && step < 1.7 * size)).orElse(size);
    }

    /** Where the heading begins that a line is; NaN where it is none, or is a row of a table. */
    private static double headingEdge(TextLine line) {
        List<Segment> segments = line.segments();
        int at = segments.size() > 1 && Words.sceneNumber(segments.getFirst().text()) != null ? 1 : 0;
        Segment heading = segments.get(at);
        long others = segments.stream().skip(at + 1L).map(Segment::text).filter(text -> !Words.star(text)
                && Words.sceneNumber(text) == null && !Words.sceneContinues(text)).count();
        if (others > 1) {
            return Double.NaN;
        }
        if (Words.beginsAsHeading(heading.text())) {
            return heading.x();
        }
        String[] both = Words.numberAndHeading(heading.text());
        return both == null ? Double.NaN : heading.glyphs().get(Margins.count(both[0], heading)).x();
    }

    /** The value that most of some values are near. */
    static OptionalDouble commonest(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        Map<Long, Integer> counts = new HashMap<>();
        Arrays.stream(sorted).forEach(x -> counts.merge(Math.round(2 * x), 1, Integer::sum));
        long best = 0;
        int most = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            int near = 0;
            for (long other = entry.getKey() - 3; other <= entry.getKey() + 3; other++) {
                near += counts.getOrDefault(other, 0);
            }
            int weight = 2 * near + entry.getValue();
            if (weight > most || weight == most && entry.getKey() < best) {
                most = weight;
                best = entry.getKey();
            }
        }
        double at = best / 2.0;
        return Arrays.stream(sorted).filter(x -> Math.abs(x - at) <= 0.5).average();
    }

    /** The value below which a share of some values lies. */
    static double share(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
