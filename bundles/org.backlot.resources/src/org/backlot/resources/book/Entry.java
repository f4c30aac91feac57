package org.backlot.resources.book;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/** What is an entry of the book that files and libraries share: people, vendors, things and places. */
public final class Entry {

    private Entry() {
    }

    /** The name of an entry, or the empty string. */
    public static String name(Identified entry) {
        return Objects.requireNonNullElse(switch (entry) {
            case Person person -> person.getName();
            case Vendor vendor -> vendor.getName();
            case Asset asset -> asset.getName();
            case Place place -> place.getName();
            default -> null;
        }, "");
    }

    /** What it is, for people: {@code "person"}. */
    public static String noun(Identified entry) {
        return switch (entry) {
            case Person person -> "person";
            case Vendor vendor -> "vendor";
            case Asset asset -> "equipment";
            case Place place -> "place";
            default -> "entry";
        };
    }

    /** All entries: people, vendors, things, places. */
    public static List<Identified> all(Production production) {
        Stream<? extends Identified> book = Session.section(production, Resources.class).stream()
                .flatMap(resources -> Stream.of(resources.getVendors(), resources.getAssets(), resources.getPlaces()))
                .flatMap(List::stream);
        return Stream.<Identified>concat(production.getPeople().stream(), book).toList();
    }
}
