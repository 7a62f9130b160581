/** The answers to an invitation. */
package vn.giaoban.web.api.answer;
