package org.backlot.schedule.ui.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.schedule.progress.Progress;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of the dates of a shoot: planned and shot. */
final class DateColumns {

    private final Supplier<Optional<Progress>> progress;

    DateColumns(Supplier<Optional<Progress>> progress) {
        this.progress = progress;
    }

    List<Column<LocalDate, ?>> table() {
        return List.of(
                Column.<LocalDate>text("Day", 78, date -> from(date, Progress.Day::label)),
                Column.<LocalDate, LocalDate>of("Date", 132, Kind.DATE, date -> date),
                Column.<LocalDate, Integer>of("Planned", 72, Kind.EIGHTHS,
                        date -> from(date, day -> day.scenes() == 0 ? null : day.eighths())),
                Column.<LocalDate, Integer>of("Shot", 62, Kind.EIGHTHS, date -> told(date, Progress.Day::shot)),
                count("Complete", 82, Progress.Day::complete),
                count("Part", 48, Progress.Day::part),
                Column.<LocalDate, Integer>of("Owed", 56, Kind.WHOLE,
                        date -> from(date, day -> day.owed() == 0 ? null : day.owed()))
                        .look(date -> Look.WARNING),
                count("Setups", 64, Progress.Day::setups),
                Column.<LocalDate, Duration>of("Screen time", 96, ScreenTime.KIND,
                        date -> told(date, day -> day.screenTime().isZero() ? null : day.screenTime())));
    }

    private Column<LocalDate, Integer> count(String label, int width, Function<Progress.Day, Integer> number) {
        return Column.of(label, width, Kind.WHOLE, date -> told(date, number));
    }

    /** The dates that were reported look as they are, those ahead as plans. */
    Look look(LocalDate date) {
        return Boolean.TRUE.equals(from(date, Progress.Day::reported)) ? Look.PLAIN : Look.DERIVED;
    }

    private <V> V told(LocalDate date, Function<Progress.Day, V> value) {
        return from(date, day -> day.reported() ? value.apply(day) : null);
    }

    private <V> V from(LocalDate date, Function<Progress.Day, V> value) {
        return progress.get().flatMap(p -> p.days().stream().filter(day -> day.date().equals(date)).findFirst())
                .map(value).orElse(null);
    }
}
