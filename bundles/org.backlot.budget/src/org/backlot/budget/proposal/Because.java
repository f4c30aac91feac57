package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.KnownQuantity;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Origin;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;

/** Says why a line is proposed: which scenes, which draft, which figure of the board. */
final class Because {

    private static final int NAMED_SCENES = 8;

    private final Production production;
    private final Map<String, Identified> called;

    Because(Production production) {
        this.production = production;
        called = Stream.concat(production.getElements().stream(), production.getPeople().stream())
                .filter(object -> object.getId() != null)
                .collect(Collectors.toMap(Identified::getId, Function.identity(), (one, two) -> one));
    }

    /** Whether somebody or something is still there and, for an element, in a scene that is shot. */
    boolean isCalledFor(String about, Set<String> needed) {
        return switch (called.get(about)) {
            case null -> false;
            case Element element -> needed.contains(about) || scenes().isEmpty()
                    || scenes(element).stream().anyMatch(scene -> !scene.isOmitted());
            default -> true;
        };
    }

    private List<Scene> scenes() {
        return production.getScript() == null ? List.of() : production.getScript().getScenes();
    }

    private List<Scene> scenes(Element element) {
        return scenes().stream().filter(scene -> scene.getSet() == element || scene.getElements().contains(element))
                .toList();
    }

    /** Why a line is to be added. */
    List<String> added(Called line, Optional<LineCost> cost) {
        List<String> reasons = new ArrayList<>();
        if (called.get(line.about()) instanceof Element element) {
            List<Scene> shot = scenes(element).stream().filter(scene -> !scene.isOmitted()).toList();
            reasons.add(shot.isEmpty() ? line.name() + " is in the breakdown and has no line"
                    : line.name() + " is in " + named(shot) + drafts(shot) + " and has no line");
        } else {
            reasons.add(line.name() + " is among the people and has no line");
        }
        cost.ifPresent(c -> c.used().forEach(quantity -> reasons.add(quantity.source().says())));
        reasons.add("Rate: " + line.basis());
        return reasons;
    }

    /** Why a line has nothing to pay for any more. */
    String obsolete(Line line, Origin origin) {
        String about = origin.getAbout() == null ? "" : origin.getAbout();
        String name = origin.getName() == null ? line.getDescription() : origin.getName();
        if (about.isEmpty()) {
            return "Somebody holds the position now and has a line of their own";
        }
        if (called.get(about) instanceof Element element) {
            List<Scene> cut = scenes(element).stream().filter(Scene::isOmitted).toList();
            return name + " is in no scene any more"
                    + (cut.isEmpty() ? "" : ": " + named(cut) + (cut.size() == 1 ? " was" : " were") + " cut"
                            + drafts(cut));
        }
        return called.containsKey(about) ? name + " is called for by another rule now"
                : name + " is not in the production any more";
    }

    /** What figures are called for in place of those that stand. */
    List<String> changed(Line line, Called called) {
        Figures now = Figures.of(line);
        List<String> reasons = new ArrayList<>();
        add(reasons, "Amount", now.amount(), called.figures().amount());
        add(reasons, "Multiplier", now.multiplier(), called.figures().multiplier());
        add(reasons, "Unit", now.unit(), called.figures().unit());
        add(reasons, "Rate", now.rate(), called.figures().rate());
        if (!now.rate().equals(called.figures().rate())) {
            reasons.add(called.basis());
        }
        return reasons;
    }

    private static void add(List<String> reasons, String what, String before, String after) {
        if (!before.equals(after)) {
            reasons.add(what + " " + (before.isEmpty() ? "nothing" : before) + " becomes "
                    + (after.isEmpty() ? "nothing" : after));
        }
    }

    /** What has moved since the line was accepted last. */
    static List<String> moved(Map<String, KnownQuantity> then, LineCost now) {
        return now.used().stream().flatMap(quantity -> Origins.before(then, quantity).map(before -> quantity.name()
                + (quantity.key().isEmpty() ? "" : "(" + quantity.key() + ")") + " was " + Decimals.plain(before)
                + " and is " + Decimals.plain(quantity.value()) + ": " + quantity.source().says()).stream()).toList();
    }

    /** Why a card's price is proposed. */
    static String repriced(String basis, BigDecimal rate) {
        return "Rate " + Decimals.plain(rate) + " on the newer card: " + basis;
    }

    private static String named(List<Scene> scenes) {
        String numbers = scenes.stream().limit(NAMED_SCENES).map(Scene::getNumber).collect(Collectors.joining(", "));
        return (scenes.size() == 1 ? "scene " : "scenes ") + numbers
                + (scenes.size() > NAMED_SCENES ? " and " + (scenes.size() - NAMED_SCENES) + " more" : "");
    }

    private static String drafts(List<Scene> scenes) {
        Set<String> drafts = scenes.stream().map(Scene::getDraft).filter(draft -> draft != null).map(Draft::getName)
                .filter(name -> name != null).collect(Collectors.toCollection(TreeSet::new));
        return drafts.isEmpty() ? "" : " (draft " + String.join(", ", drafts) + ")";
    }
}
