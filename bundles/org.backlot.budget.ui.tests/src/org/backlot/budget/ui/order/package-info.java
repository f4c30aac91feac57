/** Tests of purchase orders on the screen. */
package org.backlot.budget.ui.order;
