package org.backlot.resources.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.RequestKind;

/**
 * How something is asked, with fields in braces that stand for what differs: {@code Dear {name},}. A line all of whose
 * fields have nothing to say is left out.
 */
public record Wording(String subject, String text) {

    /** The fields, in the order in which they are told. */
    public static final List<String> FIELDS = List.of("name", "production", "company", "department", "position",
            "dates", "from", "until", "due", "about");

    private static final Pattern FIELD = Pattern.compile("\\{(\\w*)}");
    private static final String SETTING = "resources.request.";
    private static final String END = "\n\nPlease answer by {due}.\n\nWith kind regards\n{company}";

    /** The office's own for a kind, else the standard one. */
    public static Wording of(Production production, RequestKind kind) {
        Wording standard = standard(kind);
        return new Wording(Settings.get(production, subjectOf(kind)).orElse(standard.subject()),
                Settings.get(production, textOf(kind)).orElse(standard.text()));
    }

    /** That of a production whose office chose none. */
    public static Wording standard(RequestKind kind) {
        return switch (kind) {
            case AVAILABILITY -> new Wording("{production}: are you free {dates}?", """
                    Dear {name},

                    we are planning {production} and would like to have you with us as {position}.
                    Are you free {dates}? The invitation that comes with this mail can be accepted or declined.""" + END);
            case DATES -> new Wording("{production}: your dates, {dates}", """
                    Dear {name},

                    these are your dates on {production}: {dates}.
                    Please confirm them. The invitation that comes with this mail can be accepted or declined.""" + END);
            case SIZES -> new Wording("{production}: your sizes", """
                    Dear {name},

                    our costume department needs your sizes for {production}: height, chest, waist, hips, inside leg, collar,
                    shoes, head.
                    Your first day is {from}.""" + END);
            case OFFER -> new Wording("{production}: an offer", """
                    Dear {name},

                    we would like to engage you for {production} as {position}.
                    The dates are {dates}.
                    {about}""" + END);
            case QUOTE -> new Wording("{production}: request for quotation", """
                    Dear {name},

                    please offer us for {production}:

                    {about}

                    Please say what the rate pays for, the minimum, delivery, insurance and tax.""" + END);
        };
    }

    /** Chooses it for a kind; inside an edit. */
    public void choose(Production production, RequestKind kind) {
        fill(subject, Map.of());
        fill(text, Map.of());
        if (equals(standard(kind))) {
            Settings.forget(production, subjectOf(kind));
            Settings.forget(production, textOf(kind));
        } else {
            Settings.set(production, subjectOf(kind), subject);
            Settings.set(production, textOf(kind), text);
        }
    }

    private static String subjectOf(RequestKind kind) {
        return SETTING + kind.name().toLowerCase(Locale.ROOT) + ".subject";
    }

    private static String textOf(RequestKind kind) {
        return SETTING + kind.name().toLowerCase(Locale.ROOT) + ".text";
    }

    /**
     * With the values of the fields in their places.
     *
     * @throws IllegalArgumentException if it has a field that is none
     */
    public Wording fill(Map<String, String> values) {
        return new Wording(fill(subject, values).replaceAll("\\s+", " ").strip(), fill(text, values).strip());
    }

    private static String fill(String template, Map<String, String> values) {
        var filled = new StringBuilder();
        for (String line : template.lines().toList()) {
            boolean fields = false;
            boolean said = false;
            Matcher matcher = FIELD.matcher(line);
            var made = new StringBuilder();
            while (matcher.find()) {
                if (!FIELDS.contains(matcher.group(1))) {
                    throw new IllegalArgumentException("There is no field " + matcher.group() + ". Write one of {"
                            + String.join("}, {", FIELDS) + "}");
                }
                String value = values.getOrDefault(matcher.group(1), "");
                fields = true;
                said |= !value.isEmpty();
                matcher.appendReplacement(made, Matcher.quoteReplacement(value));
            }
            matcher.appendTail(made);
            if (!fields || said) {
                filled.append(made).append('\n');
            }
        }
        return filled.toString().replaceAll("\n{3,}", "\n\n").stripTrailing();
    }
}
