/** The papers of the assistant directors. */
package org.backlot.schedule.document;
