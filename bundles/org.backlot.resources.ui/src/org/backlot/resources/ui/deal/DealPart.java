package org.backlot.resources.ui.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.resources.deal.DealCost;
import org.backlot.resources.deal.Deals;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealOption;
import org.backlot.resources.model.OptionState;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Sight;
import org.backlot.ui.elements.AttachmentsBox;
import org.backlot.ui.elements.Desktop;
import org.backlot.ui.elements.FilesOfTheDesktop;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Scrolled;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The deal that is selected: its terms, what it comes to now, its options and its papers. */
public class DealPart {

    private static final int OPTIONS = 110;
    private static final int PAPERS = 160;
    /** How wide lines are at least before they wrap. */
    private static final int LINE = 200;

    private final Desk desk;
    private final DealColumns columns;
    private final Composite page;
    private final Label title;
    private final Label comesTo;
    private final Form<Deal> form;
    private final Table<DealOption> options;
    private final AttachmentsBox papers;
    private Deal shown;

    @Inject
    public DealPart(Composite parent, Desk desk) {
        this(parent, desk, new FilesOfTheDesktop(parent.getShell()));
    }

    /** @param desktop chooses papers and opens them */
    public DealPart(Composite parent, Desk desk, Desktop desktop) {
        this.desk = desk;
        columns = new DealColumns(new OpenBook(desk));
        page = Scrolled.in(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        title = label("section-title");
        comesTo = label("hint");
        form = new Form<>(page, desk, columns.form(), 2).named(deal -> "deal of " + columns.whoOf(deal));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        options = new Table<>(page, desk, "org.backlot.resources.options", optionColumns(columns));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, OPTIONS).applyTo(options.control());
        options.named(DealOption::getName)
                .button("Add Option", "plus", this::add)
                .button("Exercise", "approve", () -> turn("Exercise", option -> Deals.exercise(option,
                        LocalDate.now())))
                .button("Let Lapse", "reject", () -> turn("Let lapse", Deals::lapse))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete option",
                        () -> rows.forEach(session::delete))))
                .rows(() -> shown == null ? List.of() : shown.getOptions());
        papers = new AttachmentsBox(page, desk, () -> columns.pay() ? shown : null, desktop);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, PAPERS).applyTo(papers.control());
        desk.follow(page, Deal.class, this::show);
        desk.watch(page, this::refresh);
    }

    private Label label(String look) {
        var label = new Label(page, SWT.WRAP);
        label.setData("org.eclipse.e4.ui.css.CssClassName", look);
        GridDataFactory.fillDefaults().grab(true, false).hint(LINE, SWT.DEFAULT).indent(10, 4).applyTo(label);
        return label;
    }

    private static List<Column<DealOption, ?>> optionColumns(DealColumns deals) {
        return List.of(Column.text("Option", 170, DealOption::getName).edit(DealOption::setName),
                Column.of("Until", 120, Kind.DATE, DealOption::getUntil).edit(DealOption::setUntil),
                Sight.veiled(Column.<DealOption, BigDecimal>of("Amount", 90, Kind.MONEY, DealOption::getAmount)
                        .edit(DealOption::setAmount), option -> deals.pay()),
                Column.<DealOption, OptionState>of("State", 84, Kind.choice(OptionState.class), DealOption::getState)
                        .look(option -> switch (option.getState()) {
                            case OPEN -> Look.on("warning.soft", "warning");
                            case EXERCISED -> Look.on("ok.soft", "ok");
                            case LAPSED -> Look.FAINT;
                        }),
                Sight.veiled(Column.<DealOption, String>of("Notes", 160, Kind.LINES, DealOption::getNotes)
                        .edit(DealOption::setNotes), option -> deals.pay()));
    }

    private void show(Deal deal) {
        if (deal != shown) {
            shown = deal;
            refresh();
            papers.refresh();
        }
    }

    private void refresh() {
        if (shown != null && desk.session().flatMap(session -> session.object(shown.getId())).isEmpty()) {
            shown = null;
            papers.refresh();
        }
        form.show(shown);
        options.refresh();
        title.setText(shown == null ? "Select a deal" : columns.whoOf(shown).replace("&", "&&"));
        comesTo.setText(shown == null ? "" : comesTo(shown));
        page.layout();
    }

    private String comesTo(Deal deal) {
        return !columns.pay() ? Sight.PAY + ", and so are these papers" : columns.cost(deal).map(DealPart::says)
                .orElse("Names no rate yet: enter a weekly or a daily one");
    }

    private static String says(DealCost cost) {
        String days = cost.worked() + (cost.worked() == 1 ? " work day" : " work days")
                + (cost.held() == 0 ? "" : ", " + cost.held() + " held") + " on the active board";
        return "Comes to " + money(cost.total()) + " " + cost.currency() + ": " + days + "; "
                + money(cost.guaranteed()) + (cost.deal().getGuaranteedDays() > 0 ? " guaranteed" : " for work")
                + part(cost.overage(), " overage") + part(cost.holds(), " for holds")
                + part(cost.options(), " for options");
    }

    private static String part(BigDecimal amount, String what) {
        return amount.signum() == 0 ? "" : ", " + money(amount) + what;
    }

    private static String money(BigDecimal amount) {
        return Kind.MONEY.show(amount);
    }

    private void add() {
        if (shown != null) {
            Deal deal = shown;
            desk.edit("Add option to the deal of " + columns.whoOf(deal),
                    () -> Deals.addOption(deal, "New option", null, null));
        }
    }

    private void turn(String verb, Consumer<DealOption> change) {
        List<DealOption> chosen = options.selected();
        if (!chosen.isEmpty()) {
            desk.edit(verb + " " + OpenBook.count(chosen, "option", DealOption::getName),
                    () -> chosen.forEach(change));
        }
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        form.control().setFocus();
    }
}
