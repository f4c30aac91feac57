package org.backlot.schedule.board;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.calendar.DayDate;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Strip;

/**
 * A board with its dates and scenes: what checks, answers and papers read. It is made anew for each reading and holds
 * nothing that the model does not say.
 *
 * @param days   in the order of the board
 * @param scenes all scenes of the script by id, omitted ones too
 * @param lights the light of each scene by id
 */
public record Plan(Production production, Board board, List<PlannedDay> days, Map<String, Scene> scenes,
        Map<String, Light> lights) {

    /** The plan of a board. */
    public static Plan of(Production production, Board board) {
        Map<String, Scene> scenes = scenes(production);
        Map<String, Light> lights = Light.of(production);
        Map<Light, LocalTime> calls = Map.of(Light.DAY, ScheduleSettings.call(production, false),
                Light.NIGHT, ScheduleSettings.call(production, true));
        List<PlannedDay> days = new ArrayList<>();
        for (DayDate when : DayDates.of(production, board)) {
            List<Scene> shot = new ArrayList<>();
            for (Item item : when.day().getItems()) {
                Scene scene = item instanceof Strip strip ? scenes.get(strip.getScene()) : null;
                if (scene != null && !scene.isOmitted()) {
                    shot.add(scene);
                }
            }
            days.add(PlannedDay.of(when, shot, lights, calls));
        }
        return new Plan(production, board, List.copyOf(days), scenes, lights);
    }

    /** The plan that drives papers and money: of the active board, or of the first where none was made active. */
    public static Optional<Plan> active(Production production) {
        return activeBoard(production).map(board -> of(production, board));
    }

    /** The plan that drives papers and money; kept for as long as the answers to questions are. */
    public static Optional<Plan> active(Production production, Questions questions) {
        return questions.derived(Plan.class, () -> active(production));
    }

    /** The board that drives papers and money. */
    public static Optional<Board> activeBoard(Production production) {
        return Session.section(production, Schedule.class).flatMap(schedule -> schedule.getActive() != null
                ? Optional.of(schedule.getActive()) : schedule.getBoards().stream().findFirst());
    }

    private static Map<String, Scene> scenes(Production production) {
        Map<String, Scene> scenes = new HashMap<>();
        if (production.getScript() != null) {
            production.getScript().getScenes().forEach(scene -> scenes.put(scene.getId(), scene));
        }
        return scenes;
    }

    /** The scene of a strip; empty where the script has it no more. */
    public Optional<Scene> scene(Strip strip) {
        return Optional.ofNullable(scenes.get(strip.getScene()));
    }

    /** The first date on which any unit works; empty where the board has no days. */
    public Optional<LocalDate> first() {
        return days.stream().map(PlannedDay::date).min(LocalDate::compareTo);
    }

    /** The last date on which any unit works; empty where the board has no days. */
    public Optional<LocalDate> last() {
        return days.stream().map(PlannedDay::date).max(LocalDate::compareTo);
    }
}
