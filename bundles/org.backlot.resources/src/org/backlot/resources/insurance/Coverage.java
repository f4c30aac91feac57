package org.backlot.resources.insurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.backlot.resources.model.InsuranceCertificate;
import org.backlot.resources.model.InsuranceRule;

/**
 * One kind of insurance that a rule calls for, and how it stands.
 *
 * @param object      the id of the requirement or element that has to be insured; blank for the production, or for all
 *                    of a kind that a policy covers
 * @param name        what that is called
 * @param about       ids that a certificate of it may be about: the thing, its elements, its vendor, its place
 * @param days        the days on which it is needed, with the reasons for each: scenes
 * @param uncovered   the days on which it is not there as it has to be
 * @param certificate the one that comes nearest; empty where there is none
 * @param says        what is wrong, as a sentence; blank where nothing is
 */
public record Coverage(InsuranceRule rule, String object, String name, Set<String> about,
        SortedMap<LocalDate, List<String>> days, CoverState state, List<LocalDate> uncovered,
        Optional<InsuranceCertificate> certificate, String says) {

    public Coverage {
        about = Set.copyOf(about);
        uncovered = List.copyOf(uncovered);
    }
}
