/** The Debug Adapter Protocol, for editors that debug guests. */
package hvsh.dsl.dap;
