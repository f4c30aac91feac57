package org.backlot.schedule.dood;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Element;

/**
 * One element's row of the day-out-of-days.
 *
 * @param codes as many as the day-out-of-days has columns; the empty string where it is free
 * @param held  the dates on which it is held
 * @param away  the dates on which it cannot work, whether it does or not
 * @param total how many days of each kind
 */
public record DoodRow(Element element, List<String> codes, Set<LocalDate> work, Set<LocalDate> held,
        Set<LocalDate> away, Contract contract, Totals total) {

    /** The row of an element that is on no day. */
    public static DoodRow free(Element element) {
        return new DoodRow(element, List.of(), Set.of(), Set.of(), Set.of(), new Contract(null, null),
                new Totals(0, 0, 0, 0, 0, 0, null, null));
    }

    /**
     * The dates of an engagement as it was signed.
     *
     * @param start  null where none is known
     * @param finish null where none is known
     */
    public record Contract(LocalDate start, LocalDate finish) {
    }

    /**
     * Days of each kind. An event on a work day shows as work and still counts here.
     *
     * @param travel  the element's own travel days and those of the company
     * @param holiday company holidays while it is engaged
     * @param start   the first work day; null where it never works
     * @param finish  the last work day; null where it never works
     */
    public record Totals(int work, int hold, int travel, int rehearsal, int fitting, int holiday, LocalDate start,
            LocalDate finish) {

        /** Work, hold, travel, rehearsal and fitting days; company holidays are not in it. */
        public int paid() {
            return work + hold + travel + rehearsal + fitting;
        }
    }
}
