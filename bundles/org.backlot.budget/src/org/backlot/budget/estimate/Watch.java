package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetPackage.Literals;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Line;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells a worksheet what happens to its budget, as the recorder of the session tells the journal. */
final class Watch extends AdapterImpl {

    private final Worksheet worksheet;

    Watch(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    Worksheet worksheet() {
        return worksheet;
    }

    void attach(EObject object) {
        object.eAdapters().add(this);
        contents(object).forEach(this::attach);
    }

    void detach(EObject object) {
        object.eAdapters().remove(this);
        contents(object).forEach(this::detach);
    }

    /** What of an object a worksheet works with. Most lines hold nothing: for these no list is made. */
    static List<EObject> contents(EObject object) {
        return switch (object) {
            case Costs costs -> {
                List<EObject> all = new ArrayList<>(costs.getGlobals());
                all.addAll(costs.getUnits());
                all.addAll(costs.getFringes());
                all.addAll(costs.getGroups());
                all.addAll(costs.getPhases());
                all.addAll(costs.getExchangeRates());
                all.addAll(costs.getCharges());
                all.addAll(costs.getCredits());
                all.addAll(costs.getAccounts());
                yield all;
            }
            case Account account -> {
                List<EObject> all = new ArrayList<>(account.getLines());
                all.addAll(account.getAccounts());
                yield all;
            }
            case Line line when !line.getShares().isEmpty() || !line.getDetails().isEmpty() -> {
                List<EObject> all = new ArrayList<>(line.getShares());
                all.addAll(line.getDetails());
                yield all;
            }
            default -> List.of();
        };
    }

    /** What of a budget no figure follows from: its orders, its ledger, the budgets put aside. */
    private static boolean isElsewhere(EStructuralFeature feature) {
        return feature.getEContainingClass() == Literals.BUDGET;
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.isTouch() || !(change.getNotifier() instanceof EObject object)
                || !(change.getFeature() instanceof EStructuralFeature feature) || isElsewhere(feature)) {
            return;
        }
        boolean contains = feature instanceof EReference reference && reference.isContainment()
                && change.getEventType() != Notification.MOVE;
        if (contains) {
            values(change.getOldValue()).forEach(gone -> {
                detach(gone);
                worksheet.leave(gone);
            });
        }
        worksheet.changed(object, change);
        if (contains) {
            values(change.getNewValue()).forEach(come -> {
                attach(come);
                worksheet.enter(come);
            });
        }
    }

    private static List<EObject> values(Object value) {
        return switch (value) {
            case EObject one -> List.of(one);
            case List<?> many -> many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
            case null, default -> List.of();
        };
    }
}
