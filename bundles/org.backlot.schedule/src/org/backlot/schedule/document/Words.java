package org.backlot.schedule.document;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backlot.core.draft.DraftColour;
import org.backlot.core.draft.Revisions;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.SortKey;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.scenario.Version;
import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripPaper;

/** How the papers of the schedule say things. What is unknown is the empty string, never null. */
final class Words {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern NOTE_OF_SCENE = Pattern.compile("Sc\\. (\\S+): ");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Words() {
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }

    static String date(LocalDate date) {
        return LONG.format(date);
    }

    static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** The head of every paper. */
    static Map<String, Object> head(Production production, Plan plan) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", text(production.getTitle()));
        head.put("live", production.getKind() == ProductionKind.LIVE);
        head.put("company", text(production.getCompany()));
        head.put("board", Version.title(plan));
        head.put("draft", production.getScript() == null ? "" : text(production.getScript().getDraft()));
        return head;
    }

    /** What stands in the head of a day. */
    static Map<String, Object> day(PlannedDay day) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", day.name());
        row.put("date", date(day.date()));
        row.put("shortDate", shortDate(day.date()));
        row.put("kind", DayDates.words(day.day().getKind()));
        row.put("unit", day.unit());
        row.put("call", day.call().toString());
        row.put("ownCall", day.day().getCall() != null);
        row.put("place", day.place());
        row.put("notes", text(day.day().getNotes()));
        row.put("pages", Eighths.toString(day.eighths()));
        row.put("count", day.scenes().size());
        row.put("night", day.light() == Light.NIGHT);
        return row;
    }

    /** A scene as a line of a schedule. */
    static Map<String, Object> scene(Plan plan, Scene scene) {
        Light light = plan.lights().getOrDefault(scene.getId(), Light.DAY);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "scene");
        row.put("number", text(scene.getNumber()));
        row.put("heading", text(scene.getHeading()));
        row.put("intExt", intExt(scene.getIntExt()));
        row.put("set", scene.getSet() == null ? text(scene.getHeading()) : text(scene.getSet().getName()));
        row.put("time", text(scene.getTime()));
        row.put("light", light == Light.NIGHT ? "N" : "D");
        row.put("paper", paper(plan, scene, light));
        row.put("synopsis", text(scene.getSynopsis()));
        row.put("pages", Eighths.toString(scene.getEighths()));
        row.put("cast", cast(scene));
        row.put("location", text(scene.getLocation()));
        row.put("weather", text(scene.getWeather()));
        row.put("scriptDay", text(scene.getScriptDay()));
        row.put("scriptPage", text(scene.getPage()));
        row.put("omitted", scene.isOmitted());
        Optional<Draft> draft = Revisions.latest(scene);
        row.put("draft", draft.map(d -> text(d.getName())).orElse(""));
        row.put("draftColour", draft.map(d -> DraftColour.of(d).rgb()).orElse(""));
        row.put("issued", pages(scene));
        return row;
    }

    /** The draft in whose colour the pages of a scene were issued last; white where no draft was taken over. */
    static Map<String, Object> pages(Scene scene) {
        Optional<Draft> draft = Revisions.issued(scene);
        DraftColour colour = draft.map(DraftColour::of).orElse(DraftColour.ROW.getFirst());
        return Map.of("draft", draft.map(d -> text(d.getName())).filter(name -> !name.isEmpty()).orElse(colour.name()),
                "colour", colour.rgb(), "colourName", colour.name());
    }

    /** A line of a day that is no scene; what stands behind its first sentence are notes. */
    static Map<String, Object> banner(Banner banner, Company company) {
        LocalTime start = banner.getStart();
        Duration length = banner.getLength();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "banner");
        row.put("kind", banner.getKind().getName());
        String text = text(banner.getText());
        int end = text.indexOf(". ");
        row.put("text", text);
        row.put("item", end < 0 ? text : text.substring(0, end));
        row.put("notes", end < 0 ? "" : text.substring(end + 2));
        row.put("start", start == null ? "" : start.toString());
        row.put("end", start == null || length == null ? "" : start.plus(length).toString());
        row.put("called", company.names(banner.getCalled()));
        row.put("company", company.groups(banner.getCalled()));
        return row;
    }

    private static String intExt(IntExt intExt) {
        return switch (intExt) {
            case INT -> "INT";
            case EXT -> "EXT";
            case INT_EXT -> "I/E";
            case NONE -> "";
        };
    }

    /** The paper and the ink of a strip, as a style of its row. */
    private static String paper(Plan plan, Scene scene, Light light) {
        String paper = StripColours.of(plan.production()).paper(StripPaper.of(scene, light));
        return "background: " + paper + "; color: " + StripColours.ink(paper);
    }

    /** The board ids of the cast of a scene, in their order. */
    static String cast(Scene scene) {
        return PlannedDay.cast(scene).stream().map(Words::boardId).sorted(SortKey::natural)
                .collect(Collectors.joining(", "));
    }

    static String boardId(Element element) {
        return text(element.getBoardId()).isEmpty() ? text(element.getName()) : text(element.getBoardId());
    }

    static String numbers(Collection<Scene> scenes) {
        return scenes.stream().map(Scene::getNumber).collect(Collectors.joining(", "));
    }

    /** Elements with what is noted of them, the scenes that need them, and when they have to be ready. */
    static List<Map<String, Object>> elements(Map<Element, Collection<Scene>> elements, String category,
            Function<Element, String> ready) {
        return elements.entrySet().stream().filter(entry -> category.equals(entry.getKey().getCategory()))
                .map(entry -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("name", text(entry.getKey().getName()));
                    row.put("notes", notes(entry.getKey(), entry.getValue()));
                    row.put("scenes", numbers(entry.getValue()));
                    row.put("ready", ready.apply(entry.getKey()));
                    return row;
                }).toList();
    }

    /** What is noted of an element, without the lines that are for other scenes: {@code Sc. 12: under tarpaulin}. */
    private static String notes(Element element, Collection<Scene> scenes) {
        List<String> numbers = scenes.stream().map(Scene::getNumber).toList();
        return text(element.getNotes()).lines().filter(line -> {
            Matcher scene = NOTE_OF_SCENE.matcher(line);
            return !scene.lookingAt() || numbers.contains(scene.group(1));
        }).map(line -> numbers.size() == 1 ? NOTE_OF_SCENE.matcher(line).replaceFirst("") : line)
                .collect(Collectors.joining("; "));
    }
}
