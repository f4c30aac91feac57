package org.backlot.schedule.ui.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.strip.StripFields;

/** Finds strips and banners by the words on them and on their breakdown sheets. */
final class BoardFind {

    private final OpenBoard open;

    BoardFind(OpenBoard open) {
        this.open = open;
    }

    /** Those that have all the words, or the number of a scene. */
    List<Item> of(String words) {
        String asked = words.strip().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Item> numbered = open.items().stream().filter(item -> open.scene(item).map(Scene::getNumber)
                .filter(number -> number.equalsIgnoreCase(asked)).isPresent()).toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        String[] wanted = asked.split("\\s+");
        return open.items().stream().filter(item -> {
            String text = text(item).toLowerCase(Locale.ROOT);
            return Arrays.stream(wanted).allMatch(text::contains);
        }).toList();
    }

    private String text(Item item) {
        if (item instanceof Banner banner) {
            return Objects.requireNonNullElse(banner.getText(), "") + " " + open.look().called(banner);
        }
        return open.scene(item).map(scene -> Stream.concat(
                Stream.of(scene.getNumber(), StripFields.set(scene), scene.getTime(), scene.getSynopsis(),
                        scene.getLocation(), scene.getScriptDay()),
                scene.getElements().stream().map(Element::getName)).filter(Objects::nonNull)
                .collect(Collectors.joining(" "))).orElse("");
    }

    /** The one that follows what is selected, and after the last the first; null where there is none. */
    Item next(String words, int way) {
        List<Item> found = of(words);
        if (found.isEmpty()) {
            return null;
        }
        List<Item> selected = open.selected();
        int from = selected.isEmpty() ? way < 0 ? open.items().size() : -1 : open.items().indexOf(selected.getFirst());
        List<Item> order = way < 0 ? found.reversed() : found;
        return order.stream().filter(item -> (open.items().indexOf(item) - from) * way > 0).findFirst()
                .orElse(order.getFirst());
    }
}
