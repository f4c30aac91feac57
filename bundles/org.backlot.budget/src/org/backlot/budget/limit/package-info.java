/** What a department or account may spend. */
package org.backlot.budget.limit;
