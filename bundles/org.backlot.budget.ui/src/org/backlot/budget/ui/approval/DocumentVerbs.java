package org.backlot.budget.ui.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.approval.Approval;
import org.backlot.budget.approval.Batch;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.payment.Posting;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Lifecycle;
import org.backlot.budget.ui.approval.DecisionDialog.Decided;
import org.backlot.budget.ui.approval.DecisionDialog.Verdict;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;
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

    /** The state of a document, in words. */
    public static String state(Identified document) {
        return Authority.words(document instanceof Order order ? order.getState().getName()
                : ((Payment) document).getState().getName());
    }

    /** Who has to decide next, as it stands in a cell. */
    public static String waitsFor(Approval approval) {
        String text = approval.waitsFor();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Asks, and decides on a document, or on each of many; what may not pass is left, and told with why. */
    public void decide(Act act, List<? extends Identified> documents) {
        if (documents.size() > 1) {
            decideAll(act, documents);
        } else {
            decide(act, documents.isEmpty() ? null : documents.getFirst());
        }
    }

    private void decide(Act act, Identified document) {
        Optional<String> hindered = hindrance(act, document);
        if (hindered.isPresent()) {
            desk.tell(label(act), new IllegalArgumentException(hindered.get()));
            return;
        }
        List<String> waits = new ArrayList<>();
        String title = label(act) + " " + what(document);
        DecisionDialog dialog = dialog(act, title, decided -> desk.session().orElseThrow().edit(title,
                () -> deciding(act, decided).on(document).ifPresent(waits::add)));
        dialog.say(says(act));
        if (act == Act.REQUEST || act == Act.POST || WAITING.contains(act)) {
            dialog.judged((copy, decided) -> Verdict.of(deciding(copy, act, decided)
                    .hindrance(copies(copy, List.of(document)).getFirst())));
        }
        if (dialog.ask() && !waits.isEmpty()) {
            new Frame(shell, "Not posted yet").say(waits.getFirst()).open(area -> { });
        }
    }

    private void decideAll(Act act, List<? extends Identified> documents) {
        List<Batch> done = new ArrayList<>();
        DecisionDialog dialog = dialog(act, label(act) + " " + documents.size() + " Documents",
                decided -> done.add(Batch.of(documents, document -> decideOne(act, document, decided))));
        dialog.judged((copy, decided) -> {
            Batch foreseen = Batch.of(copies(copy, documents), deciding(copy, act, decided)::hindrance);
            int may = foreseen.done().size();
            return new Verdict(may > 0, may == 0 ? "None of the " + documents.size() + " can be "
                    + Lifecycle.done(act) + ":" : may + " of " + documents.size() + " can be " + Lifecycle.done(act)
                    + ", each with its own entry in the trail."
                    + (foreseen.left().isEmpty() ? "" : " The others stay as they are:"), why(foreseen));
        });
        if (dialog.ask() && !done.isEmpty() && !done.getFirst().left().isEmpty()) {
            Batch batch = done.getFirst();
            new Frame(shell, batch.left().size() + " Left").say(batch.done().size() + " were " + Lifecycle.done(act)
                    + ". These stay as they are:").open(area -> Messages.list(area, why(batch)));
        }
    }

    /** In an edit of its own, so that what follows is judged by what was decided before. */
    private Optional<String> decideOne(Act act, Identified document, Decided decided) {
        List<String> waits = new ArrayList<>();
        desk.session().orElseThrow().edit(label(act) + " " + what(document),
                () -> deciding(act, decided).on(document).ifPresent(waits::add));
        return waits.stream().findFirst();
    }

    private static List<String> why(Batch batch) {
        return batch.left().stream().map(Batch.Left::why).toList();
    }

    private DecisionDialog dialog(Act act, String title, Consumer<Decided> work) {
        var dialog = new DecisionDialog(shell, desk, title, label(act), work);
        return act == Act.POST || act == Act.REVERSE ? dialog.on(LocalDate.now()) : dialog;
    }

    private Deciding deciding(Act act, Decided decided) {
        Session session = desk.session().orElseThrow();
        return new Deciding(session.section(Budget.class).orElseThrow(), session.questions(), act, decided);
    }

    private static Deciding deciding(Copies.Copy copy, Act act, Decided decided) {
        return new Deciding(Session.section(copy.production(), Budget.class).orElseThrow(), copy.questions(), act,
                decided);
    }

    /** Documents as a copy has them, in the same order. */
    private static List<Identified> copies(Copies.Copy copy, List<? extends Identified> documents) {
        Budget budget = Session.section(copy.production(), Budget.class).orElseThrow();
        Map<String, Identified> all = Stream.concat(budget.getOrders().stream(), budget.getPayments().stream())
                .collect(Collectors.toMap(Identified::getId, document -> document));
        return documents.stream().map(document -> all.get(document.getId())).filter(Objects::nonNull).toList();
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
}
