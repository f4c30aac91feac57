/** What was shot against what was planned, and what can be done when the days fall behind. */
package org.backlot.schedule.progress;
