/** Signs of life for whoever watches the server; they tell no detail. */
package vn.giaoban.web.health;
