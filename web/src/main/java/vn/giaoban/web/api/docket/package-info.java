/** What conferences open with, over the REST interface. */
package vn.giaoban.web.api.docket;
