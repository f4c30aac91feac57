package org.backlot.resources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.core.question.Days;
import org.backlot.core.question.Grounds;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.BookingEdits;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.ResourcesPackage;
import org.backlot.resources.model.Vendor;

/** What can be done to the resource book. Everything that changes it is to be called inside {@code session.edit}. */
public final class ResourceBook {

    /** What of a production is read by all that follows from the resource book. */
    public static final Grounds GROUNDS = Grounds.of(ResourcesPackage.eNS_URI);

    private final Production production;
    private final Resources resources;

    /**
     * @param production read for its elements and people
     * @param resources  the section; need not be in the production yet
     */
    public ResourceBook(Production production, Resources resources) {
        this.production = production;
        this.resources = resources;
    }

    /** The book of a production; empty where it has no such section. */
    public static Optional<ResourceBook> of(Production production) {
        return Session.section(production, Resources.class).map(resources -> new ResourceBook(production, resources));
    }

    /** The section. */
    public Resources resources() {
        return resources;
    }

    /** The production. */
    public Production production() {
        return production;
    }

    /** Elements that have to be secured, as the kinds say, and that no requirement serves yet; in their order. */
    public List<Element> notRequired(Kinds kinds) {
        Set<String> served = new HashSet<>();
        resources.getRequirements().forEach(requirement -> served.addAll(requirement.getServes()));
        return production.getElements().stream()
                .filter(element -> kinds.ofCategory(element.getCategory()).isPresent())
                .filter(element -> !served.contains(element.getId())).toList();
    }

    /** Adds a requirement for each element that has to be secured and has none, sorted by the order of the kinds. */
    public List<Requirement> requireAll(Kinds kinds) {
        List<Element> missing = notRequired(kinds);
        List<Requirement> added = new ArrayList<>();
        for (Kind kind : kinds.all()) {
            missing.stream().filter(element -> kinds.ofCategory(element.getCategory()).filter(kind::equals).isPresent())
                    .forEach(element -> added.add(require(kind.id(), element)));
        }
        return added;
    }

    /** Adds a requirement that serves an element and has its name. */
    public Requirement require(String kind, Element element) {
        Requirement requirement = require(kind, element.getName());
        requirement.getServes().add(Ids.of(element));
        return requirement;
    }

    /** Adds a requirement that serves no element: production vehicles, catering, an office. */
    public Requirement require(String kind, String name) {
        Requirement requirement = ResourcesFactory.eINSTANCE.createRequirement();
        Ids.of(requirement);
        requirement.setKind(kind);
        requirement.setName(name);
        resources.getRequirements().add(requirement);
        return requirement;
    }

    /** The vendor of a name, whatever its case; made where there is none. */
    public Vendor vendor(String name) {
        return resources.getVendors().stream().filter(vendor -> name.strip().equalsIgnoreCase(vendor.getName()))
                .findFirst().orElseGet(() -> {
                    Vendor vendor = ResourcesFactory.eINSTANCE.createVendor();
                    Ids.of(vendor);
                    vendor.setName(name.strip());
                    resources.getVendors().add(vendor);
                    return vendor;
                });
    }

    /** Asks a vendor for an offer; the bid has no price yet. */
    public Bid askForBid(Requirement requirement, Vendor vendor) {
        Bid bid = ResourcesFactory.eINSTANCE.createBid();
        Ids.of(bid);
        bid.setVendor(vendor);
        bid.setStatus(BidStatus.REQUESTED);
        bid.setUnit("day");
        requirement.getBids().add(bid);
        return bid;
    }

    /**
     * Books for some days, without a price yet. Where the requirement serves a part that somebody plays, that person
     * is booked.
     *
     * @param vendor from whom; null for people
     */
    public Booking book(Requirement requirement, Vendor vendor, Days days, BookingStatus status) {
        Booking booking = ResourcesFactory.eINSTANCE.createBooking();
        Ids.of(booking);
        booking.setRequirement(requirement);
        booking.setVendor(vendor);
        person(requirement).ifPresent(person -> booking.setPerson(person.getId()));
        booking.setStatus(status);
        booking.setQuantity(requirement.getQuantity());
        booking.setFrom(days.first());
        booking.setUntil(days.last());
        BookingEdits.stamp(booking);
        resources.getBookings().add(booking);
        return booking;
    }

    /** The deal with a person or for an element; made, as a draft, where there is none. */
    public Deal deal(Identified who) {
        String id = Ids.of(who);
        return resources.getDeals().stream().filter(deal -> id.equals(deal.getWho())).findFirst().orElseGet(() -> {
            Deal deal = ResourcesFactory.eINSTANCE.createDeal();
            Ids.of(deal);
            deal.setWho(id);
            resources.getDeals().add(deal);
            return deal;
        });
    }

    /** The elements that a requirement serves and that are there. */
    public List<Element> serves(Requirement requirement) {
        return production.getElements().stream().filter(element -> requirement.getServes().contains(element.getId()))
                .toList();
    }

    /** The person who plays or does what a requirement serves. */
    public Optional<Person> person(Requirement requirement) {
        return serves(requirement).stream().map(Element::getPerson).filter(person -> person != null).findFirst();
    }

    /** The ids by which something is meant: its own, and for a part that of the person who plays it. */
    public Set<String> meantBy(String object) {
        Set<String> ids = new HashSet<>(Set.of(object));
        production.getElements().stream().filter(element -> object.equals(element.getId())
                && element.getPerson() != null).forEach(element -> ids.add(element.getPerson().getId()));
        return ids;
    }

    /** The bookings of a requirement, cancelled ones too. */
    public List<Booking> bookings(Requirement requirement) {
        return resources.getBookings().stream().filter(booking -> booking.getRequirement() == requirement).toList();
    }

    /** Who is booked, for people: the vendor, else the person, else the empty string. */
    public String from(Booking booking) {
        if (booking.getVendor() != null && booking.getVendor().getName() != null) {
            return booking.getVendor().getName();
        }
        return People.name(production, booking.getPerson()).orElse("");
    }
}
