/** Files on their way out of the house: the one place that says under which name, type and headers they go. */
package vn.giaoban.web.download;
