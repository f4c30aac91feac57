package org.backlot.schedule.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Settings;
import org.backlot.schedule.Show;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayBreakerTest {

    private final Show show = new Show();

    private List<String> days(List<List<Scene>> days) {
        return days.stream().map(day -> String.join(" ", day.stream().map(Scene::getNumber).toList())).toList();
    }

    private List<String> plan() {
        return days(new DayBreaker(show.production).plan(show.production.getScript().getScenes()));
    }

    @Test
    void aDayIsFullAtFourPagesUnlessTheOfficeSaysOtherwise() {
        for (String number : List.of("1", "2", "3", "4", "5")) {
            show.scene(number, IntExt.INT, "ROOM", "DAY", 16);
        }
        assertEquals(List.of("1 2", "3 4", "5"), plan());
        Settings.set(show.production, "schedule.pagesPerDay", "6");
        assertEquals(List.of("1 2 3", "4 5"), plan());
        Settings.set(show.production, "schedule.pagesPerDay", "2 0/8");
        assertEquals(List.of("1", "2", "3", "4", "5"), plan());
        Settings.set(show.production, "schedule.pagesPerDay", "many");
        assertEquals(List.of("1 2", "3 4", "5"), plan());
    }

    @Test
    void shortSetsShareADayWhereNoLocationIsNamed() {
        for (String number : List.of("1", "2", "3", "4")) {
            show.scene(number, IntExt.INT, "ROOM " + number, "DAY", 8);
            show.scene(number + "N", IntExt.INT, "ROOM " + number, "NIGHT", 8);
        }
        assertEquals(List.of("1 2 3 4", "1N 2N 3N 4N"), plan());
    }

    @Test
    void aSceneLongerThanADayIsNotSplit() {
        show.scene("1", IntExt.INT, "ROOM", "DAY", 4);
        show.scene("2", IntExt.INT, "ROOM", "DAY", 50);
        show.scene("3", IntExt.INT, "ROOM", "DAY", 4);
        assertEquals(List.of("1 3", "2"), plan());
        assertEquals(List.of("1", "2", "3"), days(new DayBreaker(show.production)
                .breakDays(show.production.getScript().getScenes())), "an order that a person made stays");
    }

    @Test
    void dayAndNightNeverShareADay() {
        show.scene("1", IntExt.EXT, "FIELD", "DAY", 2);
        show.scene("2", IntExt.EXT, "FIELD", "NIGHT", 2);
        show.scene("3", IntExt.EXT, "FIELD", "DAY", 2);
        assertEquals(List.of("1 3", "2"), plan());
    }

    @Test
    void continuousHasTheLightOfTheSceneBefore() {
        Scene night = show.scene("1", IntExt.EXT, "FIELD", "NIGHT", 2);
        Scene after = show.scene("2", IntExt.INT, "BARN", "CONTINUOUS", 2);
        Scene later = show.scene("3", IntExt.INT, "BARN", "LATER", 2);
        Scene flashback = show.scene("4", IntExt.INT, "BARN", "DUSK (FLASHBACK)", 2);
        Map<String, Light> lights = Light.of(show.production);
        assertEquals(List.of(Light.NIGHT, Light.NIGHT, Light.NIGHT, Light.DAY), List.of(night, after, later, flashback)
                .stream().map(scene -> lights.get(scene.getId())).toList());
    }

    @Test
    void locationsStayTogetherAndThoseOutdoorsComeFirst() {
        show.scene("1", IntExt.INT, "KITCHEN", "DAY", 8).setLocation("Stage");
        show.scene("2", IntExt.EXT, "SHORE", "DAY", 20).setLocation("Beach");
        show.scene("3", IntExt.INT, "BEDROOM", "DAY", 8).setLocation("Stage");
        show.scene("4", IntExt.EXT, "DUNES", "DAY", 8).setLocation("Beach");
        show.scene("5", IntExt.INT, "KITCHEN", "DAY", 8).setLocation("Stage");
        assertEquals(List.of("2 4", "1 5 3"), plan());
    }

    @Test
    void setsOfOnePlaceStayTogetherWhereNobodyHasNamedALocation() {
        show.scene("1", IntExt.INT, "FERRY - BRIDGE", "DAY", 8);
        show.scene("2", IntExt.INT, "OFFICE", "DAY", 8);
        show.scene("3", IntExt.INT, "FERRY - CABIN", "DAY", 8);
        Settings.set(show.production, "schedule.pagesPerDay", "2");
        assertEquals(List.of("1 3", "2"), plan());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySceneIsOnOneDayAndNoDayIsEmptyOrOverfull(long seed) {
        Random random = new Random(seed);
        int scenes = random.nextInt(60);
        for (int i = 0; i < scenes; i++) {
            Scene scene = show.scene(Integer.toString(i), IntExt.values()[random.nextInt(4)],
                    "SET " + random.nextInt(6),
                    List.of("DAY", "NIGHT", "CONTINUOUS", "DUSK").get(random.nextInt(4)), random.nextInt(45));
            scene.setLocation(random.nextBoolean() ? "Place " + random.nextInt(3) : null);
        }
        List<Scene> script = show.production.getScript().getScenes();
        List<List<Scene>> days = new DayBreaker(show.production).plan(script);
        Map<String, Light> lights = Light.of(show.production);
        List<Scene> placed = days.stream().flatMap(List::stream).toList();
        assertEquals(script.size(), placed.size());
        assertEquals(Set.copyOf(script), new HashSet<>(placed));
        for (List<Scene> day : days) {
            assertFalse(day.isEmpty());
            assertTrue(day.size() == 1 || day.stream().mapToInt(Scene::getEighths).sum() <= 32);
            assertEquals(1, day.stream().map(scene -> lights.get(scene.getId())).distinct().count());
        }
        assertEquals(days, new DayBreaker(show.production).plan(script));
    }
}
