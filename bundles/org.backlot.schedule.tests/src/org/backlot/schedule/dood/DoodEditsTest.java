package org.backlot.schedule.dood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.ElementEventKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoodEditsTest {

    private final Show show = new Show();
    private Element anna;

    @BeforeEach
    void plan() {
        show.works("ANNA", "W......W");
        anna = show.element("ANNA");
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    private List<String> events() {
        return show.schedule.getEvents().stream().map(event -> event.getKind() + " " + event.getFrom().getDayOfMonth()
                + (event.getUntil() == null ? "" : "-" + event.getUntil().getDayOfMonth())).toList();
    }

    @Test
    void aMarkTakesThePlaceOfWhatWasMarkedThereAndCutsWhatLastsLonger() {
        DoodEdits.mark(show.schedule, anna, march(2), march(6), ElementEventKind.TRAVEL);
        DoodEdits.mark(show.schedule, anna, march(4), march(4), ElementEventKind.FITTING);
        assertEquals(List.of("TRAVEL 2-3", "TRAVEL 5-6", "FITTING 4"), events());
        DoodEdits.mark(show.schedule, anna, march(1), march(5), ElementEventKind.UNAVAILABLE);
        assertEquals(List.of("TRAVEL 6", "UNAVAILABLE 1-5"), events());
    }

    @Test
    void clearingLeavesOthersAndContractsAlone() {
        show.event(anna.getId(), ElementEventKind.CONTRACT_START, march(2), null);
        show.event("somebody", ElementEventKind.TRAVEL, march(2), null);
        DoodEdits.mark(show.schedule, anna, march(2), march(3), ElementEventKind.REHEARSAL);
        assertTrue(DoodEdits.isMarked(show.schedule, anna, march(2), march(3), ElementEventKind.REHEARSAL));
        assertFalse(DoodEdits.isMarked(show.schedule, anna, march(2), march(4), ElementEventKind.REHEARSAL));
        DoodEdits.clear(show.schedule, anna, march(1), march(9));
        assertEquals(List.of("CONTRACT_START 2", "TRAVEL 2"), events());
    }

    @Test
    void whatIsMarkedOfThePersonWhoPlaysItIsCutToo() {
        anna.setPerson(show.person("Anna Berg", "Cast", "Actor"));
        show.event(anna.getPerson().getId(), ElementEventKind.UNAVAILABLE, march(2), march(3));
        DoodEdits.clear(show.schedule, anna, march(2), march(2));
        assertEquals(List.of("UNAVAILABLE 3"), events());
    }
}
