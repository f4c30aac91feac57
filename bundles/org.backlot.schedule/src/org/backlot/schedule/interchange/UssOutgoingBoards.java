package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.schedule.model.Banner;
import org.backlot.schedule.calendar.CalendarDates;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/** The boards and calendars of a file that is written. */
final class UssOutgoingBoards {

    private final UssKept kept;
    private final UssOutgoingSheets sheets;
    private final Board active;

    UssOutgoingBoards(UssKept kept, UssOutgoingSheets sheets, Board active) {
        this.kept = kept;
        this.sheets = sheets;
        this.active = active;
    }

    /** The boards; the banners of all of them are among the breakdowns then, and each board accounts for every one. */
    List<JsonObject> boards(List<Board> boards) {
        List<Placed> placed = boards.stream().map(this::place).toList();
        return placed.stream().map(this::json).toList();
    }

    private record Placed(Board board, List<List<String>> days, List<String> loose, Set<String> boneyard,
            Set<String> all) {
    }

    private Placed place(Board board) {
        Set<String> all = new LinkedHashSet<>();
        List<List<String>> days = board.getDays().stream().map(day -> ids(day.getItems(), all)).toList();
        Object flat = kept.of("stripboard", board).get("loose");
        Set<Object> marked = days.isEmpty() && flat instanceof List<?> ids ? new LinkedHashSet<>(ids) : Set.of();
        List<String> loose = ids(board.getBoneyard().stream().filter(item -> marked.contains(item.getId())).toList(),
                all);
        List<String> rest = ids(board.getBoneyard().stream().filter(item -> !marked.contains(item.getId())).toList(),
                all);
        return new Placed(board, days, loose, new LinkedHashSet<>(rest), all);
    }

    private List<String> ids(List<Item> items, Set<String> all) {
        List<String> ids = new ArrayList<>();
        for (Item item : items) {
            String id = item instanceof Strip strip ? sheets.idOf(strip.getScene())
                    : item instanceof Banner banner ? sheets.banner(banner, all) : null;
            if (id != null && all.add(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private JsonObject json(Placed placed) {
        Board board = placed.board();
        JsonObject before = kept.of("stripboard", board);
        sheets.ids().stream().filter(id -> !placed.all().contains(id)).forEach(placed.boneyard()::add);
        JsonObject json = new JsonObject().put("id", UssIds.of(before, "stripboard/" + board.getId()))
                .put("boards", List.of(
                        part(board, before, "stripboard", placed.days().isEmpty() ? placed.loose() : placed.days()),
                        part(board, before, "boneyard", List.copyOf(placed.boneyard()))))
                .put("calendar", board.getCalendar() == null ? null : calendarId(board.getCalendar()))
                .put("name", board.getName());
        var extras = new JsonObject();
        if (board == active) {
            extras.put("active", true);
        }
        List<JsonObject> days = board.getDays().stream().map(UssExtras::of).toList();
        if (days.stream().anyMatch(day -> !day.isEmpty())) {
            extras.put("days", days);
        }
        if (!extras.isEmpty()) {
            json.put(UssReader.OURS, extras);
        }
        return UssIds.complete(json, before.without(Set.of("boards", "loose")));
    }

    private JsonObject part(Board board, JsonObject before, String name, List<?> ids) {
        JsonObject own = before.get("boards") instanceof List<?> parts ? parts.stream()
                .filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                .filter(part -> name.equalsIgnoreCase(String.valueOf(part.get("name")))).findFirst()
                .orElse(new JsonObject()) : new JsonObject();
        return UssIds.complete(new JsonObject().put("id", UssIds.of(own, name + "/" + board.getId()))
                .put("name", name).put("breakdownIds", ids), own);
    }

    private String calendarId(Calendar calendar) {
        return UssIds.of(kept.of("calendar", calendar), "calendar/" + calendar.getId());
    }

    List<JsonObject> calendars(List<Calendar> calendars) {
        return calendars.stream().map(this::json).toList();
    }

    private JsonObject json(Calendar calendar) {
        JsonObject before = kept.of("calendar", calendar);
        List<Object> events = new ArrayList<>();
        if (calendar.getStart() != null) {
            JsonObject start = before.get("start") instanceof JsonObject known ? known : new JsonObject();
            events.add(UssIds.complete(new JsonObject().put("id", UssIds.of(start, "start/" + calendar.getId()))
                    .put("type", "start").put("name", null).put("date", UssDate.write(calendar.getStart())), start));
        }
        calendar.getEvents().stream()
                .filter(event -> event.getDate() != null && event.getKind() != CalendarEventKind.WORKED)
                .forEach(event -> CalendarDates.of(event).forEach(date -> events.add(json(event, date))));
        events.addAll(before.get("events") instanceof List<?> others ? others : List.of());
        return UssIds.complete(new JsonObject().put("id", calendarId(calendar)).put("events", events)
                .put("daysOff", calendar.getDaysOff().stream().map(day -> day % 7).sorted().toList())
                .put("name", Optional.ofNullable(calendar.getName()).orElse("Calendar")),
                before.without(Set.of("start", "events")));
    }

    private JsonObject json(CalendarEvent event, LocalDate date) {
        boolean first = date.equals(event.getDate());
        JsonObject before = first ? kept.of("event", event) : new JsonObject();
        boolean off = event.getKind() == CalendarEventKind.DAY_OFF;
        JsonObject json = new JsonObject().put("id", UssIds.of(before, "event/" + event.getId()
                + (first ? "" : "/" + date)))
                .put("type", off ? "dayOff" : "event").put("name", off ? "dayOff"
                        : event.getKind() == CalendarEventKind.HOLIDAY ? "holiday" : "travel")
                .put("date", UssDate.write(date));
        var extras = new JsonObject();
        if (event.getKind() == CalendarEventKind.MOVE) {
            extras.put("kind", event.getKind().getName());
        }
        if (event.getName() != null && !event.getName().isBlank()) {
            extras.put("name", event.getName());
        }
        if (!extras.isEmpty()) {
            json.put(UssReader.OURS, extras);
        }
        return UssIds.complete(json, before);
    }
}
