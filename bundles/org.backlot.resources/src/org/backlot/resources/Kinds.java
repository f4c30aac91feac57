package org.backlot.resources;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/** The kinds of resources that this and other plug-ins bring, in order: {@code org.backlot.resources.kinds}. */
public final class Kinds {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.resources.kinds");

    private final List<Kind> all;

    public Kinds(Contributions contributions) {
        all = contributions.of(POINT).stream().map(Kinds::kind).toList();
    }

    private static Kind kind(Contribution<Void> c) {
        Set<String> categories = c.attribute("category").stream()
                .flatMap(ids -> Arrays.stream(ids.strip().split("\\s+"))).collect(Collectors.toSet());
        return new Kind(c.id(), c.name(), categories, is(c, "people"), is(c, "tender"), c.attribute("icon").orElse(""));
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
