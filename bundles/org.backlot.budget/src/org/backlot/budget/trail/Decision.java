package org.backlot.budget.trail;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.budget.model.Act;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;

/**
 * What somebody decided.
 *
 * @param object    what it is about
 * @param what      what that is called now: {@code "Order 12, Panavision"}
 * @param role      the role in which they decided; the empty string where it took none
 * @param inPlaceOf the holder of the role, who is away; empty: in their own right
 * @param amount    in the currency of the production; null where it is about no money
 * @param reason    in words; may be blank
 */
public record Decision(Act act, Identified object, String what, String role, Optional<Person> inPlaceOf,
        BigDecimal amount, String reason) {

    /** A decision that takes no role. */
    public Decision(Act act, Identified object, String what, BigDecimal amount, String reason) {
        this(act, object, what, "", Optional.empty(), amount, reason);
    }
}
