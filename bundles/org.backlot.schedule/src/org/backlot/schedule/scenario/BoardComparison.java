package org.backlot.schedule.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.schedule.scenario.Placement.Placed;

/**
 * What tells one order of the scenes from another: two boards, or a board from what was signed.
 *
 * @param before the days of the first
 * @param after  the days of the second
 * @param scenes every scene that is on one of them, in the order of the second, then those that only the first has
 */
public record BoardComparison(List<Placement> before, List<Placement> after, List<Scene> scenes) {

    /** What became of a scene. */
    public enum Change {
        /** The same date and unit. */
        SAME,
        EARLIER, LATER,
        /** The same date, another unit. */
        OTHER_UNIT,
        /** Only the second has it. */
        ADDED,
        /** Only the first has it: it is in the boneyard or gone. */
        DROPPED
    }

    /**
     * A scene on both.
     *
     * @param id     of the scene
     * @param before the day that has it first; null where none has
     * @param after  the day that has it first; null where none has
     * @param longer by how many eighths it is longer now; negative: shorter
     */
    public record Scene(String id, Placement before, Placement after, int longer) {

        /** What became of it. */
        public Change change() {
            if (before == null) {
                return Change.ADDED;
            }
            if (after == null) {
                return Change.DROPPED;
            }
            int days = after.date().compareTo(before.date());
            if (days == 0) {
                return after.unit().equals(before.unit()) ? Change.SAME : Change.OTHER_UNIT;
            }
            return days < 0 ? Change.EARLIER : Change.LATER;
        }

        /** Calendar days from one date to the other; negative: earlier; 0 where one of them has it not. */
        public long days() {
            return before == null || after == null ? 0 : ChronoUnit.DAYS.between(before.date(), after.date());
        }
    }

    /** Compares the days of two boards, or of a board now and as it was signed. */
    public static BoardComparison of(List<Placement> before, List<Placement> after) {
        Map<String, Placement> first = byScene(before);
        Map<String, Placement> second = byScene(after);
        Set<String> ids = new LinkedHashSet<>(second.keySet());
        ids.addAll(first.keySet());
        List<Scene> scenes = new ArrayList<>();
        for (String id : ids) {
            Placement was = first.get(id);
            Placement is = second.get(id);
            scenes.add(new Scene(id, was, is, was == null || is == null ? 0 : eighths(is, id) - eighths(was, id)));
        }
        return new BoardComparison(List.copyOf(before), List.copyOf(after), List.copyOf(scenes));
    }

    private static Map<String, Placement> byScene(List<Placement> days) {
        Map<String, Placement> byScene = new LinkedHashMap<>();
        days.forEach(day -> day.scenes().forEach(placed -> byScene.putIfAbsent(placed.scene(), day)));
        return byScene;
    }

    private static int eighths(Placement day, String scene) {
        return day.scenes().stream().filter(placed -> placed.scene().equals(scene)).mapToInt(Placed::eighths)
                .findFirst().orElse(0);
    }

    /** The scenes that are not where they were. */
    public List<Scene> moved() {
        return scenes.stream().filter(scene -> scene.change() != Change.SAME).toList();
    }

    /** By how many days that have scenes the second is longer; negative: shorter. */
    public int days() {
        return worked(after) - worked(before);
    }

    private static int worked(List<Placement> days) {
        return (int) days.stream().filter(day -> !day.scenes().isEmpty()).count();
    }

    /** By how many eighths of a page the second is longer; negative: shorter. */
    public int eighths() {
        return after.stream().mapToInt(Placement::eighths).sum() - before.stream().mapToInt(Placement::eighths).sum();
    }

    /**
     * By how many calendar days the last day of the second is later; negative: earlier; empty where one has no days.
     */
    public Optional<Long> wrapLater() {
        return last(before).flatMap(was -> last(after).map(is -> ChronoUnit.DAYS.between(was, is)));
    }

    private static Optional<LocalDate> last(List<Placement> days) {
        return days.stream().filter(day -> !day.scenes().isEmpty()).map(Placement::date).max(LocalDate::compareTo);
    }
}
