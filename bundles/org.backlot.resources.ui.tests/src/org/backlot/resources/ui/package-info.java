/** Tests of org.backlot.resources.ui. */
package org.backlot.resources.ui;
