package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.backlot.budget.edit.Charges;
import org.backlot.budget.edit.Globals;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Unit;
import org.backlot.budget.ui.Figures;
import org.backlot.ui.kit.Desk;

/** What the set-up of a budget lists, in the order in which people ask for it. */
final class Sorts {

    private final Desk desk;
    private final Figures figures;

    Sorts(Desk desk, Figures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    List<Sort<?>> all() {
        BudgetFactory make = BudgetFactory.eINSTANCE;
        List<Sort<?>> all = new ArrayList<>();
        all.add(new Sort<>("Globals", "global", "global", Global.class, Costs::getGlobals, Global::getName,
                new GlobalColumns(figures).all(), budget -> Globals.add(budget, free(budget), "0"),
                (budget, gone, session) -> Globals.remove(budget, gone)));
        all.add(Sort.of("Units", "unit", "columns", Unit.class, Costs::getUnits, Unit::getName,
                new UnitColumns().all(), fresh(make::createUnit, unit -> unit.setName("new"))));
        all.add(Sort.of("Fringes", "fringe", "fringe", Fringe.class, Costs::getFringes, Fringe::getName,
                new FringeColumns(desk, figures).all(), fresh(make::createFringe, fringe -> {
                    fringe.setName("New fringe");
                    fringe.setPercent(BigDecimal.ZERO);
                })));
        all.add(Sort.of("Groups", "group", "filter", Group.class, Costs::getGroups, Group::getName,
                new GroupColumns(figures).all(), fresh(make::createGroup, group -> group.setName("New group"))));
        all.add(Sort.of("Phases", "phase", "calendar", Phase.class, Costs::getPhases, Phase::getName,
                new PhaseColumns(figures).all(), fresh(make::createPhase, phase -> phase.setName("New phase"))));
        all.add(Sort.of("Exchange rates", "rate", "refresh", ExchangeRate.class, Costs::getExchangeRates,
                rate -> rate.getCurrency() == null ? null : rate.getCurrency().getCurrencyCode(),
                new RateColumns().all(), make::createExchangeRate));
        all.add(Sort.of("Charges", "charge", "money", Charge.class, Costs::getCharges, Charge::getName,
                new ChargeColumns(figures).all(), fresh(make::createCharge, charge -> charge.setName("New charge")))
                .whereUnused(Charges::requireUnused));
        all.add(Sort.of("Credits", "credit", "approve", Credit.class, Costs::getCredits, Credit::getName,
                new CreditColumns(desk, figures).all(), fresh(make::createCredit,
                credit -> credit.setName("New credit"))));
        return all;
    }

    private static <T> Supplier<T> fresh(Supplier<T> make, Consumer<T> fill) {
        return () -> {
            T made = make.get();
            fill.accept(made);
            return made;
        };
    }

    private static String free(Budget budget) {
        for (int i = 1;; i++) {
            String name = "global" + i;
            if (budget.getGlobals().stream().noneMatch(global -> name.equalsIgnoreCase(global.getName()))) {
                return name;
            }
        }
    }
}
