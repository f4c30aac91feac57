package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.session.Ids;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;

/** The paragraphs of a screenplay as the model has them, and where each of the file's came to. */
final class ScriptParagraphs {

    /** What stands before the first scene, then the scenes. */
    private final List<Part> parts = new ArrayList<>();

    /**
     * A paragraph of the file in the model. Some programs make a paragraph of every line of a speech; here what is said
     * without a break is one.
     *
     * @param paragraph the model's
     * @param base      where the file's begins in it
     * @param text      the file's
     */
    record Placed(Paragraph paragraph, int base, TidyText text) {

        int place(int old) {
            return base + text.place(old);
        }
    }

    /** The paragraphs of one scene, or of what stands before the first. */
    static final class Part {

        private final List<Paragraph> paragraphs = new ArrayList<>();
        /** By the index in the file; null for a paragraph without words. */
        private final List<Placed> placed = new ArrayList<>();
        /** The plain text of the paragraph that was added last. */
        private String last = "";

        List<Paragraph> paragraphs() {
            return paragraphs;
        }

        /** Whether a paragraph of the file has words, and was not joined to the one before. */
        boolean has(int index) {
            return placed.get(index) != null && placed.get(index).base() == 0;
        }

        /** Where a paragraph of the file came to; the nearest one after it, or before, where it has no words. */
        Placed at(int index) {
            for (int i = Math.max(0, index); i < placed.size(); i++) {
                if (placed.get(i) != null) {
                    return placed.get(i);
                }
            }
            for (int i = Math.min(index, placed.size()) - 1; i >= 0; i--) {
                if (placed.get(i) != null) {
                    return placed.get(i);
                }
            }
            return null;
        }

        private void add(ScreenplayParagraph from) {
            TidyText text = TidyText.of(from);
            boolean shown = !text.plain().isBlank() || from.kind() == ScreenplayParagraph.Kind.PAGE_BREAK;
            if (!shown) {
                placed.add(null);
                return;
            }
            Paragraph before = paragraphs.isEmpty() ? null : paragraphs.getLast();
            ParagraphKind kind = kind(from.kind());
            boolean right = from.column() == Column.RIGHT;
            if (before != null && kind == ParagraphKind.DIALOGUE && before.getKind() == kind
                    && before.isDual() == right) {
                placed.add(new Placed(before, last.length() + 1, text));
                before.setText(before.getText() + "\n" + text.marked());
                last = last + "\n" + text.plain();
            } else {
                Paragraph paragraph = paragraph(kind);
                paragraph.setText(from.kind() == ScreenplayParagraph.Kind.NOTE ? withoutEmptyLines(from.text())
                        : text.marked());
                paragraph.setDual(right);
                paragraphs.add(paragraph);
                placed.add(new Placed(paragraph, 0, text));
                last = text.plain();
            }
        }
    }

    ScriptParagraphs(Screenplay screenplay) {
        parts.add(part(screenplay.opening()));
        screenplay.scenes().forEach(scene -> parts.add(part(scene.paragraphs())));
    }

    /** The paragraphs of a scene, by its index, or of {@link TextRange#OPENING}. */
    Part of(int scene) {
        return parts.get(scene - TextRange.OPENING);
    }

    private static Part part(List<ScreenplayParagraph> from) {
        Part part = new Part();
        from.forEach(part::add);
        return part;
    }

    /** Without empty lines, which end a note or synopsis in Fountain. */
    static String withoutEmptyLines(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text.strip();
        }
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** A note that is a paragraph of its own. */
    static Paragraph note(String text) {
        Paragraph paragraph = paragraph(ParagraphKind.NOTE);
        paragraph.setText(withoutEmptyLines(text));
        return paragraph;
    }

    private static Paragraph paragraph(ParagraphKind kind) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        Ids.of(paragraph);
        paragraph.setKind(kind);
        return paragraph;
    }

    /** The words of a paragraph of the model, without marks of emphasis. */
    static FountainText words(Paragraph paragraph) {
        String text = Objects.requireNonNullElse(paragraph.getText(), "");
        return paragraph.getKind() == ParagraphKind.NOTE ? FountainText.plain(text) : FountainText.of(text);
    }

    /** The kind that the model has for one. */
    static ParagraphKind kind(ScreenplayParagraph.Kind kind) {
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
