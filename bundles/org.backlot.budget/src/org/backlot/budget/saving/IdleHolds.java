package org.backlot.budget.saving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.breakdown.HoldAndDrop;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Tristate;
import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;

/**
 * Somebody is held between work days who could be dropped and picked up again: the rules of the production allow it for
 * the gap, and the breakdown does not; or something that nobody has to hold, as an animal, waits between its days. What
 * the rules do not allow saves nothing, and so is not suggested; nor is the drop of somebody who is paid for all days
 * between the first and the last, as for the run of the picture.
 */
public final class IdleHolds implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        HoldAndDrop terms = new HoldAndDrop(production, questions.categories());
        List<Saving> savings = new ArrayList<>();
        for (Element element : production.getElements()) {
            boolean people = questions.categories().byId(element.getCategory())
                    .filter(category -> category.people()).isPresent();
            if (terms.holds(element) && (!people || !terms.drops(element))
                    && !isPaidThrough(production, questions, element)) {
                List<LocalDate> held = questions.availability(production, element.getId(), Days.ALL).stream()
                        .filter(day -> day.state() == Availability.State.HELD).map(Availability::date).distinct()
                        .sorted().toList();
                if (!held.isEmpty()) {
                    savings.add(people ? drop(element, held) : release(element, held));
                }
            }
        }
        return savings;
    }

    private static boolean isPaidThrough(Production production, Questions questions, Element element) {
        return questions.rates(production, element.getId()).stream()
                .anyMatch(rate -> rate.day() == Rate.Day.DROP && rate.amount().signum() > 0);
    }

    private static Saving drop(Element element, List<LocalDate> held) {
        return saving("drop", "Drop and pick up " + element.getName(), element, held,
                changed -> changed.setDrop(Tristate.YES));
    }

    private static Saving release(Element element, List<LocalDate> held) {
        return saving("release", "Give " + element.getName() + " back between its days", element, held,
                changed -> changed.setHold(Tristate.NO));
    }

    private static Saving saving(String kind, String label, Element element, List<LocalDate> held,
            Consumer<Element> change) {
        return new Saving(Lines.key(kind, element.getId(), held), label, element.getName() + " is held on "
                + held.size() + (held.size() == 1 ? " day" : " days") + " from " + held.getFirst() + " to "
                + held.getLast() + " without working", Optional.empty(), List.of(element.getId()),
                new Fix(label, production -> changed(production, element.getId(), change)));
    }

    private static void changed(Production production, String id, Consumer<Element> change) {
        production.getElements().stream().filter(element -> id.equals(element.getId())).forEach(change);
    }
}
