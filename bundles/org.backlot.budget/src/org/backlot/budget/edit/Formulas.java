package org.backlot.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;

/** Every formula of a budget, where it stands. */
final class Formulas {

    private Formulas() {
    }

    /** A formula where it stands; its text may be blank, or no formula at all. */
    record Place(Supplier<String> get, Consumer<String> set) {
    }

    static List<Place> of(Budget budget) {
        List<Place> places = new ArrayList<>();
        for (Global global : budget.getGlobals()) {
            places.add(new Place(global::getValue, global::setValue));
        }
        for (Charge charge : budget.getCharges()) {
            places.add(new Place(charge::getRate, charge::setRate));
        }
        budget.getAccounts().forEach(account -> collect(account, places));
        return places;
    }

    private static void collect(Account account, List<Place> places) {
        for (Line line : account.getLines()) {
            places.add(new Place(line::getAmount, line::setAmount));
            places.add(new Place(line::getMultiplier, line::setMultiplier));
            places.add(new Place(line::getRate, line::setRate));
        }
        account.getAccounts().forEach(below -> collect(below, places));
    }
}
