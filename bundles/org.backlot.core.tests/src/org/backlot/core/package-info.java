/** Tests of org.backlot.core. */
package org.backlot.core;
