package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;
import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.check.Finding;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Saving;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.saving.UnusedRooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marguerite Vane and Tom Reed work on 3, 4 and 5 March and sleep in the Amity Motor Inn from the 2nd to the 6th. */
class HotelNightsTest {

    @TempDir
    Path folder;

    private Unit unit;
    private Place inn;
    private Person tom;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
        inn = unit.inn();
        tom = unit.tom();
        unit.office.edit(() -> called(unit.office.production));
    }

    private static void called(Production production) {
        String calls = " 08:00-18:00 | | | | Marguerite Vane 08:00-18:00, Tom Reed 08:00-18:00";
        Settings.set(production, "days", march(3) + calls + "\n" + march(4) + calls + "\n" + march(5) + calls);
    }

    private Resources resources() {
        return unit.office.book.resources();
    }

    private RoomBlock keeps(int rooms, int from, int until) {
        RoomBlock block = ResourcesFactory.eINSTANCE.createRoomBlock();
        unit.office.edit(() -> {
            block.setHotel(inn);
            block.setRooms(rooms);
            block.setFrom(march(from));
            block.setUntil(march(until));
            block.setRate(new BigDecimal("95"));
            Ids.of(block);
            resources().getRoomBlocks().add(block);
        });
        return block;
    }

    private Stay stay(Person person, String room, Person with) {
        Stay[] made = new Stay[1];
        unit.office.edit(() -> {
            Bed bed = unit.beds().stream().filter(b -> b.person() == person).findFirst().orElseThrow();
            made[0] = TravelEdits.follow(resources(), bed, TravelState.BOOKED);
            made[0].setRoom(room);
            made[0].setSharedWith(with == null ? null : with.getId());
        });
        return made[0];
    }

    private HotelNights hotel() {
        return HotelNights.of(unit.office.production, unit.office.session.questions()).getFirst();
    }

    private List<String> findings(Class<?> check) {
        return unit.office.findings(check).stream().map(Finding::message).toList();
    }

    @Test
    void everybodyNeedsARoomForEachNight() {
        keeps(2, 1, 8);
        assertEquals(2, hotel().nights().get(march(2)).rooms().size());
        assertEquals(0, hotel().nights().get(march(6)).rooms().size(), "the day of leaving is no night");
        assertEquals(List.of(), hotel().crowded());
    }

    @Test
    void whereNobodyKnowsHowManyThereAreNothingIsSaid() {
        assertEquals(List.of(), hotel().crowded());
        assertEquals(List.of(), findings(MorePeopleThanRooms.class));
    }

    @Test
    void moreRoomsThanAreKeptAreAFindingWithTheNights() {
        keeps(1, 2, 8);
        assertEquals(marches(2, 3, 4, 5), hotel().crowded());
        assertEquals(List.of("Keeps too few rooms for the nights of 2 Mar - 5 Mar: 2 are needed on Tue 2 Mar, and 1 "
                + "are kept."), findings(MorePeopleThanRooms.class));
    }

    @Test
    void aNightForWhichNothingIsKeptIsCrowdedToo() {
        keeps(2, 3, 8);
        assertEquals(marches(2), hotel().crowded());
    }

    @Test
    void blocksAddUpAndThoseThatAreOnlyPlannedDoNotCount() {
        keeps(1, 2, 8);
        RoomBlock second = keeps(1, 2, 8);
        assertEquals(List.of(), hotel().crowded());
        unit.office.edit(() -> second.setState(TravelState.PLANNED));
        assertEquals(marches(2, 3, 4, 5), hotel().crowded());
    }

    @Test
    void whoSharesNeedsOneRoom() {
        keeps(1, 2, 8);
        stay(unit.marguerite(), "double", tom);
        assertEquals(List.of(), hotel().crowded());
        assertEquals(1, hotel().nights().get(march(3)).rooms().size());
        stay(tom, "double", unit.marguerite());
        assertEquals(1, hotel().nights().get(march(3)).rooms().size());
        assertEquals(List.of(), findings(MorePeopleThanRooms.class));
        assertEquals(List.of(), findings(RoomMateMissing.class));
    }

    @Test
    void twoInASingleAreTooMany() {
        stay(unit.marguerite(), "Single", tom);
        assertEquals(List.of("Marguerite Vane, Tom Reed share a room for 1."), findings(MorePeopleThanRooms.class));
    }

    @Test
    void whoSharesWithSomebodyWhoIsNotThereIsAFinding() {
        stay(unit.marguerite(), "double", tom);
        Stay other = stay(tom, "double", null);
        unit.office.edit(() -> other.setUntil(march(4)));
        assertEquals(List.of("Shares a room with Tom Reed, who does not sleep there on the nights of 4 Mar - 5 Mar."),
                findings(RoomMateMissing.class));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRoomingListSaysWhatIsKeptAndWhatIsMissing() {
        keeps(1, 2, 5);
        var hotels = (List<Map<String, Object>>) new RoomingList().content(unit.office.production,
                unit.office.session.questions(), Map.of()).get("hotels");
        assertEquals(List.of("1 room from Tue 2 Mar to Fri 5 Mar"), hotels.getFirst().get("kept"));
        assertEquals("2 rooms too few on the nights of 5 Mar; 1 room too few on the nights of 2 Mar - 4 Mar",
                hotels.getFirst().get("crowded"));
    }

    @Test
    void roomsThatNobodyNeedsCanBeGivenBack() {
        RoomBlock block = keeps(5, 2, 6);
        List<Saving> savings = new UnusedRooms().savings(unit.office.production, unit.office.session.questions());
        assertEquals(Optional.of(new BigDecimal("1140")), savings.getFirst().amount(), "3 rooms for 4 nights at 95");
        unit.office.edit(() -> savings.getFirst().fix().change().apply(unit.office.production));
        assertEquals(2, block.getRooms());
        assertTrue(new UnusedRooms().savings(unit.office.production, unit.office.session.questions()).isEmpty());
        unit.works();
        unit.office.edit(() -> new UnusedRooms().savings(unit.office.production, unit.office.session.questions())
                .getFirst().fix().change().apply(unit.office.production));
        assertEquals(TravelState.CANCELLED, block.getState());
    }
}
