package org.backlot.schedule.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/** The boards, calendars and events of a file in a schedule. What is there already, unchanged, is not added again. */
final class UssBoards {

    private final UssFile file;
    private final Production production;
    private final Schedule schedule;
    private final UssScenes scenes;
    private final Map<String, UssFile.Sheet> banners = new HashMap<>();

    UssBoards(UssFile file, Production production, Schedule schedule, UssScenes scenes) {
        this.file = file;
        this.production = production;
        this.schedule = schedule;
        this.scenes = scenes;
        file.sheets().stream().filter(UssFile.Sheet::banner).forEach(sheet -> banners.put(sheet.id(), sheet));
    }

    void add() {
        Map<String, Calendar> calendars = new HashMap<>();
        for (UssFile.Calendar from : file.calendars()) {
            calendars.put(from.id(), calendar(from));
        }
        Set<String> placed = new HashSet<>();
        for (UssFile.Stripboard from : file.stripboards()) {
            Made made = new Made(ScheduleFactory.eINSTANCE.createBoard());
            made.board.setCalendar(calendars.get(from.calendar()));
            fill(made, from, placed);
            String signature = signature(made.board);
            boolean there = schedule.getBoards().stream().anyMatch(other -> signature(other).equals(signature)
                    && named(other.getName(), from.name()));
            if (!there) {
                made.board.setName(free(from.name(),
                        name -> schedule.getBoards().stream().anyMatch(b -> name.equalsIgnoreCase(b.getName()))));
                schedule.getBoards().add(made.board);
                keep(made, from);
            }
        }
        file.sheets().stream().filter(UssFile.Sheet::banner).filter(sheet -> !placed.contains(sheet.id()))
                .forEach(this::keepUnplaced);
        file.elements().forEach(this::events);
    }

    /** A board with what of it has to be kept. */
    private static final class Made {
        private final Board board;
        private final List<String> loose = new ArrayList<>();
        private final Map<Item, JsonObject> items = new HashMap<>();

        Made(Board board) {
            this.board = board;
        }
    }

    private Calendar calendar(UssFile.Calendar from) {
        Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
        from.daysOff().stream().map(day -> day == 0 ? 7 : day).distinct().sorted()
                .forEach(calendar.getDaysOff()::add);
        List<JsonObject> foreign = new ArrayList<>();
        for (UssFile.Event event : from.events()) {
            if (UssEvents.isStart(event)) {
                calendar.setStart(event.date());
            } else if (UssEvents.calendarKind(event).isEmpty()) {
                foreign.add(UssEvents.json(event));
            }
        }
        var events = UssEvents.ofCalendar(from.events());
        events.forEach(known -> calendar.getEvents().add(known.event()));
        for (Calendar other : schedule.getCalendars()) {
            if (named(other.getName(), from.name()) && signature(other).equals(signature(calendar))) {
                return other;
            }
        }
        calendar.setName(free(from.name(),
                name -> schedule.getCalendars().stream().anyMatch(c -> name.equalsIgnoreCase(c.getName()))));
        schedule.getCalendars().add(calendar);
        Ids.complete(calendar);
        var kept = new JsonObject();
        from.kept().values().forEach(kept::put);
        from.events().stream().filter(UssEvents::isStart).findFirst()
                .ifPresent(start -> kept.put("start", start.kept().isEmpty() ? null : start.kept()));
        kept.put("events", foreign.isEmpty() ? null : foreign);
        UssKept.keep(production, calendar, "calendar", kept.without(Set.of()));
        events.forEach(known -> UssKept.keep(production, known.event(), "event", known.kept()));
        return calendar;
    }

    private void fill(Made made, UssFile.Stripboard from, Set<String> placed) {
        Set<Scene> used = new HashSet<>();
        List<?> extras = from.ours() != null && from.ours().get("days") instanceof List<?> list ? list : List.of();
        int number = 0;
        for (UssFile.Part part : from.boards()) {
            for (List<String> ids : part.isBoneyard() ? List.<List<String>>of() : part.days()) {
                ShootDay day = ScheduleFactory.eINSTANCE.createShootDay();
                made.board.getDays().add(day);
                if (!part.isStripboard()) {
                    day.setUnit(part.name());
                }
                if (number < extras.size() && extras.get(number) instanceof JsonObject own) {
                    UssExtras.describe(day, own);
                }
                ids.forEach(id -> item(made, id, used).ifPresent(item -> {
                    day.getItems().add(item);
                    placed.add(id);
                }));
                number++;
            }
            for (String id : part.isBoneyard() ? List.<String>of() : part.loose()) {
                item(made, id, used).ifPresent(item -> {
                    made.board.getBoneyard().add(item);
                    if (part.isFlat()) {
                        made.loose.add(Ids.of(item));
                    }
                    placed.add(id);
                });
            }
        }
        for (UssFile.Part part : from.boards()) {
            Stream<String> ids = Stream.concat(part.days().stream().flatMap(List::stream), part.loose().stream());
            if (part.isBoneyard()) {
                ids.filter(id -> !banners.containsKey(id)).forEach(id -> item(made, id, used)
                        .ifPresent(made.board.getBoneyard()::add));
            }
        }
        for (Scene scene : Breakdown.scenes(production)) {
            if (used.add(scene)) {
                made.board.getBoneyard().add(DayEdits.strip(scene));
            }
        }
        Ids.complete(made.board);
    }

    /** The strip or banner of a breakdown; empty for a second strip of a scene and for what the file does not hold. */
    private Optional<Item> item(Made made, String id, Set<Scene> used) {
        UssFile.Sheet sheet = banners.get(id);
        if (sheet != null) {
            Banner banner = ScheduleFactory.eINSTANCE.createBanner();
            Ids.of(banner);
            banner.setText(sheet.bannerText());
            banner.setLength(sheet.duration());
            sheet.elements().stream().map(scenes.elements()::get).filter(Objects::nonNull)
                    .forEach(element -> banner.getCalled().add(Ids.of(element)));
            if (sheet.ours() != null) {
                UssExtras.describe(banner, sheet.ours());
            }
            made.items.put(banner, sheet.kept());
            return Optional.of(banner);
        }
        Scene scene = scenes.scenes().get(id);
        return scene == null || !used.add(scene) ? Optional.empty()
                : Optional.of(DayEdits.strip(scene));
    }

    private void keep(Made made, UssFile.Stripboard from) {
        var kept = new JsonObject();
        from.kept().values().forEach(kept::put);
        List<JsonObject> parts = new ArrayList<>();
        for (UssFile.Part part : from.boards().stream().filter(p -> p.isStripboard() || p.isBoneyard()).toList()) {
            var own = new JsonObject().put("name", part.name());
            part.kept().values().forEach(own::put);
            parts.add(own);
        }
        kept.put("boards", parts.isEmpty() ? null : parts);
        kept.put("loose", made.loose.isEmpty() ? null : made.loose);
        UssKept.keep(production, made.board, "stripboard", kept.without(Set.of()));
        made.board.eAllContents().forEachRemaining(object -> {
            if (object instanceof Item item && made.items.containsKey(item)) {
                UssKept.keep(production, item, "breakdown", made.items.get(item));
            }
        });
    }

    /** A banner that stands on no day of any board. */
    private void keepUnplaced(UssFile.Sheet sheet) {
        boolean known = new UssKept(production).ofFile("banner").stream()
                .anyMatch(kept -> sheet.id().equals(kept.get("id")));
        if (known) {
            return;
        }
        var kept = new JsonObject();
        sheet.kept().values().forEach(kept::put);
        kept.put("bannerText", sheet.bannerText())
                .put("duration", sheet.duration() == null ? null : sheet.duration().toMillis())
                .put("elements", sheet.elements().isEmpty() ? null : sheet.elements())
                .put(UssReader.OURS, sheet.ours());
        UssKept.keep(production, "banner", kept.without(Set.of()));
    }

    private void events(UssFile.Element from) {
        Element element = scenes.elements().get(from.id());
        if (element == null) {
            return;
        }
        String id = Ids.of(element);
        for (UssEvents.Known<ElementEvent> known : UssEvents.of(from.events())) {
            ElementEvent event = known.event();
            event.setElement(id);
            boolean there = schedule.getEvents().stream().anyMatch(other -> id.equals(other.getElement())
                    && other.getKind() == event.getKind() && event.getFrom().equals(other.getFrom())
                    && Objects.equals(event.getUntil(), other.getUntil()));
            if (!there) {
                schedule.getEvents().add(event);
                UssKept.keep(production, event, "event", known.kept().without(Set.of()));
            }
        }
    }

    /** Whether a name is that one, or that one with a number added because it was taken. */
    private static boolean named(String name, String from) {
        return name != null && (name.equals(from)
                || name.startsWith(from + " (") && name.substring(from.length()).matches(" \\(\\d+\\)"));
    }

    private static String free(String name, Predicate<String> taken) {
        String free = name;
        for (int number = 2; taken.test(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static String signature(Calendar calendar) {
        return calendar == null ? "" : calendar.getStart() + " " + calendar.getDaysOff().stream().sorted().toList()
                + calendar.getEvents().stream().map(e -> e.getDate() + " " + e.getKind()).sorted().toList();
    }

    private static String signature(Board board) {
        return signature(board.getCalendar()) + board.getDays().stream().map(day -> day.getFixedDate() + " "
                + day.getUnit() + items(day.getItems())).collect(Collectors.joining("\n")) + "\n"
                + items(board.getBoneyard());
    }

    private static String items(List<Item> items) {
        return items.stream().map(item -> item instanceof Strip strip ? strip.getScene()
                : item instanceof Banner banner ? "[" + banner.getText() + "]" : "").toList().toString();
    }
}
