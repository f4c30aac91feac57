package org.backlot.schedule.dood;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.HoldAndDrop;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Tristate;
import org.backlot.core.question.Standards;

/**
 * On what terms elements are engaged between their work days.
 *
 * @param hold the elements that are held
 * @param drop the elements that may be dropped and picked up instead; a dropped element has to be one that is held
 * @param gap  how long a drop has to be; empty: nobody is dropped
 */
public record Terms(Predicate<Element> hold, Predicate<Element> drop, Optional<DropRule> gap) {

    private static final Set<String> HELD = Set.of(Category.CAST, "org.backlot.core.stunts",
            "org.backlot.core.animals", "org.backlot.core.wrangler");

    /** What {@link HoldAndDrop} and the production's rule pack say. */
    public static Terms of(Production production, Standards standards) {
        var allowed = new HoldAndDrop(production, standards.categories());
        return new Terms(allowed::holds, allowed::drops, standards.rules().rule(production, DropRule.ID)
                .map(DropRule::of));
    }

    /** The terms where nobody knows what is installed: cast, stunts and animals are held, nobody is dropped. */
    public static Terms standard() {
        return new Terms(element -> says(element.getHold(), HELD.contains(element.getCategory())),
                element -> says(element.getDrop(), Category.CAST.equals(element.getCategory())), Optional.empty());
    }

    private static boolean says(Tristate own, boolean category) {
        return own == Tristate.CATEGORY ? category : own == Tristate.YES;
    }
}
