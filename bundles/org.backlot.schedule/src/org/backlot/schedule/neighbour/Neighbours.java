package org.backlot.schedule.neighbour;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.NeighbourWork;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;

/**
 * Takes from another production what concerns this one: on which dates its people, vehicles, animals and equipment work
 * on its active board. It is kept with this production, so that whoever has the file sees the same conflicts, whether
 * the other file is at hand or not.
 */
public final class Neighbours {

    /** What can be shared by its name, as the same truck on two productions. */
    private static final Set<String> THINGS = Set.of("org.backlot.core.vehicles", "org.backlot.core.animals",
            "org.backlot.core.equipment", "org.backlot.core.camera");

    private Neighbours() {
    }

    /**
     * Keeps what another production is worked on, in the place of what was read of the same file before; to be called
     * inside a session's edit.
     *
     * @param file  where the other production is
     * @param saved when it had been saved, as {@link org.backlot.core.SavedProduction#stamp} says; null where nobody
     *              looked
     */
    public static Neighbour take(Production production, Production other, String file, String saved,
            LocalDateTime at) {
        Neighbour neighbour = of(production, file).orElseGet(() -> {
            Neighbour added = ScheduleFactory.eINSTANCE.createNeighbour();
            Session.section(production, Schedule.class).orElseThrow().getNeighbours().add(added);
            return added;
        });
        neighbour.setTitle(other.getTitle());
        neighbour.setFile(file);
        neighbour.setSaved(saved);
        neighbour.setAt(at.truncatedTo(ChronoUnit.SECONDS).toString());
        neighbour.getWork().clear();
        Map<Object, NeighbourWork> work = new LinkedHashMap<>();
        Plan.active(other).ifPresent(plan -> plan.days().forEach(day -> {
            day.elements().keySet().forEach(element -> note(element, day, work));
            called(other, day).forEach((id, person) -> note(person, person.getName(), person.getEmail(), day, work));
        }));
        neighbour.getWork().addAll(work.values());
        Ids.complete(neighbour);
        return neighbour;
    }

    /** What was read of a file. */
    public static Optional<Neighbour> of(Production production, String file) {
        return Session.section(production, Schedule.class).stream()
                .flatMap(schedule -> schedule.getNeighbours().stream()).filter(one -> file.equals(one.getFile()))
                .findFirst();
    }

    private static void note(Element element, PlannedDay day, Map<Object, NeighbourWork> work) {
        Person person = element.getPerson();
        if (person != null) {
            note(person, person.getName(), person.getEmail(), day, work);
        } else if (THINGS.contains(element.getCategory())) {
            note(element, element.getName(), null, day, work);
        }
    }

    private static Map<String, Person> called(Production other, PlannedDay day) {
        Map<String, Person> called = new LinkedHashMap<>();
        day.day().getItems().stream().filter(item -> item instanceof Banner banner
                && banner.getKind() == BannerKind.SESSION).flatMap(item -> ((Banner) item).getCalled().stream())
                .forEach(id -> other.getPeople().stream().filter(person -> id.equals(person.getId())).findFirst()
                        .ifPresent(person -> called.put(id, person)));
        return called;
    }

    private static void note(Object who, String name, String email, PlannedDay day, Map<Object, NeighbourWork> work) {
        NeighbourWork own = work.computeIfAbsent(who, w -> {
            NeighbourWork added = ScheduleFactory.eINSTANCE.createNeighbourWork();
            added.setName(name);
            added.setEmail(email);
            return added;
        });
        if (!own.getDates().contains(day.date())) {
            own.getDates().add(day.date());
            own.getDays().add(day.name());
        }
    }

    /** Whether a person of this production is the one of another: by e-mail where both have one, else by name. */
    static boolean isSame(Person person, NeighbourWork work) {
        Optional<String> own = text(person.getEmail());
        Optional<String> other = text(work.getEmail());
        return own.isPresent() && other.isPresent() ? own.get().equalsIgnoreCase(other.get())
                : sameName(person.getName(), work);
    }

    /** Whether this production has somebody or something of another. */
    static boolean concerns(Production production, NeighbourWork work) {
        return production.getPeople().stream().anyMatch(person -> isSame(person, work))
                || production.getElements().stream().anyMatch(thing -> isSame(thing, work));
    }

    /** Whether a thing of this production is the one of another. */
    static boolean isSame(Element thing, NeighbourWork work) {
        return THINGS.contains(thing.getCategory()) && text(work.getEmail()).isEmpty()
                && sameName(thing.getName(), work);
    }

    private static boolean sameName(String name, NeighbourWork work) {
        return text(name).isPresent() && text(name).get().equalsIgnoreCase(text(work.getName()).orElse(""));
    }

    private static Optional<String> text(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
