/** How a screenplay falls on paper. */
package org.backlot.core.page;
