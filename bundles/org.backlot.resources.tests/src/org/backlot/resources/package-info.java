/** Tests of org.backlot.resources. */
package org.backlot.resources;
