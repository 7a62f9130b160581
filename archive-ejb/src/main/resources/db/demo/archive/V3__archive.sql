-- The archive of the demonstration office: what its committee and bodies issued in two terms, before the house began to count.
-- Their numbers lie below those with which the registers were opened, so none of them is in a book.
insert into access_profile (members)
    select string_agg(cast(b.id as varchar), ',' order by b.id) from body b where b.code in ('HU', 'VPHU', 'BTCHU');
insert into access_profile_body (profile_id, body_id)
    select p.id, b.id from access_profile p, body b
    where b.code in ('HU', 'VPHU', 'BTCHU')
      and p.members = (select string_agg(cast(x.id as varchar), ',' order by x.id) from body x where x.code in ('HU', 'VPHU', 'BTCHU'));

insert into document (external_id, kind_code, number_text, number_canonical, number_value, issued_on, issuer_id, term_id,
        subject, signer, profile_id, entered_at, entered_by)
    select d.external_id, d.kind, d.written, d.canonical, d.number, cast(d.issued_on as date), b.id,
           (select t.id from committee_term t where t.kind = 'TERM' and t.starts_on <= cast(d.issued_on as date)
               and (t.ends_on is null or t.ends_on >= cast(d.issued_on as date))),
           d.subject, d.signer,
           case when d.everyone then (select p.id from access_profile p where p.members = '*')
                else (select min(a.profile_id) from access_profile_body a join body x on x.id = a.body_id where x.code = 'BTCHU') end,
           now(), 'luutru'
    from (values
        ('DS-2015-01', 'NQ', 2, '02-NQ/HU', '2|NQ|HU', '2015-10-12', 'HU', 'về xây dựng đội ngũ cán bộ cơ sở giai đoạn 2015-2020', 'Trần Văn Khải', true),
        ('DS-2016-01', 'CT', 3, '03-CT/HU', '3|CT|HU', '2016-03-21', 'HU', 'về tăng cường sự lãnh đạo của cấp ủy đối với công tác dân vận', 'Trần Văn Khải', true),
        ('DS-2016-02', 'KH', 11, '11-KH/HU', '11|KH|HU', '2016-05-09', 'HU', 'thực hiện Chỉ thị số 03-CT/HU về tăng cường sự lãnh đạo của cấp ủy đối với công tác dân vận', 'Lê Thị Thúy Hòa', true),
        ('DS-2017-01', 'QC', 1, '01-QC/HU', '1|QC|HU', '2017-02-15', 'HU', 'làm việc của Ban Chấp hành, Ban Thường vụ, Thường trực Huyện ủy', 'Trần Văn Khải', true),
        ('DS-2018-01', 'HD', 4, '04-HD/BTCHU', '4|HD|BTCHU', '2018-07-03', 'BTCHU', 'kiểm điểm tập thể và xếp loại tổ chức cơ sở đảng hằng năm', 'Phạm Thị Ngọc Ánh', true),
        ('DS-2019-01', 'BC', 96, '96-BC/HU', '96|BC|HU', '2019-12-18', 'HU', 'tổng kết ba năm thực hiện Chỉ thị số 03-CT/HU về công tác dân vận', 'Lê Thị Thúy Hòa', true),
        ('DS-2020-01', 'NQ', 5, '05-NQ/HU', '5|NQ|HU', '2020-12-25', 'HU', 'về phương hướng, nhiệm vụ phát triển kinh tế - xã hội năm 2021', 'Trần Văn Khải', true),
        ('DS-2021-01', 'QC', 2, '02-QC/HU', '2|QC|HU', '2021-01-20', 'HU', 'làm việc của Ban Chấp hành, Ban Thường vụ, Thường trực Huyện ủy nhiệm kỳ 2020-2025', 'Trần Văn Khải', true),
        ('DS-2021-02', 'CTr', 3, '03-CTr/HU', '3|CTr|HU', '2021-03-05', 'HU', 'công tác toàn khóa của Ban Chấp hành Đảng bộ huyện nhiệm kỳ 2020-2025', 'Trần Văn Khải', true),
        ('DS-2021-03', 'CT', 6, '06-CT/HU', '6|CT|HU', '2021-06-14', 'HU', 'về đẩy mạnh phong trào thi đua “Dân vận khéo” trên địa bàn huyện', 'Trần Văn Khải', true),
        ('DS-2021-04', 'KH', 19, '19-KH/BDVHU', '19|KH|BDVHU', '2021-08-02', 'BDVHU', 'triển khai phong trào thi đua “Dân vận khéo” giai đoạn 2021-2025', 'Vũ Thị Khuyên', true),
        ('DS-2022-01', 'KL', 14, '14-KL/HU', '14|KL|HU', '2022-04-11', 'HU', 'của Ban Thường vụ Huyện ủy về nâng cao chất lượng sinh hoạt chi bộ', 'Lê Thị Thúy Hòa', true),
        ('DS-2022-02', 'QĐ', 38, '38-QĐ/HU', '38|QĐ|HU', '2022-05-16', 'HU', 'ban hành danh mục cơ sở dữ liệu dùng chung của các cơ quan tham mưu, giúp việc Huyện ủy', 'Lê Thị Thúy Hòa', true),
        ('DS-2022-03', 'HD', 7, '07-HD/BTGHU', '7|HD|BTGHU', '2022-09-08', 'BTGHU', 'tổ chức học tập, quán triệt nghị quyết bằng hình thức trực tuyến', 'Đỗ Đình Thọ', true),
        ('DS-2022-04', 'BC', 31, '31-BC/UBKTHU', '31|BC|UBKTHU', '2022-12-20', 'UBKTHU', 'kết quả thực hiện chương trình kiểm tra, giám sát năm 2022', 'Hoàng Quốc Uy', true),
        ('DS-2023-01', 'NQ', 18, '18-NQ/HU', '18|NQ|HU', '2023-01-10', 'HU', 'về chuyển đổi số trong các cơ quan Đảng của huyện đến năm 2025', 'Trần Văn Khải', true),
        ('DS-2023-02', 'KH', 33, '33-KH/HU', '33|KH|HU', '2023-02-27', 'HU', 'thực hiện Nghị quyết số 18-NQ/HU về chuyển đổi số trong các cơ quan Đảng của huyện', 'Lê Thị Thúy Hòa', true),
        ('DS-2023-03', 'TB', 2, '02-TB/HU', '2|TB|HU', '2023-04-05', 'HU', 'kết luận của Thường trực Huyện ủy tại hội nghị giao ban quý I năm 2023', 'Nguyễn Hữu Quýnh', true),
        ('DS-2023-04', 'TB', 3, '03-TB/HU', '3|TB|HU', '2023-10-06', 'HU', 'kết luận của Thường trực Huyện ủy tại hội nghị giao ban quý III năm 2023', 'Nguyễn Hữu Quýnh', true),
        ('DS-2023-05', 'TTr', 9, '09-TTr/BTCHU', '9|TTr|BTCHU', '2023-11-14', 'BTCHU', 'về kiện toàn tổ chức bộ máy Trung tâm Chính trị huyện', 'Phạm Thị Ngọc Ánh', false),
        ('DS-2023-06', 'KL', 27, '27-KL/HU', '27|KL|HU', '2023-11-28', 'HU', 'của Ban Thường vụ Huyện ủy về Tờ trình số 09-TTr/BTCHU', 'Lê Thị Thúy Hòa', false),
        ('DS-2023-07', 'CTr', 6, '06-CTr/TTCT', '6|CTr|TTCT', '2023-12-22', 'TTCT', 'mở lớp bồi dưỡng lý luận chính trị năm 2024', 'Bùi Thị Loan', true),
        ('DS-2024-01', 'TB', 4, '04-TB/HU', '4|TB|HU', '2024-01-04', 'HU', 'kết luận của Thường trực Huyện ủy tại hội nghị giao ban quý IV năm 2023', 'Nguyễn Hữu Quýnh', true),
        ('DS-2024-02', 'KH', 45, '45-KH/HU', '45|KH|HU', '2024-02-19', 'HU', 'sơ kết hai năm thực hiện Kết luận số 14-KL/HU về nâng cao chất lượng sinh hoạt chi bộ', 'Lê Thị Thúy Hòa', true))
        as d (external_id, kind, number, written, canonical, issued_on, issuer, subject, signer, everyone)
    join body b on b.code = d.issuer;

insert into file_page (document_id, file_id, page, content)
    select d.id, null, t.page, t.content
    from (values
        ('DS-2015-01', 1, 'Ban Chấp hành Đảng bộ huyện Định Sơn ra Nghị quyết về xây dựng đội ngũ cán bộ cơ sở giai đoạn 2015-2020. Mục tiêu: đến năm 2020, cán bộ chuyên trách của các xã, thị trấn đạt chuẩn về trình độ lý luận chính trị và chuyên môn.' || chr(10) || chr(10) || 'Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Trung tâm bồi dưỡng chính trị xây dựng kế hoạch đào tạo hằng năm; các đảng ủy cơ sở rà soát, báo cáo nhu cầu trước ngày 31/12/2015.'),
        ('DS-2016-01', 1, 'Công tác dân vận của các cấp ủy có nơi còn hình thức, chưa gắn với nhiệm vụ phát triển kinh tế - xã hội. Ban Thường vụ Huyện uỷ chỉ thị các cấp uỷ phân công rõ người phụ trách, mỗi quý nghe báo cáo ít nhất một lần.' || chr(10) || chr(10) || 'Ban Dân vận Huyện uỷ hướng dẫn, theo dõi, đôn đốc; sau ba năm tổng kết việc thực hiện Chỉ thị này.'),
        ('DS-2016-02', 1, 'Căn cứ Chỉ thị số 03-CT/HU ngày 21/3/2016 của Ban Thường vụ Huyện ủy, Kế hoạch phân công các cơ quan tham mưu, giúp việc và đảng ủy cơ sở; tiến độ thực hiện theo từng quý, bắt đầu từ quý II/2016.'),
        ('DS-2017-01', 1, 'Quy chế quy định trách nhiệm, quyền hạn, nguyên tắc, lề lối làm việc của Ban Chấp hành, Ban Thường vụ và Thường trực Huyện ủy. Thường trực Huyện ủy họp giao ban mỗi tuần một lần; giao ban với các cơ quan tham mưu, giúp việc mỗi quý một lần.'),
        ('DS-2018-01', 1, 'Hướng dẫn thống nhất nội dung, quy trình kiểm điểm tập thể và mức xếp loại tổ chức cơ sở đảng. Hồ sơ gửi về Ban Tổ chức Huyện ủy trước ngày 15/12 hằng năm.'),
        ('DS-2019-01', 1, 'Sau ba năm thực hiện Chỉ thị số 03-CT/HU ngày 21/3/2016, các cấp ủy trong huyện đã có chuyển biến về nhận thức và trách nhiệm. Toàn huyện xây dựng được 64 mô hình; việc theo dõi, đánh giá ở một số đơn vị còn chậm.' || chr(10) || chr(10) || 'Kiến nghị Ban Thường vụ Huyện ủy ban hành chỉ thị mới về phong trào thi đua cho giai đoạn sau.'),
        ('DS-2020-01', 1, 'Nghị quyết đề ra phương hướng, nhiệm vụ phát triển kinh tế - xã hội năm 2021: giữ vững các vùng sản xuất tập trung, hoàn thành quy hoạch nông thôn mới, nâng tỷ lệ hộ dùng nước sạch.'),
        ('DS-2021-01', 1, 'Quy chế này thay thế Quy chế số 01-QC/HU ngày 15/02/2017. Thường trực Huyện ủy giao ban với các cơ quan tham mưu, giúp việc hằng quý và khi cần thiết; kết luận được thông báo bằng văn bản chậm nhất sau ba ngày làm việc.'),
        ('DS-2021-02', 1, 'Chương trình gồm 24 nội dung trình Ban Chấp hành, 36 nội dung trình Ban Thường vụ; mỗi nội dung có cơ quan chủ trì, cơ quan phối hợp và thời gian trình.'),
        ('DS-2021-03', 1, 'Phát huy kết quả thực hiện Chỉ thị số 03-CT/HU, Ban Thường vụ Huyện ủy yêu cầu các cấp ủy đẩy mạnh phong trào thi đua “Dân vận khéo”, mỗi cơ quan, đơn vị đăng ký ít nhất một mô hình gắn với nhiệm vụ chính trị.' || chr(10) || chr(10) || 'Chỉ thị này thay thế Chỉ thị số 03-CT/HU ngày 21/3/2016.'),
        ('DS-2021-04', 1, 'Ban Dân vận Huyện ủy khảo sát, hướng dẫn đăng ký, công nhận mô hình “Dân vận khéo” trên bốn lĩnh vực: kinh tế; văn hóa - xã hội; quốc phòng - an ninh; xây dựng hệ thống chính trị. Sơ kết hằng năm vào tháng 11.'),
        ('DS-2022-01', 1, 'Ban Thường vụ Huyện ủy kết luận: sinh hoạt chi bộ phải đúng kỳ, đủ nội dung; sinh hoạt chuyên đề mỗi quý ít nhất một lần; cấp ủy viên được phân công dự sinh hoạt với chi bộ ít nhất hai kỳ mỗi năm.'),
        ('DS-2022-02', 1, 'Danh mục cơ sở dữ liệu dùng chung gồm: văn bản chỉ đạo, điều hành; theo dõi nhiệm vụ; lịch công tác. Văn phòng Huyện ủy quản lý, các cơ quan cập nhật trong ngày làm việc.'),
        ('DS-2022-03', 1, 'Hướng dẫn tổ chức hội nghị trực tuyến từ huyện đến cơ sở: chuẩn bị tài liệu, điểm cầu, điểm danh, báo cáo kết quả chậm nhất năm ngày sau hội nghị.'),
        ('DS-2022-04', 1, 'Trong năm 2022, Ủy ban Kiểm tra Huyện ủy thực hiện 12 cuộc kiểm tra, giám sát chuyên đề đối với tổ chức đảng theo chương trình; 10 cuộc hoàn thành đúng hạn, 02 cuộc chuyển sang quý I/2023.'),
        ('DS-2023-01', 1, 'Nghị quyết xác định đến năm 2025 toàn bộ văn bản không mật của các cơ quan Đảng trong huyện được gửi, nhận và lưu trữ điện tử; hồ sơ công việc được lập trên môi trường mạng.' || chr(10) || chr(10) || 'Việc bảo vệ bí mật nhà nước thực hiện theo quy định riêng.'),
        ('DS-2023-02', 1, 'Kế hoạch cụ thể hóa Nghị quyết số 18-NQ/HU ngày 10/01/2023: quý II/2023 hoàn thành rà soát quy trình; quý IV/2023 tập huấn; năm 2024 số hóa tài liệu của nhiệm kỳ 2015-2020.'),
        ('DS-2023-03', 1, 'Thường trực Huyện ủy kết luận hội nghị giao ban quý I năm 2023: biểu dương Văn phòng Huyện ủy hoàn thành sớm việc rà soát quy trình; đề nghị Ban Tuyên giáo Huyện ủy khắc phục việc gửi báo cáo chậm.'),
        ('DS-2023-04', 1, 'Thường trực Huyện ủy kết luận hội nghị giao ban quý III năm 2023: các cơ quan tham mưu, giúp việc tập trung chuẩn bị tổng kết năm; Ban Dân vận Huyện ủy báo cáo kết quả phong trào “Dân vận khéo” trước ngày 30/11/2023.'),
        ('DS-2023-05', 1, 'Ban Tổ chức Huyện ủy trình Ban Thường vụ Huyện ủy phương án kiện toàn tổ chức bộ máy Trung tâm Chính trị huyện, gồm cơ cấu bộ phận và lộ trình thực hiện trong quý I/2024.'),
        ('DS-2023-06', 1, 'Ban Thường vụ Huyện ủy đồng ý phương án nêu tại Tờ trình số 09-TTr/BTCHU ngày 14/11/2023; giao Ban Tổ chức Huyện ủy hoàn thiện, báo cáo trước ngày 31/3/2024.'),
        ('DS-2023-07', 1, 'Chương trình năm 2024 gồm 08 lớp bồi dưỡng lý luận chính trị, nghiệp vụ công tác đảng; lớp đầu tiên khai giảng trong tháng 3/2024.'),
        ('DS-2024-01', 1, 'Thường trực Huyện ủy kết luận hội nghị giao ban quý IV năm 2023: giao các cơ quan 06 nhiệm vụ có thời hạn; Văn phòng Huyện ủy theo dõi, đôn đốc, báo cáo tại kỳ giao ban sau.'),
        ('DS-2024-02', 1, 'Kế hoạch sơ kết hai năm thực hiện Kết luận số 14-KL/HU ngày 11/4/2022: cơ sở hoàn thành trước ngày 30/4/2024, huyện hoàn thành trước ngày 31/5/2024.'))
        as t (external_id, page, content)
    join document d on d.external_id = t.external_id;

insert into document_relation (source_id, target_id, kind)
    select s.id, t.id, r.kind
    from (values
        ('DS-2016-02', 'DS-2016-01', 'IMPLEMENTS'),
        ('DS-2019-01', 'DS-2016-01', 'REVIEWS'),
        ('DS-2021-01', 'DS-2017-01', 'REPLACES'),
        ('DS-2021-03', 'DS-2016-01', 'REPLACES'),
        ('DS-2021-04', 'DS-2021-03', 'IMPLEMENTS'),
        ('DS-2023-02', 'DS-2023-01', 'IMPLEMENTS'),
        ('DS-2023-06', 'DS-2023-05', 'BASED_ON'),
        ('DS-2024-02', 'DS-2022-01', 'REVIEWS')) as r (source, target, kind)
    join document s on s.external_id = r.source join document t on t.external_id = r.target;
