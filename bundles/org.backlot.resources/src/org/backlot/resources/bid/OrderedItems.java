package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.purchase.Purchase.Item;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Bill;
import org.backlot.resources.price.Price;

/** What an order of a bid consists of: the hire, and what comes on top; together they are what the bid comes to. */
record OrderedItems(Requirement requirement, Price price, List<LocalDate> days) {

    List<Item> list() {
        Bill bill = price.bill(days, requirement.getQuantity()).orElseThrow();
        List<Item> items = new ArrayList<>();
        items.add(hire(bill));
        add("Insurance", bill.insurance(), items);
        add("Extras", bill.extras(), items);
        add("Delivery and collection", bill.delivery(), items);
        return items;
    }

    /** In its own units, where they come to the same; else as one sum that says how it comes about. */
    private Item hire(Bill bill) {
        Optional<BigDecimal> units = days.isEmpty() ? Optional.empty()
                : price.hire().units(days, requirement.getQuantity());
        return units.filter(count -> count.multiply(price.hire().rate()).compareTo(bill.hire()) == 0)
                .map(count -> new Item(requirement.getName(), count, price.unit(), price.hire().rate()))
                .orElseGet(() -> new Item(requirement.getName() + ": " + bill.hired(), BigDecimal.ONE, "flat",
                        bill.hire()));
    }

    private static void add(String name, BigDecimal amount, List<Item> items) {
        if (amount.signum() != 0) {
            items.add(new Item(name, BigDecimal.ONE, "flat", amount));
        }
    }
}
