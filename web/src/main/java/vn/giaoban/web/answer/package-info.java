/** The answers to an invitation on the screens. */
package vn.giaoban.web.answer;
