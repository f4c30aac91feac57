/** The money of the demo, with its board, its deals and its bookings. */
package org.backlot.demo.money;
