package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.model.Script;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes the breakdown, boards, calendars and events in the words of the Universal Schedule Standard 1.0.0. What
 * Backlot knows beyond it goes under the extension key {@code _backlot}; what an imported file held beyond Backlot is
 * written back. Omitted scenes are left out. Equal productions give equal bytes.
 */
public final class UssExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        UssKept kept = new UssKept(production);
        Optional<Schedule> schedule = Session.section(production, Schedule.class);
        List<Board> boards = schedule.map(s -> List.<Board>copyOf(s.getBoards())).orElse(List.of());
        List<Calendar> calendars = schedule.map(s -> List.<Calendar>copyOf(s.getCalendars())).orElse(List.of());
        UssSheetWords words = new UssSheetWords(kept, questions.categories());
        UssOutgoingSheets sheets = new UssOutgoingSheets(production, kept, words);
        UssOutgoingBoards outgoing = new UssOutgoingBoards(kept, sheets,
                schedule.map(Schedule::getActive).orElse(null));
        List<JsonObject> stripboards = outgoing.boards(boards);
        List<JsonObject> elements = new ArrayList<>(sheets.elements(
                schedule.map(s -> List.copyOf(s.getEvents())).orElse(List.of()), questions.categories()));
        elements.addAll(words.fields());
        JsonObject header = header(production, kept);
        header.put("breakdowns", sheets.breakdowns()).put("categories", words.categories()).put("elements", elements)
                .put("stripboards", stripboards).put("calendars", outgoing.calendars(calendars));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new JsonObject().put(UssReader.ROOT, header).write(json);
            json.writeRaw('\n');
        }
    }

    @Override
    public List<String> notes(Production production, Questions questions) {
        return Session.section(production, Schedule.class).stream()
                .flatMap(schedule -> schedule.getCalendars().stream())
                .filter(calendar -> !calendar.getHolidays().isEmpty())
                .map(calendar -> "The public holidays of " + String.join(", ", calendar.getHolidays())
                        + " are not in the file, which has single dates only; what has to be off is to be a date of the "
                        + "calendar " + calendar.getName())
                .toList();
    }

    private static JsonObject header(Production production, UssKept kept) {
        JsonObject before = kept.ofFile("schedule").stream().findFirst().orElse(new JsonObject());
        Script script = production.getScript();
        return UssIds.complete(new JsonObject().put("id", UssIds.of(before, "schedule/" + production.getId()))
                .put("author", null).put("company", production.getCompany()).put("created", null)
                .put("description", null).put("episode", null).put("episodeName", null)
                .put("name", before.get("name") == null ? production.getTitle() : null)
                .put("project", production.getTitle()).put("schedColor", null).put("schedDate", null)
                .put("scriptColor", script == null ? null : script.getDraft())
                .put("scriptDate", script == null || script.getDraftDate() == null ? null
                        : UssDate.write(script.getDraftDate()))
                .put("season", null).put("source", "Backlot").put("ussVersion", "1.0.0"), before);
    }
}
