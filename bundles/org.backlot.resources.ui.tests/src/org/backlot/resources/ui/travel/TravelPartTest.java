package org.backlot.resources.ui.travel;

import static org.backlot.resources.ui.travel.Away.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.value.Settings;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows 0 and 1 are the journeys in, of Marguerite and of Tom, on the 2nd; rows 2 and 3 those out, on the 6th. */
class TravelPartTest {

    @TempDir
    Path folder;

    private final Selected selected = new Selected();
    private Away away;
    private Grid grid;

    @BeforeEach
    void open() throws IOException {
        away = new Away(folder);
        away.screen.context().set(ESelectionService.class, selected.service());
        assertNotNull(new TravelPart(away.screen.shell(), away.screen.desk()));
        away.screen.open();
        grid = Grid.in(away.screen.shell(), 0).until(4);
    }

    @AfterEach
    void leave() throws IOException {
        away.close();
    }

    private List<Trip> trips() {
        return away.resources.getTrips();
    }

    @Test
    void whatFollowsIsShownAndNothingOfItIsStored() {
        assertEquals(List.of("Marguerite Vane", "Tom Reed", "Marguerite Vane", "Tom Reed"),
                grid.values("Who").subList(0, 4));
        assertEquals(List.of("In", "In", "Out", "Out"), grid.values("Way").subList(0, 4));
        assertEquals("To book", grid.value("State", 0));
        assertEquals("The day before the first work day, Wed 3 Mar", grid.value("Why", 0));
        assertTrue(trips().isEmpty());
    }

    @Test
    void whoIsSelectedElsewhereIsSelectedHereWithWhatIsOpenFirst() {
        selected.select(away.session.production().getPeople().getLast());
        away.screen.settle();
        assertTrue(grid.isSelected("Who", 1), "Tom's journey in");
        away.press("Book");
        grid.until("State", 1, "Booked");
        selected.select(away.session.production().getPeople().getFirst());
        away.screen.settle();
        selected.select(away.session.production().getPeople().getLast());
        away.screen.settle();
        assertTrue(grid.isSelected("Who", 3), "the way out is still to book");
    }

    @Test
    void severalAreBookedInOneStepAndStaySelected() {
        grid.click("Who", 0, 0);
        grid.click("Who", 1, SWT.MOD1);
        away.press("Book");
        assertEquals(2, trips().size());
        assertEquals("Book 2 journeys", away.session.undoable().orElseThrow().label());
        assertEquals(new BigDecimal("150"), trips().getFirst().getPrice());
        grid.until("State", 0, "Booked");
        assertTrue(grid.isSelected("Who", 0), "what was booked stays selected");
        away.press("Cancel");
        assertEquals(TravelState.CANCELLED, trips().getFirst().getState());
        grid.until("State", 0, "To book");
        away.session.undo();
        away.session.undo();
        assertTrue(trips().isEmpty());
        grid.until("State", 1, "To book");
    }

    @Test
    void theCursorStaysInItsCellWhenTheRowsAreMadeAnew() {
        grid.click("Reference", 1, 0);
        grid.type("Reference", 1, "QK2PWD");
        grid.until("State", 1, "Decided");
        assertTrue(grid.isSelected("Reference", 1) || grid.isSelected("Reference", 2));
        assertEquals("QK2PWD", trips().getFirst().getReference());
        assertEquals(TravelState.PLANNED, trips().getFirst().getState());
    }

    @Test
    void anotherDayIsAnOverrideThatIsKeptUntilItIsTakenBack() {
        grid.type("Date", 0, "2027-03-01");
        grid.until("State", 0, "Override");
        assertEquals("Decided otherwise; the schedule calls for Tue 2 Mar", grid.value("Why", 0));
        grid.click("Who", 0, 0);
        away.press("Book");
        assertEquals(march(1), trips().getFirst().getDate(), "a booking keeps what was wanted");
        away.press("As Scheduled");
        assertEquals(march(2), trips().getFirst().getDate());
        assertEquals(TravelState.BOOKED, trips().getFirst().getState());
        grid.until("State", 0, "Booked");
    }

    @Test
    void anotherBoardMarksWhatMustBeRebookedAndItsCost() {
        grid.click("Who", 0, 0);
        away.press("Book");
        grid.until("State", 0, "Booked");
        away.works(4, 5);
        grid.until("State", 0, "To change");
        assertEquals("The schedule calls for Wed 3 Mar now; a change costs 30", grid.value("Why", 0));
        assertTrue(grid.value("Costs now", 0).startsWith("30"));
        away.press("Book");
        grid.until("State", 0, "Booked");
        assertEquals(march(3), trips().getFirst().getDate());
    }

    @Test
    void aDecisionIsForgottenByKey() {
        grid.click("Who", 0, 0);
        away.press("Hold");
        assertEquals(TravelState.HELD, trips().getFirst().getState());
        grid.until("State", 0, "Held");
        grid.key(SWT.MOD1, SWT.DEL);
        assertTrue(trips().isEmpty());
        assertEquals("Forget journey of Marguerite Vane", away.session.undoable().orElseThrow().label());
    }

    @Test
    void whatCannotBeDoneIsTold() {
        away.press("Book");
        assertTrue(away.screen.told().getLast().contains("Select a journey first"), away.screen.told().toString());
        grid.click("Who", 0, 0);
        away.press("Cancel");
        assertTrue(away.screen.told().getLast().contains("Nobody decided on it yet"), away.screen.told().toString());
        away.press("Book");
        grid.until("State", 0, "Booked");
        away.works();
        grid.until(1);
        away.press("As Scheduled");
        assertTrue(away.screen.told().getLast().contains("cancel it, or keep it as fixed"),
                away.screen.told().toString());
        assertEquals(march(2), trips().getFirst().getDate());
    }

    @Test
    void whatIsBookedIsOrderedAndWhatToDoIsTold() {
        grid.click("Who", 0, 0);
        away.press("Order");
        assertTrue(away.screen.told().getLast().contains("is not booked yet; book it first"),
                away.screen.told().toString());
        away.press("Book");
        grid.until("State", 0, "Booked");
        Answer.inDialog("Order journey of Marguerite Vane", () -> away.press("Order"), dialog -> {
            assertTrue(Widgets.find(dialog, Label.class, label -> label.getText()
                    .equals("Drafted Order 7.\n    Code it to an account.")).isPresent());
            Widgets.press(dialog, "OK");
        });
        assertEquals("Travel of Marguerite Vane, 150",
                Settings.get(away.session.production(), "ordered").orElseThrow());
        away.session.undo();
        assertTrue(Settings.get(away.session.production(), "ordered").isEmpty());
    }

    @Test
    void onlyWhatIsOpenIsLeftOnDemand() {
        grid.click("Who", 0, 0);
        away.press("Book");
        grid.until("State", 0, "Booked");
        var only = Widgets.button(away.screen.shell(), "Only what is open");
        only.setSelection(true);
        only.notifyListeners(SWT.Selection, new Event());
        assertEquals(3, grid.rows());
        assertEquals("Tom Reed", grid.value("Who", 0));
    }

    @Test
    void aTripThatIsSelectedElsewhereIsFoundAndAPersonIsTold() {
        grid.click("Who", 0, 0);
        assertEquals(away.session.production().getPeople().getFirst(), selected.now());
        away.press("Book");
        grid.until("State", 0, "Booked");
        grid.click("Who", 3, 0);
        assertFalse(grid.isSelected("Who", 0));
        selected.select(trips().getFirst());
        assertTrue(grid.isSelected("Who", 0));
    }
}
