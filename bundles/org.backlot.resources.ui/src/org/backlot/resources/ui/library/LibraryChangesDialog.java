package org.backlot.resources.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.backlot.core.SavedProduction;
import org.backlot.core.model.Identified;
import org.backlot.resources.book.Entry;
import org.backlot.resources.library.Lending;
import org.backlot.resources.library.LibraryChange;
import org.backlot.resources.model.Library;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** What is not the same any more here and in a library; what is ticked is taken over, left as it is, or put there. */
final class LibraryChangesDialog {

    private final Desk desk;
    private final Shell shell;
    private final Library library;
    private final SavedProduction there;
    private final BiConsumer<Path, List<Identified>> put;
    private final List<LibraryChange> ticked = new ArrayList<>();
    private EntryTable<LibraryChange> table;
    private Way way = Way.TAKE;
    private boolean again;

    /** What is done with those that are ticked. */
    private enum Way { TAKE, LEAVE, PUT }

    /**
     * @param there what the library holds
     * @param put   puts entries into the library
     */
    LibraryChangesDialog(Desk desk, Shell shell, Library library, SavedProduction there,
            BiConsumer<Path, List<Identified>> put) {
        this.desk = desk;
        this.shell = shell;
        this.library = library;
        this.there = there;
        this.put = put;
    }

    /** Asks, and settles; answers whether the library is to be read again instead, and then asked about. */
    boolean open() {
        var lending = new Lending(desk.session().orElseThrow().production(), library, there);
        List<LibraryChange> changes = lending.changes();
        var frame = new Frame(shell, "Changes of " + library.getName());
        if (changes.isEmpty()) {
            if (!Objects.equals(there.saved(), library.getSaved())) {
                desk.edit("Look into " + library.getName(), lending::seen);
            }
            frame.say("All that is linked is as the library has it.").open(area -> { });
            return false;
        }
        frame.accept("Do It", () -> true).ready(false).say("Tick what is to be settled. What is left as it is, is told "
                + "again when the library changes once more.");
        if (frame.open(area -> fill(area, changes, frame))) {
            settle(lending);
        }
        return again;
    }

    private void settle(Lending lending) {
        switch (way) {
            case TAKE -> desk.edit("Take over library changes", () -> lending.take(ticked));
            case LEAVE -> desk.edit("Leave library changes", () -> lending.leave(ticked));
            case PUT -> put.accept(there.file(), ticked.stream().map(LibraryChange::here).toList());
        }
    }

    private void fill(Composite area, List<LibraryChange> changes, Frame frame) {
        ReadAgain.in(area, frame, there, () -> again = true);
        table = new EntryTable<>(area, changes, new String[] {"Name", "Changed", "Here \u2192 there"},
                new int[] {190, 120, 430}, LibraryChangesDialog::cells, () -> {
                    ticked.clear();
                    ticked.addAll(table.ticked());
                    frame.ready(!ticked.isEmpty());
                });
        choice(area, "Say what the library says", Way.TAKE);
        choice(area, "Leave it as it is here", Way.LEAVE);
        choice(area, "Put what is here into the library", Way.PUT);
    }

    private void choice(Composite area, String text, Way means) {
        var button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.setSelection(way == means);
        button.addListener(SWT.Selection, e -> way = button.getSelection() ? means : way);
    }

    private static String[] cells(LibraryChange change) {
        return new String[] {Entry.name(change.here()), switch (change.state()) {
            case NEWER_THERE -> "in the library";
            case CHANGED_HERE -> "here";
            case CHANGED_IN_BOTH -> "here and there";
            case GONE_THERE -> "gone there";
        }, change.values().stream().map(value -> value.label() + ": " + line(value.here()) + " \u2192 "
                + line(value.there())).collect(Collectors.joining("; "))};
    }

    private static String line(String text) {
        return text.isBlank() ? "nothing" : text.replace('\n', ' ');
    }
}
