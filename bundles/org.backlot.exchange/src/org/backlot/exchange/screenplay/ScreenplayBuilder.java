package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** A screenplay while it is read. */
final class ScreenplayBuilder {

    /** About a hundred features; beyond, a file is an attack on memory. */
    private static final int MOST_PARAGRAPHS = 500_000;

    final Map<String, String> titlePage = new LinkedHashMap<>();
    final List<ScreenplayNote> notes = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<Keepsake> kept = new ArrayList<>();
    Revisions revisions = Revisions.NONE;
    boolean locked;

    private final String fileName;
    private final List<ScreenplayParagraph> opening = new ArrayList<>();
    private final List<OpenScene> scenes = new ArrayList<>();
    private int paragraphs;

    /** A scene while it is read. */
    static final class OpenScene {

        String heading;
        final int line;
        boolean omitted;
        final List<ScreenplayParagraph> paragraphs = new ArrayList<>();
        String number;
        OptionalInt eighths = OptionalInt.empty();
        String page;
        String title;
        String colour;
        boolean estimated;
        Map<String, String> stated = Map.of();
        private String synopsis;

        OpenScene(String heading, int line) {
            this.heading = heading;
            this.line = line;
        }

        void addSynopsis(String text) {
            if (!text.isBlank()) {
                synopsis = synopsis == null ? text.strip() : synopsis + "\n" + text.strip();
            }
        }
    }

    ScreenplayBuilder(String fileName) {
        this.fileName = fileName;
    }

    void startScene(OpenScene scene) throws UnreadableFile {
        count(scene.line);
        scenes.add(scene);
    }

    /** The scene that is being read, or null before the first. */
    OpenScene scene() {
        return scenes.isEmpty() ? null : scenes.getLast();
    }

    void add(ScreenplayParagraph paragraph) throws UnreadableFile {
        count(paragraph.line());
        current().add(paragraph);
    }

    void add(Kind kind, String text, int line) throws UnreadableFile {
        add(new ScreenplayParagraph(kind, text, Column.FULL, "", List.of(), line));
    }

    /** A range in the paragraph (or heading) that was added last. */
    TextRange rangeInLast(int start, int end) {
        return new TextRange(scenes.size() - 1, current().size() - 1, start, end);
    }

    /** The heading of the scene that is being read. */
    TextRange sceneRange() {
        return new TextRange(scenes.size() - 1, TextRange.HEADING, 0, 0);
    }

    boolean lastIs(Kind kind) {
        return !current().isEmpty() && current().getLast().kind() == kind;
    }

    /** Puts the speech that ended just now into the left column; false where no speech did. */
    boolean moveLastSpeechLeft() {
        List<ScreenplayParagraph> here = current();
        int cue = here.size() - 1;
        while (cue >= 0 && here.get(cue).kind().speech() && here.get(cue).kind() != Kind.CHARACTER) {
            cue--;
        }
        if (cue < 0 || here.get(cue).kind() != Kind.CHARACTER || here.get(cue).dual()) {
            return false;
        }
        for (int i = cue; i < here.size(); i++) {
            ScreenplayParagraph p = here.get(i);
            here.set(i, new ScreenplayParagraph(p.kind(), p.text(), Column.LEFT, p.style(), p.emphasis(), p.line()));
        }
        return true;
    }

    /** Replaces every paragraph, for what is known only at the end of the file. */
    void replaceAll(UnaryOperator<ScreenplayParagraph> replacement) {
        opening.replaceAll(replacement);
        scenes.forEach(scene -> scene.paragraphs.replaceAll(replacement));
    }

    Screenplay build(Tagging tagging) {
        List<ScreenplayScene> finished = scenes.stream().map(s -> new ScreenplayScene(s.heading, s.number, s.eighths,
                s.page, s.estimated, s.title, s.synopsis, s.colour, s.omitted || ScreenplayScene.saysOmitted(s.heading),
                s.stated, s.paragraphs, s.line)).toList();
        return new Screenplay(titlePage, opening, finished, notes, tagging, revisions, kept, locked, remarks);
    }

    private List<ScreenplayParagraph> current() {
        return scenes.isEmpty() ? opening : scenes.getLast().paragraphs;
    }

    private void count(int line) throws UnreadableFile {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw new UnreadableFile(fileName, line, "It has more than " + MOST_PARAGRAPHS
                    + " paragraphs. Check that it is a screenplay");
        }
    }
}
