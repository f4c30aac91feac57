package org.backlot.resources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/**
 * The kinds of resources that this and other plug-ins bring, in order, and the fields that they add to what is known of
 * all people, vendors and places: {@code org.backlot.resources.kinds}.
 */
public final class Kinds {

    /** The kind of places where scenes are shot. */
    public static final String LOCATION = "org.backlot.resources.location";

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.resources.kinds");

    private final List<Kind> all;
    private final Map<String, List<KindField>> beside = new HashMap<>();

    public Kinds(Contributions contributions) {
        List<Kind> kinds = new ArrayList<>();
        for (Contribution<Void> contribution : contributions.of(POINT)) {
            Optional<String> of = contribution.attribute("of");
            if (of.isEmpty()) {
                kinds.add(kind(contribution));
            } else {
                beside.computeIfAbsent(of.get().strip().toLowerCase(Locale.ROOT), o -> new ArrayList<>())
                        .addAll(contribution.children("field").stream().map(Kinds::field).toList());
            }
        }
        all = List.copyOf(kinds);
    }

    private static Kind kind(Contribution<Void> c) {
        Set<String> categories = c.attribute("category").stream()
                .flatMap(ids -> Arrays.stream(ids.strip().split("\\s+"))).collect(Collectors.toSet());
        return new Kind(c.id(), c.name(), categories, is(c, "people"), is(c, "tender"), c.attribute("icon").orElse(""),
                c.children("field").stream().map(Kinds::field).toList());
    }

    private static KindField field(Contribution<Void> c) {
        KindField.Type type = c.attribute("type").flatMap(name -> Arrays.stream(KindField.Type.values())
                .filter(t -> t.name().equalsIgnoreCase(name.strip())).findFirst()).orElse(KindField.Type.TEXT);
        return new KindField(c.id(), c.name(), type, c.attribute("choices").stream()
                .flatMap(all -> Arrays.stream(all.split(";"))).map(String::strip).filter(one -> !one.isEmpty())
                .toList());
    }

    private static boolean is(Contribution<Void> contribution, String attribute) {
        return contribution.attribute(attribute).filter("true"::equals).isPresent();
    }

    public List<Kind> all() {
        return all;
    }

    public Optional<Kind> byId(String id) {
        return all.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The kinds whose resources are people. */
    public List<Kind> people() {
        return all.stream().filter(Kind::people).toList();
    }

    /** The fields that plug-ins add to what is known of people: those of all kinds of people, and of everybody. */
    public List<KindField> ofPeople() {
        return fields(people(), "people");
    }

    /** The fields that plug-ins add to what is known of vendors. */
    public List<KindField> ofVendors() {
        return fields(List.of(), "vendors");
    }

    /** The fields that plug-ins add to what is known of places. */
    public List<KindField> ofPlaces() {
        return fields(byId(LOCATION).stream().toList(), "places");
    }

    private List<KindField> fields(List<Kind> kinds, String of) {
        return Stream.concat(kinds.stream().flatMap(kind -> kind.fields().stream()),
                beside.getOrDefault(of, List.of()).stream()).distinct().toList();
    }

    /** The kinds whose resources are things or animals. */
    public List<Kind> things() {
        return all.stream().filter(kind -> !kind.people() && !kind.id().equals(LOCATION)).toList();
    }

    /** By its name for people; upper and lower case are the same. */
    public Optional<Kind> byName(String name) {
        return all.stream().filter(kind -> kind.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** The kind as which elements of a category have to be secured; empty for what departments bring themselves. */
    public Optional<Kind> ofCategory(String category) {
        return all.stream().filter(kind -> kind.categories().contains(category)).findFirst();
    }

    /** The name of a kind, or its id where its plug-in is missing. */
    public String nameOf(String id) {
        return byId(id).map(Kind::name).orElse(id == null ? "" : id);
    }
}
