/** Documents by the thousand, as another system hands them over. */
package vn.giaoban.proof.imports;
