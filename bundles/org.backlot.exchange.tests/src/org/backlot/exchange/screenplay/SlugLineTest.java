package org.backlot.exchange.screenplay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.exchange.screenplay.SlugLine.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "INT. HOUSE - DAY | INT | HOUSE | DAY |",
            "int. Casalinda - mOMENTS LATER | INT | CASALINDA | MOMENTS LATER |",
            "EXT. STREET | EXT | STREET | |", "INT/EXT CAR - DUSK | INT_EXT | CAR | DUSK |",
            "INT./EXT. CAR - DUSK | INT_EXT | CAR | DUSK |", "EXT / INT. CAR - DUSK | INT_EXT | CAR | DUSK |",
            "I/E. CAR - DUSK | INT_EXT | CAR | DUSK |", "EST. CITY - DAWN | EST | CITY | DAWN |",
            "INT - KITCHEN - DAY | INT | KITCHEN | DAY |", "INT.KITCHEN - DAY | INT | KITCHEN | DAY |",
            "INT. KITCHEN, NIGHT | INT | KITCHEN | NIGHT |", "INT. KITCHEN. NIGHT | INT | KITCHEN | NIGHT |",
            "INT. KITCHEN -- NIGHT | INT | KITCHEN | NIGHT |", "INT. KITCHEN – NIGHT | INT | KITCHEN | NIGHT |",
            "INT. KITCHEN—NIGHT | INT | KITCHEN | NIGHT |", "INT. KITCHEN -NIGHT | INT | KITCHEN | NIGHT |",
            "INT. HOUSE - KITCHEN - NIGHT | INT | HOUSE - KITCHEN | NIGHT |",
            "INT. HOUSE - KITCHEN | INT | HOUSE - KITCHEN | |", "EXT. OSLO, NORWAY - DAY | EXT | OSLO, NORWAY | DAY |",
            "INT. BIG-TOP - NIGHT | INT | BIG-TOP | NIGHT |", "EXT. FIELD - PRE-DAWN | EXT | FIELD | PRE-DAWN |",
            "INT. A - LATE NIGHT | INT | A | LATE NIGHT |", "INT. A - EARLY MORNING | INT | A | EARLY MORNING |",
            "INT. A - NEXT DAY | INT | A | NEXT DAY |", "INT. A - EVENING/NIGHT | INT | A | EVENING/NIGHT |",
            "INT. A - DAY TO NIGHT | INT | A | DAY TO NIGHT |", "INT. A - MAGIC HOUR | INT | A | MAGIC HOUR |",
            "FOYER - 5 years later | UNKNOWN | FOYER | 5 YEARS LATER |", "INT. A - 6:30 AM | INT | A | 6:30 AM |",
            "INT. A - NIGHT (CONTINUOUS) | INT | A | NIGHT | CONTINUOUS",
            "INT. A - NIGHT [CONTINUOUS] | INT | A | NIGHT | CONTINUOUS",
            "INT. A - NIGHT - CONTINUOUS | INT | A | NIGHT | CONTINUOUS",
            "INT. WILL'S BEDROOM - NIGHT (1973) | INT | WILL'S BEDROOM | NIGHT | 1973",
            "INT. HOUSE - DAY - FLASHBACK (1944) | INT | HOUSE | DAY | FLASHBACK;1944",
            "INT. HOUSE (FLASHBACK) - DAY | INT | HOUSE | DAY | FLASHBACK",
            "INT. BAR (UPSTAIRS) - DAY | INT | BAR (UPSTAIRS) | DAY |",
            "INT. WILL'S CAR - DAY / DRIVING | INT | WILL'S CAR | DAY | DRIVING",
            "INT. PARIS APARTMENT - (PRESENT) DAY | INT | PARIS APARTMENT | DAY | PRESENT",
            "EXT. GLENVILLE BLVD. - DAY [STORY VERSION] | EXT | GLENVILLE BLVD | DAY | STORY VERSION",
            "INNEN. KÜCHE - NACHT | INT | KÜCHE | NACHT |", "AUẞEN. HOF - TAG | EXT | HOF | TAG |",
            "Aussen. Hof – Später | EXT | HOF | SPÄTER |", "ΕΞΩΤ. ΔΡΟΜΟΣ - ΝΥΧΤΑ | EXT | ΔΡΟΜΟΣ | ΝΥΧΤΑ |",
            "Εσωτ. Σπίτι - Μέρα | INT | ΣΠΊΤΙ | ΜΈΡΑ |", "INTERNAL AFFAIRS - DAY | UNKNOWN | INTERNAL AFFAIRS | DAY |"})
    void headingIsTakenApart(String heading, Place place, String set, String time, String markers) {
        SlugLine slug = SlugLine.parse(heading);
        assertEquals(heading, slug.raw());
        assertEquals(place, slug.place());
        assertEquals(set, slug.set());
        assertEquals(time == null ? "" : time, slug.timeOfDay());
        assertEquals(markers == null ? List.of() : Arrays.asList(markers.split(";")), slug.markers());
    }

    @Test
    void whatAHeadingDoesNotSayComesFromTheSceneBefore() {
        SlugLineParser parser = new SlugLineParser(SlugWords.DEFAULT);
        SlugLine first = parser.parse("EXT. GRAVEL ROAD - NIGHT");
        assertFalse(first.placeInferred());
        SlugLine later = parser.parse("LATER", first);
        assertEquals(new SlugLine("LATER", Place.EXT, "GRAVEL ROAD", "LATER", List.of(), true, true), later);
        SlugLine slope = parser.parse("Down the slope", later);
        assertEquals(new SlugLine("Down the slope", Place.EXT, "DOWN THE SLOPE", "", List.of(), true, false), slope);
        SlugLine night = parser.parse("LATER - NIGHT", first);
        assertEquals(new SlugLine("LATER - NIGHT", Place.EXT, "GRAVEL ROAD", "NIGHT", List.of("LATER"), true, true),
                night);
    }

    @Test
    void firstHeadingWithoutAPlaceIsUnknown() {
        SlugLine slug = SlugLine.parse("DAWN");
        assertEquals(Place.UNKNOWN, slug.place());
        assertEquals("", slug.set());
        assertTrue(slug.placeInferred());
        assertFalse(slug.setInferred());
    }

    @Test
    void anotherLanguageIsATableOfWords() {
        SlugWords french = new SlugWords(Map.of("INTÉRIEUR", Place.INT, "EXTÉRIEUR", Place.EXT), Set.of("jour", "nuit"),
                Set.of(), Set.of());
        SlugLine slug = new SlugLineParser(french).parse("Exterieur. Rue - Nuit");
        assertEquals(Place.EXT, slug.place());
        assertEquals("NUIT", slug.timeOfDay());
        assertEquals(Place.UNKNOWN, new SlugLineParser(french).parse("INT. RUE").place());
        assertEquals(Place.INT, new SlugLineParser(french.and(SlugWords.ENGLISH)).parse("INT. RUE").place());
    }

    @Test
    void emptyAndEndlessHeadingsAreHarmless() {
        assertEquals("", SlugLine.parse("").set());
        assertEquals("", SlugLine.parse(" - . ").set());
        assertTrue(SlugLine.parse("INT. " + "- ".repeat(500_000)).set().isEmpty());
        assertFalse(SlugLine.parse("INT. " + "(a".repeat(500_000)).set().isEmpty());
    }
}
