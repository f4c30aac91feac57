package org.backlot.exchange.office;

import static org.backlot.exchange.office.BreakdownFields.EIGHTHS;
import static org.backlot.exchange.office.BreakdownFields.INT_EXT;
import static org.backlot.exchange.office.BreakdownFields.MINUTES;
import static org.backlot.exchange.office.BreakdownFields.OMITTED;
import static org.backlot.exchange.office.BreakdownFields.PAGES;
import static org.backlot.exchange.office.BreakdownFields.TIME;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.backlot.core.model.IntExt;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.value.Eighths;
import org.backlot.exchange.screenplay.SlugWords;

/** The cells of a scene: how each field is written, and the words that a mapping or a language has for it. */
final class SceneCells {

    private final Mapping mapping;
    private final Headers headers;

    SceneCells(Mapping mapping, Headers headers) {
        this.mapping = mapping;
        this.headers = headers;
    }

    /** What a word of a field means by the mapping; itself where that says nothing. */
    String meaning(String field, String text) {
        return mapping.meaning(field, text).orElse(text);
    }

    /**
     * What a cell says: usually of its field alone. Lengths are Integer (eighths) and Duration, places IntExt, omitted
     * Boolean, all else String.
     *
     * @throws IllegalArgumentException where the cell is not how its field is written, with what to do
     */
    Map<String, Object> read(String field, String cell) {
        String text = meaning(field, cell);
        return switch (field) {
            case PAGES -> Map.of(PAGES, pages(text));
            case EIGHTHS -> Map.of(PAGES, eighths(text));
            case MINUTES -> Map.of(MINUTES, ShootingTime.parse(text).orElseThrow(() -> new IllegalArgumentException(
                    "The shooting time \"" + shortened(text) + "\" is no length of time. Write it as 90 or 1:30")));
            case INT_EXT -> place(text);
            case TIME -> Map.of(TIME, time(text));
            case OMITTED -> Map.of(OMITTED, omitted(text));
            default -> Map.of(field, text);
        };
    }

    /** What is read of a cell, as people read it: {@code INT}, {@code 1 3/8}; empty where it cannot be read. */
    Optional<String> shown(String field, String cell) {
        try {
            return Optional.of(read(field, cell).values().stream().map(value -> switch (value) {
                case Integer eighths -> Eighths.toString(eighths);
                case Duration time -> ShootingTime.toString(time);
                case IntExt place -> place == IntExt.INT_EXT ? "INT/EXT" : place.getName();
                case Boolean yes -> yes ? "yes" : "no";
                default -> value.toString();
            }).collect(Collectors.joining(", ")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int pages(String text) {
        return PageLength.parse(text).orElseThrow(() -> new IllegalArgumentException(
                "The pages \"" + shortened(text) + "\" are no length. Write them as 1 3/8"));
    }

    private static int eighths(String text) {
        OptionalInt mixed = text.contains("/") ? PageLength.parse(text) : OptionalInt.empty();
        if (mixed.isPresent()) {
            return mixed.getAsInt();
        }
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "The eighths \"" + shortened(text) + "\" are no whole number. Write them as 11");
        }
        return Integer.parseInt(text);
    }

    private String time(String text) {
        return headers.value(TIME, text).orElse(text).toUpperCase(Locale.ROOT);
    }

    /** Interior or exterior, and where the cell says it too ("I/D", "INT. NIGHT"), the time of day. */
    private Map<String, Object> place(String text) {
        Optional<IntExt> whole = intExt(text);
        if (whole.isPresent()) {
            return Map.of(INT_EXT, whole.get());
        }
        String[] parts = text.split("[\\s./-]+", 2);
        if (parts.length == 2 && intExt(parts[0]).isPresent() && (headers.value(TIME, parts[1]).isPresent()
                || SlugWords.DEFAULT.times().contains(parts[1].strip().toUpperCase(Locale.ROOT)))) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put(INT_EXT, intExt(parts[0]).get());
            both.put(TIME, time(parts[1].strip()));
            return both;
        }
        throw new IllegalArgumentException("\"" + shortened(text)
                + "\" is neither INT nor EXT. Write INT, EXT or INT/EXT");
    }

    private Optional<IntExt> intExt(String text) {
        return headers.value(INT_EXT, text).flatMap(meant -> switch (meant) {
            case "INT" -> Optional.of(IntExt.INT);
            case "EXT" -> Optional.of(IntExt.EXT);
            case "INT/EXT" -> Optional.of(IntExt.INT_EXT);
            default -> Optional.empty();
        });
    }

    private boolean omitted(String text) {
        return switch (headers.value(OMITTED, text).orElse(text.toLowerCase(Locale.ROOT))) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(
                    "\"" + shortened(text) + "\" does not say whether the scene is omitted. Write yes or no");
        };
    }

    /** A cell as an error quotes it. */
    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
    }
}
