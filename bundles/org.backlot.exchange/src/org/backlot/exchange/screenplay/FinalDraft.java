package org.backlot.exchange.screenplay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.model.ParagraphKind;

/** What reading and writing Final Draft files have in common. */
final class FinalDraft {

    /** The id of the format, with which what has no place here is kept. */
    static final String FORMAT = "org.backlot.exchange.fdx";
    /** Attributes in this namespace are ours. Final Draft opens a file with such and drops them when it saves. */
    static final String NAMESPACE = "urn:backlot:fdx";
    /** The prefix that is written for it. */
    static final String PREFIX = "backlot:";

    /**
     * The categories of Final Draft's own that are boxes of a breakdown sheet here, by their UUID, which is the same in
     * every file (seen in files by Final Draft 12 and 13, Beat and Fade In).
     */
    enum Box {
        SYNOPSIS("8e5e75c2-713b-47df-a75f-f12648b98ded", "Synopsis", 1),
        SCRIPT_DAY("63c140da-ef2b-491a-b416-b46f461abb89", "Script Day", 27),
        UNIT("849f1ebf-5507-4f33-bff6-3a5b4d73be14", "Unit", 28),
        SEQUENCE("70877d87-30ef-45b6-be46-c6fa94b83a71", "Sequence", 29),
        LOCATION("c5e89e4d-f83e-4c28-950c-92a63f1b5f26", "Location", 30),
        NOTES("15b6f4fd-4e74-4ad8-9971-b239d88c2997", "Notes", 26),
        COMMENTS("216f33fd-fc42-4269-be01-b05b18f815a0", "Comments", 31);

        private final String uuid;
        private final String title;
        private final int number;

        Box(String uuid, String title, int number) {
            this.uuid = uuid;
            this.title = title;
            this.number = number;
        }

        String uuid() {
            return uuid;
        }

        String title() {
            return title;
        }

        int number() {
            return number;
        }

        static Optional<Box> of(String uuid) {
            String lower = uuid.toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(box -> box.uuid.equals(lower)).findFirst();
        }
    }

    private FinalDraft() {
    }

    /** The style of a kind of paragraph; a page break has none, it is an attribute of what follows. */
    static String style(ParagraphKind kind) {
        return switch (kind) {
            case ACTION -> "Action";
            case CHARACTER -> "Character";
            case PARENTHETICAL -> "Parenthetical";
            case DIALOGUE -> "Dialogue";
            case TRANSITION -> "Transition";
            case SHOT -> "Shot";
            case GENERAL, CENTERED, PAGE_BREAK -> "General";
            case LYRICS -> "Lyrics";
            case SECTION -> "Outline 1";
            case SYNOPSIS -> "Outline Body";
            case NOTE -> "Note";
        };
    }

    /** {@code #RRRRGGGGBBBB}, Final Draft's sixteen bits a channel, from {@code #RRGGBB}; null where it is none. */
    static String wideColour(String colour) {
        if (colour == null || !colour.matches("#\\p{XDigit}{6}")) {
            return null;
        }
        String red = colour.substring(1, 3);
        String green = colour.substring(3, 5);
        String blue = colour.substring(5, 7);
        return ("#" + red + red + green + green + blue + blue).toUpperCase(Locale.ROOT);
    }
}
