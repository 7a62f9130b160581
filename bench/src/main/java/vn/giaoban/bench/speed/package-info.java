/** How fast it finds: ratios of two ways taken in one run on one machine, never a time by itself. */
package vn.giaoban.bench.speed;
