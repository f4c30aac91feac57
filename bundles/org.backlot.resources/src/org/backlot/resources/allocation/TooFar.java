package org.backlot.resources.allocation;

/**
 * Somebody or something is used at one place and soon after at another, and cannot be there in time.
 *
 * @param supply who or what
 * @param before the booking at the first place
 * @param after  the booking at the second
 * @param free   the minutes between them
 * @param way    the minutes that the way takes
 */
public record TooFar(String supply, String before, String after, long free, long way) {
}
