package org.backlot.resources.ui.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.KindField;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.FieldValue;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Names;

/** What is known of people. What somebody may not see is shown as hidden, and cannot be typed into or copied. */
public final class PeopleColumns {

    /** Stands in place of what somebody may not see. */
    static final String HIDDEN = "Hidden";

    private final Supplier<Optional<Session>> session;
    private final OpenBook book;
    private final List<KindField> fields;
    private final Supplier<Optional<Person>> worker;

    /**
     * @param fields what kinds of people add
     * @param worker who works here
     */
    public PeopleColumns(Supplier<Optional<Session>> session, List<KindField> fields,
            Supplier<Optional<Person>> worker) {
        this.session = session;
        this.fields = fields;
        this.worker = worker;
        book = new OpenBook(session);
    }

    /** The table; what few ask for is shown on demand. */
    public List<Column<Person, ?>> table() {
        List<Column<Person, ?>> columns = new ArrayList<>(List.of(name(), department(), position(), parts(), phone(),
                email(), home(), skills(), certificates(), worksFor(), diet(), agent()));
        List.of(sizes(), emergency(), medical(), address(), pay()).forEach(column -> columns.add(column.onDemand()));
        columns.addAll(own());
        return List.copyOf(columns);
    }

    List<Column<Person, ?>> contact() {
        return List.of(name(), department(), position(), phone(), email(), home(),
                Column.of("Born (minors)", 130, Kind.DATE, Person::getBirth).edit(Person::setBirth), worksFor(),
                Column.of("Notes", 220, Kind.LINES, Person::getNotes).edit(Person::setNotes));
    }

    List<Column<Person, ?>> work() {
        List<Column<Person, ?>> columns = new ArrayList<>(List.of(skills(), weekly(), agent(),
                text("Agent's e-mail", 160, Kind.TEXT, Profile::getAgentEmail, Profile::setAgentEmail),
                text("Agent's phone", 120, Kind.TEXT, Profile::getAgentPhone, Profile::setAgentPhone), sizes(),
                diet()));
        columns.addAll(own());
        return columns;
    }

    List<Column<Person, ?>> emergencies() {
        return List.of(emergency(), medical());
    }

    List<Column<Person, ?>> paying() {
        return List.of(address(), pay());
    }

    public Column<Person, String> name() {
        return Column.text("Name", 170, Person::getName).edit(Person::setName);
    }

    Column<Person, String> department() {
        return Column.text("Department", 110, Person::getDepartment).edit(Person::setDepartment)
                .offering(() -> said(Person::getDepartment));
    }

    Column<Person, String> position() {
        return Column.text("Position", 130, Person::getPosition).edit(Person::setPosition)
                .offering(() -> said(Person::getPosition));
    }

    private List<String> said(Function<Person, String> what) {
        return book.people().stream().map(what).filter(text -> text != null).distinct().sorted().toList();
    }

    Column<Person, String> phone() {
        return Column.text("Phone", 100, Person::getPhone).edit(Person::setPhone);
    }

    Column<Person, String> email() {
        return Column.text("E-mail", 180, Person::getEmail).edit(Person::setEmail);
    }

    Column<Person, String> home() {
        return Column.text("Home", 100, Person::getHome).edit(Person::setHome);
    }

    /** What they play. */
    Column<Person, String> parts() {
        return Column.<Person>text("Plays", 100, person -> session.get().map(Session::production)
                .map(Production::getElements).stream().flatMap(List::stream)
                .filter(element -> element.getPerson() == person).map(Element::getName)
                .collect(Collectors.joining(", "))).look(person -> Look.DERIVED);
    }

    public Column<Person, String> skills() {
        return Column.<Person, String>of("Skills", 140, Kind.NAMES, person -> known(person)
                .map(profile -> Names.join(profile.getSkills())).filter(text -> !text.isEmpty()).orElse(null))
                .edit((person, text) -> {
                    List<String> skills = make(person).getSkills();
                    skills.clear();
                    skills.addAll(Names.split(text == null ? "" : text));
                });
    }

    Column<Person, String> certificates() {
        return Column.<Person>text("Certificates", 150, person -> known(person).map(profile -> profile.getCertificates()
                .stream().map(Certificate::getName).collect(Collectors.joining(", "))).orElse(""))
                .look(person -> known(person).stream().flatMap(profile -> profile.getCertificates().stream())
                        .anyMatch(Certificates::isOver) ? Look.ERROR : Look.DERIVED);
    }

    Column<Person, Vendor> worksFor() {
        return Column.<Person, Vendor>of("Works for", 130, Kind.choice(book::vendors, OpenBook::name),
                person -> known(person).map(Profile::getVendor).orElse(null))
                .edit((person, vendor) -> make(person).setVendor(vendor));
    }

    private Column<Person, Integer> weekly() {
        return Column.<Person, Integer>of("Hours a week at most", 90, Kind.WHOLE, person -> known(person)
                .map(Profile::getWeeklyHours).filter(hours -> hours > 0).orElse(null))
                .edit((person, hours) -> make(person).setWeeklyHours(hours == null ? 0 : hours));
    }

    Column<Person, String> diet() {
        return text("Diet", 110, Kind.TEXT, Profile::getDiet, Profile::setDiet);
    }

    Column<Person, String> agent() {
        return text("Agent", 130, Kind.TEXT, Profile::getAgent, Profile::setAgent);
    }

    Column<Person, String> sizes() {
        return text("Sizes", 140, Kind.LINES, Profile::getSizes, Profile::setSizes);
    }

    public Column<Person, String> emergency() {
        return secret(text("Emergency contact", 160, Kind.LINES, Profile::getEmergency, Profile::setEmergency),
                Privacy::medical);
    }

    public Column<Person, String> medical() {
        return secret(text("Medical", 160, Kind.LINES, Profile::getMedical, Profile::setMedical), Privacy::medical);
    }

    Column<Person, String> address() {
        return secret(text("Address", 180, Kind.LINES, Profile::getAddress, Profile::setAddress), Privacy::address);
    }

    public Column<Person, String> pay() {
        return secret(text("Paid through", 160, Kind.LINES, Profile::getPay, Profile::setPay), Privacy::pay);
    }

    private List<Column<Person, ?>> own() {
        return fields.stream().<Column<Person, ?>>map(field -> FieldColumns.of(field,
                person -> known(person).<List<FieldValue>>map(Profile::getFields)
                        .orElse(List.of()),
                (person, change) -> change.accept(make(person).getFields()), person -> true)).toList();
    }

    private Column<Person, String> text(String label, int width, Kind<String> kind, Function<Profile, String> get,
            BiConsumer<Profile, String> set) {
        return Column.<Person, String>of(label, width, kind, person -> known(person).map(get).orElse(null))
                .edit((person, text) -> set.accept(make(person), text));
    }

    private Column<Person, String> secret(Column<Person, String> column, Predicate<Privacy> may) {
        return Column.<Person, String>of(column.label(), column.width(), column.kind(),
                person -> may.test(privacy()) ? column.get().apply(person) : HIDDEN)
                .edit(column.set()).when(person -> may.test(privacy()))
                .look(person -> may.test(privacy()) ? Look.PLAIN : Look.FAINT);
    }

    Privacy privacy() {
        return session.get().map(open -> Privacy.of(open.production(), worker.get(), LocalDate.now()))
                .orElse(new Privacy(false, false));
    }

    private Optional<Profile> known(Person person) {
        return session.get().flatMap(open -> Profiles.of(open.production(), open.questions()).of(person));
    }

    private Profile make(Person person) {
        return Profiles.of(session.get().orElseThrow().production()).make(person);
    }
}
