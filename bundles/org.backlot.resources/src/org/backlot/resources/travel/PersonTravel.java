package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Person;
import org.backlot.resources.model.Base;

/**
 * What follows for one person from the days of work.
 *
 * @param legs   journeys in order
 * @param nights away from home, in order
 * @param away   days on which a per diem is paid, with the base that pays it, in order
 * @param gaps   what was weighed on the days between
 */
public record PersonTravel(Person person, List<Leg> legs, List<Nights> nights, Map<LocalDate, Base> away,
        List<Gap> gaps) {

    public int nightCount() {
        return nights.stream().mapToInt(Nights::count).sum();
    }

    /** What the per diems come to, in the currency of the production; days of a base without one count nothing. */
    public BigDecimal perDiem() {
        return away.values().stream().map(Base::getPerDiem).filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
