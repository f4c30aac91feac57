package org.backlot.resources.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;

/** What was scanned to be moved in one go: pieces of things, in the order in which they were scanned first. */
public final class Armful {

    private static final Pattern PIECES = Pattern.compile("(\\d{1,5})\\s*[x\u00d7*]\\s+(.+)");

    private final Map<Asset, Integer> pieces = new LinkedHashMap<>();

    /**
     * The pieces that one scan means: a code or name, or {@code "24 x Radio"} for several.
     *
     * @throws IllegalArgumentException if there is no such thing, or more than one, with what to do
     */
    public static Take scanned(Resources resources, String text) {
        Matcher several = PIECES.matcher(text.strip());
        if (!several.matches()) {
            return Take.of(Labels.find(resources, text), 1);
        }
        return Take.of(Labels.find(resources, several.group(2)), Math.max(1, Integer.parseInt(several.group(1))));
    }

    /** Takes more. */
    public void add(Take take) {
        pieces.merge(take.asset(), take.quantity(), Integer::sum);
    }

    /** What is to be moved; what was deleted meanwhile is left out. */
    public List<Take> takes() {
        pieces.keySet().removeIf(asset -> asset.eContainer() == null);
        return pieces.entrySet().stream().map(entry -> Take.of(entry.getKey(), entry.getValue())).toList();
    }

    /** Puts everything down. */
    public void clear() {
        pieces.clear();
    }

    /** For people: {@code "Camera body A, 24 Radio"}; the empty string for nothing. */
    public String says() {
        return takes().stream().map(take -> Words.pieces(take.quantity(), take.asset()))
                .collect(Collectors.joining(", "));
    }
}
