/** Vietnamese as it is written: where tone marks stand, text without marks, document numbers in any spelling. */
package vn.giaoban.archive.vietnamese;
