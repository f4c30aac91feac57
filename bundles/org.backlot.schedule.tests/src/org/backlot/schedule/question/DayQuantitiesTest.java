package org.backlot.schedule.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.progress.Reporting;
import org.junit.jupiter.api.Test;

class DayQuantitiesTest {

    private final Show show = new Show();
    private final Questions questions = PlainRegistry.of("org.backlot.schedule").questions();
    private final Scene scene = show.scene("1", IntExt.INT, "ROOM", "DAY", 12);

    private DayReport monday(String call, String mealOut, String mealIn, String wrap) {
        show.day(scene);
        DayReport report = Reporting.day(show.schedule, Show.MONDAY, "");
        report.setCall(LocalTime.parse(call));
        report.setMealOut(mealOut == null ? null : LocalTime.parse(mealOut));
        report.setMealIn(mealIn == null ? null : LocalTime.parse(mealIn));
        report.setWrap(LocalTime.parse(wrap));
        return report;
    }

    private List<Quantity> all() {
        return new DayQuantities().quantities(show.production, questions);
    }

    private String asked(String name, String key) {
        return all().stream().filter(q -> q.name().equals("schedule." + name) && q.key().equals(key)).findFirst()
                .map(q -> q.value().toPlainString()).orElse("unanswered");
    }

    @Test
    void nothingIsSaidOfDaysThatNobodyReported() {
        show.day(scene);
        assertEquals(List.of(), all());
    }

    @Test
    void hoursCountFromCallToWrapWithoutTheMeal() {
        Reporting.scene(monday("07:00", "13:00", "13:30", "20:15"), scene).setComplete(true);
        String day = Show.MONDAY.toString();
        assertEquals("12.75", asked("dayHours", day));
        assertEquals("1.75", asked("dayOvertime", day));
        show.calendar.setHours(Duration.ofHours(10));
        assertEquals("2.75", asked("dayOvertime", day));
        assertEquals("0.00", asked("dayOvertimePlanned", day));
        assertEquals("1.5", asked("dayPagesPlanned", day));
        assertEquals("1.5", asked("dayPages", day));
        assertEquals("1", asked("dayScenes", day));
    }

    @Test
    void aMealIsLateBySixHoursAfterTheCallAndAfterTheMeal() {
        monday("18:00", "00:20", "00:50", "07:05");
        assertEquals("12.58", asked("dayHours", Show.MONDAY.toString()));
        // 20 minutes beyond six hours, then 15 beyond six after the meal.
        assertEquals("35", asked("dayMealLate", Show.MONDAY.toString()));
    }

    @Test
    void aDayWithoutAMealIsLateFromTheSixthHour() {
        monday("07:00", null, null, "14:00");
        assertEquals("60", asked("dayMealLate", Show.MONDAY.toString()));
    }

    @Test
    void whoCameIsSaidWhereSomebodyCountedThem() {
        DayReport report = monday("07:00", null, null, "14:00");
        assertEquals("unanswered", asked("dayBackground", Show.MONDAY.toString()));
        report.setBackground(26);
        report.setExtraCrew(2);
        assertEquals("26", asked("dayBackground", Show.MONDAY.toString()));
        assertEquals("2", asked("dayExtraCrew", Show.MONDAY.toString()));
    }

    @Test
    void anotherUnitIsAskedForByItsName() {
        DayReport second = Reporting.day(show.schedule, Show.MONDAY, "2nd Unit");
        Ids.of(second);
        second.setCall(LocalTime.of(9, 0));
        show.day(scene);
        assertEquals("unanswered", asked("dayHours", Show.MONDAY + " 2nd Unit"));
        second.setWrap(LocalTime.of(12, 0));
        assertEquals("3.00", asked("dayHours", Show.MONDAY + " 2nd Unit"));
        assertEquals("unanswered", asked("dayHours", Show.MONDAY.toString()));
    }

    @Test
    void thePriceOfOvertimeIsSaidWhereTheOfficeChoseIt() {
        assertEquals("unanswered", asked("overtimeHourCost", ""));
        Settings.set(show.production, ScheduleSettings.COST_OF_OVERTIME, "1500");
        assertEquals("1500", asked("overtimeHourCost", ""));
    }
}
