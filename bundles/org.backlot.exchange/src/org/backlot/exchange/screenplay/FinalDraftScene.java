package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.file.UnreadableFile;

/** What {@code SceneProperties} says of a scene. */
final class FinalDraftScene {

    /** What the heading does not say and we write beside it, in attributes of our own. */
    static final List<String> STATED = List.of("Set", "IntExt", "Time", "Weather", "ShootingTime",
            "NoPart");

    private static final Set<String> KNOWN = Set.of("Length", "Page");
    /** Whole pages, eighths, or both: "1", "4/8", "1 2/8". */
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,4})(?:\\s+|-|$))?(?:([0-9]{1,2})/8)?");
    private static final String NO_TITLE = "Title=\"\"";

    private final XmlCursor xml;
    private final FinalDraftKeepsakes kept;
    private final List<Keepsake> pieces = new ArrayList<>();
    private final StringJoiner summary = new StringJoiner("\n");
    private final Map<String, String> stated = new LinkedHashMap<>();
    private String length = "";
    private String page = "";
    private String title = "";
    private String colour = "";
    private boolean estimated;

    FinalDraftScene(XmlCursor xml, FinalDraftKeepsakes kept) {
        this.xml = xml;
        this.kept = kept;
    }

    /** Reads the current element. */
    void read() throws UnreadableFile {
        length = xml.attribute("Length");
        page = xml.attribute("Page").strip();
        title = xml.attribute("Title").strip();
        colour = FinalDraftBody.colour(xml.attribute("Color"));
        estimated = xml.own("Estimated").equals("Yes");
        STATED.stream().filter(name -> !xml.own(name).isEmpty()).forEach(name -> stated.put(name, xml.own(name)));
        String attributes = xml.attributesBut(KNOWN);
        if (!attributes.equals(NO_TITLE)) {
            pieces.add(new Keepsake(FinalDraft.FORMAT, null, "SceneProperties", attributes));
        }
        xml.children(child -> {
            if (child.equals("Summary")) {
                xml.children(paragraph -> summary.add(runs()));
            } else {
                String piece = kept.copy(xml, child);
                // The beats of characters are there for every speaker, and usually empty.
                if (piece != null && !(child.equals("SceneArcBeats") && saysNothing(piece))) {
                    pieces.add(new Keepsake(FinalDraft.FORMAT, null, "SceneProperties/" + child, piece));
                }
            }
        });
    }

    private static boolean saysNothing(String piece) {
        boolean inTag = false;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (!inTag && c != '<' && !Character.isWhitespace(c)) {
                return false;
            }
            inTag = c == '<' || (inTag && c != '>');
        }
        return true;
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

    /** Puts it on a scene; a length that is none is remarked on. */
    void describe(ScreenplayBuilder.OpenScene scene, List<String> remarks) {
        scene.eighths = eighths(length);
        if (!length.isBlank() && scene.eighths.isEmpty()) {
            remarks.add("The length \"" + length + "\" of the scene at line " + scene.line
                    + " is not in eighths of a page; it is estimated instead.");
        }
        scene.estimated = estimated;
        scene.page = page.isEmpty() ? null : page;
        scene.title = title.isEmpty() ? null : title;
        scene.colour = colour.isEmpty() ? null : colour;
        scene.stated = stated;
        scene.addSynopsis(summary.toString());
    }

    /** Keeps the rest with the scene at a place. */
    void keep(TextRange scene) {
        pieces.forEach(piece -> kept.keep(scene, piece.name(), piece.content()));
    }

    /** Eighths from a length; empty where it is none. */
    private static OptionalInt eighths(String length) {
        Matcher parts = LENGTH.matcher(length.strip());
        if (length.isBlank() || !parts.matches()) {
            return OptionalInt.empty();
        }
        int whole = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        int eighths = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return OptionalInt.of(8 * whole + eighths);
    }
}
