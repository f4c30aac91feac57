package org.backlot.resources.ui.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.ChangeSet;
import org.backlot.resources.mail.Address;
import org.backlot.resources.mail.MailServer.Security;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.request.Letters;
import org.backlot.resources.request.Questionnaire;
import org.backlot.resources.request.Recipient;
import org.backlot.resources.request.Standing;
import org.backlot.resources.request.Wording;
import org.backlot.resources.testing.PostOffice;
import org.backlot.resources.ui.Book;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada, Bo and Cy are asked for their sizes, over a line that breaks after the first letter. */
class SendJobTest {

    @TempDir
    Path folder;
    private Book book;
    private Screen screen;
    private PostOffice office;
    private List<Request> requests;

    @BeforeEach
    void open() throws IOException {
        book = new Book(folder);
        book.session.edit("Ask", () -> {
            for (String name : List.of("Ada", "Bo", "Cy")) {
                Person person = CoreFactory.eINSTANCE.createPerson();
                person.setName(name);
                person.setEmail(name.toLowerCase(Locale.ROOT) + "@example.org");
                book.session.production().getPeople().add(person);
            }
            new Questionnaire(RequestKind.SIZES, null, null, null, Wording.standard(RequestKind.SIZES)).ask(book.book,
                    Recipient.of(book.session.production()));
        });
        requests = book.book.resources().getRequests();
        screen = new Screen(new Seat(book.session));
        office = new PostOffice();
        office.takes(1);
    }

    @AfterEach
    void leave() throws IOException {
        screen.close();
        office.close();
    }

    /** Sends those that are so, as the part chooses them where nothing is selected. */
    private Letters send(Predicate<Request> concerned) {
        Letters letters = Letters.of(book.session.production(), requests.stream().filter(concerned).toList(),
                Address.parse("office@example.org"), Instant.now());
        int told = screen.told().size();
        int before = office.letters().size();
        new SendJob(screen.desk(), book.session, screen.shell().getDisplay(), letters, office.server(Security.NONE), "")
                .schedule();
        screen.until(() -> screen.told().size() > told
                || office.letters().size() == before + letters.written().size());
        screen.settle();
        return letters;
    }

    private List<RequestState> states() {
        return requests.stream().map(Request::getState).toList();
    }

    @Test
    void whatWentOutBeforeTheLineBrokeIsMarkedAndASecondTrySendsTheRest() {
        Predicate<Request> drafts = request -> request.getState() == RequestState.DRAFT;
        send(drafts);
        assertEquals(List.of(RequestState.SENT, RequestState.DRAFT, RequestState.DRAFT), states());
        assertTrue(screen.told().getFirst().contains("1 of 3 e-mails went out"), screen.told().toString());
        assertEquals("Send request to Ada", book.session.undoable().map(ChangeSet::label).orElseThrow());
        office.takes(2);
        send(drafts);
        screen.until(() -> states().stream().allMatch(RequestState.SENT::equals));
        assertEquals(3, office.letters().size());
        assertTrue(office.letters().get(1).contains("To: Bo <bo@example.org>"), office.letters().get(1));
    }

    @Test
    void whoWasRemindedBeforeTheLineBrokeIsNotRemindedAgainOnThatDay() {
        book.session.edit("Send", () -> requests.forEach(request -> request.setState(RequestState.SENT)));
        send(Standing::awaits);
        assertEquals(List.of(1, 0, 0), requests.stream().map(Request::getReminders).toList());
        office.takes(2);
        Letters again = send(Standing::awaits);
        assertEquals(List.of("Ada was reminded today"), again.faults());
        screen.until(() -> requests.stream().allMatch(request -> request.getReminders() == 1));
        assertEquals(3, office.letters().size());
    }
}
