package org.backlot.schedule.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;

/**
 * Reads Jollyday's files for it. Its own readers bring JAXB or Jackson's data binding with them, six to eight bundles
 * for some two hundred small files; this one needs the XML reader that is there.
 */
public final class HolidayFiles implements HolidayCalendarConfigurationService {

    @Override
    public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
        try (InputStream in = parameter.createResourceUrl().openStream()) {
            return new Country(HolidayNode.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A country, or a region of one. */
    private record Country(HolidayNode node) implements HolidayCalendarConfiguration {

        @Override
        public String hierarchy() {
            return node.attribute("hierarchy");
        }

        @Override
        public String description() {
            return node.attribute("description");
        }

        @Override
        public HolidayConfigurations holidays() {
            return new Holidays(node.first("Holidays").orElseThrow());
        }

        @Override
        public Stream<HolidayCalendarConfiguration> subConfigurations() {
            return node.all("SubConfigurations").stream().map(Country::new);
        }
    }

    /** The rules of a country or region. Public because Jollyday calls it by reflection. */
    public static final class Holidays implements HolidayConfigurations {

        private final HolidayNode node;

        Holidays(HolidayNode node) {
            this.node = node;
        }

        @Override
        public List<FixedHolidayConfiguration> fixed() {
            return node.all("Fixed", HolidayRule.Fixed::new);
        }

        @Override
        public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
            return node.all("RelativeToFixed", HolidayRule.NearFixed::new);
        }

        @Override
        public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
            return node.all("RelativeToWeekdayInMonth", HolidayRule.NearWeekday::new);
        }

        @Override
        public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
            return node.all("FixedWeekday", HolidayRule.Weekday::new);
        }

        @Override
        public List<ChristianHolidayConfiguration> christianHolidays() {
            return node.all("ChristianHoliday", HolidayRule.Christian::new);
        }

        @Override
        public List<IslamicHolidayConfiguration> islamicHolidays() {
            return node.all("IslamicHoliday", HolidayRule.Islamic::new);
        }

        @Override
        public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
            return node.all("FixedWeekdayBetweenFixed", HolidayRule.WeekdayBetween::new);
        }

        @Override
        public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
            return node.all("FixedWeekdayRelativeToFixed", HolidayRule.WeekdayNear::new);
        }

        @Override
        public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
            return node.all("EthiopianOrthodoxHoliday", HolidayRule.Ethiopian::new);
        }

        @Override
        public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
            return node.all("RelativeToEasterSunday", HolidayRule.NearEaster::new);
        }
    }
}
