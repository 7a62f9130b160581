/** Why a rule of the house refused, in the words of a language. */
package vn.giaoban.web.reason;
