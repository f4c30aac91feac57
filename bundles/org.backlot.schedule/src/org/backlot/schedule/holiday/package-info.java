/** Public holidays of countries and their regions, as the library Jollyday keeps them. */
package org.backlot.schedule.holiday;
