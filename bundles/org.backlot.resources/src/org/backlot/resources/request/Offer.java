package org.backlot.resources.request;

import java.time.LocalDate;
import java.util.Currency;

import org.backlot.resources.bid.Terms;

/**
 * What a vendor offers in answer to a request for quotation.
 *
 * @param requirement the name of what it is for; blank where the request is about one thing alone
 * @param terms       with a rate
 * @param currency    null for that of the bid
 * @param validUntil  until when it stands; null where that is not said
 */
public record Offer(String requirement, Terms terms, Currency currency, LocalDate validUntil) {
}
