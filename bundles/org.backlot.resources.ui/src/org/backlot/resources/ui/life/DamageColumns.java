package org.backlot.resources.ui.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.model.Person;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.ClaimState;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a damage. */
final class DamageColumns {

    private final OpenLife open;

    DamageColumns(OpenLife open) {
        this.open = open;
    }

    List<Column<DamageReport, ?>> table() {
        return List.of(
                Column.<DamageReport>text("Thing", 150, report -> Words.name(report.getAsset())),
                Column.of("Pieces", 60, Kind.WHOLE, DamageReport::getQuantity),
                Column.<DamageReport>text("When", 120, report -> report.getAt() == null ? ""
                        : report.getAt().replace('T', ' ')),
                Column.of("What", 220, Kind.LINES, DamageReport::getWhat).edit(DamageReport::setWhat),
                Column.<DamageReport, Person>of("By", 120, Kind.choice(open::people, Person::getName),
                        report -> open.people().stream().filter(person -> person.getId().equals(report.getBy()))
                                .findFirst().orElse(null))
                        .edit((report, person) -> report.setBy(OpenLife.id(person))),
                Column.of("Total loss", 78, Kind.CHECK, DamageReport::isTotal).edit(DamageReport::setTotal),
                Column.<DamageReport, LocalDate>of("Works again", 120, Kind.DATE, DamageReport::getUntil)
                        .edit(DamageReport::setUntil).when(report -> !report.isTotal()),
                Column.<DamageReport, BigDecimal>of("Cost", 86, Kind.MONEY, DamageReport::getCost)
                        .edit(DamageReport::setCost),
                Column.<DamageReport, ClaimState>of("Claim", 78, Kind.choice(ClaimState.class), DamageReport::getClaim)
                        .edit(DamageReport::setClaim).look(DamageColumns::claim),
                Column.<DamageReport, Policy>of("Policy", 150, Kind.choice(() -> open.book()
                        .all(Resources::getPolicies), DamageColumns::name), DamageReport::getPolicy)
                        .edit(DamageReport::setPolicy),
                Column.text("Claim no.", 90, DamageReport::getClaimNumber).edit(DamageReport::setClaimNumber),
                Column.<DamageReport, BigDecimal>of("Paid", 86, Kind.MONEY, DamageReport::getPaid)
                        .edit(DamageReport::setPaid),
                Column.<DamageReport>text("In its stead", 260, report -> report.getReplacements().stream()
                        .map(DamageColumns::replacement).collect(Collectors.joining("; ")))
                        .look(report -> Look.DERIVED),
                Column.of("Notes", 180, Kind.LINES, DamageReport::getNotes).edit(DamageReport::setNotes));
    }

    private static Look claim(DamageReport report) {
        return switch (report.getClaim()) {
            case TO_FILE -> Look.on("warning.soft", "warning");
            case FILED -> Look.on("accent.soft", "text");
            case PAID -> Look.on("ok.soft", "ok");
            case REFUSED -> Look.on("error.soft", "error");
            case NONE -> Look.FAINT;
        };
    }

    private static String name(Policy policy) {
        return (Objects.requireNonNullElse(policy.getInsurer(), "") + " "
                + Objects.requireNonNullElse(policy.getNumber(), "")).strip();
    }

    private static String replacement(Booking booking) {
        String thing = booking.getAsset() == null ? OpenBook.name(booking.getVendor())
                : Words.name(booking.getAsset());
        return thing + ", " + Spans.toString(Bookings.dates(booking));
    }
}
