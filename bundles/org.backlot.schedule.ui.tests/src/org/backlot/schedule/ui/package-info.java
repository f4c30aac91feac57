/** Tests of org.backlot.schedule.ui. */
package org.backlot.schedule.ui;
