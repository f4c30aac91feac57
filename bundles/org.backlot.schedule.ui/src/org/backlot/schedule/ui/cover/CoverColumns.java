package org.backlot.schedule.ui.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.model.CoverSet;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** Days that hang on the weather and their cover sets: a row is a cover set, or a day that has none. */
public final class CoverColumns {

    private final Supplier<Optional<Plan>> plan;

    public CoverColumns(Supplier<Optional<Plan>> plan) {
        this.plan = plan;
    }

    public List<Column<Identified, ?>> table() {
        return List.of(
                Column.<Identified>text("Day", 70, row -> from(row, PlannedDay::name)),
                Column.<Identified, LocalDate>of("Date", 132, Kind.DATE, row -> from(row, PlannedDay::date)),
                Column.<Identified>text("Hangs on the weather", 160,
                        row -> from(row, day -> numbers(CoverSets.exteriors(day)))),
                Column.<Identified, Integer>of("Pages", 58, Kind.EIGHTHS,
                        row -> from(row, day -> eighths(CoverSets.exteriors(day)))),
                Column.<Identified, String>of("Cover set", 140, Kind.TEXT,
                        row -> row instanceof CoverSet set ? set.getName() : "none yet")
                        .look(row -> row instanceof CoverSet ? Look.PLAIN : Look.WARNING)
                        .edit((row, name) -> ((CoverSet) row).setName(name)).when(CoverSet.class::isInstance),
                Column.<Identified, String>of("For", 80, Kind.TEXT, row -> cover(row, CoverSet::getReason))
                        .edit((row, reason) -> ((CoverSet) row).setReason(reason)).when(CoverSet.class::isInstance),
                Column.<Identified>text("Scenes", 110, row -> cover(row, set -> numbers(scenes(set)))),
                Column.<Identified, Integer>of("Cover pages", 84, Kind.EIGHTHS,
                        row -> cover(row, set -> eighths(scenes(set)))),
                Column.<Identified, Boolean>of("In use", 56, Kind.CHECK, row -> cover(row, CoverSets::isInUse)),
                Column.<Identified, String>of("Notes", 180, Kind.LINES, row -> cover(row, CoverSet::getNotes))
                        .edit((row, notes) -> ((CoverSet) row).setNotes(notes)).when(CoverSet.class::isInstance));
    }

    /** A set in use stands out. */
    public Look look(Identified row) {
        return row instanceof CoverSet set && CoverSets.isInUse(set) ? Look.STRONG : Look.PLAIN;
    }

    /** What a row is called in the names of undo steps. */
    public String name(Identified row) {
        return row instanceof CoverSet set ? "the cover set " + set.getName() : from(row, PlannedDay::name);
    }

    /** The day of a row, as it is planned now. */
    public Optional<PlannedDay> day(Identified row) {
        Object day = row instanceof CoverSet set ? set.eContainer() : row;
        return plan.get().flatMap(p -> p.days().stream().filter(one -> one.day() == day).findFirst());
    }

    private <V> V from(Identified row, Function<PlannedDay, V> value) {
        return day(row).map(value).orElse(null);
    }

    private static <V> V cover(Identified row, Function<CoverSet, V> value) {
        return row instanceof CoverSet set ? value.apply(set) : null;
    }

    private List<Scene> scenes(CoverSet set) {
        return plan.get().map(p -> set.getScenes().stream().map(p.scenes()::get).filter(Objects::nonNull).toList())
                .orElse(List.of());
    }

    private static String numbers(List<Scene> scenes) {
        return scenes.stream().map(Scene::getNumber).collect(Collectors.joining(", "));
    }

    private static int eighths(List<Scene> scenes) {
        return scenes.stream().mapToInt(Scene::getEighths).sum();
    }
}
