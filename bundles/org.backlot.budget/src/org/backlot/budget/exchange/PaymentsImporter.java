package org.backlot.budget.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;

/**
 * Reads a list of payments, one amount to a row, as accounting programs and card companies export them: document
 * number, vendor, date, account, amount or debit and credit, currency, kind, department, order. Rows with the same
 * document number of the same vendor on the same date are one payment.
 */
public final class PaymentsImporter implements MappedImporter {

    private final Words words = new Words();

    @Override
    public String kind() {
        return "Payments";
    }

    @Override
    public boolean describesScenes() {
        return false;
    }

    @Override
    public List<Field> fields() {
        return PaymentFields.ALL;
    }

    @Override
    public boolean takes(Mapping mapping) {
        return mapping.columns().values().stream().anyMatch(PaymentsReader::isAmount);
    }

    @Override
    public boolean knows(Sheet sheet) {
        return words.knows(sheet);
    }

    @Override
    public Mapping suggest(Sheet sheet, int header) {
        return words.suggest(sheet, header);
    }

    @Override
    public Optional<String> meaning(Mapping mapping, String field, String word) {
        return field.equals(PaymentFields.KIND) ? PaymentsReader.meaning(mapping, words, word)
                : Optional.of(mapping.meaning(field, word).orElse(word));
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        MappedSheet from = MappedSheet.of(sheet, mapping);
        PaymentsReader reader = new PaymentsReader(from, mapping, words);
        reader.read();
        return new PaymentsIncoming(from, reader.rows(), reader.faults(), new Faults(), notes(from));
    }

    private static List<String> notes(MappedSheet from) {
        List<String> notes = new ArrayList<>(from.sheet().notes());
        List<String> unread = from.columns().stream().filter(column -> column.field().isEmpty()
                && !column.key().startsWith("#")).map(MappedSheet.Column::key).toList();
        if (!unread.isEmpty()) {
            notes.add("Not read: " + String.join(", ", unread) + ".");
        }
        return notes;
    }
}
