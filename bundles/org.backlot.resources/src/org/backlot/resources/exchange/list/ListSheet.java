package org.backlot.resources.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.model.ResourcesFactory;

/**
 * A list of the book as a table, without what somebody may not see.
 *
 * @param left what was left out, for people; the empty string where nothing was
 */
record ListSheet(Document.Sheet sheet, String left) {

    /** @param user the name of who is to see it */
    static <T extends Identified> ListSheet of(BookList<T> list, Production production, Questions questions,
            String user) {
        ResourceBook book = ResourceBook.of(production).orElseGet(() -> new ResourceBook(production,
                ResourcesFactory.eINSTANCE.createResources()));
        Entries entries = new Entries(book, new Kinds(questions.contributions()));
        Privacy privacy = Privacy.of(production, user, LocalDate.now());
        List<ListColumn<T>> shown = list.columns().stream().filter(column -> column.secret().test(privacy)).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (T entry : list.sorted(entries)) {
            rows.add(shown.stream().<Object>map(column -> {
                String text = column.get().get(entries, entry);
                return text == null ? "" : text;
            }).toList());
        }
        return new ListSheet(new Document.Sheet(list.kind(), shown.stream().map(column -> column.field().name())
                .toList(), rows), list.columns().stream().filter(column -> !shown.contains(column))
                        .map(column -> column.field().name()).collect(Collectors.joining(", ")));
    }

    /** What a person should know of it. */
    List<String> notes(String user) {
        return left.isEmpty() ? List.of() : List.of("Left out, as " + (user.isBlank() ? "nobody said who works here"
                : user + " has no role that may see it") + ": " + left);
    }
}
