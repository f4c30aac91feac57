package org.backlot.resources.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.insurance.Subjects;
import org.backlot.resources.model.CertificateState;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Policy;
import org.backlot.resources.model.ResourcesFactory;

/**
 * Reads what an insurance broker lists, one to a row. Columns: what (policy, certificate, rule), cover (general
 * liability, auto, ...), about (of a certificate: the name of a vendor, place, thing, requirement, element or person;
 * of a rule: the id of a kind or category, or one of these names; blank: the production), state (held, requested),
 * insurer, number, from, until, limit, deductible, premium, currency, additionalInsured (of a certificate the name, of
 * a rule yes), byPolicy (of a rule: yes where a policy will do), notes. A row with a number that is there already
 * brings it up to date.
 */
public final class InsuranceImporter extends RowsImporter<InsuranceImporter.Line> {

    /** Of the columns above. */
    public InsuranceImporter() {
        super(Column.required("what", "type"), Column.required("cover", "coverage"), Column.optional("about", "of"),
                Column.optional("state"), Column.optional("insurer", "carrier"),
                Column.optional("number", "policy number"), Column.optional("from", "effective"),
                Column.optional("until", "expires", "to"), Column.optional("limit"), Column.optional("deductible"),
                Column.optional("premium"), Column.optional("currency"), Column.optional("additionalInsured"),
                Column.optional("byPolicy"), Column.optional("notes", "note"));
    }

    /** What a line is. */
    enum What { POLICY, CERTIFICATE, RULE }

    /** A line of the broker's list. */
    record Line(What what, Cover cover, String about, CertificateState state, String insurer, String number,
            LocalDate from, LocalDate until, BigDecimal limit, BigDecimal deductible, BigDecimal premium,
            Currency currency, String named, boolean byPolicy, String notes) {
    }

    @Override
    protected Line row(TableRow row, Installed installed) throws UnreadableFile {
        row.required("what");
        row.required("cover");
        return new Line(row.choice("what", What.class).orElseThrow(), row.choice("cover", Cover.class).orElseThrow(),
                row.text("about"), row.choice("state", CertificateState.class).orElse(CertificateState.HELD),
                row.textOrNull("insurer"), row.textOrNull("number"), row.date("from").orElse(null),
                row.date("until").orElse(null), Cells.notNegative(row, "limit"), Cells.notNegative(row, "deductible"),
                Cells.notNegative(row, "premium"), Cells.currency(row), row.textOrNull("additionalInsured"),
                Cells.yes(row, "byPolicy"), row.textOrNull("notes"));
    }

    @Override
    protected String summary(List<Line> lines) {
        return lines.stream().filter(line -> line.what() == What.POLICY).count() + " policies, "
                + lines.stream().filter(line -> line.what() == What.CERTIFICATE).count() + " certificates";
    }

    @Override
    protected void put(List<Line> lines, ResourceBook book, Installed installed) {
        var subjects = new Subjects(book.production());
        for (Line line : lines) {
            switch (line.what()) {
                case POLICY -> policy(book, line);
                case CERTIFICATE -> certificate(book, line, subjects.byName(line.about()).orElseThrow(
                        () -> new IllegalArgumentException("Nothing in this production is called " + line.about()
                                + ". Write the name of a vendor, place, thing, requirement, element or person")));
                case RULE -> rule(book, line, subjects.byName(line.about()).orElse(line.about()));
            }
        }
    }

    private static void policy(ResourceBook book, Line line) {
        Policy policy = book.resources().getPolicies().stream().filter(known -> line.number() != null
                && line.number().equals(known.getNumber()) && known.getCover() == line.cover()).findFirst()
                .orElseGet(() -> {
                    Policy made = ResourcesFactory.eINSTANCE.createPolicy();
                    Ids.of(made);
                    book.resources().getPolicies().add(made);
                    return made;
                });
        policy.setCover(line.cover());
        policy.setInsurer(line.insurer());
        policy.setNumber(line.number());
        policy.setFrom(line.from());
        policy.setUntil(line.until());
        policy.setLimit(line.limit());
        policy.setDeductible(line.deductible());
        policy.setPremium(line.premium());
        policy.setCurrency(line.currency());
        policy.setNotes(line.notes());
    }

    private static void certificate(ResourceBook book, Line line, String about) {
        InsuranceCertificate certificate = book.resources().getCertificates().stream()
                .filter(known -> line.number() != null && line.number().equals(known.getNumber())
                        && known.getCover() == line.cover() && about.equals(known.getAbout())).findFirst()
                .orElseGet(() -> {
                    InsuranceCertificate made = ResourcesFactory.eINSTANCE.createInsuranceCertificate();
                    Ids.of(made);
                    book.resources().getCertificates().add(made);
                    return made;
                });
        certificate.setCover(line.cover());
        certificate.setState(line.state());
        certificate.setAbout(about);
        certificate.setInsurer(line.insurer());
        certificate.setNumber(line.number());
        certificate.setFrom(line.from());
        certificate.setUntil(line.until());
        certificate.setLimit(line.limit());
        certificate.setCurrency(line.currency());
        certificate.setAdditionalInsured(line.named());
        certificate.setNotes(line.notes());
    }

    private static void rule(ResourceBook book, Line line, String of) {
        boolean there = book.resources().getInsuranceRules().stream()
                .anyMatch(known -> known.getCover() == line.cover() && of.equals(known.getOf()));
        if (!there) {
            InsuranceRule rule = ResourcesFactory.eINSTANCE.createInsuranceRule();
            Ids.of(rule);
            rule.setCover(line.cover());
            rule.setOf(of);
            rule.setLimit(line.limit());
            rule.setCertificate(!line.byPolicy());
            rule.setAdditionalInsured(line.named() != null);
            rule.setNotes(line.notes());
            book.resources().getInsuranceRules().add(rule);
        }
    }
}
