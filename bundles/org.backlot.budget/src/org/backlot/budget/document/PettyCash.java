package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.money.Exchange;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** The top sheet of a petty cash envelope. Option {@code envelope}: its number. */
public final class PettyCash implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Budget budget = BudgetSection.of(production);
        Payment envelope = envelope(budget, options);
        Currency currency = Exchange.of(budget).currency(envelope.getCurrency());
        BigDecimal advance = envelope.getAdvance();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", Topsheet.shown(envelope.getNumber()));
        content.put("custodian", Papers.name(production, envelope.getRequester()));
        content.put("department", Topsheet.shown(envelope.getDepartment()));
        content.put("date", Papers.day(envelope.getDate()));
        content.put("currency", currency.getCurrencyCode());
        content.put("receipts", receipts(envelope, currency));
        content.put("accounts", accounts(envelope, currency));
        content.put("spent", printed(Ledger.total(envelope), currency));
        content.put("advance", advance == null ? "" : printed(advance, currency));
        content.put("left", advance == null ? "" : printed(advance.subtract(Ledger.total(envelope)), currency));
        content.put("trail", Papers.trail(budget));
        return content;
    }

    private static String printed(BigDecimal amount, Currency currency) {
        return Money.printed(Money.rounded(amount, currency));
    }

    private static Payment envelope(Budget budget, Map<String, String> options) {
        String number = options.getOrDefault("envelope", "");
        return budget.getPayments().stream().filter(payment -> payment.getKind() == PaymentKind.PETTY_CASH
                && number.equalsIgnoreCase(payment.getNumber())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(number.isEmpty()
                        ? "Say the number of a petty cash envelope" : "There is no petty cash envelope " + number));
    }

    private static List<Map<String, Object>> receipts(Payment envelope, Currency currency) {
        List<Map<String, Object>> receipts = new ArrayList<>();
        for (PaymentLine line : envelope.getLines()) {
            receipts.add(Map.of("number", receipts.size() + 1, "description", Topsheet.shown(line.getDescription()),
                    "account", Coding.of(line).number(), "amount",
                    line.getAmount() == null ? "" : printed(line.getAmount(), currency)));
        }
        return receipts;
    }

    private static List<Map<String, Object>> accounts(Payment envelope, Currency currency) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        envelope.getLines().stream().filter(line -> line.getAmount() != null).forEach(line -> sums.merge(
                Coding.of(line).isMissing() ? "not coded" : Coding.of(line).words(), line.getAmount(),
                BigDecimal::add));
        return sums.entrySet().stream().map(sum -> Map.<String, Object>of("account", sum.getKey(), "amount",
                printed(sum.getValue(), currency))).toList();
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Payment envelope = envelope(BudgetSection.of(production), options);
        List<List<Object>> rows = new ArrayList<>();
        envelope.getLines().forEach(line -> rows.add(Arrays.asList(rows.size() + 1, line.getDescription(),
                Coding.of(line).number(), line.getAmount())));
        return List.of(new Sheet("Petty cash", List.of("Receipt", "Description", "Account", "Amount"), rows));
    }
}
