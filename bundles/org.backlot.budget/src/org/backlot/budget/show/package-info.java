/** What {@code backlot show} prints of the money. */
package org.backlot.budget.show;
