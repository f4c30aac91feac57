package org.backlot.schedule.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;

/**
 * A schedule on its way into a production. A production without scenes takes over everything. One that has scenes keeps
 * its script and breakdown as they are, and gets the boards, calendars and events, if every scene of the file is among
 * its own; a board or calendar whose name is taken gets a number, and one that is there unchanged is not added again.
 */
final class UssIncoming implements Incoming {

    private final UssFile file;
    private final String fileName;
    private final UssCategories categories;
    private final List<String> remarks;

    /** @param remarks what the reader has to say */
    UssIncoming(UssFile file, String fileName, Optional<Categories> installed, List<String> remarks) {
        this.file = file;
        this.remarks = remarks;
        this.fileName = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        this.categories = new UssCategories(file.categories(), installed);
    }

    private List<UssFile.Sheet> scenes() {
        return file.sheets().stream().filter(sheet -> !sheet.banner()).toList();
    }

    @Override
    public String summary() {
        return count(scenes().size(), "scene") + ", " + count((int) file.elements().stream().filter(this::isOurs)
                .count(), "element") + ", " + count(file.stripboards().size(), "board") + ", "
                + count(file.calendars().size(), "calendar");
    }

    private boolean isOurs(UssFile.Element element) {
        return categories.of(element.category()).filter(UssCategories.Meaning::isField).isEmpty();
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(remarks);
        if (!categories.unknown().isEmpty()) {
            notes.add("Categories that are not known here became miscellaneous, and are written back as they were: "
                    + String.join(", ", categories.unknown()) + ".");
        }
        List<String> inexact = scenes().stream().filter(sheet -> !sheet.exact()).map(UssIncoming::name).toList();
        if (!inexact.isEmpty()) {
            notes.add("Lengths that are no whole eighths were rounded: scene " + String.join(", ", inexact) + ".");
        }
        Set<String> ids = new HashSet<>(file.elements().stream().map(UssFile.Element::id).toList());
        List<String> lacking = scenes().stream().filter(sheet -> !ids.containsAll(sheet.elements()))
                .map(UssIncoming::name).toList();
        if (!lacking.isEmpty()) {
            notes.add("These scenes name elements that the file does not describe: " + String.join(", ", lacking)
                    + ".");
        }
        file.elements().stream().filter(element -> element.kept().get("daysOff") instanceof List<?> off
                && !off.isEmpty()).forEach(element -> notes.add(element.name()
                        + " has weekly days off of its own, which are kept but not checked."));
        file.elements().stream().filter(element -> element.events().stream()
                .anyMatch(event -> UssEvents.kind(event).isEmpty())).forEach(element -> notes.add(element.name()
                        + " has events that are no travel, fitting, rehearsal or day off; they are kept but not "
                        + "shown."));
        file.stripboards().forEach(board -> describe(board, notes));
        return notes;
    }

    private static String name(UssFile.Sheet sheet) {
        return sheet.scene() == null ? "without a number" : sheet.scene();
    }

    private void describe(UssFile.Stripboard board, List<String> notes) {
        List<String> placed = board.boards().stream().flatMap(part -> Stream.concat(
                part.days().stream().flatMap(List::stream), part.loose().stream())).toList();
        Set<String> once = new HashSet<>(placed);
        Set<String> loose = new HashSet<>(board.boards().stream().filter(part -> !part.isBoneyard() && !part.isFlat())
                .flatMap(part -> part.loose().stream()).toList());
        List<String> undated = scenes().stream().filter(sheet -> loose.contains(sheet.id())).map(UssIncoming::name)
                .toList();
        if (!undated.isEmpty()) {
            notes.add("On the board " + board.name() + " scene " + String.join(", ", undated)
                    + " stands between the days; now in its boneyard.");
        }
        List<String> left = scenes().stream().filter(sheet -> !once.contains(sheet.id())).map(UssIncoming::name)
                .toList();
        if (!left.isEmpty()) {
            notes.add("The board " + board.name() + " leaves out scene " + String.join(", ", left)
                    + ", now in its boneyard.");
        }
        if (once.size() < placed.size()) {
            notes.add("The board " + board.name() + " has scenes twice; they stay where they come first.");
        }
        Set<String> known = new HashSet<>(file.sheets().stream().map(UssFile.Sheet::id).toList());
        once.removeAll(known);
        if (!once.isEmpty()) {
            notes.add("The board " + board.name() + " names " + once.size()
                    + " breakdowns that the file does not hold.");
        }
        boolean calendar = file.calendars().stream().anyMatch(c -> c.id().equals(board.calendar()));
        if (board.calendar() != null && !calendar) {
            notes.add("The calendar of the board " + board.name() + " is not in the file.");
        }
    }

    @Override
    public void putInto(Production production) {
        boolean fresh = production.getScript() == null || production.getScript().getScenes().isEmpty();
        UssScenes scenes = new UssScenes(file, categories);
        if (fresh) {
            Script script = production.getScript() == null ? CoreFactory.eINSTANCE.createScript()
                    : production.getScript();
            production.setScript(script);
            describe(production, script);
            scenes.create(production, script);
            Ids.complete(script);
        } else {
            scenes.find(production, fileName);
        }
        Schedule schedule = Session.section(production, Schedule.class).orElseGet(() -> {
            Schedule begun = ScheduleFactory.eINSTANCE.createSchedule();
            Ids.of(begun);
            production.getSections().add(begun);
            return begun;
        });
        if (fresh) {
            removeEmptyBoards(schedule);
        }
        boolean inactive = schedule.getActive() == null;
        new UssBoards(file, production, schedule, scenes).add();
        if (inactive) {
            activate(schedule);
        }
        Ids.complete(schedule);
        if (fresh && production.getStart() == null && schedule.getActive() != null
                && schedule.getActive().getCalendar() != null) {
            production.setStart(schedule.getActive().getCalendar().getStart());
        }
    }

    /** The board that a schedule without scenes began with. */
    private static void removeEmptyBoards(Schedule schedule) {
        List<Board> empty = schedule.getBoards().stream().filter(board -> board.getBoneyard().isEmpty()
                && board.getDays().stream().allMatch(day -> day.getItems().isEmpty())).toList();
        if (empty.contains(schedule.getActive())) {
            schedule.setActive(null);
        }
        List.copyOf(empty).forEach(board -> {
            schedule.getBoards().remove(board);
            boolean used = schedule.getBoards().stream().anyMatch(b -> b.getCalendar() == board.getCalendar());
            if (!used) {
                schedule.getCalendars().remove(board.getCalendar());
            }
        });
    }

    /** The board that we had marked, else the last that has days: boards are added as the plan is revised. */
    private void activate(Schedule schedule) {
        for (UssFile.Stripboard board : file.stripboards()) {
            if (board.ours() != null && Boolean.TRUE.equals(board.ours().get("active"))) {
                schedule.getBoards().stream().filter(b -> board.name().equals(b.getName())).findFirst()
                        .ifPresent(schedule::setActive);
            }
        }
        if (schedule.getActive() == null && !schedule.getBoards().isEmpty()) {
            schedule.setActive(schedule.getBoards().reversed().stream().filter(board -> !board.getDays().isEmpty())
                    .findFirst().orElse(schedule.getBoards().getFirst()));
        }
    }

    private void describe(Production production, Script script) {
        JsonObject header = file.header();
        String title = UssExtras.text(header, "project").or(() -> UssExtras.text(header, "name")).orElse(null);
        if (blank(script.getTitle())) {
            script.setTitle(title);
        }
        if (blank(production.getTitle())) {
            production.setTitle(title);
        }
        if (blank(production.getCompany())) {
            UssExtras.text(header, "company").ifPresent(production::setCompany);
        }
        UssExtras.text(header, "scriptColor").ifPresent(script::setDraft);
        UssExtras.text(header, "scriptDate").flatMap(UssDate::parse).ifPresent(script::setDraftDate);
        script.setSource(fileName);
        UssKept.keep(production, "schedule", header.without(Set.of("project", "company", "scriptColor", "scriptDate",
                "source", "ussVersion")));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
