/** What vendors ask, compared for the same days. */
package org.backlot.resources.bid;
