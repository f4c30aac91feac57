/** Tests that read the repository itself: what may see what, and what things are called. */
package org.backlot.architecture;
