package org.backlot.schedule.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Decision;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;

/**
 * Reads what was decided, one decision to a row. Columns: date, time (blank: midnight), by (a person), what, reason,
 * days (that it was expected to add), cost (in the currency of the production). A decision that is known already, by
 * its time and what was decided, is not added again.
 */
public final class DecisionsImporter implements Importer {

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("date"), Column.optional("time"), Column.optional("by"),
                Column.required("what", "decision"), Column.optional("reason"), Column.optional("days"),
                Column.optional("cost"));
        List<Decision> decisions = new ArrayList<>();
        for (TableRow row : table.rows()) {
            decisions.add(decision(row));
        }
        return new Decisions(table, fileName, decisions);
    }

    private static Decision decision(TableRow row) throws UnreadableFile {
        row.required("date");
        Decision decision = CoreFactory.eINSTANCE.createDecision();
        decision.setAt(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(row.date("date").orElseThrow()
                .atTime(row.time("time").orElse(LocalTime.MIDNIGHT))));
        decision.setWhat(row.required("what"));
        decision.setReason(row.textOrNull("reason"));
        decision.setCost(row.number("cost").orElse(null));
        BigDecimal days = row.number("days").orElse(BigDecimal.ZERO);
        if (days.abs().compareTo(BigDecimal.valueOf(999)) > 0 || days.stripTrailingZeros().scale() > 0) {
            throw row.fault(days.toPlainString() + " is no number of days. Write a whole number");
        }
        decision.setDays(days.intValue());
        return decision;
    }

    private record Decisions(Table table, String fileName, List<Decision> decisions) implements Incoming {

        @Override
        public String summary() {
            return decisions.size() + " decisions";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            List<String> by = table.rows().stream().map(row -> row.text("by").isEmpty() ? null
                    : person(production, row.text("by")).getId()).toList();
            for (int i = 0; i < decisions.size(); i++) {
                Decision decision = Ids.copy(decisions.get(i));
                boolean known = production.getDecisions().stream().anyMatch(other -> decision.getWhat()
                        .equals(other.getWhat()) && decision.getAt().equals(other.getAt()));
                if (!known) {
                    decision.setBy(by.get(i));
                    production.getDecisions().add(decision);
                }
            }
        }

        private Person person(Production production, String name) {
            return production.getPeople().stream().filter(person -> name.equalsIgnoreCase(person.getName())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody in this production is called " + name + ", as "
                            + fileName + " has it; import the people first, or correct the name"));
        }
    }
}
