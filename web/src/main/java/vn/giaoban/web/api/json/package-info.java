/** How the records of the interface are written as JSON and read from it, with the place of every mistake. */
package vn.giaoban.web.api.json;
