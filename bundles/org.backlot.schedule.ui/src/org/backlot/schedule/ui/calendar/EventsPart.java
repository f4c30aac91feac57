package org.backlot.schedule.ui.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Travel, fittings, rehearsals and days on which somebody cannot work. */
public class EventsPart {

    private final Desk desk;
    private final Table<ElementEvent> table;

    @Inject
    public EventsPart(Composite parent, Desk desk) {
        this.desk = desk;
        Kind<Element> who = Kind.choice(() -> desk.session().map(Session::production).map(Production::getElements)
                .map(List::copyOf).orElse(List.of()), Element::getName);
        table = new Table<>(parent, desk, "org.backlot.schedule.ui.events", List.<Column<ElementEvent, ?>>of(
                Column.of("Who or what", 170, who, this::element)
                        .edit((event, element) -> event.setElement(element == null ? null : element.getId())),
                Column.of("Kind", 120, Kind.choice(ElementEventKind.class), ElementEvent::getKind)
                        .edit(ElementEvent::setKind),
                Column.of("From", 132, Kind.DATE, ElementEvent::getFrom).edit(ElementEvent::setFrom),
                Column.of("Until", 132, Kind.DATE, ElementEvent::getUntil).edit(ElementEvent::setUntil),
                Column.of("Note", 240, Kind.LINES, ElementEvent::getNote).edit(ElementEvent::setNote)))
                        .named(event -> Optional.ofNullable(element(event)).map(Element::getName).orElse("event"))
                        .button("Add Event", "plus", this::add)
                        .onDelete("Delete", events -> desk.session().ifPresent(session -> desk.edit("Delete events",
                                () -> events.forEach(session::delete))))
                        .follow(ElementEvent.class)
                        .rows(() -> schedule().map(s -> List.copyOf(s.getEvents())).orElse(List.of()));
    }

    private Optional<Schedule> schedule() {
        return desk.session().flatMap(session -> session.section(Schedule.class));
    }

    private Element element(ElementEvent event) {
        return desk.session().flatMap(session -> session.object(Objects.requireNonNullElse(event.getElement(), ""),
                Element.class)).orElse(null);
    }

    private void add() {
        schedule().ifPresent(schedule -> desk.edit("Add an event", () -> {
            ElementEvent event = ScheduleFactory.eINSTANCE.createElementEvent();
            desk.session().map(Session::production).flatMap(Plan::active).flatMap(Plan::first)
                    .ifPresent(event::setFrom);
            schedule.getEvents().add(event);
        }));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
