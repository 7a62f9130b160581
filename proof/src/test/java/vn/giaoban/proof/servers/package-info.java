/** The real servers of the proof: Payara Micro with the packaged WAR, Payara Server with the EAR, PostgreSQL. */
package vn.giaoban.proof.servers;
