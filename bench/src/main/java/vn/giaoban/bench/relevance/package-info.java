/** How often the right document is found, on questions of which the answers are known. */
package vn.giaoban.bench.relevance;
