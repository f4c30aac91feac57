package org.backlot.schedule.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.CoverSet;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.Test;

class CoverSetsTest {

    private final Show show = new Show();
    private final Scene beach = show.scene("1", IntExt.EXT, "BEACH", "DAY", 12, "ANNA");
    private final Scene tent = show.scene("2", IntExt.INT, "TENT", "DAY", 4, "ANNA");
    private final Scene dunes = show.scene("3", IntExt.EXT, "DUNES", "DAY", 8, "ANNA", "BERT");
    private final Scene kitchen = show.scene("4", IntExt.INT, "KITCHEN", "DAY", 16, "ANNA");
    private final Scene hall = show.scene("5", IntExt.INT, "HALL", "DAY", 20, "CARL");
    private final ShootDay outside = show.day(beach, tent, dunes);
    private final ShootDay inside = show.day(hall, kitchen);

    private Plan plan() {
        return Plan.of(show.production, show.board);
    }

    private List<List<String>> board() {
        return plan().days().stream().map(day -> day.scenes().stream().map(Scene::getNumber).toList()).toList();
    }

    private static void lock(Item item) {
        ((Strip) item).setLocked(true);
    }

    @Test
    void exteriorsWithNothingToFallBackOnAreTold() {
        assertEquals(List.of("Day 1"), CoverSets.uncovered(plan()).stream().map(PlannedDay::name).toList());
        CoverSets.add(outside, "Kitchen", "rain", List.of(kitchen));
        assertEquals(List.of(), CoverSets.uncovered(plan()));
        hall.setWeather("storm seen through the window");
        assertEquals(List.of("Day 2"), CoverSets.uncovered(plan()).stream().map(PlannedDay::name).toList());
    }

    @Test
    void switchingTradesTheExteriorsForTheCoverSet() {
        CoverSet cover = CoverSets.add(outside, "Kitchen", "rain", List.of(kitchen));
        CoverSets.switchTo(plan(), cover);
        assertEquals(List.of(List.of("4", "2"), List.of("5", "1", "3")), board());
        assertEquals(List.of(beach.getId(), tent.getId(), dunes.getId()), cover.getReplaced(), "all that stood there");
        assertThrows(IllegalArgumentException.class, () -> CoverSets.switchTo(plan(), cover), "it is in use");
    }

    @Test
    void switchingBackBringsTheDayAsItWas() {
        CoverSet cover = CoverSets.add(outside, "Kitchen", "rain", List.of(kitchen));
        CoverSets.switchTo(plan(), cover);
        CoverSets.switchBack(plan(), cover);
        assertEquals(List.of(List.of("1", "2", "3"), List.of("5", "4")), board());
        assertThrows(IllegalArgumentException.class, () -> CoverSets.switchBack(plan(), cover));
    }

    @Test
    void switchingBackSendsEachSceneOfTheSetToItsOwnDay() {
        Scene cellar = show.scene("6", IntExt.INT, "CELLAR", "DAY", 8, "ANNA");
        Scene attic = show.scene("7", IntExt.INT, "ATTIC", "DAY", 8, "ANNA");
        show.day(cellar, show.scene("8", IntExt.INT, "STAIRS", "DAY", 8, "CARL"));
        DayEdits.toBoneyard(List.of(DayEdits.strip(attic), DayEdits.strip(show.scene("9"))), show.board);
        CoverSet cover = CoverSets.add(outside, "Inside", "rain", List.of(attic, cellar, kitchen, hall));
        CoverSets.switchTo(plan(), cover);
        assertEquals(List.of(List.of("7", "6", "4", "5", "2"), List.of(), List.of("1", "3", "8")), board());
        CoverSets.switchBack(plan(), cover);
        assertEquals(List.of(List.of("1", "2", "3"), List.of("5", "4"), List.of("6", "8")), board());
        assertEquals(List.of(attic.getId(), show.production.getScript().getScenes().getLast().getId()),
                show.board.getBoneyard().stream().map(item -> ((Strip) item).getScene()).toList());
        assertEquals(List.of(), cover.getOrigins());
    }

    @Test
    void aSceneWhoseDayIsGoneGoesToTheBoneyard() {
        ShootDay third = show.day(show.scene("6", IntExt.INT, "CELLAR", "DAY", 8, "ANNA"));
        Scene cellar = plan().days().getLast().scenes().getFirst();
        CoverSet cover = CoverSets.add(outside, "Inside", "rain", List.of(kitchen, cellar));
        CoverSets.switchTo(plan(), cover);
        DayEdits.remove(third);
        CoverSets.switchBack(plan(), cover);
        assertEquals(List.of(List.of("1", "2", "3"), List.of("5", "4")), board());
        assertEquals(1, show.board.getBoneyard().size());
    }

    @Test
    void aCoverSetOfTheBoneyardSendsTheExteriorsThere() {
        DayEdits.toBoneyard(List.of(inside.getItems().get(1)), show.board);
        CoverSets.switchTo(plan(), CoverSets.add(outside, "Kitchen", "rain", List.of(kitchen)));
        assertEquals(List.of(List.of("4", "2"), List.of("5")), board());
        assertEquals(2, show.board.getBoneyard().size());
    }

    @Test
    void lockedStripsStayInTheRain() {
        lock(outside.getItems().getFirst());
        CoverSets.switchTo(plan(), CoverSets.add(outside, "Kitchen", "rain", List.of(kitchen)));
        assertEquals(List.of(List.of("1", "2", "4"), List.of("5", "3")), board());
    }

    @Test
    void aSwitchThatWouldChangeNothingIsRefused() {
        CoverSet cover = CoverSets.add(inside, "Tent", "fire", List.of(tent));
        assertThrows(IllegalArgumentException.class, () -> CoverSets.switchTo(plan(), cover));
        CoverSet gone = CoverSets.add(outside, "Nothing", "rain", List.of(tent));
        assertThrows(IllegalArgumentException.class, () -> CoverSets.switchTo(plan(), gone), "it is on that day");
        assertEquals(List.of(List.of("1", "2", "3"), List.of("5", "4")), board());
    }

    @Test
    void interiorsWithTheCastThatIsThereAreOfferedFirst() {
        assertEquals(List.of(kitchen, hall), CoverCandidate.of(plan(), plan().days().getFirst(), Show.questions())
                .stream().map(CoverCandidate::scene).toList());
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        CoverCandidate last = CoverCandidate.of(plan(), plan().days().getFirst(), Show.questions()).getLast();
        assertEquals(kitchen, last.scene());
        assertEquals(List.of("ANNA"), last.blocked());
    }

    @Test
    void aSceneIsBlockedByThePersonAsWellAsByThePart() {
        Person player = show.person("Anna Berg", "", "");
        show.element("ANNA").setPerson(player);
        show.event(player.getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        CoverCandidate last = CoverCandidate.of(plan(), plan().days().getFirst(), Show.questions()).getLast();
        assertEquals(List.of("ANNA"), last.blocked());
    }
}
