/** Documents by the thousand, and whether every one of them arrives. */
package vn.giaoban.bench.imports;
