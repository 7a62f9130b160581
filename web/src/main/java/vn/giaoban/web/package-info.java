/** The face of the house: screens, sign-in and the REST interface. It looks only downwards, to the meetings and the archive. */
package vn.giaoban.web;
