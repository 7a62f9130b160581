-- The life of the demonstration office before 1 April 2024: two conferences concluded, one planned, twelve tasks in every
-- state that the office has to deal with.
insert into conference (kind, ordinal, title, start_on, start_time, end_on, place, chair_name, chair_posts, secretary,
        organiser_id, access_profile, period_reviewed, period_ahead, state)
    select d.kind, null, d.title, cast(d.start_on as date), cast(d.start_time as time), cast(d.start_on as date),
           'Phòng họp số 1, trụ sở Huyện ủy', 'Lê Thị Thúy Hòa', d.chair_posts, 'Ngô Đức Thụy', b.id, 1, d.reviewed, d.ahead, d.state
    from body b, (values
        ('QUARTERLY_BRIEFING', 'Hội nghị giao ban quý IV năm 2023 với các cơ quan tham mưu, giúp việc Huyện ủy', '2023-12-20', '08:00', '2023-Q4', '2024-Q1', 'CONCLUDED', 'Phó Bí thư Thường trực Huyện ủy'),
        ('MONTHLY_BRIEFING', 'Hội nghị giao ban tháng 02 năm 2024', '2024-02-27', '14:00', '2024-02', '2024-03', 'HELD', 'Phó Bí thư Thường trực Huyện ủy'),
        ('MONTHLY_BRIEFING', 'Hội nghị giao ban tháng 4 năm 2024', '2024-04-25', '08:00', '2024-04', '2024-05', 'PLANNED', 'Phó Bí thư Thường trực Huyện ủy'))
        as d (kind, title, start_on, start_time, reviewed, ahead, state, chair_posts)
    where b.code = 'HU';
insert into conference_summoned (conference_id, body_id)
    select c.id, b.id from conference c, body b
    where b.code in ('VPHU', 'BTCHU', 'BTGHU', 'BDVHU', 'UBKTHU', 'TTCT');
insert into conference_agenda (conference_id, position, title, presenter, minutes)
    select c.id, a.position, a.title, a.presenter, a.minutes
    from conference c, (values
        (1, 'Khai mạc, thông qua chương trình', 'Ngô Đức Thụy', 10),
        (2, 'Các cơ quan báo cáo kết quả thực hiện nhiệm vụ', 'Các cơ quan tham mưu, giúp việc', 60),
        (3, 'Thảo luận về giải pháp trọng tâm kỳ tới', null, 60),
        (4, 'Kết luận hội nghị', 'Lê Thị Thúy Hòa', 20)) as a (position, title, presenter, minutes);
insert into conference_attendance (conference_id, position, body_id, person, post, presence, substitute)
    select c.id, a.position, b.id, a.person, a.post, a.presence, a.substitute
    from conference c, (values
        (1, 'VPHU', 'Nguyễn Hữu Quýnh', 'Chánh Văn phòng Huyện ủy', 'PRESENT', null),
        (2, 'BTCHU', 'Phạm Thị Ngọc Ánh', 'Trưởng Ban Tổ chức Huyện ủy', 'PRESENT', null),
        (3, 'BTGHU', 'Đỗ Đình Thọ', 'Trưởng Ban Tuyên giáo Huyện ủy', 'SUBSTITUTE', 'Lương Thị Huệ, Phó Trưởng ban'),
        (4, 'BDVHU', 'Vũ Thị Khuyên', 'Trưởng Ban Dân vận Huyện ủy', 'PRESENT', null),
        (5, 'UBKTHU', 'Hoàng Quốc Uy', 'Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 'PRESENT', null),
        (6, 'TTCT', 'Bùi Thị Loan', 'Giám đốc Trung tâm Chính trị', 'EXCUSED', null)) as a (position, body, person, post, presence, substitute)
    join body b on b.code = a.body
    where c.state <> 'PLANNED';

insert into clause (conference_id, position, kind, axes, text, no_task)
    select c.id, d.position, d.kind, d.axes, d.text, d.kind in ('RESULT', 'SHORTCOMING')
    from conference c join (values
        ('2023-12-20', 1, 'RESULT', null, 'Các cơ quan tham mưu, giúp việc đã hoàn thành chương trình công tác quý IV/2023; công tác phối hợp giữa các cơ quan chặt chẽ hơn.'),
        ('2023-12-20', 2, 'SHORTCOMING', 'TIMELINESS', 'Một số báo cáo gửi Văn phòng Huyện ủy còn chậm so với thời hạn.'),
        ('2023-12-20', 3, 'TASK', null, 'Giao Ban Tổ chức Huyện ủy tham mưu kế hoạch kiểm điểm tập thể năm 2023, hoàn thành trước ngày 31/01/2024.'),
        ('2023-12-20', 4, 'TASK', null, 'Giao Ban Tuyên giáo Huyện ủy hướng dẫn tuyên truyền kỷ niệm ngày thành lập Đảng, hoàn thành trước ngày 15/02/2024.'),
        ('2023-12-20', 5, 'TASK', null, 'Giao Ủy ban Kiểm tra Huyện ủy chủ trì, phối hợp với Ban Tổ chức Huyện ủy xây dựng chương trình kiểm tra, giám sát năm 2024 trước ngày 15/3/2024.'),
        ('2023-12-20', 6, 'TASK', null, 'Văn phòng Huyện ủy thường xuyên theo dõi, đôn đốc việc thực hiện kết luận hội nghị.'),
        ('2023-12-20', 7, 'TASK', null, 'Trung tâm Chính trị mở lớp bồi dưỡng nghiệp vụ công tác đảng trong quý I/2024.'),
        ('2023-12-20', 8, 'TASK', null, 'Giao Ban Dân vận Huyện ủy khảo sát việc thực hiện phong trào thi đua “Dân vận khéo” tại các xã, hoàn thành trước ngày 28/02/2024.'),
        ('2024-02-27', 1, 'RESULT', null, 'Việc chuẩn bị và phục vụ các hội nghị đầu năm bảo đảm chất lượng, đúng tiến độ.'),
        ('2024-02-27', 2, 'TASK', null, 'Giao Ban Tuyên giáo Huyện ủy tham mưu sơ kết Chỉ thị về học tập nghị quyết, báo cáo trước ngày 20/3/2024.'),
        ('2024-02-27', 3, 'TASK', null, 'Giao Ban Tổ chức Huyện ủy rà soát quy hoạch tổ chức bộ máy các cơ quan trước ngày 10/4/2024.'),
        ('2024-02-27', 4, 'TASK', null, 'Văn phòng Huyện ủy hoàn thiện quy trình tiếp nhận, xử lý văn bản điện tử trước ngày 05/4/2024.'),
        ('2024-02-27', 5, 'TASK', null, 'Ủy ban Kiểm tra Huyện ủy tổng hợp kết quả giám sát chuyên đề trong quý II/2024.'),
        ('2024-02-27', 6, 'TASK', null, 'Ban Dân vận Huyện ủy triển khai thực hiện Quy chế dân chủ ở cơ sở theo kế hoạch.'),
        ('2024-02-27', 7, 'TASK', null, 'Trung tâm Chính trị tổ chức hội thi giảng viên giỏi trước ngày 25/3/2024.')) as d (held, position, kind, axes, text)
    on cast(d.held as date) = c.start_on;

insert into task (conference_id, clause_id, content, lead_id, due_kind, due_day, due_period, due_text, last_day, deliverable,
        director, assigned_on, state, percent, carried, access_profile)
    select c.id, l.id, d.content, b.id, d.due_kind, cast(d.due_day as date), d.due_period, d.due_text,
           cast(d.last_day as date), d.deliverable, 'Lê Thị Thúy Hòa', cast(d.assigned_on as date), d.state, d.percent, 0, 1
    from (values
        ('2023-12-20', 3, 'Tham mưu kế hoạch kiểm điểm tập thể năm 2023', 'BTCHU', 'DAY', '2024-01-31', null, null, '2024-01-31', 'Kế hoạch', '2023-12-22', 'DONE', 100),
        ('2023-12-20', 4, 'Hướng dẫn tuyên truyền kỷ niệm ngày thành lập Đảng', 'BTGHU', 'DAY', '2024-02-15', null, null, '2024-02-15', 'Hướng dẫn', '2023-12-22', 'DONE', 100),
        ('2023-12-20', 5, 'Xây dựng chương trình kiểm tra, giám sát năm 2024', 'UBKTHU', 'DAY', '2024-03-15', null, null, '2024-03-15', 'Chương trình', '2023-12-22', 'IN_PROGRESS', 60),
        ('2023-12-20', 6, 'Theo dõi, đôn đốc việc thực hiện kết luận hội nghị', 'VPHU', 'STANDING', null, null, 'thường xuyên', null, 'Báo cáo', '2023-12-22', 'ACCEPTED', 0),
        ('2023-12-20', 7, 'Mở lớp bồi dưỡng nghiệp vụ công tác đảng', 'TTCT', 'PERIOD', null, '2024-Q1', 'trong quý I/2024', '2024-03-31', 'Lớp bồi dưỡng', '2023-12-22', 'IN_PROGRESS', 80),
        ('2023-12-20', 8, 'Khảo sát việc thực hiện phong trào thi đua “Dân vận khéo” tại các xã', 'BDVHU', 'DAY', '2024-04-15', null, null, '2024-04-15', 'Báo cáo khảo sát', '2023-12-22', 'IN_PROGRESS', 40),
        ('2024-02-27', 2, 'Tham mưu sơ kết Chỉ thị về học tập nghị quyết', 'BTGHU', 'DAY', '2024-03-20', null, null, '2024-03-20', 'Báo cáo sơ kết', '2024-02-28', 'IN_PROGRESS', 90),
        ('2024-02-27', 3, 'Rà soát quy hoạch tổ chức bộ máy các cơ quan', 'BTCHU', 'DAY', '2024-04-10', null, null, '2024-04-10', 'Báo cáo', '2024-02-28', 'ACCEPTED', 0),
        ('2024-02-27', 4, 'Hoàn thiện quy trình tiếp nhận, xử lý văn bản điện tử', 'VPHU', 'DAY', '2024-04-05', null, null, '2024-04-05', 'Quy trình', '2024-02-28', 'REPORTED', 100),
        ('2024-02-27', 5, 'Tổng hợp kết quả giám sát chuyên đề', 'UBKTHU', 'PERIOD', null, '2024-Q2', 'trong quý II/2024', '2024-06-30', 'Báo cáo', '2024-02-28', 'ASSIGNED', 0),
        ('2024-02-27', 6, 'Triển khai thực hiện Quy chế dân chủ ở cơ sở', 'BDVHU', 'BY_PLAN', null, null, 'theo kế hoạch', null, 'Kế hoạch', '2024-02-28', 'ACCEPTED', 0),
        ('2024-02-27', 7, 'Tổ chức hội thi giảng viên giỏi', 'TTCT', 'DAY', '2024-03-25', null, null, '2024-03-25', 'Hội thi', '2024-02-28', 'CANCELLED', 0))
        as d (held, position, content, lead, due_kind, due_day, due_period, due_text, last_day, deliverable, assigned_on, state, percent)
    join conference c on c.start_on = cast(d.held as date)
    join clause l on l.conference_id = c.id and l.position = d.position
    join body b on b.code = d.lead;
insert into task_coordinating (task_id, body_id)
    select t.id, b.id from task t join body l on l.id = t.lead_id, body b
    where (l.code = 'UBKTHU' and b.code = 'BTCHU') or (l.code = 'BDVHU' and b.code = 'BTGHU');

-- Every task was assigned to its lead body with its first deadline; then what happened to it, each on its day.
insert into task_event (task_id, ordinal, kind, happened_on, recorded_on, recorded_at, actor, body_id, due_kind, due_day, due_period, due_text)
    select t.id, 1, 'ASSIGNED', t.assigned_on, t.assigned_on, cast(t.assigned_on as timestamp(6) with time zone), 'Ngô Đức Thụy', t.lead_id, t.due_kind,
           case when t.content like 'Khảo sát%' then date '2024-02-28' else t.due_day end, t.due_period, t.due_text
    from task t;
insert into task_event (task_id, ordinal, kind, happened_on, recorded_on, recorded_at, actor, note, percent, quality, due_kind, due_day)
    select t.id, e.ordinal, e.kind, cast(e.happened_on as date), cast(e.happened_on as date),
           cast(cast(e.happened_on as date) as timestamp(6) with time zone), e.actor, e.note, e.percent, e.quality, e.due_kind, cast(e.due_day as date)
    from (values
        ('Tham mưu kế hoạch%', 2, 'ACCEPTED', '2023-12-25', 'Phạm Thị Ngọc Ánh', null, null, null, null, null),
        ('Tham mưu kế hoạch%', 3, 'REPORTED', '2024-01-29', 'Phạm Thị Ngọc Ánh', 'Đã trình Thường trực Huyện ủy.', 100, null, null, null),
        ('Tham mưu kế hoạch%', 4, 'VERIFIED', '2024-02-01', 'Ngô Đức Thụy', null, null, 'MET', null, null),
        ('Hướng dẫn tuyên truyền%', 2, 'ACCEPTED', '2023-12-26', 'Đỗ Đình Thọ', null, null, null, null, null),
        ('Hướng dẫn tuyên truyền%', 3, 'REPORTED', '2024-02-20', 'Đỗ Đình Thọ', 'Đã ban hành hướng dẫn.', 100, null, null, null),
        ('Hướng dẫn tuyên truyền%', 4, 'VERIFIED', '2024-02-22', 'Ngô Đức Thụy', null, null, 'PARTLY', null, null),
        ('Xây dựng chương trình%', 2, 'ACCEPTED', '2023-12-25', 'Hoàng Quốc Uy', null, null, null, null, null),
        ('Xây dựng chương trình%', 3, 'PROGRESSED', '2024-03-05', 'Hoàng Quốc Uy', 'Đang lấy ý kiến các cơ quan.', 60, null, null, null),
        ('Theo dõi, đôn đốc%', 2, 'ACCEPTED', '2023-12-22', 'Nguyễn Hữu Quýnh', null, null, null, null, null),
        ('Mở lớp bồi dưỡng%', 2, 'ACCEPTED', '2023-12-27', 'Bùi Thị Loan', null, null, null, null, null),
        ('Mở lớp bồi dưỡng%', 3, 'PROGRESSED', '2024-03-22', 'Bùi Thị Loan', 'Đã khai giảng, còn một chuyên đề.', 80, null, null, null),
        ('Khảo sát%', 2, 'ACCEPTED', '2023-12-25', 'Vũ Thị Khuyên', null, null, null, null, null),
        ('Khảo sát%', 3, 'EXTENSION_REQUESTED', '2024-02-21', 'Vũ Thị Khuyên', 'Thời gian khảo sát trùng đợt tổng kết ở cơ sở.', null, null, 'DAY', '2024-04-15'),
        ('Khảo sát%', 4, 'EXTENDED', '2024-02-23', 'Lê Thị Thúy Hòa', 'Đồng ý gia hạn.', null, null, 'DAY', '2024-04-15'),
        ('Khảo sát%', 5, 'PROGRESSED', '2024-03-18', 'Vũ Thị Khuyên', 'Đã khảo sát 4 xã.', 40, null, null, null),
        ('Tham mưu sơ kết%', 2, 'ACCEPTED', '2024-02-29', 'Đỗ Đình Thọ', null, null, null, null, null),
        ('Tham mưu sơ kết%', 3, 'REPORTED', '2024-03-18', 'Đỗ Đình Thọ', 'Gửi dự thảo báo cáo.', 100, null, null, null),
        ('Tham mưu sơ kết%', 4, 'RETURNED', '2024-03-21', 'Ngô Đức Thụy', 'Bổ sung số liệu của các chi bộ trực thuộc.', null, null, null, null),
        ('Tham mưu sơ kết%', 5, 'PROGRESSED', '2024-03-27', 'Đỗ Đình Thọ', 'Đang bổ sung số liệu.', 90, null, null, null),
        ('Rà soát quy hoạch%', 2, 'ACCEPTED', '2024-02-29', 'Phạm Thị Ngọc Ánh', null, null, null, null, null),
        ('Hoàn thiện quy trình%', 2, 'ACCEPTED', '2024-02-29', 'Nguyễn Hữu Quýnh', null, null, null, null, null),
        ('Hoàn thiện quy trình%', 3, 'REPORTED', '2024-03-29', 'Nguyễn Hữu Quýnh', 'Đã ban hành quy trình.', 100, null, null, null),
        ('Triển khai thực hiện Quy chế%', 2, 'ACCEPTED', '2024-03-01', 'Vũ Thị Khuyên', null, null, null, null, null),
        ('Tổ chức hội thi%', 2, 'CANCELLED', '2024-03-11', 'Lê Thị Thúy Hòa', 'Ghép vào hội thi cấp tỉnh.', null, null, null, null))
        as e (content, ordinal, kind, happened_on, actor, note, percent, quality, due_kind, due_day)
    join task t on t.content like e.content;
insert into extension_request (task_id, requested_on, wanted_day, reason, state, decided_on, granted_day, decision_note)
    select t.id, date '2024-02-21', date '2024-04-15', 'Thời gian khảo sát trùng đợt tổng kết ở cơ sở.', 'GRANTED', date '2024-02-23', date '2024-04-15', 'Đồng ý gia hạn.'
    from task t where t.content like 'Khảo sát%';

-- Who was summoned, or organised, reads conference, clauses and tasks. All three have the same readers.
insert into access_profile (members)
    select r.members from (select string_agg(cast(b.id as varchar), ',' order by b.id) as members
        from body b where b.code in ('HU', 'VPHU', 'BTCHU', 'BTGHU', 'BDVHU', 'UBKTHU', 'TTCT')) r
    where not exists (select 1 from access_profile p where p.members = r.members);
insert into access_profile_body (profile_id, body_id)
    select p.id, b.id from access_profile p, body b
    where b.code in ('HU', 'VPHU', 'BTCHU', 'BTGHU', 'BDVHU', 'UBKTHU', 'TTCT')
      and p.members = (select string_agg(cast(m.id as varchar), ',' order by m.id) from body m
                       where m.code in ('HU', 'VPHU', 'BTCHU', 'BTGHU', 'BDVHU', 'UBKTHU', 'TTCT'))
      and not exists (select 1 from access_profile_body e where e.profile_id = p.id and e.body_id = b.id);
update conference set access_profile = (select p.id from access_profile p
    where p.members = (select string_agg(cast(m.id as varchar), ',' order by m.id) from body m
                       where m.code in ('HU', 'VPHU', 'BTCHU', 'BTGHU', 'BDVHU', 'UBKTHU', 'TTCT')));
update task set access_profile = (select c.access_profile from conference c where c.id = task.conference_id);
