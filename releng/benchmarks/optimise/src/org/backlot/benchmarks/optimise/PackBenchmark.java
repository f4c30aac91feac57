package org.backlot.benchmarks.optimise;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.schedule.optimise.pack.PackBudget;
import org.backlot.schedule.optimise.pack.PackResult;
import org.backlot.schedule.optimise.pack.PackWatch;
import org.backlot.schedule.optimise.pack.Packer;

/**
 * Packs scenes into days with our engine and with a rival, and prints both: {@code PackBenchmark [WHAT...]}. What is
 * {@code files} (those of ../shared/talent/daypack), a number of scenes of a production to make, or a file; {@code
 * quick} leaves the rival out. Ours is stopped by the processor time of its one thread, the rival by that of all its
 * threads. Every plan is judged anew; one that breaks something or costs something else than its solver says, and a
 * bound above a plan, end the run.
 */
public final class PackBenchmark {

    private static final int OUR_SECONDS = 10;
    private static final int BOUND_SECONDS = 10;
    private static final int RIVAL_SECONDS = 60;
    private static final int[] RIVAL_WORKERS = {8, 2};
    private static final int SEEDS = 3;
    private static final double NANOS = 1e9;

    private final Optional<PackRival> rival;

    private PackBenchmark(Optional<PackRival> rival) {
        this.rival = rival;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> what = new ArrayList<>(Arrays.asList(arguments));
        boolean quick = what.remove("quick");
        if (what.isEmpty()) {
            what = List.of("files", "120", "200", "1000");
        }
        System.out.printf(Locale.ROOT, "Java %s, %d processors%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        var benchmark = new PackBenchmark(quick ? Optional.empty()
                : Rivals.load(PackRival.class, "org.backlot.benchmarks.optimise.CpSatPack"));
        System.out.printf(Locale.ROOT, "%nOurs: one thread, %d s of processor, %d seeds; first: milliseconds until a"
                + " plan that can be shot;%nbound: after %d s more. The rival: %d s of each processor that its workers"
                + " can use.%n", OUR_SECONDS, SEEDS, BOUND_SECONDS, RIVAL_SECONDS);
        for (String each : what) {
            if (each.equals("files")) {
                for (Path file : files()) {
                    benchmark.compare(DayPack.read(file));
                }
            } else if (each.matches("\\d+")) {
                benchmark.compare(DayPacks.make(Integer.parseInt(each), 1));
            } else {
                benchmark.compare(DayPack.read(Path.of(each)));
            }
        }
    }

    private static List<Path> files() throws IOException {
        Path folder = Path.of(System.getProperty("backlot.talent", "../shared/talent")).resolve("daypack");
        if (!Files.isDirectory(folder)) {
            System.out.println("No files: there is no folder " + folder);
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void compare(DayPack pack) {
        System.out.printf(Locale.ROOT, "%n%s: %d scenes, %d cast, %d days, %d locations; load %.1f%n", pack.name(),
                pack.scenes(), pack.rates().length, pack.days(), pack.locations(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        long bound = bound(pack);
        long best = Long.MAX_VALUE;
        long worst = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var run = new Run(OUR_SECONDS);
            PackResult result = Packer.pack(pack.problem(), new PackBudget(Long.MAX_VALUE, 0, seed), run);
            long cost = result.plan().cost().total();
            refuse(!result.plan().isFeasible(), "our plan cannot be shot: " + result.plan().violations());
            refuse(pack.judge(days(pack, result)) != cost, "our plan costs something else than the engine says");
            refuse(bound > cost, "our bound is above our plan");
            best = Math.min(best, cost);
            worst = Math.max(worst, cost);
            System.out.printf(Locale.ROOT, "  ours, seed %d      %8d  first %6.0f ms  %5.1f million steps%n", seed,
                    cost, run.first * 1000, result.steps() / 1e6);
        }
        System.out.printf(Locale.ROOT, "  our bound         %8d  gap of the best %.1f %%%n", bound,
                100.0 * (best - bound) / best);
        for (int workers : RIVAL_WORKERS) {
            if (rival.isPresent()) {
                rival(pack, workers, best, worst, bound);
            }
        }
    }

    private long bound(DayPack pack) {
        var run = new Run(BOUND_SECONDS);
        return Packer.pack(pack.problem(), new PackBudget(0, Long.MAX_VALUE, 1), run).bound();
    }

    private void rival(DayPack pack, int workers, long best, long worst, long bound) {
        int processors = Math.min(workers, Runtime.getRuntime().availableProcessors());
        PackRival.Found found = rival.get().pack(pack, RIVAL_SECONDS * processors, workers);
        long cost = found.dayOf().length == 0 ? -1 : pack.judge(found.dayOf());
        refuse(found.dayOf().length > 0 && cost < 0, "the rival's plan cannot be shot");
        refuse(cost >= 0 && bound > cost, "our bound is above the rival's plan");
        System.out.printf(Locale.ROOT, "  %s, %d workers %8s  bound %.0f%s%n",
                rival.get().name(), workers, cost < 0 ? "none" : cost, found.bound(),
                cost < 0 ? "" : String.format(Locale.ROOT, "; ours %.3f .. %.3f of it", (double) best / cost,
                        (double) worst / cost));
    }

    private static int[] days(DayPack pack, PackResult result) {
        int[] dayOf = new int[pack.scenes()];
        for (int day = 0; day < pack.days(); day++) {
            for (String scene : result.plan().days().get(day).scenes()) {
                dayOf[Integer.parseInt(scene.substring(1))] = day;
            }
        }
        return dayOf;
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new IllegalStateException(what);
        }
    }

    /** One search on this thread, until its processor time is over. */
    private static final class Run implements PackWatch {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final long start = threads.getCurrentThreadCpuTime();
        private final long seconds;
        private double first = Double.NaN;

        Run(long seconds) {
            this.seconds = seconds;
        }

        private double spent() {
            return (threads.getCurrentThreadCpuTime() - start) / NANOS;
        }

        @Override
        public boolean isStopped() {
            return spent() > seconds;
        }

        @Override
        public void better(PackResult soFar) {
            if (Double.isNaN(first) && soFar.plan().isFeasible()) {
                first = spent();
            }
        }
    }
}
