package org.backlot.budget.scene;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.backlot.budget.NeedDays;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Line;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Named;

/** Which scenes a line is spent for, and how much on each. */
final class Attribution {

    private final Production production;
    private final Named named;
    private final Map<Element, List<Scene>> byElement = new HashMap<>();
    private final Map<Scene, Integer> place = new HashMap<>();
    private final Map<String, Map<LocalDate, Set<Scene>>> needs = new HashMap<>();

    /** @param scenes those that are shot, in script order */
    Attribution(Production production, Questions questions, List<Scene> scenes) {
        this.production = production;
        this.named = Named.of(production);
        for (Scene scene : scenes) {
            place.put(scene, place.size());
            Set<Element> elements = new LinkedHashSet<>(scene.getElements());
            if (scene.getSet() != null) {
                elements.add(scene.getSet());
            }
            elements.forEach(element -> byElement.computeIfAbsent(element, e -> new ArrayList<>()).add(scene));
        }
        Map<String, Set<Scene>> known = new HashMap<>();
        for (Need need : NeedDays.all(production, questions)) {
            Set<Scene> of = new LinkedHashSet<>();
            need.source().objects().forEach(id -> of.addAll(known.computeIfAbsent(id, this::scenes)));
            needs.computeIfAbsent(need.object(), object -> new TreeMap<>())
                    .computeIfAbsent(need.date(), date -> new LinkedHashSet<>()).addAll(of);
        }
    }

    private Set<Scene> scenes(String id) {
        Set<Scene> scenes = named.find(id).map(named::scenes).orElse(Set.of());
        return scenes.stream().filter(place::containsKey).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** The length by which a scene takes its share; one without a length counts as an eighth. */
    static long weight(Scene scene) {
        return Math.max(1, scene.getEighths());
    }

    /** The part of a line on each scene that it is spent for; empty where it is spent for none in particular. */
    Map<Scene, BigDecimal> of(LineCost cost) {
        if (cost.total().signum() == 0) {
            return Map.of();
        }
        List<Identified> subjects = subjects(cost.line());
        Map<LocalDate, Set<Scene>> days = new TreeMap<>();
        subjects.forEach(subject -> needs.getOrDefault(subject.getId(), Map.of()).forEach((date, scenes) -> {
            if (!scenes.isEmpty()) {
                days.computeIfAbsent(date, d -> new LinkedHashSet<>()).addAll(scenes);
            }
        }));
        return days.isEmpty() ? split(cost.total(), all(subjects)) : split(cost.total(), days);
    }

    /** Who or what a line pays for; a person stands for the parts that the person plays too. */
    private List<Identified> subjects(Line line) {
        List<Identified> subjects = new ArrayList<>();
        for (String id : new String[] {line.getSubject(), line.getSet(), line.getLocation()}) {
            if (subjects.isEmpty()) {
                named.find(id).ifPresent(object -> {
                    subjects.add(object);
                    subjects.addAll(named.named(object));
                    production.getElements().stream()
                            .filter(element -> object instanceof Person && element.getPerson() == object)
                            .forEach(subjects::add);
                });
            }
        }
        return subjects;
    }

    private Set<Scene> all(List<Identified> subjects) {
        Set<Scene> scenes = new LinkedHashSet<>();
        for (Identified subject : subjects) {
            if (subject instanceof Scene scene && place.containsKey(scene)) {
                scenes.add(scene);
            } else if (subject instanceof Element element) {
                scenes.addAll(byElement.getOrDefault(element, List.of()));
            }
        }
        return scenes;
    }

    private Map<Scene, BigDecimal> split(BigDecimal amount, Map<LocalDate, Set<Scene>> days) {
        List<BigDecimal> shares = Allocation.of(amount, Collections.nCopies(days.size(), 1L));
        Map<Scene, BigDecimal> parts = new LinkedHashMap<>();
        int day = 0;
        for (Set<Scene> scenes : days.values()) {
            split(shares.get(day++), scenes).forEach((scene, part) -> parts.merge(scene, part, BigDecimal::add));
        }
        return parts;
    }

    private Map<Scene, BigDecimal> split(BigDecimal amount, Collection<Scene> scenes) {
        if (scenes.isEmpty()) {
            return Map.of();
        }
        List<Scene> ordered = scenes.stream().sorted((a, b) -> place.get(a) - place.get(b)).toList();
        List<BigDecimal> shares = Allocation.of(amount, ordered.stream().map(Attribution::weight).toList());
        Map<Scene, BigDecimal> parts = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            parts.put(ordered.get(i), shares.get(i));
        }
        return parts;
    }
}
