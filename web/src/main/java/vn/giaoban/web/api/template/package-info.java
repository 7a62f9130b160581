/** The Word templates of the office's papers. */
package vn.giaoban.web.api.template;
