/** How the shoot is doing: the chart, the reports of the evening, and what to do when it falls behind. */
package org.backlot.schedule.ui.progress;
