package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
    /** The ids of the revision sets that changed words here. */
    final Set<String> revisions = new LinkedHashSet<>();

    /** Characters that carry a tag. */
    record TaggedRun(String tag, int start, int end) {
    }

    /** Adds the run in the current {@code Text} element. */
    void addRun(XmlCursor xml) throws UnreadableFile {
        int start = characters.length();
        String tags = xml.attribute("TagNumber");
        String revision = xml.attribute("RevisionID").strip();
        Set<Emphasis.Style> styles = styles(xml.attribute("Style"));
        xml.children(characters, name -> {
            if (name.equals("ScriptNote")) {
                addNote(xml);
            }
        });
        clean(start, styles.contains(Emphasis.Style.ALL_CAPS));
        int end = characters.length();
        if (end > start) {
            addStyles(styles, start, end);
            for (String tag : tags.isEmpty() ? new String[0] : tags.split("[,;\\s]+")) {
                addTag(tag, start, end);
            }
            if (!revision.isEmpty() && !revision.equals("0")) {
                revisions.add(revision);
            }
        }
    }

    /**
     * Lines within a paragraph are parted by a line break or by the Unicode line separator. Final Draft stores capitals
     * as they were typed and shows them as the style says.
     */
    private void clean(int from, boolean capitals) {
        for (int i = from; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '\u2028' || c == '\u2029' || c == '\r') {
                characters.setCharAt(i, '\n');
            } else if (c == FountainSource.NOTE) {
                characters.setCharAt(i, '\uFFFD');
            } else if (capitals) {
                characters.setCharAt(i, Character.toUpperCase(c));
            }
        }
    }

    /** Adds the current {@code ScriptNote}, which hangs on this place. */
    void addNote(XmlCursor xml) throws UnreadableFile {
        int place = characters.length();
        FinalDraftNote note = FinalDraftNote.read(xml);
        notes.add(new FinalDraftNote(note.note(), place, place, new int[0]));
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
        for (int i = tagged.size() - 1; i >= 0 && tagged.get(i).end() >= start; i--) {
            TaggedRun before = tagged.get(i);
            if (before.end() == start && before.tag().equals(tag)) {
                tagged.set(i, new TaggedRun(tag, before.start(), end));
                return;
            }
        }
        tagged.add(new TaggedRun(tag, start, end));
    }

    private static Set<Emphasis.Style> styles(String joined) {
        Set<Emphasis.Style> styles = EnumSet.noneOf(Emphasis.Style.class);
        if (joined.isEmpty()) {
            return styles;
        }
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
