package org.backlot.resources.exchange.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Duplicates;
import org.backlot.resources.exchange.Installed;

/** A list of the book that was read: the cells of its rows, by field. */
record ListIncoming<T extends Identified>(BookList<T> list, MappedSheet from, List<Map<String, String>> rows,
        Faults faults, Faults leftOut, Contributions installed) implements MappedIncoming {

    @Override
    public MappedIncoming leavingOut() {
        return faults.canBeLeftOut() ? new ListIncoming<>(list, from, rows, new Faults(), faults, installed) : this;
    }

    @Override
    public String summary() {
        return rows.size() + " " + (rows.size() == 1 ? list.one() : list.many());
    }

    @Override
    public List<String> notes() {
        List<String> unread = from.columns().stream().filter(column -> column.field().isEmpty()
                && !column.key().startsWith("#")).map(MappedSheet.Column::key).toList();
        return unread.isEmpty() ? List.of() : List.of("Not read: " + String.join(", ", unread));
    }

    @Override
    public Outcome put(Production production) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.listed().getFirst().located());
        }
        Entries entries = new Entries(new Installed(Optional.of(installed)).book(production), new Kinds(installed));
        int added = 0;
        for (Map<String, String> row : rows) {
            T entry = list.find().apply(entries, row);
            if (entry == null) {
                entry = list.make().apply(entries, row.get(list.key()));
                added++;
            }
            put(entries, entry, row);
            list.know().know(entries, entry);
        }
        int known = rows.size() - added;
        return new Outcome(List.of(new Outcome.Count(list.many(), "added", added, list.one() + " added",
                list.many() + " added"), new Outcome.Count(list.many(), "updated", known, list.one()
                        + " brought up to date", list.many() + " brought up to date")), List.of());
    }

    /** A name that only is written otherwise stays as it is. */
    private void put(Entries entries, T entry, Map<String, String> row) {
        for (ListColumn<T> column : list.columns()) {
            String text = row.get(column.id());
            String known = column.get().get(entries, entry);
            boolean named = column.id().equals(list.key()) && Duplicates.name(text).equals(Duplicates.name(known));
            if (text != null && !text.equals(known) && !named) {
                column.put().put(entries, entry, text);
            }
        }
    }
}
