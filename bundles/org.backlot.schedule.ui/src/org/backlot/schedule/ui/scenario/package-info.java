/** Boards beside each other: what they come to, what tells them apart, who signed them. */
package org.backlot.schedule.ui.scenario;
