/** What a board costs, as far as it depends on the order of the scenes. */
package org.backlot.schedule.cost;
