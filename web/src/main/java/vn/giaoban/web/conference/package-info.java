/** Conferences on the screens: the list, one conference with its tabs, its plan, its conclusion, and the way from a text. */
package vn.giaoban.web.conference;
