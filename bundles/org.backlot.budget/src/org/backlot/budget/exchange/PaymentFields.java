package org.backlot.budget.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.budget.model.PaymentKind;
import org.backlot.core.spreadsheet.Field;

/** What the columns of a list of payments may hold. */
final class PaymentFields {

    static final String KIND = "paymentKind";
    static final String NUMBER = "documentNumber";
    static final String VENDOR = "vendor";
    static final String DATE = "documentDate";
    static final String DAY_FIRST = "documentDateDayFirst";
    static final String MONTH_FIRST = "documentDateMonthFirst";
    static final String ACCOUNT = "account";
    static final String AMOUNT = "amount";
    static final String DEBIT = "debit";
    static final String CREDIT = "credit";
    static final String CURRENCY = "currency";
    static final String DESCRIPTION = "description";
    static final String DEPARTMENT = "paymentDepartment";
    static final String ORDER = "orderNumber";
    static final String NOTES = "paymentNotes";

    static final List<Field> ALL = List.of(Field.of(NUMBER, "Document number", "4711"),
            Field.of(VENDOR, "Vendor", "Panavision"),
            Field.of(DATE, "Date", "2027-03-01"), Field.of(DAY_FIRST, "Date, day first", "1/3/2027 is 1 March"),
            Field.of(MONTH_FIRST, "Date, month first", "3/1/2027 is 1 March"), Field.of(ACCOUNT, "Account", "3340"),
            Field.of(AMOUNT, "Amount", "1,234.50; money back as -5 or (5)"), Field.of(DEBIT, "Debit", "what was paid"),
            Field.of(CREDIT, "Credit", "what came back"), Field.of(CURRENCY, "Currency", "EUR"),
            Field.of(DESCRIPTION, "Description", ""),
            new Field(KIND, "Kind", "invoice, petty cash, card, payroll, journal, accrual", false,
                    PaymentKind.VALUES.stream().map(PaymentFields::words).toList(), false),
            new Field(DEPARTMENT, "Department", "Camera", false, List.of(), true),
            Field.of(ORDER, "Order number", "12"), Field.of(NOTES, "Notes", ""));

    private PaymentFields() {
    }

    /** The field of an id; empty where payments have none such. */
    static Optional<Field> find(String id) {
        return ALL.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    static Field field(String id) {
        return find(id).orElseThrow();
    }

    /** A kind as mappings have it: {@code "petty cash"}. */
    static String words(PaymentKind kind) {
        return kind.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<PaymentKind> kind(String words) {
        return Arrays.stream(PaymentKind.values()).filter(kind -> words(kind).equals(words)).findFirst();
    }
}
