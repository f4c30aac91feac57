package org.backlot.resources.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Duplicates;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Brings what entries share from one production to another; inside an edit of the other. */
final class Transfer {

    private final Production from;
    private final Production to;
    private final Pairs pairs;

    /** Which entries of the two are the same. */
    interface Pairs {

        /** The entry of the other that stands for this one. */
        Optional<Identified> other(Identified source);

        /** They are the same from now on. */
        void pair(Identified source, Identified target);
    }

    Transfer(Production from, Production to, Pairs pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
    }

    /**
     * Brings an entry: to the one that stands for it, else to one of its name, else to a new one. One of its name keeps
     * what only it says.
     */
    Identified bring(Identified source) {
        Optional<Identified> other = pairs.other(source);
        Identified target = other.or(() -> named(source)).orElseGet(() -> make(source));
        pairs.pair(source, target);
        fill(source, target, other.isPresent());
        if (source instanceof Person one && target instanceof Person two) {
            Profiles.of(from).of(one)
                    .ifPresent(profile -> fill(profile, Profiles.of(to).make(two), other.isPresent()));
        }
        return target;
    }

    /** What an entry names: what is there stays as it is. */
    private Identified counterpart(Identified source) {
        return pairs.other(source).or(() -> named(source)).orElseGet(() -> bring(source));
    }

    /** The entry of the same name. */
    Optional<Identified> named(Identified source) {
        String name = Duplicates.name(Entry.name(source));
        return Entry.all(to).stream().filter(entry -> entry.eClass() == source.eClass())
                .filter(entry -> Duplicates.name(Entry.name(entry)).equals(name)).findFirst();
    }

    private Identified make(Identified source) {
        Identified made = (Identified) EcoreUtil.create(source.eClass());
        Ids.of(made);
        Resources book = Session.section(to, Resources.class).orElseThrow(() -> new IllegalStateException(
                "There is no resource book to put it into"));
        switch (made) {
            case Person person -> {
                person.setDepartment(((Person) source).getDepartment());
                person.setPosition(((Person) source).getPosition());
                to.getPeople().add(person);
            }
            case Vendor vendor -> book.getVendors().add(vendor);
            case Asset asset -> book.getAssets().add(asset);
            case Place place -> book.getPlaces().add(place);
            default -> throw new IllegalArgumentException("A " + source.eClass().getName() + " is no entry");
        }
        return made;
    }

    /** @param wholly whether what the source does not say is taken away */
    private void fill(EObject source, EObject target, boolean wholly) {
        for (EStructuralFeature feature : Content.shared(source)) {
            if (!wholly && !source.eIsSet(feature)) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                parts(source, target, feature);
            } else if (feature.isMany()) {
                List<Object> values = ((List<?>) source.eGet(feature)).stream()
                        .<Object>map(value -> there(feature, value)).toList();
                @SuppressWarnings("unchecked")
                EList<Object> list = (EList<Object>) target.eGet(feature);
                if (!list.equals(values)) {
                    list.clear();
                    list.addAll(values);
                }
            } else if (source.eIsSet(feature)) {
                target.eSet(feature, there(feature, source.eGet(feature)));
            } else {
                target.eUnset(feature);
            }
        }
    }

    private Object there(EStructuralFeature feature, Object value) {
        return feature instanceof EReference && value instanceof Identified entry ? counterpart(entry) : value;
    }

    /** Parts that say the same stay, with their ids. */
    @SuppressWarnings("unchecked")
    private static void parts(EObject source, EObject target, EStructuralFeature feature) {
        List<Identified> here = (List<Identified>) source.eGet(feature);
        EList<Identified> there = (EList<Identified>) target.eGet(feature);
        List<Identified> kept = there.stream().filter(part -> here.stream().anyMatch(one -> same(one, part))).toList();
        there.removeAll(there.stream().filter(part -> !kept.contains(part)).toList());
        here.stream().filter(one -> kept.stream().noneMatch(part -> same(one, part))).map(Ids::copy)
                .forEach(there::add);
    }

    private static boolean same(Identified one, Identified other) {
        return one.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.getName().equals("id"))
                .allMatch(attribute -> Objects.equals(one.eGet(attribute), other.eGet(attribute)));
    }
}
