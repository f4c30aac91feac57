/** Puts the scenes of a board into the order and the days that cost least, as a board of its own. */
package org.backlot.schedule.optimise;
