package org.backlot.schedule.day;

import java.time.Duration;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;

/**
 * How long things take where nobody said so.
 *
 * @param day      from the crew's call to its wrap, without the meal
 * @param ready    from the call to the first shot
 * @param wrap     from the last shot to the wrap
 * @param meal     of a meal without a length
 * @param mealAt   how long after the call a day without a written meal has one
 * @param move     of a company move without a length
 * @param makeUp   how long before their first scene cast are called
 * @param dismissed how long after their last scene cast are dismissed
 * @param perEighth shooting an eighth of a page: a full day's pages fill the time between first shot and last
 */
public record Pace(Duration day, Duration ready, Duration wrap, Duration meal, Duration mealAt, Duration move,
        Duration makeUp, Duration dismissed, Duration perEighth) {

    /** What the office chose, and the calendar of a board says of the hours of the main unit. */
    public static Pace of(Production production, Board board) {
        return of(production, board, "");
    }

    /** What the office chose, and the calendar of a unit says of its hours. */
    public static Pace of(Production production, Board board, String unit) {
        Duration day = UnitDays.calendar(board, unit).map(Calendar::getHours).orElseGet(
                () -> ScheduleSettings.length(production, ScheduleSettings.DAY_HOURS, Duration.ofHours(11)));
        Duration ready = ScheduleSettings.length(production, ScheduleSettings.FIRST_SHOT, Duration.ofMinutes(60));
        Duration wrap = ScheduleSettings.length(production, ScheduleSettings.WRAP_TIME, Duration.ofMinutes(30));
        Duration shooting = day.minus(ready).minus(wrap);
        Duration least = Duration.ofMinutes(1);
        Duration perEighth = shooting.dividedBy(ScheduleSettings.eighthsPerDay(production));
        return new Pace(day, ready, wrap,
                ScheduleSettings.length(production, ScheduleSettings.MEAL_TIME, Duration.ofMinutes(60)),
                ScheduleSettings.length(production, ScheduleSettings.MEAL_AFTER, Duration.ofHours(6)),
                ScheduleSettings.length(production, ScheduleSettings.MOVE_TIME, Duration.ofMinutes(60)),
                ScheduleSettings.length(production, ScheduleSettings.MAKE_UP, Duration.ofMinutes(60)),
                ScheduleSettings.length(production, ScheduleSettings.DISMISSAL, Duration.ofMinutes(15)),
                perEighth.compareTo(least) < 0 ? least : perEighth);
    }

    /** The 1st AD's estimate of a scene, or what its page count takes at the pace of a full day; to the minute. */
    public Duration of(Scene scene) {
        if (scene.getShootingTime() != null && !scene.getShootingTime().isNegative()) {
            return scene.getShootingTime();
        }
        return Duration.ofMinutes(perEighth.multipliedBy(Math.max(1, scene.getEighths())).toMinutes());
    }
}
