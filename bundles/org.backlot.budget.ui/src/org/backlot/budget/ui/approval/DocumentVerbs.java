package org.backlot.budget.ui.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.approval.Approval;
import org.backlot.budget.approval.Approvals;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.payment.Posting;
import org.backlot.budget.trail.Lifecycle;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.ui.approval.DecisionDialog.Decided;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.swt.widgets.Shell;

/** What people decide on orders and payments, each by a dialog that asks who and why. */
public final class DocumentVerbs {

    /** What can be decided on orders, in the order of their life. */
    public static final List<Act> ORDER = List.of(Act.REQUEST, Act.APPROVE, Act.RETURN, Act.REJECT, Act.RELEASE,
            Act.CANCEL, Act.CLOSE);
    /** What can be decided on payments. */
    public static final List<Act> PAYMENT = List.of(Act.REQUEST, Act.APPROVE, Act.RETURN, Act.REJECT, Act.RELEASE,
            Act.POST, Act.REVERSE);
    /** What can be decided on what waits. */
    public static final List<Act> WAITING = List.of(Act.APPROVE, Act.RETURN, Act.REJECT, Act.RELEASE);

    private static final Map<Act, String> LABELS = Map.of(Act.REQUEST, "Request", Act.APPROVE, "Approve", Act.RETURN,
            "Return", Act.REJECT, "Reject", Act.RELEASE, "Let Through", Act.CANCEL, "Cancel", Act.CLOSE, "Close",
            Act.POST, "Post", Act.REVERSE, "Reverse");
    private static final Map<Act, String> ICONS = Map.of(Act.REQUEST, "right", Act.APPROVE, "approve", Act.RETURN,
            "undo", Act.REJECT, "reject", Act.RELEASE, "open", Act.CANCEL, "close", Act.CLOSE, "lock", Act.POST, "save",
            Act.REVERSE, "redo");

    private final Desk desk;
    private final Shell shell;

    public DocumentVerbs(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    /** A verb as it stands on its button. */
    public static String label(Act act) {
        return LABELS.get(act);
    }

    /** The icon of a verb. */
    public static String icon(Act act) {
        return ICONS.get(act);
    }

    /** Why something cannot be decided on a document in its state; empty where it can. */
    public static Optional<String> hindrance(Act act, Identified document) {
        return switch (document) {
            case Order order -> Lifecycle.ORDER.hindrance(act, order.getState(), Orders.what(order));
            case Payment payment when act == Act.POST && payment.getState() == PaymentState.DRAFT
                    && !Posting.isOfAccounting(payment.getKind()) ->
                Optional.of(Payments.what(payment) + " has to be approved before it is posted");
            case Payment payment -> Lifecycle.PAYMENT.hindrance(act, payment.getState(), Payments.what(payment));
            case null, default -> Optional.of("Select an order or a payment first");
        };
    }

    /** What a document is called. */
    public static String what(Identified document) {
        return document instanceof Order order ? Orders.what(order) : Payments.what((Payment) document);
    }

    /** Who has to decide next, as it stands in a cell. */
    public static String waitsFor(Approval approval) {
        String text = approval.waitsFor();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Asks and decides. */
    public void decide(Act act, Identified document) {
        Optional<String> hindered = hindrance(act, document);
        if (hindered.isPresent()) {
            desk.tell(label(act), new IllegalArgumentException(hindered.get()));
            return;
        }
        Budget budget = desk.session().orElseThrow().section(Budget.class).orElseThrow();
        List<Order> waits = new ArrayList<>();
        var dialog = new DecisionDialog(shell, desk, label(act) + " " + what(document), label(act),
                decided -> waits.addAll(decide(budget, act, document, decided)));
        dialog.hindered(signature -> hindrance(budget, act, document, signature));
        dialog.say(says(act));
        if (act == Act.POST || act == Act.REVERSE) {
            dialog.on(LocalDate.now());
        }
        if (dialog.ask() && !waits.isEmpty()) {
            new Frame(shell, "Not posted yet").say(what(document) + " takes "
                    + String.join(" and ", waits.stream().map(Orders::what).toList())
                    + " further than was approved. That was asked for anew, and the payment waits for it.")
                    .open(area -> { });
        }
    }

    private Optional<String> hindrance(Budget budget, Act act, Identified document, Signature signature) {
        return WAITING.contains(act) || act == Act.REQUEST
                ? approvals(budget, signature).hindrance(act, document) : Optional.empty();
    }

    private Approvals approvals(Budget budget, Signature signature) {
        return new Approvals(budget, desk.session().orElseThrow().questions(), signature);
    }

    private static String says(Act act) {
        return switch (act) {
            case REQUEST -> "It goes to the first of its chain and stays as it is until it is decided on.";
            case APPROVE -> "A reason may be left out.";
            case RETURN -> "It becomes a draft again. Say why, unless you take back what you asked for yourself.";
            case REJECT -> "It is refused for good. Say why.";
            case RELEASE -> "It may go over the limits that hold it. Say why.";
            case CANCEL -> "It is over; nothing of it was invoiced.";
            case CLOSE -> "What is not invoiced is not committed any more. Where something is left, say why.";
            case POST -> "From then on it counts in the cost report and can only be reversed.";
            case REVERSE -> "Another payment with the opposite amounts takes it back. Say why.";
            default -> "";
        };
    }

    private List<Order> decide(Budget budget, Act act, Identified document, Decided decided) {
        Approvals approvals = approvals(budget, decided.signature());
        String reason = decided.reason();
        switch (act) {
            case REQUEST -> approvals.request(document);
            case APPROVE -> approvals.approve(document, reason);
            case RETURN -> approvals.giveBack(document, reason);
            case REJECT -> approvals.reject(document, reason);
            case RELEASE -> approvals.release(document, reason);
            case CANCEL -> Orders.cancel(budget, (Order) document, decided.signature(), reason);
            case CLOSE -> Orders.close(budget, (Order) document, decided.signature(), reason);
            case POST -> {
                return new Posting(budget, decided.signature()).post((Payment) document, decided.day());
            }
            case REVERSE -> new Posting(budget, decided.signature()).reverse((Payment) document, decided.day(), reason);
            default -> throw new IllegalArgumentException(what(document) + " is not decided on so");
        }
        return List.of();
    }
}
