package org.backlot.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What is printed. */
final class Figures {

    private Figures() {
    }

    static void machine() {
        line("Java %s, %d processors, %s %s", Runtime.version(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static void title(String benchmark, Object what) {
        line("%n%s: %s", benchmark, what);
    }

    /** Both sides and how many times as long the first takes. */
    static void slower(Side ours, Side bare, Comparison compared, String aim) {
        sides(ours, bare, compared);
        List<Double> ratios = compared.ratios();
        line("  %-46s %10.2f x   (%.2f .. %.2f)  %s  load %.1f", "ratio", compared.ratio(), ratios.get(0),
                ratios.get(ratios.size() - 1), aim, load());
    }

    /** Both sides and how many times as long the second takes. */
    static void faster(Side ours, Side bare, Comparison compared, String aim) {
        sides(ours, bare, compared);
        List<Double> ratios = compared.ratios();
        line("  %-46s %,10.0f x   (%,.0f .. %,.0f)  %s  load %.1f", "times as fast", 1 / compared.ratio(),
                1 / ratios.get(ratios.size() - 1), 1 / ratios.get(0), aim, load());
    }

    private static void sides(Side ours, Side bare, Comparison compared) {
        side(ours.name(), compared.ours(), compared.oursMedian());
        side(bare.name(), compared.bare(), compared.bareMedian());
    }

    private static void side(String name, List<Double> nanos, double median) {
        boolean small = median < 1e5;
        double unit = small ? 1e3 : 1e6;
        line("  %-46s %,10.2f %s  (%,.2f .. %,.2f)", name, median / unit, small ? "us" : "ms",
                Collections.min(nanos) / unit, Collections.max(nanos) / unit);
    }

    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** How many processes wanted to run in the last minute, this one among them. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
