package org.backlot.benchmarks.optimise;

import java.util.OptionalLong;

import org.backlot.schedule.optimise.order.Talent;

/**
 * A problem to be solved.
 *
 * @param name    of its file, or what made it
 * @param talent  the problem
 * @param optimum what the cheapest order costs, where that was published
 */
record Instance(String name, Talent talent, OptionalLong optimum) {
}
