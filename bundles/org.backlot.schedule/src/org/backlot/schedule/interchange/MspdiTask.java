package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.file.UnreadableFile;

/**
 * A task of a project plan as it is there.
 *
 * @param uid     its number for ever
 * @param level   0 is the project itself
 * @param days    working days, rounded
 * @param exact   it takes whole working days
 * @param from    what it begins with in the plan
 * @param fields  of the person who made the plan, among them Backlot's own
 * @param summary it stands for those below it
 */
record MspdiTask(int uid, String name, int level, boolean summary, int days, boolean exact, Optional<LocalDate> from,
        int constraint, Optional<LocalDate> constrained, Optional<LocalDate> deadline, int calendar,
        Optional<LocalDate> began, Optional<LocalDate> finished, int percent, String notes, List<Link> links,
        MspdiFields fields) {

    /** A plan of its own may have more, but nothing that people make. */
    private static final int MOST_DAYS = 5000;

    /**
     * What it waits for.
     *
     * @param type as in the file: 0 finish to finish, 1 finish to start, 2 start to finish, 3 start to start
     * @param lag  working days, rounded
     */
    record Link(int uid, int type, int lag, boolean exact, boolean crossProject) {
    }

    /** @param minutesPerDay how long a working day of the plan is */
    static MspdiTask of(MspdiElement element, int minutesPerDay) throws UnreadableFile {
        long minutes = element.minutes("Duration");
        int format = element.number("DurationFormat", 7);
        boolean elapsed = isElapsed(format);
        // seven days of the clock are five of work
        long perDay = elapsed ? 1440 * 7 / 5 : minutesPerDay;
        int days = minutes <= 0 ? 0 : (int) Math.clamp(Math.round(minutes / (double) perDay), 1, MOST_DAYS);
        List<Link> links = new ArrayList<>();
        for (MspdiElement link : element.all("PredecessorLink")) {
            links.add(link(link, minutesPerDay));
        }
        boolean manual = element.is("Manual");
        return new MspdiTask(element.number("UID", -1), element.get("Name"), Math.clamp(element.number("OutlineLevel",
                1), 0, 100), element.is("Summary"), days, !elapsed && minutes % perDay == 0,
                element.date("Start"), manual ? MspdiConstraint.NO_EARLIER : element.number("ConstraintType", 0),
                manual ? element.date("Start") : element.date("ConstraintDate"), element.date("Deadline"),
                element.number("CalendarUID", -1), element.date("ActualStart"), element.date("ActualFinish"),
                element.number("PercentComplete", 0), element.get("Notes"), List.copyOf(links),
                MspdiFields.of(element));
    }

    private static Link link(MspdiElement link, int minutesPerDay) throws UnreadableFile {
        int format = link.number("LagFormat", 7);
        boolean percent = format == 19 || format == 20 || format == 51 || format == 52;
        double perDay = isElapsed(format) ? 14_400 * 7 / 5.0 : minutesPerDay * 10.0;
        double lag = percent ? 0 : link.number("LinkLag", 0) / perDay;
        int days = Math.clamp(Math.round(lag), -MOST_DAYS, MOST_DAYS);
        return new Link(link.number("PredecessorUID", -1), link.number("Type", 1), days,
                !percent && !isElapsed(format) && days == lag, link.is("CrossProject"));
    }

    /** Whether a format counts by the clock instead of in working time. */
    private static boolean isElapsed(int format) {
        int plain = format > 32 ? format - 32 : format;
        return plain == 4 || plain == 6 || plain == 8 || plain == 10 || plain == 12;
    }
}
