/** The workbench and the kit of tables, forms and pictures that its parts are made of. */
package org.backlot.ui;
