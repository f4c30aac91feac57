/** What could be done for less: suggestions of all sections, each with its price. */
package org.backlot.budget.saving;
