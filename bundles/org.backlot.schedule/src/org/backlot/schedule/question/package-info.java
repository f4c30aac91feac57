/** What the schedule answers to the other sections. */
package org.backlot.schedule.question;
