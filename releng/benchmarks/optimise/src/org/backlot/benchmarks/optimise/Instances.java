package org.backlot.benchmarks.optimise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.backlot.schedule.optimise.order.Talent;

/** The problems to solve: those of a folder with a list of what is known of them, and generated ones. */
final class Instances {

    private static final int PUBLISHED_OPTIMUM = 6;

    private Instances() {
    }

    /** The problems that {@code MANIFEST.tsv} of a folder lists. */
    static List<Instance> listed(Path folder) throws IOException {
        List<Instance> instances = new ArrayList<>();
        try (Stream<String> lines = Files.lines(folder.resolve("MANIFEST.tsv"))) {
            for (String line : lines.filter(line -> !line.startsWith("#")).skip(1).toList()) {
                String[] columns = line.split("\t", -1);
                String optimum = columns[PUBLISHED_OPTIMUM];
                instances.add(new Instance(columns[0], InstanceFile.read(folder.resolve(columns[0])),
                        optimum.matches("\\d+") ? OptionalLong.of(Long.parseLong(optimum)) : OptionalLong.empty()));
            }
        }
        return instances;
    }

    /**
     * A production without any sense, as those are with which the exact searches of the papers are measured (de la
     * Banda, Stuckey and Chu 2011, their second set): each actor has 2 to all scenes, any number as likely as any
     * other, and which scenes is left to chance; a unit of time costs 1 to 100; scenes last 1 to 5, half of them 1, a
     * quarter 2, and so on. The papers' own files are not to be had, so the numbers are of the same kind and not the
     * same.
     */
    static Instance random(int scenes, int actors, int seed) {
        var random = new SplittableRandom(seed * 1_000_003L + scenes * 1_009L + actors);
        var durations = new long[scenes];
        for (int scene = 0; scene < scenes; scene++) {
            int chance = random.nextInt(16);
            durations[scene] = chance < 8 ? 1 : chance < 12 ? 2 : chance < 14 ? 3 : chance < 15 ? 4 : 5;
        }
        var rates = new long[actors];
        List<List<Integer>> cast = new ArrayList<>();
        for (int scene = 0; scene < scenes; scene++) {
            cast.add(new ArrayList<>());
        }
        for (int actor = 0; actor < actors; actor++) {
            rates[actor] = 1 + random.nextInt(100);
            int wanted = 2 + random.nextInt(scenes - 1);
            for (int scene = 0; scene < scenes; scene++) {
                if (random.nextInt(scenes - scene) < wanted) {
                    cast.get(scene).add(actor);
                    wanted--;
                }
            }
        }
        var talent = new Talent(durations, rates,
                cast.stream().map(who -> who.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new));
        return new Instance("random " + scenes + "x" + actors + " #" + seed, talent, OptionalLong.empty());
    }
}
