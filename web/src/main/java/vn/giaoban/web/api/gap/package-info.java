/** What is missing in the chain from directive to evidence. */
package vn.giaoban.web.api.gap;
