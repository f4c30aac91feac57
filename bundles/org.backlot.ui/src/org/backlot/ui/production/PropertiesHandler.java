package org.backlot.ui.production;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Shows the title, dates and currency of the production, to be changed at once. */
public class PropertiesHandler {

    /** What is known of a production as a whole. */
    public static final List<Column<Production, ?>> FIELDS = List.of(
            Column.text("Title", 200, Production::getTitle).edit(Production::setTitle),
            Column.of("Kind", 100, Kind.choice(ProductionKind.class), Production::getKind).edit(Production::setKind),
            Column.text("Company", 200, Production::getCompany).edit(Production::setCompany),
            Column.of("First day", 120, Kind.DATE, Production::getStart).edit(Production::setStart),
            Column.of("Currency", 100, Kind.choice(PropertiesHandler::currencies, Currency::getCurrencyCode),
                    Production::getCurrency).edit(Production::setCurrency),
            Column.of("Time zone", 160, Kind.choice(PropertiesHandler::zones, ZoneId::getId),
                    Production::getZone).edit(Production::setZone),
            Column.<Production, Boolean>of("Scene numbers are locked", 160, Kind.CHECK,
                    p -> p.getScript() != null && p.getScript().isLocked())
                    .edit((p, locked) -> p.getScript().setLocked(locked)).when(p -> p.getScript() != null));

    private static List<Currency> currencies() {
        return Currency.getAvailableCurrencies().stream().sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    }

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void show(Shell shell, Desk desk) {
        new Frame(shell, "Production").open(area -> {
            var form = new Form<>(area, desk, FIELDS).named(p -> "the production")
                    .of(() -> desk.session().map(Session::production).orElse(null));
            GridDataFactory.fillDefaults().grab(true, true).hint(440, SWT.DEFAULT).applyTo(form.control());
        });
    }
}
