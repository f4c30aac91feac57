package org.backlot.schedule.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.model.Scene;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Session;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Publication;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.scenario.Signing.State;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2027, 2, 10, 18, 30);

    private final Show show = new Show();
    private final Person director = show.person("Dana Reyes", "", "");
    private final Person delegate = show.person("Ola Bek", "", "");
    private final Scene scene = show.scene("1", "ANNA");
    private final ShootDay first = show.day(scene, show.scene("2"));
    private final ShootDay second = show.day(show.scene("3"));

    private Plan plan() {
        return Plan.of(show.production, show.board);
    }

    private RoleAssignment directs(Person person) {
        return Roles.appoint(show.production, person, Role.DIRECTOR);
    }

    @Test
    void whatTheDirectorSignedIsPublishedUntilItChanges() {
        directs(director);
        assertEquals(State.DRAFT, Signing.state(plan()));
        Signing.sign(plan(), director, NOW, " For the bond ");
        assertEquals(State.PUBLISHED, Signing.state(plan()));
        Publication signed = Signing.latest(show.board).orElseThrow();
        assertEquals("For the bond", signed.getNote());
        assertEquals("2027-02-10T18:30", signed.getAt().substring(0, 16));
        DayEdits.move(List.of(first.getItems().getFirst()), second, 0);
        assertEquals(State.CHANGED, Signing.state(plan()));
        DayEdits.move(List.of(second.getItems().getFirst()), first, 0);
        assertEquals(State.PUBLISHED, Signing.state(plan()), "it is what was signed again");
    }

    @Test
    void papersNameTheVersionAndWhetherTheBoardChangedSince() {
        assertEquals("Board 1", Version.title(plan()), "nobody directs, so nothing is to be signed");
        directs(director);
        assertEquals("Board 1, draft", Version.title(plan()));
        Signing.sign(plan(), director, NOW, null);
        assertEquals("Board 1, version 1, signed by Dana Reyes on 10 February 2027", Version.title(plan()));
        DayEdits.move(List.of(first.getItems().getFirst()), second, 0);
        assertEquals("Board 1, version 1, signed by Dana Reyes on 10 February 2027; changed since",
                Version.title(plan()));
    }

    @Test
    void anotherDateAnotherLengthOrAnotherUnitIsAnotherPlan() {
        directs(director);
        Signing.sign(plan(), director, NOW, null);
        scene.setEighths(9);
        assertEquals(State.CHANGED, Signing.state(plan()));
        scene.setEighths(8);
        second.setUnit("2nd Unit");
        assertEquals(State.CHANGED, Signing.state(plan()));
        second.setUnit(null);
        show.calendar.setStart(Show.MONDAY.plusDays(1));
        assertEquals(State.CHANGED, Signing.state(plan()));
    }

    @Test
    void onlyTheDirectorSignsOrWhoStandsInWhileTheDirectorIsAway() {
        RoleAssignment role = directs(director);
        var refused = assertThrows(IllegalArgumentException.class, () -> Signing.sign(plan(), delegate, NOW, ""));
        assertTrue(refused.getMessage().contains("Ola Bek may not sign"), refused.getMessage());
        assertTrue(show.board.getPublications().isEmpty());
        role.setDelegate(delegate);
        role.setAwayFrom(LocalDate.of(2027, 2, 9));
        role.setAwayUntil(LocalDate.of(2027, 2, 11));
        assertEquals(director.getId(), Signing.sign(plan(), delegate, NOW, "").getInPlaceOf());
        assertThrows(IllegalArgumentException.class, () -> Signing.sign(plan(), delegate, NOW.plusDays(2), ""));
    }

    @Test
    void nothingToShootIsNotSigned() {
        directs(director);
        DayEdits.remove(first);
        DayEdits.remove(second);
        assertThrows(IllegalArgumentException.class, () -> Signing.sign(plan(), director, NOW, ""));
    }

    @Test
    void whereThereIsADirectorOnlyASignedBoardBecomesActive() {
        assertTrue(Signing.hindrance(plan()).isEmpty(), "nobody directs this production");
        directs(director);
        assertTrue(Signing.hindrance(plan()).orElseThrow().contains("is a draft"));
        Signing.sign(plan(), director, NOW, "");
        assertTrue(Signing.hindrance(plan()).isEmpty());
        DayEdits.toBoneyard(List.of(first.getItems().getFirst()), show.board);
        assertTrue(Signing.hindrance(plan()).orElseThrow().contains("has changed since"));
    }

    @Test
    void nobodySignedACopy() {
        directs(director);
        Signing.sign(plan(), director, NOW, "");
        Board copy = BoardEdits.copy(show.board, "B");
        assertEquals(State.DRAFT, Signing.state(Plan.of(show.production, copy)));
        assertEquals(State.PUBLISHED, Signing.state(plan()));
    }

    @Test
    void whatWasSignedIsToldAgainAsItWas() {
        directs(director);
        List<Placement> before = Placement.of(plan());
        Signing.sign(plan(), director, NOW, "");
        assertEquals(before, Placement.of(Signing.latest(show.board).orElseThrow()));
    }

    @Test
    void aSignatureIsOneStepThatIsUndoneAndDoneAgain() throws IOException {
        directs(director);
        try (Session session = show.session()) {
            session.edit("Publish", () -> Signing.sign(plan(), director, NOW, ""));
            session.undo();
            assertEquals(State.DRAFT, Signing.state(plan()));
            session.redo();
            assertEquals(State.PUBLISHED, Signing.state(plan()));
            assertEquals(List.of(8, 8), Signing.latest(show.board).orElseThrow().getDays().getFirst().getEighths());
        }
    }
}
