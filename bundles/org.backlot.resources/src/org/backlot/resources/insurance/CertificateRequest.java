package org.backlot.resources.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.documents.Document;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;

/**
 * A letter that asks for certificates of insurance. Options: {@code about}, the name of the vendor, place, thing or
 * requirement, and {@code cover}; without it everything that is called for and not held.
 */
public final class CertificateRequest implements Document {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * {@code company}, {@code to}, {@code contact}, {@code address}, {@code about}, and {@code rows}: cover, about,
     * limit, from, until, named (whether somebody is to be named as insured besides).
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Subjects subjects = new Subjects(production);
        String name = options.getOrDefault("about", "").strip();
        String about = subjects.byName(name).orElseThrow(() -> new IllegalArgumentException(name.isEmpty()
                ? "Say what the certificate is about" : "Nothing here is called " + name
                        + ". Write the name of a vendor, place, thing or requirement"));
        List<Coverage> asked = asked(production, questions, about, options.getOrDefault("cover", "").strip());
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("No rule calls for insurance of " + name
                    + " that is not held. Add a rule, or name the cover");
        }
        Optional<Vendor> vendor = subjects.vendor(about).or(() -> ofBooking(production, about));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("company", text(production.getCompany()));
        content.put("to", vendor.map(Vendor::getName).orElse(subjects.name(about)));
        content.put("contact", vendor.map(Vendor::getContact).orElse(""));
        content.put("address", vendor.map(Vendor::getAddress).orElse(""));
        content.put("about", String.join(", ", asked.stream().map(Coverage::name).distinct().toList()));
        content.put("rows", asked.stream().map(coverage -> row(production, coverage)).toList());
        return content;
    }

    /** What is called for of the thing itself, or of what its vendor or place brings. */
    private static List<Coverage> asked(Production production, Questions questions, String about, String cover) {
        List<Coverage> asked = new ArrayList<>();
        for (Coverage coverage : Coverages.of(production, questions)) {
            boolean meant = coverage.object().equals(about) || coverage.about().contains(about);
            boolean kind = cover.isEmpty() ? coverage.state() != CoverState.HELD
                    : Coverages.word(coverage.rule().getCover()).equalsIgnoreCase(cover.replace('_', ' '));
            if (coverage.rule().isCertificate() && meant && kind) {
                asked.add(coverage);
            }
        }
        return asked;
    }

    private static Optional<Vendor> ofBooking(Production production, String requirement) {
        return Session.section(production, Resources.class).stream().flatMap(book -> book.getBookings().stream())
                .filter(booking -> Bookings.isFirm(booking) && booking.getRequirement() != null
                        && requirement.equals(booking.getRequirement().getId()))
                .map(Booking::getVendor).filter(Objects::nonNull).findFirst();
    }

    private static Map<String, Object> row(Production production, Coverage coverage) {
        BigDecimal limit = coverage.rule().getLimit();
        return Map.of("cover", Coverages.word(coverage.rule().getCover()), "about", coverage.name(), "limit",
                limit == null ? "" : String.format(Locale.ENGLISH, "%,.0f %s", limit, Price.currency(production, null)),
                "from", day(coverage.days().firstKey()), "until", day(coverage.days().lastKey()), "named",
                coverage.rule().isAdditionalInsured());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
