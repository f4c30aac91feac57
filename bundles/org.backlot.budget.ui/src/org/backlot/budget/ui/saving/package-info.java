/** What could be done for less. */
package org.backlot.budget.ui.saving;
