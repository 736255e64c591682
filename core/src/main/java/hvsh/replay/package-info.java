/**
 * A machine's history: what came into it from outside and when, states kept on the way, and how to come to any moment
 * again. A run is a pure function of what the machine was built from and these inputs.
 */
package hvsh.replay;
