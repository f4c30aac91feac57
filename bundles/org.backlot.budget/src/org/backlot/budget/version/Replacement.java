package org.backlot.budget.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetPackage.Literals;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.LineRule;
import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Puts other accounts, with all that their figures follow from, in the place of those of the working budget; inside an
 * edit. What has the id of something that stood goes on being it: orders, payments and limits that named the one name
 * the other.
 */
public record Replacement(Budget budget) {

    /**
     * What names others first, so that each comes back after what it names when the step is undone. For the same
     * reason what goes for good is forgotten before it goes.
     */
    private static final List<EReference> OUT = List.of(Literals.COSTS__CREDITS, Literals.COSTS__CHARGES,
            Literals.COSTS__ACCOUNTS, Literals.COSTS__GLOBALS, Literals.COSTS__UNITS, Literals.COSTS__FRINGES,
            Literals.COSTS__GROUPS, Literals.COSTS__PHASES, Literals.COSTS__EXCHANGE_RATES);

    /** A mention of something that goes. */
    private record Mention(EObject by, EReference as, Identified of) {

        boolean isCoded() {
            return of instanceof Account && !(by instanceof LineRule);
        }
    }

    /**
     * @param next   what takes their place; it is empty afterwards
     * @param called what a person calls it
     * @throws IllegalArgumentException if something is ordered, paid, moved, expected or limited on an account that it
     *                                  does not have
     */
    public void with(Costs next, String called) {
        List<Mention> mentions = mentions();
        Map<String, EObject> coming = new HashMap<>();
        next.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                coming.put(identified.getId(), object);
            }
        });
        mentions.stream().filter(Mention::isCoded).map(Mention::of).filter(of -> !coming.containsKey(of.getId()))
                .findFirst().ifPresent(missing -> refuse((Account) missing, called));
        mentions.stream().filter(mention -> !coming.containsKey(mention.of().getId())).forEach(Replacement::forget);
        OUT.forEach(feature -> list(budget, feature).clear());
        OUT.reversed().forEach(feature -> list(budget, feature).addAll(List.copyOf(list(next, feature))));
        Literals.COSTS.getEStructuralFeatures().stream().filter(EAttribute.class::isInstance)
                .forEach(feature -> take(next, feature));
        mentions.stream().filter(mention -> coming.containsKey(mention.of().getId()))
                .forEach(mention -> turn(mention, coming.get(mention.of().getId())));
    }

    private static void refuse(Account account, String called) {
        throw new IllegalArgumentException("Account " + account.getNumber() + " " + account.getName()
                + " has orders, payments, limits or money that was moved, and " + called + " has no such account; "
                + "recode them first");
    }

    private void take(Costs next, EStructuralFeature feature) {
        if (next.eIsSet(feature)) {
            budget.eSet(feature, next.eGet(feature));
        } else {
            budget.eUnset(feature);
        }
    }

    /** What of the budget itself, outside of its accounts, names anything of these. */
    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (EReference containment : budget.eClass().getEAllContainments()) {
            if (!OUT.contains(containment) && containment != Literals.BUDGET__VERSIONS) {
                for (EObject object : list(budget, containment)) {
                    collect(object, mentions);
                    object.eAllContents().forEachRemaining(below -> collect(below, mentions));
                }
            }
        }
        return mentions;
    }

    private void collect(EObject object, List<Mention> mentions) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                Object value = object.eGet(reference);
                for (Object one : value instanceof List<?> many ? many : List.of(value)) {
                    if (one instanceof Identified of && isGoing(of)) {
                        mentions.add(new Mention(object, reference, of));
                    }
                }
            }
        }
    }

    private boolean isGoing(EObject object) {
        EObject at = object;
        while (at.eContainer() != null && at.eContainer() != budget) {
            at = at.eContainer();
        }
        return at.eContainer() == budget && OUT.contains(at.eContainmentFeature());
    }

    private static void forget(Mention mention) {
        if (mention.as().isMany()) {
            list(mention.by(), mention.as()).remove(mention.of());
        } else {
            mention.by().eUnset(mention.as());
        }
    }

    private static void turn(Mention mention, EObject to) {
        if (mention.as().isMany()) {
            EList<EObject> list = list(mention.by(), mention.as());
            list.set(list.indexOf(mention.of()), to);
        } else {
            mention.by().eSet(mention.as(), to);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject of, EReference feature) {
        return (EList<EObject>) of.eGet(feature);
    }

    /** Lets accounts have the ids of those of the budget that have their numbers, so that they take their place. */
    public void keepAccounts(Costs next) {
        Map<String, String> ids = new HashMap<>();
        all(budget.getAccounts()).forEach(account -> ids.putIfAbsent(account.getNumber(), account.getId()));
        all(next.getAccounts()).forEach(account -> Optional.ofNullable(ids.remove(account.getNumber()))
                .ifPresent(account::setId));
    }

    private static Stream<Account> all(List<Account> accounts) {
        return accounts.stream().flatMap(account -> Stream.concat(Stream.of(account), all(account.getAccounts())));
    }
}
