/** Finding on the screens: hits with fragments and facets, and the state of the search engine. */
package vn.giaoban.web.search;
