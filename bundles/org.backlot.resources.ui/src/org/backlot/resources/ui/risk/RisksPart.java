package org.backlot.resources.ui.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Named;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;
import org.backlot.resources.risk.Risks;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Way;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/**
 * What may go wrong, how likely and how bad that is, who watches it, and what is done then. A double click on what
 * follows goes to what a risk concerns.
 */
public class RisksPart {

    private final Desk desk;
    private final Way way;
    private final OpenBook book;
    private final Table<Risk> table;
    private final Label says;
    private Optional<Identified> elsewhere = Optional.empty();

    @Inject
    public RisksPart(Composite parent, Desk desk, Jump jump) {
        this(parent, desk, new Way(desk, jump));
    }

    /** Goes there another way. */
    public RisksPart(Composite parent, Desk desk, Way way) {
        this.desk = desk;
        this.way = way;
        book = new OpenBook(desk::session);
        table = new Table<>(parent, desk, "org.backlot.resources.risks", columns());
        table.named(RisksPart::name)
                .look(risk -> isClosed(risk) ? Look.FAINT : Look.PLAIN)
                .button("Add Risk", "plus", this::add)
                .button("Link", "attachment", this::link)
                .onOpen(this::go)
                .action("Go to what it concerns", "right", rows -> go(rows.getFirst()))
                .action("Happened", "attention", rows -> turn("happened", RiskState.HAPPENED, rows))
                .action("Link to nothing", "reject", rows -> desk.edit("Unlink " + OpenBook.count(rows, "risk",
                        RisksPart::name), () -> rows.forEach(risk -> risk.getObjects().clear())))
                .action("Close", "approve", rows -> turn("closed", RiskState.CLOSED, rows))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete "
                        + OpenBook.count(rows, "risk", RisksPart::name), () -> rows.forEach(session::delete))))
                .follow(Risk.class);
        says = new Label(table.bar(), SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(says);
        desk.follow(table.control(), Identified.class, this::offer);
        table.rows(this::rows);
    }

    /** Remembers what is selected in another part, to be linked. */
    private void offer(Identified selected) {
        if (!(selected instanceof Risk)) {
            elsewhere = Optional.of(selected);
            tell();
        }
    }

    private void link() {
        List<Risk> risks = table.selected();
        if (risks.isEmpty() || elsewhere.isEmpty()) {
            desk.tell("Link", new IllegalStateException("Select the risk here, and in another part what it concerns."));
        } else {
            String id = Ids.of(elsewhere.get());
            desk.edit("Link risk to " + Named.nameOf(elsewhere.get()), () -> risks.stream()
                    .filter(risk -> !risk.getObjects().contains(id)).forEach(risk -> risk.getObjects().add(id)));
        }
    }

    private void go(Risk risk) {
        Optional<Identified> concerned = desk.session().flatMap(session -> risk.getObjects().stream()
                .flatMap(id -> session.object(id).stream()).findFirst());
        if (concerned.isEmpty()) {
            desk.tell("Go there", new IllegalStateException(name(risk) + " is linked to nothing yet."));
        } else {
            way.to(Named.nameOf(concerned.get()), concerned);
        }
    }

    private void turn(String verb, RiskState state, List<Risk> risks) {
        String label = OpenBook.count(risks, "risk", RisksPart::name) + " " + verb;
        desk.edit(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                () -> risks.forEach(risk -> risk.setState(state)));
    }

    private List<Risk> rows() {
        tell();
        return book.all(Resources::getRisks);
    }

    private void tell() {
        BigDecimal exposed = Risks.exposed(book.all(Resources::getRisks));
        String money = exposed.signum() == 0 ? "" : "Together they may take " + Kind.MONEY.show(exposed)
                + " of the contingency. ";
        says.setText(money + elsewhere.map(object -> "Link: to " + Named.nameOf(object))
                .orElse("To link, select elsewhere what a risk concerns"));
        says.requestLayout();
    }

    private List<Column<Risk, ?>> columns() {
        return List.of(Column.text("Risk", 220, Risk::getName).edit(Risk::setName),
                Column.of("State", 90, Kind.choice(RiskState.class), Risk::getState).edit(Risk::setState),
                Column.<Risk, Integer>of("Likely", 64, Kind.WHOLE, Risk::getLikelihood)
                        .edit((risk, likelihood) -> risk.setLikelihood(scale(likelihood))),
                Column.<Risk, Integer>of("Impact", 64, Kind.WHOLE, Risk::getImpact)
                        .edit((risk, impact) -> risk.setImpact(scale(impact))),
                Column.<Risk, Integer>of("Score", 60, Kind.WHOLE, Risks::score)
                        .look(risk -> Risks.isHigh(risk) && !isClosed(risk) ? Look.on("error.soft", "error")
                                : derived(risk)),
                Column.<Risk>text("Concerns", 200, this::concerns).look(RisksPart::derived),
                Column.<Risk>text("Days", 150, this::days).look(RisksPart::derived),
                Column.of("From", 120, Kind.DATE, Risk::getFrom).edit(Risk::setFrom).onDemand(),
                Column.of("Until", 120, Kind.DATE, Risk::getUntil).edit(Risk::setUntil).onDemand(),
                Column.of("Trigger", 200, Kind.LINES, Risk::getTrigger).edit(Risk::setTrigger),
                Column.of("Plan", 260, Kind.LINES, Risk::getPlan).edit(Risk::setPlan),
                owner(), Column.of("May take", 90, Kind.MONEY, Risk::getAmount).edit(Risk::setAmount),
                Column.of("Notes", 200, Kind.LINES, Risk::getNotes).edit(Risk::setNotes));
    }

    private static boolean isClosed(Risk risk) {
        return risk.getState() == RiskState.CLOSED;
    }

    private static Look derived(Risk risk) {
        return isClosed(risk) ? Look.FAINT : Look.DERIVED;
    }

    private static int scale(Integer value) {
        if (value == null || value < 1 || value > 5) {
            throw new IllegalArgumentException("Write a number from 1 to 5");
        }
        return value;
    }

    private Column<Risk, Person> owner() {
        return Column.<Risk, Person>of("Watched by", 140, Kind.choice(book::people, OpenBook::name),
                risk -> book.people()
                .stream().filter(person -> person.getId().equals(risk.getOwner())).findFirst().orElse(null))
                .edit((risk, person) -> risk.setOwner(person == null ? null : Ids.of(person)));
    }

    private String days(Risk risk) {
        List<LocalDate> days = desk.session().map(session -> Risks.days(session.production(), session.questions(),
                risk)).orElse(List.of());
        return Spans.toString(days);
    }

    private String concerns(Risk risk) {
        return desk.session().map(session -> String.join(", ", risk.getObjects().stream()
                .flatMap(id -> session.object(id).stream()).map(Named::nameOf).toList())).orElse("");
    }

    private static String name(Risk risk) {
        return Objects.requireNonNullElse(risk.getName(), "risk");
    }

    private void add() {
        book.book().ifPresent(open -> table.add("Add risk", () -> {
            Risk risk = ResourcesFactory.eINSTANCE.createRisk();
            Ids.of(risk);
            risk.setName("New risk");
            open.resources().getRisks().add(risk);
            return risk;
        }));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
