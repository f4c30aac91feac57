package org.backlot.budget.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.core.file.UnreadableFile;
import org.junit.jupiter.api.Test;

class JournalImporterTest {

    private static final String HEAD = "date,time,by,do,what,number,vendor,department,account,amount,order,reason\n";
    private static final String ORDER = "2027-03-01,10:00,Lou,order,Lens,12,Panavision,Camera,3340,500,,\n"
            + "2027-03-01,10:05,Lou,request,,,,,,,12,\n";

    private final Office office = new Office();

    private void put(String rows) throws IOException {
        new JournalImporter().read(new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)),
                "acts.money.csv").putInto(office.small.production, SmallBudget.unanswered());
    }

    @Test
    void actsAreDoneAgainInTheirOrderByThoseWhoDidThem() throws IOException {
        put(ORDER + "2027-03-02,09:00,Hana,approve,,,,,,,12,\n2027-03-02,09:30,Mara,approve,,,,,,,12,\n"
                + "2027-03-02,09:40,Ari,approve,,,,,,,12,\n");
        Order order = office.budget.getOrders().getFirst();
        assertEquals(OrderState.APPROVED, order.getState());
        assertEquals(office.rentals, order.getLines().getFirst().getAccount());
        assertEquals("2027-03-02T09:40:00", office.budget.getTrail().getLast().getAt());
        assertEquals("Ari", office.budget.getTrail().getLast().getName());
    }

    @Test
    void anActThatMayNotBeDoneIsRefusedWithItsLine() {
        String message = assertThrows(IllegalStateException.class,
                () -> put(ORDER + "2027-03-02,09:00,Lou,approve,,,,,,,12,\n")).getMessage();
        assertTrue(message.startsWith("acts.money.csv, line 4: Lou asked for Order 12, Panavision"), message);
    }

    @Test
    void whatIsNoActIsRefusedWhenItIsRead() {
        assertThrows(UnreadableFile.class, () -> put("2027-03-01,10:00,Lou,steal,,,,,,,,\n"));
    }
}
