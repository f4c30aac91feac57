package org.backlot.budget.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.ui.MoneyOffice;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.kit.Recognised;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerTest {

    private MoneyOffice office;
    private Signer signer;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        office = new MoneyOffice(folder);
        signer = new Signer(office.desk());
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    private Person hire(String name, String email) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        person.setEmail(email);
        office.session().edit("Hire", () -> office.session().production().getPeople().add(person));
        return person;
    }

    @Test
    void theUserOfTheComputerIsRecognisedByTheLoginOrTheEMail() {
        assertEquals(Optional.empty(), signer.person());
        Person ruth = hire("Ruth Castellano", "ada@saltroad.example");
        assertEquals(Optional.of(ruth), signer.person());
        office.session().edit("Other mail", () -> ruth.setEmail(null));
        assertEquals(Optional.empty(), signer.person());
        Person ada = hire("Ad Aaberg", null);
        assertEquals(Optional.of(ada), signer.person());
        hire("Ada", null);
        assertEquals("Ada", signer.person().orElseThrow().getName());
    }

    @Test
    void whoCouldBeTwoPeopleIsNobody() {
        hire("Ad Aaberg", null);
        hire("Ad Abel", null);
        assertEquals(Optional.empty(), signer.person());
    }

    @Test
    void loginsShortenNamesInTheUsualWays() {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName("H\u00e9l\u00e8ne Archambault");
        var known = new Recognised(List.of(person));
        for (String login : List.of("helene.archambault", "harchambault", "HeleneA", "archambault_helene",
                "archambaulth")) {
            assertEquals(Optional.of(person), known.byLogin(login), login);
        }
        for (String login : List.of("helene", "archambault", "h", "root", "")) {
            assertEquals(Optional.empty(), known.byLogin(login), login);
        }
    }

    @Test
    void whoWasChosenIsRememberedForThisProductionAndRecognisedInAnother(@TempDir Path elsewhere)
            throws IOException {
        Person ruth = hire("Ruth Castellano", "ruth@saltroad.example");
        signer.is(ruth);
        assertEquals(Optional.of(ruth), signer.person());
        try (MoneyOffice other = new MoneyOffice(elsewhere)) {
            other.context().set(Habits.class, office.context().get(Habits.class));
            var there = new Signer(other.desk());
            assertEquals(Optional.empty(), there.person());
            Person again = CoreFactory.eINSTANCE.createPerson();
            Ids.of(again);
            again.setName("R. Castellano-Blum");
            again.setEmail("Ruth@SaltRoad.example");
            other.session().edit("Hire", () -> other.session().production().getPeople().add(again));
            assertEquals(Optional.of(again), there.person());
            there.is(other.pia);
            assertEquals(Optional.of(other.pia), there.person());
        }
        assertEquals(Optional.of(ruth), signer.person());
    }
}
