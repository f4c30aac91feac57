package org.backlot.schedule.ui.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a day. What follows from board and calendar shows as derived, until a person types over it. */
public final class DayColumns {

    private final Supplier<Optional<Plan>> plan;

    public DayColumns(Supplier<Optional<Plan>> plan) {
        this.plan = plan;
    }

    public List<Column<ShootDay, ?>> table() {
        return List.of(
                Column.<ShootDay>text("Day", 70, day -> from(day, PlannedDay::name)),
                Column.<ShootDay, LocalDate>of("Date", 132, Kind.DATE, day -> from(day, PlannedDay::date))
                        .edit(ShootDay::setFixedDate).look(day -> derived(day.getFixedDate())),
                Column.of("Kind", 90, Kind.choice(DayKind.class), ShootDay::getKind).edit(ShootDay::setKind),
                Column.text("Unit", 80, ShootDay::getUnit).edit(ShootDay::setUnit),
                Column.<ShootDay, LocalTime>of("Call", 60, Kind.TIME, day -> from(day, PlannedDay::call))
                        .edit(ShootDay::setCall).look(day -> derived(day.getCall())),
                Column.<ShootDay, String>of("Place", 190, Kind.TEXT, day -> from(day, PlannedDay::place))
                        .edit(ShootDay::setPlace).look(day -> derived(day.getPlace())),
                Column.<ShootDay, Integer>of("Pages", 60, Kind.EIGHTHS, day -> from(day, PlannedDay::eighths))
                        .look(day -> Look.DERIVED),
                Column.<ShootDay>text("Scenes", 160, day -> from(day, DayColumns::scenes)).look(day -> Look.DERIVED),
                Column.<ShootDay>text("Cover set", 140, DayColumns::covers).look(day -> Look.DERIVED),
                Column.of("Notes", 200, Kind.LINES, ShootDay::getNotes).edit(ShootDay::setNotes));
    }

    /** The day as it is spoken of. */
    public String name(ShootDay day) {
        return from(day, PlannedDay::name);
    }

    private static Look derived(Object typed) {
        return typed == null ? Look.DERIVED : Look.PLAIN;
    }

    private <V> V from(ShootDay day, Function<PlannedDay, V> value) {
        return plan.get().flatMap(p -> p.days().stream().filter(d -> d.day() == day).findFirst()).map(value)
                .orElse(null);
    }

    private static String covers(ShootDay day) {
        return day.getCovers().stream().map(cover -> cover.getName() + (CoverSets.isInUse(cover) ? " (in use)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String scenes(PlannedDay day) {
        return day.scenes().stream().map(Scene::getNumber).collect(Collectors.joining(", "));
    }
}
