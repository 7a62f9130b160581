/**
 * What a conference opens with: the tasks given before it that are open, overdue or newly finished, by body, with one
 * disposition a line ("kiểm điểm thực hiện kết luận kỳ trước").
 */
package vn.giaoban.meetings.docket;
