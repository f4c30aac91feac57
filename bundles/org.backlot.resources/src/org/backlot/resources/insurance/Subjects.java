package org.backlot.resources.insurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/** What certificates can be about, by id and by name: vendors, places, things, requirements, elements, people. */
public final class Subjects {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Vendor> vendors = new LinkedHashMap<>();

    public Subjects(Production production) {
        Session.section(production, Resources.class).ifPresent(book -> {
            for (Vendor vendor : book.getVendors()) {
                add(vendor.getId(), vendor.getName());
                vendors.put(vendor.getId(), vendor);
            }
            for (Place place : book.getPlaces()) {
                add(place.getId(), place.getName());
                owner(place.getId(), place.getOwner());
            }
            for (Asset asset : book.getAssets()) {
                add(asset.getId(), asset.getName());
                owner(asset.getId(), asset.getOwner());
            }
            for (Requirement requirement : book.getRequirements()) {
                add(requirement.getId(), requirement.getName());
            }
        });
        production.getElements().forEach((Element element) -> add(element.getId(), element.getName()));
        production.getPeople().forEach((Person person) -> add(person.getId(), person.getName()));
    }

    private void add(String id, String name) {
        if (name != null && !name.isBlank()) {
            names.putIfAbsent(id, name);
        }
    }

    private void owner(String id, Vendor owner) {
        if (owner != null) {
            vendors.put(id, owner);
        }
    }

    /** The name of what an id means; blank where it is gone. */
    public String name(String id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** Who is written to: the vendor itself, or the owner of a place or thing. */
    public Optional<Vendor> vendor(String id) {
        return Optional.ofNullable(vendors.get(id));
    }

    /** What has a name; vendors before places, things, requirements, elements and people. */
    public Optional<String> byName(String name) {
        return names.entrySet().stream().filter(entry -> Objects.equals(entry.getKey(), name)
                || entry.getValue().equalsIgnoreCase(name.strip())).map(Map.Entry::getKey).findFirst();
    }

    /** All names, each once. */
    public List<String> all() {
        return names.values().stream().distinct().toList();
    }
}
