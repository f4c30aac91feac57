/** What scenes cost. */
package org.backlot.budget.scene;
