package org.backlot.schedule.holiday;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;

import org.threeten.extra.Days;
import org.threeten.extra.chrono.JulianChronology;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Limited;
import de.focus_shift.jollyday.core.spi.Movable;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.Relation;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;

/**
 * One holiday of a country as its file says it. The names of elements and attributes are those of Jollyday's schema.
 */
sealed class HolidayRule implements Described, Limited, Movable {

    private static final String WEEKDAY = "weekday";

    final HolidayNode node;

    private HolidayRule(HolidayNode node) {
        this.node = node;
    }

    /** The key of its name; a holiday of a church has that of its type where no other is given. */
    @Override
    public String descriptionPropertiesKey() {
        String key = node.attribute("descriptionPropertiesKey");
        return key == null ? descriptionPropertiesKeyPrefix() + descriptionPropertiesKeyPrefixSeparator()
                + node.attribute("type") : key;
    }

    @Override
    public HolidayType holidayType() {
        return node.attribute("localizedType") == null ? HolidayType.PUBLIC_HOLIDAY
                : node.one(HolidayType.class, "localizedType");
    }

    @Override
    public Optional<Year> validFrom() {
        return Optional.ofNullable(node.attribute("validFrom")).map(Year::parse);
    }

    @Override
    public Optional<Year> validTo() {
        return Optional.ofNullable(node.attribute("validTo")).map(Year::parse);
    }

    @Override
    public YearCycle cycle() {
        return node.attribute("every") == null ? YearCycle.EVERY_YEAR : node.one(YearCycle.class, "every");
    }

    @Override
    public List<MovingCondition> conditions() {
        return node.all("MovingCondition", Moving::new);
    }

    private static Chronology chronology(String name) {
        return "JULIAN".equals(name) ? JulianChronology.INSTANCE : IsoChronology.INSTANCE;
    }

    private record Moving(HolidayNode node) implements MovingCondition {

        @Override
        public DayOfWeek weekday() {
            return node.one(DayOfWeek.class, WEEKDAY);
        }

        @Override
        public With with() {
            return node.one(With.class, "with");
        }

        @Override
        public DayOfWeek substitute() {
            return node.one(DayOfWeek.class, "substitute");
        }
    }

    static final class Fixed extends HolidayRule implements FixedHolidayConfiguration {

        Fixed(HolidayNode node) {
            super(node);
        }

        @Override
        public MonthDay day() {
            return MonthDay.of(node.one(Month.class, "month"), Integer.parseInt(node.attribute("day")));
        }
    }

    static final class NearFixed extends HolidayRule implements RelativeToFixedHolidayConfiguration {

        NearFixed(HolidayNode node) {
            super(node);
        }

        @Override
        public Optional<DayOfWeek> weekday() {
            return node.says("Weekday").map(DayOfWeek::valueOf);
        }

        @Override
        public Optional<Days> days() {
            return node.says("Days").map(Integer::parseInt).map(Days::of);
        }

        @Override
        public Optional<Relation> when() {
            return node.says("When").map(Relation::valueOf);
        }

        @Override
        public FixedHolidayConfiguration date() {
            return new Fixed(node.first("Date").orElseThrow());
        }
    }

    static final class Weekday extends HolidayRule implements FixedWeekdayInMonthHolidayConfiguration {

        Weekday(HolidayNode node) {
            super(node);
        }

        @Override
        public DayOfWeek weekday() {
            return node.one(DayOfWeek.class, WEEKDAY);
        }

        @Override
        public Month month() {
            return node.one(Month.class, "month");
        }

        @Override
        public Occurrence which() {
            return node.one(Occurrence.class, "which");
        }
    }

    static final class NearWeekday extends HolidayRule implements RelativeToWeekdayInMonthHolidayConfiguration {

        NearWeekday(HolidayNode node) {
            super(node);
        }

        @Override
        public DayOfWeek weekday() {
            return node.one(DayOfWeek.class, WEEKDAY);
        }

        @Override
        public Relation when() {
            return node.one(Relation.class, "when");
        }

        @Override
        public FixedWeekdayInMonthHolidayConfiguration weekdayInMonth() {
            return new Weekday(node.first("FixedWeekday").orElseThrow());
        }
    }

    static final class WeekdayBetween extends HolidayRule implements FixedWeekdayBetweenFixedHolidayConfiguration {

        WeekdayBetween(HolidayNode node) {
            super(node);
        }

        @Override
        public DayOfWeek weekday() {
            return node.one(DayOfWeek.class, WEEKDAY);
        }

        @Override
        public FixedHolidayConfiguration from() {
            return new Fixed(node.first("from").orElseThrow());
        }

        @Override
        public FixedHolidayConfiguration to() {
            return new Fixed(node.first("to").orElseThrow());
        }
    }

    static final class WeekdayNear extends HolidayRule implements FixedWeekdayRelativeToFixedHolidayConfiguration {

        WeekdayNear(HolidayNode node) {
            super(node);
        }

        @Override
        public DayOfWeek weekday() {
            return node.one(DayOfWeek.class, WEEKDAY);
        }

        @Override
        public FixedHolidayConfiguration day() {
            return new Fixed(node.first("day").orElseThrow());
        }

        @Override
        public Occurrence which() {
            return node.one(Occurrence.class, "which");
        }

        @Override
        public Relation when() {
            return node.one(Relation.class, "when");
        }
    }

    static final class Christian extends HolidayRule implements ChristianHolidayConfiguration {

        Christian(HolidayNode node) {
            super(node);
        }

        @Override
        public ChristianHolidayType type() {
            return node.one(ChristianHolidayType.class, "type");
        }

        @Override
        public Chronology chronology() {
            return HolidayRule.chronology(node.attribute("chronology"));
        }
    }

    static final class NearEaster extends HolidayRule implements RelativeToEasterSundayHolidayConfiguration {

        NearEaster(HolidayNode node) {
            super(node);
        }

        @Override
        public Days days() {
            return Days.of(Integer.parseInt(node.says("days").orElseThrow()));
        }

        @Override
        public Chronology chronology() {
            return HolidayRule.chronology(node.says("chronology").orElse(""));
        }
    }

    static final class Islamic extends HolidayRule implements IslamicHolidayConfiguration {

        Islamic(HolidayNode node) {
            super(node);
        }

        @Override
        public IslamicHolidayType type() {
            return node.one(IslamicHolidayType.class, "type");
        }
    }

    static final class Ethiopian extends HolidayRule implements EthiopianOrthodoxHolidayConfiguration {

        Ethiopian(HolidayNode node) {
            super(node);
        }

        @Override
        public EthiopianOrthodoxHolidayType type() {
            return node.one(EthiopianOrthodoxHolidayType.class, "type");
        }
    }
}
