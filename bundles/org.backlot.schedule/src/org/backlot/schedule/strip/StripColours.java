package org.backlot.schedule.strip;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;

/**
 * The colours of strips in a production: those of the trade, and what the office chose instead. The ink follows from
 * the paper by contrast.
 */
public final class StripColours {

    /** Settings of this name, with {@link StripPaper#id()} behind it, hold {@code #RRGGBB}. */
    public static final String SETTING = "schedule.stripColour.";

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final String BLACK = "#14181D";
    private static final String WHITE = "#FFFFFF";

    private final Map<StripPaper, String> chosen = new EnumMap<>(StripPaper.class);

    private StripColours() {
    }

    /** The colours of a production; what cannot be read counts as not chosen. */
    public static StripColours of(Production production) {
        var colours = new StripColours();
        for (StripPaper paper : StripPaper.values()) {
            Settings.get(production, SETTING + paper.id()).map(String::strip)
                    .filter(value -> COLOUR.matcher(value).matches())
                    .filter(value -> !value.equalsIgnoreCase(paper.standard()))
                    .ifPresent(value -> colours.chosen.put(paper, value.toUpperCase(Locale.ROOT)));
        }
        return colours;
    }

    /** These, with another colour for one paper. */
    public StripColours with(StripPaper paper, String colour) {
        var other = new StripColours();
        other.chosen.putAll(chosen);
        if (colour.equalsIgnoreCase(paper.standard())) {
            other.chosen.remove(paper);
        } else {
            other.chosen.put(paper, colour.toUpperCase(Locale.ROOT));
        }
        return other;
    }

    /** Whether the office chose another colour than that of the trade. */
    public boolean isChosen(StripPaper paper) {
        return chosen.containsKey(paper);
    }

    /** The colour of a paper, {@code #RRGGBB}. */
    public String paper(StripPaper paper) {
        return chosen.getOrDefault(paper, paper.standard());
    }

    /**
     * Black or white, whichever can be read better on a paper: by the contrast ratio of the Web Content Accessibility
     * Guidelines 2.1.
     */
    public static String ink(String paper) {
        return contrast(paper, BLACK) >= contrast(paper, WHITE) ? BLACK : WHITE;
    }

    /** The contrast ratio of two colours, from 1 to 21. */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /**
     * Chooses a colour; inside an edit. That of the trade is no choice.
     *
     * @throws IllegalArgumentException if it is not written as {@code #RRGGBB}
     */
    public static void choose(Production production, StripPaper paper, String colour) {
        if (!COLOUR.matcher(colour.strip()).matches()) {
            throw new IllegalArgumentException("\"" + colour + "\" is no colour; write it as #FFEF9E");
        }
        String name = SETTING + paper.id();
        if (colour.strip().equalsIgnoreCase(paper.standard())) {
            Settings.forget(production, name);
        } else {
            Settings.set(production, name, colour.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** Takes all choices back; inside an edit. */
    public static void reset(Production production) {
        for (StripPaper paper : StripPaper.values()) {
            choose(production, paper, paper.standard());
        }
    }
}
