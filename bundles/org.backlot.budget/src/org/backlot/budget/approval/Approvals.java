package org.backlot.budget.approval;

import java.util.Optional;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.limit.Limits;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.payment.Posting;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Decision;
import org.backlot.budget.trail.Lifecycle;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles.Say;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;

/**
 * Asking for orders and payments, and approving, returning and rejecting them; to be called inside a session's edit.
 * Each verb throws an IllegalArgumentException with the reason where it may not be done, and then changes nothing;
 * {@link #hindrance} tells the same beforehand.
 */
public final class Approvals {

    private final Budget budget;
    private final Questions questions;
    private final Signature signature;

    /** @param questions tell what the budget gives a limit that has no amount of its own */
    public Approvals(Budget budget, Questions questions, Signature signature) {
        this.budget = budget;
        this.questions = questions;
        this.signature = signature;
    }

    /**
     * Asks for an order or a payment. Who asks becomes its requester where none is named. Where its chain asks for no
     * approval of such an amount it is approved at once.
     */
    public void request(Identified object) {
        require(Act.REQUEST, object, "");
        if (object instanceof Order order && order.getRequester() == null) {
            order.setRequester(Ids.of(signature.by()));
        } else if (object instanceof Payment payment && payment.getRequester() == null) {
            payment.setRequester(Ids.of(signature.by()));
        }
        Request request = Request.of(budget, object);
        request.ask(budget);
        boolean free = Chains.steps(budget, request.department(), request.amount()).isEmpty();
        if (free) {
            request.grant(budget);
        }
        tell(Act.REQUEST, request, Optional.empty(), free ? "Its chain asks for no approval of this amount" : "");
    }

    /** Takes the next step of its chain; with the last it is approved. */
    public void approve(Identified object, String reason) {
        require(Act.APPROVE, object, reason);
        Approval approval = Approval.of(budget, object, signature.day());
        Approval.Stage stage = approval.next().orElseThrow();
        Authority authority = authority(stage).orElseThrow();
        if (approval.stages().stream().filter(other -> other.given().isEmpty() && !other.steppedOver()).count() == 1) {
            approval.request().grant(budget);
        }
        tell(Act.APPROVE, approval.request(), Optional.of(authority), reason);
    }

    /** Makes it a draft again, so that it can be changed; the requester may take it back without a reason. */
    public void giveBack(Identified object, String reason) {
        require(Act.RETURN, object, reason);
        Request request = Request.of(budget, object);
        Optional<Authority> authority = decider(object);
        request.giveBack();
        tell(Act.RETURN, request, authority, reason);
    }

    /** Refuses it for good; an order that was approved before and was asked for anew goes on as it was. */
    public void reject(Identified object, String reason) {
        require(Act.REJECT, object, reason);
        Request request = Request.of(budget, object);
        Optional<Authority> authority = decider(object);
        request.refuse(budget);
        tell(Act.REJECT, request, authority, reason);
    }

    /** Lets it go over the limits that hold it. It takes the producer, who must not have asked for it, and a reason. */
    public void release(Identified object, String reason) {
        require(Act.RELEASE, object, reason);
        tell(Act.RELEASE, Request.of(budget, object), Authority.of(budget, signature, "", Role.PRODUCER), reason);
    }

    private void tell(Act act, Request request, Optional<Authority> authority, String reason) {
        Trail.append(budget, signature, new Decision(act, request.object(), request.what(),
                authority.map(right -> right.role().getName()).orElse(""), authority.flatMap(Authority::inPlaceOf),
                request.amount(), reason));
    }

    private void require(Act act, Identified object, String reason) {
        hindrance(act, object).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        boolean told = reason != null && !reason.isBlank();
        boolean due = act == Act.REJECT || act == Act.RELEASE || act == Act.RETURN && !isRequester(object);
        if (due && !told) {
            throw new IllegalArgumentException("Say why " + Request.of(budget, object).what() + " is "
                    + Lifecycle.done(act));
        }
    }

    /** Why this person may not do something now; empty where they may. */
    public Optional<String> hindrance(Act act, Identified object) {
        Request request = Request.of(budget, object);
        return request.hindrance(act).or(() -> switch (act) {
            case REQUEST -> unsound(request);
            case APPROVE -> notTheirTurn(request).or(() -> held(request));
            case RELEASE -> notToRelease(request);
            case RETURN, REJECT -> act == Act.RETURN && isRequester(object) || decider(object).isPresent()
                    ? Optional.empty() : notTheirTurn(request);
            default -> Optional.of(request.what() + " is not decided on here");
        });
    }

    private Optional<String> unsound(Request request) {
        if (request.object() instanceof Payment payment && Posting.isOfAccounting(payment.getKind())) {
            return Optional.of(request.what() + " needs no approval; the accountant posts it");
        }
        boolean empty = request.object() instanceof Order order ? order.getLines().isEmpty()
                : ((Payment) request.object()).getLines().isEmpty();
        if (empty) {
            return Optional.of(request.what() + " has no lines yet");
        }
        boolean headless = request.department().isEmpty() && Chains.steps(budget, "", request.amount()).stream()
                .anyMatch(step -> Role.DEPARTMENT_HEAD.getName().equals(step.getRole()));
        if (headless) {
            return Optional.of(request.what() + " names no department; write it, so that its head can approve");
        }
        return request.object() instanceof Order order ? order.getLines().stream()
                .filter(line -> Coding.of(line).isMissing()).findFirst()
                .map(line -> request.what() + ": \"" + line.getDescription() + "\" has no account; code it")
                : Optional.empty();
    }

    private Optional<String> held(Request request) {
        if (budget.getLimits().stream().noneMatch(Limit::isHold)) {
            return Optional.empty();
        }
        return new Limits(budget.getProduction(), questions).holding(request.object()).stream().findFirst()
                .map(limit -> request.what() + " is held: with it " + limit.name() + " comes to "
                        + Money.printed(limit.used()) + ", and its limit is " + Money.printed(limit.amount())
                        + ". The producer may let it through");
    }

    private Optional<String> notToRelease(Request request) {
        if (new Limits(budget.getProduction(), questions).holding(request.object()).isEmpty()) {
            return Optional.of(request.what() + " is not held by any limit");
        }
        if (isAsker(request)) {
            return Optional.of(signature.by().getName() + " asked for " + request.what()
                    + " and cannot let it through");
        }
        return Authority.of(budget, signature, "", Role.PRODUCER).isPresent() ? Optional.empty()
                : Optional.of(request.what() + " is let through by the "
                        + Authority.named(budget.getProduction(), Role.PRODUCER, "", signature));
    }

    private boolean isAsker(Request request) {
        return isRequester(request.object()) || Trail.request(budget, request.object())
                .filter(entry -> Ids.of(signature.by()).equals(entry.getBy())).isPresent();
    }

    private Optional<String> notTheirTurn(Request request) {
        Approval approval = Approval.of(budget, request.object(), signature.day());
        Optional<Approval.Stage> next = approval.next();
        if (next.isEmpty()) {
            return Optional.of(request.what() + " waits for nobody");
        }
        if (authority(next.get()).isPresent()) {
            return Optional.empty();
        }
        String name = signature.by().getName();
        if (isAsker(request)) {
            return Optional.of(name + " asked for " + request.what() + " and cannot approve it; it waits for the "
                    + approval.waitsFor());
        }
        if (next.get().deciders().isEmpty()) {
            return Optional.of("Nobody can approve " + request.what() + " as "
                    + Authority.words(next.get().role()) + " on " + signature.day()
                    + "; give somebody the role, or change the chain");
        }
        return Optional.of(request.what() + " waits for the " + approval.waitsFor() + ", not for " + name);
    }

    private boolean isRequester(Identified object) {
        String requester = object instanceof Order order ? order.getRequester() : ((Payment) object).getRequester();
        return Ids.of(signature.by()).equals(requester);
    }

    private Optional<Authority> authority(Approval.Stage stage) {
        return stage.deciders().stream().filter(say -> say.by() == signature.by()).map(Say::inPlaceOf).findFirst()
                .map(holder -> new Authority(Role.getByName(stage.role()), holder));
    }

    /** The right to return or reject: of who may take the next step; of what is approved, the accountant's. */
    private Optional<Authority> decider(Identified object) {
        if (object instanceof Payment payment && payment.getState() == PaymentState.APPROVED) {
            return Authority.of(budget, signature, "", Role.ACCOUNTANT);
        }
        return Approval.of(budget, object, signature.day()).next().flatMap(this::authority);
    }
}
