package org.backlot.exchange.screenplay;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/**
 * Reads Final Draft {@code .fdx}, file versions 1 (other programs) to 6 (Final Draft 13). Only what stands in
 * {@code /FinalDraft/Content} is script; the order of everything else does not matter. Not read: alternative dialogue
 * (the current one is in the text), revision marks, page locks, images, beat boards.
 *
 * <p>Limits: 256 MiB of file, 500,000 paragraphs, two million elements, a million characters to a
 * paragraph, elements nested 100 deep.
 */
public final class FinalDraftReader {

    private static final int NEWEST = 6;

    /**
     * Reads a file to its end.
     *
     * @param in       the file; it is not closed
     * @param fileName its name, for what a person is told
     * @throws UnreadableFile where it is no Final Draft file, is damaged or cut off, or goes beyond the limits
     */
    public Screenplay read(InputStream in, String fileName) throws UnreadableFile {
        XmlCursor xml = new XmlCursor(in, fileName);
        String root = xml.root();
        if (!root.equals("FinalDraft")) {
            throw new UnreadableFile(fileName, xml.line(), "It is XML, but not a Final Draft file (it begins with <"
                    + root + ">). Choose a file saved by Final Draft, or exported as Final Draft (.fdx)");
        }
        ScreenplayBuilder screenplay = new ScreenplayBuilder(fileName);
        remarkVersion(xml.attribute("Version"), screenplay);
        FinalDraftBody body = new FinalDraftBody(xml, screenplay);
        FinalDraftTags tags = new FinalDraftTags(xml);
        List<FinalDraftNote> notes = new ArrayList<>();
        Map<String, String> paginateAs = new HashMap<>();
        xml.children(name -> {
            switch (name) {
                case "Content" -> body.read();
                case "TitlePage" -> FinalDraftTitlePage.read(xml, screenplay.titlePage);
                case "ElementSettings" -> readStyle(xml, paginateAs);
                case "TagData" -> tags.read();
                case "ScriptNotes" -> xml.children(child -> notes.add(FinalDraftNote.read(xml)));
                default -> {
                    // Everything else is about the program, not the script.
                }
            }
        });
        xml.finish();
        if (!body.found()) {
            throw new UnreadableFile(fileName, 0,
                    "It holds no script. Open it in Final Draft, check that it is a script, and save it again");
        }
        screenplay.replaceAll(paragraph -> withCustomStyle(paragraph, paginateAs));
        notes.forEach(note -> screenplay.notes.add(note.at(body.locate(note.start(), note.end()))));
        return screenplay.build(tags.tagging(body.spans()));
    }

    private static void remarkVersion(String version, ScreenplayBuilder screenplay) {
        if (version.matches("\\d{1,4}") && Integer.parseInt(version) > NEWEST) {
            screenplay.remarks.add("The file is of version " + version + ", newer than the " + NEWEST
                    + " known here; compare the scenes with the script.");
        }
    }

    private static void readStyle(XmlCursor xml, Map<String, String> paginateAs) throws UnreadableFile {
        String type = xml.attribute("Type");
        xml.children(name -> {
            if (name.equals("Behavior")) {
                paginateAs.put(type, xml.attribute("PaginateAs"));
            }
        });
    }

    /** A style that a studio defined takes the kind of the built-in style that it paginates as. */
    private static ScreenplayParagraph withCustomStyle(ScreenplayParagraph paragraph, Map<String, String> paginateAs) {
        if (paragraph.kind() != Kind.GENERAL || FinalDraftBody.builtIn(paragraph.style())) {
            return paragraph;
        }
        String base = paginateAs.getOrDefault(paragraph.style(), "");
        Kind kind = base.equals("Scene Heading") ? Kind.SHOT : FinalDraftBody.kind(base);
        return new ScreenplayParagraph(kind, paragraph.text(), paragraph.column(), paragraph.style(),
                paragraph.emphasis(), paragraph.line());
    }
}
