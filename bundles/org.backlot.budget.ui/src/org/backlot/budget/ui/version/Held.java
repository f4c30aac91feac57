package org.backlot.budget.ui.version;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Version;
import org.backlot.budget.version.Variance;
import org.backlot.budget.version.Versions;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;

/**
 * The budget held against its versions.
 *
 * @param now       what it comes to
 * @param totals    what each version comes to, by its id
 * @param changed   ids of baselines that are not what was locked
 * @param against   the id of the version that the variances are of; blank where there is none
 * @param variances categories, charges and credits
 */
record Held(BigDecimal now, Map<String, BigDecimal> totals, List<String> changed, String against,
        List<Variance> variances) {

    static final Held NOTHING = new Held(BigDecimal.ZERO, Map.of(), List.of(), "", List.of());

    /** @param wanted the id of the version to hold it against; where there is none of it, the latest baseline */
    static Held of(Copies.Copy copy, String wanted) {
        Optional<Budget> budget = Session.section(copy.production(), Budget.class);
        Optional<Estimate> now = Estimate.of(copy.production(), copy.questions());
        if (budget.isEmpty() || now.isEmpty()) {
            return NOTHING;
        }
        Map<String, BigDecimal> totals = new HashMap<>();
        budget.get().getVersions().forEach(version -> totals.put(version.getId(), estimate(copy, version).total()));
        List<String> changed = Versions.baselines(budget.get()).stream().filter(one -> !Versions.isAsLocked(one))
                .map(Version::getId).toList();
        Optional<Version> against = budget.get().getVersions().stream()
                .filter(version -> version.getId().equals(wanted)).findFirst()
                .or(() -> Versions.baseline(budget.get())).or(() -> budget.get().getVersions().stream().findFirst());
        return new Held(now.get().total(), totals, changed, against.map(Version::getId).orElse(""),
                against.map(version -> Variance.of(version, estimate(copy, version), now.get())).orElse(List.of()));
    }

    private static Estimate estimate(Copies.Copy copy, Version version) {
        return Versions.estimate(version, copy.production(), copy.questions());
    }
}
