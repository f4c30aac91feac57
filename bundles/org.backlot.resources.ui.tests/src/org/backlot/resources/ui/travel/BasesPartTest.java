package org.backlot.resources.ui.travel;

import static org.backlot.resources.ui.travel.Away.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.resources.model.Base;
import org.backlot.resources.travel.PersonTravel;
import org.backlot.resources.travel.TravelPlan;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasesPartTest {

    @TempDir
    Path folder;

    private Away away;
    private Grid bases;
    private Grid fares;

    @BeforeEach
    void open() throws IOException {
        away = new Away(folder);
        assertNotNull(new BasesPart(away.screen.shell(), away.screen.desk()));
        away.screen.open();
        bases = Grid.in(away.screen.shell(), 0).until(1);
        fares = Grid.in(away.screen.shell(), 1).until(1);
    }

    @AfterEach
    void leave() throws IOException {
        away.close();
    }

    private PersonTravel travel() {
        return TravelPlan.of(away.session.production(), away.session.questions()).people().getFirst();
    }

    private String nights() {
        return travel().nights().stream().map(nights -> nights.base().getTown() + " " + nights.count())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aSecondBaseMovesTheBedsFromItsFirstNightOn() {
        Widgets.press(away.screen.shell(), "Add Base");
        bases.until(2);
        bases.type("Town", 1, "Skerry Island");
        assertEquals("Port Amity 4", nights(), "without a first night it is none yet");
        bases.type("First night", 1, "2027-03-04");
        assertEquals("Port Amity 2, Skerry Island 2", nights());
        away.session.undo();
        assertEquals("Port Amity 4", nights());
    }

    @Test
    void anotherPerDiemIsPaidForAllDaysAway() {
        bases.type("Per diem", 0, "52.50");
        assertEquals(new BigDecimal("262.50"), travel().perDiem());
        assertEquals("Change per diem of base Port Amity", away.session.undoable().orElseThrow().label());
    }

    @Test
    void aFareIsOfTheLegsThatItFits() {
        fares.type("Price", 0, "199");
        assertEquals(new BigDecimal("199"), travel().legs().getFirst().fare().orElseThrow().getPrice());
        Widgets.press(away.screen.shell(), "Add Fare");
        fares.until(2);
        fares.type("Between", 1, "los angeles");
        fares.type("And base", 1, "Port Amity");
        fares.type("Price", 1, "88");
        assertEquals(new BigDecimal("88"), travel().legs().getFirst().fare().orElseThrow().getPrice(),
                "that to the base goes first");
    }

    @Test
    void whatIsDeletedTakesTravelWithItAndComesBack() {
        Base base = away.resources.getBases().getFirst();
        bases.click("Town", 0, 0);
        bases.key(SWT.MOD1, SWT.DEL);
        assertEquals(List.of(), TravelPlan.of(away.session.production(), away.session.questions()).people());
        assertEquals("Delete base Port Amity", away.session.undoable().orElseThrow().label());
        away.session.undo();
        assertEquals(march(2), travel().legs().getFirst().date());
        assertEquals(base.getId(), away.resources.getBases().getFirst().getId());
        bases.until(1);
    }

    @Test
    void whatIsNoAmountStaysInTheCellAndChangesNothing() {
        bases.type("A night", 0, "cheap");
        assertEquals(new BigDecimal("100"), away.resources.getBases().getFirst().getNightRate());
        assertTrue(away.session.undoable().orElseThrow().label().startsWith("Schedule"));
    }
}
