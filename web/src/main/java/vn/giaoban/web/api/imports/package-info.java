/** Documents by the thousand. */
package vn.giaoban.web.api.imports;
