/** What a conference opens with, as a tab of its page. */
package vn.giaoban.web.docket;
