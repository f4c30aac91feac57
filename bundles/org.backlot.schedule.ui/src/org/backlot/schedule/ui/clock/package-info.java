/** One day of the active board on the clock: who is where when, drawn as a timeline. */
package org.backlot.schedule.ui.clock;
