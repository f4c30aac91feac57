package org.backlot.resources.insurance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backlot.core.session.Ids;
import org.backlot.resources.model.Cover;
import org.backlot.resources.model.InsuranceRule;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/**
 * The insurance that a production usually has to show: the production package and liability by policies, and
 * certificates for locations, rented equipment, vehicles, stunts and animals. Limits are what location owners and
 * rental houses in the United States commonly ask for; the broker knows better.
 */
public final class StarterRules {

    private static final String MILLION = "1000000";
    private static final String KIND = "org.backlot.resources.";

    private record Starter(Cover cover, String of, String limit, boolean certificate, boolean named) {
    }

    private static final List<Starter> ALL = List.of(
            new Starter(Cover.GENERAL_LIABILITY, "", MILLION, false, false),
            new Starter(Cover.WORKERS_COMPENSATION, "", null, false, false),
            new Starter(Cover.NEGATIVE, "", null, false, false),
            new Starter(Cover.EXTRA_EXPENSE, "", null, false, false),
            new Starter(Cover.PROPS_SETS_WARDROBE, "", null, false, false),
            new Starter(Cover.ERRORS_AND_OMISSIONS, "", MILLION, false, false),
            new Starter(Cover.CAST, "org.backlot.core.cast", null, false, false),
            new Starter(Cover.GENERAL_LIABILITY, KIND + "location", MILLION, true, true),
            new Starter(Cover.EQUIPMENT, KIND + "equipment", null, true, true),
            new Starter(Cover.AUTO, KIND + "picturevehicle", MILLION, true, false),
            new Starter(Cover.AUTO, KIND + "vehicle", MILLION, true, false),
            new Starter(Cover.STUNTS, "org.backlot.core.stunts", null, true, false),
            new Starter(Cover.ANIMALS, KIND + "animal", null, true, false));

    private StarterRules() {
    }

    /** Adds those that are not there yet, inside an edit; which these are. */
    public static List<InsuranceRule> addTo(Resources book) {
        List<InsuranceRule> added = new ArrayList<>();
        for (Starter starter : ALL) {
            boolean there = book.getInsuranceRules().stream().anyMatch(rule -> rule.getCover() == starter.cover()
                    && Objects.requireNonNullElse(rule.getOf(), "").equals(starter.of()));
            if (!there) {
                InsuranceRule rule = ResourcesFactory.eINSTANCE.createInsuranceRule();
                Ids.of(rule);
                rule.setCover(starter.cover());
                rule.setOf(starter.of());
                rule.setLimit(starter.limit() == null ? null : new BigDecimal(starter.limit()));
                rule.setCertificate(starter.certificate());
                rule.setAdditionalInsured(starter.named());
                book.getInsuranceRules().add(rule);
                added.add(rule);
            }
        }
        return added;
    }
}
