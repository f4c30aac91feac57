package org.backlot.resources.ui.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Named;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.mail.Address;
import org.backlot.resources.mail.MailServer;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.request.Letters;
import org.backlot.resources.request.Questionnaire;
import org.backlot.resources.request.Recipient;
import org.backlot.resources.request.Wording;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Way;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Look;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Widgets;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsPartTest {

    @TempDir
    Path folder;

    private final List<String> went = new ArrayList<>();
    private Session session;
    private ResourceBook book;

    @BeforeEach
    void open() throws IOException {
        var backlot = PlainRegistry.of("org.backlot.resources")
                .with("org.backlot.documents", "<extension-point id='documents' name='Documents'/>").backlot();
        session = backlot.create(FileStore.create(folder.resolve("a.backlot"), backlot.sections()), production -> {
            production.setTitle("The Salt Road");
            person(production, "Ada Lund", "ada@example.org");
            person(production, "Tom Reed", null);
        });
        book = ResourceBook.of(session.production()).orElseThrow();
    }

    private static void person(Production production, String name, String email) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setEmail(email);
        production.getPeople().add(person);
    }

    private Request ask() {
        session.edit("Ask", () -> new Questionnaire(RequestKind.SIZES, null, null, LocalDate.of(2020, 1, 1),
                Wording.standard(RequestKind.SIZES)).ask(book, Recipient.of(session.production()).subList(0, 1)));
        return book.resources().getRequests().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Column<Request, ?> column(String label) {
        return new RequestColumns(new OpenBook(() -> Optional.of(session))).table().stream()
                .filter(column -> column.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void theStateIsAWordAndAColour() {
        Request request = ask();
        assertEquals("Draft", column("State").show(request));
        session.edit("Send", () -> request.setState(RequestState.SENT));
        assertEquals("Expired", column("State").show(request), "it was due long ago");
        session.edit("Answer", () -> request.setState(RequestState.YES));
        assertEquals("Yes", column("State").show(request));
        assertEquals(Look.on("ok.soft", "ok"), column("State").look().apply(request));
        assertEquals("Ada Lund", column("To").show(request));
    }

    @Test
    void oneDialogAsksAllThatAreTickedAndKeepsTheText() throws IOException {
        try (var screen = new Screen(new Seat(session))) {
            assertNotNull(part(screen));
            screen.open();
            screen.inDialog(() -> Widgets.press(screen.shell(), "New\u2026"), this::fill);
        }
        List<Request> requests = book.resources().getRequests();
        assertEquals(List.of("Come, Ada Lund", "Come, Tom Reed"), requests.stream().map(Request::getSubject).toList());
        assertEquals(LocalDate.of(2027, 3, 9), requests.getFirst().getFrom());
        assertEquals("Come, {name}", Wording.of(session.production(), RequestKind.AVAILABILITY).subject());
    }

    private RequestsPart part(Screen screen) {
        return new RequestsPart(screen.shell(), screen.desk(), new Way(screen.desk(), (object, with) -> {
            went.add(Named.nameOf((Identified) object) + " with " + with.getName());
            return true;
        }));
    }

    private void fill(Shell dialog) {
        List<Text> texts = Widgets.all(dialog, Text.class).stream()
                .filter(text -> (text.getStyle() & (SWT.MULTI | SWT.SEARCH)) == 0).toList();
        assertFalse(Widgets.button(dialog, "Draft").isEnabled(), "nobody is ticked, no days are written");
        texts.get(0).setText("2027-03-09");
        texts.get(1).setText("2027-03-10");
        texts.get(3).setText("Come, {name}");
        Widgets.press(dialog, "Tick All");
        Text reads = Widgets.find(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) != 0).orElseThrow();
        assertTrue(reads.getText().startsWith("Come, Ada Lund\n"), reads.getText());
        Widgets.button(dialog, "Keep it as the text of this production").setSelection(true);
        Widgets.press(dialog, "Draft");
    }

    @Test
    void whoQuotesWithoutAPriceIsNamedWithWhatToType() throws IOException {
        session.edit("Ask for bids", () -> {
            Requirement crane = book.require("org.backlot.resources.equipment", "Crane");
            book.askForBid(crane, book.vendor("Tall Order"));
            Questionnaire.quotes(book, session.questions(), null);
        });
        try (var screen = new Screen(new Seat(session))) {
            assertNotNull(part(screen));
            screen.open();
            var grid = Grid.in(screen.shell());
            var said = new String[1];
            screen.inDialog(() -> grid.choose("To", 0, "Mark as yes"), dialog -> {
                said[0] = Widgets.first(dialog, Text.class).getText();
                dialog.close();
            });
            assertTrue(said[0].startsWith("Tall Order quotes for Crane. Type the prices under Bids"), said[0]);
            assertEquals(List.of("Yes"), grid.values("State"));
            session.undo();
            screen.settle();
            assertEquals(List.of("Draft"), grid.values("State"));
            grid.open("Asks for", 0);
            assertEquals(List.of("no. 1 of Crane with Bid"), went);
        }
    }

    @Test
    void whatDidNotGoOutIsNotMarkedAndToldInWords() throws IOException {
        Request request = ask();
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        try (var screen = new Screen(new Seat(session))) {
            var letters = Letters.of(session.production(), List.of(request), Address.parse("office@example.org"),
                    Instant.now());
            new SendJob(screen.desk(), session, screen.shell().getDisplay(), letters,
                    new MailServer("127.0.0.1", closed, MailServer.Security.NONE, ""), "").schedule();
            screen.until(() -> !screen.told().isEmpty());
            assertTrue(screen.told().getFirst().contains("0 of 1 e-mails went out"), screen.told().toString());
        }
        assertEquals(RequestState.DRAFT, request.getState());
    }

    @Test
    void thePasswordIsKeptEncryptedAndNotInTheProduction() throws IOException, StorageException {
        List<List<Object>> put = new ArrayList<>();
        var storage = new ISecurePreferences[1];
        storage[0] = (ISecurePreferences) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ISecurePreferences.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("put")) {
                        put.add(List.of(arguments));
                    }
                    return method.getName().equals("node") ? storage[0] : null;
                });
        try (var screen = new Screen(new Seat(session))) {
            new MailAccount(screen.desk(), storage[0]).keepPassword(
                    new MailServer("mail.example.org", 587, MailServer.Security.STARTTLS, "office"), "secret");
        }
        assertEquals(List.of(List.of("office@mail.example.org", "secret", true)), put);
        assertTrue(session.undoable().isEmpty());
    }
}
