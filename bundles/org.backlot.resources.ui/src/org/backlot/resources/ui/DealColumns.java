package org.backlot.resources.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** The terms that were agreed with people. */
public final class DealColumns {

    private final OpenBook book;

    public DealColumns(OpenBook book) {
        this.book = book;
    }

    public List<Column<Deal, ?>> table() {
        return List.of(who(), work(), status(),
                Column.of("Weekly rate", 92, Kind.MONEY, Deal::getWeeklyRate).edit(Deal::setWeeklyRate),
                Column.of("Daily rate", 86, Kind.MONEY, Deal::getDailyRate).edit(Deal::setDailyRate),
                Column.of("Days/wk", 72, Kind.WHOLE, Deal::getDaysPerWeek)
                        .edit((deal, days) -> deal.setDaysPerWeek(BidColumns.inAWeek(days))),
                Column.of("Hold %", 64, Kind.DECIMAL, Deal::getHoldPercent).edit(Deal::setHoldPercent),
                Column.of("Travel %", 76, Kind.DECIMAL, Deal::getTravelPercent).edit(Deal::setTravelPercent),
                Column.of("From", 130, Kind.DATE, Deal::getFrom).edit(Deal::setFrom),
                Column.of("Until", 130, Kind.DATE, Deal::getUntil).edit(Deal::setUntil),
                Column.of("Terms", 320, Kind.LINES, Deal::getNotes).edit(Deal::setNotes));
    }

    /** The person, or who plays the part that the deal is for. */
    public Column<Deal, String> who() {
        return Column.text("Who", 180, this::whoOf);
    }

    /** The parts that the person plays, or the person's position. */
    public Column<Deal, String> work() {
        return Column.text("For", 170, this::workOf).look(deal -> Look.DERIVED);
    }

    public Column<Deal, DealStatus> status() {
        return Column.of("Status", 80, Kind.choice(DealStatus.class), Deal::getStatus).edit(Deal::setStatus)
                .look(deal -> switch (deal.getStatus()) {
                    case DRAFT -> Look.DERIVED;
                    case SENT -> Look.on("warning.soft", "warning");
                    case SIGNED -> Look.on("ok.soft", "ok");
                    case EXPIRED -> Look.ERROR;
                });
    }

    String whoOf(Deal deal) {
        Optional<Identified> of = object(deal);
        return of.map(object -> switch (object) {
            case Person person -> OpenBook.name(person);
            case Element element when element.getPerson() != null -> OpenBook.name(element.getPerson());
            case Element element -> Objects.requireNonNullElse(element.getName(), "");
            default -> "";
        }).orElse("");
    }

    private String workOf(Deal deal) {
        return object(deal).map(object -> switch (object) {
            case Person person -> work(person);
            case Element element -> Objects.requireNonNullElse(element.getName(), "");
            default -> "";
        }).orElse("");
    }

    private String work(Person person) {
        List<String> parts = book.book().map(ResourceBook::production).map(Production::getElements).stream()
                .flatMap(List::stream).filter(element -> element.getPerson() == person).map(Element::getName).toList();
        return parts.isEmpty() ? Objects.requireNonNullElse(person.getPosition(), "") : String.join(", ", parts);
    }

    private Optional<Identified> object(Deal deal) {
        Optional<Production> production = book.book().map(ResourceBook::production);
        return production.flatMap(p -> p.getPeople().stream().filter(x -> x.getId().equals(deal.getWho())).findFirst()
                .<Identified>map(x -> x).or(() -> p.getElements().stream()
                        .filter(x -> x.getId().equals(deal.getWho())).findFirst().map(x -> x)));
    }
}
