package org.backlot.resources.exchange.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Duplicates;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Vendor;

/**
 * The entries of a book, found as duplicates are found and made where there are none; inside an edit. One of these
 * remembers what it found, so that long lists are read in one go.
 */
public final class Entries {

    private final ResourceBook book;
    private final Kinds kinds;
    private final Profiles profiles;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();

    /** @param book of the production that is read into */
    public Entries(ResourceBook book, Kinds kinds) {
        this.book = book;
        this.kinds = kinds;
        profiles = Profiles.of(book.production());
        book.production().getPeople().forEach(this::know);
        book.resources().getAssets().forEach(this::know);
    }

    Kinds kinds() {
        return kinds;
    }

    Production production() {
        return book.production();
    }

    ResourceBook book() {
        return book;
    }

    /** What the office knows of a person now. */
    public Optional<Profile> known(Person person) {
        return profiles.of(person);
    }

    /** What the office knows of a person, made where it knows nothing. */
    public Profile profile(Person person) {
        return profiles.make(person);
    }

    /** Somebody by e-mail, else by name; who is called so and has another e-mail is somebody else. */
    public Optional<Person> person(String name, String email) {
        Person byMail = email.isBlank() ? null : people.get("e" + Duplicates.email(email));
        return Optional.ofNullable(byMail).or(() -> Optional.ofNullable(people.get("n" + Duplicates.name(name)))
                .filter(person -> email.isBlank() || Duplicates.email(person.getEmail()).isEmpty()));
    }

    /** A person, made now. */
    public Person makePerson(String name) {
        Person made = CoreFactory.eINSTANCE.createPerson();
        Ids.of(made);
        made.setName(name);
        production().getPeople().add(made);
        return made;
    }

    /** Has what is known now found by others. */
    public void know(Person person) {
        people.putIfAbsent("n" + Duplicates.name(person.getName()), person);
        if (!Duplicates.email(person.getEmail()).isEmpty()) {
            people.putIfAbsent("e" + Duplicates.email(person.getEmail()), person);
        }
    }

    /** A vendor by its name as duplicates are found; made where there is none. */
    public Vendor vendor(String name) {
        return knownVendor(name).orElseGet(() -> book.vendor(name));
    }

    Optional<Vendor> knownVendor(String name) {
        return resources().getVendors().stream()
                .filter(vendor -> Duplicates.name(vendor.getName()).equals(Duplicates.name(name))).findFirst();
    }

    /** A thing by its code, else by kind and name where that has no other code. */
    Optional<Asset> asset(String kind, String name, String code) {
        Asset byCode = code.isBlank() ? null : assets.get("c" + Duplicates.code(code));
        Asset byName = assets.get("n" + kind + "/" + Duplicates.name(name));
        return Optional.ofNullable(byCode != null ? byCode : byName != null
                && (code.isBlank() || Duplicates.code(byName.getCode()).isEmpty()) ? byName : null);
    }

    /** The first thing of a name, whatever its kind. */
    Optional<Asset> asset(String name) {
        return resources().getAssets().stream()
                .filter(asset -> Duplicates.name(asset.getName()).equals(Duplicates.name(name))).findFirst();
    }

    Asset makeAsset(String name) {
        Asset made = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(made);
        made.setName(name);
        resources().getAssets().add(made);
        return made;
    }

    void know(Asset asset) {
        assets.putIfAbsent("n" + asset.getKind() + "/" + Duplicates.name(asset.getName()), asset);
        if (!Duplicates.code(asset.getCode()).isEmpty()) {
            assets.putIfAbsent("c" + Duplicates.code(asset.getCode()), asset);
        }
    }

    /**
     * A place by its path, from the widest, parted by {@code " / "}, or by its name; made, with what it is in, where
     * there is none.
     */
    public Place place(String path) {
        return findPlace(path).orElseGet(() -> {
            int last = path.lastIndexOf(" / ");
            Place made = ResourcesFactory.eINSTANCE.createPlace();
            Ids.of(made);
            made.setName(path.substring(last < 0 ? 0 : last + 3).strip());
            made.setInside(last < 0 ? null : place(path.substring(0, last).strip()));
            resources().getPlaces().add(made);
            return made;
        });
    }

    Optional<Place> findPlace(String path) {
        Stream<Place> all = resources().getPlaces().stream();
        return path.contains(" / ")
                ? all.filter(place -> Whereabouts.path(place).equalsIgnoreCase(path.strip())).findFirst()
                : all.filter(place -> place.getName() != null && place.getName().strip().equalsIgnoreCase(path.strip()))
                        .findFirst();
    }

    Resources resources() {
        return book.resources();
    }
}
