package org.backlot.resources.ui.book;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.backlot.core.session.Ids;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The certificates of a person or thing, those that are over in the colour of faults.
 *
 * @param <T> who or what has them
 */
final class Certificates<T> {

    private final Function<T, List<Certificate>> make;
    private final Table<Certificate> table;
    private T owner;

    /**
     * @param of   those that are there
     * @param make the list to add to; inside an edit
     */
    Certificates(Composite parent, Desk desk, String id, Function<T, List<Certificate>> of,
            Function<T, List<Certificate>> make) {
        this.make = make;
        table = new Table<>(parent, desk, id, columns());
        table.named(Certificate::getName)
                .button("Add", "plus", this::add)
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete certificate",
                        () -> rows.forEach(session::delete))))
                .rows(() -> owner == null ? List.<Certificate>of() : List.copyOf(of.apply(owner)));
    }

    static List<Column<Certificate, ?>> columns() {
        return List.of(Column.text("Name", 140, Certificate::getName).edit(Certificate::setName),
                Column.text("Number", 90, Certificate::getNumber).edit(Certificate::setNumber),
                Column.text("Issuer", 100, Certificate::getIssuer).edit(Certificate::setIssuer),
                Column.of("From", 120, Kind.DATE, Certificate::getFrom).edit(Certificate::setFrom),
                Column.of("Until", 120, Kind.DATE, Certificate::getUntil).edit(Certificate::setUntil)
                        .look(certificate -> isOver(certificate) ? Look.ERROR : Look.PLAIN));
    }

    static boolean isOver(Certificate certificate) {
        return certificate.getUntil() != null && certificate.getUntil().isBefore(LocalDate.now());
    }

    private void add() {
        if (owner != null) {
            table.add("Add certificate", () -> {
                Certificate certificate = ResourcesFactory.eINSTANCE.createCertificate();
                Ids.of(certificate);
                certificate.setName("New certificate");
                make.apply(owner).add(certificate);
                return certificate;
            });
        }
    }

    void show(T now) {
        owner = now;
        table.refresh();
    }

    Control control() {
        return table.control();
    }
}
