package org.backlot.resources.insurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.resources.Kinds;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/**
 * What a rule speaks of, and on which days: requirements of a kind on the days on which they are needed, else booked;
 * elements of a category on the days on which they work; the production on every day on which anything is needed.
 *
 * @param object as in a {@link Coverage}
 * @param about  ids that a certificate may be about: the thing itself, and from whom and where it is
 */
record Insured(String object, String name, Set<String> about, SortedMap<LocalDate, List<String>> days) {

    /** Everything that rules of one production can speak of. */
    static final class Known {

        private final Production production;
        private final Resources book;
        private final Kinds kinds;
        private final Questions questions;
        private final List<NeedsAndBookings.Line> lines;
        private final Map<String, SortedMap<LocalDate, List<String>>> needs = new HashMap<>();

        Known(Production production, Questions questions, Resources book) {
            this.production = production;
            this.book = book;
            this.questions = questions;
            kinds = new Kinds(questions.contributions());
            lines = NeedsAndBookings.of(production, questions).lines();
            for (Need need : questions.needs(production, Days.ALL)) {
                add(needs.computeIfAbsent(need.object(), object -> new TreeMap<>()), need.date(),
                        need.source().says());
            }
        }

        /** What a rule speaks of; what is needed on no day is left out. */
        List<Insured> by(InsuranceRule rule) {
            String of = rule.getOf() == null ? "" : rule.getOf().strip();
            List<Insured> found = new ArrayList<>();
            lines.stream().filter(line -> of.equals(line.requirement().getKind())
                    || of.equals(line.requirement().getId())).map(this::requirement).forEach(found::add);
            production.getElements().stream().filter(element -> of.equals(element.getCategory())
                    || of.equals(element.getId())).map(this::element).forEach(found::add);
            if (of.isEmpty()) {
                SortedMap<LocalDate, List<String>> all = new TreeMap<>();
                needs.values().forEach(days -> days.keySet().forEach(day -> all.putIfAbsent(day, List.of())));
                found.add(new Insured("", "Production", Set.of(), all));
            } else if (!rule.isCertificate()) {
                return together(nameOf(of), found);
            }
            found.removeIf(insured -> insured.days().isEmpty());
            return found;
        }

        /** What one policy covers is one, whatever there is of it. */
        private static List<Insured> together(String name, List<Insured> all) {
            SortedMap<LocalDate, List<String>> days = new TreeMap<>();
            Set<String> about = new LinkedHashSet<>();
            for (Insured one : all) {
                about.addAll(one.about());
                one.days().forEach((day, why) -> why.forEach(reason -> add(days, day, reason)));
                one.days().keySet().forEach(day -> days.putIfAbsent(day, List.of()));
            }
            return days.isEmpty() ? List.of() : List.of(new Insured("", name, about, days));
        }

        private String nameOf(String of) {
            return kinds.byId(of).map(kind -> kind.name()).orElseGet(() -> questions.categories().byId(of)
                    .map(category -> category.name()).orElse(of));
        }

        private Insured requirement(NeedsAndBookings.Line line) {
            Requirement requirement = line.requirement();
            SortedMap<LocalDate, List<String>> days = new TreeMap<>();
            List<LocalDate> wanted = line.needed().isEmpty() ? line.idle() : line.needed();
            wanted.forEach(day -> days.put(day, line.days().get(day).why()));
            return new Insured(requirement.getId(), Objects.requireNonNullElse(requirement.getName(), ""),
                    about(line), days);
        }

        private Set<String> about(NeedsAndBookings.Line line) {
            Set<String> about = new LinkedHashSet<>(line.requirement().getServes());
            about.add(line.requirement().getId());
            line.bookings().stream().filter(Bookings::isFirm).forEach(booking -> {
                if (booking.getVendor() != null) {
                    about.add(booking.getVendor().getId());
                }
                if (booking.getAsset() != null) {
                    about.add(booking.getAsset().getId());
                }
                if (booking.getPlace() != null) {
                    about.add(booking.getPlace().getId());
                }
            });
            for (Place place : book.getPlaces()) {
                if (place.getSets().stream().anyMatch(about::contains)) {
                    about.add(place.getId());
                    if (place.getOwner() != null) {
                        about.add(place.getOwner().getId());
                    }
                }
            }
            return about;
        }

        private Insured element(Element element) {
            Set<String> about = new LinkedHashSet<>(Set.of(element.getId()));
            if (element.getPerson() != null) {
                about.add(element.getPerson().getId());
            }
            lines.stream().filter(line -> line.requirement().getServes().contains(element.getId()))
                    .forEach(line -> about.addAll(about(line)));
            return new Insured(element.getId(), Objects.requireNonNullElse(element.getName(), ""), about,
                    needs.getOrDefault(element.getId(), new TreeMap<>()));
        }

        private static void add(SortedMap<LocalDate, List<String>> days, LocalDate day, String reason) {
            List<String> reasons = new ArrayList<>(days.getOrDefault(day, List.of()));
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
            days.put(day, reasons);
        }
    }
}
