/** Tests of org.backlot.budget. */
package org.backlot.budget;
