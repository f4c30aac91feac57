/** What was agreed with people. */
package org.backlot.resources.deal;
