/** The optimiser at work: what it searches for, what it has found, and what it has proved. */
package org.backlot.schedule.ui.optimise;
