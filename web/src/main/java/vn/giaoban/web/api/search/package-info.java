/** Finding, and the state of the index. */
package vn.giaoban.web.api.search;
