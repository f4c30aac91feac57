package org.backlot.schedule.ui.scenario;

import java.util.Map;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Signed;
import org.backlot.schedule.scenario.BoardComparison;
import org.backlot.schedule.scenario.BoardComparison.Change;
import org.backlot.schedule.scenario.Placement;
import org.backlot.ui.kit.Kind;

/**
 * A scene of a comparison, in words.
 *
 * @param scene null where the script has it no more
 */
public record Moved(BoardComparison.Scene change, Scene scene) {

    static Moved of(BoardComparison.Scene change, Map<String, Scene> scenes) {
        return new Moved(change, scenes.get(change.id()));
    }

    public String number() {
        return scene == null || scene.getNumber() == null ? "?" : scene.getNumber();
    }

    String heading() {
        return scene == null ? "No longer in the script" : scene.getHeading();
    }

    Placement before() {
        return change.before();
    }

    Placement after() {
        return change.after();
    }

    /** A day with its date and unit; blank where there is none. */
    static String day(Placement day) {
        return day == null ? "" : day.name() + ", " + Kind.DATE.show(day.date())
                + (day.unit().isEmpty() ? "" : ", " + day.unit());
    }

    /** What became of it: as {@code 4 days later}. */
    public String what() {
        return what(change);
    }

    static String what(BoardComparison.Scene change) {
        long days = Math.abs(change.days());
        String by = days == 1 ? "1 day " : days + " days ";
        return switch (change.change()) {
            case SAME -> change.longer() == 0 ? "same" : change.longer() > 0 ? "longer" : "shorter";
            case EARLIER -> by + "earlier";
            case LATER -> by + "later";
            case OTHER_UNIT -> "other unit";
            case ADDED -> "added";
            case DROPPED -> "dropped";
        };
    }

    /** The name of the colour of what became of it. */
    static String colour(Change change) {
        return switch (change) {
            case SAME -> "border";
            case EARLIER -> "ok";
            case LATER -> "warning";
            case OTHER_UNIT -> "accent";
            case ADDED -> "link";
            case DROPPED -> "error";
        };
    }

    /** Whether there is anything to tell of it. */
    boolean differs() {
        return change.change() != Change.SAME || change.longer() != 0;
    }

    String longer() {
        return Signed.eighths(change.longer());
    }

    /** In one line. */
    String line() {
        String was = before() == null ? "" : " from " + day(before());
        String is = after() == null ? "" : " to " + day(after());
        return "Scene " + number() + ": " + what() + was + is;
    }
}
