package org.backlot.benchmarks.optimise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.backlot.schedule.optimise.pack.PackCast;
import org.backlot.schedule.optimise.pack.PackDay;
import org.backlot.schedule.optimise.pack.PackLocation;
import org.backlot.schedule.optimise.pack.PackProblem;
import org.backlot.schedule.optimise.pack.PackScene;
import org.backlot.schedule.optimise.pack.PackTerms;
import org.backlot.schedule.optimise.pack.SceneLight;

/**
 * Scenes to pack into days, in the plain terms of the files of daypack/: a day has 600 minutes, of which each location
 * after the first takes 60; it costs 300, and each of its locations 40; everybody is paid from their first day to
 * their last; no day has both lights, and no day of the sun follows a night.
 *
 * @param minutes  of each scene
 * @param location of each scene
 * @param night    of each scene
 * @param cast     of each scene
 * @param rates    of each of the cast
 * @param away     for each day, who cannot work on it
 */
public record DayPack(String name, int[] minutes, int[] location, boolean[] night, int[][] cast, int[] rates, int locations,
        List<Set<Integer>> away) {

    static final int DAY_MINUTES = 600;
    static final int MOVE_MINUTES = 60;
    static final int LOCATION_COST = 40;
    static final int DAY_COST = 300;

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    int scenes() {
        return minutes.length;
    }

    int days() {
        return away.size();
    }

    static DayPack read(Path file) throws IOException {
        List<int[]> lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arrays.stream(line.trim().split("\\s+")).mapToInt(Integer::parseInt).toArray()).toList();
        int[] sizes = lines.get(0);
        List<int[]> scenes = lines.subList(2, 2 + sizes[0]);
        List<Set<Integer>> away = new ArrayList<>();
        IntStream.range(0, sizes[2]).forEach(day -> away.add(new HashSet<>()));
        for (int[] line : lines.subList(2 + sizes[0], lines.size())) {
            Arrays.stream(line).skip(1).forEach(away.get(line[0])::add);
        }
        boolean[] night = new boolean[sizes[0]];
        IntStream.range(0, sizes[0]).forEach(scene -> night[scene] = scenes.get(scene)[2] == 1);
        return new DayPack(file.getFileName().toString().replaceFirst("\\.txt$", ""),
                scenes.stream().mapToInt(scene -> scene[0]).toArray(),
                scenes.stream().mapToInt(scene -> scene[1]).toArray(), night,
                scenes.stream().map(scene -> Arrays.copyOfRange(scene, 3, scene.length)).toArray(int[][]::new),
                lines.get(1), sizes[3], away);
    }

    /** The same for our engine, with the same judge for every plan. */
    PackProblem problem() {
        Map<Integer, Set<LocalDate>> dates = new HashMap<>();
        for (int day = 0; day < days(); day++) {
            for (int person : away.get(day)) {
                dates.computeIfAbsent(person, one -> new HashSet<>()).add(START.plusDays(day));
            }
        }
        return new PackProblem(
                IntStream.range(0, scenes()).mapToObj(scene -> PackScene.of("s" + scene, minutes[scene], 0,
                        Arrays.stream(cast[scene]).mapToObj(person -> "c" + person).toList(),
                        "l" + location[scene], night[scene] ? SceneLight.NIGHT : SceneLight.DAY)).toList(),
                IntStream.range(0, days())
                        .mapToObj(day -> PackDay.of("d" + day, START.plusDays(day), day, DAY_MINUTES)).toList(),
                IntStream.range(0, rates.length).mapToObj(person -> PackCast.of("c" + person, rates[person],
                        dates.getOrDefault(person, Set.of()))).toList(),
                IntStream.range(0, locations)
                        .mapToObj(place -> new PackLocation("l" + place, LOCATION_COST, MOVE_MINUTES, 0, Set.of()))
                        .toList(),
                List.of(), new PackTerms(DAY_COST, 0, 0, 0, true), List.of());
    }

    /** What a plan comes to by the judge of our engine: the cost, or -1 where it breaks anything. */
    long judge(int[] dayOf) {
        List<List<String>> days = new ArrayList<>();
        for (int day = 0; day < days(); day++) {
            int here = day;
            days.add(IntStream.range(0, scenes()).filter(scene -> dayOf[scene] == here).boxed()
                    .sorted(Comparator.comparing(scene -> location[scene])).map(scene -> "s" + scene).toList());
        }
        var plan = problem().judge(days);
        return plan.isFeasible() ? plan.cost().total() : -1;
    }
}
