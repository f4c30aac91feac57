/** What a budget comes to, and where every figure comes from. */
package org.backlot.budget.estimate;
