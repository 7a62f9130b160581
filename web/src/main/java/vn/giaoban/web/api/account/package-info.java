/** Personal tokens over the REST interface. */
package vn.giaoban.web.api.account;
