/** What may go wrong, when, and what of the contingency it may take. */
package org.backlot.resources.risk;
