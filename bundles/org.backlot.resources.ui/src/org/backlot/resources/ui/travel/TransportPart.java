package org.backlot.resources.ui.travel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.core.question.CompanyDay;
import org.backlot.resources.travel.GroundTransport;
import org.backlot.resources.travel.Ride;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who is picked up when, from where to where, on every day of work. All of it follows; nothing is typed here. */
public class TransportPart {

    /** Somebody who is brought on a day. */
    private record Brought(LocalDate date, Ride ride, Ride.Passenger passenger) {
    }

    private final Desk desk;
    private final Table<Brought> table;
    private List<Brought> brought = List.of();

    @Inject
    public TransportPart(Composite parent, Desk desk) {
        this.desk = desk;
        table = new Table<>(parent, desk, "org.backlot.resources.transport", columns());
        table.named(row -> "ride of " + OpenBook.name(row.passenger().person()))
                .onSelect(rows -> rows.stream().findFirst().ifPresent(this::tell)).rows(() -> brought);
        desk.study(table.control(), "Ground transport", TransportPart::all, this::show);
    }

    private static List<Brought> all(Copies.Copy copy) {
        List<Brought> all = new ArrayList<>();
        copy.questions().days(copy.production()).stream().map(CompanyDay::date).distinct()
                .forEach(date -> GroundTransport.of(copy.production(), copy.questions(), date).forEach(ride -> ride
                        .aboard().forEach(passenger -> all.add(new Brought(date, ride, passenger)))));
        return all;
    }

    private static List<Column<Brought, ?>> columns() {
        return List.of(Column.of("Day", 130, Kind.DATE, Brought::date),
                Column.<Brought, LocalTime>of("Pick-up", 80, Kind.TIME,
                        row -> row.ride().pickUp().map(time -> time.toLocalTime()).orElse(null)),
                Column.<Brought, LocalTime>of("Call", 70, Kind.TIME, row -> row.passenger().call().toLocalTime()),
                Column.<Brought>text("Who", 160, row -> OpenBook.name(row.passenger().person())),
                Column.<Brought>text("Position", 170, row -> row.passenger().position()),
                Column.<Brought>text("From", 170, row -> row.ride().from()),
                Column.<Brought>text("To", 190, row -> row.ride().to()),
                Column.<Brought, Integer>of("Aboard", 70, Kind.WHOLE, row -> row.ride().aboard().size()),
                Column.<Brought, Integer>of("Vehicles", 76, Kind.WHOLE, row -> row.ride().vehicles()),
                Column.<Brought>text("Why not", 260, row -> row.ride().pickUp().isPresent() ? ""
                        : "Nobody knows how long the way takes; enter the way or the coordinates of both places")
                        .look(row -> Look.WARNING));
    }

    private void show(List<Brought> studied) {
        brought = studied == null ? List.of() : studied;
        table.refresh();
    }

    private void tell(Brought row) {
        desk.session().flatMap(session -> session.object(row.passenger().person().getId(), Person.class))
                .ifPresent(person -> desk.select(List.of(person)));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
