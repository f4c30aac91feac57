package org.backlot.ui.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.IntExt;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of a theme by name, for what paints itself; the names are those of {@code css/palette.properties}. */
public final class Palette {

    private static final String FILE = "/css/palette.properties";

    private final String theme;
    private final Properties colours;

    private Palette(String theme, Properties colours) {
        this.theme = theme;
        this.colours = colours;
    }

    /** @param theme {@code light} or {@code dark} */
    public static Palette of(String theme) {
        var colours = new Properties();
        try (Reader file = new InputStreamReader(Palette.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            colours.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Palette(theme, colours);
    }

    public boolean isDark() {
        return theme.equals("dark");
    }

    /** Whether the theme has a colour of this name. */
    public boolean has(String name) {
        return colours.containsKey(theme + "." + name);
    }

    /** A colour by its name, as {@code grid.line} or {@code strip.ext-day}. */
    public Color colour(String name) {
        String value = colours.getProperty(theme + "." + name);
        if (value == null) {
            throw new IllegalArgumentException("The palette has no colour " + name);
        }
        return parse(value);
    }

    /** A colour written as {@code #RRGGBB}. */
    public static Color parse(String value) {
        int rgb = Integer.parseInt(value.strip().substring(1), 16);
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** The mark of a breakdown category: text or a chip on the background; a studio's category has its own colour. */
    public Color mark(Category category) {
        String name = name(category);
        return has(name) ? colour(name) : parse(category.colour());
    }

    /** The wash behind ordinary text of a breakdown category. */
    public Color wash(Category category) {
        String name = name(category) + ".fill";
        return has(name) ? colour(name) : mix(parse(category.colour()), colour("background"), 20);
    }

    /**
     * The name of the paper of a scene's strip, in the colours of the trade; its ink is the same with {@code .text}.
     *
     * @param time as the heading has it: DAY, NIGHT, DAWN
     */
    public static String strip(IntExt place, String time) {
        String when = time == null ? "" : time.toUpperCase(Locale.ROOT);
        boolean night = when.contains("NIGHT") || when.contains("EVENING");
        boolean dawn = when.contains("DAWN") || when.contains("SUNRISE");
        boolean dusk = when.contains("DUSK") || when.contains("SUNSET") || when.contains("MAGIC HOUR")
                || when.contains("TWILIGHT");
        return switch (place) {
            case INT_EXT -> night ? "strip.int-ext-night" : "strip.int-ext-day";
            case EXT -> night ? "strip.ext-night" : dawn ? "strip.ext-dawn" : dusk ? "strip.ext-dusk" : "strip.ext-day";
            case INT, NONE -> night ? "strip.int-night" : dawn ? "strip.int-dawn" : dusk ? "strip.int-dusk"
                    : "strip.int-day";
        };
    }

    /** The name of a category's mark; that of its wash is the same with {@code .fill}. */
    public static String name(Category category) {
        return "category." + category.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** @param percent of the first */
    private static Color mix(Color a, Color b, int percent) {
        RGB x = a.getRGB();
        RGB y = b.getRGB();
        return new Color((x.red * percent + y.red * (100 - percent)) / 100,
                (x.green * percent + y.green * (100 - percent)) / 100,
                (x.blue * percent + y.blue * (100 - percent)) / 100);
    }
}
