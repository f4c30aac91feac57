package org.backlot.budget.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.scene.SceneCost.Part;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/**
 * What each scene costs, so that all scenes together cost the total to the cent. A line that pays for an element or
 * person is split evenly over the days on which they are needed, and each day over their scenes of that day by length;
 * where nobody knows the days, over all their scenes by length. A line for a set, place or scene goes to its scenes.
 * All other lines, the charges and the credits are shared by every scene that is shot, by length.
 *
 * @param scenes in the order of the script, without omitted ones
 * @param total  the grand total of the budget
 */
public record SceneCosts(Currency currency, List<SceneCost> scenes, BigDecimal total) {

    public SceneCosts {
        scenes = List.copyOf(scenes);
    }

    /** The costs of a production with a budget, kept until the production changes. */
    public static Optional<SceneCosts> of(Production production, Questions questions) {
        return Estimate.of(production, questions).map(estimate -> questions.derived(SceneCosts.class,
                () -> of(production, questions, estimate)));
    }

    private static SceneCosts of(Production production, Questions questions, Estimate estimate) {
        List<Scene> scenes = production.getScript() == null ? List.of() : production.getScript().getScenes().stream()
                .filter(scene -> !scene.isOmitted()).toList();
        if (scenes.isEmpty()) {
            return new SceneCosts(estimate.currency(), List.of(), estimate.total());
        }
        Map<Scene, List<Part>> parts = new LinkedHashMap<>();
        scenes.forEach(scene -> parts.put(scene, new ArrayList<>()));
        Attribution attribution = new Attribution(production, questions, scenes);
        BigDecimal shared = estimate.total();
        for (LineCost line : estimate.categories().stream().flatMap(AccountCost::allLines).toList()) {
            for (LineCost own : spent(line).toList()) {
                for (Map.Entry<Scene, BigDecimal> part : attribution.of(own).entrySet()) {
                    parts.get(part.getKey()).add(new Part(own.line(), part.getValue()));
                    shared = shared.subtract(part.getValue());
                }
            }
        }
        List<BigDecimal> shares = Allocation.of(shared, scenes.stream().map(Attribution::weight).toList());
        BigDecimal zero = Money.rounded(BigDecimal.ZERO, estimate.currency());
        List<SceneCost> costs = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            List<Part> own = parts.get(scenes.get(i));
            costs.add(new SceneCost(scenes.get(i), own.stream().map(Part::amount).reduce(zero, BigDecimal::add),
                    shares.get(i), own));
        }
        return new SceneCosts(estimate.currency(), costs, estimate.total());
    }

    /** A line, or its details where these are spent for something of their own. */
    private static Stream<LineCost> spent(LineCost line) {
        boolean own = line.line().getSubject() != null || line.line().getSet() != null
                || line.line().getLocation() != null;
        return own || line.details().isEmpty() ? Stream.of(line) : line.details().stream().flatMap(SceneCosts::spent);
    }

    /** What an eighth of a page costs on average, rounded half-up; 0 where the script has no length. */
    public BigDecimal perEighth() {
        int eighths = scenes.stream().mapToInt(cost -> cost.scene().getEighths()).sum();
        return eighths == 0 ? Money.rounded(BigDecimal.ZERO, currency)
                : total.divide(BigDecimal.valueOf(eighths), total.scale(), RoundingMode.HALF_UP);
    }

    /** What a scene costs; empty for one that is not shot. */
    public Optional<SceneCost> of(Scene scene) {
        return scenes.stream().filter(cost -> cost.scene() == scene).findFirst();
    }
}
