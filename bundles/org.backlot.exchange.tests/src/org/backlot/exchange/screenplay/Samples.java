package org.backlot.exchange.screenplay;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

import org.backlot.core.breakdown.Cue;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.testing.SampleFiles;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** Screenplays for tests: by hand, and by others where the folder of samples is there. */
public final class Samples {

    private Samples() {
    }

    /** A sample by another program, by its path in the folder; the test is skipped where that is absent. */
    public static Screenplay sample(String path) throws Exception {
        try (InputStream in = Files.newInputStream(SampleFiles.at(path))) {
            return path.endsWith(".fdx") ? new FinalDraftReader().read(in, path) : new FountainReader().read(in, path);
        }
    }

    public static Screenplay fountain(String text) throws UnreadableFile {
        return new FountainReader().read(bytes(text), "test.fountain");
    }

    /** Reads a Final Draft file with this between its root tags. */
    static Screenplay finalDraft(String inside) throws UnreadableFile {
        return new FinalDraftReader().read(bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<FinalDraft DocumentType=\"Script\" Version=\"5\">" + inside + "</FinalDraft>"), "test.fdx");
    }

    /** Reads a Final Draft file with these paragraphs as its script. */
    static Screenplay script(String paragraphs) throws UnreadableFile {
        return finalDraft("<Content>" + paragraphs + "</Content>");
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> headings(Screenplay screenplay) {
        return screenplay.scenes().stream().map(s -> s.heading().strip().replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT)).toList();
    }

    static List<String> cues(Screenplay screenplay) {
        return screenplay.scenes().stream().flatMap(s -> s.cues().stream()).map(Cue::name).toList();
    }

    /** Kinds and texts, as "ACTION:He sits." */
    static List<String> shown(List<ScreenplayParagraph> paragraphs) {
        return paragraphs.stream().map(p -> p.kind() + ":" + p.text()).toList();
    }

    static ScreenplayParagraph first(Screenplay screenplay, Kind kind) {
        return screenplay.opening().stream().filter(p -> p.kind() == kind).findFirst().orElseGet(
                () -> screenplay.scenes().stream().flatMap(s -> s.paragraphs().stream()).filter(p -> p.kind() == kind)
                        .findFirst().orElseThrow());
    }
}
