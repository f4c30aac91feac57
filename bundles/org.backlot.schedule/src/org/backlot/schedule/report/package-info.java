/** The schedule as data. */
package org.backlot.schedule.report;
