/** Every board against every budget. */
package org.backlot.budget.ui.scenario;
