package org.backlot.budget.ui.start;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.Chart.GlobalRow;
import org.backlot.budget.chart.Charts;
import org.backlot.budget.chart.Words;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.proposal.Beginning;
import org.backlot.budget.proposal.Placement;
import org.backlot.budget.ratecard.RateCardPacks;
import org.backlot.core.extension.Contribution;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;

/** What a person has chosen so far for a new budget. What was chosen for one chart goes when another is taken. */
final class Choices {

    private final Session session;
    private final Charts charts;
    private final RateCardPacks packs;
    private final Map<String, RateCard> cards = new LinkedHashMap<>();
    private final Map<String, String> globals = new HashMap<>();
    private final Map<Beginning.Place, String> accounts = new HashMap<>();
    private final Runnable changed;
    private Chart chart;

    /** @param changed told whenever anything is chosen */
    Choices(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        charts = new Charts(session.contributions());
        packs = new RateCardPacks(session.contributions());
        chart = charts.chartFor(session.production()).orElse(null);
    }

    Production production() {
        return session.production();
    }

    List<Contribution<Void>> charts() {
        return charts.all();
    }

    Optional<Chart> chart() {
        return Optional.ofNullable(chart);
    }

    void take(Contribution<Void> wanted) {
        if (chart == null || !chart.id().equals(wanted.id())) {
            chart = charts.byId(wanted.id()).orElse(null);
            globals.clear();
            accounts.clear();
            changed.run();
        }
    }

    List<Contribution<Void>> packs() {
        return packs.all();
    }

    boolean isTaken(Contribution<Void> pack) {
        return cards.containsKey(pack.id());
    }

    void take(Contribution<Void> pack, boolean wanted) {
        if (wanted) {
            packs.card(pack.id()).ifPresent(card -> cards.put(pack.id(), card));
        } else {
            cards.remove(pack.id());
        }
        changed.run();
    }

    String value(GlobalRow global) {
        return globals.getOrDefault(Words.comparable(global.name()), global.value());
    }

    void set(GlobalRow global, String value) {
        if (value == null || value.isBlank() || value.equals(global.value())) {
            globals.remove(Words.comparable(global.name()));
        } else {
            globals.put(Words.comparable(global.name()), value);
        }
        changed.run();
    }

    List<Placement> placements() {
        return chart().map(of -> Placement.of(production(), session.questions().categories(), of)).orElse(List.of());
    }

    /** The number of the account; blank: no lines are made. */
    String account(Placement placement) {
        return accounts.getOrDefault(placement.place(), placement.account());
    }

    void place(Placement placement, String number) {
        if (number.equals(placement.account())) {
            accounts.remove(placement.place());
        } else {
            accounts.put(placement.place(), number);
        }
        changed.run();
    }

    Optional<Beginning> beginning() {
        return chart().map(of -> new Beginning(of, globals, List.copyOf(cards.values()), accounts));
    }
}
