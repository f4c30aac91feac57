package org.backlot.budget.ui.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;

/** A sum that the topsheet shows between or below its categories; a row that follows from the others. */
public enum Total {
    ABOVE_THE_LINE("Total above the line", EnumSet.of(Part.ABOVE_THE_LINE)),
    PRODUCTION("Total production", EnumSet.of(Part.PRODUCTION)),
    POST("Total post-production", EnumSet.of(Part.POST)),
    OTHER("Total other", EnumSet.of(Part.OTHER)),
    BELOW_THE_LINE("Total below the line", EnumSet.complementOf(EnumSet.of(Part.ABOVE_THE_LINE))),
    ACCOUNTS("Total of the accounts", EnumSet.allOf(Part.class)),
    GROSS("Total before credits", EnumSet.allOf(Part.class)),
    GRAND("Grand total", EnumSet.allOf(Part.class)),
    CASH("Money needed, without what is given", EnumSet.allOf(Part.class));

    private final String label;
    private final Set<Part> parts;

    Total(String label, Set<Part> parts) {
        this.label = label;
        this.parts = parts;
    }

    /** As the topsheet prints it. */
    public String label() {
        return label;
    }

    /**
     * The rows of a topsheet from the top: {@link Account} for a category, {@link Total} below each part that has
     * one, {@link org.backlot.budget.model.Charge} for what is added at the end,
     * {@link org.backlot.budget.model.Credit} for what is taken off.
     */
    public static List<Object> topsheet(Budget budget) {
        List<Object> rows = new ArrayList<>();
        int below = 0;
        for (Part part : Part.VALUES) {
            List<Account> categories = budget.getAccounts().stream().filter(c -> c.getPart() == part).toList();
            rows.addAll(categories);
            if (!categories.isEmpty()) {
                rows.add(of(part));
                below += part == Part.ABOVE_THE_LINE ? 0 : 1;
            }
        }
        if (below > 1) {
            rows.add(BELOW_THE_LINE);
        }
        if (!budget.getCharges().isEmpty()) {
            rows.add(ACCOUNTS);
            rows.addAll(budget.getCharges());
        }
        if (!budget.getCredits().isEmpty()) {
            rows.add(GROSS);
            rows.addAll(budget.getCredits());
        }
        rows.add(GRAND);
        if (isAnyGiven(budget)) {
            rows.add(CASH);
        }
        return rows;
    }

    private static boolean isAnyGiven(Budget budget) {
        return budget.getAccounts().stream().anyMatch(Total::isAnyGiven);
    }

    private static boolean isAnyGiven(Account account) {
        return account.getLines().stream().anyMatch(Total::isGiven)
                || account.getAccounts().stream().anyMatch(Total::isAnyGiven);
    }

    private static boolean isGiven(Line line) {
        return line.getInKind() != null && !line.getInKind().isBlank()
                || line.getDetails().stream().anyMatch(Total::isGiven);
    }

    private static Total of(Part part) {
        return switch (part) {
            case ABOVE_THE_LINE -> ABOVE_THE_LINE;
            case PRODUCTION -> PRODUCTION;
            case POST -> POST;
            case OTHER -> OTHER;
        };
    }

    /** The sum of the bases of the lines. */
    public BigDecimal base(Estimate estimate) {
        return sum(estimate, AccountCost::base);
    }

    /** The sum of the fringes. */
    public BigDecimal fringes(Estimate estimate) {
        return sum(estimate, AccountCost::fringes);
    }

    /** The sum of all that it covers; the grand total has the charges and credits in it. */
    public BigDecimal total(Estimate estimate) {
        return switch (this) {
            case GROSS -> estimate.gross();
            case GRAND -> estimate.total();
            case CASH -> estimate.cash();
            default -> sum(estimate, AccountCost::total);
        };
    }

    /** The part of it that is given and not paid. */
    public BigDecimal given(Estimate estimate) {
        return this == CASH ? BigDecimal.ZERO : sum(estimate, AccountCost::given);
    }

    /** Whether charges are part of it. */
    public boolean isWhole() {
        return this == GROSS || this == GRAND || this == CASH;
    }

    /** Whether all that it covers could be computed. */
    public boolean isComplete(Estimate estimate) {
        return isWhole() ? estimate.isComplete() : covered(estimate).allMatch(AccountCost::isComplete);
    }

    private Stream<AccountCost> covered(Estimate estimate) {
        return estimate.categories().stream().filter(category -> parts.contains(category.part()));
    }

    private BigDecimal sum(Estimate estimate, Function<AccountCost, BigDecimal> figure) {
        return covered(estimate).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
