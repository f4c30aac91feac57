package org.backlot.core.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.draft.SceneChange.Aspect;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Steps;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;

/**
 * What taking a draft over would do to pages, days, cast and money. It is carried out on a copy, and the sections are
 * asked the same questions before and after; nothing in the production itself changes.
 *
 * <p>A new scene has no day yet: it waits in the boneyard, and days, cast and money are computed without it. What it
 * may take is an estimate, by the pages that are planned for a day ({@code schedule.pagesPerDay}).
 *
 * @param scenes          scenes that are written
 * @param pages           pages, in eighths
 * @param days            shooting days, nights and moves, those that are known
 * @param cast            work days of the parts that gain or lose some
 * @param money           totals and accounts that change, and the grand total always; without what the budget cannot
 *        say
 * @param unplacedEighths length of the new scenes that have no day yet
 * @param unplacedDays    the estimate for them, to a tenth of a day; empty where nobody plans pages for a day
 * @param ofScenes        what each change alone would do, in script order
 */
public record DraftImpact(Amount scenes, Amount pages, List<Amount> days, List<Amount> cast, List<Amount> money,
        int unplacedEighths, Optional<BigDecimal> unplacedDays, List<OfScene> ofScenes) {

    private static final String SHOOT_DAYS = "schedule.shootDays";
    private static final String PAGES_PER_DAY = "schedule.pagesPerDay";
    private static final String TOTAL = "budget.total";
    /** Every scene shares what no scene is spent for, so that each of them costs another sum when anything changes. */
    private static final String OF_SCENE = "budget.scene";
    private static final Set<String> DAYS = Set.of(SHOOT_DAYS, "schedule.nights", "schedule.moves");
    private static final String WORK_DAYS = "schedule.workDays";

    public DraftImpact {
        days = List.copyOf(days);
        cast = List.copyOf(cast);
        money = List.copyOf(money);
        ofScenes = List.copyOf(ofScenes);
    }

    /**
     * A number before and after.
     *
     * @param name  as the section that knows it has it: {@code schedule.workDays}
     * @param key   what it is about, or the empty string: {@code WREN}
     * @param label what people call it: Work days of WREN
     * @param unit  days, eighths, or a currency
     */
    public record Amount(String name, String key, String label, String unit, BigDecimal before, BigDecimal after) {

        /** By how much it grows. */
        public BigDecimal difference() {
            return after.subtract(before);
        }

        boolean changes() {
            return difference().signum() != 0;
        }
    }

    /**
     * What one change alone would do.
     *
     * @param key      of the change
     * @param eighths  pages, in eighths
     * @param days     shooting days; null where nobody knows
     * @param castDays work days of all the cast; null where nobody knows
     * @param money    the grand total; null where nobody knows
     */
    public record OfScene(String key, int eighths, BigDecimal days, BigDecimal castDays, BigDecimal money) {
    }

    /**
     * Works it out; may run on any thread.
     *
     * @param copy a snapshot of the production that was compared; it is used up
     * @throws java.util.concurrent.CancellationException where the steps said to stop
     */
    public static DraftImpact of(Production copy, Contributions installed, DraftComparison comparison,
            DraftDecisions decisions, Steps steps) {
        Session scratch = Session.opened(copy, "", installed, new ScratchStore(), List.of());
        List<SceneChange> accepted = comparison.toDecide().stream().filter(decisions::accepts).toList();
        steps.tell(0, accepted.size());
        Map<String, String> names = new HashMap<>();
        comparison.renames().stream().filter(decisions::accepts)
                .forEach(rename -> names.put(rename.before(), rename.after()));
        Known before = Known.of(scratch, names);
        Known after = tried(scratch, comparison, decisions);
        List<OfScene> scenes = new ArrayList<>();
        for (SceneChange change : accepted) {
            scenes.add(ofScene(scratch, comparison, change, before));
            steps.tell(scenes.size(), accepted.size());
        }
        int unplaced = accepted.stream().filter(c -> c instanceof SceneChange.New || c instanceof SceneChange.Restored)
                .mapToInt(SceneChange::eighths).sum();
        Optional<BigDecimal> perDay = after.value(PAGES_PER_DAY).filter(pages -> pages.signum() > 0);
        return new DraftImpact(new Amount("scenes", "", "Scenes", "scenes", before.scenes, after.scenes),
                new Amount("pages", "", "Pages", "eighths", before.eighths, after.eighths),
                amounts(before, after, q -> DAYS.contains(q.name()), true),
                amounts(before, after, q -> q.name().equals(WORK_DAYS), false),
                amounts(before, after, q -> q.name().startsWith("budget.") && !q.name().equals(OF_SCENE), false),
                unplaced,
                perDay.map(pages -> BigDecimal.valueOf(unplaced).divide(pages.multiply(BigDecimal.valueOf(8)), 1,
                        RoundingMode.HALF_UP)), scenes);
    }

    /** Carries decisions out, asks, and takes them back. */
    private static Known tried(Session scratch, DraftComparison comparison, DraftDecisions decisions) {
        var label = new DraftLabel("", DraftColour.ROW.getFirst(), null, null, LocalDate.EPOCH, false);
        boolean done = DraftMerge.accept(scratch, comparison, decisions, label).isPresent();
        Known known = Known.of(scratch, Map.of());
        if (done) {
            scratch.undo();
        }
        return known;
    }

    private static OfScene ofScene(Session scratch, DraftComparison comparison, SceneChange change, Known before) {
        Set<Aspect> aspects = change.difference().aspects();
        boolean wordsAlone = change instanceof SceneChange.OfScript || change instanceof SceneChange.Moved
                || change instanceof SceneChange.Changed;
        boolean plain = wordsAlone && !aspects.contains(Aspect.HEADING) && !aspects.contains(Aspect.LENGTH)
                && !aspects.contains(Aspect.ELEMENTS);
        Known after = plain ? before
                : tried(scratch, comparison, DraftDecisions.only(comparison, List.of(change.key())));
        return new OfScene(change.key(), change.eighths(),
                difference(before.value(SHOOT_DAYS), after.value(SHOOT_DAYS)),
                difference(before.sum(WORK_DAYS), after.sum(WORK_DAYS)),
                difference(before.value(TOTAL), after.value(TOTAL)));
    }

    private static BigDecimal difference(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        return before.isPresent() && after.isPresent() ? after.get().subtract(before.get()) : null;
    }

    /** Those that change; where all are wanted, and the grand total always, also those that do not. */
    private static List<Amount> amounts(Known before, Known after, Predicate<Quantity> wanted, boolean all) {
        Map<String, Quantity> either = new LinkedHashMap<>(before.quantities);
        after.quantities.forEach(either::putIfAbsent);
        List<Amount> amounts = new ArrayList<>();
        either.forEach((id, quantity) -> {
            boolean countable = !quantity.name().startsWith("budget.");
            Optional<BigDecimal> was = before.value(id).or(() -> countable ? Optional.of(BigDecimal.ZERO)
                    : Optional.empty());
            Optional<BigDecimal> is = after.value(id).or(() -> countable ? Optional.of(BigDecimal.ZERO)
                    : Optional.empty());
            if (wanted.test(quantity) && was.isPresent() && is.isPresent()) {
                var amount = new Amount(quantity.name(), quantity.key(), label(quantity), quantity.unit(), was.get(),
                        is.get());
                if (all || amount.changes() || quantity.name().equals(TOTAL)) {
                    amounts.add(amount);
                }
            }
        });
        return amounts;
    }

    private static String label(Quantity quantity) {
        return switch (quantity.name()) {
            case SHOOT_DAYS -> "Shooting days";
            case "schedule.nights" -> "Nights";
            case "schedule.moves" -> "Company moves";
            case WORK_DAYS -> "Work days of " + quantity.key();
            case TOTAL -> "Budget, total";
            default -> quantity.key().isEmpty()
                    ? "Budget, " + quantity.name().substring(quantity.name().indexOf('.') + 1)
                    : quantity.source().says();
        };
    }

    /** What the production and its sections say at one moment. */
    private record Known(BigDecimal scenes, BigDecimal eighths, Map<String, Quantity> quantities) {

        /** @param names new names of what a quantity may be about, by the old ones */
        static Known of(Session session, Map<String, String> names) {
            List<Scene> written = Breakdown.scenes(session.production());
            Map<String, Quantity> quantities = new LinkedHashMap<>();
            for (Quantity known : session.questions().quantities(session.production())) {
                var q = new Quantity(known.name(), names.getOrDefault(known.key(), known.key()),
                        known.value(), known.unit(),
                        known.source());
                quantities.putIfAbsent(q.key().isEmpty() ? q.name() : q.name() + "(" + q.key() + ")", q);
            }
            return new Known(BigDecimal.valueOf(written.size()),
                    BigDecimal.valueOf(written.stream().mapToInt(Scene::getEighths).sum()), quantities);
        }

        Optional<BigDecimal> value(String name) {
            return Optional.ofNullable(quantities.get(name)).map(Quantity::value);
        }

        Optional<BigDecimal> sum(String name) {
            return quantities.values().stream().filter(q -> q.name().equals(name)).map(Quantity::value)
                    .reduce(BigDecimal::add);
        }
    }
}
