/** What only a container shows: transactions over both modules, permissions, clocks. Runs inside Payara Micro. */
package vn.giaoban.proof.container;
