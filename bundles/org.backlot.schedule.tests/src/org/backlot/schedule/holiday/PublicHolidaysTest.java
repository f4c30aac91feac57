package org.backlot.schedule.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the dates that the governments publish. */
class PublicHolidaysTest {

    /**
     * Without those that fall on a weekend: gov.uk/bank-holidays; gov.scot; opm.gov, federal holidays, without Columbus
     * Day, which is no holiday of every state; employment.govt.nz; citizensinformation.ie; Act 245/2000 of the Czech
     * Republic; the public holidays of Bavaria; service-public.fr.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GB-ENG | 2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            GB-ENG | 2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            GB-SCT | 2026 | 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28
            GB-NIR | 2027 | 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28
            IE     | 2026 | 01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25
            US     | 2026 | 01-01 01-19 02-16 05-25 06-19 07-03 09-07 11-11 11-26 12-25
            US     | 2027 | 01-01 01-18 02-15 05-31 06-18 07-05 09-06 11-11 11-25 12-24 12-31
            CZ     | 2026 | 01-01 04-03 04-06 05-01 05-08 07-06 09-28 10-28 11-17 12-24 12-25
            DE-BY  | 2027 | 01-01 01-06 03-26 03-29 05-06 05-17 05-27 11-01
            FR     | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25
            NZ     | 2026 | 01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28
            """)
    void workingDaysOffAreThoseThatTheGovernmentPublishes(String region, int year, String dates) {
        assertEquals(List.of(dates.split(" ")), PublicHolidays.of(region, year).keySet().stream()
                .filter(date -> date.getDayOfWeek().getValue() < 6).map(date -> date.toString().substring(5)).toList());
    }

    @Test
    void aHolidayAndItsSubstituteAreBothOffAndSayWhichTheyAre() {
        Map<LocalDate, String> year = PublicHolidays.of("GB-ENG", 2027);
        assertEquals("Christmas", year.get(LocalDate.of(2027, 12, 25)));
        assertEquals("Christmas (substitute)", year.get(LocalDate.of(2027, 12, 27)));
        assertEquals("Good Friday", year.get(LocalDate.of(2027, 3, 26)));
    }

    @Test
    void aRegionHasTheHolidaysOfItsCountryAndItsOwn() {
        assertTrue(PublicHolidays.of("DE-BY", 2027).keySet().containsAll(PublicHolidays.of("DE", 2027).keySet()));
        assertFalse(PublicHolidays.of("DE", 2027).containsKey(LocalDate.of(2027, 1, 6)));
        assertEquals("Epiphany", PublicHolidays.of("DE-BY", 2027).get(LocalDate.of(2027, 1, 6)));
    }

    @Test
    void everyRegionThatCanBeChosenIsKnownAndCanBeWorkedOut() {
        List<PublicHolidays.Region> regions = PublicHolidays.regions();
        List<String> codes = regions.stream().map(PublicHolidays.Region::code).toList();
        assertEquals(codes.size(), codes.stream().distinct().count());
        assertTrue(codes.containsAll(List.of("US", "GB-ENG", "GB-SCT", "GB-NIR", "IE", "CZ", "DE-BY", "FR", "ES-MD",
                "IT", "CA-ON", "AU-NSW", "NZ-AUK")));
        assertEquals(List.of(), codes.stream().filter(code -> !PublicHolidays.knows(code)).toList());
        assertEquals(List.of(), codes.stream().filter(code -> PublicHolidays.of(code, 2027).containsValue("undefined"))
                .toList());
    }

    @Test
    void aCodeThatNobodyKnowsHasNoHolidays() {
        assertFalse(PublicHolidays.knows("ZZ"));
        assertFalse(PublicHolidays.knows("GB-XX"));
        assertFalse(PublicHolidays.knows(""));
        assertEquals(Map.of(), PublicHolidays.of("GB-XX", 2027));
    }
}
