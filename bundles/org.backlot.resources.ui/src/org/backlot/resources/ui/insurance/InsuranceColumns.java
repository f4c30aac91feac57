package org.backlot.resources.ui.insurance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.breakdown.Category;
import org.backlot.resources.Kinds;
import org.backlot.resources.insurance.Coverages;
import org.backlot.resources.insurance.Subjects;
import org.backlot.resources.model.CertificateState;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of policies, certificates and rules of insurance. */
public final class InsuranceColumns {

    private static final String WHOLE = "The production";

    private static final Kind<BigDecimal> AMOUNT = Kind.MONEY.from(BigDecimal.ZERO);

    private final OpenBook book;

    public InsuranceColumns(OpenBook book) {
        this.book = book;
    }

    public List<Column<Policy, ?>> policies() {
        return List.of(Column.of("Cover", 160, cover(), Policy::getCover).edit(Policy::setCover),
                Column.text("Insurer", 180, Policy::getInsurer).edit(Policy::setInsurer),
                Column.text("Number", 130, Policy::getNumber).edit(Policy::setNumber),
                Column.of("From", 124, Kind.DATE, Policy::getFrom).edit(Policy::setFrom),
                Column.of("Until", 124, Kind.DATE, Policy::getUntil).edit(Policy::setUntil),
                Column.of("Limit", 104, AMOUNT, Policy::getLimit).edit(Policy::setLimit),
                Column.of("Deductible", 92, AMOUNT, Policy::getDeductible).edit(Policy::setDeductible),
                Column.of("Premium", 92, AMOUNT, Policy::getPremium).edit(Policy::setPremium),
                Column.of("Broker", 150, Kind.choice(book::vendors, OpenBook::name), Policy::getBroker)
                        .edit(Policy::setBroker),
                Column.of("Notes", 220, Kind.LINES, Policy::getNotes).edit(Policy::setNotes));
    }

    public List<Column<InsuranceCertificate, ?>> certificates() {
        return List.of(about(), Column.of("Cover", 150, cover(), InsuranceCertificate::getCover)
                .edit(InsuranceCertificate::setCover), state(),
                Column.text("Insurer", 160, InsuranceCertificate::getInsurer).edit(InsuranceCertificate::setInsurer),
                Column.text("Number", 110, InsuranceCertificate::getNumber).edit(InsuranceCertificate::setNumber),
                Column.text("Additional insured", 150, InsuranceCertificate::getAdditionalInsured)
                        .edit(InsuranceCertificate::setAdditionalInsured),
                Column.of("From", 124, Kind.DATE, InsuranceCertificate::getFrom).edit(InsuranceCertificate::setFrom),
                Column.of("Until", 124, Kind.DATE, InsuranceCertificate::getUntil)
                        .edit(InsuranceCertificate::setUntil),
                Column.of("Limit", 104, AMOUNT, InsuranceCertificate::getLimit)
                        .edit(InsuranceCertificate::setLimit),
                Column.of("From our policy", 150, Kind.choice(() -> book.all(Resources::getPolicies),
                        InsuranceColumns::name), InsuranceCertificate::getPolicy)
                        .edit(InsuranceCertificate::setPolicy),
                Column.of("Notes", 200, Kind.LINES, InsuranceCertificate::getNotes)
                        .edit(InsuranceCertificate::setNotes));
    }

    public List<Column<InsuranceRule, ?>> rules() {
        return List.of(Column.of("Cover", 170, cover(), InsuranceRule::getCover).edit(InsuranceRule::setCover), of(),
                Column.of("Least limit", 110, AMOUNT, InsuranceRule::getLimit).edit(InsuranceRule::setLimit),
                Column.of("Certificate", 90, Kind.CHECK, InsuranceRule::isCertificate)
                        .edit(InsuranceRule::setCertificate),
                Column.of("Names us besides", 120, Kind.CHECK, InsuranceRule::isAdditionalInsured)
                        .edit(InsuranceRule::setAdditionalInsured),
                Column.of("Notes", 300, Kind.LINES, InsuranceRule::getNotes).edit(InsuranceRule::setNotes));
    }

    /** The name of what a certificate is about. */
    public Column<InsuranceCertificate, String> about() {
        return Column.<InsuranceCertificate, String>of("About", 190, Kind.choice(() -> subjects().map(Subjects::all)
                .orElse(List.of()), name -> name), certificate -> subjects().map(all -> all.name(
                        certificate.getAbout())).orElse(""))
                .edit((certificate, name) -> certificate.setAbout(subjects().flatMap(all -> all.byName(
                        name == null ? "" : name)).orElse(null)));
    }

    private static Column<InsuranceCertificate, CertificateState> state() {
        return Column.of("State", 90, Kind.choice(CertificateState.class), InsuranceCertificate::getState)
                .edit(InsuranceCertificate::setState)
                .look(certificate -> certificate.getState() == CertificateState.HELD ? Look.on("ok.soft", "ok")
                        : Look.on("warning.soft", "warning"));
    }

    /** What a rule is about: a kind of resource, a category, or one thing. */
    public Column<InsuranceRule, String> of() {
        return Column.<InsuranceRule, String>of("Of", 200, Kind.choice(this::targets, name -> name),
                rule -> nameOf(rule.getOf())).edit((rule, name) -> rule.setOf(idOf(name)));
    }

    private List<String> targets() {
        List<String> names = new ArrayList<>(List.of(WHOLE));
        book.kinds().ifPresent(kinds -> kinds.all().forEach(kind -> names.add(kind.name())));
        categories().forEach(category -> names.add(category.name() + " (breakdown)"));
        book.all(Resources::getRequirements).forEach(requirement -> names.add(OpenBook.name(requirement)));
        return names.stream().distinct().toList();
    }

    private List<Category> categories() {
        return book.questions().map(questions -> questions.categories().all()).orElse(List.of());
    }

    private String nameOf(String of) {
        if (of == null || of.isBlank()) {
            return WHOLE;
        }
        Optional<Kinds> kinds = book.kinds();
        return kinds.flatMap(all -> all.byId(of)).map(kind -> kind.name())
                .or(() -> categories().stream().filter(category -> category.id().equals(of)).findFirst()
                        .map(category -> category.name() + " (breakdown)"))
                .or(() -> subjects().map(all -> all.name(of)).filter(name -> !name.isEmpty())).orElse(of);
    }

    private String idOf(String name) {
        if (name == null || name.equals(WHOLE)) {
            return "";
        }
        return book.kinds().flatMap(all -> all.byName(name)).map(kind -> kind.id())
                .or(() -> categories().stream().filter(category -> name.equals(category.name() + " (breakdown)"))
                        .map(Category::id).findFirst())
                .or(() -> subjects().flatMap(all -> all.byName(name))).orElse("");
    }

    private Optional<Subjects> subjects() {
        return book.book().map(open -> new Subjects(open.production()));
    }

    private static Kind<Cover> cover() {
        return Kind.choice(Cover.class, Coverages::word);
    }

    private static String name(Policy policy) {
        return policy == null ? "" : Coverages.word(policy.getCover())
                + (policy.getNumber() == null ? "" : " " + policy.getNumber());
    }
}
