package org.backlot.schedule.ui.board;

import java.util.EnumMap;
import java.util.Map;

import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripPaper;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.Color;

/**
 * The colours of strips on the screen. Those of the trade are in the palette, in a dimmer light in the dark theme; what
 * the office chose is dimmed alike, and its ink follows by contrast.
 */
public final class StripInk {

    private static final double DIM = 0.86;

    private final Palette palette;
    private final StripColours colours;
    private final Map<StripPaper, Color> papers = new EnumMap<>(StripPaper.class);
    private final Map<StripPaper, Color> inks = new EnumMap<>(StripPaper.class);

    public StripInk(Palette palette, StripColours colours) {
        this.palette = palette;
        this.colours = colours;
    }

    public Color paper(StripPaper paper) {
        return papers.computeIfAbsent(paper, p -> colours.isChosen(p) ? Palette.parse(chosen(p))
                : palette.colour("strip." + p.id()));
    }

    public Color ink(StripPaper paper) {
        return inks.computeIfAbsent(paper, p -> colours.isChosen(p) ? Palette.parse(StripColours.ink(chosen(p)))
                : palette.colour("strip." + p.id() + ".text"));
    }

    private String chosen(StripPaper paper) {
        String colour = colours.paper(paper);
        if (!palette.isDark()) {
            return colour;
        }
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return "#%02X%02X%02X".formatted(dim(rgb >> 16), dim(rgb >> 8), dim(rgb));
    }

    private static int dim(int channel) {
        return (int) ((channel & 255) * DIM);
    }
}
