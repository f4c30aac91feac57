package org.backlot.budget.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.backlot.budget.model.Line;
import org.backlot.core.model.Scene;

/**
 * What a scene costs.
 *
 * @param direct what is spent for the scene: its cast, sets and things
 * @param shared its share, by length, of what is spent for no scene in particular, charges among it
 * @param parts  what the direct cost is made of, in the order of the budget
 */
public record SceneCost(Scene scene, BigDecimal direct, BigDecimal shared, List<Part> parts) {

    public SceneCost {
        parts = List.copyOf(parts);
    }

    /** The part of a line that falls on the scene. */
    public record Part(Line line, BigDecimal amount) {
    }

    /** Direct and shared cost. */
    public BigDecimal total() {
        return direct.add(shared);
    }

    /** What an eighth of a page of it costs, rounded half-up; 0 for a scene without a length. */
    public BigDecimal perEighth() {
        return scene.getEighths() <= 0 ? BigDecimal.ZERO.setScale(direct.scale())
                : total().divide(BigDecimal.valueOf(scene.getEighths()), direct.scale(), RoundingMode.HALF_UP);
    }
}
