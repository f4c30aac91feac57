package org.backlot.budget.ui.basis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.rule.Rules;
import org.backlot.core.extension.Contribution;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;

/** The arithmetic that is installed, by name. */
final class RuleChoice {

    private final Desk desk;

    RuleChoice(Desk desk) {
        this.desk = desk;
    }

    /** The id of a rule; one that no plug-in brings is shown by its id. */
    Kind<String> kind() {
        return Kind.choice(() -> List.copyOf(names().keySet()), id -> names().getOrDefault(id, id));
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Rules.PERCENT, "Percent");
        names.put(Rules.FLAT, "Flat");
        desk.session().ifPresent(session -> {
            for (Contribution<?> rule : session.questions().contributions().of(Rules.POINT)) {
                names.put(rule.id(), rule.name());
            }
        });
        return names;
    }
}
