package org.backlot.budget;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.rule.Rules;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Ids;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A small budget that a test builds line by line. */
public final class SmallBudget {

    public static final Currency USD = Currency.getInstance("USD");

    public final Production production = CoreFactory.eINSTANCE.createProduction();
    public final Budget budget = BudgetFactory.eINSTANCE.createBudget();

    public SmallBudget() {
        production.setTitle("Test");
        production.setCurrency(USD);
        production.getSections().add(budget);
    }

    /** Questions that no section answers. */
    public static Questions unanswered() {
        return answering();
    }

    /** Questions that have these quantities for an answer. */
    public static Questions answering(Quantity... known) {
        Object token = new Object();
        IExtensionRegistry empty = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        Contributions none = new Contributions(empty, problem -> {
            throw new AssertionError(problem.message(), problem.cause());
        });
        return new Questions(none, new Questions.Memory() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T derived(Object key, Supplier<T> make) {
                boolean quantities = key instanceof ExtensionPoint<?> point
                        && point.id().equals("org.backlot.core.quantities");
                return quantities ? (T) List.of(known) : make.get();
            }
        });
    }

    public Account category(String number, Part part) {
        Account category = account(number);
        category.setPart(part);
        budget.getAccounts().add(category);
        return category;
    }

    public Account account(Account in, String number) {
        Account account = account(number);
        in.getAccounts().add(account);
        return account;
    }

    private static Account account(String number) {
        Account account = BudgetFactory.eINSTANCE.createAccount();
        Ids.of(account);
        account.setNumber(number);
        account.setName("Account " + number);
        return account;
    }

    public Line line(Account in, String amount, String multiplier, String rate, Fringe... fringes) {
        Line line = BudgetFactory.eINSTANCE.createLine();
        Ids.of(line);
        line.setDescription("Line " + (in.getLines().size() + 1));
        line.setAmount(amount);
        line.setMultiplier(multiplier);
        line.setRate(rate);
        line.getFringes().addAll(List.of(fringes));
        in.getLines().add(line);
        return line;
    }

    public Global global(String name, String value) {
        Global global = BudgetFactory.eINSTANCE.createGlobal();
        Ids.of(global);
        global.setName(name);
        global.setValue(value);
        budget.getGlobals().add(global);
        return global;
    }

    public Fringe fringe(String name, String percent, String ceiling) {
        Fringe fringe = BudgetFactory.eINSTANCE.createFringe();
        fringe.setName(name);
        fringe.setPercent(percent == null ? null : new BigDecimal(percent));
        fringe.setCeiling(ceiling == null ? null : new BigDecimal(ceiling));
        budget.getFringes().add(fringe);
        return fringe;
    }

    public Charge charge(String name, String rate, Account... excludes) {
        Charge charge = BudgetFactory.eINSTANCE.createCharge();
        charge.setName(name);
        charge.setRate(rate);
        charge.getExcludes().addAll(List.of(excludes));
        budget.getCharges().add(charge);
        return charge;
    }

    public Estimate estimate(Quantity... known) {
        return Estimate.of(budget, basis(USD, known));
    }

    /** What an estimate follows from where the production has no start. */
    public static Basis basis(Currency currency, Quantity... known) {
        return new Basis(currency, Optional.empty(), List.of(known), Rules.OURS);
    }

    public static Quantity quantity(String name, String key, String value) {
        return new Quantity(name, key, new BigDecimal(value), "days",
                new Source(value + " days of the board", List.of("strip1")));
    }
}
