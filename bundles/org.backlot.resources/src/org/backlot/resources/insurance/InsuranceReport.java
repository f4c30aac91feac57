package org.backlot.resources.insurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.resources.model.InsuranceCertificate;

/**
 * {@code backlot show insurance}: a list with, for each thing that a rule calls for, {@code name}, {@code object} (an
 * id; blank for the production), {@code cover}, {@code limit} (the least, or null), {@code by} (certificate or policy),
 * {@code state} (held, requested, not_named, too_small, expired, missing), {@code needed} and {@code uncovered}
 * (dates), {@code insurer}, {@code number} and {@code until} of the certificate that comes nearest, and {@code says}.
 */
public final class InsuranceReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Coverage coverage : Coverages.of(production, questions)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", coverage.name());
            row.put("object", coverage.object());
            row.put("cover", coverage.rule().getCover().name().toLowerCase(Locale.ROOT));
            row.put("limit", coverage.rule().getLimit());
            row.put("by", coverage.rule().isCertificate() ? "certificate" : "policy");
            row.put("state", coverage.state().name().toLowerCase(Locale.ROOT));
            row.put("needed", coverage.days().keySet().stream().map(LocalDate::toString).toList());
            row.put("uncovered", coverage.uncovered().stream().map(LocalDate::toString).toList());
            row.put("insurer", coverage.certificate().map(InsuranceCertificate::getInsurer).orElse(null));
            row.put("number", coverage.certificate().map(InsuranceCertificate::getNumber).orElse(null));
            row.put("until", coverage.certificate().map(InsuranceCertificate::getUntil).map(LocalDate::toString)
                    .orElse(null));
            row.put("says", coverage.says());
            rows.add(row);
        }
        return rows;
    }
}
