package org.backlot.ui.script;

import java.util.List;
import java.util.stream.Stream;

import org.backlot.core.model.Scene;
import org.backlot.core.model.ScriptNote;
import org.eclipse.swt.custom.StyledText;

/**
 * A place in the screenplay: the scene, the tag and the notes there.
 *
 * @param scene null before the first heading
 * @param tag   null where no element is named
 */
record ScriptSpot(Scene scene, Tags.Tag tag, List<ScriptNote> notes) {

    static final ScriptSpot NOWHERE = new ScriptSpot(null, null, List.of());

    static ScriptSpot at(StyledText text, List<Screenplay.Line> lines, ScriptLook look, int offset) {
        int index = text.getLineAtOffset(offset);
        if (index >= lines.size()) {
            return NOWHERE;
        }
        Screenplay.Line line = lines.get(index);
        int in = line.start() + offset - text.getOffsetAtLine(index);
        Tags.Tag tag = look.tags(line).stream().filter(t -> t.holds(in)).findFirst().orElse(null);
        List<ScriptNote> notes = line.paragraph() == null ? List.of() : line.paragraph().getNotes().stream()
                .filter(note -> in >= note.getStart() && in <= note.getStart() + note.getLength()).toList();
        return new ScriptSpot(line.scene(), tag, notes);
    }

    /** What stands in the margin beside a line: the notes of its paragraph. */
    static ScriptSpot beside(Screenplay.Line line) {
        return line.paragraph() == null ? NOWHERE
                : new ScriptSpot(line.scene(), null, List.copyOf(line.paragraph().getNotes()));
    }

    /** What a person should know of it; null for nothing. */
    String tip(ScriptLook look) {
        var tip = new StringBuilder();
        if (tag != null) {
            tip.append(tag.element().getName()).append(" \u2014 ").append(look.category(tag.element()));
            if (!tag.onSheet()) {
                tip.append("\nNot on the sheet of scene ").append(scene.getNumber()).append(": Ctrl+click adds it");
            }
        }
        for (ScriptNote note : notes) {
            tip.append(tip.isEmpty() ? "" : "\n\n").append(words(note));
        }
        return tip.isEmpty() ? null : tip.toString();
    }

    /** A note as it is shown: who wrote it and what. */
    static String words(ScriptNote note) {
        String by = String.join(", ", Stream.of(note.getTitle(), note.getAuthor(), note.getKind())
                .filter(part -> part != null && !part.isBlank()).toList());
        return (by.isEmpty() ? "" : by + ":\n") + (note.getText() == null ? "" : note.getText());
    }
}
