package org.backlot.budget.trail;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.backlot.budget.model.BudgetPackage.Literals;
import org.backlot.budget.model.Move;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.Period;
import org.backlot.core.model.Identified;
import org.backlot.core.value.Sha256;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The fingerprint of an object and of what it contains: the same for the same values. Features that are not set do not
 * count, so that what a later version of the program adds to the model changes no fingerprint. Notes do not count, nor
 * do the set, the estimate's line and the subject of an amount, and what a line of the estimate is for and where it
 * came from: what they name may go.
 */
public final class Content {

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.ORDER__NOTES, Literals.PAYMENT__NOTES,
            Literals.ORDER_LINE__LINE, Literals.ORDER_LINE__SET, Literals.ORDER_LINE__SUBJECT,
            Literals.PAYMENT_LINE__LINE, Literals.PAYMENT_LINE__SET, Literals.PAYMENT_LINE__SUBJECT,
            Literals.LINE__SUBJECT, Literals.LINE__SET, Literals.LINE__LOCATION, Literals.LINE__SOURCE,
            Literals.LINE__ORIGIN, Literals.LINE__NOTES);

    /** What counts of a class, by name. */
    private static final Map<EClass, List<EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();

    private final StringBuilder text = new StringBuilder();

    private Content() {
    }

    /**
     * The fingerprint under which something stands in the trail: an order, a payment, a period, a move. Other objects,
     * as an account, may change after something was decided on them, and have none.
     */
    public static Optional<String> decided(EObject object) {
        return switch (object) {
            case Order order -> Optional.of(digest(order));
            case Payment payment -> Optional.of(digest(payment));
            case Period period -> Optional.of(digest(period));
            case Move move -> Optional.of(digest(move));
            default -> Optional.empty();
        };
    }

    /** SHA-256 of an object, in hexadecimal. */
    public static String digest(EObject object) {
        Content content = new Content();
        content.write(object);
        return content.digest();
    }

    /** SHA-256 of values in their order, in hexadecimal. Null and blank are the same. */
    static String digest(List<String> values) {
        Content content = new Content();
        values.forEach(content::write);
        return content.digest();
    }

    private String digest() {
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two lists of values are written alike. */
    private void write(String value) {
        String plain = value == null ? "" : value;
        text.append(plain.length()).append(':').append(plain).append('\n');
    }

    private void write(EObject object) {
        write(object.eClass().getName());
        FEATURES.computeIfAbsent(object.eClass(), Content::features).stream().filter(object::eIsSet)
                .forEach(feature -> write(object, feature));
        write("");
    }

    private static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isTransient() && !LEFT_OUT.contains(feature))
                .sorted(Comparator.comparing(EStructuralFeature::getName)).toList();
    }

    private void write(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        List<?> values = value instanceof List<?> many ? many : List.of(value);
        write(feature.getName() + " " + values.size());
        for (Object one : values) {
            switch (feature) {
                case EReference reference when reference.isContainment() -> write((EObject) one);
                case EReference reference -> write(((Identified) one).getId());
                case EAttribute attribute -> write(one instanceof BigDecimal number ? plain(number)
                        : EcoreUtil.convertToString(attribute.getEAttributeType(), one));
                default -> throw new IllegalStateException("A feature is a reference or an attribute");
            }
        }
    }

    static String plain(BigDecimal number) {
        return number == null ? "" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
