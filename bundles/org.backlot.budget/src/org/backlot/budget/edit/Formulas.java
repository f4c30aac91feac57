package org.backlot.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Share;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.Origin;

/** Every formula of a budget, where it stands. */
final class Formulas {

    private static final String NAME = "{name}";
    private static final String STAND_IN = "_the_name_of_the_element_";

    private Formulas() {
    }

    /** A formula where it stands; its text may be blank, or no formula at all. */
    record Place(Supplier<String> get, Consumer<String> set) {

        /** The formula; empty for a text that is none, which asks for nothing and is a finding already. */
        Optional<Formula> parsed() {
            String text = get.get();
            if (text == null || text.isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Formula.parse(text));
            } catch (FaultyFormula e) {
                return Optional.empty();
            }
        }
    }

    static List<Place> of(Budget budget) {
        List<Place> places = new ArrayList<>();
        for (Global global : budget.getGlobals()) {
            places.add(new Place(global::getValue, global::setValue));
        }
        for (Charge charge : budget.getCharges()) {
            places.add(new Place(charge::getRate, charge::setRate));
            places.add(new Place(charge::getFlat, charge::setFlat));
        }
        for (Credit credit : budget.getCredits()) {
            places.add(new Place(credit::getRate, credit::setRate));
        }
        budget.getAccounts().forEach(account -> collect(account, places));
        budget.getRules().forEach(rule -> collect(rule, places));
        return places;
    }

    /** What a rule calls for; there, {name} stands in the place of a key. */
    private static void collect(LineRule rule, List<Place> places) {
        places.add(named(rule::getAmount, rule::setAmount));
        places.add(named(rule::getHeld, rule::setHeld));
        places.add(named(rule::getMultiplier, rule::setMultiplier));
        places.add(new Place(rule::getRate, rule::setRate));
    }

    private static Place named(Supplier<String> get, Consumer<String> set) {
        return new Place(() -> get.get() == null ? null : get.get().replace(NAME, STAND_IN),
                text -> set.accept(text.replace(STAND_IN, NAME)));
    }

    /** What a rule made follows names too, so that a renamed line does not look as if somebody had changed it. */
    private static void collect(Origin origin, List<Place> places) {
        places.add(new Place(origin::getAmount, origin::setAmount));
        places.add(new Place(origin::getMultiplier, origin::setMultiplier));
        places.add(new Place(origin::getRate, origin::setRate));
    }

    private static void collect(Account account, List<Place> places) {
        account.getLines().forEach(line -> collect(line, places));
        account.getAccounts().forEach(below -> collect(below, places));
    }

    private static void collect(Line line, List<Place> places) {
        places.add(new Place(line::getAmount, line::setAmount));
        places.add(new Place(line::getMultiplier, line::setMultiplier));
        places.add(new Place(line::getRate, line::setRate));
        places.add(new Place(line::getInKind, line::setInKind));
        for (Share share : line.getShares()) {
            places.add(new Place(share::getAmount, share::setAmount));
        }
        if (line.getOrigin() != null) {
            collect(line.getOrigin(), places);
        }
        line.getDetails().forEach(detail -> collect(detail, places));
    }
}
