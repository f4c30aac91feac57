package org.backlot.exchange.screenplay;

/**
 * A note on a place in the script. A note that is a paragraph of its own is a {@link ScreenplayParagraph.Kind#NOTE}
 * instead.
 *
 * @param id     the id in the file, or ""
 * @param name   its heading, or ""
 * @param type   the kind of note as the file names it ("Producer", "Writer"), or ""
 * @param writer who wrote it, or ""
 * @param date   when, as the file has it ("20201201T003451"), or ""
 * @param text   the note, paragraphs parted by {@code \n}
 * @param at     what it hangs on, clipped to the paragraph in which it starts; null where the file's own range is stale
 */
public record ScriptNote(String id, String name, String type, String writer, String date, String text, TextRange at) {
}
