package org.backlot.resources.exchange.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.SheetFiles;
import org.backlot.resources.Kinds;

/** Writes a list of the book as the importer of the same list reads it. */
public abstract class ListExporter<T extends Identified> implements Exporter {

    private final Function<Kinds, BookList<T>> lists;
    private final String user;

    ListExporter(Function<Kinds, BookList<T>> lists, String user) {
        this.lists = lists;
        this.user = user;
    }

    private ListSheet sheet(Production production, Questions questions) {
        return ListSheet.of(lists.apply(new Kinds(questions.contributions())), production, questions, user);
    }

    @Override
    public final void write(Production production, Questions questions, OutputStream out) throws IOException {
        SheetFiles.csv(sheet(production, questions).sheet(), out);
    }

    @Override
    public final List<String> notes(Production production, Questions questions) {
        return sheet(production, questions).notes(user);
    }
}
