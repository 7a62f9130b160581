/**
 * The form of Party documents as dated rule sets, and the writer that sets a paper of the office in that form.
 *
 * <p>The form is law with a date: a document is set, shown and exported again under the rule set valid on its own day
 * of issue. {@link vn.giaoban.archive.layout.LayoutRuleSets} answers which set that is,
 * {@link vn.giaoban.archive.layout.LayoutRules} is the set itself,
 * {@link vn.giaoban.archive.layout.OfficePaper} is what the paper says, and
 * {@link vn.giaoban.archive.layout.OfficePaperWriter} puts the two together.
 *
 * <p>Where each rule comes from ("practice" marks what offices do without a written rule known to us):
 *
 * <table>
 * <caption>Sources of the rules of form</caption>
 * <tr><th>Rule</th><th>Source</th></tr>
 * <tr><td>which elements are mandatory, which are supplementary</td>
 *     <td>Quy định 66-QĐ/TW (2017), điều 15 and 16; Quy định 399-QĐ/TW (2026) after it</td></tr>
 * <tr><td>title, its line as long as its text, on the first page, right, first line; names of superior and issuer;
 *     number and symbol without a colon; place and date with zeros; kind and subject; letter sizes of elements 1 to 7</td>
 *     <td>Hướng dẫn 36-HD/VPTW (2018), phụ lục 3, and its annex of the map of boxes 1 to 13; unchanged in
 *     Hướng dẫn 05-HD/VPTW (2026)</td></tr>
 * <tr><td>A4, font of TCVN 6909:2001, margins 20/20/30/15 mm, swapped on the back of a sheet, page number in the
 *     middle of the top margin and not on page 1, annexes numbered apart</td>
 *     <td>Hướng dẫn 36-HD/VPTW (2018), the part on font, paper, margins, page numbers and annexes; unchanged in 2026</td></tr>
 * <tr><td>body 14 to 15 pt, first line about 10 mm in, at least 6 pt between paragraphs, lines of exactly 18 to 22 pt</td>
 *     <td>Hướng dẫn 05-HD/VPTW (2026); practice before</td></tr>
 * <tr><td>T/M, K/T, T/L; the position below it in upright letters, not bold; the name without "đồng chí"</td>
 *     <td>Hướng dẫn 36-HD/VPTW (2018), the part on authority, position and name of the signer</td></tr>
 * <tr><td>a draft is marked as one</td><td>Quy định 66-QĐ/TW (2017), điều 16; the wording is practice</td></tr>
 * <tr><td>{@code I-}/{@code 1-} until 2026, {@code I.}/{@code 1.} since</td>
 *     <td>practice, as in the central texts of those years; an office may decide otherwise</td></tr>
 * <tr><td>{@code ./.} at the end, bold name of the body that leads a task, space left for the seal</td>
 *     <td>practice</td></tr>
 * <tr><td>annex "phân công nhiệm vụ" and its columns</td><td>practice</td></tr>
 * <tr><td>no mark of secrecy is ever produced</td>
 *     <td>Luật Bảo vệ bí mật nhà nước 117/2025/QH15: such papers do not belong in a networked system</td></tr>
 * </table>
 */
package vn.giaoban.archive.layout;
