/** Tests of org.backlot.ui. */
package org.backlot.ui;
