/** Tests of org.backlot.schedule. */
package org.backlot.schedule;
