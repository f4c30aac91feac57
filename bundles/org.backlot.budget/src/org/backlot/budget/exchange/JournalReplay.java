package org.backlot.budget.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.approval.Approvals;
import org.backlot.budget.approval.Chains;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Codings;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.PaymentLine;
import java.util.List;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Chain;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.Period;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.payment.Posting;
import org.backlot.budget.report.Expectations;
import org.backlot.budget.report.Moves;
import org.backlot.budget.report.Periods;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.version.Versions;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;

/** Does the acts of a journal of money; inside a session's edit. */
final class JournalReplay {

    private final Production production;
    private final Questions questions;
    private final Budget budget;

    JournalReplay(Production production, Questions questions) {
        this.production = production;
        this.questions = questions;
        budget = BudgetSection.of(production);
    }

    /**
     * Does what a row says.
     *
     * @throws IllegalArgumentException if that may not be done, with the reason
     */
    void act(TableRow row) throws UnreadableFile {
        Person by = person(row.required("by"));
        var signature = new Signature(by, LocalDateTime.of(row.date("date").orElseThrow(),
                row.time("time").orElse(LocalTime.MIDNIGHT)));
        var approvals = new Approvals(budget, questions, signature);
        String reason = row.text("reason");
        JournalAct act = row.choice("do", JournalAct.class).orElseThrow();
        switch (act) {
            case ROLE -> assign(by, row);
            case CHAIN -> chain(row);
            case LIMIT -> limit(row);
            case LOCK -> Versions.lock(production, questions, row.required("what"), reason, signature);
            case ORDER -> order(row, signature);
            case INVOICE, PETTY_CASH, CARD, PAYROLL, JOURNAL, ACCRUAL -> payment(PaymentKind.valueOf(act.name()), row,
                    signature);
            case REQUEST -> approvals.request(document(row));
            case APPROVE -> approvals.approve(document(row), reason);
            case RETURN -> approvals.giveBack(document(row), reason);
            case REJECT -> approvals.reject(document(row), reason);
            case RELEASE -> approvals.release(document(row), reason);
            case CANCEL -> Orders.cancel(budget, orderOf(row), signature, reason);
            case CLOSE -> Orders.close(budget, orderOf(row), signature, reason);
            case POST -> new Posting(budget, signature).post(paymentOf(row), signature.day());
            case REVERSE -> new Posting(budget, signature).reverse(paymentOf(row), signature.day(), reason);
            case MOVE -> Moves.move(production, questions, account(row, "account"), account(row, "to"), amount(row),
                    reason, signature);
            case EXPECT -> Expectations.expect(budget, account(row, "account"), amount(row), reason, signature);
            case WEEK -> Periods.addWeek(budget, signature.day());
            case CLOSE_WEEK -> Periods.close(production, questions, openPeriod(), signature);
        }
    }

    private void assign(Person by, TableRow row) throws UnreadableFile {
        Role role = row.choice("what", Role.class).orElseThrow(() -> row.fault("Say which role"));
        Roles.appoint(production, by, role).setDepartment(row.textOrNull("department"));
    }

    private void chain(TableRow row) throws UnreadableFile {
        Chain chain = BudgetFactory.eINSTANCE.createChain();
        Ids.of(chain);
        chain.setDepartment(row.textOrNull("department"));
        for (String step : row.required("what").split(";")) {
            String[] words = step.strip().split("\\s+");
            Role role = Role.getByName(words[0].toUpperCase(Locale.ROOT));
            if (role == null) {
                throw row.fault("There is no role " + words[0]);
            }
            Chains.add(chain, role, words.length > 1 ? new BigDecimal(words[1]) : null);
        }
        budget.getChains().add(chain);
    }

    private void limit(TableRow row) throws UnreadableFile {
        Limit limit = BudgetFactory.eINSTANCE.createLimit();
        Ids.of(limit);
        limit.setDepartment(row.textOrNull("department"));
        limit.setAccount(account(row, "account"));
        limit.setAmount(row.number("amount").orElse(null));
        limit.setHold(row.text("what").equalsIgnoreCase("hold"));
        budget.getLimits().add(limit);
    }

    private void order(TableRow row, Signature signature) throws UnreadableFile {
        String number = row.required("number");
        Order order = budget.getOrders().stream().filter(one -> number.equals(one.getNumber())).findFirst()
                .orElseGet(() -> {
                    Order made = Orders.add(budget, row.textOrNull("department"), row.textOrNull("vendor"),
                            signature.by(), signature);
                    made.setNumber(number);
                    return made;
                });
        OrderLine line = Orders.addLine(order, null, row.text("what"),
                row.number("quantity").orElse(BigDecimal.ONE), amount(row));
        coding(row).code(line);
        line.setLine(line(row, coding(row)));
    }

    private void payment(PaymentKind kind, TableRow row, Signature signature) throws UnreadableFile {
        Payment payment = find(row);
        if (payment == null) {
            payment = Payments.add(budget, kind, row.required("number"), row.textOrNull("vendor"),
                    row.textOrNull("department"), signature.by(), signature);
        }
        Coding coding = coding(row);
        if (row.text("order").isEmpty()) {
            PaymentLine line = Payments.addLine(payment, null, row.text("what"), amount(row));
            coding.code(line);
            line.setLine(line(row, coding));
            return;
        }
        OrderLine line = orderOf(row).getLines().stream()
                .filter(one -> coding.isMissing() || Coding.of(one).equals(coding)).findFirst()
                .orElseThrow(() -> row.fault("Order " + row.text("order") + " has no line of that account"));
        Payments.addLine(payment, line, amount(row), false);
    }

    private Identified document(TableRow row) throws UnreadableFile {
        return row.text("number").isEmpty() ? orderOf(row) : paymentOf(row);
    }

    private Order orderOf(TableRow row) throws UnreadableFile {
        String number = row.required("order");
        return budget.getOrders().stream().filter(order -> number.equals(order.getNumber())).findFirst()
                .orElseThrow(() -> row.fault("There is no order " + number));
    }

    private Payment paymentOf(TableRow row) throws UnreadableFile {
        Payment payment = find(row);
        if (payment == null) {
            throw row.fault("There is no payment " + row.text("number") + " of " + row.text("vendor"));
        }
        return payment;
    }

    private Payment find(TableRow row) {
        return budget.getPayments().stream().filter(payment -> row.text("number").equals(payment.getNumber())
                && Objects.equals(row.textOrNull("vendor"), payment.getVendorName())).findFirst().orElse(null);
    }

    private BigDecimal amount(TableRow row) throws UnreadableFile {
        return row.number("amount").orElseThrow(() -> row.fault("Say how much"));
    }

    private Period openPeriod() {
        return budget.getPeriods().stream().filter(period -> period.getClosed() == null).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No week is open"));
    }

    /** What an amount is coded to: the number of an account or the name of a charge. */
    private Coding coding(TableRow row) throws UnreadableFile {
        return coding(row, "account");
    }

    private Coding coding(TableRow row, String column) throws UnreadableFile {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Coding.NONE;
        }
        return new Codings(budget).find(text).orElseThrow(() -> row.fault("The budget has no account " + text));
    }

    /** The line of the estimate that an amount spends, by its description in the account; null where none is named. */
    private static Line line(TableRow row, Coding coding) throws UnreadableFile {
        String text = row.text("line");
        if (text.isEmpty()) {
            return null;
        }
        List<Line> lines = coding.account() == null ? List.of() : coding.account().getLines();
        return lines.stream().filter(line -> text.equalsIgnoreCase(line.getDescription())).findFirst()
                .orElseThrow(() -> row.fault("Account " + coding.number() + " has no line " + text));
    }

    private Account account(TableRow row, String column) throws UnreadableFile {
        Coding coding = coding(row, column);
        if (coding.charge() != null) {
            throw row.fault(coding.name() + " is a charge; name an account here");
        }
        return coding.account();
    }

    private Person person(String name) {
        return production.getPeople().stream().filter(person -> name.equalsIgnoreCase(person.getName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in this production is called " + name
                        + "; import the people first, or correct the name"));
    }
}
