package org.backlot.budget.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.budget.model.Part;
import org.backlot.core.model.ProductionKind;

/**
 * A chart of accounts and the rate card that comes with it: data, contributed to {@code org.backlot.budget.charts}.
 *
 * @param kinds    the productions that it is made for
 * @param currency ISO 4217, the currency of its rates
 * @param basis    what a line says of where its figures come from, as "Estimate, rate card 2026"
 * @param classes  the fringes of each class of pay, by the name of the class
 */
public record Chart(String id, String name, Set<ProductionKind> kinds, String currency, String basis,
        List<GlobalRow> globals, List<FringeRow> fringes, Map<String, List<String>> classes,
        List<AccountRow> categories, List<ElementRow> elements, List<CrewRow> crew, List<ChargeRow> charges) {

    /** A named value. */
    public record GlobalRow(String name, String value, String unit, String description) {
    }

    /**
     * What is owed on top of pay.
     *
     * @param id      by which classes name it
     * @param ceiling of the base, or null
     * @param source  the rule and its date
     */
    public record FringeRow(String id, String name, BigDecimal percent, BigDecimal ceiling, String source) {
    }

    /**
     * A category or account.
     *
     * @param part null for accounts
     */
    public record AccountRow(String number, String name, Part part, List<AccountRow> accounts, List<LineRow> lines) {
    }

    /** The figures of a line as the budget stores them: formulas; and the class of pay, or blank. */
    public record Price(String amount, String multiplier, String unit, String rate, String payClass) {
    }

    /**
     * A line of the rate card.
     *
     * @param positions   the positions of people who stand in its place, one line each; empty for an allowance
     * @param onlyIfNamed left out where nobody holds one of the positions
     */
    public record LineRow(String description, String department, Price price, Set<String> positions,
            boolean onlyIfNamed) {
    }

    /**
     * A line for each element of a breakdown category. {@code {name}} in the formulas stands for its name.
     *
     * @param category the id of the breakdown category
     * @param account  the number of the account
     * @param held     the amount for elements that may be held between work days, whose holds are paid; blank: as
     *                 the price says
     */
    public record ElementRow(String category, String account, String department, Price price, String held) {
    }

    /**
     * A line for each person of a department whose position no line names.
     *
     * @param department {@code *} for those whose department no row names
     */
    public record CrewRow(String department, String account, Price price) {
    }

    /** What stands below the accounts. */
    public record ChargeRow(String name, String rate, Set<String> excludes, String notes) {
    }
}
