package org.backlot.resources.book;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/**
 * Entries of the book that are likely one and the same. People: the same e-mail, phone or name; vendors: the same name
 * or e-mail; things: the same code; places: the same name and what they are in. Names are the same whatever their case,
 * accents, punctuation and order of words, so that {@code "Vane, Marguerite"} is Marguerite Vane.
 */
public final class Duplicates {

    /** A number of fewer digits is an extension and says little. */
    private static final int PHONE = 7;

    private Duplicates() {
    }

    /**
     * Two entries.
     *
     * @param first  the one that was there first
     * @param why    what is the same
     */
    public record Pair(Identified first, Identified second, String why) {
    }

    /** Every entry that is likely another one, with the first that it is likely; without those that are two. */
    public static List<Pair> of(Production production) {
        List<Pair> pairs = new ArrayList<>();
        var two = Distinctions.of(production);
        Map<String, Function<Person, String>> people = new LinkedHashMap<>();
        people.put("the same e-mail", person -> email(person.getEmail()));
        people.put("the same name", person -> name(person.getName()));
        people.put("the same phone", person -> phone(person.getPhone()));
        find(production.getPeople(), people, two, pairs);
        Session.section(production, Resources.class).ifPresent(resources -> find(resources, two, pairs));
        return pairs;
    }

    private static void find(Resources resources, Distinctions two, List<Pair> pairs) {
        Map<String, Function<Vendor, String>> vendors = new LinkedHashMap<>();
        vendors.put("the same name", vendor -> name(vendor.getName()));
        vendors.put("the same e-mail", vendor -> email(vendor.getEmail()));
        find(resources.getVendors(), vendors, two, pairs);
        find(resources.getAssets(), Map.of("the same code", (Asset asset) -> code(asset.getCode())), two,
                pairs);
        find(resources.getPlaces(), Map.of("the same name", (Place place) -> name(place.getName()).isEmpty() ? ""
                : name(place.getName()) + "/" + (place.getInside() == null ? "" : place.getInside().getId())), two,
                pairs);
    }

    private static <T extends Identified> void find(List<T> all, Map<String, Function<T, String>> signs,
            Distinctions two, List<Pair> pairs) {
        Set<Identified> paired = new HashSet<>();
        signs.forEach((why, sign) -> {
            Map<String, List<T>> seen = new HashMap<>();
            for (T one : all) {
                String value = sign.apply(one);
                List<T> before = value.isEmpty() ? new ArrayList<>()
                        : seen.computeIfAbsent(value, v -> new ArrayList<>());
                before.stream().filter(other -> !two.tell(other, one)).findFirst().filter(other -> paired.add(one))
                        .ifPresent(other -> pairs.add(new Pair(other, one, why)));
                before.add(one);
            }
        });
    }

    /** A name as it is compared. */
    public static String name(String name) {
        if (name == null) {
            return "";
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&]+", " ").strip();
        return Arrays.stream(plain.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /** An e-mail address as it is compared. */
    public static String email(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    /** A phone number as it is compared: its digits, without zeros in front; the empty string for a short one. */
    public static String phone(String phone) {
        String digits = phone == null ? "" : phone.replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() < PHONE ? "" : digits;
    }

    /** A label as it is compared. */
    public static String code(String code) {
        return code == null ? "" : code.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
