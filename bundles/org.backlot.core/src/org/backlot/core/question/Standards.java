package org.backlot.core.question;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.rule.RulePacks;

/** What is installed that says how the trade works, for answers that depend on it. */
public record Standards(Categories categories, RulePacks rules) {
}
