/** What the tests of all screens share: a person at a desk, with a window and without. */
package org.backlot.ui.testing;
