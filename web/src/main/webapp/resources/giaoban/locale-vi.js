/* What PrimeFaces' own Vietnamese texts get wrong or leave in English, put right. */
if (window.PrimeFaces && PrimeFaces.locales && PrimeFaces.locales.vi) {
  $.extend(true, PrimeFaces.locales.vi, {
    accept: "Đồng ý", reject: "Không", cancel: "Hủy bỏ", clear: "Xóa", choose: "Chọn", upload: "Tải lên",
    custom: "Tùy chọn", matchAll: "Khớp tất cả", matchAny: "Khớp một trong số", noFilter: "Không lọc",
    lt: "Nhỏ hơn", lte: "Nhỏ hơn hoặc bằng", gt: "Lớn hơn", gte: "Lớn hơn hoặc bằng",
    dateIs: "Đúng ngày", dateIsNot: "Khác ngày", dateBefore: "Trước ngày", dateAfter: "Sau ngày",
    dayNames: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
    monthNames: ["Tháng 1", "Tháng 2", "Tháng 3", "Tháng 4", "Tháng 5", "Tháng 6", "Tháng 7", "Tháng 8", "Tháng 9", "Tháng 10", "Tháng 11", "Tháng 12"],
    monthNamesShort: ["Th1", "Th2", "Th3", "Th4", "Th5", "Th6", "Th7", "Th8", "Th9", "Th10", "Th11", "Th12"],
    emptyFilterMessage: "Không tìm thấy", emptySearchMessage: "Không tìm thấy", emptyMessage: "Không có lựa chọn nào",
    emptySelectionMessage: "Chưa chọn mục nào", searchMessage: "Có {0} kết quả", selectionMessage: "Đã chọn {0} mục",
    now: "Bây giờ", nextSecond: "Giây sau", prevSecond: "Giây trước", nextYear: "Năm sau", secondText: "Giây",
    millisecondText: "Mili giây", timeOnlyTitle: "Chọn giờ", list: "Danh sách", moreLinkText: "Xem thêm",
    weekNumberTitle: "Tuần", passwordPrompt: "Nhập mật khẩu", weak: "Yếu", medium: "Trung bình", strong: "Mạnh",
    pending: "Đang chờ", completed: "Đã xong", unexpectedError: "Có lỗi ngoài dự kiến. Đề nghị thử lại.",
    aria: {
      collapseLabel: "Thu gọn", expandLabel: "Mở rộng", collapseRow: "Thu gọn dòng", expandRow: "Mở rộng dòng",
      cancelEdit: "Hủy sửa", editRow: "Sửa dòng", saveEdit: "Lưu dòng", falseLabel: "Không", trueLabel: "Có",
      nullLabel: "Chưa chọn", jumpToPageDropdownLabel: "Đến trang", jumpToPageInputLabel: "Nhập số trang",
      pageLabel: "Trang {page}", rowsPerPageLabel: "Số dòng mỗi trang", star: "1 sao", stars: "{star} sao",
      navigation: "Điều hướng", selectAll: "Chọn tất cả", unselectAll: "Bỏ chọn tất cả", selectLabel: "Chọn",
      selectRow: "Chọn dòng", unselectRow: "Bỏ chọn dòng", unselectLabel: "Bỏ chọn", scrollTop: "Lên đầu trang",
      previous: "Trước", next: "Sau", slide: "Trang chiếu", otpLabel: "Ký tự thứ {0} của mã",
      "messages.FATAL": "Lỗi nghiêm trọng", "switch.ON": "Bật", "switch.OFF": "Tắt",
      "datatable.sort.ASC": "bấm để xếp tăng dần", "datatable.sort.DESC": "bấm để xếp giảm dần",
      "datatable.sort.NONE": "bấm để thôi sắp xếp"
    }
  });
}
