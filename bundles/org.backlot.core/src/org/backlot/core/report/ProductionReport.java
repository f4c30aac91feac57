package org.backlot.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/**
 * The production at a glance: {@code {id, title, kind, company, start, currency, zone, script: {title, author, draft,
 * draftDate, source}, scenes, eighths, elements, people, sections: [...]}}. Omitted scenes do not count.
 */
public final class ProductionReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Map<String, Object> report = new LinkedHashMap<>();
        List<Scene> scenes = Breakdown.scenes(production);
        report.put("id", production.getId());
        report.put("title", production.getTitle());
        report.put("kind", production.getKind().getName().toLowerCase(Locale.ROOT));
        report.put("company", production.getCompany());
        report.put("start", text(production.getStart()));
        report.put("currency", production.getCurrency() == null ? null : production.getCurrency().getCurrencyCode());
        report.put("zone", production.getZone() == null ? null : production.getZone().getId());
        report.put("script", script(production));
        report.put("scenes", scenes.size());
        report.put("eighths", scenes.stream().mapToInt(Scene::getEighths).sum());
        report.put("elements", production.getElements().size());
        report.put("people", production.getPeople().size());
        report.put("sections", production.getSections().stream().map(s -> s.eClass().getName()).toList());
        return report;
    }

    private static Map<String, Object> script(Production production) {
        if (production.getScript() == null) {
            return null;
        }
        Map<String, Object> script = new LinkedHashMap<>();
        script.put("title", production.getScript().getTitle());
        script.put("author", production.getScript().getAuthor());
        script.put("draft", production.getScript().getDraft());
        script.put("draftDate", text(production.getScript().getDraftDate()));
        script.put("source", production.getScript().getSource());
        return script;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
