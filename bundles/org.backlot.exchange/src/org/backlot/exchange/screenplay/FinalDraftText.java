package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backlot.core.file.UnreadableFile;

/** The text of one Final Draft paragraph, put together from its runs. */
final class FinalDraftText {

    final StringBuilder characters = new StringBuilder();
    final List<Emphasis> emphasis = new ArrayList<>();
    final List<TaggedRun> tagged = new ArrayList<>();
    final List<FinalDraftNote> notes = new ArrayList<>();

    /** Characters that carry a tag. */
    record TaggedRun(String tag, int start, int end) {
    }

    /** Adds the run in the current {@code Text} element. */
    void addRun(XmlCursor xml) throws UnreadableFile {
        int start = characters.length();
        String tag = xml.attribute("TagNumber");
        Set<Emphasis.Style> styles = styles(xml.attribute("Style"));
        xml.children(characters, name -> {
            if (name.equals("ScriptNote")) {
                addNote(xml);
            }
        });
        // Final Draft parts lines within a paragraph by the Unicode line separator.
        for (int i = start; i < characters.length(); i++) {
            if (characters.charAt(i) == '\u2028' || characters.charAt(i) == '\u2029') {
                characters.setCharAt(i, '\n');
            }
        }
        int end = characters.length();
        if (end > start) {
            addStyles(styles, start, end);
            addTag(tag, start, end);
        }
    }

    /** Adds the current {@code ScriptNote}, which hangs on this place. */
    void addNote(XmlCursor xml) throws UnreadableFile {
        int place = characters.length();
        FinalDraftNote note = FinalDraftNote.read(xml);
        notes.add(new FinalDraftNote(note.note(), place, place));
    }

    private void addStyles(Set<Emphasis.Style> styles, int start, int end) {
        if (styles.isEmpty()) {
            return;
        }
        Emphasis last = emphasis.isEmpty() ? null : emphasis.getLast();
        if (last != null && last.end() == start && last.styles().equals(styles)) {
            emphasis.set(emphasis.size() - 1, new Emphasis(last.start(), end, styles));
        } else {
            emphasis.add(new Emphasis(start, end, styles));
        }
    }

    private void addTag(String tag, int start, int end) {
        if (tag.isBlank() || tag.equals("0")) {
            return;
        }
        TaggedRun last = tagged.isEmpty() ? null : tagged.getLast();
        if (last != null && last.end() == start && last.tag().equals(tag)) {
            tagged.set(tagged.size() - 1, new TaggedRun(tag, last.start(), end));
        } else {
            tagged.add(new TaggedRun(tag, start, end));
        }
    }

    private static Set<Emphasis.Style> styles(String joined) {
        Set<Emphasis.Style> styles = EnumSet.noneOf(Emphasis.Style.class);
        for (String style : joined.split("\\+")) {
            switch (style.strip().toLowerCase(Locale.ROOT)) {
                case "bold" -> styles.add(Emphasis.Style.BOLD);
                case "italic" -> styles.add(Emphasis.Style.ITALIC);
                case "underline" -> styles.add(Emphasis.Style.UNDERLINE);
                case "strikeout" -> styles.add(Emphasis.Style.STRIKEOUT);
                case "allcaps" -> styles.add(Emphasis.Style.ALL_CAPS);
                default -> {
                    // Styles that a reader does not see, such as HiddenText.
                }
            }
        }
        return styles;
    }
}
