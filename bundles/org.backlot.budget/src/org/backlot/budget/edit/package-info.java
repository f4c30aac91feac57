/** What a person does to a budget; each function runs inside a session's edit. */
package org.backlot.budget.edit;
