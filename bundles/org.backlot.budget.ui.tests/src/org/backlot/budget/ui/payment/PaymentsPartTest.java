package org.backlot.budget.ui.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.trail.Trail;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.MoneyOffice;
import org.backlot.ui.elements.Desktop;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentsPartTest {

    @TempDir
    Path folder;

    private final List<Object> parts = new ArrayList<>();
    private MoneyOffice office;

    @BeforeEach
    void open() throws IOException {
        office = new MoneyOffice(folder);
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    @Test
    void anInvoiceTakesWhatIsOpenOfAnOrderAndIsPostedByTheAccountant() {
        Order order = office.approved("500");
        office.iAm(office.lou);
        var part = new PaymentsPart(office.shell(), office.desk());
        office.open();
        part.add(PaymentKind.INVOICE);
        Payment invoice = part.table().shown().getFirst();
        office.until(() -> !part.facts().open().isEmpty());
        part.take(invoice, order);
        assertEquals("Panavision", invoice.getVendorName());
        assertEquals(office.of.trucks, invoice.getLines().getFirst().getAccount());
        assertFalse(Widgets.button(office.shell(), "Post").getEnabled());
        office.session().edit("Request", () -> office.as(office.lou).request(invoice));
        office.approve(invoice);
        office.settle();
        office.iAm(office.ari);
        office.inDialog(() -> Widgets.press(office.shell(), "Post"), dialog -> Widgets.press(dialog, "Post"));
        assertEquals(PaymentState.POSTED, invoice.getState());
        assertEquals(OrderState.RELIEVED, order.getState());
        assertTrue(Widgets.button(office.shell(), "Reverse").getEnabled());
        assertEquals(List.of(), office.told());
    }

    @Test
    void anInvoiceBeyondTheOrderIsNotPostedAndThePersonIsTold() {
        Order order = office.approved("500");
        Payment[] made = new Payment[1];
        office.session().edit("Invoice", () -> {
            made[0] = Payments.add(office.of.budget, PaymentKind.INVOICE, "7", "Panavision", MoneyOffice.CAMERA,
                    office.lou, MoneyOffice.now(office.lou));
            Payments.addLine(made[0], order.getLines().getFirst(), new BigDecimal("700"), true);
            office.as(office.lou).request(made[0]);
        });
        office.approve(made[0]);
        office.iAm(office.ari);
        parts.add(new PaymentsPart(office.shell(), office.desk()));
        office.open();
        Answer.inDialog("Not posted yet", () -> office.inDialog(() -> Widgets.press(office.shell(), "Post"),
                dialog -> Widgets.press(dialog, "Post")), Shell::close);
        assertEquals(PaymentState.APPROVED, made[0].getState());
        assertEquals(OrderState.REQUESTED, order.getState());
    }

    private Payment invoice(String number, String amount) {
        Payment[] made = new Payment[1];
        office.session().edit("Invoice", () -> {
            made[0] = Payments.add(office.of.budget, PaymentKind.INVOICE, number, "Panavision", MoneyOffice.CAMERA,
                    office.lou, MoneyOffice.now(office.lou));
            if (amount != null) {
                Payments.addLine(made[0], office.of.trucks, "Truck", new BigDecimal(amount));
            }
        });
        return made[0];
    }

    @Test
    void manyAreAskedForAtOnceEachWithItsEntryAndWhatMayNotPassIsLeftAndTold() {
        Payment first = invoice("1", "100");
        Payment empty = invoice("2", null);
        Payment last = invoice("3", "300");
        office.iAm(office.lou);
        var part = new PaymentsPart(office.shell(), office.desk());
        office.open();
        part.table().select(List.of(first, empty, last));
        office.settle();
        List<String> told = new ArrayList<>();
        Answer.inDialog("1 Left", () -> office.inDialog(() -> Widgets.press(office.shell(), "Request"), dialog -> {
            office.until(() -> Widgets.button(dialog, "Request").isEnabled());
            told.add(Widgets.first(dialog, Label.class).getText());
            told.add(Widgets.first(dialog, Text.class).getText());
            Widgets.press(dialog, "Request");
        }), left -> {
            told.add(Widgets.all(left, Text.class).getLast().getText());
            left.close();
        });
        assertEquals(List.of("2 of 3 can be requested, each with its own entry in the trail. The others stay as they "
                + "are:", "Invoice 2, Panavision has no lines yet", "Invoice 2, Panavision has no lines yet"), told);
        assertEquals(List.of(PaymentState.REQUESTED, PaymentState.DRAFT, PaymentState.REQUESTED),
                Stream.of(first, empty, last).map(Payment::getState).toList());
        assertEquals(List.of(first.getId(), last.getId()), office.of.budget.getTrail().stream()
                .map(entry -> entry.getObject()).toList());
        assertEquals(List.of(), Trail.breaks(office.of.budget));
    }

    @Test
    void manyArePostedOnOneDayByTheAccountant() {
        List<Payment> all = List.of(invoice("1", "100"), invoice("2", "200"));
        all.forEach(one -> {
            office.session().edit("Request", () -> office.as(office.lou).request(one));
            office.approve(one);
        });
        office.iAm(office.lou);
        var part = new PaymentsPart(office.shell(), office.desk());
        office.open();
        part.table().select(all);
        office.settle();
        office.inDialog(() -> Widgets.press(office.shell(), "Post"), dialog -> {
            office.until(() -> Widgets.first(dialog, Label.class).getText().equals("None of the 2 can be posted:"));
            assertFalse(Widgets.button(dialog, "Post").getEnabled());
            dialog.close();
        });
        office.iAm(office.ari);
        office.inDialog(() -> Widgets.press(office.shell(), "Post"), dialog -> {
            office.until(() -> Widgets.button(dialog, "Post").getEnabled());
            Widgets.press(dialog, "Post");
        });
        assertEquals(List.of(PaymentState.POSTED, PaymentState.POSTED), all.stream().map(Payment::getState).toList());
    }

    @Test
    void twoOfTheSameVendorNumberDateAndAmountAreToldOfEachOther() {
        for (int i = 0; i < 2; i++) {
            office.session().edit("Invoice", () -> Payments.addLine(Payments.add(office.of.budget,
                    PaymentKind.INVOICE, "4711", "Panavision", MoneyOffice.CAMERA, office.lou,
                    MoneyOffice.now(office.lou)), office.of.trucks, "Truck", BigDecimal.TEN));
        }
        var part = new PaymentsPart(office.shell(), office.desk());
        office.open();
        office.until(() -> part.facts() != PaymentFacts.NONE);
        var columns = new PaymentColumns(new Known(office.desk()), new OpenLines(new Known(office.desk())), part::facts,
                payment -> 0);
        assertEquals("Invoice 4711, Panavision", columns.table().get(9).show(part.table().shown().getFirst()));
    }

    @Test
    void receiptsAreAttachedToTheDocumentThatIsSelected() throws IOException {
        Order order = office.order("500");
        Path receipt = Files.writeString(folder.resolve("receipt.txt"), "500.00");
        var selection = new Selected();
        office.context().set(ESelectionService.class, selection.service());
        parts.add(new DocumentPart(office.shell(), office.desk(), new Desktop() {
            @Override
            public List<Path> choose() {
                return List.of(receipt);
            }

            @Override
            public void open(String name, byte[] content) {
                throw new UnsupportedOperationException();
            }
        }));
        office.open();
        selection.select(order);
        Widgets.press(office.shell(), "Attach\u2026");
        assertEquals(List.of("receipt.txt"), office.session().attachments().of(order).stream()
                .map(file -> file.getName()).toList());
        assertEquals(List.of(), office.told());
    }
}
