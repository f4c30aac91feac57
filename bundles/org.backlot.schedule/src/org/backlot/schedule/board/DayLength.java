package org.backlot.schedule.board;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

import org.backlot.core.model.Scene;
import org.backlot.schedule.day.Pace;

/**
 * What fills a day: so many pages, or so many hours.
 *
 * @param measure of a scene, at least 1
 * @param limit   of a day, in the same measure
 */
public record DayLength(ToIntFunction<Scene> measure, int limit) {

    public DayLength {
        limit = Math.max(1, limit);
    }

    /** @param eighths of a page to a day */
    public static DayLength pages(int eighths) {
        return new DayLength(DayBreaker::length, eighths);
    }

    /**
     * By the time that scenes take, as the 1st AD estimated it or as their pages say.
     *
     * @param shooting from the first shot to the last, without the meal
     */
    public static DayLength time(Pace pace, Duration shooting) {
        return new DayLength(scene -> Math.max(1, (int) pace.of(scene).toMinutes()), (int) shooting.toMinutes());
    }

    int of(List<Scene> scenes) {
        return scenes.stream().mapToInt(measure).sum();
    }
}
