package org.backlot.schedule.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;

/** How the shoot is doing, in words: the same on the screen and on paper. */
public final class Figures {

    /** What a figure means for the shoot. */
    public enum Tone { PLAIN, GOOD, BAD }

    /** A figure with its name: {@code Schedule: 1 2/8 pages behind}. */
    public record Figure(String label, String says, Tone tone) {
    }

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Figures() {
    }

    /** The figures of a progress, the most important first. */
    public static List<Figure> of(Progress progress) {
        List<Figure> figures = new ArrayList<>();
        figures.add(schedule(progress));
        figures.add(new Figure("Days", progress.reported() + " of " + progress.dates() + " reported", Tone.PLAIN));
        figures.add(new Figure("Shot", Eighths.toString(progress.shot()) + " of " + Eighths.toString(progress.total())
                + " pages", Tone.PLAIN));
        progress.perDay().ifPresent(pages -> figures.add(new Figure("Average day", pages(pages) + " pages, "
                + progress.setupsPerDay().orElse(BigDecimal.ZERO).stripTrailingZeros().toPlainString() + " setups",
                Tone.PLAIN)));
        if (!progress.screenTime().isZero()) {
            figures.add(new Figure("Screen time", clock(progress.screenTime()), Tone.PLAIN));
        }
        if (!progress.owed().isEmpty()) {
            figures.add(new Figure("Owed", progress.owed().stream().map(Scene::getNumber)
                    .collect(Collectors.joining(", ", progress.owed().size() == 1 ? "scene " : "scenes ", "")),
                    Tone.BAD));
        }
        progress.plannedWrap().ifPresent(wrap -> figures.add(wrap(progress, wrap)));
        return List.copyOf(figures);
    }

    private static Figure schedule(Progress progress) {
        int behind = progress.behind();
        if (!progress.isBegun()) {
            return new Figure("Schedule", "nothing reported yet", Tone.PLAIN);
        }
        return behind == 0 ? new Figure("Schedule", "as planned", Tone.GOOD)
                : new Figure("Schedule", Eighths.toString(Math.abs(behind)) + " pages "
                        + (behind > 0 ? "behind" : "ahead"), behind > 0 ? Tone.BAD : Tone.GOOD);
    }

    private static Figure wrap(Progress progress, LocalDate planned) {
        LocalDate projected = progress.projectedWrap().orElse(planned);
        boolean late = projected.isAfter(planned);
        return new Figure("Wrap", "planned " + DATE.format(planned) + (projected.equals(planned) ? ""
                : ", at this pace " + DATE.format(projected)), late ? Tone.BAD : Tone.PLAIN);
    }

    private static String pages(BigDecimal eighths) {
        return Eighths.toString(eighths.setScale(0, RoundingMode.HALF_UP).intValue());
    }

    /** A screen time as a stopwatch has it: minutes and seconds, 2:45. */
    public static String clock(Duration time) {
        return time.toMinutes() + ":" + String.format(Locale.ROOT, "%02d", time.toSecondsPart());
    }
}
