package org.backlot.resources.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.resources.ResourceBook;

/**
 * Reads one of the office's lists, whose columns have fixed names, into the resource book. What is read is the sum of
 * its rows: each list says what a row holds, and how the rows go into the book.
 *
 * @param <R> what a row holds
 */
public abstract class RowsImporter<R> implements Importer {

    private final List<Column> columns;

    /** @param columns what rows may be asked for */
    protected RowsImporter(Column... columns) {
        this.columns = List.of(columns);
    }

    /** What a row holds. */
    protected abstract R row(TableRow row, Installed installed) throws UnreadableFile;

    /** What was read, one line. */
    protected abstract String summary(List<R> rows);

    /**
     * Puts the rows into a book; runs inside an edit.
     *
     * @throws IllegalArgumentException if they do not fit this production, with a sentence that says why and what to do
     */
    protected abstract void put(List<R> rows, ResourceBook book, Installed installed);

    /** What a person should look at, one sentence each. */
    protected List<String> notes(Table table) {
        return table.notes();
    }

    @Override
    public final Importer with(Contributions contributions) {
        return (in, fileName) -> read(in, fileName, new Installed(Optional.of(contributions)));
    }

    @Override
    public final Incoming read(InputStream in, String fileName) throws IOException {
        return read(in, fileName, new Installed(Optional.empty()));
    }

    private Incoming read(InputStream in, String fileName, Installed installed) throws IOException {
        Table table = Table.read(in, fileName, columns.toArray(Column[]::new));
        List<R> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            rows.add(row(row, installed));
        }
        return new Rows<>(this, fileName, rows, notes(table), installed);
    }

    /** Rows that were read. */
    private record Rows<R>(RowsImporter<R> list, String fileName, List<R> rows, List<String> notes,
            Installed installed) implements Incoming {

        @Override
        public String summary() {
            return list.summary(rows);
        }

        @Override
        public void putInto(Production production) {
            ResourceBook book = installed.book(production);
            try {
                list.put(rows, book, installed);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(fileName + ": " + e.getMessage(), e);
            }
        }
    }
}
