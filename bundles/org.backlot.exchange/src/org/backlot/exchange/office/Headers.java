package org.backlot.exchange.office;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.spreadsheet.MappedSheet;

/** The words that stand over columns and in their cells, in several languages: contributed as properties files. */
final class Headers {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.exchange.headers");
    private static final String OF_CATEGORY = "category.";
    private static final String OF_VALUE = "value.";

    /** In the order in which they were contributed; the first that means something counts. */
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();

    Headers(Contributions installed, Categories categories) {
        BreakdownFields.OF_SCENE.forEach(field -> head(field.name(), field.id()));
        BreakdownFields.OF_ELEMENT.forEach(field -> head(field.name(), field.id()));
        PeopleFields.ALL.forEach(field -> head(field.name(), field.id()));
        categories.all().stream().filter(c -> !c.id().equals(Category.SET))
                .forEach(category -> head(category.name(), category.id()));
        installed.of(POINT).forEach(file -> file.read("file", in -> {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }).ifPresent(this::take));
    }

    private void take(Properties words) {
        words.stringPropertyNames().forEach(key -> {
            for (String word : words.getProperty(key).split(",")) {
                if (key.startsWith(OF_VALUE)) {
                    String[] parts = key.substring(OF_VALUE.length()).split("\\.", 2);
                    if (parts.length == 2) {
                        values.computeIfAbsent(parts[0], field -> new LinkedHashMap<>()).putIfAbsent(fold(word),
                                parts[1]);
                    }
                } else {
                    head(word, key.startsWith(OF_CATEGORY) ? key.substring(OF_CATEGORY.length()) : key);
                }
            }
        });
    }

    private void head(String word, String field) {
        fields.computeIfAbsent(MappedSheet.fold(word.strip()), w -> new LinkedHashSet<>()).add(field);
    }

    /** What a head may mean. */
    Set<String> meanings(String head) {
        return fields.getOrDefault(MappedSheet.fold(head.strip()), Set.of());
    }

    /** The id of the category that a word means, as the cell of a column of categories. */
    Optional<String> category(String word, Categories categories) {
        return categories.byName(word).or(() -> categories.byId(word)).map(Category::id)
                .or(() -> meanings(word).stream().filter(id -> categories.byId(id).isPresent()).findFirst());
    }

    /** What a word of a field means; empty where it stands for itself. */
    Optional<String> value(String field, String word) {
        return Optional.ofNullable(values.getOrDefault(field, Map.of()).get(fold(word)));
    }

    private static String fold(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[\\s.]+", "");
    }
}
