/** Who travels when and sleeps where: what follows from the days of work, and what a person decided or booked. */
package org.backlot.resources.travel;
