/** The REST interface held against the description that the server itself publishes. */
package vn.giaoban.proof.api;
