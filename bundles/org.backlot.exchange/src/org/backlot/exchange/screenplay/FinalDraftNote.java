package org.backlot.exchange.screenplay;

import java.util.Set;
import java.util.StringJoiner;

import org.backlot.core.file.UnreadableFile;

/**
 * A {@code ScriptNote}, in the form of Final Draft 12 and 13 (beside the script, with a range) or in the older form
 * (within the paragraph).
 *
 * @param note   the note, not yet placed
 * @param start  first character of its range over the whole script, or -1
 * @param end    after the last
 * @param within where in a block of paragraphs it hangs (written by us): which paragraph, from which character, how
 *               many; empty for a note of the script itself
 */
record FinalDraftNote(ScreenplayNote note, int start, int end, int[] within) {

    private static final Set<String> KNOWN = Set.of("Name", "Type", "WriterName", "DateTime", "Color", "Range");

    /** Reads the current element. */
    static FinalDraftNote read(XmlCursor xml) throws UnreadableFile {
        ScreenplayNote.Origin origin = new ScreenplayNote.Origin(xml.attribute("Name"), xml.attribute("Type"),
                xml.attribute("WriterName"), xml.attribute("DateTime"), FinalDraftBody.colour(xml.attribute("Color")),
                xml.attributesBut(KNOWN));
        int[] range = range(xml.attribute("Range"));
        int[] within = within(xml.own("Within"));
        ScreenplayNote.Stand stand = switch (xml.own("Paragraph")) {
            case "Before" -> ScreenplayNote.Stand.BEFORE;
            case "After" -> ScreenplayNote.Stand.AFTER;
            case "Opening" -> ScreenplayNote.Stand.IN_OPENING;
            default -> ScreenplayNote.Stand.ON_WORDS;
        };
        StringJoiner text = new StringJoiner("\n");
        StringBuilder bare = new StringBuilder();
        xml.children(bare, child -> {
            if (child.equals("Paragraph")) {
                FinalDraftText paragraph = new FinalDraftText();
                xml.children(run -> {
                    if (run.equals("Text")) {
                        paragraph.addRun(xml);
                    }
                });
                text.add(paragraph.characters);
            } else if (child.equals("Text")) {
                text.add(xml.text());
            }
        });
        String words = text.length() == 0 ? bare.toString().strip() : text.toString().strip();
        return new FinalDraftNote(new ScreenplayNote(origin, words, null, null, -1, stand), range[0], range[1], within);
    }

    /** The note at a place in the script, or with none where it is null. */
    ScreenplayNote at(TextRange place) {
        return at(place, place, -1);
    }

    ScreenplayNote at(TextRange place, TextRange until, int length) {
        return new ScreenplayNote(note.origin(), note.text(), place, until, length, note.stand());
    }

    /** Final Draft writes the ends of a range in either order. */
    private static int[] range(String text) {
        if (!text.matches("\\d{1,9}\\s*,\\s*\\d{1,9}")) {
            return new int[] {-1, -1};
        }
        String[] ends = text.split("\\s*,\\s*");
        int one = Integer.parseInt(ends[0]);
        int other = Integer.parseInt(ends[1]);
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }

    private static int[] within(String text) {
        if (!text.matches("\\d{1,6},\\d{1,7},\\d{1,7}")) {
            return new int[0];
        }
        String[] parts = text.split(",");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
    }
}
