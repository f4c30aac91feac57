package org.backlot.budget.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.PhaseKind;
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
        List<UnitRow> units, List<GlobalRow> globals, List<GroupRow> groups, List<PhaseRow> phases,
        List<FringeRow> fringes, Map<String, List<String>> classes, List<AccountRow> categories,
        List<ElementRow> elements, List<CrewRow> crew, List<ChargeRow> charges, List<CreditRow> credits) {

    /** Every category and account, each before what it contains. */
    public Stream<AccountRow> accounts() {
        return categories.stream().flatMap(AccountRow::withAccounts);
    }

    /**
     * What lines are counted in.
     *
     * @param hours of one, or null
     */
    public record UnitRow(String name, String plural, BigDecimal hours) {
    }

    /** A named value. */
    public record GlobalRow(String name, String value, String unit, String group, String description) {
    }

    /** What is taken into the budget or left out of it together. */
    public record GroupRow(String name, boolean included, String notes) {
    }

    /** A column that lines are split into. */
    public record PhaseRow(String name, PhaseKind kind) {
    }

    /**
     * What is owed on top of pay.
     *
     * @param id      by which classes name it
     * @param rule    the id of the arithmetic, or blank: the standard one
     * @param percent of the base, or null where it is flat
     * @param flat    owed for each unit, or null
     * @param per     the unit that flat is owed for, or blank
     * @param ceiling of the base, or null
     * @param source  the rule and its date
     */
    public record FringeRow(String id, String name, String rule, BigDecimal percent, BigDecimal flat, String per,
            BigDecimal ceiling, Ceiling ceilingOf, String source) {
    }

    /**
     * A category or account.
     *
     * @param part   null for accounts
     * @param groups names of groups
     */
    public record AccountRow(String number, String name, Part part, Set<String> groups, String notes,
            List<AccountRow> accounts, List<LineRow> lines) {

        Stream<AccountRow> withAccounts() {
            return Stream.concat(Stream.of(this), accounts.stream().flatMap(AccountRow::withAccounts));
        }
    }

    /** The figures of a line as the budget stores them: formulas; and the class of pay, or blank. */
    public record Price(String amount, String multiplier, String unit, String rate, String payClass) {
    }

    /**
     * A line of the rate card.
     *
     * @param positions   the positions of people who stand in its place, one line each; empty for an allowance
     * @param onlyIfNamed left out where nobody holds one of the positions
     * @param groups      names of groups
     * @param basis       where its figures come from; blank: as the chart says
     */
    public record LineRow(String description, String department, Price price, Set<String> positions,
            boolean onlyIfNamed, Set<String> groups, String basis, String notes) {
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

    /**
     * What stands below the accounts.
     *
     * @param rate the share, or blank where it is flat
     * @param flat the amount, or blank where it is a share
     */
    public record ChargeRow(String name, ChargeKind kind, String rate, String flat, boolean compound,
            boolean withoutFringes, Set<String> excludes, String notes) {
    }

    /**
     * What is taken off the total.
     *
     * @param counted percent of what qualifies that counts, or null: all
     * @param cap     the most that it comes to, or null
     */
    public record CreditRow(String name, String rate, Set<String> qualifies, Set<String> excludes, BigDecimal counted,
            BigDecimal cap, String source, String notes) {
    }
}
