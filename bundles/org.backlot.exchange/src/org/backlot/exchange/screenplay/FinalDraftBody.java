package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** Reads {@code /FinalDraft/Content}, the script itself. */
final class FinalDraftBody {

    private static final Set<String> GENERAL = Set.of("", "General");
    private static final Set<String> KNOWN = Set.of("Type", "Number", "StartsNewPage", "id");
    private static final Set<String> PLAIN = Set.of("", "Alignment=\"Center\"");
    private static final Pattern COLOUR = Pattern.compile("#(\\p{XDigit}{2}){3}|#(?:\\p{XDigit}{4}){3}");

    private final XmlCursor xml;
    private final ScreenplayBuilder screenplay;
    private final FinalDraftKeepsakes kept;
    private final FinalDraftOffsets offsets = new FinalDraftOffsets();
    private final List<Tagging.Span> spans = new ArrayList<>();
    private final List<Revisions.Place> revised = new ArrayList<>();
    /** The first scene of those that are read as omitted; else null. */
    private ScreenplayBuilder.OpenScene omitted;
    /** Its own heading was read, in place of the word "Omitted". */
    private boolean omittedNamed;
    private boolean found;

    /** A paragraph while it is read. */
    private final class Reading {

        final String type = xml.attribute("Type");
        final String number = xml.attribute("Number").strip();
        final boolean centred = xml.attribute("Alignment").equals("Center");
        final int line = xml.line();
        final String attributes = xml.attributesBut(KNOWN);
        final Column column;
        final FinalDraftText text = new FinalDraftText();
        /** Only a heading has them. */
        FinalDraftScene properties;
        Map<String, String> pieces = Map.of();
        /** Where the first of the paragraphs in it stands, if it holds any. */
        TextRange block;

        Reading(Column column) {
            this.column = column;
        }

        boolean heading() {
            return type.equals("Scene Heading");
        }
    }

    FinalDraftBody(XmlCursor xml, ScreenplayBuilder screenplay, FinalDraftKeepsakes kept) {
        this.xml = xml;
        this.screenplay = screenplay;
        this.kept = kept;
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

    List<Revisions.Place> revised() {
        return revised;
    }

    FinalDraftOffsets offsets() {
        return offsets;
    }

    private void paragraph(Column column) throws UnreadableFile {
        Reading reading = new Reading(column);
        if (column == Column.FULL && xml.attribute("StartsNewPage").equals("Yes")) {
            screenplay.add(Kind.PAGE_BREAK, "", reading.line);
        }
        xml.children(child -> {
            switch (child) {
                case "Text" -> reading.text.addRun(xml);
                case "SceneProperties" -> {
                    reading.properties = new FinalDraftScene(xml, kept);
                    reading.properties.read();
                }
                case "ScriptNote" -> reading.text.addNote(xml);
                case "DualDialogue" -> dualDialogue(reading);
                case "OmittedScene" -> omittedScene(reading);
                default -> {
                    String piece = kept.copy(xml, child);
                    if (piece != null) {
                        reading.pieces = reading.pieces.isEmpty() ? new LinkedHashMap<>() : reading.pieces;
                        reading.pieces.merge(child, piece, String::concat);
                    }
                }
            }
        });
        String words = reading.text.characters.toString();
        if (reading.block != null && (words.isBlank() || reading.heading())) {
            offsets.addBlock(reading.block, words.length());
        } else {
            add(reading, words);
        }
    }

    private void dualDialogue(Reading reading) throws UnreadableFile {
        if (reading.column != Column.FULL) {
            return;
        }
        boolean[] second = new boolean[1];
        int[] cues = new int[1];
        offsets.enterBlock();
        xml.children(name -> {
            if (name.equals("Paragraph")) {
                if (xml.attribute("Type").equals("Character")) {
                    second[0] = ++cues[0] > 1;
                }
                paragraph(second[0] ? Column.RIGHT : Column.LEFT);
                reading.block = reading.block == null ? screenplay.rangeInLast(0, 0) : reading.block;
            }
        });
        offsets.leaveBlock();
    }

    /** A heading that says "Omitted" holds the scene that was cut, which has no number of its own. */
    private void omittedScene(Reading reading) throws UnreadableFile {
        if (!reading.heading() || omitted != null) {
            return;
        }
        omitted = new ScreenplayBuilder.OpenScene(reading.text.characters.toString(), reading.line);
        omitted.number = reading.number.isEmpty() ? null : reading.number;
        omitted.omitted = true;
        omittedNamed = false;
        screenplay.startScene(omitted);
        reading.block = screenplay.rangeInLast(0, 0);
        offsets.enterBlock();
        xml.children(name -> {
            if (name.equals("Paragraph")) {
                paragraph(Column.FULL);
            }
        });
        offsets.leaveBlock();
        omitted = null;
    }

    private void add(Reading reading, String words) throws UnreadableFile {
        if (reading.heading() && !(words.isBlank() && reading.number.isEmpty())) {
            heading(reading, words);
        } else if (reading.type.equals("Summary") && screenplay.scene() != null) {
            screenplay.scene().addSynopsis(words);
            offsets.add(screenplay.sceneRange(), words.length());
            return;
        } else {
            Kind kind = reading.heading() ? Kind.ACTION : kind(reading.type);
            boolean middle = reading.centred && (kind == Kind.ACTION || kind == Kind.GENERAL);
            screenplay.add(new ScreenplayParagraph(middle ? Kind.CENTERED : kind, words, reading.column, reading.type,
                    reading.text.emphasis, reading.line));
        }
        for (FinalDraftText.TaggedRun run : reading.text.tagged) {
            spans.add(new Tagging.Span(run.tag(), screenplay.rangeInLast(run.start(), run.end())));
        }
        for (FinalDraftNote note : reading.text.notes) {
            screenplay.notes.add(note.at(screenplay.rangeInLast(note.start(), note.end())));
        }
        TextRange whole = screenplay.rangeInLast(0, words.length());
        reading.text.revisions.forEach(set -> revised.add(new Revisions.Place(set, whole)));
        if (!PLAIN.contains(reading.attributes)) {
            kept.keep(whole, "@", reading.attributes);
        }
        reading.pieces.forEach((name, piece) -> kept.keep(whole, name, piece));
        offsets.add(whole, words.length());
    }

    private void heading(Reading reading, String words) throws UnreadableFile {
        boolean first = omitted != null && !omittedNamed;
        omittedNamed = true;
        ScreenplayBuilder.OpenScene scene = first ? omitted : new ScreenplayBuilder.OpenScene(words, reading.line);
        scene.heading = words;
        scene.omitted = omitted != null;
        scene.number = reading.number.isEmpty() ? scene.number : reading.number;
        if (reading.properties != null) {
            reading.properties.describe(scene, screenplay.remarks);
        }
        if (!first) {
            screenplay.startScene(scene);
        }
        if (reading.properties != null) {
            reading.properties.keep(screenplay.sceneRange());
        }
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
            case "Outline Body", "Summary" -> Kind.SYNOPSIS;
            case "Note" -> Kind.NOTE;
            // A writer may rename the levels: "Outline 2 (Sequences)".
            default -> type.matches("Outline \\d(?: .*)?") ? Kind.SECTION : Kind.GENERAL;
        };
    }

    static boolean builtIn(String type) {
        return GENERAL.contains(type) || kind(type) != Kind.GENERAL;
    }

    /** {@code #RRGGBB} from Final Draft's sixteen bits a channel; "" where it is no colour. */
    static String colour(String text) {
        if (text.isEmpty() || !COLOUR.matcher(text).matches()) {
            return "";
        }
        return text.length() == 7 ? text : "#" + text.substring(1, 3) + text.substring(5, 7) + text.substring(9, 11);
    }
}
