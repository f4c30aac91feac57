package org.backlot.schedule.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;

/**
 * What the categories of a file are here. Programs number them differently, the official sample too, so a name that is
 * known decides; the number (UCID) decides only where the name says nothing, and beyond the boxes of the sheet and the
 * cast only in a file whose numbers agree with its names.
 */
final class UssCategories {

    /**
     * What a category is here.
     *
     * @param known    the category of the standard; empty for one that an office or a plug-in made
     * @param category ours, in which its elements are; for fields of the scene it is not used
     * @param fallback whether it was not known, so that its elements are miscellaneous
     */
    record Meaning(Optional<UssCategory> known, String category, boolean fallback) {

        boolean isField() {
            return known.filter(UssCategory::isField).isPresent();
        }
    }

    private final Map<String, Meaning> byId = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final Optional<Categories> installed;

    UssCategories(List<UssFile.Category> categories, Optional<Categories> installed) {
        this.installed = installed;
        boolean numbered = categories.stream().allMatch(UssCategories::agrees);
        for (UssFile.Category category : categories) {
            Meaning meaning = meaning(category, numbered);
            byId.put(category.id(), meaning);
            numbers.put(category.id(), number(meaning.known(), category.ucid()));
            if (meaning.fallback()) {
                unknown.add(category.name());
            }
        }
    }

    private static boolean agrees(UssFile.Category category) {
        return category.ucid() == null || UssCategory.named(category.name())
                .map(named -> UssCategory.of(category.ucid()).filter(numbered -> numbered != named).isEmpty())
                .orElse(true);
    }

    private Meaning meaning(UssFile.Category category, boolean numbered) {
        int ucid = category.ucid() == null ? -1 : category.ucid();
        Optional<UssCategory> named = UssCategory.named(category.name())
                .filter(known -> !known.isOfScene() || ucid < UssCategory.CAST.ucid());
        Optional<UssCategory> trusted = UssCategory.of(ucid)
                .filter(known -> known.isOfScene() || known == UssCategory.CAST || numbered);
        Optional<Category> own = installed.flatMap(all -> all.byName(category.name()));
        if (named.isEmpty() && own.isPresent()) {
            return new Meaning(Optional.empty(), own.get().id(), false);
        }
        Optional<UssCategory> known = named.or(() -> trusted);
        String id = known.map(UssCategory::category).orElse(UssCategory.FALLBACK);
        return new Meaning(known, id, known.isEmpty());
    }

    /** What a category is here; empty where the file does not describe it. */
    Optional<Meaning> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The number that a category gets in a file that we write: of the standard, or one of those for own ones. */
    int number(String id) {
        return numbers.get(id);
    }

    /** The same for a category that joins them. */
    int number(Optional<UssCategory> known) {
        return number(known, null);
    }

    private int number(Optional<UssCategory> known, Integer before) {
        if (known.isPresent() && taken.add(known.get().ucid())) {
            return known.get().ucid();
        }
        boolean own = before != null && (before >= UssCategory.FIRST_OWN_OF_SCENE && before < UssCategory.CAST.ucid()
                || before >= UssCategory.FIRST_OWN);
        int number = own ? before : UssCategory.FIRST_OWN;
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }

    /** The names of the categories that became miscellaneous. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    boolean holds(String category) {
        return installed.flatMap(all -> all.byId(category)).filter(Category::hold).isPresent();
    }

    boolean drops(String category) {
        return installed.flatMap(all -> all.byId(category)).filter(Category::drop).isPresent();
    }
}
