/** The REST interface {@code /api/v1}: what every resource shares. Resources stand in one package per feature below it. */
package vn.giaoban.web.api;
