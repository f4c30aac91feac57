package org.backlot.budget.ui.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Line;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;

/** The objects that a line names: in its formulas, and as what it pays for. */
final class Mentions {

    private static final int MOST_OBJECTS = 12;

    private final Session session;
    private final Estimate estimate;
    private final Set<Identified> found = new LinkedHashSet<>();

    private Mentions(Session session, Estimate estimate) {
        this.session = session;
        this.estimate = estimate;
    }

    /** Globals and accounts first, then what the quantities were made from, then what it pays for. */
    static List<Identified> of(Line line, Session session, Estimate estimate) {
        var mentions = new Mentions(session, estimate);
        for (String text : new String[] {line.getAmount(), line.getMultiplier(), line.getRate(), line.getInKind()}) {
            mentions.formula(text);
        }
        line.getShares().forEach(share -> mentions.formula(share.getAmount()));
        estimate.of(line).stream().flatMap(cost -> cost.used().stream())
                .flatMap(quantity -> quantity.source().objects().stream()).limit(MOST_OBJECTS).forEach(mentions::add);
        mentions.add(line.getSubject());
        mentions.add(line.getSet());
        mentions.add(line.getLocation());
        mentions.add(line.getSource());
        return new ArrayList<>(mentions.found);
    }

    private void add(String id) {
        if (id != null) {
            session.object(id).ifPresent(found::add);
        }
    }

    private void formula(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            Formula formula = Formula.parse(text);
            formula.names().forEach(name -> estimate.globals().keySet().stream()
                    .filter(global -> name.name().equalsIgnoreCase(global.getName())).forEach(found::add));
            formula.accounts().forEach(total -> estimate.allAccounts().map(AccountCost::account)
                    .filter(account -> total.number().equalsIgnoreCase(account.getNumber())).forEach(found::add));
        } catch (FaultyFormula e) {
            return;
        }
    }
}
