package org.backlot.benchmarks.optimise;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.backlot.schedule.optimise.order.Effort;
import org.backlot.schedule.optimise.order.Order;
import org.backlot.schedule.optimise.order.OrderSearch;

/**
 * Puts scenes in order with our engine and with a rival, and prints both: {@code TalentBenchmark [WHAT...]}. What is
 * {@code classic} (the problems of ../shared/talent), {@code random40}, {@code random64}, or a file; {@code quick}
 * leaves the rival out and takes fewer random productions; {@code -seconds N} stops ours after so many seconds of
 * processor on each problem, {@code -cpsat-seconds N} the rival after so many on the clock. An order that costs
 * something else than its solver says, or less than a published or a proven optimum, is a fault and ends the run.
 */
public final class TalentBenchmark {

    private static final int RIVAL_SECONDS = 60;
    private static final String SECONDS = "-seconds";
    private static final String RIVALS_SECONDS = "-cpsat-seconds";
    private static final int REPEATS = 5;
    private static final double SHORT_SECONDS = 1;
    private static final int PRODUCTIONS = 20;
    private static final int QUICK_PRODUCTIONS = 4;
    /** About half a minute and ten minutes on the machine of docs/performance.md. */
    private static final Effort MEDIUM = new Effort(1, 500_000, 25_000_000L, 1 << 20, Effort.LARGEST_TABLE);
    private static final Effort LARGE = new Effort(1, 1_000_000, 500_000_000L, 1 << 24, Effort.LARGEST_TABLE);

    private final Optional<OrderRival> rival;
    private final int seconds;
    private final int rivalSeconds;

    private TalentBenchmark(Optional<OrderRival> rival, int seconds, int rivalSeconds) {
        this.rival = rival;
        this.seconds = seconds;
        this.rivalSeconds = rivalSeconds;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> what = new ArrayList<>(Arrays.asList(arguments));
        boolean quick = what.remove("quick");
        int seconds = taken(what, SECONDS, Integer.MAX_VALUE);
        int rivalSeconds = taken(what, RIVALS_SECONDS, RIVAL_SECONDS);
        if (what.isEmpty()) {
            what = List.of("classic", "random40", "random64");
        }
        System.out.printf(Locale.ROOT, "Java %s, %d processors%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        var benchmark = new TalentBenchmark(quick ? Optional.empty()
                : Rivals.load(OrderRival.class, "org.backlot.benchmarks.optimise.CpSatOrder"), seconds, rivalSeconds);
        int productions = quick ? QUICK_PRODUCTIONS : PRODUCTIONS;
        List<Instance> files = new ArrayList<>();
        for (String each : what) {
            switch (each) {
                case "classic" -> benchmark.classic();
                case "random40" -> benchmark.random(40, 12, productions, MEDIUM);
                case "random64" -> benchmark.random(64, 22, productions, LARGE);
                default -> files.add(new Instance(Path.of(each).getFileName().toString(),
                        InstanceFile.read(Path.of(each)), OptionalLong.empty()));
            }
        }
        if (!files.isEmpty()) {
            benchmark.compare("Files", files);
        }
    }

    /** Takes an option and its number out of the arguments. */
    private static int taken(List<String> arguments, String option, int otherwise) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == arguments.size() || !arguments.get(at + 1).matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(option + " needs a number of seconds after it");
        }
        arguments.remove(at);
        return Integer.parseInt(arguments.remove(at));
    }

    private void classic() throws IOException {
        Path folder = Path.of(System.getProperty("backlot.talent", "../shared/talent"));
        if (!Files.isDirectory(folder)) {
            System.out.println("No classic problems: there is no folder " + folder);
            return;
        }
        compare("Classic", Instances.listed(folder));
    }

    private void compare(String title, List<Instance> instances) {
        System.out.printf(Locale.ROOT, "%n%s; ours at most %,d nodes%s, the rival %d s and 8 workers. * is proven.%n"
                + "%-34s %9s %9s | %10s %10s %9s %9s | %10s %10s %8s %8s%n", title, MEDIUM.nodes(), limit(),
                rivalSeconds, "", "size", "published", "ours", "our bound", "seconds", "processor",
                rival.map(OrderRival::name).orElse("no rival"), "its bound", "seconds", "ratio");
        List<Double> ratios = new ArrayList<>();
        for (Instance instance : instances) {
            compare(instance).ifPresent(ratios::add);
        }
        ratios.sort(null);
        if (!ratios.isEmpty()) {
            System.out.printf(Locale.ROOT, "Of those that both proved, %d: ratio %.0fx at least, %.0fx in the middle%n",
                    ratios.size(), ratios.getFirst(), ratios.get(ratios.size() / 2));
        }
    }

    private String limit() {
        return seconds == Integer.MAX_VALUE ? "" : " and " + seconds + " s of processor";
    }

    /** How much longer the rival took, where both proved their order to be the best. */
    private OptionalDouble compare(Instance instance) {
        Run ours = Run.of(instance, MEDIUM, seconds);
        if (ours.seconds() < SHORT_SECONDS) {
            ours = Run.median(instance, MEDIUM, seconds, REPEATS);
        }
        System.out.printf(Locale.ROOT, "%-34s %9s %9s | %9d%s %10d %9.4f %9.4f |", instance.name(),
                instance.talent().scenes() + "x" + instance.talent().actors(),
                instance.optimum().isPresent() ? instance.optimum().getAsLong() : "", ours.order().cost(),
                ours.order().proven() ? "*" : " ", ours.order().bound(), ours.seconds(), ours.processor());
        OptionalDouble ratio = OptionalDouble.empty();
        if (rival.isPresent()) {
            OrderRival.Found found = rival.get().order(instance.talent(), rivalSeconds);
            long cost = found.order().length == 0 ? Long.MAX_VALUE : instance.talent().cost(found.order());
            ours.refuseWorse(cost, found.bound());
            double longer = found.seconds() / ours.seconds();
            System.out.printf(Locale.ROOT, " %9s%s %10d %8.2f %7.0fx", cost == Long.MAX_VALUE ? "none" : cost,
                    found.proven() ? "*" : " ", found.bound(), found.seconds(), longer);
            if (found.proven() && ours.order().proven()) {
                ratio = OptionalDouble.of(longer);
            }
        }
        System.out.println();
        return ratio;
    }

    private void random(int scenes, int actors, int productions, Effort effort) {
        System.out.printf(Locale.ROOT, "%nRandom productions of %d scenes and %d actors, at most %,d nodes%s%n"
                + "%-22s %10s %10s %8s %9s %9s%n", scenes, actors, effort.nodes(), limit(), "", "found", "bound", "gap",
                "seconds", "processor");
        List<Run> runs = new ArrayList<>();
        for (int seed = 1; seed <= productions; seed++) {
            Instance instance = Instances.random(scenes, actors, seed);
            Run run = Run.of(instance, effort, seconds);
            runs.add(run);
            Order order = run.order();
            System.out.printf(Locale.ROOT, "%-22s %10d %10d %7.2f%% %9.3f %9.3f%s%n", instance.name(),
                    order.cost(), order.bound(),
                    100.0 * (order.cost() - order.bound()) / order.cost(), run.seconds(), run.processor(),
                    order.proven() ? " proven" : "");
        }
        double[] took = runs.stream().filter(run -> run.order().proven()).mapToDouble(Run::processor).sorted()
                .toArray();
        System.out.printf(Locale.ROOT, "proven: %d of %d%s%n", took.length, productions, took.length == 0 ? ""
                : String.format(Locale.ROOT, ", median %.3f s of processor, longest %.3f s",
                        took[took.length / 2], took[took.length - 1]));
    }

    /**
     * What our engine came to.
     *
     * @param seconds   that it took
     * @param processor seconds of processor that it took, which other work on the machine does not change
     */
    private record Run(Instance instance, Order order, double seconds, double processor) {

        static Run of(Instance instance, Effort effort, int mostSeconds) {
            long start = System.nanoTime();
            double before = processorSeconds();
            Order order = new OrderSearch(effort, better -> { },
                    () -> mostSeconds < Integer.MAX_VALUE && processorSeconds() - before > mostSeconds)
                    .best(instance.talent());
            var run = new Run(instance, order, (System.nanoTime() - start) / 1e9, processorSeconds() - before);
            run.refuseWrong();
            return run;
        }

        private static double processorSeconds() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        }

        static Run median(Instance instance, Effort effort, int mostSeconds, int repeats) {
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < repeats; i++) {
                runs.add(of(instance, effort, mostSeconds));
            }
            runs.sort((one, other) -> Double.compare(one.seconds, other.seconds));
            return runs.get(repeats / 2);
        }

        private void refuseWrong() {
            int[] scenes = order.scenes().stream().mapToInt(Integer::intValue).toArray();
            refuse(instance.talent().cost(scenes) != order.cost(), "costs something else than the engine says");
            refuse(order.bound() > order.cost(), "costs less than its bound");
            if (instance.optimum().isPresent()) {
                long optimum = instance.optimum().getAsLong();
                refuse(order.cost() < optimum, "costs less than the published optimum");
                refuse(order.bound() > optimum, "is said to be best and is not");
            }
        }

        void refuseWorse(long rivalCost, long rivalBound) {
            refuse(order.bound() > rivalCost, "is said to be best, and the rival found " + rivalCost);
            refuse(order.cost() < rivalBound, "is better than the bound of the rival, " + rivalBound);
        }

        private void refuse(boolean wrong, String what) {
            if (wrong) {
                throw new IllegalStateException(instance.name() + ": the order for " + order.cost() + " " + what);
            }
        }
    }
}
