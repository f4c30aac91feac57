package org.backlot.resources.book;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Distinction;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/** Entries of the book that look like one, and of which somebody said that they are two. */
public final class Distinctions {

    private final Set<Set<String>> pairs = new HashSet<>();

    private Distinctions(List<Distinction> all) {
        all.stream().filter(one -> one.getOne() != null && one.getOther() != null
                && !one.getOne().equals(one.getOther())).forEach(one -> pairs.add(Set.of(one.getOne(),
                        one.getOther())));
    }

    /** Those of a production as they are now. */
    public static Distinctions of(Production production) {
        return new Distinctions(Session.section(production, Resources.class)
                .<List<Distinction>>map(Resources::getDistinctions).orElse(List.of()));
    }

    /** Whether somebody said that these are two. */
    public boolean tell(Identified one, Identified other) {
        return !pairs.isEmpty() && one != other && pairs.contains(Set.of(Ids.of(one), Ids.of(other)));
    }

    /**
     * Says that these are two; inside an edit.
     *
     * @throws IllegalStateException if the production has no resource book
     */
    public static void add(Production production, Identified one, Identified other) {
        if (!of(production).tell(one, other)) {
            Distinction made = ResourcesFactory.eINSTANCE.createDistinction();
            Ids.of(made);
            made.setOne(Ids.of(one));
            made.setOther(Ids.of(other));
            Session.section(production, Resources.class).orElseThrow(() -> new IllegalStateException(
                    "This production has no resource book; open it with the resources plug-in installed and save it"))
                    .getDistinctions().add(made);
        }
    }

    /** Forgets what a merge made meaningless; inside an edit. */
    static void tidy(Production production) {
        Session.section(production, Resources.class).ifPresent(resources -> resources.getDistinctions()
                .removeIf(one -> Objects.equals(one.getOne(), one.getOther())));
    }
}
