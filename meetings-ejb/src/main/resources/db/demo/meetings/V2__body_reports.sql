-- The bodies report on the first quarter: one has written in time and was accepted, one came late and waits for the office,
-- one was asked for more, the others still write.
insert into report_round (title, period, cut_off, due_on, instructions, opened_at, opened_by) values
    ('Báo cáo kết quả thực hiện nhiệm vụ quý I năm 2024 của các cơ quan tham mưu, giúp việc', '2024-Q1', date '2024-03-25',
     date '2024-03-29', 'Nêu rõ việc chậm, nguyên nhân và ngày sẽ xong; không báo cáo lại nội dung đã nêu kỳ trước.',
     timestamp with time zone '2024-03-11 08:00:00+07:00', 'Ngô Đức Thụy');

insert into body_report (round_id, body_id, state, results, limits, ahead, proposals, submitted_on)
    select r.id, b.id, d.state, d.results, d.limits, d.ahead, d.proposals, cast(d.submitted_on as date)
    from report_round r, (values
        ('BTCHU', 'DRAFT', null, null, null, null, null),
        ('TTCT', 'DRAFT', null, null, null, null, null),
        ('BTGHU', 'ACCEPTED', '- Hướng dẫn tuyên truyền kỷ niệm ngày thành lập Đảng: hoàn thành đúng hạn.',
         '- Tham mưu sơ kết Chỉ thị về học tập nghị quyết chậm so với thời hạn, do hai đảng ủy gửi số liệu muộn.',
         '- Hoàn thành báo cáo sơ kết trong tháng 4/2024.', 'Đề nghị Văn phòng đôn đốc các đảng ủy gửi số liệu đúng hạn.',
         '2024-03-28'),
        ('UBKTHU', 'SUBMITTED', '- Đã triển khai giám sát chuyên đề tại ba chi bộ.',
         '- Chương trình kiểm tra, giám sát năm 2024 chậm 15 ngày.', '- Ban hành chương trình; tổng hợp kết quả giám sát.', null,
         '2024-04-01'),
        ('BDVHU', 'RETURNED', '- Đã khảo sát phong trào “Dân vận khéo” tại bốn xã.', null,
         '- Hoàn thành khảo sát tại các xã còn lại.', null, '2024-03-29'))
        as d (body, state, results, limits, ahead, proposals, submitted_on)
    join body b on b.code = d.body;

insert into body_report_event (report_id, position, kind, happened_at, actor, note)
    select x.id, d.position, d.kind, cast(d.happened_at as timestamp with time zone), d.actor, d.note
    from (values
        ('BTGHU', 0, 'SUBMITTED', '2024-03-28 09:10:00+07:00', 'Đỗ Đình Thọ', null),
        ('BTGHU', 1, 'ACCEPTED', '2024-03-28 15:40:00+07:00', 'Ngô Đức Thụy', null),
        ('UBKTHU', 0, 'SUBMITTED', '2024-04-01 07:05:00+07:00', 'Hoàng Quốc Uy', null),
        ('BDVHU', 0, 'SUBMITTED', '2024-03-29 16:55:00+07:00', 'Vũ Thị Khuyên', null),
        ('BDVHU', 1, 'RETURNED', '2024-03-30 08:20:00+07:00', 'Ngô Đức Thụy',
         'Bổ sung phần hạn chế và nguyên nhân; nêu tên bốn xã đã khảo sát.'))
        as d (body, position, kind, happened_at, actor, note)
    join body b on b.code = d.body
    join body_report x on x.body_id = b.id;

insert into body_report_task (report_id, position, task_id, content, due, status, days_late, percent)
    select x.id, d.position, t.id, t.content, d.due, d.status, cast(d.days_late as integer), d.percent
    from (values
        ('BTGHU', 0, 'Hướng dẫn tuyên truyền kỷ niệm ngày thành lập Đảng', 'ngày 15/02/2024', 'DONE_IN_TIME', null, 100),
        ('BTGHU', 1, 'Tham mưu sơ kết Chỉ thị về học tập nghị quyết', 'ngày 20/03/2024', 'OVERDUE', '5', 90),
        ('UBKTHU', 0, 'Xây dựng chương trình kiểm tra, giám sát năm 2024', 'ngày 15/03/2024', 'OVERDUE', '10', 60),
        ('UBKTHU', 1, 'Tổng hợp kết quả giám sát chuyên đề', 'quý II năm 2024', 'OPEN_IN_TIME', null, 0),
        ('BDVHU', 0, 'Khảo sát việc thực hiện phong trào thi đua “Dân vận khéo” tại các xã', 'ngày 15/04/2024', 'OPEN_IN_TIME', null, 40))
        as d (body, position, content, due, status, days_late, percent)
    join body b on b.code = d.body
    join body_report x on x.body_id = b.id
    join task t on t.content = d.content and t.lead_id = b.id;
