package org.backlot.resources.exchange.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/**
 * Writes people and vendors as contacts, vCard 4.0. Of minors no number and no address is written, as they are reached
 * through the production office; of others a home address only for those who may see it. What the office noted of
 * people stays in the office.
 */
public sealed class VCardExporter implements Exporter permits VCard3Exporter {

    private final String version;
    private final String user;

    /** For nobody in particular; see {@link #by}. */
    public VCardExporter() {
        this("4.0", "");
    }

    VCardExporter(String version, String user) {
        this.version = version;
        this.user = user;
    }

    @Override
    public final Exporter by(String who) {
        return version.equals("3.0") ? new VCard3Exporter(who) : new VCardExporter(version, who);
    }

    @Override
    public final void write(Production production, Questions questions, OutputStream out) throws IOException {
        Profiles profiles = Profiles.of(production);
        Privacy privacy = Privacy.of(production, user, LocalDate.now());
        StringBuilder text = new StringBuilder();
        for (Person person : production.getPeople()) {
            if (person.getName() != null && !person.getName().isBlank()) {
                write(production, person, profiles.of(person).orElse(null), privacy, text);
            }
        }
        Session.section(production, Resources.class).ifPresent(resources -> resources.getVendors().stream()
                .filter(vendor -> vendor.getName() != null && !vendor.getName().isBlank())
                .forEach(vendor -> write(vendor, text)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Production production, Person person, Profile profile, Privacy privacy, StringBuilder text) {
        boolean minor = person.getBirth() != null;
        String company = profile != null && profile.getVendor() != null ? profile.getVendor().getName()
                : production.getCompany();
        String name = person.getName().strip();
        int family = name.lastIndexOf(' ');
        var card = new CardText(version, text);
        card.line("UID", "urn:backlot:" + person.getId());
        if (version.equals("4.0")) {
            card.line("KIND", "individual");
        }
        card.text("FN", name);
        card.parts("N", List.of(name.substring(family + 1), family < 0 ? "" : name.substring(0, family), "", "", ""));
        List<String> organisation = new ArrayList<>(List.of(company == null ? "" : company));
        if (person.getDepartment() != null) {
            organisation.add(person.getDepartment());
        }
        card.parts("ORG", organisation);
        card.text("TITLE", person.getPosition());
        if (!minor) {
            card.text("EMAIL", person.getEmail());
            card.text("TEL;TYPE=cell", person.getPhone());
        }
        String street = privacy.address() && !minor && profile != null ? profile.getAddress() : null;
        card.parts("ADR;TYPE=home", List.of("", "", street == null ? "" : street,
                person.getHome() == null ? "" : person.getHome(), "", "", ""));
        card.end();
    }

    private void write(Vendor vendor, StringBuilder text) {
        var card = new CardText(version, text);
        card.line("UID", "urn:backlot:" + vendor.getId());
        if (version.equals("4.0")) {
            card.line("KIND", "org");
        } else {
            card.line("X-ABShowAs", "COMPANY");
            card.line("N", ";;;;");
        }
        card.text("FN", vendor.getName());
        card.parts("ORG", List.of(vendor.getName()));
        card.text("EMAIL", vendor.getEmail());
        card.text("TEL;TYPE=work", vendor.getPhone());
        card.parts("ADR;TYPE=work", List.of("", "", vendor.getAddress() == null ? "" : vendor.getAddress(), "", "", "",
                ""));
        card.text("NOTE", vendor.getContact() == null ? null : Contacts.CONTACT + vendor.getContact());
        card.end();
    }

    @Override
    public final List<String> notes(Production production, Questions questions) {
        List<String> notes = new ArrayList<>();
        if (production.getPeople().stream().anyMatch(person -> person.getBirth() != null)) {
            notes.add("Minors stand in it without numbers and addresses");
        }
        if (!Privacy.of(production, user, LocalDate.now()).address()) {
            notes.add("Home addresses are left out, as " + (user.isBlank() ? "nobody said who works here"
                    : user + " has no role that may see them"));
        }
        return notes;
    }
}
