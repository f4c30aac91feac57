package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** Reads {@code /FinalDraft/Content}, the script itself. */
final class FinalDraftBody {

    private static final Set<String> GENERAL = Set.of("", "General");
    /** Whole pages, eighths, or both: "1", "4/8", "1 2/8". */
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,4})(?:\\s+|-|$))?(?:([0-9]{1,2})/8)?");
    private static final Pattern COLOUR = Pattern.compile("#(\\p{XDigit}{2}){3}|#(?:\\p{XDigit}{4}){3}");

    private final XmlCursor xml;
    private final ScreenplayBuilder screenplay;
    private final List<Tagging.Span> spans = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private int offset;
    private boolean found;

    /** A paragraph on the line of offsets that the ranges of notes count on. */
    private record Stretch(int start, TextRange whole) {
    }

    FinalDraftBody(XmlCursor xml, ScreenplayBuilder screenplay) {
        this.xml = xml;
        this.screenplay = screenplay;
    }

    void read() throws UnreadableFile {
        found = true;
        xml.children(name -> {
            if (name.equals("Paragraph")) {
                paragraph(Column.FULL);
            }
        });
    }

    boolean found() {
        return found;
    }

    List<Tagging.Span> spans() {
        return spans;
    }

    /**
     * The place of a note's range. The first paragraph starts at 0, one position lies between paragraphs, and a pair
     * of speeches side by side counts as one position (as found in a file by Final Draft 12).
     */
    TextRange locate(int start, int end) {
        int found = Collections.binarySearch(stretches, new Stretch(start, null),
                Comparator.comparingInt(Stretch::start));
        int index = found >= 0 ? found : -found - 2;
        if (index < 0 || start < 0) {
            return null;
        }
        Stretch stretch = stretches.get(index);
        TextRange whole = stretch.whole();
        int from = start - stretch.start();
        int to = Math.min(whole.end(), end - stretch.start());
        return from > whole.end() ? null : new TextRange(whole.scene(), whole.paragraph(), from, to);
    }

    private void paragraph(Column column) throws UnreadableFile {
        String type = xml.attribute("Type");
        String number = xml.attribute("Number").strip();
        boolean centred = xml.attribute("Alignment").equals("Center");
        int line = xml.line();
        if (xml.attribute("StartsNewPage").equals("Yes") && column == Column.FULL) {
            screenplay.add(Kind.PAGE_BREAK, "", line);
        }
        FinalDraftText text = new FinalDraftText();
        boolean[] dual = new boolean[1];
        Properties properties = new Properties();
        int pairAt = offset;
        xml.children(child -> {
            switch (child) {
                case "Text" -> text.addRun(xml);
                case "SceneProperties" -> properties.read();
                case "ScriptNote" -> text.addNote(xml);
                case "DualDialogue" -> {
                    dual[0] = true;
                    if (column == Column.FULL) {
                        dualDialogue();
                    }
                }
                default -> {
                    // Anything else in a paragraph is no text.
                }
            }
        });
        if (dual[0]) {
            offset = pairAt + 1;
            if (text.characters.toString().isBlank()) {
                offset += text.characters.length() + 1;
                return;
            }
        }
        add(type, number, centred, column, line, text, properties);
    }

    private void dualDialogue() throws UnreadableFile {
        boolean[] second = new boolean[1];
        int[] cues = new int[1];
        xml.children(name -> {
            if (name.equals("Paragraph")) {
                if (xml.attribute("Type").equals("Character")) {
                    second[0] = ++cues[0] > 1;
                }
                int before = stretches.size();
                paragraph(second[0] ? Column.RIGHT : Column.LEFT);
                stretches.subList(before, stretches.size()).clear();
            }
        });
    }

    private void add(String type, String number, boolean centred, Column column, int line, FinalDraftText text,
            Properties properties) throws UnreadableFile {
        String words = text.characters.toString();
        boolean heading = type.equals("Scene Heading") && !(words.isBlank() && number.isEmpty());
        if (heading) {
            ScreenplayBuilder.Draft scene = new ScreenplayBuilder.Draft(words, line);
            scene.number = number.isEmpty() ? null : number;
            properties.apply(scene);
            screenplay.startScene(scene);
        } else if (type.equals("Summary") && screenplay.scene() != null) {
            screenplay.scene().addSynopsis(words);
            offset += words.length() + 1;
            return;
        } else {
            Kind kind = type.equals("Scene Heading") ? Kind.ACTION : kind(type);
            boolean middle = centred && (kind == Kind.ACTION || kind == Kind.GENERAL);
            screenplay.add(new ScreenplayParagraph(middle ? Kind.CENTERED : kind, words, column, type, text.emphasis,
                    line));
        }
        for (FinalDraftText.TaggedRun run : text.tagged) {
            spans.add(new Tagging.Span(run.tag(), screenplay.rangeInLast(run.start(), run.end())));
        }
        for (FinalDraftNote note : text.notes) {
            screenplay.notes.add(note.at(screenplay.rangeInLast(note.start(), note.end())));
        }
        stretches.add(new Stretch(offset, screenplay.rangeInLast(0, words.length())));
        offset += words.length() + 1;
    }

    /** The kind of a built-in style; GENERAL for any other. */
    static Kind kind(String type) {
        return switch (type) {
            case "Action" -> Kind.ACTION;
            case "Character" -> Kind.CHARACTER;
            case "Parenthetical" -> Kind.PARENTHETICAL;
            case "Dialogue" -> Kind.DIALOGUE;
            case "Transition" -> Kind.TRANSITION;
            case "Shot" -> Kind.SHOT;
            case "Lyrics", "Singing" -> Kind.LYRICS;
            case "Cast List" -> Kind.CAST_LIST;
            case "New Act", "End of Act" -> Kind.ACT;
            case "Outline 1", "Outline 2", "Outline 3", "Outline 4" -> Kind.SECTION;
            case "Outline Body", "Summary" -> Kind.SYNOPSIS;
            case "Note" -> Kind.NOTE;
            default -> Kind.GENERAL;
        };
    }

    static boolean builtIn(String type) {
        return GENERAL.contains(type) || kind(type) != Kind.GENERAL;
    }

    /** {@code #RRGGBB} from Final Draft's sixteen bits a channel; "" where it is no colour. */
    static String colour(String text) {
        if (!COLOUR.matcher(text).matches()) {
            return "";
        }
        return text.length() == 7 ? text : "#" + text.substring(1, 3) + text.substring(5, 7) + text.substring(9, 11);
    }

    /** Eighths from a length; empty where it is none. */
    static OptionalInt eighths(String length) {
        Matcher parts = LENGTH.matcher(length.strip());
        if (length.isBlank() || !parts.matches()) {
            return OptionalInt.empty();
        }
        int whole = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        int eighths = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return OptionalInt.of(8 * whole + eighths);
    }

    /** What {@code SceneProperties} says of a scene. */
    private final class Properties {

        private String length = "";
        private String page = "";
        private String title = "";
        private String colour = "";
        private final StringJoiner summary = new StringJoiner("\n");

        void read() throws UnreadableFile {
            length = xml.attribute("Length");
            page = xml.attribute("Page").strip();
            title = xml.attribute("Title").strip();
            colour = colour(xml.attribute("Color"));
            xml.children(child -> {
                if (child.equals("Summary")) {
                    xml.children(paragraph -> summary.add(runs()));
                }
            });
        }

        private String runs() throws UnreadableFile {
            FinalDraftText text = new FinalDraftText();
            xml.children(child -> {
                if (child.equals("Text")) {
                    text.addRun(xml);
                }
            });
            return text.characters.toString();
        }

        void apply(ScreenplayBuilder.Draft scene) {
            scene.eighths = eighths(length);
            if (!length.isBlank() && scene.eighths.isEmpty()) {
                screenplay.remarks.add("The length \"" + length + "\" of the scene at line " + scene.line
                        + " is not in eighths of a page; it is estimated instead.");
            }
            scene.page = page.isEmpty() ? null : page;
            scene.title = title.isEmpty() ? null : title;
            scene.colour = colour.isEmpty() ? null : colour;
            scene.addSynopsis(summary.toString());
        }
    }
}
