/** Tests of org.backlot.exchange. */
package org.backlot.exchange;
