/** What tests of the resources share with those of the workbench. */
package org.backlot.resources.testing;
