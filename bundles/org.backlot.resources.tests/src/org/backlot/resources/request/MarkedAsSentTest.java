package org.backlot.resources.request;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.resources.Office;
import org.backlot.resources.mail.Address;
import org.backlot.resources.mail.Letter;
import org.backlot.resources.mail.MailServer;
import org.backlot.resources.mail.Sending;
import org.backlot.resources.model.AbsenceKind;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.testing.PostOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedAsSentTest {

    @TempDir
    Path folder;

    @Test
    void onlyWhatTheServerTookIsMarkedAsSent() throws IOException {
        var office = new Office(folder);
        office.edit(() -> {
            office.production.getPeople().getFirst().setEmail("marguerite@example.org");
            Person tom = CoreFactory.eINSTANCE.createPerson();
            tom.setName("Tom Reed");
            tom.setEmail("gone@example.org");
            office.production.getPeople().add(tom);
            new Questionnaire(RequestKind.DATES, march(9), march(12), null, Wording.standard(RequestKind.DATES))
                    .ask(office.book, Recipient.of(office.production));
        });
        List<Request> requests = office.book.resources().getRequests();
        Letters letters = Letters.of(office.production, requests, Address.parse("office@example.org"),
                RequestsTest.NOON);
        List<Letter> sent = new ArrayList<>();
        try (var server = new PostOffice()) {
            new Sending(server.server(MailServer.Security.NONE), "").send(letters.written().stream()
                    .map(Letters.Written::letter).toList(), delivery -> {
                        if (delivery.isSent()) {
                            sent.add(delivery.letter());
                        }
                    });
        }
        office.edit(() -> Letters.sent(office.production, letters.of(sent), RequestsTest.NOON));
        assertEquals(List.of(RequestState.SENT, RequestState.DRAFT), requests.stream().map(Request::getState).toList());
    }

    @Test
    void aListOfRequestsBringsTheirAnswersAlong() throws IOException {
        var office = new Office(folder);
        String list = """
                kind,to,from,until,due,subject,state,sent,reminders,answered,answer
                dates,Marguerite Vane,2027-03-09,2027-03-10,,,yes,2027-02-01,1,2027-02-02,Gladly
                """;
        var incoming = new RequestsImporter().read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                "a.requests.csv");
        office.edit(() -> incoming.putInto(office.production));
        Request request = office.book.resources().getRequests().getFirst();
        assertEquals(RequestState.YES, request.getState());
        assertEquals("The Salt Road: your dates, 9 March 2027 to 10 March 2027", request.getSubject());
        assertEquals(1, request.getReminders());
        assertEquals(AbsenceKind.HELD, office.book.resources().getAbsences().getFirst().getKind());
    }
}
