package org.backlot.schedule.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.people.People;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.core.value.Signed;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Publication;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.scenario.BoardComparison;
import org.backlot.schedule.scenario.Placement;
import org.backlot.schedule.scenario.Signing;

/** What became of the board since it was signed last, and what of it is locked. Option {@code board}. */
public final class DriftPaper implements Document {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        Map<String, Object> content = Words.head(production, plan);
        Optional<Publication> signed = Signing.latest(plan.board());
        content.put("signed", signed.isPresent());
        content.put("lockedDays", plan.days().stream().filter(day -> day.day().isLocked()).map(PlannedDay::name)
                .toList());
        content.put("lockedScenes", plan.days().stream().flatMap(day -> day.day().getItems().stream())
                .filter(item -> item instanceof Strip strip && strip.isLocked()).map(Strip.class::cast)
                .flatMap(strip -> plan.scene(strip).stream()).map(Scene::getNumber).toList());
        signed.ifPresent(last -> content.putAll(drift(plan, last)));
        return content;
    }

    private static Map<String, Object> drift(Plan plan, Publication signed) {
        BoardComparison drift = BoardComparison.of(Placement.of(signed), Placement.of(plan));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("by", person(plan.production(), signed.getBy()));
        content.put("inPlaceOf", signed.getInPlaceOf() == null ? "" : person(plan.production(), signed.getInPlaceOf()));
        content.put("at", at(signed.getAt()));
        content.put("note", Words.text(signed.getNote()));
        content.put("same", Signing.state(plan) == Signing.State.PUBLISHED);
        content.put("days", signed(drift.days(), Integer.toString(Math.abs(drift.days()))));
        content.put("pages", signed(drift.eighths(), Eighths.toString(Math.abs(drift.eighths()))));
        long later = drift.wrapLater().orElse(0L);
        content.put("wrap", later == 0 ? "on the same date" : Math.abs(later)
                + (Math.abs(later) == 1 ? " day " : " days ") + (later > 0 ? "later" : "earlier"));
        content.put("moved", changed(drift).stream().map(scene -> row(plan, scene)).toList());
        return content;
    }

    /** Scenes that are elsewhere or have another length. */
    private static List<BoardComparison.Scene> changed(BoardComparison drift) {
        return drift.scenes().stream()
                .filter(scene -> scene.change() != BoardComparison.Change.SAME || scene.longer() != 0).toList();
    }

    private static Map<String, Object> row(Plan plan, BoardComparison.Scene scene) {
        Scene written = plan.scenes().get(scene.id());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", written == null ? "?" : Words.text(written.getNumber()));
        row.put("set", written == null ? "no longer in the script" : Words.scene(plan, written).get("set"));
        row.put("was", scene.before() == null ? "" : day(scene.before()));
        row.put("is", scene.after() == null ? "" : day(scene.after()));
        row.put("change", change(scene, written));
        row.put("longer", scene.longer() == 0 ? ""
                : signed(scene.longer(), Eighths.toString(Math.abs(scene.longer()))));
        return row;
    }

    private static String day(Placement day) {
        return day.name() + ", " + Words.shortDate(day.date());
    }

    private static String change(BoardComparison.Scene scene, Scene written) {
        long days = Math.abs(scene.days());
        String by = days + (days == 1 ? " day" : " days");
        return switch (scene.change()) {
            case SAME -> "other length";
            case EARLIER -> by + " earlier";
            case LATER -> by + " later";
            case OTHER_UNIT -> "other unit";
            case ADDED -> "new on the board";
            case DROPPED -> written == null ? "gone from the script" : written.isOmitted() ? "omitted" : "taken off";
        };
    }

    private static String signed(int number, String says) {
        return number == 0 ? "as signed" : Signed.of(number, says);
    }

    private static String at(String at) {
        try {
            return at == null ? "" : AT.format(LocalDateTime.parse(at));
        } catch (DateTimeParseException e) {
            return at;
        }
    }

    private static String person(Production production, String id) {
        return People.name(production, id).orElse("somebody who is no longer in the list of people");
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        List<List<Object>> rows = new ArrayList<>();
        Signing.latest(plan.board()).ifPresent(signed ->
                changed(BoardComparison.of(Placement.of(signed), Placement.of(plan)))
                        .forEach(scene -> rows.add(new ArrayList<>(row(plan, scene).values()))));
        return List.of(new Sheet("Drift", List.of("Scene", "Set", "Signed for", "Now on", "Change", "Longer by"),
                rows));
    }
}
