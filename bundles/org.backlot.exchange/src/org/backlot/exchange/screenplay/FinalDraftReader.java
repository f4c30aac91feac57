package org.backlot.exchange.screenplay;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/**
 * Reads Final Draft {@code .fdx}, file versions 1 (other programs) to 6 (Final Draft 13). Only what stands in
 * {@code /FinalDraft/Content} is script; the order of everything else does not matter. What has no place here
 * (alternative dialogue, page layout, images, beat boards) is kept as it is, up to 1 MiB a piece and 4 MiB in all.
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
        return new File(xml, fileName).read();
    }

    /** What to read of a piece. */
    private interface Look {
        void at(XmlCursor xml) throws UnreadableFile;
    }

    /** One file while it is read. */
    private static final class File {

        private final XmlCursor xml;
        private final String fileName;
        private final ScreenplayBuilder screenplay;
        private final FinalDraftKeepsakes kept = new FinalDraftKeepsakes();
        private final FinalDraftBody body;
        private final FinalDraftTags tags;
        private final List<FinalDraftNote> notes = new ArrayList<>();
        private final Map<String, String> paginateAs = new HashMap<>();
        private List<Revisions.Set> revisions = List.of();

        File(XmlCursor xml, String fileName) {
            this.xml = xml;
            this.fileName = fileName;
            this.screenplay = new ScreenplayBuilder(fileName);
            this.body = new FinalDraftBody(xml, screenplay, kept);
            this.tags = new FinalDraftTags(xml, kept);
        }

        Screenplay read() throws UnreadableFile {
            remarkVersion(xml.attribute("Version"), screenplay);
            screenplay.locked = xml.own("Locked").equals("Yes");
            kept.keep(null, "@", xml.attributesBut(Set.of()));
            xml.children(this::part);
            xml.finish();
            if (!body.found()) {
                throw new UnreadableFile(fileName, 0,
                        "It holds no script. Open it in Final Draft, check that it is a script, and save it again");
            }
            screenplay.replaceAll(paragraph -> withCustomStyle(paragraph, paginateAs));
            notes.forEach(note -> screenplay.notes.add(body.offsets().place(note)));
            screenplay.kept.addAll(kept.all());
            screenplay.remarks.addAll(kept.remarks());
            screenplay.revisions = new Revisions(revisions, body.revised());
            return screenplay.build(tags.tagging(body.spans()));
        }

        private void part(String name) throws UnreadableFile {
            switch (name) {
                case "Content" -> body.read();
                case "TagData" -> tags.read();
                case "ScriptNotes" -> xml.children(child -> notes.add(FinalDraftNote.read(xml)));
                default -> {
                    String piece = kept.take(xml, name);
                    if (piece != null) {
                        look(name, piece);
                    }
                }
            }
        }

        /** Reads what the script needs from a part that is kept as well. */
        private void look(String name, String piece) throws UnreadableFile {
            switch (name) {
                case "TitlePage" -> within(piece, in -> FinalDraftTitlePage.read(in, screenplay.titlePage));
                case "ElementSettings" -> within(piece, in -> readStyle(in, paginateAs));
                case "Revisions" -> within(piece, in -> revisions = FinalDraftRevisions.read(in));
                case "LockedPages" -> within(piece, in -> in.children(page -> screenplay.locked = true));
                default -> {
                    // Everything else is about the program, not the script.
                }
            }
        }

        private void within(String piece, Look look) throws UnreadableFile {
            XmlCursor around = XmlCursor.around(piece, fileName);
            around.children(name -> look.at(around));
        }
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
