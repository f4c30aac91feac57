package org.backlot.resources.exchange.vcard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One contact.
 *
 * @param version    2.1, 3.0 or 4.0; the empty string where it names none
 * @param properties in their order
 */
record VCard(String version, List<Property> properties) {

    /**
     * A property.
     *
     * @param name   in capitals, without its group
     * @param types  what its TYPE parameters say, in lower case, those of 2.1 that bear no name too
     * @param params the other parameters by name in capitals; the last counts
     * @param value  decoded, but with its backslashes
     */
    record Property(String name, Set<String> types, Map<String, String> params, String value) {

        /** The parts of a structured value, without backslashes and space around them. */
        List<String> parts() {
            return split(value, ';').stream().map(VCard::plain).map(String::strip).toList();
        }

        /** The text without backslashes. */
        String text() {
            return plain(value).strip();
        }

        /** Preferred ones first: 1 of 100 in 4.0, a type before that. */
        int rank() {
            try {
                return params.containsKey("PREF") ? Integer.parseInt(params.get("PREF").strip())
                        : types.contains("pref") ? 1 : 101;
            } catch (NumberFormatException e) {
                return 101;
            }
        }
    }

    /** The properties of a name. */
    List<Property> all(String name) {
        return properties.stream().filter(property -> property.name().equals(name)).toList();
    }

    /** The text of the best property of a name that has any. */
    Optional<String> text(String name) {
        return all(name).stream().filter(property -> !property.text().isEmpty())
                .min(Comparator.comparingInt(Property::rank)).map(Property::text);
    }

    /** What it is called: as printed, else by the parts of the name, else by the organisation. */
    String name() {
        return text("FN").or(() -> all("N").stream().map(VCard::name).filter(name -> !name.isEmpty()).findFirst())
                .or(this::organisation).or(() -> text("EMAIL")).orElse("");
    }

    /** Family, given, further, prefix, suffix as one says them. */
    private static String name(Property property) {
        List<String> parts = new ArrayList<>(property.parts());
        while (parts.size() < 5) {
            parts.add("");
        }
        return String.join(" ", List.of(parts.get(3), parts.get(1), parts.get(2), parts.get(0), parts.get(4)))
                .replaceAll("\\s+", " ").strip();
    }

    Optional<String> organisation() {
        return all("ORG").stream().flatMap(property -> property.parts().stream().limit(1))
                .filter(part -> !part.isEmpty()).findFirst();
    }

    /** Whether it is of a company, and not of somebody who works there. */
    boolean isOrganisation() {
        boolean said = text("KIND")
                .filter(kind -> Set.of("org", "organization").contains(kind.toLowerCase(Locale.ROOT)))
                .or(() -> text("X-ABSHOWAS").filter("company"::equalsIgnoreCase)).isPresent();
        return said || organisation().isPresent() && all("N").stream().map(VCard::name).allMatch(String::isEmpty)
                && text("FN").map(name -> name.equals(organisation().get())).orElse(true);
    }

    /** A phone number, that in the pocket before others, faxes and pagers never. */
    Optional<String> phone() {
        return all("TEL").stream().filter(tel -> !tel.types().contains("fax") && !tel.types().contains("pager"))
                .filter(tel -> !tel.text().isEmpty())
                .min(Comparator.comparingInt(Property::rank)
                        .thenComparing(tel -> !tel.types().contains("cell") && !tel.types().contains("mobile")))
                .map(tel -> tel.text().replaceFirst("(?i)^tel:", "").replaceFirst(";ext=", " ext. ")
                        .replaceFirst(";.*$", ""));
    }

    Optional<String> email() {
        return text("EMAIL").map(mail -> mail.replaceFirst("(?i)^mailto:", ""));
    }

    /** Parts at a character that no backslash stands before; the backslashes stay. */
    static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == at) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** Without backslashes: {@code \n} is a line break, any other stands for the character behind it. */
    static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
            } else {
                char next = text.charAt(++i);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            }
        }
        return plain.toString();
    }

    /** An address as one writes it on a line: street, town, region, code, country. */
    static String address(Property property) {
        return String.join(", ", property.parts().stream().map(part -> part.replace('\n', ' '))
                .filter(part -> !part.isEmpty()).toList());
    }

    /** The town of an address; the empty string where it names none. */
    static String town(Property property) {
        List<String> parts = property.parts();
        return parts.size() > 3 ? parts.get(3) : "";
    }

    static Set<String> types(String text) {
        return Set.copyOf(Arrays.stream(text.toLowerCase(Locale.ROOT).split(",")).map(String::strip)
                .filter(type -> !type.isEmpty()).toList());
    }
}
