package org.backlot.resources.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;

/**
 * A place and what lies there now.
 *
 * @param place  null for what is nowhere that the book knows
 * @param lots   what lies at the place itself, lost things left out
 * @param inside the places in it at which something lies or is kept
 */
public record Shelf(Place place, List<Lot> lots, List<Shelf> inside) {

    public Shelf {
        lots = List.copyOf(lots);
        inside = List.copyOf(inside);
    }

    /** How many pieces lie here and in what is in it. */
    public int pieces() {
        return lots.stream().mapToInt(Lot::quantity).sum() + inside.stream().mapToInt(Shelf::pieces).sum();
    }

    /** Stores and every other place at which something lies, as they stand in each other; what is nowhere is last. */
    public static List<Shelf> all(Resources resources, EquipmentLife life) {
        Map<Place, List<Lot>> lying = new LinkedHashMap<>();
        life.lots().stream().filter(lot -> lot.state() != LifeState.LOST)
                .forEach(lot -> lying.computeIfAbsent(lot.place(), place -> new ArrayList<>()).add(lot));
        Set<Place> passed = new HashSet<>();
        List<Shelf> shelves = new ArrayList<>();
        resources.getPlaces().stream().filter(place -> place.getInside() == null)
                .forEach(place -> add(place, resources, lying, passed, shelves));
        resources.getPlaces().stream().filter(place -> !passed.contains(place))
                .forEach(place -> add(place, resources, lying, passed, shelves));
        if (lying.containsKey(null)) {
            shelves.add(new Shelf(null, lying.get(null), List.of()));
        }
        return shelves;
    }

    private static void add(Place place, Resources resources, Map<Place, List<Lot>> lying, Set<Place> passed,
            List<Shelf> shelves) {
        if (!passed.add(place)) {
            return;
        }
        List<Shelf> inside = new ArrayList<>();
        resources.getPlaces().stream().filter(other -> Objects.equals(other.getInside(), place))
                .forEach(other -> add(other, resources, lying, passed, inside));
        var shelf = new Shelf(place, lying.getOrDefault(place, List.of()), inside);
        if (shelf.pieces() > 0 || place.getKind() == PlaceKind.STORAGE) {
            shelves.add(shelf);
        }
    }
}
