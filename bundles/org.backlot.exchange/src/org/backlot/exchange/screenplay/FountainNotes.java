package org.backlot.exchange.screenplay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.ScriptNote;

/**
 * The notes that hang on words, on their way into a Fountain file: {@code [[ ]]} where their words end. Of who wrote
 * them when, Fountain knows nothing. A mark holds their place until the text is written, so that they do not matter for
 * how it is written.
 */
final class FountainNotes {

    private final Deque<String> waiting = new ArrayDeque<>();

    /** The text of a paragraph in Fountain's emphasis, with a mark for every note that hangs on it. */
    String marked(Paragraph paragraph) {
        String text = Objects.requireNonNullElse(paragraph.getText(), "");
        List<ScriptNote> notes = paragraph.getNotes().stream().filter(note -> !textOf(note).isEmpty()).toList();
        if (notes.isEmpty() || text.isBlank() || paragraph.getKind() == ParagraphKind.NOTE) {
            return text;
        }
        FountainText words = ScriptParagraphs.words(paragraph);
        List<ScriptNote> inOrder = new ArrayList<>(notes);
        inOrder.sort(Comparator.comparingInt(note -> place(note, words)));
        StringBuilder plain = new StringBuilder(words.plain());
        List<Emphasis> emphasis = new ArrayList<>(words.emphasis());
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            int place = place(inOrder.get(i), words);
            plain.insert(place, FountainSource.NOTE);
            emphasis.replaceAll(range -> new Emphasis(range.start() + (range.start() >= place ? 1 : 0),
                    range.end() + (range.end() > place ? 1 : 0), range.styles()));
        }
        inOrder.forEach(note -> waiting.add(textOf(note)));
        return FountainMarks.mark(plain.toString(), emphasis);
    }

    private static int place(ScriptNote note, FountainText words) {
        String plain = words.plain();
        int place = Math.clamp((long) note.getStart() + note.getLength(), 0, plain.length());
        boolean inCharacter = place > 0 && place < plain.length() && Character.isLowSurrogate(plain.charAt(place));
        return inCharacter ? place - 1 : place;
    }

    private static String textOf(ScriptNote note) {
        String text = ScriptParagraphs.withoutEmptyLines(Objects.requireNonNullElse(note.getText(), ""));
        return text.isEmpty() ? Objects.requireNonNullElse(note.getTitle(), "").strip() : text;
    }

    /** The text with the notes in the places of their marks. */
    String filledIn(String text) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FountainSource.NOTE && !waiting.isEmpty()) {
                filled.append(note(waiting.remove()));
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    /** A note as it is written; an empty line or {@code ]]} would end it. */
    static String note(String text) {
        String safe = ScriptParagraphs.withoutEmptyLines(text);
        while (safe.contains("]]")) {
            safe = safe.replace("]]", "] ]");
        }
        return "[[" + safe + (safe.endsWith("]") ? " " : "") + "]]";
    }
}
