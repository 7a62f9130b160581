/**
 * Bodies of the committee: what they are called is dated, who follows whom is kept, terms of office bound the numbers of
 * documents. After the reorganisations of 2025 nothing about a body may be a constant.
 */
package vn.giaoban.archive.body;
