package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The boards and calendars of a Movie Magic Scheduling file in the words of the standard. */
final class MsdBoards {

    private static final List<String> WEEK = List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
    private static final Set<String> UNSCHEDULED = Set.of("UnscheduledStrips", "RemainingScheduledStrips",
            "RemainingUnscheduledStrips", "UnscheduledDay");
    /** Special days that are further from the start are leftovers of a template. */
    private static final int YEARS_AROUND = 2;

    private final List<UssFile.Sheet> banners = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    List<String> notes() {
        return notes;
    }

    List<UssFile.Sheet> banners() {
        return banners;
    }

    List<UssFile.Calendar> calendars(Stream<XmlNode> mgr) {
        Map<String, UssFile.Calendar> calendars = new LinkedHashMap<>();
        mgr.flatMap(node -> node.all("Calendar")).forEach(node -> {
            UssFile.Calendar calendar = calendar(node);
            calendars.putIfAbsent(calendar.id(), calendar);
        });
        return List.copyOf(calendars.values());
    }

    private UssFile.Calendar calendar(XmlNode node) {
        String name = node.attribute("Name").isEmpty() ? "Calendar" : node.attribute("Name");
        String id = MsdSchedule.id("calendar/" + name);
        List<UssFile.Event> events = new ArrayList<>();
        Optional<LocalDate> start = node.all("ScheduleDate")
                .filter(date -> date.attribute("Name").equals("ProductionStartDate"))
                .flatMap(date -> MsdSchedule.date(date.attribute("Date")).stream()).findFirst()
                .or(() -> MsdSchedule.date(node.attribute("ProductionStartDate")));
        start.ifPresent(date -> events.add(event(id, "start", "", date)));
        List<LocalDate> worked = new ArrayList<>();
        node.all("SpecialDay").forEach(day -> MsdSchedule.date(day.attribute("Date"))
                .filter(date -> isNear(start, date)).ifPresent(date -> {
                    if (is(day, "Holiday")) {
                        events.add(event(id, "event", "holiday", date));
                    } else if (is(day, "CompanyTravel")) {
                        events.add(event(id, "event", "travel", date));
                    } else if (is(day, "Off")) {
                        events.add(event(id, "dayOff", "dayOff", date));
                    } else if (is(day, "ExceptionWorkday")) {
                        worked.add(date);
                    }
                }));
        if (!worked.isEmpty()) {
            notes.add("The calendar " + name + " works on days off, which has to be set on the days of the board: "
                    + worked.stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
        }
        List<Integer> off = new ArrayList<>();
        node.all("DaysOff").forEach(week -> {
            for (int day = 0; day < WEEK.size(); day++) {
                if (is(week, WEEK.get(day)) && !off.contains(day)) {
                    off.add(day);
                }
            }
        });
        return new UssFile.Calendar(id, name, off, events, MsdSchedule.kept(id));
    }

    private static boolean isNear(Optional<LocalDate> start, LocalDate date) {
        return start.isEmpty() || date.isAfter(start.get().minusYears(YEARS_AROUND))
                && date.isBefore(start.get().plusYears(YEARS_AROUND));
    }

    private static boolean is(XmlNode node, String flag) {
        String value = node.attribute(flag);
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    private static UssFile.Event event(String calendar, String type, String name, LocalDate date) {
        String id = MsdSchedule.id(calendar + "/" + type + name + date);
        return new UssFile.Event(id, type, name, date, null, MsdSchedule.kept(id));
    }

    List<UssFile.Stripboard> boards(Stream<XmlNode> mgr) {
        List<UssFile.Stripboard> boards = new ArrayList<>();
        mgr.forEach(node -> {
            String active = node.all("Property").filter(p -> p.attribute("Name").equals("ActiveStripBoard"))
                    .map(p -> p.attribute("Value")).findFirst().orElse(node.attribute("ActiveStripBoard"));
            node.all("StripBoard").forEach(board -> boards.add(board(board, active, boards.size())));
        });
        return boards;
    }

    private UssFile.Stripboard board(XmlNode node, String active, int number) {
        String name = node.attribute("Name").isEmpty() ? "Board" : node.attribute("Name");
        String id = MsdSchedule.id("board/" + number + "/" + name);
        List<List<String>> days = new ArrayList<>();
        List<String> boneyard = new ArrayList<>();
        walk(node, id, days, boneyard);
        String calendar = node.attribute("CalendarName");
        JsonObject ours = name.equals(active) ? new JsonObject().put("active", true) : null;
        return new UssFile.Stripboard(id, name, calendar.isEmpty() ? null : MsdSchedule.id("calendar/" + calendar),
                List.of(new UssFile.Part(null, "stripboard", days, List.of(), new JsonObject()),
                        new UssFile.Part(null, "boneyard", List.of(), boneyard, new JsonObject())),
                ours, MsdSchedule.kept(id));
    }

    private void walk(XmlNode node, String board, List<List<String>> days, List<String> boneyard) {
        for (XmlNode child : node.children()) {
            if (child.name().equals("ScheduleDay")) {
                List<String> day = new ArrayList<>();
                strips(child, board, days.size(), day);
                days.add(day);
            } else if (UNSCHEDULED.contains(child.name())) {
                child.all("BDSStrip").map(strip -> MsdSchedule.id("sheet/" + strip.attribute("BDSID")))
                        .forEach(boneyard::add);
            } else {
                walk(child, board, days, boneyard);
            }
        }
    }

    private void strips(XmlNode node, String board, int day, List<String> ids) {
        for (XmlNode child : node.children()) {
            if (child.name().equals("BDSStrip")) {
                ids.add(MsdSchedule.id("sheet/" + child.attribute("BDSID")));
            } else if (child.name().equals("BannerStrip")) {
                ids.add(banner(child.attribute("Text"), board + "/" + day + "/" + ids.size()));
            } else {
                strips(child, board, day, ids);
            }
        }
    }

    private String banner(String text, String place) {
        String id = MsdSchedule.id("banner/" + place);
        UssFile.Sheet sheet = new UssFile.Sheet(id, true, text.isEmpty() ? null : text, null, null, null, 0, true, null,
                null, List.of(), null, MsdSchedule.kept(id));
        banners.add(sheet);
        return id;
    }
}
