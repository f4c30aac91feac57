package org.backlot.core.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;

/** The rule packs that are installed. */
public final class RulePacks {

    /** The setting that names the pack of a production by its id; unset: the first that is installed. */
    public static final String SETTING = "rules.pack";

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.core.rulepacks");

    private final List<RulePack> all;

    public RulePacks(Contributions contributions) {
        this(contributions.of(POINT).stream().map(RulePacks::pack).flatMap(Optional::stream).toList());
    }

    public RulePacks(List<RulePack> all) {
        this.all = List.copyOf(all);
    }

    private static Optional<RulePack> pack(Contribution<Void> c) {
        return c.read("file", RulePack::read).map(rules -> new RulePack(c.id(), c.name(), rules));
    }

    /** Every pack, in order. */
    public List<RulePack> all() {
        return all;
    }

    /** The pack that a production works under; empty where none is installed. */
    public Optional<RulePack> of(Production production) {
        Optional<String> chosen = Settings.get(production, SETTING);
        return all.stream().filter(pack -> chosen.isEmpty() || chosen.get().equals(pack.id())).findFirst();
    }

    /**
     * A rule of the production's pack: of several with the id the latest that holds on the day on which the production
     * starts; where it has no start yet, the latest of all.
     */
    public Optional<Rule> rule(Production production, String id) {
        LocalDate start = production.getStart() == null ? LocalDate.MAX : production.getStart();
        return of(production).stream().flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.id().equals(id) && !rule.effective().isAfter(start))
                .max(Comparator.comparing(Rule::effective));
    }
}
