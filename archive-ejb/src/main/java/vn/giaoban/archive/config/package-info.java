/** What an installation can set, in one typed place, and the two clocks: the business clock and the real one. */
package vn.giaoban.archive.config;
