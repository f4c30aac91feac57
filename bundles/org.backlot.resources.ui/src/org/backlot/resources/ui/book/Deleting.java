package org.backlot.resources.ui.book;

import java.util.List;
import java.util.function.Function;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Uses;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Takes entries out of the book, and asks before where something names them. */
public final class Deleting {

    private final Desk desk;
    private final String noun;
    private final Function<String, Boolean> sure;

    /** @param noun one of them: {@code "person"} */
    Deleting(Desk desk, String noun, Control owner) {
        this(desk, noun, question -> ask(owner.getShell(), question));
    }

    /** @param sure whether a person wants it, having read what it does */
    public Deleting(Desk desk, String noun, Function<String, Boolean> sure) {
        this.desk = desk;
        this.noun = noun;
        this.sure = sure;
    }

    private static boolean ask(Shell shell, String question) {
        return new Frame(shell, "Delete").accept("Delete", () -> true).say(question).open(area -> { });
    }

    /** Takes them away in one step. */
    public void delete(List<? extends Identified> entries) {
        Session session = desk.session().orElse(null);
        if (session == null || entries.isEmpty()) {
            return;
        }
        String what = OpenBook.count(List.copyOf(entries), noun, Entry::name);
        String uses = Uses.of(session, entries);
        if (uses.isEmpty() || sure.apply(uses + (uses.startsWith("1 ") && !uses.contains(",") ? " names " : " name ")
                + what + " and will name nobody and nothing instead. Delete it all the same?")) {
            desk.edit("Delete " + what, () -> entries.forEach(session::delete));
        }
    }
}
