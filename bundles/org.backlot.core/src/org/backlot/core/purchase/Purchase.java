package org.backlot.core.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * Something that was agreed on with a vendor and has to be ordered.
 *
 * @param subject    the id of what is paid for, as a booking
 * @param source     the id of what the price was agreed in, as a bid
 * @param basis      the same for people: {@code "Quote of Tall Order Cranes, 2027-02-01"}
 * @param vendor     the id of the vendor, and its name as it is now
 * @param department who needs it; blank where nobody was named
 * @param name       of what is bought, as the office calls it: Crane
 * @param items      what it consists of, in order; taxes are added to their prices
 * @param taxPercent tax that is a cost, in percent of each item; null for none
 * @param needed     the first day on which it is needed; null where nobody knows
 * @param serves     ids of what it is for: a requirement, elements of the breakdown
 * @param insteadOf  the subjects of purchases that this one takes the place of
 * @param takeRate   the price goes into the estimate too
 * @param ordered    the day on which it is ordered
 * @param reason     why it was decided so; blank where nobody said
 */
public record Purchase(String subject, String source, String basis, String vendor, String vendorName,
        String department, String name, List<Item> items, BigDecimal taxPercent, Currency currency, LocalDate needed,
        List<String> serves, List<String> insteadOf, boolean takeRate, LocalDate ordered, String reason) {

    public Purchase {
        Objects.requireNonNull(source);
        Objects.requireNonNull(currency);
        items = List.copyOf(items);
        serves = List.copyOf(serves);
        insteadOf = List.copyOf(insteadOf);
    }

    /**
     * One thing of a purchase: the first is the thing itself, the others are what comes on top.
     *
     * @param quantity how many units
     * @param unit     in the trade's words: day, week, flat
     * @param price    of one unit, without tax
     */
    public record Item(String description, BigDecimal quantity, String unit, BigDecimal price) {
    }
}
