/** The demonstration office, made only where it is asked for and only in an empty house. */
package vn.giaoban.archive.demo;
