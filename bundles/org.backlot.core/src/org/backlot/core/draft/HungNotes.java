package org.backlot.core.draft;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ScriptNote;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Spacing;

/**
 * The notes that a new draft hangs on words. One of the same author with the same text at the same place is the same
 * note; every other comes beside those that are there, none of which is changed or taken away.
 */
final class HungNotes {

    private HungNotes() {
    }

    /** What the notes say that come on paragraphs which say the same in both drafts, one after the other. */
    static List<String> coming(List<Paragraph> paragraphs, List<Paragraph> incoming) {
        return IntStream.range(0, paragraphs.size()).boxed()
                .flatMap(i -> coming(paragraphs.get(i), incoming.get(i), true).stream())
                .map(note -> Objects.requireNonNullElse(note.getText(), text(note.getTitle())).strip()).toList();
    }

    /** Hangs what comes on paragraphs that say the same in both drafts, one after the other. */
    static void hang(List<Paragraph> paragraphs, List<Paragraph> incoming, KeptPieces pieces) {
        for (int i = 0; i < paragraphs.size(); i++) {
            hang(paragraphs.get(i), incoming.get(i), true, pieces);
        }
    }

    /**
     * Hangs what comes on a paragraph.
     *
     * @param sameWords places can be compared
     */
    static void hang(Paragraph paragraph, Paragraph incoming, boolean sameWords, KeptPieces pieces) {
        for (ScriptNote note : coming(paragraph, incoming, sameWords)) {
            ScriptNote copy = Ids.copy(note);
            paragraph.getNotes().add(copy);
            pieces.copy(note, copy);
        }
    }

    private static List<ScriptNote> coming(Paragraph paragraph, Paragraph incoming, boolean sameWords) {
        return incoming.getNotes().stream().filter(note -> paragraph.getNotes().stream()
                .noneMatch(own -> same(own, note) && (!sameWords || samePlace(own, note)))).toList();
    }

    /** A format that knows no authors, as Fountain, leaves the question open. */
    private static boolean same(ScriptNote one, ScriptNote other) {
        String author = text(one.getAuthor());
        String otherAuthor = text(other.getAuthor());
        return said(one).equals(said(other))
                && (author.isEmpty() || otherAuthor.isEmpty() || author.equals(otherAuthor));
    }

    /** A format that knows no lengths keeps the place where the words end. */
    private static boolean samePlace(ScriptNote one, ScriptNote other) {
        return Math.max(one.getStart(), other.getStart())
                <= Math.min(one.getStart() + one.getLength(), other.getStart() + other.getLength());
    }

    private static String said(ScriptNote note) {
        String text = text(note.getText());
        return text.isEmpty() ? text(note.getTitle()) : text;
    }

    private static String text(String value) {
        return Spacing.capitals(Objects.requireNonNullElse(value, "").strip());
    }
}
