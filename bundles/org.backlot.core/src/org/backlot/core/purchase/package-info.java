/** What one section wants to have bought and another orders. */
package org.backlot.core.purchase;
