package org.backlot.budget.ui.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.backlot.budget.edit.Accounts;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Part;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.budget.ui.version.Originals;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What the topsheet shows of its rows: accounts, charges and {@link Total}s. */
public final class AccountColumns {

    private final Figures figures;
    private final Originals originals;

    public AccountColumns(Figures figures, Originals originals) {
        this.figures = figures;
        this.originals = originals;
    }

    /** From left to right. */
    public List<Column<Object, ?>> all() {
        List<Column<Object, ?>> columns = new ArrayList<>(List.of(number(), name(), total()));
        columns.addAll(originals.columns(row -> total().get().apply(row)));
        columns.addAll(List.of(share(), base(), fringes(), given(), part(), groups(), notes()));
        return List.copyOf(columns);
    }

    Column<Object, String> number() {
        return Column.<Object>text("Number", 84, row -> row instanceof Account account ? account.getNumber() : null)
                .edit((row, number) -> renumber((Account) row, number)).when(Account.class::isInstance);
    }

    Column<Object, String> name() {
        return Column.<Object>text("Name", 216, AccountColumns::named).edit(AccountColumns::rename)
                .when(row -> !(row instanceof Total));
    }

    Column<Object, BigDecimal> total() {
        Column<Object, BigDecimal> money = money("Total", AccountCost::total, ChargeCost::amount, Total::total);
        return Column.<Object, BigDecimal>of(money.label(), money.width(), money.kind(), row -> row instanceof Credit of
                ? figures.of(of).map(cost -> cost.amount().negate()).orElse(null) : money.get().apply(row))
                .look(row -> isComplete(row) ? Look.PLAIN : Looks.FAULTY);
    }

    Column<Object, BigDecimal> share() {
        Column<Object, BigDecimal> total = total();
        return Column.<Object, BigDecimal>of("Share", 66, Kinds.SHARE, row -> figures.total()
                .flatMap(all -> Optional.ofNullable(total.get().apply(row)).map(part -> part.divide(all,
                        MathContext.DECIMAL64))).orElse(null)).look(row -> Look.DERIVED);
    }

    Column<Object, BigDecimal> base() {
        return money("Without fringes", AccountCost::base, ChargeCost::amount,
                (sum, estimate) -> sum.isWhole() ? sum.total(estimate).subtract(sum.fringes(estimate))
                        : sum.base(estimate)).look(row -> Look.DERIVED);
    }

    Column<Object, BigDecimal> fringes() {
        return money("Fringes", AccountCost::fringes, charge -> null, Total::fringes).look(row -> Look.DERIVED);
    }

    private Column<Object, BigDecimal> given() {
        return money("Given", AccountCost::given, charge -> null, Total::given).look(row -> Look.DERIVED).onDemand();
    }

    private Column<Object, List<Group>> groups() {
        return Column.<Object, List<Group>>of("Groups", 110, Kinds.several("group", () -> figures.budget()
                .map(Budget::getGroups).map(List::copyOf).orElse(List.of()), Group::getName),
                row -> row instanceof Account account ? account.getGroups() : List.of()).edit((row, groups) -> {
                    ((Account) row).getGroups().clear();
                    ((Account) row).getGroups().addAll(groups);
                }).when(Account.class::isInstance).onDemand();
    }

    private Column<Object, String> notes() {
        return Column.<Object, String>of("Notes", 220, Kind.LINES, row -> row instanceof Account account
                ? account.getNotes() : null).edit((row, notes) -> ((Account) row).setNotes(notes))
                .when(Account.class::isInstance).onDemand();
    }

    Column<Object, Part> part() {
        return Column.<Object, Part>of("Part", 110, Kind.choice(Part.class, AccountColumns::words),
                row -> isCategory(row) ? ((Account) row).getPart() : null)
                .edit((row, part) -> ((Account) row).setPart(part)).when(AccountColumns::isCategory);
    }

    private Column<Object, BigDecimal> money(String label, Function<AccountCost, BigDecimal> account,
            Function<ChargeCost, BigDecimal> charge, BiFunction<Total, Estimate, BigDecimal> total) {
        return Column.of(label, 110, Kind.MONEY, row -> switch (row) {
            case Account of -> figures.of(of).map(account).orElse(null);
            case Charge of -> figures.of(of).map(charge).orElse(null);
            case Total of -> figures.estimate().map(estimate -> total.apply(of, estimate)).orElse(null);
            default -> null;
        });
    }

    /** How a whole row looks. */
    public static Look look(Object row) {
        return row == Total.GRAND || row == Total.CASH ? Looks.GRAND : row instanceof Total ? Looks.SUM
                : isCategory(row) ? Look.STRONG : Look.PLAIN;
    }

    private boolean isComplete(Object row) {
        return switch (row) {
            case Account account -> figures.of(account).map(AccountCost::isComplete).orElse(true);
            case Charge charge -> figures.of(charge).map(ChargeCost::isComputed).orElse(true);
            case Credit credit -> figures.of(credit).map(CreditCost::isComputed).orElse(true);
            case Total total -> figures.estimate().map(total::isComplete).orElse(true);
            default -> true;
        };
    }

    static boolean isCategory(Object row) {
        return row instanceof Account account && account.eContainer() instanceof Budget;
    }

    /** What a row is called: the number and name of an account, the name of a charge or total. */
    static String called(Object row) {
        return row instanceof Account account ? account.getNumber() + " " + account.getName() : named(row);
    }

    private static String named(Object row) {
        return switch (row) {
            case Account account -> account.getName();
            case Charge charge -> charge.getName();
            case Credit credit -> credit.getName();
            case Total total -> total.label();
            default -> "";
        };
    }

    private static void rename(Object row, String name) {
        switch (row) {
            case Account account -> account.setName(name);
            case Charge charge -> charge.setName(name);
            case Credit credit -> credit.setName(name);
            default -> throw new IllegalArgumentException("A total has the name that the topsheet gives it");
        }
    }

    private void renumber(Account account, String number) {
        figures.budget().ifPresent(budget -> Accounts.renumber(budget, account, number));
    }

    /** A part of the topsheet in plain words. */
    public static String words(Part part) {
        return switch (part) {
            case ABOVE_THE_LINE -> "Above the line";
            case PRODUCTION -> "Production";
            case POST -> "Post-production";
            case OTHER -> "Other";
        };
    }
}
