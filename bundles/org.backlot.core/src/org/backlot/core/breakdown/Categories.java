package org.backlot.core.breakdown;

import java.util.List;
import java.util.Optional;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/** The breakdown categories that core and plug-ins bring, in the order of the breakdown sheet. */
public final class Categories {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.core.categories");

    private final List<Category> all;

    public Categories(Contributions contributions) {
        all = contributions.of(POINT).stream().map(Categories::category).toList();
    }

    private static Category category(Contribution<Void> c) {
        return new Category(c.id(), c.name(), c.attribute("colour").orElse("#808080"), is(c, "people"), is(c, "hold"),
                is(c, "drop"), c.attribute("finalDraft").orElse(""), c.attribute("uss").orElse(""));
    }

    private static boolean is(Contribution<Void> contribution, String attribute) {
        return contribution.attribute(attribute).filter("true"::equals).isPresent();
    }

    public List<Category> all() {
        return all;
    }

    public Optional<Category> byId(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** By its printed name; upper and lower case are the same. */
    public Optional<Category> byName(String name) {
        return all.stream().filter(c -> c.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** By the UUID that Final Draft gives it. */
    public Optional<Category> byFinalDraft(String uuid) {
        return all.stream().filter(c -> c.finalDraft().equalsIgnoreCase(uuid) && !uuid.isBlank()).findFirst();
    }

    /** The printed name of a category, or its id where its plug-in is missing. */
    public String nameOf(String id) {
        return byId(id).map(Category::name).orElse(id);
    }
}
