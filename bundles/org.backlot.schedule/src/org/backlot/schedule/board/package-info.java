/** Boards: what order the scenes are shot in, and every way of changing it. */
package org.backlot.schedule.board;
