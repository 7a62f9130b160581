/** What the REST interface says in words. */
package vn.giaoban.web.api.wording;
