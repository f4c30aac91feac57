package org.backlot.resources.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/** What the office knows of people, by person. */
public final class Profiles {

    private final Optional<Resources> resources;
    private final Map<String, Profile> byPerson = new HashMap<>();

    private Profiles(Production production) {
        resources = Session.section(production, Resources.class);
        resources.map(Resources::getProfiles).<List<Profile>>map(all -> all).orElse(List.of())
                .forEach(profile -> byPerson.putIfAbsent(profile.getPerson(), profile));
    }

    /** The profiles of a production as they are now. */
    public static Profiles of(Production production) {
        return new Profiles(production);
    }

    /** The profiles of a production, kept until it changes. */
    public static Profiles of(Production production, Questions questions) {
        return questions.derived(Profiles.class, ResourceBook.GROUNDS, () -> new Profiles(production));
    }

    /** What is known of a person. */
    public Optional<Profile> of(Person person) {
        return Optional.ofNullable(byPerson.get(person.getId()));
    }

    /**
     * The profile of a person, made where there is none; inside an edit.
     *
     * @throws IllegalStateException if the production has no resource book
     */
    public Profile make(Person person) {
        return byPerson.computeIfAbsent(Ids.of(person), id -> {
            Profile made = ResourcesFactory.eINSTANCE.createProfile();
            Ids.of(made);
            made.setPerson(id);
            resources.orElseThrow(() -> new IllegalStateException(
                    "This production has no resource book; open it with the resources plug-in installed and save it"))
                    .getProfiles().add(made);
            return made;
        });
    }
}
