/**
 * Scenes into shoot days at the least cost: {@link org.backlot.schedule.optimise.pack.Packer} takes a
 * {@link org.backlot.schedule.optimise.pack.PackProblem} and gives a
 * {@link org.backlot.schedule.optimise.pack.PackPlan} with what it costs, what no plan can cost less than, and every
 * constraint that it could not keep. Plain data in and out; nothing here knows of productions and boards.
 */
package org.backlot.schedule.optimise.pack;
