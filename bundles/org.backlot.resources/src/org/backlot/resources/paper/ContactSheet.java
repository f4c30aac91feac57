package org.backlot.resources.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.documents.Document;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/** How to reach everybody: cast, crew by department, vendors. Names no rates, and no minor's own phone or e-mail. */
public final class ContactSheet implements Document {

    /**
     * {@code title}, {@code company}, {@code groups}: lists of {@code name} and {@code people} (name, part, phone,
     * email).
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> groups = new ArrayList<>();
        groups(production).forEach((name, people) -> groups.add(Map.of("name", name, "people", people.stream()
                .map(e -> Map.of("name", e.name(), "part", e.part(), "phone", e.phone(), "email", e.email()))
                .toList())));
        return Map.of("title", People.text(production.getTitle()), "company", People.text(production.getCompany()),
                "groups", groups);
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        groups(production).forEach((name, people) -> people.forEach(entry ->
                rows.add(List.of(name, entry.name(), entry.part(), entry.phone(), entry.email()))));
        return List.of(new Sheet("Contacts", List.of("Department", "Name", "Position", "Phone", "E-mail"), rows));
    }

    private static Map<String, List<People.Entry>> groups(Production production) {
        Map<String, List<People.Entry>> groups = new LinkedHashMap<>();
        groups.put("Cast", new ArrayList<>(People.players(production)));
        People.crew(production).forEach((name, people) ->
                groups.computeIfAbsent(name, n -> new ArrayList<>()).addAll(people));
        groups.put("Vendors", Session.section(production, Resources.class).stream()
                .flatMap(resources -> resources.getVendors().stream()).map(ContactSheet::vendor).toList());
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static People.Entry vendor(Vendor vendor) {
        return new People.Entry(People.text(vendor.getName()), People.text(vendor.getContact()),
                People.text(vendor.getPhone()), People.text(vendor.getEmail()));
    }
}
