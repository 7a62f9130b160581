/** The screens on which documents of another system are handed in by the thousand, and what became of them. */
package vn.giaoban.web.imports;
