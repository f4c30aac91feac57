/** Who and what is booked when: the allocation chart, and booking by it. */
package org.backlot.resources.ui.booking;
