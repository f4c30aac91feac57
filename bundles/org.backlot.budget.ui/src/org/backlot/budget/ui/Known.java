package org.backlot.budget.ui;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.core.model.Person;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Kind.Shape;

/**
 * What the open production knows that orders and payments name: accounts, charges, lines, vendors, departments, people.
 */
public final class Known {

    private final Desk desk;

    public Known(Desk desk) {
        this.desk = desk;
    }

    /** The budget, if one is open. */
    public Optional<Budget> budget() {
        return desk.session().flatMap(session -> session.section(Budget.class));
    }

    /** Every account, as they stand in the budget. */
    public List<Account> accounts() {
        return budget().stream().flatMap(budget -> budget.getAccounts().stream()).flatMap(Known::within).toList();
    }

    private static Stream<Account> within(Account account) {
        return Stream.concat(Stream.of(account), account.getAccounts().stream().flatMap(Known::within));
    }

    /** Every account as it is chosen: {@code "3300 Camera"}. */
    public List<String> accountNames() {
        return accounts().stream().map(Known::words).toList();
    }

    /** An account as it is chosen. */
    public static String words(Account account) {
        return Stream.of(account.getNumber(), account.getName()).filter(Objects::nonNull)
                .reduce((number, name) -> number + " " + name).orElse("");
    }

    /** An account, typed by its number, its name, or both. */
    public Kind<Account> account() {
        return new Kind<>(Shape.TEXT, false, Known::words, this::account, List::of,
                (a, b) -> Kind.TEXT.order().compare(words(a), words(b)));
    }

    /**
     * The account of a number or name; null for no text.
     *
     * @throws IllegalArgumentException if the budget has none, or several of that name
     */
    public Account account(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        List<Account> all = accounts();
        List<Account> found = all.stream().filter(account -> text.equals(account.getNumber())
                || text.equals(words(account))).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(account -> text.equalsIgnoreCase(account.getName())).toList();
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new IllegalArgumentException(found.isEmpty() ? "The budget has no account " + text
                + "; add it with a budget of 0, or type the number of another"
                : "There are " + found.size() + " accounts " + text + "; type the number of one");
    }

    /** Every account as it is chosen, and every charge below them. */
    public List<String> codingNames() {
        return Stream.concat(accountNames().stream(), charges().map(Charge::getName)).toList();
    }

    private Stream<Charge> charges() {
        return budget().stream().flatMap(budget -> budget.getCharges().stream())
                .filter(charge -> charge.getName() != null && !charge.getName().isBlank());
    }

    /** What money is coded to: an account, typed by its number, its name, or both, or a charge by its name. */
    public Kind<Coding> coding() {
        return new Kind<>(Shape.TEXT, false, Coding::words, this::coding, List::of,
                (a, b) -> Kind.TEXT.order().compare(a.words(), b.words()));
    }

    private Coding coding(String typed) {
        return charges().filter(charge -> charge.getName().strip().equalsIgnoreCase(typed.strip())).findFirst()
                .map(Coding::to).orElseGet(() -> Coding.to(account(typed)));
    }

    /** Every line of the estimate with those it is detailed into, as they stand in the budget. */
    public List<Line> lines() {
        return accounts().stream().flatMap(account -> account.getLines().stream()).flatMap(Known::detailed)
                .filter(line -> line.getDescription() != null && !line.getDescription().isBlank()).toList();
    }

    private static Stream<Line> detailed(Line line) {
        return Stream.concat(Stream.of(line), line.getDetails().stream().flatMap(Known::detailed));
    }

    /** Every line of the estimate as it is chosen. */
    public List<String> lineNames() {
        return lines().stream().map(Known::words).distinct().toList();
    }

    /** A line of the estimate as it is chosen: {@code "3301 Camera operator"}. */
    public static String words(Line line) {
        return (Coding.of(line).number() + " " + line.getDescription().strip()).strip();
    }

    /** A line of the estimate, typed by its account and description, or by its description alone. */
    public Kind<Line> line() {
        return new Kind<>(Shape.TEXT, false, Known::words, this::line, List::of,
                (a, b) -> Kind.TEXT.order().compare(words(a), words(b)));
    }

    private Line line(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        List<Line> found = lines().stream().filter(line -> text.equalsIgnoreCase(words(line))).toList();
        if (found.isEmpty()) {
            found = lines().stream().filter(line -> text.equalsIgnoreCase(line.getDescription().strip())).toList();
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new IllegalArgumentException(found.isEmpty() ? "The estimate has no line " + text
                + "; choose one of those that are offered" : "There are " + found.size() + " lines " + text
                + "; type the number of the account before it, or give them different descriptions");
    }

    /** Whom money went to, and who works here. */
    public List<String> vendors() {
        return Stream.concat(budget().stream().flatMap(budget -> Stream.concat(
                budget.getOrders().stream().map(Order::getVendorName),
                budget.getPayments().stream().map(Payment::getVendorName))), people().stream().map(Person::getName))
                .filter(Objects::nonNull).distinct().toList();
    }

    /** The departments of the people of the production. */
    public List<String> departments() {
        return people().stream().map(Person::getDepartment).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private List<Person> people() {
        return desk.session().map(Session::production).map(production -> production.getPeople().stream()
                .filter(person -> person.getName() != null).toList()).orElse(List.of());
    }

    /** A person of the production, by name. */
    public Kind<Person> person() {
        return Kind.choice(this::people, Person::getName);
    }

    /** The person of an id; null where there is none. */
    public Person person(String id) {
        return id == null ? null : desk.session().flatMap(session -> session.object(id, Person.class)).orElse(null);
    }

    /** A currency that the budget has a rate for; blank is that of the production. */
    public Kind<Currency> currency() {
        return Kind.choice(() -> budget().stream().flatMap(budget -> budget.getExchangeRates().stream())
                .map(ExchangeRate::getCurrency).filter(Objects::nonNull).distinct().toList(),
                Currency::getCurrencyCode);
    }
}
