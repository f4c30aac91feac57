package org.backlot.resources.life;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.documents.Document;
import org.backlot.resources.model.Resources;
import org.backlot.resources.price.Price;

/** What has to be back when, by the vendor to whom it goes. */
public final class ReturnList implements Document {

    /**
     * {@code title}, {@code asOf}, and {@code vendors}: a list of {@code name}, {@code contact}, {@code address} and
     * {@code rows} of {@code what}, {@code code}, {@code quantity}, {@code due}, {@code where}, {@code late} (in days)
     * and {@code fee}, the empty string where there is none.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        EquipmentLife life = StorageList.life(production, questions, options);
        Map<String, List<Return>> byVendor = new LinkedHashMap<>();
        returns(production, life).forEach(one -> byVendor.computeIfAbsent(vendor(one), v -> new ArrayList<>())
                .add(one));
        List<Map<String, Object>> vendors = new ArrayList<>();
        byVendor.forEach((name, rows) -> vendors.add(Map.of("name", name, "contact", rows.getFirst().vendor() == null
                ? "" : String.join(", ", List.of(StorageList.text(rows.getFirst().vendor().getContact()),
                        StorageList.text(rows.getFirst().vendor().getPhone())).stream().filter(t -> !t.isEmpty())
                        .toList()), "address", rows.getFirst().vendor() == null ? ""
                                : StorageList.text(rows.getFirst().vendor().getAddress()),
                "rows", rows.stream().map(row -> row(production, row)).toList())));
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "asOf", Words.day(life.day()),
                "vendors", vendors);
    }

    private static List<Return> returns(Production production, EquipmentLife life) {
        return Session.section(production, Resources.class).map(book -> Return.all(book, life)).orElse(List.of());
    }

    private static String vendor(Return one) {
        return one.vendor() == null ? "Our own" : Words.name(one.vendor());
    }

    private static Map<String, Object> row(Production production, Return one) {
        return Map.of("what", one.what(), "code", one.lot() == null ? "" : StorageList.text(
                one.lot().asset().getCode()), "quantity", one.quantity(), "due", Words.day(one.due()), "where",
                one.lot() == null ? "" : Words.where(production, one.lot()), "late", one.late(), "fee",
                one.lateFee() == null ? "" : money(production, one));
    }

    private static String money(Production production, Return one) {
        return one.lateFee().toPlainString() + " " + Price.currency(production, one.booking().getCurrency());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        EquipmentLife life = StorageList.life(production, questions, options);
        List<List<Object>> rows = new ArrayList<>();
        for (Return one : returns(production, life)) {
            BigDecimal fee = one.lateFee();
            rows.add(Arrays.asList(one.due(), vendor(one), one.what(), one.lot() == null ? null
                    : one.lot().asset().getCode(), one.quantity(), one.lot() == null ? null
                            : Words.where(production, one.lot()), one.late(), fee));
        }
        return List.of(new Sheet("Return list", List.of("Due", "To", "Thing", "Code", "Pieces", "Where", "Days late",
                "Late fee"), rows));
    }
}
