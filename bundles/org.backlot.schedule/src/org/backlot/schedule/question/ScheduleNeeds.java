package org.backlot.schedule.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.NeedSource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/**
 * What the strips and called sessions of the active board need: every element of their scenes, sets included, and
 * everybody who is called. The quantity is the number of units that need it at once; the source names the strips.
 */
public final class ScheduleNeeds implements NeedSource {

    private record Key(String object, LocalDate date) {
    }

    private static final class Reasons {
        private final Set<String> units = new LinkedHashSet<>();
        private final Set<String> items = new LinkedHashSet<>();
        private final List<String> says = new ArrayList<>();
    }

    @Override
    public List<Need> needs(Production production, Days days, Questions questions) {
        Map<Key, Reasons> needs = new LinkedHashMap<>();
        Plan.active(production).ifPresent(plan -> plan.days().stream().filter(day -> days.contains(day.date()))
                .forEach(day -> collect(plan, day, needs)));
        return needs.entrySet().stream().map(need -> new Need(need.getKey().object(), need.getKey().date(),
                need.getValue().units.size(), new Source(String.join(", ", need.getValue().says),
                        List.copyOf(need.getValue().items)))).toList();
    }

    private static void collect(Plan plan, PlannedDay day, Map<Key, Reasons> needs) {
        for (Item item : day.day().getItems()) {
            if (item instanceof Strip strip) {
                plan.scene(strip).filter(scene -> !scene.isOmitted()).ifPresent(scene -> elements(scene).forEach(
                        element -> add(needs, element.getId(), day, item, "Scene " + scene.getNumber())));
            } else if (item instanceof Banner banner) {
                banner.getCalled().forEach(id -> add(needs, id, day, item, String.valueOf(banner.getText())));
            }
        }
    }

    private static Set<Element> elements(Scene scene) {
        Set<Element> elements = new LinkedHashSet<>(scene.getElements());
        if (scene.getSet() != null) {
            elements.add(scene.getSet());
        }
        return elements;
    }

    private static void add(Map<Key, Reasons> needs, String object, PlannedDay day, Item item, String says) {
        Reasons reasons = needs.computeIfAbsent(new Key(object, day.date()), key -> new Reasons());
        reasons.units.add(day.unit());
        reasons.items.add(item.getId());
        reasons.says.add(says + " on " + day.name());
    }
}
