/**
 * Whole schedules to and from other scheduling programs: the Universal Schedule Standard, in and out, and Movie Magic
 * Scheduling's own files, in, which are read as if they were of the standard. The work beside the shoot to and from
 * Microsoft Project.
 */
package org.backlot.schedule.interchange;
