/** What the active board could have for less: overtime, company moves and rentals that another day would spare. */
package org.backlot.schedule.saving;
