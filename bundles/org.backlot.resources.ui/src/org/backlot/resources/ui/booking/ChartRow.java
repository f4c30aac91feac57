package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.resources.booking.BookedDay;
import org.backlot.resources.booking.NeedsAndBookings;

/** A row of the chart: the name of a group, something that is needed, or somebody or something that is taken. */
public final class ChartRow {

    private final String name;
    private final NeedsAndBookings.Line line;
    private final String supply;
    private final Supplier<List<Bar>> make;
    private List<Bar> bars;

    private ChartRow(String name, NeedsAndBookings.Line line, String supply, Supplier<List<Bar>> make) {
        this.name = name;
        this.line = line;
        this.supply = supply;
        this.make = make;
    }

    static ChartRow group(String name) {
        return new ChartRow(name, null, null, List::of);
    }

    static ChartRow of(NeedsAndBookings.Line line, String name, Supplier<List<Bar>> bars) {
        return new ChartRow(name, line, null, bars);
    }

    /**
     * @param supply its id, as the allocation has it
     * @param bars   asked when the row is looked at first
     */
    public static ChartRow of(String supply, String name, Supplier<List<Bar>> bars) {
        return new ChartRow(name, null, supply, bars);
    }

    String name() {
        return name;
    }

    boolean isGroup() {
        return line == null && supply == null;
    }

    Optional<NeedsAndBookings.Line> line() {
        return Optional.ofNullable(line);
    }

    Optional<String> supply() {
        return Optional.ofNullable(supply);
    }

    /** Made when they are looked at first: of thousands of rows few are in sight. */
    List<Bar> bars() {
        if (bars == null) {
            bars = Bar.laid(make.get());
        }
        return bars;
    }

    Optional<BookedDay> day(LocalDate date) {
        return line().map(of -> of.days().get(date));
    }
}
