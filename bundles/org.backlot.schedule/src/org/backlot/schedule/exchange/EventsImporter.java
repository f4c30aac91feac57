package org.backlot.schedule.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.ScheduleSection;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;

/**
 * Reads what parts and people do, or cannot do, on dates that are no strips, one event to a row. Columns: who (a part,
 * a person or a department; several parted by semicolons), kind (TRAVEL, FITTING, REHEARSAL, UNAVAILABLE,
 * CONTRACT_START, CONTRACT_END), from, until (blank: one day), note.
 */
public final class EventsImporter implements Importer {

    private final Optional<Contributions> installed;

    /** Cannot begin a schedule yet; see {@link #with}. */
    public EventsImporter() {
        this(Optional.empty());
    }

    private EventsImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new EventsImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("who", "element", "name"), Column.required("kind"),
                Column.required("from", "date"), Column.optional("until", "to"), Column.optional("note", "notes"));
        List<ElementEvent> events = new ArrayList<>();
        for (TableRow row : table.rows()) {
            row.required("who");
            row.required("kind");
            row.required("from");
            ElementEvent event = ScheduleFactory.eINSTANCE.createElementEvent();
            event.setKind(row.choice("kind", ElementEventKind.class).orElseThrow());
            event.setFrom(row.date("from").orElseThrow());
            event.setUntil(row.date("until").orElse(null));
            if (event.getUntil() != null && event.getUntil().isBefore(event.getFrom())) {
                throw row.fault("It ends on " + event.getUntil() + ", before it begins. Correct the dates");
            }
            event.setNote(row.textOrNull("note"));
            events.add(event);
        }
        return new Events(table, fileName, events, installed);
    }

    private record Events(Table table, String fileName, List<ElementEvent> events, Optional<Contributions> installed)
            implements Incoming {

        @Override
        public String summary() {
            return events.size() + " events";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            CallNames names = new CallNames(production);
            List<Set<String>> who = table.rows().stream().map(row -> names.called(row.list("who"), fileName)).toList();
            Schedule schedule = ScheduleSection.in(production, installed);
            for (int i = 0; i < events.size(); i++) {
                for (String id : who.get(i)) {
                    ElementEvent event = Ids.copy(events.get(i));
                    event.setElement(id);
                    schedule.getEvents().add(event);
                }
            }
        }
    }
}
