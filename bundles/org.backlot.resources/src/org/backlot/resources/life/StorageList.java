package org.backlot.resources.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.documents.Document;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Resources;

/** What lies where now: for whoever fetches things, and to count them by. */
public final class StorageList implements Document {

    /**
     * {@code title}, {@code asOf}, and {@code places}: a list of {@code name}, {@code depth} (0 for what is in
     * nothing), {@code pieces} and {@code rows} of {@code name}, {@code code}, {@code quantity}, {@code state},
     * {@code by} and {@code due}.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        EquipmentLife life = life(production, questions, options);
        List<Map<String, Object>> places = new ArrayList<>();
        shelves(production, life).forEach(shelf -> add(production, shelf, 0, places));
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "asOf", Words.day(life.day()),
                "places", places);
    }

    static EquipmentLife life(Production production, Questions questions, Map<String, String> options) {
        return EquipmentLife.of(production, questions, Words.asOf(options).orElse(null));
    }

    private static List<Shelf> shelves(Production production, EquipmentLife life) {
        return Session.section(production, Resources.class).map(book -> Shelf.all(book, life)).orElse(List.of());
    }

    private static void add(Production production, Shelf shelf, int depth, List<Map<String, Object>> places) {
        places.add(Map.of("name", name(shelf), "depth", depth, "pieces", shelf.pieces(), "rows", shelf.lots().stream()
                .map(lot -> Map.of("name", Words.name(lot.asset()), "code", text(lot.asset().getCode()), "quantity",
                        lot.quantity(), "state", lot.state().label(), "by", Words.person(production, lot.by()), "due",
                        lot.state() == LifeState.RESERVED ? "from " + Words.day(lot.due()) : Words.day(lot.due())))
                .toList()));
        shelf.inside().forEach(inside -> add(production, inside, depth + 1, places));
    }

    /** As it is called, alone. */
    static String name(Shelf shelf) {
        return shelf.place() == null ? "No place named" : text(shelf.place().getName());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        shelves(production, life(production, questions, options)).forEach(shelf -> rows(production, shelf, rows));
        return List.of(new Sheet("Storage list", List.of("Place", "Thing", "Code", "Pieces", "State", "With", "Due"),
                rows));
    }

    private static void rows(Production production, Shelf shelf, List<List<Object>> rows) {
        shelf.lots().forEach(lot -> rows.add(Arrays.asList(Whereabouts.path(lot.place()), Words.name(lot.asset()),
                lot.asset().getCode(), lot.quantity(), lot.state().label(), Words.person(production, lot.by()),
                lot.due())));
        shelf.inside().forEach(inside -> rows(production, inside, rows));
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
