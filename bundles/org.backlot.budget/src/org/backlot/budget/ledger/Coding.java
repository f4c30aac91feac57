package org.backlot.budget.ledger;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.PaymentLine;

/**
 * What an amount is coded to: an account, or a charge below the accounts, as a bond; neither where nobody has coded it
 * yet.
 *
 * @param charge null where there is an account
 */
public record Coding(Account account, Charge charge) {

    /** Not coded yet. */
    public static final Coding NONE = new Coding(null, null);

    public Coding {
        charge = account == null ? charge : null;
    }

    /** To an account; to nothing where it is null. */
    public static Coding to(Account account) {
        return new Coding(account, null);
    }

    /** To a charge. */
    public static Coding to(Charge charge) {
        return new Coding(null, charge);
    }

    /** Of a line of an order. */
    public static Coding of(OrderLine line) {
        return new Coding(line.getAccount(), line.getCharge());
    }

    /** Of an amount of a payment. */
    public static Coding of(PaymentLine line) {
        return new Coding(line.getAccount(), line.getCharge());
    }

    /** The account in which a line of the estimate stands, whatever line it is a detail of. */
    public static Coding of(Line line) {
        return switch (line.eContainer()) {
            case Account account -> to(account);
            case Line above -> of(above);
            case null, default -> NONE;
        };
    }

    /** Codes a line of an order; a line of the estimate that stands elsewhere is not spent by it any more. */
    public void code(OrderLine line) {
        line.setAccount(account);
        line.setCharge(charge);
        if (line.getLine() != null && !of(line.getLine()).equals(this)) {
            line.setLine(null);
        }
    }

    /** Codes an amount of a payment, likewise. */
    public void code(PaymentLine line) {
        line.setAccount(account);
        line.setCharge(charge);
        if (line.getLine() != null && !of(line.getLine()).equals(this)) {
            line.setLine(null);
        }
    }

    /** Has a line of an order spend a line of the estimate, and codes it as that; null: none. */
    public static void spend(OrderLine line, Line estimate) {
        line.setLine(estimate);
        if (estimate != null) {
            of(estimate).code(line);
        }
    }

    /** Has an amount of a payment spend a line of the estimate, and codes it as that; null: none. */
    public static void spend(PaymentLine line, Line estimate) {
        line.setLine(estimate);
        if (estimate != null) {
            of(estimate).code(line);
        }
    }

    /** Whether it is coded to nothing yet. */
    public boolean isMissing() {
        return account == null && charge == null;
    }

    /** The number of the account; of a charge its name; the empty string where it is coded to nothing. */
    public String number() {
        return account != null ? text(account.getNumber()) : name();
    }

    /** The name of the account or charge; the empty string where it is coded to nothing. */
    public String name() {
        return account != null ? text(account.getName()) : charge != null ? text(charge.getName()) : "";
    }

    /** As it is chosen: {@code "3300 Camera"}, {@code "Completion bond"}. */
    public String words() {
        return Stream.of(account == null ? null : account.getNumber(), name()).filter(Objects::nonNull)
                .filter(word -> !word.isBlank()).map(String::strip).collect(Collectors.joining(" "));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
