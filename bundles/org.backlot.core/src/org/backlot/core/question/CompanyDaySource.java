package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "when does the company work, where, and how long": contributed to {@code org.backlot.core.days}. */
@FunctionalInterface
public interface CompanyDaySource {

    /** The days of work as they are planned, by date. */
    List<CompanyDay> days(Production production, Questions questions);
}
