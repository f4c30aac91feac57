/** What the section reports and prints. */
package org.backlot.resources.paper;
