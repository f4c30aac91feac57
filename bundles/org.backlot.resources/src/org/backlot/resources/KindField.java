package org.backlot.resources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/**
 * A field that a plug-in adds to what is known of the resources of a kind.
 *
 * @param id      as the file keeps it; unique among the fields of all kinds
 * @param name    for people: Registration
 * @param choices what can be chosen, of a {@link Type#CHOICE}
 */
public record KindField(String id, String name, Type type, List<String> choices) {

    /** What a field holds. */
    public enum Type { TEXT, NUMBER, DATE, FLAG, CHOICE }

    public KindField {
        choices = List.copyOf(choices);
    }

    /**
     * What was typed as the file keeps it; null for nothing.
     *
     * @throws IllegalArgumentException where it is no such value, with what to write
     */
    public String read(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> typed;
            case NUMBER -> number(typed);
            case DATE -> date(typed);
            case FLAG -> flag(typed);
            case CHOICE -> choices.stream().filter(choice -> choice.equalsIgnoreCase(typed)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name + " is one of " + String.join(", ", choices)));
        };
    }

    private String number(String typed) {
        try {
            return new BigDecimal(typed.replace(",", "")).toPlainString();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The " + name + " is no number. Write it as 1250.50", e);
        }
    }

    private String date(String typed) {
        try {
            return LocalDate.parse(typed).toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("The " + name + " is no date. Write it as 2027-03-01", e);
        }
    }

    private String flag(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "x", "1" -> "true";
            case "false", "no", "n", "0" -> null;
            default -> throw new IllegalArgumentException(name + " is yes or no");
        };
    }
}
