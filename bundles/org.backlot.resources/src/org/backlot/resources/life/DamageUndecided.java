package org.backlot.resources.life;

import java.time.LocalDate;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.ClaimState;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.Resources;

/** Somebody has to do something about a damage: claim it, say what it costs, say whether it was mended. */
public final class DamageUndecided implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        EquipmentLife life = EquipmentLife.of(production, questions);
        for (DamageReport report : resources.get().getDamages()) {
            String what = Words.name(report.getAsset()) + ", " + StorageList.text(report.getWhat());
            if (report.getClaim() == ClaimState.TO_FILE) {
                found.add(Severity.WARNING, report.getId(), what, "Is not claimed yet from "
                        + (report.getPolicy() == null ? "the insurance" : Claim.name(report.getPolicy())));
            } else if (report.getClaim() == ClaimState.NONE && report.getPolicy() != null) {
                found.add(Severity.INFO, report.getId(), what, report.getCost() == null
                        ? "Is covered by " + Claim.name(report.getPolicy()) + ". Say what it costs, then claim or not"
                        : "Is covered by " + Claim.name(report.getPolicy()) + ", and nobody decided to claim it. File "
                                + "it, or take the policy off the report");
            }
            if (isStillBroken(report, life)) {
                found.add(Severity.WARNING, report.getId(), what, "Should work since "
                        + Words.day(report.getUntil()) + ", and nobody reported it repaired");
            }
        }
    }

    private static boolean isStillBroken(DamageReport report, EquipmentLife life) {
        LocalDate until = report.getUntil();
        return until != null && !report.isTotal() && until.isBefore(life.day()) && report.getAsset() != null
                && life.of(report.getAsset()).filter(one -> one.pieces(LifeState.DAMAGED) > 0).isPresent();
    }
}
