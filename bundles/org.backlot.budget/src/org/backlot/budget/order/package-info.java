/** Purchase orders, from the draft to the close. */
package org.backlot.budget.order;
