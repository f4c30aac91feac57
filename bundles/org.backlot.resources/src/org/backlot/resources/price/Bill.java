package org.backlot.resources.price;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What some days cost by a {@link Price}, part by part, each rounded to the scale of the currency.
 *
 * @param hired     how the hire comes about, for people
 * @param hire      with its minimum
 * @param insurance what the vendor takes for insurance
 * @param tax       on all the others
 */
public record Bill(String hired, BigDecimal hire, BigDecimal insurance, BigDecimal extras, BigDecimal delivery,
        BigDecimal tax, Currency currency) {

    static Bill nothing(Currency currency) {
        BigDecimal zero = BigDecimal.ZERO.setScale(Math.max(0, currency.getDefaultFractionDigits()));
        return new Bill("No days", zero, zero, zero, zero, zero, currency);
    }

    /** Before tax. */
    public BigDecimal net() {
        return hire.add(insurance).add(extras).add(delivery);
    }

    /** All of it. */
    public BigDecimal total() {
        return net().add(tax);
    }

    /** How the total comes about: {@code "2 weeks x 3950.00 + 900.00 extras"}. */
    public String says() {
        return hired + part(insurance, "insurance") + part(extras, "extras") + part(delivery, "delivery")
                + part(tax, "tax");
    }

    private static String part(BigDecimal amount, String name) {
        return amount.signum() == 0 ? "" : " + " + amount.toPlainString() + " " + name;
    }
}
