package org.backlot.schedule.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Fact;
import org.backlot.core.question.FactSource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

class CallSheetTest {

    private final Show show = new Show();

    /** Two scenes of two hours at two places; NELL is in the first, WREN in the second. */
    private ShootDay day() {
        Scene first = show.scene("1", "NELL");
        first.setLocation("Harbor");
        Scene second = show.scene("2", "WREN");
        second.setLocation("Barn");
        List.of(first, second).forEach(scene -> scene.setShootingTime(Duration.ofHours(2)));
        ShootDay day = show.day(first, second);
        day.setCall(LocalTime.of(7, 0));
        return day;
    }

    private Map<String, Object> sheet() {
        return new CallSheet().content(show.production, Show.questions(), Map.of("day", "1"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> sheet, String name) {
        return (List<Map<String, Object>>) sheet.get(name);
    }

    private static Map<String, Object> row(Map<String, Object> sheet, String name, String key, String value) {
        return rows(sheet, name).stream().filter(row -> value.equals(row.get(key))).findFirst().orElseThrow();
    }

    private List<Map<String, Object>> crew() {
        List<Map<String, Object>> departments = new ArrayList<>();
        for (Object column : (List<?>) sheet().get("crew")) {
            for (Object department : (List<?>) column) {
                departments.add(cast(department));
            }
        }
        return departments;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    private String call(String department) {
        return crew().stream().filter(row -> department.equals(row.get("department"))).findFirst()
                .map(row -> row.get("call").toString()).orElse("not there");
    }

    @Test
    void everyCastMemberIsCalledForTheirOwnFirstScene() {
        day();
        Map<String, Object> sheet = sheet();
        Map<String, Object> nell = row(sheet, "cast", "character", "NELL");
        assertEquals(List.of("07:00", "08:00", "10:15"),
                List.of(nell.get("call"), nell.get("onSet"), nell.get("done")));
        Map<String, Object> wren = row(sheet, "cast", "character", "WREN");
        assertEquals(List.of("", "10:00", "11:00", "13:15"),
                List.of(wren.get("pickUp"), wren.get("call"), wren.get("onSet"), wren.get("done")));
    }

    @Test
    void theSheetIsTheDayOnTheClockWithItsMovesAndItsWrap() {
        day();
        assertEquals(List.of("07:00 Crew call; first shot at 08:00", "08:00 1", "10:00 Company move to Barn", "11:00 2",
                "13:00 Camera wraps; crew wraps at 13:30"), rows(sheet(), "lines").stream()
                        .map(line -> line.get("from") + " " + line.getOrDefault("text", line.get("number"))).toList());
    }

    @Test
    void whoTravelsFirstIsPickedUpAndThenReports() {
        ShootDay day = day();
        Banner car = DayEdits.addBanner(day, 0, BannerKind.TRAVEL, "Car from the hotel", LocalTime.of(7, 0));
        car.setLength(Duration.ofMinutes(30));
        car.getCalled().add(show.element("WREN").getId());
        Map<String, Object> wren = row(sheet(), "cast", "character", "WREN");
        assertEquals("07:00", wren.get("pickUp"));
        assertEquals("11:30", wren.get("call"), "an hour before the scene, which is after the move and the meal");
        assertEquals("12:30", wren.get("onSet"));
    }

    @Test
    void makeUpIsThereWhenTheFirstOfTheCastReports() {
        Settings.set(show.production, ScheduleSettings.MAKE_UP, "90 min");
        show.person("Shirin Valli", "Make-up & Hair", "Head");
        show.person("Tom Delaney", "Grip", "Key grip");
        day();
        assertEquals("06:30", call("Make-up & Hair"));
        assertEquals("07:00", call("Grip"));
    }

    @Test
    void makeUpComesWithTheCrewWhereTheCastComesAfterMidnight() {
        show.person("Shirin Valli", "Make-up & Hair", "Head");
        ShootDay day = day();
        day.setCall(LocalTime.of(22, 0));
        day.getItems().move(0, 1);
        show.production.getScript().getScenes().get(1).getElements().clear();
        assertEquals("01:00", row(sheet(), "cast", "character", "NELL").get("call"));
        assertEquals("22:00", call("Make-up & Hair"));
    }

    @Test
    void theOfficeCallsADepartmentEarlierOrNotAtAll() {
        show.person("Tom Delaney", "Grip", "Key grip");
        show.person("Bea Moreno", "Catering", "Caterer");
        show.person("Sunniva Dahl", "Post", "Editor");
        Settings.set(show.production, "schedule.call.Grip", "30 min");
        Settings.set(show.production, "schedule.call.Catering", "04:30");
        Settings.set(show.production, "schedule.call.Post", "none");
        day();
        assertEquals("06:30", call("Grip"));
        assertEquals("04:30", call("Catering"));
        assertEquals("not there", call("Post"));
    }

    @Test
    void whoIsCalledByNameHasThatCallWithinTheDepartment() {
        Person grip = show.person("Tom Delaney", "Grip", "Key grip");
        Banner rig = DayEdits.addBanner(day(), 0, BannerKind.SESSION, "Rigging", LocalTime.of(6, 0));
        rig.getCalled().add(grip.getId());
        assertTrue(crew().toString().contains("name=Tom Delaney, phone=, call=06:00"), crew().toString());
    }

    @Test
    void thePlaceTheOfficeAndTheDayTellTheirFactsAndTheDayHasTheLastWord() {
        ShootDay day = day();
        show.production.setZone(ZoneId.of("America/New_York"));
        Settings.set(show.production, "schedule.callSheet", "Emergency: 911\nParking: on the street");
        Settings.set(show.production, "schedule.callSheet.Harbor",
                "Parking: the school yard\nCoordinates: 40.71, -74.01");
        Settings.set(show.production, "schedule.callSheet.Quarry", "Hospital: far away");
        day.setNotes("Parking: pier 4\nBring boots.");
        Map<String, Object> sheet = sheet();
        assertEquals(Map.of("Emergency", "911", "Parking", "pier 4"), sheet.get("facts"));
        assertEquals(Map.of("Harbor", Map.of("Parking", "the school yard")), sheet.get("places"));
        assertEquals(List.of("06:03", "06:31", "17:47", "18:14"), sheet.get("sun"));
        assertEquals(List.of("Bring boots."), sheet.get("notes"));
    }

    @Test
    void whatIsToldOfAPlaceFollowsItsNewName() {
        ShootDay day = day();
        day.setPlace("Harbor");
        Settings.set(show.production, "schedule.callSheet.Harbor", "Parking: the school yard\nMind the tide.");
        new RenamedPlace(show.production, "Harbor", " Old Harbor ").make();
        assertEquals("Old Harbor", show.production.getScript().getScenes().getFirst().getLocation());
        assertEquals("Barn", show.production.getScript().getScenes().getLast().getLocation());
        assertEquals("Old Harbor", day.getPlace());
        assertEquals(Map.of("Old Harbor", Map.of("Parking", "the school yard")), sheet().get("places"));
        assertEquals(Optional.empty(), Settings.get(show.production, "schedule.callSheet.Harbor"));
        assertThrows(IllegalArgumentException.class, () -> new RenamedPlace(show.production, "Barn", " "));
    }

    @Test
    void placesThatGetOneNameTellWhatBothTold() {
        day();
        Settings.set(show.production, "schedule.callSheet.Harbor", "Parking: the quay\nHospital: St Anne\nBoots.");
        Settings.set(show.production, "schedule.callSheet.Barn", "Parking: the yard\nBoots.");
        new RenamedPlace(show.production, "Harbor", "Barn").make();
        assertEquals("Parking: the yard\nBoots.\nHospital: St Anne",
                Settings.get(show.production, "schedule.callSheet.Barn").orElse(""));
    }

    @Test
    void linesWithoutALabelAreNotesWhoeverWritesThem() {
        ShootDay day = day();
        Settings.set(show.production, "schedule.callSheet", "No visitors.");
        Settings.set(show.production, "schedule.callSheet.Harbor", "Mind the tide.");
        day.setNotes("Bring boots.");
        assertEquals(List.of("No visitors.", "Mind the tide.", "Bring boots."), sheet().get("notes"));
    }

    @Test
    void theSunIsThatOfTheLocationWhereTheOfficeTellsOnlyWhereItIsItself() {
        day();
        show.production.setZone(ZoneId.of("America/New_York"));
        Settings.set(show.production, "schedule.callSheet", "Coordinates: 34.05, -118.24");
        Settings.set(show.production, "schedule.callSheet.Harbor", "Coordinates: 40.71\u00b0 N, 74.01\u00b0 W");
        assertEquals(List.of("06:03", "06:31", "17:47", "18:14"), sheet().get("sun"));
    }

    @Test
    void whatOthersKnowOfAPlaceIsToldWhereTheOfficeSaysNothingOfItsOwn() {
        day();
        show.production.setZone(ZoneId.of("Europe/Prague"));
        Settings.set(show.production, "schedule.callSheet.Harbor", "parking: the school yard");
        Settings.set(show.production, "schedule.callSheet.Barn", "Parking: the meadow");
        var asked = new Questions(PlainRegistry.of("org.backlot.schedule").with("org.backlot.schedule.tests", """
                <extension point="org.backlot.core.facts">
                  <source id="org.backlot.schedule.tests.facts" class="%s"/>
                </extension>""".formatted(HarborFacts.class.getName())).backlot().contributions(),
                Questions.Memory.NONE);
        Map<String, Object> sheet = new CallSheet().content(show.production, asked, Map.of("day", "1"));
        assertEquals(Map.of("Harbor", Map.of("Parking", "the mole", "Hospital", "St. Anne"),
                "Barn", Map.of("Parking", "the meadow")), sheet.get("places"));
        assertEquals(List.of("06:03", "06:31", "17:47", "18:14"), sheet.get("sun"));
        Settings.set(show.production, "schedule.callSheet.Harbor", "Parking: the school yard");
        sheet = new CallSheet().content(show.production, asked, Map.of("day", "1"));
        assertEquals(Map.of("Parking", "the school yard", "Hospital", "St. Anne"),
                cast(sheet.get("places")).get("Harbor"));
    }

    /** Knows the harbor. */
    public static final class HarborFacts implements FactSource {

        @Override
        public List<Fact> facts(Production production, String place, Questions questions) {
            Source source = Source.of("The pilot book");
            return place.equals("Harbor") ? List.of(new Fact("Parking", "the mole", source),
                    new Fact("Hospital", "St. Anne", source), new Fact(Fact.COORDINATES, "40.71, -74.01", source),
                    new Fact(Fact.ZONE, "America/New_York", source)) : List.of();
        }
    }

    @Test
    void whatCannotBeReadAsACallIsNone() {
        show.person("Tom Delaney", "Grip", "Key grip");
        day();
        Settings.set(show.production, "schedule.call.Grip", "at dawn");
        assertEquals("07:00", call("Grip"));
        assertThrows(IllegalArgumentException.class, () -> DepartmentCall.parse("at dawn"));
        assertThrows(IllegalArgumentException.class, () -> DepartmentCall.parse("30"));
        assertEquals("05:30", DepartmentCall.parse("0530").toString());
        assertEquals("1 h 30 min before", DepartmentCall.parse("1h 30min").toString());
    }

    @Test
    void whatNobodySaidIsNotOnTheSheet() {
        day();
        Map<String, Object> sheet = sheet();
        assertEquals(Map.of(), sheet.get("facts"));
        assertEquals(Map.of(), sheet.get("places"));
        assertEquals(List.of(), sheet.get("sun"));
        assertEquals(List.of(), sheet.get("key"));
        assertEquals(List.of(), sheet.get("minors"));
        assertEquals(List.of(), sheet.get("crew"));
    }

    @Test
    void aMinorHasHoursAndTimeForSchool() {
        ShootDay day = day();
        Person posy = show.person("Posy Lindgren", "", "");
        posy.setBirth(LocalDate.of(2015, 9, 9));
        show.element("WREN").setPerson(posy);
        Scene early = show.scene("3", "WREN");
        early.setLocation("Harbor");
        early.setShootingTime(Duration.ofHours(1));
        day.getItems().add(0, DayEdits.strip(early));
        Map<String, Object> minor = rows(sheet(), "minors").getFirst();
        assertEquals("11 years", minor.get("age"));
        assertEquals("9 h 30, until 16:30", minor.get("atPlace"));
        assertEquals("4 h of 5 h", minor.get("atWork"));
        assertEquals("3 h", minor.get("school"));
        assertEquals(List.of("09:00 to 12:00"), minor.get("lessons"));
    }

    @Test
    void aMinorIsAwayByTheHourOfTheDay() {
        ShootDay day = day();
        day.setCall(LocalTime.of(16, 0));
        Person posy = show.person("Posy Lindgren", "", "");
        posy.setBirth(LocalDate.of(2015, 9, 9));
        show.element("WREN").setPerson(posy);
        assertEquals("9 h 30, until 22:00", rows(sheet(), "minors").getFirst().get("atPlace"));
    }

    @Test
    void theHeadNamesWhoAnswersForTheDayAndWhoHelps() {
        show.person("Gil Tremaine", "Production", "Set medic").setPhone("555-0122");
        show.person("Warren Quill", "Direction", "1st assistant director").setPhone("555-0124");
        show.person("Curtis Bell", "Production", "Production assistant");
        day();
        assertEquals(List.of("Warren Quill", "Gil Tremaine"),
                rows(sheet(), "key").stream().map(row -> row.get("name")).toList());
        assertFalse(sheet().get("crew").toString().isEmpty());
    }
}
