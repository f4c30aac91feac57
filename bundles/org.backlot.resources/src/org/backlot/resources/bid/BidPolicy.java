package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Settings;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Bill;
import org.backlot.resources.price.Price;

/**
 * How many offers the office wants for what, by the settings {@link #THRESHOLD} and {@link #WANTED}. It holds for kinds
 * of resources that are put out to tender.
 *
 * @param threshold the sum, in the currency of the production, from which offers are compared
 * @param wanted    how many offers are wanted then
 */
public record BidPolicy(BigDecimal threshold, int wanted) {

    /** The setting for the sum from which offers are compared; 5000 if unset. */
    public static final String THRESHOLD = "resources.bidThreshold";

    /** The setting for how many offers are wanted; 3 if unset. */
    public static final String WANTED = "resources.bidsWanted";

    private static final BigDecimal STANDARD_THRESHOLD = BigDecimal.valueOf(5000);
    private static final BigDecimal STANDARD_WANTED = BigDecimal.valueOf(3);

    /** That of a production. */
    public static BidPolicy of(Production production) {
        return new BidPolicy(Settings.number(production, THRESHOLD, STANDARD_THRESHOLD),
                Settings.number(production, WANTED, STANDARD_WANTED).intValue());
    }

    /**
     * Chooses; inside an edit.
     *
     * @throws IllegalArgumentException if one of them is below zero
     */
    public void choose(Production production) {
        if (threshold.signum() < 0 || wanted < 0) {
            throw new IllegalArgumentException("Neither the amount nor the number of bids can be below 0");
        }
        Settings.set(production, THRESHOLD, threshold.toPlainString());
        Settings.set(production, WANTED, Integer.toString(wanted));
    }

    /** How many offers of a requirement name a price. */
    public static int priced(Requirement requirement) {
        return (int) requirement.getBids().stream().filter(bid -> bid.getRate() != null).count();
    }

    /** Whether somebody said why fewer offers will do. */
    public static boolean isWaived(Requirement requirement) {
        return requirement.getFewerBids() != null && !requirement.getFewerBids().isBlank();
    }

    /**
     * What is wrong with taking up something of a value, as a sentence; empty where nothing is, or somebody said why
     * fewer offers will do.
     *
     * @param value what it costs, in the currency of the production
     */
    public Optional<String> fault(Production production, Questions questions, Requirement requirement,
            BigDecimal value) {
        int priced = priced(requirement);
        boolean tender = new Kinds(questions.contributions()).byId(requirement.getKind()).filter(Kind::tender)
                .isPresent();
        boolean few = tender && priced < wanted && !isWaived(requirement) && value.compareTo(threshold) > 0;
        return few ? Optional.of("Costs " + value.toPlainString() + " "
                + Price.currency(production, null) + " on " + priced
                + (priced == 1 ? " bid; " : " bids; ") + wanted + " are wanted over " + threshold.toPlainString())
                : Optional.empty();
    }

    /**
     * As {@link #fault}, for taking up one offer; an offer whose value in the currency of the production is not known
     * is judged by its figure.
     */
    public Optional<String> fault(Production production, Questions questions, BidComparison comparison, Bid bid) {
        BigDecimal value = comparison.of(bid).flatMap(offer -> offer.atHome().or(() -> offer.bill()
                .map(Bill::total))).orElse(BigDecimal.ZERO);
        return fault(production, questions, comparison.requirement(), value);
    }
}
