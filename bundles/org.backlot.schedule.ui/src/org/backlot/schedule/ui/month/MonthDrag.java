package org.backlot.schedule.ui.month;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.schedule.calendar.DayMoves;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.eclipse.swt.SWT;

/** What a move to another date means: alone, with Ctrl, or with Shift. */
enum MonthDrag {

    /** It takes the place of what is there; on a free date it is fixed. */
    PLACE("Move to %s", "takes its place there"),
    /** It is fixed on the date. */
    FIX("Fix on %s", "is fixed there"),
    /** All that follow go along. */
    SHIFT("Move with all that follow to %s", "goes there with all that follow; days off between");

    private final String label;
    private final String says;

    MonthDrag(String label, String says) {
        this.label = label;
        this.says = says;
    }

    static MonthDrag of(int modifiers) {
        return (modifiers & SWT.MOD1) != 0 ? FIX : (modifiers & SWT.SHIFT) != 0 ? SHIFT : PLACE;
    }

    /** What would happen to what is dragged: {@code Wed 3 Mar 2027: takes its place there}. */
    String says(LocalDate date) {
        return Kind.DATE.show(date) + ": " + says;
    }

    /**
     * Moves a day or an event in one step; an event, which has no order, moves as it is.
     *
     * @param from the date at which it was taken
     */
    void move(Desk desk, Production production, Identified what, LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return;
        }
        String name = String.format(label, Kind.DATE.show(to));
        switch (what) {
            case ShootDay day -> desk.edit(name, () -> {
                switch (this) {
                    case PLACE -> DayMoves.place(production, day, to);
                    case FIX -> DayMoves.fix(production, day, to);
                    case SHIFT -> DayMoves.shift(production, day, to);
                }
            });
            case ElementEvent event -> desk.edit("Move an event",
                    () -> DayMoves.move(event, ChronoUnit.DAYS.between(from, to)));
            default -> throw new IllegalArgumentException("Only days and events move");
        }
    }
}
