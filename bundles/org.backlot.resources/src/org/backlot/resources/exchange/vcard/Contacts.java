package org.backlot.resources.exchange.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.exchange.Installed;
import org.backlot.resources.exchange.list.Entries;
import org.backlot.resources.model.Vendor;

/** Contacts that were read. */
record Contacts(List<VCard> cards, Contributions installed) implements Incoming {

    /** As the writer has whom to ask at a company. */
    static final String CONTACT = "Contact: ";

    @Override
    public String summary() {
        long vendors = named().stream().filter(VCard::isOrganisation).count();
        long people = named().size() - vendors;
        return people + (people == 1 ? " person, " : " people, ") + vendors + (vendors == 1 ? " vendor" : " vendors");
    }

    private List<VCard> named() {
        return cards.stream().filter(card -> !card.name().isEmpty()).toList();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        int unnamed = cards.size() - named().size();
        if (unnamed > 0) {
            notes.add(unnamed == 1 ? "One contact has no name and is left out"
                    : unnamed + " contacts have no name and are left out");
        }
        return notes;
    }

    @Override
    public void putInto(Production production) {
        ResourceBook book = new Installed(Optional.of(installed)).book(production);
        Entries entries = new Entries(book, new Kinds(installed));
        named().stream().filter(VCard::isOrganisation).forEach(card -> vendor(entries, card));
        named().stream().filter(card -> !card.isOrganisation()).forEach(card -> person(book, entries, card));
    }

    private static void vendor(Entries entries, VCard card) {
        Vendor vendor = entries.vendor(card.name());
        card.email().ifPresent(vendor::setEmail);
        card.phone().ifPresent(vendor::setPhone);
        card.all("ADR").stream().map(VCard::address).filter(text -> !text.isEmpty()).findFirst()
                .ifPresent(vendor::setAddress);
        card.text("NOTE").ifPresent(note -> {
            String first = note.lines().findFirst().orElse("");
            if (first.startsWith(CONTACT)) {
                vendor.setContact(first.substring(CONTACT.length()));
            }
            String rest = first.startsWith(CONTACT) ? note.substring(first.length()).strip() : note;
            put(rest, vendor::setNotes);
        });
    }

    private static void person(ResourceBook book, Entries entries, VCard card) {
        Person person = entries.person(card.name(), card.email().orElse(""))
                .orElseGet(() -> entries.makePerson(card.name()));
        card.email().ifPresent(person::setEmail);
        card.phone().ifPresent(person::setPhone);
        card.text("TITLE").or(() -> card.text("ROLE")).ifPresent(person::setPosition);
        card.all("ORG").stream().map(VCard.Property::parts).filter(parts -> parts.size() > 1 && !parts.get(1).isEmpty())
                .findFirst().ifPresent(parts -> person.setDepartment(parts.get(1)));
        card.all("ADR").stream().filter(address -> !address.types().contains("work")).findFirst().ifPresent(address -> {
            put(VCard.town(address), person::setHome);
            put(VCard.address(address), text -> entries.profile(person).setAddress(text));
        });
        card.text("NOTE").ifPresent(person::setNotes);
        card.organisation().filter(name -> !name.equalsIgnoreCase(book.production().getCompany()))
                .ifPresent(name -> entries.profile(person).setVendor(entries.vendor(name)));
        entries.know(person);
    }

    private static void put(String text, Consumer<String> to) {
        if (!text.isBlank()) {
            to.accept(text);
        }
    }
}
