/** What a good board looks like, and where one does not. Studios contribute constraints of their own. */
package org.backlot.schedule.constraint;
