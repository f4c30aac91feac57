/**
 * The work of preparation and post-production: when it can and has to be done, what holds it up, and how late it is.
 */
package org.backlot.schedule.task;
