package org.backlot.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures Backlot: {@code Benchmarks PRODUCT FOLDER [NAME...]}. Figures are printed and judged by people; only
 * results that differ fail.
 */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new OpenBenchmark(), new SaveBenchmark(), new EditBenchmark(),
            new UsesBenchmark(), new DraftBenchmark(), new ImportBenchmark(), new ResourcesBenchmark(),
            new StartBenchmark());

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        List<String> names = Arrays.asList(arguments).subList(2, arguments.length);
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                System.err.println("There is no benchmark " + name + ". There are: " + String.join(", ", known));
                System.exit(2);
            }
        }
        try (var place = Workplace.in(Path.of(arguments[1]), Path.of(arguments[0]))) {
            Figures.machine();
            for (Benchmark benchmark : ALL) {
                if (names.isEmpty() || names.contains(benchmark.name())) {
                    benchmark.run(place);
                }
            }
        }
    }
}
