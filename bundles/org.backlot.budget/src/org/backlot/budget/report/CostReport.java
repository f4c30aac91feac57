package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Period;

/**
 * A cost report, as productions write it every week: for each account what counted in the period and to date, what is
 * committed by orders, what is still expected, what that comes to in the end, and how it compares with the budget and
 * with the last report. The report of a closed period is what it was when it was closed.
 *
 * @param period   the period that it covers; empty where none is there for the day
 * @param from     the first day of the period; null: from the beginning
 * @param until    the last day that counts
 * @param against  what the budget is, for people: {@code "Baseline of 2027-02-01"}
 * @param rows     categories, each followed by what it contains, then what stands below the accounts
 * @param problems what could not be counted, one sentence each; empty where the report is complete
 */
public record CostReport(Optional<Period> period, LocalDate from, LocalDate until, Currency currency, String against,
        List<CostRow> rows, List<String> problems) {

    public CostReport {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether it was closed, so that nothing of it changes any more. */
    public boolean isClosed() {
        return period.map(Period::getClosed).isPresent();
    }

    /** The sum of the categories of a part of the topsheet. */
    public Figures part(Part part) {
        return rows.stream().filter(row -> row.level() == 1 && row.part() == part).map(CostRow::figures)
                .reduce(Figures.NONE, Figures::plus);
    }

    /** The sum of all that is reported. */
    public Figures total() {
        return rows.stream().filter(row -> row.level() <= 1).map(CostRow::figures).reduce(Figures.NONE, Figures::plus);
    }

    /** How the variance of the whole changed since the last report; empty where there is none. */
    public Optional<BigDecimal> change() {
        boolean first = rows.stream().allMatch(row -> row.lastVariance().isEmpty());
        return first ? Optional.empty() : Optional.of(rows.stream().filter(row -> row.level() <= 1)
                .map(row -> row.lastVariance().orElse(BigDecimal.ZERO)).reduce(total().variance(),
                        BigDecimal::subtract));
    }

    /** The row of an account of the budget. */
    public Optional<CostRow> of(Account account) {
        return rows.stream().filter(row -> row.account().filter(own -> own == account).isPresent()).findFirst();
    }

    /** The row of what an amount is coded to; empty where it is coded to nothing. */
    public Optional<CostRow> of(Coding coding) {
        return coding.account() != null ? of(coding.account()) : Optional.ofNullable(coding.charge())
                .flatMap(charge -> rows.stream().filter(row -> row.level() == 0)
                        .filter(row -> row.key().equals(Keys.of(charge))).findFirst());
    }

    /** By what a row itself and all that it contains are found. */
    Set<String> keys(CostRow row) {
        Set<String> keys = new HashSet<>();
        boolean coded = row.level() > 0 || !row.name().equals(Reckoning.NOT_CODED);
        keys.add(coded ? row.key() : "");
        rows.stream().skip(rows.indexOf(row) + 1L)
                .takeWhile(below -> row.level() > 0 && below.level() > row.level())
                .map(CostRow::key).forEach(keys::add);
        return keys;
    }

    /** The row of a number; of the charges below the accounts, of a name. */
    public Optional<CostRow> named(String numberOrName) {
        return rows.stream().filter(row -> Objects.equals(row.number(), numberOrName)
                || row.number().isEmpty() && Objects.equals(row.name(), numberOrName)).findFirst();
    }
}
