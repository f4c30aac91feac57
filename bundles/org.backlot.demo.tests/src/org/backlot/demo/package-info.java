/** Tests of org.backlot.demo. */
package org.backlot.demo;
