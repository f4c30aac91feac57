package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.ScriptNote;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** How the lines of a screenplay look: tagged words in the colours of their categories, and words with notes. */
public final class ScriptLook {

    private final Desk desk;
    private final Categories categories;
    private Tags tags;

    public ScriptLook(Desk desk, Categories categories) {
        this.desk = desk;
        this.categories = categories;
    }

    /** Forgets what was found in the production as it was. */
    void forget() {
        tags = null;
    }

    /** Where the script names elements; null while nothing is open. */
    Tags tags() {
        if (tags == null) {
            tags = desk.session().map(session -> new Tags(session.production())).orElse(null);
        }
        return tags;
    }

    /** The tags that stand on a line or run through it. */
    List<Tags.Tag> tags(Screenplay.Line line) {
        if (tags() == null || line.scene() == null || line.paragraph() == null && !line.heading()) {
            return List.of();
        }
        List<Tags.Tag> all = line.heading() ? tags.ofHeading(line.scene()) : tags.of(line.scene(), line.paragraph());
        int end = line.start() + line.text().length();
        return all.stream().filter(tag -> tag.start() < end && tag.end() > line.start()).toList();
    }

    Palette palette() {
        return desk.palette();
    }

    /** The printed name of an element's category. */
    String category(Element element) {
        return categories.nameOf(Objects.requireNonNullElse(element.getCategory(), ""));
    }

    Color colour(Element element) {
        return categories.byId(element.getCategory()).map(palette()::mark).orElse(palette().colour("text.secondary"));
    }

    Color noteColour(ScriptNote note) {
        return note.getColour() == null ? palette().colour("category.notes") : Palette.parse(note.getColour());
    }

    private Color wash(Element element) {
        return categories.byId(element.getCategory()).map((Category c) -> palette().wash(c))
                .orElse(palette().colour("raised"));
    }

    /** How far a line stands from the left, in pixels at 100 %. */
    static int indent(Screenplay.Line line) {
        return switch (line.kind()) {
            case CHARACTER -> 212;
            case PARENTHETICAL -> 142;
            case DIALOGUE, LYRICS -> 92;
            case TRANSITION -> 352;
            default -> 0;
        };
    }

    /** The styles of a line that begins at a place of the whole text; none overlap. */
    public StyleRange[] styles(Screenplay.Line line, int offset) {
        List<StyleRange> styles = new ArrayList<>();
        int length = line.text().length();
        boolean aside = line.kind() == ParagraphKind.NOTE || line.kind() == ParagraphKind.SYNOPSIS
                || line.kind() == ParagraphKind.SECTION;
        Color ink = palette().colour(aside ? "text.secondary"
                : line.heading() && line.scene().isOmitted() ? "text.disabled" : "text");
        int style = line.heading() ? SWT.BOLD : aside ? SWT.ITALIC : SWT.NORMAL;
        int at = 0;
        for (Tags.Tag tag : tags(line)) {
            if (tag.onSheet()) {
                int from = Math.max(at, tag.start() - line.start());
                int to = Math.min(length, tag.end() - line.start());
                plain(styles, offset, at, from, ink, style);
                styles.add(new StyleRange(offset + from, to - from, palette().colour("text"), wash(tag.element()),
                        style));
                at = to;
            }
        }
        plain(styles, offset, at, length, ink, style);
        underline(styles, line, offset);
        return styles.toArray(StyleRange[]::new);
    }

    private static void plain(List<StyleRange> styles, int offset, int from, int to, Color ink, int style) {
        if (to > from) {
            styles.add(new StyleRange(offset + from, to - from, ink, null, style));
        }
    }

    /** Words with notes are underlined; a style that they begin or end within is cut there. */
    private void underline(List<StyleRange> styles, Screenplay.Line line, int offset) {
        if (line.paragraph() == null) {
            return;
        }
        for (ScriptNote note : line.paragraph().getNotes()) {
            int from = offset + note.getStart() - line.start();
            int to = from + note.getLength();
            for (int i = 0; i < styles.size(); i++) {
                StyleRange each = styles.get(i);
                int end = each.start + each.length;
                int cut = from > each.start && from < end ? from : to > each.start && to < end ? to : -1;
                if (cut > 0) {
                    var rest = (StyleRange) each.clone();
                    rest.start = cut;
                    rest.length = end - cut;
                    each.length = cut - each.start;
                    styles.add(i + 1, rest);
                }
                if (each.start >= from && each.start + each.length <= to) {
                    each.underline = true;
                    each.underlineColor = noteColour(note);
                }
            }
        }
    }
}
