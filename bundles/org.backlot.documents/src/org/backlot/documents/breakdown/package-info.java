/** Papers of the script and its breakdown. */
package org.backlot.documents.breakdown;
