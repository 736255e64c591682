/** Bug reports as archives, and how their inputs are made fewer; nothing here knows machines or scripts. */
package hvsh.dsl.bug;
