package org.backlot.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final Production production = CoreFactory.eINSTANCE.createProduction();

    private Person person(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName(name);
        production.getPeople().add(person);
        return person;
    }

    @Test
    void somebodyIsMeantByIdOrByNameInAnyCase() {
        person(null);
        Person ada = person("Ada Lund");
        assertEquals(Optional.of(ada), People.byId(production, Ids.of(ada)));
        assertEquals(Optional.of(ada), People.named(production, "ADA LUND"));
        assertEquals(Optional.of("Ada Lund"), People.name(production, Ids.of(ada)));
    }

    @Test
    void nobodyIsMeantByNothingAndByWhatIsGone() {
        Person nameless = person(null);
        assertEquals(Optional.empty(), People.byId(production, null));
        assertEquals(Optional.empty(), People.byId(production, "gone"));
        assertEquals(Optional.empty(), People.named(production, null));
        assertEquals(Optional.empty(), People.name(production, Ids.of(nameless)));
    }
}
