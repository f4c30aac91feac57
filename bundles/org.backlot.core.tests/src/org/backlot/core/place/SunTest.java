package org.backlot.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SunTest {

    private static void about(String expected, LocalTime time) {
        long minutes = Math.abs(Duration.between(LocalTime.parse(expected), time).toMinutes());
        assertTrue(minutes <= 2, () -> expected + " but was " + time);
    }

    @Test
    void theSunRisesAndSetsAsAlmanacsSay() {
        Sun london = Sun.of(LocalDate.of(2027, 6, 21), new Coordinates(51.5074, -0.1278),
                ZoneId.of("Europe/London")).orElseThrow();
        about("04:43", london.rise());
        about("21:21", london.set());
        Sun newYork = Sun.of(LocalDate.of(2027, 12, 21), new Coordinates(40.7128, -74.006),
                ZoneId.of("America/New_York")).orElseThrow();
        about("07:17", newYork.rise());
        about("16:32", newYork.set());
        assertTrue(newYork.dawn().isBefore(newYork.rise()) && newYork.dusk().isAfter(newYork.set()));
        Sun sydney = Sun.of(LocalDate.of(2027, 12, 21), new Coordinates(-33.8688, 151.2093),
                ZoneId.of("Australia/Sydney")).orElseThrow();
        about("05:41", sydney.rise());
        about("20:05", sydney.set());
    }

    @Test
    void whereItDoesNotSetThereIsNothingToTell() {
        assertEquals(Optional.empty(), Sun.of(LocalDate.of(2027, 6, 21), new Coordinates(78.22, 15.65),
                ZoneId.of("Arctic/Longyearbyen")));
    }
}
