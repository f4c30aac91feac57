package org.backlot.budget.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.model.PaymentState;
import org.backlot.core.model.Attachment;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Source;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Named;
import org.junit.jupiter.api.Test;

class TraceTest {

    private final SmallBudget small = new SmallBudget();
    private final Account category = small.category("3300", Part.PRODUCTION);
    private final Account camera = small.account(category, "3301");
    private final Line line = small.line(camera, "days", "1", "500", small.fringe("Pension", "10", "4000"));

    private Trace trace(Quantity... known) {
        Ids.complete(small.production);
        return new Trace(small.estimate(known), small.budget, Named.of(small.production));
    }

    private Scene scene(String number) {
        small.production.setScript(CoreFactory.eINSTANCE.createScript());
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber(number);
        scene.setHeading("INT. BARN - DAY");
        small.production.getScript().getScenes().add(scene);
        return scene;
    }

    private static TraceStep named(TraceStep from, String figure) {
        return from.tree().filter(step -> step.figure().equals(figure)).findFirst().orElseThrow();
    }

    @Test
    void theGrandTotalIsFollowedDownToTheSceneOfAStrip() {
        Scene scene = scene("12");
        Attachment strip = CoreFactory.eINSTANCE.createAttachment();
        Ids.of(strip);
        strip.setName("a strip");
        strip.setObject(scene.getId());
        small.production.getAttachments().add(strip);
        small.global("days", "schedule.shootDays");
        TraceStep total = trace(new Quantity("schedule.shootDays", "", BigDecimal.TEN, "days",
                new Source("10 days of the board Main", List.of(strip.getId(), "gone")))).total();
        assertEquals(Optional.of(new BigDecimal("5400.00")), total.value());
        assertEquals("USD", total.unit());
        List<String> way = total.tree().map(TraceStep::figure).toList();
        assertEquals(List.of("Grand total", "3300  Account 3300", "3301  Account 3301", "Line 1", "Amount", "days",
                "schedule.shootDays", "Attachment", "Scene", "Rate", "Pension"), way);
        assertEquals("10 days of the board Main", named(total, "schedule.shootDays").how());
        assertEquals(Optional.of(scene), named(total, "Scene").about());
        assertEquals("12  INT. BARN - DAY", named(total, "Scene").how());
    }

    @Test
    void theStepsOfEveryAccountAndTheChargesAddUpToTheTotal() {
        small.global("days", "3");
        small.line(category, "1", "2", "250");
        small.charge("Bond", "10%");
        TraceStep total = trace().total();
        assertEquals(total.value().orElseThrow(), total.steps().stream().map(step -> step.value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals("10% × base", named(total, "Bond").how());
    }

    @Test
    void aFringeSaysThatItStopsAtItsCeiling() {
        small.global("days", "10");
        TraceStep fringe = named(trace().of(line).orElseThrow(), "Pension");
        assertEquals(Optional.of(new BigDecimal("400.00")), fringe.value());
        assertEquals("10 % of 4,000.00, its ceiling", fringe.how());
    }

    @Test
    void aRateNamesTheObjectThatItWasTakenFromAndALineWhomItPays() {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName("Ada");
        small.production.getPeople().add(person);
        small.global("days", "10");
        line.setSource(person.getId());
        line.setBasis("Daily rate in the deal");
        line.setSubject(person.getId());
        TraceStep step = trace().of(line).orElseThrow();
        assertEquals("Daily rate in the deal", named(step, "Rate").how());
        assertEquals(List.of(Optional.<Identified>of(person)), named(step, "Rate").steps().stream()
                .map(TraceStep::about).toList());
        assertEquals("Ada", named(step, "Pays for").how());
    }

    @Test
    void ordersAndPaymentsOfALineAreThereAndRejectedOnesAreNot() {
        small.global("days", "10");
        Order order = BudgetFactory.eINSTANCE.createOrder();
        order.setNumber("PO 7");
        OrderLine ordered = BudgetFactory.eINSTANCE.createOrderLine();
        ordered.setLine(line);
        ordered.setQuantity(new BigDecimal("3"));
        ordered.setPrice(new BigDecimal("100"));
        ordered.setTax(new BigDecimal("20"));
        order.getLines().add(ordered);
        small.budget.getOrders().add(order);
        small.budget.getPayments().add(payment("I 1", PaymentState.POSTED, "90"));
        small.budget.getPayments().add(payment("I 2", PaymentState.REJECTED, "80"));
        TraceStep step = trace().of(line).orElseThrow();
        assertEquals(Optional.of(new BigDecimal("360.00")), named(step, "Order").value());
        assertEquals(List.of("I 1"), step.steps().stream().filter(s -> s.figure().equals("Payment"))
                .map(TraceStep::how).toList());
    }

    private Payment payment(String number, PaymentState state, String amount) {
        Payment payment = BudgetFactory.eINSTANCE.createPayment();
        payment.setNumber(number);
        payment.setState(state);
        PaymentLine paid = BudgetFactory.eINSTANCE.createPaymentLine();
        paid.setLine(line);
        paid.setAmount(new BigDecimal(amount));
        payment.getLines().add(paid);
        return payment;
    }

    @Test
    void detailsSharesAndCreditsAreFollowedAndTheSumIsTheTotal() {
        small.global("days", "10");
        Line whole = small.line(camera, "", "", "");
        Line detail = BudgetFactory.eINSTANCE.createLine();
        detail.setDescription("Lenses");
        detail.setAmount("2");
        detail.setRate("150");
        whole.getDetails().add(detail);
        Credit credit = BudgetFactory.eINSTANCE.createCredit();
        credit.setName("Rebate");
        credit.setRate("25%");
        small.budget.getCredits().add(credit);
        TraceStep total = trace().total();
        assertEquals(Optional.of(new BigDecimal("300.00")), named(total, "Lenses").value());
        assertEquals(Optional.of(new BigDecimal("-1425.00")), named(total, "Rebate").value());
        assertEquals(total.value().orElseThrow(), total.steps().stream().map(step -> step.value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void whatHasNoValueSaysWhyAndIsNotFollowed() {
        Charge charge = small.charge("Bond", "unknown");
        Trace trace = trace();
        assertTrue(trace.of(line).orElseThrow().faulty());
        assertTrue(named(trace.of(line).orElseThrow(), "Amount").how().contains("There is no global days"));
        assertTrue(named(trace.of(charge).orElseThrow(), "Rate").faulty());
    }
}
