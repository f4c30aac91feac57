/**
 * In which order to shoot scenes so that the cast is paid for the fewest days of waiting: everybody is paid from the
 * first to the last scene that they are in. Known as talent scheduling. Start at {@link OrderSearch}.
 */
package org.backlot.schedule.optimise.order;
