/** Measures how well and how fast the archive finds, on the real engines, and writes down what it saw. */
package vn.giaoban.bench;
