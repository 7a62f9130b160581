-- The demonstration office: the fictional Huyện ủy Định Sơn, its bodies with their dated names, terms, people and accounts.
insert into body (code, kind, parent_id, position, established_on, dissolved_on) values
    ('HU', 'COMMITTEE', null, 10, null, date '2025-06-30');
insert into body (code, kind, parent_id, position, established_on, dissolved_on)
    select d.code, d.kind, b.id, d.position, cast(d.established_on as date), cast(d.dissolved_on as date)
    from body b, (values
        ('VPHU', 'OFFICE', 20, null, '2025-06-30'),
        ('BTCHU', 'ADVISORY', 30, null, '2025-06-30'),
        ('BTGHU', 'ADVISORY', 40, null, '2025-02-28'),
        ('BDVHU', 'ADVISORY', 50, null, '2025-02-28'),
        ('BTGDVHU', 'ADVISORY', 55, '2025-03-01', '2025-06-30'),
        ('UBKTHU', 'INSPECTION', 60, null, '2025-06-30'),
        ('TTCT', 'CENTRE', 70, null, '2025-06-30')) as d (code, kind, position, established_on, dissolved_on)
    where b.code = 'HU';
insert into body (code, kind, parent_id, position, established_on) values
    ('ĐU-ĐỊNHSƠN', 'COMMITTEE', null, 110, date '2025-07-01'),
    ('ĐU-TÂNPHÚ', 'COMMITTEE', null, 120, date '2025-07-01'),
    ('ĐU-HÒALẠC', 'COMMITTEE', null, 130, date '2025-07-01');
insert into body (code, kind, parent_id, position, established_on)
    select 'BXDĐ-' || substring(b.code from 4), 'ADVISORY', b.id, b.position + 1, date '2025-07-01'
    from body b where b.code in ('ĐU-ĐỊNHSƠN', 'ĐU-TÂNPHÚ', 'ĐU-HÒALẠC');

insert into body_name (body_id, full_name, short_name, symbol, superior_heading, heading, valid_from, valid_to)
    select b.id, n.full_name, n.short_name, n.symbol, n.superior_heading, n.heading, b.established_on, null
    from body b join (values
        ('HU', 'Huyện ủy Định Sơn', 'Huyện ủy', 'HU', 'ĐẢNG BỘ TỈNH TÂN HÀ', 'HUYỆN ỦY ĐỊNH SƠN'),
        ('VPHU', 'Văn phòng Huyện ủy', 'Văn phòng', 'VPHU', 'HUYỆN ỦY ĐỊNH SƠN', 'VĂN PHÒNG'),
        ('BTCHU', 'Ban Tổ chức Huyện ủy', 'Ban Tổ chức', 'BTCHU', 'HUYỆN ỦY ĐỊNH SƠN', 'BAN TỔ CHỨC'),
        ('BTGHU', 'Ban Tuyên giáo Huyện ủy', 'Ban Tuyên giáo', 'BTGHU', 'HUYỆN ỦY ĐỊNH SƠN', 'BAN TUYÊN GIÁO'),
        ('BDVHU', 'Ban Dân vận Huyện ủy', 'Ban Dân vận', 'BDVHU', 'HUYỆN ỦY ĐỊNH SƠN', 'BAN DÂN VẬN'),
        ('BTGDVHU', 'Ban Tuyên giáo và Dân vận Huyện ủy', 'Ban Tuyên giáo và Dân vận', 'BTGDVHU', 'HUYỆN ỦY ĐỊNH SƠN', 'BAN TUYÊN GIÁO VÀ DÂN VẬN'),
        ('UBKTHU', 'Ủy ban Kiểm tra Huyện ủy', 'Ủy ban Kiểm tra', 'UBKTHU', 'HUYỆN ỦY ĐỊNH SƠN', 'ỦY BAN KIỂM TRA'),
        ('TTCT', 'Trung tâm Chính trị huyện Định Sơn', 'Trung tâm Chính trị', 'TTCT', 'HUYỆN ỦY ĐỊNH SƠN', 'TRUNG TÂM CHÍNH TRỊ'),
        ('ĐU-ĐỊNHSƠN', 'Đảng ủy xã Định Sơn', 'Đảng ủy Định Sơn', 'ĐU', 'ĐẢNG BỘ TỈNH TÂN HÀ', 'ĐẢNG ỦY XÃ ĐỊNH SƠN'),
        ('ĐU-TÂNPHÚ', 'Đảng ủy xã Tân Phú', 'Đảng ủy Tân Phú', 'ĐU', 'ĐẢNG BỘ TỈNH TÂN HÀ', 'ĐẢNG ỦY XÃ TÂN PHÚ'),
        ('ĐU-HÒALẠC', 'Đảng ủy xã Hòa Lạc', 'Đảng ủy Hòa Lạc', 'ĐU', 'ĐẢNG BỘ TỈNH TÂN HÀ', 'ĐẢNG ỦY XÃ HÒA LẠC'),
        ('BXDĐ-ĐỊNHSƠN', 'Ban Xây dựng Đảng Đảng ủy xã Định Sơn', 'Ban Xây dựng Đảng Định Sơn', 'BXDĐĐU', 'ĐẢNG ỦY XÃ ĐỊNH SƠN', 'BAN XÂY DỰNG ĐẢNG'),
        ('BXDĐ-TÂNPHÚ', 'Ban Xây dựng Đảng Đảng ủy xã Tân Phú', 'Ban Xây dựng Đảng Tân Phú', 'BXDĐĐU', 'ĐẢNG ỦY XÃ TÂN PHÚ', 'BAN XÂY DỰNG ĐẢNG'),
        ('BXDĐ-HÒALẠC', 'Ban Xây dựng Đảng Đảng ủy xã Hòa Lạc', 'Ban Xây dựng Đảng Hòa Lạc', 'BXDĐĐU', 'ĐẢNG ỦY XÃ HÒA LẠC', 'BAN XÂY DỰNG ĐẢNG'))
        as n (code, full_name, short_name, symbol, superior_heading, heading) on n.code = b.code;

insert into body_succession (predecessor_id, successor_id, kind, effective_on, basis)
    select p.id, s.id, l.kind, cast(l.effective_on as date), l.basis
    from (values
        ('BTGHU', 'BTGDVHU', 'MERGER', '2025-03-01', 'Quyết định hợp nhất Ban Tuyên giáo và Ban Dân vận Huyện ủy'),
        ('BDVHU', 'BTGDVHU', 'MERGER', '2025-03-01', 'Quyết định hợp nhất Ban Tuyên giáo và Ban Dân vận Huyện ủy'),
        ('HU', 'ĐU-ĐỊNHSƠN', 'SPLIT', '2025-07-01', 'Kết thúc hoạt động của cấp huyện'),
        ('HU', 'ĐU-TÂNPHÚ', 'SPLIT', '2025-07-01', 'Kết thúc hoạt động của cấp huyện'),
        ('HU', 'ĐU-HÒALẠC', 'SPLIT', '2025-07-01', 'Kết thúc hoạt động của cấp huyện'),
        ('BTGDVHU', 'BXDĐ-ĐỊNHSƠN', 'SPLIT', '2025-07-01', 'Kết thúc hoạt động của cấp huyện'),
        ('BTGDVHU', 'BXDĐ-TÂNPHÚ', 'SPLIT', '2025-07-01', 'Kết thúc hoạt động của cấp huyện'),
        ('BTGDVHU', 'BXDĐ-HÒALẠC', 'SPLIT', '2025-07-01', 'Kết thúc hoạt động của cấp huyện')) as l (predecessor, successor, kind, effective_on, basis)
    join body p on p.code = l.predecessor join body s on s.code = l.successor;

insert into committee_term (body_id, kind, name, starts_on, ends_on)
    select b.id, t.kind, t.name, cast(t.starts_on as date), cast(t.ends_on as date)
    from body b, (values
        ('TERM', 'Nhiệm kỳ 2015-2020', '2015-08-01', '2020-08-13'),
        ('CONGRESS', 'Đại hội lần thứ XXIII', '2020-08-12', '2020-08-13'),
        ('TERM', 'Nhiệm kỳ 2020-2025', '2020-08-14', null)) as t (kind, name, starts_on, ends_on)
    where b.code = 'HU';

insert into person (full_name) values
    ('Trần Văn Khải'), ('Lê Thị Thúy Hòa'), ('Nguyễn Hữu Quýnh'), ('Phạm Thị Ngọc Ánh'), ('Đỗ Đình Thọ'),
    ('Vũ Thị Khuyên'), ('Hoàng Quốc Uy'), ('Bùi Thị Loan'), ('Ngô Đức Thụy');
insert into post (person_id, body_id, title, position, valid_from)
    select p.id, b.id, d.title, d.position, date '2020-08-14'
    from (values
        ('Trần Văn Khải', 'HU', 'Bí thư Huyện ủy', 10),
        ('Lê Thị Thúy Hòa', 'HU', 'Phó Bí thư Thường trực Huyện ủy', 20),
        ('Lê Thị Thúy Hòa', 'HU', 'Chủ tịch Hội đồng nhân dân huyện', 21),
        ('Nguyễn Hữu Quýnh', 'VPHU', 'Chánh Văn phòng Huyện ủy', 30),
        ('Phạm Thị Ngọc Ánh', 'BTCHU', 'Trưởng Ban Tổ chức Huyện ủy', 40),
        ('Đỗ Đình Thọ', 'BTGHU', 'Trưởng Ban Tuyên giáo Huyện ủy', 50),
        ('Vũ Thị Khuyên', 'BDVHU', 'Trưởng Ban Dân vận Huyện ủy', 60),
        ('Hoàng Quốc Uy', 'UBKTHU', 'Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 70),
        ('Bùi Thị Loan', 'TTCT', 'Giám đốc Trung tâm Chính trị', 80)) as d (name, body, title, position)
    join person p on p.full_name = d.name join body b on b.code = d.body;

-- Without a password no account can sign in; the start-up gives them one.
insert into account (username, display_name, body_id, person_id, created_at)
    select d.username, d.display_name, b.id, p.id, now()
    from (values
        ('lanhdao', 'Lê Thị Thúy Hòa', 'HU'),
        ('chanhvanphong', 'Nguyễn Hữu Quýnh', 'VPHU'),
        ('tonghop', 'Ngô Đức Thụy', 'VPHU'),
        ('vanthu', 'Đinh Thị Hoàn', 'VPHU'),
        ('bantochuc', 'Phạm Thị Ngọc Ánh', 'BTCHU'),
        ('bantuyengiao', 'Đỗ Đình Thọ', 'BTGHU'),
        ('bandanvan', 'Vũ Thị Khuyên', 'BDVHU'),
        ('uybankiemtra', 'Hoàng Quốc Uy', 'UBKTHU'),
        ('trungtamchinhtri', 'Bùi Thị Loan', 'TTCT'),
        ('luutru', 'Mai Văn Thuật', 'VPHU'),
        ('nghiencuu', 'Khách nghiên cứu', null),
        ('quantri', 'Quản trị hệ thống', null)) as d (username, display_name, body)
    left join body b on b.code = d.body left join person p on p.full_name = d.display_name;
insert into account_role (account_id, role)
    select a.id, d.role
    from (values
        ('lanhdao', 'LEADER'), ('chanhvanphong', 'CHIEF_OF_OFFICE'), ('tonghop', 'GENERAL_OFFICER'), ('vanthu', 'CLERK'),
        ('bantochuc', 'BODY_CONTACT'), ('bantuyengiao', 'BODY_CONTACT'), ('bandanvan', 'BODY_CONTACT'),
        ('uybankiemtra', 'BODY_CONTACT'), ('trungtamchinhtri', 'BODY_CONTACT'), ('luutru', 'ARCHIVIST'),
        ('nghiencuu', 'VISITOR'), ('quantri', 'ADMINISTRATOR')) as d (username, role)
    join account a on a.username = d.username;
