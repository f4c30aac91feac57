package org.backlot.resources.life;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Resources;

/**
 * {@code backlot damage PRODUCTION THING --what TEXT}: reports a damage and rebooks what it hits; with {@code --look}
 * it only tells what it would do. Prints {@code {thing, pieces, what, bookings: [{for, from, until, pieces, instead,
 * more}], more, claim, policy, says}}; what is not known is null.
 */
public final class DamageCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        boolean looks = call.option("look").isPresent();
        try (Session session = call.open("PRODUCTION", looks ? FileStore.Access.READ : FileStore.Access.EDIT)) {
            Resources resources = session.section(Resources.class)
                    .orElseThrow(() -> new UsageFault("This production has no resource book"));
            DamagePlan plan;
            try {
                Damage damage = damage(call, session.production(), resources);
                plan = DamagePlan.of(session.production(), resources, damage);
            } catch (IllegalArgumentException e) {
                throw new UsageFault(e.getMessage());
            }
            Map<String, Object> told = told(plan);
            if (!looks) {
                session.edit("Report damage of " + Words.name(plan.damage().asset()),
                        () -> DamageEdits.report(resources, plan));
                session.save();
            }
            call.print(told);
        }
        return Outcome.FINE;
    }

    private static Damage damage(Invocation call, Production production, Resources resources) {
        LocalDateTime now = EquipmentLife.moment(resources, call.today().atStartOfDay());
        LocalDateTime at = day(call, "on").filter(day -> !day.equals(now.toLocalDate())).map(LocalDate::atStartOfDay)
                .orElse(now);
        boolean total = call.option("total").isPresent();
        if (total && call.option("until").isPresent()) {
            throw new UsageFault("What is a total loss never works again. Leave out --total or --until");
        }
        return new Damage(Labels.find(resources, call.required("THING")), pieces(call), at, by(call, production),
                call.option("what").filter(what -> !what.isBlank())
                        .orElseThrow(() -> new UsageFault("Say with --what what is broken")), total,
                day(call, "until").orElse(null), cost(call));
    }

    private static int pieces(Invocation call) {
        String text = call.option("pieces").orElse("1").strip();
        if (!text.matches("\\d{1,6}")) {
            throw new UsageFault("\"" + text + "\" is no number of pieces");
        }
        return Integer.parseInt(text);
    }

    private static Optional<LocalDate> day(Invocation call, String option) {
        try {
            return call.option(option).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageFault("--" + option + " " + e.getParsedString() + " is no date. Write it as 2027-03-01");
        }
    }

    private static BigDecimal cost(Invocation call) {
        try {
            return call.option("cost").map(text -> new BigDecimal(text.strip().replace(",", ""))).orElse(null);
        } catch (NumberFormatException e) {
            throw new UsageFault("The cost is no number. Write it as 1250.50");
        }
    }

    private static String by(Invocation call, Production production) {
        return call.option("by").map(name -> production.getPeople().stream()
                .filter(person -> name.equalsIgnoreCase(person.getName())).findFirst().map(Person::getId)
                .orElseThrow(() -> new UsageFault("There is nobody called " + name + Nearest.hint(name, production
                        .getPeople().stream().map(Person::getName).filter(one -> one != null).toList())))).orElse(null);
    }

    private static Map<String, Object> told(DamagePlan plan) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("thing", Words.name(plan.damage().asset()));
        told.put("pieces", plan.damage().quantity());
        told.put("what", plan.damage().what());
        told.put("bookings", plan.rebookings().stream().map(DamageCommand::told).toList());
        told.put("more", plan.difference().orElse(null));
        told.put("claim", plan.claim().state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        told.put("policy", plan.claim().policy() == null ? null : Claim.name(plan.claim().policy()));
        told.put("says", plan.claim().says());
        return told;
    }

    private static Map<String, Object> told(Rebooking rebooking) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("for", rebooking.what());
        row.put("from", rebooking.days().first().toString());
        row.put("until", rebooking.days().last().toString());
        row.put("pieces", rebooking.pieces());
        row.put("instead", rebooking.substitute().map(Substitute::says).orElse(null));
        row.put("more", rebooking.difference().orElse(null));
        return row;
    }
}
