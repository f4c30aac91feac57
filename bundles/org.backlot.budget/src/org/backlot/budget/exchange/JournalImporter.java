package org.backlot.budget.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * Reads a journal of money and does again what stands in it, one act to a row, in their order: who asked for what, who
 * approved it, what was posted. Each act is judged as if it were done in the workbench; one that may not be done
 * refuses the whole file with its row. Columns: date, time (blank: midnight), by (a person), do (see
 * {@link JournalAct}), what, number, vendor, department, account (its number), to (an account), amount, quantity, order
 * (a number), reason.
 */
public final class JournalImporter implements Importer {

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("date"), Column.optional("time"), Column.required("by"),
                Column.required("do"), Column.optional("what"), Column.optional("number"), Column.optional("vendor"),
                Column.optional("department"), Column.optional("account"), Column.optional("line"),
                Column.optional("to"),
                Column.optional("amount"), Column.optional("quantity"), Column.optional("order"),
                Column.optional("reason"));
        for (TableRow row : table.rows()) {
            row.required("by");
            row.date("date").orElseThrow(() -> row.fault("An act has a date. Write it as 2027-03-01"));
            row.time("time");
            row.number("amount");
            row.number("quantity");
            row.choice("do", JournalAct.class).orElseThrow(() -> row.fault("Say what was done"));
        }
        return new Journal(table, fileName);
    }

    private record Journal(Table table, String fileName) implements Incoming {

        @Override
        public String summary() {
            return table.rows().size() + " acts on money";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            throw new IllegalStateException(fileName + " is judged by a budget, and this production has none yet. "
                    + "Import it when the production was made");
        }

        @Override
        public void putInto(Production production, Questions questions) {
            var journal = new JournalReplay(production, questions);
            for (TableRow row : table.rows()) {
                try {
                    journal.act(row);
                } catch (IOException | IllegalArgumentException e) {
                    throw new IllegalStateException(fileName + ", line " + row.line() + ": " + e.getMessage(), e);
                }
            }
        }
    }
}
