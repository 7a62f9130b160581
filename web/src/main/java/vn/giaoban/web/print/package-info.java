/** What is printed on paper, and the same as a spreadsheet: inventories and books. */
package vn.giaoban.web.print;
