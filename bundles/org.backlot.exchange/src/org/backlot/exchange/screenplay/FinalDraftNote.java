package org.backlot.exchange.screenplay;

import java.util.StringJoiner;

import org.backlot.core.file.UnreadableFile;

/**
 * A {@code ScriptNote}, in the form of Final Draft 12 and 13 (beside the script, with a range) or in the older form
 * (within the paragraph).
 *
 * @param note  the note, not yet placed
 * @param start first character of its range over the whole script, or -1
 * @param end   after the last
 */
record FinalDraftNote(ScriptNote note, int start, int end) {

    /** Reads the current element. */
    static FinalDraftNote read(XmlCursor xml) throws UnreadableFile {
        String id = xml.attribute("Id").isEmpty() ? xml.attribute("ID") : xml.attribute("Id");
        String name = xml.attribute("Name");
        String type = xml.attribute("Type");
        String writer = xml.attribute("WriterName");
        String date = xml.attribute("DateTime");
        int[] range = range(xml.attribute("Range"));
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
        return new FinalDraftNote(new ScriptNote(id, name, type, writer, date, words, null), range[0], range[1]);
    }

    /** The note at a place in the script, or with none where it is null. */
    ScriptNote at(TextRange place) {
        return new ScriptNote(note.id(), note.name(), note.type(), note.writer(), note.date(), note.text(), place);
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
}
