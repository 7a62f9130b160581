/** Bodies of the committee over the REST interface. */
package vn.giaoban.web.api.body;
