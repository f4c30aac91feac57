package org.backlot.exchange.screenplay;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.model.ScriptNote;

/**
 * Writes {@code ScriptNotes}: the notes that hang on words, and those that are paragraphs, which say so in an attribute
 * of our own.
 */
final class FinalDraftNoteWriter {

    private static final DateTimeFormatter FINAL_DRAFT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final XmlOutput out;
    private final FinalDraftPieces pieces;
    private final FinalDraftPlaces places;
    private int nextId;

    FinalDraftNoteWriter(XmlOutput out, FinalDraftPieces pieces, FinalDraftPlaces places) {
        this.out = out;
        this.pieces = pieces;
        this.places = places;
    }

    void write(Script script) {
        nextId = 1;
        everywhere(script, (all, i, scene) -> all.get(i).getNotes().forEach(note -> nextId = Math.max(nextId,
                1 + number(pieces.attributes(note, "@").getOrDefault("Id", "")))));
        out.start("ScriptNotes");
        everywhere(script, (all, i, scene) -> {
            Paragraph paragraph = all.get(i);
            if (paragraph.getKind() == ParagraphKind.NOTE) {
                standing(all, i, scene);
            }
            paragraph.getNotes().forEach(note -> hanging(note, all, i));
        });
        out.end();
    }

    private interface Visit {
        void at(List<Paragraph> all, int index, Scene scene);
    }

    private static void everywhere(Script script, Visit visit) {
        for (int i = 0; i < script.getPreamble().size(); i++) {
            visit.at(script.getPreamble(), i, null);
        }
        for (Scene scene : script.getScenes()) {
            for (int i = 0; i < scene.getParagraphs().size(); i++) {
                visit.at(scene.getParagraphs(), i, scene);
            }
        }
    }

    private static int number(String id) {
        return id.matches("\\d{1,8}") ? Integer.parseInt(id) : 0;
    }

    /** A note hangs on the paragraph after it, or, where a page break or nothing follows, on the one before. */
    private void standing(List<Paragraph> all, int index, Scene scene) {
        int after = neighbour(all, index, 1);
        int before = neighbour(all, index, -1);
        String stand = after >= 0 ? "Before" : before >= 0 ? "After" : scene == null ? "Opening" : "Before";
        FinalDraftPlaces.Place place = after >= 0 ? places.of(all.get(after)) : before >= 0
                ? places.of(all.get(before)) : scene == null ? new FinalDraftPlaces.Place(0, -1) : places.of(scene);
        int at = place == null ? 0 : place.start();
        String within = place == null || place.index() < 0 ? null : place.index() + ",0,0";
        note("#000000000000", null, null, at + "," + at, null, null, Map.of(), stand, within,
                Objects.requireNonNullElse(all.get(index).getText(), ""));
    }

    /** The nearest paragraph in a direction that was written, with nothing but notes between; -1 for none. */
    private int neighbour(List<Paragraph> all, int index, int step) {
        int i = index + step;
        while (i >= 0 && i < all.size() && all.get(i).getKind() == ParagraphKind.NOTE) {
            i += step;
        }
        return i >= 0 && i < all.size() && places.of(all.get(i)) != null ? i : -1;
    }

    private void hanging(ScriptNote note, List<Paragraph> all, int index) {
        FinalDraftPlaces.Place place = places.of(all.get(index));
        int near = place == null ? Math.max(neighbour(all, index, 1), neighbour(all, index, -1)) : index;
        place = near < 0 ? new FinalDraftPlaces.Place(0, -1) : places.of(all.get(near));
        String range;
        String within = null;
        if (place.index() >= 0) {
            range = place.start() + "," + place.start();
            within = place.index() + "," + note.getStart() + "," + note.getLength();
        } else {
            int start = place.start() + (near == index ? note.getStart() : 0);
            range = start + "," + Math.max(start, end(note, all, index));
        }
        Map<String, String> others = pieces.attributes(note, "@");
        note(FinalDraft.wideColour(note.getColour()), written(note.getWritten()), note.getTitle(), range,
                note.getKind(),
                note.getAuthor(), others, null, within, Objects.requireNonNullElse(note.getText(), ""));
    }

    /** The offset at which a note ends, perhaps paragraphs further on. */
    private int end(ScriptNote note, List<Paragraph> all, int index) {
        int left = note.getStart() + note.getLength();
        int end = 0;
        for (int i = index; i < all.size() && left >= 0; i++) {
            int length = ScriptParagraphs.words(all.get(i)).plain().length();
            FinalDraftPlaces.Place place = places.of(all.get(i));
            if (place != null) {
                end = place.start() + (place.index() >= 0 ? 0 : Math.min(left, length));
            }
            left -= length + 1;
        }
        return end;
    }

    private void note(String colour, String written, String name, String range, String type, String writer,
            Map<String, String> others, String stand, String within, String text) {
        out.start("ScriptNote").attribute("Color", colour).attribute("DateTime", written)
                .attribute("Id", others.getOrDefault("Id",
                        others.containsKey("ID") ? null : Integer.toString(nextId++)))
                .attribute("Name", Objects.requireNonNullElse(name, "")).attribute("Range", range)
                .attribute("Type", Objects.requireNonNullElse(type, ""))
                .attribute("WriterName", Objects.requireNonNullElse(writer, ""));
        others.forEach((key, value) -> out.attribute(key.equals("Id") ? "" : key, key.equals("Id") ? null : value));
        out.attribute(FinalDraft.PREFIX + "Paragraph", stand).attribute(FinalDraft.PREFIX + "Within", within);
        for (String line : text.split("\n", -1)) {
            out.start("Paragraph").start("Text").text(line).end().end();
        }
        out.end();
    }

    private static String written(String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text).format(FINAL_DRAFT);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
