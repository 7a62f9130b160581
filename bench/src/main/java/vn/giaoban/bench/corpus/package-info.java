/** An archive made for measuring. */
package vn.giaoban.bench.corpus;
