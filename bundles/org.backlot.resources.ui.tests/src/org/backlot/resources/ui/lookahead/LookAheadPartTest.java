package org.backlot.resources.ui.lookahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Named;
import org.backlot.resources.lookahead.LookAhead;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Risk;
import org.backlot.resources.ui.Book;
import org.backlot.resources.ui.Way;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The part looks from the day of the test on; four things are needed two days later, and there is a risk after that.
 */
class LookAheadPartTest {

    private static final String WHAT = "What";

    @TempDir
    Path folder;
    private final LocalDate soon = LocalDate.now().plusDays(2);
    private final List<String> went = new ArrayList<>();
    private boolean shows = true;
    private Book book;
    private Screen screen;
    private Grid grid;

    @BeforeEach
    void open() {
        book = new Book(folder);
        book.session.edit("Need", () -> {
            for (String name : List.of("Barge", "Winch", "Drone", "Ladder")) {
                Requirement requirement = book.book.require("org.backlot.resources.equipment", name);
                requirement.setFrom(soon);
                requirement.setUntil(soon);
            }
            Risk fog = ResourcesFactory.eINSTANCE.createRisk();
            fog.setName("Fog");
            fog.setFrom(soon.plusDays(1));
            fog.setUntil(soon.plusDays(1));
            book.book.resources().getRisks().add(fog);
        });
        screen = new Screen(new Seat(book.session));
        assertNotNull(new LookAheadPart(screen.shell(), screen.desk(), new Way(screen.desk(), (object, with) -> {
            went.add(Named.nameOf((Identified) object) + " with " + with.getName());
            return shows;
        })));
        screen.open();
        grid = Grid.in(screen.shell());
        screen.until(() -> grid.values(WHAT).size() == 2);
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
    }

    @Test
    void whatIsManyIsOneRowThatADoubleClickUnfoldsAndFolds() {
        assertEquals(List.of("4 needs", "Fog"), grid.values(WHAT));
        assertEquals("Barge, Drone, Ladder, Winch", grid.values("Matter").getFirst());
        grid.select(WHAT, 1);
        grid.open(WHAT, 0);
        assertEquals(List.of("4 needs", "Barge", "Drone", "Ladder", "Winch", "Fog"), grid.values(WHAT));
        grid.open(WHAT, 0);
        assertEquals(List.of("4 needs", "Fog"), grid.values(WHAT));
        assertEquals(List.of(), went);
    }

    @Test
    void aDoubleClickGoesToWhatASingleRowTellsOf() {
        grid.open(WHAT, 1);
        assertEquals(List.of("Fog with Risk"), went);
        grid.open(WHAT, 0);
        grid.choose(WHAT, 2, "Go to it");
        assertEquals(List.of("Fog with Risk", "Drone with Requirement"), went);
    }

    @Test
    void aCertificateThatRunsOutLeadsToTheBooksPeople() {
        book.session.edit("Know", () -> {
            Person ada = CoreFactory.eINSTANCE.createPerson();
            ada.setName("Ada");
            book.session.production().getPeople().add(ada);
            Profile profile = ResourcesFactory.eINSTANCE.createProfile();
            profile.setPerson(Ids.of(ada));
            Certificate pilot = ResourcesFactory.eINSTANCE.createCertificate();
            pilot.setUntil(soon);
            profile.getCertificates().add(pilot);
            book.book.resources().getProfiles().add(profile);
        });
        screen.until(() -> grid.values(WHAT).contains("Ada"));
        grid.open(WHAT, grid.values(WHAT).indexOf("Ada"));
        assertEquals(List.of("Ada with Profile"), went);
    }

    @Test
    void whereNoPartShowsItThatIsTold() {
        shows = false;
        grid.open(WHAT, 1);
        assertEquals(List.of("Go there: No part of this window shows Fog."), screen.told());
    }

    @Test
    void whatWasUnfoldedStaysSoWhileWhatIsUnderItChanges() {
        grid.open(WHAT, 0);
        book.session.edit("Delete", () -> book.session.delete(book.book.resources().getRequirements().stream()
                .filter(one -> one.getName().equals("Drone")).findFirst().orElseThrow()));
        screen.until(() -> grid.values(WHAT).contains("3 needs"));
        assertEquals(List.of("3 needs", "Barge", "Ladder", "Winch", "Fog"), grid.values(WHAT));
    }

    @Test
    void aFilterFindsWhatIsFoldedInAndASortKeepsManyTogether() {
        grid.filter("ladder");
        assertEquals(List.of("4 needs", "Ladder"), grid.values(WHAT));
        grid.filter("");
        grid.sort("About");
        grid.sort("About");
        assertEquals(List.of("Fog", "4 needs"), grid.values(WHAT), "Risks before Not secured, backwards");
    }

    @Test
    void howFarToLookIsChosenHereAndKeptAsAStepThatCanBeUndone() {
        Spinner days = Widgets.first(screen.shell(), Spinner.class);
        assertEquals(LookAhead.STANDARD_DAYS, days.getSelection());
        days.setSelection(3);
        days.notifyListeners(SWT.Selection, new Event());
        screen.until(() -> grid.values(WHAT).equals(List.of("4 needs")));
        assertEquals("Look 3 days ahead", book.session.undoable().orElseThrow().label());
        book.session.undo();
        screen.until(() -> grid.values(WHAT).size() == 2);
        assertEquals(LookAhead.STANDARD_DAYS, days.getSelection());
        assertTrue(screen.told().isEmpty(), screen.told().toString());
    }
}
