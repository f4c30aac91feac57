package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.ClaimState;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.Resources;
import org.backlot.resources.price.Price;

/**
 * Whether insurance pays for a damage: a policy of ours for that kind of thing that holds on the day. Where the cost is
 * known and the production bears all of it itself, there is nothing to claim.
 *
 * @param policy null where none pays
 * @param says   why, a sentence for people
 */
public record Claim(Policy policy, ClaimState state, String says) {

    private static final String KIND = "org.backlot.resources.";
    private static final Map<String, Cover> COVERS = Map.of(KIND + "vehicle", Cover.AUTO, KIND + "picturevehicle",
            Cover.AUTO, KIND + "prop", Cover.PROPS_SETS_WARDROBE, KIND + "costume", Cover.PROPS_SETS_WARDROBE,
            KIND + "animal", Cover.ANIMALS);

    /** @param cost null where nobody knows it yet */
    public static Claim of(Production production, Resources resources, Asset asset, LocalDate day, BigDecimal cost) {
        Cover cover = COVERS.getOrDefault(StorageList.text(asset.getKind()), Cover.EQUIPMENT);
        Optional<Policy> policy = List.of(cover, Cover.EQUIPMENT).stream().distinct()
                .flatMap(wanted -> resources.getPolicies().stream().filter(one -> one.getCover() == wanted))
                .filter(one -> (one.getFrom() == null || !day.isBefore(one.getFrom()))
                        && (one.getUntil() == null || !day.isAfter(one.getUntil()))).findFirst();
        if (policy.isEmpty()) {
            return new Claim(null, ClaimState.NONE, "No policy covers it on " + Words.day(day) + ".");
        }
        String name = name(policy.get());
        if (cost == null) {
            return new Claim(policy.get(), ClaimState.NONE, "Covered by " + name + "; whether to claim follows from "
                    + "the cost.");
        }
        BigDecimal own = policy.get().getDeductible();
        boolean alike = Price.currency(production, policy.get().getCurrency())
                .equals(Price.currency(production, null));
        if (own != null && alike && cost.compareTo(own) <= 0) {
            return new Claim(null, ClaimState.NONE, "The production bears it: no more than the "
                    + own.toPlainString() + " that " + name + " leaves with it.");
        }
        return new Claim(policy.get(), ClaimState.TO_FILE, "To be claimed from " + name + (own == null || !alike ? "."
                : "; the production bears " + own.toPlainString() + " of it."));
    }

    /** A policy for people: its insurer and its number. */
    static String name(Policy policy) {
        String name = (StorageList.text(policy.getInsurer()) + " " + StorageList.text(policy.getNumber())).strip();
        return name.isEmpty() ? "the policy" : name;
    }
}
