package org.backlot.budget.ui;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.edit.Accounts;
import org.backlot.budget.edit.Globals;
import org.backlot.budget.edit.Lines;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.testing.Seat;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * A production with a budget on a desk: the cast at 10 days of 1,000, with a fringe of 10 percent; the camera at
 * {@code shootDays * 2} days of 500, and a camera truck below it at 2,000; a contingency of 10 percent on all.
 */
public final class Estimated implements AutoCloseable {

    public final Budget budget = BudgetFactory.eINSTANCE.createBudget();
    public final Global shootDays = Globals.add(budget, "shootDays", "10");
    public final Fringe pension = BudgetFactory.eINSTANCE.createFringe();
    public final Account cast = Accounts.addCategory(budget, "1400", "Cast", Part.ABOVE_THE_LINE);
    public final Account camera = Accounts.addCategory(budget, "3300", "Camera", Part.PRODUCTION);
    public final Account trucks = Accounts.add(camera, "3301", "Camera trucks");
    public final Line actor = line(cast, "Mara", "10", "1000");
    public final Line operator = line(camera, "Operator", "shootDays * 2", "500");
    public final Line truck = line(trucks, "Truck", "1", "2000");
    public final Charge contingency = BudgetFactory.eINSTANCE.createCharge();

    private final Seat seat;

    /** Where nothing is installed. */
    public Estimated(Path folder) throws IOException {
        this(folder, new Backlot(RegistryFactory.createRegistry(null, null, null), "Ada", problem -> {
            throw new AssertionError(problem.message(), problem.cause());
        }));
    }

    public Estimated(Path folder, Backlot backlot) throws IOException {
        pension.setName("Pension and health, cast");
        pension.setPercent(BigDecimal.TEN);
        budget.getFringes().add(pension);
        actor.getFringes().add(pension);
        contingency.setName("Contingency");
        contingency.setRate("10%");
        budget.getCharges().add(contingency);
        Ids.complete(budget);
        seat = new Seat(backlot.create(FileStore.create(folder.resolve("test.backlot"), backlot.sections()),
                this::fill));
    }

    private void fill(Production production) {
        production.setTitle("Test");
        production.getSections().add(budget);
    }

    private static Line line(Account account, String description, String amount, String rate) {
        Line line = Lines.add(account, description);
        line.setAmount(amount);
        line.setRate(rate);
        return line;
    }

    /** Where the person sits. */
    public Seat seat() {
        return seat;
    }

    public Session session() {
        return seat.session();
    }

    public Desk desk() {
        return seat.desk();
    }

    /** What the person was told, in order. */
    public List<String> told() {
        return seat.told();
    }

    public Figures figures() {
        return Figures.of(desk());
    }

    @Override
    public void close() throws IOException {
        seat.close();
    }
}
