package org.backlot.budget.trail;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.model.Act;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.PaymentState;

/**
 * In which states of an order or payment something can be decided on it.
 *
 * @param <S> the states
 */
public final class Lifecycle<S extends Enum<S>> {

    /**
     * Orders. A draft is requested, which with the last approval of its chain makes it approved; invoices bring it into
     * progress and relieve it; then it is closed.
     */
    public static final Lifecycle<OrderState> ORDER = new Lifecycle<>(Map.of(
            Act.REQUEST, List.of(OrderState.DRAFT),
            Act.APPROVE, List.of(OrderState.REQUESTED),
            Act.RETURN, List.of(OrderState.REQUESTED),
            Act.REJECT, List.of(OrderState.REQUESTED),
            Act.RELEASE, List.of(OrderState.REQUESTED),
            Act.CANCEL, List.of(OrderState.DRAFT, OrderState.REQUESTED, OrderState.APPROVED),
            Act.CLOSE, List.of(OrderState.APPROVED, OrderState.IN_PROGRESS, OrderState.RELIEVED)));

    /** Payments. A draft is requested, approved, and posted; what is posted can only be reversed. */
    public static final Lifecycle<PaymentState> PAYMENT = new Lifecycle<>(Map.of(
            Act.REQUEST, List.of(PaymentState.DRAFT),
            Act.APPROVE, List.of(PaymentState.REQUESTED),
            Act.RETURN, List.of(PaymentState.REQUESTED, PaymentState.APPROVED),
            Act.REJECT, List.of(PaymentState.REQUESTED),
            Act.RELEASE, List.of(PaymentState.REQUESTED),
            Act.POST, List.of(PaymentState.DRAFT, PaymentState.APPROVED),
            Act.REVERSE, List.of(PaymentState.POSTED)));

    private static final Map<Act, String> DONE = Map.of(Act.REQUEST, "requested", Act.APPROVE, "approved",
            Act.RETURN, "returned", Act.REJECT, "rejected", Act.RELEASE, "released", Act.POST, "posted",
            Act.REVERSE, "reversed", Act.CLOSE, "closed", Act.CANCEL, "cancelled");

    private final Map<Act, List<S>> from;

    private Lifecycle(Map<Act, List<S>> from) {
        this.from = from;
    }

    /** What can be decided in a state. */
    public Set<Act> acts(S state) {
        return from.keySet().stream().filter(act -> from.get(act).contains(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    /**
     * Why something cannot be decided in a state; empty where it can.
     *
     * @param what what the object is called: {@code "Order 12"}
     */
    public Optional<String> hindrance(Act act, S state, String what) {
        List<S> states = from.getOrDefault(act, List.of());
        return states.contains(state) ? Optional.empty() : Optional.of(what + " is " + words(state)
                + (states.isEmpty() ? " and is never " : ", and only one that is "
                        + states.stream().map(Lifecycle::words).collect(Collectors.joining(" or ")) + " can be ")
                + done(act));
    }

    /**
     * Nothing, where something can be decided in a state.
     *
     * @throws IllegalArgumentException else, with the {@link #hindrance}
     */
    public void require(Act act, S state, String what) {
        hindrance(act, state, what).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }

    /** An act as something that was done: {@code "approved"}. */
    public static String done(Act act) {
        return DONE.getOrDefault(act, Authority.words(act.getName()));
    }

    private static String words(Enum<?> state) {
        return state.name().equals("DRAFT") ? "a draft" : Authority.words(state.name());
    }
}
