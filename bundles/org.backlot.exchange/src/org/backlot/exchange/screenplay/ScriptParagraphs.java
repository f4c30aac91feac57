package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;

/**
 * The paragraphs of a screenplay as the model has them. A note that hangs on words becomes a paragraph of its own after
 * the paragraph, or after the speech, so that nothing parts a cue from what is said.
 */
final class ScriptParagraphs {

    private final Screenplay screenplay;

    ScriptParagraphs(Screenplay screenplay) {
        this.screenplay = screenplay;
    }

    List<Paragraph> opening() {
        return paragraphs(screenplay.opening(), TextRange.OPENING);
    }

    List<Paragraph> scene(int index) {
        return paragraphs(screenplay.scenes().get(index).paragraphs(), index);
    }

    private List<Paragraph> paragraphs(List<ScreenplayParagraph> from, int scene) {
        List<ScriptNote> here = screenplay.notes().stream().map(note -> note.at() == null ? unplaced(note) : note)
                .filter(note -> note.at().scene() == scene).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> waiting = new ArrayList<>(texts(here, TextRange.HEADING, scene));
        for (int i = 0; i < from.size(); i++) {
            ScreenplayParagraph paragraph = from.get(i);
            boolean goesOn = paragraph.kind().speech()
                    && (paragraph.kind() != ScreenplayParagraph.Kind.CHARACTER || paragraph.column() == Column.RIGHT);
            if (!goesOn || i == 0) {
                waiting.forEach(note -> paragraphs.add(paragraph(ParagraphKind.NOTE, note)));
                waiting.clear();
            }
            if (!paragraph.text().isBlank() || paragraph.kind() == ScreenplayParagraph.Kind.PAGE_BREAK) {
                add(paragraph(paragraph), paragraphs);
            }
            waiting.addAll(texts(here, i, scene));
        }
        waiting.forEach(note -> paragraphs.add(paragraph(ParagraphKind.NOTE, note)));
        return paragraphs;
    }

    /** Some programs make a paragraph of every line of a speech; here what is said without a break is one. */
    private static void add(Paragraph paragraph, List<Paragraph> to) {
        Paragraph before = to.isEmpty() ? null : to.getLast();
        if (before != null && paragraph.getKind() == ParagraphKind.DIALOGUE
                && before.getKind() == ParagraphKind.DIALOGUE && before.isDual() == paragraph.isDual()) {
            before.setText(before.getText() + "\n" + paragraph.getText());
        } else {
            to.add(paragraph);
        }
    }

    /** A note whose place is lost stands at the beginning. */
    private ScriptNote unplaced(ScriptNote note) {
        return new ScriptNote(note.id(), note.name(), note.type(), note.writer(), note.date(), note.text(),
                new TextRange(TextRange.OPENING, TextRange.HEADING, 0, 0));
    }

    private static List<String> texts(List<ScriptNote> notes, int paragraph, int scene) {
        return notes.stream().filter(note -> note.at().paragraph() == paragraph && note.at().scene() == scene)
                .map(ScriptNote::text).map(ScriptParagraphs::withoutEmptyLines).filter(text -> !text.isEmpty())
                .toList();
    }

    /** Without empty lines, which end a note or synopsis in Fountain. */
    static String withoutEmptyLines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Paragraph paragraph(ScreenplayParagraph from) {
        Paragraph paragraph = paragraph(kind(from.kind()), text(from));
        paragraph.setDual(from.column() == Column.RIGHT);
        return paragraph;
    }

    /** Without space that no reader sees, in one line where the trade has one, and what is in brackets in them. */
    private static String text(ScreenplayParagraph from) {
        String marked = from.marked();
        return switch (from.kind()) {
            case NOTE -> withoutEmptyLines(from.text());
            case CHARACTER, TRANSITION, CENTERED, ACT, SECTION, SYNOPSIS -> oneLine(marked);
            case PARENTHETICAL -> oneLine(marked).matches("\\(.*\\)") ? oneLine(marked) : "(" + oneLine(marked) + ")";
            case DIALOGUE, LYRICS -> marked.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
            default -> marked.stripTrailing();
        };
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static Paragraph paragraph(ParagraphKind kind, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(Objects.requireNonNullElse(text, ""));
        return paragraph;
    }

    private static ParagraphKind kind(ScreenplayParagraph.Kind kind) {
        return switch (kind) {
            case ACTION -> ParagraphKind.ACTION;
            case CHARACTER -> ParagraphKind.CHARACTER;
            case PARENTHETICAL -> ParagraphKind.PARENTHETICAL;
            case DIALOGUE -> ParagraphKind.DIALOGUE;
            case TRANSITION -> ParagraphKind.TRANSITION;
            case SHOT -> ParagraphKind.SHOT;
            case GENERAL, CAST_LIST -> ParagraphKind.GENERAL;
            case LYRICS -> ParagraphKind.LYRICS;
            case CENTERED, ACT -> ParagraphKind.CENTERED;
            case SECTION -> ParagraphKind.SECTION;
            case SYNOPSIS -> ParagraphKind.SYNOPSIS;
            case NOTE -> ParagraphKind.NOTE;
            case PAGE_BREAK -> ParagraphKind.PAGE_BREAK;
        };
    }
}
