/**
 * Which commune of before 2025-07-01 went into which new one, from tranngocminhhieu/vietnamadminunits (MIT licence),
 * August 2025.
 */
export const VIETNAM_2025_MERGERS_CSV: string = `old_gso_code,old_commune,old_district,old_province,new_gso_code,new_commune,new_province_gso_code,divided
,,Huyện Bạch Long Vĩ,Thành phố Hải Phòng,11948,Đặc khu Bạch Long Vĩ,31,False
,,Huyện Côn Đảo,Tỉnh Bà Rịa - Vũng Tàu,26732,Đặc khu Côn Đảo,79,False
,,Huyện Cồn Cỏ,Tỉnh Quảng Trị,19742,Đặc khu Cồn Cỏ,44,False
,,Huyện Hoàng Sa,Thành phố Đà Nẵng,20333,Đặc khu Hoàng Sa,48,False
,,Huyện Lý Sơn,Tỉnh Quảng Ngãi,21548,Đặc khu Lý Sơn,51,False
00001,Phường Phúc Xá,Quận Ba Đình,Thành phố Hà Nội,00097,Phường Hồng Hà,01,False
00004,Phường Trúc Bạch,Quận Ba Đình,Thành phố Hà Nội,00004,Phường Ba Đình,01,False
00006,Phường Vĩnh Phúc,Quận Ba Đình,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,False
00007,Phường Cống Vị,Quận Ba Đình,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,True
00007,Phường Cống Vị,Quận Ba Đình,Thành phố Hà Nội,00025,Phường Giảng Võ,01,True
00008,Phường Liễu Giai,Quận Ba Đình,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,False
00013,Phường Quán Thánh,Quận Ba Đình,Thành phố Hà Nội,00004,Phường Ba Đình,01,False
00016,Phường Ngọc Hà,Quận Ba Đình,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00016,Phường Ngọc Hà,Quận Ba Đình,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,True
00019,Phường Điện Biên,Quận Ba Đình,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00019,Phường Điện Biên,Quận Ba Đình,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,True
00019,Phường Điện Biên,Quận Ba Đình,Thành phố Hà Nội,00190,Phường Ô Chợ Dừa,01,True
00019,Phường Điện Biên,Quận Ba Đình,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00022,Phường Đội Cấn,Quận Ba Đình,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00022,Phường Đội Cấn,Quận Ba Đình,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,True
00025,Phường Ngọc Khánh,Quận Ba Đình,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,True
00025,Phường Ngọc Khánh,Quận Ba Đình,Thành phố Hà Nội,00025,Phường Giảng Võ,01,True
00025,Phường Ngọc Khánh,Quận Ba Đình,Thành phố Hà Nội,00199,Phường Láng,01,True
00028,Phường Kim Mã,Quận Ba Đình,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00028,Phường Kim Mã,Quận Ba Đình,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,True
00028,Phường Kim Mã,Quận Ba Đình,Thành phố Hà Nội,00025,Phường Giảng Võ,01,True
00031,Phường Giảng Võ,Quận Ba Đình,Thành phố Hà Nội,00025,Phường Giảng Võ,01,False
00034,Phường Thành Công,Quận Ba Đình,Thành phố Hà Nội,00025,Phường Giảng Võ,01,True
00034,Phường Thành Công,Quận Ba Đình,Thành phố Hà Nội,00190,Phường Ô Chợ Dừa,01,True
00037,Phường Phúc Tân,Quận Hoàn Kiếm,Thành phố Hà Nội,00097,Phường Hồng Hà,01,False
00040,Phường Đồng Xuân,Quận Hoàn Kiếm,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00040,Phường Đồng Xuân,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,True
00043,Phường Hàng Mã,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,False
00046,Phường Hàng Buồm,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,False
00049,Phường Hàng Đào,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,False
00052,Phường Hàng Bồ,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,False
00055,Phường Cửa Đông,Quận Hoàn Kiếm,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00055,Phường Cửa Đông,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,True
00058,Phường Lý Thái Tổ,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,False
00061,Phường Hàng Bạc,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,False
00064,Phường Hàng Gai,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,False
00067,Phường Chương Dương,Quận Hoàn Kiếm,Thành phố Hà Nội,00097,Phường Hồng Hà,01,False
00070,Phường Hàng Trống,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,True
00070,Phường Hàng Trống,Quận Hoàn Kiếm,Thành phố Hà Nội,00082,Phường Cửa Nam,01,True
00073,Phường Cửa Nam,Quận Hoàn Kiếm,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00073,Phường Cửa Nam,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,True
00073,Phường Cửa Nam,Quận Hoàn Kiếm,Thành phố Hà Nội,00082,Phường Cửa Nam,01,True
00073,Phường Cửa Nam,Quận Hoàn Kiếm,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00076,Phường Hàng Bông,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,True
00076,Phường Hàng Bông,Quận Hoàn Kiếm,Thành phố Hà Nội,00082,Phường Cửa Nam,01,True
00079,Phường Tràng Tiền,Quận Hoàn Kiếm,Thành phố Hà Nội,00070,Phường Hoàn Kiếm,01,True
00079,Phường Tràng Tiền,Quận Hoàn Kiếm,Thành phố Hà Nội,00082,Phường Cửa Nam,01,True
00082,Phường Trần Hưng Đạo,Quận Hoàn Kiếm,Thành phố Hà Nội,00082,Phường Cửa Nam,01,False
00085,Phường Phan Chu Trinh,Quận Hoàn Kiếm,Thành phố Hà Nội,00082,Phường Cửa Nam,01,False
00088,Phường Hàng Bài,Quận Hoàn Kiếm,Thành phố Hà Nội,00082,Phường Cửa Nam,01,False
00091,Phường Phú Thượng,Quận Tây Hồ,Thành phố Hà Nội,00091,Phường Phú Thượng,01,True
00091,Phường Phú Thượng,Quận Tây Hồ,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00091,Phường Phú Thượng,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00094,Phường Nhật Tân,Quận Tây Hồ,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00094,Phường Nhật Tân,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00097,Phường Tứ Liên,Quận Tây Hồ,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00097,Phường Tứ Liên,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00100,Phường Quảng An,Quận Tây Hồ,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00100,Phường Quảng An,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00103,Phường Xuân La,Quận Tây Hồ,Thành phố Hà Nội,00091,Phường Phú Thượng,01,True
00103,Phường Xuân La,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00103,Phường Xuân La,Quận Tây Hồ,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00103,Phường Xuân La,Quận Tây Hồ,Thành phố Hà Nội,00611,Phường Xuân Đỉnh,01,True
00106,Phường Yên Phụ,Quận Tây Hồ,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00106,Phường Yên Phụ,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00109,Phường Bưởi,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,False
00112,Phường Thụy Khuê,Quận Tây Hồ,Thành phố Hà Nội,00004,Phường Ba Đình,01,True
00112,Phường Thụy Khuê,Quận Tây Hồ,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00115,Phường Thượng Thanh,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,True
00115,Phường Thượng Thanh,Quận Long Biên,Thành phố Hà Nội,00127,Phường Việt Hưng,01,True
00118,Phường Ngọc Thụy,Quận Long Biên,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00118,Phường Ngọc Thụy,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,True
00121,Phường Giang Biên,Quận Long Biên,Thành phố Hà Nội,00127,Phường Việt Hưng,01,True
00121,Phường Giang Biên,Quận Long Biên,Thành phố Hà Nội,00136,Phường Phúc Lợi,01,True
00124,Phường Đức Giang,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,True
00124,Phường Đức Giang,Quận Long Biên,Thành phố Hà Nội,00127,Phường Việt Hưng,01,True
00127,Phường Việt Hưng,Quận Long Biên,Thành phố Hà Nội,00127,Phường Việt Hưng,01,True
00127,Phường Việt Hưng,Quận Long Biên,Thành phố Hà Nội,00136,Phường Phúc Lợi,01,True
00130,Phường Gia Thụy,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,True
00130,Phường Gia Thụy,Quận Long Biên,Thành phố Hà Nội,00127,Phường Việt Hưng,01,True
00130,Phường Gia Thụy,Quận Long Biên,Thành phố Hà Nội,00145,Phường Long Biên,01,True
00133,Phường Ngọc Lâm,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,False
00136,Phường Phúc Lợi,Quận Long Biên,Thành phố Hà Nội,00127,Phường Việt Hưng,01,True
00136,Phường Phúc Lợi,Quận Long Biên,Thành phố Hà Nội,00136,Phường Phúc Lợi,01,True
00139,Phường Bồ Đề,Quận Long Biên,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00139,Phường Bồ Đề,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,True
00139,Phường Bồ Đề,Quận Long Biên,Thành phố Hà Nội,00145,Phường Long Biên,01,True
00145,Phường Long Biên,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,True
00145,Phường Long Biên,Quận Long Biên,Thành phố Hà Nội,00145,Phường Long Biên,01,True
00148,Phường Thạch Bàn,Quận Long Biên,Thành phố Hà Nội,00136,Phường Phúc Lợi,01,True
00148,Phường Thạch Bàn,Quận Long Biên,Thành phố Hà Nội,00145,Phường Long Biên,01,True
00148,Phường Thạch Bàn,Quận Long Biên,Thành phố Hà Nội,00565,Xã Gia Lâm,01,True
00148,Phường Thạch Bàn,Quận Long Biên,Thành phố Hà Nội,00577,Xã Bát Tràng,01,True
00151,Phường Phúc Đồng,Quận Long Biên,Thành phố Hà Nội,00118,Phường Bồ Đề,01,True
00151,Phường Phúc Đồng,Quận Long Biên,Thành phố Hà Nội,00127,Phường Việt Hưng,01,True
00151,Phường Phúc Đồng,Quận Long Biên,Thành phố Hà Nội,00136,Phường Phúc Lợi,01,True
00151,Phường Phúc Đồng,Quận Long Biên,Thành phố Hà Nội,00145,Phường Long Biên,01,True
00154,Phường Cự Khối,Quận Long Biên,Thành phố Hà Nội,00145,Phường Long Biên,01,True
00154,Phường Cự Khối,Quận Long Biên,Thành phố Hà Nội,00577,Xã Bát Tràng,01,True
00157,Phường Nghĩa Đô,Quận Cầu Giấy,Thành phố Hà Nội,00008,Phường Ngọc Hà,01,True
00157,Phường Nghĩa Đô,Quận Cầu Giấy,Thành phố Hà Nội,00103,Phường Tây Hồ,01,True
00157,Phường Nghĩa Đô,Quận Cầu Giấy,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00160,Phường Nghĩa Tân,Quận Cầu Giấy,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,False
00163,Phường Mai Dịch,Quận Cầu Giấy,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00163,Phường Mai Dịch,Quận Cầu Giấy,Thành phố Hà Nội,00592,Phường Từ Liêm,01,True
00163,Phường Mai Dịch,Quận Cầu Giấy,Thành phố Hà Nội,00619,Phường Phú Diễn,01,True
00166,Phường Dịch Vọng,Quận Cầu Giấy,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00166,Phường Dịch Vọng,Quận Cầu Giấy,Thành phố Hà Nội,00166,Phường Cầu Giấy,01,True
00167,Phường Dịch Vọng Hậu,Quận Cầu Giấy,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00167,Phường Dịch Vọng Hậu,Quận Cầu Giấy,Thành phố Hà Nội,00166,Phường Cầu Giấy,01,True
00169,Phường Quan Hoa,Quận Cầu Giấy,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00169,Phường Quan Hoa,Quận Cầu Giấy,Thành phố Hà Nội,00166,Phường Cầu Giấy,01,True
00172,Phường Yên Hòa,Quận Cầu Giấy,Thành phố Hà Nội,00166,Phường Cầu Giấy,01,True
00172,Phường Yên Hòa,Quận Cầu Giấy,Thành phố Hà Nội,00175,Phường Yên Hòa,01,True
00175,Phường Trung Hòa,Quận Cầu Giấy,Thành phố Hà Nội,00175,Phường Yên Hòa,01,True
00175,Phường Trung Hòa,Quận Cầu Giấy,Thành phố Hà Nội,00367,Phường Thanh Xuân,01,True
00175,Phường Trung Hòa,Quận Cầu Giấy,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
00178,Phường Cát Linh,Quận Đống Đa,Thành phố Hà Nội,00025,Phường Giảng Võ,01,True
00178,Phường Cát Linh,Quận Đống Đa,Thành phố Hà Nội,00190,Phường Ô Chợ Dừa,01,True
00181,Phường Văn Miếu Quốc Tử Giám,Quận Đống Đa,Thành phố Hà Nội,00190,Phường Ô Chợ Dừa,01,True
00181,Phường Văn Miếu Quốc Tử Giám,Quận Đống Đa,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00187,Phường Láng Thượng,Quận Đống Đa,Thành phố Hà Nội,00199,Phường Láng,01,False
00190,Phường Ô Chợ Dừa,Quận Đống Đa,Thành phố Hà Nội,00190,Phường Ô Chợ Dừa,01,True
00190,Phường Ô Chợ Dừa,Quận Đống Đa,Thành phố Hà Nội,00235,Phường Đống Đa,01,True
00193,Phường Văn Chương,Quận Đống Đa,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,False
00196,Phường Hàng Bột,Quận Đống Đa,Thành phố Hà Nội,00190,Phường Ô Chợ Dừa,01,True
00196,Phường Hàng Bột,Quận Đống Đa,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00199,Phường Láng Hạ,Quận Đống Đa,Thành phố Hà Nội,00025,Phường Giảng Võ,01,True
00199,Phường Láng Hạ,Quận Đống Đa,Thành phố Hà Nội,00199,Phường Láng,01,True
00199,Phường Láng Hạ,Quận Đống Đa,Thành phố Hà Nội,00235,Phường Đống Đa,01,True
00202,Phường Khâm Thiên,Quận Đống Đa,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,False
00205,Phường Thổ Quan,Quận Đống Đa,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,False
00208,Phường Nam Đồng,Quận Đống Đa,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00208,Phường Nam Đồng,Quận Đống Đa,Thành phố Hà Nội,00229,Phường Kim Liên,01,True
00208,Phường Nam Đồng,Quận Đống Đa,Thành phố Hà Nội,00235,Phường Đống Đa,01,True
00214,Phường Quang Trung,Quận Đống Đa,Thành phố Hà Nội,00229,Phường Kim Liên,01,True
00214,Phường Quang Trung,Quận Đống Đa,Thành phố Hà Nội,00235,Phường Đống Đa,01,True
00217,Phường Trung Liệt,Quận Đống Đa,Thành phố Hà Nội,00190,Phường Ô Chợ Dừa,01,True
00217,Phường Trung Liệt,Quận Đống Đa,Thành phố Hà Nội,00229,Phường Kim Liên,01,True
00217,Phường Trung Liệt,Quận Đống Đa,Thành phố Hà Nội,00235,Phường Đống Đa,01,True
00226,Phường Phương Liên Trung Tự,Quận Đống Đa,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00226,Phường Phương Liên Trung Tự,Quận Đống Đa,Thành phố Hà Nội,00229,Phường Kim Liên,01,True
00229,Phường Kim Liên,Quận Đống Đa,Thành phố Hà Nội,00229,Phường Kim Liên,01,False
00232,Phường Phương Mai,Quận Đống Đa,Thành phố Hà Nội,00229,Phường Kim Liên,01,True
00232,Phường Phương Mai,Quận Đống Đa,Thành phố Hà Nội,00292,Phường Bạch Mai,01,True
00235,Phường Thịnh Quang,Quận Đống Đa,Thành phố Hà Nội,00235,Phường Đống Đa,01,False
00238,Phường Khương Thượng,Quận Đống Đa,Thành phố Hà Nội,00229,Phường Kim Liên,01,False
00241,Phường Nguyễn Du,Quận Hai Bà Trưng,Thành phố Hà Nội,00082,Phường Cửa Nam,01,True
00241,Phường Nguyễn Du,Quận Hai Bà Trưng,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00241,Phường Nguyễn Du,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,01,True
00244,Phường Bạch Đằng,Quận Hai Bà Trưng,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00244,Phường Bạch Đằng,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,01,True
00247,Phường Phạm Đình Hổ,Quận Hai Bà Trưng,Thành phố Hà Nội,00082,Phường Cửa Nam,01,True
00247,Phường Phạm Đình Hổ,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,01,True
00256,Phường Lê Đại Hành,Quận Hai Bà Trưng,Thành phố Hà Nội,00226,Phường Văn Miếu - Quốc Tử Giám,01,True
00256,Phường Lê Đại Hành,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,01,True
00256,Phường Lê Đại Hành,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,True
00259,Phường Đồng Nhân,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,01,False
00262,Phường Phố Huế,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,01,False
00268,Phường Thanh Lương,Quận Hai Bà Trưng,Thành phố Hà Nội,00097,Phường Hồng Hà,01,True
00268,Phường Thanh Lương,Quận Hai Bà Trưng,Thành phố Hà Nội,00283,Phường Vĩnh Tuy,01,True
00268,Phường Thanh Lương,Quận Hai Bà Trưng,Thành phố Hà Nội,00328,Phường Lĩnh Nam,01,True
00271,Phường Thanh Nhàn,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,01,True
00271,Phường Thanh Nhàn,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,True
00277,Phường Bách Khoa,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,False
00280,Phường Đồng Tâm,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,True
00280,Phường Đồng Tâm,Quận Hai Bà Trưng,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00283,Phường Vĩnh Tuy,Quận Hai Bà Trưng,Thành phố Hà Nội,00283,Phường Vĩnh Tuy,01,True
00283,Phường Vĩnh Tuy,Quận Hai Bà Trưng,Thành phố Hà Nội,00301,Phường Vĩnh Hưng,01,True
00289,Phường Quỳnh Mai,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,False
00292,Phường Bạch Mai,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,False
00295,Phường Minh Khai,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,True
00295,Phường Minh Khai,Quận Hai Bà Trưng,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00298,Phường Trương Định,Quận Hai Bà Trưng,Thành phố Hà Nội,00292,Phường Bạch Mai,01,True
00298,Phường Trương Định,Quận Hai Bà Trưng,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00301,Phường Thanh Trì,Quận Hoàng Mai,Thành phố Hà Nội,00301,Phường Vĩnh Hưng,01,True
00301,Phường Thanh Trì,Quận Hoàng Mai,Thành phố Hà Nội,00328,Phường Lĩnh Nam,01,True
00304,Phường Vĩnh Hưng,Quận Hoàng Mai,Thành phố Hà Nội,00283,Phường Vĩnh Tuy,01,True
00304,Phường Vĩnh Hưng,Quận Hoàng Mai,Thành phố Hà Nội,00301,Phường Vĩnh Hưng,01,True
00304,Phường Vĩnh Hưng,Quận Hoàng Mai,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00304,Phường Vĩnh Hưng,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00307,Phường Định Công,Quận Hoàng Mai,Thành phố Hà Nội,00316,Phường Định Công,01,True
00307,Phường Định Công,Quận Hoàng Mai,Thành phố Hà Nội,00352,Phường Phương Liệt,01,True
00310,Phường Mai Động,Quận Hoàng Mai,Thành phố Hà Nội,00283,Phường Vĩnh Tuy,01,True
00310,Phường Mai Động,Quận Hoàng Mai,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00313,Phường Tương Mai,Quận Hoàng Mai,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00313,Phường Tương Mai,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00316,Phường Đại Kim,Quận Hoàng Mai,Thành phố Hà Nội,00316,Phường Định Công,01,True
00316,Phường Đại Kim,Quận Hoàng Mai,Thành phố Hà Nội,00337,Phường Hoàng Liệt,01,True
00316,Phường Đại Kim,Quận Hoàng Mai,Thành phố Hà Nội,00364,Phường Khương Đình,01,True
00316,Phường Đại Kim,Quận Hoàng Mai,Thành phố Hà Nội,00643,Phường Thanh Liệt,01,True
00319,Phường Tân Mai,Quận Hoàng Mai,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00319,Phường Tân Mai,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00322,Phường Hoàng Văn Thụ,Quận Hoàng Mai,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00322,Phường Hoàng Văn Thụ,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00325,Phường Giáp Bát,Quận Hoàng Mai,Thành phố Hà Nội,00316,Phường Định Công,01,True
00325,Phường Giáp Bát,Quận Hoàng Mai,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00325,Phường Giáp Bát,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00328,Phường Lĩnh Nam,Quận Hoàng Mai,Thành phố Hà Nội,00301,Phường Vĩnh Hưng,01,True
00328,Phường Lĩnh Nam,Quận Hoàng Mai,Thành phố Hà Nội,00328,Phường Lĩnh Nam,01,True
00328,Phường Lĩnh Nam,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00331,Phường Thịnh Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00316,Phường Định Công,01,True
00331,Phường Thịnh Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00331,Phường Thịnh Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00340,Phường Yên Sở,01,True
00331,Phường Thịnh Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00352,Phường Phương Liệt,01,True
00334,Phường Trần Phú,Quận Hoàng Mai,Thành phố Hà Nội,00328,Phường Lĩnh Nam,01,True
00334,Phường Trần Phú,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00334,Phường Trần Phú,Quận Hoàng Mai,Thành phố Hà Nội,00340,Phường Yên Sở,01,True
00337,Phường Hoàng Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00316,Phường Định Công,01,True
00337,Phường Hoàng Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00337,Phường Hoàng Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00337,Phường Hoàng Liệt,01,True
00337,Phường Hoàng Liệt,Quận Hoàng Mai,Thành phố Hà Nội,00340,Phường Yên Sở,01,True
00340,Phường Yên Sở,Quận Hoàng Mai,Thành phố Hà Nội,00328,Phường Lĩnh Nam,01,True
00340,Phường Yên Sở,Quận Hoàng Mai,Thành phố Hà Nội,00331,Phường Hoàng Mai,01,True
00340,Phường Yên Sở,Quận Hoàng Mai,Thành phố Hà Nội,00340,Phường Yên Sở,01,True
00340,Phường Yên Sở,Quận Hoàng Mai,Thành phố Hà Nội,00640,Xã Thanh Trì,01,True
00343,Phường Nhân Chính,Quận Thanh Xuân,Thành phố Hà Nội,00175,Phường Yên Hòa,01,True
00343,Phường Nhân Chính,Quận Thanh Xuân,Thành phố Hà Nội,00367,Phường Thanh Xuân,01,True
00343,Phường Nhân Chính,Quận Thanh Xuân,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
00346,Phường Thượng Đình,Quận Thanh Xuân,Thành phố Hà Nội,00364,Phường Khương Đình,01,True
00346,Phường Thượng Đình,Quận Thanh Xuân,Thành phố Hà Nội,00367,Phường Thanh Xuân,01,True
00349,Phường Khương Trung,Quận Thanh Xuân,Thành phố Hà Nội,00352,Phường Phương Liệt,01,True
00349,Phường Khương Trung,Quận Thanh Xuân,Thành phố Hà Nội,00364,Phường Khương Đình,01,True
00352,Phường Khương Mai,Quận Thanh Xuân,Thành phố Hà Nội,00352,Phường Phương Liệt,01,False
00355,Phường Thanh Xuân Trung,Quận Thanh Xuân,Thành phố Hà Nội,00364,Phường Khương Đình,01,True
00355,Phường Thanh Xuân Trung,Quận Thanh Xuân,Thành phố Hà Nội,00367,Phường Thanh Xuân,01,True
00358,Phường Phương Liệt,Quận Thanh Xuân,Thành phố Hà Nội,00322,Phường Tương Mai,01,True
00358,Phường Phương Liệt,Quận Thanh Xuân,Thành phố Hà Nội,00352,Phường Phương Liệt,01,True
00364,Phường Khương Đình,Quận Thanh Xuân,Thành phố Hà Nội,00352,Phường Phương Liệt,01,True
00364,Phường Khương Đình,Quận Thanh Xuân,Thành phố Hà Nội,00364,Phường Khương Đình,01,True
00367,Phường Thanh Xuân Bắc,Quận Thanh Xuân,Thành phố Hà Nội,00367,Phường Thanh Xuân,01,True
00367,Phường Thanh Xuân Bắc,Quận Thanh Xuân,Thành phố Hà Nội,00643,Phường Thanh Liệt,01,True
00373,Phường Hạ Đình,Quận Thanh Xuân,Thành phố Hà Nội,00364,Phường Khương Đình,01,True
00373,Phường Hạ Đình,Quận Thanh Xuân,Thành phố Hà Nội,00643,Phường Thanh Liệt,01,True
00376,Thị trấn Sóc Sơn,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,False
00379,Xã Bắc Sơn,Huyện Sóc Sơn,Thành phố Hà Nội,00385,Xã Trung Giã,01,False
00382,Xã Minh Trí,Huyện Sóc Sơn,Thành phố Hà Nội,00382,Xã Kim Anh,01,False
00385,Xã Hồng Kỳ,Huyện Sóc Sơn,Thành phố Hà Nội,00385,Xã Trung Giã,01,False
00388,Xã Nam Sơn,Huyện Sóc Sơn,Thành phố Hà Nội,00385,Xã Trung Giã,01,False
00391,Xã Trung Giã,Huyện Sóc Sơn,Thành phố Hà Nội,00385,Xã Trung Giã,01,False
00394,Xã Tân Hưng,Huyện Sóc Sơn,Thành phố Hà Nội,00430,Xã Đa Phúc,01,False
00397,Xã Minh Phú,Huyện Sóc Sơn,Thành phố Hà Nội,00382,Xã Kim Anh,01,False
00400,Xã Phù Linh,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,False
00403,Xã Bắc Phú,Huyện Sóc Sơn,Thành phố Hà Nội,00430,Xã Đa Phúc,01,False
00406,Xã Tân Minh,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,False
00409,Xã Quang Tiến,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,True
00409,Xã Quang Tiến,Huyện Sóc Sơn,Thành phố Hà Nội,00433,Xã Nội Bài,01,True
00412,Xã Hiền Ninh,Huyện Sóc Sơn,Thành phố Hà Nội,00433,Xã Nội Bài,01,False
00415,Xã Tân Dân,Huyện Sóc Sơn,Thành phố Hà Nội,00382,Xã Kim Anh,01,False
00418,Xã Tiên Dược,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,False
00421,Xã Việt Long,Huyện Sóc Sơn,Thành phố Hà Nội,00430,Xã Đa Phúc,01,False
00424,Xã Xuân Giang,Huyện Sóc Sơn,Thành phố Hà Nội,00430,Xã Đa Phúc,01,False
00427,Xã Mai Đình,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,True
00427,Xã Mai Đình,Huyện Sóc Sơn,Thành phố Hà Nội,00433,Xã Nội Bài,01,True
00430,Xã Đức Hòa,Huyện Sóc Sơn,Thành phố Hà Nội,00430,Xã Đa Phúc,01,False
00433,Xã Thanh Xuân,Huyện Sóc Sơn,Thành phố Hà Nội,00433,Xã Nội Bài,01,False
00436,Xã Đông Xuân,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,False
00439,Xã Kim Lũ,Huyện Sóc Sơn,Thành phố Hà Nội,00430,Xã Đa Phúc,01,False
00442,Xã Phú Cường,Huyện Sóc Sơn,Thành phố Hà Nội,00433,Xã Nội Bài,01,False
00445,Xã Phú Minh,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,True
00445,Xã Phú Minh,Huyện Sóc Sơn,Thành phố Hà Nội,00433,Xã Nội Bài,01,True
00448,Xã Phù Lỗ,Huyện Sóc Sơn,Thành phố Hà Nội,00376,Xã Sóc Sơn,01,False
00451,Xã Xuân Thu,Huyện Sóc Sơn,Thành phố Hà Nội,00430,Xã Đa Phúc,01,False
00454,Thị trấn Đông Anh,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00454,Thị trấn Đông Anh,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,True
00454,Thị trấn Đông Anh,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,True
00457,Xã Xuân Nộn,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,True
00457,Xã Xuân Nộn,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,True
00460,Xã Thụy Lâm,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,False
00463,Xã Bắc Hồng,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,False
00466,Xã Nguyên Khê,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,True
00466,Xã Nguyên Khê,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,True
00469,Xã Nam Hồng,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,False
00472,Xã Tiên Dương,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00472,Xã Tiên Dương,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,True
00475,Xã Vân Hà,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,False
00478,Xã Uy Nỗ,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00478,Xã Uy Nỗ,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,True
00481,Xã Vân Nội,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,False
00484,Xã Liên Hà,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00484,Xã Liên Hà,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,True
00487,Xã Việt Hùng,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00487,Xã Việt Hùng,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,True
00490,Xã Kim Nỗ,Huyện Đông Anh,Thành phố Hà Nội,00493,Xã Thiên Lộc,01,True
00490,Xã Kim Nỗ,Huyện Đông Anh,Thành phố Hà Nội,00508,Xã Vĩnh Thanh,01,True
00493,Xã Kim Chung,Huyện Đông Anh,Thành phố Hà Nội,00493,Xã Thiên Lộc,01,True
00493,Xã Kim Chung,Huyện Đông Anh,Thành phố Hà Nội,00508,Xã Vĩnh Thanh,01,True
00496,Xã Dục Tú,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00496,Xã Dục Tú,Huyện Đông Anh,Thành phố Hà Nội,00475,Xã Thư Lâm,01,True
00499,Xã Đại Mạch,Huyện Đông Anh,Thành phố Hà Nội,00493,Xã Thiên Lộc,01,True
00499,Xã Đại Mạch,Huyện Đông Anh,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
00502,Xã Vĩnh Ngọc,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00502,Xã Vĩnh Ngọc,Huyện Đông Anh,Thành phố Hà Nội,00466,Xã Phúc Thịnh,01,True
00502,Xã Vĩnh Ngọc,Huyện Đông Anh,Thành phố Hà Nội,00508,Xã Vĩnh Thanh,01,True
00505,Xã Cổ Loa,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,False
00508,Xã Hải Bối,Huyện Đông Anh,Thành phố Hà Nội,00493,Xã Thiên Lộc,01,True
00508,Xã Hải Bối,Huyện Đông Anh,Thành phố Hà Nội,00508,Xã Vĩnh Thanh,01,True
00511,Xã Xuân Canh,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00511,Xã Xuân Canh,Huyện Đông Anh,Thành phố Hà Nội,00508,Xã Vĩnh Thanh,01,True
00514,Xã Võng La,Huyện Đông Anh,Thành phố Hà Nội,00493,Xã Thiên Lộc,01,False
00517,Xã Tàm Xá,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,True
00517,Xã Tàm Xá,Huyện Đông Anh,Thành phố Hà Nội,00508,Xã Vĩnh Thanh,01,True
00520,Xã Mai Lâm,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,False
00523,Xã Đông Hội,Huyện Đông Anh,Thành phố Hà Nội,00454,Xã Đông Anh,01,False
00526,Thị trấn Yên Viên,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,False
00529,Xã Yên Thường,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,False
00532,Xã Yên Viên,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,False
00535,Xã Ninh Hiệp,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,False
00541,Xã Thiên Đức,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,False
00544,Xã Phù Đổng,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,False
00550,Xã Lệ Chi,Huyện Gia Lâm,Thành phố Hà Nội,00562,Xã Thuận An,01,False
00553,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội,00136,Phường Phúc Lợi,01,True
00553,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,True
00553,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội,00565,Xã Gia Lâm,01,True
00556,Xã Đặng Xá,Huyện Gia Lâm,Thành phố Hà Nội,00541,Xã Phù Đổng,01,True
00556,Xã Đặng Xá,Huyện Gia Lâm,Thành phố Hà Nội,00562,Xã Thuận An,01,True
00562,Xã Phú Sơn,Huyện Gia Lâm,Thành phố Hà Nội,00562,Xã Thuận An,01,True
00562,Xã Phú Sơn,Huyện Gia Lâm,Thành phố Hà Nội,00565,Xã Gia Lâm,01,True
00565,Thị trấn Trâu Quỳ,Huyện Gia Lâm,Thành phố Hà Nội,00565,Xã Gia Lâm,01,True
00565,Thị trấn Trâu Quỳ,Huyện Gia Lâm,Thành phố Hà Nội,00577,Xã Bát Tràng,01,True
00568,Xã Dương Quang,Huyện Gia Lâm,Thành phố Hà Nội,00562,Xã Thuận An,01,False
00571,Xã Dương Xá,Huyện Gia Lâm,Thành phố Hà Nội,00565,Xã Gia Lâm,01,False
00577,Xã Đa Tốn,Huyện Gia Lâm,Thành phố Hà Nội,00565,Xã Gia Lâm,01,True
00577,Xã Đa Tốn,Huyện Gia Lâm,Thành phố Hà Nội,00577,Xã Bát Tràng,01,True
00580,Xã Kiêu Kỵ,Huyện Gia Lâm,Thành phố Hà Nội,00565,Xã Gia Lâm,01,False
00583,Xã Bát Tràng,Huyện Gia Lâm,Thành phố Hà Nội,00145,Phường Long Biên,01,True
00583,Xã Bát Tràng,Huyện Gia Lâm,Thành phố Hà Nội,00565,Xã Gia Lâm,01,True
00583,Xã Bát Tràng,Huyện Gia Lâm,Thành phố Hà Nội,00577,Xã Bát Tràng,01,True
00589,Xã Kim Đức,Huyện Gia Lâm,Thành phố Hà Nội,00577,Xã Bát Tràng,01,False
00592,Phường Cầu Diễn,Quận Nam Từ Liêm,Thành phố Hà Nội,00592,Phường Từ Liêm,01,False
00595,Phường Thượng Cát,Quận Bắc Từ Liêm,Thành phố Hà Nội,00598,Phường Thượng Cát,01,False
00598,Phường Liên Mạc,Quận Bắc Từ Liêm,Thành phố Hà Nội,00598,Phường Thượng Cát,01,False
00601,Phường Đông Ngạc,Quận Bắc Từ Liêm,Thành phố Hà Nội,00091,Phường Phú Thượng,01,True
00601,Phường Đông Ngạc,Quận Bắc Từ Liêm,Thành phố Hà Nội,00602,Phường Đông Ngạc,01,True
00602,Phường Đức Thắng,Quận Bắc Từ Liêm,Thành phố Hà Nội,00602,Phường Đông Ngạc,01,False
00604,Phường Thụy Phương,Quận Bắc Từ Liêm,Thành phố Hà Nội,00598,Phường Thượng Cát,01,True
00604,Phường Thụy Phương,Quận Bắc Từ Liêm,Thành phố Hà Nội,00602,Phường Đông Ngạc,01,True
00607,Phường Tây Tựu,Quận Bắc Từ Liêm,Thành phố Hà Nội,00598,Phường Thượng Cát,01,True
00607,Phường Tây Tựu,Quận Bắc Từ Liêm,Thành phố Hà Nội,00613,Phường Tây Tựu,01,True
00607,Phường Tây Tựu,Quận Bắc Từ Liêm,Thành phố Hà Nội,09817,Xã Ô Diên,01,True
00607,Phường Tây Tựu,Quận Bắc Từ Liêm,Thành phố Hà Nội,09832,Xã Hoài Đức,01,True
00610,Phường Xuân Đỉnh,Quận Bắc Từ Liêm,Thành phố Hà Nội,00091,Phường Phú Thượng,01,True
00610,Phường Xuân Đỉnh,Quận Bắc Từ Liêm,Thành phố Hà Nội,00602,Phường Đông Ngạc,01,True
00610,Phường Xuân Đỉnh,Quận Bắc Từ Liêm,Thành phố Hà Nội,00611,Phường Xuân Đỉnh,01,True
00611,Phường Xuân Tảo,Quận Bắc Từ Liêm,Thành phố Hà Nội,00091,Phường Phú Thượng,01,True
00611,Phường Xuân Tảo,Quận Bắc Từ Liêm,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00611,Phường Xuân Tảo,Quận Bắc Từ Liêm,Thành phố Hà Nội,00611,Phường Xuân Đỉnh,01,True
00613,Phường Minh Khai,Quận Bắc Từ Liêm,Thành phố Hà Nội,00598,Phường Thượng Cát,01,True
00613,Phường Minh Khai,Quận Bắc Từ Liêm,Thành phố Hà Nội,00602,Phường Đông Ngạc,01,True
00613,Phường Minh Khai,Quận Bắc Từ Liêm,Thành phố Hà Nội,00613,Phường Tây Tựu,01,True
00613,Phường Minh Khai,Quận Bắc Từ Liêm,Thành phố Hà Nội,00622,Phường Xuân Phương,01,True
00616,Phường Cổ Nhuế 1,Quận Bắc Từ Liêm,Thành phố Hà Nội,00160,Phường Nghĩa Đô,01,True
00616,Phường Cổ Nhuế 1,Quận Bắc Từ Liêm,Thành phố Hà Nội,00611,Phường Xuân Đỉnh,01,True
00616,Phường Cổ Nhuế 1,Quận Bắc Từ Liêm,Thành phố Hà Nội,00619,Phường Phú Diễn,01,True
00617,Phường Cổ Nhuế 2,Quận Bắc Từ Liêm,Thành phố Hà Nội,00598,Phường Thượng Cát,01,True
00617,Phường Cổ Nhuế 2,Quận Bắc Từ Liêm,Thành phố Hà Nội,00602,Phường Đông Ngạc,01,True
00619,Phường Phú Diễn,Quận Bắc Từ Liêm,Thành phố Hà Nội,00619,Phường Phú Diễn,01,False
00620,Phường Phúc Diễn,Quận Bắc Từ Liêm,Thành phố Hà Nội,00619,Phường Phú Diễn,01,True
00620,Phường Phúc Diễn,Quận Bắc Từ Liêm,Thành phố Hà Nội,00622,Phường Xuân Phương,01,True
00622,Phường Xuân Phương,Quận Nam Từ Liêm,Thành phố Hà Nội,00622,Phường Xuân Phương,01,False
00623,Phường Phương Canh,Quận Nam Từ Liêm,Thành phố Hà Nội,00622,Phường Xuân Phương,01,False
00625,Phường Mỹ Đình 1,Quận Nam Từ Liêm,Thành phố Hà Nội,00166,Phường Cầu Giấy,01,True
00625,Phường Mỹ Đình 1,Quận Nam Từ Liêm,Thành phố Hà Nội,00592,Phường Từ Liêm,01,True
00626,Phường Mỹ Đình 2,Quận Nam Từ Liêm,Thành phố Hà Nội,00166,Phường Cầu Giấy,01,True
00626,Phường Mỹ Đình 2,Quận Nam Từ Liêm,Thành phố Hà Nội,00592,Phường Từ Liêm,01,True
00628,Phường Tây Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,00622,Phường Xuân Phương,01,True
00628,Phường Tây Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,00634,Phường Tây Mỗ,01,True
00631,Phường Mễ Trì,Quận Nam Từ Liêm,Thành phố Hà Nội,00175,Phường Yên Hòa,01,True
00631,Phường Mễ Trì,Quận Nam Từ Liêm,Thành phố Hà Nội,00592,Phường Từ Liêm,01,True
00631,Phường Mễ Trì,Quận Nam Từ Liêm,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
00632,Phường Phú Đô,Quận Nam Từ Liêm,Thành phố Hà Nội,00592,Phường Từ Liêm,01,True
00632,Phường Phú Đô,Quận Nam Từ Liêm,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,00622,Phường Xuân Phương,01,True
00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,00634,Phường Tây Mỗ,01,True
00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,09556,Phường Hà Đông,01,True
00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,09886,Phường Dương Nội,01,True
00637,Phường Trung Văn,Quận Nam Từ Liêm,Thành phố Hà Nội,00367,Phường Thanh Xuân,01,True
00637,Phường Trung Văn,Quận Nam Từ Liêm,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
00640,Thị trấn Văn Điển,Huyện Thanh Trì,Thành phố Hà Nội,00337,Phường Hoàng Liệt,01,True
00640,Thị trấn Văn Điển,Huyện Thanh Trì,Thành phố Hà Nội,00640,Xã Thanh Trì,01,True
00640,Thị trấn Văn Điển,Huyện Thanh Trì,Thành phố Hà Nội,00664,Xã Đại Thanh,01,True
00643,Xã Tân Triều,Huyện Thanh Trì,Thành phố Hà Nội,00316,Phường Định Công,01,True
00643,Xã Tân Triều,Huyện Thanh Trì,Thành phố Hà Nội,00364,Phường Khương Đình,01,True
00643,Xã Tân Triều,Huyện Thanh Trì,Thành phố Hà Nội,00643,Phường Thanh Liệt,01,True
00643,Xã Tân Triều,Huyện Thanh Trì,Thành phố Hà Nội,09556,Phường Hà Đông,01,True
00646,Xã Thanh Liệt,Huyện Thanh Trì,Thành phố Hà Nội,00316,Phường Định Công,01,True
00646,Xã Thanh Liệt,Huyện Thanh Trì,Thành phố Hà Nội,00337,Phường Hoàng Liệt,01,True
00646,Xã Thanh Liệt,Huyện Thanh Trì,Thành phố Hà Nội,00643,Phường Thanh Liệt,01,True
00649,Xã Tả Thanh Oai,Huyện Thanh Trì,Thành phố Hà Nội,00643,Phường Thanh Liệt,01,True
00649,Xã Tả Thanh Oai,Huyện Thanh Trì,Thành phố Hà Nội,00664,Xã Đại Thanh,01,True
00652,Xã Hữu Hòa,Huyện Thanh Trì,Thành phố Hà Nội,00664,Xã Đại Thanh,01,True
00652,Xã Hữu Hòa,Huyện Thanh Trì,Thành phố Hà Nội,09568,Phường Phú Lương,01,True
00655,Xã Tam Hiệp,Huyện Thanh Trì,Thành phố Hà Nội,00337,Phường Hoàng Liệt,01,True
00655,Xã Tam Hiệp,Huyện Thanh Trì,Thành phố Hà Nội,00664,Xã Đại Thanh,01,True
00658,Xã Tứ Hiệp,Huyện Thanh Trì,Thành phố Hà Nội,00340,Phường Yên Sở,01,True
00658,Xã Tứ Hiệp,Huyện Thanh Trì,Thành phố Hà Nội,00640,Xã Thanh Trì,01,True
00661,Xã Yên Mỹ,Huyện Thanh Trì,Thành phố Hà Nội,00640,Xã Thanh Trì,01,True
00661,Xã Yên Mỹ,Huyện Thanh Trì,Thành phố Hà Nội,00685,Xã Nam Phù,01,True
00664,Xã Vĩnh Quỳnh,Huyện Thanh Trì,Thành phố Hà Nội,00640,Xã Thanh Trì,01,True
00664,Xã Vĩnh Quỳnh,Huyện Thanh Trì,Thành phố Hà Nội,00664,Xã Đại Thanh,01,True
00667,Xã Ngũ Hiệp,Huyện Thanh Trì,Thành phố Hà Nội,00640,Xã Thanh Trì,01,True
00667,Xã Ngũ Hiệp,Huyện Thanh Trì,Thành phố Hà Nội,00685,Xã Nam Phù,01,True
00670,Xã Duyên Hà,Huyện Thanh Trì,Thành phố Hà Nội,00640,Xã Thanh Trì,01,True
00670,Xã Duyên Hà,Huyện Thanh Trì,Thành phố Hà Nội,00685,Xã Nam Phù,01,True
00673,Xã Ngọc Hồi,Huyện Thanh Trì,Thành phố Hà Nội,00679,Xã Ngọc Hồi,01,False
00676,Xã Vạn Phúc,Huyện Thanh Trì,Thành phố Hà Nội,00685,Xã Nam Phù,01,False
00679,Xã Đại áng,Huyện Thanh Trì,Thành phố Hà Nội,00679,Xã Ngọc Hồi,01,True
00679,Xã Đại áng,Huyện Thanh Trì,Thành phố Hà Nội,10183,Xã Thường Tín,01,True
00682,Xã Liên Ninh,Huyện Thanh Trì,Thành phố Hà Nội,00679,Xã Ngọc Hồi,01,True
00682,Xã Liên Ninh,Huyện Thanh Trì,Thành phố Hà Nội,00685,Xã Nam Phù,01,True
00685,Xã Đông Mỹ,Huyện Thanh Trì,Thành phố Hà Nội,00685,Xã Nam Phù,01,True
00685,Xã Đông Mỹ,Huyện Thanh Trì,Thành phố Hà Nội,10210,Xã Hồng Vân,01,True
00688,Phường Quang Trung,Thành phố Hà Giang,Tỉnh Hà Giang,00691,Phường Hà Giang 2,08,True
00688,Phường Quang Trung,Thành phố Hà Giang,Tỉnh Hà Giang,00694,Phường Hà Giang 1,08,True
00691,Phường Trần Phú,Thành phố Hà Giang,Tỉnh Hà Giang,00691,Phường Hà Giang 2,08,False
00692,Phường Ngọc Hà,Thành phố Hà Giang,Tỉnh Hà Giang,00691,Phường Hà Giang 2,08,False
00694,Phường Nguyễn Trãi,Thành phố Hà Giang,Tỉnh Hà Giang,00694,Phường Hà Giang 1,08,False
00697,Phường Minh Khai,Thành phố Hà Giang,Tỉnh Hà Giang,00691,Phường Hà Giang 2,08,False
00700,Xã Ngọc Đường,Thành phố Hà Giang,Tỉnh Hà Giang,00700,Xã Ngọc Đường,08,False
00703,Xã Kim Thạch,Huyện Vị Xuyên,Tỉnh Hà Giang,00706,Xã Phú Linh,08,False
00706,Xã Phú Linh,Huyện Vị Xuyên,Tỉnh Hà Giang,00706,Xã Phú Linh,08,False
00709,Xã Kim Linh,Huyện Vị Xuyên,Tỉnh Hà Giang,00706,Xã Phú Linh,08,False
00712,Thị trấn Phố Bảng,Huyện Đồng Văn,Tỉnh Hà Giang,00745,Xã Phố Bảng,08,False
00715,Xã Lũng Cú,Huyện Đồng Văn,Tỉnh Hà Giang,00715,Xã Lũng Cú,08,False
00718,Xã Má Lé,Huyện Đồng Văn,Tỉnh Hà Giang,00715,Xã Lũng Cú,08,False
00721,Thị trấn Đồng Văn,Huyện Đồng Văn,Tỉnh Hà Giang,00721,Xã Đồng Văn,08,False
00724,Xã Lũng Táo,Huyện Đồng Văn,Tỉnh Hà Giang,00715,Xã Lũng Cú,08,False
00727,Xã Phố Là,Huyện Đồng Văn,Tỉnh Hà Giang,00745,Xã Phố Bảng,08,False
00730,Xã Thài Phìn Tủng,Huyện Đồng Văn,Tỉnh Hà Giang,00721,Xã Đồng Văn,08,False
00733,Xã Sủng Là,Huyện Đồng Văn,Tỉnh Hà Giang,00733,Xã Sà Phìn,08,False
00736,Xã Sà Phìn,Huyện Đồng Văn,Tỉnh Hà Giang,00733,Xã Sà Phìn,08,False
00739,Xã Tả Phìn,Huyện Đồng Văn,Tỉnh Hà Giang,00721,Xã Đồng Văn,08,False
00742,Xã Tả Lủng,Huyện Đồng Văn,Tỉnh Hà Giang,00721,Xã Đồng Văn,08,False
00745,Xã Phố Cáo,Huyện Đồng Văn,Tỉnh Hà Giang,00745,Xã Phố Bảng,08,False
00748,Xã Sính Lủng,Huyện Đồng Văn,Tỉnh Hà Giang,00733,Xã Sà Phìn,08,False
00751,Xã Sảng Tủng,Huyện Đồng Văn,Tỉnh Hà Giang,00733,Xã Sà Phìn,08,False
00754,Xã Lũng Thầu,Huyện Đồng Văn,Tỉnh Hà Giang,00745,Xã Phố Bảng,08,False
00757,Xã Hố Quáng Phìn,Huyện Đồng Văn,Tỉnh Hà Giang,00763,Xã Lũng Phìn,08,False
00760,Xã Vần Chải,Huyện Đồng Văn,Tỉnh Hà Giang,00820,Xã Yên Minh,08,False
00763,Xã Lũng Phìn,Huyện Đồng Văn,Tỉnh Hà Giang,00763,Xã Lũng Phìn,08,False
00766,Xã Sủng Trái,Huyện Đồng Văn,Tỉnh Hà Giang,00763,Xã Lũng Phìn,08,False
00769,Thị trấn Mèo Vạc,Huyện Mèo Vạc,Tỉnh Hà Giang,00769,Xã Mèo Vạc,08,False
00772,Xã Thượng Phùng,Huyện Mèo Vạc,Tỉnh Hà Giang,00778,Xã Sơn Vĩ,08,False
00775,Xã Pải Lủng,Huyện Mèo Vạc,Tỉnh Hà Giang,00721,Xã Đồng Văn,08,False
00778,Xã Xín Cái,Huyện Mèo Vạc,Tỉnh Hà Giang,00778,Xã Sơn Vĩ,08,False
00781,Xã Pả Vi,Huyện Mèo Vạc,Tỉnh Hà Giang,00769,Xã Mèo Vạc,08,False
00784,Xã Giàng Chu Phìn,Huyện Mèo Vạc,Tỉnh Hà Giang,00769,Xã Mèo Vạc,08,False
00787,Xã Sủng Trà,Huyện Mèo Vạc,Tỉnh Hà Giang,00787,Xã Sủng Máng,08,False
00790,Xã Sủng Máng,Huyện Mèo Vạc,Tỉnh Hà Giang,00787,Xã Sủng Máng,08,False
00793,Xã Sơn Vĩ,Huyện Mèo Vạc,Tỉnh Hà Giang,00778,Xã Sơn Vĩ,08,False
00796,Xã Tả Lủng,Huyện Mèo Vạc,Tỉnh Hà Giang,00769,Xã Mèo Vạc,08,False
00799,Xã Cán Chu Phìn,Huyện Mèo Vạc,Tỉnh Hà Giang,00802,Xã Khâu Vai,08,False
00802,Xã Lũng Pù,Huyện Mèo Vạc,Tỉnh Hà Giang,00802,Xã Khâu Vai,08,False
00805,Xã Lũng Chinh,Huyện Mèo Vạc,Tỉnh Hà Giang,00787,Xã Sủng Máng,08,False
00808,Xã Tát Ngà,Huyện Mèo Vạc,Tỉnh Hà Giang,00808,Xã Tát Ngà,08,False
00811,Xã Nậm Ban,Huyện Mèo Vạc,Tỉnh Hà Giang,00808,Xã Tát Ngà,08,False
00814,Xã Khâu Vai,Huyện Mèo Vạc,Tỉnh Hà Giang,00802,Xã Khâu Vai,08,False
00815,Xã Niêm Tòng,Huyện Mèo Vạc,Tỉnh Hà Giang,00817,Xã Niêm Sơn,08,False
00817,Xã Niêm Sơn,Huyện Mèo Vạc,Tỉnh Hà Giang,00817,Xã Niêm Sơn,08,False
00820,Thị trấn Yên Minh,Huyện Yên Minh,Tỉnh Hà Giang,00820,Xã Yên Minh,08,False
00823,Xã Thắng Mố,Huyện Yên Minh,Tỉnh Hà Giang,00829,Xã Thắng Mố,08,False
00826,Xã Phú Lũng,Huyện Yên Minh,Tỉnh Hà Giang,00832,Xã Bạch Đích,08,False
00829,Xã Sủng Cháng,Huyện Yên Minh,Tỉnh Hà Giang,00829,Xã Thắng Mố,08,False
00832,Xã Bạch Đích,Huyện Yên Minh,Tỉnh Hà Giang,00832,Xã Bạch Đích,08,False
00835,Xã Na Khê,Huyện Yên Minh,Tỉnh Hà Giang,00832,Xã Bạch Đích,08,False
00838,Xã Sủng Thài,Huyện Yên Minh,Tỉnh Hà Giang,00829,Xã Thắng Mố,08,False
00841,Xã Hữu Vinh,Huyện Yên Minh,Tỉnh Hà Giang,00820,Xã Yên Minh,08,False
00844,Xã Lao Và Chải,Huyện Yên Minh,Tỉnh Hà Giang,00820,Xã Yên Minh,08,False
00847,Xã Mậu Duệ,Huyện Yên Minh,Tỉnh Hà Giang,00847,Xã Mậu Duệ,08,False
00850,Xã Đông Minh,Huyện Yên Minh,Tỉnh Hà Giang,00820,Xã Yên Minh,08,False
00853,Xã Mậu Long,Huyện Yên Minh,Tỉnh Hà Giang,00847,Xã Mậu Duệ,08,False
00856,Xã Ngam La,Huyện Yên Minh,Tỉnh Hà Giang,00847,Xã Mậu Duệ,08,False
00859,Xã Ngọc Long,Huyện Yên Minh,Tỉnh Hà Giang,00859,Xã Ngọc Long,08,False
00862,Xã Đường Thượng,Huyện Yên Minh,Tỉnh Hà Giang,00865,Xã Đường Thượng,08,False
00865,Xã Lũng Hồ,Huyện Yên Minh,Tỉnh Hà Giang,00865,Xã Đường Thượng,08,False
00868,Xã Du Tiến,Huyện Yên Minh,Tỉnh Hà Giang,00871,Xã Du Già,08,False
00871,Xã Du Già,Huyện Yên Minh,Tỉnh Hà Giang,00871,Xã Du Già,08,False
00874,Thị trấn Tam Sơn,Huyện Quản Bạ,Tỉnh Hà Giang,00874,Xã Quản Bạ,08,False
00877,Xã Bát Đại Sơn,Huyện Quản Bạ,Tỉnh Hà Giang,00883,Xã Cán Tỷ,08,False
00880,Xã Nghĩa Thuận,Huyện Quản Bạ,Tỉnh Hà Giang,00889,Xã Nghĩa Thuận,08,False
00883,Xã Cán Tỷ,Huyện Quản Bạ,Tỉnh Hà Giang,00883,Xã Cán Tỷ,08,False
00886,Xã Cao Mã Pờ,Huyện Quản Bạ,Tỉnh Hà Giang,00892,Xã Tùng Vài,08,False
00889,Xã Thanh Vân,Huyện Quản Bạ,Tỉnh Hà Giang,00889,Xã Nghĩa Thuận,08,False
00892,Xã Tùng Vài,Huyện Quản Bạ,Tỉnh Hà Giang,00892,Xã Tùng Vài,08,False
00895,Xã Đông Hà,Huyện Quản Bạ,Tỉnh Hà Giang,00901,Xã Lùng Tám,08,False
00898,Xã Quản Bạ,Huyện Quản Bạ,Tỉnh Hà Giang,00874,Xã Quản Bạ,08,False
00901,Xã Lùng Tám,Huyện Quản Bạ,Tỉnh Hà Giang,00901,Xã Lùng Tám,08,False
00904,Xã Quyết Tiến,Huyện Quản Bạ,Tỉnh Hà Giang,00874,Xã Quản Bạ,08,False
00907,Xã Tả Ván,Huyện Quản Bạ,Tỉnh Hà Giang,00892,Xã Tùng Vài,08,False
00910,Xã Thái An,Huyện Quản Bạ,Tỉnh Hà Giang,00901,Xã Lùng Tám,08,False
00913,Thị trấn Vị Xuyên,Huyện Vị Xuyên,Tỉnh Hà Giang,00913,Xã Vị Xuyên,08,False
00916,Thị trấn Nông trường Việt Lâm,Huyện Vị Xuyên,Tỉnh Hà Giang,00913,Xã Vị Xuyên,08,False
00919,Xã Minh Tân,Huyện Vị Xuyên,Tỉnh Hà Giang,00919,Xã Minh Tân,08,False
00922,Xã Thuận Hòa,Huyện Vị Xuyên,Tỉnh Hà Giang,00922,Xã Thuận Hòa,08,False
00925,Xã Tùng Bá,Huyện Vị Xuyên,Tỉnh Hà Giang,00925,Xã Tùng Bá,08,False
00928,Xã Thanh Thủy,Huyện Vị Xuyên,Tỉnh Hà Giang,00928,Xã Thanh Thủy,08,False
00931,Xã Thanh Đức,Huyện Vị Xuyên,Tỉnh Hà Giang,00937,Xã Lao Chải,08,False
00934,Xã Phong Quang,Huyện Vị Xuyên,Tỉnh Hà Giang,00691,Phường Hà Giang 2,08,False
00937,Xã Xín Chải,Huyện Vị Xuyên,Tỉnh Hà Giang,00937,Xã Lao Chải,08,False
00940,Xã Phương Tiến,Huyện Vị Xuyên,Tỉnh Hà Giang,00928,Xã Thanh Thủy,08,False
00943,Xã Lao Chải,Huyện Vị Xuyên,Tỉnh Hà Giang,00937,Xã Lao Chải,08,False
00946,Xã Phương Độ,Thành phố Hà Giang,Tỉnh Hà Giang,00694,Phường Hà Giang 1,08,False
00949,Xã Phương Thiện,Thành phố Hà Giang,Tỉnh Hà Giang,00694,Phường Hà Giang 1,08,False
00952,Xã Cao Bồ,Huyện Vị Xuyên,Tỉnh Hà Giang,00952,Xã Cao Bồ,08,False
00955,Xã Đạo Đức,Huyện Vị Xuyên,Tỉnh Hà Giang,00913,Xã Vị Xuyên,08,False
00958,Xã Thượng Sơn,Huyện Vị Xuyên,Tỉnh Hà Giang,00958,Xã Thượng Sơn,08,False
00961,Xã Linh Hồ,Huyện Vị Xuyên,Tỉnh Hà Giang,00970,Xã Linh Hồ,08,False
00964,Xã Quảng Ngần,Huyện Vị Xuyên,Tỉnh Hà Giang,00967,Xã Việt Lâm,08,False
00967,Xã Việt Lâm,Huyện Vị Xuyên,Tỉnh Hà Giang,00913,Xã Vị Xuyên,08,True
00967,Xã Việt Lâm,Huyện Vị Xuyên,Tỉnh Hà Giang,00967,Xã Việt Lâm,08,True
00970,Xã Ngọc Linh,Huyện Vị Xuyên,Tỉnh Hà Giang,00970,Xã Linh Hồ,08,False
00973,Xã Ngọc Minh,Huyện Vị Xuyên,Tỉnh Hà Giang,00976,Xã Bạch Ngọc,08,False
00976,Xã Bạch Ngọc,Huyện Vị Xuyên,Tỉnh Hà Giang,00976,Xã Bạch Ngọc,08,False
00979,Xã Trung Thành,Huyện Vị Xuyên,Tỉnh Hà Giang,00970,Xã Linh Hồ,08,False
00982,Xã Minh Sơn,Huyện Bắc Mê,Tỉnh Hà Giang,00982,Xã Minh Sơn,08,False
00985,Xã Giáp Trung,Huyện Bắc Mê,Tỉnh Hà Giang,00985,Xã Giáp Trung,08,False
00988,Xã Yên Định,Huyện Bắc Mê,Tỉnh Hà Giang,00700,Xã Ngọc Đường,08,True
00988,Xã Yên Định,Huyện Bắc Mê,Tỉnh Hà Giang,00994,Xã Minh Ngọc,08,True
00991,Thị trấn Yên Phú,Huyện Bắc Mê,Tỉnh Hà Giang,00991,Xã Bắc Mê,08,False
00994,Xã Minh Ngọc,Huyện Bắc Mê,Tỉnh Hà Giang,00994,Xã Minh Ngọc,08,False
00997,Xã Yên Phong,Huyện Bắc Mê,Tỉnh Hà Giang,00991,Xã Bắc Mê,08,False
01000,Xã Lạc Nông,Huyện Bắc Mê,Tỉnh Hà Giang,00991,Xã Bắc Mê,08,False
01003,Xã Phú Nam,Huyện Bắc Mê,Tỉnh Hà Giang,01012,Xã Đường Hồng,08,False
01006,Xã Yên Cường,Huyện Bắc Mê,Tỉnh Hà Giang,01006,Xã Yên Cường,08,False
01009,Xã Thượng Tân,Huyện Bắc Mê,Tỉnh Hà Giang,00994,Xã Minh Ngọc,08,False
01012,Xã Đường Âm,Huyện Bắc Mê,Tỉnh Hà Giang,01012,Xã Đường Hồng,08,False
01015,Xã Đường Hồng,Huyện Bắc Mê,Tỉnh Hà Giang,01012,Xã Đường Hồng,08,False
01018,Xã Phiêng Luông,Huyện Bắc Mê,Tỉnh Hà Giang,01006,Xã Yên Cường,08,False
01021,Thị trấn Vinh Quang,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01021,Xã Hoàng Su Phì,08,False
01024,Xã Bản Máy,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01024,Xã Bản Máy,08,False
01027,Xã Thàng Tín,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01033,Xã Thàng Tín,08,False
01030,Xã Thèn Chu Phìn,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01033,Xã Thàng Tín,08,False
01033,Xã Pố Lồ,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01033,Xã Thàng Tín,08,False
01036,Xã Bản Phùng,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01024,Xã Bản Máy,08,False
01039,Xã Túng Sán,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01051,Xã Tân Tiến,08,False
01042,Xã Chiến Phố,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01024,Xã Bản Máy,08,False
01045,Xã Đản Ván,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01021,Xã Hoàng Su Phì,08,False
01048,Xã Tụ Nhân,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01021,Xã Hoàng Su Phì,08,False
01051,Xã Tân Tiến,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01051,Xã Tân Tiến,08,False
01054,Xã Nàng Đôn,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01057,Xã Pờ Ly Ngài,08,False
01057,Xã Pờ Ly Ngài,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01057,Xã Pờ Ly Ngài,08,False
01060,Xã Sán Sả Hồ,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01057,Xã Pờ Ly Ngài,08,False
01063,Xã Bản Luốc,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01021,Xã Hoàng Su Phì,08,False
01066,Xã Ngàm Đăng Vài,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01021,Xã Hoàng Su Phì,08,False
01069,Xã Bản Nhùng,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01051,Xã Tân Tiến,08,False
01072,Xã Tả Sử Choóng,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01075,Xã Nậm Dịch,08,False
01075,Xã Nậm Dịch,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01075,Xã Nậm Dịch,08,False
01081,Xã Hồ Thầu,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01084,Xã Hồ Thầu,08,False
01084,Xã Nam Sơn,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01084,Xã Hồ Thầu,08,False
01087,Xã Nậm Ty,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01075,Xã Nậm Dịch,08,False
01090,Xã Thông Nguyên,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01090,Xã Thông Nguyên,08,False
01093,Xã Nậm Khòa,Huyện Hoàng Su Phì,Tỉnh Hà Giang,01084,Xã Hồ Thầu,08,False
01096,Thị trấn Cốc Pài,Huyện Xín Mần,Tỉnh Hà Giang,01096,Xã Pà Vầy Sủ,08,False
01099,Xã Nàn Xỉn,Huyện Xín Mần,Tỉnh Hà Giang,01108,Xã Xín Mần,08,False
01102,Xã Bản Díu,Huyện Xín Mần,Tỉnh Hà Giang,01108,Xã Xín Mần,08,False
01105,Xã Chí Cà,Huyện Xín Mần,Tỉnh Hà Giang,01108,Xã Xín Mần,08,False
01108,Xã Xín Mần,Huyện Xín Mần,Tỉnh Hà Giang,01108,Xã Xín Mần,08,False
01114,Xã Thèn Phàng,Huyện Xín Mần,Tỉnh Hà Giang,01108,Xã Xín Mần,08,False
01117,Xã Trung Thịnh,Huyện Xín Mần,Tỉnh Hà Giang,01117,Xã Trung Thịnh,08,False
01120,Xã Pà Vầy Sủ,Huyện Xín Mần,Tỉnh Hà Giang,01096,Xã Pà Vầy Sủ,08,False
01123,Xã Cốc Rế,Huyện Xín Mần,Tỉnh Hà Giang,01117,Xã Trung Thịnh,08,False
01126,Xã Thu Tà,Huyện Xín Mần,Tỉnh Hà Giang,01117,Xã Trung Thịnh,08,False
01129,Xã Nàn Ma,Huyện Xín Mần,Tỉnh Hà Giang,01096,Xã Pà Vầy Sủ,08,False
01132,Xã Tả Nhìu,Huyện Xín Mần,Tỉnh Hà Giang,01141,Xã Nấm Dẩn,08,False
01135,Xã Bản Ngò,Huyện Xín Mần,Tỉnh Hà Giang,01096,Xã Pà Vầy Sủ,08,False
01138,Xã Chế Là,Huyện Xín Mần,Tỉnh Hà Giang,01141,Xã Nấm Dẩn,08,False
01141,Xã Nấm Dẩn,Huyện Xín Mần,Tỉnh Hà Giang,01141,Xã Nấm Dẩn,08,False
01144,Xã Quảng Nguyên,Huyện Xín Mần,Tỉnh Hà Giang,01144,Xã Quảng Nguyên,08,False
01147,Xã Nà Chì,Huyện Xín Mần,Tỉnh Hà Giang,01147,Xã Khuôn Lùng,08,False
01150,Xã Khuôn Lùng,Huyện Xín Mần,Tỉnh Hà Giang,01147,Xã Khuôn Lùng,08,False
01153,Thị trấn Việt Quang,Huyện Bắc Quang,Tỉnh Hà Giang,01153,Xã Bắc Quang,08,False
01156,Thị trấn Vĩnh Tuy,Huyện Bắc Quang,Tỉnh Hà Giang,01156,Xã Vĩnh Tuy,08,False
01159,Xã Tân Lập,Huyện Bắc Quang,Tỉnh Hà Giang,01171,Xã Tân Quang,08,False
01162,Xã Tân Thành,Huyện Bắc Quang,Tỉnh Hà Giang,01171,Xã Tân Quang,08,False
01165,Xã Đồng Tiến,Huyện Bắc Quang,Tỉnh Hà Giang,01165,Xã Đồng Tâm,08,False
01168,Xã Đồng Tâm,Huyện Bắc Quang,Tỉnh Hà Giang,01165,Xã Đồng Tâm,08,False
01171,Xã Tân Quang,Huyện Bắc Quang,Tỉnh Hà Giang,01171,Xã Tân Quang,08,False
01174,Xã Thượng Bình,Huyện Bắc Quang,Tỉnh Hà Giang,01165,Xã Đồng Tâm,08,False
01177,Xã Hữu Sản,Huyện Bắc Quang,Tỉnh Hà Giang,01192,Xã Liên Hiệp,08,False
01180,Xã Kim Ngọc,Huyện Bắc Quang,Tỉnh Hà Giang,01180,Xã Bằng Hành,08,False
01183,Xã Việt Vinh,Huyện Bắc Quang,Tỉnh Hà Giang,01153,Xã Bắc Quang,08,False
01186,Xã Bằng Hành,Huyện Bắc Quang,Tỉnh Hà Giang,01180,Xã Bằng Hành,08,False
01189,Xã Quang Minh,Huyện Bắc Quang,Tỉnh Hà Giang,01153,Xã Bắc Quang,08,False
01192,Xã Liên Hiệp,Huyện Bắc Quang,Tỉnh Hà Giang,01192,Xã Liên Hiệp,08,False
01195,Xã Vô Điếm,Huyện Bắc Quang,Tỉnh Hà Giang,01180,Xã Bằng Hành,08,False
01198,Xã Việt Hồng,Huyện Bắc Quang,Tỉnh Hà Giang,01201,Xã Hùng An,08,False
01201,Xã Hùng An,Huyện Bắc Quang,Tỉnh Hà Giang,01201,Xã Hùng An,08,False
01204,Xã Đức Xuân,Huyện Bắc Quang,Tỉnh Hà Giang,01192,Xã Liên Hiệp,08,False
01207,Xã Tiên Kiều,Huyện Bắc Quang,Tỉnh Hà Giang,01201,Xã Hùng An,08,False
01210,Xã Vĩnh Hảo,Huyện Bắc Quang,Tỉnh Hà Giang,01156,Xã Vĩnh Tuy,08,False
01213,Xã Vĩnh Phúc,Huyện Bắc Quang,Tỉnh Hà Giang,01216,Xã Đồng Yên,08,False
01216,Xã Đồng Yên,Huyện Bắc Quang,Tỉnh Hà Giang,01216,Xã Đồng Yên,08,False
01219,Xã Đông Thành,Huyện Bắc Quang,Tỉnh Hà Giang,01156,Xã Vĩnh Tuy,08,False
01222,Xã Xuân Minh,Huyện Quang Bình,Tỉnh Hà Giang,01090,Xã Thông Nguyên,08,False
01225,Xã Tiên Nguyên,Huyện Quang Bình,Tỉnh Hà Giang,01225,Xã Tiên Nguyên,08,False
01228,Xã Tân Nam,Huyện Quang Bình,Tỉnh Hà Giang,01237,Xã Quang Bình,08,False
01231,Xã Bản Rịa,Huyện Quang Bình,Tỉnh Hà Giang,01234,Xã Yên Thành,08,False
01234,Xã Yên Thành,Huyện Quang Bình,Tỉnh Hà Giang,01234,Xã Yên Thành,08,False
01237,Thị trấn Yên Bình,Huyện Quang Bình,Tỉnh Hà Giang,01237,Xã Quang Bình,08,False
01240,Xã Tân Trịnh,Huyện Quang Bình,Tỉnh Hà Giang,01243,Xã Tân Trịnh,08,False
01243,Xã Tân Bắc,Huyện Quang Bình,Tỉnh Hà Giang,01243,Xã Tân Trịnh,08,False
01246,Xã Bằng Lang,Huyện Quang Bình,Tỉnh Hà Giang,01246,Xã Bằng Lang,08,False
01249,Xã Yên Hà,Huyện Quang Bình,Tỉnh Hà Giang,01246,Xã Bằng Lang,08,False
01252,Xã Hương Sơn,Huyện Quang Bình,Tỉnh Hà Giang,01261,Xã Tiên Yên,08,False
01255,Xã Xuân Giang,Huyện Quang Bình,Tỉnh Hà Giang,01255,Xã Xuân Giang,08,False
01258,Xã Nà Khương,Huyện Quang Bình,Tỉnh Hà Giang,01255,Xã Xuân Giang,08,False
01261,Xã Tiên Yên,Huyện Quang Bình,Tỉnh Hà Giang,01261,Xã Tiên Yên,08,False
01264,Xã Vĩ Thượng,Huyện Quang Bình,Tỉnh Hà Giang,01261,Xã Tiên Yên,08,False
01267,Phường Sông Hiến,Thành phố Cao Bằng,Tỉnh Cao Bằng,01273,Phường Thục Phán,04,False
01270,Phường Sông Bằng,Thành phố Cao Bằng,Tỉnh Cao Bằng,01279,Phường Nùng Trí Cao,04,False
01273,Phường Hợp Giang,Thành phố Cao Bằng,Tỉnh Cao Bằng,01273,Phường Thục Phán,04,False
01276,Phường Tân Giang,Thành phố Cao Bằng,Tỉnh Cao Bằng,01288,Phường Tân Giang,04,False
01279,Phường Ngọc Xuân,Thành phố Cao Bằng,Tỉnh Cao Bằng,01279,Phường Nùng Trí Cao,04,False
01282,Phường Đề Thám,Thành phố Cao Bằng,Tỉnh Cao Bằng,01273,Phường Thục Phán,04,False
01285,Phường Hòa Chung,Thành phố Cao Bằng,Tỉnh Cao Bằng,01288,Phường Tân Giang,04,False
01288,Phường Duyệt Trung,Thành phố Cao Bằng,Tỉnh Cao Bằng,01288,Phường Tân Giang,04,False
01290,Thị trấn Pác Miầu,Huyện Bảo Lâm,Tỉnh Cao Bằng,01290,Xã Bảo Lâm,04,False
01291,Xã Đức Hạnh,Huyện Bảo Lâm,Tỉnh Cao Bằng,01324,Xã Cốc Pàng,04,False
01294,Xã Lý Bôn,Huyện Bảo Lâm,Tỉnh Cao Bằng,01294,Xã Lý Bôn,04,False
01296,Xã Nam Cao,Huyện Bảo Lâm,Tỉnh Cao Bằng,01297,Xã Nam Quang,04,False
01297,Xã Nam Quang,Huyện Bảo Lâm,Tỉnh Cao Bằng,01297,Xã Nam Quang,04,False
01300,Xã Vĩnh Quang,Huyện Bảo Lâm,Tỉnh Cao Bằng,01294,Xã Lý Bôn,04,False
01303,Xã Quảng Lâm,Huyện Bảo Lâm,Tỉnh Cao Bằng,01304,Xã Quảng Lâm,04,False
01304,Xã Thạch Lâm,Huyện Bảo Lâm,Tỉnh Cao Bằng,01304,Xã Quảng Lâm,04,False
01309,Xã Vĩnh Phong,Huyện Bảo Lâm,Tỉnh Cao Bằng,01290,Xã Bảo Lâm,04,False
01312,Xã Mông Ân,Huyện Bảo Lâm,Tỉnh Cao Bằng,01290,Xã Bảo Lâm,04,False
01315,Xã Thái Học,Huyện Bảo Lâm,Tỉnh Cao Bằng,01318,Xã Yên Thổ,04,False
01316,Xã Thái Sơn,Huyện Bảo Lâm,Tỉnh Cao Bằng,01318,Xã Yên Thổ,04,False
01318,Xã Yên Thổ,Huyện Bảo Lâm,Tỉnh Cao Bằng,01318,Xã Yên Thổ,04,False
01321,Thị trấn Bảo Lạc,Huyện Bảo Lạc,Tỉnh Cao Bằng,01321,Xã Bảo Lạc,04,False
01324,Xã Cốc Pàng,Huyện Bảo Lạc,Tỉnh Cao Bằng,01324,Xã Cốc Pàng,04,False
01327,Xã Thượng Hà,Huyện Bảo Lạc,Tỉnh Cao Bằng,01327,Xã Cô Ba,04,False
01330,Xã Cô Ba,Huyện Bảo Lạc,Tỉnh Cao Bằng,01327,Xã Cô Ba,04,False
01333,Xã Bảo Toàn,Huyện Bảo Lạc,Tỉnh Cao Bằng,01321,Xã Bảo Lạc,04,False
01336,Xã Khánh Xuân,Huyện Bảo Lạc,Tỉnh Cao Bằng,01336,Xã Khánh Xuân,04,False
01339,Xã Xuân Trường,Huyện Bảo Lạc,Tỉnh Cao Bằng,01339,Xã Xuân Trường,04,False
01342,Xã Hồng Trị,Huyện Bảo Lạc,Tỉnh Cao Bằng,01321,Xã Bảo Lạc,04,False
01343,Xã Kim Cúc,Huyện Bảo Lạc,Tỉnh Cao Bằng,01351,Xã Hưng Đạo,04,False
01345,Xã Phan Thanh,Huyện Bảo Lạc,Tỉnh Cao Bằng,01336,Xã Khánh Xuân,04,False
01348,Xã Hồng An,Huyện Bảo Lạc,Tỉnh Cao Bằng,01339,Xã Xuân Trường,04,False
01351,Xã Hưng Đạo,Huyện Bảo Lạc,Tỉnh Cao Bằng,01351,Xã Hưng Đạo,04,False
01352,Xã Hưng Thịnh,Huyện Bảo Lạc,Tỉnh Cao Bằng,01351,Xã Hưng Đạo,04,False
01354,Xã Huy Giáp,Huyện Bảo Lạc,Tỉnh Cao Bằng,01354,Xã Huy Giáp,04,False
01357,Xã Đình Phùng,Huyện Bảo Lạc,Tỉnh Cao Bằng,01354,Xã Huy Giáp,04,False
01359,Xã Sơn Lập,Huyện Bảo Lạc,Tỉnh Cao Bằng,01360,Xã Sơn Lộ,04,False
01360,Xã Sơn Lộ,Huyện Bảo Lạc,Tỉnh Cao Bằng,01360,Xã Sơn Lộ,04,False
01363,Thị trấn Thông Nông,Huyện Hà Quảng,Tỉnh Cao Bằng,01363,Xã Thông Nông,04,False
01366,Xã Cần Yên,Huyện Hà Quảng,Tỉnh Cao Bằng,01366,Xã Cần Yên,04,False
01367,Xã Cần Nông,Huyện Hà Quảng,Tỉnh Cao Bằng,01366,Xã Cần Yên,04,False
01372,Xã Lương Thông,Huyện Hà Quảng,Tỉnh Cao Bằng,01366,Xã Cần Yên,04,False
01375,Xã Đa Thông,Huyện Hà Quảng,Tỉnh Cao Bằng,01363,Xã Thông Nông,04,False
01378,Xã Ngọc Động,Huyện Hà Quảng,Tỉnh Cao Bằng,01387,Xã Thanh Long,04,False
01381,Xã Yên Sơn,Huyện Hà Quảng,Tỉnh Cao Bằng,01387,Xã Thanh Long,04,False
01384,Xã Lương Can,Huyện Hà Quảng,Tỉnh Cao Bằng,01363,Xã Thông Nông,04,False
01387,Xã Thanh Long,Huyện Hà Quảng,Tỉnh Cao Bằng,01387,Xã Thanh Long,04,False
01392,Thị trấn Xuân Hòa,Huyện Hà Quảng,Tỉnh Cao Bằng,01392,Xã Trường Hà,04,False
01393,Xã Lũng Nặm,Huyện Hà Quảng,Tỉnh Cao Bằng,01393,Xã Lũng Nặm,04,False
01399,Xã Trường Hà,Huyện Hà Quảng,Tỉnh Cao Bằng,01392,Xã Trường Hà,04,False
01402,Xã Cải Viên,Huyện Hà Quảng,Tỉnh Cao Bằng,01414,Xã Tổng Cọt,04,False
01411,Xã Nội Thôn,Huyện Hà Quảng,Tỉnh Cao Bằng,01414,Xã Tổng Cọt,04,False
01414,Xã Tổng Cọt,Huyện Hà Quảng,Tỉnh Cao Bằng,01414,Xã Tổng Cọt,04,False
01417,Xã Sóc Hà,Huyện Hà Quảng,Tỉnh Cao Bằng,01392,Xã Trường Hà,04,False
01420,Xã Thượng Thôn,Huyện Hà Quảng,Tỉnh Cao Bằng,01393,Xã Lũng Nặm,04,False
01429,Xã Hồng Sỹ,Huyện Hà Quảng,Tỉnh Cao Bằng,01438,Xã Hà Quảng,04,False
01432,Xã Quý Quân,Huyện Hà Quảng,Tỉnh Cao Bằng,01392,Xã Trường Hà,04,False
01435,Xã Mã Ba,Huyện Hà Quảng,Tỉnh Cao Bằng,01438,Xã Hà Quảng,04,False
01438,Xã Ngọc Đào,Huyện Hà Quảng,Tỉnh Cao Bằng,01438,Xã Hà Quảng,04,False
01447,Thị trấn Trà Lĩnh,Huyện Trùng Khánh,Tỉnh Cao Bằng,01447,Xã Trà Lĩnh,04,False
01453,Xã Tri Phương,Huyện Trùng Khánh,Tỉnh Cao Bằng,01465,Xã Quang Trung,04,False
01456,Xã Quang Hán,Huyện Trùng Khánh,Tỉnh Cao Bằng,01456,Xã Quang Hán,04,False
01462,Xã Xuân Nội,Huyện Trùng Khánh,Tỉnh Cao Bằng,01465,Xã Quang Trung,04,False
01465,Xã Quang Trung,Huyện Trùng Khánh,Tỉnh Cao Bằng,01465,Xã Quang Trung,04,False
01468,Xã Quang Vinh,Huyện Trùng Khánh,Tỉnh Cao Bằng,01456,Xã Quang Hán,04,False
01471,Xã Cao Chương,Huyện Trùng Khánh,Tỉnh Cao Bằng,01447,Xã Trà Lĩnh,04,False
01474,Xã Quốc Toản,Huyện Quảng Hòa,Tỉnh Cao Bằng,01447,Xã Trà Lĩnh,04,False
01477,Thị trấn Trùng Khánh,Huyện Trùng Khánh,Tỉnh Cao Bằng,01477,Xã Trùng Khánh,04,False
01480,Xã Ngọc Khê,Huyện Trùng Khánh,Tỉnh Cao Bằng,01489,Xã Đình Phong,04,False
01481,Xã Ngọc Côn,Huyện Trùng Khánh,Tỉnh Cao Bằng,01489,Xã Đình Phong,04,False
01483,Xã Phong Nặm,Huyện Trùng Khánh,Tỉnh Cao Bằng,01489,Xã Đình Phong,04,False
01489,Xã Đình Phong,Huyện Trùng Khánh,Tỉnh Cao Bằng,01489,Xã Đình Phong,04,False
01495,Xã Đàm Thủy,Huyện Trùng Khánh,Tỉnh Cao Bằng,01501,Xã Đàm Thủy,04,False
01498,Xã Khâm Thành,Huyện Trùng Khánh,Tỉnh Cao Bằng,01477,Xã Trùng Khánh,04,False
01501,Xã Chí Viễn,Huyện Trùng Khánh,Tỉnh Cao Bằng,01501,Xã Đàm Thủy,04,False
01504,Xã Lăng Hiếu,Huyện Trùng Khánh,Tỉnh Cao Bằng,01477,Xã Trùng Khánh,04,False
01507,Xã Phong Châu,Huyện Trùng Khánh,Tỉnh Cao Bằng,01501,Xã Đàm Thủy,04,False
01516,Xã Trung Phúc,Huyện Trùng Khánh,Tỉnh Cao Bằng,01525,Xã Đoài Dương,04,False
01519,Xã Cao Thăng,Huyện Trùng Khánh,Tỉnh Cao Bằng,01525,Xã Đoài Dương,04,False
01522,Xã Đức Hồng,Huyện Trùng Khánh,Tỉnh Cao Bằng,01477,Xã Trùng Khánh,04,False
01525,Xã Đoài Dương,Huyện Trùng Khánh,Tỉnh Cao Bằng,01525,Xã Đoài Dương,04,False
01534,Xã Minh Long,Huyện Hạ Lang,Tỉnh Cao Bằng,01537,Xã Lý Quốc,04,False
01537,Xã Lý Quốc,Huyện Hạ Lang,Tỉnh Cao Bằng,01537,Xã Lý Quốc,04,False
01540,Xã Thắng Lợi,Huyện Hạ Lang,Tỉnh Cao Bằng,01552,Xã Quang Long,04,False
01543,Xã Đồng Loan,Huyện Hạ Lang,Tỉnh Cao Bằng,01537,Xã Lý Quốc,04,False
01546,Xã Đức Quang,Huyện Hạ Lang,Tỉnh Cao Bằng,01552,Xã Quang Long,04,False
01549,Xã Kim Loan,Huyện Hạ Lang,Tỉnh Cao Bằng,01561,Xã Vinh Quý,04,False
01552,Xã Quang Long,Huyện Hạ Lang,Tỉnh Cao Bằng,01552,Xã Quang Long,04,False
01555,Xã An Lạc,Huyện Hạ Lang,Tỉnh Cao Bằng,01561,Xã Vinh Quý,04,False
01558,Thị trấn Thanh Nhật,Huyện Hạ Lang,Tỉnh Cao Bằng,01558,Xã Hạ Lang,04,False
01561,Xã Vinh Quý,Huyện Hạ Lang,Tỉnh Cao Bằng,01561,Xã Vinh Quý,04,False
01564,Xã Thống Nhất,Huyện Hạ Lang,Tỉnh Cao Bằng,01558,Xã Hạ Lang,04,False
01567,Xã Cô Ngân,Huyện Hạ Lang,Tỉnh Cao Bằng,01561,Xã Vinh Quý,04,False
01573,Xã Thị Hoa,Huyện Hạ Lang,Tỉnh Cao Bằng,01558,Xã Hạ Lang,04,False
01576,Thị trấn Quảng Uyên,Huyện Quảng Hòa,Tỉnh Cao Bằng,01576,Xã Quảng Uyên,04,False
01579,Xã Phi Hải,Huyện Quảng Hòa,Tỉnh Cao Bằng,01576,Xã Quảng Uyên,04,False
01582,Xã Quảng Hưng,Huyện Quảng Hòa,Tỉnh Cao Bằng,01594,Xã Độc Lập,04,False
01594,Xã Độc Lập,Huyện Quảng Hòa,Tỉnh Cao Bằng,01594,Xã Độc Lập,04,False
01597,Xã Cai Bộ,Huyện Quảng Hòa,Tỉnh Cao Bằng,01594,Xã Độc Lập,04,False
01603,Xã Phúc Sen,Huyện Quảng Hòa,Tỉnh Cao Bằng,01576,Xã Quảng Uyên,04,False
01606,Xã Chí Thảo,Huyện Quảng Hòa,Tỉnh Cao Bằng,01576,Xã Quảng Uyên,04,False
01609,Xã Tự Do,Huyện Quảng Hòa,Tỉnh Cao Bằng,01618,Xã Hạnh Phúc,04,False
01615,Xã Hồng Quang,Huyện Quảng Hòa,Tỉnh Cao Bằng,01636,Xã Bế Văn Đàn,04,False
01618,Xã Ngọc Động,Huyện Quảng Hòa,Tỉnh Cao Bằng,01618,Xã Hạnh Phúc,04,False
01624,Xã Hạnh Phúc,Huyện Quảng Hòa,Tỉnh Cao Bằng,01618,Xã Hạnh Phúc,04,False
01627,Thị trấn Tà Lùng,Huyện Quảng Hòa,Tỉnh Cao Bằng,01648,Xã Phục Hòa,04,False
01630,Xã Bế Văn Đàn,Huyện Quảng Hòa,Tỉnh Cao Bằng,01636,Xã Bế Văn Đàn,04,False
01636,Xã Cách Linh,Huyện Quảng Hòa,Tỉnh Cao Bằng,01636,Xã Bế Văn Đàn,04,False
01639,Xã Đại Sơn,Huyện Quảng Hòa,Tỉnh Cao Bằng,01648,Xã Phục Hòa,04,False
01645,Xã Tiên Thành,Huyện Quảng Hòa,Tỉnh Cao Bằng,01807,Xã Thạch An,04,False
01648,Thị trấn Hòa Thuận,Huyện Quảng Hòa,Tỉnh Cao Bằng,01648,Xã Phục Hòa,04,False
01651,Xã Mỹ Hưng,Huyện Quảng Hòa,Tỉnh Cao Bằng,01648,Xã Phục Hòa,04,False
01654,Thị trấn Nước Hai,Huyện Hòa An,Tỉnh Cao Bằng,01654,Xã Hòa An,04,False
01657,Xã Dân Chủ,Huyện Hòa An,Tỉnh Cao Bằng,01660,Xã Nam Tuấn,04,False
01660,Xã Nam Tuấn,Huyện Hòa An,Tỉnh Cao Bằng,01660,Xã Nam Tuấn,04,False
01666,Xã Đại Tiến,Huyện Hòa An,Tỉnh Cao Bằng,01654,Xã Hòa An,04,False
01669,Xã Đức Long,Huyện Hòa An,Tỉnh Cao Bằng,01660,Xã Nam Tuấn,04,False
01672,Xã Ngũ Lão,Huyện Hòa An,Tỉnh Cao Bằng,01699,Xã Nguyễn Huệ,04,False
01675,Xã Trương Lương,Huyện Hòa An,Tỉnh Cao Bằng,01747,Xã Minh Tâm,04,False
01687,Xã Hồng Việt,Huyện Hòa An,Tỉnh Cao Bằng,01654,Xã Hòa An,04,False
01693,Xã Vĩnh Quang,Thành phố Cao Bằng,Tỉnh Cao Bằng,01279,Phường Nùng Trí Cao,04,False
01696,Xã Hoàng Tung,Huyện Hòa An,Tỉnh Cao Bằng,01273,Phường Thục Phán,04,False
01699,Xã Nguyễn Huệ,Huyện Hòa An,Tỉnh Cao Bằng,01699,Xã Nguyễn Huệ,04,False
01702,Xã Quang Trung,Huyện Hòa An,Tỉnh Cao Bằng,01699,Xã Nguyễn Huệ,04,False
01705,Xã Hưng Đạo,Thành phố Cao Bằng,Tỉnh Cao Bằng,01273,Phường Thục Phán,04,False
01708,Xã Bạch Đằng,Huyện Hòa An,Tỉnh Cao Bằng,01708,Xã Bạch Đằng,04,False
01711,Xã Bình Dương,Huyện Hòa An,Tỉnh Cao Bằng,01708,Xã Bạch Đằng,04,False
01714,Xã Lê Chung,Huyện Hòa An,Tỉnh Cao Bằng,01288,Phường Tân Giang,04,False
01720,Xã Chu Trinh,Thành phố Cao Bằng,Tỉnh Cao Bằng,01288,Phường Tân Giang,04,False
01723,Xã Hồng Nam,Huyện Hòa An,Tỉnh Cao Bằng,01792,Xã Kim Đồng,04,False
01726,Thị trấn Nguyên Bình,Huyện Nguyên Bình,Tỉnh Cao Bằng,01726,Xã Nguyên Bình,04,False
01729,Thị trấn Tĩnh Túc,Huyện Nguyên Bình,Tỉnh Cao Bằng,01729,Xã Tĩnh Túc,04,False
01732,Xã Yên Lạc,Huyện Nguyên Bình,Tỉnh Cao Bằng,01738,Xã Ca Thành,04,False
01735,Xã Triệu Nguyên,Huyện Nguyên Bình,Tỉnh Cao Bằng,01729,Xã Tĩnh Túc,04,False
01738,Xã Ca Thành,Huyện Nguyên Bình,Tỉnh Cao Bằng,01738,Xã Ca Thành,04,False
01744,Xã Vũ Nông,Huyện Nguyên Bình,Tỉnh Cao Bằng,01729,Xã Tĩnh Túc,04,False
01747,Xã Minh Tâm,Huyện Nguyên Bình,Tỉnh Cao Bằng,01747,Xã Minh Tâm,04,False
01750,Xã Thể Dục,Huyện Nguyên Bình,Tỉnh Cao Bằng,01726,Xã Nguyên Bình,04,False
01756,Xã Mai Long,Huyện Nguyên Bình,Tỉnh Cao Bằng,01768,Xã Phan Thanh,04,False
01762,Xã Vũ Minh,Huyện Nguyên Bình,Tỉnh Cao Bằng,01726,Xã Nguyên Bình,04,False
01765,Xã Hoa Thám,Huyện Nguyên Bình,Tỉnh Cao Bằng,01774,Xã Tam Kim,04,False
01768,Xã Phan Thanh,Huyện Nguyên Bình,Tỉnh Cao Bằng,01768,Xã Phan Thanh,04,False
01771,Xã Quang Thành,Huyện Nguyên Bình,Tỉnh Cao Bằng,01777,Xã Thành Công,04,False
01774,Xã Tam Kim,Huyện Nguyên Bình,Tỉnh Cao Bằng,01774,Xã Tam Kim,04,False
01777,Xã Thành Công,Huyện Nguyên Bình,Tỉnh Cao Bằng,01777,Xã Thành Công,04,False
01780,Xã Thịnh Vượng,Huyện Nguyên Bình,Tỉnh Cao Bằng,01708,Xã Bạch Đằng,04,False
01783,Xã Hưng Đạo,Huyện Nguyên Bình,Tỉnh Cao Bằng,01774,Xã Tam Kim,04,False
01786,Thị trấn Đông Khê,Huyện Thạch An,Tỉnh Cao Bằng,01786,Xã Đông Khê,04,False
01789,Xã Canh Tân,Huyện Thạch An,Tỉnh Cao Bằng,01789,Xã Canh Tân,04,False
01792,Xã Kim Đồng,Huyện Thạch An,Tỉnh Cao Bằng,01792,Xã Kim Đồng,04,False
01795,Xã Minh Khai,Huyện Thạch An,Tỉnh Cao Bằng,01795,Xã Minh Khai,04,False
01801,Xã Đức Thông,Huyện Thạch An,Tỉnh Cao Bằng,01789,Xã Canh Tân,04,False
01804,Xã Thái Cường,Huyện Thạch An,Tỉnh Cao Bằng,01792,Xã Kim Đồng,04,False
01807,Xã Vân Trình,Huyện Thạch An,Tỉnh Cao Bằng,01807,Xã Thạch An,04,False
01810,Xã Thụy Hùng,Huyện Thạch An,Tỉnh Cao Bằng,01822,Xã Đức Long,04,False
01813,Xã Quang Trọng,Huyện Thạch An,Tỉnh Cao Bằng,01795,Xã Minh Khai,04,False
01816,Xã Trọng Con,Huyện Thạch An,Tỉnh Cao Bằng,01786,Xã Đông Khê,04,False
01819,Xã Lê Lai,Huyện Thạch An,Tỉnh Cao Bằng,01807,Xã Thạch An,04,False
01822,Xã Đức Long,Huyện Thạch An,Tỉnh Cao Bằng,01822,Xã Đức Long,04,False
01828,Xã Lê Lợi,Huyện Thạch An,Tỉnh Cao Bằng,01822,Xã Đức Long,04,False
01831,Xã Đức Xuân,Huyện Thạch An,Tỉnh Cao Bằng,01786,Xã Đông Khê,04,False
01834,Phường Nguyễn Thị Minh Khai,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01840,Phường Đức Xuân,19,False
01837,Phường Sông Cầu,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01843,Phường Bắc Kạn,19,False
01840,Phường Đức Xuân,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01840,Phường Đức Xuân,19,False
01843,Phường Phùng Chí Kiên,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01843,Phường Bắc Kạn,19,False
01846,Phường Huyền Tụng,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01840,Phường Đức Xuân,19,False
01849,Xã Dương Quang,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01849,Xã Phong Quang,19,False
01852,Xã Nông Thượng,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01843,Phường Bắc Kạn,19,False
01855,Phường Xuất Hóa,Thành Phố Bắc Kạn,Tỉnh Bắc Kạn,01843,Phường Bắc Kạn,19,False
01858,Xã Bằng Thành,Huyện Pác Nặm,Tỉnh Bắc Kạn,01864,Xã Bằng Thành,19,False
01861,Xã Nhạn Môn,Huyện Pác Nặm,Tỉnh Bắc Kạn,01864,Xã Bằng Thành,19,False
01864,Xã Bộc Bố,Huyện Pác Nặm,Tỉnh Bắc Kạn,01864,Xã Bằng Thành,19,False
01867,Xã Công Bằng,Huyện Pác Nặm,Tỉnh Bắc Kạn,01879,Xã Cao Minh,19,False
01870,Xã Giáo Hiệu,Huyện Pác Nặm,Tỉnh Bắc Kạn,01864,Xã Bằng Thành,19,False
01873,Xã Xuân La,Huyện Pác Nặm,Tỉnh Bắc Kạn,01882,Xã Nghiên Loan,19,False
01876,Xã An Thắng,Huyện Pác Nặm,Tỉnh Bắc Kạn,01882,Xã Nghiên Loan,19,False
01879,Xã Cổ Linh,Huyện Pác Nặm,Tỉnh Bắc Kạn,01879,Xã Cao Minh,19,False
01882,Xã Nghiên Loan,Huyện Pác Nặm,Tỉnh Bắc Kạn,01882,Xã Nghiên Loan,19,False
01885,Xã Cao Tân,Huyện Pác Nặm,Tỉnh Bắc Kạn,01879,Xã Cao Minh,19,False
01888,Thị trấn Chợ Rã,Huyện Ba Bể,Tỉnh Bắc Kạn,01912,Xã Chợ Rã,19,False
01891,Xã Bành Trạch,Huyện Ba Bể,Tỉnh Bắc Kạn,01894,Xã Phúc Lộc,19,False
01894,Xã Phúc Lộc,Huyện Ba Bể,Tỉnh Bắc Kạn,01894,Xã Phúc Lộc,19,False
01897,Xã Hà Hiệu,Huyện Ba Bể,Tỉnh Bắc Kạn,01894,Xã Phúc Lộc,19,False
01900,Xã Cao Thượng,Huyện Ba Bể,Tỉnh Bắc Kạn,01906,Xã Ba Bể,19,False
01906,Xã Khang Ninh,Huyện Ba Bể,Tỉnh Bắc Kạn,01906,Xã Ba Bể,19,False
01909,Xã Nam Mẫu,Huyện Ba Bể,Tỉnh Bắc Kạn,01906,Xã Ba Bể,19,False
01912,Xã Thượng Giáo,Huyện Ba Bể,Tỉnh Bắc Kạn,01912,Xã Chợ Rã,19,False
01915,Xã Địa Linh,Huyện Ba Bể,Tỉnh Bắc Kạn,01912,Xã Chợ Rã,19,False
01918,Xã Yến Dương,Huyện Ba Bể,Tỉnh Bắc Kạn,01921,Xã Thượng Minh,19,False
01921,Xã Chu Hương,Huyện Ba Bể,Tỉnh Bắc Kạn,01921,Xã Thượng Minh,19,False
01924,Xã Quảng Khê,Huyện Ba Bể,Tỉnh Bắc Kạn,01933,Xã Đồng Phúc,19,False
01927,Xã Mỹ Phương,Huyện Ba Bể,Tỉnh Bắc Kạn,01921,Xã Thượng Minh,19,False
01930,Xã Hoàng Trĩ,Huyện Ba Bể,Tỉnh Bắc Kạn,01933,Xã Đồng Phúc,19,False
01933,Xã Đồng Phúc,Huyện Ba Bể,Tỉnh Bắc Kạn,01933,Xã Đồng Phúc,19,False
01936,Thị trấn Nà Phặc,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01936,Xã Nà Phặc,19,False
01939,Xã Thượng Ân,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01942,Xã Bằng Vân,19,False
01942,Xã Bằng Vân,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01942,Xã Bằng Vân,19,False
01945,Xã Cốc Đán,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01954,Xã Ngân Sơn,19,False
01948,Xã Trung Hòa,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01936,Xã Nà Phặc,19,False
01951,Xã Đức Vân,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01954,Xã Ngân Sơn,19,False
01954,Thị trấn Vân Tùng,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01954,Xã Ngân Sơn,19,False
01957,Xã Thượng Quan,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01957,Xã Thượng Quan,19,False
01960,Xã Hiệp Lực,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01960,Xã Hiệp Lực,19,False
01963,Xã Thuần Mang,Huyện Ngân Sơn,Tỉnh Bắc Kạn,01960,Xã Hiệp Lực,19,False
01969,Thị trấn Phủ Thông,Huyện Bạch Thông,Tỉnh Bắc Kạn,01969,Xã Phủ Thông,19,False
01975,Xã Vi Hương,Huyện Bạch Thông,Tỉnh Bắc Kạn,01969,Xã Phủ Thông,19,False
01978,Xã Sỹ Bình,Huyện Bạch Thông,Tỉnh Bắc Kạn,01981,Xã Vĩnh Thông,19,False
01981,Xã Vũ Muộn,Huyện Bạch Thông,Tỉnh Bắc Kạn,01981,Xã Vĩnh Thông,19,False
01984,Xã Đôn Phong,Huyện Bạch Thông,Tỉnh Bắc Kạn,01849,Xã Phong Quang,19,False
01990,Xã Lục Bình,Huyện Bạch Thông,Tỉnh Bắc Kạn,01969,Xã Phủ Thông,19,False
01993,Xã Tân Tú,Huyện Bạch Thông,Tỉnh Bắc Kạn,01969,Xã Phủ Thông,19,False
01999,Xã Nguyên Phúc,Huyện Bạch Thông,Tỉnh Bắc Kạn,02008,Xã Cẩm Giàng,19,False
02002,Xã Cao Sơn,Huyện Bạch Thông,Tỉnh Bắc Kạn,01981,Xã Vĩnh Thông,19,False
02005,Xã Quân Hà,Huyện Bạch Thông,Tỉnh Bắc Kạn,02008,Xã Cẩm Giàng,19,False
02008,Xã Cẩm Giàng,Huyện Bạch Thông,Tỉnh Bắc Kạn,02008,Xã Cẩm Giàng,19,False
02011,Xã Mỹ Thanh,Huyện Bạch Thông,Tỉnh Bắc Kạn,02008,Xã Cẩm Giàng,19,False
02014,Xã Dương Phong,Huyện Bạch Thông,Tỉnh Bắc Kạn,02014,Xã Bạch Thông,19,False
02017,Xã Quang Thuận,Huyện Bạch Thông,Tỉnh Bắc Kạn,02014,Xã Bạch Thông,19,False
02020,Thị trấn Bằng Lũng,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02020,Xã Chợ Đồn,19,False
02023,Xã Xuân Lạc,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02026,Xã Nam Cường,19,False
02026,Xã Nam Cường,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02026,Xã Nam Cường,19,False
02029,Xã Đồng Lạc,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02026,Xã Nam Cường,19,False
02032,Xã Tân Lập,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02038,Xã Quảng Bạch,19,False
02035,Xã Bản Thi,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02044,Xã Yên Thịnh,19,False
02038,Xã Quảng Bạch,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02038,Xã Quảng Bạch,19,False
02041,Xã Bằng Phúc,Huyện Chợ Đồn,Tỉnh Bắc Kạn,01933,Xã Đồng Phúc,19,False
02044,Xã Yên Thịnh,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02044,Xã Yên Thịnh,19,False
02047,Xã Yên Thượng,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02044,Xã Yên Thịnh,19,False
02050,Xã Phương Viên,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02020,Xã Chợ Đồn,19,False
02053,Xã Ngọc Phái,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02020,Xã Chợ Đồn,19,False
02059,Xã Đồng Thắng,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02014,Xã Bạch Thông,19,False
02062,Xã Lương Bằng,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02071,Xã Nghĩa Tá,19,False
02065,Xã Bằng Lãng,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02020,Xã Chợ Đồn,19,False
02068,Xã Đại Sảo,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02083,Xã Yên Phong,19,False
02071,Xã Nghĩa Tá,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02071,Xã Nghĩa Tá,19,False
02077,Xã Yên Mỹ,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02083,Xã Yên Phong,19,False
02080,Xã Bình Trung,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02071,Xã Nghĩa Tá,19,False
02083,Xã Yên Phong,Huyện Chợ Đồn,Tỉnh Bắc Kạn,02083,Xã Yên Phong,19,False
02086,Thị trấn Đồng Tâm,Huyện Chợ Mới,Tỉnh Bắc Kạn,02086,Xã Chợ Mới,19,False
02089,Xã Tân Sơn,Huyện Chợ Mới,Tỉnh Bắc Kạn,02104,Xã Tân Kỳ,19,False
02092,Xã Thanh Vận,Huyện Chợ Mới,Tỉnh Bắc Kạn,02101,Xã Thanh Mai,19,False
02095,Xã Mai Lạp,Huyện Chợ Mới,Tỉnh Bắc Kạn,02101,Xã Thanh Mai,19,False
02098,Xã Hòa Mục,Huyện Chợ Mới,Tỉnh Bắc Kạn,02104,Xã Tân Kỳ,19,False
02101,Xã Thanh Mai,Huyện Chợ Mới,Tỉnh Bắc Kạn,02101,Xã Thanh Mai,19,False
02104,Xã Cao Kỳ,Huyện Chợ Mới,Tỉnh Bắc Kạn,02104,Xã Tân Kỳ,19,False
02107,Xã Nông Hạ,Huyện Chợ Mới,Tỉnh Bắc Kạn,02107,Xã Thanh Thịnh,19,False
02110,Xã Yên Cư,Huyện Chợ Mới,Tỉnh Bắc Kạn,02116,Xã Yên Bình,19,False
02113,Xã Thanh Thịnh,Huyện Chợ Mới,Tỉnh Bắc Kạn,02107,Xã Thanh Thịnh,19,False
02116,Xã Yên Hân,Huyện Chợ Mới,Tỉnh Bắc Kạn,02116,Xã Yên Bình,19,False
02122,Xã Như Cố,Huyện Chợ Mới,Tỉnh Bắc Kạn,02086,Xã Chợ Mới,19,False
02125,Xã Bình Văn,Huyện Chợ Mới,Tỉnh Bắc Kạn,02116,Xã Yên Bình,19,False
02131,Xã Quảng Chu,Huyện Chợ Mới,Tỉnh Bắc Kạn,02086,Xã Chợ Mới,19,False
02137,Xã Văn Vũ,Huyện Na Rì,Tỉnh Bắc Kạn,02152,Xã Cường Lợi,19,False
02140,Xã Văn Lang,Huyện Na Rì,Tỉnh Bắc Kạn,02143,Xã Văn Lang,19,False
02143,Xã Lương Thượng,Huyện Na Rì,Tỉnh Bắc Kạn,02143,Xã Văn Lang,19,False
02146,Xã Kim Hỷ,Huyện Na Rì,Tỉnh Bắc Kạn,02143,Xã Văn Lang,19,False
02152,Xã Cường Lợi,Huyện Na Rì,Tỉnh Bắc Kạn,02152,Xã Cường Lợi,19,False
02155,Thị trấn Yến Lạc,Huyện Na Rì,Tỉnh Bắc Kạn,02155,Xã Na Rì,19,False
02158,Xã Kim Lư,Huyện Na Rì,Tỉnh Bắc Kạn,02155,Xã Na Rì,19,False
02161,Xã Sơn Thành,Huyện Na Rì,Tỉnh Bắc Kạn,02155,Xã Na Rì,19,False
02170,Xã Văn Minh,Huyện Na Rì,Tỉnh Bắc Kạn,02176,Xã Trần Phú,19,False
02173,Xã Côn Minh,Huyện Na Rì,Tỉnh Bắc Kạn,02185,Xã Côn Minh,19,False
02176,Xã Cư Lễ,Huyện Na Rì,Tỉnh Bắc Kạn,02176,Xã Trần Phú,19,False
02179,Xã Trần Phú,Huyện Na Rì,Tỉnh Bắc Kạn,02176,Xã Trần Phú,19,False
02185,Xã Quang Phong,Huyện Na Rì,Tỉnh Bắc Kạn,02185,Xã Côn Minh,19,False
02188,Xã Dương Sơn,Huyện Na Rì,Tỉnh Bắc Kạn,02185,Xã Côn Minh,19,False
02191,Xã Xuân Dương,Huyện Na Rì,Tỉnh Bắc Kạn,02191,Xã Xuân Dương,19,False
02194,Xã Đổng Xá,Huyện Na Rì,Tỉnh Bắc Kạn,02191,Xã Xuân Dương,19,False
02197,Xã Liêm Thủy,Huyện Na Rì,Tỉnh Bắc Kạn,02191,Xã Xuân Dương,19,False
02200,Phường Phan Thiết,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02215,Phường Minh Xuân,08,False
02203,Phường Minh Xuân,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02215,Phường Minh Xuân,08,False
02206,Phường Tân Quang,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02215,Phường Minh Xuân,08,False
02209,Xã Tràng Đà,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02212,Phường Nông Tiến,08,False
02212,Phường Nông Tiến,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02212,Phường Nông Tiến,08,False
02215,Phường Ỷ La,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02215,Phường Minh Xuân,08,False
02216,Phường Tân Hà,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02215,Phường Minh Xuân,08,False
02218,Phường Hưng Thành,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02512,Phường An Tường,08,False
02221,Thị trấn Na Hang,Huyện Na Hang,Tỉnh Tuyên Quang,02221,Xã Nà Hang,08,False
02227,Xã Sinh Long,Huyện Na Hang,Tỉnh Tuyên Quang,02245,Xã Côn Lôn,08,False
02230,Xã Thượng Giáp,Huyện Na Hang,Tỉnh Tuyên Quang,02239,Xã Thượng Nông,08,False
02233,Xã Phúc Yên,Huyện Lâm Bình,Tỉnh Tuyên Quang,02266,Xã Lâm Bình,08,False
02239,Xã Thượng Nông,Huyện Na Hang,Tỉnh Tuyên Quang,02239,Xã Thượng Nông,08,False
02242,Xã Xuân Lập,Huyện Lâm Bình,Tỉnh Tuyên Quang,02266,Xã Lâm Bình,08,False
02245,Xã Côn Lôn,Huyện Na Hang,Tỉnh Tuyên Quang,02245,Xã Côn Lôn,08,False
02248,Xã Yên Hoa,Huyện Na Hang,Tỉnh Tuyên Quang,02248,Xã Yên Hoa,08,False
02251,Xã Khuôn Hà,Huyện Lâm Bình,Tỉnh Tuyên Quang,02269,Xã Thượng Lâm,08,False
02254,Xã Hồng Thái,Huyện Na Hang,Tỉnh Tuyên Quang,02260,Xã Hồng Thái,08,False
02260,Xã Đà Vị,Huyện Na Hang,Tỉnh Tuyên Quang,02260,Xã Hồng Thái,08,False
02263,Xã Khâu Tinh,Huyện Na Hang,Tỉnh Tuyên Quang,02248,Xã Yên Hoa,08,False
02266,Thị trấn Lăng Can,Huyện Lâm Bình,Tỉnh Tuyên Quang,02266,Xã Lâm Bình,08,False
02269,Xã Thượng Lâm,Huyện Lâm Bình,Tỉnh Tuyên Quang,02269,Xã Thượng Lâm,08,False
02275,Xã Sơn Phú,Huyện Na Hang,Tỉnh Tuyên Quang,02260,Xã Hồng Thái,08,False
02281,Xã Năng Khả,Huyện Na Hang,Tỉnh Tuyên Quang,02221,Xã Nà Hang,08,False
02284,Xã Thanh Tương,Huyện Na Hang,Tỉnh Tuyên Quang,02221,Xã Nà Hang,08,False
02287,Thị trấn Vĩnh Lộc,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02287,Xã Chiêm Hóa,08,False
02290,Xã Bình An,Huyện Lâm Bình,Tỉnh Tuyên Quang,02296,Xã Bình An,08,False
02293,Xã Hồng Quang,Huyện Lâm Bình,Tỉnh Tuyên Quang,02302,Xã Minh Quang,08,False
02296,Xã Thổ Bình,Huyện Lâm Bình,Tỉnh Tuyên Quang,02296,Xã Bình An,08,False
02299,Xã Phúc Sơn,Huyện Lâm Bình,Tỉnh Tuyên Quang,02302,Xã Minh Quang,08,False
02302,Xã Minh Quang,Huyện Lâm Bình,Tỉnh Tuyên Quang,02302,Xã Minh Quang,08,False
02305,Xã Trung Hà,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02305,Xã Trung Hà,08,False
02308,Xã Tân Mỹ,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02308,Xã Tân Mỹ,08,False
02311,Xã Hà Lang,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02320,Xã Tân An,08,False
02314,Xã Hùng Mỹ,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02308,Xã Tân Mỹ,08,False
02317,Xã Yên Lập,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02317,Xã Yên Lập,08,False
02320,Xã Tân An,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02320,Xã Tân An,08,False
02323,Xã Bình Phú,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02317,Xã Yên Lập,08,False
02326,Xã Xuân Quang,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02287,Xã Chiêm Hóa,08,False
02329,Xã Ngọc Hội,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02287,Xã Chiêm Hóa,08,False
02332,Xã Phú Bình,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02332,Xã Kiên Đài,08,False
02335,Xã Hòa Phú,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02365,Xã Yên Nguyên,08,False
02338,Xã Phúc Thịnh,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02287,Xã Chiêm Hóa,08,False
02341,Xã Kiên Đài,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02332,Xã Kiên Đài,08,False
02344,Xã Tân Thịnh,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02353,Xã Hòa An,08,False
02347,Xã Trung Hòa,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02287,Xã Chiêm Hóa,08,False
02350,Xã Kim Bình,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02350,Xã Kim Bình,08,False
02353,Xã Hòa An,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02353,Xã Hòa An,08,False
02356,Xã Vinh Quang,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02350,Xã Kim Bình,08,False
02359,Xã Tri Phú,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02359,Xã Tri Phú,08,False
02362,Xã Nhân Lý,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02353,Xã Hòa An,08,False
02365,Xã Yên Nguyên,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02365,Xã Yên Nguyên,08,False
02368,Xã Linh Phú,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02359,Xã Tri Phú,08,False
02371,Xã Bình Nhân,Huyện Chiêm Hóa,Tỉnh Tuyên Quang,02350,Xã Kim Bình,08,False
02374,Thị trấn Tân Yên,Huyện Hàm Yên,Tỉnh Tuyên Quang,02374,Xã Hàm Yên,08,False
02377,Xã Yên Thuận,Huyện Hàm Yên,Tỉnh Tuyên Quang,02380,Xã Bạch Xa,08,False
02380,Xã Bạch Xa,Huyện Hàm Yên,Tỉnh Tuyên Quang,02380,Xã Bạch Xa,08,False
02383,Xã Minh Khương,Huyện Hàm Yên,Tỉnh Tuyên Quang,02380,Xã Bạch Xa,08,False
02386,Xã Yên Lâm,Huyện Hàm Yên,Tỉnh Tuyên Quang,02398,Xã Yên Phú,08,False
02389,Xã Minh Dân,Huyện Hàm Yên,Tỉnh Tuyên Quang,02392,Xã Phù Lưu,08,False
02392,Xã Phù Lưu,Huyện Hàm Yên,Tỉnh Tuyên Quang,02392,Xã Phù Lưu,08,False
02395,Xã Minh Hương,Huyện Hàm Yên,Tỉnh Tuyên Quang,02404,Xã Bình Xa,08,False
02398,Xã Yên Phú,Huyện Hàm Yên,Tỉnh Tuyên Quang,02398,Xã Yên Phú,08,False
02401,Xã Tân Thành,Huyện Hàm Yên,Tỉnh Tuyên Quang,02374,Xã Hàm Yên,08,False
02404,Xã Bình Xa,Huyện Hàm Yên,Tỉnh Tuyên Quang,02404,Xã Bình Xa,08,False
02407,Xã Thái Sơn,Huyện Hàm Yên,Tỉnh Tuyên Quang,02407,Xã Thái Sơn,08,False
02410,Xã Nhân Mục,Huyện Hàm Yên,Tỉnh Tuyên Quang,02374,Xã Hàm Yên,08,False
02413,Xã Thành Long,Huyện Hàm Yên,Tỉnh Tuyên Quang,02407,Xã Thái Sơn,08,False
02416,Xã Bằng Cốc,Huyện Hàm Yên,Tỉnh Tuyên Quang,02374,Xã Hàm Yên,08,False
02419,Xã Thái Hòa,Huyện Hàm Yên,Tỉnh Tuyên Quang,02419,Xã Thái Hòa,08,False
02422,Xã Đức Ninh,Huyện Hàm Yên,Tỉnh Tuyên Quang,02419,Xã Thái Hòa,08,False
02425,Xã Hùng Đức,Huyện Hàm Yên,Tỉnh Tuyên Quang,02425,Xã Hùng Đức,08,False
02431,Xã Quý Quân,Huyện Yên Sơn,Tỉnh Tuyên Quang,02434,Xã Lực Hành,08,False
02434,Xã Lực Hành,Huyện Yên Sơn,Tỉnh Tuyên Quang,02434,Xã Lực Hành,08,False
02437,Xã Kiến Thiết,Huyện Yên Sơn,Tỉnh Tuyên Quang,02437,Xã Kiến Thiết,08,False
02440,Xã Trung Minh,Huyện Yên Sơn,Tỉnh Tuyên Quang,02455,Xã Hùng Lợi,08,False
02443,Xã Chiêu Yên,Huyện Yên Sơn,Tỉnh Tuyên Quang,02434,Xã Lực Hành,08,False
02446,Xã Trung Trực,Huyện Yên Sơn,Tỉnh Tuyên Quang,02449,Xã Xuân Vân,08,False
02449,Xã Xuân Vân,Huyện Yên Sơn,Tỉnh Tuyên Quang,02449,Xã Xuân Vân,08,False
02452,Xã Phúc Ninh,Huyện Yên Sơn,Tỉnh Tuyên Quang,02449,Xã Xuân Vân,08,False
02455,Xã Hùng Lợi,Huyện Yên Sơn,Tỉnh Tuyên Quang,02455,Xã Hùng Lợi,08,False
02458,Xã Trung Sơn,Huyện Yên Sơn,Tỉnh Tuyên Quang,02458,Xã Trung Sơn,08,False
02461,Xã Tân Tiến,Huyện Yên Sơn,Tỉnh Tuyên Quang,02470,Xã Tân Long,08,False
02464,Xã Tứ Quận,Huyện Yên Sơn,Tỉnh Tuyên Quang,02473,Xã Yên Sơn,08,False
02467,Xã Đạo Viện,Huyện Yên Sơn,Tỉnh Tuyên Quang,02458,Xã Trung Sơn,08,False
02470,Xã Tân Long,Huyện Yên Sơn,Tỉnh Tuyên Quang,02470,Xã Tân Long,08,False
02473,Thị trấn Yên Sơn,Huyện Yên Sơn,Tỉnh Tuyên Quang,02473,Xã Yên Sơn,08,False
02476,Xã Kim Quan,Huyện Yên Sơn,Tỉnh Tuyên Quang,02545,Xã Tân Trào,08,False
02479,Xã Lang Quán,Huyện Yên Sơn,Tỉnh Tuyên Quang,02473,Xã Yên Sơn,08,False
02482,Xã Phú Thịnh,Huyện Yên Sơn,Tỉnh Tuyên Quang,02494,Xã Thái Bình,08,False
02485,Xã Công Đa,Huyện Yên Sơn,Tỉnh Tuyên Quang,02458,Xã Trung Sơn,08,False
02488,Xã Trung Môn,Huyện Yên Sơn,Tỉnh Tuyên Quang,02215,Phường Minh Xuân,08,False
02491,Xã Chân Sơn,Huyện Yên Sơn,Tỉnh Tuyên Quang,02473,Xã Yên Sơn,08,False
02494,Xã Thái Bình,Huyện Yên Sơn,Tỉnh Tuyên Quang,02212,Phường Nông Tiến,08,True
02494,Xã Thái Bình,Huyện Yên Sơn,Tỉnh Tuyên Quang,02494,Xã Thái Bình,08,True
02497,Xã Kim Phú,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02215,Phường Minh Xuân,08,True
02497,Xã Kim Phú,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02509,Phường Mỹ Lâm,08,True
02500,Xã Tiến Bộ,Huyện Yên Sơn,Tỉnh Tuyên Quang,02494,Xã Thái Bình,08,False
02503,Xã An Khang,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02512,Phường An Tường,08,False
02506,Xã Mỹ Bằng,Huyện Yên Sơn,Tỉnh Tuyên Quang,02509,Phường Mỹ Lâm,08,False
02509,Phường Mỹ Lâm,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02509,Phường Mỹ Lâm,08,False
02512,Phường An Tường,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02512,Phường An Tường,08,False
02515,Xã Lưỡng Vượng,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02512,Phường An Tường,08,False
02518,Xã Hoàng Khai,Huyện Yên Sơn,Tỉnh Tuyên Quang,02512,Phường An Tường,08,False
02521,Xã Thái Long,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02524,Phường Bình Thuận,08,False
02524,Phường Đội Cấn,Thành phố Tuyên Quang,Tỉnh Tuyên Quang,02524,Phường Bình Thuận,08,False
02527,Xã Nhữ Hán,Huyện Yên Sơn,Tỉnh Tuyên Quang,02530,Xã Nhữ Khê,08,False
02530,Xã Nhữ Khê,Huyện Yên Sơn,Tỉnh Tuyên Quang,02530,Xã Nhữ Khê,08,False
02533,Xã Đội Bình,Huyện Yên Sơn,Tỉnh Tuyên Quang,02530,Xã Nhữ Khê,08,False
02536,Thị trấn Sơn Dương,Huyện Sơn Dương,Tỉnh Tuyên Quang,02536,Xã Sơn Dương,08,False
02539,Xã Trung Yên,Huyện Sơn Dương,Tỉnh Tuyên Quang,02545,Xã Tân Trào,08,False
02542,Xã Minh Thanh,Huyện Sơn Dương,Tỉnh Tuyên Quang,02554,Xã Minh Thanh,08,False
02545,Xã Tân Trào,Huyện Sơn Dương,Tỉnh Tuyên Quang,02545,Xã Tân Trào,08,False
02548,Xã Vĩnh Lợi,Huyện Sơn Dương,Tỉnh Tuyên Quang,02548,Xã Bình Ca,08,False
02551,Xã Thượng Ấm,Huyện Sơn Dương,Tỉnh Tuyên Quang,02548,Xã Bình Ca,08,False
02554,Xã Bình Yên,Huyện Sơn Dương,Tỉnh Tuyên Quang,02554,Xã Minh Thanh,08,False
02557,Xã Lương Thiện,Huyện Sơn Dương,Tỉnh Tuyên Quang,02554,Xã Minh Thanh,08,False
02560,Xã Tú Thịnh,Huyện Sơn Dương,Tỉnh Tuyên Quang,02536,Xã Sơn Dương,08,False
02563,Xã Cấp Tiến,Huyện Sơn Dương,Tỉnh Tuyên Quang,02548,Xã Bình Ca,08,False
02566,Xã Hợp Thành,Huyện Sơn Dương,Tỉnh Tuyên Quang,02536,Xã Sơn Dương,08,False
02569,Xã Phúc Ứng,Huyện Sơn Dương,Tỉnh Tuyên Quang,02536,Xã Sơn Dương,08,False
02572,Xã Đông Thọ,Huyện Sơn Dương,Tỉnh Tuyên Quang,02572,Xã Đông Thọ,08,False
02575,Xã Kháng Nhật,Huyện Sơn Dương,Tỉnh Tuyên Quang,02578,Xã Tân Thanh,08,False
02578,Xã Hợp Hòa,Huyện Sơn Dương,Tỉnh Tuyên Quang,02578,Xã Tân Thanh,08,False
02584,Xã Quyết Thắng,Huyện Sơn Dương,Tỉnh Tuyên Quang,02572,Xã Đông Thọ,08,False
02587,Xã Đồng Quý,Huyện Sơn Dương,Tỉnh Tuyên Quang,02572,Xã Đông Thọ,08,False
02590,Xã Tân Thanh,Huyện Sơn Dương,Tỉnh Tuyên Quang,02578,Xã Tân Thanh,08,False
02596,Xã Văn Phú,Huyện Sơn Dương,Tỉnh Tuyên Quang,02608,Xã Hồng Sơn,08,False
02599,Xã Chi Thiết,Huyện Sơn Dương,Tỉnh Tuyên Quang,02608,Xã Hồng Sơn,08,False
02602,Xã Đông Lợi,Huyện Sơn Dương,Tỉnh Tuyên Quang,02623,Xã Trường Sinh,08,False
02605,Xã Thiện Kế,Huyện Sơn Dương,Tỉnh Tuyên Quang,02620,Xã Sơn Thủy,08,False
02608,Xã Hồng Sơn,Huyện Sơn Dương,Tỉnh Tuyên Quang,02608,Xã Hồng Sơn,08,False
02611,Xã Phú Lương,Huyện Sơn Dương,Tỉnh Tuyên Quang,02611,Xã Phú Lương,08,False
02614,Xã Ninh Lai,Huyện Sơn Dương,Tỉnh Tuyên Quang,02620,Xã Sơn Thủy,08,False
02617,Xã Đại Phú,Huyện Sơn Dương,Tỉnh Tuyên Quang,02611,Xã Phú Lương,08,False
02620,Xã Sơn Nam,Huyện Sơn Dương,Tỉnh Tuyên Quang,02620,Xã Sơn Thủy,08,False
02623,Xã Hào Phú,Huyện Sơn Dương,Tỉnh Tuyên Quang,02623,Xã Trường Sinh,08,False
02626,Xã Tam Đa,Huyện Sơn Dương,Tỉnh Tuyên Quang,02611,Xã Phú Lương,08,False
02632,Xã Trường Sinh,Huyện Sơn Dương,Tỉnh Tuyên Quang,02623,Xã Trường Sinh,08,False
02635,Phường Duyên Hải,Thành phố Lào Cai,Tỉnh Lào Cai,02647,Phường Lào Cai,15,False
02641,Phường Lào Cai,Thành phố Lào Cai,Tỉnh Lào Cai,02647,Phường Lào Cai,15,False
02644,Phường Cốc Lếu,Thành phố Lào Cai,Tỉnh Lào Cai,02647,Phường Lào Cai,15,False
02647,Phường Kim Tân,Thành phố Lào Cai,Tỉnh Lào Cai,02647,Phường Lào Cai,15,False
02650,Phường Bắc Lệnh,Thành phố Lào Cai,Tỉnh Lào Cai,02671,Phường Cam Đường,15,False
02653,Phường Pom Hán,Thành phố Lào Cai,Tỉnh Lào Cai,02671,Phường Cam Đường,15,False
02656,Phường Xuân Tăng,Thành phố Lào Cai,Tỉnh Lào Cai,02671,Phường Cam Đường,15,False
02658,Phường Bình Minh,Thành phố Lào Cai,Tỉnh Lào Cai,02671,Phường Cam Đường,15,False
02659,Xã Thống Nhất,Thành phố Lào Cai,Tỉnh Lào Cai,02923,Xã Gia Phú,15,False
02662,Xã Đồng Tuyển,Thành phố Lào Cai,Tỉnh Lào Cai,02746,Xã Cốc San,15,False
02665,Xã Vạn Hòa,Thành phố Lào Cai,Tỉnh Lào Cai,02647,Phường Lào Cai,15,False
02668,Phường Bắc Cường,Thành phố Lào Cai,Tỉnh Lào Cai,02671,Phường Cam Đường,15,False
02671,Phường Nam Cường,Thành phố Lào Cai,Tỉnh Lào Cai,02671,Phường Cam Đường,15,False
02674,Xã Cam Đường,Thành phố Lào Cai,Tỉnh Lào Cai,02671,Phường Cam Đường,15,False
02677,Xã Tả Phời,Thành phố Lào Cai,Tỉnh Lào Cai,02680,Xã Hợp Thành,15,False
02680,Xã Hợp Thành,Thành phố Lào Cai,Tỉnh Lào Cai,02680,Xã Hợp Thành,15,False
02683,Thị trấn Bát Xát,Huyện Bát Xát,Tỉnh Lào Cai,02683,Xã Bát Xát,15,False
02686,Xã A Mú Sung,Huyện Bát Xát,Tỉnh Lào Cai,02686,Xã A Mú Sung,15,False
02689,Xã Nậm Chạc,Huyện Bát Xát,Tỉnh Lào Cai,02686,Xã A Mú Sung,15,False
02692,Xã A Lù,Huyện Bát Xát,Tỉnh Lào Cai,02701,Xã Y Tý,15,False
02695,Xã Trịnh Tường,Huyện Bát Xát,Tỉnh Lào Cai,02695,Xã Trịnh Tường,15,False
02701,Xã Y Tý,Huyện Bát Xát,Tỉnh Lào Cai,02701,Xã Y Tý,15,False
02704,Xã Cốc Mỳ,Huyện Bát Xát,Tỉnh Lào Cai,02695,Xã Trịnh Tường,15,False
02707,Xã Dền Sáng,Huyện Bát Xát,Tỉnh Lào Cai,02707,Xã Dền Sáng,15,False
02710,Xã Bản Vược,Huyện Bát Xát,Tỉnh Lào Cai,02683,Xã Bát Xát,15,False
02713,Xã Sàng Ma Sáo,Huyện Bát Xát,Tỉnh Lào Cai,02707,Xã Dền Sáng,15,False
02716,Xã Bản Qua,Huyện Bát Xát,Tỉnh Lào Cai,02683,Xã Bát Xát,15,False
02719,Xã Mường Vi,Huyện Bát Xát,Tỉnh Lào Cai,02725,Xã Bản Xèo,15,False
02722,Xã Dền Thàng,Huyện Bát Xát,Tỉnh Lào Cai,02707,Xã Dền Sáng,15,False
02725,Xã Bản Xèo,Huyện Bát Xát,Tỉnh Lào Cai,02725,Xã Bản Xèo,15,False
02728,Xã Mường Hum,Huyện Bát Xát,Tỉnh Lào Cai,02728,Xã Mường Hum,15,False
02731,Xã Trung Lèng Hồ,Huyện Bát Xát,Tỉnh Lào Cai,02728,Xã Mường Hum,15,False
02734,Xã Quang Kim,Huyện Bát Xát,Tỉnh Lào Cai,02683,Xã Bát Xát,15,False
02737,Xã Pa Cheo,Huyện Bát Xát,Tỉnh Lào Cai,02725,Xã Bản Xèo,15,False
02740,Xã Nậm Pung,Huyện Bát Xát,Tỉnh Lào Cai,02728,Xã Mường Hum,15,False
02743,Xã Phìn Ngan,Huyện Bát Xát,Tỉnh Lào Cai,02683,Xã Bát Xát,15,False
02746,Xã Cốc San,Thành phố Lào Cai,Tỉnh Lào Cai,02746,Xã Cốc San,15,False
02749,Xã Tòng Sành,Huyện Bát Xát,Tỉnh Lào Cai,02746,Xã Cốc San,15,False
02752,Xã Pha Long,Huyện Mường Khương,Tỉnh Lào Cai,02752,Xã Pha Long,15,False
02755,Xã Tả Ngài Chồ,Huyện Mường Khương,Tỉnh Lào Cai,02752,Xã Pha Long,15,False
02758,Xã Tung Chung Phố,Huyện Mường Khương,Tỉnh Lào Cai,02761,Xã Mường Khương,15,False
02761,Thị trấn Mường Khương,Huyện Mường Khương,Tỉnh Lào Cai,02761,Xã Mường Khương,15,False
02764,Xã Dìn Chin,Huyện Mường Khương,Tỉnh Lào Cai,02752,Xã Pha Long,15,False
02767,Xã Tả Gia Khâu,Huyện Mường Khương,Tỉnh Lào Cai,02752,Xã Pha Long,15,False
02770,Xã Nậm Chảy,Huyện Mường Khương,Tỉnh Lào Cai,02761,Xã Mường Khương,15,False
02773,Xã Nấm Lư,Huyện Mường Khương,Tỉnh Lào Cai,02761,Xã Mường Khương,15,False
02776,Xã Lùng Khấu Nhin,Huyện Mường Khương,Tỉnh Lào Cai,02782,Xã Cao Sơn,15,False
02779,Xã Thanh Bình,Huyện Mường Khương,Tỉnh Lào Cai,02761,Xã Mường Khương,15,False
02782,Xã Cao Sơn,Huyện Mường Khương,Tỉnh Lào Cai,02782,Xã Cao Sơn,15,False
02785,Xã Lùng Vai,Huyện Mường Khương,Tỉnh Lào Cai,02788,Xã Bản Lầu,15,False
02788,Xã Bản Lầu,Huyện Mường Khương,Tỉnh Lào Cai,02788,Xã Bản Lầu,15,False
02791,Xã La Pan Tẩn,Huyện Mường Khương,Tỉnh Lào Cai,02782,Xã Cao Sơn,15,False
02794,Xã Tả Thàng,Huyện Mường Khương,Tỉnh Lào Cai,02782,Xã Cao Sơn,15,False
02797,Xã Bản Sen,Huyện Mường Khương,Tỉnh Lào Cai,02788,Xã Bản Lầu,15,False
02800,Xã Nàn Sán,Huyện Si Ma Cai,Tỉnh Lào Cai,02809,Xã Si Ma Cai,15,False
02803,Xã Thào Chư Phìn,Huyện Si Ma Cai,Tỉnh Lào Cai,02824,Xã Sín Chéng,15,False
02806,Xã Bản Mế,Huyện Si Ma Cai,Tỉnh Lào Cai,02824,Xã Sín Chéng,15,False
02809,Thị trấn Si Ma Cai,Huyện Si Ma Cai,Tỉnh Lào Cai,02809,Xã Si Ma Cai,15,False
02812,Xã Sán Chải,Huyện Si Ma Cai,Tỉnh Lào Cai,02809,Xã Si Ma Cai,15,False
02818,Xã Lùng Thẩn,Huyện Si Ma Cai,Tỉnh Lào Cai,02848,Xã Lùng Phình,15,False
02821,Xã Cán Cấu,Huyện Si Ma Cai,Tỉnh Lào Cai,02809,Xã Si Ma Cai,15,False
02824,Xã Sín Chéng,Huyện Si Ma Cai,Tỉnh Lào Cai,02824,Xã Sín Chéng,15,False
02827,Xã Quan Hồ Thẩn,Huyện Si Ma Cai,Tỉnh Lào Cai,02809,Xã Si Ma Cai,15,False
02836,Xã Nàn Sín,Huyện Si Ma Cai,Tỉnh Lào Cai,02824,Xã Sín Chéng,15,False
02839,Thị trấn Bắc Hà,Huyện Bắc Hà,Tỉnh Lào Cai,02839,Xã Bắc Hà,15,False
02842,Xã Lùng Cải,Huyện Bắc Hà,Tỉnh Lào Cai,02842,Xã Tả Củ Tỷ,15,False
02848,Xã Lùng Phình,Huyện Bắc Hà,Tỉnh Lào Cai,02848,Xã Lùng Phình,15,False
02851,Xã Tả Van Chư,Huyện Bắc Hà,Tỉnh Lào Cai,02848,Xã Lùng Phình,15,False
02854,Xã Tả Củ Tỷ,Huyện Bắc Hà,Tỉnh Lào Cai,02842,Xã Tả Củ Tỷ,15,False
02857,Xã Thải Giàng Phố,Huyện Bắc Hà,Tỉnh Lào Cai,02839,Xã Bắc Hà,15,False
02863,Xã Hoàng Thu Phố,Huyện Bắc Hà,Tỉnh Lào Cai,02839,Xã Bắc Hà,15,False
02866,Xã Bản Phố,Huyện Bắc Hà,Tỉnh Lào Cai,02839,Xã Bắc Hà,15,False
02869,Xã Bản Liền,Huyện Bắc Hà,Tỉnh Lào Cai,02869,Xã Bản Liền,15,False
02875,Xã Na Hối,Huyện Bắc Hà,Tỉnh Lào Cai,02839,Xã Bắc Hà,15,False
02878,Xã Cốc Ly,Huyện Bắc Hà,Tỉnh Lào Cai,02890,Xã Bảo Nhai,15,False
02881,Xã Nậm Mòn,Huyện Bắc Hà,Tỉnh Lào Cai,02839,Xã Bắc Hà,15,False
02884,Xã Nậm Đét,Huyện Bắc Hà,Tỉnh Lào Cai,02890,Xã Bảo Nhai,15,False
02887,Xã Nậm Khánh,Huyện Bắc Hà,Tỉnh Lào Cai,02869,Xã Bản Liền,15,False
02890,Xã Bảo Nhai,Huyện Bắc Hà,Tỉnh Lào Cai,02890,Xã Bảo Nhai,15,False
02893,Xã Nậm Lúc,Huyện Bắc Hà,Tỉnh Lào Cai,02896,Xã Cốc Lầu,15,False
02896,Xã Cốc Lầu,Huyện Bắc Hà,Tỉnh Lào Cai,02896,Xã Cốc Lầu,15,False
02899,Xã Bản Cái,Huyện Bắc Hà,Tỉnh Lào Cai,02896,Xã Cốc Lầu,15,False
02902,Thị trấn Nông trường Phong Hải,Huyện Bảo Thắng,Tỉnh Lào Cai,02902,Xã Phong Hải,15,False
02905,Thị trấn Phố Lu,Huyện Bảo Thắng,Tỉnh Lào Cai,02905,Xã Bảo Thắng,15,False
02908,Thị trấn Tằng Loỏng,Huyện Bảo Thắng,Tỉnh Lào Cai,02908,Xã Tằng Loỏng,15,False
02911,Xã Bản Phiệt,Huyện Bảo Thắng,Tỉnh Lào Cai,02647,Phường Lào Cai,15,False
02914,Xã Bản Cầm,Huyện Bảo Thắng,Tỉnh Lào Cai,02902,Xã Phong Hải,15,False
02917,Xã Thái Niên,Huyện Bảo Thắng,Tỉnh Lào Cai,02905,Xã Bảo Thắng,15,False
02920,Xã Phong Niên,Huyện Bảo Thắng,Tỉnh Lào Cai,02926,Xã Xuân Quang,15,False
02923,Xã Gia Phú,Huyện Bảo Thắng,Tỉnh Lào Cai,02923,Xã Gia Phú,15,False
02926,Xã Xuân Quang,Huyện Bảo Thắng,Tỉnh Lào Cai,02926,Xã Xuân Quang,15,False
02929,Xã Sơn Hải,Huyện Bảo Thắng,Tỉnh Lào Cai,02905,Xã Bảo Thắng,15,False
02932,Xã Xuân Giao,Huyện Bảo Thắng,Tỉnh Lào Cai,02923,Xã Gia Phú,15,False
02935,Xã Trì Quang,Huyện Bảo Thắng,Tỉnh Lào Cai,02926,Xã Xuân Quang,15,False
02938,Xã Sơn Hà,Huyện Bảo Thắng,Tỉnh Lào Cai,02905,Xã Bảo Thắng,15,False
02944,Xã Phú Nhuận,Huyện Bảo Thắng,Tỉnh Lào Cai,02908,Xã Tằng Loỏng,15,False
02947,Thị trấn Phố Ràng,Huyện Bảo Yên,Tỉnh Lào Cai,02947,Xã Bảo Yên,15,False
02950,Xã Tân Tiến,Huyện Bảo Yên,Tỉnh Lào Cai,02953,Xã Nghĩa Đô,15,False
02953,Xã Nghĩa Đô,Huyện Bảo Yên,Tỉnh Lào Cai,02953,Xã Nghĩa Đô,15,False
02956,Xã Vĩnh Yên,Huyện Bảo Yên,Tỉnh Lào Cai,02953,Xã Nghĩa Đô,15,False
02959,Xã Điện Quan,Huyện Bảo Yên,Tỉnh Lào Cai,02968,Xã Thượng Hà,15,False
02962,Xã Xuân Hòa,Huyện Bảo Yên,Tỉnh Lào Cai,02962,Xã Xuân Hòa,15,False
02965,Xã Tân Dương,Huyện Bảo Yên,Tỉnh Lào Cai,02962,Xã Xuân Hòa,15,False
02968,Xã Thượng Hà,Huyện Bảo Yên,Tỉnh Lào Cai,02968,Xã Thượng Hà,15,False
02971,Xã Kim Sơn,Huyện Bảo Yên,Tỉnh Lào Cai,02989,Xã Bảo Hà,15,False
02974,Xã Cam Cọn,Huyện Bảo Yên,Tỉnh Lào Cai,02989,Xã Bảo Hà,15,False
02977,Xã Minh Tân,Huyện Bảo Yên,Tỉnh Lào Cai,02968,Xã Thượng Hà,15,False
02980,Xã Xuân Thượng,Huyện Bảo Yên,Tỉnh Lào Cai,02947,Xã Bảo Yên,15,False
02983,Xã Việt Tiến,Huyện Bảo Yên,Tỉnh Lào Cai,02998,Xã Phúc Khánh,15,False
02986,Xã Yên Sơn,Huyện Bảo Yên,Tỉnh Lào Cai,02947,Xã Bảo Yên,15,False
02989,Xã Bảo Hà,Huyện Bảo Yên,Tỉnh Lào Cai,02989,Xã Bảo Hà,15,False
02992,Xã Lương Sơn,Huyện Bảo Yên,Tỉnh Lào Cai,02947,Xã Bảo Yên,15,False
02998,Xã Phúc Khánh,Huyện Bảo Yên,Tỉnh Lào Cai,02998,Xã Phúc Khánh,15,False
03001,Phường Sa Pa,Thị xã Sa Pa,Tỉnh Lào Cai,03006,Phường Sa Pa,15,False
03002,Phường Sa Pả,Thị xã Sa Pa,Tỉnh Lào Cai,03006,Phường Sa Pa,15,False
03003,Phường Ô Quý Hồ,Thị xã Sa Pa,Tỉnh Lào Cai,03006,Phường Sa Pa,15,False
03004,Xã Ngũ Chỉ Sơn,Thị xã Sa Pa,Tỉnh Lào Cai,03004,Xã Ngũ Chỉ Sơn,15,False
03006,Phường Phan Si Păng,Thị xã Sa Pa,Tỉnh Lào Cai,03006,Phường Sa Pa,15,False
03010,Xã Trung Chải,Thị xã Sa Pa,Tỉnh Lào Cai,03013,Xã Tả Phìn,15,False
03013,Xã Tả Phìn,Thị xã Sa Pa,Tỉnh Lào Cai,03013,Xã Tả Phìn,15,False
03016,Phường Hàm Rồng,Thị xã Sa Pa,Tỉnh Lào Cai,03006,Phường Sa Pa,15,False
03019,Xã Hoàng Liên,Thị xã Sa Pa,Tỉnh Lào Cai,03037,Xã Tả Van,15,False
03022,Xã Thanh Bình,Thị xã Sa Pa,Tỉnh Lào Cai,03046,Xã Bản Hồ,15,False
03028,Phường Cầu Mây,Thị xã Sa Pa,Tỉnh Lào Cai,03006,Phường Sa Pa,15,False
03037,Xã Mường Hoa,Thị xã Sa Pa,Tỉnh Lào Cai,03037,Xã Tả Van,15,False
03040,Xã Tả Van,Thị xã Sa Pa,Tỉnh Lào Cai,03037,Xã Tả Van,15,False
03043,Xã Mường Bo,Thị xã Sa Pa,Tỉnh Lào Cai,03043,Xã Mường Bo,15,False
03046,Xã Bản Hồ,Thị xã Sa Pa,Tỉnh Lào Cai,03046,Xã Bản Hồ,15,False
03052,Xã Liên Minh,Thị xã Sa Pa,Tỉnh Lào Cai,03043,Xã Mường Bo,15,False
03055,Thị trấn Khánh Yên,Huyện Văn Bàn,Tỉnh Lào Cai,03082,Xã Văn Bàn,15,False
03061,Xã Võ Lao,Huyện Văn Bàn,Tỉnh Lào Cai,03061,Xã Võ Lao,15,False
03064,Xã Sơn Thủy,Huyện Văn Bàn,Tỉnh Lào Cai,03082,Xã Văn Bàn,15,False
03067,Xã Nậm Mả,Huyện Văn Bàn,Tỉnh Lào Cai,03061,Xã Võ Lao,15,False
03070,Xã Tân Thượng,Huyện Văn Bàn,Tỉnh Lào Cai,02989,Xã Bảo Hà,15,False
03073,Xã Nậm Dạng,Huyện Văn Bàn,Tỉnh Lào Cai,03061,Xã Võ Lao,15,False
03076,Xã Nậm Chày,Huyện Văn Bàn,Tỉnh Lào Cai,03076,Xã Nậm Chày,15,False
03079,Xã Tân An,Huyện Văn Bàn,Tỉnh Lào Cai,02989,Xã Bảo Hà,15,False
03082,Xã Khánh Yên Thượng,Huyện Văn Bàn,Tỉnh Lào Cai,03082,Xã Văn Bàn,15,False
03085,Xã Nậm Xé,Huyện Văn Bàn,Tỉnh Lào Cai,03085,Xã Nậm Xé,15,False
03088,Xã Dần Thàng,Huyện Văn Bàn,Tỉnh Lào Cai,03076,Xã Nậm Chày,15,False
03091,Xã Chiềng Ken,Huyện Văn Bàn,Tỉnh Lào Cai,03091,Xã Chiềng Ken,15,False
03094,Xã Làng Giàng,Huyện Văn Bàn,Tỉnh Lào Cai,03082,Xã Văn Bàn,15,False
03097,Xã Hòa Mạc,Huyện Văn Bàn,Tỉnh Lào Cai,03082,Xã Văn Bàn,15,False
03100,Xã Khánh Yên Trung,Huyện Văn Bàn,Tỉnh Lào Cai,03103,Xã Khánh Yên,15,False
03103,Xã Khánh Yên Hạ,Huyện Văn Bàn,Tỉnh Lào Cai,03103,Xã Khánh Yên,15,False
03106,Xã Dương Quỳ,Huyện Văn Bàn,Tỉnh Lào Cai,03106,Xã Dương Quỳ,15,False
03109,Xã Nậm Tha,Huyện Văn Bàn,Tỉnh Lào Cai,03091,Xã Chiềng Ken,15,False
03112,Xã Minh Lương,Huyện Văn Bàn,Tỉnh Lào Cai,03121,Xã Minh Lương,15,False
03115,Xã Thẩm Dương,Huyện Văn Bàn,Tỉnh Lào Cai,03106,Xã Dương Quỳ,15,False
03118,Xã Liêm Phú,Huyện Văn Bàn,Tỉnh Lào Cai,03103,Xã Khánh Yên,15,False
03121,Xã Nậm Xây,Huyện Văn Bàn,Tỉnh Lào Cai,03121,Xã Minh Lương,15,False
03124,Phường Noong Bua,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03334,Phường Mường Thanh,11,False
03127,Phường Him Lam,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03127,Phường Điện Biên Phủ,11,False
03130,Phường Thanh Bình,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03127,Phường Điện Biên Phủ,11,False
03133,Phường Tân Thanh,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03127,Phường Điện Biên Phủ,11,False
03136,Phường Mường Thanh,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03127,Phường Điện Biên Phủ,11,False
03139,Phường Nam Thanh,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03334,Phường Mường Thanh,11,False
03142,Phường Thanh Trường,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03127,Phường Điện Biên Phủ,11,False
03145,Xã Thanh Minh,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03127,Phường Điện Biên Phủ,11,False
03148,Phường Sông Đà,Thị Xã Mường Lay,Tỉnh Điện Biên,03151,Phường Mường Lay,11,False
03151,Phường Na Lay,Thị Xã Mường Lay,Tỉnh Điện Biên,03151,Phường Mường Lay,11,False
03154,Xã Sín Thầu,Huyện Mường Nhé,Tỉnh Điện Biên,03158,Xã Sín Thầu,11,False
03155,Xã Sen Thượng,Huyện Mường Nhé,Tỉnh Điện Biên,03158,Xã Sín Thầu,11,False
03156,Xã Nậm Tin,Huyện Nậm Pồ,Tỉnh Điện Biên,03166,Xã Mường Chà,11,False
03157,Xã Chung Chải,Huyện Mường Nhé,Tỉnh Điện Biên,03160,Xã Mường Nhé,11,False
03158,Xã Leng Su Sìn,Huyện Mường Nhé,Tỉnh Điện Biên,03158,Xã Sín Thầu,11,False
03159,Xã Pá Mỳ,Huyện Mường Nhé,Tỉnh Điện Biên,03162,Xã Nậm Kè,11,False
03160,Xã Mường Nhé,Huyện Mường Nhé,Tỉnh Điện Biên,03160,Xã Mường Nhé,11,False
03161,Xã Nậm Vì,Huyện Mường Nhé,Tỉnh Điện Biên,03160,Xã Mường Nhé,11,False
03162,Xã Nậm Kè,Huyện Mường Nhé,Tỉnh Điện Biên,03162,Xã Nậm Kè,11,False
03163,Xã Mường Toong,Huyện Mường Nhé,Tỉnh Điện Biên,03163,Xã Mường Toong,11,False
03164,Xã Quảng Lâm,Huyện Mường Nhé,Tỉnh Điện Biên,03164,Xã Quảng Lâm,11,False
03165,Xã Pa Tần,Huyện Nậm Pồ,Tỉnh Điện Biên,03166,Xã Mường Chà,11,False
03166,Xã Chà Cang,Huyện Nậm Pồ,Tỉnh Điện Biên,03166,Xã Mường Chà,11,False
03167,Xã Na Cô Sa,Huyện Nậm Pồ,Tỉnh Điện Biên,03164,Xã Quảng Lâm,11,False
03168,Xã Nà Khoa,Huyện Nậm Pồ,Tỉnh Điện Biên,03169,Xã Nà Hỳ,11,False
03169,Xã Nà Hỳ,Huyện Nậm Pồ,Tỉnh Điện Biên,03169,Xã Nà Hỳ,11,False
03170,Xã Nà Bủng,Huyện Nậm Pồ,Tỉnh Điện Biên,03176,Xã Nà Bủng,11,False
03171,Xã Nậm Nhừ,Huyện Nậm Pồ,Tỉnh Điện Biên,03169,Xã Nà Hỳ,11,False
03172,Thị trấn Mường Chà,Huyện Mường Chà,Tỉnh Điện Biên,03172,Xã Na Sang,11,False
03173,Xã Nậm Chua,Huyện Nậm Pồ,Tỉnh Điện Biên,03169,Xã Nà Hỳ,11,False
03174,Xã Nậm Khăn,Huyện Nậm Pồ,Tỉnh Điện Biên,03175,Xã Chà Tở,11,False
03175,Xã Chà Tở,Huyện Nậm Pồ,Tỉnh Điện Biên,03175,Xã Chà Tở,11,False
03176,Xã Vàng Đán,Huyện Nậm Pồ,Tỉnh Điện Biên,03176,Xã Nà Bủng,11,False
03177,Xã Huổi Lếch,Huyện Mường Nhé,Tỉnh Điện Biên,03163,Xã Mường Toong,11,False
03178,Xã Sá Tổng,Huyện Mường Chà,Tỉnh Điện Biên,03151,Phường Mường Lay,11,False
03181,Xã Mường Tùng,Huyện Mường Chà,Tỉnh Điện Biên,03181,Xã Mường Tùng,11,False
03184,Xã Lay Nưa,Thị Xã Mường Lay,Tỉnh Điện Biên,03151,Phường Mường Lay,11,False
03187,Xã Chà Nưa,Huyện Nậm Pồ,Tỉnh Điện Biên,03166,Xã Mường Chà,11,False
03190,Xã Hừa Ngài,Huyện Mường Chà,Tỉnh Điện Biên,03193,Xã Pa Ham,11,False
03191,Xã Huổi Mí,Huyện Mường Chà,Tỉnh Điện Biên,03194,Xã Nậm Nèn,11,False
03193,Xã Pa Ham,Huyện Mường Chà,Tỉnh Điện Biên,03193,Xã Pa Ham,11,False
03194,Xã Nậm Nèn,Huyện Mường Chà,Tỉnh Điện Biên,03194,Xã Nậm Nèn,11,False
03196,Xã Huổi Lèng,Huyện Mường Chà,Tỉnh Điện Biên,03181,Xã Mường Tùng,11,False
03197,Xã Sa Lông,Huyện Mường Chà,Tỉnh Điện Biên,03172,Xã Na Sang,11,False
03198,Xã Phìn Hồ,Huyện Nậm Pồ,Tỉnh Điện Biên,03199,Xã Si Pa Phìn,11,False
03199,Xã Si Pa Phìn,Huyện Nậm Pồ,Tỉnh Điện Biên,03199,Xã Si Pa Phìn,11,False
03200,Xã Ma Thì Hồ,Huyện Mường Chà,Tỉnh Điện Biên,03172,Xã Na Sang,11,False
03201,Xã Na Sang,Huyện Mường Chà,Tỉnh Điện Biên,03172,Xã Na Sang,11,False
03202,Xã Mường Mươn,Huyện Mường Chà,Tỉnh Điện Biên,03202,Xã Mường Pồn,11,False
03203,Thị trấn Điện Biên Đông,Huyện Điện Biên Đông,Tỉnh Điện Biên,03203,Xã Na Son,11,False
03205,Xã Na Son,Huyện Điện Biên Đông,Tỉnh Điện Biên,03203,Xã Na Son,11,False
03208,Xã Phì Nhừ,Huyện Điện Biên Đông,Tỉnh Điện Biên,03208,Xã Xa Dung,11,False
03211,Xã Chiềng Sơ,Huyện Điện Biên Đông,Tỉnh Điện Biên,03214,Xã Mường Luân,11,False
03214,Xã Mường Luân,Huyện Điện Biên Đông,Tỉnh Điện Biên,03214,Xã Mường Luân,11,False
03217,Thị trấn Tủa Chùa,Huyện Tủa Chùa,Tỉnh Điện Biên,03217,Xã Tủa Chùa,11,False
03220,Xã Huổi Só,Huyện Tủa Chùa,Tỉnh Điện Biên,03220,Xã Tủa Thàng,11,False
03223,Xã Sín Chải,Huyện Tủa Chùa,Tỉnh Điện Biên,03226,Xã Sín Chải,11,False
03226,Xã Tả Sìn Thàng,Huyện Tủa Chùa,Tỉnh Điện Biên,03226,Xã Sín Chải,11,False
03229,Xã Lao Xả Phình,Huyện Tủa Chùa,Tỉnh Điện Biên,03226,Xã Sín Chải,11,False
03232,Xã Tả Phìn,Huyện Tủa Chùa,Tỉnh Điện Biên,03241,Xã Sính Phình,11,False
03235,Xã Tủa Thàng,Huyện Tủa Chùa,Tỉnh Điện Biên,03220,Xã Tủa Thàng,11,False
03238,Xã Trung Thu,Huyện Tủa Chùa,Tỉnh Điện Biên,03241,Xã Sính Phình,11,False
03241,Xã Sính Phình,Huyện Tủa Chùa,Tỉnh Điện Biên,03241,Xã Sính Phình,11,False
03244,Xã Xá Nhè,Huyện Tủa Chùa,Tỉnh Điện Biên,03244,Xã Sáng Nhè,11,False
03247,Xã Mường Đun,Huyện Tủa Chùa,Tỉnh Điện Biên,03244,Xã Sáng Nhè,11,False
03250,Xã Mường Báng,Huyện Tủa Chùa,Tỉnh Điện Biên,03217,Xã Tủa Chùa,11,False
03253,Thị trấn Tuần Giáo,Huyện Tuần Giáo,Tỉnh Điện Biên,03253,Xã Tuần Giáo,11,False
03256,Thị trấn Mường Ảng,Huyện Mường Ảng,Tỉnh Điện Biên,03256,Xã Mường Ảng,11,False
03259,Xã Phình Sáng,Huyện Tuần Giáo,Tỉnh Điện Biên,03244,Xã Sáng Nhè,11,False
03260,Xã Rạng Đông,Huyện Tuần Giáo,Tỉnh Điện Biên,03260,Xã Pú Nhung,11,False
03262,Xã Mùn Chung,Huyện Tuần Giáo,Tỉnh Điện Biên,03268,Xã Mường Mùn,11,False
03263,Xã Nà Tòng,Huyện Tuần Giáo,Tỉnh Điện Biên,03217,Xã Tủa Chùa,11,False
03265,Xã Ta Ma,Huyện Tuần Giáo,Tỉnh Điện Biên,03260,Xã Pú Nhung,11,False
03268,Xã Mường Mùn,Huyện Tuần Giáo,Tỉnh Điện Biên,03268,Xã Mường Mùn,11,False
03269,Xã Pú Xi,Huyện Tuần Giáo,Tỉnh Điện Biên,03268,Xã Mường Mùn,11,False
03271,Xã Pú Nhung,Huyện Tuần Giáo,Tỉnh Điện Biên,03260,Xã Pú Nhung,11,False
03274,Xã Quài Nưa,Huyện Tuần Giáo,Tỉnh Điện Biên,03253,Xã Tuần Giáo,11,False
03277,Xã Mường Thín,Huyện Tuần Giáo,Tỉnh Điện Biên,03283,Xã Chiềng Sinh,11,False
03280,Xã Tỏa Tình,Huyện Tuần Giáo,Tỉnh Điện Biên,03295,Xã Quài Tở,11,False
03283,Xã Nà Sáy,Huyện Tuần Giáo,Tỉnh Điện Biên,03283,Xã Chiềng Sinh,11,False
03284,Xã Mường Khong,Huyện Tuần Giáo,Tỉnh Điện Biên,03283,Xã Chiềng Sinh,11,False
03286,Xã Mường Đăng,Huyện Mường Ảng,Tỉnh Điện Biên,03316,Xã Nà Tấu,11,False
03287,Xã Ngối Cáy,Huyện Mường Ảng,Tỉnh Điện Biên,03316,Xã Nà Tấu,11,False
03289,Xã Quài Cang,Huyện Tuần Giáo,Tỉnh Điện Biên,03253,Xã Tuần Giáo,11,False
03292,Xã Ẳng Tở,Huyện Mường Ảng,Tỉnh Điện Biên,03301,Xã Búng Lao,11,False
03295,Xã Quài Tở,Huyện Tuần Giáo,Tỉnh Điện Biên,03295,Xã Quài Tở,11,False
03298,Xã Chiềng Sinh,Huyện Tuần Giáo,Tỉnh Điện Biên,03283,Xã Chiềng Sinh,11,False
03299,Xã Chiềng Đông,Huyện Tuần Giáo,Tỉnh Điện Biên,03301,Xã Búng Lao,11,False
03301,Xã Búng Lao,Huyện Mường Ảng,Tỉnh Điện Biên,03301,Xã Búng Lao,11,False
03302,Xã Xuân Lao,Huyện Mường Ảng,Tỉnh Điện Biên,03313,Xã Mường Lạn,11,False
03304,Xã Tênh Phông,Huyện Tuần Giáo,Tỉnh Điện Biên,03295,Xã Quài Tở,11,False
03307,Xã Ẳng Nưa,Huyện Mường Ảng,Tỉnh Điện Biên,03256,Xã Mường Ảng,11,False
03310,Xã Ẳng Cang,Huyện Mường Ảng,Tỉnh Điện Biên,03256,Xã Mường Ảng,11,False
03312,Xã Nặm Lịch,Huyện Mường Ảng,Tỉnh Điện Biên,03313,Xã Mường Lạn,11,False
03313,Xã Mường Lạn,Huyện Mường Ảng,Tỉnh Điện Biên,03313,Xã Mường Lạn,11,False
03316,Xã Nà Tấu,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03316,Xã Nà Tấu,11,False
03317,Xã Nà Nhạn,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03325,Xã Mường Phăng,11,False
03319,Xã Mường Pồn,Huyện Điện Biên,Tỉnh Điện Biên,03202,Xã Mường Pồn,11,False
03322,Xã Thanh Nưa,Huyện Điện Biên,Tỉnh Điện Biên,03328,Xã Thanh Nưa,11,False
03323,Xã Hua Thanh,Huyện Điện Biên,Tỉnh Điện Biên,03328,Xã Thanh Nưa,11,False
03325,Xã Mường Phăng,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03325,Xã Mường Phăng,11,False
03326,Xã Pá Khoang,Thành phố Điện Biên Phủ,Tỉnh Điện Biên,03325,Xã Mường Phăng,11,False
03328,Xã Thanh Luông,Huyện Điện Biên,Tỉnh Điện Biên,03328,Xã Thanh Nưa,11,False
03331,Xã Thanh Hưng,Huyện Điện Biên,Tỉnh Điện Biên,03328,Xã Thanh Nưa,11,False
03334,Xã Thanh Xương,Huyện Điện Biên,Tỉnh Điện Biên,03334,Phường Mường Thanh,11,False
03337,Xã Thanh Chăn,Huyện Điện Biên,Tỉnh Điện Biên,03328,Xã Thanh Nưa,11,False
03340,Xã Pa Thơm,Huyện Điện Biên,Tỉnh Điện Biên,03349,Xã Thanh Yên,11,False
03343,Xã Thanh An,Huyện Điện Biên,Tỉnh Điện Biên,03352,Xã Thanh An,11,False
03346,Xã Thanh Yên,Huyện Điện Biên,Tỉnh Điện Biên,03349,Xã Thanh Yên,11,False
03349,Xã Noong Luống,Huyện Điện Biên,Tỉnh Điện Biên,03349,Xã Thanh Yên,11,False
03352,Xã Noong Hẹt,Huyện Điện Biên,Tỉnh Điện Biên,03352,Xã Thanh An,11,False
03355,Xã Sam Mứn,Huyện Điện Biên,Tỉnh Điện Biên,03352,Xã Thanh An,11,False
03356,Xã Pom Lót,Huyện Điện Biên,Tỉnh Điện Biên,03356,Xã Sam Mứn,11,False
03358,Xã Núa Ngam,Huyện Điện Biên,Tỉnh Điện Biên,03358,Xã Núa Ngam,11,False
03359,Xã Hẹ Muông,Huyện Điện Biên,Tỉnh Điện Biên,03358,Xã Núa Ngam,11,False
03361,Xã Na Ư,Huyện Điện Biên,Tỉnh Điện Biên,03356,Xã Sam Mứn,11,False
03364,Xã Mường Nhà,Huyện Điện Biên,Tỉnh Điện Biên,03368,Xã Mường Nhà,11,False
03365,Xã Na Tông,Huyện Điện Biên,Tỉnh Điện Biên,03358,Xã Núa Ngam,11,False
03367,Xã Mường Lói,Huyện Điện Biên,Tỉnh Điện Biên,03368,Xã Mường Nhà,11,False
03368,Xã Phu Luông,Huyện Điện Biên,Tỉnh Điện Biên,03368,Xã Mường Nhà,11,False
03370,Xã Pu Nhi,Huyện Điện Biên Đông,Tỉnh Điện Biên,03370,Xã Pu Nhi,11,False
03371,Xã Nong U,Huyện Điện Biên Đông,Tỉnh Điện Biên,03370,Xã Pu Nhi,11,False
03373,Xã Xa Dung,Huyện Điện Biên Đông,Tỉnh Điện Biên,03208,Xã Xa Dung,11,False
03376,Xã Keo Lôm,Huyện Điện Biên Đông,Tỉnh Điện Biên,03203,Xã Na Son,11,False
03379,Xã Luân Giói,Huyện Điện Biên Đông,Tỉnh Điện Biên,03214,Xã Mường Luân,11,False
03382,Xã Phình Giàng,Huyện Điện Biên Đông,Tỉnh Điện Biên,03382,Xã Phình Giàng,11,False
03383,Xã Pú Hồng,Huyện Điện Biên Đông,Tỉnh Điện Biên,03382,Xã Phình Giàng,11,False
03384,Xã Tìa Dình,Huyện Điện Biên Đông,Tỉnh Điện Biên,03385,Xã Tìa Dình,11,False
03385,Xã Háng Lìa,Huyện Điện Biên Đông,Tỉnh Điện Biên,03385,Xã Tìa Dình,11,False
03386,Phường Quyết Thắng,Thành phố Lai Châu,Tỉnh Lai Châu,03388,Phường Đoàn Kết,12,False
03387,Phường Tân Phong,Thành phố Lai Châu,Tỉnh Lai Châu,03408,Phường Tân Phong,12,False
03388,Phường Quyết Tiến,Thành phố Lai Châu,Tỉnh Lai Châu,03388,Phường Đoàn Kết,12,False
03389,Phường Đoàn Kết,Thành phố Lai Châu,Tỉnh Lai Châu,03388,Phường Đoàn Kết,12,False
03390,Thị trấn Tam Đường,Huyện Tam Đường,Tỉnh Lai Châu,03390,Xã Bình Lư,12,False
03391,Xã Lản Nhì Thàng,Huyện Phong Thổ,Tỉnh Lai Châu,03388,Phường Đoàn Kết,12,False
03394,Xã Thèn Sin,Huyện Tam Đường,Tỉnh Lai Châu,03394,Xã Sin Suối Hồ,12,False
03400,Xã Tả Lèng,Huyện Tam Đường,Tỉnh Lai Châu,03405,Xã Tả Lèng,12,False
03403,Xã Sùng Phài,Thành phố Lai Châu,Tỉnh Lai Châu,03388,Phường Đoàn Kết,12,False
03405,Xã Giang Ma,Huyện Tam Đường,Tỉnh Lai Châu,03405,Xã Tả Lèng,12,False
03406,Xã Hồ Thầu,Huyện Tam Đường,Tỉnh Lai Châu,03405,Xã Tả Lèng,12,False
03408,Phường Đông Phong,Thành phố Lai Châu,Tỉnh Lai Châu,03408,Phường Tân Phong,12,False
03409,Xã San Thàng,Thành phố Lai Châu,Tỉnh Lai Châu,03408,Phường Tân Phong,12,False
03412,Xã Bình Lư,Huyện Tam Đường,Tỉnh Lai Châu,03390,Xã Bình Lư,12,False
03413,Xã Sơn Bình,Huyện Tam Đường,Tỉnh Lai Châu,03390,Xã Bình Lư,12,False
03415,Xã Nùng Nàng,Huyện Tam Đường,Tỉnh Lai Châu,03408,Phường Tân Phong,12,False
03418,Xã Bản Giang,Huyện Tam Đường,Tỉnh Lai Châu,03408,Phường Tân Phong,12,False
03421,Xã Bản Hon,Huyện Tam Đường,Tỉnh Lai Châu,03430,Xã Khun Há,12,False
03424,Xã Bản Bo,Huyện Tam Đường,Tỉnh Lai Châu,03424,Xã Bản Bo,12,False
03427,Xã Nà Tăm,Huyện Tam Đường,Tỉnh Lai Châu,03424,Xã Bản Bo,12,False
03430,Xã Khun Há,Huyện Tam Đường,Tỉnh Lai Châu,03430,Xã Khun Há,12,False
03433,Thị trấn Mường Tè,Huyện Mường Tè,Tỉnh Lai Châu,03433,Xã Bum Tở,12,False
03434,Thị trấn Nậm Nhùn,Huyện Nậm Nhùn,Tỉnh Lai Châu,03434,Xã Nậm Hàng,12,False
03436,Xã Thu Lũm,Huyện Mường Tè,Tỉnh Lai Châu,03439,Xã Thu Lũm,12,False
03439,Xã Ka Lăng,Huyện Mường Tè,Tỉnh Lai Châu,03439,Xã Thu Lũm,12,False
03440,Xã Tá Bạ,Huyện Mường Tè,Tỉnh Lai Châu,03442,Xã Pa Ủ,12,False
03442,Xã Pa ủ,Huyện Mường Tè,Tỉnh Lai Châu,03442,Xã Pa Ủ,12,False
03445,Xã Mường Tè,Huyện Mường Tè,Tỉnh Lai Châu,03445,Xã Mường Tè,12,False
03448,Xã Pa Vệ Sủ,Huyện Mường Tè,Tỉnh Lai Châu,03466,Xã Bum Nưa,12,False
03451,Xã Mù Cả,Huyện Mường Tè,Tỉnh Lai Châu,03451,Xã Mù Cả,12,False
03454,Xã Bum Tở,Huyện Mường Tè,Tỉnh Lai Châu,03433,Xã Bum Tở,12,False
03457,Xã Nậm Khao,Huyện Mường Tè,Tỉnh Lai Châu,03445,Xã Mường Tè,12,False
03460,Xã Hua Bum,Huyện Nậm Nhùn,Tỉnh Lai Châu,03460,Xã Hua Bum,12,False
03463,Xã Tà Tổng,Huyện Mường Tè,Tỉnh Lai Châu,03463,Xã Tà Tổng,12,False
03466,Xã Bum Nưa,Huyện Mường Tè,Tỉnh Lai Châu,03466,Xã Bum Nưa,12,False
03467,Xã Vàng San,Huyện Mường Tè,Tỉnh Lai Châu,03460,Xã Hua Bum,12,False
03469,Xã Kan Hồ,Huyện Mường Tè,Tỉnh Lai Châu,03433,Xã Bum Tở,12,False
03472,Xã Mường Mô,Huyện Nậm Nhùn,Tỉnh Lai Châu,03472,Xã Mường Mô,12,False
03473,Xã Nậm Chà,Huyện Nậm Nhùn,Tỉnh Lai Châu,03472,Xã Mường Mô,12,False
03474,Xã Nậm Manh,Huyện Nậm Nhùn,Tỉnh Lai Châu,03434,Xã Nậm Hàng,12,False
03475,Xã Nậm Hàng,Huyện Nậm Nhùn,Tỉnh Lai Châu,03434,Xã Nậm Hàng,12,False
03478,Thị trấn Sìn Hồ,Huyện Sìn Hồ,Tỉnh Lai Châu,03478,Xã Sìn Hồ,12,False
03481,Xã Lê Lợi,Huyện Nậm Nhùn,Tỉnh Lai Châu,03487,Xã Lê Lợi,12,False
03484,Xã Pú Đao,Huyện Nậm Nhùn,Tỉnh Lai Châu,03487,Xã Lê Lợi,12,False
03487,Xã Chăn Nưa,Huyện Sìn Hồ,Tỉnh Lai Châu,03487,Xã Lê Lợi,12,False
03488,Xã Nậm Pì,Huyện Nậm Nhùn,Tỉnh Lai Châu,03487,Xã Lê Lợi,12,False
03490,Xã Huổi Luông,Huyện Phong Thổ,Tỉnh Lai Châu,03549,Xã Phong Thổ,12,False
03493,Xã Pa Tần,Huyện Sìn Hồ,Tỉnh Lai Châu,03503,Xã Pa Tần,12,False
03496,Xã Phìn Hồ,Huyện Sìn Hồ,Tỉnh Lai Châu,03508,Xã Hồng Thu,12,False
03499,Xã Hồng Thu,Huyện Sìn Hồ,Tỉnh Lai Châu,03508,Xã Hồng Thu,12,False
03502,Xã Nậm Ban,Huyện Nậm Nhùn,Tỉnh Lai Châu,03503,Xã Pa Tần,12,False
03503,Xã Trung Chải,Huyện Nậm Nhùn,Tỉnh Lai Châu,03503,Xã Pa Tần,12,False
03505,Xã Phăng Sô Lin,Huyện Sìn Hồ,Tỉnh Lai Châu,03478,Xã Sìn Hồ,12,False
03508,Xã Ma Quai,Huyện Sìn Hồ,Tỉnh Lai Châu,03508,Xã Hồng Thu,12,False
03509,Xã Lùng Thàng,Huyện Sìn Hồ,Tỉnh Lai Châu,03517,Xã Nậm Tăm,12,False
03511,Xã Tả Phìn,Huyện Sìn Hồ,Tỉnh Lai Châu,03478,Xã Sìn Hồ,12,False
03514,Xã Sà Dề Phìn,Huyện Sìn Hồ,Tỉnh Lai Châu,03478,Xã Sìn Hồ,12,False
03517,Xã Nậm Tăm,Huyện Sìn Hồ,Tỉnh Lai Châu,03517,Xã Nậm Tăm,12,False
03520,Xã Tả Ngảo,Huyện Sìn Hồ,Tỉnh Lai Châu,03529,Xã Tủa Sín Chải,12,False
03523,Xã Pu Sam Cáp,Huyện Sìn Hồ,Tỉnh Lai Châu,03532,Xã Pu Sam Cáp,12,False
03526,Xã Nậm Cha,Huyện Sìn Hồ,Tỉnh Lai Châu,03517,Xã Nậm Tăm,12,False
03527,Xã Pa Khóa,Huyện Sìn Hồ,Tỉnh Lai Châu,03532,Xã Pu Sam Cáp,12,False
03529,Xã Làng Mô,Huyện Sìn Hồ,Tỉnh Lai Châu,03529,Xã Tủa Sín Chải,12,False
03532,Xã Noong Hẻo,Huyện Sìn Hồ,Tỉnh Lai Châu,03532,Xã Pu Sam Cáp,12,False
03535,Xã Nậm Mạ,Huyện Sìn Hồ,Tỉnh Lai Châu,03538,Xã Nậm Mạ,12,False
03538,Xã Căn Co,Huyện Sìn Hồ,Tỉnh Lai Châu,03538,Xã Nậm Mạ,12,False
03541,Xã Tủa Sín Chải,Huyện Sìn Hồ,Tỉnh Lai Châu,03529,Xã Tủa Sín Chải,12,False
03544,Xã Nậm Cuổi,Huyện Sìn Hồ,Tỉnh Lai Châu,03544,Xã Nậm Cuổi,12,False
03547,Xã Nậm Hăn,Huyện Sìn Hồ,Tỉnh Lai Châu,03544,Xã Nậm Cuổi,12,False
03549,Thị trấn Phong Thổ,Huyện Phong Thổ,Tỉnh Lai Châu,03549,Xã Phong Thổ,12,False
03550,Xã Sì Lở Lầu,Huyện Phong Thổ,Tỉnh Lai Châu,03562,Xã Sì Lở Lầu,12,False
03553,Xã Mồ Sì San,Huyện Phong Thổ,Tỉnh Lai Châu,03562,Xã Sì Lở Lầu,12,False
03559,Xã Pa Vây Sử,Huyện Phong Thổ,Tỉnh Lai Châu,03562,Xã Sì Lở Lầu,12,False
03562,Xã Vàng Ma Chải,Huyện Phong Thổ,Tỉnh Lai Châu,03562,Xã Sì Lở Lầu,12,False
03565,Xã Tung Qua Lìn,Huyện Phong Thổ,Tỉnh Lai Châu,03571,Xã Dào San,12,False
03568,Xã Mù Sang,Huyện Phong Thổ,Tỉnh Lai Châu,03571,Xã Dào San,12,False
03571,Xã Dào San,Huyện Phong Thổ,Tỉnh Lai Châu,03571,Xã Dào San,12,False
03574,Xã Ma Li Pho,Huyện Phong Thổ,Tỉnh Lai Châu,03549,Xã Phong Thổ,12,False
03577,Xã Bản Lang,Huyện Phong Thổ,Tỉnh Lai Châu,03583,Xã Khổng Lào,12,False
03580,Xã Hoang Thèn,Huyện Phong Thổ,Tỉnh Lai Châu,03583,Xã Khổng Lào,12,False
03583,Xã Khổng Lào,Huyện Phong Thổ,Tỉnh Lai Châu,03583,Xã Khổng Lào,12,False
03586,Xã Nậm Xe,Huyện Phong Thổ,Tỉnh Lai Châu,03394,Xã Sin Suối Hồ,12,False
03589,Xã Mường So,Huyện Phong Thổ,Tỉnh Lai Châu,03549,Xã Phong Thổ,12,False
03592,Xã Sin Suối Hồ,Huyện Phong Thổ,Tỉnh Lai Châu,03394,Xã Sin Suối Hồ,12,False
03595,Thị trấn Than Uyên,Huyện Than Uyên,Tỉnh Lai Châu,03595,Xã Than Uyên,12,False
03598,Thị trấn Tân Uyên,Huyện Tân Uyên,Tỉnh Lai Châu,03598,Xã Tân Uyên,12,False
03601,Xã Mường Khoa,Huyện Tân Uyên,Tỉnh Lai Châu,03601,Xã Mường Khoa,12,False
03602,Xã Phúc Khoa,Huyện Tân Uyên,Tỉnh Lai Châu,03601,Xã Mường Khoa,12,False
03604,Xã Thân Thuộc,Huyện Tân Uyên,Tỉnh Lai Châu,03598,Xã Tân Uyên,12,False
03605,Xã Trung Đồng,Huyện Tân Uyên,Tỉnh Lai Châu,03598,Xã Tân Uyên,12,False
03607,Xã Hố Mít,Huyện Tân Uyên,Tỉnh Lai Châu,03616,Xã Pắc Ta,12,False
03610,Xã Nậm Cần,Huyện Tân Uyên,Tỉnh Lai Châu,03598,Xã Tân Uyên,12,False
03613,Xã Nậm Sỏ,Huyện Tân Uyên,Tỉnh Lai Châu,03613,Xã Nậm Sỏ,12,False
03616,Xã Pắc Ta,Huyện Tân Uyên,Tỉnh Lai Châu,03616,Xã Pắc Ta,12,False
03618,Xã Phúc Than,Huyện Than Uyên,Tỉnh Lai Châu,03618,Xã Mường Than,12,False
03619,Xã Mường Than,Huyện Than Uyên,Tỉnh Lai Châu,03595,Xã Than Uyên,12,False
03622,Xã Tà Mít,Huyện Tân Uyên,Tỉnh Lai Châu,03613,Xã Nậm Sỏ,12,False
03625,Xã Mường Mít,Huyện Than Uyên,Tỉnh Lai Châu,03618,Xã Mường Than,12,False
03628,Xã Pha Mu,Huyện Than Uyên,Tỉnh Lai Châu,03637,Xã Mường Kim,12,False
03631,Xã Mường Cang,Huyện Than Uyên,Tỉnh Lai Châu,03595,Xã Than Uyên,12,False
03632,Xã Hua Nà,Huyện Than Uyên,Tỉnh Lai Châu,03595,Xã Than Uyên,12,False
03634,Xã Tà Hừa,Huyện Than Uyên,Tỉnh Lai Châu,03637,Xã Mường Kim,12,False
03637,Xã Mường Kim,Huyện Than Uyên,Tỉnh Lai Châu,03637,Xã Mường Kim,12,False
03638,Xã Tà Mung,Huyện Than Uyên,Tỉnh Lai Châu,03637,Xã Mường Kim,12,False
03640,Xã Ta Gia,Huyện Than Uyên,Tỉnh Lai Châu,03640,Xã Khoen On,12,False
03643,Xã Khoen On,Huyện Than Uyên,Tỉnh Lai Châu,03640,Xã Khoen On,12,False
03646,Phường Chiềng Lề,Thành phố Sơn La,Tỉnh Sơn La,03646,Phường Tô Hiệu,14,False
03649,Phường Tô Hiệu,Thành phố Sơn La,Tỉnh Sơn La,03646,Phường Tô Hiệu,14,False
03652,Phường Quyết Thắng,Thành phố Sơn La,Tỉnh Sơn La,03646,Phường Tô Hiệu,14,False
03655,Phường Quyết Tâm,Thành phố Sơn La,Tỉnh Sơn La,03646,Phường Tô Hiệu,14,False
03658,Xã Chiềng Cọ,Thành phố Sơn La,Tỉnh Sơn La,03670,Phường Chiềng Cơi,14,False
03661,Xã Chiềng Đen,Thành phố Sơn La,Tỉnh Sơn La,03664,Phường Chiềng An,14,False
03664,Xã Chiềng Xôm,Thành phố Sơn La,Tỉnh Sơn La,03664,Phường Chiềng An,14,False
03667,Phường Chiềng An,Thành phố Sơn La,Tỉnh Sơn La,03664,Phường Chiềng An,14,False
03670,Phường Chiềng Cơi,Thành phố Sơn La,Tỉnh Sơn La,03670,Phường Chiềng Cơi,14,False
03673,Xã Chiềng Ngần,Thành phố Sơn La,Tỉnh Sơn La,03679,Phường Chiềng Sinh,14,False
03676,Xã Hua La,Thành phố Sơn La,Tỉnh Sơn La,03670,Phường Chiềng Cơi,14,False
03679,Phường Chiềng Sinh,Thành phố Sơn La,Tỉnh Sơn La,03679,Phường Chiềng Sinh,14,False
03682,Xã Mường Chiên,Huyện Quỳnh Nhai,Tỉnh Sơn La,03688,Xã Mường Chiên,14,False
03685,Xã Cà Nàng,Huyện Quỳnh Nhai,Tỉnh Sơn La,03688,Xã Mường Chiên,14,False
03688,Xã Chiềng Khay,Huyện Quỳnh Nhai,Tỉnh Sơn La,03688,Xã Mường Chiên,14,False
03694,Xã Mường Giôn,Huyện Quỳnh Nhai,Tỉnh Sơn La,03694,Xã Mường Giôn,14,False
03697,Xã Pá Ma Pha Khinh,Huyện Quỳnh Nhai,Tỉnh Sơn La,03694,Xã Mường Giôn,14,False
03700,Xã Chiềng Ơn,Huyện Quỳnh Nhai,Tỉnh Sơn La,03703,Xã Quỳnh Nhai,14,False
03703,Thị trấn Mường Giàng,Huyện Quỳnh Nhai,Tỉnh Sơn La,03703,Xã Quỳnh Nhai,14,False
03706,Xã Chiềng Bằng,Huyện Quỳnh Nhai,Tỉnh Sơn La,03703,Xã Quỳnh Nhai,14,False
03709,Xã Mường Sại,Huyện Quỳnh Nhai,Tỉnh Sơn La,03712,Xã Mường Sại,14,False
03712,Xã Nặm Ét,Huyện Quỳnh Nhai,Tỉnh Sơn La,03712,Xã Mường Sại,14,False
03718,Xã Chiềng Khoang,Huyện Quỳnh Nhai,Tỉnh Sơn La,03703,Xã Quỳnh Nhai,14,False
03721,Thị trấn Thuận Châu,Huyện Thuận Châu,Tỉnh Sơn La,03721,Xã Thuận Châu,14,False
03724,Xã Phổng Lái,Huyện Thuận Châu,Tỉnh Sơn La,03724,Xã Bình Thuận,14,False
03727,Xã Mường é,Huyện Thuận Châu,Tỉnh Sơn La,03727,Xã Mường É,14,False
03730,Xã Chiềng Pha,Huyện Thuận Châu,Tỉnh Sơn La,03724,Xã Bình Thuận,14,False
03733,Xã Chiềng La,Huyện Thuận Châu,Tỉnh Sơn La,03754,Xã Chiềng La,14,False
03736,Xã Chiềng Ngàm,Huyện Thuận Châu,Tỉnh Sơn La,03754,Xã Chiềng La,14,False
03739,Xã Liệp Tè,Huyện Thuận Châu,Tỉnh Sơn La,03757,Xã Mường Khiêng,14,False
03742,Xã é Tòng,Huyện Thuận Châu,Tỉnh Sơn La,03763,Xã Long Hẹ,14,False
03745,Xã Phổng Lập,Huyện Thuận Châu,Tỉnh Sơn La,03727,Xã Mường É,14,False
03748,Xã Phổng Ly,Huyện Thuận Châu,Tỉnh Sơn La,03721,Xã Thuận Châu,14,False
03754,Xã Nong Lay,Huyện Thuận Châu,Tỉnh Sơn La,03754,Xã Chiềng La,14,False
03757,Xã Mường Khiêng,Huyện Thuận Châu,Tỉnh Sơn La,03757,Xã Mường Khiêng,14,False
03760,Xã Mường Bám,Huyện Thuận Châu,Tỉnh Sơn La,03760,Xã Mường Bám,14,False
03763,Xã Long Hẹ,Huyện Thuận Châu,Tỉnh Sơn La,03763,Xã Long Hẹ,14,False
03766,Xã Chiềng Bôm,Huyện Thuận Châu,Tỉnh Sơn La,03784,Xã Nậm Lầu,14,False
03769,Xã Thôm Mòn,Huyện Thuận Châu,Tỉnh Sơn La,03721,Xã Thuận Châu,14,False
03772,Xã Tông Lạnh,Huyện Thuận Châu,Tỉnh Sơn La,03721,Xã Thuận Châu,14,False
03775,Xã Tông Cọ,Huyện Thuận Châu,Tỉnh Sơn La,03754,Xã Chiềng La,14,False
03778,Xã Bó Mười,Huyện Thuận Châu,Tỉnh Sơn La,03757,Xã Mường Khiêng,14,False
03781,Xã Co Mạ,Huyện Thuận Châu,Tỉnh Sơn La,03781,Xã Co Mạ,14,False
03784,Xã Púng Tra,Huyện Thuận Châu,Tỉnh Sơn La,03784,Xã Nậm Lầu,14,False
03787,Xã Chiềng Pấc,Huyện Thuận Châu,Tỉnh Sơn La,03721,Xã Thuận Châu,14,False
03790,Xã Nậm Lầu,Huyện Thuận Châu,Tỉnh Sơn La,03784,Xã Nậm Lầu,14,False
03793,Xã Bon Phặng,Huyện Thuận Châu,Tỉnh Sơn La,03799,Xã Muổi Nọi,14,False
03796,Xã Co Tòng,Huyện Thuận Châu,Tỉnh Sơn La,03781,Xã Co Mạ,14,False
03799,Xã Muổi Nọi,Huyện Thuận Châu,Tỉnh Sơn La,03799,Xã Muổi Nọi,14,False
03802,Xã Pá Lông,Huyện Thuận Châu,Tỉnh Sơn La,03781,Xã Co Mạ,14,False
03805,Xã Bản Lầm,Huyện Thuận Châu,Tỉnh Sơn La,03799,Xã Muổi Nọi,14,False
03808,Thị trấn Ít Ong,Huyện Mường La,Tỉnh Sơn La,03808,Xã Mường La,14,False
03811,Xã Nậm Giôn,Huyện Mường La,Tỉnh Sơn La,03814,Xã Chiềng Lao,14,False
03814,Xã Chiềng Lao,Huyện Mường La,Tỉnh Sơn La,03814,Xã Chiềng Lao,14,False
03817,Xã Hua Trai,Huyện Mường La,Tỉnh Sơn La,03814,Xã Chiềng Lao,14,False
03820,Xã Ngọc Chiến,Huyện Mường La,Tỉnh Sơn La,03820,Xã Ngọc Chiến,14,False
03823,Xã Mường Trai,Huyện Mường La,Tỉnh Sơn La,03808,Xã Mường La,14,False
03826,Xã Nậm Păm,Huyện Mường La,Tỉnh Sơn La,03808,Xã Mường La,14,False
03829,Xã Chiềng Muôn,Huyện Mường La,Tỉnh Sơn La,03808,Xã Mường La,14,False
03832,Xã Chiềng Ân,Huyện Mường La,Tỉnh Sơn La,03850,Xã Chiềng Hoa,14,False
03835,Xã Pi Toong,Huyện Mường La,Tỉnh Sơn La,03808,Xã Mường La,14,False
03838,Xã Chiềng Công,Huyện Mường La,Tỉnh Sơn La,03850,Xã Chiềng Hoa,14,False
03841,Xã Tạ Bú,Huyện Mường La,Tỉnh Sơn La,03847,Xã Mường Bú,14,False
03844,Xã Chiềng San,Huyện Mường La,Tỉnh Sơn La,03808,Xã Mường La,14,False
03847,Xã Mường Bú,Huyện Mường La,Tỉnh Sơn La,03847,Xã Mường Bú,14,False
03850,Xã Chiềng Hoa,Huyện Mường La,Tỉnh Sơn La,03850,Xã Chiềng Hoa,14,False
03853,Xã Mường Chùm,Huyện Mường La,Tỉnh Sơn La,03847,Xã Mường Bú,14,False
03856,Thị trấn Bắc Yên,Huyện Bắc Yên,Tỉnh Sơn La,03856,Xã Bắc Yên,14,False
03859,Xã Phiêng Ban,Huyện Bắc Yên,Tỉnh Sơn La,03856,Xã Bắc Yên,14,False
03862,Xã Hang Chú,Huyện Bắc Yên,Tỉnh Sơn La,03862,Xã Xím Vàng,14,False
03865,Xã Xím Vàng,Huyện Bắc Yên,Tỉnh Sơn La,03862,Xã Xím Vàng,14,False
03868,Xã Tà Xùa,Huyện Bắc Yên,Tỉnh Sơn La,03868,Xã Tà Xùa,14,False
03869,Xã Háng Đồng,Huyện Bắc Yên,Tỉnh Sơn La,03868,Xã Tà Xùa,14,False
03871,Xã Pắc Ngà,Huyện Bắc Yên,Tỉnh Sơn La,03871,Xã Pắc Ngà,14,False
03874,Xã Làng Chếu,Huyện Bắc Yên,Tỉnh Sơn La,03868,Xã Tà Xùa,14,False
03877,Xã Chim Vàn,Huyện Bắc Yên,Tỉnh Sơn La,03871,Xã Pắc Ngà,14,False
03880,Xã Mường Khoa,Huyện Bắc Yên,Tỉnh Sơn La,03880,Xã Tạ Khoa,14,False
03883,Xã Song Pe,Huyện Bắc Yên,Tỉnh Sơn La,03856,Xã Bắc Yên,14,False
03886,Xã Hồng Ngài,Huyện Bắc Yên,Tỉnh Sơn La,03856,Xã Bắc Yên,14,False
03889,Xã Tạ Khoa,Huyện Bắc Yên,Tỉnh Sơn La,03880,Xã Tạ Khoa,14,False
03890,Xã Hua Nhàn,Huyện Bắc Yên,Tỉnh Sơn La,03880,Xã Tạ Khoa,14,False
03892,Xã Phiêng Côn,Huyện Bắc Yên,Tỉnh Sơn La,03892,Xã Chiềng Sại,14,False
03895,Xã Chiềng Sại,Huyện Bắc Yên,Tỉnh Sơn La,03892,Xã Chiềng Sại,14,False
03901,Xã Suối Tọ,Huyện Phù Yên,Tỉnh Sơn La,03901,Xã Suối Tọ,14,False
03904,Xã Mường Thải,Huyện Phù Yên,Tỉnh Sơn La,03907,Xã Mường Cơi,14,False
03907,Xã Mường Cơi,Huyện Phù Yên,Tỉnh Sơn La,03907,Xã Mường Cơi,14,False
03910,Thị trấn Quang Huy,Huyện Phù Yên,Tỉnh Sơn La,03910,Xã Phù Yên,14,False
03916,Xã Huy Thượng,Huyện Phù Yên,Tỉnh Sơn La,03910,Xã Phù Yên,14,False
03919,Xã Tân Lang,Huyện Phù Yên,Tỉnh Sơn La,03907,Xã Mường Cơi,14,False
03922,Xã Gia Phù,Huyện Phù Yên,Tỉnh Sơn La,03922,Xã Gia Phù,14,False
03925,Xã Tường Phù,Huyện Phù Yên,Tỉnh Sơn La,03922,Xã Gia Phù,14,False
03928,Xã Huy Hạ,Huyện Phù Yên,Tỉnh Sơn La,03910,Xã Phù Yên,14,False
03931,Xã Huy Tân,Huyện Phù Yên,Tỉnh Sơn La,03910,Xã Phù Yên,14,False
03934,Xã Mường Lang,Huyện Phù Yên,Tỉnh Sơn La,03943,Xã Mường Bang,14,False
03937,Xã Suối Bau,Huyện Phù Yên,Tỉnh Sơn La,03922,Xã Gia Phù,14,False
03940,Xã Huy Tường,Huyện Phù Yên,Tỉnh Sơn La,03910,Xã Phù Yên,14,False
03943,Xã Mường Do,Huyện Phù Yên,Tỉnh Sơn La,03943,Xã Mường Bang,14,False
03946,Xã Sập Xa,Huyện Phù Yên,Tỉnh Sơn La,03922,Xã Gia Phù,14,False
03949,Xã Tường Thượng,Huyện Phù Yên,Tỉnh Sơn La,03958,Xã Tường Hạ,14,False
03952,Xã Tường Tiến,Huyện Phù Yên,Tỉnh Sơn La,03958,Xã Tường Hạ,14,False
03955,Xã Tường Phong,Huyện Phù Yên,Tỉnh Sơn La,03958,Xã Tường Hạ,14,False
03958,Xã Tường Hạ,Huyện Phù Yên,Tỉnh Sơn La,03958,Xã Tường Hạ,14,False
03961,Xã Kim Bon,Huyện Phù Yên,Tỉnh Sơn La,03961,Xã Kim Bon,14,False
03964,Xã Mường Bang,Huyện Phù Yên,Tỉnh Sơn La,03943,Xã Mường Bang,14,False
03967,Xã Đá Đỏ,Huyện Phù Yên,Tỉnh Sơn La,03961,Xã Kim Bon,14,False
03970,Xã Tân Phong,Huyện Phù Yên,Tỉnh Sơn La,03970,Xã Tân Phong,14,False
03973,Xã Nam Phong,Huyện Phù Yên,Tỉnh Sơn La,03970,Xã Tân Phong,14,False
03976,Xã Bắc Phong,Huyện Phù Yên,Tỉnh Sơn La,03970,Xã Tân Phong,14,False
03979,Phường Mộc Sơn,Thị xã Mộc Châu,Tỉnh Sơn La,03979,Phường Mộc Sơn,14,False
03980,Phường Mộc Lỵ,Thị xã Mộc Châu,Tỉnh Sơn La,03980,Phường Mộc Châu,14,False
03982,Phường Thảo Nguyên,Thị xã Mộc Châu,Tỉnh Sơn La,03982,Phường Thảo Nguyên,14,False
03983,Phường Bình Minh,Thị xã Mộc Châu,Tỉnh Sơn La,04033,Phường Vân Sơn,14,False
03984,Phường Cờ Đỏ,Thị xã Mộc Châu,Tỉnh Sơn La,03982,Phường Thảo Nguyên,14,False
03985,Xã Chiềng Sơn,Thị xã Mộc Châu,Tỉnh Sơn La,03985,Xã Chiềng Sơn,14,False
03994,Xã Suối Bàng,Huyện Vân Hồ,Tỉnh Sơn La,04018,Xã Tô Múa,14,False
03997,Xã Tân Yên,Thị xã Mộc Châu,Tỉnh Sơn La,03997,Xã Tân Yên,14,False
04000,Xã Đoàn Kết,Thị xã Mộc Châu,Tỉnh Sơn La,04000,Xã Đoàn Kết,14,False
04006,Xã Song Khủa,Huyện Vân Hồ,Tỉnh Sơn La,04006,Xã Song Khủa,14,False
04009,Xã Liên Hòa,Huyện Vân Hồ,Tỉnh Sơn La,04006,Xã Song Khủa,14,False
04012,Xã Chiềng Hắc,Thị xã Mộc Châu,Tỉnh Sơn La,03980,Phường Mộc Châu,14,False
04015,Xã Chiềng Chung,Thị xã Mộc Châu,Tỉnh Sơn La,04000,Xã Đoàn Kết,14,False
04018,Xã Tô Múa,Huyện Vân Hồ,Tỉnh Sơn La,04018,Xã Tô Múa,14,False
04021,Xã Mường Tè,Huyện Vân Hồ,Tỉnh Sơn La,04006,Xã Song Khủa,14,False
04024,Xã Chiềng Khừa,Thị xã Mộc Châu,Tỉnh Sơn La,04045,Xã Lóng Sập,14,False
04027,Phường Mường Sang,Thị xã Mộc Châu,Tỉnh Sơn La,03980,Phường Mộc Châu,14,False
04030,Phường Đông Sang,Thị xã Mộc Châu,Tỉnh Sơn La,03979,Phường Mộc Sơn,14,False
04033,Phường Vân Sơn,Thị xã Mộc Châu,Tỉnh Sơn La,04033,Phường Vân Sơn,14,False
04036,Xã Chiềng Khoa,Huyện Vân Hồ,Tỉnh Sơn La,04018,Xã Tô Múa,14,False
04039,Xã Mường Men,Huyện Vân Hồ,Tỉnh Sơn La,04048,Xã Vân Hồ,14,False
04042,Xã Quang Minh,Huyện Vân Hồ,Tỉnh Sơn La,04006,Xã Song Khủa,14,False
04045,Xã Lóng Sập,Thị xã Mộc Châu,Tỉnh Sơn La,04045,Xã Lóng Sập,14,False
04048,Xã Vân Hồ,Huyện Vân Hồ,Tỉnh Sơn La,04048,Xã Vân Hồ,14,False
04051,Xã Lóng Luông,Huyện Vân Hồ,Tỉnh Sơn La,04048,Xã Vân Hồ,14,False
04054,Xã Chiềng Yên,Huyện Vân Hồ,Tỉnh Sơn La,04048,Xã Vân Hồ,14,False
04056,Xã Chiềng Xuân,Huyện Vân Hồ,Tỉnh Sơn La,03985,Xã Chiềng Sơn,14,False
04057,Xã Xuân Nha,Huyện Vân Hồ,Tỉnh Sơn La,04057,Xã Xuân Nha,14,False
04058,Xã Tân Xuân,Huyện Vân Hồ,Tỉnh Sơn La,04057,Xã Xuân Nha,14,False
04063,Xã Chiềng Đông,Huyện Yên Châu,Tỉnh Sơn La,04075,Xã Yên Châu,14,False
04066,Xã Sặp Vạt,Huyện Yên Châu,Tỉnh Sơn La,04075,Xã Yên Châu,14,False
04069,Xã Chiềng Sàng,Huyện Yên Châu,Tỉnh Sơn La,04075,Xã Yên Châu,14,False
04072,Xã Chiềng Pằn,Huyện Yên Châu,Tỉnh Sơn La,04075,Xã Yên Châu,14,False
04075,Thị trấn Yên Châu,Huyện Yên Châu,Tỉnh Sơn La,04075,Xã Yên Châu,14,False
04078,Xã Chiềng Hặc,Huyện Yên Châu,Tỉnh Sơn La,04078,Xã Chiềng Hặc,14,False
04081,Xã Mường Lựm,Huyện Yên Châu,Tỉnh Sơn La,04078,Xã Chiềng Hặc,14,False
04084,Xã Chiềng On,Huyện Yên Châu,Tỉnh Sơn La,04087,Xã Yên Sơn,14,False
04087,Xã Yên Sơn,Huyện Yên Châu,Tỉnh Sơn La,04087,Xã Yên Sơn,14,False
04090,Xã Chiềng Khoi,Huyện Yên Châu,Tỉnh Sơn La,04075,Xã Yên Châu,14,False
04093,Xã Tú Nang,Huyện Yên Châu,Tỉnh Sơn La,04078,Xã Chiềng Hặc,14,False
04096,Xã Lóng Phiêng,Huyện Yên Châu,Tỉnh Sơn La,04096,Xã Lóng Phiêng,14,False
04099,Xã Phiêng Khoài,Huyện Yên Châu,Tỉnh Sơn La,04099,Xã Phiêng Khoài,14,False
04102,Xã Chiềng Tương,Huyện Yên Châu,Tỉnh Sơn La,04096,Xã Lóng Phiêng,14,False
04105,Thị trấn Hát Lót,Huyện Mai Sơn,Tỉnh Sơn La,04105,Xã Mai Sơn,14,False
04108,Xã Chiềng Sung,Huyện Mai Sơn,Tỉnh Sơn La,04108,Xã Chiềng Sung,14,False
04111,Xã Mường Bằng,Huyện Mai Sơn,Tỉnh Sơn La,04123,Xã Chiềng Mung,14,False
04114,Xã Chiềng Chăn,Huyện Mai Sơn,Tỉnh Sơn La,04108,Xã Chiềng Sung,14,False
04117,Xã Mường Chanh,Huyện Mai Sơn,Tỉnh Sơn La,04117,Xã Mường Chanh,14,False
04120,Xã Chiềng Ban,Huyện Mai Sơn,Tỉnh Sơn La,04132,Xã Chiềng Mai,14,False
04123,Xã Chiềng Mung,Huyện Mai Sơn,Tỉnh Sơn La,04123,Xã Chiềng Mung,14,False
04126,Xã Mường Bon,Huyện Mai Sơn,Tỉnh Sơn La,04123,Xã Chiềng Mung,14,False
04129,Xã Chiềng Chung,Huyện Mai Sơn,Tỉnh Sơn La,04117,Xã Mường Chanh,14,False
04132,Xã Chiềng Mai,Huyện Mai Sơn,Tỉnh Sơn La,04132,Xã Chiềng Mai,14,False
04135,Xã Hát Lót,Huyện Mai Sơn,Tỉnh Sơn La,04105,Xã Mai Sơn,14,False
04136,Xã Nà Bó,Huyện Mai Sơn,Tỉnh Sơn La,04136,Xã Tà Hộc,14,False
04138,Xã Cò Nòi,Huyện Mai Sơn,Tỉnh Sơn La,04105,Xã Mai Sơn,14,False
04141,Xã Chiềng Nơi,Huyện Mai Sơn,Tỉnh Sơn La,04144,Xã Phiêng Cằm,14,False
04144,Xã Phiêng Cằm,Huyện Mai Sơn,Tỉnh Sơn La,04144,Xã Phiêng Cằm,14,False
04147,Xã Chiềng Dong,Huyện Mai Sơn,Tỉnh Sơn La,04132,Xã Chiềng Mai,14,False
04150,Xã Chiềng Kheo,Huyện Mai Sơn,Tỉnh Sơn La,04132,Xã Chiềng Mai,14,False
04153,Xã Chiềng Ve,Huyện Mai Sơn,Tỉnh Sơn La,04132,Xã Chiềng Mai,14,False
04156,Xã Chiềng Lương,Huyện Mai Sơn,Tỉnh Sơn La,04159,Xã Phiêng Pằn,14,False
04159,Xã Phiêng Pằn,Huyện Mai Sơn,Tỉnh Sơn La,04159,Xã Phiêng Pằn,14,False
04162,Xã Nà Ớt,Huyện Mai Sơn,Tỉnh Sơn La,04159,Xã Phiêng Pằn,14,False
04165,Xã Tà Hộc,Huyện Mai Sơn,Tỉnh Sơn La,04136,Xã Tà Hộc,14,False
04168,Thị trấn Sông Mã,Huyện Sông Mã,Tỉnh Sơn La,04168,Xã Sông Mã,14,False
04171,Xã Bó Sinh,Huyện Sông Mã,Tỉnh Sơn La,04171,Xã Bó Sinh,14,False
04174,Xã Pú Bẩu,Huyện Sông Mã,Tỉnh Sơn La,04171,Xã Bó Sinh,14,False
04177,Xã Chiềng Phung,Huyện Sông Mã,Tỉnh Sơn La,04186,Xã Nậm Ty,14,False
04180,Xã Chiềng En,Huyện Sông Mã,Tỉnh Sơn La,04171,Xã Bó Sinh,14,False
04183,Xã Mường Lầm,Huyện Sông Mã,Tỉnh Sơn La,04183,Xã Mường Lầm,14,False
04186,Xã Nậm Ty,Huyện Sông Mã,Tỉnh Sơn La,04186,Xã Nậm Ty,14,False
04189,Xã Đứa Mòn,Huyện Sông Mã,Tỉnh Sơn La,04183,Xã Mường Lầm,14,False
04192,Xã Yên Hưng,Huyện Sông Mã,Tỉnh Sơn La,04195,Xã Chiềng Sơ,14,False
04195,Xã Chiềng Sơ,Huyện Sông Mã,Tỉnh Sơn La,04195,Xã Chiềng Sơ,14,False
04198,Xã Nà Nghịu,Huyện Sông Mã,Tỉnh Sơn La,04168,Xã Sông Mã,14,False
04201,Xã Nậm Mằn,Huyện Sông Mã,Tỉnh Sơn La,04210,Xã Huổi Một,14,False
04204,Xã Chiềng Khoong,Huyện Sông Mã,Tỉnh Sơn La,04204,Xã Chiềng Khoong,14,False
04207,Xã Chiềng Cang,Huyện Sông Mã,Tỉnh Sơn La,04219,Xã Mường Hung,14,False
04210,Xã Huổi Một,Huyện Sông Mã,Tỉnh Sơn La,04210,Xã Huổi Một,14,False
04213,Xã Mường Sai,Huyện Sông Mã,Tỉnh Sơn La,04222,Xã Chiềng Khương,14,False
04216,Xã Mường Cai,Huyện Sông Mã,Tỉnh Sơn La,04204,Xã Chiềng Khoong,14,False
04219,Xã Mường Hung,Huyện Sông Mã,Tỉnh Sơn La,04219,Xã Mường Hung,14,False
04222,Xã Chiềng Khương,Huyện Sông Mã,Tỉnh Sơn La,04222,Xã Chiềng Khương,14,False
04225,Xã Sam Kha,Huyện Sốp Cộp,Tỉnh Sơn La,04228,Xã Púng Bánh,14,False
04228,Xã Púng Bánh,Huyện Sốp Cộp,Tỉnh Sơn La,04228,Xã Púng Bánh,14,False
04231,Xã Sốp Cộp,Huyện Sốp Cộp,Tỉnh Sơn La,04231,Xã Sốp Cộp,14,False
04234,Xã Dồm Cang,Huyện Sốp Cộp,Tỉnh Sơn La,04228,Xã Púng Bánh,14,False
04237,Xã Nậm Lạnh,Huyện Sốp Cộp,Tỉnh Sơn La,04231,Xã Sốp Cộp,14,False
04240,Xã Mường Lèo,Huyện Sốp Cộp,Tỉnh Sơn La,04240,Xã Mường Lèo,14,False
04243,Xã Mường Và,Huyện Sốp Cộp,Tỉnh Sơn La,04231,Xã Sốp Cộp,14,False
04246,Xã Mường Lạn,Huyện Sốp Cộp,Tỉnh Sơn La,04246,Xã Mường Lạn,14,False
04249,Phường Yên Thịnh,Thành phố Yên Bái,Tỉnh Yên Bái,04279,Phường Văn Phú,15,False
04252,Phường Yên Ninh,Thành phố Yên Bái,Tỉnh Yên Bái,04252,Phường Yên Bái,15,False
04255,Phường Minh Tân,Thành phố Yên Bái,Tỉnh Yên Bái,04252,Phường Yên Bái,15,False
04258,Phường Nguyễn Thái Học,Thành phố Yên Bái,Tỉnh Yên Bái,04252,Phường Yên Bái,15,False
04261,Phường Đồng Tâm,Thành phố Yên Bái,Tỉnh Yên Bái,04252,Phường Yên Bái,15,False
04264,Phường Hồng Hà,Thành phố Yên Bái,Tỉnh Yên Bái,04252,Phường Yên Bái,15,False
04270,Xã Minh Bảo,Thành phố Yên Bái,Tỉnh Yên Bái,04273,Phường Nam Cường,15,False
04273,Phường Nam Cường,Thành phố Yên Bái,Tỉnh Yên Bái,04273,Phường Nam Cường,15,False
04276,Xã Tuy Lộc,Thành phố Yên Bái,Tỉnh Yên Bái,04273,Phường Nam Cường,15,False
04279,Xã Tân Thịnh,Thành phố Yên Bái,Tỉnh Yên Bái,04279,Phường Văn Phú,15,False
04282,Phường Pú Trạng,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04288,Phường Nghĩa Lộ,15,False
04285,Phường Trung Tâm,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04663,Phường Trung Tâm,15,False
04288,Phường Tân An,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04288,Phường Nghĩa Lộ,15,False
04291,Phường Cầu Thia,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04681,Phường Cầu Thia,15,False
04294,Xã Nghĩa Lợi,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04663,Phường Trung Tâm,15,False
04297,Xã Nghĩa Phúc,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04660,Xã Liên Sơn,15,False
04300,Xã Nghĩa An,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04288,Phường Nghĩa Lộ,15,False
04303,Thị trấn Yên Thế,Huyện Lục Yên,Tỉnh Yên Bái,04303,Xã Lục Yên,15,False
04306,Xã Tân Phượng,Huyện Lục Yên,Tỉnh Yên Bái,04309,Xã Lâm Thượng,15,False
04309,Xã Lâm Thượng,Huyện Lục Yên,Tỉnh Yên Bái,04309,Xã Lâm Thượng,15,False
04312,Xã Khánh Thiện,Huyện Lục Yên,Tỉnh Yên Bái,04309,Xã Lâm Thượng,15,False
04315,Xã Minh Chuẩn,Huyện Lục Yên,Tỉnh Yên Bái,04336,Xã Tân Lĩnh,15,False
04318,Xã Mai Sơn,Huyện Lục Yên,Tỉnh Yên Bái,04309,Xã Lâm Thượng,15,False
04321,Xã Khai Trung,Huyện Lục Yên,Tỉnh Yên Bái,04336,Xã Tân Lĩnh,15,False
04324,Xã Mường Lai,Huyện Lục Yên,Tỉnh Yên Bái,04345,Xã Mường Lai,15,False
04327,Xã An Lạc,Huyện Lục Yên,Tỉnh Yên Bái,04342,Xã Khánh Hòa,15,False
04330,Xã Minh Xuân,Huyện Lục Yên,Tỉnh Yên Bái,04303,Xã Lục Yên,15,False
04333,Xã Tô Mậu,Huyện Lục Yên,Tỉnh Yên Bái,04342,Xã Khánh Hòa,15,False
04336,Xã Tân Lĩnh,Huyện Lục Yên,Tỉnh Yên Bái,04336,Xã Tân Lĩnh,15,False
04339,Xã Yên Thắng,Huyện Lục Yên,Tỉnh Yên Bái,04303,Xã Lục Yên,15,False
04342,Xã Khánh Hòa,Huyện Lục Yên,Tỉnh Yên Bái,04342,Xã Khánh Hòa,15,False
04345,Xã Vĩnh Lạc,Huyện Lục Yên,Tỉnh Yên Bái,04345,Xã Mường Lai,15,False
04348,Xã Liễu Đô,Huyện Lục Yên,Tỉnh Yên Bái,04303,Xã Lục Yên,15,False
04351,Xã Động Quan,Huyện Lục Yên,Tỉnh Yên Bái,04342,Xã Khánh Hòa,15,False
04354,Xã Tân Lập,Huyện Lục Yên,Tỉnh Yên Bái,04336,Xã Tân Lĩnh,15,False
04357,Xã Minh Tiến,Huyện Lục Yên,Tỉnh Yên Bái,04345,Xã Mường Lai,15,False
04360,Xã Trúc Lâu,Huyện Lục Yên,Tỉnh Yên Bái,04363,Xã Phúc Lợi,15,False
04363,Xã Phúc Lợi,Huyện Lục Yên,Tỉnh Yên Bái,04363,Xã Phúc Lợi,15,False
04366,Xã Phan Thanh,Huyện Lục Yên,Tỉnh Yên Bái,04336,Xã Tân Lĩnh,15,False
04369,Xã An Phú,Huyện Lục Yên,Tỉnh Yên Bái,04345,Xã Mường Lai,15,False
04372,Xã Trung Tâm,Huyện Lục Yên,Tỉnh Yên Bái,04363,Xã Phúc Lợi,15,False
04375,Thị trấn Mậu A,Huyện Văn Yên,Tỉnh Yên Bái,04375,Xã Mậu A,15,False
04378,Xã Lang Thíp,Huyện Văn Yên,Tỉnh Yên Bái,04381,Xã Lâm Giang,15,False
04381,Xã Lâm Giang,Huyện Văn Yên,Tỉnh Yên Bái,04381,Xã Lâm Giang,15,False
04384,Xã Châu Quế Thượng,Huyện Văn Yên,Tỉnh Yên Bái,04387,Xã Châu Quế,15,False
04387,Xã Châu Quế Hạ,Huyện Văn Yên,Tỉnh Yên Bái,04387,Xã Châu Quế,15,False
04390,Xã An Bình,Huyện Văn Yên,Tỉnh Yên Bái,04399,Xã Đông Cuông,15,False
04393,Xã Quang Minh,Huyện Văn Yên,Tỉnh Yên Bái,04399,Xã Đông Cuông,15,False
04396,Xã Đông An,Huyện Văn Yên,Tỉnh Yên Bái,04399,Xã Đông Cuông,15,False
04399,Xã Đông Cuông,Huyện Văn Yên,Tỉnh Yên Bái,04399,Xã Đông Cuông,15,False
04402,Xã Phong Dụ Hạ,Huyện Văn Yên,Tỉnh Yên Bái,04402,Xã Phong Dụ Hạ,15,False
04405,Xã Mậu Đông,Huyện Văn Yên,Tỉnh Yên Bái,04375,Xã Mậu A,15,False
04408,Xã Ngòi A,Huyện Văn Yên,Tỉnh Yên Bái,04375,Xã Mậu A,15,False
04411,Xã Xuân Tầm,Huyện Văn Yên,Tỉnh Yên Bái,04402,Xã Phong Dụ Hạ,15,False
04414,Xã Tân Hợp,Huyện Văn Yên,Tỉnh Yên Bái,04429,Xã Tân Hợp,15,False
04417,Xã An Thịnh,Huyện Văn Yên,Tỉnh Yên Bái,04375,Xã Mậu A,15,False
04420,Xã Yên Thái,Huyện Văn Yên,Tỉnh Yên Bái,04375,Xã Mậu A,15,False
04423,Xã Phong Dụ Thượng,Huyện Văn Yên,Tỉnh Yên Bái,04423,Xã Phong Dụ Thượng,15,False
04426,Xã Yên Hợp,Huyện Văn Yên,Tỉnh Yên Bái,04441,Xã Xuân Ái,15,False
04429,Xã Đại Sơn,Huyện Văn Yên,Tỉnh Yên Bái,04429,Xã Tân Hợp,15,False
04435,Xã Đại Phác,Huyện Văn Yên,Tỉnh Yên Bái,04441,Xã Xuân Ái,15,False
04438,Xã Yên Phú,Huyện Văn Yên,Tỉnh Yên Bái,04441,Xã Xuân Ái,15,False
04441,Xã Xuân Ái,Huyện Văn Yên,Tỉnh Yên Bái,04441,Xã Xuân Ái,15,False
04447,Xã Viễn Sơn,Huyện Văn Yên,Tỉnh Yên Bái,04441,Xã Xuân Ái,15,False
04450,Xã Mỏ Vàng,Huyện Văn Yên,Tỉnh Yên Bái,04450,Xã Mỏ Vàng,15,False
04453,Xã Nà Hẩu,Huyện Văn Yên,Tỉnh Yên Bái,04429,Xã Tân Hợp,15,False
04456,Thị trấn Mù Cang Chải,Huyện Mù Căng Chải,Tỉnh Yên Bái,04456,Xã Mù Cang Chải,15,False
04459,Xã Hồ Bốn,Huyện Mù Căng Chải,Tỉnh Yên Bái,04465,Xã Khao Mang,15,False
04462,Xã Nậm Có,Huyện Mù Căng Chải,Tỉnh Yên Bái,04462,Xã Nậm Có,15,False
04465,Xã Khao Mang,Huyện Mù Căng Chải,Tỉnh Yên Bái,04465,Xã Khao Mang,15,False
04468,Xã Mồ Dề,Huyện Mù Căng Chải,Tỉnh Yên Bái,04456,Xã Mù Cang Chải,15,False
04471,Xã Chế Cu Nha,Huyện Mù Căng Chải,Tỉnh Yên Bái,04456,Xã Mù Cang Chải,15,False
04474,Xã Lao Chải,Huyện Mù Căng Chải,Tỉnh Yên Bái,04474,Xã Lao Chải,15,False
04477,Xã Kim Nọi,Huyện Mù Căng Chải,Tỉnh Yên Bái,04456,Xã Mù Cang Chải,15,False
04480,Xã Cao Phạ,Huyện Mù Căng Chải,Tỉnh Yên Bái,04630,Xã Tú Lệ,15,False
04483,Xã La Pán Tẩn,Huyện Mù Căng Chải,Tỉnh Yên Bái,04492,Xã Púng Luông,15,False
04486,Xã Dế Xu Phình,Huyện Mù Căng Chải,Tỉnh Yên Bái,04492,Xã Púng Luông,15,False
04489,Xã Chế Tạo,Huyện Mù Căng Chải,Tỉnh Yên Bái,04489,Xã Chế Tạo,15,False
04492,Xã Púng Luông,Huyện Mù Căng Chải,Tỉnh Yên Bái,04492,Xã Púng Luông,15,False
04495,Xã Nậm Khắt,Huyện Mù Căng Chải,Tỉnh Yên Bái,04492,Xã Púng Luông,15,False
04498,Thị trấn Cổ Phúc,Huyện Trấn Yên,Tỉnh Yên Bái,04498,Xã Trấn Yên,15,False
04501,Xã Tân Đồng,Huyện Trấn Yên,Tỉnh Yên Bái,04498,Xã Trấn Yên,15,False
04504,Xã Báo Đáp,Huyện Trấn Yên,Tỉnh Yên Bái,04498,Xã Trấn Yên,15,False
04510,Xã Thành Thịnh,Huyện Trấn Yên,Tỉnh Yên Bái,04498,Xã Trấn Yên,15,False
04513,Xã Hòa Cuông,Huyện Trấn Yên,Tỉnh Yên Bái,04498,Xã Trấn Yên,15,False
04516,Xã Minh Quán,Huyện Trấn Yên,Tỉnh Yên Bái,04498,Xã Trấn Yên,15,False
04519,Xã Quy Mông,Huyện Trấn Yên,Tỉnh Yên Bái,04531,Xã Quy Mông,15,False
04522,Xã Cường Thịnh,Huyện Trấn Yên,Tỉnh Yên Bái,04273,Phường Nam Cường,15,False
04525,Xã Kiên Thành,Huyện Trấn Yên,Tỉnh Yên Bái,04531,Xã Quy Mông,15,False
04531,Xã Y Can,Huyện Trấn Yên,Tỉnh Yên Bái,04531,Xã Quy Mông,15,False
04537,Xã Lương Thịnh,Huyện Trấn Yên,Tỉnh Yên Bái,04537,Xã Lương Thịnh,15,False
04540,Xã Âu Lâu,Thành phố Yên Bái,Tỉnh Yên Bái,04543,Phường Âu Lâu,15,False
04543,Xã Giới Phiên,Thành phố Yên Bái,Tỉnh Yên Bái,04543,Phường Âu Lâu,15,False
04546,Phường Hợp Minh,Thành phố Yên Bái,Tỉnh Yên Bái,04543,Phường Âu Lâu,15,False
04558,Xã Văn Phú,Thành phố Yên Bái,Tỉnh Yên Bái,04279,Phường Văn Phú,15,False
04564,Xã Việt Cường,Huyện Trấn Yên,Tỉnh Yên Bái,04564,Xã Việt Hồng,15,False
04567,Xã Minh Quân,Huyện Trấn Yên,Tỉnh Yên Bái,04543,Phường Âu Lâu,15,False
04570,Xã Hồng Ca,Huyện Trấn Yên,Tỉnh Yên Bái,04576,Xã Hưng Khánh,15,False
04573,Xã Hưng Thịnh,Huyện Trấn Yên,Tỉnh Yên Bái,04537,Xã Lương Thịnh,15,False
04576,Xã Hưng Khánh,Huyện Trấn Yên,Tỉnh Yên Bái,04576,Xã Hưng Khánh,15,False
04579,Xã Việt Hồng,Huyện Trấn Yên,Tỉnh Yên Bái,04564,Xã Việt Hồng,15,False
04582,Xã Vân Hội,Huyện Trấn Yên,Tỉnh Yên Bái,04564,Xã Việt Hồng,15,False
04585,Thị trấn Trạm Tấu,Huyện Trạm Tấu,Tỉnh Yên Bái,04585,Xã Hạnh Phúc,15,False
04588,Xã Túc Đán,Huyện Trạm Tấu,Tỉnh Yên Bái,04606,Xã Trạm Tấu,15,False
04591,Xã Pá Lau,Huyện Trạm Tấu,Tỉnh Yên Bái,04606,Xã Trạm Tấu,15,False
04594,Xã Xà Hồ,Huyện Trạm Tấu,Tỉnh Yên Bái,04585,Xã Hạnh Phúc,15,False
04597,Xã Phình Hồ,Huyện Trạm Tấu,Tỉnh Yên Bái,04609,Xã Phình Hồ,15,False
04600,Xã Trạm Tấu,Huyện Trạm Tấu,Tỉnh Yên Bái,04606,Xã Trạm Tấu,15,False
04603,Xã Tà Si Láng,Huyện Trạm Tấu,Tỉnh Yên Bái,04603,Xã Tà Xi Láng,15,False
04606,Xã Pá Hu,Huyện Trạm Tấu,Tỉnh Yên Bái,04606,Xã Trạm Tấu,15,False
04609,Xã Làng Nhì,Huyện Trạm Tấu,Tỉnh Yên Bái,04609,Xã Phình Hồ,15,False
04612,Xã Bản Công,Huyện Trạm Tấu,Tỉnh Yên Bái,04585,Xã Hạnh Phúc,15,False
04615,Xã Bản Mù,Huyện Trạm Tấu,Tỉnh Yên Bái,04609,Xã Phình Hồ,15,False
04618,Xã Hát Lừu,Huyện Trạm Tấu,Tỉnh Yên Bái,04585,Xã Hạnh Phúc,15,False
04621,Thị trấn Nông trường Liên Sơn,Huyện Văn Chấn,Tỉnh Yên Bái,04660,Xã Liên Sơn,15,False
04624,Xã Nghĩa Lộ,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04663,Phường Trung Tâm,15,False
04627,Thị trấn Nông trường Trần Phú,Huyện Văn Chấn,Tỉnh Yên Bái,04705,Xã Thượng Bằng La,15,False
04630,Xã Tú Lệ,Huyện Văn Chấn,Tỉnh Yên Bái,04630,Xã Tú Lệ,15,False
04633,Xã Nậm Búng,Huyện Văn Chấn,Tỉnh Yên Bái,04636,Xã Gia Hội,15,False
04636,Xã Gia Hội,Huyện Văn Chấn,Tỉnh Yên Bái,04636,Xã Gia Hội,15,False
04639,Xã Sùng Đô,Huyện Văn Chấn,Tỉnh Yên Bái,04651,Xã Sơn Lương,15,False
04642,Xã Nậm Mười,Huyện Văn Chấn,Tỉnh Yên Bái,04651,Xã Sơn Lương,15,False
04645,Xã An Lương,Huyện Văn Chấn,Tỉnh Yên Bái,04450,Xã Mỏ Vàng,15,False
04648,Xã Nậm Lành,Huyện Văn Chấn,Tỉnh Yên Bái,04636,Xã Gia Hội,15,False
04651,Xã Sơn Lương,Huyện Văn Chấn,Tỉnh Yên Bái,04651,Xã Sơn Lương,15,False
04654,Xã Suối Quyền,Huyện Văn Chấn,Tỉnh Yên Bái,04651,Xã Sơn Lương,15,False
04657,Xã Suối Giàng,Huyện Văn Chấn,Tỉnh Yên Bái,04672,Xã Văn Chấn,15,False
04660,Xã Sơn A,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04660,Xã Liên Sơn,15,False
04663,Xã Phù Nham,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04663,Phường Trung Tâm,15,False
04666,Xã Nghĩa Sơn,Huyện Văn Chấn,Tỉnh Yên Bái,04288,Phường Nghĩa Lộ,15,False
04669,Xã Suối Bu,Huyện Văn Chấn,Tỉnh Yên Bái,04672,Xã Văn Chấn,15,False
04672,Thị trấn Sơn Thịnh,Huyện Văn Chấn,Tỉnh Yên Bái,04672,Xã Văn Chấn,15,False
04675,Xã Thanh Lương,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04681,Phường Cầu Thia,15,False
04678,Xã Hạnh Sơn,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04681,Phường Cầu Thia,15,False
04681,Xã Phúc Sơn,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04681,Phường Cầu Thia,15,False
04684,Xã Thạch Lương,Thị xã Nghĩa Lộ,Tỉnh Yên Bái,04681,Phường Cầu Thia,15,False
04687,Xã Đại Lịch,Huyện Văn Chấn,Tỉnh Yên Bái,04699,Xã Chấn Thịnh,15,False
04690,Xã Đồng Khê,Huyện Văn Chấn,Tỉnh Yên Bái,04672,Xã Văn Chấn,15,False
04693,Xã Cát Thịnh,Huyện Văn Chấn,Tỉnh Yên Bái,04693,Xã Cát Thịnh,15,False
04696,Xã Tân Thịnh,Huyện Văn Chấn,Tỉnh Yên Bái,04699,Xã Chấn Thịnh,15,False
04699,Xã Chấn Thịnh,Huyện Văn Chấn,Tỉnh Yên Bái,04699,Xã Chấn Thịnh,15,False
04702,Xã Bình Thuận,Huyện Văn Chấn,Tỉnh Yên Bái,04711,Xã Nghĩa Tâm,15,False
04705,Xã Thượng Bằng La,Huyện Văn Chấn,Tỉnh Yên Bái,04705,Xã Thượng Bằng La,15,False
04708,Xã Minh An,Huyện Văn Chấn,Tỉnh Yên Bái,04711,Xã Nghĩa Tâm,15,False
04711,Xã Nghĩa Tâm,Huyện Văn Chấn,Tỉnh Yên Bái,04711,Xã Nghĩa Tâm,15,False
04714,Thị trấn Yên Bình,Huyện Yên Bình,Tỉnh Yên Bái,04714,Xã Yên Bình,15,False
04717,Thị trấn Thác Bà,Huyện Yên Bình,Tỉnh Yên Bái,04717,Xã Thác Bà,15,False
04720,Xã Xuân Long,Huyện Yên Bình,Tỉnh Yên Bái,04726,Xã Cảm Nhân,15,False
04726,Xã Cảm Nhân,Huyện Yên Bình,Tỉnh Yên Bái,04726,Xã Cảm Nhân,15,False
04729,Xã Ngọc Chấn,Huyện Yên Bình,Tỉnh Yên Bái,04726,Xã Cảm Nhân,15,False
04732,Xã Tân Nguyên,Huyện Yên Bình,Tỉnh Yên Bái,04750,Xã Bảo Ái,15,False
04735,Xã Phúc Ninh,Huyện Yên Bình,Tỉnh Yên Bái,04744,Xã Yên Thành,15,False
04738,Xã Bảo Ái,Huyện Yên Bình,Tỉnh Yên Bái,04750,Xã Bảo Ái,15,False
04741,Xã Mỹ Gia,Huyện Yên Bình,Tỉnh Yên Bái,04744,Xã Yên Thành,15,False
04744,Xã Xuân Lai,Huyện Yên Bình,Tỉnh Yên Bái,04744,Xã Yên Thành,15,False
04747,Xã Mông Sơn,Huyện Yên Bình,Tỉnh Yên Bái,04750,Xã Bảo Ái,15,False
04750,Xã Cảm Ân,Huyện Yên Bình,Tỉnh Yên Bái,04750,Xã Bảo Ái,15,False
04753,Xã Yên Thành,Huyện Yên Bình,Tỉnh Yên Bái,04744,Xã Yên Thành,15,False
04756,Xã Tân Hương,Huyện Yên Bình,Tỉnh Yên Bái,04714,Xã Yên Bình,15,False
04759,Xã Phúc An,Huyện Yên Bình,Tỉnh Yên Bái,04744,Xã Yên Thành,15,False
04762,Xã Bạch Hà,Huyện Yên Bình,Tỉnh Yên Bái,04717,Xã Thác Bà,15,False
04765,Xã Vũ Linh,Huyện Yên Bình,Tỉnh Yên Bái,04717,Xã Thác Bà,15,False
04768,Xã Đại Đồng,Huyện Yên Bình,Tỉnh Yên Bái,04714,Xã Yên Bình,15,False
04771,Xã Vĩnh Kiên,Huyện Yên Bình,Tỉnh Yên Bái,04717,Xã Thác Bà,15,False
04777,Xã Thịnh Hưng,Huyện Yên Bình,Tỉnh Yên Bái,04714,Xã Yên Bình,15,False
04780,Xã Hán Đà,Huyện Yên Bình,Tỉnh Yên Bái,04717,Xã Thác Bà,15,False
04783,Xã Phú Thịnh,Huyện Yên Bình,Tỉnh Yên Bái,04279,Phường Văn Phú,15,False
04786,Xã Đại Minh,Huyện Yên Bình,Tỉnh Yên Bái,04717,Xã Thác Bà,15,False
04789,Phường Thái Bình,Thành phố Hòa Bình,Tỉnh Hòa Bình,04828,Phường Thống Nhất,25,False
04792,Phường Tân Hòa,Thành phố Hòa Bình,Tỉnh Hòa Bình,04792,Phường Tân Hòa,25,False
04795,Phường Thịnh Lang,Thành phố Hòa Bình,Tỉnh Hòa Bình,04795,Phường Hòa Bình,25,False
04798,Phường Hữu Nghị,Thành phố Hòa Bình,Tỉnh Hòa Bình,04795,Phường Hòa Bình,25,False
04801,Phường Tân Thịnh,Thành phố Hòa Bình,Tỉnh Hòa Bình,04795,Phường Hòa Bình,25,False
04804,Phường Đồng Tiến,Thành phố Hòa Bình,Tỉnh Hòa Bình,04795,Phường Hòa Bình,25,False
04807,Phường Phương Lâm,Thành phố Hòa Bình,Tỉnh Hòa Bình,04795,Phường Hòa Bình,25,False
04813,Xã Yên Mông,Thành phố Hòa Bình,Tỉnh Hòa Bình,04792,Phường Tân Hòa,25,False
04816,Phường Quỳnh Lâm,Thành phố Hòa Bình,Tỉnh Hòa Bình,04795,Phường Hòa Bình,25,False
04819,Phường Dân Chủ,Thành phố Hòa Bình,Tỉnh Hòa Bình,04828,Phường Thống Nhất,25,False
04825,Xã Hòa Bình,Thành phố Hòa Bình,Tỉnh Hòa Bình,04792,Phường Tân Hòa,25,False
04828,Phường Thống Nhất,Thành phố Hòa Bình,Tỉnh Hòa Bình,04828,Phường Thống Nhất,25,False
04831,Thị trấn Đà Bắc,Huyện Đà Bắc,Tỉnh Hòa Bình,04831,Xã Đà Bắc,25,False
04834,Xã Nánh Nghê,Huyện Đà Bắc,Tỉnh Hòa Bình,04846,Xã Đức Nhàn,25,False
04840,Xã Giáp Đắt,Huyện Đà Bắc,Tỉnh Hòa Bình,04849,Xã Tân Pheo,25,False
04846,Xã Mường Chiềng,Huyện Đà Bắc,Tỉnh Hòa Bình,04846,Xã Đức Nhàn,25,False
04849,Xã Tân Pheo,Huyện Đà Bắc,Tỉnh Hòa Bình,04849,Xã Tân Pheo,25,False
04852,Xã Đồng Chum,Huyện Đà Bắc,Tỉnh Hòa Bình,04849,Xã Tân Pheo,25,False
04855,Xã Tân Minh,Huyện Đà Bắc,Tỉnh Hòa Bình,04876,Xã Cao Sơn,25,False
04858,Xã Đoàn Kết,Huyện Đà Bắc,Tỉnh Hòa Bình,04873,Xã Quy Đức,25,False
04861,Xã Đồng Ruộng,Huyện Đà Bắc,Tỉnh Hòa Bình,04873,Xã Quy Đức,25,False
04867,Xã Tú Lý,Huyện Đà Bắc,Tỉnh Hòa Bình,04831,Xã Đà Bắc,25,False
04870,Xã Trung Thành,Huyện Đà Bắc,Tỉnh Hòa Bình,04873,Xã Quy Đức,25,False
04873,Xã Yên Hòa,Huyện Đà Bắc,Tỉnh Hòa Bình,04873,Xã Quy Đức,25,False
04876,Xã Cao Sơn,Huyện Đà Bắc,Tỉnh Hòa Bình,04876,Xã Cao Sơn,25,False
04879,Xã Toàn Sơn,Huyện Đà Bắc,Tỉnh Hòa Bình,04831,Xã Đà Bắc,25,False
04882,Xã Tân Thành,Huyện Mai Châu,Tỉnh Hòa Bình,05206,Xã Tân Mai,25,False
04885,Xã Hiền Lương,Huyện Đà Bắc,Tỉnh Hòa Bình,04831,Xã Đà Bắc,25,False
04888,Xã Tiền Phong,Huyện Đà Bắc,Tỉnh Hòa Bình,04891,Xã Tiền Phong,25,False
04891,Xã Vầy Nưa,Huyện Đà Bắc,Tỉnh Hòa Bình,04828,Phường Thống Nhất,25,True
04891,Xã Vầy Nưa,Huyện Đà Bắc,Tỉnh Hòa Bình,04891,Xã Tiền Phong,25,True
04894,Phường Kỳ Sơn,Thành phố Hòa Bình,Tỉnh Hòa Bình,04894,Phường Kỳ Sơn,25,False
04897,Xã Thịnh Minh,Thành phố Hòa Bình,Tỉnh Hòa Bình,04897,Xã Thịnh Minh,25,False
04903,Xã Hợp Thành,Thành phố Hòa Bình,Tỉnh Hòa Bình,04897,Xã Thịnh Minh,25,False
04906,Xã Quang Tiến,Thành phố Hòa Bình,Tỉnh Hòa Bình,04897,Xã Thịnh Minh,25,False
04912,Xã Mông Hóa,Thành phố Hòa Bình,Tỉnh Hòa Bình,04894,Phường Kỳ Sơn,25,False
04918,Phường Trung Minh,Thành phố Hòa Bình,Tỉnh Hòa Bình,04795,Phường Hòa Bình,25,False
04921,Xã Độc Lập,Thành phố Hòa Bình,Tỉnh Hòa Bình,04894,Phường Kỳ Sơn,25,False
04924,Thị trấn Lương Sơn,Huyện Lương Sơn,Tỉnh Hòa Bình,04924,Xã Lương Sơn,25,False
04927,Xã Yên Trung,Huyện Thạch Thất,Thành phố Hà Nội,04930,Xã Yên Xuân,01,False
04930,Xã Yên Bình,Huyện Thạch Thất,Thành phố Hà Nội,04930,Xã Yên Xuân,01,False
04936,Xã Tiến Xuân,Huyện Thạch Thất,Thành phố Hà Nội,04930,Xã Yên Xuân,01,True
04936,Xã Tiến Xuân,Huyện Thạch Thất,Thành phố Hà Nội,09988,Xã Hòa Lạc,01,True
04939,Xã Đông Xuân,Huyện Quốc Oai,Thành phố Hà Nội,04930,Xã Yên Xuân,01,False
04942,Xã Lâm Sơn,Huyện Lương Sơn,Tỉnh Hòa Bình,04924,Xã Lương Sơn,25,False
04945,Xã Hòa Sơn,Huyện Lương Sơn,Tỉnh Hòa Bình,04924,Xã Lương Sơn,25,False
04951,Xã Tân Vinh,Huyện Lương Sơn,Tỉnh Hòa Bình,04924,Xã Lương Sơn,25,False
04954,Xã Nhuận Trạch,Huyện Lương Sơn,Tỉnh Hòa Bình,04924,Xã Lương Sơn,25,False
04957,Xã Cao Sơn,Huyện Lương Sơn,Tỉnh Hòa Bình,04924,Xã Lương Sơn,25,True
04957,Xã Cao Sơn,Huyện Lương Sơn,Tỉnh Hòa Bình,04960,Xã Liên Sơn,25,True
04960,Xã Cư Yên,Huyện Lương Sơn,Tỉnh Hòa Bình,04960,Xã Liên Sơn,25,False
04969,Xã Liên Sơn,Huyện Lương Sơn,Tỉnh Hòa Bình,04960,Xã Liên Sơn,25,False
04978,Thị trấn Bo,Huyện Kim Bôi,Tỉnh Hòa Bình,04978,Xã Kim Bôi,25,False
04981,Thị trấn Ba Hàng Đồi,Huyện Lạc Thủy,Tỉnh Hòa Bình,05395,Xã An Nghĩa,25,False
04984,Xã Đú Sáng,Huyện Kim Bôi,Tỉnh Hòa Bình,04990,Xã Nật Sơn,25,False
04987,Xã Hùng Sơn,Huyện Kim Bôi,Tỉnh Hòa Bình,04990,Xã Nật Sơn,25,False
04990,Xã Bình Sơn,Huyện Kim Bôi,Tỉnh Hòa Bình,04990,Xã Nật Sơn,25,False
04999,Xã Tú Sơn,Huyện Kim Bôi,Tỉnh Hòa Bình,05014,Xã Mường Động,25,False
05005,Xã Vĩnh Tiến,Huyện Kim Bôi,Tỉnh Hòa Bình,05014,Xã Mường Động,25,False
05008,Xã Cao Dương,Huyện Lương Sơn,Tỉnh Hòa Bình,05047,Xã Cao Dương,25,False
05014,Xã Đông Bắc,Huyện Kim Bôi,Tỉnh Hòa Bình,05014,Xã Mường Động,25,False
05017,Xã Xuân Thủy,Huyện Kim Bôi,Tỉnh Hòa Bình,04990,Xã Nật Sơn,25,False
05026,Xã Vĩnh Đồng,Huyện Kim Bôi,Tỉnh Hòa Bình,04978,Xã Kim Bôi,25,False
05035,Xã Kim Lập,Huyện Kim Bôi,Tỉnh Hòa Bình,05068,Xã Hợp Kim,25,False
05038,Xã Hợp Tiến,Huyện Kim Bôi,Tỉnh Hòa Bình,05014,Xã Mường Động,25,False
05041,Xã Thanh Sơn,Huyện Lương Sơn,Tỉnh Hòa Bình,05047,Xã Cao Dương,25,False
05047,Xã Thanh Cao,Huyện Lương Sơn,Tỉnh Hòa Bình,05047,Xã Cao Dương,25,False
05065,Xã Kim Bôi,Huyện Kim Bôi,Tỉnh Hòa Bình,04978,Xã Kim Bôi,25,False
05068,Xã Nam Thượng,Huyện Kim Bôi,Tỉnh Hòa Bình,05068,Xã Hợp Kim,25,False
05077,Xã Cuối Hạ,Huyện Kim Bôi,Tỉnh Hòa Bình,05086,Xã Dũng Tiến,25,False
05080,Xã Sào Báy,Huyện Kim Bôi,Tỉnh Hòa Bình,05068,Xã Hợp Kim,25,False
05083,Xã Mỵ Hòa,Huyện Kim Bôi,Tỉnh Hòa Bình,05086,Xã Dũng Tiến,25,False
05086,Xã Nuông Dăm,Huyện Kim Bôi,Tỉnh Hòa Bình,05086,Xã Dũng Tiến,25,False
05089,Thị trấn Cao Phong,Huyện Cao Phong,Tỉnh Hòa Bình,05089,Xã Cao Phong,25,False
05092,Xã Bình Thanh,Huyện Cao Phong,Tỉnh Hòa Bình,05092,Xã Thung Nai,25,False
05095,Xã Thung Nai,Huyện Cao Phong,Tỉnh Hòa Bình,05092,Xã Thung Nai,25,False
05098,Xã Bắc Phong,Huyện Cao Phong,Tỉnh Hòa Bình,05092,Xã Thung Nai,25,False
05101,Xã Thu Phong,Huyện Cao Phong,Tỉnh Hòa Bình,05089,Xã Cao Phong,25,False
05104,Xã Hợp Phong,Huyện Cao Phong,Tỉnh Hòa Bình,05089,Xã Cao Phong,25,False
05110,Xã Tây Phong,Huyện Cao Phong,Tỉnh Hòa Bình,05116,Xã Mường Thàng,25,False
05116,Xã Dũng Phong,Huyện Cao Phong,Tỉnh Hòa Bình,05116,Xã Mường Thàng,25,False
05119,Xã Nam Phong,Huyện Cao Phong,Tỉnh Hòa Bình,05116,Xã Mường Thàng,25,False
05125,Xã Thạch Yên,Huyện Cao Phong,Tỉnh Hòa Bình,05116,Xã Mường Thàng,25,False
05128,Thị trấn Mãn Đức,Huyện Tân Lạc,Tỉnh Hòa Bình,05128,Xã Tân Lạc,25,False
05134,Xã Suối Hoa,Huyện Tân Lạc,Tỉnh Hòa Bình,05134,Xã Mường Hoa,25,False
05137,Xã Phú Vinh,Huyện Tân Lạc,Tỉnh Hòa Bình,05134,Xã Mường Hoa,25,False
05140,Xã Phú Cường,Huyện Tân Lạc,Tỉnh Hòa Bình,05158,Xã Mường Bi,25,False
05143,Xã Mỹ Hòa,Huyện Tân Lạc,Tỉnh Hòa Bình,05158,Xã Mường Bi,25,False
05152,Xã Quyết Chiến,Huyện Tân Lạc,Tỉnh Hòa Bình,05152,Xã Vân Sơn,25,False
05158,Xã Phong Phú,Huyện Tân Lạc,Tỉnh Hòa Bình,05158,Xã Mường Bi,25,False
05164,Xã Tử Nê,Huyện Tân Lạc,Tỉnh Hòa Bình,05128,Xã Tân Lạc,25,False
05167,Xã Thanh Hối,Huyện Tân Lạc,Tỉnh Hòa Bình,05128,Xã Tân Lạc,25,False
05170,Xã Ngọc Mỹ,Huyện Tân Lạc,Tỉnh Hòa Bình,05128,Xã Tân Lạc,25,False
05173,Xã Đông Lai,Huyện Tân Lạc,Tỉnh Hòa Bình,05128,Xã Tân Lạc,25,False
05176,Xã Vân Sơn,Huyện Tân Lạc,Tỉnh Hòa Bình,05152,Xã Vân Sơn,25,False
05182,Xã Nhân Mỹ,Huyện Tân Lạc,Tỉnh Hòa Bình,05191,Xã Toàn Thắng,25,False
05191,Xã Lỗ Sơn,Huyện Tân Lạc,Tỉnh Hòa Bình,05191,Xã Toàn Thắng,25,False
05194,Xã Ngổ Luông,Huyện Tân Lạc,Tỉnh Hòa Bình,05152,Xã Vân Sơn,25,False
05197,Xã Gia Mô,Huyện Tân Lạc,Tỉnh Hòa Bình,05191,Xã Toàn Thắng,25,False
05200,Thị trấn Mai Châu,Huyện Mai Châu,Tỉnh Hòa Bình,05200,Xã Mai Châu,25,False
05206,Xã Sơn Thủy,Huyện Mai Châu,Tỉnh Hòa Bình,05206,Xã Tân Mai,25,False
05209,Xã Pà Cò,Huyện Mai Châu,Tỉnh Hòa Bình,05212,Xã Pà Cò,25,False
05212,Xã Hang Kia,Huyện Mai Châu,Tỉnh Hòa Bình,05212,Xã Pà Cò,25,False
05221,Xã Đồng Tân,Huyện Mai Châu,Tỉnh Hòa Bình,05200,Xã Mai Châu,25,True
05221,Xã Đồng Tân,Huyện Mai Châu,Tỉnh Hòa Bình,05212,Xã Pà Cò,25,True
05224,Xã Cun Pheo,Huyện Mai Châu,Tỉnh Hòa Bình,05212,Xã Pà Cò,25,False
05227,Xã Bao La,Huyện Mai Châu,Tỉnh Hòa Bình,05245,Xã Bao La,25,False
05233,Xã Tòng Đậu,Huyện Mai Châu,Tỉnh Hòa Bình,05200,Xã Mai Châu,25,False
05242,Xã Nà Phòn,Huyện Mai Châu,Tỉnh Hòa Bình,05200,Xã Mai Châu,25,False
05245,Xã Xăm Khòe,Huyện Mai Châu,Tỉnh Hòa Bình,05245,Xã Bao La,25,False
05248,Xã Chiềng Châu,Huyện Mai Châu,Tỉnh Hòa Bình,05251,Xã Mai Hạ,25,False
05251,Xã Mai Hạ,Huyện Mai Châu,Tỉnh Hòa Bình,05251,Xã Mai Hạ,25,False
05254,Xã Thành Sơn,Huyện Mai Châu,Tỉnh Hòa Bình,05200,Xã Mai Châu,25,False
05257,Xã Mai Hịch,Huyện Mai Châu,Tỉnh Hòa Bình,05245,Xã Bao La,25,False
05263,Xã Vạn Mai,Huyện Mai Châu,Tỉnh Hòa Bình,05251,Xã Mai Hạ,25,False
05266,Thị trấn Vụ Bản,Huyện Lạc Sơn,Tỉnh Hòa Bình,05266,Xã Lạc Sơn,25,False
05269,Xã Quý Hòa,Huyện Lạc Sơn,Tỉnh Hòa Bình,05287,Xã Mường Vang,25,False
05272,Xã Miền Đồi,Huyện Lạc Sơn,Tỉnh Hòa Bình,05293,Xã Thượng Cốc,25,False
05275,Xã Mỹ Thành,Huyện Lạc Sơn,Tỉnh Hòa Bình,05290,Xã Nhân Nghĩa,25,False
05278,Xã Tuân Đạo,Huyện Lạc Sơn,Tỉnh Hòa Bình,05287,Xã Mường Vang,25,False
05281,Xã Văn Nghĩa,Huyện Lạc Sơn,Tỉnh Hòa Bình,05290,Xã Nhân Nghĩa,25,False
05284,Xã Văn Sơn,Huyện Lạc Sơn,Tỉnh Hòa Bình,05293,Xã Thượng Cốc,25,False
05287,Xã Tân Lập,Huyện Lạc Sơn,Tỉnh Hòa Bình,05287,Xã Mường Vang,25,False
05290,Xã Nhân Nghĩa,Huyện Lạc Sơn,Tỉnh Hòa Bình,05290,Xã Nhân Nghĩa,25,False
05293,Xã Thượng Cốc,Huyện Lạc Sơn,Tỉnh Hòa Bình,05293,Xã Thượng Cốc,25,False
05299,Xã Quyết Thắng,Huyện Lạc Sơn,Tỉnh Hòa Bình,05323,Xã Quyết Thắng,25,False
05302,Xã Xuất Hóa,Huyện Lạc Sơn,Tỉnh Hòa Bình,05305,Xã Yên Phú,25,False
05305,Xã Yên Phú,Huyện Lạc Sơn,Tỉnh Hòa Bình,05305,Xã Yên Phú,25,False
05308,Xã Bình Hẻm,Huyện Lạc Sơn,Tỉnh Hòa Bình,05305,Xã Yên Phú,25,False
05320,Xã Định Cư,Huyện Lạc Sơn,Tỉnh Hòa Bình,05323,Xã Quyết Thắng,25,False
05323,Xã Chí Đạo,Huyện Lạc Sơn,Tỉnh Hòa Bình,05323,Xã Quyết Thắng,25,False
05329,Xã Ngọc Sơn,Huyện Lạc Sơn,Tỉnh Hòa Bình,05329,Xã Ngọc Sơn,25,False
05332,Xã Hương Nhượng,Huyện Lạc Sơn,Tỉnh Hòa Bình,05266,Xã Lạc Sơn,25,False
05335,Xã Vũ Bình,Huyện Lạc Sơn,Tỉnh Hòa Bình,05266,Xã Lạc Sơn,25,False
05338,Xã Tự Do,Huyện Lạc Sơn,Tỉnh Hòa Bình,05329,Xã Ngọc Sơn,25,False
05341,Xã Yên Nghiệp,Huyện Lạc Sơn,Tỉnh Hòa Bình,05347,Xã Đại Đồng,25,False
05344,Xã Tân Mỹ,Huyện Lạc Sơn,Tỉnh Hòa Bình,05347,Xã Đại Đồng,25,False
05347,Xã Ân Nghĩa,Huyện Lạc Sơn,Tỉnh Hòa Bình,05347,Xã Đại Đồng,25,False
05350,Xã Ngọc Lâu,Huyện Lạc Sơn,Tỉnh Hòa Bình,05329,Xã Ngọc Sơn,25,False
05353,Thị trấn Hàng Trạm,Huyện Yên Thủy,Tỉnh Hòa Bình,05353,Xã Yên Thủy,25,False
05356,Xã Lạc Sỹ,Huyện Yên Thủy,Tỉnh Hòa Bình,05362,Xã Lạc Lương,25,False
05362,Xã Lạc Lương,Huyện Yên Thủy,Tỉnh Hòa Bình,05362,Xã Lạc Lương,25,False
05365,Xã Bảo Hiệu,Huyện Yên Thủy,Tỉnh Hòa Bình,05362,Xã Lạc Lương,25,False
05368,Xã Đa Phúc,Huyện Yên Thủy,Tỉnh Hòa Bình,05362,Xã Lạc Lương,25,False
05371,Xã Hữu Lợi,Huyện Yên Thủy,Tỉnh Hòa Bình,05386,Xã Yên Trị,25,False
05374,Xã Lạc Thịnh,Huyện Yên Thủy,Tỉnh Hòa Bình,05353,Xã Yên Thủy,25,False
05380,Xã Đoàn Kết,Huyện Yên Thủy,Tỉnh Hòa Bình,05386,Xã Yên Trị,25,False
05383,Xã Phú Lai,Huyện Yên Thủy,Tỉnh Hòa Bình,05353,Xã Yên Thủy,25,False
05386,Xã Yên Trị,Huyện Yên Thủy,Tỉnh Hòa Bình,05386,Xã Yên Trị,25,False
05389,Xã Ngọc Lương,Huyện Yên Thủy,Tỉnh Hòa Bình,05386,Xã Yên Trị,25,False
05392,Thị trấn Chi Nê,Huyện Lạc Thủy,Tỉnh Hòa Bình,05392,Xã Lạc Thủy,25,False
05395,Xã Phú Nghĩa,Huyện Lạc Thủy,Tỉnh Hòa Bình,05395,Xã An Nghĩa,25,False
05398,Xã Phú Thành,Huyện Lạc Thủy,Tỉnh Hòa Bình,05395,Xã An Nghĩa,25,False
05404,Xã Hưng Thi,Huyện Lạc Thủy,Tỉnh Hòa Bình,05425,Xã An Bình,25,False
05413,Xã Khoan Dụ,Huyện Lạc Thủy,Tỉnh Hòa Bình,05392,Xã Lạc Thủy,25,False
05419,Xã Đồng Tâm,Huyện Lạc Thủy,Tỉnh Hòa Bình,05392,Xã Lạc Thủy,25,False
05422,Xã Yên Bồng,Huyện Lạc Thủy,Tỉnh Hòa Bình,05392,Xã Lạc Thủy,25,False
05425,Xã Thống Nhất,Huyện Lạc Thủy,Tỉnh Hòa Bình,05425,Xã An Bình,25,False
05428,Xã An Bình,Huyện Lạc Thủy,Tỉnh Hòa Bình,05425,Xã An Bình,25,False
05431,Phường Quan Triều,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05482,Phường Quan Triều,19,False
05434,Phường Quang Vinh,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05482,Phường Quan Triều,19,False
05437,Phường Túc Duyên,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,False
05440,Phường Hoàng Văn Thụ,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,False
05443,Phường Trưng Vương,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,False
05446,Phường Quang Trung,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,False
05449,Phường Phan Đình Phùng,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,False
05452,Phường Tân Thịnh,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,False
05455,Phường Thịnh Đán,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05455,Phường Quyết Thắng,19,False
05458,Phường Đồng Quang,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,False
05461,Phường Gia Sàng,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05443,Phường Phan Đình Phùng,19,True
05461,Phường Gia Sàng,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05467,Phường Gia Sàng,19,True
05464,Phường Tân Lập,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05500,Phường Tích Lương,19,False
05467,Phường Cam Giá,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05467,Phường Gia Sàng,19,True
05467,Phường Cam Giá,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05500,Phường Tích Lương,19,True
05470,Phường Phú Xá,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05500,Phường Tích Lương,19,False
05473,Phường Hương Sơn,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05467,Phường Gia Sàng,19,False
05476,Phường Trung Thành,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05500,Phường Tích Lương,19,False
05479,Phường Tân Thành,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05500,Phường Tích Lương,19,False
05482,Phường Tân Long,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05482,Phường Quan Triều,19,False
05485,Xã Phúc Hà,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05455,Phường Quyết Thắng,19,False
05488,Xã Phúc Xuân,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05488,Xã Đại Phúc,19,False
05491,Xã Quyết Thắng,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05455,Phường Quyết Thắng,19,False
05494,Xã Phúc Trìu,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05488,Xã Đại Phúc,19,False
05497,Xã Thịnh Đức,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05503,Xã Tân Cương,19,False
05500,Phường Tích Lương,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05500,Phường Tích Lương,19,False
05503,Xã Tân Cương,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05503,Xã Tân Cương,19,False
05506,Phường Lương Sơn,Thành phố Sông Công,Tỉnh Thái Nguyên,05528,Phường Bách Quang,19,False
05509,Phường Châu Sơn,Thành phố Sông Công,Tỉnh Thái Nguyên,05533,Phường Bá Xuyên,19,False
05512,Phường Mỏ Chè,Thành phố Sông Công,Tỉnh Thái Nguyên,05533,Phường Bá Xuyên,19,False
05515,Phường Cải Đan,Thành phố Sông Công,Tỉnh Thái Nguyên,05518,Phường Sông Công,19,False
05518,Phường Thắng Lợi,Thành phố Sông Công,Tỉnh Thái Nguyên,05518,Phường Sông Công,19,False
05521,Phường Phố Cò,Thành phố Sông Công,Tỉnh Thái Nguyên,05518,Phường Sông Công,19,False
05527,Xã Tân Quang,Thành phố Sông Công,Tỉnh Thái Nguyên,05528,Phường Bách Quang,19,False
05528,Phường Bách Quang,Thành phố Sông Công,Tỉnh Thái Nguyên,05528,Phường Bách Quang,19,False
05530,Xã Bình Sơn,Thành phố Sông Công,Tỉnh Thái Nguyên,05503,Xã Tân Cương,19,False
05533,Xã Bá Xuyên,Thành phố Sông Công,Tỉnh Thái Nguyên,05533,Phường Bá Xuyên,19,False
05539,Xã Linh Thông,Huyện Định Hóa,Tỉnh Thái Nguyên,05542,Xã Lam Vỹ,19,False
05542,Xã Lam Vỹ,Huyện Định Hóa,Tỉnh Thái Nguyên,05542,Xã Lam Vỹ,19,False
05545,Xã Quy Kỳ,Huyện Định Hóa,Tỉnh Thái Nguyên,05551,Xã Kim Phượng,19,False
05548,Xã Tân Thịnh,Huyện Định Hóa,Tỉnh Thái Nguyên,05563,Xã Phượng Tiến,19,False
05551,Xã Kim Phượng,Huyện Định Hóa,Tỉnh Thái Nguyên,05551,Xã Kim Phượng,19,False
05554,Xã Bảo Linh,Huyện Định Hóa,Tỉnh Thái Nguyên,05569,Xã Định Hóa,19,False
05560,Xã Phúc Chu,Huyện Định Hóa,Tỉnh Thái Nguyên,05569,Xã Định Hóa,19,False
05563,Xã Tân Dương,Huyện Định Hóa,Tỉnh Thái Nguyên,05563,Xã Phượng Tiến,19,False
05566,Xã Phượng Tiến,Huyện Định Hóa,Tỉnh Thái Nguyên,05563,Xã Phượng Tiến,19,False
05569,Thị trấn Chợ Chu,Huyện Định Hóa,Tỉnh Thái Nguyên,05569,Xã Định Hóa,19,False
05572,Xã Đồng Thịnh,Huyện Định Hóa,Tỉnh Thái Nguyên,05569,Xã Định Hóa,19,False
05575,Xã Định Biên,Huyện Định Hóa,Tỉnh Thái Nguyên,05587,Xã Bình Yên,19,False
05578,Xã Thanh Định,Huyện Định Hóa,Tỉnh Thái Nguyên,05587,Xã Bình Yên,19,False
05581,Xã Trung Hội,Huyện Định Hóa,Tỉnh Thái Nguyên,05581,Xã Trung Hội,19,False
05584,Xã Trung Lương,Huyện Định Hóa,Tỉnh Thái Nguyên,05587,Xã Bình Yên,19,False
05587,Xã Bình Yên,Huyện Định Hóa,Tỉnh Thái Nguyên,05587,Xã Bình Yên,19,False
05590,Xã Điềm Mặc,Huyện Định Hóa,Tỉnh Thái Nguyên,05602,Xã Phú Đình,19,False
05593,Xã Phú Tiến,Huyện Định Hóa,Tỉnh Thái Nguyên,05581,Xã Trung Hội,19,False
05596,Xã Bộc Nhiêu,Huyện Định Hóa,Tỉnh Thái Nguyên,05581,Xã Trung Hội,19,False
05599,Xã Sơn Phú,Huyện Định Hóa,Tỉnh Thái Nguyên,05605,Xã Bình Thành,19,False
05602,Xã Phú Đình,Huyện Định Hóa,Tỉnh Thái Nguyên,05602,Xã Phú Đình,19,False
05605,Xã Bình Thành,Huyện Định Hóa,Tỉnh Thái Nguyên,05605,Xã Bình Thành,19,False
05611,Thị trấn Đu,Huyện Phú Lương,Tỉnh Thái Nguyên,05611,Xã Phú Lương,19,False
05614,Xã Yên Ninh,Huyện Phú Lương,Tỉnh Thái Nguyên,05620,Xã Yên Trạch,19,False
05617,Xã Yên Trạch,Huyện Phú Lương,Tỉnh Thái Nguyên,05620,Xã Yên Trạch,19,False
05620,Xã Yên Đổ,Huyện Phú Lương,Tỉnh Thái Nguyên,05620,Xã Yên Trạch,19,False
05623,Xã Yên Lạc,Huyện Phú Lương,Tỉnh Thái Nguyên,05611,Xã Phú Lương,19,False
05626,Xã Ôn Lương,Huyện Phú Lương,Tỉnh Thái Nguyên,05632,Xã Hợp Thành,19,False
05629,Xã Động Đạt,Huyện Phú Lương,Tỉnh Thái Nguyên,05611,Xã Phú Lương,19,False
05632,Xã Phủ Lý,Huyện Phú Lương,Tỉnh Thái Nguyên,05632,Xã Hợp Thành,19,False
05635,Xã Phú Đô,Huyện Phú Lương,Tỉnh Thái Nguyên,05641,Xã Vô Tranh,19,False
05638,Xã Hợp Thành,Huyện Phú Lương,Tỉnh Thái Nguyên,05632,Xã Hợp Thành,19,False
05641,Xã Tức Tranh,Huyện Phú Lương,Tỉnh Thái Nguyên,05641,Xã Vô Tranh,19,False
05644,Thị trấn Giang Tiên,Huyện Phú Lương,Tỉnh Thái Nguyên,05611,Xã Phú Lương,19,False
05647,Xã Vô Tranh,Huyện Phú Lương,Tỉnh Thái Nguyên,05641,Xã Vô Tranh,19,False
05650,Xã Cổ Lũng,Huyện Phú Lương,Tỉnh Thái Nguyên,05641,Xã Vô Tranh,19,False
05653,Xã Sơn Cẩm,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05482,Phường Quan Triều,19,False
05656,Thị trấn Sông Cầu,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05692,Xã Đồng Hỷ,19,False
05659,Phường Chùa Hang,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05710,Phường Linh Sơn,19,False
05662,Thị trấn Trại Cau,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05662,Xã Trại Cau,19,False
05665,Xã Văn Lăng,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05665,Xã Văn Lăng,19,False
05668,Xã Tân Long,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05674,Xã Quang Sơn,19,False
05671,Xã Hòa Bình,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05665,Xã Văn Lăng,19,False
05674,Xã Quang Sơn,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05674,Xã Quang Sơn,19,False
05677,Xã Minh Lập,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05692,Xã Đồng Hỷ,19,False
05680,Xã Văn Hán,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05680,Xã Văn Hán,19,False
05683,Xã Hóa Trung,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05692,Xã Đồng Hỷ,19,False
05686,Xã Khe Mo,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05680,Xã Văn Hán,19,False
05689,Xã Cây Thị,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05707,Xã Nam Hòa,19,False
05692,Thị trấn Hóa Thượng,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05692,Xã Đồng Hỷ,19,False
05695,Xã Cao Ngạn,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05710,Phường Linh Sơn,19,False
05698,Xã Hợp Tiến,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05662,Xã Trại Cau,19,False
05701,Xã Linh Sơn,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05710,Phường Linh Sơn,19,False
05707,Xã Nam Hòa,Huyện Đồng Hỷ,Tỉnh Thái Nguyên,05707,Xã Nam Hòa,19,False
05710,Phường Đồng Bẩm,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05710,Phường Linh Sơn,19,False
05713,Xã Huống Thượng,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05710,Phường Linh Sơn,19,False
05716,Thị trấn Đình Cả,Huyện Võ Nhai,Tỉnh Thái Nguyên,05716,Xã Võ Nhai,19,False
05719,Xã Sảng Mộc,Huyện Võ Nhai,Tỉnh Thái Nguyên,05719,Xã Sảng Mộc,19,False
05722,Xã Nghinh Tường,Huyện Võ Nhai,Tỉnh Thái Nguyên,05722,Xã Nghinh Tường,19,False
05725,Xã Thần Xa,Huyện Võ Nhai,Tỉnh Thái Nguyên,05725,Xã Thần Sa,19,False
05728,Xã Vũ Chấn,Huyện Võ Nhai,Tỉnh Thái Nguyên,05722,Xã Nghinh Tường,19,False
05731,Xã Thượng Nung,Huyện Võ Nhai,Tỉnh Thái Nguyên,05725,Xã Thần Sa,19,False
05734,Xã Phú Thượng,Huyện Võ Nhai,Tỉnh Thái Nguyên,05716,Xã Võ Nhai,19,False
05737,Xã Cúc Đường,Huyện Võ Nhai,Tỉnh Thái Nguyên,05740,Xã La Hiên,19,False
05740,Xã La Hiên,Huyện Võ Nhai,Tỉnh Thái Nguyên,05740,Xã La Hiên,19,False
05743,Xã Lâu Thượng,Huyện Võ Nhai,Tỉnh Thái Nguyên,05716,Xã Võ Nhai,19,False
05746,Xã Tràng Xá,Huyện Võ Nhai,Tỉnh Thái Nguyên,05746,Xã Tràng Xá,19,False
05749,Xã Phương Giao,Huyện Võ Nhai,Tỉnh Thái Nguyên,05755,Xã Dân Tiến,19,False
05752,Xã Liên Minh,Huyện Võ Nhai,Tỉnh Thái Nguyên,05746,Xã Tràng Xá,19,False
05755,Xã Dân Tiến,Huyện Võ Nhai,Tỉnh Thái Nguyên,05755,Xã Dân Tiến,19,False
05758,Xã Bình Long,Huyện Võ Nhai,Tỉnh Thái Nguyên,05755,Xã Dân Tiến,19,False
05761,Thị trấn Hùng Sơn,Huyện Đại Từ,Tỉnh Thái Nguyên,05488,Xã Đại Phúc,19,False
05767,Xã Phúc Lương,Huyện Đại Từ,Tỉnh Thái Nguyên,05776,Xã Đức Lương,19,False
05770,Xã Minh Tiến,Huyện Đại Từ,Tỉnh Thái Nguyên,05776,Xã Đức Lương,19,False
05773,Xã Yên Lãng,Huyện Đại Từ,Tỉnh Thái Nguyên,05773,Xã Phú Xuyên,19,False
05776,Xã Đức Lương,Huyện Đại Từ,Tỉnh Thái Nguyên,05776,Xã Đức Lương,19,False
05779,Xã Phú Cường,Huyện Đại Từ,Tỉnh Thái Nguyên,05800,Xã Phú Thịnh,19,False
05785,Xã Phú Lạc,Huyện Đại Từ,Tỉnh Thái Nguyên,05788,Xã Phú Lạc,19,False
05788,Xã Tân Linh,Huyện Đại Từ,Tỉnh Thái Nguyên,05788,Xã Phú Lạc,19,False
05791,Xã Phú Thịnh,Huyện Đại Từ,Tỉnh Thái Nguyên,05800,Xã Phú Thịnh,19,False
05794,Xã Phục Linh,Huyện Đại Từ,Tỉnh Thái Nguyên,05788,Xã Phú Lạc,19,False
05797,Xã Phú Xuyên,Huyện Đại Từ,Tỉnh Thái Nguyên,05773,Xã Phú Xuyên,19,False
05800,Xã Bản Ngoại,Huyện Đại Từ,Tỉnh Thái Nguyên,05800,Xã Phú Thịnh,19,False
05803,Xã Tiên Hội,Huyện Đại Từ,Tỉnh Thái Nguyên,05818,Xã La Bằng,19,False
05809,Xã Cù Vân,Huyện Đại Từ,Tỉnh Thái Nguyên,05809,Xã An Khánh,19,False
05812,Xã Hà Thượng,Huyện Đại Từ,Tỉnh Thái Nguyên,05809,Xã An Khánh,19,False
05815,Xã La Bằng,Huyện Đại Từ,Tỉnh Thái Nguyên,05818,Xã La Bằng,19,False
05818,Xã Hoàng Nông,Huyện Đại Từ,Tỉnh Thái Nguyên,05818,Xã La Bằng,19,False
05821,Xã Khôi Kỳ,Huyện Đại Từ,Tỉnh Thái Nguyên,05830,Xã Đại Từ,19,False
05824,Xã An Khánh,Huyện Đại Từ,Tỉnh Thái Nguyên,05809,Xã An Khánh,19,False
05827,Xã Tân Thái,Huyện Đại Từ,Tỉnh Thái Nguyên,05488,Xã Đại Phúc,19,False
05830,Xã Bình Thuận,Huyện Đại Từ,Tỉnh Thái Nguyên,05830,Xã Đại Từ,19,False
05833,Xã Lục Ba,Huyện Đại Từ,Tỉnh Thái Nguyên,05830,Xã Đại Từ,19,False
05836,Xã Mỹ Yên,Huyện Đại Từ,Tỉnh Thái Nguyên,05830,Xã Đại Từ,19,False
05842,Xã Văn Yên,Huyện Đại Từ,Tỉnh Thái Nguyên,05845,Xã Vạn Phú,19,False
05845,Xã Vạn Phú,Huyện Đại Từ,Tỉnh Thái Nguyên,05845,Xã Vạn Phú,19,False
05848,Xã Cát Nê,Huyện Đại Từ,Tỉnh Thái Nguyên,05851,Xã Quân Chu,19,False
05851,Thị trấn Quân Chu,Huyện Đại Từ,Tỉnh Thái Nguyên,05851,Xã Quân Chu,19,False
05854,Phường Bãi Bông,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05860,Phường Phổ Yên,19,False
05857,Phường Bắc Sơn,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05857,Phường Phúc Thuận,19,False
05860,Phường Ba Hàng,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05860,Phường Phổ Yên,19,False
05863,Xã Phúc Tân,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05488,Xã Đại Phúc,19,False
05866,Xã Phúc Thuận,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05857,Phường Phúc Thuận,19,False
05869,Phường Hồng Tiến,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05860,Phường Phổ Yên,19,False
05872,Xã Minh Đức,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05857,Phường Phúc Thuận,19,False
05875,Phường Đắc Sơn,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05860,Phường Phổ Yên,19,False
05878,Phường Đồng Tiến,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05890,Phường Vạn Xuân,19,False
05881,Xã Thành Công,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05881,Xã Thành Công,19,False
05884,Phường Tiên Phong,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05890,Phường Vạn Xuân,19,False
05887,Xã Vạn Phái,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05881,Xã Thành Công,19,False
05890,Phường Nam Tiến,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05890,Phường Vạn Xuân,19,False
05893,Phường Tân Hương,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05890,Phường Vạn Xuân,19,False
05896,Phường Đông Cao,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05899,Phường Trung Thành,19,False
05899,Phường Trung Thành,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05899,Phường Trung Thành,19,False
05902,Phường Tân Phú,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05899,Phường Trung Thành,19,False
05905,Phường Thuận Thành,Thành phố Phổ Yên,Tỉnh Thái Nguyên,05899,Phường Trung Thành,19,False
05908,Thị trấn Hương Sơn,Huyện Phú Bình,Tỉnh Thái Nguyên,05908,Xã Phú Bình,19,False
05911,Xã Bàn Đạt,Huyện Phú Bình,Tỉnh Thái Nguyên,05917,Xã Tân Khánh,19,False
05914,Xã Đồng Liên,Thành phố Thái Nguyên,Tỉnh Thái Nguyên,05467,Phường Gia Sàng,19,False
05917,Xã Tân Khánh,Huyện Phú Bình,Tỉnh Thái Nguyên,05917,Xã Tân Khánh,19,False
05920,Xã Tân Kim,Huyện Phú Bình,Tỉnh Thái Nguyên,05923,Xã Tân Thành,19,False
05923,Xã Tân Thành,Huyện Phú Bình,Tỉnh Thái Nguyên,05923,Xã Tân Thành,19,False
05926,Xã Đào Xá,Huyện Phú Bình,Tỉnh Thái Nguyên,05917,Xã Tân Khánh,19,False
05929,Xã Bảo Lý,Huyện Phú Bình,Tỉnh Thái Nguyên,05908,Xã Phú Bình,19,False
05932,Xã Thượng Đình,Huyện Phú Bình,Tỉnh Thái Nguyên,05908,Xã Phú Bình,19,True
05932,Xã Thượng Đình,Huyện Phú Bình,Tỉnh Thái Nguyên,05941,Xã Điềm Thụy,19,True
05935,Xã Tân Hòa,Huyện Phú Bình,Tỉnh Thái Nguyên,05923,Xã Tân Thành,19,False
05938,Xã Nhã Lộng,Huyện Phú Bình,Tỉnh Thái Nguyên,05908,Xã Phú Bình,19,False
05941,Xã Điềm Thụy,Huyện Phú Bình,Tỉnh Thái Nguyên,05941,Xã Điềm Thụy,19,False
05944,Xã Xuân Phương,Huyện Phú Bình,Tỉnh Thái Nguyên,05908,Xã Phú Bình,19,False
05947,Xã Tân Đức,Huyện Phú Bình,Tỉnh Thái Nguyên,05953,Xã Kha Sơn,19,False
05950,Xã Úc Kỳ,Huyện Phú Bình,Tỉnh Thái Nguyên,05908,Xã Phú Bình,19,False
05953,Xã Lương Phú,Huyện Phú Bình,Tỉnh Thái Nguyên,05953,Xã Kha Sơn,19,False
05956,Xã Nga My,Huyện Phú Bình,Tỉnh Thái Nguyên,05941,Xã Điềm Thụy,19,False
05959,Xã Kha Sơn,Huyện Phú Bình,Tỉnh Thái Nguyên,05953,Xã Kha Sơn,19,False
05962,Xã Thanh Ninh,Huyện Phú Bình,Tỉnh Thái Nguyên,05953,Xã Kha Sơn,19,False
05965,Xã Dương Thành,Huyện Phú Bình,Tỉnh Thái Nguyên,05953,Xã Kha Sơn,19,False
05968,Xã Hà Châu,Huyện Phú Bình,Tỉnh Thái Nguyên,05941,Xã Điềm Thụy,19,False
05971,Phường Hoàng Văn Thụ,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,06187,Phường Kỳ Lừa,20,False
05974,Phường Tam Thanh,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,05986,Phường Tam Thanh,20,False
05977,Phường Vĩnh Trại,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,05977,Phường Đông Kinh,20,False
05980,Phường Đông Kinh,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,05977,Phường Đông Kinh,20,False
05983,Phường Chi Lăng,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,05983,Phường Lương Văn Tri,20,False
05986,Xã Hoàng Đồng,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,05986,Phường Tam Thanh,20,False
05989,Xã Quảng Lạc,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,05983,Phường Lương Văn Tri,20,False
05992,Xã Mai Pha,Thành phố Lạng Sơn,Tỉnh Lạng Sơn,05977,Phường Đông Kinh,20,False
05998,Xã Khánh Long,Huyện Tràng Định,Tỉnh Lạng Sơn,06001,Xã Đoàn Kết,20,False
06001,Xã Đoàn Kết,Huyện Tràng Định,Tỉnh Lạng Sơn,06001,Xã Đoàn Kết,20,False
06004,Xã Quốc Khánh,Huyện Tràng Định,Tỉnh Lạng Sơn,06004,Xã Quốc Khánh,20,False
06010,Xã Cao Minh,Huyện Tràng Định,Tỉnh Lạng Sơn,06001,Xã Đoàn Kết,20,False
06013,Xã Chí Minh,Huyện Tràng Định,Tỉnh Lạng Sơn,06040,Xã Thất Khê,20,False
06016,Xã Tri Phương,Huyện Tràng Định,Tỉnh Lạng Sơn,06004,Xã Quốc Khánh,20,False
06019,Xã Tân Tiến,Huyện Tràng Định,Tỉnh Lạng Sơn,06019,Xã Tân Tiến,20,False
06022,Xã Tân Yên,Huyện Tràng Định,Tỉnh Lạng Sơn,06019,Xã Tân Tiến,20,False
06025,Xã Đội Cấn,Huyện Tràng Định,Tỉnh Lạng Sơn,06004,Xã Quốc Khánh,20,False
06028,Xã Tân Minh,Huyện Tràng Định,Tỉnh Lạng Sơn,06037,Xã Kháng Chiến,20,False
06031,Xã Kim Đồng,Huyện Tràng Định,Tỉnh Lạng Sơn,06019,Xã Tân Tiến,20,False
06034,Xã Chi Lăng,Huyện Tràng Định,Tỉnh Lạng Sơn,06040,Xã Thất Khê,20,False
06037,Xã Trung Thành,Huyện Tràng Định,Tỉnh Lạng Sơn,06037,Xã Kháng Chiến,20,False
06040,Thị trấn Thất Khê,Huyện Tràng Định,Tỉnh Lạng Sơn,06040,Xã Thất Khê,20,False
06043,Xã Đào Viên,Huyện Tràng Định,Tỉnh Lạng Sơn,06058,Xã Quốc Việt,20,False
06046,Xã Đề Thám,Huyện Tràng Định,Tỉnh Lạng Sơn,06046,Xã Tràng Định,20,False
06049,Xã Kháng Chiến,Huyện Tràng Định,Tỉnh Lạng Sơn,06037,Xã Kháng Chiến,20,False
06055,Xã Hùng Sơn,Huyện Tràng Định,Tỉnh Lạng Sơn,06046,Xã Tràng Định,20,False
06058,Xã Quốc Việt,Huyện Tràng Định,Tỉnh Lạng Sơn,06058,Xã Quốc Việt,20,False
06061,Xã Hùng Việt,Huyện Tràng Định,Tỉnh Lạng Sơn,06046,Xã Tràng Định,20,False
06067,Xã Hưng Đạo,Huyện Bình Gia,Tỉnh Lạng Sơn,06073,Xã Hoa Thám,20,False
06070,Xã Vĩnh Yên,Huyện Bình Gia,Tỉnh Lạng Sơn,06076,Xã Quý Hòa,20,False
06073,Xã Hoa Thám,Huyện Bình Gia,Tỉnh Lạng Sơn,06073,Xã Hoa Thám,20,False
06076,Xã Quý Hòa,Huyện Bình Gia,Tỉnh Lạng Sơn,06076,Xã Quý Hòa,20,False
06079,Xã Hồng Phong,Huyện Bình Gia,Tỉnh Lạng Sơn,06079,Xã Hồng Phong,20,True
06079,Xã Hồng Phong,Huyện Bình Gia,Tỉnh Lạng Sơn,06184,Xã Đồng Đăng,20,True
06082,Xã Yên Lỗ,Huyện Bình Gia,Tỉnh Lạng Sơn,06085,Xã Thiện Hòa,20,False
06085,Xã Thiện Hòa,Huyện Bình Gia,Tỉnh Lạng Sơn,06085,Xã Thiện Hòa,20,False
06088,Xã Quang Trung,Huyện Bình Gia,Tỉnh Lạng Sơn,06091,Xã Thiện Thuật,20,False
06091,Xã Thiện Thuật,Huyện Bình Gia,Tỉnh Lạng Sơn,06091,Xã Thiện Thuật,20,False
06094,Xã Minh Khai,Huyện Bình Gia,Tỉnh Lạng Sơn,06079,Xã Hồng Phong,20,False
06097,Xã Thiện Long,Huyện Bình Gia,Tỉnh Lạng Sơn,06103,Xã Thiện Long,20,False
06100,Xã Hoàng Văn Thụ,Huyện Bình Gia,Tỉnh Lạng Sơn,06112,Xã Bình Gia,20,False
06103,Xã Hòa Bình,Huyện Bình Gia,Tỉnh Lạng Sơn,06103,Xã Thiện Long,20,False
06106,Xã Mông Ân,Huyện Bình Gia,Tỉnh Lạng Sơn,06112,Xã Bình Gia,20,False
06109,Xã Tân Hòa,Huyện Bình Gia,Tỉnh Lạng Sơn,06103,Xã Thiện Long,20,False
06112,Thị trấn Bình Gia,Huyện Bình Gia,Tỉnh Lạng Sơn,06112,Xã Bình Gia,20,False
06115,Xã Hồng Thái,Huyện Bình Gia,Tỉnh Lạng Sơn,06115,Xã Tân Văn,20,False
06118,Xã Bình La,Huyện Bình Gia,Tỉnh Lạng Sơn,06115,Xã Tân Văn,20,False
06121,Xã Tân Văn,Huyện Bình Gia,Tỉnh Lạng Sơn,06115,Xã Tân Văn,20,False
06124,Thị trấn Na Sầm,Huyện Văn Lãng,Tỉnh Lạng Sơn,06124,Xã Na Sầm,20,False
06127,Xã Trùng Khánh,Huyện Văn Lãng,Tỉnh Lạng Sơn,06148,Xã Thụy Hùng,20,False
06133,Xã Bắc La,Huyện Văn Lãng,Tỉnh Lạng Sơn,06154,Xã Văn Lãng,20,False
06136,Xã Thụy Hùng,Huyện Văn Lãng,Tỉnh Lạng Sơn,06148,Xã Thụy Hùng,20,False
06139,Xã Bắc Hùng,Huyện Văn Lãng,Tỉnh Lạng Sơn,06124,Xã Na Sầm,20,False
06142,Xã Tân Tác,Huyện Văn Lãng,Tỉnh Lạng Sơn,06154,Xã Văn Lãng,20,False
06148,Xã Thanh Long,Huyện Văn Lãng,Tỉnh Lạng Sơn,06148,Xã Thụy Hùng,20,False
06151,Xã Hội Hoan,Huyện Văn Lãng,Tỉnh Lạng Sơn,06151,Xã Hội Hoan,20,False
06154,Xã Bắc Việt,Huyện Văn Lãng,Tỉnh Lạng Sơn,06154,Xã Văn Lãng,20,False
06157,Xã Hoàng Việt,Huyện Văn Lãng,Tỉnh Lạng Sơn,06124,Xã Na Sầm,20,False
06160,Xã Gia Miễn,Huyện Văn Lãng,Tỉnh Lạng Sơn,06151,Xã Hội Hoan,20,False
06163,Xã Thành Hòa,Huyện Văn Lãng,Tỉnh Lạng Sơn,06154,Xã Văn Lãng,20,False
06166,Xã Tân Thanh,Huyện Văn Lãng,Tỉnh Lạng Sơn,06172,Xã Hoàng Văn Thụ,20,False
06172,Xã Tân Mỹ,Huyện Văn Lãng,Tỉnh Lạng Sơn,06172,Xã Hoàng Văn Thụ,20,False
06175,Xã Hồng Thái,Huyện Văn Lãng,Tỉnh Lạng Sơn,06172,Xã Hoàng Văn Thụ,20,False
06178,Xã Hoàng Văn Thụ,Huyện Văn Lãng,Tỉnh Lạng Sơn,06172,Xã Hoàng Văn Thụ,20,False
06181,Xã Nhạc Kỳ,Huyện Văn Lãng,Tỉnh Lạng Sơn,06172,Xã Hoàng Văn Thụ,20,False
06184,Thị trấn Đồng Đăng,Huyện Cao Lộc,Tỉnh Lạng Sơn,06184,Xã Đồng Đăng,20,False
06187,Thị trấn Cao Lộc,Huyện Cao Lộc,Tỉnh Lạng Sơn,06187,Phường Kỳ Lừa,20,False
06190,Xã Bảo Lâm,Huyện Cao Lộc,Tỉnh Lạng Sơn,06184,Xã Đồng Đăng,20,False
06193,Xã Thanh Lòa,Huyện Cao Lộc,Tỉnh Lạng Sơn,06211,Xã Cao Lộc,20,False
06196,Xã Cao Lâu,Huyện Cao Lộc,Tỉnh Lạng Sơn,06196,Xã Ba Sơn,20,False
06199,Xã Thạch Đạn,Huyện Cao Lộc,Tỉnh Lạng Sơn,06211,Xã Cao Lộc,20,False
06202,Xã Xuất Lễ,Huyện Cao Lộc,Tỉnh Lạng Sơn,06196,Xã Ba Sơn,20,False
06205,Xã Hồng Phong,Huyện Cao Lộc,Tỉnh Lạng Sơn,06184,Xã Đồng Đăng,20,False
06208,Xã Thụy Hùng,Huyện Cao Lộc,Tỉnh Lạng Sơn,06184,Xã Đồng Đăng,20,False
06211,Xã Lộc Yên,Huyện Cao Lộc,Tỉnh Lạng Sơn,06211,Xã Cao Lộc,20,False
06214,Xã Phú Xá,Huyện Cao Lộc,Tỉnh Lạng Sơn,06184,Xã Đồng Đăng,20,False
06217,Xã Bình Trung,Huyện Cao Lộc,Tỉnh Lạng Sơn,06286,Xã Khánh Khê,20,False
06220,Xã Hải Yến,Huyện Cao Lộc,Tỉnh Lạng Sơn,06220,Xã Công Sơn,20,False
06223,Xã Hòa Cư,Huyện Cao Lộc,Tỉnh Lạng Sơn,06220,Xã Công Sơn,20,False
06226,Xã Hợp Thành,Huyện Cao Lộc,Tỉnh Lạng Sơn,06187,Phường Kỳ Lừa,20,False
06232,Xã Công Sơn,Huyện Cao Lộc,Tỉnh Lạng Sơn,06220,Xã Công Sơn,20,False
06235,Xã Gia Cát,Huyện Cao Lộc,Tỉnh Lạng Sơn,06187,Phường Kỳ Lừa,20,False
06238,Xã Mẫu Sơn,Huyện Cao Lộc,Tỉnh Lạng Sơn,06196,Xã Ba Sơn,20,False
06241,Xã Xuân Long,Huyện Cao Lộc,Tỉnh Lạng Sơn,06286,Xã Khánh Khê,20,False
06244,Xã Tân Liên,Huyện Cao Lộc,Tỉnh Lạng Sơn,06187,Phường Kỳ Lừa,20,False
06247,Xã Yên Trạch,Huyện Cao Lộc,Tỉnh Lạng Sơn,05977,Phường Đông Kinh,20,False
06250,Xã Tân Thành,Huyện Cao Lộc,Tỉnh Lạng Sơn,06316,Xã Tân Đoàn,20,False
06253,Thị trấn Văn Quan,Huyện Văn Quan,Tỉnh Lạng Sơn,06253,Xã Văn Quan,20,False
06256,Xã Trấn Ninh,Huyện Văn Quan,Tỉnh Lạng Sơn,06280,Xã Điềm He,20,False
06268,Xã Liên Hội,Huyện Văn Quan,Tỉnh Lạng Sơn,06280,Xã Điềm He,20,False
06274,Xã Hòa Bình,Huyện Văn Quan,Tỉnh Lạng Sơn,06253,Xã Văn Quan,20,False
06277,Xã Tú Xuyên,Huyện Văn Quan,Tỉnh Lạng Sơn,06253,Xã Văn Quan,20,False
06280,Xã Điềm He,Huyện Văn Quan,Tỉnh Lạng Sơn,06280,Xã Điềm He,20,False
06283,Xã An Sơn,Huyện Văn Quan,Tỉnh Lạng Sơn,06298,Xã Yên Phúc,20,False
06286,Xã Khánh Khê,Huyện Văn Quan,Tỉnh Lạng Sơn,06286,Xã Khánh Khê,20,False
06292,Xã Lương Năng,Huyện Văn Quan,Tỉnh Lạng Sơn,06313,Xã Tri Lễ,20,False
06298,Xã Bình Phúc,Huyện Văn Quan,Tỉnh Lạng Sơn,06298,Xã Yên Phúc,20,False
06307,Xã Tân Đoàn,Huyện Văn Quan,Tỉnh Lạng Sơn,06316,Xã Tân Đoàn,20,False
06313,Xã Tri Lễ,Huyện Văn Quan,Tỉnh Lạng Sơn,06313,Xã Tri Lễ,20,False
06316,Xã Tràng Phái,Huyện Văn Quan,Tỉnh Lạng Sơn,06316,Xã Tân Đoàn,20,False
06319,Xã Yên Phúc,Huyện Văn Quan,Tỉnh Lạng Sơn,06298,Xã Yên Phúc,20,False
06322,Xã Hữu Lễ,Huyện Văn Quan,Tỉnh Lạng Sơn,06313,Xã Tri Lễ,20,False
06325,Thị trấn Bắc Sơn,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06325,Xã Bắc Sơn,20,False
06328,Xã Long Đống,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06325,Xã Bắc Sơn,20,False
06331,Xã Vạn Thủy,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06337,Xã Tân Tri,20,False
06337,Xã Đồng ý,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06337,Xã Tân Tri,20,False
06340,Xã Tân Tri,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06337,Xã Tân Tri,20,False
06343,Xã Bắc Quỳnh,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06325,Xã Bắc Sơn,20,False
06349,Xã Hưng Vũ,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06349,Xã Hưng Vũ,20,False
06352,Xã Tân Lập,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06367,Xã Vũ Lăng,20,False
06355,Xã Vũ Sơn,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06364,Xã Vũ Lễ,20,False
06358,Xã Chiêu Vũ,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06367,Xã Vũ Lăng,20,False
06361,Xã Tân Hương,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06367,Xã Vũ Lăng,20,False
06364,Xã Chiến Thắng,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06364,Xã Vũ Lễ,20,False
06367,Xã Vũ Lăng,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06367,Xã Vũ Lăng,20,False
06370,Xã Trấn Yên,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06349,Xã Hưng Vũ,20,False
06373,Xã Vũ Lễ,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06364,Xã Vũ Lễ,20,False
06376,Xã Nhất Hòa,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06376,Xã Nhất Hòa,20,False
06379,Xã Tân Thành,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06376,Xã Nhất Hòa,20,False
06382,Xã Nhất Tiến,Huyện Bắc Sơn,Tỉnh Lạng Sơn,06376,Xã Nhất Hòa,20,False
06385,Thị trấn Hữu Lũng,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06385,Xã Hữu Lũng,20,False
06388,Xã Hữu Liên,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06400,Xã Hữu Liên,20,False
06391,Xã Yên Bình,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06391,Xã Yên Bình,20,False
06394,Xã Quyết Thắng,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06391,Xã Yên Bình,20,False
06397,Xã Hòa Bình,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06391,Xã Yên Bình,20,False
06400,Xã Yên Thịnh,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06400,Xã Hữu Liên,20,False
06403,Xã Yên Sơn,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06427,Xã Cai Kinh,20,False
06406,Xã Thiện Tân,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06436,Xã Thiện Tân,20,False
06412,Xã Yên Vượng,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06427,Xã Cai Kinh,20,False
06415,Xã Minh Tiến,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06415,Xã Vân Nham,20,False
06418,Xã Nhật Tiến,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06415,Xã Vân Nham,20,False
06421,Xã Thanh Sơn,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06436,Xã Thiện Tân,20,False
06424,Xã Đồng Tân,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06385,Xã Hữu Lũng,20,False
06427,Xã Cai Kinh,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06427,Xã Cai Kinh,20,False
06430,Xã Hòa Lạc,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06445,Xã Tân Thành,20,False
06433,Xã Vân Nham,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06415,Xã Vân Nham,20,False
06436,Xã Đồng Tiến,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06436,Xã Thiện Tân,20,False
06442,Xã Tân Thành,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06445,Xã Tân Thành,20,False
06445,Xã Hòa Sơn,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06445,Xã Tân Thành,20,False
06448,Xã Minh Sơn,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06457,Xã Tuấn Sơn,20,False
06451,Xã Hồ Sơn,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06385,Xã Hữu Lũng,20,False
06457,Xã Minh Hòa,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06457,Xã Tuấn Sơn,20,False
06460,Xã Hòa Thắng,Huyện Hữu Lũng,Tỉnh Lạng Sơn,06457,Xã Tuấn Sơn,20,False
06463,Thị trấn Đồng Mỏ,Huyện Chi Lăng,Tỉnh Lạng Sơn,06463,Xã Chi Lăng,20,False
06466,Thị trấn Chi Lăng,Huyện Chi Lăng,Tỉnh Lạng Sơn,06463,Xã Chi Lăng,20,False
06469,Xã Vân An,Huyện Chi Lăng,Tỉnh Lạng Sơn,06481,Xã Chiến Thắng,20,False
06472,Xã Vân Thủy,Huyện Chi Lăng,Tỉnh Lạng Sơn,06481,Xã Chiến Thắng,20,False
06475,Xã Gia Lộc,Huyện Chi Lăng,Tỉnh Lạng Sơn,06475,Xã Bằng Mạc,20,False
06478,Xã Bắc Thủy,Huyện Chi Lăng,Tỉnh Lạng Sơn,06496,Xã Nhân Lý,20,False
06481,Xã Chiến Thắng,Huyện Chi Lăng,Tỉnh Lạng Sơn,06481,Xã Chiến Thắng,20,False
06484,Xã Mai Sao,Huyện Chi Lăng,Tỉnh Lạng Sơn,06496,Xã Nhân Lý,20,False
06487,Xã Bằng Hữu,Huyện Chi Lăng,Tỉnh Lạng Sơn,06475,Xã Bằng Mạc,20,False
06490,Xã Thượng Cường,Huyện Chi Lăng,Tỉnh Lạng Sơn,06475,Xã Bằng Mạc,20,False
06493,Xã Bằng Mạc,Huyện Chi Lăng,Tỉnh Lạng Sơn,06475,Xã Bằng Mạc,20,False
06496,Xã Nhân Lý,Huyện Chi Lăng,Tỉnh Lạng Sơn,06496,Xã Nhân Lý,20,False
06499,Xã Lâm Sơn,Huyện Chi Lăng,Tỉnh Lạng Sơn,06496,Xã Nhân Lý,20,False
06502,Xã Liên Sơn,Huyện Chi Lăng,Tỉnh Lạng Sơn,06481,Xã Chiến Thắng,20,False
06505,Xã Vạn Linh,Huyện Chi Lăng,Tỉnh Lạng Sơn,06505,Xã Vạn Linh,20,False
06508,Xã Hòa Bình,Huyện Chi Lăng,Tỉnh Lạng Sơn,06505,Xã Vạn Linh,20,False
06514,Xã Hữu Kiên,Huyện Chi Lăng,Tỉnh Lạng Sơn,06517,Xã Quan Sơn,20,False
06517,Xã Quan Sơn,Huyện Chi Lăng,Tỉnh Lạng Sơn,06517,Xã Quan Sơn,20,False
06520,Xã Y Tịch,Huyện Chi Lăng,Tỉnh Lạng Sơn,06505,Xã Vạn Linh,20,False
06523,Xã Chi Lăng,Huyện Chi Lăng,Tỉnh Lạng Sơn,06463,Xã Chi Lăng,20,False
06526,Thị trấn Na Dương,Huyện Lộc Bình,Tỉnh Lạng Sơn,06526,Xã Na Dương,20,False
06529,Thị trấn Lộc Bình,Huyện Lộc Bình,Tỉnh Lạng Sơn,06529,Xã Lộc Bình,20,False
06532,Xã Mẫu Sơn,Huyện Lộc Bình,Tỉnh Lạng Sơn,06541,Xã Mẫu Sơn,20,False
06541,Xã Yên Khoái,Huyện Lộc Bình,Tỉnh Lạng Sơn,06541,Xã Mẫu Sơn,20,False
06544,Xã Khánh Xuân,Huyện Lộc Bình,Tỉnh Lạng Sơn,06529,Xã Lộc Bình,20,False
06547,Xã Tú Mịch,Huyện Lộc Bình,Tỉnh Lạng Sơn,06541,Xã Mẫu Sơn,20,False
06550,Xã Hữu Khánh,Huyện Lộc Bình,Tỉnh Lạng Sơn,06529,Xã Lộc Bình,20,False
06553,Xã Đồng Bục,Huyện Lộc Bình,Tỉnh Lạng Sơn,06529,Xã Lộc Bình,20,False
06559,Xã Tam Gia,Huyện Lộc Bình,Tỉnh Lạng Sơn,06565,Xã Khuất Xá,20,False
06562,Xã Tú Đoạn,Huyện Lộc Bình,Tỉnh Lạng Sơn,06526,Xã Na Dương,20,False
06565,Xã Khuất Xá,Huyện Lộc Bình,Tỉnh Lạng Sơn,06565,Xã Khuất Xá,20,False
06577,Xã Thống Nhất,Huyện Lộc Bình,Tỉnh Lạng Sơn,06577,Xã Thống Nhất,20,False
06589,Xã Sàn Viên,Huyện Lộc Bình,Tỉnh Lạng Sơn,06601,Xã Lợi Bác,20,False
06592,Xã Đông Quan,Huyện Lộc Bình,Tỉnh Lạng Sơn,06526,Xã Na Dương,20,False
06595,Xã Minh Hiệp,Huyện Lộc Bình,Tỉnh Lạng Sơn,06577,Xã Thống Nhất,20,False
06598,Xã Hữu Lân,Huyện Lộc Bình,Tỉnh Lạng Sơn,06577,Xã Thống Nhất,20,False
06601,Xã Lợi Bác,Huyện Lộc Bình,Tỉnh Lạng Sơn,06601,Xã Lợi Bác,20,False
06604,Xã Nam Quan,Huyện Lộc Bình,Tỉnh Lạng Sơn,06607,Xã Xuân Dương,20,False
06607,Xã Xuân Dương,Huyện Lộc Bình,Tỉnh Lạng Sơn,06607,Xã Xuân Dương,20,False
06610,Xã Ái Quốc,Huyện Lộc Bình,Tỉnh Lạng Sơn,06607,Xã Xuân Dương,20,False
06613,Thị trấn Đình Lập,Huyện Đình Lập,Tỉnh Lạng Sơn,06613,Xã Đình Lập,20,False
06616,Thị trấn Nông trường Thái Bình,Huyện Đình Lập,Tỉnh Lạng Sơn,06616,Xã Thái Bình,20,False
06619,Xã Bắc Xa,Huyện Đình Lập,Tỉnh Lạng Sơn,06625,Xã Kiên Mộc,20,False
06622,Xã Bính Xá,Huyện Đình Lập,Tỉnh Lạng Sơn,06613,Xã Đình Lập,20,True
06622,Xã Bính Xá,Huyện Đình Lập,Tỉnh Lạng Sơn,06625,Xã Kiên Mộc,20,True
06625,Xã Kiên Mộc,Huyện Đình Lập,Tỉnh Lạng Sơn,06625,Xã Kiên Mộc,20,True
06625,Xã Kiên Mộc,Huyện Đình Lập,Tỉnh Lạng Sơn,06637,Xã Châu Sơn,20,True
06628,Xã Đình Lập,Huyện Đình Lập,Tỉnh Lạng Sơn,06613,Xã Đình Lập,20,False
06631,Xã Thái Bình,Huyện Đình Lập,Tỉnh Lạng Sơn,06616,Xã Thái Bình,20,False
06634,Xã Cường Lợi,Huyện Đình Lập,Tỉnh Lạng Sơn,06637,Xã Châu Sơn,20,False
06637,Xã Châu Sơn,Huyện Đình Lập,Tỉnh Lạng Sơn,06637,Xã Châu Sơn,20,False
06640,Xã Lâm Ca,Huyện Đình Lập,Tỉnh Lạng Sơn,06616,Xã Thái Bình,20,False
06643,Xã Đồng Thắng,Huyện Đình Lập,Tỉnh Lạng Sơn,06637,Xã Châu Sơn,20,False
06646,Xã Bắc Lãng,Huyện Đình Lập,Tỉnh Lạng Sơn,06637,Xã Châu Sơn,20,False
06649,Phường Hà Khánh,Thành phố Hạ Long,Tỉnh Quảng Ninh,06658,Phường Cao Xanh,22,False
06652,Phường Hà Phong,Thành phố Hạ Long,Tỉnh Quảng Ninh,06652,Phường Hà Tu,22,False
06655,Phường Hà Khẩu,Thành phố Hạ Long,Tỉnh Quảng Ninh,06661,Phường Việt Hưng,22,True
06655,Phường Hà Khẩu,Thành phố Hạ Long,Tỉnh Quảng Ninh,06706,Phường Tuần Châu,22,True
06658,Phường Cao Xanh,Thành phố Hạ Long,Tỉnh Quảng Ninh,06658,Phường Cao Xanh,22,False
06661,Phường Giếng Đáy,Thành phố Hạ Long,Tỉnh Quảng Ninh,06661,Phường Việt Hưng,22,False
06664,Phường Hà Tu,Thành phố Hạ Long,Tỉnh Quảng Ninh,06652,Phường Hà Tu,22,False
06667,Phường Hà Trung,Thành phố Hạ Long,Tỉnh Quảng Ninh,06676,Phường Hà Lầm,22,False
06670,Phường Hà Lầm,Thành phố Hạ Long,Tỉnh Quảng Ninh,06676,Phường Hà Lầm,22,False
06673,Phường Bãi Cháy,Thành phố Hạ Long,Tỉnh Quảng Ninh,06673,Phường Bãi Cháy,22,False
06676,Phường Cao Thắng,Thành phố Hạ Long,Tỉnh Quảng Ninh,06676,Phường Hà Lầm,22,False
06679,Phường Hùng Thắng,Thành phố Hạ Long,Tỉnh Quảng Ninh,06673,Phường Bãi Cháy,22,False
06685,Phường Trần Hưng Đạo,Thành phố Hạ Long,Tỉnh Quảng Ninh,06685,Phường Hồng Gai,22,False
06688,Phường Hồng Hải,Thành phố Hạ Long,Tỉnh Quảng Ninh,06688,Phường Hạ Long,22,False
06691,Phường Hồng Gai,Thành phố Hạ Long,Tỉnh Quảng Ninh,06685,Phường Hồng Gai,22,False
06694,Phường Bạch Đằng,Thành phố Hạ Long,Tỉnh Quảng Ninh,06685,Phường Hồng Gai,22,False
06697,Phường Hồng Hà,Thành phố Hạ Long,Tỉnh Quảng Ninh,06688,Phường Hạ Long,22,False
06700,Phường Tuần Châu,Thành phố Hạ Long,Tỉnh Quảng Ninh,06706,Phường Tuần Châu,22,False
06703,Phường Việt Hưng,Thành phố Hạ Long,Tỉnh Quảng Ninh,06661,Phường Việt Hưng,22,False
06706,Phường Đại Yên,Thành phố Hạ Long,Tỉnh Quảng Ninh,06706,Phường Tuần Châu,22,False
06709,Phường Ka Long,Thành phố Móng Cái,Tỉnh Quảng Ninh,06709,Phường Móng Cái 2,22,False
06712,Phường Trần Phú,Thành phố Móng Cái,Tỉnh Quảng Ninh,06712,Phường Móng Cái 1,22,False
06715,Phường Ninh Dương,Thành phố Móng Cái,Tỉnh Quảng Ninh,06709,Phường Móng Cái 2,22,False
06721,Phường Trà Cổ,Thành phố Móng Cái,Tỉnh Quảng Ninh,06712,Phường Móng Cái 1,22,False
06724,Xã Hải Sơn,Thành phố Móng Cái,Tỉnh Quảng Ninh,06724,Xã Hải Sơn,22,False
06727,Xã Bắc Sơn,Thành phố Móng Cái,Tỉnh Quảng Ninh,06724,Xã Hải Sơn,22,False
06730,Xã Hải Đông,Thành phố Móng Cái,Tỉnh Quảng Ninh,06736,Phường Móng Cái 3,22,False
06733,Xã Hải Tiến,Thành phố Móng Cái,Tỉnh Quảng Ninh,06733,Xã Hải Ninh,22,False
06736,Phường Hải Yên,Thành phố Móng Cái,Tỉnh Quảng Ninh,06736,Phường Móng Cái 3,22,False
06739,Xã Quảng Nghĩa,Thành phố Móng Cái,Tỉnh Quảng Ninh,06733,Xã Hải Ninh,22,False
06742,Phường Hải Hòa,Thành phố Móng Cái,Tỉnh Quảng Ninh,06712,Phường Móng Cái 1,22,False
06745,Xã Hải Xuân,Thành phố Móng Cái,Tỉnh Quảng Ninh,06712,Phường Móng Cái 1,22,False
06748,Xã Vạn Ninh,Thành phố Móng Cái,Tỉnh Quảng Ninh,06709,Phường Móng Cái 2,22,False
06751,Phường Bình Ngọc,Thành phố Móng Cái,Tỉnh Quảng Ninh,06712,Phường Móng Cái 1,22,False
06754,Xã Vĩnh Trung,Thành phố Móng Cái,Tỉnh Quảng Ninh,06757,Xã Vĩnh Thực,22,False
06757,Xã Vĩnh Thực,Thành phố Móng Cái,Tỉnh Quảng Ninh,06757,Xã Vĩnh Thực,22,False
06760,Phường Mông Dương,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06760,Phường Mông Dương,22,False
06763,Phường Cửa Ông,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06781,Phường Cửa Ông,22,False
06766,Phường Cẩm Sơn,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06781,Phường Cửa Ông,22,False
06769,Phường Cẩm Đông,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06793,Phường Cẩm Phả,22,False
06772,Phường Cẩm Phú,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06781,Phường Cửa Ông,22,False
06775,Phường Cẩm Tây,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06793,Phường Cẩm Phả,22,False
06778,Phường Quang Hanh,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06778,Phường Quang Hanh,22,False
06781,Phường Cẩm Thịnh,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06781,Phường Cửa Ông,22,False
06784,Phường Cẩm Thủy,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06778,Phường Quang Hanh,22,False
06787,Phường Cẩm Thạch,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06778,Phường Quang Hanh,22,False
06790,Phường Cẩm Thành,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06793,Phường Cẩm Phả,22,False
06793,Phường Cẩm Trung,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06793,Phường Cẩm Phả,22,False
06796,Phường Cẩm Bình,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06793,Phường Cẩm Phả,22,False
06799,Xã Hải Hòa,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06799,Xã Hải Hòa,22,True
06799,Xã Hải Hòa,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06886,Xã Hải Lạng,22,True
06805,Xã Dương Huy,Thành phố Cẩm Phả,Tỉnh Quảng Ninh,06760,Phường Mông Dương,22,False
06808,Phường Vàng Danh,Thành phố Uông Bí,Tỉnh Quảng Ninh,06820,Phường Vàng Danh,22,False
06811,Phường Thanh Sơn,Thành phố Uông Bí,Tỉnh Quảng Ninh,06811,Phường Uông Bí,22,False
06814,Phường Bắc Sơn,Thành phố Uông Bí,Tỉnh Quảng Ninh,06820,Phường Vàng Danh,22,False
06817,Phường Quang Trung,Thành phố Uông Bí,Tỉnh Quảng Ninh,06811,Phường Uông Bí,22,False
06820,Phường Trưng Vương,Thành phố Uông Bí,Tỉnh Quảng Ninh,06811,Phường Uông Bí,22,True
06820,Phường Trưng Vương,Thành phố Uông Bí,Tỉnh Quảng Ninh,06820,Phường Vàng Danh,22,True
06823,Phường Nam Khê,Thành phố Uông Bí,Tỉnh Quảng Ninh,06820,Phường Vàng Danh,22,False
06826,Phường Yên Thanh,Thành phố Uông Bí,Tỉnh Quảng Ninh,06811,Phường Uông Bí,22,False
06829,Xã Thượng Yên Công,Thành phố Uông Bí,Tỉnh Quảng Ninh,06832,Phường Yên Tử,22,False
06832,Phường Phương Đông,Thành phố Uông Bí,Tỉnh Quảng Ninh,06832,Phường Yên Tử,22,False
06835,Phường Phương Nam,Thành phố Uông Bí,Tỉnh Quảng Ninh,06832,Phường Yên Tử,22,False
06838,Thị trấn Bình Liêu,Huyện Bình Liêu,Tỉnh Quảng Ninh,06838,Xã Bình Liêu,22,False
06841,Xã Hoành Mô,Huyện Bình Liêu,Tỉnh Quảng Ninh,06841,Xã Hoành Mô,22,False
06844,Xã Đồng Tâm,Huyện Bình Liêu,Tỉnh Quảng Ninh,06856,Xã Lục Hồn,22,False
06847,Xã Đồng Văn,Huyện Bình Liêu,Tỉnh Quảng Ninh,06841,Xã Hoành Mô,22,False
06853,Xã Vô Ngại,Huyện Bình Liêu,Tỉnh Quảng Ninh,06838,Xã Bình Liêu,22,True
06853,Xã Vô Ngại,Huyện Bình Liêu,Tỉnh Quảng Ninh,06862,Xã Tiên Yên,22,True
06856,Xã Lục Hồn,Huyện Bình Liêu,Tỉnh Quảng Ninh,06856,Xã Lục Hồn,22,False
06859,Xã Húc Động,Huyện Bình Liêu,Tỉnh Quảng Ninh,06838,Xã Bình Liêu,22,False
06862,Thị trấn Tiên Yên,Huyện Tiên Yên,Tỉnh Quảng Ninh,06862,Xã Tiên Yên,22,False
06865,Xã Hà Lâu,Huyện Tiên Yên,Tỉnh Quảng Ninh,06874,Xã Điền Xá,22,False
06868,Xã Đại Dực,Huyện Tiên Yên,Tỉnh Quảng Ninh,06862,Xã Tiên Yên,22,True
06868,Xã Đại Dực,Huyện Tiên Yên,Tỉnh Quảng Ninh,06877,Xã Đông Ngũ,22,True
06871,Xã Phong Dụ,Huyện Tiên Yên,Tỉnh Quảng Ninh,06862,Xã Tiên Yên,22,False
06874,Xã Điền Xá,Huyện Tiên Yên,Tỉnh Quảng Ninh,06874,Xã Điền Xá,22,False
06877,Xã Đông Ngũ,Huyện Tiên Yên,Tỉnh Quảng Ninh,06862,Xã Tiên Yên,22,True
06877,Xã Đông Ngũ,Huyện Tiên Yên,Tỉnh Quảng Ninh,06877,Xã Đông Ngũ,22,True
06880,Xã Yên Than,Huyện Tiên Yên,Tỉnh Quảng Ninh,06862,Xã Tiên Yên,22,True
06880,Xã Yên Than,Huyện Tiên Yên,Tỉnh Quảng Ninh,06874,Xã Điền Xá,22,True
06883,Xã Đông Hải,Huyện Tiên Yên,Tỉnh Quảng Ninh,06877,Xã Đông Ngũ,22,False
06886,Xã Hải Lạng,Huyện Tiên Yên,Tỉnh Quảng Ninh,06799,Xã Hải Hòa,22,True
06886,Xã Hải Lạng,Huyện Tiên Yên,Tỉnh Quảng Ninh,06886,Xã Hải Lạng,22,True
06886,Xã Hải Lạng,Huyện Tiên Yên,Tỉnh Quảng Ninh,06970,Xã Ba Chẽ,22,True
06889,Xã Tiên Lãng,Huyện Tiên Yên,Tỉnh Quảng Ninh,06862,Xã Tiên Yên,22,False
06892,Xã Đồng Rui,Huyện Tiên Yên,Tỉnh Quảng Ninh,06886,Xã Hải Lạng,22,False
06895,Thị trấn Đầm Hà,Huyện Đầm Hà,Tỉnh Quảng Ninh,06895,Xã Đầm Hà,22,False
06898,Xã Quảng Lâm,Huyện Đầm Hà,Tỉnh Quảng Ninh,06913,Xã Quảng Tân,22,False
06901,Xã Quảng An,Huyện Đầm Hà,Tỉnh Quảng Ninh,06913,Xã Quảng Tân,22,False
06904,Xã Tân Bình,Huyện Đầm Hà,Tỉnh Quảng Ninh,06895,Xã Đầm Hà,22,False
06910,Xã Dực Yên,Huyện Đầm Hà,Tỉnh Quảng Ninh,06913,Xã Quảng Tân,22,False
06913,Xã Quảng Tân,Huyện Đầm Hà,Tỉnh Quảng Ninh,06913,Xã Quảng Tân,22,False
06916,Xã Đầm Hà,Huyện Đầm Hà,Tỉnh Quảng Ninh,06895,Xã Đầm Hà,22,False
06917,Xã Tân Lập,Huyện Đầm Hà,Tỉnh Quảng Ninh,06895,Xã Đầm Hà,22,False
06919,Xã Đại Bình,Huyện Đầm Hà,Tỉnh Quảng Ninh,06895,Xã Đầm Hà,22,False
06922,Thị trấn Quảng Hà,Huyện Hải Hà,Tỉnh Quảng Ninh,06922,Xã Quảng Hà,22,False
06925,Xã Quảng Đức,Huyện Hải Hà,Tỉnh Quảng Ninh,06931,Xã Quảng Đức,22,False
06928,Xã Quảng Sơn,Huyện Hải Hà,Tỉnh Quảng Ninh,06946,Xã Đường Hoa,22,False
06931,Xã Quảng Thành,Huyện Hải Hà,Tỉnh Quảng Ninh,06931,Xã Quảng Đức,22,False
06937,Xã Quảng Thịnh,Huyện Hải Hà,Tỉnh Quảng Ninh,06931,Xã Quảng Đức,22,False
06940,Xã Quảng Minh,Huyện Hải Hà,Tỉnh Quảng Ninh,06922,Xã Quảng Hà,22,False
06943,Xã Quảng Chính,Huyện Hải Hà,Tỉnh Quảng Ninh,06922,Xã Quảng Hà,22,False
06946,Xã Quảng Long,Huyện Hải Hà,Tỉnh Quảng Ninh,06922,Xã Quảng Hà,22,True
06946,Xã Quảng Long,Huyện Hải Hà,Tỉnh Quảng Ninh,06946,Xã Đường Hoa,22,True
06949,Xã Đường Hoa,Huyện Hải Hà,Tỉnh Quảng Ninh,06946,Xã Đường Hoa,22,False
06952,Xã Quảng Phong,Huyện Hải Hà,Tỉnh Quảng Ninh,06922,Xã Quảng Hà,22,False
06967,Xã Cái Chiên,Huyện Hải Hà,Tỉnh Quảng Ninh,06967,Xã Cái Chiên,22,False
06970,Thị trấn Ba Chẽ,Huyện Ba Chẽ,Tỉnh Quảng Ninh,06970,Xã Ba Chẽ,22,False
06973,Xã Thanh Sơn,Huyện Ba Chẽ,Tỉnh Quảng Ninh,06970,Xã Ba Chẽ,22,False
06976,Xã Thanh Lâm,Huyện Ba Chẽ,Tỉnh Quảng Ninh,06979,Xã Kỳ Thượng,22,False
06979,Xã Đạp Thanh,Huyện Ba Chẽ,Tỉnh Quảng Ninh,06979,Xã Kỳ Thượng,22,False
06982,Xã Nam Sơn,Huyện Ba Chẽ,Tỉnh Quảng Ninh,06970,Xã Ba Chẽ,22,False
06985,Xã Lương Minh,Huyện Ba Chẽ,Tỉnh Quảng Ninh,06985,Xã Lương Minh,22,False
06988,Xã Đồn Đạc,Huyện Ba Chẽ,Tỉnh Quảng Ninh,06970,Xã Ba Chẽ,22,False
06994,Thị trấn Cái Rồng,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
06997,Xã Đài Xuyên,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07000,Xã Bình Dân,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07003,Xã Vạn Yên,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07006,Xã Minh Châu,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07009,Xã Đoàn Kết,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07012,Xã Hạ Long,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07015,Xã Đông Xá,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07018,Xã Bản Sen,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07021,Xã Thắng Lợi,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07024,Xã Quan Lạn,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07027,Xã Ngọc Vừng,Huyện Vân Đồn,Tỉnh Quảng Ninh,06994,Đặc khu Vân Đồn,22,False
07030,Phường Hoành Bồ,Thành phố Hạ Long,Tỉnh Quảng Ninh,07030,Phường Hoành Bồ,22,False
07033,Xã Kỳ Thượng,Thành phố Hạ Long,Tỉnh Quảng Ninh,06979,Xã Kỳ Thượng,22,False
07036,Xã Đồng Sơn,Thành phố Hạ Long,Tỉnh Quảng Ninh,06985,Xã Lương Minh,22,False
07039,Xã Tân Dân,Thành phố Hạ Long,Tỉnh Quảng Ninh,07054,Xã Quảng La,22,False
07042,Xã Đồng Lâm,Thành phố Hạ Long,Tỉnh Quảng Ninh,07030,Phường Hoành Bồ,22,True
07042,Xã Đồng Lâm,Thành phố Hạ Long,Tỉnh Quảng Ninh,07060,Xã Thống Nhất,22,True
07045,Xã Hòa Bình,Thành phố Hạ Long,Tỉnh Quảng Ninh,07060,Xã Thống Nhất,22,False
07048,Xã Vũ Oai,Thành phố Hạ Long,Tỉnh Quảng Ninh,07060,Xã Thống Nhất,22,False
07051,Xã Dân Chủ,Thành phố Hạ Long,Tỉnh Quảng Ninh,07054,Xã Quảng La,22,False
07054,Xã Quảng La,Thành phố Hạ Long,Tỉnh Quảng Ninh,07054,Xã Quảng La,22,False
07057,Xã Bằng Cả,Thành phố Hạ Long,Tỉnh Quảng Ninh,07054,Xã Quảng La,22,False
07060,Xã Thống Nhất,Thành phố Hạ Long,Tỉnh Quảng Ninh,07060,Xã Thống Nhất,22,False
07063,Xã Sơn Dương,Thành phố Hạ Long,Tỉnh Quảng Ninh,07030,Phường Hoành Bồ,22,False
07066,Xã Lê Lợi,Thành phố Hạ Long,Tỉnh Quảng Ninh,07030,Phường Hoành Bồ,22,False
07069,Phường Mạo Khê,Thành phố Đông Triều,Tỉnh Quảng Ninh,07069,Phường Mạo Khê,22,False
07075,Xã An Sinh,Thành phố Đông Triều,Tỉnh Quảng Ninh,07090,Phường An Sinh,22,False
07078,Xã Tràng Lương,Thành phố Đông Triều,Tỉnh Quảng Ninh,07081,Phường Bình Khê,22,False
07081,Phường Bình Khê,Thành phố Đông Triều,Tỉnh Quảng Ninh,07081,Phường Bình Khê,22,False
07084,Xã Việt Dân,Thành phố Đông Triều,Tỉnh Quảng Ninh,07090,Phường An Sinh,22,False
07090,Phường Bình Dương,Thành phố Đông Triều,Tỉnh Quảng Ninh,07090,Phường An Sinh,22,False
07093,Phường Đức Chính,Thành phố Đông Triều,Tỉnh Quảng Ninh,07090,Phường An Sinh,22,True
07093,Phường Đức Chính,Thành phố Đông Triều,Tỉnh Quảng Ninh,07093,Phường Đông Triều,22,True
07096,Phường Tràng An,Thành phố Đông Triều,Tỉnh Quảng Ninh,07081,Phường Bình Khê,22,False
07099,Xã Nguyễn Huệ,Thành phố Đông Triều,Tỉnh Quảng Ninh,07093,Phường Đông Triều,22,False
07102,Phường Thủy An,Thành phố Đông Triều,Tỉnh Quảng Ninh,07093,Phường Đông Triều,22,False
07105,Phường Xuân Sơn,Thành phố Đông Triều,Tỉnh Quảng Ninh,07069,Phường Mạo Khê,22,False
07108,Xã Hồng Thái Tây,Thành phố Đông Triều,Tỉnh Quảng Ninh,07114,Phường Hoàng Quế,22,False
07111,Xã Hồng Thái Đông,Thành phố Đông Triều,Tỉnh Quảng Ninh,07114,Phường Hoàng Quế,22,False
07114,Phường Hoàng Quế,Thành phố Đông Triều,Tỉnh Quảng Ninh,07114,Phường Hoàng Quế,22,False
07117,Phường Yên Thọ,Thành phố Đông Triều,Tỉnh Quảng Ninh,07069,Phường Mạo Khê,22,False
07120,Phường Hồng Phong,Thành phố Đông Triều,Tỉnh Quảng Ninh,07093,Phường Đông Triều,22,False
07123,Phường Kim Sơn,Thành phố Đông Triều,Tỉnh Quảng Ninh,07069,Phường Mạo Khê,22,False
07126,Phường Hưng Đạo,Thành phố Đông Triều,Tỉnh Quảng Ninh,07093,Phường Đông Triều,22,False
07129,Phường Yên Đức,Thành phố Đông Triều,Tỉnh Quảng Ninh,07114,Phường Hoàng Quế,22,False
07132,Phường Quảng Yên,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07132,Phường Quảng Yên,22,False
07135,Phường Đông Mai,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07135,Phường Đông Mai,22,False
07138,Phường Minh Thành,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07135,Phường Đông Mai,22,False
07144,Xã Sông Khoai,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07147,Phường Hiệp Hòa,22,False
07147,Xã Hiệp Hòa,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07147,Phường Hiệp Hòa,22,False
07150,Phường Cộng Hòa,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07147,Phường Hiệp Hòa,22,False
07153,Xã Tiền An,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07132,Phường Quảng Yên,22,False
07156,Xã Hoàng Tân,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07168,Phường Hà An,22,False
07159,Phường Tân An,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07168,Phường Hà An,22,False
07162,Phường Yên Giang,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07132,Phường Quảng Yên,22,False
07165,Phường Nam Hòa,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07183,Phường Phong Cốc,22,False
07168,Phường Hà An,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07168,Phường Hà An,22,False
07171,Xã Cẩm La,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07183,Phường Phong Cốc,22,False
07174,Phường Phong Hải,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07180,Phường Liên Hòa,22,False
07177,Phường Yên Hải,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07183,Phường Phong Cốc,22,False
07180,Xã Liên Hòa,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07168,Phường Hà An,22,True
07180,Xã Liên Hòa,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07180,Phường Liên Hòa,22,True
07183,Phường Phong Cốc,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07183,Phường Phong Cốc,22,False
07186,Xã Liên Vị,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07180,Phường Liên Hòa,22,False
07189,Xã Tiền Phong,Thị xã Quảng Yên,Tỉnh Quảng Ninh,07180,Phường Liên Hòa,22,False
07192,Thị trấn Cô Tô,Huyện Cô Tô,Tỉnh Quảng Ninh,07192,Đặc khu Cô Tô,22,False
07195,Xã Đồng Tiến,Huyện Cô Tô,Tỉnh Quảng Ninh,07192,Đặc khu Cô Tô,22,False
07198,Xã Thanh Lân,Huyện Cô Tô,Tỉnh Quảng Ninh,07192,Đặc khu Cô Tô,22,False
07201,Phường Thọ Xương,Thành phố Bắc Giang,Tỉnh Bắc Giang,07210,Phường Bắc Giang,24,False
07207,Phường Ngô Quyền,Thành phố Bắc Giang,Tỉnh Bắc Giang,07210,Phường Bắc Giang,24,False
07210,Phường Hoàng Văn Thụ,Thành phố Bắc Giang,Tỉnh Bắc Giang,07210,Phường Bắc Giang,24,False
07213,Phường Trần Phú,Thành phố Bắc Giang,Tỉnh Bắc Giang,07210,Phường Bắc Giang,24,False
07216,Phường Mỹ Độ,Thành phố Bắc Giang,Tỉnh Bắc Giang,07228,Phường Đa Mai,24,False
07222,Phường Song Mai,Thành phố Bắc Giang,Tỉnh Bắc Giang,07228,Phường Đa Mai,24,False
07225,Phường Xương Giang,Thành phố Bắc Giang,Tỉnh Bắc Giang,07210,Phường Bắc Giang,24,False
07228,Phường Đa Mai,Thành phố Bắc Giang,Tỉnh Bắc Giang,07228,Phường Đa Mai,24,False
07231,Phường Dĩnh Kế,Thành phố Bắc Giang,Tỉnh Bắc Giang,07210,Phường Bắc Giang,24,False
07243,Xã Đồng Tiến,Huyện Yên Thế,Tỉnh Bắc Giang,07246,Xã Xuân Lương,24,False
07246,Xã Canh Nậu,Huyện Yên Thế,Tỉnh Bắc Giang,07246,Xã Xuân Lương,24,False
07249,Xã Xuân Lương,Huyện Yên Thế,Tỉnh Bắc Giang,07246,Xã Xuân Lương,24,False
07252,Xã Tam Tiến,Huyện Yên Thế,Tỉnh Bắc Giang,07264,Xã Tam Tiến,24,False
07255,Xã Đồng Vương,Huyện Yên Thế,Tỉnh Bắc Giang,07282,Xã Đồng Kỳ,24,False
07258,Xã Đồng Hưu,Huyện Yên Thế,Tỉnh Bắc Giang,07282,Xã Đồng Kỳ,24,False
07260,Xã Đồng Tâm,Huyện Yên Thế,Tỉnh Bắc Giang,07288,Xã Yên Thế,24,False
07261,Xã Tân Hiệp,Huyện Yên Thế,Tỉnh Bắc Giang,07288,Xã Yên Thế,24,False
07264,Xã Tiến Thắng,Huyện Yên Thế,Tỉnh Bắc Giang,07264,Xã Tam Tiến,24,False
07270,Xã Đồng Lạc,Huyện Yên Thế,Tỉnh Bắc Giang,07288,Xã Yên Thế,24,False
07273,Xã Đông Sơn,Huyện Yên Thế,Tỉnh Bắc Giang,07294,Xã Bố Hạ,24,False
07279,Xã Hương Vĩ,Huyện Yên Thế,Tỉnh Bắc Giang,07294,Xã Bố Hạ,24,False
07282,Xã Đồng Kỳ,Huyện Yên Thế,Tỉnh Bắc Giang,07282,Xã Đồng Kỳ,24,False
07285,Xã An Thượng,Huyện Yên Thế,Tỉnh Bắc Giang,07264,Xã Tam Tiến,24,False
07288,Thị trấn Phồn Xương,Huyện Yên Thế,Tỉnh Bắc Giang,07288,Xã Yên Thế,24,False
07291,Xã Tân Sỏi,Huyện Yên Thế,Tỉnh Bắc Giang,07288,Xã Yên Thế,24,False
07294,Thị trấn Bố Hạ,Huyện Yên Thế,Tỉnh Bắc Giang,07294,Xã Bố Hạ,24,False
07306,Thị trấn Nhã Nam,Huyện Tân Yên,Tỉnh Bắc Giang,07306,Xã Nhã Nam,24,False
07309,Xã Tân Trung,Huyện Tân Yên,Tỉnh Bắc Giang,07306,Xã Nhã Nam,24,False
07315,Xã Quang Trung,Huyện Tân Yên,Tỉnh Bắc Giang,07333,Xã Quang Trung,24,False
07321,Xã An Dương,Huyện Tân Yên,Tỉnh Bắc Giang,07306,Xã Nhã Nam,24,False
07324,Xã Phúc Hòa,Huyện Tân Yên,Tỉnh Bắc Giang,07330,Xã Phúc Hòa,24,False
07327,Xã Liên Sơn,Huyện Tân Yên,Tỉnh Bắc Giang,07306,Xã Nhã Nam,24,False
07330,Xã Hợp Đức,Huyện Tân Yên,Tỉnh Bắc Giang,07330,Xã Phúc Hòa,24,False
07333,Xã Lam Sơn,Huyện Tân Yên,Tỉnh Bắc Giang,07333,Xã Quang Trung,24,False
07336,Xã Cao Xá,Huyện Tân Yên,Tỉnh Bắc Giang,07339,Xã Tân Yên,24,False
07339,Thị trấn Cao Thượng,Huyện Tân Yên,Tỉnh Bắc Giang,07339,Xã Tân Yên,24,False
07342,Xã Việt Ngọc,Huyện Tân Yên,Tỉnh Bắc Giang,07351,Xã Ngọc Thiện,24,False
07345,Xã Song Vân,Huyện Tân Yên,Tỉnh Bắc Giang,07351,Xã Ngọc Thiện,24,False
07348,Xã Ngọc Châu,Huyện Tân Yên,Tỉnh Bắc Giang,07351,Xã Ngọc Thiện,24,False
07351,Xã Ngọc Vân,Huyện Tân Yên,Tỉnh Bắc Giang,07351,Xã Ngọc Thiện,24,False
07354,Xã Việt Lập,Huyện Tân Yên,Tỉnh Bắc Giang,07339,Xã Tân Yên,24,False
07357,Xã Liên Chung,Huyện Tân Yên,Tỉnh Bắc Giang,07330,Xã Phúc Hòa,24,False
07360,Xã Ngọc Thiện,Huyện Tân Yên,Tỉnh Bắc Giang,07351,Xã Ngọc Thiện,24,False
07363,Xã Ngọc Lý,Huyện Tân Yên,Tỉnh Bắc Giang,07339,Xã Tân Yên,24,False
07366,Xã Quế Nham,Huyện Tân Yên,Tỉnh Bắc Giang,07228,Phường Đa Mai,24,False
07375,Thị trấn Vôi,Huyện Lạng Giang,Tỉnh Bắc Giang,07375,Xã Lạng Giang,24,False
07378,Xã Nghĩa Hòa,Huyện Lạng Giang,Tỉnh Bắc Giang,07381,Xã Tiên Lục,24,False
07381,Xã Nghĩa Hưng,Huyện Lạng Giang,Tỉnh Bắc Giang,07381,Xã Tiên Lục,24,False
07384,Xã Quang Thịnh,Huyện Lạng Giang,Tỉnh Bắc Giang,07399,Xã Kép,24,False
07387,Xã Hương Sơn,Huyện Lạng Giang,Tỉnh Bắc Giang,07399,Xã Kép,24,False
07390,Xã Đào Mỹ,Huyện Lạng Giang,Tỉnh Bắc Giang,07381,Xã Tiên Lục,24,False
07393,Xã Tiên Lục,Huyện Lạng Giang,Tỉnh Bắc Giang,07381,Xã Tiên Lục,24,False
07396,Xã An Hà,Huyện Lạng Giang,Tỉnh Bắc Giang,07381,Xã Tiên Lục,24,False
07399,Thị trấn Kép,Huyện Lạng Giang,Tỉnh Bắc Giang,07399,Xã Kép,24,False
07405,Xã Hương Lạc,Huyện Lạng Giang,Tỉnh Bắc Giang,07375,Xã Lạng Giang,24,False
07408,Xã Dương Đức,Huyện Lạng Giang,Tỉnh Bắc Giang,07420,Xã Mỹ Thái,24,False
07411,Xã Tân Thanh,Huyện Lạng Giang,Tỉnh Bắc Giang,07420,Xã Mỹ Thái,24,False
07417,Xã Tân Hưng,Huyện Lạng Giang,Tỉnh Bắc Giang,07375,Xã Lạng Giang,24,False
07420,Xã Mỹ Thái,Huyện Lạng Giang,Tỉnh Bắc Giang,07420,Xã Mỹ Thái,24,False
07426,Xã Xương Lâm,Huyện Lạng Giang,Tỉnh Bắc Giang,07375,Xã Lạng Giang,24,False
07429,Xã Xuân Hương,Huyện Lạng Giang,Tỉnh Bắc Giang,07420,Xã Mỹ Thái,24,False
07432,Xã Tân Dĩnh,Huyện Lạng Giang,Tỉnh Bắc Giang,07432,Xã Tân Dĩnh,24,False
07435,Xã Đại Lâm,Huyện Lạng Giang,Tỉnh Bắc Giang,07432,Xã Tân Dĩnh,24,False
07438,Xã Thái Đào,Huyện Lạng Giang,Tỉnh Bắc Giang,07432,Xã Tân Dĩnh,24,False
07441,Phường Dĩnh Trì,Thành phố Bắc Giang,Tỉnh Bắc Giang,07210,Phường Bắc Giang,24,False
07444,Thị trấn Đồi Ngô,Huyện Lục Nam,Tỉnh Bắc Giang,07444,Xã Lục Nam,24,False
07450,Xã Đông Hưng,Huyện Lục Nam,Tỉnh Bắc Giang,07450,Xã Đông Phú,24,False
07453,Xã Đông Phú,Huyện Lục Nam,Tỉnh Bắc Giang,07450,Xã Đông Phú,24,False
07456,Xã Tam Dị,Huyện Lục Nam,Tỉnh Bắc Giang,07462,Xã Bảo Đài,24,False
07459,Xã Bảo Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07462,Xã Bảo Đài,24,False
07462,Xã Bảo Đài,Huyện Lục Nam,Tỉnh Bắc Giang,07462,Xã Bảo Đài,24,False
07465,Xã Thanh Lâm,Huyện Lục Nam,Tỉnh Bắc Giang,07462,Xã Bảo Đài,24,False
07468,Xã Tiên Nha,Huyện Lục Nam,Tỉnh Bắc Giang,07444,Xã Lục Nam,24,False
07471,Xã Trường Giang,Huyện Lục Nam,Tỉnh Bắc Giang,07486,Xã Nghĩa Phương,24,False
07477,Thị trấn Phương Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07444,Xã Lục Nam,24,False
07480,Xã Chu Điện,Huyện Lục Nam,Tỉnh Bắc Giang,07444,Xã Lục Nam,24,False
07483,Xã Cương Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07444,Xã Lục Nam,24,False
07486,Xã Nghĩa Phương,Huyện Lục Nam,Tỉnh Bắc Giang,07486,Xã Nghĩa Phương,24,False
07489,Xã Vô Tranh,Huyện Lục Nam,Tỉnh Bắc Giang,07489,Xã Trường Sơn,24,False
07492,Xã Bình Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07492,Xã Lục Sơn,24,False
07495,Xã Lan Mẫu,Huyện Lục Nam,Tỉnh Bắc Giang,07498,Xã Bắc Lũng,24,False
07498,Xã Yên Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07498,Xã Bắc Lũng,24,False
07501,Xã Khám Lạng,Huyện Lục Nam,Tỉnh Bắc Giang,07498,Xã Bắc Lũng,24,False
07504,Xã Huyền Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07486,Xã Nghĩa Phương,24,False
07507,Xã Trường Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07489,Xã Trường Sơn,24,False
07510,Xã Lục Sơn,Huyện Lục Nam,Tỉnh Bắc Giang,07492,Xã Lục Sơn,24,False
07513,Xã Bắc Lũng,Huyện Lục Nam,Tỉnh Bắc Giang,07498,Xã Bắc Lũng,24,False
07519,Xã Cẩm Lý,Huyện Lục Nam,Tỉnh Bắc Giang,07519,Xã Cẩm Lý,24,False
07522,Xã Đan Hội,Huyện Lục Nam,Tỉnh Bắc Giang,07519,Xã Cẩm Lý,24,False
07525,Phường Chũ,Thị xã Chũ,Tỉnh Bắc Giang,07525,Phường Chũ,24,False
07528,Xã Cấm Sơn,Huyện Lục Ngạn,Tỉnh Bắc Giang,07531,Xã Tân Sơn,24,False
07531,Xã Tân Sơn,Huyện Lục Ngạn,Tỉnh Bắc Giang,07531,Xã Tân Sơn,24,False
07534,Xã Phong Minh,Huyện Lục Ngạn,Tỉnh Bắc Giang,07534,Xã Sa Lý,24,False
07537,Xã Phong Vân,Huyện Lục Ngạn,Tỉnh Bắc Giang,07537,Xã Biên Sơn,24,False
07540,Xã Sa Lý,Huyện Lục Ngạn,Tỉnh Bắc Giang,07534,Xã Sa Lý,24,False
07543,Xã Hộ Đáp,Huyện Lục Ngạn,Tỉnh Bắc Giang,07543,Xã Sơn Hải,24,False
07546,Xã Sơn Hải,Huyện Lục Ngạn,Tỉnh Bắc Giang,07543,Xã Sơn Hải,24,False
07549,Phường Thanh Hải,Thị xã Chũ,Tỉnh Bắc Giang,07525,Phường Chũ,24,False
07552,Xã Kiên Lao,Thị xã Chũ,Tỉnh Bắc Giang,07552,Xã Kiên Lao,24,False
07555,Xã Biên Sơn,Huyện Lục Ngạn,Tỉnh Bắc Giang,07537,Xã Biên Sơn,24,False
07558,Xã Kiên Thành,Thị xã Chũ,Tỉnh Bắc Giang,07552,Xã Kiên Lao,24,False
07561,Phường Hồng Giang,Thị xã Chũ,Tỉnh Bắc Giang,07525,Phường Chũ,24,False
07564,Xã Kim Sơn,Huyện Lục Ngạn,Tỉnh Bắc Giang,07573,Xã Biển Động,24,False
07567,Xã Tân Hoa,Huyện Lục Ngạn,Tỉnh Bắc Giang,07582,Xã Lục Ngạn,24,False
07570,Xã Giáp Sơn,Huyện Lục Ngạn,Tỉnh Bắc Giang,07582,Xã Lục Ngạn,24,False
07573,Thị trấn Biển Động,Huyện Lục Ngạn,Tỉnh Bắc Giang,07573,Xã Biển Động,24,False
07576,Xã Quý Sơn,Thị xã Chũ,Tỉnh Bắc Giang,07612,Phường Phượng Sơn,24,False
07579,Phường Trù Hựu,Thị xã Chũ,Tỉnh Bắc Giang,07525,Phường Chũ,24,False
07582,Thị trấn Phì Điền,Huyện Lục Ngạn,Tỉnh Bắc Giang,07582,Xã Lục Ngạn,24,False
07588,Xã Tân Quang,Huyện Lục Ngạn,Tỉnh Bắc Giang,07582,Xã Lục Ngạn,24,False
07591,Xã Đồng Cốc,Huyện Lục Ngạn,Tỉnh Bắc Giang,07582,Xã Lục Ngạn,24,False
07594,Xã Tân Lập,Huyện Lục Ngạn,Tỉnh Bắc Giang,07594,Xã Đèo Gia,24,False
07597,Xã Phú Nhuận,Huyện Lục Ngạn,Tỉnh Bắc Giang,07573,Xã Biển Động,24,False
07600,Xã Mỹ An,Thị xã Chũ,Tỉnh Bắc Giang,07612,Phường Phượng Sơn,24,False
07603,Xã Nam Dương,Thị xã Chũ,Tỉnh Bắc Giang,07603,Xã Nam Dương,24,False
07606,Xã Tân Mộc,Huyện Lục Ngạn,Tỉnh Bắc Giang,07603,Xã Nam Dương,24,False
07609,Xã Đèo Gia,Huyện Lục Ngạn,Tỉnh Bắc Giang,07594,Xã Đèo Gia,24,False
07612,Phường Phượng Sơn,Thị xã Chũ,Tỉnh Bắc Giang,07612,Phường Phượng Sơn,24,False
07615,Thị trấn An Châu,Huyện Sơn Động,Tỉnh Bắc Giang,07615,Xã Sơn Động,24,False
07616,Thị trấn Tây Yên Tử,Huyện Sơn Động,Tỉnh Bắc Giang,07616,Xã Tây Yên Tử,24,False
07621,Xã Vân Sơn,Huyện Sơn Động,Tỉnh Bắc Giang,07621,Xã Vân Sơn,24,False
07624,Xã Hữu Sản,Huyện Sơn Động,Tỉnh Bắc Giang,07621,Xã Vân Sơn,24,False
07627,Xã Đại Sơn,Huyện Sơn Động,Tỉnh Bắc Giang,07627,Xã Đại Sơn,24,False
07630,Xã Phúc Sơn,Huyện Sơn Động,Tỉnh Bắc Giang,07627,Xã Đại Sơn,24,False
07636,Xã Giáo Liêm,Huyện Sơn Động,Tỉnh Bắc Giang,07627,Xã Đại Sơn,24,False
07642,Xã Cẩm Đàn,Huyện Sơn Động,Tỉnh Bắc Giang,07642,Xã Yên Định,24,False
07645,Xã An Lạc,Huyện Sơn Động,Tỉnh Bắc Giang,07654,Xã An Lạc,24,False
07648,Xã Vĩnh An,Huyện Sơn Động,Tỉnh Bắc Giang,07615,Xã Sơn Động,24,False
07651,Xã Yên Định,Huyện Sơn Động,Tỉnh Bắc Giang,07642,Xã Yên Định,24,False
07654,Xã Lệ Viễn,Huyện Sơn Động,Tỉnh Bắc Giang,07654,Xã An Lạc,24,False
07660,Xã An Bá,Huyện Sơn Động,Tỉnh Bắc Giang,07615,Xã Sơn Động,24,False
07663,Xã Tuấn Đạo,Huyện Sơn Động,Tỉnh Bắc Giang,07663,Xã Tuấn Đạo,24,False
07666,Xã Dương Hưu,Huyện Sơn Động,Tỉnh Bắc Giang,07672,Xã Dương Hưu,24,False
07672,Xã Long Sơn,Huyện Sơn Động,Tỉnh Bắc Giang,07672,Xã Dương Hưu,24,False
07678,Xã Thanh Luận,Huyện Sơn Động,Tỉnh Bắc Giang,07616,Xã Tây Yên Tử,24,False
07681,Phường Nham Biền,Thành phố Bắc Giang,Tỉnh Bắc Giang,07681,Phường Yên Dũng,24,False
07682,Phường Tân An,Thành phố Bắc Giang,Tỉnh Bắc Giang,07682,Phường Tân An,24,False
07687,Phường Tân Mỹ,Thành phố Bắc Giang,Tỉnh Bắc Giang,07228,Phường Đa Mai,24,False
07690,Phường Hương Gián,Thành phố Bắc Giang,Tỉnh Bắc Giang,07699,Phường Tân Tiến,24,False
07696,Phường Đồng Sơn,Thành phố Bắc Giang,Tỉnh Bắc Giang,07696,Phường Tiền Phong,24,False
07699,Phường Tân Tiến,Thành phố Bắc Giang,Tỉnh Bắc Giang,07699,Phường Tân Tiến,24,False
07702,Xã Quỳnh Sơn,Thành phố Bắc Giang,Tỉnh Bắc Giang,07682,Phường Tân An,24,False
07705,Phường Song Khê,Thành phố Bắc Giang,Tỉnh Bắc Giang,07696,Phường Tiền Phong,24,False
07708,Phường Nội Hoàng,Thành phố Bắc Giang,Tỉnh Bắc Giang,07696,Phường Tiền Phong,24,False
07711,Phường Tiền Phong,Thành phố Bắc Giang,Tỉnh Bắc Giang,07696,Phường Tiền Phong,24,False
07714,Xã Xuân Phú,Thành phố Bắc Giang,Tỉnh Bắc Giang,07699,Phường Tân Tiến,24,False
07717,Phường Tân Liễu,Thành phố Bắc Giang,Tỉnh Bắc Giang,07681,Phường Yên Dũng,24,False
07720,Xã Trí Yên,Thành phố Bắc Giang,Tỉnh Bắc Giang,07682,Phường Tân An,24,False
07723,Xã Lãng Sơn,Thành phố Bắc Giang,Tỉnh Bắc Giang,07682,Phường Tân An,24,False
07726,Xã Yên Lư,Thành phố Bắc Giang,Tỉnh Bắc Giang,07681,Phường Yên Dũng,24,False
07729,Xã Tiến Dũng,Thành phố Bắc Giang,Tỉnh Bắc Giang,07738,Phường Cảnh Thụy,24,False
07735,Xã Đức Giang,Thành phố Bắc Giang,Tỉnh Bắc Giang,07735,Xã Đồng Việt,24,False
07738,Phường Cảnh Thụy,Thành phố Bắc Giang,Tỉnh Bắc Giang,07738,Phường Cảnh Thụy,24,False
07741,Xã Tư Mại,Thành phố Bắc Giang,Tỉnh Bắc Giang,07738,Phường Cảnh Thụy,24,False
07747,Xã Đồng Việt,Thành phố Bắc Giang,Tỉnh Bắc Giang,07735,Xã Đồng Việt,24,False
07750,Xã Đồng Phúc,Thành phố Bắc Giang,Tỉnh Bắc Giang,07735,Xã Đồng Việt,24,False
07759,Xã Thượng Lan,Thị Xã Việt Yên,Tỉnh Bắc Giang,07774,Phường Tự Lạn,24,False
07762,Xã Việt Tiến,Thị Xã Việt Yên,Tỉnh Bắc Giang,07774,Phường Tự Lạn,24,False
07765,Xã Nghĩa Trung,Thị Xã Việt Yên,Tỉnh Bắc Giang,07777,Phường Việt Yên,24,False
07768,Xã Minh Đức,Thị Xã Việt Yên,Tỉnh Bắc Giang,07777,Phường Việt Yên,24,False
07771,Xã Hương Mai,Thị Xã Việt Yên,Tỉnh Bắc Giang,07774,Phường Tự Lạn,24,False
07774,Phường Tự Lạn,Thị Xã Việt Yên,Tỉnh Bắc Giang,07774,Phường Tự Lạn,24,False
07777,Phường Bích Động,Thị Xã Việt Yên,Tỉnh Bắc Giang,07777,Phường Việt Yên,24,False
07780,Xã Trung Sơn,Thị Xã Việt Yên,Tỉnh Bắc Giang,07798,Phường Vân Hà,24,False
07783,Phường Hồng Thái,Thị Xã Việt Yên,Tỉnh Bắc Giang,07777,Phường Việt Yên,24,False
07786,Xã Tiên Sơn,Thị Xã Việt Yên,Tỉnh Bắc Giang,07798,Phường Vân Hà,24,False
07789,Phường Tăng Tiến,Thị Xã Việt Yên,Tỉnh Bắc Giang,07795,Phường Nếnh,24,False
07792,Phường Quảng Minh,Thị Xã Việt Yên,Tỉnh Bắc Giang,07798,Phường Vân Hà,24,False
07795,Phường Nếnh,Thị Xã Việt Yên,Tỉnh Bắc Giang,07795,Phường Nếnh,24,False
07798,Phường Ninh Sơn,Thị Xã Việt Yên,Tỉnh Bắc Giang,07798,Phường Vân Hà,24,False
07801,Phường Vân Trung,Thị Xã Việt Yên,Tỉnh Bắc Giang,07795,Phường Nếnh,24,False
07804,Xã Vân Hà,Thị Xã Việt Yên,Tỉnh Bắc Giang,07798,Phường Vân Hà,24,False
07807,Phường Quang Châu,Thị Xã Việt Yên,Tỉnh Bắc Giang,07795,Phường Nếnh,24,False
07816,Xã Đồng Tiến,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07822,Xã Hoàng Vân,24,False
07822,Xã Hoàng Vân,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07822,Xã Hoàng Vân,24,False
07825,Xã Toàn Thắng,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07822,Xã Hoàng Vân,24,False
07831,Xã Ngọc Sơn,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07822,Xã Hoàng Vân,24,False
07840,Thị trấn Thắng,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07840,Xã Hiệp Hòa,24,False
07843,Xã Sơn Thịnh,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07864,Xã Hợp Thịnh,24,False
07846,Xã Lương Phong,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07840,Xã Hiệp Hòa,24,False
07849,Xã Hùng Thái,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07864,Xã Hợp Thịnh,24,False
07855,Xã Thường Thắng,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07864,Xã Hợp Thịnh,24,False
07858,Xã Hợp Thịnh,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07864,Xã Hợp Thịnh,24,False
07861,Xã Danh Thắng,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07840,Xã Hiệp Hòa,24,False
07864,Xã Mai Trung,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07864,Xã Hợp Thịnh,24,False
07867,Xã Đoan Bái,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07840,Xã Hiệp Hòa,24,False
07870,Thị trấn Bắc Lý,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07870,Xã Xuân Cẩm,24,False
07873,Xã Xuân Cẩm,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07870,Xã Xuân Cẩm,24,False
07876,Xã Hương Lâm,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07870,Xã Xuân Cẩm,24,False
07879,Xã Đông Lỗ,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07840,Xã Hiệp Hòa,24,False
07882,Xã Châu Minh,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07870,Xã Xuân Cẩm,24,False
07885,Xã Mai Đình,Huyện Hiệp Hòa,Tỉnh Bắc Giang,07870,Xã Xuân Cẩm,24,False
07888,Phường Dữu Lâu,Thành phố Việt Trì,Tỉnh Phú Thọ,07900,Phường Việt Trì,25,False
07894,Phường Nông Trang,Thành phố Việt Trì,Tỉnh Phú Thọ,07894,Phường Nông Trang,25,False
07897,Phường Tân Dân,Thành phố Việt Trì,Tỉnh Phú Thọ,07900,Phường Việt Trì,25,False
07900,Phường Gia Cẩm,Thành phố Việt Trì,Tỉnh Phú Thọ,07900,Phường Việt Trì,25,False
07903,Phường Tiên Cát,Thành phố Việt Trì,Tỉnh Phú Thọ,07909,Phường Thanh Miếu,25,False
07906,Phường Thọ Sơn,Thành phố Việt Trì,Tỉnh Phú Thọ,07909,Phường Thanh Miếu,25,False
07909,Phường Thanh Miếu,Thành phố Việt Trì,Tỉnh Phú Thọ,07909,Phường Thanh Miếu,25,False
07912,Phường Bạch Hạc,Thành phố Việt Trì,Tỉnh Phú Thọ,07909,Phường Thanh Miếu,25,False
07918,Phường Vân Phú,Thành phố Việt Trì,Tỉnh Phú Thọ,07918,Phường Vân Phú,25,False
07921,Xã Phượng Lâu,Thành phố Việt Trì,Tỉnh Phú Thọ,07918,Phường Vân Phú,25,False
07924,Xã Thụy Vân,Thành phố Việt Trì,Tỉnh Phú Thọ,07894,Phường Nông Trang,25,False
07927,Phường Minh Phương,Thành phố Việt Trì,Tỉnh Phú Thọ,07894,Phường Nông Trang,25,False
07930,Xã Trưng Vương,Thành phố Việt Trì,Tỉnh Phú Thọ,07900,Phường Việt Trì,25,False
07933,Phường Minh Nông,Thành phố Việt Trì,Tỉnh Phú Thọ,07900,Phường Việt Trì,25,False
07936,Xã Sông Lô,Thành phố Việt Trì,Tỉnh Phú Thọ,07909,Phường Thanh Miếu,25,False
07942,Phường Hùng Vương,Thị xã Phú Thọ,Tỉnh Phú Thọ,07942,Phường Phú Thọ,25,False
07945,Phường Phong Châu,Thị xã Phú Thọ,Tỉnh Phú Thọ,07954,Phường Phong Châu,25,False
07948,Phường Âu Cơ,Thị xã Phú Thọ,Tỉnh Phú Thọ,07948,Phường Âu Cơ,25,False
07951,Xã Hà Lộc,Thị xã Phú Thọ,Tỉnh Phú Thọ,07942,Phường Phú Thọ,25,False
07954,Xã Phú Hộ,Thị xã Phú Thọ,Tỉnh Phú Thọ,07954,Phường Phong Châu,25,False
07957,Xã Văn Lung,Thị xã Phú Thọ,Tỉnh Phú Thọ,07942,Phường Phú Thọ,25,False
07960,Xã Thanh Minh,Thị xã Phú Thọ,Tỉnh Phú Thọ,07948,Phường Âu Cơ,25,False
07963,Xã Hà Thạch,Thị xã Phú Thọ,Tỉnh Phú Thọ,07954,Phường Phong Châu,25,False
07966,Phường Thanh Vinh,Thị xã Phú Thọ,Tỉnh Phú Thọ,07948,Phường Âu Cơ,25,False
07969,Thị trấn Đoan Hùng,Huyện Đoan Hùng,Tỉnh Phú Thọ,07969,Xã Đoan Hùng,25,False
07975,Xã Hùng Xuyên,Huyện Đoan Hùng,Tỉnh Phú Thọ,07999,Xã Chí Đám,25,False
07981,Xã Bằng Luân,Huyện Đoan Hùng,Tỉnh Phú Thọ,07996,Xã Bằng Luân,25,False
07987,Xã Phú Lâm,Huyện Đoan Hùng,Tỉnh Phú Thọ,08023,Xã Tây Cốc,25,False
07996,Xã Bằng Doãn,Huyện Đoan Hùng,Tỉnh Phú Thọ,07996,Xã Bằng Luân,25,False
07999,Xã Chí Đám,Huyện Đoan Hùng,Tỉnh Phú Thọ,07999,Xã Chí Đám,25,False
08005,Xã Phúc Lai,Huyện Đoan Hùng,Tỉnh Phú Thọ,07996,Xã Bằng Luân,25,False
08008,Xã Ngọc Quan,Huyện Đoan Hùng,Tỉnh Phú Thọ,07969,Xã Đoan Hùng,25,False
08014,Xã Hợp Nhất,Huyện Đoan Hùng,Tỉnh Phú Thọ,07969,Xã Đoan Hùng,25,False
08023,Xã Tây Cốc,Huyện Đoan Hùng,Tỉnh Phú Thọ,08023,Xã Tây Cốc,25,False
08035,Xã Hùng Long,Huyện Đoan Hùng,Tỉnh Phú Thọ,08038,Xã Chân Mộng,25,False
08038,Xã Yên Kiện,Huyện Đoan Hùng,Tỉnh Phú Thọ,08038,Xã Chân Mộng,25,False
08044,Xã Chân Mộng,Huyện Đoan Hùng,Tỉnh Phú Thọ,08038,Xã Chân Mộng,25,False
08050,Xã Ca Đình,Huyện Đoan Hùng,Tỉnh Phú Thọ,08023,Xã Tây Cốc,25,False
08053,Thị trấn Hạ Hòa,Huyện Hạ Hòa,Tỉnh Phú Thọ,08053,Xã Hạ Hòa,25,False
08056,Xã Đại Phạm,Huyện Hạ Hòa,Tỉnh Phú Thọ,08071,Xã Đan Thượng,25,False
08062,Xã Đan Thượng,Huyện Hạ Hòa,Tỉnh Phú Thọ,08071,Xã Đan Thượng,25,False
08065,Xã Hà Lương,Huyện Hạ Hòa,Tỉnh Phú Thọ,08071,Xã Đan Thượng,25,False
08071,Xã Tứ Hiệp,Huyện Hạ Hòa,Tỉnh Phú Thọ,08071,Xã Đan Thượng,25,False
08080,Xã Hiền Lương,Huyện Hạ Hòa,Tỉnh Phú Thọ,08110,Xã Hiền Lương,25,False
08089,Xã Phương Viên,Huyện Hạ Hòa,Tỉnh Phú Thọ,08113,Xã Yên Kỳ,25,False
08092,Xã Gia Điền,Huyện Hạ Hòa,Tỉnh Phú Thọ,08053,Xã Hạ Hòa,25,False
08095,Xã Ấm Hạ,Huyện Hạ Hòa,Tỉnh Phú Thọ,08053,Xã Hạ Hòa,25,False
08104,Xã Hương Xạ,Huyện Hạ Hòa,Tỉnh Phú Thọ,08113,Xã Yên Kỳ,25,False
08110,Xã Xuân Áng,Huyện Hạ Hòa,Tỉnh Phú Thọ,08110,Xã Hiền Lương,25,False
08113,Xã Yên Kỳ,Huyện Hạ Hòa,Tỉnh Phú Thọ,08113,Xã Yên Kỳ,25,False
08119,Xã Minh Hạc,Huyện Hạ Hòa,Tỉnh Phú Thọ,08053,Xã Hạ Hòa,25,False
08122,Xã Lang Sơn,Huyện Hạ Hòa,Tỉnh Phú Thọ,08143,Xã Vĩnh Chân,25,False
08125,Xã Bằng Giã,Huyện Hạ Hòa,Tỉnh Phú Thọ,08134,Xã Văn Lang,25,False
08128,Xã Yên Luật,Huyện Hạ Hòa,Tỉnh Phú Thọ,08143,Xã Vĩnh Chân,25,False
08131,Xã Vô Tranh,Huyện Hạ Hòa,Tỉnh Phú Thọ,08134,Xã Văn Lang,25,False
08134,Xã Văn Lang,Huyện Hạ Hòa,Tỉnh Phú Thọ,08134,Xã Văn Lang,25,False
08140,Xã Minh Côi,Huyện Hạ Hòa,Tỉnh Phú Thọ,08134,Xã Văn Lang,25,False
08143,Xã Vĩnh Chân,Huyện Hạ Hòa,Tỉnh Phú Thọ,08143,Xã Vĩnh Chân,25,False
08152,Thị trấn Thanh Ba,Huyện Thanh Ba,Tỉnh Phú Thọ,08152,Xã Thanh Ba,25,False
08156,Xã Vân Lĩnh,Huyện Thanh Ba,Tỉnh Phú Thọ,08152,Xã Thanh Ba,25,False
08158,Xã Đông Lĩnh,Huyện Thanh Ba,Tỉnh Phú Thọ,08173,Xã Quảng Yên,25,False
08161,Xã Đại An,Huyện Thanh Ba,Tỉnh Phú Thọ,08173,Xã Quảng Yên,25,False
08164,Xã Hanh Cù,Huyện Thanh Ba,Tỉnh Phú Thọ,08152,Xã Thanh Ba,25,False
08170,Xã Đồng Xuân,Huyện Thanh Ba,Tỉnh Phú Thọ,08152,Xã Thanh Ba,25,False
08173,Xã Quảng Yên,Huyện Thanh Ba,Tỉnh Phú Thọ,08173,Xã Quảng Yên,25,False
08179,Xã Ninh Dân,Huyện Thanh Ba,Tỉnh Phú Thọ,08203,Xã Hoàng Cương,25,False
08194,Xã Võ Lao,Huyện Thanh Ba,Tỉnh Phú Thọ,08209,Xã Đông Thành,25,False
08197,Xã Khải Xuân,Huyện Thanh Ba,Tỉnh Phú Thọ,08209,Xã Đông Thành,25,False
08200,Xã Mạn Lạn,Huyện Thanh Ba,Tỉnh Phú Thọ,08203,Xã Hoàng Cương,25,False
08203,Xã Hoàng Cương,Huyện Thanh Ba,Tỉnh Phú Thọ,08203,Xã Hoàng Cương,25,False
08206,Xã Chí Tiên,Huyện Thanh Ba,Tỉnh Phú Thọ,08218,Xã Chí Tiên,25,False
08209,Xã Đông Thành,Huyện Thanh Ba,Tỉnh Phú Thọ,08209,Xã Đông Thành,25,False
08215,Xã Sơn Cương,Huyện Thanh Ba,Tỉnh Phú Thọ,08218,Xã Chí Tiên,25,False
08218,Xã Thanh Hà,Huyện Thanh Ba,Tỉnh Phú Thọ,08218,Xã Chí Tiên,25,False
08221,Xã Đỗ Sơn,Huyện Thanh Ba,Tỉnh Phú Thọ,08227,Xã Liên Minh,25,False
08224,Xã Đỗ Xuyên,Huyện Thanh Ba,Tỉnh Phú Thọ,08227,Xã Liên Minh,25,False
08227,Xã Lương Lỗ,Huyện Thanh Ba,Tỉnh Phú Thọ,08227,Xã Liên Minh,25,False
08230,Thị trấn Phong Châu,Huyện Phù Ninh,Tỉnh Phú Thọ,08230,Xã Phù Ninh,25,False
08233,Xã Phú Mỹ,Huyện Phù Ninh,Tỉnh Phú Thọ,08236,Xã Phú Mỹ,25,False
08234,Xã Lệ Mỹ,Huyện Phù Ninh,Tỉnh Phú Thọ,08236,Xã Phú Mỹ,25,False
08236,Xã Liên Hoa,Huyện Phù Ninh,Tỉnh Phú Thọ,08236,Xã Phú Mỹ,25,False
08239,Xã Trạm Thản,Huyện Phù Ninh,Tỉnh Phú Thọ,08245,Xã Trạm Thản,25,False
08242,Xã Trị Quận,Huyện Phù Ninh,Tỉnh Phú Thọ,08254,Xã Dân Chủ,25,False
08245,Xã Trung Giáp,Huyện Phù Ninh,Tỉnh Phú Thọ,08245,Xã Trạm Thản,25,False
08248,Xã Tiên Phú,Huyện Phù Ninh,Tỉnh Phú Thọ,08245,Xã Trạm Thản,25,False
08251,Xã Hạ Giáp,Huyện Phù Ninh,Tỉnh Phú Thọ,08254,Xã Dân Chủ,25,False
08254,Xã Bảo Thanh,Huyện Phù Ninh,Tỉnh Phú Thọ,08254,Xã Dân Chủ,25,False
08257,Xã Phú Lộc,Huyện Phù Ninh,Tỉnh Phú Thọ,08230,Xã Phù Ninh,25,False
08260,Xã Gia Thanh,Huyện Phù Ninh,Tỉnh Phú Thọ,08254,Xã Dân Chủ,25,False
08263,Xã Tiên Du,Huyện Phù Ninh,Tỉnh Phú Thọ,08275,Xã Bình Phú,25,False
08266,Xã Phú Nham,Huyện Phù Ninh,Tỉnh Phú Thọ,08230,Xã Phù Ninh,25,False
08272,Xã An Đạo,Huyện Phù Ninh,Tỉnh Phú Thọ,08275,Xã Bình Phú,25,False
08275,Xã Bình Phú,Huyện Phù Ninh,Tỉnh Phú Thọ,08275,Xã Bình Phú,25,False
08278,Xã Phù Ninh,Huyện Phù Ninh,Tỉnh Phú Thọ,08230,Xã Phù Ninh,25,False
08281,Xã Kim Đức,Thành phố Việt Trì,Tỉnh Phú Thọ,07918,Phường Vân Phú,25,False
08287,Xã Hùng Lô,Thành phố Việt Trì,Tỉnh Phú Thọ,07918,Phường Vân Phú,25,False
08290,Thị trấn Yên Lập,Huyện Yên Lập,Tỉnh Phú Thọ,08290,Xã Yên Lập,25,False
08293,Xã Mỹ Lung,Huyện Yên Lập,Tỉnh Phú Thọ,08296,Xã Sơn Lương,25,False
08296,Xã Mỹ Lương,Huyện Yên Lập,Tỉnh Phú Thọ,08296,Xã Sơn Lương,25,False
08299,Xã Lương Sơn,Huyện Yên Lập,Tỉnh Phú Thọ,08296,Xã Sơn Lương,25,False
08302,Xã Xuân An,Huyện Yên Lập,Tỉnh Phú Thọ,08305,Xã Xuân Viên,25,False
08305,Xã Xuân Viên,Huyện Yên Lập,Tỉnh Phú Thọ,08305,Xã Xuân Viên,25,False
08308,Xã Xuân Thủy,Huyện Yên Lập,Tỉnh Phú Thọ,08305,Xã Xuân Viên,25,False
08311,Xã Trung Sơn,Huyện Yên Lập,Tỉnh Phú Thọ,08311,Xã Trung Sơn,25,False
08314,Xã Hưng Long,Huyện Yên Lập,Tỉnh Phú Thọ,08290,Xã Yên Lập,25,False
08317,Xã Nga Hoàng,Huyện Yên Lập,Tỉnh Phú Thọ,08323,Xã Thượng Long,25,False
08320,Xã Đồng Lạc,Huyện Yên Lập,Tỉnh Phú Thọ,08290,Xã Yên Lập,25,False
08323,Xã Thượng Long,Huyện Yên Lập,Tỉnh Phú Thọ,08323,Xã Thượng Long,25,False
08326,Xã Đồng Thịnh,Huyện Yên Lập,Tỉnh Phú Thọ,08290,Xã Yên Lập,25,False
08329,Xã Phúc Khánh,Huyện Yên Lập,Tỉnh Phú Thọ,08323,Xã Thượng Long,25,False
08332,Xã Minh Hòa,Huyện Yên Lập,Tỉnh Phú Thọ,08338,Xã Minh Hòa,25,False
08335,Xã Ngọc Lập,Huyện Yên Lập,Tỉnh Phú Thọ,08338,Xã Minh Hòa,25,False
08338,Xã Ngọc Đồng,Huyện Yên Lập,Tỉnh Phú Thọ,08338,Xã Minh Hòa,25,False
08341,Thị trấn Cẩm Khê,Huyện Cẩm Khê,Tỉnh Phú Thọ,08341,Xã Cẩm Khê,25,False
08344,Xã Tiên Lương,Huyện Cẩm Khê,Tỉnh Phú Thọ,08344,Xã Tiên Lương,25,False
08350,Xã Minh Thắng,Huyện Cẩm Khê,Tỉnh Phú Thọ,08344,Xã Tiên Lương,25,False
08353,Xã Minh Tân,Huyện Cẩm Khê,Tỉnh Phú Thọ,08341,Xã Cẩm Khê,25,False
08356,Xã Phượng Vĩ,Huyện Cẩm Khê,Tỉnh Phú Thọ,08344,Xã Tiên Lương,25,False
08374,Xã Tùng Khê,Huyện Cẩm Khê,Tỉnh Phú Thọ,08377,Xã Vân Bán,25,False
08377,Xã Tam Sơn,Huyện Cẩm Khê,Tỉnh Phú Thọ,08377,Xã Vân Bán,25,False
08380,Xã Văn Bán,Huyện Cẩm Khê,Tỉnh Phú Thọ,08377,Xã Vân Bán,25,False
08389,Xã Phong Thịnh,Huyện Cẩm Khê,Tỉnh Phú Thọ,08341,Xã Cẩm Khê,25,False
08398,Xã Phú Khê,Huyện Cẩm Khê,Tỉnh Phú Thọ,08398,Xã Phú Khê,25,False
08401,Xã Hương Lung,Huyện Cẩm Khê,Tỉnh Phú Thọ,08398,Xã Phú Khê,25,False
08413,Xã Nhật Tiến,Huyện Cẩm Khê,Tỉnh Phú Thọ,08416,Xã Hùng Việt,25,False
08416,Xã Hùng Việt,Huyện Cẩm Khê,Tỉnh Phú Thọ,08416,Xã Hùng Việt,25,False
08422,Xã Yên Dưỡng,Huyện Cẩm Khê,Tỉnh Phú Thọ,08431,Xã Đồng Lương,25,False
08428,Xã Điêu Lương,Huyện Cẩm Khê,Tỉnh Phú Thọ,08431,Xã Đồng Lương,25,False
08431,Xã Đồng Lương,Huyện Cẩm Khê,Tỉnh Phú Thọ,08431,Xã Đồng Lương,25,False
08434,Thị trấn Hưng Hóa,Huyện Tam Nông,Tỉnh Phú Thọ,08434,Xã Tam Nông,25,False
08440,Xã Hiền Quan,Huyện Tam Nông,Tỉnh Phú Thọ,08443,Xã Hiền Quan,25,False
08443,Xã Bắc Sơn,Huyện Tam Nông,Tỉnh Phú Thọ,08443,Xã Hiền Quan,25,False
08446,Xã Thanh Uyên,Huyện Tam Nông,Tỉnh Phú Thọ,08443,Xã Hiền Quan,25,False
08461,Xã Lam Sơn,Huyện Tam Nông,Tỉnh Phú Thọ,08467,Xã Vạn Xuân,25,False
08467,Xã Vạn Xuân,Huyện Tam Nông,Tỉnh Phú Thọ,08467,Xã Vạn Xuân,25,False
08470,Xã Quang Húc,Huyện Tam Nông,Tỉnh Phú Thọ,08467,Xã Vạn Xuân,25,False
08473,Xã Hương Nộn,Huyện Tam Nông,Tỉnh Phú Thọ,08434,Xã Tam Nông,25,False
08476,Xã Tề Lễ,Huyện Tam Nông,Tỉnh Phú Thọ,08479,Xã Thọ Văn,25,False
08479,Xã Thọ Văn,Huyện Tam Nông,Tỉnh Phú Thọ,08479,Xã Thọ Văn,25,False
08482,Xã Dị Nậu,Huyện Tam Nông,Tỉnh Phú Thọ,08479,Xã Thọ Văn,25,False
08491,Xã Dân Quyền,Huyện Tam Nông,Tỉnh Phú Thọ,08434,Xã Tam Nông,25,False
08494,Thị trấn Lâm Thao,Huyện Lâm Thao,Tỉnh Phú Thọ,08494,Xã Lâm Thao,25,False
08497,Xã Tiên Kiên,Huyện Lâm Thao,Tỉnh Phú Thọ,08500,Xã Xuân Lũng,25,False
08498,Thị trấn Hùng Sơn,Huyện Lâm Thao,Tỉnh Phú Thọ,08494,Xã Lâm Thao,25,False
08500,Xã Xuân Lũng,Huyện Lâm Thao,Tỉnh Phú Thọ,08500,Xã Xuân Lũng,25,False
08503,Xã Hy Cương,Thành phố Việt Trì,Tỉnh Phú Thọ,08515,Xã Hy Cương,25,False
08506,Xã Chu Hóa,Thành phố Việt Trì,Tỉnh Phú Thọ,08515,Xã Hy Cương,25,False
08509,Xã Xuân Huy,Huyện Lâm Thao,Tỉnh Phú Thọ,08500,Xã Xuân Lũng,25,False
08512,Xã Thạch Sơn,Huyện Lâm Thao,Tỉnh Phú Thọ,08494,Xã Lâm Thao,25,False
08515,Xã Thanh Đình,Thành phố Việt Trì,Tỉnh Phú Thọ,08515,Xã Hy Cương,25,False
08518,Xã Sơn Vi,Huyện Lâm Thao,Tỉnh Phú Thọ,08521,Xã Phùng Nguyên,25,False
08521,Xã Phùng Nguyên,Huyện Lâm Thao,Tỉnh Phú Thọ,08521,Xã Phùng Nguyên,25,False
08527,Xã Cao Xá,Huyện Lâm Thao,Tỉnh Phú Thọ,08527,Xã Bản Nguyên,25,False
08533,Xã Vĩnh Lại,Huyện Lâm Thao,Tỉnh Phú Thọ,08527,Xã Bản Nguyên,25,False
08536,Xã Tứ Xã,Huyện Lâm Thao,Tỉnh Phú Thọ,08521,Xã Phùng Nguyên,25,False
08539,Xã Bản Nguyên,Huyện Lâm Thao,Tỉnh Phú Thọ,08527,Xã Bản Nguyên,25,False
08542,Thị trấn Thanh Sơn,Huyện Thanh Sơn,Tỉnh Phú Thọ,08542,Xã Thanh Sơn,25,False
08545,Xã Thu Cúc,Huyện Tân Sơn,Tỉnh Phú Thọ,08545,Xã Thu Cúc,25,False
08548,Xã Thạch Kiệt,Huyện Tân Sơn,Tỉnh Phú Thọ,08566,Xã Tân Sơn,25,False
08551,Xã Thu Ngạc,Huyện Tân Sơn,Tỉnh Phú Thọ,08566,Xã Tân Sơn,25,False
08554,Xã Kiệt Sơn,Huyện Tân Sơn,Tỉnh Phú Thọ,08560,Xã Lai Đồng,25,False
08557,Xã Đồng Sơn,Huyện Tân Sơn,Tỉnh Phú Thọ,08560,Xã Lai Đồng,25,False
08560,Xã Lai Đồng,Huyện Tân Sơn,Tỉnh Phú Thọ,08560,Xã Lai Đồng,25,False
08563,Xã Sơn Hùng,Huyện Thanh Sơn,Tỉnh Phú Thọ,08542,Xã Thanh Sơn,25,False
08566,Thị trấn Tân Phú,Huyện Tân Sơn,Tỉnh Phú Thọ,08566,Xã Tân Sơn,25,False
08569,Xã Mỹ Thuận,Huyện Tân Sơn,Tỉnh Phú Thọ,08593,Xã Minh Đài,25,False
08572,Xã Địch Quả,Huyện Thanh Sơn,Tỉnh Phú Thọ,08584,Xã Võ Miếu,25,False
08575,Xã Giáp Lai,Huyện Thanh Sơn,Tỉnh Phú Thọ,08542,Xã Thanh Sơn,25,False
08578,Xã Tân Sơn,Huyện Tân Sơn,Tỉnh Phú Thọ,08560,Xã Lai Đồng,25,False
08581,Xã Thục Luyện,Huyện Thanh Sơn,Tỉnh Phú Thọ,08542,Xã Thanh Sơn,25,False
08584,Xã Võ Miếu,Huyện Thanh Sơn,Tỉnh Phú Thọ,08584,Xã Võ Miếu,25,False
08587,Xã Thạch Khoán,Huyện Thanh Sơn,Tỉnh Phú Thọ,08542,Xã Thanh Sơn,25,False
08590,Xã Xuân Đài,Huyện Tân Sơn,Tỉnh Phú Thọ,08590,Xã Xuân Đài,25,False
08593,Xã Minh Đài,Huyện Tân Sơn,Tỉnh Phú Thọ,08593,Xã Minh Đài,25,False
08596,Xã Văn Luông,Huyện Tân Sơn,Tỉnh Phú Thọ,08593,Xã Minh Đài,25,False
08599,Xã Xuân Sơn,Huyện Tân Sơn,Tỉnh Phú Thọ,08590,Xã Xuân Đài,25,False
08602,Xã Cự Thắng,Huyện Thanh Sơn,Tỉnh Phú Thọ,08584,Xã Võ Miếu,25,False
08605,Xã Tất Thắng,Huyện Thanh Sơn,Tỉnh Phú Thọ,08614,Xã Cự Đồng,25,False
08608,Xã Long Cốc,Huyện Tân Sơn,Tỉnh Phú Thọ,08620,Xã Long Cốc,25,False
08611,Xã Văn Miếu,Huyện Thanh Sơn,Tỉnh Phú Thọ,08611,Xã Văn Miếu,25,False
08614,Xã Cự Đồng,Huyện Thanh Sơn,Tỉnh Phú Thọ,08614,Xã Cự Đồng,25,False
08617,Xã Kim Thượng,Huyện Tân Sơn,Tỉnh Phú Thọ,08590,Xã Xuân Đài,25,False
08620,Xã Tam Thanh,Huyện Tân Sơn,Tỉnh Phú Thọ,08620,Xã Long Cốc,25,False
08623,Xã Thắng Sơn,Huyện Thanh Sơn,Tỉnh Phú Thọ,08614,Xã Cự Đồng,25,False
08626,Xã Vinh Tiền,Huyện Tân Sơn,Tỉnh Phú Thọ,08620,Xã Long Cốc,25,False
08629,Xã Tân Minh,Huyện Thanh Sơn,Tỉnh Phú Thọ,08611,Xã Văn Miếu,25,False
08632,Xã Hương Cần,Huyện Thanh Sơn,Tỉnh Phú Thọ,08632,Xã Hương Cần,25,False
08635,Xã Khả Cửu,Huyện Thanh Sơn,Tỉnh Phú Thọ,08635,Xã Khả Cửu,25,False
08638,Xã Đông Cửu,Huyện Thanh Sơn,Tỉnh Phú Thọ,08635,Xã Khả Cửu,25,False
08641,Xã Tân Lập,Huyện Thanh Sơn,Tỉnh Phú Thọ,08611,Xã Văn Miếu,25,False
08644,Xã Yên Lãng,Huyện Thanh Sơn,Tỉnh Phú Thọ,08632,Xã Hương Cần,25,False
08647,Xã Yên Lương,Huyện Thanh Sơn,Tỉnh Phú Thọ,08632,Xã Hương Cần,25,False
08650,Xã Thượng Cửu,Huyện Thanh Sơn,Tỉnh Phú Thọ,08635,Xã Khả Cửu,25,False
08653,Xã Lương Nha,Huyện Thanh Sơn,Tỉnh Phú Thọ,08656,Xã Yên Sơn,25,False
08656,Xã Yên Sơn,Huyện Thanh Sơn,Tỉnh Phú Thọ,08656,Xã Yên Sơn,25,False
08659,Xã Tinh Nhuệ,Huyện Thanh Sơn,Tỉnh Phú Thọ,08656,Xã Yên Sơn,25,False
08662,Xã Đào Xá,Huyện Thanh Thủy,Tỉnh Phú Thọ,08662,Xã Đào Xá,25,False
08665,Xã Thạch Đồng,Huyện Thanh Thủy,Tỉnh Phú Thọ,08662,Xã Đào Xá,25,False
08668,Xã Xuân Lộc,Huyện Thanh Thủy,Tỉnh Phú Thọ,08662,Xã Đào Xá,25,False
08671,Xã Tân Phương,Huyện Thanh Thủy,Tỉnh Phú Thọ,08662,Xã Đào Xá,25,False
08674,Thị trấn Thanh Thủy,Huyện Thanh Thủy,Tỉnh Phú Thọ,08674,Xã Thanh Thủy,25,False
08677,Xã Sơn Thủy,Huyện Thanh Thủy,Tỉnh Phú Thọ,08674,Xã Thanh Thủy,25,False
08680,Xã Bảo Yên,Huyện Thanh Thủy,Tỉnh Phú Thọ,08674,Xã Thanh Thủy,25,False
08683,Xã Đoan Hạ,Huyện Thanh Thủy,Tỉnh Phú Thọ,08674,Xã Thanh Thủy,25,False
08686,Xã Đồng Trung,Huyện Thanh Thủy,Tỉnh Phú Thọ,08686,Xã Tu Vũ,25,False
08689,Xã Hoàng Xá,Huyện Thanh Thủy,Tỉnh Phú Thọ,08686,Xã Tu Vũ,25,False
08701,Xã Tu Vũ,Huyện Thanh Thủy,Tỉnh Phú Thọ,08686,Xã Tu Vũ,25,False
08707,Phường Tích Sơn,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08707,Phường Vĩnh Yên,25,False
08710,Phường Liên Bảo,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08716,Phường Vĩnh Phúc,25,False
08713,Phường Hội Hợp,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08707,Phường Vĩnh Yên,25,False
08716,Phường Đống Đa,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08716,Phường Vĩnh Phúc,25,False
08719,Phường Ngô Quyền,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08716,Phường Vĩnh Phúc,25,False
08722,Phường Đồng Tâm,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08707,Phường Vĩnh Yên,25,False
08725,Phường Định Trung,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08716,Phường Vĩnh Phúc,25,False
08728,Phường Khai Quang,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08716,Phường Vĩnh Phúc,25,False
08731,Xã Thanh Trù,Thành phố Vĩnh Yên,Tỉnh Vĩnh Phúc,08707,Phường Vĩnh Yên,25,False
08737,Phường Hùng Vương,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08740,Phường Phúc Yên,25,False
08740,Phường Hai Bà Trưng,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08740,Phường Phúc Yên,25,False
08743,Phường Phúc Thắng,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08740,Phường Phúc Yên,25,False
08746,Phường Xuân Hòa,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08746,Phường Xuân Hòa,25,False
08747,Phường Đồng Xuân,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08746,Phường Xuân Hòa,25,False
08749,Xã Ngọc Thanh,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08746,Phường Xuân Hòa,25,False
08752,Xã Cao Minh,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08746,Phường Xuân Hòa,25,False
08755,Phường Nam Viêm,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08740,Phường Phúc Yên,25,False
08758,Phường Tiền Châu,Thành phố Phúc Yên,Tỉnh Vĩnh Phúc,08740,Phường Phúc Yên,25,False
08761,Thị trấn Lập Thạch,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08761,Xã Lập Thạch,25,False
08764,Xã Quang Sơn,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08770,Xã Hợp Lý,25,False
08767,Xã Ngọc Mỹ,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08770,Xã Hợp Lý,25,False
08770,Xã Hợp Lý,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08770,Xã Hợp Lý,25,False
08773,Xã Lãng Công,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08773,Xã Yên Lãng,25,False
08776,Xã Quang Yên,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08773,Xã Yên Lãng,25,False
08782,Xã Hải Lựu,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08782,Xã Hải Lựu,25,False
08785,Xã Bắc Bình,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08788,Xã Thái Hòa,25,False
08788,Xã Thái Hòa,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08788,Xã Thái Hòa,25,False
08789,Thị trấn Hoa Sơn,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08812,Xã Liên Hòa,25,False
08791,Xã Liễn Sơn,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08788,Xã Thái Hòa,25,False
08794,Xã Xuân Hòa,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08761,Xã Lập Thạch,25,False
08797,Xã Vân Trục,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08761,Xã Lập Thạch,25,False
08800,Xã Đồng Quế,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08824,Xã Tam Sơn,25,False
08803,Xã Nhân Đạo,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08782,Xã Hải Lựu,25,False
08806,Xã Đôn Nhân,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08782,Xã Hải Lựu,25,False
08809,Xã Phương Khoan,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08782,Xã Hải Lựu,25,False
08812,Xã Liên Hòa,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08812,Xã Liên Hòa,25,False
08815,Xã Tử Du,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08761,Xã Lập Thạch,25,False
08818,Xã Tân Lập,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08824,Xã Tam Sơn,25,False
08824,Thị trấn Tam Sơn,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08824,Xã Tam Sơn,25,False
08830,Xã Yên Thạch,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08848,Xã Sông Lô,25,False
08833,Xã Bàn Giản,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08812,Xã Liên Hòa,25,False
08836,Xã Xuân Lôi,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08842,Xã Tiên Lữ,25,False
08839,Xã Đồng Ích,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08842,Xã Tiên Lữ,25,False
08842,Xã Tiên Lữ,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08842,Xã Tiên Lữ,25,False
08845,Xã Văn Quán,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08842,Xã Tiên Lữ,25,False
08848,Xã Đồng Thịnh,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08848,Xã Sông Lô,25,False
08851,Xã Tứ Yên,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08848,Xã Sông Lô,25,False
08854,Xã Đức Bác,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08848,Xã Sông Lô,25,False
08860,Xã Cao Phong,Huyện Sông Lô,Tỉnh Vĩnh Phúc,08866,Xã Sơn Đông,25,False
08863,Xã Tây Sơn,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08866,Xã Sơn Đông,25,False
08866,Xã Sơn Đông,Huyện Lập Thạch,Tỉnh Vĩnh Phúc,08866,Xã Sơn Đông,25,False
08869,Thị trấn Hợp Hòa,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08869,Xã Tam Dương,25,False
08872,Xã Hoàng Hoa,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08872,Xã Tam Dương Bắc,25,False
08875,Xã Đồng Tĩnh,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08872,Xã Tam Dương Bắc,25,False
08878,Thị trấn Kim Long,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08869,Xã Tam Dương,25,False
08881,Xã Hướng Đạo,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08869,Xã Tam Dương,25,False
08884,Xã Đạo Tú,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08869,Xã Tam Dương,25,False
08887,Xã An Hòa,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08896,Xã Hoàng An,25,False
08890,Xã Thanh Vân,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08905,Xã Hội Thịnh,25,False
08893,Xã Duy Phiên,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08905,Xã Hội Thịnh,25,False
08896,Xã Hoàng Đan,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08896,Xã Hoàng An,25,False
08899,Xã Hoàng Lâu,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08896,Xã Hoàng An,25,False
08905,Xã Hội Thịnh,Huyện Tam Dương,Tỉnh Vĩnh Phúc,08905,Xã Hội Thịnh,25,False
08908,Thị trấn Tam Đảo,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08911,Xã Tam Đảo,25,False
08911,Thị trấn Hợp Châu,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08911,Xã Tam Đảo,25,False
08914,Xã Đạo Trù,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08914,Xã Đạo Trù,25,False
08917,Xã Yên Dương,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08914,Xã Đạo Trù,25,False
08920,Xã Bồ Lý,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08923,Xã Đại Đình,25,False
08923,Thị trấn Đại Đình,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08923,Xã Đại Đình,25,False
08926,Xã Tam Quan,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08872,Xã Tam Dương Bắc,25,False
08929,Xã Hồ Sơn,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08911,Xã Tam Đảo,25,False
08932,Xã Minh Quang,Huyện Tam Đảo,Tỉnh Vĩnh Phúc,08911,Xã Tam Đảo,25,False
08935,Thị trấn Hương Canh,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08935,Xã Bình Nguyên,25,False
08936,Thị trấn Gia Khánh,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08950,Xã Bình Xuyên,25,False
08938,Xã Trung Mỹ,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08944,Xã Bình Tuyền,25,False
08944,Thị trấn Bá Hiến,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08944,Xã Bình Tuyền,25,False
08947,Xã Thiện Kế,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08950,Xã Bình Xuyên,25,False
08950,Xã Hương Sơn,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08950,Xã Bình Xuyên,25,False
08953,Xã Tam Hợp,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08935,Xã Bình Nguyên,25,False
08956,Xã Quất Lưu,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08935,Xã Bình Nguyên,25,False
08959,Xã Sơn Lôi,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08935,Xã Bình Nguyên,25,False
08962,Thị trấn Đạo Đức,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08971,Xã Xuân Lãng,25,False
08965,Xã Tân Phong,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08971,Xã Xuân Lãng,25,False
08968,Thị trấn Thanh Lãng,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08971,Xã Xuân Lãng,25,False
08971,Xã Phú Xuân,Huyện Bình Xuyên,Tỉnh Vĩnh Phúc,08971,Xã Xuân Lãng,25,False
08973,Thị trấn Chi Đông,Huyện Mê Linh,Thành phố Hà Nội,08974,Xã Quang Minh,01,False
08974,Xã Đại Thịnh,Huyện Mê Linh,Thành phố Hà Nội,08974,Xã Quang Minh,01,True
08974,Xã Đại Thịnh,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,True
08974,Xã Đại Thịnh,Huyện Mê Linh,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
08977,Xã Kim Hoa,Huyện Mê Linh,Thành phố Hà Nội,08974,Xã Quang Minh,01,True
08977,Xã Kim Hoa,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,True
08980,Xã Thạch Đà,Huyện Mê Linh,Thành phố Hà Nội,08980,Xã Yên Lãng,01,True
08980,Xã Thạch Đà,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,True
08983,Xã Tiến Thắng,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,False
08986,Xã Tự Lập,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,False
08989,Thị trấn Quang Minh,Huyện Mê Linh,Thành phố Hà Nội,08974,Xã Quang Minh,01,False
08992,Xã Thanh Lâm,Huyện Mê Linh,Thành phố Hà Nội,08974,Xã Quang Minh,01,True
08992,Xã Thanh Lâm,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,True
08995,Xã Tam Đồng,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,False
08998,Xã Liên Mạc,Huyện Mê Linh,Thành phố Hà Nội,08980,Xã Yên Lãng,01,False
09004,Xã Chu Phan,Huyện Mê Linh,Thành phố Hà Nội,08980,Xã Yên Lãng,01,False
09007,Xã Tiến Thịnh,Huyện Mê Linh,Thành phố Hà Nội,08980,Xã Yên Lãng,01,True
09007,Xã Tiến Thịnh,Huyện Mê Linh,Thành phố Hà Nội,09787,Xã Liên Minh,01,True
09010,Xã Mê Linh,Huyện Mê Linh,Thành phố Hà Nội,08974,Xã Quang Minh,01,True
09010,Xã Mê Linh,Huyện Mê Linh,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
09013,Xã Văn Khê,Huyện Mê Linh,Thành phố Hà Nội,08980,Xã Yên Lãng,01,True
09013,Xã Văn Khê,Huyện Mê Linh,Thành phố Hà Nội,08995,Xã Tiến Thắng,01,True
09013,Xã Văn Khê,Huyện Mê Linh,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
09016,Xã Hoàng Kim,Huyện Mê Linh,Thành phố Hà Nội,08980,Xã Yên Lãng,01,False
09019,Xã Tiền Phong,Huyện Mê Linh,Thành phố Hà Nội,00493,Xã Thiên Lộc,01,True
09019,Xã Tiền Phong,Huyện Mê Linh,Thành phố Hà Nội,08974,Xã Quang Minh,01,True
09019,Xã Tiền Phong,Huyện Mê Linh,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
09022,Xã Tráng Việt,Huyện Mê Linh,Thành phố Hà Nội,09022,Xã Mê Linh,01,False
09025,Thị trấn Yên Lạc,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09025,Xã Yên Lạc,25,False
09028,Xã Đồng Cương,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09025,Xã Yên Lạc,25,False
09031,Xã Đồng Văn,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09040,Xã Tề Lỗ,25,False
09034,Xã Bình Định,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09025,Xã Yên Lạc,25,False
09037,Xã Trung Nguyên,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09040,Xã Tề Lỗ,25,False
09040,Xã Tề Lỗ,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09040,Xã Tề Lỗ,25,False
09043,Thị trấn Tam Hồng,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09043,Xã Tam Hồng,25,False
09046,Xã Yên Đồng,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09043,Xã Tam Hồng,25,False
09049,Xã Văn Tiến,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09052,Xã Nguyệt Đức,25,False
09052,Xã Nguyệt Đức,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09052,Xã Nguyệt Đức,25,False
09055,Xã Yên Phương,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09043,Xã Tam Hồng,25,False
09061,Xã Trung Kiên,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09052,Xã Nguyệt Đức,25,False
09064,Xã Liên Châu,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09064,Xã Liên Châu,25,False
09067,Xã Đại Tự,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09064,Xã Liên Châu,25,False
09070,Xã Hồng Châu,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09064,Xã Liên Châu,25,False
09073,Xã Trung Hà,Huyện Yên Lạc,Tỉnh Vĩnh Phúc,09052,Xã Nguyệt Đức,25,False
09076,Thị trấn Vĩnh Tường,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09076,Xã Vĩnh Tường,25,False
09079,Xã Kim Xá,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09079,Xã Vĩnh An,25,False
09082,Xã Yên Bình,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09079,Xã Vĩnh An,25,False
09085,Xã Chấn Hưng,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09079,Xã Vĩnh An,25,False
09088,Xã Nghĩa Hưng,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09100,Xã Vĩnh Hưng,25,False
09091,Xã Yên Lập,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09100,Xã Vĩnh Hưng,25,False
09097,Xã Sao Đại Việt,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09106,Xã Vĩnh Thành,25,False
09100,Xã Đại Đồng,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09100,Xã Vĩnh Hưng,25,False
09106,Xã Lũng Hòa,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09106,Xã Vĩnh Thành,25,False
09112,Thị trấn Thổ Tang,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09112,Xã Thổ Tang,25,False
09118,Xã Lương Điền,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09076,Xã Vĩnh Tường,25,False
09124,Xã Tân Phú,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09106,Xã Vĩnh Thành,25,False
09127,Xã Thượng Trưng,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09112,Xã Thổ Tang,25,False
09130,Xã Vũ Di,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09076,Xã Vĩnh Tường,25,False
09136,Xã Tuân Chính,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09112,Xã Thổ Tang,25,False
09145,Thị trấn Tứ Trưng,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09076,Xã Vĩnh Tường,25,False
09148,Xã Ngũ Kiên,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09154,Xã Vĩnh Phú,25,False
09151,Xã An Nhân,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09154,Xã Vĩnh Phú,25,False
09154,Xã Vĩnh Thịnh,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09154,Xã Vĩnh Phú,25,False
09157,Xã Vĩnh Phú,Huyện Vĩnh Tường,Tỉnh Vĩnh Phúc,09154,Xã Vĩnh Phú,25,False
09163,Phường Vũ Ninh,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09169,Phường Vũ Ninh,24,False
09166,Phường Đáp Cầu,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09169,Phường Vũ Ninh,24,False
09169,Phường Thị Cầu,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09169,Phường Vũ Ninh,24,False
09172,Phường Kinh Bắc,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09187,Phường Kinh Bắc,24,False
09181,Phường Đại Phúc,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09190,Phường Võ Cường,24,False
09184,Phường Tiền Ninh Vệ,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09187,Phường Kinh Bắc,24,False
09187,Phường Suối Hoa,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09187,Phường Kinh Bắc,24,False
09190,Phường Võ Cường,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09190,Phường Võ Cường,24,False
09193,Thị trấn Chờ,Huyện Yên Phong,Tỉnh Bắc Ninh,09193,Xã Yên Phong,24,False
09196,Xã Dũng Liệt,Huyện Yên Phong,Tỉnh Bắc Ninh,09205,Xã Yên Trung,24,False
09199,Xã Tam Đa,Huyện Yên Phong,Tỉnh Bắc Ninh,09208,Xã Tam Đa,24,False
09202,Xã Tam Giang,Huyện Yên Phong,Tỉnh Bắc Ninh,09202,Xã Tam Giang,24,False
09205,Xã Yên Trung,Huyện Yên Phong,Tỉnh Bắc Ninh,09205,Xã Yên Trung,24,False
09208,Xã Thụy Hòa,Huyện Yên Phong,Tỉnh Bắc Ninh,09208,Xã Tam Đa,24,False
09211,Xã Hòa Tiến,Huyện Yên Phong,Tỉnh Bắc Ninh,09202,Xã Tam Giang,24,False
09214,Phường Hòa Long,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09187,Phường Kinh Bắc,24,False
09217,Xã Đông Tiến,Huyện Yên Phong,Tỉnh Bắc Ninh,09193,Xã Yên Phong,24,False
09220,Xã Yên Phụ,Huyện Yên Phong,Tỉnh Bắc Ninh,09238,Xã Văn Môn,24,False
09223,Xã Trung Nghĩa,Huyện Yên Phong,Tỉnh Bắc Ninh,09193,Xã Yên Phong,24,False
09226,Phường Vạn An,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09187,Phường Kinh Bắc,24,False
09229,Xã Đông Phong,Huyện Yên Phong,Tỉnh Bắc Ninh,09208,Xã Tam Đa,24,False
09232,Xã Long Châu,Huyện Yên Phong,Tỉnh Bắc Ninh,09193,Xã Yên Phong,24,False
09235,Phường Khúc Xuyên,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09187,Phường Kinh Bắc,24,False
09238,Xã Văn Môn,Huyện Yên Phong,Tỉnh Bắc Ninh,09238,Xã Văn Môn,24,False
09241,Xã Đông Thọ,Huyện Yên Phong,Tỉnh Bắc Ninh,09238,Xã Văn Môn,24,False
09244,Phường Phong Khê,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09190,Phường Võ Cường,24,False
09247,Phường Phố Mới,Thị xã Quế Võ,Tỉnh Bắc Ninh,09247,Phường Quế Võ,24,False
09250,Xã Việt Thống,Thị xã Quế Võ,Tỉnh Bắc Ninh,09253,Phường Nhân Hòa,24,False
09253,Phường Đại Xuân,Thị xã Quế Võ,Tỉnh Bắc Ninh,09253,Phường Nhân Hòa,24,False
09256,Phường Kim Chân,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09169,Phường Vũ Ninh,24,False
09259,Phường Nhân Hòa,Thị xã Quế Võ,Tỉnh Bắc Ninh,09253,Phường Nhân Hòa,24,False
09262,Phường Bằng An,Thị xã Quế Võ,Tỉnh Bắc Ninh,09247,Phường Quế Võ,24,False
09265,Phường Phương Liễu,Thị xã Quế Võ,Tỉnh Bắc Ninh,09265,Phường Phương Liễu,24,False
09268,Phường Quế Tân,Thị xã Quế Võ,Tỉnh Bắc Ninh,09247,Phường Quế Võ,24,False
09271,Phường Vân Dương,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09286,Phường Nam Sơn,24,False
09274,Phường Phù Lương,Thị xã Quế Võ,Tỉnh Bắc Ninh,09301,Phường Đào Viên,24,False
09277,Xã Phù Lãng,Thị xã Quế Võ,Tỉnh Bắc Ninh,09292,Xã Phù Lãng,24,False
09280,Phường Phượng Mao,Thị xã Quế Võ,Tỉnh Bắc Ninh,09265,Phường Phương Liễu,24,False
09283,Phường Việt Hùng,Thị xã Quế Võ,Tỉnh Bắc Ninh,09247,Phường Quế Võ,24,False
09286,Phường Nam Sơn,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09286,Phường Nam Sơn,24,False
09289,Xã Ngọc Xá,Thị xã Quế Võ,Tỉnh Bắc Ninh,09301,Phường Đào Viên,24,False
09292,Xã Châu Phong,Thị xã Quế Võ,Tỉnh Bắc Ninh,09292,Xã Phù Lãng,24,False
09295,Phường Bồng Lai,Thị xã Quế Võ,Tỉnh Bắc Ninh,09295,Phường Bồng Lai,24,False
09298,Phường Cách Bi,Thị xã Quế Võ,Tỉnh Bắc Ninh,09295,Phường Bồng Lai,24,False
09301,Xã Đào Viên,Thị xã Quế Võ,Tỉnh Bắc Ninh,09301,Phường Đào Viên,24,False
09304,Xã Yên Giả,Thị xã Quế Võ,Tỉnh Bắc Ninh,09313,Xã Chi Lăng,24,False
09307,Xã Mộ Đạo,Thị xã Quế Võ,Tỉnh Bắc Ninh,09295,Phường Bồng Lai,24,False
09310,Xã Đức Long,Thị xã Quế Võ,Tỉnh Bắc Ninh,09292,Xã Phù Lãng,24,False
09313,Xã Chi Lăng,Thị xã Quế Võ,Tỉnh Bắc Ninh,09313,Xã Chi Lăng,24,False
09319,Thị trấn Lim,Huyện Tiên Du,Tỉnh Bắc Ninh,09319,Xã Tiên Du,24,False
09322,Xã Phú Lâm,Huyện Tiên Du,Tỉnh Bắc Ninh,09319,Xã Tiên Du,24,False
09325,Phường Khắc Niệm,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09325,Phường Hạp Lĩnh,24,False
09328,Xã Nội Duệ,Huyện Tiên Du,Tỉnh Bắc Ninh,09319,Xã Tiên Du,24,False
09331,Phường Hạp Lĩnh,Thành phố Bắc Ninh,Tỉnh Bắc Ninh,09325,Phường Hạp Lĩnh,24,False
09334,Xã Liên Bão,Huyện Tiên Du,Tỉnh Bắc Ninh,09334,Xã Liên Bão,24,False
09337,Xã Hiên Vân,Huyện Tiên Du,Tỉnh Bắc Ninh,09334,Xã Liên Bão,24,False
09340,Xã Hoàn Sơn,Huyện Tiên Du,Tỉnh Bắc Ninh,09340,Xã Đại Đồng,24,False
09343,Xã Lạc Vệ,Huyện Tiên Du,Tỉnh Bắc Ninh,09343,Xã Tân Chi,24,False
09346,Xã Việt Đoàn,Huyện Tiên Du,Tỉnh Bắc Ninh,09334,Xã Liên Bão,24,False
09349,Xã Phật Tích,Huyện Tiên Du,Tỉnh Bắc Ninh,09349,Xã Phật Tích,24,False
09352,Xã Tân Chi,Huyện Tiên Du,Tỉnh Bắc Ninh,09343,Xã Tân Chi,24,False
09355,Xã Đại Đồng,Huyện Tiên Du,Tỉnh Bắc Ninh,09340,Xã Đại Đồng,24,False
09358,Xã Tri Phương,Huyện Tiên Du,Tỉnh Bắc Ninh,09340,Xã Đại Đồng,24,False
09361,Xã Minh Đạo,Huyện Tiên Du,Tỉnh Bắc Ninh,09349,Xã Phật Tích,24,False
09364,Xã Cảnh Hưng,Huyện Tiên Du,Tỉnh Bắc Ninh,09349,Xã Phật Tích,24,False
09367,Phường Đông Ngàn,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09367,Phường Từ Sơn,24,False
09370,Phường Tam Sơn,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09370,Phường Tam Sơn,24,False
09373,Phường Hương Mạc,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09379,Phường Phù Khê,24,False
09376,Phường Tương Giang,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09370,Phường Tam Sơn,24,False
09379,Phường Phù Khê,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09379,Phường Phù Khê,24,False
09382,Phường Đồng Kỵ,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09385,Phường Đồng Nguyên,24,False
09383,Phường Trang Hạ,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09385,Phường Đồng Nguyên,24,False
09385,Phường Đồng Nguyên,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09385,Phường Đồng Nguyên,24,False
09388,Phường Châu Khê,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09379,Phường Phù Khê,24,False
09391,Phường Tân Hồng,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09367,Phường Từ Sơn,24,False
09394,Phường Đình Bảng,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09367,Phường Từ Sơn,24,False
09397,Phường Phù Chẩn,Thành phố Từ Sơn,Tỉnh Bắc Ninh,09367,Phường Từ Sơn,24,False
09400,Phường Hồ,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09400,Phường Thuận Thành,24,False
09403,Xã Hoài Thượng,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09409,Phường Mão Điền,24,False
09406,Xã Đại Đồng Thành,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09400,Phường Thuận Thành,24,False
09409,Xã Mão Điền,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09409,Phường Mão Điền,24,False
09412,Phường Song Hồ,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09400,Phường Thuận Thành,24,False
09415,Xã Đình Tổ,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09427,Phường Trí Quả,24,False
09418,Phường An Bình,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09409,Phường Mão Điền,24,False
09421,Phường Trí Quả,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09427,Phường Trí Quả,24,False
09424,Phường Gia Đông,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09400,Phường Thuận Thành,24,False
09427,Phường Thanh Khương,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09427,Phường Trí Quả,24,False
09430,Phường Trạm Lộ,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09430,Phường Trạm Lộ,24,False
09433,Phường Xuân Lâm,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09433,Phường Song Liễu,24,False
09436,Phường Hà Mãn,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09433,Phường Song Liễu,24,False
09439,Xã Ngũ Thái,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09433,Phường Song Liễu,24,False
09442,Xã Nguyệt Đức,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09445,Phường Ninh Xá,24,False
09445,Phường Ninh Xá,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09445,Phường Ninh Xá,24,False
09448,Xã Nghĩa Đạo,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09430,Phường Trạm Lộ,24,False
09451,Xã Song Liễu,Thị xã Thuận Thành,Tỉnh Bắc Ninh,09433,Phường Song Liễu,24,False
09454,Thị trấn Gia Bình,Huyện Gia Bình,Tỉnh Bắc Ninh,09454,Xã Gia Bình,24,False
09457,Xã Vạn Ninh,Huyện Gia Bình,Tỉnh Bắc Ninh,09466,Xã Cao Đức,24,False
09460,Xã Thái Bảo,Huyện Gia Bình,Tỉnh Bắc Ninh,09475,Xã Nhân Thắng,24,False
09463,Xã Giang Sơn,Huyện Gia Bình,Tỉnh Bắc Ninh,09487,Xã Đông Cứu,24,False
09466,Xã Cao Đức,Huyện Gia Bình,Tỉnh Bắc Ninh,09466,Xã Cao Đức,24,False
09469,Xã Đại Lai,Huyện Gia Bình,Tỉnh Bắc Ninh,09469,Xã Đại Lai,24,False
09472,Xã Song Giang,Huyện Gia Bình,Tỉnh Bắc Ninh,09469,Xã Đại Lai,24,False
09475,Xã Bình Dương,Huyện Gia Bình,Tỉnh Bắc Ninh,09475,Xã Nhân Thắng,24,False
09478,Xã Lãng Ngâm,Huyện Gia Bình,Tỉnh Bắc Ninh,09487,Xã Đông Cứu,24,False
09481,Thị trấn Nhân Thắng,Huyện Gia Bình,Tỉnh Bắc Ninh,09475,Xã Nhân Thắng,24,False
09484,Xã Xuân Lai,Huyện Gia Bình,Tỉnh Bắc Ninh,09454,Xã Gia Bình,24,False
09487,Xã Đông Cứu,Huyện Gia Bình,Tỉnh Bắc Ninh,09487,Xã Đông Cứu,24,False
09490,Xã Đại Bái,Huyện Gia Bình,Tỉnh Bắc Ninh,09454,Xã Gia Bình,24,False
09493,Xã Quỳnh Phú,Huyện Gia Bình,Tỉnh Bắc Ninh,09454,Xã Gia Bình,24,False
09496,Thị trấn Thứa,Huyện Lương Tài,Tỉnh Bắc Ninh,09496,Xã Lương Tài,24,False
09499,Xã An Thịnh,Huyện Lương Tài,Tỉnh Bắc Ninh,09499,Xã Trung Kênh,24,False
09502,Xã Trung Kênh,Huyện Lương Tài,Tỉnh Bắc Ninh,09499,Xã Trung Kênh,24,False
09505,Xã Phú Hòa,Huyện Lương Tài,Tỉnh Bắc Ninh,09496,Xã Lương Tài,24,False
09508,Xã An Tập,Huyện Lương Tài,Tỉnh Bắc Ninh,09499,Xã Trung Kênh,24,False
09511,Xã Tân Lãng,Huyện Lương Tài,Tỉnh Bắc Ninh,09496,Xã Lương Tài,24,False
09514,Xã Quảng Phú,Huyện Lương Tài,Tỉnh Bắc Ninh,09529,Xã Lâm Thao,24,False
09517,Xã Quang Minh,Huyện Lương Tài,Tỉnh Bắc Ninh,09523,Xã Trung Chính,24,False
09523,Xã Trung Chính,Huyện Lương Tài,Tỉnh Bắc Ninh,09523,Xã Trung Chính,24,False
09529,Xã Bình Định,Huyện Lương Tài,Tỉnh Bắc Ninh,09529,Xã Lâm Thao,24,False
09532,Xã Phú Lương,Huyện Lương Tài,Tỉnh Bắc Ninh,09523,Xã Trung Chính,24,False
09535,Xã Lâm Thao,Huyện Lương Tài,Tỉnh Bắc Ninh,09529,Xã Lâm Thao,24,False
09538,Phường Quang Trung,Quận Hà Đông,Thành phố Hà Nội,09552,Phường Kiến Hưng,01,True
09538,Phường Quang Trung,Quận Hà Đông,Thành phố Hà Nội,09556,Phường Hà Đông,01,True
09541,Phường Mộ Lao,Quận Hà Đông,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
09541,Phường Mộ Lao,Quận Hà Đông,Thành phố Hà Nội,09556,Phường Hà Đông,01,True
09542,Phường Văn Quán,Quận Hà Đông,Thành phố Hà Nội,00643,Phường Thanh Liệt,01,True
09542,Phường Văn Quán,Quận Hà Đông,Thành phố Hà Nội,09556,Phường Hà Đông,01,True
09544,Phường Vạn Phúc,Quận Hà Đông,Thành phố Hà Nội,09556,Phường Hà Đông,01,False
09551,Phường La Khê,Quận Hà Đông,Thành phố Hà Nội,09556,Phường Hà Đông,01,True
09551,Phường La Khê,Quận Hà Đông,Thành phố Hà Nội,09886,Phường Dương Nội,01,True
09552,Phường Phú La,Quận Hà Đông,Thành phố Hà Nội,09552,Phường Kiến Hưng,01,True
09552,Phường Phú La,Quận Hà Đông,Thành phố Hà Nội,09886,Phường Dương Nội,01,True
09553,Phường Phúc La,Quận Hà Đông,Thành phố Hà Nội,09556,Phường Hà Đông,01,False
09556,Phường Hà Cầu,Quận Hà Đông,Thành phố Hà Nội,09552,Phường Kiến Hưng,01,True
09556,Phường Hà Cầu,Quận Hà Đông,Thành phố Hà Nội,09556,Phường Hà Đông,01,True
09562,Phường Yên Nghĩa,Quận Hà Đông,Thành phố Hà Nội,09562,Phường Yên Nghĩa,01,True
09562,Phường Yên Nghĩa,Quận Hà Đông,Thành phố Hà Nội,09886,Phường Dương Nội,01,True
09565,Phường Kiến Hưng,Quận Hà Đông,Thành phố Hà Nội,00664,Xã Đại Thanh,01,True
09565,Phường Kiến Hưng,Quận Hà Đông,Thành phố Hà Nội,09552,Phường Kiến Hưng,01,True
09565,Phường Kiến Hưng,Quận Hà Đông,Thành phố Hà Nội,09568,Phường Phú Lương,01,True
09568,Phường Phú Lãm,Quận Hà Đông,Thành phố Hà Nội,09568,Phường Phú Lương,01,False
09571,Phường Phú Lương,Quận Hà Đông,Thành phố Hà Nội,09552,Phường Kiến Hưng,01,True
09571,Phường Phú Lương,Quận Hà Đông,Thành phố Hà Nội,09568,Phường Phú Lương,01,True
09571,Phường Phú Lương,Quận Hà Đông,Thành phố Hà Nội,10126,Xã Bình Minh,01,True
09574,Phường Ngô Quyền,Thị xã Sơn Tây,Thành phố Hà Nội,09574,Phường Sơn Tây,01,False
09577,Phường Phú Thịnh,Thị xã Sơn Tây,Thành phố Hà Nội,09574,Phường Sơn Tây,01,False
09586,Phường Sơn Lộc,Thị xã Sơn Tây,Thành phố Hà Nội,09574,Phường Sơn Tây,01,True
09586,Phường Sơn Lộc,Thị xã Sơn Tây,Thành phố Hà Nội,09604,Phường Tùng Thiện,01,True
09589,Phường Xuân Khanh,Thị xã Sơn Tây,Thành phố Hà Nội,09604,Phường Tùng Thiện,01,False
09592,Xã Đường Lâm,Thị xã Sơn Tây,Thành phố Hà Nội,09574,Phường Sơn Tây,01,False
09595,Phường Viên Sơn,Thị xã Sơn Tây,Thành phố Hà Nội,09574,Phường Sơn Tây,01,False
09598,Xã Xuân Sơn,Thị xã Sơn Tây,Thành phố Hà Nội,09604,Phường Tùng Thiện,01,False
09601,Phường Trung Hưng,Thị xã Sơn Tây,Thành phố Hà Nội,09574,Phường Sơn Tây,01,True
09601,Phường Trung Hưng,Thị xã Sơn Tây,Thành phố Hà Nội,09604,Phường Tùng Thiện,01,True
09604,Xã Thanh Mỹ,Thị xã Sơn Tây,Thành phố Hà Nội,09574,Phường Sơn Tây,01,True
09604,Xã Thanh Mỹ,Thị xã Sơn Tây,Thành phố Hà Nội,09604,Phường Tùng Thiện,01,True
09607,Phường Trung Sơn Trầm,Thị xã Sơn Tây,Thành phố Hà Nội,09604,Phường Tùng Thiện,01,False
09610,Xã Kim Sơn,Thị xã Sơn Tây,Thành phố Hà Nội,09616,Xã Đoài Phương,01,False
09613,Xã Sơn Đông,Thị xã Sơn Tây,Thành phố Hà Nội,09616,Xã Đoài Phương,01,False
09616,Xã Cổ Đông,Thị xã Sơn Tây,Thành phố Hà Nội,09616,Xã Đoài Phương,01,True
09616,Xã Cổ Đông,Thị xã Sơn Tây,Thành phố Hà Nội,09988,Xã Hòa Lạc,01,True
09619,Thị trấn Tây Đằng,Huyện Ba Vì,Thành phố Hà Nội,09619,Xã Quảng Oai,01,True
09619,Thị trấn Tây Đằng,Huyện Ba Vì,Thành phố Hà Nội,09661,Xã Minh Châu,01,True
09625,Xã Phú Cường,Huyện Ba Vì,Thành phố Hà Nội,09634,Xã Cổ Đô,01,False
09628,Xã Cổ Đô,Huyện Ba Vì,Thành phố Hà Nội,09634,Xã Cổ Đô,01,False
09634,Xã Vạn Thắng,Huyện Ba Vì,Thành phố Hà Nội,09634,Xã Cổ Đô,01,False
09640,Xã Phong Vân,Huyện Ba Vì,Thành phố Hà Nội,09634,Xã Cổ Đô,01,False
09643,Xã Phú Đông,Huyện Ba Vì,Thành phố Hà Nội,09634,Xã Cổ Đô,01,False
09646,Xã Phú Hồng,Huyện Ba Vì,Thành phố Hà Nội,09634,Xã Cổ Đô,01,False
09649,Xã Phú Châu,Huyện Ba Vì,Thành phố Hà Nội,09664,Xã Vật Lại,01,False
09652,Xã Thái Hòa,Huyện Ba Vì,Thành phố Hà Nội,09664,Xã Vật Lại,01,False
09655,Xã Đồng Thái,Huyện Ba Vì,Thành phố Hà Nội,09664,Xã Vật Lại,01,False
09658,Xã Phú Sơn,Huyện Ba Vì,Thành phố Hà Nội,09664,Xã Vật Lại,01,False
09661,Xã Minh Châu,Huyện Ba Vì,Thành phố Hà Nội,09661,Xã Minh Châu,01,False
09664,Xã Vật Lại,Huyện Ba Vì,Thành phố Hà Nội,09664,Xã Vật Lại,01,False
09667,Xã Chu Minh,Huyện Ba Vì,Thành phố Hà Nội,09619,Xã Quảng Oai,01,True
09667,Xã Chu Minh,Huyện Ba Vì,Thành phố Hà Nội,09661,Xã Minh Châu,01,True
09670,Xã Tòng Bạt,Huyện Ba Vì,Thành phố Hà Nội,09676,Xã Bất Bạt,01,False
09673,Xã Cẩm Lĩnh,Huyện Ba Vì,Thành phố Hà Nội,09676,Xã Bất Bạt,01,True
09673,Xã Cẩm Lĩnh,Huyện Ba Vì,Thành phố Hà Nội,09694,Xã Suối Hai,01,True
09676,Xã Sơn Đà,Huyện Ba Vì,Thành phố Hà Nội,09676,Xã Bất Bạt,01,False
09679,Xã Đông Quang,Huyện Ba Vì,Thành phố Hà Nội,09619,Xã Quảng Oai,01,False
09682,Xã Tiên Phong,Huyện Ba Vì,Thành phố Hà Nội,09619,Xã Quảng Oai,01,False
09685,Xã Thụy An,Huyện Ba Vì,Thành phố Hà Nội,09619,Xã Quảng Oai,01,True
09685,Xã Thụy An,Huyện Ba Vì,Thành phố Hà Nội,09694,Xã Suối Hai,01,True
09688,Xã Cam Thượng,Huyện Ba Vì,Thành phố Hà Nội,09619,Xã Quảng Oai,01,False
09691,Xã Thuần Mỹ,Huyện Ba Vì,Thành phố Hà Nội,09676,Xã Bất Bạt,01,False
09694,Xã Tản Lĩnh,Huyện Ba Vì,Thành phố Hà Nội,09694,Xã Suối Hai,01,False
09697,Xã Ba Trại,Huyện Ba Vì,Thành phố Hà Nội,09694,Xã Suối Hai,01,False
09700,Xã Minh Quang,Huyện Ba Vì,Thành phố Hà Nội,09676,Xã Bất Bạt,01,True
09700,Xã Minh Quang,Huyện Ba Vì,Thành phố Hà Nội,09700,Xã Ba Vì,01,True
09703,Xã Ba Vì,Huyện Ba Vì,Thành phố Hà Nội,09700,Xã Ba Vì,01,False
09706,Xã Vân Hòa,Huyện Ba Vì,Thành phố Hà Nội,09706,Xã Yên Bài,01,False
09709,Xã Yên Bài,Huyện Ba Vì,Thành phố Hà Nội,09706,Xã Yên Bài,01,False
09712,Xã Khánh Thượng,Huyện Ba Vì,Thành phố Hà Nội,09700,Xã Ba Vì,01,False
09715,Thị trấn Phúc Thọ,Huyện Phúc Thọ,Thành phố Hà Nội,09715,Xã Phúc Thọ,01,False
09721,Xã Vân Phúc,Huyện Phúc Thọ,Thành phố Hà Nội,09739,Xã Phúc Lộc,01,False
09724,Xã Nam Hà,Huyện Phúc Thọ,Thành phố Hà Nội,09739,Xã Phúc Lộc,01,False
09727,Xã Xuân Đình,Huyện Phúc Thọ,Thành phố Hà Nội,09739,Xã Phúc Lộc,01,False
09733,Xã Sen Phương,Huyện Phúc Thọ,Thành phố Hà Nội,09739,Xã Phúc Lộc,01,False
09739,Xã Võng Xuyên,Huyện Phúc Thọ,Thành phố Hà Nội,09739,Xã Phúc Lộc,01,False
09742,Xã Tích Lộc,Huyện Phúc Thọ,Thành phố Hà Nội,09715,Xã Phúc Thọ,01,False
09745,Xã Long Thượng,Huyện Phúc Thọ,Thành phố Hà Nội,09715,Xã Phúc Thọ,01,False
09751,Xã Hát Môn,Huyện Phúc Thọ,Thành phố Hà Nội,09772,Xã Hát Môn,01,False
09757,Xã Thanh Đa,Huyện Phúc Thọ,Thành phố Hà Nội,09772,Xã Hát Môn,01,False
09760,Xã Trạch Mỹ Lộc,Huyện Phúc Thọ,Thành phố Hà Nội,09715,Xã Phúc Thọ,01,False
09763,Xã Phúc Hòa,Huyện Phúc Thọ,Thành phố Hà Nội,09715,Xã Phúc Thọ,01,False
09766,Xã Ngọc Tảo,Huyện Phúc Thọ,Thành phố Hà Nội,09772,Xã Hát Môn,01,False
09769,Xã Phụng Thượng,Huyện Phúc Thọ,Thành phố Hà Nội,09715,Xã Phúc Thọ,01,False
09772,Xã Tam Thuấn,Huyện Phúc Thọ,Thành phố Hà Nội,09772,Xã Hát Môn,01,False
09775,Xã Tam Hiệp,Huyện Phúc Thọ,Thành phố Hà Nội,09772,Xã Hát Môn,01,False
09778,Xã Hiệp Thuận,Huyện Phúc Thọ,Thành phố Hà Nội,09772,Xã Hát Môn,01,False
09781,Xã Liên Hiệp,Huyện Phúc Thọ,Thành phố Hà Nội,09772,Xã Hát Môn,01,False
09784,Thị trấn Phùng,Huyện Đan Phượng,Thành phố Hà Nội,09784,Xã Đan Phượng,01,False
09787,Xã Trung Châu,Huyện Đan Phượng,Thành phố Hà Nội,08980,Xã Yên Lãng,01,True
09787,Xã Trung Châu,Huyện Đan Phượng,Thành phố Hà Nội,09787,Xã Liên Minh,01,True
09790,Xã Thọ An,Huyện Đan Phượng,Thành phố Hà Nội,08980,Xã Yên Lãng,01,True
09790,Xã Thọ An,Huyện Đan Phượng,Thành phố Hà Nội,09787,Xã Liên Minh,01,True
09793,Xã Thọ Xuân,Huyện Đan Phượng,Thành phố Hà Nội,08980,Xã Yên Lãng,01,True
09793,Xã Thọ Xuân,Huyện Đan Phượng,Thành phố Hà Nội,09787,Xã Liên Minh,01,True
09796,Xã Hồng Hà,Huyện Đan Phượng,Thành phố Hà Nội,08980,Xã Yên Lãng,01,True
09796,Xã Hồng Hà,Huyện Đan Phượng,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
09796,Xã Hồng Hà,Huyện Đan Phượng,Thành phố Hà Nội,09787,Xã Liên Minh,01,True
09796,Xã Hồng Hà,Huyện Đan Phượng,Thành phố Hà Nội,09817,Xã Ô Diên,01,True
09799,Xã Liên Hồng,Huyện Đan Phượng,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
09799,Xã Liên Hồng,Huyện Đan Phượng,Thành phố Hà Nội,09817,Xã Ô Diên,01,True
09802,Xã Liên Hà,Huyện Đan Phượng,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
09802,Xã Liên Hà,Huyện Đan Phượng,Thành phố Hà Nội,09817,Xã Ô Diên,01,True
09805,Xã Hạ Mỗ,Huyện Đan Phượng,Thành phố Hà Nội,09817,Xã Ô Diên,01,False
09808,Xã Liên Trung,Huyện Đan Phượng,Thành phố Hà Nội,09022,Xã Mê Linh,01,True
09808,Xã Liên Trung,Huyện Đan Phượng,Thành phố Hà Nội,09817,Xã Ô Diên,01,True
09811,Xã Phương Đình,Huyện Đan Phượng,Thành phố Hà Nội,09787,Xã Liên Minh,01,False
09814,Xã Thượng Mỗ,Huyện Đan Phượng,Thành phố Hà Nội,09784,Xã Đan Phượng,01,False
09817,Xã Tân Hội,Huyện Đan Phượng,Thành phố Hà Nội,09817,Xã Ô Diên,01,False
09820,Xã Tân Lập,Huyện Đan Phượng,Thành phố Hà Nội,09817,Xã Ô Diên,01,True
09820,Xã Tân Lập,Huyện Đan Phượng,Thành phố Hà Nội,09832,Xã Hoài Đức,01,True
09823,Xã Đan Phượng,Huyện Đan Phượng,Thành phố Hà Nội,09784,Xã Đan Phượng,01,False
09826,Xã Đồng Tháp,Huyện Đan Phượng,Thành phố Hà Nội,09784,Xã Đan Phượng,01,False
09829,Xã Song Phượng,Huyện Đan Phượng,Thành phố Hà Nội,09784,Xã Đan Phượng,01,False
09832,Thị trấn Trạm Trôi,Huyện Hoài Đức,Thành phố Hà Nội,09832,Xã Hoài Đức,01,False
09835,Xã Đức Thượng,Huyện Hoài Đức,Thành phố Hà Nội,09832,Xã Hoài Đức,01,False
09838,Xã Minh Khai,Huyện Hoài Đức,Thành phố Hà Nội,09856,Xã Dương Hòa,01,False
09841,Xã Dương Liễu,Huyện Hoài Đức,Thành phố Hà Nội,09856,Xã Dương Hòa,01,False
09844,Xã Di Trạch,Huyện Hoài Đức,Thành phố Hà Nội,09832,Xã Hoài Đức,01,False
09847,Xã Đức Giang,Huyện Hoài Đức,Thành phố Hà Nội,09832,Xã Hoài Đức,01,False
09850,Xã Cát Quế,Huyện Hoài Đức,Thành phố Hà Nội,09856,Xã Dương Hòa,01,False
09853,Xã Kim Chung,Huyện Hoài Đức,Thành phố Hà Nội,00613,Phường Tây Tựu,01,True
09853,Xã Kim Chung,Huyện Hoài Đức,Thành phố Hà Nội,09832,Xã Hoài Đức,01,True
09856,Xã Yên Sở,Huyện Hoài Đức,Thành phố Hà Nội,09856,Xã Dương Hòa,01,False
09859,Xã Sơn Đồng,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,False
09862,Xã Vân Canh,Huyện Hoài Đức,Thành phố Hà Nội,00622,Phường Xuân Phương,01,True
09862,Xã Vân Canh,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,True
09865,Xã Đắc Sở,Huyện Hoài Đức,Thành phố Hà Nội,09856,Xã Dương Hòa,01,False
09868,Xã Lại Yên,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,False
09871,Xã Tiền Yên,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,False
09874,Xã Song Phương,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,True
09874,Xã Song Phương,Huyện Hoài Đức,Thành phố Hà Nội,09877,Xã An Khánh,01,True
09877,Xã An Khánh,Huyện Hoài Đức,Thành phố Hà Nội,00634,Phường Tây Mỗ,01,True
09877,Xã An Khánh,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,True
09877,Xã An Khánh,Huyện Hoài Đức,Thành phố Hà Nội,09877,Xã An Khánh,01,True
09880,Xã An Thượng,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,True
09880,Xã An Thượng,Huyện Hoài Đức,Thành phố Hà Nội,09877,Xã An Khánh,01,True
09883,Xã Vân Côn,Huyện Hoài Đức,Thành phố Hà Nội,09871,Xã Sơn Đồng,01,True
09883,Xã Vân Côn,Huyện Hoài Đức,Thành phố Hà Nội,09877,Xã An Khánh,01,True
09886,Phường Dương Nội,Quận Hà Đông,Thành phố Hà Nội,00634,Phường Tây Mỗ,01,True
09886,Phường Dương Nội,Quận Hà Đông,Thành phố Hà Nội,00637,Phường Đại Mỗ,01,True
09886,Phường Dương Nội,Quận Hà Đông,Thành phố Hà Nội,09877,Xã An Khánh,01,True
09886,Phường Dương Nội,Quận Hà Đông,Thành phố Hà Nội,09886,Phường Dương Nội,01,True
09889,Xã La Phù,Huyện Hoài Đức,Thành phố Hà Nội,09877,Xã An Khánh,01,True
09889,Xã La Phù,Huyện Hoài Đức,Thành phố Hà Nội,09886,Phường Dương Nội,01,True
09892,Xã Đông La,Huyện Hoài Đức,Thành phố Hà Nội,09877,Xã An Khánh,01,False
09895,Thị trấn Quốc Oai,Huyện Quốc Oai,Thành phố Hà Nội,09895,Xã Quốc Oai,01,True
09895,Thị trấn Quốc Oai,Huyện Quốc Oai,Thành phố Hà Nội,10003,Xã Tây Phương,01,True
09898,Xã Sài Sơn,Huyện Quốc Oai,Thành phố Hà Nội,09895,Xã Quốc Oai,01,False
09904,Xã Phượng Sơn,Huyện Quốc Oai,Thành phố Hà Nội,09895,Xã Quốc Oai,01,True
09904,Xã Phượng Sơn,Huyện Quốc Oai,Thành phố Hà Nội,10003,Xã Tây Phương,01,True
09907,Xã Ngọc Liệp,Huyện Quốc Oai,Thành phố Hà Nội,09910,Xã Kiều Phú,01,True
09907,Xã Ngọc Liệp,Huyện Quốc Oai,Thành phố Hà Nội,10003,Xã Tây Phương,01,True
09910,Xã Ngọc Mỹ,Huyện Quốc Oai,Thành phố Hà Nội,09895,Xã Quốc Oai,01,True
09910,Xã Ngọc Mỹ,Huyện Quốc Oai,Thành phố Hà Nội,09910,Xã Kiều Phú,01,True
09916,Xã Thạch Thán,Huyện Quốc Oai,Thành phố Hà Nội,09895,Xã Quốc Oai,01,False
09919,Xã Đồng Quang,Huyện Quốc Oai,Thành phố Hà Nội,09931,Xã Hưng Đạo,01,False
09922,Xã Phú Cát,Huyện Quốc Oai,Thành phố Hà Nội,09952,Xã Phú Cát,01,True
09922,Xã Phú Cát,Huyện Quốc Oai,Thành phố Hà Nội,09982,Xã Hạ Bằng,01,True
09925,Xã Tuyết Nghĩa,Huyện Quốc Oai,Thành phố Hà Nội,09910,Xã Kiều Phú,01,False
09928,Xã Liệp Nghĩa,Huyện Quốc Oai,Thành phố Hà Nội,09910,Xã Kiều Phú,01,False
09931,Xã Cộng Hòa,Huyện Quốc Oai,Thành phố Hà Nội,09931,Xã Hưng Đạo,01,False
09934,Xã Hưng Đạo,Huyện Quốc Oai,Thành phố Hà Nội,09931,Xã Hưng Đạo,01,False
09940,Xã Phú Mãn,Huyện Quốc Oai,Thành phố Hà Nội,09952,Xã Phú Cát,01,False
09943,Xã Cấn Hữu,Huyện Quốc Oai,Thành phố Hà Nội,09910,Xã Kiều Phú,01,False
09949,Xã Hòa Thạch,Huyện Quốc Oai,Thành phố Hà Nội,09952,Xã Phú Cát,01,False
09952,Xã Đông Yên,Huyện Quốc Oai,Thành phố Hà Nội,09952,Xã Phú Cát,01,False
09955,Thị trấn Liên Quan,Huyện Thạch Thất,Thành phố Hà Nội,09955,Xã Thạch Thất,01,False
09958,Xã Đại Đồng,Huyện Thạch Thất,Thành phố Hà Nội,09955,Xã Thạch Thất,01,False
09961,Xã Cẩm Yên,Huyện Thạch Thất,Thành phố Hà Nội,09955,Xã Thạch Thất,01,False
09964,Xã Lại Thượng,Huyện Thạch Thất,Thành phố Hà Nội,09955,Xã Thạch Thất,01,False
09967,Xã Phú Kim,Huyện Thạch Thất,Thành phố Hà Nội,09955,Xã Thạch Thất,01,False
09970,Xã Hương Ngải,Huyện Thạch Thất,Thành phố Hà Nội,10003,Xã Tây Phương,01,False
09973,Xã Lam Sơn,Huyện Thạch Thất,Thành phố Hà Nội,10003,Xã Tây Phương,01,False
09976,Xã Kim Quan,Huyện Thạch Thất,Thành phố Hà Nội,09955,Xã Thạch Thất,01,False
09982,Xã Bình Yên,Huyện Thạch Thất,Thành phố Hà Nội,09982,Xã Hạ Bằng,01,True
09982,Xã Bình Yên,Huyện Thạch Thất,Thành phố Hà Nội,09988,Xã Hòa Lạc,01,True
09988,Xã Thạch Hòa,Huyện Thạch Thất,Thành phố Hà Nội,04930,Xã Yên Xuân,01,True
09988,Xã Thạch Hòa,Huyện Thạch Thất,Thành phố Hà Nội,09706,Xã Yên Bài,01,True
09988,Xã Thạch Hòa,Huyện Thạch Thất,Thành phố Hà Nội,09988,Xã Hòa Lạc,01,True
09991,Xã Cần Kiệm,Huyện Thạch Thất,Thành phố Hà Nội,09982,Xã Hạ Bằng,01,False
09997,Xã Phùng Xá,Huyện Thạch Thất,Thành phố Hà Nội,10003,Xã Tây Phương,01,False
10000,Xã Tân Xã,Huyện Thạch Thất,Thành phố Hà Nội,09982,Xã Hạ Bằng,01,True
10000,Xã Tân Xã,Huyện Thạch Thất,Thành phố Hà Nội,09988,Xã Hòa Lạc,01,True
10003,Xã Thạch Xá,Huyện Thạch Thất,Thành phố Hà Nội,10003,Xã Tây Phương,01,False
10006,Xã Quang Trung,Huyện Thạch Thất,Thành phố Hà Nội,09910,Xã Kiều Phú,01,True
10006,Xã Quang Trung,Huyện Thạch Thất,Thành phố Hà Nội,10003,Xã Tây Phương,01,True
10009,Xã Hạ Bằng,Huyện Thạch Thất,Thành phố Hà Nội,09982,Xã Hạ Bằng,01,True
10009,Xã Hạ Bằng,Huyện Thạch Thất,Thành phố Hà Nội,09988,Xã Hòa Lạc,01,True
10012,Xã Đồng Trúc,Huyện Thạch Thất,Thành phố Hà Nội,09982,Xã Hạ Bằng,01,False
10015,Thị trấn Chúc Sơn,Huyện Chương Mỹ,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,False
10018,Thị trấn Xuân Mai,Huyện Chương Mỹ,Thành phố Hà Nội,10045,Xã Xuân Mai,01,False
10021,Xã Phụng Châu,Huyện Chương Mỹ,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,False
10024,Xã Tiên Phương,Huyện Chương Mỹ,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,False
10027,Xã Đông Sơn,Huyện Chương Mỹ,Thành phố Hà Nội,10030,Xã Phú Nghĩa,01,False
10030,Xã Đông Phương Yên,Huyện Chương Mỹ,Thành phố Hà Nội,10030,Xã Phú Nghĩa,01,False
10033,Xã Phú Nghĩa,Huyện Chương Mỹ,Thành phố Hà Nội,10030,Xã Phú Nghĩa,01,False
10039,Xã Trường Yên,Huyện Chương Mỹ,Thành phố Hà Nội,10030,Xã Phú Nghĩa,01,False
10042,Xã Ngọc Hòa,Huyện Chương Mỹ,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,False
10045,Xã Thủy Xuân Tiên,Huyện Chương Mỹ,Thành phố Hà Nội,10045,Xã Xuân Mai,01,False
10048,Xã Thanh Bình,Huyện Chương Mỹ,Thành phố Hà Nội,10030,Xã Phú Nghĩa,01,False
10051,Xã Trung Hòa,Huyện Chương Mỹ,Thành phố Hà Nội,10030,Xã Phú Nghĩa,01,False
10054,Xã Đại Yên,Huyện Chương Mỹ,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,False
10057,Xã Thụy Hương,Huyện Chương Mỹ,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,False
10060,Xã Tốt Động,Huyện Chương Mỹ,Thành phố Hà Nội,10072,Xã Quảng Bị,01,False
10063,Xã Lam Điền,Huyện Chương Mỹ,Thành phố Hà Nội,10072,Xã Quảng Bị,01,True
10063,Xã Lam Điền,Huyện Chương Mỹ,Thành phố Hà Nội,10126,Xã Bình Minh,01,True
10066,Xã Tân Tiến,Huyện Chương Mỹ,Thành phố Hà Nội,10045,Xã Xuân Mai,01,True
10066,Xã Tân Tiến,Huyện Chương Mỹ,Thành phố Hà Nội,10081,Xã Trần Phú,01,True
10069,Xã Nam Phương Tiến,Huyện Chương Mỹ,Thành phố Hà Nội,10045,Xã Xuân Mai,01,False
10072,Xã Hợp Đồng,Huyện Chương Mỹ,Thành phố Hà Nội,10072,Xã Quảng Bị,01,False
10075,Xã Hoàng Văn Thụ,Huyện Chương Mỹ,Thành phố Hà Nội,10081,Xã Trần Phú,01,False
10078,Xã Hoàng Diệu,Huyện Chương Mỹ,Thành phố Hà Nội,10072,Xã Quảng Bị,01,False
10081,Xã Hữu Văn,Huyện Chương Mỹ,Thành phố Hà Nội,10081,Xã Trần Phú,01,False
10084,Xã Quảng Bị,Huyện Chương Mỹ,Thành phố Hà Nội,10072,Xã Quảng Bị,01,False
10087,Xã Mỹ Lương,Huyện Chương Mỹ,Thành phố Hà Nội,10081,Xã Trần Phú,01,False
10090,Xã Thượng Vực,Huyện Chương Mỹ,Thành phố Hà Nội,10096,Xã Hòa Phú,01,False
10096,Xã Hồng Phú,Huyện Chương Mỹ,Thành phố Hà Nội,10096,Xã Hòa Phú,01,False
10099,Xã Trần Phú,Huyện Chương Mỹ,Thành phố Hà Nội,10081,Xã Trần Phú,01,False
10102,Xã Văn Võ,Huyện Chương Mỹ,Thành phố Hà Nội,10096,Xã Hòa Phú,01,False
10105,Xã Đồng Lạc,Huyện Chương Mỹ,Thành phố Hà Nội,10096,Xã Hòa Phú,01,False
10108,Xã Hòa Phú,Huyện Chương Mỹ,Thành phố Hà Nội,10096,Xã Hòa Phú,01,False
10114,Thị trấn Kim Bài,Huyện Thanh Oai,Thành phố Hà Nội,10114,Xã Thanh Oai,01,False
10117,Phường Đồng Mai,Quận Hà Đông,Thành phố Hà Nội,09562,Phường Yên Nghĩa,01,True
10117,Phường Đồng Mai,Quận Hà Đông,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,True
10120,Xã Cự Khê,Huyện Thanh Oai,Thành phố Hà Nội,09568,Phường Phú Lương,01,True
10120,Xã Cự Khê,Huyện Thanh Oai,Thành phố Hà Nội,10126,Xã Bình Minh,01,True
10123,Phường Biên Giang,Quận Hà Đông,Thành phố Hà Nội,10015,Phường Chương Mỹ,01,False
10126,Xã Bích Hòa,Huyện Thanh Oai,Thành phố Hà Nội,10126,Xã Bình Minh,01,False
10129,Xã Mỹ Hưng,Huyện Thanh Oai,Thành phố Hà Nội,10144,Xã Tam Hưng,01,False
10132,Xã Cao Viên,Huyện Thanh Oai,Thành phố Hà Nội,10126,Xã Bình Minh,01,False
10135,Xã Bình Minh,Huyện Thanh Oai,Thành phố Hà Nội,10126,Xã Bình Minh,01,False
10138,Xã Tam Hưng,Huyện Thanh Oai,Thành phố Hà Nội,10144,Xã Tam Hưng,01,False
10141,Xã Thanh Cao,Huyện Thanh Oai,Thành phố Hà Nội,10126,Xã Bình Minh,01,False
10144,Xã Thanh Thùy,Huyện Thanh Oai,Thành phố Hà Nội,10144,Xã Tam Hưng,01,False
10147,Xã Thanh Mai,Huyện Thanh Oai,Thành phố Hà Nội,10114,Xã Thanh Oai,01,False
10150,Xã Thanh Văn,Huyện Thanh Oai,Thành phố Hà Nội,10144,Xã Tam Hưng,01,False
10153,Xã Đỗ Động,Huyện Thanh Oai,Thành phố Hà Nội,10114,Xã Thanh Oai,01,False
10156,Xã Kim An,Huyện Thanh Oai,Thành phố Hà Nội,10114,Xã Thanh Oai,01,False
10159,Xã Kim Thư,Huyện Thanh Oai,Thành phố Hà Nội,10096,Xã Hòa Phú,01,True
10159,Xã Kim Thư,Huyện Thanh Oai,Thành phố Hà Nội,10114,Xã Thanh Oai,01,True
10162,Xã Phương Trung,Huyện Thanh Oai,Thành phố Hà Nội,10114,Xã Thanh Oai,01,False
10165,Xã Tân Ước,Huyện Thanh Oai,Thành phố Hà Nội,10180,Xã Dân Hòa,01,False
10168,Xã Dân Hòa,Huyện Thanh Oai,Thành phố Hà Nội,10180,Xã Dân Hòa,01,False
10171,Xã Liên Châu,Huyện Thanh Oai,Thành phố Hà Nội,10180,Xã Dân Hòa,01,False
10174,Xã Cao Xuân Dương,Huyện Thanh Oai,Thành phố Hà Nội,10180,Xã Dân Hòa,01,False
10180,Xã Hồng Dương,Huyện Thanh Oai,Thành phố Hà Nội,10180,Xã Dân Hòa,01,False
10183,Thị trấn Thường Tín,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,False
10186,Xã Ninh Sở,Huyện Thường Tín,Thành phố Hà Nội,00685,Xã Nam Phù,01,True
10186,Xã Ninh Sở,Huyện Thường Tín,Thành phố Hà Nội,10210,Xã Hồng Vân,01,True
10189,Xã Nhị Khê,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,False
10192,Xã Duyên Thái,Huyện Thường Tín,Thành phố Hà Nội,00679,Xã Ngọc Hồi,01,True
10192,Xã Duyên Thái,Huyện Thường Tín,Thành phố Hà Nội,00685,Xã Nam Phù,01,True
10192,Xã Duyên Thái,Huyện Thường Tín,Thành phố Hà Nội,10210,Xã Hồng Vân,01,True
10195,Xã Khánh Hà,Huyện Thường Tín,Thành phố Hà Nội,00679,Xã Ngọc Hồi,01,True
10195,Xã Khánh Hà,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,True
10198,Xã Hòa Bình,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,False
10201,Xã Văn Bình,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,False
10204,Xã Hiền Giang,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,False
10207,Xã Hồng Vân,Huyện Thường Tín,Thành phố Hà Nội,10210,Xã Hồng Vân,01,False
10210,Xã Vân Tảo,Huyện Thường Tín,Thành phố Hà Nội,10210,Xã Hồng Vân,01,False
10213,Xã Liên Phương,Huyện Thường Tín,Thành phố Hà Nội,10210,Xã Hồng Vân,01,False
10216,Xã Văn Phú,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,False
10219,Xã Tự Nhiên,Huyện Thường Tín,Thành phố Hà Nội,10237,Xã Chương Dương,01,False
10222,Xã Tiền Phong,Huyện Thường Tín,Thành phố Hà Nội,10183,Xã Thường Tín,01,False
10225,Xã Hà Hồi,Huyện Thường Tín,Thành phố Hà Nội,10210,Xã Hồng Vân,01,False
10231,Xã Nguyễn Trãi,Huyện Thường Tín,Thành phố Hà Nội,10231,Xã Thượng Phúc,01,False
10234,Xã Quất Động,Huyện Thường Tín,Thành phố Hà Nội,10231,Xã Thượng Phúc,01,False
10237,Xã Chương Dương,Huyện Thường Tín,Thành phố Hà Nội,10237,Xã Chương Dương,01,False
10240,Xã Tân Minh,Huyện Thường Tín,Thành phố Hà Nội,10231,Xã Thượng Phúc,01,False
10243,Xã Lê Lợi,Huyện Thường Tín,Thành phố Hà Nội,10237,Xã Chương Dương,01,False
10246,Xã Thắng Lợi,Huyện Thường Tín,Thành phố Hà Nội,10237,Xã Chương Dương,01,False
10249,Xã Dũng Tiến,Huyện Thường Tín,Thành phố Hà Nội,10231,Xã Thượng Phúc,01,False
10255,Xã Nghiêm Xuyên,Huyện Thường Tín,Thành phố Hà Nội,10231,Xã Thượng Phúc,01,False
10258,Xã Tô Hiệu,Huyện Thường Tín,Thành phố Hà Nội,10237,Xã Chương Dương,01,True
10258,Xã Tô Hiệu,Huyện Thường Tín,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,True
10261,Xã Văn Tự,Huyện Thường Tín,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10264,Xã Vạn Nhất,Huyện Thường Tín,Thành phố Hà Nội,10237,Xã Chương Dương,01,True
10264,Xã Vạn Nhất,Huyện Thường Tín,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,True
10267,Xã Minh Cường,Huyện Thường Tín,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10270,Thị trấn Phú Minh,Huyện Phú Xuyên,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10273,Thị trấn Phú Xuyên,Huyện Phú Xuyên,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10276,Xã Hồng Minh,Huyện Phú Xuyên,Thành phố Hà Nội,10279,Xã Phượng Dực,01,False
10279,Xã Phượng Dực,Huyện Phú Xuyên,Thành phố Hà Nội,10279,Xã Phượng Dực,01,False
10282,Xã Nam Tiến,Huyện Phú Xuyên,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10291,Xã Văn Hoàng,Huyện Phú Xuyên,Thành phố Hà Nội,10279,Xã Phượng Dực,01,False
10294,Xã Phú Túc,Huyện Phú Xuyên,Thành phố Hà Nội,10279,Xã Phượng Dực,01,False
10300,Xã Hồng Thái,Huyện Phú Xuyên,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10303,Xã Hoàng Long,Huyện Phú Xuyên,Thành phố Hà Nội,10279,Xã Phượng Dực,01,False
10312,Xã Nam Phong,Huyện Phú Xuyên,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10315,Xã Tân Dân,Huyện Phú Xuyên,Thành phố Hà Nội,10330,Xã Chuyên Mỹ,01,False
10318,Xã Quang Hà,Huyện Phú Xuyên,Thành phố Hà Nội,10273,Xã Phú Xuyên,01,False
10321,Xã Chuyên Mỹ,Huyện Phú Xuyên,Thành phố Hà Nội,10330,Xã Chuyên Mỹ,01,False
10324,Xã Khai Thái,Huyện Phú Xuyên,Thành phố Hà Nội,10342,Xã Đại Xuyên,01,False
10327,Xã Phúc Tiến,Huyện Phú Xuyên,Thành phố Hà Nội,10342,Xã Đại Xuyên,01,False
10330,Xã Vân Từ,Huyện Phú Xuyên,Thành phố Hà Nội,10330,Xã Chuyên Mỹ,01,False
10333,Xã Tri Thủy,Huyện Phú Xuyên,Thành phố Hà Nội,10342,Xã Đại Xuyên,01,False
10336,Xã Đại Xuyên,Huyện Phú Xuyên,Thành phố Hà Nội,10342,Xã Đại Xuyên,01,False
10339,Xã Phú Yên,Huyện Phú Xuyên,Thành phố Hà Nội,10330,Xã Chuyên Mỹ,01,False
10342,Xã Bạch Hạ,Huyện Phú Xuyên,Thành phố Hà Nội,10342,Xã Đại Xuyên,01,False
10345,Xã Quang Lãng,Huyện Phú Xuyên,Thành phố Hà Nội,10342,Xã Đại Xuyên,01,False
10348,Xã Châu Can,Huyện Phú Xuyên,Thành phố Hà Nội,10330,Xã Chuyên Mỹ,01,False
10351,Xã Minh Tân,Huyện Phú Xuyên,Thành phố Hà Nội,10342,Xã Đại Xuyên,01,False
10354,Thị trấn Vân Đình,Huyện Ứng Hòa,Thành phố Hà Nội,10354,Xã Vân Đình,01,False
10363,Xã Hoa Viên,Huyện Ứng Hòa,Thành phố Hà Nội,10369,Xã Ứng Thiên,01,False
10366,Xã Quảng Phú Cầu,Huyện Ứng Hòa,Thành phố Hà Nội,10369,Xã Ứng Thiên,01,False
10369,Xã Trường Thịnh,Huyện Ứng Hòa,Thành phố Hà Nội,10369,Xã Ứng Thiên,01,False
10375,Xã Liên Bạt,Huyện Ứng Hòa,Thành phố Hà Nội,10369,Xã Ứng Thiên,01,False
10378,Xã Cao Sơn Tiến,Huyện Ứng Hòa,Thành phố Hà Nội,10354,Xã Vân Đình,01,False
10384,Xã Phương Tú,Huyện Ứng Hòa,Thành phố Hà Nội,10354,Xã Vân Đình,01,False
10387,Xã Trung Tú,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10390,Xã Đồng Tân,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10393,Xã Tảo Dương Văn,Huyện Ứng Hòa,Thành phố Hà Nội,10354,Xã Vân Đình,01,False
10396,Xã Thái Hòa,Huyện Ứng Hòa,Thành phố Hà Nội,10417,Xã Hòa Xá,01,False
10399,Xã Minh Đức,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10402,Xã Trầm Lộng,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10411,Xã Kim Đường,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10417,Xã Hòa Phú,Huyện Ứng Hòa,Thành phố Hà Nội,10417,Xã Hòa Xá,01,False
10423,Xã Đại Hùng,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10426,Xã Đông Lỗ,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10429,Xã Phù Lưu,Huyện Ứng Hòa,Thành phố Hà Nội,10417,Xã Hòa Xá,01,False
10432,Xã Đại Cường,Huyện Ứng Hòa,Thành phố Hà Nội,10402,Xã Ứng Hòa,01,False
10435,Xã Bình Lưu Quang,Huyện Ứng Hòa,Thành phố Hà Nội,10417,Xã Hòa Xá,01,False
10441,Thị trấn Đại Nghĩa,Huyện Mỹ Đức,Thành phố Hà Nội,10441,Xã Mỹ Đức,01,False
10444,Xã Đồng Tâm,Huyện Mỹ Đức,Thành phố Hà Nội,10081,Xã Trần Phú,01,True
10444,Xã Đồng Tâm,Huyện Mỹ Đức,Thành phố Hà Nội,10459,Xã Phúc Sơn,01,True
10447,Xã Thượng Lâm,Huyện Mỹ Đức,Thành phố Hà Nội,10459,Xã Phúc Sơn,01,False
10450,Xã Tuy Lai,Huyện Mỹ Đức,Thành phố Hà Nội,10459,Xã Phúc Sơn,01,False
10453,Xã Phúc Lâm,Huyện Mỹ Đức,Thành phố Hà Nội,10459,Xã Phúc Sơn,01,False
10459,Xã Mỹ Xuyên,Huyện Mỹ Đức,Thành phố Hà Nội,10459,Xã Phúc Sơn,01,False
10462,Xã An Mỹ,Huyện Mỹ Đức,Thành phố Hà Nội,10465,Xã Hồng Sơn,01,False
10465,Xã Hồng Sơn,Huyện Mỹ Đức,Thành phố Hà Nội,10465,Xã Hồng Sơn,01,False
10468,Xã Lê Thanh,Huyện Mỹ Đức,Thành phố Hà Nội,10465,Xã Hồng Sơn,01,False
10471,Xã Xuy Xá,Huyện Mỹ Đức,Thành phố Hà Nội,10465,Xã Hồng Sơn,01,False
10474,Xã Phùng Xá,Huyện Mỹ Đức,Thành phố Hà Nội,10465,Xã Hồng Sơn,01,False
10477,Xã Phù Lưu Tế,Huyện Mỹ Đức,Thành phố Hà Nội,10441,Xã Mỹ Đức,01,False
10480,Xã Đại Hưng,Huyện Mỹ Đức,Thành phố Hà Nội,10441,Xã Mỹ Đức,01,False
10483,Xã Vạn Tín,Huyện Mỹ Đức,Thành phố Hà Nội,10489,Xã Hương Sơn,01,False
10489,Xã Hương Sơn,Huyện Mỹ Đức,Thành phố Hà Nội,10489,Xã Hương Sơn,01,False
10492,Xã Hùng Tiến,Huyện Mỹ Đức,Thành phố Hà Nội,10489,Xã Hương Sơn,01,False
10495,Xã An Tiến,Huyện Mỹ Đức,Thành phố Hà Nội,10489,Xã Hương Sơn,01,False
10498,Xã Hợp Tiến,Huyện Mỹ Đức,Thành phố Hà Nội,10465,Xã Hồng Sơn,01,False
10501,Xã Hợp Thanh,Huyện Mỹ Đức,Thành phố Hà Nội,10441,Xã Mỹ Đức,01,False
10504,Xã An Phú,Huyện Mỹ Đức,Thành phố Hà Nội,10441,Xã Mỹ Đức,01,False
10507,Phường Cẩm Thượng,Thành phố Hải Dương,Tỉnh Hải Dương,10507,Phường Thành Đông,31,False
10510,Phường Bình Hàn,Thành phố Hải Dương,Tỉnh Hải Dương,10507,Phường Thành Đông,31,False
10513,Phường Ngọc Châu,Thành phố Hải Dương,Tỉnh Hải Dương,10525,Phường Hải Dương,31,False
10514,Phường Nhị Châu,Thành phố Hải Dương,Tỉnh Hải Dương,10525,Phường Hải Dương,31,False
10516,Phường Quang Trung,Thành phố Hải Dương,Tỉnh Hải Dương,10525,Phường Hải Dương,31,False
10519,Phường Nguyễn Trãi,Thành phố Hải Dương,Tỉnh Hải Dương,10507,Phường Thành Đông,31,False
10525,Phường Trần Hưng Đạo,Thành phố Hải Dương,Tỉnh Hải Dương,10525,Phường Hải Dương,31,False
10528,Phường Trần Phú,Thành phố Hải Dương,Tỉnh Hải Dương,10532,Phường Lê Thanh Nghị,31,True
10528,Phường Trần Phú,Thành phố Hải Dương,Tỉnh Hải Dương,10537,Phường Tân Hưng,31,True
10531,Phường Thanh Bình,Thành phố Hải Dương,Tỉnh Hải Dương,10532,Phường Lê Thanh Nghị,31,False
10532,Phường Tân Bình,Thành phố Hải Dương,Tỉnh Hải Dương,10532,Phường Lê Thanh Nghị,31,False
10534,Phường Lê Thanh Nghị,Thành phố Hải Dương,Tỉnh Hải Dương,10532,Phường Lê Thanh Nghị,31,False
10537,Phường Hải Tân,Thành phố Hải Dương,Tỉnh Hải Dương,10537,Phường Tân Hưng,31,False
10540,Phường Tứ Minh,Thành phố Hải Dương,Tỉnh Hải Dương,10543,Phường Việt Hòa,31,True
10540,Phường Tứ Minh,Thành phố Hải Dương,Tỉnh Hải Dương,10891,Phường Tứ Minh,31,True
10543,Phường Việt Hòa,Thành phố Hải Dương,Tỉnh Hải Dương,10543,Phường Việt Hòa,31,False
10546,Phường Phả Lại,Thành phố Chí Linh,Tỉnh Hải Dương,10546,Phường Chí Linh,31,False
10549,Phường Sao Đỏ,Thành phố Chí Linh,Tỉnh Hải Dương,10549,Phường Chu Văn An,31,False
10552,Phường Bến Tắm,Thành phố Chí Linh,Tỉnh Hải Dương,10552,Phường Nguyễn Trãi,31,False
10555,Xã Hoàng Hoa Thám,Thành phố Chí Linh,Tỉnh Hải Dương,10552,Phường Nguyễn Trãi,31,False
10558,Xã Bắc An,Thành phố Chí Linh,Tỉnh Hải Dương,10552,Phường Nguyễn Trãi,31,False
10561,Xã Hưng Đạo,Thành phố Chí Linh,Tỉnh Hải Dương,10570,Phường Trần Hưng Đạo,31,False
10564,Xã Lê Lợi,Thành phố Chí Linh,Tỉnh Hải Dương,10570,Phường Trần Hưng Đạo,31,False
10567,Phường Hoàng Tiến,Thành phố Chí Linh,Tỉnh Hải Dương,10573,Phường Trần Nhân Tông,31,False
10570,Phường Cộng Hòa,Thành phố Chí Linh,Tỉnh Hải Dương,10549,Phường Chu Văn An,31,True
10570,Phường Cộng Hòa,Thành phố Chí Linh,Tỉnh Hải Dương,10570,Phường Trần Hưng Đạo,31,True
10573,Phường Hoàng Tân,Thành phố Chí Linh,Tỉnh Hải Dương,10573,Phường Trần Nhân Tông,31,False
10576,Phường Cổ Thành,Thành phố Chí Linh,Tỉnh Hải Dương,10546,Phường Chí Linh,31,False
10579,Phường Văn An,Thành phố Chí Linh,Tỉnh Hải Dương,10549,Phường Chu Văn An,31,False
10582,Phường Chí Minh,Thành phố Chí Linh,Tỉnh Hải Dương,10549,Phường Chu Văn An,31,False
10585,Phường Văn Đức,Thành phố Chí Linh,Tỉnh Hải Dương,10549,Phường Chu Văn An,31,True
10585,Phường Văn Đức,Thành phố Chí Linh,Tỉnh Hải Dương,10573,Phường Trần Nhân Tông,31,True
10585,Phường Văn Đức,Thành phố Chí Linh,Tỉnh Hải Dương,10678,Phường Bắc An Phụ,31,True
10588,Phường Thái Học,Thành phố Chí Linh,Tỉnh Hải Dương,10549,Phường Chu Văn An,31,False
10591,Xã Nhân Huệ,Thành phố Chí Linh,Tỉnh Hải Dương,10546,Phường Chí Linh,31,False
10594,Phường An Lạc,Thành phố Chí Linh,Tỉnh Hải Dương,10603,Phường Lê Đại Hành,31,False
10600,Phường Đồng Lạc,Thành phố Chí Linh,Tỉnh Hải Dương,10603,Phường Lê Đại Hành,31,False
10603,Phường Tân Dân,Thành phố Chí Linh,Tỉnh Hải Dương,10603,Phường Lê Đại Hành,31,False
10606,Thị trấn Nam Sách,Huyện Nam Sách,Tỉnh Hải Dương,10606,Xã Nam Sách,31,False
10609,Xã Nam Hưng,Huyện Nam Sách,Tỉnh Hải Dương,10615,Xã Hợp Tiến,31,False
10612,Xã Nam Tân,Huyện Nam Sách,Tỉnh Hải Dương,10615,Xã Hợp Tiến,31,False
10615,Xã Hợp Tiến,Huyện Nam Sách,Tỉnh Hải Dương,10615,Xã Hợp Tiến,31,False
10618,Xã Hiệp Cát,Huyện Nam Sách,Tỉnh Hải Dương,10633,Xã Trần Phú,31,False
10621,Xã Quốc Tuấn,Huyện Nam Sách,Tỉnh Hải Dương,10633,Xã Trần Phú,31,False
10630,Xã An Bình,Huyện Nam Sách,Tỉnh Hải Dương,10645,Xã An Phú,31,False
10633,Xã Trần Phú,Huyện Nam Sách,Tỉnh Hải Dương,10633,Xã Trần Phú,31,False
10636,Xã An Sơn,Huyện Nam Sách,Tỉnh Hải Dương,10642,Xã Thái Tân,31,False
10639,Xã Cộng Hòa,Huyện Nam Sách,Tỉnh Hải Dương,10645,Xã An Phú,31,True
10639,Xã Cộng Hòa,Huyện Nam Sách,Tỉnh Hải Dương,10705,Xã Nam An Phụ,31,True
10639,Xã Cộng Hòa,Huyện Nam Sách,Tỉnh Hải Dương,10756,Xã Lai Khê,31,True
10642,Xã Thái Tân,Huyện Nam Sách,Tỉnh Hải Dương,10642,Xã Thái Tân,31,False
10645,Xã An Phú,Huyện Nam Sách,Tỉnh Hải Dương,10645,Xã An Phú,31,False
10654,Xã Hồng Phong,Huyện Nam Sách,Tỉnh Hải Dương,10606,Xã Nam Sách,31,False
10657,Xã Đồng Lạc,Huyện Nam Sách,Tỉnh Hải Dương,10606,Xã Nam Sách,31,False
10660,Phường Ái Quốc,Thành phố Hải Dương,Tỉnh Hải Dương,10660,Phường Ái Quốc,31,False
10663,Xã An Thượng,Thành phố Hải Dương,Tỉnh Hải Dương,10507,Phường Thành Đông,31,False
10666,Xã Minh Tân,Huyện Nam Sách,Tỉnh Hải Dương,10642,Xã Thái Tân,31,False
10672,Phường Nam Đồng,Thành phố Hải Dương,Tỉnh Hải Dương,10837,Phường Nam Đồng,31,False
10675,Phường An Lưu,Thị xã Kinh Môn,Tỉnh Hải Dương,10675,Phường Kinh Môn,31,False
10678,Xã Bạch Đằng,Thị xã Kinh Môn,Tỉnh Hải Dương,10678,Phường Bắc An Phụ,31,False
10681,Phường Thất Hùng,Thị xã Kinh Môn,Tỉnh Hải Dương,10678,Phường Bắc An Phụ,31,False
10684,Xã Lê Ninh,Thị xã Kinh Môn,Tỉnh Hải Dương,10678,Phường Bắc An Phụ,31,False
10693,Phường Phạm Thái,Thị xã Kinh Môn,Tỉnh Hải Dương,10726,Phường Phạm Sư Mạnh,31,False
10696,Phường Duy Tân,Thị xã Kinh Môn,Tỉnh Hải Dương,10714,Phường Nhị Chiểu,31,False
10699,Phường Tân Dân,Thị xã Kinh Môn,Tỉnh Hải Dương,10714,Phường Nhị Chiểu,31,False
10702,Phường Minh Tân,Thị xã Kinh Môn,Tỉnh Hải Dương,10714,Phường Nhị Chiểu,31,False
10705,Xã Quang Thành,Thị xã Kinh Môn,Tỉnh Hải Dương,10705,Xã Nam An Phụ,31,False
10708,Xã Hiệp Hòa,Thị xã Kinh Môn,Tỉnh Hải Dương,10729,Phường Trần Liễu,31,False
10714,Phường Phú Thứ,Thị xã Kinh Môn,Tỉnh Hải Dương,10714,Phường Nhị Chiểu,31,False
10717,Xã Thăng Long,Thị xã Kinh Môn,Tỉnh Hải Dương,10705,Xã Nam An Phụ,31,False
10720,Xã Lạc Long,Thị xã Kinh Môn,Tỉnh Hải Dương,10705,Xã Nam An Phụ,31,False
10723,Phường An Sinh,Thị xã Kinh Môn,Tỉnh Hải Dương,10726,Phường Phạm Sư Mạnh,31,False
10726,Phường Hiệp Sơn,Thị xã Kinh Môn,Tỉnh Hải Dương,10726,Phường Phạm Sư Mạnh,31,False
10729,Xã Thượng Quận,Thị xã Kinh Môn,Tỉnh Hải Dương,10729,Phường Trần Liễu,31,True
10729,Xã Thượng Quận,Thị xã Kinh Môn,Tỉnh Hải Dương,10750,Xã Phú Thái,31,True
10732,Phường An Phụ,Thị xã Kinh Môn,Tỉnh Hải Dương,10729,Phường Trần Liễu,31,False
10735,Phường Hiệp An,Thị xã Kinh Môn,Tỉnh Hải Dương,10675,Phường Kinh Môn,31,False
10738,Phường Long Xuyên,Thị xã Kinh Môn,Tỉnh Hải Dương,10675,Phường Kinh Môn,31,False
10741,Phường Thái Thịnh,Thị xã Kinh Môn,Tỉnh Hải Dương,10744,Phường Nguyễn Đại Năng,31,False
10744,Phường Hiến Thành,Thị xã Kinh Môn,Tỉnh Hải Dương,10744,Phường Nguyễn Đại Năng,31,False
10747,Xã Minh Hòa,Thị xã Kinh Môn,Tỉnh Hải Dương,10744,Phường Nguyễn Đại Năng,31,False
10750,Thị trấn Phú Thái,Huyện Kim Thành,Tỉnh Hải Dương,10750,Xã Phú Thái,31,False
10756,Xã Lai Khê,Huyện Kim Thành,Tỉnh Hải Dương,10756,Xã Lai Khê,31,False
10762,Xã Vũ Dũng,Huyện Kim Thành,Tỉnh Hải Dương,10705,Xã Nam An Phụ,31,True
10762,Xã Vũ Dũng,Huyện Kim Thành,Tỉnh Hải Dương,10756,Xã Lai Khê,31,True
10768,Xã Tuấn Việt,Huyện Kim Thành,Tỉnh Hải Dương,10705,Xã Nam An Phụ,31,True
10768,Xã Tuấn Việt,Huyện Kim Thành,Tỉnh Hải Dương,10756,Xã Lai Khê,31,True
10771,Xã Kim Xuyên,Huyện Kim Thành,Tỉnh Hải Dương,10750,Xã Phú Thái,31,False
10777,Xã Ngũ Phúc,Huyện Kim Thành,Tỉnh Hải Dương,10792,Xã An Thành,31,False
10780,Xã Kim Anh,Huyện Kim Thành,Tỉnh Hải Dương,10750,Xã Phú Thái,31,False
10783,Xã Kim Liên,Huyện Kim Thành,Tỉnh Hải Dương,10750,Xã Phú Thái,31,False
10786,Xã Kim Tân,Huyện Kim Thành,Tỉnh Hải Dương,10792,Xã An Thành,31,False
10792,Xã Kim Đính,Huyện Kim Thành,Tỉnh Hải Dương,10792,Xã An Thành,31,False
10798,Xã Hòa Bình,Huyện Kim Thành,Tỉnh Hải Dương,10804,Xã Kim Thành,31,True
10798,Xã Hòa Bình,Huyện Kim Thành,Tỉnh Hải Dương,10843,Xã Hà Nam,31,True
10798,Xã Hòa Bình,Huyện Kim Thành,Tỉnh Hải Dương,11911,Xã Nguyễn Bỉnh Khiêm,31,True
10801,Xã Tam Kỳ,Huyện Kim Thành,Tỉnh Hải Dương,10804,Xã Kim Thành,31,False
10804,Xã Đồng Cẩm,Huyện Kim Thành,Tỉnh Hải Dương,10804,Xã Kim Thành,31,False
10810,Xã Đại Đức,Huyện Kim Thành,Tỉnh Hải Dương,10804,Xã Kim Thành,31,False
10813,Thị trấn Thanh Hà,Huyện Thanh Hà,Tỉnh Hải Dương,10813,Xã Thanh Hà,31,False
10816,Xã Hồng Lạc,Huyện Thanh Hà,Tỉnh Hải Dương,10660,Phường Ái Quốc,31,True
10816,Xã Hồng Lạc,Huyện Thanh Hà,Tỉnh Hải Dương,10816,Xã Hà Bắc,31,True
10822,Xã Quyết Thắng,Thành phố Hải Dương,Tỉnh Hải Dương,10660,Phường Ái Quốc,31,False
10825,Xã Tân Việt,Huyện Thanh Hà,Tỉnh Hải Dương,10816,Xã Hà Bắc,31,False
10828,Xã Cẩm Việt,Huyện Thanh Hà,Tỉnh Hải Dương,10756,Xã Lai Khê,31,True
10828,Xã Cẩm Việt,Huyện Thanh Hà,Tỉnh Hải Dương,10816,Xã Hà Bắc,31,True
10831,Xã Thanh An,Huyện Thanh Hà,Tỉnh Hải Dương,10756,Xã Lai Khê,31,True
10831,Xã Thanh An,Huyện Thanh Hà,Tỉnh Hải Dương,10843,Xã Hà Nam,31,True
10834,Xã Thanh Lang,Huyện Thanh Hà,Tỉnh Hải Dương,10843,Xã Hà Nam,31,False
10837,Xã Tiền Tiến,Thành phố Hải Dương,Tỉnh Hải Dương,10837,Phường Nam Đồng,31,False
10840,Xã Tân An,Huyện Thanh Hà,Tỉnh Hải Dương,10846,Xã Hà Tây,31,False
10843,Xã Liên Mạc,Huyện Thanh Hà,Tỉnh Hải Dương,10843,Xã Hà Nam,31,False
10846,Xã Thanh Hải,Huyện Thanh Hà,Tỉnh Hải Dương,10846,Xã Hà Tây,31,True
10846,Xã Thanh Hải,Huyện Thanh Hà,Tỉnh Hải Dương,11086,Xã Đại Sơn,31,True
10855,Xã Thanh Xuân,Huyện Thanh Hà,Tỉnh Hải Dương,10843,Xã Hà Nam,31,False
10861,Xã Thanh Tân,Huyện Thanh Hà,Tỉnh Hải Dương,10813,Xã Thanh Hà,31,False
10864,Xã An Phượng,Huyện Thanh Hà,Tỉnh Hải Dương,10846,Xã Hà Tây,31,False
10867,Xã Thanh Sơn,Huyện Thanh Hà,Tỉnh Hải Dương,10813,Xã Thanh Hà,31,False
10876,Xã Thanh Quang,Huyện Thanh Hà,Tỉnh Hải Dương,10882,Xã Hà Đông,31,False
10879,Xã Thanh Hồng,Huyện Thanh Hà,Tỉnh Hải Dương,10882,Xã Hà Đông,31,False
10882,Xã Vĩnh Cường,Huyện Thanh Hà,Tỉnh Hải Dương,10882,Xã Hà Đông,31,False
10888,Thị trấn Cẩm Giang,Huyện Cẩm Giàng,Tỉnh Hải Dương,10888,Xã Cẩm Giang,31,False
10891,Thị trấn Lai Cách,Huyện Cẩm Giàng,Tỉnh Hải Dương,10543,Phường Việt Hòa,31,True
10891,Thị trấn Lai Cách,Huyện Cẩm Giàng,Tỉnh Hải Dương,10891,Phường Tứ Minh,31,True
10894,Xã Cẩm Hưng,Huyện Cẩm Giàng,Tỉnh Hải Dương,10903,Xã Cẩm Giàng,31,False
10897,Xã Cẩm Hoàng,Huyện Cẩm Giàng,Tỉnh Hải Dương,10888,Xã Cẩm Giang,31,False
10900,Xã Cẩm Văn,Huyện Cẩm Giàng,Tỉnh Hải Dương,10909,Xã Tuệ Tĩnh,31,False
10903,Xã Ngọc Liên,Huyện Cẩm Giàng,Tỉnh Hải Dương,10903,Xã Cẩm Giàng,31,False
10909,Xã Cẩm Vũ,Huyện Cẩm Giàng,Tỉnh Hải Dương,10909,Xã Tuệ Tĩnh,31,False
10912,Xã Đức Chính,Huyện Cẩm Giàng,Tỉnh Hải Dương,10909,Xã Tuệ Tĩnh,31,False
10918,Xã Định Sơn,Huyện Cẩm Giàng,Tỉnh Hải Dương,10888,Xã Cẩm Giang,31,False
10924,Xã Lương Điền,Huyện Cẩm Giàng,Tỉnh Hải Dương,10903,Xã Cẩm Giàng,31,False
10927,Xã Cao An,Huyện Cẩm Giàng,Tỉnh Hải Dương,10543,Phường Việt Hòa,31,False
10930,Xã Tân Trường,Huyện Cẩm Giàng,Tỉnh Hải Dương,10930,Xã Mao Điền,31,False
10933,Xã Phúc Điền,Huyện Cẩm Giàng,Tỉnh Hải Dương,10903,Xã Cẩm Giàng,31,True
10933,Xã Phúc Điền,Huyện Cẩm Giàng,Tỉnh Hải Dương,10930,Xã Mao Điền,31,True
10939,Xã Cẩm Đông,Huyện Cẩm Giàng,Tỉnh Hải Dương,10930,Xã Mao Điền,31,False
10942,Xã Cẩm Đoài,Huyện Cẩm Giàng,Tỉnh Hải Dương,10891,Phường Tứ Minh,31,False
10945,Thị trấn Kẻ Sặt,Huyện Bình Giang,Tỉnh Hải Dương,10945,Xã Kẻ Sặt,31,False
10951,Xã Vĩnh Hưng,Huyện Bình Giang,Tỉnh Hải Dương,10945,Xã Kẻ Sặt,31,False
10954,Xã Hùng Thắng,Huyện Bình Giang,Tỉnh Hải Dương,10945,Xã Kẻ Sặt,31,False
10960,Xã Vĩnh Hồng,Huyện Bình Giang,Tỉnh Hải Dương,10945,Xã Kẻ Sặt,31,True
10960,Xã Vĩnh Hồng,Huyện Bình Giang,Tỉnh Hải Dương,10966,Xã Bình Giang,31,True
10963,Xã Long Xuyên,Huyện Bình Giang,Tỉnh Hải Dương,10966,Xã Bình Giang,31,False
10966,Xã Tân Việt,Huyện Bình Giang,Tỉnh Hải Dương,10966,Xã Bình Giang,31,False
10969,Xã Thúc Kháng,Huyện Bình Giang,Tỉnh Hải Dương,10972,Xã Đường An,31,True
10969,Xã Thúc Kháng,Huyện Bình Giang,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,True
10972,Xã Tân Hồng,Huyện Bình Giang,Tỉnh Hải Dương,10972,Xã Đường An,31,True
10972,Xã Tân Hồng,Huyện Bình Giang,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,True
10978,Xã Hồng Khê,Huyện Bình Giang,Tỉnh Hải Dương,10966,Xã Bình Giang,31,False
10981,Xã Thái Minh,Huyện Bình Giang,Tỉnh Hải Dương,10972,Xã Đường An,31,True
10981,Xã Thái Minh,Huyện Bình Giang,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,True
10984,Xã Cổ Bì,Huyện Bình Giang,Tỉnh Hải Dương,10966,Xã Bình Giang,31,False
10987,Xã Nhân Quyền,Huyện Bình Giang,Tỉnh Hải Dương,11242,Xã Nguyễn Lương Bằng,31,False
10990,Xã Thái Dương,Huyện Bình Giang,Tỉnh Hải Dương,10972,Xã Đường An,31,True
10990,Xã Thái Dương,Huyện Bình Giang,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,True
10993,Xã Thái Hòa,Huyện Bình Giang,Tỉnh Hải Dương,10972,Xã Đường An,31,True
10993,Xã Thái Hòa,Huyện Bình Giang,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,True
10996,Xã Bình Xuyên,Huyện Bình Giang,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,False
10999,Thị trấn Gia Lộc,Huyện Gia Lộc,Tỉnh Hải Dương,10999,Xã Gia Lộc,31,True
10999,Thị trấn Gia Lộc,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,True
11002,Phường Thạch Khôi,Thành phố Hải Dương,Tỉnh Hải Dương,11002,Phường Thạch Khôi,31,False
11005,Xã Liên Hồng,Thành phố Hải Dương,Tỉnh Hải Dương,11002,Phường Thạch Khôi,31,False
11008,Xã Thống Nhất,Huyện Gia Lộc,Tỉnh Hải Dương,11002,Phường Thạch Khôi,31,True
11008,Xã Thống Nhất,Huyện Gia Lộc,Tỉnh Hải Dương,11020,Xã Yết Kiêu,31,True
11011,Phường Tân Hưng,Thành phố Hải Dương,Tỉnh Hải Dương,10537,Phường Tân Hưng,31,False
11017,Xã Gia Xuyên,Thành phố Hải Dương,Tỉnh Hải Dương,11002,Phường Thạch Khôi,31,False
11020,Xã Yết Kiêu,Huyện Gia Lộc,Tỉnh Hải Dương,10999,Xã Gia Lộc,31,True
11020,Xã Yết Kiêu,Huyện Gia Lộc,Tỉnh Hải Dương,11020,Xã Yết Kiêu,31,True
11035,Xã Gia Phúc,Huyện Gia Lộc,Tỉnh Hải Dương,10999,Xã Gia Lộc,31,True
11035,Xã Gia Phúc,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,True
11038,Xã Gia Tiến,Huyện Gia Lộc,Tỉnh Hải Dương,10999,Xã Gia Lộc,31,False
11041,Xã Lê Lợi,Huyện Gia Lộc,Tỉnh Hải Dương,10999,Xã Gia Lộc,31,True
11041,Xã Lê Lợi,Huyện Gia Lộc,Tỉnh Hải Dương,11020,Xã Yết Kiêu,31,True
11044,Xã Toàn Thắng,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,False
11047,Xã Hoàng Diệu,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,False
11050,Xã Hồng Hưng,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,False
11053,Xã Phạm Trấn,Huyện Gia Lộc,Tỉnh Hải Dương,11065,Xã Trường Tân,31,False
11056,Xã Đoàn Thượng,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,True
11056,Xã Đoàn Thượng,Huyện Gia Lộc,Tỉnh Hải Dương,11065,Xã Trường Tân,31,True
11059,Xã Thống Kênh,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,True
11059,Xã Thống Kênh,Huyện Gia Lộc,Tỉnh Hải Dương,11065,Xã Trường Tân,31,True
11065,Xã Nhật Quang,Huyện Gia Lộc,Tỉnh Hải Dương,11065,Xã Trường Tân,31,False
11071,Xã Quang Đức,Huyện Gia Lộc,Tỉnh Hải Dương,11050,Xã Gia Phúc,31,True
11071,Xã Quang Đức,Huyện Gia Lộc,Tỉnh Hải Dương,11065,Xã Trường Tân,31,True
11074,Thị trấn Tứ Kỳ,Huyện Tứ Kỳ,Tỉnh Hải Dương,11074,Xã Tứ Kỳ,31,False
11077,Xã Ngọc Sơn,Thành phố Hải Dương,Tỉnh Hải Dương,10537,Phường Tân Hưng,31,False
11083,Xã Đại Sơn,Huyện Tứ Kỳ,Tỉnh Hải Dương,11086,Xã Đại Sơn,31,False
11086,Xã Hưng Đạo,Huyện Tứ Kỳ,Tỉnh Hải Dương,11086,Xã Đại Sơn,31,True
11086,Xã Hưng Đạo,Huyện Tứ Kỳ,Tỉnh Hải Dương,11113,Xã Tân Kỳ,31,True
11092,Xã Bình Lãng,Huyện Tứ Kỳ,Tỉnh Hải Dương,11086,Xã Đại Sơn,31,False
11095,Xã Chí Minh,Huyện Tứ Kỳ,Tỉnh Hải Dương,11131,Xã Chí Minh,31,False
11098,Xã Kỳ Sơn,Huyện Tứ Kỳ,Tỉnh Hải Dương,11113,Xã Tân Kỳ,31,False
11101,Xã Quang Phục,Huyện Tứ Kỳ,Tỉnh Hải Dương,11074,Xã Tứ Kỳ,31,False
11113,Xã Tân Kỳ,Huyện Tứ Kỳ,Tỉnh Hải Dương,11113,Xã Tân Kỳ,31,False
11116,Xã Quang Khải,Huyện Tứ Kỳ,Tỉnh Hải Dương,11074,Xã Tứ Kỳ,31,False
11119,Xã Đại Hợp,Huyện Tứ Kỳ,Tỉnh Hải Dương,11113,Xã Tân Kỳ,31,False
11122,Xã Dân An,Huyện Tứ Kỳ,Tỉnh Hải Dương,11113,Xã Tân Kỳ,31,False
11125,Xã An Thanh,Huyện Tứ Kỳ,Tỉnh Hải Dương,11131,Xã Chí Minh,31,False
11128,Xã Minh Đức,Huyện Tứ Kỳ,Tỉnh Hải Dương,11074,Xã Tứ Kỳ,31,False
11131,Xã Văn Tố,Huyện Tứ Kỳ,Tỉnh Hải Dương,11131,Xã Chí Minh,31,False
11134,Xã Quang Trung,Huyện Tứ Kỳ,Tỉnh Hải Dương,11140,Xã Lạc Phượng,31,False
11140,Xã Lạc Phượng,Huyện Tứ Kỳ,Tỉnh Hải Dương,11140,Xã Lạc Phượng,31,False
11143,Xã Tiên Động,Huyện Tứ Kỳ,Tỉnh Hải Dương,11140,Xã Lạc Phượng,31,True
11143,Xã Tiên Động,Huyện Tứ Kỳ,Tỉnh Hải Dương,11146,Xã Nguyên Giáp,31,True
11146,Xã Nguyên Giáp,Huyện Tứ Kỳ,Tỉnh Hải Dương,11146,Xã Nguyên Giáp,31,False
11149,Xã Hà Kỳ,Huyện Tứ Kỳ,Tỉnh Hải Dương,11146,Xã Nguyên Giáp,31,False
11152,Xã Hà Thanh,Huyện Tứ Kỳ,Tỉnh Hải Dương,11146,Xã Nguyên Giáp,31,False
11161,Xã Ứng Hòe,Huyện Ninh Giang,Tỉnh Hải Dương,11164,Xã Vĩnh Lại,31,False
11164,Xã Nghĩa An,Huyện Ninh Giang,Tỉnh Hải Dương,11164,Xã Vĩnh Lại,31,False
11167,Xã Đức Phúc,Huyện Ninh Giang,Tỉnh Hải Dương,11167,Xã Tân An,31,False
11173,Xã An Đức,Huyện Ninh Giang,Tỉnh Hải Dương,11167,Xã Tân An,31,False
11179,Xã Tân Hương,Huyện Ninh Giang,Tỉnh Hải Dương,11164,Xã Vĩnh Lại,31,False
11185,Xã Vĩnh Hòa,Huyện Ninh Giang,Tỉnh Hải Dương,11203,Xã Ninh Giang,31,False
11188,Xã Bình Xuyên,Huyện Ninh Giang,Tỉnh Hải Dương,11224,Xã Khúc Thừa Dụ,31,False
11197,Xã Tân Phong,Huyện Ninh Giang,Tỉnh Hải Dương,11167,Xã Tân An,31,False
11203,Thị trấn Ninh Giang,Huyện Ninh Giang,Tỉnh Hải Dương,11203,Xã Ninh Giang,31,False
11206,Xã Tân Quang,Huyện Ninh Giang,Tỉnh Hải Dương,11218,Xã Hồng Châu,31,False
11215,Xã Hồng Dụ,Huyện Ninh Giang,Tỉnh Hải Dương,11203,Xã Ninh Giang,31,False
11218,Xã Văn Hội,Huyện Ninh Giang,Tỉnh Hải Dương,11218,Xã Hồng Châu,31,False
11224,Xã Hồng Phong,Huyện Ninh Giang,Tỉnh Hải Dương,11224,Xã Khúc Thừa Dụ,31,False
11227,Xã Hiệp Lực,Huyện Ninh Giang,Tỉnh Hải Dương,11203,Xã Ninh Giang,31,False
11230,Xã Kiến Phúc,Huyện Ninh Giang,Tỉnh Hải Dương,11224,Xã Khúc Thừa Dụ,31,False
11233,Xã Hưng Long,Huyện Ninh Giang,Tỉnh Hải Dương,11218,Xã Hồng Châu,31,False
11239,Thị trấn Thanh Miện,Huyện Thanh Miện,Tỉnh Hải Dương,11065,Xã Trường Tân,31,True
11239,Thị trấn Thanh Miện,Huyện Thanh Miện,Tỉnh Hải Dương,11239,Xã Thanh Miện,31,True
11242,Xã Thanh Tùng,Huyện Thanh Miện,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,True
11242,Xã Thanh Tùng,Huyện Thanh Miện,Tỉnh Hải Dương,11242,Xã Nguyễn Lương Bằng,31,True
11245,Xã Phạm Kha,Huyện Thanh Miện,Tỉnh Hải Dương,11242,Xã Nguyễn Lương Bằng,31,False
11248,Xã Ngô Quyền,Huyện Thanh Miện,Tỉnh Hải Dương,11257,Xã Hải Hưng,31,False
11251,Xã Đoàn Tùng,Huyện Thanh Miện,Tỉnh Hải Dương,10993,Xã Thượng Hồng,31,True
11251,Xã Đoàn Tùng,Huyện Thanh Miện,Tỉnh Hải Dương,11242,Xã Nguyễn Lương Bằng,31,True
11254,Xã Hồng Quang,Huyện Thanh Miện,Tỉnh Hải Dương,11254,Xã Bắc Thanh Miện,31,False
11257,Xã Tân Trào,Huyện Thanh Miện,Tỉnh Hải Dương,11257,Xã Hải Hưng,31,False
11260,Xã Lam Sơn,Huyện Thanh Miện,Tỉnh Hải Dương,11254,Xã Bắc Thanh Miện,31,False
11263,Xã Đoàn Kết,Huyện Thanh Miện,Tỉnh Hải Dương,11257,Xã Hải Hưng,31,False
11266,Xã Lê Hồng,Huyện Thanh Miện,Tỉnh Hải Dương,11254,Xã Bắc Thanh Miện,31,False
11269,Xã Tứ Cường,Huyện Thanh Miện,Tỉnh Hải Dương,11239,Xã Thanh Miện,31,False
11275,Xã Ngũ Hùng,Huyện Thanh Miện,Tỉnh Hải Dương,11239,Xã Thanh Miện,31,False
11278,Xã Cao Thắng,Huyện Thanh Miện,Tỉnh Hải Dương,11239,Xã Thanh Miện,31,False
11281,Xã Chi Lăng Bắc,Huyện Thanh Miện,Tỉnh Hải Dương,11284,Xã Nam Thanh Miện,31,False
11284,Xã Chi Lăng Nam,Huyện Thanh Miện,Tỉnh Hải Dương,11284,Xã Nam Thanh Miện,31,False
11287,Xã Thanh Giang,Huyện Thanh Miện,Tỉnh Hải Dương,11284,Xã Nam Thanh Miện,31,False
11293,Xã Hồng Phong,Huyện Thanh Miện,Tỉnh Hải Dương,11284,Xã Nam Thanh Miện,31,False
11296,Phường Quán Toan,Quận Hồng Bàng,Thành phố Hải Phòng,11602,Phường Hồng An,31,False
11299,Phường Hùng Vương,Quận Hồng Bàng,Thành phố Hải Phòng,11311,Phường Hồng Bàng,31,False
11302,Phường Sở Dầu,Quận Hồng Bàng,Thành phố Hải Phòng,11311,Phường Hồng Bàng,31,False
11305,Phường Thượng Lý,Quận Hồng Bàng,Thành phố Hải Phòng,11311,Phường Hồng Bàng,31,False
11311,Phường Minh Khai,Quận Hồng Bàng,Thành phố Hải Phòng,11311,Phường Hồng Bàng,31,False
11320,Phường Hoàng Văn Thụ,Quận Hồng Bàng,Thành phố Hải Phòng,11311,Phường Hồng Bàng,31,False
11323,Phường Phan Bội Châu,Quận Hồng Bàng,Thành phố Hải Phòng,11311,Phường Hồng Bàng,31,False
11329,Phường Máy Chai,Quận Ngô Quyền,Thành phố Hải Phòng,11329,Phường Ngô Quyền,31,False
11335,Phường Vạn Mỹ,Quận Ngô Quyền,Thành phố Hải Phòng,11329,Phường Ngô Quyền,31,False
11338,Phường Cầu Tre,Quận Ngô Quyền,Thành phố Hải Phòng,11329,Phường Ngô Quyền,31,False
11341,Phường Gia Viên,Quận Ngô Quyền,Thành phố Hải Phòng,11311,Phường Hồng Bàng,31,True
11341,Phường Gia Viên,Quận Ngô Quyền,Thành phố Hải Phòng,11329,Phường Ngô Quyền,31,True
11341,Phường Gia Viên,Quận Ngô Quyền,Thành phố Hải Phòng,11359,Phường Gia Viên,31,True
11344,Phường Cầu Đất,Quận Ngô Quyền,Thành phố Hải Phòng,11359,Phường Gia Viên,31,True
11344,Phường Cầu Đất,Quận Ngô Quyền,Thành phố Hải Phòng,11383,Phường Lê Chân,31,True
11350,Phường Đông Khê,Quận Ngô Quyền,Thành phố Hải Phòng,11329,Phường Ngô Quyền,31,True
11350,Phường Đông Khê,Quận Ngô Quyền,Thành phố Hải Phòng,11359,Phường Gia Viên,31,True
11359,Phường Đằng Giang,Quận Ngô Quyền,Thành phố Hải Phòng,11359,Phường Gia Viên,31,False
11365,Phường Lạch Tray,Quận Ngô Quyền,Thành phố Hải Phòng,11359,Phường Gia Viên,31,True
11365,Phường Lạch Tray,Quận Ngô Quyền,Thành phố Hải Phòng,11383,Phường Lê Chân,31,True
11371,Phường An Biên,Quận Lê Chân,Thành phố Hải Phòng,11383,Phường Lê Chân,31,True
11371,Phường An Biên,Quận Lê Chân,Thành phố Hải Phòng,11407,Phường An Biên,31,True
11383,Phường Trần Nguyên Hãn,Quận Lê Chân,Thành phố Hải Phòng,11383,Phường Lê Chân,31,True
11383,Phường Trần Nguyên Hãn,Quận Lê Chân,Thành phố Hải Phòng,11407,Phường An Biên,31,True
11395,Phường Hàng Kênh,Quận Lê Chân,Thành phố Hải Phòng,11383,Phường Lê Chân,31,False
11401,Phường An Dương,Quận Lê Chân,Thành phố Hải Phòng,11407,Phường An Biên,31,False
11404,Phường Dư Hàng Kênh,Quận Lê Chân,Thành phố Hải Phòng,11383,Phường Lê Chân,31,False
11405,Phường Kênh Dương,Quận Lê Chân,Thành phố Hải Phòng,11383,Phường Lê Chân,31,False
11407,Phường Vĩnh Niệm,Quận Lê Chân,Thành phố Hải Phòng,11383,Phường Lê Chân,31,True
11407,Phường Vĩnh Niệm,Quận Lê Chân,Thành phố Hải Phòng,11407,Phường An Biên,31,True
11410,Phường Đông Hải 1,Quận Hải An,Thành phố Hải Phòng,11411,Phường Đông Hải,31,False
11411,Phường Đông Hải 2,Quận Hải An,Thành phố Hải Phòng,11411,Phường Đông Hải,31,True
11411,Phường Đông Hải 2,Quận Hải An,Thành phố Hải Phòng,11413,Phường Hải An,31,True
11413,Phường Đằng Lâm,Quận Hải An,Thành phố Hải Phòng,11413,Phường Hải An,31,False
11414,Phường Thành Tô,Quận Hải An,Thành phố Hải Phòng,11413,Phường Hải An,31,False
11416,Phường Đằng Hải,Quận Hải An,Thành phố Hải Phòng,11413,Phường Hải An,31,False
11419,Phường Nam Hải,Quận Hải An,Thành phố Hải Phòng,11411,Phường Đông Hải,31,True
11419,Phường Nam Hải,Quận Hải An,Thành phố Hải Phòng,11413,Phường Hải An,31,True
11422,Phường Cát Bi,Quận Hải An,Thành phố Hải Phòng,11413,Phường Hải An,31,False
11425,Phường Tràng Cát,Quận Hải An,Thành phố Hải Phòng,11413,Phường Hải An,31,False
11431,Phường Đồng Hòa,Quận Kiến An,Thành phố Hải Phòng,11443,Phường Kiến An,31,True
11431,Phường Đồng Hòa,Quận Kiến An,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,True
11434,Phường Bắc Sơn,Quận Kiến An,Thành phố Hải Phòng,11443,Phường Kiến An,31,True
11434,Phường Bắc Sơn,Quận Kiến An,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,True
11437,Phường Nam Sơn,Quận Kiến An,Thành phố Hải Phòng,11443,Phường Kiến An,31,True
11437,Phường Nam Sơn,Quận Kiến An,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,True
11440,Phường Ngọc Sơn,Quận Kiến An,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,False
11443,Phường Trần Thành Ngọ,Quận Kiến An,Thành phố Hải Phòng,11443,Phường Kiến An,31,True
11443,Phường Trần Thành Ngọ,Quận Kiến An,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,True
11446,Phường Văn Đẩu,Quận Kiến An,Thành phố Hải Phòng,11443,Phường Kiến An,31,True
11446,Phường Văn Đẩu,Quận Kiến An,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,True
11449,Phường Bắc Hà,Quận Kiến An,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,False
11455,Phường Ngọc Xuyên,Quận Đồ Sơn,Thành phố Hải Phòng,11455,Phường Đồ Sơn,31,True
11455,Phường Ngọc Xuyên,Quận Đồ Sơn,Thành phố Hải Phòng,11737,Phường Nam Đồ Sơn,31,True
11458,Phường Hải Sơn,Quận Đồ Sơn,Thành phố Hải Phòng,11455,Phường Đồ Sơn,31,False
11461,Phường Vạn Hương,Quận Đồ Sơn,Thành phố Hải Phòng,11455,Phường Đồ Sơn,31,True
11461,Phường Vạn Hương,Quận Đồ Sơn,Thành phố Hải Phòng,11737,Phường Nam Đồ Sơn,31,True
11465,Phường Minh Đức,Quận Đồ Sơn,Thành phố Hải Phòng,11737,Phường Nam Đồ Sơn,31,False
11467,Phường Bàng La,Quận Đồ Sơn,Thành phố Hải Phòng,11737,Phường Nam Đồ Sơn,31,False
11473,Phường Minh Đức,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11473,Phường Bạch Đằng,31,False
11485,Xã Liên Xuân,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11488,Phường Lưu Kiếm,31,True
11485,Xã Liên Xuân,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11503,Xã Việt Khê,31,True
11488,Phường Lưu Kiếm,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11488,Phường Lưu Kiếm,31,False
11500,Xã Bạch Đằng,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11473,Phường Bạch Đằng,31,False
11503,Xã Ninh Sơn,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11503,Xã Việt Khê,31,False
11506,Phường Quảng Thanh,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11506,Phường Lê Ích Mộc,31,False
11512,Phường Trần Hưng Đạo,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11488,Phường Lưu Kiếm,31,False
11518,Xã Quang Trung,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11488,Phường Lưu Kiếm,31,True
11518,Xã Quang Trung,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11506,Phường Lê Ích Mộc,31,True
11521,Phường Lê Hồng Phong,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11506,Phường Lê Ích Mộc,31,True
11521,Phường Lê Hồng Phong,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11557,Phường Thiên Hương,31,True
11527,Phường Hòa Bình,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11533,Phường Hòa Bình,31,False
11530,Phường Thủy Hà,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11533,Phường Hòa Bình,31,True
11530,Phường Thủy Hà,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11560,Phường Thủy Nguyên,31,True
11533,Phường An Lư,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11533,Phường Hòa Bình,31,True
11533,Phường An Lư,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11560,Phường Thủy Nguyên,31,True
11539,Phường Phạm Ngũ Lão,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11473,Phường Bạch Đằng,31,False
11542,Phường Nam Triệu Giang,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11542,Phường Nam Triệu,31,False
11545,Phường Tam Hưng,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11542,Phường Nam Triệu,31,False
11551,Phường Lập Lễ,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11542,Phường Nam Triệu,31,False
11557,Phường Thiên Hương,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11557,Phường Thiên Hương,31,False
11560,Phường Thủy Đường,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11560,Phường Thủy Nguyên,31,False
11569,Phường Hoàng Lâm,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11557,Phường Thiên Hương,31,False
11572,Phường Hoa Động,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11557,Phường Thiên Hương,31,True
11572,Phường Hoa Động,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11560,Phường Thủy Nguyên,31,True
11578,Phường Dương Quan,Thành phố Thủy Nguyên,Thành phố Hải Phòng,11560,Phường Thủy Nguyên,31,False
11581,Phường Lê Lợi,Quận An Dương,Thành phố Hải Phòng,11581,Phường An Dương,31,True
11581,Phường Lê Lợi,Quận An Dương,Thành phố Hải Phòng,11593,Phường An Phong,31,True
11581,Phường Lê Lợi,Quận An Dương,Thành phố Hải Phòng,11617,Phường An Hải,31,True
11584,Phường Lê Thiện,Quận An Dương,Thành phố Hải Phòng,11593,Phường An Phong,31,True
11584,Phường Lê Thiện,Quận An Dương,Thành phố Hải Phòng,11602,Phường Hồng An,31,True
11587,Phường Đại Bản,Quận Hồng Bàng,Thành phố Hải Phòng,11593,Phường An Phong,31,True
11587,Phường Đại Bản,Quận Hồng Bàng,Thành phố Hải Phòng,11602,Phường Hồng An,31,True
11590,Phường An Hòa,Quận An Dương,Thành phố Hải Phòng,11593,Phường An Phong,31,False
11593,Phường Hồng Phong,Quận An Dương,Thành phố Hải Phòng,11593,Phường An Phong,31,False
11596,Phường Tân Tiến,Quận An Dương,Thành phố Hải Phòng,11581,Phường An Dương,31,True
11596,Phường Tân Tiến,Quận An Dương,Thành phố Hải Phòng,11593,Phường An Phong,31,True
11596,Phường Tân Tiến,Quận An Dương,Thành phố Hải Phòng,11602,Phường Hồng An,31,True
11599,Phường An Hưng,Quận Hồng Bàng,Thành phố Hải Phòng,11581,Phường An Dương,31,True
11599,Phường An Hưng,Quận Hồng Bàng,Thành phố Hải Phòng,11602,Phường Hồng An,31,True
11602,Phường An Hồng,Quận Hồng Bàng,Thành phố Hải Phòng,11602,Phường Hồng An,31,False
11608,Phường Nam Sơn,Quận An Dương,Thành phố Hải Phòng,11581,Phường An Dương,31,False
11614,Phường An Hải,Quận An Dương,Thành phố Hải Phòng,11581,Phường An Dương,31,True
11614,Phường An Hải,Quận An Dương,Thành phố Hải Phòng,11617,Phường An Hải,31,True
11617,Phường Đồng Thái,Quận An Dương,Thành phố Hải Phòng,11581,Phường An Dương,31,True
11617,Phường Đồng Thái,Quận An Dương,Thành phố Hải Phòng,11617,Phường An Hải,31,True
11623,Phường An Đồng,Quận An Dương,Thành phố Hải Phòng,11617,Phường An Hải,31,False
11626,Phường Hồng Thái,Quận An Dương,Thành phố Hải Phòng,11617,Phường An Hải,31,False
11629,Thị trấn An Lão,Huyện An Lão,Thành phố Hải Phòng,11629,Xã An Lão,31,False
11632,Xã Bát Trang,Huyện An Lão,Thành phố Hải Phòng,11635,Xã An Trường,31,False
11635,Xã Trường Thọ,Huyện An Lão,Thành phố Hải Phòng,11635,Xã An Trường,31,False
11638,Xã Trường Thành,Huyện An Lão,Thành phố Hải Phòng,11635,Xã An Trường,31,False
11641,Xã An Tiến,Huyện An Lão,Thành phố Hải Phòng,11629,Xã An Lão,31,False
11644,Xã Quang Hưng,Huyện An Lão,Thành phố Hải Phòng,11647,Xã An Quang,31,False
11647,Xã Quang Trung,Huyện An Lão,Thành phố Hải Phòng,11647,Xã An Quang,31,False
11650,Xã Quốc Tuấn,Huyện An Lão,Thành phố Hải Phòng,11647,Xã An Quang,31,False
11653,Xã An Thắng,Huyện An Lão,Thành phố Hải Phòng,11629,Xã An Lão,31,False
11656,Thị trấn Trường Sơn,Huyện An Lão,Thành phố Hải Phòng,11446,Phường Phù Liễn,31,True
11656,Thị trấn Trường Sơn,Huyện An Lão,Thành phố Hải Phòng,11629,Xã An Lão,31,True
11659,Xã Tân Dân,Huyện An Lão,Thành phố Hải Phòng,11629,Xã An Lão,31,False
11662,Xã Thái Sơn,Huyện An Lão,Thành phố Hải Phòng,11629,Xã An Lão,31,True
11662,Xã Thái Sơn,Huyện An Lão,Thành phố Hải Phòng,11668,Xã An Khánh,31,True
11665,Xã Tân Viên,Huyện An Lão,Thành phố Hải Phòng,11668,Xã An Khánh,31,False
11668,Xã Mỹ Đức,Huyện An Lão,Thành phố Hải Phòng,11668,Xã An Khánh,31,False
11671,Xã Chiến Thắng,Huyện An Lão,Thành phố Hải Phòng,11674,Xã An Hưng,31,False
11674,Xã An Thọ,Huyện An Lão,Thành phố Hải Phòng,11674,Xã An Hưng,31,False
11677,Xã An Thái,Huyện An Lão,Thành phố Hải Phòng,11674,Xã An Hưng,31,False
11680,Thị trấn Núi Đối,Huyện Kiến Thụy,Thành phố Hải Phòng,11680,Xã Kiến Thụy,31,False
11683,Phường Đa Phúc,Quận Dương Kinh,Thành phố Hải Phòng,11689,Phường Hưng Đạo,31,False
11686,Phường Hưng Đạo,Quận Dương Kinh,Thành phố Hải Phòng,11689,Phường Hưng Đạo,31,False
11689,Phường Anh Dũng,Quận Dương Kinh,Thành phố Hải Phòng,11689,Phường Hưng Đạo,31,True
11689,Phường Anh Dũng,Quận Dương Kinh,Thành phố Hải Phòng,11692,Phường Dương Kinh,31,True
11692,Phường Hải Thành,Quận Dương Kinh,Thành phố Hải Phòng,11689,Phường Hưng Đạo,31,True
11692,Phường Hải Thành,Quận Dương Kinh,Thành phố Hải Phòng,11692,Phường Dương Kinh,31,True
11695,Xã Đông Phương,Huyện Kiến Thụy,Thành phố Hải Phòng,11725,Xã Kiến Minh,31,False
11698,Xã Thuận Thiên,Huyện Kiến Thụy,Thành phố Hải Phòng,11680,Xã Kiến Thụy,31,False
11701,Xã Hữu Bằng,Huyện Kiến Thụy,Thành phố Hải Phòng,11680,Xã Kiến Thụy,31,False
11704,Xã Đại Đồng,Huyện Kiến Thụy,Thành phố Hải Phòng,11725,Xã Kiến Minh,31,False
11707,Phường Hòa Nghĩa,Quận Dương Kinh,Thành phố Hải Phòng,11692,Phường Dương Kinh,31,False
11710,Xã Ngũ Phúc,Huyện Kiến Thụy,Thành phố Hải Phòng,11713,Xã Nghi Dương,31,False
11713,Xã Kiến Quốc,Huyện Kiến Thụy,Thành phố Hải Phòng,11713,Xã Nghi Dương,31,False
11716,Xã Du Lễ,Huyện Kiến Thụy,Thành phố Hải Phòng,11713,Xã Nghi Dương,31,False
11722,Xã Thanh Sơn,Huyện Kiến Thụy,Thành phố Hải Phòng,11680,Xã Kiến Thụy,31,False
11725,Xã Minh Tân,Huyện Kiến Thụy,Thành phố Hải Phòng,11725,Xã Kiến Minh,31,False
11728,Xã Kiến Hưng,Huyện Kiến Thụy,Thành phố Hải Phòng,11680,Xã Kiến Thụy,31,True
11728,Xã Kiến Hưng,Huyện Kiến Thụy,Thành phố Hải Phòng,11728,Xã Kiến Hưng,31,True
11734,Xã Tân Phong,Huyện Kiến Thụy,Thành phố Hải Phòng,11749,Xã Kiến Hải,31,False
11737,Phường Hợp Đức,Quận Đồ Sơn,Thành phố Hải Phòng,11737,Phường Nam Đồ Sơn,31,False
11740,Phường Tân Thành,Quận Dương Kinh,Thành phố Hải Phòng,11455,Phường Đồ Sơn,31,True
11740,Phường Tân Thành,Quận Dương Kinh,Thành phố Hải Phòng,11692,Phường Dương Kinh,31,True
11743,Xã Tân Trào,Huyện Kiến Thụy,Thành phố Hải Phòng,11728,Xã Kiến Hưng,31,False
11746,Xã Đoàn Xá,Huyện Kiến Thụy,Thành phố Hải Phòng,11728,Xã Kiến Hưng,31,True
11746,Xã Đoàn Xá,Huyện Kiến Thụy,Thành phố Hải Phòng,11749,Xã Kiến Hải,31,True
11749,Xã Tú Sơn,Huyện Kiến Thụy,Thành phố Hải Phòng,11749,Xã Kiến Hải,31,False
11752,Xã Đại Hợp,Huyện Kiến Thụy,Thành phố Hải Phòng,11749,Xã Kiến Hải,31,False
11755,Thị trấn Tiên Lãng,Huyện Tiên Lãng,Thành phố Hải Phòng,11755,Xã Tiên Lãng,31,False
11758,Xã Đại Thắng,Huyện Tiên Lãng,Thành phố Hải Phòng,11761,Xã Quyết Thắng,31,False
11761,Xã Tiên Cường,Huyện Tiên Lãng,Thành phố Hải Phòng,11761,Xã Quyết Thắng,31,False
11764,Xã Tự Cường,Huyện Tiên Lãng,Thành phố Hải Phòng,11761,Xã Quyết Thắng,31,False
11770,Xã Quyết Tiến,Huyện Tiên Lãng,Thành phố Hải Phòng,11755,Xã Tiên Lãng,31,False
11773,Xã Khởi Nghĩa,Huyện Tiên Lãng,Thành phố Hải Phòng,11755,Xã Tiên Lãng,31,False
11776,Xã Tiên Thanh,Huyện Tiên Lãng,Thành phố Hải Phòng,11755,Xã Tiên Lãng,31,False
11779,Xã Cấp Tiến,Huyện Tiên Lãng,Thành phố Hải Phòng,11779,Xã Tân Minh,31,False
11782,Xã Kiến Thiết,Huyện Tiên Lãng,Thành phố Hải Phòng,11779,Xã Tân Minh,31,False
11785,Xã Đoàn Lập,Huyện Tiên Lãng,Thành phố Hải Phòng,11779,Xã Tân Minh,31,False
11791,Xã Tân Minh,Huyện Tiên Lãng,Thành phố Hải Phòng,11779,Xã Tân Minh,31,True
11791,Xã Tân Minh,Huyện Tiên Lãng,Thành phố Hải Phòng,11791,Xã Tiên Minh,31,True
11797,Xã Tiên Thắng,Huyện Tiên Lãng,Thành phố Hải Phòng,11791,Xã Tiên Minh,31,False
11800,Xã Tiên Minh,Huyện Tiên Lãng,Thành phố Hải Phòng,11791,Xã Tiên Minh,31,False
11803,Xã Bắc Hưng,Huyện Tiên Lãng,Thành phố Hải Phòng,11806,Xã Chấn Hưng,31,False
11806,Xã Nam Hưng,Huyện Tiên Lãng,Thành phố Hải Phòng,11806,Xã Chấn Hưng,31,False
11809,Xã Hùng Thắng,Huyện Tiên Lãng,Thành phố Hải Phòng,11809,Xã Hùng Thắng,31,False
11812,Xã Tây Hưng,Huyện Tiên Lãng,Thành phố Hải Phòng,11806,Xã Chấn Hưng,31,False
11815,Xã Đông Hưng,Huyện Tiên Lãng,Thành phố Hải Phòng,11806,Xã Chấn Hưng,31,False
11821,Xã Vinh Quang,Huyện Tiên Lãng,Thành phố Hải Phòng,11809,Xã Hùng Thắng,31,False
11824,Thị trấn Vĩnh Bảo,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11824,Xã Vĩnh Bảo,31,False
11827,Xã Dũng Tiến,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11842,Xã Vĩnh Thuận,31,False
11830,Xã Giang Biên,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11842,Xã Vĩnh Thuận,31,False
11833,Xã Thắng Thủy,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11836,Xã Vĩnh Thịnh,31,False
11836,Xã Trung Lập,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11836,Xã Vĩnh Thịnh,31,False
11839,Xã Việt Tiến,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11836,Xã Vĩnh Thịnh,31,False
11842,Xã Vĩnh An,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11842,Xã Vĩnh Thuận,31,False
11848,Xã Vĩnh Hòa,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11848,Xã Vĩnh Hòa,31,False
11851,Xã Hùng Tiến,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11848,Xã Vĩnh Hòa,31,False
11857,Xã Tân Hưng,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11824,Xã Vĩnh Bảo,31,False
11860,Xã Tân Liên,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11824,Xã Vĩnh Bảo,31,False
11866,Xã Vĩnh Hưng,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11824,Xã Vĩnh Bảo,31,False
11875,Xã Vĩnh Hải,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11875,Xã Vĩnh Hải,31,False
11881,Xã Liên Am,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11887,Xã Vĩnh Am,31,False
11884,Xã Lý Học,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11911,Xã Nguyễn Bỉnh Khiêm,31,False
11887,Xã Tam Cường,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11887,Xã Vĩnh Am,31,False
11890,Xã Hòa Bình,Huyện Vĩnh Bảo,Thành phố Hải Phòng,10804,Xã Kim Thành,31,True
11890,Xã Hòa Bình,Huyện Vĩnh Bảo,Thành phố Hải Phòng,10843,Xã Hà Nam,31,True
11890,Xã Hòa Bình,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11911,Xã Nguyễn Bỉnh Khiêm,31,True
11893,Xã Tiền Phong,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11875,Xã Vĩnh Hải,31,False
11902,Xã Cao Minh,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11887,Xã Vĩnh Am,31,False
11911,Xã Trấn Dương,Huyện Vĩnh Bảo,Thành phố Hải Phòng,11911,Xã Nguyễn Bỉnh Khiêm,31,False
11914,Thị trấn Cát Bà,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11917,Thị trấn Cát Hải,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11920,Xã Nghĩa Lộ,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11923,Xã Đồng Bài,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11926,Xã Hoàng Châu,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11929,Xã Văn Phong,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11932,Xã Phù Long,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11935,Xã Gia Luận,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11938,Xã Hiền Hào,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11941,Xã Trân Châu,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11944,Xã Việt Hải,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11947,Xã Xuân Đám,Huyện Cát Hải,Thành phố Hải Phòng,11914,Đặc khu Cát Hải,31,False
11950,Phường Lam Sơn,Thành phố Hưng Yên,Tỉnh Hưng Yên,11983,Phường Sơn Nam,33,False
11953,Phường Hiến Nam,Thành phố Hưng Yên,Tỉnh Hưng Yên,11953,Phường Phố Hiến,33,False
11956,Phường An Tảo,Thành phố Hưng Yên,Tỉnh Hưng Yên,11953,Phường Phố Hiến,33,False
11959,Phường Lê Lợi,Thành phố Hưng Yên,Tỉnh Hưng Yên,11953,Phường Phố Hiến,33,False
11962,Phường Minh Khai,Thành phố Hưng Yên,Tỉnh Hưng Yên,11953,Phường Phố Hiến,33,False
11968,Phường Hồng Châu,Thành phố Hưng Yên,Tỉnh Hưng Yên,11980,Phường Hồng Châu,33,False
11971,Xã Trung Nghĩa,Thành phố Hưng Yên,Tỉnh Hưng Yên,11953,Phường Phố Hiến,33,False
11974,Xã Liên Phương,Thành phố Hưng Yên,Tỉnh Hưng Yên,11953,Phường Phố Hiến,33,False
11977,Xã Phương Nam,Thành phố Hưng Yên,Tỉnh Hưng Yên,11977,Xã Tân Hưng,33,False
11980,Xã Quảng Châu,Thành phố Hưng Yên,Tỉnh Hưng Yên,11980,Phường Hồng Châu,33,False
11983,Xã Bảo Khê,Thành phố Hưng Yên,Tỉnh Hưng Yên,11983,Phường Sơn Nam,33,False
11986,Thị trấn Như Quỳnh,Huyện Văn Lâm,Tỉnh Hưng Yên,12004,Xã Như Quỳnh,33,False
11989,Xã Lạc Đạo,Huyện Văn Lâm,Tỉnh Hưng Yên,11992,Xã Lạc Đạo,33,True
11989,Xã Lạc Đạo,Huyện Văn Lâm,Tỉnh Hưng Yên,11995,Xã Đại Đồng,33,True
11992,Xã Chỉ Đạo,Huyện Văn Lâm,Tỉnh Hưng Yên,11992,Xã Lạc Đạo,33,False
11995,Xã Đại Đồng,Huyện Văn Lâm,Tỉnh Hưng Yên,11995,Xã Đại Đồng,33,False
11998,Xã Việt Hưng,Huyện Văn Lâm,Tỉnh Hưng Yên,11995,Xã Đại Đồng,33,False
12001,Xã Tân Quang,Huyện Văn Lâm,Tỉnh Hưng Yên,12004,Xã Như Quỳnh,33,False
12004,Xã Đình Dù,Huyện Văn Lâm,Tỉnh Hưng Yên,11995,Xã Đại Đồng,33,True
12004,Xã Đình Dù,Huyện Văn Lâm,Tỉnh Hưng Yên,12004,Xã Như Quỳnh,33,True
12007,Xã Minh Hải,Huyện Văn Lâm,Tỉnh Hưng Yên,11992,Xã Lạc Đạo,33,False
12010,Xã Lương Tài,Huyện Văn Lâm,Tỉnh Hưng Yên,11995,Xã Đại Đồng,33,False
12013,Xã Trưng Trắc,Huyện Văn Lâm,Tỉnh Hưng Yên,12004,Xã Như Quỳnh,33,False
12016,Xã Lạc Hồng,Huyện Văn Lâm,Tỉnh Hưng Yên,12004,Xã Như Quỳnh,33,False
12019,Thị trấn Văn Giang,Huyện Văn Giang,Tỉnh Hưng Yên,12019,Xã Văn Giang,33,False
12022,Xã Xuân Quan,Huyện Văn Giang,Tỉnh Hưng Yên,12025,Xã Phụng Công,33,False
12025,Xã Cửu Cao,Huyện Văn Giang,Tỉnh Hưng Yên,12025,Xã Phụng Công,33,False
12028,Xã Phụng Công,Huyện Văn Giang,Tỉnh Hưng Yên,12025,Xã Phụng Công,33,False
12031,Xã Nghĩa Trụ,Huyện Văn Giang,Tỉnh Hưng Yên,12031,Xã Nghĩa Trụ,33,False
12034,Xã Long Hưng,Huyện Văn Giang,Tỉnh Hưng Yên,12031,Xã Nghĩa Trụ,33,False
12037,Xã Vĩnh Khúc,Huyện Văn Giang,Tỉnh Hưng Yên,12031,Xã Nghĩa Trụ,33,False
12040,Xã Liên Nghĩa,Huyện Văn Giang,Tỉnh Hưng Yên,12019,Xã Văn Giang,33,False
12043,Xã Tân Tiến,Huyện Văn Giang,Tỉnh Hưng Yên,12019,Xã Văn Giang,33,False
12046,Xã Thắng Lợi,Huyện Văn Giang,Tỉnh Hưng Yên,12049,Xã Mễ Sở,33,False
12049,Xã Mễ Sở,Huyện Văn Giang,Tỉnh Hưng Yên,12049,Xã Mễ Sở,33,False
12052,Thị trấn Yên Mỹ,Huyện Yên Mỹ,Tỉnh Hưng Yên,12073,Xã Yên Mỹ,33,False
12055,Xã Nguyễn Văn Linh,Huyện Yên Mỹ,Tỉnh Hưng Yên,12064,Xã Nguyễn Văn Linh,33,False
12061,Xã Đồng Than,Huyện Yên Mỹ,Tỉnh Hưng Yên,12070,Xã Hoàn Long,33,False
12064,Xã Ngọc Long,Huyện Yên Mỹ,Tỉnh Hưng Yên,12064,Xã Nguyễn Văn Linh,33,False
12067,Xã Liêu Xá,Huyện Yên Mỹ,Tỉnh Hưng Yên,12064,Xã Nguyễn Văn Linh,33,False
12070,Xã Hoàn Long,Huyện Yên Mỹ,Tỉnh Hưng Yên,12070,Xã Hoàn Long,33,False
12073,Xã Tân Lập,Huyện Yên Mỹ,Tỉnh Hưng Yên,12073,Xã Yên Mỹ,33,False
12076,Xã Thanh Long,Huyện Yên Mỹ,Tỉnh Hưng Yên,12091,Xã Việt Yên,33,False
12079,Xã Yên Phú,Huyện Yên Mỹ,Tỉnh Hưng Yên,12091,Xã Việt Yên,33,False
12085,Xã Trung Hòa,Huyện Yên Mỹ,Tỉnh Hưng Yên,12073,Xã Yên Mỹ,33,False
12091,Xã Việt Yên,Huyện Yên Mỹ,Tỉnh Hưng Yên,12091,Xã Việt Yên,33,False
12100,Xã Tân Minh,Huyện Yên Mỹ,Tỉnh Hưng Yên,12073,Xã Yên Mỹ,33,False
12103,Phường Bần Yên Nhân,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12103,Phường Mỹ Hào,33,False
12106,Phường Phan Đình Phùng,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12103,Phường Mỹ Hào,33,False
12109,Xã Cẩm Xá,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12103,Phường Mỹ Hào,33,False
12112,Xã Dương Quang,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12127,Phường Thượng Hồng,33,False
12115,Xã Hòa Phong,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12127,Phường Thượng Hồng,33,False
12118,Phường Nhân Hòa,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12103,Phường Mỹ Hào,33,False
12121,Phường Dị Sử,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12133,Phường Đường Hào,33,False
12124,Phường Bạch Sam,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12127,Phường Thượng Hồng,33,False
12127,Phường Minh Đức,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12127,Phường Thượng Hồng,33,False
12130,Phường Phùng Chí Kiên,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12133,Phường Đường Hào,33,False
12133,Xã Xuân Dục,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12133,Phường Đường Hào,33,False
12136,Xã Ngọc Lâm,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12133,Phường Đường Hào,33,False
12139,Xã Hưng Long,Thị xã Mỹ Hào,Tỉnh Hưng Yên,12133,Phường Đường Hào,33,False
12142,Thị trấn Ân Thi,Huyện Ân Thi,Tỉnh Hưng Yên,12142,Xã Ân Thi,33,False
12145,Xã Phù Ủng,Huyện Ân Thi,Tỉnh Hưng Yên,12148,Xã Phạm Ngũ Lão,33,False
12148,Xã Bắc Sơn,Huyện Ân Thi,Tỉnh Hưng Yên,12148,Xã Phạm Ngũ Lão,33,False
12151,Xã Bãi Sậy,Huyện Ân Thi,Tỉnh Hưng Yên,12148,Xã Phạm Ngũ Lão,33,False
12154,Xã Đào Dương,Huyện Ân Thi,Tỉnh Hưng Yên,12148,Xã Phạm Ngũ Lão,33,False
12157,Xã Quang Vinh,Huyện Ân Thi,Tỉnh Hưng Yên,12142,Xã Ân Thi,33,False
12160,Xã Vân Du,Huyện Ân Thi,Tỉnh Hưng Yên,12166,Xã Xuân Trúc,33,False
12166,Xã Xuân Trúc,Huyện Ân Thi,Tỉnh Hưng Yên,12166,Xã Xuân Trúc,33,False
12169,Xã Hoàng Hoa Thám,Huyện Ân Thi,Tỉnh Hưng Yên,12142,Xã Ân Thi,33,False
12172,Xã Quảng Lãng,Huyện Ân Thi,Tỉnh Hưng Yên,12166,Xã Xuân Trúc,33,False
12175,Xã Đa Lộc,Huyện Ân Thi,Tỉnh Hưng Yên,12184,Xã Nguyễn Trãi,33,False
12178,Xã Đặng Lễ,Huyện Ân Thi,Tỉnh Hưng Yên,12184,Xã Nguyễn Trãi,33,False
12181,Xã Cẩm Ninh,Huyện Ân Thi,Tỉnh Hưng Yên,12184,Xã Nguyễn Trãi,33,False
12184,Xã Nguyễn Trãi,Huyện Ân Thi,Tỉnh Hưng Yên,12184,Xã Nguyễn Trãi,33,False
12190,Xã Hồ Tùng Mậu,Huyện Ân Thi,Tỉnh Hưng Yên,12196,Xã Hồng Quang,33,False
12193,Xã Tiền Phong,Huyện Ân Thi,Tỉnh Hưng Yên,12196,Xã Hồng Quang,33,False
12196,Xã Hồng Quang,Huyện Ân Thi,Tỉnh Hưng Yên,12196,Xã Hồng Quang,33,False
12202,Xã Hạ Lễ,Huyện Ân Thi,Tỉnh Hưng Yên,12196,Xã Hồng Quang,33,False
12205,Thị trấn Khoái Châu,Huyện Khoái Châu,Tỉnh Hưng Yên,12205,Xã Khoái Châu,33,False
12208,Xã Đông Tảo,Huyện Khoái Châu,Tỉnh Hưng Yên,12070,Xã Hoàn Long,33,False
12211,Xã Bình Minh,Huyện Khoái Châu,Tỉnh Hưng Yên,12049,Xã Mễ Sở,33,False
12214,Xã Phạm Hồng Thái,Huyện Khoái Châu,Tỉnh Hưng Yên,12223,Xã Triệu Việt Vương,33,False
12220,Xã Ông Đình,Huyện Khoái Châu,Tỉnh Hưng Yên,12223,Xã Triệu Việt Vương,33,False
12223,Xã Tân Dân,Huyện Khoái Châu,Tỉnh Hưng Yên,12223,Xã Triệu Việt Vương,33,False
12226,Xã Tứ Dân,Huyện Khoái Châu,Tỉnh Hưng Yên,12247,Xã Châu Ninh,33,False
12229,Xã An Vĩ,Huyện Khoái Châu,Tỉnh Hưng Yên,12223,Xã Triệu Việt Vương,33,False
12232,Xã Đông Kết,Huyện Khoái Châu,Tỉnh Hưng Yên,12205,Xã Khoái Châu,33,False
12238,Xã Dân Tiến,Huyện Khoái Châu,Tỉnh Hưng Yên,12238,Xã Việt Tiến,33,False
12244,Xã Đồng Tiến,Huyện Khoái Châu,Tỉnh Hưng Yên,12238,Xã Việt Tiến,33,False
12247,Xã Tân Châu,Huyện Khoái Châu,Tỉnh Hưng Yên,12247,Xã Châu Ninh,33,False
12250,Xã Liên Khê,Huyện Khoái Châu,Tỉnh Hưng Yên,12205,Xã Khoái Châu,33,False
12253,Xã Phùng Hưng,Huyện Khoái Châu,Tỉnh Hưng Yên,12205,Xã Khoái Châu,33,False
12256,Xã Việt Hòa,Huyện Khoái Châu,Tỉnh Hưng Yên,12238,Xã Việt Tiến,33,False
12259,Xã Đông Ninh,Huyện Khoái Châu,Tỉnh Hưng Yên,12247,Xã Châu Ninh,33,False
12262,Xã Đại Tập,Huyện Khoái Châu,Tỉnh Hưng Yên,12247,Xã Châu Ninh,33,False
12265,Xã Chí Minh,Huyện Khoái Châu,Tỉnh Hưng Yên,12271,Xã Chí Minh,33,False
12271,Xã Thuần Hưng,Huyện Khoái Châu,Tỉnh Hưng Yên,12271,Xã Chí Minh,33,False
12274,Xã Nguyễn Huệ,Huyện Khoái Châu,Tỉnh Hưng Yên,12271,Xã Chí Minh,33,False
12280,Thị trấn Lương Bằng,Huyện Kim Động,Tỉnh Hưng Yên,12280,Xã Lương Bằng,33,False
12283,Xã Nghĩa Dân,Huyện Kim Động,Tỉnh Hưng Yên,12286,Xã Nghĩa Dân,33,False
12286,Xã Toàn Thắng,Huyện Kim Động,Tỉnh Hưng Yên,12286,Xã Nghĩa Dân,33,False
12289,Xã Vĩnh Xá,Huyện Kim Động,Tỉnh Hưng Yên,12286,Xã Nghĩa Dân,33,False
12292,Xã Phạm Ngũ Lão,Huyện Kim Động,Tỉnh Hưng Yên,12280,Xã Lương Bằng,33,False
12295,Xã Phú Thọ,Huyện Kim Động,Tỉnh Hưng Yên,12313,Xã Đức Hợp,33,False
12298,Xã Đồng Thanh,Huyện Kim Động,Tỉnh Hưng Yên,12286,Xã Nghĩa Dân,33,False
12301,Xã Song Mai,Huyện Kim Động,Tỉnh Hưng Yên,12322,Xã Hiệp Cường,33,False
12304,Xã Chính Nghĩa,Huyện Kim Động,Tỉnh Hưng Yên,12280,Xã Lương Bằng,33,False
12313,Xã Mai Động,Huyện Kim Động,Tỉnh Hưng Yên,12313,Xã Đức Hợp,33,False
12316,Xã Đức Hợp,Huyện Kim Động,Tỉnh Hưng Yên,12313,Xã Đức Hợp,33,False
12319,Xã Hùng An,Huyện Kim Động,Tỉnh Hưng Yên,12322,Xã Hiệp Cường,33,False
12322,Xã Ngọc Thanh,Huyện Kim Động,Tỉnh Hưng Yên,11983,Phường Sơn Nam,33,True
12322,Xã Ngọc Thanh,Huyện Kim Động,Tỉnh Hưng Yên,12322,Xã Hiệp Cường,33,True
12325,Xã Diên Hồng,Huyện Kim Động,Tỉnh Hưng Yên,12280,Xã Lương Bằng,33,False
12328,Xã Hiệp Cường,Huyện Kim Động,Tỉnh Hưng Yên,12322,Xã Hiệp Cường,33,False
12331,Xã Phú Cường,Thành phố Hưng Yên,Tỉnh Hưng Yên,11983,Phường Sơn Nam,33,False
12334,Xã Hùng Cường,Thành phố Hưng Yên,Tỉnh Hưng Yên,11983,Phường Sơn Nam,33,False
12337,Thị trấn Vương,Huyện Tiên Lữ,Tỉnh Hưng Yên,12337,Xã Hoàng Hoa Thám,33,False
12340,Xã Hưng Đạo,Huyện Tiên Lữ,Tỉnh Hưng Yên,12337,Xã Hoàng Hoa Thám,33,False
12346,Xã Nhật Tân,Huyện Tiên Lữ,Tỉnh Hưng Yên,12337,Xã Hoàng Hoa Thám,33,False
12352,Xã Lệ Xá,Huyện Tiên Lữ,Tỉnh Hưng Yên,12361,Xã Tiên Hoa,33,False
12355,Xã An Viên,Huyện Tiên Lữ,Tỉnh Hưng Yên,12337,Xã Hoàng Hoa Thám,33,False
12361,Xã Trung Dũng,Huyện Tiên Lữ,Tỉnh Hưng Yên,12361,Xã Tiên Hoa,33,False
12364,Xã Hải Thắng,Huyện Tiên Lữ,Tỉnh Hưng Yên,12364,Xã Tiên Lữ,33,False
12367,Xã Thủ Sỹ,Huyện Tiên Lữ,Tỉnh Hưng Yên,11977,Xã Tân Hưng,33,False
12370,Xã Thiện Phiến,Huyện Tiên Lữ,Tỉnh Hưng Yên,12364,Xã Tiên Lữ,33,False
12373,Xã Thụy Lôi,Huyện Tiên Lữ,Tỉnh Hưng Yên,12364,Xã Tiên Lữ,33,False
12376,Xã Cương Chính,Huyện Tiên Lữ,Tỉnh Hưng Yên,12361,Xã Tiên Hoa,33,False
12385,Xã Tân Hưng,Thành phố Hưng Yên,Tỉnh Hưng Yên,11977,Xã Tân Hưng,33,False
12388,Xã Hoàng Hanh,Thành phố Hưng Yên,Tỉnh Hưng Yên,11980,Phường Hồng Châu,33,False
12391,Thị trấn Trần Cao,Huyện Phù Cừ,Tỉnh Hưng Yên,12391,Xã Quang Hưng,33,False
12394,Xã Minh Tân,Huyện Phù Cừ,Tỉnh Hưng Yên,12391,Xã Quang Hưng,33,False
12397,Xã Phan Sào Nam,Huyện Phù Cừ,Tỉnh Hưng Yên,12406,Xã Đoàn Đào,33,False
12400,Xã Quang Hưng,Huyện Phù Cừ,Tỉnh Hưng Yên,12391,Xã Quang Hưng,33,False
12403,Xã Minh Hoàng,Huyện Phù Cừ,Tỉnh Hưng Yên,12406,Xã Đoàn Đào,33,False
12406,Xã Đoàn Đào,Huyện Phù Cừ,Tỉnh Hưng Yên,12406,Xã Đoàn Đào,33,False
12409,Xã Tống Phan,Huyện Phù Cừ,Tỉnh Hưng Yên,12391,Xã Quang Hưng,33,False
12412,Xã Đình Cao,Huyện Phù Cừ,Tỉnh Hưng Yên,12424,Xã Tiên Tiến,33,False
12415,Xã Nhật Quang,Huyện Phù Cừ,Tỉnh Hưng Yên,12424,Xã Tiên Tiến,33,False
12421,Xã Tam Đa,Huyện Phù Cừ,Tỉnh Hưng Yên,12427,Xã Tống Trân,33,False
12424,Xã Tiên Tiến,Huyện Phù Cừ,Tỉnh Hưng Yên,12424,Xã Tiên Tiến,33,False
12427,Xã Nguyên Hòa,Huyện Phù Cừ,Tỉnh Hưng Yên,12427,Xã Tống Trân,33,False
12430,Xã Tống Trân,Huyện Phù Cừ,Tỉnh Hưng Yên,12427,Xã Tống Trân,33,False
12433,Phường Lê Hồng Phong,Thành phố Thái Bình,Tỉnh Thái Bình,13225,Phường Thái Bình,33,False
12436,Phường Bồ Xuyên,Thành phố Thái Bình,Tỉnh Thái Bình,13225,Phường Thái Bình,33,False
12439,Phường Đề Thám,Thành phố Thái Bình,Tỉnh Thái Bình,12452,Phường Trần Hưng Đạo,33,False
12442,Phường Kỳ Bá,Thành phố Thái Bình,Tỉnh Thái Bình,12454,Phường Trần Lãm,33,False
12445,Phường Quang Trung,Thành phố Thái Bình,Tỉnh Thái Bình,12452,Phường Trần Hưng Đạo,33,False
12448,Phường Phú Khánh,Thành phố Thái Bình,Tỉnh Thái Bình,12466,Phường Vũ Phúc,33,False
12451,Phường Tiền Phong,Thành phố Thái Bình,Tỉnh Thái Bình,13225,Phường Thái Bình,33,False
12452,Phường Trần Hưng Đạo,Thành phố Thái Bình,Tỉnh Thái Bình,12452,Phường Trần Hưng Đạo,33,False
12454,Phường Trần Lãm,Thành phố Thái Bình,Tỉnh Thái Bình,12454,Phường Trần Lãm,33,False
12457,Xã Đông Hòa,Thành phố Thái Bình,Tỉnh Thái Bình,12817,Phường Trà Lý,33,False
12460,Phường Hoàng Diệu,Thành phố Thái Bình,Tỉnh Thái Bình,12817,Phường Trà Lý,33,False
12463,Xã Phú Xuân,Thành phố Thái Bình,Tỉnh Thái Bình,12452,Phường Trần Hưng Đạo,33,False
12466,Xã Vũ Phúc,Thành phố Thái Bình,Tỉnh Thái Bình,12466,Phường Vũ Phúc,33,False
12469,Xã Vũ Chính,Thành phố Thái Bình,Tỉnh Thái Bình,12454,Phường Trần Lãm,33,False
12472,Thị trấn Quỳnh Côi,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12472,Xã Quỳnh Phụ,33,False
12475,Xã An Khê,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12499,Xã A Sào,33,False
12478,Xã An Đồng,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12499,Xã A Sào,33,False
12481,Xã Quỳnh Hoa,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12511,Xã Minh Thọ,33,False
12484,Xã Quỳnh Lâm,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12517,Xã Ngọc Lâm,33,False
12487,Xã Quỳnh Thọ,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12511,Xã Minh Thọ,33,False
12490,Xã An Hiệp,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12499,Xã A Sào,33,False
12493,Xã Quỳnh Hoàng,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12517,Xã Ngọc Lâm,33,False
12496,Xã Quỳnh Giao,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12511,Xã Minh Thọ,33,False
12499,Xã An Thái,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12499,Xã A Sào,33,False
12502,Xã An Cầu,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12526,Xã Đồng Bằng,33,False
12505,Xã Quỳnh Hồng,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12472,Xã Quỳnh Phụ,33,False
12508,Xã Quỳnh Khê,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12532,Xã Nguyễn Du,33,False
12511,Xã Quỳnh Minh,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12511,Xã Minh Thọ,33,False
12514,Xã An Ninh,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12523,Xã Phụ Dực,33,False
12517,Xã Quỳnh Ngọc,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12517,Xã Ngọc Lâm,33,False
12520,Xã Quỳnh Hải,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12472,Xã Quỳnh Phụ,33,False
12523,Thị trấn An Bài,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12523,Xã Phụ Dực,33,False
12526,Xã An Ấp,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12526,Xã Đồng Bằng,33,False
12529,Xã Quỳnh Hội,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12472,Xã Quỳnh Phụ,33,False
12532,Xã Châu Sơn,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12532,Xã Nguyễn Du,33,False
12535,Xã Quỳnh Mỹ,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12472,Xã Quỳnh Phụ,33,False
12538,Xã An Quý,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12526,Xã Đồng Bằng,33,False
12541,Xã An Thanh,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12523,Xã Phụ Dực,33,False
12547,Xã An Vũ,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12523,Xã Phụ Dực,33,False
12550,Xã An Lễ,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12526,Xã Đồng Bằng,33,False
12553,Xã Quỳnh Hưng,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12472,Xã Quỳnh Phụ,33,False
12559,Xã An Mỹ,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12523,Xã Phụ Dực,33,False
12562,Xã Quỳnh Nguyên,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12532,Xã Nguyễn Du,33,False
12565,Xã An Vinh,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12577,Xã Quỳnh An,33,False
12571,Xã An Dục,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12583,Xã Tân Tiến,33,False
12574,Xã Đông Hải,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12577,Xã Quỳnh An,33,False
12577,Xã Trang Bảo Xá,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12577,Xã Quỳnh An,33,False
12580,Xã An Tràng,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12583,Xã Tân Tiến,33,False
12583,Xã Đồng Tiến,Huyện Quỳnh Phụ,Tỉnh Thái Bình,12583,Xã Tân Tiến,33,False
12586,Thị trấn Hưng Hà,Huyện Hưng Hà,Tỉnh Thái Bình,12586,Xã Hưng Hà,33,False
12589,Xã Quang Trung,Huyện Hưng Hà,Tỉnh Thái Bình,12619,Xã Diên Hà,33,False
12592,Xã Tân Lễ,Huyện Hưng Hà,Tỉnh Thái Bình,12613,Xã Long Hưng,33,False
12595,Xã Cộng Hòa,Huyện Hưng Hà,Tỉnh Thái Bình,12595,Xã Ngự Thiên,33,False
12601,Xã Canh Tân,Huyện Hưng Hà,Tỉnh Thái Bình,12595,Xã Ngự Thiên,33,False
12604,Xã Hòa Tiến,Huyện Hưng Hà,Tỉnh Thái Bình,12595,Xã Ngự Thiên,33,False
12610,Xã Tân Tiến,Huyện Hưng Hà,Tỉnh Thái Bình,12634,Xã Tiên La,33,False
12613,Thị trấn Hưng Nhân,Huyện Hưng Hà,Tỉnh Thái Bình,12613,Xã Long Hưng,33,False
12616,Xã Đoan Hùng,Huyện Hưng Hà,Tỉnh Thái Bình,12634,Xã Tiên La,33,False
12619,Xã Duyên Hải,Huyện Hưng Hà,Tỉnh Thái Bình,12619,Xã Diên Hà,33,False
12622,Xã Tân Hòa,Huyện Hưng Hà,Tỉnh Thái Bình,12595,Xã Ngự Thiên,33,False
12625,Xã Văn Cẩm,Huyện Hưng Hà,Tỉnh Thái Bình,12619,Xã Diên Hà,33,False
12628,Xã Bắc Sơn,Huyện Hưng Hà,Tỉnh Thái Bình,12631,Xã Thần Khê,33,False
12631,Xã Đông Đô,Huyện Hưng Hà,Tỉnh Thái Bình,12631,Xã Thần Khê,33,False
12634,Xã Phúc Khánh,Huyện Hưng Hà,Tỉnh Thái Bình,12634,Xã Tiên La,33,False
12637,Xã Liên Hiệp,Huyện Hưng Hà,Tỉnh Thái Bình,12613,Xã Long Hưng,33,False
12640,Xã Tây Đô,Huyện Hưng Hà,Tỉnh Thái Bình,12631,Xã Thần Khê,33,False
12643,Xã Thống Nhất,Huyện Hưng Hà,Tỉnh Thái Bình,12586,Xã Hưng Hà,33,False
12646,Xã Tiến Đức,Huyện Hưng Hà,Tỉnh Thái Bình,12613,Xã Long Hưng,33,False
12649,Xã Thái Hưng,Huyện Hưng Hà,Tỉnh Thái Bình,12613,Xã Long Hưng,33,False
12652,Xã Thái Phương,Huyện Hưng Hà,Tỉnh Thái Bình,12634,Xã Tiên La,33,False
12655,Xã Hòa Bình,Huyện Hưng Hà,Tỉnh Thái Bình,12586,Xã Hưng Hà,33,False
12656,Xã Chi Lăng,Huyện Hưng Hà,Tỉnh Thái Bình,12631,Xã Thần Khê,33,False
12658,Xã Minh Khai,Huyện Hưng Hà,Tỉnh Thái Bình,12586,Xã Hưng Hà,33,False
12661,Xã Hồng An,Huyện Hưng Hà,Tỉnh Thái Bình,12676,Xã Lê Quý Đôn,33,False
12664,Xã Kim Trung,Huyện Hưng Hà,Tỉnh Thái Bình,12586,Xã Hưng Hà,33,False
12667,Xã Hồng Lĩnh,Huyện Hưng Hà,Tỉnh Thái Bình,12586,Xã Hưng Hà,33,False
12670,Xã Minh Tân,Huyện Hưng Hà,Tỉnh Thái Bình,12676,Xã Lê Quý Đôn,33,False
12673,Xã Văn Lang,Huyện Hưng Hà,Tỉnh Thái Bình,12586,Xã Hưng Hà,33,False
12676,Xã Độc Lập,Huyện Hưng Hà,Tỉnh Thái Bình,12676,Xã Lê Quý Đôn,33,False
12679,Xã Chí Hòa,Huyện Hưng Hà,Tỉnh Thái Bình,12685,Xã Hồng Minh,33,False
12682,Xã Minh Hòa,Huyện Hưng Hà,Tỉnh Thái Bình,12685,Xã Hồng Minh,33,False
12685,Xã Hồng Minh,Huyện Hưng Hà,Tỉnh Thái Bình,12685,Xã Hồng Minh,33,False
12688,Thị trấn Đông Hưng,Huyện Đông Hưng,Tỉnh Thái Bình,12688,Xã Đông Hưng,33,False
12694,Xã Đông Phương,Huyện Đông Hưng,Tỉnh Thái Bình,12694,Xã Bắc Đông Hưng,33,False
12700,Xã Liên An Đô,Huyện Đông Hưng,Tỉnh Thái Bình,12700,Xã Bắc Tiên Hưng,33,False
12703,Xã Đông Sơn,Huyện Đông Hưng,Tỉnh Thái Bình,12688,Xã Đông Hưng,33,False
12706,Xã Đông Cường,Huyện Đông Hưng,Tỉnh Thái Bình,12694,Xã Bắc Đông Hưng,33,False
12709,Xã Phú Lương,Huyện Đông Hưng,Tỉnh Thái Bình,12700,Xã Bắc Tiên Hưng,33,False
12712,Xã Mê Linh,Huyện Đông Hưng,Tỉnh Thái Bình,12700,Xã Bắc Tiên Hưng,33,False
12715,Xã Lô Giang,Huyện Đông Hưng,Tỉnh Thái Bình,12700,Xã Bắc Tiên Hưng,33,False
12718,Xã Đông La,Huyện Đông Hưng,Tỉnh Thái Bình,12688,Xã Đông Hưng,33,False
12721,Xã Minh Tân,Huyện Đông Hưng,Tỉnh Thái Bình,12754,Xã Tiên Hưng,33,False
12724,Xã Đông Xá,Huyện Đông Hưng,Tỉnh Thái Bình,12694,Xã Bắc Đông Hưng,33,False
12730,Xã Nguyên Xá,Huyện Đông Hưng,Tỉnh Thái Bình,12688,Xã Đông Hưng,33,False
12736,Xã Phong Dương Tiến,Huyện Đông Hưng,Tỉnh Thái Bình,12736,Xã Đông Tiên Hưng,33,False
12739,Xã Hồng Việt,Huyện Đông Hưng,Tỉnh Thái Bình,12754,Xã Tiên Hưng,33,False
12745,Xã Hà Giang,Huyện Đông Hưng,Tỉnh Thái Bình,12745,Xã Bắc Đông Quan,33,False
12748,Xã Đông Kinh,Huyện Đông Hưng,Tỉnh Thái Bình,12745,Xã Bắc Đông Quan,33,False
12751,Xã Đông Hợp,Huyện Đông Hưng,Tỉnh Thái Bình,12688,Xã Đông Hưng,33,False
12754,Xã Thăng Long,Huyện Đông Hưng,Tỉnh Thái Bình,12754,Xã Tiên Hưng,33,False
12757,Xã Đông Các,Huyện Đông Hưng,Tỉnh Thái Bình,12688,Xã Đông Hưng,33,False
12760,Xã Phú Châu,Huyện Đông Hưng,Tỉnh Thái Bình,12736,Xã Đông Tiên Hưng,33,False
12763,Xã Liên Hoa,Huyện Đông Hưng,Tỉnh Thái Bình,12763,Xã Nam Tiên Hưng,33,False
12769,Xã Đông Tân,Huyện Đông Hưng,Tỉnh Thái Bình,12793,Xã Đông Quan,33,False
12772,Xã Đông Vinh,Huyện Đông Hưng,Tỉnh Thái Bình,12745,Xã Bắc Đông Quan,33,False
12775,Xã Xuân Quang Động,Huyện Đông Hưng,Tỉnh Thái Bình,12775,Xã Nam Đông Hưng,33,False
12778,Xã Hồng Bạch,Huyện Đông Hưng,Tỉnh Thái Bình,12754,Xã Tiên Hưng,33,False
12784,Xã Trọng Quan,Huyện Đông Hưng,Tỉnh Thái Bình,12763,Xã Nam Tiên Hưng,33,False
12790,Xã Hồng Giang,Huyện Đông Hưng,Tỉnh Thái Bình,12763,Xã Nam Tiên Hưng,33,False
12793,Xã Đông Quan,Huyện Đông Hưng,Tỉnh Thái Bình,12793,Xã Đông Quan,33,False
12802,Xã Đông Á,Huyện Đông Hưng,Tỉnh Thái Bình,12793,Xã Đông Quan,33,False
12808,Xã Đông Hoàng,Huyện Đông Hưng,Tỉnh Thái Bình,12775,Xã Nam Đông Hưng,33,False
12811,Xã Đông Dương,Huyện Đông Hưng,Tỉnh Thái Bình,12817,Phường Trà Lý,33,False
12817,Xã Đông Mỹ,Thành phố Thái Bình,Tỉnh Thái Bình,12817,Phường Trà Lý,33,False
12820,Xã Đông Thọ,Thành phố Thái Bình,Tỉnh Thái Bình,12817,Phường Trà Lý,33,False
12823,Xã Minh Phú,Huyện Đông Hưng,Tỉnh Thái Bình,12763,Xã Nam Tiên Hưng,33,False
12826,Thị trấn Diêm Điền,Huyện Thái Thụy,Tỉnh Thái Bình,12826,Xã Thái Thụy,33,False
12832,Xã Thụy Trường,Huyện Thái Thụy,Tỉnh Thái Bình,12862,Xã Đông Thụy Anh,33,False
12841,Xã Hồng Dũng,Huyện Thái Thụy,Tỉnh Thái Bình,12862,Xã Đông Thụy Anh,33,False
12844,Xã Thụy Quỳnh,Huyện Thái Thụy,Tỉnh Thái Bình,12859,Xã Bắc Thụy Anh,33,False
12847,Xã An Tân,Huyện Thái Thụy,Tỉnh Thái Bình,12862,Xã Đông Thụy Anh,33,False
12850,Xã Thụy Ninh,Huyện Thái Thụy,Tỉnh Thái Bình,12850,Xã Tây Thụy Anh,33,False
12853,Xã Thụy Hưng,Huyện Thái Thụy,Tỉnh Thái Bình,12865,Xã Thụy Anh,33,False
12856,Xã Thụy Việt,Huyện Thái Thụy,Tỉnh Thái Bình,12859,Xã Bắc Thụy Anh,33,False
12859,Xã Thụy Văn,Huyện Thái Thụy,Tỉnh Thái Bình,12859,Xã Bắc Thụy Anh,33,False
12862,Xã Thụy Xuân,Huyện Thái Thụy,Tỉnh Thái Bình,12862,Xã Đông Thụy Anh,33,False
12865,Xã Dương Phúc,Huyện Thái Thụy,Tỉnh Thái Bình,12865,Xã Thụy Anh,33,False
12868,Xã Thụy Trình,Huyện Thái Thụy,Tỉnh Thái Bình,12826,Xã Thái Thụy,33,False
12871,Xã Thụy Bình,Huyện Thái Thụy,Tỉnh Thái Bình,12826,Xã Thái Thụy,33,False
12874,Xã Thụy Chính,Huyện Thái Thụy,Tỉnh Thái Bình,12850,Xã Tây Thụy Anh,33,False
12877,Xã Thụy Dân,Huyện Thái Thụy,Tỉnh Thái Bình,12850,Xã Tây Thụy Anh,33,False
12880,Xã Thụy Hải,Huyện Thái Thụy,Tỉnh Thái Bình,12826,Xã Thái Thụy,33,False
12889,Xã Thụy Liên,Huyện Thái Thụy,Tỉnh Thái Bình,12826,Xã Thái Thụy,33,False
12892,Xã Thụy Duyên,Huyện Thái Thụy,Tỉnh Thái Bình,12904,Xã Nam Thụy Anh,33,False
12898,Xã Thụy Thanh,Huyện Thái Thụy,Tỉnh Thái Bình,12904,Xã Nam Thụy Anh,33,False
12901,Xã Thụy Sơn,Huyện Thái Thụy,Tỉnh Thái Bình,12865,Xã Thụy Anh,33,False
12904,Xã Thụy Phong,Huyện Thái Thụy,Tỉnh Thái Bình,12904,Xã Nam Thụy Anh,33,False
12907,Xã Thái Thượng,Huyện Thái Thụy,Tỉnh Thái Bình,12922,Xã Thái Ninh,33,False
12910,Xã Thái Nguyên,Huyện Thái Thụy,Tỉnh Thái Bình,12922,Xã Thái Ninh,33,False
12916,Xã Dương Hồng Thủy,Huyện Thái Thụy,Tỉnh Thái Bình,12916,Xã Bắc Thái Ninh,33,False
12919,Xã Thái Giang,Huyện Thái Thụy,Tỉnh Thái Bình,12919,Xã Tây Thái Ninh,33,False
12922,Xã Hòa An,Huyện Thái Thụy,Tỉnh Thái Bình,12922,Xã Thái Ninh,33,False
12925,Xã Sơn Hà,Huyện Thái Thụy,Tỉnh Thái Bình,12919,Xã Tây Thái Ninh,33,False
12934,Xã Thái Phúc,Huyện Thái Thụy,Tỉnh Thái Bình,12916,Xã Bắc Thái Ninh,33,False
12937,Xã Thái Hưng,Huyện Thái Thụy,Tỉnh Thái Bình,12922,Xã Thái Ninh,33,False
12940,Xã Thái Đô,Huyện Thái Thụy,Tỉnh Thái Bình,12943,Xã Đông Thái Ninh,33,False
12943,Xã Thái Xuyên,Huyện Thái Thụy,Tỉnh Thái Bình,12943,Xã Đông Thái Ninh,33,False
12949,Xã Mỹ Lộc,Huyện Thái Thụy,Tỉnh Thái Bình,12943,Xã Đông Thái Ninh,33,False
12958,Xã Tân Học,Huyện Thái Thụy,Tỉnh Thái Bình,12943,Xã Đông Thái Ninh,33,False
12961,Xã Thái Thịnh,Huyện Thái Thụy,Tỉnh Thái Bình,12961,Xã Nam Thái Ninh,33,False
12964,Xã Thuần Thành,Huyện Thái Thụy,Tỉnh Thái Bình,12961,Xã Nam Thái Ninh,33,False
12967,Xã Thái Thọ,Huyện Thái Thụy,Tỉnh Thái Bình,12961,Xã Nam Thái Ninh,33,False
12970,Thị trấn Tiền Hải,Huyện Tiền Hải,Tỉnh Thái Bình,12970,Xã Tiền Hải,33,False
12976,Xã Đông Trà,Huyện Tiền Hải,Tỉnh Thái Bình,12988,Xã Đông Tiền Hải,33,False
12979,Xã Đông Long,Huyện Tiền Hải,Tỉnh Thái Bình,12988,Xã Đông Tiền Hải,33,False
12985,Xã Vũ Lăng,Huyện Tiền Hải,Tỉnh Thái Bình,12970,Xã Tiền Hải,33,False
12988,Xã Đông Xuyên,Huyện Tiền Hải,Tỉnh Thái Bình,12988,Xã Đông Tiền Hải,33,False
12991,Xã Tây Lương,Huyện Tiền Hải,Tỉnh Thái Bình,12970,Xã Tiền Hải,33,False
12994,Xã Tây Ninh,Huyện Tiền Hải,Tỉnh Thái Bình,12970,Xã Tiền Hải,33,False
12997,Xã Đông Quang,Huyện Tiền Hải,Tỉnh Thái Bình,12988,Xã Đông Tiền Hải,33,False
13000,Xã Đông Hoàng,Huyện Tiền Hải,Tỉnh Thái Bình,13003,Xã Đồng Châu,33,False
13003,Xã Đông Minh,Huyện Tiền Hải,Tỉnh Thái Bình,13003,Xã Đồng Châu,33,False
13012,Xã An Ninh,Huyện Tiền Hải,Tỉnh Thái Bình,12970,Xã Tiền Hải,33,False
13018,Xã Đông Cơ,Huyện Tiền Hải,Tỉnh Thái Bình,13003,Xã Đồng Châu,33,False
13021,Xã Tây Giang,Huyện Tiền Hải,Tỉnh Thái Bình,13021,Xã Ái Quốc,33,False
13024,Xã Đông Lâm,Huyện Tiền Hải,Tỉnh Thái Bình,13003,Xã Đồng Châu,33,False
13027,Xã Phương Công,Huyện Tiền Hải,Tỉnh Thái Bình,13039,Xã Tây Tiền Hải,33,False
13030,Xã Ái Quốc,Huyện Tiền Hải,Tỉnh Thái Bình,13021,Xã Ái Quốc,33,False
13036,Xã Nam Cường,Huyện Tiền Hải,Tỉnh Thái Bình,13057,Xã Nam Cường,33,False
13039,Xã Vân Trường,Huyện Tiền Hải,Tỉnh Thái Bình,13039,Xã Tây Tiền Hải,33,False
13045,Xã Nam Chính,Huyện Tiền Hải,Tỉnh Thái Bình,13057,Xã Nam Cường,33,False
13048,Xã Bắc Hải,Huyện Tiền Hải,Tỉnh Thái Bình,13039,Xã Tây Tiền Hải,33,False
13051,Xã Nam Thịnh,Huyện Tiền Hải,Tỉnh Thái Bình,13057,Xã Nam Cường,33,False
13054,Xã Nam Hà,Huyện Tiền Hải,Tỉnh Thái Bình,13063,Xã Nam Tiền Hải,33,False
13057,Xã Nam Tiến,Huyện Tiền Hải,Tỉnh Thái Bình,13057,Xã Nam Cường,33,False
13060,Xã Nam Trung,Huyện Tiền Hải,Tỉnh Thái Bình,13066,Xã Hưng Phú,33,False
13063,Xã Nam Hồng,Huyện Tiền Hải,Tỉnh Thái Bình,13063,Xã Nam Tiền Hải,33,False
13066,Xã Nam Hưng,Huyện Tiền Hải,Tỉnh Thái Bình,13066,Xã Hưng Phú,33,False
13069,Xã Nam Hải,Huyện Tiền Hải,Tỉnh Thái Bình,13063,Xã Nam Tiền Hải,33,False
13072,Xã Nam Phú,Huyện Tiền Hải,Tỉnh Thái Bình,13066,Xã Hưng Phú,33,False
13075,Thị trấn Kiến Xương,Huyện Kiến Xương,Tỉnh Thái Bình,13075,Xã Kiến Xương,33,False
13078,Xã Trà Giang,Huyện Kiến Xương,Tỉnh Thái Bình,13093,Xã Trà Giang,33,False
13081,Xã Quốc Tuấn,Huyện Kiến Xương,Tỉnh Thái Bình,13093,Xã Trà Giang,33,False
13084,Xã Vũ Đông,Thành phố Thái Bình,Tỉnh Thái Bình,12454,Phường Trần Lãm,33,False
13087,Xã An Bình,Huyện Kiến Xương,Tỉnh Thái Bình,13096,Xã Bình Nguyên,33,False
13090,Xã Tây Sơn,Huyện Kiến Xương,Tỉnh Thái Bình,12454,Phường Trần Lãm,33,False
13093,Xã Hồng Thái,Huyện Kiến Xương,Tỉnh Thái Bình,13093,Xã Trà Giang,33,False
13096,Xã Bình Nguyên,Huyện Kiến Xương,Tỉnh Thái Bình,13096,Xã Bình Nguyên,33,False
13102,Xã Lê Lợi,Huyện Kiến Xương,Tỉnh Thái Bình,13120,Xã Lê Lợi,33,False
13108,Xã Vũ Lạc,Thành phố Thái Bình,Tỉnh Thái Bình,12454,Phường Trần Lãm,33,False
13111,Xã Vũ Lễ,Huyện Kiến Xương,Tỉnh Thái Bình,13132,Xã Quang Lịch,33,False
13114,Xã Thanh Tân,Huyện Kiến Xương,Tỉnh Thái Bình,13096,Xã Bình Nguyên,33,False
13120,Xã Thống Nhất,Huyện Kiến Xương,Tỉnh Thái Bình,13120,Xã Lê Lợi,33,False
13126,Xã Vũ Ninh,Huyện Kiến Xương,Tỉnh Thái Bình,13141,Xã Vũ Quý,33,False
13129,Xã Vũ An,Huyện Kiến Xương,Tỉnh Thái Bình,13141,Xã Vũ Quý,33,False
13132,Xã Quang Lịch,Huyện Kiến Xương,Tỉnh Thái Bình,13132,Xã Quang Lịch,33,False
13135,Xã Hòa Bình,Huyện Kiến Xương,Tỉnh Thái Bình,13132,Xã Quang Lịch,33,False
13138,Xã Bình Minh,Huyện Kiến Xương,Tỉnh Thái Bình,13075,Xã Kiến Xương,33,False
13141,Xã Vũ Quý,Huyện Kiến Xương,Tỉnh Thái Bình,13141,Xã Vũ Quý,33,False
13144,Xã Quang Bình,Huyện Kiến Xương,Tỉnh Thái Bình,13075,Xã Kiến Xương,33,False
13150,Xã Vũ Trung,Huyện Kiến Xương,Tỉnh Thái Bình,13141,Xã Vũ Quý,33,False
13156,Xã Vũ Công,Huyện Kiến Xương,Tỉnh Thái Bình,13159,Xã Hồng Vũ,33,False
13159,Xã Hồng Vũ,Huyện Kiến Xương,Tỉnh Thái Bình,13159,Xã Hồng Vũ,33,False
13162,Xã Quang Minh,Huyện Kiến Xương,Tỉnh Thái Bình,13075,Xã Kiến Xương,33,False
13165,Xã Quang Trung,Huyện Kiến Xương,Tỉnh Thái Bình,13075,Xã Kiến Xương,33,False
13171,Xã Minh Quang,Huyện Kiến Xương,Tỉnh Thái Bình,13183,Xã Bình Thanh,33,False
13177,Xã Minh Tân,Huyện Kiến Xương,Tỉnh Thái Bình,13183,Xã Bình Thanh,33,False
13180,Xã Nam Bình,Huyện Kiến Xương,Tỉnh Thái Bình,13186,Xã Bình Định,33,False
13183,Xã Bình Thanh,Huyện Kiến Xương,Tỉnh Thái Bình,13183,Xã Bình Thanh,33,False
13186,Xã Bình Định,Huyện Kiến Xương,Tỉnh Thái Bình,13186,Xã Bình Định,33,False
13189,Xã Hồng Tiến,Huyện Kiến Xương,Tỉnh Thái Bình,13186,Xã Bình Định,33,False
13192,Thị trấn Vũ Thư,Huyện Vũ Thư,Tỉnh Thái Bình,13192,Xã Vũ Thư,33,False
13195,Xã Hồng Lý,Huyện Vũ Thư,Tỉnh Thái Bình,13219,Xã Vạn Xuân,33,False
13198,Xã Đồng Thanh,Huyện Vũ Thư,Tỉnh Thái Bình,13219,Xã Vạn Xuân,33,False
13201,Xã Xuân Hòa,Huyện Vũ Thư,Tỉnh Thái Bình,13219,Xã Vạn Xuân,33,False
13204,Xã Hiệp Hòa,Huyện Vũ Thư,Tỉnh Thái Bình,13222,Xã Thư Trì,33,False
13207,Xã Phúc Thành,Huyện Vũ Thư,Tỉnh Thái Bình,13225,Phường Thái Bình,33,False
13210,Xã Tân Phong,Huyện Vũ Thư,Tỉnh Thái Bình,13225,Phường Thái Bình,33,False
13213,Xã Song Lãng,Huyện Vũ Thư,Tỉnh Thái Bình,13222,Xã Thư Trì,33,False
13216,Xã Tân Hòa,Huyện Vũ Thư,Tỉnh Thái Bình,13225,Phường Thái Bình,33,False
13219,Xã Việt Hùng,Huyện Vũ Thư,Tỉnh Thái Bình,13219,Xã Vạn Xuân,33,False
13222,Xã Minh Lãng,Huyện Vũ Thư,Tỉnh Thái Bình,13222,Xã Thư Trì,33,False
13225,Xã Tân Bình,Thành phố Thái Bình,Tỉnh Thái Bình,13225,Phường Thái Bình,33,False
13228,Xã Minh Khai,Huyện Vũ Thư,Tỉnh Thái Bình,13192,Xã Vũ Thư,33,False
13231,Xã Dũng Nghĩa,Huyện Vũ Thư,Tỉnh Thái Bình,13192,Xã Vũ Thư,33,False
13234,Xã Minh Quang,Huyện Vũ Thư,Tỉnh Thái Bình,13192,Xã Vũ Thư,33,False
13237,Xã Tam Quang,Huyện Vũ Thư,Tỉnh Thái Bình,13192,Xã Vũ Thư,33,False
13240,Xã Tân Lập,Huyện Vũ Thư,Tỉnh Thái Bình,13246,Xã Tân Thuận,33,False
13243,Xã Bách Thuận,Huyện Vũ Thư,Tỉnh Thái Bình,13246,Xã Tân Thuận,33,False
13246,Xã Tự Tân,Huyện Vũ Thư,Tỉnh Thái Bình,13246,Xã Tân Thuận,33,False
13249,Xã Song An,Huyện Vũ Thư,Tỉnh Thái Bình,12466,Phường Vũ Phúc,33,False
13252,Xã Trung An,Huyện Vũ Thư,Tỉnh Thái Bình,12466,Phường Vũ Phúc,33,False
13255,Xã Vũ Hội,Huyện Vũ Thư,Tỉnh Thái Bình,13264,Xã Thư Vũ,33,False
13258,Xã Hòa Bình,Huyện Vũ Thư,Tỉnh Thái Bình,13192,Xã Vũ Thư,33,False
13261,Xã Nguyên Xá,Huyện Vũ Thư,Tỉnh Thái Bình,12466,Phường Vũ Phúc,33,False
13264,Xã Việt Thuận,Huyện Vũ Thư,Tỉnh Thái Bình,13264,Xã Thư Vũ,33,False
13267,Xã Vũ Vinh,Huyện Vũ Thư,Tỉnh Thái Bình,13264,Xã Thư Vũ,33,False
13270,Xã Vũ Đoài,Huyện Vũ Thư,Tỉnh Thái Bình,13279,Xã Vũ Tiên,33,False
13273,Xã Vũ Tiến,Huyện Vũ Thư,Tỉnh Thái Bình,13279,Xã Vũ Tiên,33,False
13276,Xã Vũ Vân,Huyện Vũ Thư,Tỉnh Thái Bình,13264,Xã Thư Vũ,33,False
13279,Xã Duy Nhất,Huyện Vũ Thư,Tỉnh Thái Bình,13279,Xã Vũ Tiên,33,False
13282,Xã Hồng Phong,Huyện Vũ Thư,Tỉnh Thái Bình,13279,Xã Vũ Tiên,33,False
13285,Phường Quang Trung,Thành phố Phủ Lý,Tỉnh Hà Nam,13285,Phường Phủ Lý,37,True
13285,Phường Quang Trung,Thành phố Phủ Lý,Tỉnh Hà Nam,13366,Phường Hà Nam,37,True
13291,Phường Lê Hồng Phong,Thành phố Phủ Lý,Tỉnh Hà Nam,13291,Phường Phù Vân,37,False
13294,Phường Châu Cầu,Thành phố Phủ Lý,Tỉnh Hà Nam,13285,Phường Phủ Lý,37,False
13303,Phường Lam Hạ,Thành phố Phủ Lý,Tỉnh Hà Nam,13366,Phường Hà Nam,37,False
13306,Xã Phù Vân,Thành phố Phủ Lý,Tỉnh Hà Nam,13291,Phường Phù Vân,37,False
13309,Phường Liêm Chính,Thành phố Phủ Lý,Tỉnh Hà Nam,13285,Phường Phủ Lý,37,False
13315,Phường Thanh Châu,Thành phố Phủ Lý,Tỉnh Hà Nam,13285,Phường Phủ Lý,37,False
13318,Phường Châu Sơn,Thành phố Phủ Lý,Tỉnh Hà Nam,13318,Phường Châu Sơn,37,False
13321,Phường Đồng Văn,Thị xã Duy Tiên,Tỉnh Hà Nam,13348,Phường Đồng Văn,37,False
13324,Phường Hòa Mạc,Thị xã Duy Tiên,Tỉnh Hà Nam,13324,Phường Duy Tiên,37,True
13324,Phường Hòa Mạc,Thị xã Duy Tiên,Tỉnh Hà Nam,13330,Phường Duy Tân,37,True
13327,Xã Mộc Hoàn,Thị xã Duy Tiên,Tỉnh Hà Nam,13330,Phường Duy Tân,37,False
13330,Phường Châu Giang,Thị xã Duy Tiên,Tỉnh Hà Nam,13330,Phường Duy Tân,37,False
13333,Phường Bạch Thượng,Thị xã Duy Tiên,Tỉnh Hà Nam,13348,Phường Đồng Văn,37,False
13336,Phường Duy Minh,Thị xã Duy Tiên,Tỉnh Hà Nam,13336,Phường Duy Hà,37,False
13342,Phường Duy Hải,Thị xã Duy Tiên,Tỉnh Hà Nam,13336,Phường Duy Hà,37,False
13345,Xã Chuyên Ngoại,Thị xã Duy Tiên,Tỉnh Hà Nam,13324,Phường Duy Tiên,37,False
13348,Phường Yên Bắc,Thị xã Duy Tiên,Tỉnh Hà Nam,13348,Phường Đồng Văn,37,False
13351,Xã Trác Văn,Thị xã Duy Tiên,Tỉnh Hà Nam,13324,Phường Duy Tiên,37,False
13354,Phường Tiên Nội,Thị xã Duy Tiên,Tỉnh Hà Nam,13363,Phường Tiên Sơn,37,True
13354,Phường Tiên Nội,Thị xã Duy Tiên,Tỉnh Hà Nam,13366,Phường Hà Nam,37,True
13357,Phường Hoàng Đông,Thị xã Duy Tiên,Tỉnh Hà Nam,13336,Phường Duy Hà,37,True
13357,Phường Hoàng Đông,Thị xã Duy Tiên,Tỉnh Hà Nam,13366,Phường Hà Nam,37,True
13360,Xã Yên Nam,Thị xã Duy Tiên,Tỉnh Hà Nam,13324,Phường Duy Tiên,37,False
13363,Xã Tiên Ngoại,Thị xã Duy Tiên,Tỉnh Hà Nam,13363,Phường Tiên Sơn,37,True
13363,Xã Tiên Ngoại,Thị xã Duy Tiên,Tỉnh Hà Nam,13366,Phường Hà Nam,37,True
13366,Phường Tân Hiệp,Thành phố Phủ Lý,Tỉnh Hà Nam,13366,Phường Hà Nam,37,False
13369,Xã Tiên Sơn,Thị xã Duy Tiên,Tỉnh Hà Nam,13363,Phường Tiên Sơn,37,False
13384,Phường Quế,Thị xã Kim Bảng,Tỉnh Hà Nam,13384,Phường Kim Bảng,37,False
13387,Xã Nguyễn Úy,Thị xã Kim Bảng,Tỉnh Hà Nam,13396,Phường Nguyễn Úy,37,False
13390,Phường Đại Cương,Thị xã Kim Bảng,Tỉnh Hà Nam,13393,Phường Lê Hồ,37,False
13393,Phường Lê Hồ,Thị xã Kim Bảng,Tỉnh Hà Nam,13393,Phường Lê Hồ,37,False
13396,Phường Tượng Lĩnh,Thị xã Kim Bảng,Tỉnh Hà Nam,13396,Phường Nguyễn Úy,37,False
13402,Phường Tân Tựu,Thị xã Kim Bảng,Tỉnh Hà Nam,13402,Phường Kim Thanh,37,False
13405,Phường Đồng Hóa,Thị xã Kim Bảng,Tỉnh Hà Nam,13393,Phường Lê Hồ,37,False
13408,Xã Hoàng Tây,Thị xã Kim Bảng,Tỉnh Hà Nam,13402,Phường Kim Thanh,37,False
13411,Phường Tân Sơn,Thị xã Kim Bảng,Tỉnh Hà Nam,13396,Phường Nguyễn Úy,37,False
13414,Xã Thụy Lôi,Thị xã Kim Bảng,Tỉnh Hà Nam,13420,Phường Tam Chúc,37,False
13417,Xã Văn Xá,Thị xã Kim Bảng,Tỉnh Hà Nam,13384,Phường Kim Bảng,37,False
13420,Xã Khả Phong,Thị xã Kim Bảng,Tỉnh Hà Nam,13420,Phường Tam Chúc,37,False
13423,Phường Ngọc Sơn,Thị xã Kim Bảng,Tỉnh Hà Nam,13384,Phường Kim Bảng,37,False
13426,Xã Kim Bình,Thành phố Phủ Lý,Tỉnh Hà Nam,13291,Phường Phù Vân,37,False
13429,Phường Ba Sao,Thị xã Kim Bảng,Tỉnh Hà Nam,13420,Phường Tam Chúc,37,False
13432,Xã Liên Sơn,Thị xã Kim Bảng,Tỉnh Hà Nam,13435,Phường Lý Thường Kiệt,37,False
13435,Phường Thi Sơn,Thị xã Kim Bảng,Tỉnh Hà Nam,13435,Phường Lý Thường Kiệt,37,False
13438,Xã Thanh Sơn,Thị xã Kim Bảng,Tỉnh Hà Nam,13435,Phường Lý Thường Kiệt,37,False
13441,Thị trấn Kiện Khê,Huyện Thanh Liêm,Tỉnh Hà Nam,13318,Phường Châu Sơn,37,False
13444,Phường Tân Liêm,Thành phố Phủ Lý,Tỉnh Hà Nam,13444,Phường Liêm Tuyền,37,False
13450,Xã Liêm Phong,Huyện Thanh Liêm,Tỉnh Hà Nam,13456,Xã Liêm Hà,37,False
13453,Xã Thanh Hà,Huyện Thanh Liêm,Tỉnh Hà Nam,13456,Xã Liêm Hà,37,False
13456,Xã Liêm Cần,Huyện Thanh Liêm,Tỉnh Hà Nam,13456,Xã Liêm Hà,37,False
13459,Phường Thanh Tuyền,Thành phố Phủ Lý,Tỉnh Hà Nam,13318,Phường Châu Sơn,37,False
13465,Xã Liêm Thuận,Huyện Thanh Liêm,Tỉnh Hà Nam,13483,Xã Thanh Bình,37,False
13468,Xã Thanh Thủy,Huyện Thanh Liêm,Tỉnh Hà Nam,13474,Xã Tân Thanh,37,False
13471,Xã Thanh Phong,Huyện Thanh Liêm,Tỉnh Hà Nam,13474,Xã Tân Thanh,37,False
13474,Thị trấn Tân Thanh,Huyện Thanh Liêm,Tỉnh Hà Nam,13474,Xã Tân Thanh,37,False
13477,Xã Thanh Tân,Huyện Thanh Liêm,Tỉnh Hà Nam,13489,Xã Thanh Lâm,37,False
13480,Xã Liêm Túc,Huyện Thanh Liêm,Tỉnh Hà Nam,13483,Xã Thanh Bình,37,False
13483,Xã Liêm Sơn,Huyện Thanh Liêm,Tỉnh Hà Nam,13483,Xã Thanh Bình,37,False
13486,Xã Thanh Hương,Huyện Thanh Liêm,Tỉnh Hà Nam,13495,Xã Thanh Liêm,37,False
13489,Xã Thanh Nghị,Huyện Thanh Liêm,Tỉnh Hà Nam,13489,Xã Thanh Lâm,37,False
13492,Xã Thanh Tâm,Huyện Thanh Liêm,Tỉnh Hà Nam,13495,Xã Thanh Liêm,37,False
13495,Xã Thanh Nguyên,Huyện Thanh Liêm,Tỉnh Hà Nam,13495,Xã Thanh Liêm,37,False
13498,Xã Thanh Hải,Huyện Thanh Liêm,Tỉnh Hà Nam,13489,Xã Thanh Lâm,37,False
13501,Thị trấn Bình Mỹ,Huyện Bình Lục,Tỉnh Hà Nam,13501,Xã Bình Mỹ,37,False
13504,Xã Bình Nghĩa,Huyện Bình Lục,Tỉnh Hà Nam,13504,Xã Bình Lục,37,False
13507,Xã Đinh Xá,Thành phố Phủ Lý,Tỉnh Hà Nam,13444,Phường Liêm Tuyền,37,False
13510,Xã Tràng An,Huyện Bình Lục,Tỉnh Hà Nam,13504,Xã Bình Lục,37,False
13513,Xã Trịnh Xá,Thành phố Phủ Lý,Tỉnh Hà Nam,13444,Phường Liêm Tuyền,37,False
13516,Xã Đồng Du,Huyện Bình Lục,Tỉnh Hà Nam,13504,Xã Bình Lục,37,False
13519,Xã Ngọc Lũ,Huyện Bình Lục,Tỉnh Hà Nam,13540,Xã Bình An,37,False
13525,Xã Đồn Xá,Huyện Bình Lục,Tỉnh Hà Nam,13501,Xã Bình Mỹ,37,False
13528,Xã An Ninh,Huyện Bình Lục,Tỉnh Hà Nam,13531,Xã Bình Giang,37,False
13531,Xã Bồ Đề,Huyện Bình Lục,Tỉnh Hà Nam,13531,Xã Bình Giang,37,False
13540,Xã Bình An,Huyện Bình Lục,Tỉnh Hà Nam,13540,Xã Bình An,37,False
13543,Xã Vũ Bản,Huyện Bình Lục,Tỉnh Hà Nam,13531,Xã Bình Giang,37,False
13546,Xã Trung Lương,Huyện Bình Lục,Tỉnh Hà Nam,13540,Xã Bình An,37,False
13552,Xã An Đổ,Huyện Bình Lục,Tỉnh Hà Nam,13558,Xã Bình Sơn,37,False
13555,Xã La Sơn,Huyện Bình Lục,Tỉnh Hà Nam,13501,Xã Bình Mỹ,37,False
13558,Xã Tiêu Động,Huyện Bình Lục,Tỉnh Hà Nam,13558,Xã Bình Sơn,37,False
13561,Xã An Lão,Huyện Bình Lục,Tỉnh Hà Nam,13558,Xã Bình Sơn,37,False
13567,Xã Hợp Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13573,Xã Lý Nhân,37,False
13570,Xã Nguyên Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13591,Xã Nam Xang,37,False
13573,Xã Chính Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13573,Xã Lý Nhân,37,False
13576,Xã Chân Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13579,Xã Bắc Lý,37,False
13579,Xã Đạo Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13579,Xã Bắc Lý,37,False
13582,Xã Công Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13591,Xã Nam Xang,37,False
13585,Xã Văn Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13573,Xã Lý Nhân,37,False
13588,Xã Bắc Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13579,Xã Bắc Lý,37,False
13591,Xã Đức Lý,Huyện Lý Nhân,Tỉnh Hà Nam,13591,Xã Nam Xang,37,False
13594,Xã Trần Hưng Đạo,Huyện Lý Nhân,Tỉnh Hà Nam,13594,Xã Trần Thương,37,False
13597,Thị trấn Vĩnh Trụ,Huyện Lý Nhân,Tỉnh Hà Nam,13597,Xã Vĩnh Trụ,37,False
13600,Xã Nhân Thịnh,Huyện Lý Nhân,Tỉnh Hà Nam,13609,Xã Nhân Hà,37,False
13606,Xã Nhân Khang,Huyện Lý Nhân,Tỉnh Hà Nam,13597,Xã Vĩnh Trụ,37,False
13609,Xã Nhân Mỹ,Huyện Lý Nhân,Tỉnh Hà Nam,13609,Xã Nhân Hà,37,False
13612,Xã Nhân Nghĩa,Huyện Lý Nhân,Tỉnh Hà Nam,13594,Xã Trần Thương,37,False
13615,Xã Nhân Chính,Huyện Lý Nhân,Tỉnh Hà Nam,13597,Xã Vĩnh Trụ,37,False
13618,Xã Nhân Bình,Huyện Lý Nhân,Tỉnh Hà Nam,13594,Xã Trần Thương,37,False
13621,Xã Phú Phúc,Huyện Lý Nhân,Tỉnh Hà Nam,13627,Xã Nam Lý,37,False
13624,Xã Xuân Khê,Huyện Lý Nhân,Tỉnh Hà Nam,13609,Xã Nhân Hà,37,False
13627,Xã Tiến Thắng,Huyện Lý Nhân,Tỉnh Hà Nam,13627,Xã Nam Lý,37,False
13630,Xã Hòa Hậu,Huyện Lý Nhân,Tỉnh Hà Nam,13627,Xã Nam Lý,37,False
13636,Phường Vị Xuyên,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13657,Phường Trường Thi,Thành phố Nam Định,Tỉnh Nam Định,13777,Phường Trường Thi,37,False
13666,Phường Trần Hưng Đạo,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13669,Phường Cửa Bắc,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13678,Phường Năng Tĩnh,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13681,Phường Quang Trung,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13684,Phường Lộc Hạ,Thành phố Nam Định,Tỉnh Nam Định,13684,Phường Thiên Trường,37,False
13687,Phường Lộc Vượng,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13690,Phường Cửa Nam,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13693,Phường Lộc Hòa,Thành phố Nam Định,Tỉnh Nam Định,13693,Phường Đông A,37,False
13696,Phường Nam Phong,Thành phố Nam Định,Tỉnh Nam Định,13972,Phường Vị Khê,37,False
13699,Phường Mỹ Xá,Thành phố Nam Định,Tỉnh Nam Định,13699,Phường Thành Nam,37,False
13705,Phường Nam Vân,Thành phố Nam Định,Tỉnh Nam Định,13984,Phường Hồng Quang,37,False
13708,Phường Hưng Lộc,Thành phố Nam Định,Tỉnh Nam Định,13708,Phường Mỹ Lộc,37,False
13711,Xã Mỹ Hà,Thành phố Nam Định,Tỉnh Nam Định,13693,Phường Đông A,37,False
13717,Xã Mỹ Thắng,Thành phố Nam Định,Tỉnh Nam Định,13693,Phường Đông A,37,False
13720,Xã Mỹ Trung,Thành phố Nam Định,Tỉnh Nam Định,13684,Phường Thiên Trường,37,False
13723,Xã Mỹ Tân,Thành phố Nam Định,Tỉnh Nam Định,13684,Phường Thiên Trường,37,False
13726,Xã Mỹ Phúc,Thành phố Nam Định,Tỉnh Nam Định,13669,Phường Nam Định,37,False
13732,Xã Mỹ Thuận,Thành phố Nam Định,Tỉnh Nam Định,13708,Phường Mỹ Lộc,37,False
13735,Xã Mỹ Lộc,Thành phố Nam Định,Tỉnh Nam Định,13708,Phường Mỹ Lộc,37,False
13741,Thị trấn Gôi,Huyện Vụ Bản,Tỉnh Nam Định,13741,Xã Vụ Bản,37,False
13747,Xã Hiển Khánh,Huyện Vụ Bản,Tỉnh Nam Định,13753,Xã Hiển Khánh,37,False
13750,Xã Minh Tân,Huyện Vụ Bản,Tỉnh Nam Định,13750,Xã Minh Tân,37,False
13753,Xã Hợp Hưng,Huyện Vụ Bản,Tỉnh Nam Định,13753,Xã Hiển Khánh,37,False
13756,Xã Đại An,Huyện Vụ Bản,Tỉnh Nam Định,13699,Phường Thành Nam,37,False
13762,Xã Cộng Hòa,Huyện Vụ Bản,Tỉnh Nam Định,13750,Xã Minh Tân,37,False
13765,Xã Trung Thành,Huyện Vụ Bản,Tỉnh Nam Định,13753,Xã Hiển Khánh,37,False
13768,Xã Quang Trung,Huyện Vụ Bản,Tỉnh Nam Định,13753,Xã Hiển Khánh,37,False
13777,Xã Thành Lợi,Huyện Vụ Bản,Tỉnh Nam Định,13777,Phường Trường Thi,37,False
13780,Xã Kim Thái,Huyện Vụ Bản,Tỉnh Nam Định,13741,Xã Vụ Bản,37,False
13783,Xã Liên Minh,Huyện Vụ Bản,Tỉnh Nam Định,13786,Xã Liên Minh,37,False
13786,Xã Đại Thắng,Huyện Vụ Bản,Tỉnh Nam Định,13786,Xã Liên Minh,37,False
13789,Xã Tam Thanh,Huyện Vụ Bản,Tỉnh Nam Định,13741,Xã Vụ Bản,37,False
13792,Xã Vĩnh Hào,Huyện Vụ Bản,Tỉnh Nam Định,13786,Xã Liên Minh,37,False
13795,Thị trấn Lâm,Huyện Ý Yên,Tỉnh Nam Định,13795,Xã Ý Yên,37,False
13801,Xã Trung Nghĩa,Huyện Ý Yên,Tỉnh Nam Định,13807,Xã Tân Minh,37,False
13807,Xã Tân Minh,Huyện Ý Yên,Tỉnh Nam Định,13807,Xã Tân Minh,37,False
13810,Xã Yên Thọ,Huyện Ý Yên,Tỉnh Nam Định,13822,Xã Phong Doanh,37,False
13819,Xã Phú Hưng,Huyện Ý Yên,Tỉnh Nam Định,13822,Xã Phong Doanh,37,False
13822,Xã Yên Chính,Huyện Ý Yên,Tỉnh Nam Định,13822,Xã Phong Doanh,37,False
13825,Xã Yên Bình,Huyện Ý Yên,Tỉnh Nam Định,13834,Xã Vũ Dương,37,False
13831,Xã Yên Mỹ,Huyện Ý Yên,Tỉnh Nam Định,13834,Xã Vũ Dương,37,False
13834,Xã Yên Dương,Huyện Ý Yên,Tỉnh Nam Định,13834,Xã Vũ Dương,37,False
13843,Xã Yên Khánh,Huyện Ý Yên,Tỉnh Nam Định,13795,Xã Ý Yên,37,False
13846,Xã Yên Phong,Huyện Ý Yên,Tỉnh Nam Định,13795,Xã Ý Yên,37,False
13849,Xã Yên Ninh,Huyện Ý Yên,Tỉnh Nam Định,13834,Xã Vũ Dương,37,False
13852,Xã Yên Lương,Huyện Ý Yên,Tỉnh Nam Định,13864,Xã Vạn Thắng,37,False
13861,Xã Yên Tiến,Huyện Ý Yên,Tỉnh Nam Định,13864,Xã Vạn Thắng,37,False
13864,Xã Yên Thắng,Huyện Ý Yên,Tỉnh Nam Định,13864,Xã Vạn Thắng,37,False
13867,Xã Yên Phúc,Huyện Ý Yên,Tỉnh Nam Định,13870,Xã Yên Cường,37,False
13870,Xã Yên Cường,Huyện Ý Yên,Tỉnh Nam Định,13870,Xã Yên Cường,37,False
13873,Xã Yên Lộc,Huyện Ý Yên,Tỉnh Nam Định,13870,Xã Yên Cường,37,False
13876,Xã Hồng Quang,Huyện Ý Yên,Tỉnh Nam Định,13795,Xã Ý Yên,37,False
13879,Xã Yên Đồng,Huyện Ý Yên,Tỉnh Nam Định,13879,Xã Yên Đồng,37,False
13882,Xã Yên Khang,Huyện Ý Yên,Tỉnh Nam Định,13879,Xã Yên Đồng,37,False
13885,Xã Yên Nhân,Huyện Ý Yên,Tỉnh Nam Định,13870,Xã Yên Cường,37,False
13888,Xã Yên Trị,Huyện Ý Yên,Tỉnh Nam Định,13879,Xã Yên Đồng,37,False
13891,Thị trấn Liễu Đề,Huyện Nghĩa Hưng,Tỉnh Nam Định,13891,Xã Nghĩa Hưng,37,False
13894,Thị trấn Rạng Đông,Huyện Nghĩa Hưng,Tỉnh Nam Định,13894,Xã Rạng Đông,37,False
13900,Xã Đồng Thịnh,Huyện Nghĩa Hưng,Tỉnh Nam Định,13900,Xã Đồng Thịnh,37,False
13906,Xã Nghĩa Thái,Huyện Nghĩa Hưng,Tỉnh Nam Định,13891,Xã Nghĩa Hưng,37,False
13909,Xã Hoàng Nam,Huyện Nghĩa Hưng,Tỉnh Nam Định,13900,Xã Đồng Thịnh,37,False
13912,Xã Nghĩa Châu,Huyện Nghĩa Hưng,Tỉnh Nam Định,13891,Xã Nghĩa Hưng,37,False
13915,Xã Nghĩa Trung,Huyện Nghĩa Hưng,Tỉnh Nam Định,13891,Xã Nghĩa Hưng,37,False
13918,Xã Nghĩa Sơn,Huyện Nghĩa Hưng,Tỉnh Nam Định,13918,Xã Nghĩa Sơn,37,False
13921,Xã Nghĩa Lạc,Huyện Nghĩa Hưng,Tỉnh Nam Định,13918,Xã Nghĩa Sơn,37,False
13924,Xã Nghĩa Hồng,Huyện Nghĩa Hưng,Tỉnh Nam Định,13927,Xã Hồng Phong,37,False
13927,Xã Nghĩa Phong,Huyện Nghĩa Hưng,Tỉnh Nam Định,13927,Xã Hồng Phong,37,False
13930,Xã Nghĩa Phú,Huyện Nghĩa Hưng,Tỉnh Nam Định,13927,Xã Hồng Phong,37,False
13939,Thị trấn Quỹ Nhất,Huyện Nghĩa Hưng,Tỉnh Nam Định,13939,Xã Quỹ Nhất,37,False
13942,Xã Nghĩa Hùng,Huyện Nghĩa Hưng,Tỉnh Nam Định,13957,Xã Nghĩa Lâm,37,False
13945,Xã Nghĩa Lâm,Huyện Nghĩa Hưng,Tỉnh Nam Định,13957,Xã Nghĩa Lâm,37,False
13948,Xã Nghĩa Thành,Huyện Nghĩa Hưng,Tỉnh Nam Định,13939,Xã Quỹ Nhất,37,False
13951,Xã Phúc Thắng,Huyện Nghĩa Hưng,Tỉnh Nam Định,13894,Xã Rạng Đông,37,False
13954,Xã Nghĩa Lợi,Huyện Nghĩa Hưng,Tỉnh Nam Định,13939,Xã Quỹ Nhất,37,False
13957,Xã Nghĩa Hải,Huyện Nghĩa Hưng,Tỉnh Nam Định,13957,Xã Nghĩa Lâm,37,False
13963,Xã Nam Điền,Huyện Nghĩa Hưng,Tỉnh Nam Định,13894,Xã Rạng Đông,37,False
13966,Thị trấn Nam Giang,Huyện Nam Trực,Tỉnh Nam Định,13966,Xã Nam Trực,37,False
13972,Xã Nam Điền,Huyện Nam Trực,Tỉnh Nam Định,13972,Phường Vị Khê,37,False
13975,Xã Nghĩa An,Huyện Nam Trực,Tỉnh Nam Định,13984,Phường Hồng Quang,37,False
13978,Xã Nam Thắng,Huyện Nam Trực,Tỉnh Nam Định,13987,Xã Nam Hồng,37,False
13984,Xã Hồng Quang,Huyện Nam Trực,Tỉnh Nam Định,13984,Phường Hồng Quang,37,False
13987,Xã Tân Thịnh,Huyện Nam Trực,Tỉnh Nam Định,13987,Xã Nam Hồng,37,False
13990,Xã Nam Cường,Huyện Nam Trực,Tỉnh Nam Định,13966,Xã Nam Trực,37,False
13993,Xã Nam Hồng,Huyện Nam Trực,Tỉnh Nam Định,13987,Xã Nam Hồng,37,False
13996,Xã Nam Hùng,Huyện Nam Trực,Tỉnh Nam Định,13966,Xã Nam Trực,37,False
13999,Xã Nam Hoa,Huyện Nam Trực,Tỉnh Nam Định,14005,Xã Nam Ninh,37,False
14002,Xã Nam Dương,Huyện Nam Trực,Tỉnh Nam Định,14011,Xã Nam Minh,37,False
14005,Xã Nam Thanh,Huyện Nam Trực,Tỉnh Nam Định,14005,Xã Nam Ninh,37,False
14008,Xã Nam Lợi,Huyện Nam Trực,Tỉnh Nam Định,14005,Xã Nam Ninh,37,False
14011,Xã Bình Minh,Huyện Nam Trực,Tỉnh Nam Định,14011,Xã Nam Minh,37,False
14014,Xã Đồng Sơn,Huyện Nam Trực,Tỉnh Nam Định,14014,Xã Nam Đồng,37,False
14017,Xã Nam Tiến,Huyện Nam Trực,Tỉnh Nam Định,14011,Xã Nam Minh,37,False
14020,Xã Nam Hải,Huyện Nam Trực,Tỉnh Nam Định,14005,Xã Nam Ninh,37,False
14023,Xã Nam Thái,Huyện Nam Trực,Tỉnh Nam Định,14014,Xã Nam Đồng,37,False
14026,Thị trấn Cổ Lễ,Huyện Trực Ninh,Tỉnh Nam Định,14026,Xã Cổ Lễ,37,False
14029,Xã Phương Định,Huyện Trực Ninh,Tỉnh Nam Định,14038,Xã Ninh Giang,37,False
14032,Xã Trực Chính,Huyện Trực Ninh,Tỉnh Nam Định,14038,Xã Ninh Giang,37,False
14035,Xã Trung Đông,Huyện Trực Ninh,Tỉnh Nam Định,14026,Xã Cổ Lễ,37,False
14038,Xã Liêm Hải,Huyện Trực Ninh,Tỉnh Nam Định,14038,Xã Ninh Giang,37,False
14041,Xã Trực Tuấn,Huyện Trực Ninh,Tỉnh Nam Định,14026,Xã Cổ Lễ,37,False
14044,Xã Việt Hùng,Huyện Trực Ninh,Tỉnh Nam Định,14056,Xã Cát Thành,37,False
14047,Xã Trực Đạo,Huyện Trực Ninh,Tỉnh Nam Định,14056,Xã Cát Thành,37,False
14050,Xã Trực Hưng,Huyện Trực Ninh,Tỉnh Nam Định,14053,Xã Trực Ninh,37,False
14053,Xã Trực Nội,Huyện Trực Ninh,Tỉnh Nam Định,14053,Xã Trực Ninh,37,False
14056,Thị trấn Cát Thành,Huyện Trực Ninh,Tỉnh Nam Định,14056,Xã Cát Thành,37,False
14059,Xã Trực Thanh,Huyện Trực Ninh,Tỉnh Nam Định,14053,Xã Trực Ninh,37,False
14062,Xã Trực Khang,Huyện Trực Ninh,Tỉnh Nam Định,14062,Xã Quang Hưng,37,False
14065,Xã Trực Thuận,Huyện Trực Ninh,Tỉnh Nam Định,14062,Xã Quang Hưng,37,False
14068,Xã Trực Mỹ,Huyện Trực Ninh,Tỉnh Nam Định,14062,Xã Quang Hưng,37,False
14071,Xã Trực Đại,Huyện Trực Ninh,Tỉnh Nam Định,14071,Xã Minh Thái,37,False
14074,Xã Trực Cường,Huyện Trực Ninh,Tỉnh Nam Định,14077,Xã Ninh Cường,37,False
14077,Thị trấn Ninh Cường,Huyện Trực Ninh,Tỉnh Nam Định,14077,Xã Ninh Cường,37,False
14080,Xã Trực Thái,Huyện Trực Ninh,Tỉnh Nam Định,14071,Xã Minh Thái,37,False
14083,Xã Trực Hùng,Huyện Trực Ninh,Tỉnh Nam Định,14077,Xã Ninh Cường,37,False
14086,Xã Trực Thắng,Huyện Trực Ninh,Tỉnh Nam Định,14071,Xã Minh Thái,37,False
14089,Thị trấn Xuân Trường,Huyện Xuân Trường,Tỉnh Nam Định,14089,Xã Xuân Trường,37,False
14092,Xã Xuân Châu,Huyện Xuân Trường,Tỉnh Nam Định,14095,Xã Xuân Hồng,37,False
14095,Xã Xuân Hồng,Huyện Xuân Trường,Tỉnh Nam Định,14095,Xã Xuân Hồng,37,False
14098,Xã Xuân Thành,Huyện Xuân Trường,Tỉnh Nam Định,14095,Xã Xuân Hồng,37,False
14101,Xã Xuân Thượng,Huyện Xuân Trường,Tỉnh Nam Định,14095,Xã Xuân Hồng,37,False
14104,Xã Xuân Giang,Huyện Xuân Trường,Tỉnh Nam Định,14104,Xã Xuân Giang,37,False
14110,Xã Xuân Tân,Huyện Xuân Trường,Tỉnh Nam Định,14104,Xã Xuân Giang,37,False
14116,Xã Xuân Ngọc,Huyện Xuân Trường,Tỉnh Nam Định,14089,Xã Xuân Trường,37,False
14122,Xã Trà Lũ,Huyện Xuân Trường,Tỉnh Nam Định,14122,Xã Xuân Hưng,37,False
14125,Xã Thọ Nghiệp,Huyện Xuân Trường,Tỉnh Nam Định,14122,Xã Xuân Hưng,37,False
14128,Xã Xuân Phú,Huyện Xuân Trường,Tỉnh Nam Định,14104,Xã Xuân Giang,37,False
14134,Xã Xuân Vinh,Huyện Xuân Trường,Tỉnh Nam Định,14122,Xã Xuân Hưng,37,False
14143,Xã Xuân Ninh,Huyện Xuân Trường,Tỉnh Nam Định,14089,Xã Xuân Trường,37,False
14146,Xã Xuân Phúc,Huyện Xuân Trường,Tỉnh Nam Định,14089,Xã Xuân Trường,37,False
14152,Thị trấn Quất Lâm,Huyện Giao Thủy,Tỉnh Nam Định,14212,Xã Giao Ninh,37,False
14155,Xã Giao Hương,Huyện Giao Thủy,Tỉnh Nam Định,14161,Xã Giao Minh,37,False
14158,Xã Hồng Thuận,Huyện Giao Thủy,Tỉnh Nam Định,14182,Xã Giao Hòa,37,False
14161,Xã Giao Thiện,Huyện Giao Thủy,Tỉnh Nam Định,14161,Xã Giao Minh,37,False
14164,Xã Giao Thanh,Huyện Giao Thủy,Tỉnh Nam Định,14161,Xã Giao Minh,37,False
14167,Thị trấn Giao Thủy,Huyện Giao Thủy,Tỉnh Nam Định,14167,Xã Giao Thủy,37,False
14170,Xã Bình Hòa,Huyện Giao Thủy,Tỉnh Nam Định,14167,Xã Giao Thủy,37,False
14176,Xã Giao Hà,Huyện Giao Thủy,Tỉnh Nam Định,14203,Xã Giao Phúc,37,False
14179,Xã Giao Nhân,Huyện Giao Thủy,Tỉnh Nam Định,14179,Xã Giao Hưng,37,False
14182,Xã Giao An,Huyện Giao Thủy,Tỉnh Nam Định,14182,Xã Giao Hòa,37,False
14185,Xã Giao Lạc,Huyện Giao Thủy,Tỉnh Nam Định,14182,Xã Giao Hòa,37,False
14188,Xã Giao Châu,Huyện Giao Thủy,Tỉnh Nam Định,14179,Xã Giao Hưng,37,False
14191,Xã Giao Tân,Huyện Giao Thủy,Tỉnh Nam Định,14194,Xã Giao Bình,37,False
14194,Xã Giao Yến,Huyện Giao Thủy,Tỉnh Nam Định,14194,Xã Giao Bình,37,False
14197,Xã Giao Xuân,Huyện Giao Thủy,Tỉnh Nam Định,14203,Xã Giao Phúc,37,False
14200,Xã Giao Thịnh,Huyện Giao Thủy,Tỉnh Nam Định,14212,Xã Giao Ninh,37,False
14203,Xã Giao Hải,Huyện Giao Thủy,Tỉnh Nam Định,14203,Xã Giao Phúc,37,False
14206,Xã Bạch Long,Huyện Giao Thủy,Tỉnh Nam Định,14194,Xã Giao Bình,37,False
14209,Xã Giao Long,Huyện Giao Thủy,Tỉnh Nam Định,14179,Xã Giao Hưng,37,False
14212,Xã Giao Phong,Huyện Giao Thủy,Tỉnh Nam Định,14212,Xã Giao Ninh,37,False
14215,Thị trấn Yên Định,Huyện Hải Hậu,Tỉnh Nam Định,14215,Xã Hải Hậu,37,False
14218,Thị trấn Cồn,Huyện Hải Hậu,Tỉnh Nam Định,14218,Xã Hải Tiến,37,False
14221,Thị trấn Thịnh Long,Huyện Hải Hậu,Tỉnh Nam Định,14221,Xã Hải Thịnh,37,False
14224,Xã Hải Nam,Huyện Hải Hậu,Tỉnh Nam Định,14248,Xã Hải Hưng,37,False
14227,Xã Hải Trung,Huyện Hải Hậu,Tỉnh Nam Định,14215,Xã Hải Hậu,37,False
14233,Xã Hải Minh,Huyện Hải Hậu,Tỉnh Nam Định,14236,Xã Hải Anh,37,False
14236,Xã Hải Anh,Huyện Hải Hậu,Tỉnh Nam Định,14236,Xã Hải Anh,37,False
14248,Xã Hải Hưng,Huyện Hải Hậu,Tỉnh Nam Định,14248,Xã Hải Hưng,37,False
14254,Xã Hải Long,Huyện Hải Hậu,Tỉnh Nam Định,14215,Xã Hải Hậu,37,False
14260,Xã Hải Đường,Huyện Hải Hậu,Tỉnh Nam Định,14236,Xã Hải Anh,37,False
14263,Xã Hải Lộc,Huyện Hải Hậu,Tỉnh Nam Định,14248,Xã Hải Hưng,37,False
14266,Xã Hải Quang,Huyện Hải Hậu,Tỉnh Nam Định,14287,Xã Hải Quang,37,False
14269,Xã Hải Đông,Huyện Hải Hậu,Tỉnh Nam Định,14287,Xã Hải Quang,37,False
14272,Xã Hải Sơn,Huyện Hải Hậu,Tỉnh Nam Định,14218,Xã Hải Tiến,37,False
14275,Xã Hải Tân,Huyện Hải Hậu,Tỉnh Nam Định,14218,Xã Hải Tiến,37,False
14281,Xã Hải Phong,Huyện Hải Hậu,Tỉnh Nam Định,14281,Xã Hải An,37,False
14284,Xã Hải An,Huyện Hải Hậu,Tỉnh Nam Định,14281,Xã Hải An,37,False
14287,Xã Hải Tây,Huyện Hải Hậu,Tỉnh Nam Định,14287,Xã Hải Quang,37,False
14293,Xã Hải Phú,Huyện Hải Hậu,Tỉnh Nam Định,14308,Xã Hải Xuân,37,False
14296,Xã Hải Giang,Huyện Hải Hậu,Tỉnh Nam Định,14281,Xã Hải An,37,False
14302,Xã Hải Ninh,Huyện Hải Hậu,Tỉnh Nam Định,14221,Xã Hải Thịnh,37,False
14308,Xã Hải Xuân,Huyện Hải Hậu,Tỉnh Nam Định,14308,Xã Hải Xuân,37,False
14311,Xã Hải Châu,Huyện Hải Hậu,Tỉnh Nam Định,14221,Xã Hải Thịnh,37,False
14317,Xã Hải Hòa,Huyện Hải Hậu,Tỉnh Nam Định,14308,Xã Hải Xuân,37,False
14320,Phường Đông Thành,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14323,Phường Tân Thành,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14329,Phường Vân Giang,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14332,Phường Bích Đào,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14338,Phường Nam Bình,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14341,Phường Nam Thành,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14344,Phường Ninh Khánh,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14347,Xã Ninh Nhất,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14350,Xã Ninh Tiến,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14353,Phường Ninh Phúc,Thành phố Hoa Lư,Tỉnh Ninh Bình,14566,Phường Đông Hoa Lư,37,False
14356,Phường Ninh Sơn,Thành phố Hoa Lư,Tỉnh Ninh Bình,14359,Phường Nam Hoa Lư,37,False
14359,Phường Ninh Phong,Thành phố Hoa Lư,Tỉnh Ninh Bình,14359,Phường Nam Hoa Lư,37,False
14362,Phường Bắc Sơn,Thành phố Tam Điệp,Tỉnh Ninh Bình,14362,Phường Tam Điệp,37,False
14365,Phường Trung Sơn,Thành phố Tam Điệp,Tỉnh Ninh Bình,14365,Phường Trung Sơn,37,False
14368,Phường Nam Sơn,Thành phố Tam Điệp,Tỉnh Ninh Bình,14365,Phường Trung Sơn,37,False
14369,Phường Tây Sơn,Thành phố Tam Điệp,Tỉnh Ninh Bình,14362,Phường Tam Điệp,37,False
14371,Xã Yên Sơn,Thành phố Tam Điệp,Tỉnh Ninh Bình,14371,Phường Yên Sơn,37,False
14374,Phường Yên Bình,Thành phố Tam Điệp,Tỉnh Ninh Bình,14725,Phường Yên Thắng,37,False
14375,Phường Tân Bình,Thành phố Tam Điệp,Tỉnh Ninh Bình,14371,Phường Yên Sơn,37,False
14377,Xã Quang Sơn,Thành phố Tam Điệp,Tỉnh Ninh Bình,14362,Phường Tam Điệp,37,False
14380,Xã Đông Sơn,Thành phố Tam Điệp,Tỉnh Ninh Bình,14365,Phường Trung Sơn,37,False
14386,Xã Xích Thổ,Huyện Nho Quan,Tỉnh Ninh Bình,14389,Xã Gia Lâm,37,False
14389,Xã Gia Lâm,Huyện Nho Quan,Tỉnh Ninh Bình,14389,Xã Gia Lâm,37,False
14392,Xã Gia Sơn,Huyện Nho Quan,Tỉnh Ninh Bình,14389,Xã Gia Lâm,37,False
14395,Xã Thạch Bình,Huyện Nho Quan,Tỉnh Ninh Bình,14407,Xã Phú Sơn,37,False
14398,Xã Gia Thủy,Huyện Nho Quan,Tỉnh Ninh Bình,14401,Xã Gia Tường,37,False
14401,Xã Gia Tường,Huyện Nho Quan,Tỉnh Ninh Bình,14401,Xã Gia Tường,37,False
14404,Xã Cúc Phương,Huyện Nho Quan,Tỉnh Ninh Bình,14404,Xã Cúc Phương,37,False
14407,Xã Phú Sơn,Huyện Nho Quan,Tỉnh Ninh Bình,14407,Xã Phú Sơn,37,False
14410,Xã Đức Long,Huyện Nho Quan,Tỉnh Ninh Bình,14401,Xã Gia Tường,37,False
14413,Xã Lạc Vân,Huyện Nho Quan,Tỉnh Ninh Bình,14407,Xã Phú Sơn,37,False
14416,Xã Đồng Phong,Huyện Nho Quan,Tỉnh Ninh Bình,14428,Xã Nho Quan,37,False
14419,Xã Yên Quang,Huyện Nho Quan,Tỉnh Ninh Bình,14428,Xã Nho Quan,37,False
14425,Xã Thượng Hòa,Huyện Nho Quan,Tỉnh Ninh Bình,14434,Xã Thanh Sơn,37,False
14428,Thị trấn Nho Quan,Huyện Nho Quan,Tỉnh Ninh Bình,14428,Xã Nho Quan,37,False
14431,Xã Văn Phương,Huyện Nho Quan,Tỉnh Ninh Bình,14404,Xã Cúc Phương,37,False
14434,Xã Thanh Sơn,Huyện Nho Quan,Tỉnh Ninh Bình,14434,Xã Thanh Sơn,37,False
14437,Xã Phúc Sơn,Huyện Nho Quan,Tỉnh Ninh Bình,14533,Phường Tây Hoa Lư,37,False
14443,Xã Văn Phú,Huyện Nho Quan,Tỉnh Ninh Bình,14434,Xã Thanh Sơn,37,False
14446,Xã Phú Lộc,Huyện Nho Quan,Tỉnh Ninh Bình,14452,Xã Quỳnh Lưu,37,False
14449,Xã Kỳ Phú,Huyện Nho Quan,Tỉnh Ninh Bình,14458,Xã Phú Long,37,False
14452,Xã Quỳnh Lưu,Huyện Nho Quan,Tỉnh Ninh Bình,14452,Xã Quỳnh Lưu,37,False
14458,Xã Phú Long,Huyện Nho Quan,Tỉnh Ninh Bình,14458,Xã Phú Long,37,False
14461,Xã Quảng Lạc,Huyện Nho Quan,Tỉnh Ninh Bình,14371,Phường Yên Sơn,37,False
14464,Thị trấn Thịnh Vượng,Huyện Gia Viễn,Tỉnh Ninh Bình,14464,Xã Gia Viễn,37,False
14467,Xã Gia Hòa,Huyện Gia Viễn,Tỉnh Ninh Bình,14464,Xã Gia Viễn,37,False
14470,Xã Gia Hưng,Huyện Gia Viễn,Tỉnh Ninh Bình,14482,Xã Gia Hưng,37,False
14473,Xã Liên Sơn,Huyện Gia Viễn,Tỉnh Ninh Bình,14482,Xã Gia Hưng,37,False
14476,Xã Gia Thanh,Huyện Gia Viễn,Tỉnh Ninh Bình,14494,Xã Gia Trấn,37,False
14479,Xã Gia Vân,Huyện Gia Viễn,Tỉnh Ninh Bình,14488,Xã Gia Vân,37,False
14482,Xã Gia Phú,Huyện Gia Viễn,Tỉnh Ninh Bình,14482,Xã Gia Hưng,37,False
14485,Xã Gia Xuân,Huyện Gia Viễn,Tỉnh Ninh Bình,14494,Xã Gia Trấn,37,False
14488,Xã Gia Lập,Huyện Gia Viễn,Tỉnh Ninh Bình,14488,Xã Gia Vân,37,False
14494,Xã Gia Trấn,Huyện Gia Viễn,Tỉnh Ninh Bình,14494,Xã Gia Trấn,37,False
14500,Xã Gia Phương,Huyện Gia Viễn,Tỉnh Ninh Bình,14500,Xã Đại Hoàng,37,False
14503,Xã Gia Tân,Huyện Gia Viễn,Tỉnh Ninh Bình,14488,Xã Gia Vân,37,True
14503,Xã Gia Tân,Huyện Gia Viễn,Tỉnh Ninh Bình,14533,Phường Tây Hoa Lư,37,True
14506,Xã Tiến Thắng,Huyện Gia Viễn,Tỉnh Ninh Bình,14500,Xã Đại Hoàng,37,False
14509,Xã Gia Trung,Huyện Gia Viễn,Tỉnh Ninh Bình,14500,Xã Đại Hoàng,37,False
14512,Xã Gia Minh,Huyện Gia Viễn,Tỉnh Ninh Bình,14524,Xã Gia Phong,37,False
14515,Xã Gia Lạc,Huyện Gia Viễn,Tỉnh Ninh Bình,14524,Xã Gia Phong,37,False
14521,Xã Gia Sinh,Huyện Gia Viễn,Tỉnh Ninh Bình,14533,Phường Tây Hoa Lư,37,False
14524,Xã Gia Phong,Huyện Gia Viễn,Tỉnh Ninh Bình,14524,Xã Gia Phong,37,False
14527,Phường Ninh Mỹ,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14530,Phường Ninh Giang,Thành phố Hoa Lư,Tỉnh Ninh Bình,14533,Phường Tây Hoa Lư,37,False
14533,Xã Trường Yên,Thành phố Hoa Lư,Tỉnh Ninh Bình,14533,Phường Tây Hoa Lư,37,False
14536,Xã Ninh Khang,Thành phố Hoa Lư,Tỉnh Ninh Bình,14329,Phường Hoa Lư,37,False
14542,Xã Ninh Hòa,Thành phố Hoa Lư,Tỉnh Ninh Bình,14533,Phường Tây Hoa Lư,37,False
14551,Xã Ninh Hải,Thành phố Hoa Lư,Tỉnh Ninh Bình,14359,Phường Nam Hoa Lư,37,False
14554,Xã Ninh Vân,Thành phố Hoa Lư,Tỉnh Ninh Bình,14359,Phường Nam Hoa Lư,37,False
14557,Xã Ninh An,Thành phố Hoa Lư,Tỉnh Ninh Bình,14359,Phường Nam Hoa Lư,37,False
14560,Thị trấn Yên Ninh,Huyện Yên Khánh,Tỉnh Ninh Bình,14560,Xã Yên Khánh,37,False
14563,Xã Khánh Thiện,Huyện Yên Khánh,Tỉnh Ninh Bình,14563,Xã Khánh Thiện,37,False
14566,Xã Khánh Phú,Huyện Yên Khánh,Tỉnh Ninh Bình,14566,Phường Đông Hoa Lư,37,False
14569,Xã Khánh Hòa,Huyện Yên Khánh,Tỉnh Ninh Bình,14566,Phường Đông Hoa Lư,37,False
14572,Xã Khánh Lợi,Huyện Yên Khánh,Tỉnh Ninh Bình,14563,Xã Khánh Thiện,37,False
14575,Xã Khánh An,Huyện Yên Khánh,Tỉnh Ninh Bình,14566,Phường Đông Hoa Lư,37,False
14578,Xã Khánh Cường,Huyện Yên Khánh,Tỉnh Ninh Bình,14563,Xã Khánh Thiện,37,False
14581,Xã Khánh Cư,Huyện Yên Khánh,Tỉnh Ninh Bình,14560,Xã Yên Khánh,37,False
14587,Xã Khánh Hải,Huyện Yên Khánh,Tỉnh Ninh Bình,14560,Xã Yên Khánh,37,False
14590,Xã Khánh Trung,Huyện Yên Khánh,Tỉnh Ninh Bình,14608,Xã Khánh Trung,37,False
14593,Xã Khánh Mậu,Huyện Yên Khánh,Tỉnh Ninh Bình,14614,Xã Khánh Hội,37,False
14596,Xã Khánh Vân,Huyện Yên Khánh,Tỉnh Ninh Bình,14560,Xã Yên Khánh,37,False
14599,Xã Khánh Hội,Huyện Yên Khánh,Tỉnh Ninh Bình,14614,Xã Khánh Hội,37,False
14602,Xã Khánh Công,Huyện Yên Khánh,Tỉnh Ninh Bình,14608,Xã Khánh Trung,37,False
14608,Xã Khánh Thành,Huyện Yên Khánh,Tỉnh Ninh Bình,14608,Xã Khánh Trung,37,False
14611,Xã Khánh Nhạc,Huyện Yên Khánh,Tỉnh Ninh Bình,14611,Xã Khánh Nhạc,37,False
14614,Xã Khánh Thủy,Huyện Yên Khánh,Tỉnh Ninh Bình,14614,Xã Khánh Hội,37,False
14617,Xã Khánh Hồng,Huyện Yên Khánh,Tỉnh Ninh Bình,14611,Xã Khánh Nhạc,37,False
14620,Thị trấn Phát Diệm,Huyện Kim Sơn,Tỉnh Ninh Bình,14620,Xã Phát Diệm,37,False
14623,Thị trấn Bình Minh,Huyện Kim Sơn,Tỉnh Ninh Bình,14623,Xã Bình Minh,37,False
14629,Xã Hồi Ninh,Huyện Kim Sơn,Tỉnh Ninh Bình,14653,Xã Chất Bình,37,False
14632,Xã Xuân Chính,Huyện Kim Sơn,Tỉnh Ninh Bình,14653,Xã Chất Bình,37,False
14635,Xã Kim Định,Huyện Kim Sơn,Tỉnh Ninh Bình,14638,Xã Kim Sơn,37,False
14638,Xã Ân Hòa,Huyện Kim Sơn,Tỉnh Ninh Bình,14638,Xã Kim Sơn,37,False
14641,Xã Hùng Tiến,Huyện Kim Sơn,Tỉnh Ninh Bình,14638,Xã Kim Sơn,37,False
14647,Xã Quang Thiện,Huyện Kim Sơn,Tỉnh Ninh Bình,14647,Xã Quang Thiện,37,False
14650,Xã Như Hòa,Huyện Kim Sơn,Tỉnh Ninh Bình,14647,Xã Quang Thiện,37,False
14653,Xã Chất Bình,Huyện Kim Sơn,Tỉnh Ninh Bình,14653,Xã Chất Bình,37,False
14656,Xã Đồng Hướng,Huyện Kim Sơn,Tỉnh Ninh Bình,14647,Xã Quang Thiện,37,False
14659,Xã Kim Chính,Huyện Kim Sơn,Tỉnh Ninh Bình,14620,Xã Phát Diệm,37,False
14662,Xã Thượng Kiệm,Huyện Kim Sơn,Tỉnh Ninh Bình,14620,Xã Phát Diệm,37,False
14668,Xã Tân Thành,Huyện Kim Sơn,Tỉnh Ninh Bình,14674,Xã Lai Thành,37,False
14671,Xã Yên Lộc,Huyện Kim Sơn,Tỉnh Ninh Bình,14674,Xã Lai Thành,37,False
14674,Xã Lai Thành,Huyện Kim Sơn,Tỉnh Ninh Bình,14674,Xã Lai Thành,37,False
14677,Xã Định Hóa,Huyện Kim Sơn,Tỉnh Ninh Bình,14677,Xã Định Hóa,37,False
14680,Xã Văn Hải,Huyện Kim Sơn,Tỉnh Ninh Bình,14677,Xã Định Hóa,37,False
14683,Xã Kim Tân,Huyện Kim Sơn,Tỉnh Ninh Bình,14677,Xã Định Hóa,37,False
14686,Xã Kim Mỹ,Huyện Kim Sơn,Tỉnh Ninh Bình,14623,Xã Bình Minh,37,False
14689,Xã Cồn Thoi,Huyện Kim Sơn,Tỉnh Ninh Bình,14623,Xã Bình Minh,37,False
14695,Xã Kim Trung,Huyện Kim Sơn,Tỉnh Ninh Bình,14698,Xã Kim Đông,37,False
14698,Xã Kim Đông,Huyện Kim Sơn,Tỉnh Ninh Bình,14698,Xã Kim Đông,37,False
14701,Thị trấn Yên Thịnh,Huyện Yên Mô,Tỉnh Ninh Bình,14701,Xã Yên Mô,37,False
14704,Xã Khánh Thượng,Huyện Yên Mô,Tỉnh Ninh Bình,14725,Phường Yên Thắng,37,False
14707,Xã Khánh Dương,Huyện Yên Mô,Tỉnh Ninh Bình,14701,Xã Yên Mô,37,False
14719,Xã Yên Phong,Huyện Yên Mô,Tỉnh Ninh Bình,14728,Xã Yên Từ,37,False
14722,Xã Yên Hòa,Huyện Yên Mô,Tỉnh Ninh Bình,14701,Xã Yên Mô,37,False
14725,Xã Yên Thắng,Huyện Yên Mô,Tỉnh Ninh Bình,14725,Phường Yên Thắng,37,False
14728,Xã Yên Từ,Huyện Yên Mô,Tỉnh Ninh Bình,14728,Xã Yên Từ,37,False
14734,Xã Yên Thành,Huyện Yên Mô,Tỉnh Ninh Bình,14746,Xã Đồng Thái,37,False
14737,Xã Yên Nhân,Huyện Yên Mô,Tỉnh Ninh Bình,14728,Xã Yên Từ,37,False
14740,Xã Yên Mỹ,Huyện Yên Mô,Tỉnh Ninh Bình,14743,Xã Yên Mạc,37,False
14743,Xã Yên Mạc,Huyện Yên Mô,Tỉnh Ninh Bình,14743,Xã Yên Mạc,37,False
14746,Xã Yên Đồng,Huyện Yên Mô,Tỉnh Ninh Bình,14746,Xã Đồng Thái,37,False
14749,Xã Yên Thái,Huyện Yên Mô,Tỉnh Ninh Bình,14746,Xã Đồng Thái,37,False
14752,Xã Yên Lâm,Huyện Yên Mô,Tỉnh Ninh Bình,14743,Xã Yên Mạc,37,False
14755,Phường Hàm Rồng,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14758,Phường Hàm Rồng,38,False
14758,Phường Đông Thọ,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14758,Phường Hàm Rồng,38,True
14758,Phường Đông Thọ,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,True
14761,Phường Nam Ngạn,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14758,Phường Hàm Rồng,38,False
14764,Phường Trường Thi,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14767,Phường Điện Biên,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14770,Phường Phú Sơn,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14773,Phường Lam Sơn,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14776,Phường Ba Đình,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14779,Phường Ngọc Trạo,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14782,Phường Đông Vệ,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14785,Phường Đông Sơn,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14791,Phường Đông Cương,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14758,Phường Hàm Rồng,38,False
14794,Phường Đông Hương,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14797,Phường Đông Hải,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,False
14800,Phường Quảng Hưng,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16522,Phường Quảng Phú,38,False
14803,Phường Quảng Thắng,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,False
14806,Phường Quảng Thành,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16522,Phường Quảng Phú,38,False
14809,Phường Bắc Sơn,Thị xã Bỉm Sơn,Tỉnh Thanh Hóa,14818,Phường Quang Trung,38,False
14812,Phường Ba Đình,Thị xã Bỉm Sơn,Tỉnh Thanh Hóa,14812,Phường Bỉm Sơn,38,False
14815,Phường Lam Sơn,Thị xã Bỉm Sơn,Tỉnh Thanh Hóa,14812,Phường Bỉm Sơn,38,False
14818,Phường Ngọc Trạo,Thị xã Bỉm Sơn,Tỉnh Thanh Hóa,14818,Phường Quang Trung,38,False
14821,Phường Đông Sơn,Thị xã Bỉm Sơn,Tỉnh Thanh Hóa,14812,Phường Bỉm Sơn,38,False
14823,Phường Phú Sơn,Thị xã Bỉm Sơn,Tỉnh Thanh Hóa,14818,Phường Quang Trung,38,False
14824,Xã Quang Trung,Thị xã Bỉm Sơn,Tỉnh Thanh Hóa,14818,Phường Quang Trung,38,False
14830,Phường Trung Sơn,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16531,Phường Sầm Sơn,38,False
14833,Phường Bắc Sơn,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16531,Phường Sầm Sơn,38,False
14836,Phường Trường Sơn,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16531,Phường Sầm Sơn,38,False
14839,Phường Quảng Cư,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16531,Phường Sầm Sơn,38,False
14842,Phường Quảng Tiến,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16531,Phường Sầm Sơn,38,False
14845,Thị trấn Mường Lát,Huyện Mường Lát,Tỉnh Thanh Hóa,14845,Xã Mường Lát,38,False
14848,Xã Tam Chung,Huyện Mường Lát,Tỉnh Thanh Hóa,14848,Xã Tam Chung,38,False
14854,Xã Mường Lý,Huyện Mường Lát,Tỉnh Thanh Hóa,14854,Xã Mường Lý,38,False
14857,Xã Trung Lý,Huyện Mường Lát,Tỉnh Thanh Hóa,14857,Xã Trung Lý,38,False
14860,Xã Quang Chiểu,Huyện Mường Lát,Tỉnh Thanh Hóa,14860,Xã Quang Chiểu,38,False
14863,Xã Pù Nhi,Huyện Mường Lát,Tỉnh Thanh Hóa,14863,Xã Pù Nhi,38,False
14864,Xã Nhi Sơn,Huyện Mường Lát,Tỉnh Thanh Hóa,14864,Xã Nhi Sơn,38,False
14866,Xã Mường Chanh,Huyện Mường Lát,Tỉnh Thanh Hóa,14866,Xã Mường Chanh,38,False
14869,Thị trấn Hồi Xuân,Huyện Quan Hóa,Tỉnh Thanh Hóa,14869,Xã Hồi Xuân,38,False
14872,Xã Thành Sơn,Huyện Quan Hóa,Tỉnh Thanh Hóa,14872,Xã Trung Thành,38,False
14875,Xã Trung Sơn,Huyện Quan Hóa,Tỉnh Thanh Hóa,14875,Xã Trung Sơn,38,False
14878,Xã Phú Thanh,Huyện Quan Hóa,Tỉnh Thanh Hóa,14878,Xã Phú Lệ,38,False
14881,Xã Trung Thành,Huyện Quan Hóa,Tỉnh Thanh Hóa,14872,Xã Trung Thành,38,False
14884,Xã Phú Lệ,Huyện Quan Hóa,Tỉnh Thanh Hóa,14878,Xã Phú Lệ,38,False
14887,Xã Phú Sơn,Huyện Quan Hóa,Tỉnh Thanh Hóa,14878,Xã Phú Lệ,38,False
14890,Xã Phú Xuân,Huyện Quan Hóa,Tỉnh Thanh Hóa,14890,Xã Phú Xuân,38,False
14896,Xã Hiền Chung,Huyện Quan Hóa,Tỉnh Thanh Hóa,14896,Xã Hiền Kiệt,38,False
14899,Xã Hiền Kiệt,Huyện Quan Hóa,Tỉnh Thanh Hóa,14896,Xã Hiền Kiệt,38,False
14902,Xã Nam Tiến,Huyện Quan Hóa,Tỉnh Thanh Hóa,14902,Xã Nam Xuân,38,False
14908,Xã Thiên Phủ,Huyện Quan Hóa,Tỉnh Thanh Hóa,14908,Xã Thiên Phủ,38,False
14911,Xã Phú Nghiêm,Huyện Quan Hóa,Tỉnh Thanh Hóa,14869,Xã Hồi Xuân,38,False
14914,Xã Nam Xuân,Huyện Quan Hóa,Tỉnh Thanh Hóa,14902,Xã Nam Xuân,38,False
14917,Xã Nam Động,Huyện Quan Hóa,Tỉnh Thanh Hóa,14908,Xã Thiên Phủ,38,False
14923,Thị trấn Cành Nàng,Huyện Bá Thước,Tỉnh Thanh Hóa,14923,Xã Bá Thước,38,False
14926,Xã Điền Thượng,Huyện Bá Thước,Tỉnh Thanh Hóa,14932,Xã Điền Quang,38,False
14929,Xã Điền Hạ,Huyện Bá Thước,Tỉnh Thanh Hóa,14932,Xã Điền Quang,38,False
14932,Xã Điền Quang,Huyện Bá Thước,Tỉnh Thanh Hóa,14932,Xã Điền Quang,38,False
14935,Xã Điền Trung,Huyện Bá Thước,Tỉnh Thanh Hóa,14950,Xã Điền Lư,38,False
14938,Xã Thành Sơn,Huyện Bá Thước,Tỉnh Thanh Hóa,14956,Xã Pù Luông,38,False
14941,Xã Lương Ngoại,Huyện Bá Thước,Tỉnh Thanh Hóa,14953,Xã Quý Lương,38,False
14944,Xã Ái Thượng,Huyện Bá Thước,Tỉnh Thanh Hóa,14950,Xã Điền Lư,38,False
14947,Xã Lương Nội,Huyện Bá Thước,Tỉnh Thanh Hóa,14953,Xã Quý Lương,38,False
14950,Xã Điền Lư,Huyện Bá Thước,Tỉnh Thanh Hóa,14950,Xã Điền Lư,38,False
14953,Xã Lương Trung,Huyện Bá Thước,Tỉnh Thanh Hóa,14953,Xã Quý Lương,38,False
14956,Xã Lũng Niêm,Huyện Bá Thước,Tỉnh Thanh Hóa,14956,Xã Pù Luông,38,False
14959,Xã Lũng Cao,Huyện Bá Thước,Tỉnh Thanh Hóa,14959,Xã Cổ Lũng,38,False
14962,Xã Hạ Trung,Huyện Bá Thước,Tỉnh Thanh Hóa,14923,Xã Bá Thước,38,False
14965,Xã Cổ Lũng,Huyện Bá Thước,Tỉnh Thanh Hóa,14959,Xã Cổ Lũng,38,False
14968,Xã Thành Lâm,Huyện Bá Thước,Tỉnh Thanh Hóa,14956,Xã Pù Luông,38,False
14971,Xã Ban Công,Huyện Bá Thước,Tỉnh Thanh Hóa,14923,Xã Bá Thước,38,False
14974,Xã Kỳ Tân,Huyện Bá Thước,Tỉnh Thanh Hóa,14974,Xã Văn Nho,38,False
14977,Xã Văn Nho,Huyện Bá Thước,Tỉnh Thanh Hóa,14974,Xã Văn Nho,38,False
14980,Xã Thiết Ống,Huyện Bá Thước,Tỉnh Thanh Hóa,14980,Xã Thiết Ống,38,False
14986,Xã Thiết Kế,Huyện Bá Thước,Tỉnh Thanh Hóa,14980,Xã Thiết Ống,38,False
14995,Xã Trung Xuân,Huyện Quan Sơn,Tỉnh Thanh Hóa,15001,Xã Trung Hạ,38,False
14998,Xã Trung Thượng,Huyện Quan Sơn,Tỉnh Thanh Hóa,15016,Xã Quan Sơn,38,False
14999,Xã Trung Tiến,Huyện Quan Sơn,Tỉnh Thanh Hóa,15001,Xã Trung Hạ,38,False
15001,Xã Trung Hạ,Huyện Quan Sơn,Tỉnh Thanh Hóa,15001,Xã Trung Hạ,38,False
15004,Xã Sơn Hà,Huyện Quan Sơn,Tỉnh Thanh Hóa,15019,Xã Tam Lư,38,False
15007,Xã Tam Thanh,Huyện Quan Sơn,Tỉnh Thanh Hóa,15007,Xã Tam Thanh,38,False
15010,Xã Sơn Thủy,Huyện Quan Sơn,Tỉnh Thanh Hóa,15010,Xã Sơn Thủy,38,False
15013,Xã Na Mèo,Huyện Quan Sơn,Tỉnh Thanh Hóa,15013,Xã Na Mèo,38,False
15016,Thị trấn Sơn Lư,Huyện Quan Sơn,Tỉnh Thanh Hóa,15016,Xã Quan Sơn,38,True
15016,Thị trấn Sơn Lư,Huyện Quan Sơn,Tỉnh Thanh Hóa,15019,Xã Tam Lư,38,True
15019,Xã Tam Lư,Huyện Quan Sơn,Tỉnh Thanh Hóa,15019,Xã Tam Lư,38,False
15022,Xã Sơn Điện,Huyện Quan Sơn,Tỉnh Thanh Hóa,15022,Xã Sơn Điện,38,False
15025,Xã Mường Mìn,Huyện Quan Sơn,Tỉnh Thanh Hóa,15025,Xã Mường Mìn,38,False
15031,Xã Yên Khương,Huyện Lang Chánh,Tỉnh Thanh Hóa,15031,Xã Yên Khương,38,False
15034,Xã Yên Thắng,Huyện Lang Chánh,Tỉnh Thanh Hóa,15034,Xã Yên Thắng,38,False
15037,Xã Trí Nang,Huyện Lang Chánh,Tỉnh Thanh Hóa,15055,Xã Linh Sơn,38,False
15040,Xã Giao An,Huyện Lang Chánh,Tỉnh Thanh Hóa,15043,Xã Giao An,38,False
15043,Xã Giao Thiện,Huyện Lang Chánh,Tỉnh Thanh Hóa,15043,Xã Giao An,38,False
15046,Xã Tân Phúc,Huyện Lang Chánh,Tỉnh Thanh Hóa,15058,Xã Đồng Lương,38,False
15049,Xã Tam Văn,Huyện Lang Chánh,Tỉnh Thanh Hóa,15049,Xã Văn Phú,38,False
15052,Xã Lâm Phú,Huyện Lang Chánh,Tỉnh Thanh Hóa,15049,Xã Văn Phú,38,False
15055,Thị trấn Lang Chánh,Huyện Lang Chánh,Tỉnh Thanh Hóa,15055,Xã Linh Sơn,38,False
15058,Xã Đồng Lương,Huyện Lang Chánh,Tỉnh Thanh Hóa,15058,Xã Đồng Lương,38,False
15061,Thị trấn Ngọc Lặc,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15061,Xã Ngọc Lặc,38,False
15064,Xã Lam Sơn,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15124,Xã Minh Sơn,38,False
15067,Xã Mỹ Tân,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15061,Xã Ngọc Lặc,38,False
15070,Xã Thúy Sơn,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15061,Xã Ngọc Lặc,38,False
15073,Xã Thạch Lập,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15085,Xã Thạch Lập,38,False
15076,Xã Vân Am,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15106,Xã Nguyệt Ấn,38,False
15079,Xã Cao Ngọc,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15124,Xã Minh Sơn,38,False
15085,Xã Quang Trung,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15085,Xã Thạch Lập,38,False
15088,Xã Đồng Thịnh,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15085,Xã Thạch Lập,38,False
15091,Xã Ngọc Liên,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15091,Xã Ngọc Liên,38,False
15094,Xã Ngọc Sơn,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15091,Xã Ngọc Liên,38,False
15097,Xã Lộc Thịnh,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15091,Xã Ngọc Liên,38,False
15100,Xã Cao Thịnh,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15091,Xã Ngọc Liên,38,False
15103,Xã Ngọc Trung,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15091,Xã Ngọc Liên,38,False
15106,Xã Phùng Giáo,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15106,Xã Nguyệt Ấn,38,False
15109,Xã Phùng Minh,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15112,Xã Kiên Thọ,38,False
15112,Xã Phúc Thịnh,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15112,Xã Kiên Thọ,38,False
15115,Xã Nguyệt Ấn,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15106,Xã Nguyệt Ấn,38,False
15118,Xã Kiên Thọ,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15112,Xã Kiên Thọ,38,False
15121,Xã Minh Tiến,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15124,Xã Minh Sơn,38,False
15124,Xã Minh Sơn,Huyện Ngọc Lặc,Tỉnh Thanh Hóa,15124,Xã Minh Sơn,38,False
15127,Thị trấn Phong Sơn,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15127,Xã Cẩm Thủy,38,False
15133,Xã Cẩm Thành,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15142,Xã Cẩm Thạch,38,False
15136,Xã Cẩm Quý,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15148,Xã Cẩm Tú,38,False
15139,Xã Cẩm Lương,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15148,Xã Cẩm Tú,38,False
15142,Xã Cẩm Thạch,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15142,Xã Cẩm Thạch,38,False
15145,Xã Cẩm Liên,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15142,Xã Cẩm Thạch,38,False
15148,Xã Cẩm Giang,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15148,Xã Cẩm Tú,38,False
15151,Xã Cẩm Bình,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15142,Xã Cẩm Thạch,38,False
15154,Xã Cẩm Tú,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15148,Xã Cẩm Tú,38,False
15160,Xã Cẩm Châu,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15163,Xã Cẩm Vân,38,False
15163,Xã Cẩm Tâm,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15163,Xã Cẩm Vân,38,False
15169,Xã Cẩm Ngọc,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15127,Xã Cẩm Thủy,38,False
15172,Xã Cẩm Long,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15178,Xã Cẩm Tân,38,False
15175,Xã Cẩm Yên,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15163,Xã Cẩm Vân,38,False
15178,Xã Cẩm Tân,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15178,Xã Cẩm Tân,38,False
15181,Xã Cẩm Phú,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15178,Xã Cẩm Tân,38,False
15184,Xã Cẩm Vân,Huyện Cẩm Thủy,Tỉnh Thanh Hóa,15163,Xã Cẩm Vân,38,False
15187,Thị trấn Kim Tân,Huyện Thạch Thành,Tỉnh Thanh Hóa,15187,Xã Kim Tân,38,False
15190,Thị trấn Vân Du,Huyện Thạch Thành,Tỉnh Thanh Hóa,15190,Xã Vân Du,38,False
15196,Xã Thạch Lâm,Huyện Thạch Thành,Tỉnh Thanh Hóa,15199,Xã Thạch Quảng,38,False
15199,Xã Thạch Quảng,Huyện Thạch Thành,Tỉnh Thanh Hóa,15199,Xã Thạch Quảng,38,False
15202,Xã Thạch Tượng,Huyện Thạch Thành,Tỉnh Thanh Hóa,15199,Xã Thạch Quảng,38,False
15205,Xã Thạch Cẩm,Huyện Thạch Thành,Tỉnh Thanh Hóa,15211,Xã Thạch Bình,38,False
15208,Xã Thạch Sơn,Huyện Thạch Thành,Tỉnh Thanh Hóa,15211,Xã Thạch Bình,38,False
15211,Xã Thạch Bình,Huyện Thạch Thành,Tỉnh Thanh Hóa,15211,Xã Thạch Bình,38,False
15214,Xã Thạch Định,Huyện Thạch Thành,Tỉnh Thanh Hóa,15187,Xã Kim Tân,38,False
15220,Xã Thạch Long,Huyện Thạch Thành,Tỉnh Thanh Hóa,15211,Xã Thạch Bình,38,False
15223,Xã Thành Mỹ,Huyện Thạch Thành,Tỉnh Thanh Hóa,15229,Xã Thành Vinh,38,False
15226,Xã Thành Yên,Huyện Thạch Thành,Tỉnh Thanh Hóa,15229,Xã Thành Vinh,38,False
15229,Xã Thành Vinh,Huyện Thạch Thành,Tỉnh Thanh Hóa,15229,Xã Thành Vinh,38,False
15232,Xã Thành Minh,Huyện Thạch Thành,Tỉnh Thanh Hóa,15229,Xã Thành Vinh,38,False
15235,Xã Thành Công,Huyện Thạch Thành,Tỉnh Thanh Hóa,15190,Xã Vân Du,38,False
15238,Xã Thành Tân,Huyện Thạch Thành,Tỉnh Thanh Hóa,15190,Xã Vân Du,38,False
15241,Xã Thành Trực,Huyện Thạch Thành,Tỉnh Thanh Hóa,15187,Xã Kim Tân,38,False
15247,Xã Thành Tâm,Huyện Thạch Thành,Tỉnh Thanh Hóa,15250,Xã Ngọc Trạo,38,False
15250,Xã Thành An,Huyện Thạch Thành,Tỉnh Thanh Hóa,15250,Xã Ngọc Trạo,38,False
15253,Xã Thành Thọ,Huyện Thạch Thành,Tỉnh Thanh Hóa,15187,Xã Kim Tân,38,False
15256,Xã Thành Tiến,Huyện Thạch Thành,Tỉnh Thanh Hóa,15187,Xã Kim Tân,38,False
15259,Xã Thành Long,Huyện Thạch Thành,Tỉnh Thanh Hóa,15250,Xã Ngọc Trạo,38,False
15265,Xã Thành Hưng,Huyện Thạch Thành,Tỉnh Thanh Hóa,15187,Xã Kim Tân,38,False
15268,Xã Ngọc Trạo,Huyện Thạch Thành,Tỉnh Thanh Hóa,15250,Xã Ngọc Trạo,38,False
15271,Thị trấn Hà Trung,Huyện Hà Trung,Tỉnh Thanh Hóa,15271,Xã Hà Trung,38,True
15271,Thị trấn Hà Trung,Huyện Hà Trung,Tỉnh Thanh Hóa,15286,Xã Hoạt Giang,38,True
15274,Thị trấn Hà Long,Huyện Hà Trung,Tỉnh Thanh Hóa,15274,Xã Hà Long,38,False
15277,Xã Hà Vinh,Huyện Hà Trung,Tỉnh Thanh Hóa,14812,Phường Bỉm Sơn,38,False
15280,Xã Hà Bắc,Huyện Hà Trung,Tỉnh Thanh Hóa,15274,Xã Hà Long,38,False
15283,Xã Hoạt Giang,Huyện Hà Trung,Tỉnh Thanh Hóa,15286,Xã Hoạt Giang,38,False
15286,Xã Yên Dương,Huyện Hà Trung,Tỉnh Thanh Hóa,15286,Xã Hoạt Giang,38,False
15292,Xã Hà Giang,Huyện Hà Trung,Tỉnh Thanh Hóa,15274,Xã Hà Long,38,False
15298,Xã Lĩnh Toại,Huyện Hà Trung,Tỉnh Thanh Hóa,15298,Xã Lĩnh Toại,38,False
15304,Xã Hà Ngọc,Huyện Hà Trung,Tỉnh Thanh Hóa,15271,Xã Hà Trung,38,False
15307,Xã Yến Sơn,Huyện Hà Trung,Tỉnh Thanh Hóa,15271,Xã Hà Trung,38,False
15313,Xã Hà Sơn,Huyện Hà Trung,Tỉnh Thanh Hóa,15316,Xã Tống Sơn,38,False
15316,Thị trấn Hà Lĩnh,Huyện Hà Trung,Tỉnh Thanh Hóa,15316,Xã Tống Sơn,38,False
15319,Xã Hà Đông,Huyện Hà Trung,Tỉnh Thanh Hóa,15271,Xã Hà Trung,38,False
15322,Xã Hà Tân,Huyện Hà Trung,Tỉnh Thanh Hóa,15316,Xã Tống Sơn,38,False
15325,Xã Hà Tiến,Huyện Hà Trung,Tỉnh Thanh Hóa,15316,Xã Tống Sơn,38,False
15328,Xã Hà Bình,Huyện Hà Trung,Tỉnh Thanh Hóa,15271,Xã Hà Trung,38,True
15328,Xã Hà Bình,Huyện Hà Trung,Tỉnh Thanh Hóa,15286,Xã Hoạt Giang,38,True
15331,Xã Thái Lai,Huyện Hà Trung,Tỉnh Thanh Hóa,15298,Xã Lĩnh Toại,38,False
15334,Xã Hà Châu,Huyện Hà Trung,Tỉnh Thanh Hóa,15298,Xã Lĩnh Toại,38,False
15343,Xã Hà Hải,Huyện Hà Trung,Tỉnh Thanh Hóa,15298,Xã Lĩnh Toại,38,False
15349,Thị trấn Vĩnh Lộc,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15349,Xã Vĩnh Lộc,38,False
15352,Xã Vĩnh Quang,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15361,Xã Tây Đô,38,False
15355,Xã Vĩnh Yên,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15361,Xã Tây Đô,38,False
15358,Xã Vĩnh Tiến,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15361,Xã Tây Đô,38,False
15361,Xã Vĩnh Long,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15361,Xã Tây Đô,38,False
15364,Xã Vĩnh Phúc,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15349,Xã Vĩnh Lộc,38,False
15367,Xã Vĩnh Hưng,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15349,Xã Vĩnh Lộc,38,False
15376,Xã Vĩnh Hòa,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15349,Xã Vĩnh Lộc,38,False
15379,Xã Vĩnh Hùng,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15382,Xã Biện Thượng,38,False
15382,Xã Minh Tân,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15382,Xã Biện Thượng,38,False
15385,Xã Ninh Khang,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15349,Xã Vĩnh Lộc,38,False
15388,Xã Vĩnh Thịnh,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15382,Xã Biện Thượng,38,False
15391,Xã Vĩnh An,Huyện Vĩnh Lộc,Tỉnh Thanh Hóa,15382,Xã Biện Thượng,38,False
15397,Thị trấn Thống Nhất,Huyện Yên Định,Tỉnh Thanh Hóa,15409,Xã Yên Phú,38,False
15403,Thị trấn Yên Lâm,Huyện Yên Định,Tỉnh Thanh Hóa,15412,Xã Quý Lộc,38,False
15406,Xã Yên Tâm,Huyện Yên Định,Tỉnh Thanh Hóa,15409,Xã Yên Phú,38,False
15409,Xã Yên Phú,Huyện Yên Định,Tỉnh Thanh Hóa,15409,Xã Yên Phú,38,False
15412,Thị trấn Quý Lộc,Huyện Yên Định,Tỉnh Thanh Hóa,15412,Xã Quý Lộc,38,False
15415,Xã Yên Thọ,Huyện Yên Định,Tỉnh Thanh Hóa,15412,Xã Quý Lộc,38,False
15418,Xã Yên Trung,Huyện Yên Định,Tỉnh Thanh Hóa,15421,Xã Yên Trường,38,False
15421,Xã Yên Trường,Huyện Yên Định,Tỉnh Thanh Hóa,15421,Xã Yên Trường,38,False
15427,Xã Yên Phong,Huyện Yên Định,Tỉnh Thanh Hóa,15421,Xã Yên Trường,38,False
15430,Xã Yên Thái,Huyện Yên Định,Tỉnh Thanh Hóa,15421,Xã Yên Trường,38,False
15433,Xã Yên Hùng,Huyện Yên Định,Tỉnh Thanh Hóa,15442,Xã Yên Ninh,38,False
15436,Xã Yên Thịnh,Huyện Yên Định,Tỉnh Thanh Hóa,15442,Xã Yên Ninh,38,False
15442,Xã Yên Ninh,Huyện Yên Định,Tỉnh Thanh Hóa,15442,Xã Yên Ninh,38,False
15445,Xã Định Tăng,Huyện Yên Định,Tỉnh Thanh Hóa,15469,Xã Yên Định,38,False
15448,Xã Định Hòa,Huyện Yên Định,Tỉnh Thanh Hóa,15448,Xã Định Hòa,38,False
15451,Xã Định Thành,Huyện Yên Định,Tỉnh Thanh Hóa,15448,Xã Định Hòa,38,False
15454,Xã Định Công,Huyện Yên Định,Tỉnh Thanh Hóa,15448,Xã Định Hòa,38,False
15457,Xã Định Tân,Huyện Yên Định,Tỉnh Thanh Hóa,15457,Xã Định Tân,38,False
15460,Xã Định Tiến,Huyện Yên Định,Tỉnh Thanh Hóa,15457,Xã Định Tân,38,False
15463,Xã Định Long,Huyện Yên Định,Tỉnh Thanh Hóa,15469,Xã Yên Định,38,False
15466,Xã Định Liên,Huyện Yên Định,Tỉnh Thanh Hóa,15469,Xã Yên Định,38,False
15469,Thị trấn Quán Lào,Huyện Yên Định,Tỉnh Thanh Hóa,15469,Xã Yên Định,38,False
15472,Xã Định Hưng,Huyện Yên Định,Tỉnh Thanh Hóa,15457,Xã Định Tân,38,False
15475,Xã Định Hải,Huyện Yên Định,Tỉnh Thanh Hóa,15457,Xã Định Tân,38,False
15478,Xã Định Bình,Huyện Yên Định,Tỉnh Thanh Hóa,15448,Xã Định Hòa,38,False
15493,Xã Xuân Hồng,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15499,Xã Thọ Xuân,38,False
15499,Thị trấn Thọ Xuân,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15499,Xã Thọ Xuân,38,False
15502,Xã Bắc Lương,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15505,Xã Thọ Long,38,False
15505,Xã Nam Giang,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15505,Xã Thọ Long,38,False
15508,Xã Xuân Phong,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15505,Xã Thọ Long,38,False
15511,Xã Thọ Lộc,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15505,Xã Thọ Long,38,False
15514,Xã Xuân Trường,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15499,Xã Thọ Xuân,38,False
15517,Xã Xuân Hòa,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15520,Xã Xuân Hòa,38,False
15520,Xã Thọ Hải,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15520,Xã Xuân Hòa,38,False
15523,Xã Tây Hồ,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15505,Xã Thọ Long,38,False
15526,Xã Xuân Giang,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15499,Xã Thọ Xuân,38,False
15532,Xã Xuân Sinh,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15553,Xã Sao Vàng,38,False
15535,Xã Xuân Hưng,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15520,Xã Xuân Hòa,38,False
15538,Xã Thọ Diên,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15520,Xã Xuân Hòa,38,False
15541,Xã Thọ Lâm,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15553,Xã Sao Vàng,38,False
15544,Xã Thọ Xương,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15544,Xã Lam Sơn,38,False
15547,Xã Xuân Bái,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15544,Xã Lam Sơn,38,False
15550,Xã Xuân Phú,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15553,Xã Sao Vàng,38,False
15553,Thị trấn Sao Vàng,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15553,Xã Sao Vàng,38,False
15556,Thị trấn Lam Sơn,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15544,Xã Lam Sơn,38,False
15559,Xã Xuân Thiên,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15568,Xã Thọ Lập,38,False
15565,Xã Thuận Minh,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15568,Xã Thọ Lập,38,False
15568,Xã Thọ Lập,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15568,Xã Thọ Lập,38,False
15571,Xã Quảng Phú,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15574,Xã Xuân Tín,38,False
15574,Xã Xuân Tín,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15574,Xã Xuân Tín,38,False
15577,Xã Phú Xuân,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15574,Xã Xuân Tín,38,False
15583,Xã Xuân Lai,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15592,Xã Xuân Lập,38,False
15586,Xã Xuân Lập,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15592,Xã Xuân Lập,38,False
15592,Xã Xuân Minh,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15592,Xã Xuân Lập,38,False
15598,Xã Trường Xuân,Huyện Thọ Xuân,Tỉnh Thanh Hóa,15592,Xã Xuân Lập,38,False
15607,Xã Bát Mọt,Huyện Thường Xuân,Tỉnh Thanh Hóa,15607,Xã Bát Mọt,38,False
15610,Xã Yên Nhân,Huyện Thường Xuân,Tỉnh Thanh Hóa,15610,Xã Yên Nhân,38,False
15619,Xã Xuân Lẹ,Huyện Thường Xuân,Tỉnh Thanh Hóa,15658,Xã Xuân Chinh,38,False
15622,Xã Vạn Xuân,Huyện Thường Xuân,Tỉnh Thanh Hóa,15622,Xã Vạn Xuân,38,False
15628,Xã Lương Sơn,Huyện Thường Xuân,Tỉnh Thanh Hóa,15628,Xã Lương Sơn,38,False
15631,Xã Xuân Cao,Huyện Thường Xuân,Tỉnh Thanh Hóa,15634,Xã Luận Thành,38,False
15634,Xã Luận Thành,Huyện Thường Xuân,Tỉnh Thanh Hóa,15634,Xã Luận Thành,38,False
15637,Xã Luận Khê,Huyện Thường Xuân,Tỉnh Thanh Hóa,15634,Xã Luận Thành,38,True
15637,Xã Luận Khê,Huyện Thường Xuân,Tỉnh Thanh Hóa,15661,Xã Tân Thành,38,True
15640,Xã Xuân Thắng,Huyện Thường Xuân,Tỉnh Thanh Hóa,15643,Xã Thắng Lộc,38,False
15643,Xã Xuân Lộc,Huyện Thường Xuân,Tỉnh Thanh Hóa,15643,Xã Thắng Lộc,38,False
15646,Thị trấn Thường Xuân,Huyện Thường Xuân,Tỉnh Thanh Hóa,15646,Xã Thường Xuân,38,False
15649,Xã Xuân Dương,Huyện Thường Xuân,Tỉnh Thanh Hóa,15646,Xã Thường Xuân,38,False
15652,Xã Thọ Thanh,Huyện Thường Xuân,Tỉnh Thanh Hóa,15646,Xã Thường Xuân,38,False
15655,Xã Ngọc Phụng,Huyện Thường Xuân,Tỉnh Thanh Hóa,15646,Xã Thường Xuân,38,False
15658,Xã Xuân Chinh,Huyện Thường Xuân,Tỉnh Thanh Hóa,15658,Xã Xuân Chinh,38,False
15661,Xã Tân Thành,Huyện Thường Xuân,Tỉnh Thanh Hóa,15661,Xã Tân Thành,38,False
15664,Thị trấn Triệu Sơn,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15664,Xã Triệu Sơn,38,False
15667,Xã Thọ Sơn,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15667,Xã Thọ Bình,38,False
15670,Xã Thọ Bình,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15667,Xã Thọ Bình,38,False
15673,Xã Thọ Tiến,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15754,Xã Thọ Ngọc,38,False
15676,Xã Hợp Lý,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15682,Xã Hợp Tiến,38,False
15679,Xã Hợp Tiến,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15682,Xã Hợp Tiến,38,False
15682,Xã Hợp Thành,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15682,Xã Hợp Tiến,38,False
15685,Xã Triệu Thành,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15682,Xã Hợp Tiến,38,False
15688,Xã Hợp Thắng,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15682,Xã Hợp Tiến,38,False
15691,Xã Minh Sơn,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15664,Xã Triệu Sơn,38,False
15700,Xã Dân Lực,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15664,Xã Triệu Sơn,38,False
15703,Xã Dân Lý,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15664,Xã Triệu Sơn,38,False
15706,Xã Dân Quyền,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15664,Xã Triệu Sơn,38,False
15709,Xã An Nông,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15766,Xã An Nông,38,False
15712,Xã Vân Sơn,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15715,Xã Tân Ninh,38,False
15715,Xã Thái Hòa,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15715,Xã Tân Ninh,38,False
15718,Thị trấn Nưa,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15715,Xã Tân Ninh,38,False
15721,Xã Đồng Lợi,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15724,Xã Đồng Tiến,38,False
15724,Xã Đồng Tiến,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15724,Xã Đồng Tiến,38,False
15727,Xã Đồng Thắng,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15724,Xã Đồng Tiến,38,False
15730,Xã Tiến Nông,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15766,Xã An Nông,38,False
15733,Xã Khuyến Nông,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15766,Xã An Nông,38,False
15736,Xã Xuân Lộc,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15763,Xã Thọ Phú,38,False
15742,Xã Thọ Dân,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15763,Xã Thọ Phú,38,False
15745,Xã Xuân Thọ,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15754,Xã Thọ Ngọc,38,False
15748,Xã Thọ Tân,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15763,Xã Thọ Phú,38,False
15751,Xã Thọ Ngọc,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15754,Xã Thọ Ngọc,38,False
15754,Xã Thọ Cường,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15754,Xã Thọ Ngọc,38,False
15760,Xã Thọ Phú,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15763,Xã Thọ Phú,38,False
15763,Xã Thọ Thế,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15763,Xã Thọ Phú,38,False
15766,Xã Nông Trường,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15766,Xã An Nông,38,False
15769,Xã Bình Sơn,Huyện Triệu Sơn,Tỉnh Thanh Hóa,15667,Xã Thọ Bình,38,False
15772,Thị trấn Thiệu Hóa,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15772,Xã Thiệu Hóa,38,True
15772,Thị trấn Thiệu Hóa,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15796,Xã Thiệu Quang,38,True
15772,Thị trấn Thiệu Hóa,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15835,Xã Thiệu Trung,38,True
15775,Xã Thiệu Ngọc,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15778,Xã Thiệu Tiến,38,False
15778,Xã Thiệu Vũ,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15778,Xã Thiệu Tiến,38,False
15781,Xã Thiệu Phúc,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15772,Xã Thiệu Hóa,38,False
15784,Xã Thiệu Tiến,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15778,Xã Thiệu Tiến,38,False
15787,Xã Thiệu Công,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15772,Xã Thiệu Hóa,38,False
15793,Xã Thiệu Long,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15448,Xã Định Hòa,38,True
15793,Xã Thiệu Long,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15772,Xã Thiệu Hóa,38,True
15796,Xã Thiệu Giang,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15796,Xã Thiệu Quang,38,False
15799,Xã Thiệu Duy,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15796,Xã Thiệu Quang,38,False
15802,Xã Thiệu Nguyên,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15772,Xã Thiệu Hóa,38,False
15805,Xã Thiệu Hợp,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15796,Xã Thiệu Quang,38,False
15808,Xã Thiệu Thịnh,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15796,Xã Thiệu Quang,38,False
15811,Xã Thiệu Quang,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15796,Xã Thiệu Quang,38,False
15814,Xã Thiệu Thành,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15778,Xã Thiệu Tiến,38,False
15817,Xã Thiệu Toán,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15820,Xã Thiệu Toán,38,False
15820,Xã Thiệu Chính,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15820,Xã Thiệu Toán,38,False
15823,Xã Thiệu Hòa,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15820,Xã Thiệu Toán,38,False
15829,Thị trấn Hậu Hiền,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15820,Xã Thiệu Toán,38,False
15832,Xã Thiệu Viên,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15835,Xã Thiệu Trung,38,False
15835,Xã Thiệu Lý,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15835,Xã Thiệu Trung,38,False
15838,Xã Thiệu Vận,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15835,Xã Thiệu Trung,38,False
15841,Xã Thiệu Trung,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15835,Xã Thiệu Trung,38,False
15847,Xã Tân Châu,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15853,Phường Đông Tiến,38,False
15850,Xã Thiệu Vân,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15853,Phường Đông Tiến,38,False
15853,Xã Thiệu Giao,Huyện Thiệu Hóa,Tỉnh Thanh Hóa,15853,Phường Đông Tiến,38,False
15856,Phường Thiệu Khánh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15853,Phường Đông Tiến,38,False
15859,Phường Thiệu Dương,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14758,Phường Hàm Rồng,38,False
15865,Thị trấn Bút Sơn,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15865,Xã Hoằng Hóa,38,False
15877,Xã Hoằng Xuân,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15880,Xã Hoằng Giang,38,False
15880,Xã Hoằng Giang,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15880,Xã Hoằng Giang,38,False
15883,Xã Hoằng Phú,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15889,Xã Hoằng Phú,38,False
15886,Xã Hoằng Quỳ,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15880,Xã Hoằng Giang,38,False
15889,Xã Hoằng Kim,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15889,Xã Hoằng Phú,38,False
15892,Xã Hoằng Trung,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15889,Xã Hoằng Phú,38,False
15895,Xã Hoằng Trinh,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15910,Xã Hoằng Sơn,38,False
15901,Xã Hoằng Sơn,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15910,Xã Hoằng Sơn,38,False
15907,Xã Hoằng Cát,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15910,Xã Hoằng Sơn,38,False
15910,Xã Hoằng Xuyên,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15910,Xã Hoằng Sơn,38,False
15913,Phường Tào Xuyên,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15925,Phường Nguyệt Viên,38,False
15916,Xã Hoằng Quý,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15889,Xã Hoằng Phú,38,False
15919,Xã Hoằng Hợp,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15880,Xã Hoằng Giang,38,False
15922,Phường Long Anh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15925,Phường Nguyệt Viên,38,False
15925,Phường Hoằng Quang,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15925,Phường Nguyệt Viên,38,False
15928,Xã Hoằng Đức,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15865,Xã Hoằng Hóa,38,False
15937,Xã Hoằng Hà,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15865,Xã Hoằng Hóa,38,False
15940,Xã Hoằng Đạt,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15865,Xã Hoằng Hóa,38,False
15946,Xã Hoằng Đạo,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15865,Xã Hoằng Hóa,38,False
15949,Xã Hoằng Thắng,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15976,Xã Hoằng Châu,38,False
15952,Xã Hoằng Đồng,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15865,Xã Hoằng Hóa,38,False
15955,Xã Hoằng Thái,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15961,Xã Hoằng Lộc,38,False
15958,Xã Hoằng Thịnh,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15961,Xã Hoằng Lộc,38,False
15961,Xã Hoằng Thành,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15961,Xã Hoằng Lộc,38,False
15964,Xã Hoằng Lộc,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15961,Xã Hoằng Lộc,38,False
15967,Xã Hoằng Trạch,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15961,Xã Hoằng Lộc,38,False
15970,Phường Hoằng Đại,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15925,Phường Nguyệt Viên,38,False
15973,Xã Hoằng Phong,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15976,Xã Hoằng Châu,38,False
15976,Xã Hoằng Lưu,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15976,Xã Hoằng Châu,38,False
15979,Xã Hoằng Châu,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15976,Xã Hoằng Châu,38,False
15982,Xã Hoằng Tân,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15961,Xã Hoằng Lộc,38,False
15985,Xã Hoằng Yến,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15991,Xã Hoằng Tiến,38,False
15988,Xã Hoằng Tiến,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15991,Xã Hoằng Tiến,38,False
15991,Xã Hoằng Hải,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15991,Xã Hoằng Tiến,38,False
15994,Xã Hoằng Ngọc,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,16000,Xã Hoằng Thanh,38,False
15997,Xã Hoằng Đông,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,16000,Xã Hoằng Thanh,38,False
16000,Xã Hoằng Thanh,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,16000,Xã Hoằng Thanh,38,False
16003,Xã Hoằng Phụ,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,16000,Xã Hoằng Thanh,38,False
16006,Xã Hoằng Trường,Huyện Hoằng Hóa,Tỉnh Thanh Hóa,15991,Xã Hoằng Tiến,38,False
16012,Thị trấn Hậu Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16012,Xã Hậu Lộc,38,False
16015,Xã Đồng Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16033,Xã Đông Thành,38,False
16018,Xã Đại Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16021,Xã Triệu Lộc,38,False
16021,Xã Triệu Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16021,Xã Triệu Lộc,38,False
16027,Xã Tiến Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16021,Xã Triệu Lộc,38,False
16030,Xã Lộc Sơn,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16012,Xã Hậu Lộc,38,False
16033,Xã Cầu Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16033,Xã Đông Thành,38,False
16036,Xã Thành Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16033,Xã Đông Thành,38,False
16042,Xã Tuy Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16033,Xã Đông Thành,38,False
16045,Xã Mỹ Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16012,Xã Hậu Lộc,38,False
16048,Xã Thuần Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16012,Xã Hậu Lộc,38,False
16057,Xã Xuân Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16072,Xã Hoa Lộc,38,False
16063,Xã Hoa Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16072,Xã Hoa Lộc,38,False
16066,Xã Liên Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16072,Xã Hoa Lộc,38,False
16069,Xã Quang Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16072,Xã Hoa Lộc,38,False
16072,Xã Phú Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16072,Xã Hoa Lộc,38,False
16075,Xã Hòa Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16072,Xã Hoa Lộc,38,False
16078,Xã Minh Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16078,Xã Vạn Lộc,38,False
16081,Xã Hưng Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16078,Xã Vạn Lộc,38,False
16084,Xã Hải Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16078,Xã Vạn Lộc,38,False
16087,Xã Đa Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16078,Xã Vạn Lộc,38,False
16090,Xã Ngư Lộc,Huyện Hậu Lộc,Tỉnh Thanh Hóa,16078,Xã Vạn Lộc,38,False
16093,Thị trấn Nga Sơn,Huyện Nga Sơn,Tỉnh Thanh Hóa,16093,Xã Nga Sơn,38,False
16096,Xã Ba Đình,Huyện Nga Sơn,Tỉnh Thanh Hóa,16171,Xã Ba Đình,38,False
16099,Xã Nga Vịnh,Huyện Nga Sơn,Tỉnh Thanh Hóa,16171,Xã Ba Đình,38,False
16102,Xã Nga Văn,Huyện Nga Sơn,Tỉnh Thanh Hóa,16114,Xã Nga Thắng,38,False
16105,Xã Nga Thiện,Huyện Nga Sơn,Tỉnh Thanh Hóa,16171,Xã Ba Đình,38,False
16108,Xã Nga Tiến,Huyện Nga Sơn,Tỉnh Thanh Hóa,16108,Xã Tân Tiến,38,False
16114,Xã Nga Phượng,Huyện Nga Sơn,Tỉnh Thanh Hóa,16114,Xã Nga Thắng,38,False
16120,Xã Nga Hiệp,Huyện Nga Sơn,Tỉnh Thanh Hóa,16093,Xã Nga Sơn,38,False
16123,Xã Nga Thanh,Huyện Nga Sơn,Tỉnh Thanh Hóa,16093,Xã Nga Sơn,38,False
16132,Xã Nga Yên,Huyện Nga Sơn,Tỉnh Thanh Hóa,16093,Xã Nga Sơn,38,False
16135,Xã Nga Giáp,Huyện Nga Sơn,Tỉnh Thanh Hóa,16138,Xã Hồ Vương,38,False
16138,Xã Nga Hải,Huyện Nga Sơn,Tỉnh Thanh Hóa,16138,Xã Hồ Vương,38,False
16141,Xã Nga Thành,Huyện Nga Sơn,Tỉnh Thanh Hóa,16138,Xã Hồ Vương,38,False
16144,Xã Nga An,Huyện Nga Sơn,Tỉnh Thanh Hóa,16144,Xã Nga An,38,False
16147,Xã Nga Phú,Huyện Nga Sơn,Tỉnh Thanh Hóa,16144,Xã Nga An,38,False
16150,Xã Nga Điền,Huyện Nga Sơn,Tỉnh Thanh Hóa,16144,Xã Nga An,38,False
16153,Xã Nga Tân,Huyện Nga Sơn,Tỉnh Thanh Hóa,16108,Xã Tân Tiến,38,False
16156,Xã Nga Thủy,Huyện Nga Sơn,Tỉnh Thanh Hóa,16093,Xã Nga Sơn,38,False
16159,Xã Nga Liên,Huyện Nga Sơn,Tỉnh Thanh Hóa,16138,Xã Hồ Vương,38,False
16162,Xã Nga Thái,Huyện Nga Sơn,Tỉnh Thanh Hóa,16108,Xã Tân Tiến,38,False
16165,Xã Nga Thạch,Huyện Nga Sơn,Tỉnh Thanh Hóa,16114,Xã Nga Thắng,38,False
16168,Xã Nga Thắng,Huyện Nga Sơn,Tỉnh Thanh Hóa,16114,Xã Nga Thắng,38,False
16171,Xã Nga Trường,Huyện Nga Sơn,Tỉnh Thanh Hóa,16171,Xã Ba Đình,38,False
16174,Thị trấn Yên Cát,Huyện Như Xuân,Tỉnh Thanh Hóa,16174,Xã Như Xuân,38,False
16177,Xã Bãi Trành,Huyện Như Xuân,Tỉnh Thanh Hóa,16177,Xã Xuân Bình,38,False
16180,Xã Xuân Hòa,Huyện Như Xuân,Tỉnh Thanh Hóa,16177,Xã Xuân Bình,38,False
16183,Xã Xuân Bình,Huyện Như Xuân,Tỉnh Thanh Hóa,16177,Xã Xuân Bình,38,False
16186,Xã Hóa Quỳ,Huyện Như Xuân,Tỉnh Thanh Hóa,16186,Xã Hóa Quỳ,38,False
16195,Xã Cát Vân,Huyện Như Xuân,Tỉnh Thanh Hóa,16225,Xã Thượng Ninh,38,False
16198,Xã Cát Tân,Huyện Như Xuân,Tỉnh Thanh Hóa,16225,Xã Thượng Ninh,38,False
16201,Xã Tân Bình,Huyện Như Xuân,Tỉnh Thanh Hóa,16174,Xã Như Xuân,38,False
16204,Xã Bình Lương,Huyện Như Xuân,Tỉnh Thanh Hóa,16186,Xã Hóa Quỳ,38,False
16207,Xã Thanh Quân,Huyện Như Xuân,Tỉnh Thanh Hóa,16222,Xã Thanh Quân,38,False
16210,Xã Thanh Xuân,Huyện Như Xuân,Tỉnh Thanh Hóa,16222,Xã Thanh Quân,38,False
16213,Xã Thanh Hòa,Huyện Như Xuân,Tỉnh Thanh Hóa,16213,Xã Thanh Phong,38,False
16216,Xã Thanh Phong,Huyện Như Xuân,Tỉnh Thanh Hóa,16213,Xã Thanh Phong,38,False
16219,Xã Thanh Lâm,Huyện Như Xuân,Tỉnh Thanh Hóa,16213,Xã Thanh Phong,38,False
16222,Xã Thanh Sơn,Huyện Như Xuân,Tỉnh Thanh Hóa,16222,Xã Thanh Quân,38,False
16225,Xã Thượng Ninh,Huyện Như Xuân,Tỉnh Thanh Hóa,16225,Xã Thượng Ninh,38,False
16228,Thị trấn Bến Sung,Huyện Như Thanh,Tỉnh Thanh Hóa,16228,Xã Như Thanh,38,False
16231,Xã Cán Khê,Huyện Như Thanh,Tỉnh Thanh Hóa,16234,Xã Xuân Du,38,False
16234,Xã Xuân Du,Huyện Như Thanh,Tỉnh Thanh Hóa,16234,Xã Xuân Du,38,False
16240,Xã Phượng Nghi,Huyện Như Thanh,Tỉnh Thanh Hóa,16234,Xã Xuân Du,38,False
16243,Xã Mậu Lâm,Huyện Như Thanh,Tỉnh Thanh Hóa,16249,Xã Mậu Lâm,38,False
16246,Xã Xuân Khang,Huyện Như Thanh,Tỉnh Thanh Hóa,16228,Xã Như Thanh,38,False
16249,Xã Phú Nhuận,Huyện Như Thanh,Tỉnh Thanh Hóa,16249,Xã Mậu Lâm,38,False
16252,Xã Hải Long,Huyện Như Thanh,Tỉnh Thanh Hóa,16228,Xã Như Thanh,38,False
16258,Xã Xuân Thái,Huyện Như Thanh,Tỉnh Thanh Hóa,16258,Xã Xuân Thái,38,False
16261,Xã Xuân Phúc,Huyện Như Thanh,Tỉnh Thanh Hóa,16264,Xã Yên Thọ,38,False
16264,Xã Yên Thọ,Huyện Như Thanh,Tỉnh Thanh Hóa,16228,Xã Như Thanh,38,True
16264,Xã Yên Thọ,Huyện Như Thanh,Tỉnh Thanh Hóa,16264,Xã Yên Thọ,38,True
16267,Xã Yên Lạc,Huyện Như Thanh,Tỉnh Thanh Hóa,16264,Xã Yên Thọ,38,False
16273,Xã Thanh Tân,Huyện Như Thanh,Tỉnh Thanh Hóa,16273,Xã Thanh Kỳ,38,True
16273,Xã Thanh Tân,Huyện Như Thanh,Tỉnh Thanh Hóa,16369,Xã Công Chính,38,True
16276,Xã Thanh Kỳ,Huyện Như Thanh,Tỉnh Thanh Hóa,16273,Xã Thanh Kỳ,38,False
16279,Thị trấn Nông Cống,Huyện Nông Cống,Tỉnh Thanh Hóa,16279,Xã Nông Cống,38,False
16282,Xã Tân Phúc,Huyện Nông Cống,Tỉnh Thanh Hóa,16297,Xã Trung Chính,38,False
16285,Xã Tân Thọ,Huyện Nông Cống,Tỉnh Thanh Hóa,16297,Xã Trung Chính,38,False
16288,Xã Hoàng Sơn,Huyện Nông Cống,Tỉnh Thanh Hóa,16297,Xã Trung Chính,38,False
16291,Xã Tân Khang,Huyện Nông Cống,Tỉnh Thanh Hóa,16297,Xã Trung Chính,38,False
16294,Xã Hoàng Giang,Huyện Nông Cống,Tỉnh Thanh Hóa,16297,Xã Trung Chính,38,False
16297,Xã Trung Chính,Huyện Nông Cống,Tỉnh Thanh Hóa,16297,Xã Trung Chính,38,False
16303,Xã Trung Thành,Huyện Nông Cống,Tỉnh Thanh Hóa,16309,Xã Thắng Lợi,38,False
16309,Xã Tế Thắng,Huyện Nông Cống,Tỉnh Thanh Hóa,16309,Xã Thắng Lợi,38,False
16315,Xã Tế Lợi,Huyện Nông Cống,Tỉnh Thanh Hóa,16309,Xã Thắng Lợi,38,False
16318,Xã Tế Nông,Huyện Nông Cống,Tỉnh Thanh Hóa,16309,Xã Thắng Lợi,38,False
16321,Xã Minh Nghĩa,Huyện Nông Cống,Tỉnh Thanh Hóa,16279,Xã Nông Cống,38,False
16324,Xã Minh Khôi,Huyện Nông Cống,Tỉnh Thanh Hóa,16279,Xã Nông Cống,38,False
16327,Xã Vạn Hòa,Huyện Nông Cống,Tỉnh Thanh Hóa,16279,Xã Nông Cống,38,False
16330,Xã Trường Trung,Huyện Nông Cống,Tỉnh Thanh Hóa,16348,Xã Trường Văn,38,False
16333,Xã Vạn Thắng,Huyện Nông Cống,Tỉnh Thanh Hóa,16279,Xã Nông Cống,38,False
16336,Xã Trường Giang,Huyện Nông Cống,Tỉnh Thanh Hóa,16348,Xã Trường Văn,38,False
16339,Xã Vạn Thiện,Huyện Nông Cống,Tỉnh Thanh Hóa,16279,Xã Nông Cống,38,False
16342,Xã Thăng Long,Huyện Nông Cống,Tỉnh Thanh Hóa,16342,Xã Thăng Bình,38,False
16345,Xã Trường Minh,Huyện Nông Cống,Tỉnh Thanh Hóa,16348,Xã Trường Văn,38,False
16348,Xã Trường Sơn,Huyện Nông Cống,Tỉnh Thanh Hóa,16348,Xã Trường Văn,38,False
16351,Xã Thăng Bình,Huyện Nông Cống,Tỉnh Thanh Hóa,16342,Xã Thăng Bình,38,False
16354,Xã Công Liêm,Huyện Nông Cống,Tỉnh Thanh Hóa,16369,Xã Công Chính,38,False
16357,Xã Tượng Văn,Huyện Nông Cống,Tỉnh Thanh Hóa,16363,Xã Tượng Lĩnh,38,False
16360,Xã Thăng Thọ,Huyện Nông Cống,Tỉnh Thanh Hóa,16342,Xã Thăng Bình,38,False
16363,Xã Tượng Lĩnh,Huyện Nông Cống,Tỉnh Thanh Hóa,16363,Xã Tượng Lĩnh,38,False
16366,Xã Tượng Sơn,Huyện Nông Cống,Tỉnh Thanh Hóa,16363,Xã Tượng Lĩnh,38,False
16369,Xã Công Chính,Huyện Nông Cống,Tỉnh Thanh Hóa,16369,Xã Công Chính,38,False
16375,Xã Yên Mỹ,Huyện Nông Cống,Tỉnh Thanh Hóa,16369,Xã Công Chính,38,False
16378,Phường Rừng Thông,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16381,Xã Đông Hoàng,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16384,Xã Đông Ninh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16390,Xã Đông Hòa,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16393,Xã Đông Yên,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,False
16396,Phường Đông Lĩnh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15853,Phường Đông Tiến,38,False
16399,Xã Đông Minh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16402,Xã Đông Thanh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15853,Phường Đông Tiến,38,False
16405,Xã Đông Tiến,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,15853,Phường Đông Tiến,38,False
16408,Xã Đông Khê,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16414,Phường Đông Thịnh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16417,Xã Đông Văn,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,False
16420,Xã Đông Phú,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,False
16423,Xã Đông Nam,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,False
16426,Xã Đông Quang,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,False
16429,Xã Đông Vinh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,False
16432,Phường Đông Tân,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16378,Phường Đông Sơn,38,False
16435,Phường An Hưng,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,14797,Phường Hạc Thành,38,True
16435,Phường An Hưng,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16417,Phường Đông Quang,38,True
16438,Thị trấn Tân Phong,Huyện Quảng Xương,Tỉnh Thanh Hóa,16438,Xã Lưu Vệ,38,False
16441,Phường Quảng Thịnh,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16522,Phường Quảng Phú,38,False
16447,Xã Quảng Trạch,Huyện Quảng Xương,Tỉnh Thanh Hóa,16480,Xã Quảng Yên,38,False
16453,Xã Quảng Đức,Huyện Quảng Xương,Tỉnh Thanh Hóa,16438,Xã Lưu Vệ,38,False
16456,Xã Quảng Định,Huyện Quảng Xương,Tỉnh Thanh Hóa,16438,Xã Lưu Vệ,38,False
16459,Phường Quảng Đông,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16522,Phường Quảng Phú,38,False
16462,Xã Quảng Nhân,Huyện Quảng Xương,Tỉnh Thanh Hóa,16540,Xã Quảng Ninh,38,False
16465,Xã Quảng Ninh,Huyện Quảng Xương,Tỉnh Thanh Hóa,16540,Xã Quảng Ninh,38,False
16468,Xã Quảng Bình,Huyện Quảng Xương,Tỉnh Thanh Hóa,16543,Xã Quảng Bình,38,False
16471,Xã Quảng Hợp,Huyện Quảng Xương,Tỉnh Thanh Hóa,16498,Xã Quảng Ngọc,38,False
16474,Xã Quảng Văn,Huyện Quảng Xương,Tỉnh Thanh Hóa,16498,Xã Quảng Ngọc,38,False
16477,Xã Quảng Long,Huyện Quảng Xương,Tỉnh Thanh Hóa,16480,Xã Quảng Yên,38,False
16480,Xã Quảng Yên,Huyện Quảng Xương,Tỉnh Thanh Hóa,16480,Xã Quảng Yên,38,False
16483,Xã Quảng Hòa,Huyện Quảng Xương,Tỉnh Thanh Hóa,16480,Xã Quảng Yên,38,False
16489,Xã Quảng Khê,Huyện Quảng Xương,Tỉnh Thanh Hóa,16489,Xã Quảng Chính,38,False
16492,Xã Quảng Trung,Huyện Quảng Xương,Tỉnh Thanh Hóa,16489,Xã Quảng Chính,38,False
16495,Xã Quảng Chính,Huyện Quảng Xương,Tỉnh Thanh Hóa,16489,Xã Quảng Chính,38,False
16498,Xã Quảng Ngọc,Huyện Quảng Xương,Tỉnh Thanh Hóa,16498,Xã Quảng Ngọc,38,False
16501,Xã Quảng Trường,Huyện Quảng Xương,Tỉnh Thanh Hóa,16489,Xã Quảng Chính,38,False
16507,Phường Quảng Cát,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16522,Phường Quảng Phú,38,False
16510,Xã Quảng Phúc,Huyện Quảng Xương,Tỉnh Thanh Hóa,16498,Xã Quảng Ngọc,38,False
16513,Xã Quảng Minh,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16516,Phường Nam Sầm Sơn,38,False
16516,Xã Đại Hùng,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16516,Phường Nam Sầm Sơn,38,False
16519,Xã Quảng Giao,Huyện Quảng Xương,Tỉnh Thanh Hóa,16516,Phường Nam Sầm Sơn,38,False
16522,Phường Quảng Phú,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16522,Phường Quảng Phú,38,False
16525,Phường Quảng Tâm,Thành phố Thanh Hóa,Tỉnh Thanh Hóa,16522,Phường Quảng Phú,38,False
16528,Phường Quảng Thọ,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16531,Phường Sầm Sơn,38,False
16531,Phường Quảng Châu,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16531,Phường Sầm Sơn,38,False
16534,Phường Quảng Vinh,Thành phố Sầm Sơn,Tỉnh Thanh Hóa,16516,Phường Nam Sầm Sơn,38,False
16540,Xã Quảng Hải,Huyện Quảng Xương,Tỉnh Thanh Hóa,16540,Xã Quảng Ninh,38,False
16543,Xã Quảng Lưu,Huyện Quảng Xương,Tỉnh Thanh Hóa,16543,Xã Quảng Bình,38,False
16546,Xã Quảng Lộc,Huyện Quảng Xương,Tỉnh Thanh Hóa,16543,Xã Quảng Bình,38,False
16549,Xã Tiên Trang,Huyện Quảng Xương,Tỉnh Thanh Hóa,16549,Xã Tiên Trang,38,False
16552,Xã Quảng Nham,Huyện Quảng Xương,Tỉnh Thanh Hóa,16549,Xã Tiên Trang,38,False
16555,Xã Quảng Thạch,Huyện Quảng Xương,Tỉnh Thanh Hóa,16549,Xã Tiên Trang,38,False
16558,Xã Quảng Thái,Huyện Quảng Xương,Tỉnh Thanh Hóa,16543,Xã Quảng Bình,38,False
16561,Phường Hải Hòa,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16561,Phường Tĩnh Gia,38,False
16564,Phường Hải Châu,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16576,Phường Ngọc Sơn,38,False
16567,Xã Thanh Thủy,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16576,Phường Ngọc Sơn,38,False
16570,Xã Thanh Sơn,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16576,Phường Ngọc Sơn,38,False
16576,Phường Hải Ninh,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16576,Phường Ngọc Sơn,38,False
16579,Xã Anh Sơn,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16591,Xã Các Sơn,38,False
16582,Xã Ngọc Lĩnh,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16594,Phường Tân Dân,38,False
16585,Phường Hải An,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16594,Phường Tân Dân,38,False
16591,Xã Các Sơn,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16591,Xã Các Sơn,38,False
16594,Phường Tân Dân,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16594,Phường Tân Dân,38,False
16597,Phường Hải Lĩnh,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16597,Phường Hải Lĩnh,38,False
16600,Xã Định Hải,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16597,Phường Hải Lĩnh,38,False
16603,Xã Phú Sơn,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16624,Phường Trúc Lâm,38,False
16606,Phường Ninh Hải,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16597,Phường Hải Lĩnh,38,False
16609,Phường Nguyên Bình,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16609,Phường Đào Duy Từ,38,False
16612,Xã Hải Nhân,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16561,Phường Tĩnh Gia,38,False
16618,Phường Bình Minh,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16561,Phường Tĩnh Gia,38,False
16621,Phường Hải Thanh,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16561,Phường Tĩnh Gia,38,False
16624,Xã Phú Lâm,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16624,Phường Trúc Lâm,38,False
16627,Phường Xuân Lâm,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16609,Phường Đào Duy Từ,38,False
16630,Phường Trúc Lâm,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16624,Phường Trúc Lâm,38,False
16633,Phường Hải Bình,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16645,Phường Hải Bình,38,False
16636,Xã Tân Trường,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16636,Xã Trường Lâm,38,False
16639,Xã Tùng Lâm,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16624,Phường Trúc Lâm,38,False
16642,Phường Tĩnh Hải,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16645,Phường Hải Bình,38,False
16645,Phường Mai Lâm,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16645,Phường Hải Bình,38,False
16648,Xã Trường Lâm,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16636,Xã Trường Lâm,38,False
16654,Phường Hải Thượng,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16654,Phường Nghi Sơn,38,False
16657,Xã Nghi Sơn,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16654,Phường Nghi Sơn,38,False
16660,Xã Hải Hà,Thị xã Nghi Sơn,Tỉnh Thanh Hóa,16654,Phường Nghi Sơn,38,False
16663,Phường Đông Vĩnh,Thành phố Vinh,Tỉnh Nghệ An,16681,Phường Thành Vinh,40,False
16666,Phường Hà Huy Tập,Thành phố Vinh,Tỉnh Nghệ An,16702,Phường Vinh Phú,40,False
16669,Phường Lê Lợi,Thành phố Vinh,Tỉnh Nghệ An,16681,Phường Thành Vinh,40,False
16670,Phường Quán Bàu,Thành phố Vinh,Tỉnh Nghệ An,17920,Phường Vinh Hưng,40,False
16672,Phường Hưng Bình,Thành phố Vinh,Tỉnh Nghệ An,16681,Phường Thành Vinh,40,False
16673,Phường Hưng Phúc,Thành phố Vinh,Tỉnh Nghệ An,16690,Phường Trường Vinh,40,False
16675,Phường Hưng Dũng,Thành phố Vinh,Tỉnh Nghệ An,16690,Phường Trường Vinh,40,False
16678,Phường Cửa Nam,Thành phố Vinh,Tỉnh Nghệ An,16681,Phường Thành Vinh,40,False
16681,Phường Quang Trung,Thành phố Vinh,Tỉnh Nghệ An,16681,Phường Thành Vinh,40,False
16690,Phường Trường Thi,Thành phố Vinh,Tỉnh Nghệ An,16690,Phường Trường Vinh,40,False
16693,Phường Bến Thủy,Thành phố Vinh,Tỉnh Nghệ An,16690,Phường Trường Vinh,40,False
16699,Phường Trung Đô,Thành phố Vinh,Tỉnh Nghệ An,16690,Phường Trường Vinh,40,False
16702,Phường Nghi Phú,Thành phố Vinh,Tỉnh Nghệ An,16702,Phường Vinh Phú,40,False
16705,Phường Hưng Đông,Thành phố Vinh,Tỉnh Nghệ An,17920,Phường Vinh Hưng,40,False
16708,Phường Hưng Lộc,Thành phố Vinh,Tỉnh Nghệ An,16708,Phường Vinh Lộc,40,False
16711,Xã Hưng Hòa,Thành phố Vinh,Tỉnh Nghệ An,16690,Phường Trường Vinh,40,False
16714,Phường Vinh Tân,Thành phố Vinh,Tỉnh Nghệ An,16690,Phường Trường Vinh,40,False
16717,Phường Nghi Thủy,Thành phố Vinh,Tỉnh Nghệ An,16732,Phường Cửa Lò,40,False
16720,Phường Nghi Tân,Thành phố Vinh,Tỉnh Nghệ An,16732,Phường Cửa Lò,40,False
16723,Phường Thu Thủy,Thành phố Vinh,Tỉnh Nghệ An,16732,Phường Cửa Lò,40,False
16726,Phường Nghi Hòa,Thành phố Vinh,Tỉnh Nghệ An,16732,Phường Cửa Lò,40,False
16729,Phường Nghi Hải,Thành phố Vinh,Tỉnh Nghệ An,16732,Phường Cửa Lò,40,False
16732,Phường Nghi Hương,Thành phố Vinh,Tỉnh Nghệ An,16732,Phường Cửa Lò,40,False
16735,Phường Nghi Thu,Thành phố Vinh,Tỉnh Nghệ An,16732,Phường Cửa Lò,40,False
16738,Thị trấn Kim Sơn,Huyện Quế Phong,Tỉnh Nghệ An,16738,Xã Quế Phong,40,False
16741,Xã Thông Thụ,Huyện Quế Phong,Tỉnh Nghệ An,16744,Xã Thông Thụ,40,False
16744,Xã Đồng Văn,Huyện Quế Phong,Tỉnh Nghệ An,16744,Xã Thông Thụ,40,False
16747,Xã Hạnh Dịch,Huyện Quế Phong,Tỉnh Nghệ An,16750,Xã Tiền Phong,40,False
16750,Xã Tiền Phong,Huyện Quế Phong,Tỉnh Nghệ An,16750,Xã Tiền Phong,40,False
16753,Xã Nậm Giải,Huyện Quế Phong,Tỉnh Nghệ An,16738,Xã Quế Phong,40,False
16756,Xã Tri Lễ,Huyện Quế Phong,Tỉnh Nghệ An,16756,Xã Tri Lễ,40,False
16759,Xã Châu Kim,Huyện Quế Phong,Tỉnh Nghệ An,16738,Xã Quế Phong,40,False
16763,Xã Mường Nọc,Huyện Quế Phong,Tỉnh Nghệ An,16738,Xã Quế Phong,40,False
16765,Xã Châu Thôn,Huyện Quế Phong,Tỉnh Nghệ An,16774,Xã Mường Quàng,40,False
16768,Xã Nậm Nhoóng,Huyện Quế Phong,Tỉnh Nghệ An,16756,Xã Tri Lễ,40,False
16771,Xã Quang Phong,Huyện Quế Phong,Tỉnh Nghệ An,16774,Xã Mường Quàng,40,False
16774,Xã Cắm Muộn,Huyện Quế Phong,Tỉnh Nghệ An,16774,Xã Mường Quàng,40,False
16777,Thị trấn Tân Lạc,Huyện Quỳ Châu,Tỉnh Nghệ An,16777,Xã Quỳ Châu,40,False
16780,Xã Châu Bính,Huyện Quỳ Châu,Tỉnh Nghệ An,16792,Xã Châu Tiến,40,False
16783,Xã Châu Thuận,Huyện Quỳ Châu,Tỉnh Nghệ An,16792,Xã Châu Tiến,40,False
16786,Xã Châu Hội,Huyện Quỳ Châu,Tỉnh Nghệ An,16777,Xã Quỳ Châu,40,False
16789,Xã Châu Nga,Huyện Quỳ Châu,Tỉnh Nghệ An,16777,Xã Quỳ Châu,40,False
16792,Xã Châu Tiến,Huyện Quỳ Châu,Tỉnh Nghệ An,16792,Xã Châu Tiến,40,False
16795,Xã Châu Hạnh,Huyện Quỳ Châu,Tỉnh Nghệ An,16777,Xã Quỳ Châu,40,False
16798,Xã Châu Thắng,Huyện Quỳ Châu,Tỉnh Nghệ An,16792,Xã Châu Tiến,40,False
16801,Xã Châu Phong,Huyện Quỳ Châu,Tỉnh Nghệ An,16801,Xã Hùng Chân,40,False
16804,Xã Châu Bình,Huyện Quỳ Châu,Tỉnh Nghệ An,16804,Xã Châu Bình,40,False
16807,Xã Châu Hoàn,Huyện Quỳ Châu,Tỉnh Nghệ An,16801,Xã Hùng Chân,40,False
16810,Xã Diên Lãm,Huyện Quỳ Châu,Tỉnh Nghệ An,16801,Xã Hùng Chân,40,False
16813,Thị trấn Mường Xén,Huyện Kỳ Sơn,Tỉnh Nghệ An,16813,Xã Mường Xén,40,False
16816,Xã Mỹ Lý,Huyện Kỳ Sơn,Tỉnh Nghệ An,16816,Xã Mỹ Lý,40,False
16819,Xã Bắc Lý,Huyện Kỳ Sơn,Tỉnh Nghệ An,16819,Xã Bắc Lý,40,False
16822,Xã Keng Đu,Huyện Kỳ Sơn,Tỉnh Nghệ An,16822,Xã Keng Đu,40,False
16825,Xã Đoọc Mạy,Huyện Kỳ Sơn,Tỉnh Nghệ An,16834,Xã Na Loi,40,False
16828,Xã Huồi Tụ,Huyện Kỳ Sơn,Tỉnh Nghệ An,16828,Xã Huồi Tụ,40,False
16831,Xã Mường Lống,Huyện Kỳ Sơn,Tỉnh Nghệ An,16831,Xã Mường Lống,40,False
16834,Xã Na Loi,Huyện Kỳ Sơn,Tỉnh Nghệ An,16834,Xã Na Loi,40,False
16837,Xã Nậm Cắn,Huyện Kỳ Sơn,Tỉnh Nghệ An,16837,Xã Nậm Cắn,40,False
16840,Xã Bảo Nam,Huyện Kỳ Sơn,Tỉnh Nghệ An,16849,Xã Hữu Kiệm,40,False
16843,Xã Phà Đánh,Huyện Kỳ Sơn,Tỉnh Nghệ An,16837,Xã Nậm Cắn,40,False
16846,Xã Bảo Thắng,Huyện Kỳ Sơn,Tỉnh Nghệ An,16855,Xã Chiêu Lưu,40,False
16849,Xã Hữu Lập,Huyện Kỳ Sơn,Tỉnh Nghệ An,16849,Xã Hữu Kiệm,40,False
16852,Xã Tà Cạ,Huyện Kỳ Sơn,Tỉnh Nghệ An,16813,Xã Mường Xén,40,False
16855,Xã Chiêu Lưu,Huyện Kỳ Sơn,Tỉnh Nghệ An,16855,Xã Chiêu Lưu,40,False
16858,Xã Mường Típ,Huyện Kỳ Sơn,Tỉnh Nghệ An,16858,Xã Mường Típ,40,False
16861,Xã Hữu Kiệm,Huyện Kỳ Sơn,Tỉnh Nghệ An,16849,Xã Hữu Kiệm,40,False
16864,Xã Tây Sơn,Huyện Kỳ Sơn,Tỉnh Nghệ An,16813,Xã Mường Xén,40,False
16867,Xã Mường Ải,Huyện Kỳ Sơn,Tỉnh Nghệ An,16858,Xã Mường Típ,40,False
16870,Xã Na Ngoi,Huyện Kỳ Sơn,Tỉnh Nghệ An,16870,Xã Na Ngoi,40,False
16873,Xã Nậm Càn,Huyện Kỳ Sơn,Tỉnh Nghệ An,16870,Xã Na Ngoi,40,False
16876,Thị trấn Thạch Giám,Huyện Tương Dương,Tỉnh Nghệ An,16876,Xã Tương Dương,40,False
16879,Xã Mai Sơn,Huyện Tương Dương,Tỉnh Nghệ An,16882,Xã Nhôn Mai,40,False
16882,Xã Nhôn Mai,Huyện Tương Dương,Tỉnh Nghệ An,16882,Xã Nhôn Mai,40,False
16885,Xã Hữu Khuông,Huyện Tương Dương,Tỉnh Nghệ An,16885,Xã Hữu Khuông,40,False
16900,Xã Yên Tĩnh,Huyện Tương Dương,Tỉnh Nghệ An,16912,Xã Yên Na,40,False
16903,Xã Nga My,Huyện Tương Dương,Tỉnh Nghệ An,16903,Xã Nga My,40,False
16904,Xã Xiêng My,Huyện Tương Dương,Tỉnh Nghệ An,16903,Xã Nga My,40,False
16906,Xã Lượng Minh,Huyện Tương Dương,Tỉnh Nghệ An,16906,Xã Lượng Minh,40,False
16909,Xã Yên Hòa,Huyện Tương Dương,Tỉnh Nghệ An,16909,Xã Yên Hòa,40,False
16912,Xã Yên Na,Huyện Tương Dương,Tỉnh Nghệ An,16912,Xã Yên Na,40,False
16915,Xã Lưu Kiền,Huyện Tương Dương,Tỉnh Nghệ An,16876,Xã Tương Dương,40,False
16921,Xã Xá Lượng,Huyện Tương Dương,Tỉnh Nghệ An,16876,Xã Tương Dương,40,False
16924,Xã Tam Thái,Huyện Tương Dương,Tỉnh Nghệ An,16936,Xã Tam Thái,40,False
16927,Xã Tam Đình,Huyện Tương Dương,Tỉnh Nghệ An,16933,Xã Tam Quang,40,False
16930,Xã Yên Thắng,Huyện Tương Dương,Tỉnh Nghệ An,16909,Xã Yên Hòa,40,False
16933,Xã Tam Quang,Huyện Tương Dương,Tỉnh Nghệ An,16933,Xã Tam Quang,40,False
16936,Xã Tam Hợp,Huyện Tương Dương,Tỉnh Nghệ An,16936,Xã Tam Thái,40,False
16939,Phường Hòa Hiếu,Thị xã Thái Hòa,Tỉnh Nghệ An,16939,Phường Thái Hòa,40,False
16941,Thị trấn Nghĩa Đàn,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16941,Xã Nghĩa Đàn,40,False
16942,Xã Nghĩa Mai,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16975,Xã Nghĩa Mai,40,False
16945,Xã Nghĩa Yên,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16951,Xã Nghĩa Lâm,40,False
16948,Xã Nghĩa Lạc,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16951,Xã Nghĩa Lâm,40,False
16951,Xã Nghĩa Lâm,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16951,Xã Nghĩa Lâm,40,False
16954,Xã Nghĩa Sơn,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16951,Xã Nghĩa Lâm,40,False
16957,Xã Nghĩa Lợi,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16969,Xã Nghĩa Thọ,40,False
16960,Xã Nghĩa Bình,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16941,Xã Nghĩa Đàn,40,False
16966,Xã Nghĩa Minh,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16975,Xã Nghĩa Mai,40,False
16969,Xã Nghĩa Thọ,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16969,Xã Nghĩa Thọ,40,False
16972,Xã Nghĩa Hưng,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16972,Xã Nghĩa Hưng,40,False
16975,Xã Nghĩa Hồng,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16975,Xã Nghĩa Mai,40,False
16981,Xã Nghĩa Trung,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16941,Xã Nghĩa Đàn,40,False
16984,Xã Nghĩa Hội,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16969,Xã Nghĩa Thọ,40,False
16987,Xã Nghĩa Thành,Huyện Nghĩa Đàn,Tỉnh Nghệ An,16972,Xã Nghĩa Hưng,40,False
16993,Phường Quang Phong,Thị xã Thái Hòa,Tỉnh Nghệ An,16939,Phường Thái Hòa,40,False
16994,Phường Quang Tiến,Thị xã Thái Hòa,Tỉnh Nghệ An,17011,Phường Tây Hiếu,40,False
17003,Phường Long Sơn,Thị xã Thái Hòa,Tỉnh Nghệ An,16939,Phường Thái Hòa,40,False
17005,Xã Nghĩa Tiến,Thị xã Thái Hòa,Tỉnh Nghệ An,17011,Phường Tây Hiếu,40,False
17008,Xã Nghĩa Mỹ,Thị xã Thái Hòa,Tỉnh Nghệ An,17017,Xã Đông Hiếu,40,False
17011,Xã Tây Hiếu,Thị xã Thái Hòa,Tỉnh Nghệ An,17011,Phường Tây Hiếu,40,False
17014,Xã Nghĩa Thuận,Thị xã Thái Hòa,Tỉnh Nghệ An,17017,Xã Đông Hiếu,40,False
17017,Xã Đông Hiếu,Thị xã Thái Hòa,Tỉnh Nghệ An,17017,Xã Đông Hiếu,40,False
17020,Xã Nghĩa Đức,Huyện Nghĩa Đàn,Tỉnh Nghệ An,17032,Xã Nghĩa Khánh,40,False
17023,Xã Nghĩa An,Huyện Nghĩa Đàn,Tỉnh Nghệ An,17032,Xã Nghĩa Khánh,40,False
17026,Xã Nghĩa Long,Huyện Nghĩa Đàn,Tỉnh Nghệ An,17029,Xã Nghĩa Lộc,40,False
17029,Xã Nghĩa Lộc,Huyện Nghĩa Đàn,Tỉnh Nghệ An,17029,Xã Nghĩa Lộc,40,False
17032,Xã Nghĩa Khánh,Huyện Nghĩa Đàn,Tỉnh Nghệ An,17032,Xã Nghĩa Khánh,40,False
17035,Thị trấn Quỳ Hợp,Huyện Quỳ Hợp,Tỉnh Nghệ An,17035,Xã Quỳ Hợp,40,False
17038,Xã Yên Hợp,Huyện Quỳ Hợp,Tỉnh Nghệ An,17059,Xã Tam Hợp,40,False
17041,Xã Châu Tiến,Huyện Quỳ Hợp,Tỉnh Nghệ An,17044,Xã Châu Hồng,40,False
17044,Xã Châu Hồng,Huyện Quỳ Hợp,Tỉnh Nghệ An,17044,Xã Châu Hồng,40,False
17047,Xã Đồng Hợp,Huyện Quỳ Hợp,Tỉnh Nghệ An,17059,Xã Tam Hợp,40,False
17050,Xã Châu Thành,Huyện Quỳ Hợp,Tỉnh Nghệ An,17044,Xã Châu Hồng,40,False
17053,Xã Liên Hợp,Huyện Quỳ Hợp,Tỉnh Nghệ An,17056,Xã Châu Lộc,40,False
17056,Xã Châu Lộc,Huyện Quỳ Hợp,Tỉnh Nghệ An,17056,Xã Châu Lộc,40,False
17059,Xã Tam Hợp,Huyện Quỳ Hợp,Tỉnh Nghệ An,17059,Xã Tam Hợp,40,False
17062,Xã Châu Cường,Huyện Quỳ Hợp,Tỉnh Nghệ An,17077,Xã Mường Ham,40,False
17065,Xã Châu Quang,Huyện Quỳ Hợp,Tỉnh Nghệ An,17035,Xã Quỳ Hợp,40,False
17068,Xã Thọ Hợp,Huyện Quỳ Hợp,Tỉnh Nghệ An,17035,Xã Quỳ Hợp,40,False
17071,Xã Minh Hợp,Huyện Quỳ Hợp,Tỉnh Nghệ An,17071,Xã Minh Hợp,40,False
17074,Xã Nghĩa Xuân,Huyện Quỳ Hợp,Tỉnh Nghệ An,17059,Xã Tam Hợp,40,False
17077,Xã Châu Thái,Huyện Quỳ Hợp,Tỉnh Nghệ An,17077,Xã Mường Ham,40,False
17080,Xã Châu Đình,Huyện Quỳ Hợp,Tỉnh Nghệ An,17035,Xã Quỳ Hợp,40,False
17083,Xã Văn Lợi,Huyện Quỳ Hợp,Tỉnh Nghệ An,17071,Xã Minh Hợp,40,False
17086,Xã Nam Sơn,Huyện Quỳ Hợp,Tỉnh Nghệ An,17089,Xã Mường Chọng,40,False
17089,Xã Châu Lý,Huyện Quỳ Hợp,Tỉnh Nghệ An,17089,Xã Mường Chọng,40,False
17092,Xã Hạ Sơn,Huyện Quỳ Hợp,Tỉnh Nghệ An,17071,Xã Minh Hợp,40,False
17095,Xã Bắc Sơn,Huyện Quỳ Hợp,Tỉnh Nghệ An,17089,Xã Mường Chọng,40,False
17101,Xã Quỳnh Thắng,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17224,Xã Quỳnh Thắng,40,False
17104,Xã Quỳnh Vinh,Thị xã Hoàng Mai,Tỉnh Nghệ An,17110,Phường Hoàng Mai,40,False
17107,Xã Quỳnh Lộc,Thị xã Hoàng Mai,Tỉnh Nghệ An,17128,Phường Tân Mai,40,False
17110,Phường Quỳnh Thiện,Thị xã Hoàng Mai,Tỉnh Nghệ An,17110,Phường Hoàng Mai,40,False
17113,Xã Quỳnh Lập,Thị xã Hoàng Mai,Tỉnh Nghệ An,17128,Phường Tân Mai,40,False
17116,Xã Quỳnh Trang,Thị xã Hoàng Mai,Tỉnh Nghệ An,17110,Phường Hoàng Mai,40,False
17119,Xã Quỳnh Tân,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17143,Xã Quỳnh Văn,40,False
17122,Xã Quỳnh Châu,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17149,Xã Quỳnh Tam,40,False
17125,Phường Mai Hùng,Thị xã Hoàng Mai,Tỉnh Nghệ An,17125,Phường Quỳnh Mai,40,False
17128,Phường Quỳnh Dị,Thị xã Hoàng Mai,Tỉnh Nghệ An,17128,Phường Tân Mai,40,False
17131,Phường Quỳnh Xuân,Thị xã Hoàng Mai,Tỉnh Nghệ An,17125,Phường Quỳnh Mai,40,False
17134,Phường Quỳnh Phương,Thị xã Hoàng Mai,Tỉnh Nghệ An,17125,Phường Quỳnh Mai,40,False
17137,Xã Quỳnh Liên,Thị xã Hoàng Mai,Tỉnh Nghệ An,17125,Phường Quỳnh Mai,40,False
17140,Xã Tân Sơn,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17149,Xã Quỳnh Tam,40,False
17143,Xã Quỳnh Văn,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17143,Xã Quỳnh Văn,40,False
17146,Xã Ngọc Sơn,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17170,Xã Quỳnh Sơn,40,False
17149,Xã Quỳnh Tam,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17149,Xã Quỳnh Tam,40,False
17152,Xã Quỳnh Sơn,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17170,Xã Quỳnh Sơn,40,False
17155,Xã Quỳnh Thạch,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17143,Xã Quỳnh Văn,40,False
17158,Xã Quỳnh Bảng,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17176,Xã Quỳnh Anh,40,False
17164,Xã Quỳnh Thanh,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17176,Xã Quỳnh Anh,40,False
17167,Xã Quỳnh Hậu,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17179,Xã Quỳnh Lưu,40,False
17170,Xã Quỳnh Lâm,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17170,Xã Quỳnh Sơn,40,False
17173,Xã Quỳnh Đôi,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17176,Xã Quỳnh Anh,40,False
17176,Xã Minh Lương,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17176,Xã Quỳnh Anh,40,False
17179,Thị trấn Cầu Giát,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17179,Xã Quỳnh Lưu,40,False
17182,Xã Quỳnh Yên,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17176,Xã Quỳnh Anh,40,False
17185,Xã Bình Sơn,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17179,Xã Quỳnh Lưu,40,False
17191,Xã Quỳnh Diễn,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17179,Xã Quỳnh Lưu,40,False
17197,Xã Quỳnh Giang,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17179,Xã Quỳnh Lưu,40,False
17206,Xã An Hòa,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17212,Xã Quỳnh Phú,40,False
17209,Xã Phú Nghĩa,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17212,Xã Quỳnh Phú,40,False
17212,Xã Văn Hải,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17212,Xã Quỳnh Phú,40,False
17218,Xã Thuận Long,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17212,Xã Quỳnh Phú,40,False
17224,Xã Tân Thắng,Huyện Quỳnh Lưu,Tỉnh Nghệ An,17224,Xã Quỳnh Thắng,40,False
17230,Xã Bình Chuẩn,Huyện Con Cuông,Tỉnh Nghệ An,17230,Xã Bình Chuẩn,40,False
17233,Xã Lạng Khê,Huyện Con Cuông,Tỉnh Nghệ An,17248,Xã Châu Khê,40,False
17236,Xã Cam Lâm,Huyện Con Cuông,Tỉnh Nghệ An,17242,Xã Cam Phục,40,False
17239,Xã Thạch Ngàn,Huyện Con Cuông,Tỉnh Nghệ An,17239,Xã Mậu Thạch,40,False
17242,Xã Đôn Phục,Huyện Con Cuông,Tỉnh Nghệ An,17242,Xã Cam Phục,40,False
17245,Xã Mậu Đức,Huyện Con Cuông,Tỉnh Nghệ An,17239,Xã Mậu Thạch,40,False
17248,Xã Châu Khê,Huyện Con Cuông,Tỉnh Nghệ An,17248,Xã Châu Khê,40,False
17251,Xã Chi Khê,Huyện Con Cuông,Tỉnh Nghệ An,17254,Xã Con Cuông,40,False
17254,Thị trấn Trà Lân,Huyện Con Cuông,Tỉnh Nghệ An,17254,Xã Con Cuông,40,False
17257,Xã Yên Khê,Huyện Con Cuông,Tỉnh Nghệ An,17254,Xã Con Cuông,40,False
17260,Xã Lục Dạ,Huyện Con Cuông,Tỉnh Nghệ An,17263,Xã Môn Sơn,40,False
17263,Xã Môn Sơn,Huyện Con Cuông,Tỉnh Nghệ An,17263,Xã Môn Sơn,40,False
17266,Thị trấn Tân Kỳ,Huyện Tân Kỳ,Tỉnh Nghệ An,17266,Xã Tân Kỳ,40,False
17269,Xã Tân Hợp,Huyện Tân Kỳ,Tỉnh Nghệ An,17278,Xã Giai Xuân,40,False
17272,Xã Tân Phú,Huyện Tân Kỳ,Tỉnh Nghệ An,17272,Xã Tân Phú,40,False
17275,Xã Tân Xuân,Huyện Tân Kỳ,Tỉnh Nghệ An,17272,Xã Tân Phú,40,False
17278,Xã Giai Xuân,Huyện Tân Kỳ,Tỉnh Nghệ An,17278,Xã Giai Xuân,40,False
17281,Xã Bình Hợp,Huyện Tân Kỳ,Tỉnh Nghệ An,17284,Xã Nghĩa Đồng,40,False
17284,Xã Nghĩa Đồng,Huyện Tân Kỳ,Tỉnh Nghệ An,17284,Xã Nghĩa Đồng,40,False
17287,Xã Đồng Văn,Huyện Tân Kỳ,Tỉnh Nghệ An,17287,Xã Tiên Đồng,40,False
17290,Xã Nghĩa Thái,Huyện Tân Kỳ,Tỉnh Nghệ An,17272,Xã Tân Phú,40,False
17296,Xã Hoàn Long,Huyện Tân Kỳ,Tỉnh Nghệ An,17272,Xã Tân Phú,40,False
17299,Xã Nghĩa Phúc,Huyện Tân Kỳ,Tỉnh Nghệ An,17305,Xã Tân An,40,False
17302,Xã Tiên Kỳ,Huyện Tân Kỳ,Tỉnh Nghệ An,17287,Xã Tiên Đồng,40,False
17305,Xã Tân An,Huyện Tân Kỳ,Tỉnh Nghệ An,17305,Xã Tân An,40,False
17308,Xã Nghĩa Dũng,Huyện Tân Kỳ,Tỉnh Nghệ An,17266,Xã Tân Kỳ,40,False
17314,Xã Kỳ Sơn,Huyện Tân Kỳ,Tỉnh Nghệ An,17266,Xã Tân Kỳ,40,False
17317,Xã Hương Sơn,Huyện Tân Kỳ,Tỉnh Nghệ An,17305,Xã Tân An,40,False
17320,Xã Kỳ Tân,Huyện Tân Kỳ,Tỉnh Nghệ An,17266,Xã Tân Kỳ,40,False
17323,Xã Phú Sơn,Huyện Tân Kỳ,Tỉnh Nghệ An,17326,Xã Nghĩa Hành,40,False
17325,Xã Tân Hương,Huyện Tân Kỳ,Tỉnh Nghệ An,17326,Xã Nghĩa Hành,40,False
17326,Xã Nghĩa Hành,Huyện Tân Kỳ,Tỉnh Nghệ An,17326,Xã Nghĩa Hành,40,False
17329,Thị trấn Kim Nhan,Huyện Anh Sơn,Tỉnh Nghệ An,17329,Xã Anh Sơn,40,False
17332,Xã Thọ Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17335,Xã Thành Bình Thọ,40,False
17335,Xã Thành Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17335,Xã Thành Bình Thọ,40,False
17338,Xã Bình Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17335,Xã Thành Bình Thọ,40,False
17344,Xã Tam Đỉnh,Huyện Anh Sơn,Tỉnh Nghệ An,17344,Xã Nhân Hòa,40,False
17347,Xã Hùng Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17344,Xã Nhân Hòa,40,False
17350,Xã Cẩm Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17344,Xã Nhân Hòa,40,False
17353,Xã Đức Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17329,Xã Anh Sơn,40,False
17356,Xã Tường Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17357,Xã Vĩnh Tường,40,False
17357,Xã Hoa Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17357,Xã Vĩnh Tường,40,False
17359,Xã Tào Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17365,Xã Anh Sơn Đông,40,False
17362,Xã Vĩnh Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17365,Xã Anh Sơn Đông,40,False
17365,Xã Lạng Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17365,Xã Anh Sơn Đông,40,False
17368,Xã Hội Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17357,Xã Vĩnh Tường,40,False
17374,Xã Phúc Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17329,Xã Anh Sơn,40,False
17377,Xã Long Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17380,Xã Yên Xuân,40,False
17380,Xã Khai Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17380,Xã Yên Xuân,40,False
17383,Xã Lĩnh Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17380,Xã Yên Xuân,40,False
17386,Xã Cao Sơn,Huyện Anh Sơn,Tỉnh Nghệ An,17380,Xã Yên Xuân,40,False
17392,Xã Diễn Lâm,Huyện Diễn Châu,Tỉnh Nghệ An,17395,Xã Hùng Châu,40,False
17395,Xã Diễn Đoài,Huyện Diễn Châu,Tỉnh Nghệ An,17395,Xã Hùng Châu,40,False
17398,Xã Diễn Trường,Huyện Diễn Châu,Tỉnh Nghệ An,17395,Xã Hùng Châu,40,False
17401,Xã Diễn Yên,Huyện Diễn Châu,Tỉnh Nghệ An,17395,Xã Hùng Châu,40,False
17404,Xã Diễn Hoàng,Huyện Diễn Châu,Tỉnh Nghệ An,17419,Xã Hải Châu,40,False
17410,Xã Diễn Mỹ,Huyện Diễn Châu,Tỉnh Nghệ An,17419,Xã Hải Châu,40,False
17413,Xã Diễn Hồng,Huyện Diễn Châu,Tỉnh Nghệ An,17416,Xã Đức Châu,40,False
17416,Xã Diễn Phong,Huyện Diễn Châu,Tỉnh Nghệ An,17416,Xã Đức Châu,40,False
17419,Xã Hùng Hải,Huyện Diễn Châu,Tỉnh Nghệ An,17419,Xã Hải Châu,40,False
17425,Xã Diễn Liên,Huyện Diễn Châu,Tỉnh Nghệ An,17443,Xã Quảng Châu,40,False
17428,Xã Diễn Vạn,Huyện Diễn Châu,Tỉnh Nghệ An,17416,Xã Đức Châu,40,False
17431,Xã Diễn Kim,Huyện Diễn Châu,Tỉnh Nghệ An,17419,Xã Hải Châu,40,False
17434,Xã Diễn Kỷ,Huyện Diễn Châu,Tỉnh Nghệ An,17416,Xã Đức Châu,40,False
17437,Xã Xuân Tháp,Huyện Diễn Châu,Tỉnh Nghệ An,17443,Xã Quảng Châu,40,False
17440,Xã Diễn Thái,Huyện Diễn Châu,Tỉnh Nghệ An,17443,Xã Quảng Châu,40,False
17443,Xã Diễn Đồng,Huyện Diễn Châu,Tỉnh Nghệ An,17443,Xã Quảng Châu,40,False
17449,Xã Hạnh Quảng,Huyện Diễn Châu,Tỉnh Nghệ An,17476,Xã Minh Châu,40,False
17452,Xã Ngọc Bích,Huyện Diễn Châu,Tỉnh Nghệ An,17464,Xã Diễn Châu,40,False
17458,Xã Diễn Nguyên,Huyện Diễn Châu,Tỉnh Nghệ An,17476,Xã Minh Châu,40,False
17461,Xã Diễn Hoa,Huyện Diễn Châu,Tỉnh Nghệ An,17464,Xã Diễn Châu,40,False
17464,Thị trấn Diễn Thành,Huyện Diễn Châu,Tỉnh Nghệ An,17464,Xã Diễn Châu,40,False
17467,Xã Diễn Phúc,Huyện Diễn Châu,Tỉnh Nghệ An,17464,Xã Diễn Châu,40,False
17476,Xã Diễn Cát,Huyện Diễn Châu,Tỉnh Nghệ An,17476,Xã Minh Châu,40,False
17479,Xã Diễn Thịnh,Huyện Diễn Châu,Tỉnh Nghệ An,17479,Xã An Châu,40,False
17482,Xã Diễn Tân,Huyện Diễn Châu,Tỉnh Nghệ An,17479,Xã An Châu,40,False
17485,Xã Minh Châu,Huyện Diễn Châu,Tỉnh Nghệ An,17476,Xã Minh Châu,40,False
17488,Xã Diễn Thọ,Huyện Diễn Châu,Tỉnh Nghệ An,17488,Xã Tân Châu,40,False
17491,Xã Diễn Lợi,Huyện Diễn Châu,Tỉnh Nghệ An,17488,Xã Tân Châu,40,False
17494,Xã Diễn Lộc,Huyện Diễn Châu,Tỉnh Nghệ An,17488,Xã Tân Châu,40,False
17497,Xã Diễn Trung,Huyện Diễn Châu,Tỉnh Nghệ An,17479,Xã An Châu,40,False
17500,Xã Diễn An,Huyện Diễn Châu,Tỉnh Nghệ An,17479,Xã An Châu,40,False
17503,Xã Diễn Phú,Huyện Diễn Châu,Tỉnh Nghệ An,17488,Xã Tân Châu,40,False
17506,Thị trấn Hoa Thành,Huyện Yên Thành,Tỉnh Nghệ An,17506,Xã Yên Thành,40,False
17509,Xã Mã Thành,Huyện Yên Thành,Tỉnh Nghệ An,17515,Xã Bình Minh,40,False
17510,Xã Tiến Thành,Huyện Yên Thành,Tỉnh Nghệ An,17515,Xã Bình Minh,40,False
17512,Xã Lăng Thành,Huyện Yên Thành,Tỉnh Nghệ An,17524,Xã Giai Lạc,40,False
17515,Xã Tân Thành,Huyện Yên Thành,Tỉnh Nghệ An,17515,Xã Bình Minh,40,False
17518,Xã Đức Thành,Huyện Yên Thành,Tỉnh Nghệ An,17515,Xã Bình Minh,40,False
17521,Xã Kim Thành,Huyện Yên Thành,Tỉnh Nghệ An,17521,Xã Quang Đồng,40,False
17524,Xã Hậu Thành,Huyện Yên Thành,Tỉnh Nghệ An,17524,Xã Giai Lạc,40,False
17527,Xã Đô Thành,Huyện Yên Thành,Tỉnh Nghệ An,17530,Xã Đông Thành,40,False
17530,Xã Thọ Thành,Huyện Yên Thành,Tỉnh Nghệ An,17530,Xã Đông Thành,40,False
17533,Xã Quang Thành,Huyện Yên Thành,Tỉnh Nghệ An,17521,Xã Quang Đồng,40,False
17536,Xã Tây Thành,Huyện Yên Thành,Tỉnh Nghệ An,17560,Xã Vân Du,40,False
17539,Xã Phúc Thành,Huyện Yên Thành,Tỉnh Nghệ An,17524,Xã Giai Lạc,40,False
17542,Xã Phú Thành,Huyện Yên Thành,Tỉnh Nghệ An,17530,Xã Đông Thành,40,False
17545,Xã Đồng Thành,Huyện Yên Thành,Tỉnh Nghệ An,17521,Xã Quang Đồng,40,False
17554,Xã Tăng Thành,Huyện Yên Thành,Tỉnh Nghệ An,17506,Xã Yên Thành,40,False
17557,Xã Văn Thành,Huyện Yên Thành,Tỉnh Nghệ An,17506,Xã Yên Thành,40,False
17560,Xã Thịnh Thành,Huyện Yên Thành,Tỉnh Nghệ An,17560,Xã Vân Du,40,False
17566,Xã Xuân Thành,Huyện Yên Thành,Tỉnh Nghệ An,17569,Xã Quan Thành,40,False
17569,Xã Bắc Thành,Huyện Yên Thành,Tỉnh Nghệ An,17569,Xã Quan Thành,40,False
17572,Xã Đông Thành,Huyện Yên Thành,Tỉnh Nghệ An,17506,Xã Yên Thành,40,False
17575,Xã Trung Thành,Huyện Yên Thành,Tỉnh Nghệ An,17569,Xã Quan Thành,40,False
17578,Xã Long Thành,Huyện Yên Thành,Tỉnh Nghệ An,17605,Xã Hợp Minh,40,False
17581,Xã Minh Thành,Huyện Yên Thành,Tỉnh Nghệ An,17560,Xã Vân Du,40,False
17584,Xã Nam Thành,Huyện Yên Thành,Tỉnh Nghệ An,17569,Xã Quan Thành,40,False
17587,Xã Vĩnh Thành,Huyện Yên Thành,Tỉnh Nghệ An,17605,Xã Hợp Minh,40,False
17596,Xã Viên Thành,Huyện Yên Thành,Tỉnh Nghệ An,17605,Xã Hợp Minh,40,False
17602,Xã Liên Thành,Huyện Yên Thành,Tỉnh Nghệ An,17611,Xã Vân Tụ,40,False
17605,Xã Bảo Thành,Huyện Yên Thành,Tỉnh Nghệ An,17605,Xã Hợp Minh,40,False
17608,Xã Mỹ Thành,Huyện Yên Thành,Tỉnh Nghệ An,17611,Xã Vân Tụ,40,False
17611,Xã Vân Tụ,Huyện Yên Thành,Tỉnh Nghệ An,17611,Xã Vân Tụ,40,False
17614,Xã Sơn Thành,Huyện Yên Thành,Tỉnh Nghệ An,17605,Xã Hợp Minh,40,False
17617,Thị trấn Đô Lương,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17619,Xã Giang Sơn Đông,Huyện Đô Lương,Tỉnh Nghệ An,17623,Xã Bạch Ngọc,40,False
17620,Xã Giang Sơn Tây,Huyện Đô Lương,Tỉnh Nghệ An,17623,Xã Bạch Ngọc,40,False
17623,Xã Bạch Ngọc,Huyện Đô Lương,Tỉnh Nghệ An,17623,Xã Bạch Ngọc,40,False
17626,Xã Bồi Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17623,Xã Bạch Ngọc,40,False
17629,Xã Hồng Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17641,Xã Lương Sơn,40,False
17632,Xã Bài Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17641,Xã Lương Sơn,40,False
17638,Xã Bắc Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17641,Xã Tràng Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17641,Xã Lương Sơn,40,False
17644,Xã Thượng Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17677,Xã Văn Hiến,40,False
17647,Xã Hòa Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17677,Xã Văn Hiến,40,False
17650,Xã Đặng Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17653,Xã Đông Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17641,Xã Lương Sơn,40,False
17656,Xã Nam Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17659,Xã Lưu Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17662,Xã Yên Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17665,Xã Văn Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17668,Xã Đà Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17671,Xã Lạc Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17689,Xã Thuần Trung,40,False
17674,Xã Tân Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17677,Xã Văn Hiến,40,False
17677,Xã Thái Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17677,Xã Văn Hiến,40,False
17680,Xã Quang Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17677,Xã Văn Hiến,40,False
17683,Xã Thịnh Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17662,Xã Đô Lương,40,False
17686,Xã Trung Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17689,Xã Thuần Trung,40,False
17689,Xã Xuân Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17689,Xã Thuần Trung,40,False
17692,Xã Minh Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17689,Xã Thuần Trung,40,False
17695,Xã Thuận Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17689,Xã Thuần Trung,40,False
17698,Xã Nhân Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17689,Xã Thuần Trung,40,False
17701,Xã Hiến Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17707,Xã Bạch Hà,40,False
17704,Xã Mỹ Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17707,Xã Bạch Hà,40,False
17707,Xã Trù Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17707,Xã Bạch Hà,40,False
17710,Xã Đại Sơn,Huyện Đô Lương,Tỉnh Nghệ An,17707,Xã Bạch Hà,40,False
17713,Thị trấn Dùng,Huyện Thanh Chương,Tỉnh Nghệ An,17713,Xã Đại Đồng,40,False
17716,Xã Cát Văn,Huyện Thanh Chương,Tỉnh Nghệ An,17728,Xã Cát Ngạn,40,False
17719,Xã Minh Sơn,Huyện Thanh Chương,Tỉnh Nghệ An,17728,Xã Cát Ngạn,40,False
17722,Xã Hạnh Lâm,Huyện Thanh Chương,Tỉnh Nghệ An,17722,Xã Hạnh Lâm,40,False
17723,Xã Thanh Sơn,Huyện Thanh Chương,Tỉnh Nghệ An,17759,Xã Sơn Lâm,40,False
17728,Xã Phong Thịnh,Huyện Thanh Chương,Tỉnh Nghệ An,17728,Xã Cát Ngạn,40,False
17731,Xã Thanh Phong,Huyện Thanh Chương,Tỉnh Nghệ An,17713,Xã Đại Đồng,40,False
17734,Xã Thanh Mỹ,Huyện Thanh Chương,Tỉnh Nghệ An,17743,Xã Tam Đồng,40,False
17737,Xã Thanh Tiên,Huyện Thanh Chương,Tỉnh Nghệ An,17743,Xã Tam Đồng,40,False
17743,Xã Thanh Liên,Huyện Thanh Chương,Tỉnh Nghệ An,17743,Xã Tam Đồng,40,False
17749,Xã Đại Đồng,Huyện Thanh Chương,Tỉnh Nghệ An,17713,Xã Đại Đồng,40,False
17755,Xã Thanh Ngọc,Huyện Thanh Chương,Tỉnh Nghệ An,17713,Xã Đại Đồng,40,False
17758,Xã Thanh Hương,Huyện Thanh Chương,Tỉnh Nghệ An,17770,Xã Hoa Quân,40,False
17759,Xã Ngọc Lâm,Huyện Thanh Chương,Tỉnh Nghệ An,17759,Xã Sơn Lâm,40,False
17764,Xã Đồng Văn,Huyện Thanh Chương,Tỉnh Nghệ An,17713,Xã Đại Đồng,40,False
17767,Xã Ngọc Sơn,Huyện Thanh Chương,Tỉnh Nghệ An,17779,Xã Xuân Lâm,40,False
17770,Xã Thanh Thịnh,Huyện Thanh Chương,Tỉnh Nghệ An,17770,Xã Hoa Quân,40,False
17773,Xã Thanh An,Huyện Thanh Chương,Tỉnh Nghệ An,17770,Xã Hoa Quân,40,False
17776,Xã Thanh Quả,Huyện Thanh Chương,Tỉnh Nghệ An,17770,Xã Hoa Quân,40,False
17779,Xã Xuân Dương,Huyện Thanh Chương,Tỉnh Nghệ An,17779,Xã Xuân Lâm,40,False
17785,Xã Minh Tiến,Huyện Thanh Chương,Tỉnh Nghệ An,17779,Xã Xuân Lâm,40,False
17791,Xã Kim Bảng,Huyện Thanh Chương,Tỉnh Nghệ An,17791,Xã Kim Bảng,40,False
17797,Xã Thanh Thủy,Huyện Thanh Chương,Tỉnh Nghệ An,17791,Xã Kim Bảng,40,False
17806,Xã Thanh Hà,Huyện Thanh Chương,Tỉnh Nghệ An,17791,Xã Kim Bảng,40,False
17812,Xã Thanh Tùng,Huyện Thanh Chương,Tỉnh Nghệ An,17818,Xã Bích Hào,40,False
17815,Xã Thanh Lâm,Huyện Thanh Chương,Tỉnh Nghệ An,17818,Xã Bích Hào,40,False
17818,Xã Mai Giang,Huyện Thanh Chương,Tỉnh Nghệ An,17818,Xã Bích Hào,40,False
17821,Xã Thanh Xuân,Huyện Thanh Chương,Tỉnh Nghệ An,17818,Xã Bích Hào,40,False
17824,Xã Thanh Đức,Huyện Thanh Chương,Tỉnh Nghệ An,17722,Xã Hạnh Lâm,40,False
17827,Thị trấn Quán Hành,Huyện Nghi Lộc,Tỉnh Nghệ An,17827,Xã Nghi Lộc,40,False
17830,Xã Nghi Văn,Huyện Nghi Lộc,Tỉnh Nghệ An,17854,Xã Văn Kiều,40,False
17833,Xã Nghi Yên,Huyện Nghi Lộc,Tỉnh Nghệ An,17833,Xã Hải Lộc,40,False
17836,Xã Nghi Tiến,Huyện Nghi Lộc,Tỉnh Nghệ An,17833,Xã Hải Lộc,40,False
17839,Xã Nghi Hưng,Huyện Nghi Lộc,Tỉnh Nghệ An,17842,Xã Thần Lĩnh,40,False
17842,Xã Nghi Đồng,Huyện Nghi Lộc,Tỉnh Nghệ An,17842,Xã Thần Lĩnh,40,False
17845,Xã Nghi Thiết,Huyện Nghi Lộc,Tỉnh Nghệ An,17833,Xã Hải Lộc,40,False
17848,Xã Nghi Lâm,Huyện Nghi Lộc,Tỉnh Nghệ An,17857,Xã Phúc Lộc,40,False
17851,Xã Nghi Quang,Huyện Nghi Lộc,Tỉnh Nghệ An,17866,Xã Trung Lộc,40,False
17854,Xã Nghi Kiều,Huyện Nghi Lộc,Tỉnh Nghệ An,17854,Xã Văn Kiều,40,False
17857,Xã Nghi Mỹ,Huyện Nghi Lộc,Tỉnh Nghệ An,17857,Xã Phúc Lộc,40,False
17860,Xã Nghi Phương,Huyện Nghi Lộc,Tỉnh Nghệ An,17842,Xã Thần Lĩnh,40,False
17863,Xã Nghi Thuận,Huyện Nghi Lộc,Tỉnh Nghệ An,17866,Xã Trung Lộc,40,False
17866,Xã Nghi Long,Huyện Nghi Lộc,Tỉnh Nghệ An,17866,Xã Trung Lộc,40,False
17869,Xã Nghi Xá,Huyện Nghi Lộc,Tỉnh Nghệ An,17866,Xã Trung Lộc,40,False
17878,Xã Khánh Hợp,Huyện Nghi Lộc,Tỉnh Nghệ An,17878,Xã Đông Lộc,40,False
17884,Xã Nghi Công Bắc,Huyện Nghi Lộc,Tỉnh Nghệ An,17857,Xã Phúc Lộc,40,False
17887,Xã Nghi Công Nam,Huyện Nghi Lộc,Tỉnh Nghệ An,17857,Xã Phúc Lộc,40,False
17890,Xã Nghi Thạch,Huyện Nghi Lộc,Tỉnh Nghệ An,17878,Xã Đông Lộc,40,False
17893,Xã Nghi Trung,Huyện Nghi Lộc,Tỉnh Nghệ An,17827,Xã Nghi Lộc,40,False
17896,Xã Thịnh Trường,Huyện Nghi Lộc,Tỉnh Nghệ An,17878,Xã Đông Lộc,40,False
17899,Xã Diên Hoa,Huyện Nghi Lộc,Tỉnh Nghệ An,17827,Xã Nghi Lộc,40,False
17902,Xã Nghi Phong,Thành phố Vinh,Tỉnh Nghệ An,16708,Phường Vinh Lộc,40,False
17905,Xã Nghi Xuân,Thành phố Vinh,Tỉnh Nghệ An,16708,Phường Vinh Lộc,40,False
17908,Xã Nghi Liên,Thành phố Vinh,Tỉnh Nghệ An,17920,Phường Vinh Hưng,40,False
17911,Xã Nghi Vạn,Huyện Nghi Lộc,Tỉnh Nghệ An,17827,Xã Nghi Lộc,40,False
17914,Xã Nghi Ân,Thành phố Vinh,Tỉnh Nghệ An,16702,Phường Vinh Phú,40,False
17917,Xã Phúc Thọ,Thành phố Vinh,Tỉnh Nghệ An,16708,Phường Vinh Lộc,40,False
17920,Xã Nghi Kim,Thành phố Vinh,Tỉnh Nghệ An,17920,Phường Vinh Hưng,40,False
17923,Phường Nghi Đức,Thành phố Vinh,Tỉnh Nghệ An,16702,Phường Vinh Phú,40,False
17926,Xã Nghi Thái,Thành phố Vinh,Tỉnh Nghệ An,16708,Phường Vinh Lộc,40,False
17932,Xã Nam Hưng,Huyện Nam Đàn,Tỉnh Nghệ An,17935,Xã Nam Đàn,40,False
17935,Xã Nghĩa Thái,Huyện Nam Đàn,Tỉnh Nghệ An,17935,Xã Nam Đàn,40,False
17938,Xã Nam Thanh,Huyện Nam Đàn,Tỉnh Nghệ An,17935,Xã Nam Đàn,40,False
17941,Xã Nam Anh,Huyện Nam Đàn,Tỉnh Nghệ An,17944,Xã Đại Huệ,40,False
17944,Xã Nam Xuân,Huyện Nam Đàn,Tỉnh Nghệ An,17944,Xã Đại Huệ,40,False
17950,Thị trấn Nam Đàn,Huyện Nam Đàn,Tỉnh Nghệ An,17950,Xã Vạn An,40,False
17953,Xã Nam Lĩnh,Huyện Nam Đàn,Tỉnh Nghệ An,17944,Xã Đại Huệ,40,False
17956,Xã Nam Giang,Huyện Nam Đàn,Tỉnh Nghệ An,17971,Xã Kim Liên,40,False
17959,Xã Xuân Hòa,Huyện Nam Đàn,Tỉnh Nghệ An,17950,Xã Vạn An,40,False
17962,Xã Hùng Tiến,Huyện Nam Đàn,Tỉnh Nghệ An,17971,Xã Kim Liên,40,False
17968,Xã Thượng Tân Lộc,Huyện Nam Đàn,Tỉnh Nghệ An,17950,Xã Vạn An,40,False
17971,Xã Kim Liên,Huyện Nam Đàn,Tỉnh Nghệ An,17971,Xã Kim Liên,40,False
17980,Xã Xuân Hồng,Huyện Nam Đàn,Tỉnh Nghệ An,17971,Xã Kim Liên,40,False
17983,Xã Nam Cát,Huyện Nam Đàn,Tỉnh Nghệ An,17971,Xã Kim Liên,40,False
17986,Xã Khánh Sơn,Huyện Nam Đàn,Tỉnh Nghệ An,17989,Xã Thiên Nhẫn,40,False
17989,Xã Trung Phúc Cường,Huyện Nam Đàn,Tỉnh Nghệ An,17989,Xã Thiên Nhẫn,40,False
17998,Xã Nam Kim,Huyện Nam Đàn,Tỉnh Nghệ An,17989,Xã Thiên Nhẫn,40,False
18001,Thị trấn Hưng Nguyên,Huyện Hưng Nguyên,Tỉnh Nghệ An,18001,Xã Hưng Nguyên,40,False
18004,Xã Hưng Trung,Huyện Hưng Nguyên,Tỉnh Nghệ An,18007,Xã Yên Trung,40,False
18007,Xã Hưng Yên Nam,Huyện Hưng Nguyên,Tỉnh Nghệ An,18007,Xã Yên Trung,40,False
18008,Xã Hưng Yên Bắc,Huyện Hưng Nguyên,Tỉnh Nghệ An,18007,Xã Yên Trung,40,False
18010,Xã Hưng Tây,Huyện Hưng Nguyên,Tỉnh Nghệ An,18001,Xã Hưng Nguyên,40,False
18013,Xã Hưng Chính,Thành phố Vinh,Tỉnh Nghệ An,16681,Phường Thành Vinh,40,False
18016,Xã Hưng Đạo,Huyện Hưng Nguyên,Tỉnh Nghệ An,18001,Xã Hưng Nguyên,40,False
18022,Xã Thịnh Mỹ,Huyện Hưng Nguyên,Tỉnh Nghệ An,18001,Xã Hưng Nguyên,40,False
18025,Xã Hưng Lĩnh,Huyện Hưng Nguyên,Tỉnh Nghệ An,18028,Xã Hưng Nguyên Nam,40,False
18028,Xã Thông Tân,Huyện Hưng Nguyên,Tỉnh Nghệ An,18028,Xã Hưng Nguyên Nam,40,False
18037,Xã Hưng Nghĩa,Huyện Hưng Nguyên,Tỉnh Nghệ An,18040,Xã Lam Thành,40,False
18040,Xã Phúc Lợi,Huyện Hưng Nguyên,Tỉnh Nghệ An,18040,Xã Lam Thành,40,False
18043,Xã Long Xá,Huyện Hưng Nguyên,Tỉnh Nghệ An,18028,Xã Hưng Nguyên Nam,40,False
18052,Xã Châu Nhân,Huyện Hưng Nguyên,Tỉnh Nghệ An,18040,Xã Lam Thành,40,False
18055,Xã Xuân Lam,Huyện Hưng Nguyên,Tỉnh Nghệ An,18028,Xã Hưng Nguyên Nam,40,False
18064,Xã Hưng Thành,Huyện Hưng Nguyên,Tỉnh Nghệ An,18040,Xã Lam Thành,40,False
18073,Phường Nam Hà,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18077,Phường Bắc Hà,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18079,Phường Tân Giang,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18082,Phường Đại Nài,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,True
18082,Phường Đại Nài,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18652,Phường Hà Huy Tập,42,True
18085,Phường Hà Huy Tập,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18088,Phường Thạch Trung,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18100,Phường Trần Phú,42,False
18091,Phường Thạch Quý,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18094,Phường Trần Phú,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18097,Phường Văn Yên,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18100,Phường Thạch Hạ,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18100,Phường Trần Phú,42,False
18103,Phường Đồng Môn,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18100,Phường Trần Phú,42,False
18109,Phường Thạch Hưng,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18073,Phường Thành Sen,42,False
18112,Xã Thạch Bình,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18685,Xã Cẩm Bình,42,False
18115,Phường Bắc Hồng,Thị xã Hồng Lĩnh,Tỉnh Hà Tĩnh,18115,Phường Bắc Hồng Lĩnh,42,False
18118,Phường Nam Hồng,Thị xã Hồng Lĩnh,Tỉnh Hà Tĩnh,18118,Phường Nam Hồng Lĩnh,42,False
18121,Phường Trung Lương,Thị xã Hồng Lĩnh,Tỉnh Hà Tĩnh,18115,Phường Bắc Hồng Lĩnh,42,False
18124,Phường Đức Thuận,Thị xã Hồng Lĩnh,Tỉnh Hà Tĩnh,18115,Phường Bắc Hồng Lĩnh,42,False
18127,Phường Đậu Liêu,Thị xã Hồng Lĩnh,Tỉnh Hà Tĩnh,18118,Phường Nam Hồng Lĩnh,42,False
18130,Xã Thuận Lộc,Thị xã Hồng Lĩnh,Tỉnh Hà Tĩnh,18118,Phường Nam Hồng Lĩnh,42,False
18133,Thị trấn Phố Châu,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18133,Xã Hương Sơn,42,False
18136,Thị trấn Tây Sơn,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18172,Xã Sơn Tây,42,False
18139,Xã Sơn Hồng,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18160,Xã Sơn Hồng,42,False
18142,Xã Sơn Tiến,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18163,Xã Sơn Tiến,42,False
18145,Xã Sơn Lâm,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18184,Xã Sơn Giang,42,False
18148,Xã Sơn Lễ,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18163,Xã Sơn Tiến,42,False
18157,Xã Sơn Giang,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18184,Xã Sơn Giang,42,False
18160,Xã Sơn Lĩnh,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18160,Xã Sơn Hồng,42,False
18163,Xã An Hòa Thịnh,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18163,Xã Sơn Tiến,42,False
18172,Xã Sơn Tây,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18172,Xã Sơn Tây,42,False
18175,Xã Sơn Ninh,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18133,Xã Hương Sơn,42,False
18178,Xã Châu Bình,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18202,Xã Tứ Mỹ,42,False
18181,Xã Tân Mỹ Hà,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18202,Xã Tứ Mỹ,42,False
18184,Xã Quang Diệm,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18184,Xã Sơn Giang,42,False
18187,Xã Sơn Trung,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18133,Xã Hương Sơn,42,False
18190,Xã Sơn Bằng,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18133,Xã Hương Sơn,42,False
18196,Xã Sơn Kim 1,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18196,Xã Sơn Kim 1,42,False
18199,Xã Sơn Kim 2,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18199,Xã Sơn Kim 2,42,False
18202,Xã Mỹ Long,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18202,Xã Tứ Mỹ,42,False
18211,Xã Kim Hoa,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18223,Xã Kim Hoa,42,False
18217,Xã Sơn Phú,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18133,Xã Hương Sơn,42,False
18223,Xã Hàm Trường,Huyện Hương Sơn,Tỉnh Hà Tĩnh,18223,Xã Kim Hoa,42,False
18229,Thị trấn Đức Thọ,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18229,Xã Đức Thọ,42,False
18235,Xã Quang Vĩnh,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18262,Xã Đức Quang,42,False
18241,Xã Tùng Châu,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18244,Xã Đức Minh,42,False
18244,Xã Trường Sơn,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18244,Xã Đức Minh,42,False
18247,Xã Liên Minh,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18244,Xã Đức Minh,42,False
18253,Xã Yên Hồ,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18262,Xã Đức Quang,42,False
18259,Xã Tùng Ảnh,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18229,Xã Đức Thọ,42,False
18262,Xã Bùi La Nhân,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18262,Xã Đức Quang,42,False
18274,Xã Thanh Bình Thịnh,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18277,Xã Đức Thịnh,42,False
18277,Xã Lâm Trung Thủy,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18277,Xã Đức Thịnh,42,False
18280,Xã Hòa Lạc,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18229,Xã Đức Thọ,42,False
18283,Xã Tân Dân,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18229,Xã Đức Thọ,42,False
18298,Xã An Dũng,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18277,Xã Đức Thịnh,42,False
18304,Xã Đức Đồng,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18304,Xã Đức Đồng,42,False
18307,Xã Đức Lạng,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18304,Xã Đức Đồng,42,False
18310,Xã Tân Hương,Huyện Đức Thọ,Tỉnh Hà Tĩnh,18304,Xã Đức Đồng,42,False
18313,Thị trấn Vũ Quang,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18313,Xã Vũ Quang,42,False
18316,Xã Ân Phú,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18322,Xã Mai Hoa,42,False
18319,Xã Đức Giang,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18322,Xã Mai Hoa,42,False
18322,Xã Đức Lĩnh,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18322,Xã Mai Hoa,42,False
18325,Xã Thọ Điền,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18313,Xã Vũ Quang,42,False
18328,Xã Đức Hương,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18328,Xã Thượng Đức,42,False
18331,Xã Đức Bồng,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18328,Xã Thượng Đức,42,False
18334,Xã Đức Liên,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18328,Xã Thượng Đức,42,False
18340,Xã Hương Minh,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18313,Xã Vũ Quang,42,False
18343,Xã Quang Thọ,Huyện Vũ Quang,Tỉnh Hà Tĩnh,18313,Xã Vũ Quang,42,False
18352,Thị trấn Xuân An,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18352,Xã Nghi Xuân,42,False
18355,Xã Xuân Hội,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18364,Xã Đan Hải,42,False
18358,Xã Đan Trường,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18364,Xã Đan Hải,42,False
18364,Xã Xuân Phổ,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18364,Xã Đan Hải,42,False
18367,Xã Xuân Hải,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18364,Xã Đan Hải,42,False
18370,Xã Xuân Giang,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18352,Xã Nghi Xuân,42,False
18373,Thị trấn Tiên Điền,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18373,Xã Tiên Điền,42,False
18376,Xã Xuân Yên,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18373,Xã Tiên Điền,42,False
18379,Xã Xuân Mỹ,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18373,Xã Tiên Điền,42,False
18382,Xã Xuân Thành,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18373,Xã Tiên Điền,42,False
18385,Xã Xuân Viên,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18352,Xã Nghi Xuân,42,False
18388,Xã Xuân Hồng,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18352,Xã Nghi Xuân,42,False
18391,Xã Cổ Đạm,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18394,Xã Cổ Đạm,42,False
18394,Xã Xuân Liên,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18394,Xã Cổ Đạm,42,False
18397,Xã Xuân Lĩnh,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18352,Xã Nghi Xuân,42,False
18400,Xã Xuân Lam,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18115,Phường Bắc Hồng Lĩnh,42,False
18403,Xã Cương Gián,Huyện Nghi Xuân,Tỉnh Hà Tĩnh,18394,Xã Cổ Đạm,42,False
18406,Thị trấn Nghèn,Huyện Can Lộc,Tỉnh Hà Tĩnh,18406,Xã Can Lộc,42,False
18409,Xã Tân Lộc,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18409,Xã Hồng Lộc,42,False
18412,Xã Hồng Lộc,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18409,Xã Hồng Lộc,42,False
18415,Xã Thiên Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18406,Xã Can Lộc,42,False
18418,Xã Thuần Thiện,Huyện Can Lộc,Tỉnh Hà Tĩnh,18418,Xã Tùng Lộc,42,False
18421,Xã Thịnh Lộc,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18568,Xã Lộc Hà,42,False
18427,Xã Vượng Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18406,Xã Can Lộc,42,False
18430,Xã Bình An,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18568,Xã Lộc Hà,42,False
18433,Xã Thanh Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18466,Xã Gia Hanh,42,False
18436,Xã Kim Song Trường,Huyện Can Lộc,Tỉnh Hà Tĩnh,18436,Xã Trường Lưu,42,False
18439,Xã Thường Nga,Huyện Can Lộc,Tỉnh Hà Tĩnh,18436,Xã Trường Lưu,42,False
18445,Xã Tùng Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18418,Xã Tùng Lộc,42,False
18454,Xã Phú Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18436,Xã Trường Lưu,42,False
18457,Xã Ích Hậu,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18586,Xã Đông Kinh,42,False
18463,Xã Gia Hanh,Huyện Can Lộc,Tỉnh Hà Tĩnh,18466,Xã Gia Hanh,42,False
18466,Xã Khánh Vĩnh Yên,Huyện Can Lộc,Tỉnh Hà Tĩnh,18466,Xã Gia Hanh,42,False
18475,Xã Xuân Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18481,Xã Xuân Lộc,42,False
18478,Xã Thượng Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18484,Xã Đồng Lộc,42,False
18481,Xã Quang Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18481,Xã Xuân Lộc,42,False
18484,Thị trấn Đồng Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18484,Xã Đồng Lộc,42,False
18487,Xã Mỹ Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18484,Xã Đồng Lộc,42,False
18490,Xã Sơn Lộc,Huyện Can Lộc,Tỉnh Hà Tĩnh,18481,Xã Xuân Lộc,42,False
18493,Xã Phù Lưu,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18583,Xã Mai Phụ,42,False
18496,Thị trấn Hương Khê,Huyện Hương Khê,Tỉnh Hà Tĩnh,18496,Xã Hương Khê,42,False
18499,Xã Điền Mỹ,Huyện Hương Khê,Tỉnh Hà Tĩnh,18502,Xã Hà Linh,42,False
18502,Xã Hà Linh,Huyện Hương Khê,Tỉnh Hà Tĩnh,18502,Xã Hà Linh,42,False
18505,Xã Hương Thủy,Huyện Hương Khê,Tỉnh Hà Tĩnh,18532,Xã Hương Phố,42,False
18508,Xã Hòa Hải,Huyện Hương Khê,Tỉnh Hà Tĩnh,18523,Xã Hương Bình,42,False
18514,Xã Phúc Đồng,Huyện Hương Khê,Tỉnh Hà Tĩnh,18523,Xã Hương Bình,42,False
18517,Xã Hương Giang,Huyện Hương Khê,Tỉnh Hà Tĩnh,18532,Xã Hương Phố,42,False
18520,Xã Lộc Yên,Huyện Hương Khê,Tỉnh Hà Tĩnh,18550,Xã Hương Đô,42,False
18523,Xã Hương Bình,Huyện Hương Khê,Tỉnh Hà Tĩnh,18523,Xã Hương Bình,42,False
18526,Xã Hương Long,Huyện Hương Khê,Tỉnh Hà Tĩnh,18496,Xã Hương Khê,42,False
18529,Xã Phú Gia,Huyện Hương Khê,Tỉnh Hà Tĩnh,18496,Xã Hương Khê,42,False
18532,Xã Gia Phố,Huyện Hương Khê,Tỉnh Hà Tĩnh,18532,Xã Hương Phố,42,False
18538,Xã Hương Đô,Huyện Hương Khê,Tỉnh Hà Tĩnh,18550,Xã Hương Đô,42,False
18541,Xã Hương Vĩnh,Huyện Hương Khê,Tỉnh Hà Tĩnh,18544,Xã Hương Xuân,42,False
18544,Xã Hương Xuân,Huyện Hương Khê,Tỉnh Hà Tĩnh,18544,Xã Hương Xuân,42,False
18547,Xã Phúc Trạch,Huyện Hương Khê,Tỉnh Hà Tĩnh,18547,Xã Phúc Trạch,42,False
18550,Xã Hương Trà,Huyện Hương Khê,Tỉnh Hà Tĩnh,18550,Xã Hương Đô,42,False
18553,Xã Hương Trạch,Huyện Hương Khê,Tỉnh Hà Tĩnh,18547,Xã Phúc Trạch,42,False
18556,Xã Hương Lâm,Huyện Hương Khê,Tỉnh Hà Tĩnh,18544,Xã Hương Xuân,42,False
18559,Xã Hương Liên,Huyện Hương Khê,Tỉnh Hà Tĩnh,18547,Xã Phúc Trạch,42,False
18562,Thị trấn Thạch Hà,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18562,Xã Thạch Hà,42,False
18565,Xã Ngọc Sơn,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18634,Xã Toàn Lưu,42,False
18568,Thị trấn Lộc Hà,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18568,Xã Lộc Hà,42,False
18571,Xã Thạch Hải,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18604,Xã Thạch Khê,42,False
18577,Xã Thạch Mỹ,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18583,Xã Mai Phụ,42,False
18580,Xã Thạch Kim,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18568,Xã Lộc Hà,42,False
18583,Xã Thạch Châu,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18583,Xã Mai Phụ,42,False
18586,Xã Thạch Kênh,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18586,Xã Đông Kinh,42,False
18589,Xã Thạch Sơn,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18562,Xã Thạch Hà,42,False
18592,Xã Thạch Liên,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18586,Xã Đông Kinh,42,False
18595,Xã Đỉnh Bàn,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18604,Xã Thạch Khê,42,False
18598,Xã Hộ Độ,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18100,Phường Trần Phú,42,False
18601,Xã Việt Tiến,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18601,Xã Việt Xuyên,42,False
18604,Xã Thạch Khê,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18604,Xã Thạch Khê,42,False
18607,Xã Thạch Long,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18562,Xã Thạch Hà,42,False
18619,Xã Thạch Trị,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18619,Xã Đồng Tiến,42,False
18622,Xã Thạch Lạc,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18628,Xã Thạch Lạc,42,False
18625,Xã Thạch Ngọc,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18601,Xã Việt Xuyên,42,False
18628,Xã Tượng Sơn,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18628,Xã Thạch Lạc,42,False
18631,Xã Thạch Văn,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18619,Xã Đồng Tiến,42,False
18634,Xã Lưu Vĩnh Sơn,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18634,Xã Toàn Lưu,42,False
18637,Xã Thạch Thắng,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18628,Xã Thạch Lạc,42,False
18643,Xã Thạch Đài,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18652,Phường Hà Huy Tập,42,False
18649,Xã Thạch Hội,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18619,Xã Đồng Tiến,42,False
18652,Xã Tân Lâm Hương,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18652,Phường Hà Huy Tập,42,False
18658,Xã Thạch Xuân,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18667,Xã Thạch Xuân,42,False
18667,Xã Nam Điền,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18667,Xã Thạch Xuân,42,False
18670,Xã Mai Phụ,Huyện Thạch Hà,Tỉnh Hà Tĩnh,18583,Xã Mai Phụ,42,False
18673,Thị trấn Cẩm Xuyên,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18673,Xã Cẩm Xuyên,42,False
18676,Thị trấn Thiên Cầm,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18676,Xã Thiên Cầm,42,False
18679,Xã Yên Hòa,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18682,Xã Yên Hòa,42,False
18682,Xã Cẩm Dương,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18682,Xã Yên Hòa,42,False
18685,Xã Cẩm Bình,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18685,Xã Cẩm Bình,42,False
18691,Xã Cẩm Vịnh,Thành phố Hà Tĩnh,Tỉnh Hà Tĩnh,18685,Xã Cẩm Bình,42,False
18694,Xã Cẩm Thành,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18685,Xã Cẩm Bình,42,False
18697,Xã Cẩm Quang,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18673,Xã Cẩm Xuyên,42,False
18706,Xã Cẩm Thạch,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18739,Xã Cẩm Duệ,42,False
18709,Xã Cẩm Nhượng,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18676,Xã Thiên Cầm,42,False
18712,Xã Nam Phúc Thăng,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18676,Xã Thiên Cầm,42,False
18715,Xã Cẩm Duệ,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18739,Xã Cẩm Duệ,42,False
18721,Xã Cẩm Lĩnh,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18742,Xã Cẩm Trung,42,False
18724,Xã Cẩm Quan,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18673,Xã Cẩm Xuyên,42,False
18727,Xã Cẩm Hà,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18736,Xã Cẩm Hưng,42,False
18730,Xã Cẩm Lộc,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18742,Xã Cẩm Trung,42,False
18733,Xã Cẩm Hưng,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18736,Xã Cẩm Hưng,42,False
18736,Xã Cẩm Thịnh,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18736,Xã Cẩm Hưng,42,False
18739,Xã Cẩm Mỹ,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18739,Xã Cẩm Duệ,42,False
18742,Xã Cẩm Trung,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18742,Xã Cẩm Trung,42,False
18745,Xã Cẩm Sơn,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18748,Xã Cẩm Lạc,42,False
18748,Xã Cẩm Lạc,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18748,Xã Cẩm Lạc,42,False
18751,Xã Cẩm Minh,Huyện Cẩm Xuyên,Tỉnh Hà Tĩnh,18748,Xã Cẩm Lạc,42,False
18754,Phường Hưng Trí,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18754,Phường Sông Trí,42,False
18757,Xã Kỳ Xuân,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18766,Xã Kỳ Xuân,42,False
18760,Xã Kỳ Bắc,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18766,Xã Kỳ Xuân,42,False
18763,Xã Kỳ Phú,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18775,Xã Kỳ Anh,42,False
18766,Xã Kỳ Phong,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18766,Xã Kỳ Xuân,42,False
18769,Xã Kỳ Tiến,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18775,Xã Kỳ Anh,42,False
18772,Xã Kỳ Giang,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18775,Xã Kỳ Anh,42,False
18775,Thị trấn Kỳ Đồng,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18775,Xã Kỳ Anh,42,False
18778,Xã Kỳ Khang,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18790,Xã Kỳ Khang,42,False
18781,Phường Kỳ Ninh,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18781,Phường Hải Ninh,42,False
18784,Xã Kỳ Văn,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18787,Xã Kỳ Văn,42,False
18787,Xã Kỳ Trung,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18787,Xã Kỳ Văn,42,False
18790,Xã Kỳ Thọ,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18790,Xã Kỳ Khang,42,False
18793,Xã Kỳ Tây,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18787,Xã Kỳ Văn,42,False
18796,Xã Kỳ Lợi,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18754,Phường Sông Trí,42,True
18796,Xã Kỳ Lợi,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18823,Phường Vũng Áng,42,True
18796,Xã Kỳ Lợi,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18832,Phường Hoành Sơn,42,True
18799,Xã Kỳ Thượng,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18844,Xã Kỳ Thượng,42,False
18802,Xã Kỳ Hải,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18781,Phường Hải Ninh,42,False
18805,Xã Kỳ Thư,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18790,Xã Kỳ Khang,42,False
18808,Xã Kỳ Hà,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18781,Phường Hải Ninh,42,False
18811,Xã Kỳ Châu,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18754,Phường Sông Trí,42,False
18814,Xã Kỳ Tân,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18814,Xã Kỳ Hoa,42,False
18820,Phường Kỳ Trinh,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18754,Phường Sông Trí,42,False
18823,Phường Kỳ Thịnh,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18823,Phường Vũng Áng,42,False
18829,Xã Kỳ Hoa,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18814,Xã Kỳ Hoa,42,False
18832,Phường Kỳ Phương,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18832,Phường Hoành Sơn,42,False
18835,Phường Kỳ Long,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18823,Phường Vũng Áng,42,False
18838,Xã Lâm Hợp,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18838,Xã Kỳ Lạc,42,False
18841,Phường Kỳ Liên,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18832,Phường Hoành Sơn,42,False
18844,Xã Kỳ Sơn,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18844,Xã Kỳ Thượng,42,False
18847,Phường Kỳ Nam,Thị xã Kỳ Anh,Tỉnh Hà Tĩnh,18832,Phường Hoành Sơn,42,False
18850,Xã Kỳ Lạc,Huyện Kỳ Anh,Tỉnh Hà Tĩnh,18838,Xã Kỳ Lạc,42,False
18853,Phường Hải Thành,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18856,Phường Đồng Phú,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18859,Phường Bắc Lý,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18859,Phường Đồng Thuận,44,False
18865,Phường Nam Lý,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18868,Phường Đồng Hải,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18871,Phường Đồng Sơn,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18871,Phường Đồng Sơn,44,False
18874,Phường Phú Hải,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18877,Phường Bắc Nghĩa,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18871,Phường Đồng Sơn,44,False
18880,Phường Đức Ninh Đông,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18883,Xã Quang Phú,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18859,Phường Đồng Thuận,44,False
18886,Xã Lộc Ninh,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18859,Phường Đồng Thuận,44,False
18889,Xã Bảo Ninh,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18892,Xã Nghĩa Ninh,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18871,Phường Đồng Sơn,44,False
18895,Xã Thuận Đức,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18871,Phường Đồng Sơn,44,False
18898,Xã Đức Ninh,Thành Phố Đồng Hới,Tỉnh Quảng Bình,18880,Phường Đồng Hới,44,False
18901,Thị trấn Quy Đạt,Huyện Minh Hóa,Tỉnh Quảng Bình,18901,Xã Minh Hóa,44,False
18904,Xã Dân Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18904,Xã Dân Hóa,44,False
18907,Xã Trọng Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18904,Xã Dân Hóa,44,False
18913,Xã Hồng Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18901,Xã Minh Hóa,44,False
18919,Xã Tân Thành,Huyện Minh Hóa,Tỉnh Quảng Bình,18919,Xã Tân Thành,44,False
18922,Xã Hóa Hợp,Huyện Minh Hóa,Tỉnh Quảng Bình,18922,Xã Kim Điền,44,False
18925,Xã Xuân Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18901,Xã Minh Hóa,44,False
18928,Xã Yên Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18901,Xã Minh Hóa,44,False
18931,Xã Minh Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18943,Xã Kim Phú,44,False
18934,Xã Tân Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18943,Xã Kim Phú,44,False
18937,Xã Hóa Sơn,Huyện Minh Hóa,Tỉnh Quảng Bình,18922,Xã Kim Điền,44,False
18943,Xã Trung Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18943,Xã Kim Phú,44,False
18946,Xã Thượng Hóa,Huyện Minh Hóa,Tỉnh Quảng Bình,18943,Xã Kim Phú,44,False
18949,Thị trấn Đồng Lê,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18949,Xã Đồng Lê,44,False
18952,Xã Hương Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18952,Xã Tuyên Sơn,44,False
18955,Xã Kim Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18949,Xã Đồng Lê,44,False
18958,Xã Thanh Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18958,Xã Tuyên Lâm,44,False
18961,Xã Thanh Thạch,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18952,Xã Tuyên Sơn,44,False
18964,Xã Thuận Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18949,Xã Đồng Lê,44,False
18967,Xã Lâm Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18958,Xã Tuyên Lâm,44,False
18970,Xã Lê Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18949,Xã Đồng Lê,44,False
18973,Xã Sơn Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18949,Xã Đồng Lê,44,False
18976,Xã Đồng Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18985,Xã Tuyên Phú,44,False
18979,Xã Ngư Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18991,Xã Tuyên Bình,44,False
18985,Xã Thạch Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18985,Xã Tuyên Phú,44,False
18988,Xã Đức Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18985,Xã Tuyên Phú,44,False
18991,Xã Phong Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18991,Xã Tuyên Bình,44,False
18994,Xã Mai Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18991,Xã Tuyên Bình,44,False
18997,Xã Tiến Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18997,Xã Tuyên Hóa,44,False
19000,Xã Châu Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18997,Xã Tuyên Hóa,44,False
19003,Xã Cao Quảng,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18997,Xã Tuyên Hóa,44,False
19006,Xã Văn Hóa,Huyện Tuyên Hóa,Tỉnh Quảng Bình,18997,Xã Tuyên Hóa,44,False
19009,Phường Ba Đồn,Thị xã Ba Đồn,Tỉnh Quảng Bình,19009,Phường Ba Đồn,44,False
19012,Xã Quảng Hợp,Huyện Quảng Trạch,Tỉnh Quảng Bình,19021,Xã Phú Trạch,44,False
19015,Xã Quảng Kim,Huyện Quảng Trạch,Tỉnh Quảng Bình,19021,Xã Phú Trạch,44,False
19018,Xã Quảng Đông,Huyện Quảng Trạch,Tỉnh Quảng Bình,19021,Xã Phú Trạch,44,False
19021,Xã Quảng Phú,Huyện Quảng Trạch,Tỉnh Quảng Bình,19021,Xã Phú Trạch,44,False
19024,Xã Quảng Châu,Huyện Quảng Trạch,Tỉnh Quảng Bình,19033,Xã Hòa Trạch,44,False
19027,Xã Quảng Thạch,Huyện Quảng Trạch,Tỉnh Quảng Bình,19030,Xã Trung Thuần,44,False
19030,Xã Quảng Lưu,Huyện Quảng Trạch,Tỉnh Quảng Bình,19030,Xã Trung Thuần,44,False
19033,Xã Quảng Tùng,Huyện Quảng Trạch,Tỉnh Quảng Bình,19033,Xã Hòa Trạch,44,False
19036,Xã Cảnh Dương,Huyện Quảng Trạch,Tỉnh Quảng Bình,19033,Xã Hòa Trạch,44,False
19039,Xã Quảng Tiến,Huyện Quảng Trạch,Tỉnh Quảng Bình,19030,Xã Trung Thuần,44,False
19042,Xã Quảng Hưng,Huyện Quảng Trạch,Tỉnh Quảng Bình,19057,Xã Quảng Trạch,44,False
19045,Xã Quảng Xuân,Huyện Quảng Trạch,Tỉnh Quảng Bình,19057,Xã Quảng Trạch,44,False
19051,Xã Liên Trường,Huyện Quảng Trạch,Tỉnh Quảng Bình,19051,Xã Tân Gianh,44,False
19057,Xã Quảng Phương,Huyện Quảng Trạch,Tỉnh Quảng Bình,19057,Xã Quảng Trạch,44,False
19060,Phường Quảng Long,Thị xã Ba Đồn,Tỉnh Quảng Bình,19009,Phường Ba Đồn,44,False
19063,Xã Phù Cảnh,Huyện Quảng Trạch,Tỉnh Quảng Bình,19051,Xã Tân Gianh,44,False
19066,Phường Quảng Thọ,Thị xã Ba Đồn,Tỉnh Quảng Bình,19066,Phường Bắc Gianh,44,False
19069,Xã Quảng Tiên,Thị xã Ba Đồn,Tỉnh Quảng Bình,19075,Xã Nam Ba Đồn,44,False
19072,Xã Quảng Thanh,Huyện Quảng Trạch,Tỉnh Quảng Bình,19051,Xã Tân Gianh,44,False
19075,Xã Quảng Trung,Thị xã Ba Đồn,Tỉnh Quảng Bình,19075,Xã Nam Ba Đồn,44,False
19078,Phường Quảng Phong,Thị xã Ba Đồn,Tỉnh Quảng Bình,19009,Phường Ba Đồn,44,False
19081,Phường Quảng Thuận,Thị xã Ba Đồn,Tỉnh Quảng Bình,19066,Phường Bắc Gianh,44,False
19084,Xã Quảng Tân,Thị xã Ba Đồn,Tỉnh Quảng Bình,19075,Xã Nam Ba Đồn,44,False
19087,Xã Quảng Hải,Thị xã Ba Đồn,Tỉnh Quảng Bình,19009,Phường Ba Đồn,44,False
19090,Xã Quảng Sơn,Thị xã Ba Đồn,Tỉnh Quảng Bình,19075,Xã Nam Ba Đồn,44,False
19093,Xã Quảng Lộc,Thị xã Ba Đồn,Tỉnh Quảng Bình,19093,Xã Nam Gianh,44,False
19096,Xã Quảng Thủy,Thị xã Ba Đồn,Tỉnh Quảng Bình,19075,Xã Nam Ba Đồn,44,False
19099,Xã Quảng Văn,Thị xã Ba Đồn,Tỉnh Quảng Bình,19093,Xã Nam Gianh,44,False
19102,Phường Quảng Phúc,Thị xã Ba Đồn,Tỉnh Quảng Bình,19066,Phường Bắc Gianh,44,False
19105,Xã Quảng Hòa,Thị xã Ba Đồn,Tỉnh Quảng Bình,19093,Xã Nam Gianh,44,False
19108,Xã Quảng Minh,Thị xã Ba Đồn,Tỉnh Quảng Bình,19093,Xã Nam Gianh,44,False
19111,Thị trấn Hoàn Lão,Huyện Bố Trạch,Tỉnh Quảng Bình,19111,Xã Hoàn Lão,44,False
19114,Thị trấn Nông trường Việt Trung,Huyện Bố Trạch,Tỉnh Quảng Bình,19198,Xã Nam Trạch,44,False
19117,Xã Xuân Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19138,Xã Phong Nha,44,False
19123,Xã Hạ Mỹ,Huyện Bố Trạch,Tỉnh Quảng Bình,19126,Xã Bắc Trạch,44,False
19126,Xã Bắc Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19126,Xã Bắc Trạch,44,False
19129,Xã Lâm Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19138,Xã Phong Nha,44,False
19132,Xã Thanh Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19126,Xã Bắc Trạch,44,False
19135,Xã Liên Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19126,Xã Bắc Trạch,44,False
19138,Xã Phúc Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19138,Xã Phong Nha,44,False
19141,Xã Cự Nẫm,Huyện Bố Trạch,Tỉnh Quảng Bình,19141,Xã Bố Trạch,44,False
19144,Xã Hải Phú,Huyện Bố Trạch,Tỉnh Quảng Bình,19159,Xã Đông Trạch,44,False
19147,Xã Thượng Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19147,Xã Thượng Trạch,44,False
19150,Xã Sơn Lộc,Huyện Bố Trạch,Tỉnh Quảng Bình,19159,Xã Đông Trạch,44,False
19156,Xã Hưng Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19141,Xã Bố Trạch,44,False
19159,Xã Đồng Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19159,Xã Đông Trạch,44,False
19162,Xã Đức Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19159,Xã Đông Trạch,44,False
19165,Thị trấn Phong Nha,Huyện Bố Trạch,Tỉnh Quảng Bình,19138,Xã Phong Nha,44,False
19168,Xã Vạn Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19141,Xã Bố Trạch,44,False
19174,Xã Phú Định,Huyện Bố Trạch,Tỉnh Quảng Bình,19141,Xã Bố Trạch,44,False
19177,Xã Trung Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19111,Xã Hoàn Lão,44,False
19180,Xã Tây Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19111,Xã Hoàn Lão,44,False
19183,Xã Hòa Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19111,Xã Hoàn Lão,44,False
19186,Xã Đại Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19111,Xã Hoàn Lão,44,False
19189,Xã Nhân Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19198,Xã Nam Trạch,44,False
19192,Xã Tân Trạch,Huyện Bố Trạch,Tỉnh Quảng Bình,19147,Xã Thượng Trạch,44,False
19198,Xã Lý Nam,Huyện Bố Trạch,Tỉnh Quảng Bình,19198,Xã Nam Trạch,44,False
19204,Xã Trường Sơn,Huyện Quảng Ninh,Tỉnh Quảng Bình,19204,Xã Trường Sơn,44,False
19207,Thị trấn Quán Hàu,Huyện Quảng Ninh,Tỉnh Quảng Bình,19207,Xã Quảng Ninh,44,False
19210,Xã Vĩnh Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19207,Xã Quảng Ninh,44,False
19213,Xã Võ Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19207,Xã Quảng Ninh,44,False
19216,Xã Hải Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19225,Xã Ninh Châu,44,False
19219,Xã Hàm Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19207,Xã Quảng Ninh,44,False
19222,Xã Duy Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19225,Xã Ninh Châu,44,False
19225,Xã Gia Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19225,Xã Ninh Châu,44,False
19228,Xã Trường Xuân,Huyện Quảng Ninh,Tỉnh Quảng Bình,19204,Xã Trường Sơn,44,False
19231,Xã Hiền Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19237,Xã Trường Ninh,44,False
19234,Xã Tân Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19225,Xã Ninh Châu,44,False
19237,Xã Xuân Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19237,Xã Trường Ninh,44,False
19240,Xã An Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19237,Xã Trường Ninh,44,False
19243,Xã Vạn Ninh,Huyện Quảng Ninh,Tỉnh Quảng Bình,19237,Xã Trường Ninh,44,False
19246,Thị trấn Nông trường Lệ Ninh,Huyện Lệ Thủy,Tỉnh Quảng Bình,19246,Xã Lệ Ninh,44,False
19249,Thị trấn Kiến Giang,Huyện Lệ Thủy,Tỉnh Quảng Bình,19249,Xã Lệ Thủy,44,False
19252,Xã Hồng Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19255,Xã Cam Hồng,44,False
19255,Xã Ngư Thủy Bắc,Huyện Lệ Thủy,Tỉnh Quảng Bình,19255,Xã Cam Hồng,44,False
19258,Xã Hoa Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19246,Xã Lệ Ninh,44,False
19261,Xã Thanh Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19255,Xã Cam Hồng,44,False
19264,Xã An Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19249,Xã Lệ Thủy,44,False
19267,Xã Phong Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19249,Xã Lệ Thủy,44,False
19270,Xã Cam Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19255,Xã Cam Hồng,44,False
19273,Xã Ngân Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19318,Xã Kim Ngân,44,False
19276,Xã Sơn Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19246,Xã Lệ Ninh,44,False
19279,Xã Lộc Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19249,Xã Lệ Thủy,44,False
19285,Xã Liên Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19249,Xã Lệ Thủy,44,False
19288,Xã Hưng Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19288,Xã Sen Ngư,44,False
19291,Xã Dương Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19291,Xã Tân Mỹ,44,False
19294,Xã Tân Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19291,Xã Tân Mỹ,44,False
19297,Xã Phú Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19309,Xã Trường Phú,44,False
19300,Xã Xuân Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19249,Xã Lệ Thủy,44,False
19303,Xã Mỹ Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19291,Xã Tân Mỹ,44,False
19306,Xã Ngư Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19288,Xã Sen Ngư,44,False
19309,Xã Mai Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19309,Xã Trường Phú,44,False
19312,Xã Sen Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19288,Xã Sen Ngư,44,False
19315,Xã Thái Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19291,Xã Tân Mỹ,44,False
19318,Xã Kim Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19318,Xã Kim Ngân,44,False
19321,Xã Trường Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19309,Xã Trường Phú,44,False
19327,Xã Lâm Thủy,Huyện Lệ Thủy,Tỉnh Quảng Bình,19318,Xã Kim Ngân,44,False
19330,Phường Đông Giang,Thành phố Đông Hà,Tỉnh Quảng Trị,19333,Phường Đông Hà,44,False
19333,Phường 1,Thành phố Đông Hà,Tỉnh Quảng Trị,19333,Phường Đông Hà,44,False
19336,Phường Đông Lễ,Thành phố Đông Hà,Tỉnh Quảng Trị,19351,Phường Nam Đông Hà,44,False
19339,Phường Đông Thanh,Thành phố Đông Hà,Tỉnh Quảng Trị,19333,Phường Đông Hà,44,False
19342,Phường 2,Thành phố Đông Hà,Tỉnh Quảng Trị,19351,Phường Nam Đông Hà,44,False
19345,Phường 4,Thành phố Đông Hà,Tỉnh Quảng Trị,19333,Phường Đông Hà,44,False
19348,Phường 5,Thành phố Đông Hà,Tỉnh Quảng Trị,19351,Phường Nam Đông Hà,44,False
19351,Phường Đông Lương,Thành phố Đông Hà,Tỉnh Quảng Trị,19351,Phường Nam Đông Hà,44,False
19354,Phường 3,Thành phố Đông Hà,Tỉnh Quảng Trị,19333,Phường Đông Hà,44,False
19357,Phường 1,Thị xã Quảng Trị,Tỉnh Quảng Trị,19360,Phường Quảng Trị,44,False
19358,Phường An Đôn,Thị xã Quảng Trị,Tỉnh Quảng Trị,19360,Phường Quảng Trị,44,False
19360,Phường 2,Thị xã Quảng Trị,Tỉnh Quảng Trị,19360,Phường Quảng Trị,44,False
19361,Phường 3,Thị xã Quảng Trị,Tỉnh Quảng Trị,19360,Phường Quảng Trị,44,False
19363,Thị trấn Hồ Xá,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19363,Xã Vĩnh Linh,44,False
19366,Thị trấn Bến Quan,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19366,Xã Bến Quan,44,False
19369,Xã Vĩnh Thái,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19372,Xã Vĩnh Hoàng,44,False
19372,Xã Vĩnh Tú,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19372,Xã Vĩnh Hoàng,44,False
19375,Xã Vĩnh Chấp,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19363,Xã Vĩnh Linh,44,False
19378,Xã Trung Nam,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19372,Xã Vĩnh Hoàng,44,False
19384,Xã Kim Thạch,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19414,Xã Cửa Tùng,44,False
19387,Xã Vĩnh Long,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19363,Xã Vĩnh Linh,44,False
19393,Xã Vĩnh Khê,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19366,Xã Bến Quan,44,False
19396,Xã Vĩnh Hòa,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19372,Xã Vĩnh Hoàng,44,False
19402,Xã Vĩnh Thủy,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19405,Xã Vĩnh Thủy,44,False
19405,Xã Vĩnh Lâm,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19405,Xã Vĩnh Thủy,44,False
19408,Xã Hiền Thành,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19414,Xã Cửa Tùng,44,False
19414,Thị trấn Cửa Tùng,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19414,Xã Cửa Tùng,44,False
19417,Xã Vĩnh Hà,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19366,Xã Bến Quan,44,False
19420,Xã Vĩnh Sơn,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19405,Xã Vĩnh Thủy,44,False
19423,Xã Vĩnh Giang,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19414,Xã Cửa Tùng,44,False
19426,Xã Vĩnh Ô,Huyện Vĩnh Linh,Tỉnh Quảng Trị,19366,Xã Bến Quan,44,False
19429,Thị trấn Khe Sanh,Huyện Hướng Hóa,Tỉnh Quảng Trị,19429,Xã Khe Sanh,44,False
19432,Thị trấn Lao Bảo,Huyện Hướng Hóa,Tỉnh Quảng Trị,19432,Xã Lao Bảo,44,False
19435,Xã Hướng Lập,Huyện Hướng Hóa,Tỉnh Quảng Trị,19435,Xã Hướng Lập,44,False
19438,Xã Hướng Việt,Huyện Hướng Hóa,Tỉnh Quảng Trị,19435,Xã Hướng Lập,44,False
19441,Xã Hướng Phùng,Huyện Hướng Hóa,Tỉnh Quảng Trị,19441,Xã Hướng Phùng,44,False
19444,Xã Hướng Sơn,Huyện Hướng Hóa,Tỉnh Quảng Trị,19441,Xã Hướng Phùng,44,False
19447,Xã Hướng Linh,Huyện Hướng Hóa,Tỉnh Quảng Trị,19441,Xã Hướng Phùng,44,False
19450,Xã Tân Hợp,Huyện Hướng Hóa,Tỉnh Quảng Trị,19429,Xã Khe Sanh,44,False
19453,Xã Hướng Tân,Huyện Hướng Hóa,Tỉnh Quảng Trị,19429,Xã Khe Sanh,44,False
19456,Xã Tân Thành,Huyện Hướng Hóa,Tỉnh Quảng Trị,19432,Xã Lao Bảo,44,False
19459,Xã Tân Long,Huyện Hướng Hóa,Tỉnh Quảng Trị,19432,Xã Lao Bảo,44,False
19462,Xã Tân Lập,Huyện Hướng Hóa,Tỉnh Quảng Trị,19462,Xã Tân Lập,44,False
19465,Xã Tân Liên,Huyện Hướng Hóa,Tỉnh Quảng Trị,19462,Xã Tân Lập,44,False
19468,Xã Húc,Huyện Hướng Hóa,Tỉnh Quảng Trị,19429,Xã Khe Sanh,44,False
19471,Xã Thuận,Huyện Hướng Hóa,Tỉnh Quảng Trị,19489,Xã Lìa,44,False
19474,Xã Hướng Lộc,Huyện Hướng Hóa,Tỉnh Quảng Trị,19462,Xã Tân Lập,44,False
19477,Xã Ba Tầng,Huyện Hướng Hóa,Tỉnh Quảng Trị,19483,Xã A Dơi,44,False
19480,Xã Thanh,Huyện Hướng Hóa,Tỉnh Quảng Trị,19489,Xã Lìa,44,False
19483,Xã A Dơi,Huyện Hướng Hóa,Tỉnh Quảng Trị,19483,Xã A Dơi,44,False
19489,Xã Lìa,Huyện Hướng Hóa,Tỉnh Quảng Trị,19489,Xã Lìa,44,False
19492,Xã Xy,Huyện Hướng Hóa,Tỉnh Quảng Trị,19483,Xã A Dơi,44,False
19495,Thị trấn Gio Linh,Huyện Gio Linh,Tỉnh Quảng Trị,19495,Xã Gio Linh,44,False
19496,Thị trấn Cửa Việt,Huyện Gio Linh,Tỉnh Quảng Trị,19496,Xã Cửa Việt,44,False
19498,Xã Trung Giang,Huyện Gio Linh,Tỉnh Quảng Trị,19501,Xã Bến Hải,44,False
19501,Xã Trung Hải,Huyện Gio Linh,Tỉnh Quảng Trị,19501,Xã Bến Hải,44,False
19504,Xã Trung Sơn,Huyện Gio Linh,Tỉnh Quảng Trị,19501,Xã Bến Hải,44,False
19507,Xã Phong Bình,Huyện Gio Linh,Tỉnh Quảng Trị,19495,Xã Gio Linh,44,False
19510,Xã Gio Mỹ,Huyện Gio Linh,Tỉnh Quảng Trị,19495,Xã Gio Linh,44,False
19519,Xã Gio Hải,Huyện Gio Linh,Tỉnh Quảng Trị,19496,Xã Cửa Việt,44,False
19522,Xã Gio An,Huyện Gio Linh,Tỉnh Quảng Trị,19537,Xã Cồn Tiên,44,False
19534,Xã Linh Trường,Huyện Gio Linh,Tỉnh Quảng Trị,19537,Xã Cồn Tiên,44,False
19537,Xã Gio Sơn,Huyện Gio Linh,Tỉnh Quảng Trị,19537,Xã Cồn Tiên,44,False
19543,Xã Gio Mai,Huyện Gio Linh,Tỉnh Quảng Trị,19496,Xã Cửa Việt,44,False
19546,Xã Hải Thái,Huyện Gio Linh,Tỉnh Quảng Trị,19537,Xã Cồn Tiên,44,False
19552,Xã Gio Quang,Huyện Gio Linh,Tỉnh Quảng Trị,19495,Xã Gio Linh,44,False
19555,Thị trấn Krông Klang,Huyện Đa Krông,Tỉnh Quảng Trị,19555,Xã Hướng Hiệp,44,False
19558,Xã Mò Ó,Huyện Đa Krông,Tỉnh Quảng Trị,19555,Xã Hướng Hiệp,44,False
19561,Xã Hướng Hiệp,Huyện Đa Krông,Tỉnh Quảng Trị,19555,Xã Hướng Hiệp,44,False
19564,Xã Đakrông,Huyện Đa Krông,Tỉnh Quảng Trị,19564,Xã Đakrông,44,False
19567,Xã Triệu Nguyên,Huyện Đa Krông,Tỉnh Quảng Trị,19567,Xã Ba Lòng,44,False
19570,Xã Ba Lòng,Huyện Đa Krông,Tỉnh Quảng Trị,19567,Xã Ba Lòng,44,False
19576,Xã Ba Nang,Huyện Đa Krông,Tỉnh Quảng Trị,19564,Xã Đakrông,44,False
19579,Xã Tà Long,Huyện Đa Krông,Tỉnh Quảng Trị,19564,Xã Đakrông,44,False
19582,Xã Húc Nghì,Huyện Đa Krông,Tỉnh Quảng Trị,19588,Xã Tà Rụt,44,False
19585,Xã A Vao,Huyện Đa Krông,Tỉnh Quảng Trị,19588,Xã Tà Rụt,44,False
19588,Xã Tà Rụt,Huyện Đa Krông,Tỉnh Quảng Trị,19588,Xã Tà Rụt,44,False
19591,Xã A Bung,Huyện Đa Krông,Tỉnh Quảng Trị,19594,Xã La Lay,44,False
19594,Xã A Ngo,Huyện Đa Krông,Tỉnh Quảng Trị,19594,Xã La Lay,44,False
19597,Thị trấn Cam Lộ,Huyện Cam Lộ,Tỉnh Quảng Trị,19597,Xã Cam Lộ,44,False
19600,Xã Cam Tuyền,Huyện Cam Lộ,Tỉnh Quảng Trị,19603,Xã Hiếu Giang,44,False
19603,Xã Thanh An,Huyện Cam Lộ,Tỉnh Quảng Trị,19603,Xã Hiếu Giang,44,False
19606,Xã Cam Thủy,Huyện Cam Lộ,Tỉnh Quảng Trị,19603,Xã Hiếu Giang,44,False
19612,Xã Cam Thành,Huyện Cam Lộ,Tỉnh Quảng Trị,19597,Xã Cam Lộ,44,False
19615,Xã Cam Hiếu,Huyện Cam Lộ,Tỉnh Quảng Trị,19603,Xã Hiếu Giang,44,False
19618,Xã Cam Chính,Huyện Cam Lộ,Tỉnh Quảng Trị,19597,Xã Cam Lộ,44,False
19621,Xã Cam Nghĩa,Huyện Cam Lộ,Tỉnh Quảng Trị,19597,Xã Cam Lộ,44,False
19624,Thị Trấn Ái Tử,Huyện Triệu Phong,Tỉnh Quảng Trị,19624,Xã Triệu Phong,44,False
19627,Xã Triệu Tân,Huyện Triệu Phong,Tỉnh Quảng Trị,19639,Xã Nam Cửa Việt,44,False
19633,Xã Triệu Phước,Huyện Triệu Phong,Tỉnh Quảng Trị,19639,Xã Nam Cửa Việt,44,False
19636,Xã Triệu Độ,Huyện Triệu Phong,Tỉnh Quảng Trị,19645,Xã Triệu Bình,44,False
19639,Xã Triệu Trạch,Huyện Triệu Phong,Tỉnh Quảng Trị,19639,Xã Nam Cửa Việt,44,False
19642,Xã Triệu Thuận,Huyện Triệu Phong,Tỉnh Quảng Trị,19645,Xã Triệu Bình,44,False
19645,Xã Triệu Đại,Huyện Triệu Phong,Tỉnh Quảng Trị,19645,Xã Triệu Bình,44,False
19648,Xã Triệu Hòa,Huyện Triệu Phong,Tỉnh Quảng Trị,19645,Xã Triệu Bình,44,False
19654,Xã Triệu Cơ,Huyện Triệu Phong,Tỉnh Quảng Trị,19654,Xã Triệu Cơ,44,False
19657,Xã Triệu Long,Huyện Triệu Phong,Tỉnh Quảng Trị,19669,Xã Ái Tử,44,False
19660,Xã Triệu Tài,Huyện Triệu Phong,Tỉnh Quảng Trị,19654,Xã Triệu Cơ,44,False
19666,Xã Triệu Trung,Huyện Triệu Phong,Tỉnh Quảng Trị,19654,Xã Triệu Cơ,44,False
19669,Xã Triệu Ái,Huyện Triệu Phong,Tỉnh Quảng Trị,19669,Xã Ái Tử,44,False
19672,Xã Triệu Thượng,Huyện Triệu Phong,Tỉnh Quảng Trị,19624,Xã Triệu Phong,44,False
19675,Xã Triệu Giang,Huyện Triệu Phong,Tỉnh Quảng Trị,19669,Xã Ái Tử,44,False
19678,Xã Triệu Thành,Huyện Triệu Phong,Tỉnh Quảng Trị,19624,Xã Triệu Phong,44,False
19681,Thị trấn Diên Sanh,Huyện Hải Lăng,Tỉnh Quảng Trị,19681,Xã Diên Sanh,44,False
19684,Xã Hải An,Huyện Hải Lăng,Tỉnh Quảng Trị,19741,Xã Mỹ Thủy,44,False
19687,Xã Hải Bình,Huyện Hải Lăng,Tỉnh Quảng Trị,19699,Xã Vĩnh Định,44,False
19693,Xã Hải Quy,Huyện Hải Lăng,Tỉnh Quảng Trị,19699,Xã Vĩnh Định,44,False
19699,Xã Hải Hưng,Huyện Hải Lăng,Tỉnh Quảng Trị,19699,Xã Vĩnh Định,44,False
19702,Xã Hải Phú,Huyện Hải Lăng,Tỉnh Quảng Trị,19702,Xã Hải Lăng,44,False
19705,Xã Hải Lệ,Thị xã Quảng Trị,Tỉnh Quảng Trị,19360,Phường Quảng Trị,44,False
19708,Xã Hải Thượng,Huyện Hải Lăng,Tỉnh Quảng Trị,19702,Xã Hải Lăng,44,False
19711,Xã Hải Dương,Huyện Hải Lăng,Tỉnh Quảng Trị,19741,Xã Mỹ Thủy,44,False
19714,Xã Hải Định,Huyện Hải Lăng,Tỉnh Quảng Trị,19681,Xã Diên Sanh,44,False
19717,Xã Hải Lâm,Huyện Hải Lăng,Tỉnh Quảng Trị,19702,Xã Hải Lăng,44,False
19726,Xã Hải Phong,Huyện Hải Lăng,Tỉnh Quảng Trị,19735,Xã Nam Hải Lăng,44,False
19729,Xã Hải Trường,Huyện Hải Lăng,Tỉnh Quảng Trị,19681,Xã Diên Sanh,44,False
19735,Xã Hải Sơn,Huyện Hải Lăng,Tỉnh Quảng Trị,19735,Xã Nam Hải Lăng,44,False
19738,Xã Hải Chánh,Huyện Hải Lăng,Tỉnh Quảng Trị,19735,Xã Nam Hải Lăng,44,False
19741,Xã Hải Khê,Huyện Hải Lăng,Tỉnh Quảng Trị,19741,Xã Mỹ Thủy,44,False
19750,Phường Tây Lộc,Quận Phú Xuân,Thành phố Huế,19753,Phường Phú Xuân,46,False
19753,Phường Thuận Lộc,Quận Phú Xuân,Thành phố Huế,19753,Phường Phú Xuân,46,False
19756,Phường Gia Hội,Quận Phú Xuân,Thành phố Huế,19753,Phường Phú Xuân,46,False
19759,Phường Phú Hậu,Quận Phú Xuân,Thành phố Huế,19753,Phường Phú Xuân,46,False
19762,Phường Thuận Hòa,Quận Phú Xuân,Thành phố Huế,19753,Phường Phú Xuân,46,False
19768,Phường Đông Ba,Quận Phú Xuân,Thành phố Huế,19753,Phường Phú Xuân,46,False
19774,Phường Kim Long,Quận Phú Xuân,Thành phố Huế,19774,Phường Kim Long,46,False
19777,Phường Vỹ Dạ,Quận Thuận Hóa,Thành phố Huế,19777,Phường Vỹ Dạ,46,False
19780,Phường Phường Đúc,Quận Thuận Hóa,Thành phố Huế,19789,Phường Thuận Hóa,46,False
19783,Phường Vĩnh Ninh,Quận Thuận Hóa,Thành phố Huế,19789,Phường Thuận Hóa,46,False
19786,Phường Phú Hội,Quận Thuận Hóa,Thành phố Huế,19789,Phường Thuận Hóa,46,False
19789,Phường Phú Nhuận,Quận Thuận Hóa,Thành phố Huế,19789,Phường Thuận Hóa,46,False
19792,Phường Xuân Phú,Quận Thuận Hóa,Thành phố Huế,19777,Phường Vỹ Dạ,46,False
19795,Phường Trường An,Quận Thuận Hóa,Thành phố Huế,19789,Phường Thuận Hóa,46,False
19798,Phường Phước Vĩnh,Quận Thuận Hóa,Thành phố Huế,19789,Phường Thuận Hóa,46,False
19801,Phường An Cựu,Quận Thuận Hóa,Thành phố Huế,19815,Phường An Cựu,46,False
19803,Phường An Hòa,Quận Phú Xuân,Thành phố Huế,19804,Phường Hương An,46,False
19804,Phường Hương Sơ,Quận Phú Xuân,Thành phố Huế,19804,Phường Hương An,46,False
19807,Phường Thủy Biều,Quận Thuận Hóa,Thành phố Huế,19813,Phường Thủy Xuân,46,False
19810,Phường Hương Long,Quận Phú Xuân,Thành phố Huế,19774,Phường Kim Long,46,False
19813,Phường Thủy Xuân,Quận Thuận Hóa,Thành phố Huế,19813,Phường Thủy Xuân,46,False
19815,Phường An Đông,Quận Thuận Hóa,Thành phố Huế,19815,Phường An Cựu,46,False
19816,Phường An Tây,Quận Thuận Hóa,Thành phố Huế,19815,Phường An Cựu,46,False
19819,Phường Phong Thu,Thị xã Phong Điền,Thành phố Huế,19819,Phường Phong Điền,46,False
19825,Xã Phong Thạnh,Thị xã Phong Điền,Thành phố Huế,19828,Phường Phong Phú,46,False
19828,Phường Phong Phú,Thị xã Phong Điền,Thành phố Huế,19828,Phường Phong Phú,46,False
19831,Xã Phong Bình,Thị xã Phong Điền,Thành phố Huế,19831,Phường Phong Dinh,46,False
19837,Xã Phong Chương,Thị xã Phong Điền,Thành phố Huế,19831,Phường Phong Dinh,46,False
19843,Phường Phong Hải,Thị xã Phong Điền,Thành phố Huế,19873,Phường Phong Quảng,46,False
19846,Phường Phong Hòa,Thị xã Phong Điền,Thành phố Huế,19831,Phường Phong Dinh,46,False
19852,Phường Phong Hiền,Thị xã Phong Điền,Thành phố Huế,19858,Phường Phong Thái,46,False
19855,Xã Phong Mỹ,Thị xã Phong Điền,Thành phố Huế,19819,Phường Phong Điền,46,False
19858,Phường Phong An,Thị xã Phong Điền,Thành phố Huế,19858,Phường Phong Thái,46,False
19861,Xã Phong Xuân,Thị xã Phong Điền,Thành phố Huế,19819,Phường Phong Điền,46,False
19864,Xã Phong Sơn,Thị xã Phong Điền,Thành phố Huế,19858,Phường Phong Thái,46,False
19867,Thị trấn Sịa,Huyện Quảng Điền,Thành phố Huế,19867,Xã Quảng Điền,46,False
19870,Xã Quảng Thái,Huyện Quảng Điền,Thành phố Huế,19885,Xã Đan Điền,46,False
19873,Xã Quảng Ngạn,Huyện Quảng Điền,Thành phố Huế,19873,Phường Phong Quảng,46,False
19876,Xã Quảng Lợi,Huyện Quảng Điền,Thành phố Huế,19885,Xã Đan Điền,46,False
19879,Xã Quảng Công,Huyện Quảng Điền,Thành phố Huế,19873,Phường Phong Quảng,46,False
19882,Xã Quảng Phước,Huyện Quảng Điền,Thành phố Huế,19867,Xã Quảng Điền,46,False
19885,Xã Quảng Vinh,Huyện Quảng Điền,Thành phố Huế,19885,Xã Đan Điền,46,False
19888,Xã Quảng An,Huyện Quảng Điền,Thành phố Huế,19867,Xã Quảng Điền,46,False
19891,Xã Quảng Thành,Huyện Quảng Điền,Thành phố Huế,20014,Phường Hóa Châu,46,False
19894,Xã Quảng Thọ,Huyện Quảng Điền,Thành phố Huế,19867,Xã Quảng Điền,46,False
19897,Xã Quảng Phú,Huyện Quảng Điền,Thành phố Huế,19885,Xã Đan Điền,46,False
19900,Phường Thuận An,Quận Thuận Hóa,Thành phố Huế,19900,Phường Thuận An,46,False
19903,Xã Phú Thuận,Huyện Phú Vang,Thành phố Huế,19900,Phường Thuận An,46,False
19909,Phường Dương Nỗ,Quận Thuận Hóa,Thành phố Huế,19909,Phường Dương Nỗ,46,False
19912,Xã Phú An,Huyện Phú Vang,Thành phố Huế,19930,Phường Mỹ Thượng,46,False
19915,Xã Phú Hải,Huyện Phú Vang,Thành phố Huế,19900,Phường Thuận An,46,False
19918,Xã Phú Xuân,Huyện Phú Vang,Thành phố Huế,19918,Xã Phú Hồ,46,False
19921,Xã Phú Diên,Huyện Phú Vang,Thành phố Huế,19945,Xã Phú Vinh,46,False
19927,Xã Phú Mỹ,Huyện Phú Vang,Thành phố Huế,19930,Phường Mỹ Thượng,46,False
19930,Phường Phú Thượng,Quận Thuận Hóa,Thành phố Huế,19930,Phường Mỹ Thượng,46,False
19933,Xã Phú Hồ,Huyện Phú Vang,Thành phố Huế,19918,Xã Phú Hồ,46,False
19936,Xã Vinh Xuân,Huyện Phú Vang,Thành phố Huế,19945,Xã Phú Vinh,46,False
19939,Xã Phú Lương,Huyện Phú Vang,Thành phố Huế,19918,Xã Phú Hồ,46,False
19942,Thị trấn Phú Đa,Huyện Phú Vang,Thành phố Huế,19942,Xã Phú Vang,46,False
19945,Xã Vinh Thanh,Huyện Phú Vang,Thành phố Huế,19945,Xã Phú Vinh,46,False
19948,Xã Vinh An,Huyện Phú Vang,Thành phố Huế,19945,Xã Phú Vinh,46,False
19954,Xã Phú Gia,Huyện Phú Vang,Thành phố Huế,19942,Xã Phú Vang,46,False
19957,Xã Vinh Hà,Huyện Phú Vang,Thành phố Huế,19942,Xã Phú Vang,46,False
19960,Phường Phú Bài,Thị xã Hương Thủy,Thành phố Huế,19960,Phường Phú Bài,46,False
19963,Phường Thủy Vân,Quận Thuận Hóa,Thành phố Huế,19777,Phường Vỹ Dạ,46,False
19966,Xã Thủy Thanh,Thị xã Hương Thủy,Thành phố Huế,19969,Phường Thanh Thủy,46,False
19969,Phường Thủy Dương,Thị xã Hương Thủy,Thành phố Huế,19969,Phường Thanh Thủy,46,False
19972,Phường Thủy Phương,Thị xã Hương Thủy,Thành phố Huế,19969,Phường Thanh Thủy,46,False
19975,Phường Thủy Châu,Thị xã Hương Thủy,Thành phố Huế,19975,Phường Hương Thủy,46,False
19978,Phường Thủy Lương,Thị xã Hương Thủy,Thành phố Huế,19975,Phường Hương Thủy,46,False
19981,Phường Thủy Bằng,Quận Thuận Hóa,Thành phố Huế,19813,Phường Thủy Xuân,46,False
19984,Xã Thủy Tân,Thị xã Hương Thủy,Thành phố Huế,19975,Phường Hương Thủy,46,False
19987,Xã Thủy Phù,Thị xã Hương Thủy,Thành phố Huế,19960,Phường Phú Bài,46,False
19990,Xã Phú Sơn,Thị xã Hương Thủy,Thành phố Huế,19960,Phường Phú Bài,46,False
19993,Xã Dương Hòa,Thị xã Hương Thủy,Thành phố Huế,19960,Phường Phú Bài,46,False
19996,Phường Tứ Hạ,Thị xã Hương Trà,Thành phố Huế,19996,Phường Hương Trà,46,False
20002,Phường Hương Phong,Quận Thuận Hóa,Thành phố Huế,20014,Phường Hóa Châu,46,False
20005,Xã Hương Toàn,Thị xã Hương Trà,Thành phố Huế,20017,Phường Kim Trà,46,False
20008,Phường Hương Vân,Thị xã Hương Trà,Thành phố Huế,19996,Phường Hương Trà,46,False
20011,Phường Hương Văn,Thị xã Hương Trà,Thành phố Huế,19996,Phường Hương Trà,46,False
20014,Phường Hương Vinh,Quận Phú Xuân,Thành phố Huế,20014,Phường Hóa Châu,46,False
20017,Phường Hương Xuân,Thị xã Hương Trà,Thành phố Huế,20017,Phường Kim Trà,46,False
20020,Phường Hương Chữ,Thị xã Hương Trà,Thành phố Huế,20017,Phường Kim Trà,46,False
20023,Phường Hương An,Quận Phú Xuân,Thành phố Huế,19804,Phường Hương An,46,False
20026,Xã Hương Bình,Thị xã Hương Trà,Thành phố Huế,20035,Xã Bình Điền,46,False
20029,Phường Long Hồ,Quận Phú Xuân,Thành phố Huế,19774,Phường Kim Long,46,False
20035,Xã Bình Tiến,Thị xã Hương Trà,Thành phố Huế,20035,Xã Bình Điền,46,False
20041,Xã Bình Thành,Thị xã Hương Trà,Thành phố Huế,20035,Xã Bình Điền,46,False
20044,Thị trấn A Lưới,Huyện A Lưới,Thành phố Huế,20044,Xã A Lưới 2,46,False
20047,Xã Hồng Vân,Huyện A Lưới,Thành phố Huế,20056,Xã A Lưới 1,46,False
20050,Xã Hồng Hạ,Huyện A Lưới,Thành phố Huế,20050,Xã A Lưới 5,46,False
20053,Xã Hồng Kim,Huyện A Lưới,Thành phố Huế,20056,Xã A Lưới 1,46,False
20056,Xã Trung Sơn,Huyện A Lưới,Thành phố Huế,20056,Xã A Lưới 1,46,False
20059,Xã Hương Nguyên,Huyện A Lưới,Thành phố Huế,20050,Xã A Lưới 5,46,False
20065,Xã Hồng Bắc,Huyện A Lưới,Thành phố Huế,20044,Xã A Lưới 2,46,False
20068,Xã A Ngo,Huyện A Lưới,Thành phố Huế,20044,Xã A Lưới 2,46,False
20071,Xã Sơn Thủy,Huyện A Lưới,Thành phố Huế,20071,Xã A Lưới 3,46,False
20074,Xã Phú Vinh,Huyện A Lưới,Thành phố Huế,20071,Xã A Lưới 3,46,False
20080,Xã Hương Phong,Huyện A Lưới,Thành phố Huế,20101,Xã A Lưới 4,46,False
20083,Xã Quảng Nhâm,Huyện A Lưới,Thành phố Huế,20044,Xã A Lưới 2,46,False
20086,Xã Hồng Thượng,Huyện A Lưới,Thành phố Huế,20071,Xã A Lưới 3,46,False
20089,Xã Hồng Thái,Huyện A Lưới,Thành phố Huế,20071,Xã A Lưới 3,46,False
20095,Xã A Roàng,Huyện A Lưới,Thành phố Huế,20101,Xã A Lưới 4,46,False
20098,Xã Đông Sơn,Huyện A Lưới,Thành phố Huế,20101,Xã A Lưới 4,46,False
20101,Xã Lâm Đớt,Huyện A Lưới,Thành phố Huế,20101,Xã A Lưới 4,46,False
20104,Xã Hồng Thủy,Huyện A Lưới,Thành phố Huế,20056,Xã A Lưới 1,46,False
20107,Thị trấn Phú Lộc,Huyện Phú Lộc,Thành phố Huế,20107,Xã Phú Lộc,46,False
20110,Thị trấn Lăng Cô,Huyện Phú Lộc,Thành phố Huế,20137,Xã Chân Mây - Lăng Cô,46,False
20113,Xã Vinh Mỹ,Huyện Phú Lộc,Thành phố Huế,20122,Xã Vinh Lộc,46,False
20116,Xã Vinh Hưng,Huyện Phú Lộc,Thành phố Huế,20122,Xã Vinh Lộc,46,False
20122,Xã Giang Hải,Huyện Phú Lộc,Thành phố Huế,20122,Xã Vinh Lộc,46,False
20125,Xã Vinh Hiền,Huyện Phú Lộc,Thành phố Huế,20122,Xã Vinh Lộc,46,False
20128,Xã Lộc Bổn,Huyện Phú Lộc,Thành phố Huế,20131,Xã Hưng Lộc,46,False
20131,Thị trấn Lộc Sơn,Huyện Phú Lộc,Thành phố Huế,20131,Xã Hưng Lộc,46,False
20134,Xã Lộc Bình,Huyện Phú Lộc,Thành phố Huế,20107,Xã Phú Lộc,46,False
20137,Xã Lộc Vĩnh,Huyện Phú Lộc,Thành phố Huế,20137,Xã Chân Mây - Lăng Cô,46,False
20140,Xã Lộc An,Huyện Phú Lộc,Thành phố Huế,20140,Xã Lộc An,46,False
20143,Xã Lộc Điền,Huyện Phú Lộc,Thành phố Huế,20140,Xã Lộc An,46,False
20146,Xã Lộc Thủy,Huyện Phú Lộc,Thành phố Huế,20137,Xã Chân Mây - Lăng Cô,46,False
20149,Xã Lộc Trì,Huyện Phú Lộc,Thành phố Huế,20107,Xã Phú Lộc,46,False
20152,Xã Lộc Tiến,Huyện Phú Lộc,Thành phố Huế,20137,Xã Chân Mây - Lăng Cô,46,False
20155,Xã Lộc Hòa,Huyện Phú Lộc,Thành phố Huế,20140,Xã Lộc An,46,False
20158,Xã Xuân Lộc,Huyện Phú Lộc,Thành phố Huế,20131,Xã Hưng Lộc,46,False
20161,Thị trấn Khe Tre,Huyện Phú Lộc,Thành phố Huế,20161,Xã Khe Tre,46,False
20164,Xã Hương Phú,Huyện Phú Lộc,Thành phố Huế,20161,Xã Khe Tre,46,False
20167,Xã Hương Sơn,Huyện Phú Lộc,Thành phố Huế,20179,Xã Nam Đông,46,False
20170,Xã Hương Lộc,Huyện Phú Lộc,Thành phố Huế,20161,Xã Khe Tre,46,False
20173,Xã Thượng Quảng,Huyện Phú Lộc,Thành phố Huế,20182,Xã Long Quảng,46,False
20179,Xã Hương Xuân,Huyện Phú Lộc,Thành phố Huế,20179,Xã Nam Đông,46,False
20182,Xã Hương Hữu,Huyện Phú Lộc,Thành phố Huế,20182,Xã Long Quảng,46,False
20185,Xã Thượng Lộ,Huyện Phú Lộc,Thành phố Huế,20161,Xã Khe Tre,46,False
20188,Xã Thượng Long,Huyện Phú Lộc,Thành phố Huế,20182,Xã Long Quảng,46,False
20191,Xã Thượng Nhật,Huyện Phú Lộc,Thành phố Huế,20179,Xã Nam Đông,46,False
20194,Phường Hòa Hiệp Bắc,Quận Liên Chiểu,Thành phố Đà Nẵng,20194,Phường Hải Vân,48,False
20195,Phường Hòa Hiệp Nam,Quận Liên Chiểu,Thành phố Đà Nẵng,20194,Phường Hải Vân,48,False
20197,Phường Hòa Khánh Bắc,Quận Liên Chiểu,Thành phố Đà Nẵng,20197,Phường Liên Chiểu,48,False
20198,Phường Hòa Khánh Nam,Quận Liên Chiểu,Thành phố Đà Nẵng,20200,Phường Hòa Khánh,48,False
20200,Phường Hòa Minh,Quận Liên Chiểu,Thành phố Đà Nẵng,20200,Phường Hòa Khánh,48,False
20206,Phường Thanh Khê Tây,Quận Thanh Khê,Thành phố Đà Nẵng,20209,Phường Thanh Khê,48,False
20207,Phường Thanh Khê Đông,Quận Thanh Khê,Thành phố Đà Nẵng,20209,Phường Thanh Khê,48,False
20209,Phường Xuân Hà,Quận Thanh Khê,Thành phố Đà Nẵng,20209,Phường Thanh Khê,48,False
20215,Phường Chính Gián,Quận Thanh Khê,Thành phố Đà Nẵng,20209,Phường Thanh Khê,48,False
20218,Phường Thạc Gián,Quận Thanh Khê,Thành phố Đà Nẵng,20209,Phường Thanh Khê,48,False
20224,Phường An Khê,Quận Thanh Khê,Thành phố Đà Nẵng,20305,Phường An Khê,48,False
20227,Phường Thanh Bình,Quận Hải Châu,Thành phố Đà Nẵng,20242,Phường Hải Châu,48,False
20230,Phường Thuận Phước,Quận Hải Châu,Thành phố Đà Nẵng,20242,Phường Hải Châu,48,False
20233,Phường Thạch Thang,Quận Hải Châu,Thành phố Đà Nẵng,20242,Phường Hải Châu,48,False
20236,Phường Hải Châu,Quận Hải Châu,Thành phố Đà Nẵng,20242,Phường Hải Châu,48,False
20242,Phường Phước Ninh,Quận Hải Châu,Thành phố Đà Nẵng,20242,Phường Hải Châu,48,False
20245,Phường Hòa Thuận Tây,Quận Hải Châu,Thành phố Đà Nẵng,20257,Phường Hòa Cường,48,False
20254,Phường Bình Thuận,Quận Hải Châu,Thành phố Đà Nẵng,20257,Phường Hòa Cường,48,False
20257,Phường Hòa Cường Bắc,Quận Hải Châu,Thành phố Đà Nẵng,20257,Phường Hòa Cường,48,False
20258,Phường Hòa Cường Nam,Quận Hải Châu,Thành phố Đà Nẵng,20257,Phường Hòa Cường,48,False
20260,Phường Khuê Trung,Quận Cẩm Lệ,Thành phố Đà Nẵng,20260,Phường Cẩm Lệ,48,False
20263,Phường Thọ Quang,Quận Sơn Trà,Thành phố Đà Nẵng,20263,Phường Sơn Trà,48,False
20266,Phường Nại Hiên Đông,Quận Sơn Trà,Thành phố Đà Nẵng,20263,Phường Sơn Trà,48,False
20269,Phường Mân Thái,Quận Sơn Trà,Thành phố Đà Nẵng,20263,Phường Sơn Trà,48,False
20272,Phường An Hải Bắc,Quận Sơn Trà,Thành phố Đà Nẵng,20275,Phường An Hải,48,False
20275,Phường Phước Mỹ,Quận Sơn Trà,Thành phố Đà Nẵng,20275,Phường An Hải,48,False
20278,Phường An Hải Nam,Quận Sơn Trà,Thành phố Đà Nẵng,20275,Phường An Hải,48,False
20284,Phường Mỹ An,Quận Ngũ Hành Sơn,Thành phố Đà Nẵng,20285,Phường Ngũ Hành Sơn,48,False
20285,Phường Khuê Mỹ,Quận Ngũ Hành Sơn,Thành phố Đà Nẵng,20285,Phường Ngũ Hành Sơn,48,False
20287,Phường Hòa Quý,Quận Ngũ Hành Sơn,Thành phố Đà Nẵng,20285,Phường Ngũ Hành Sơn,48,False
20290,Phường Hòa Hải,Quận Ngũ Hành Sơn,Thành phố Đà Nẵng,20285,Phường Ngũ Hành Sơn,48,False
20293,Xã Hòa Bắc,Huyện Hòa Vang,Thành phố Đà Nẵng,20194,Phường Hải Vân,48,False
20296,Xã Hòa Liên,Huyện Hòa Vang,Thành phố Đà Nẵng,20194,Phường Hải Vân,48,True
20296,Xã Hòa Liên,Huyện Hòa Vang,Thành phố Đà Nẵng,20197,Phường Liên Chiểu,48,True
20299,Xã Hòa Ninh,Huyện Hòa Vang,Thành phố Đà Nẵng,20308,Xã Bà Nà,48,False
20302,Xã Hòa Sơn,Huyện Hòa Vang,Thành phố Đà Nẵng,20200,Phường Hòa Khánh,48,False
20305,Phường Hòa Phát,Quận Cẩm Lệ,Thành phố Đà Nẵng,20305,Phường An Khê,48,False
20306,Phường Hòa An,Quận Cẩm Lệ,Thành phố Đà Nẵng,20305,Phường An Khê,48,False
20308,Xã Hòa Nhơn,Huyện Hòa Vang,Thành phố Đà Nẵng,20308,Xã Bà Nà,48,False
20311,Phường Hòa Thọ Tây,Quận Cẩm Lệ,Thành phố Đà Nẵng,20260,Phường Cẩm Lệ,48,False
20312,Phường Hòa Thọ Đông,Quận Cẩm Lệ,Thành phố Đà Nẵng,20260,Phường Cẩm Lệ,48,False
20314,Phường Hòa Xuân,Quận Cẩm Lệ,Thành phố Đà Nẵng,20314,Phường Hòa Xuân,48,False
20317,Xã Hòa Phú,Huyện Hòa Vang,Thành phố Đà Nẵng,20320,Xã Hòa Vang,48,False
20320,Xã Hòa Phong,Huyện Hòa Vang,Thành phố Đà Nẵng,20320,Xã Hòa Vang,48,False
20323,Xã Hòa Châu,Huyện Hòa Vang,Thành phố Đà Nẵng,20314,Phường Hòa Xuân,48,False
20326,Xã Hòa Tiến,Huyện Hòa Vang,Thành phố Đà Nẵng,20332,Xã Hòa Tiến,48,False
20329,Xã Hòa Phước,Huyện Hòa Vang,Thành phố Đà Nẵng,20314,Phường Hòa Xuân,48,False
20332,Xã Hòa Khương,Huyện Hòa Vang,Thành phố Đà Nẵng,20332,Xã Hòa Tiến,48,False
20335,Phường Tân Thạnh,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20335,Phường Bàn Thạch,48,False
20341,Phường An Mỹ,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20341,Phường Tam Kỳ,48,False
20344,Phường Hòa Hương,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20350,Phường Hương Trà,48,False
20347,Phường An Xuân,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20341,Phường Tam Kỳ,48,False
20350,Phường An Sơn,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20350,Phường Hương Trà,48,False
20353,Phường Trường Xuân,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20341,Phường Tam Kỳ,48,False
20356,Phường An Phú,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20356,Phường Quảng Phú,48,False
20359,Xã Tam Thanh,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20356,Phường Quảng Phú,48,False
20362,Xã Tam Thăng,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20335,Phường Bàn Thạch,48,False
20364,Thị trấn Phú Thịnh,Huyện Phú Ninh,Tỉnh Quảng Nam,20364,Xã Chiên Đàn,48,False
20365,Xã Tam Thành,Huyện Phú Ninh,Tỉnh Quảng Nam,20380,Xã Tây Hồ,48,False
20368,Xã Tam An,Huyện Phú Ninh,Tỉnh Quảng Nam,20380,Xã Tây Hồ,48,False
20371,Xã Tam Phú,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20356,Phường Quảng Phú,48,False
20374,Xã Tam Đàn,Huyện Phú Ninh,Tỉnh Quảng Nam,20364,Xã Chiên Đàn,48,False
20375,Phường Hòa Thuận,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20335,Phường Bàn Thạch,48,False
20377,Xã Tam Lộc,Huyện Phú Ninh,Tỉnh Quảng Nam,20380,Xã Tây Hồ,48,False
20380,Xã Tam Phước,Huyện Phú Ninh,Tỉnh Quảng Nam,20380,Xã Tây Hồ,48,False
20386,Xã Tam Thái,Huyện Phú Ninh,Tỉnh Quảng Nam,20364,Xã Chiên Đàn,48,False
20387,Xã Tam Đại,Huyện Phú Ninh,Tỉnh Quảng Nam,20392,Xã Phú Ninh,48,False
20389,Xã Tam Ngọc,Thành phố Tam Kỳ,Tỉnh Quảng Nam,20350,Phường Hương Trà,48,False
20392,Xã Tam Dân,Huyện Phú Ninh,Tỉnh Quảng Nam,20392,Xã Phú Ninh,48,False
20395,Xã Tam Lãnh,Huyện Phú Ninh,Tỉnh Quảng Nam,20392,Xã Phú Ninh,48,False
20398,Phường Minh An,Thành phố Hội An,Tỉnh Quảng Nam,20410,Phường Hội An,48,False
20401,Phường Tân An,Thành phố Hội An,Tỉnh Quảng Nam,20401,Phường Hội An Tây,48,False
20404,Phường Cẩm Phô,Thành phố Hội An,Tỉnh Quảng Nam,20410,Phường Hội An,48,False
20407,Phường Thanh Hà,Thành phố Hội An,Tỉnh Quảng Nam,20401,Phường Hội An Tây,48,False
20410,Phường Sơn Phong,Thành phố Hội An,Tỉnh Quảng Nam,20410,Phường Hội An,48,False
20413,Phường Cẩm Châu,Thành phố Hội An,Tỉnh Quảng Nam,20413,Phường Hội An Đông,48,False
20416,Phường Cửa Đại,Thành phố Hội An,Tỉnh Quảng Nam,20413,Phường Hội An Đông,48,False
20419,Phường Cẩm An,Thành phố Hội An,Tỉnh Quảng Nam,20401,Phường Hội An Tây,48,False
20422,Xã Cẩm Hà,Thành phố Hội An,Tỉnh Quảng Nam,20401,Phường Hội An Tây,48,False
20425,Xã Cẩm Kim,Thành phố Hội An,Tỉnh Quảng Nam,20410,Phường Hội An,48,False
20428,Phường Cẩm Nam,Thành phố Hội An,Tỉnh Quảng Nam,20410,Phường Hội An,48,False
20431,Xã Cẩm Thanh,Thành phố Hội An,Tỉnh Quảng Nam,20413,Phường Hội An Đông,48,False
20434,Xã Tân Hiệp,Thành phố Hội An,Tỉnh Quảng Nam,20434,Xã Tân Hiệp,48,False
20437,Xã Ch'ơm,Huyện Tây Giang,Tỉnh Quảng Nam,20443,Xã Hùng Sơn,48,False
20440,Xã Ga Ri,Huyện Tây Giang,Tỉnh Quảng Nam,20443,Xã Hùng Sơn,48,False
20443,Xã A Xan,Huyện Tây Giang,Tỉnh Quảng Nam,20443,Xã Hùng Sơn,48,False
20446,Xã Tr'Hy,Huyện Tây Giang,Tỉnh Quảng Nam,20443,Xã Hùng Sơn,48,False
20449,Xã Lăng,Huyện Tây Giang,Tỉnh Quảng Nam,20455,Xã Tây Giang,48,False
20452,Xã A Nông,Huyện Tây Giang,Tỉnh Quảng Nam,20455,Xã Tây Giang,48,False
20455,Xã A Tiêng,Huyện Tây Giang,Tỉnh Quảng Nam,20455,Xã Tây Giang,48,False
20458,Xã Bha Lêê,Huyện Tây Giang,Tỉnh Quảng Nam,20458,Xã Avương,48,False
20461,Xã A Vương,Huyện Tây Giang,Tỉnh Quảng Nam,20458,Xã Avương,48,False
20464,Xã Dang,Huyện Tây Giang,Tỉnh Quảng Nam,20455,Xã Tây Giang,48,False
20467,Thị Trấn Prao,Huyện Đông Giang,Tỉnh Quảng Nam,20467,Xã Đông Giang,48,False
20470,Xã Tà Lu,Huyện Đông Giang,Tỉnh Quảng Nam,20467,Xã Đông Giang,48,False
20473,Xã Sông Kôn,Huyện Đông Giang,Tỉnh Quảng Nam,20476,Xã Sông Kôn,48,False
20476,Xã Jơ Ngây,Huyện Đông Giang,Tỉnh Quảng Nam,20476,Xã Sông Kôn,48,False
20479,Xã A Ting,Huyện Đông Giang,Tỉnh Quảng Nam,20476,Xã Sông Kôn,48,False
20482,Xã Tư,Huyện Đông Giang,Tỉnh Quảng Nam,20485,Xã Sông Vàng,48,False
20485,Xã Ba,Huyện Đông Giang,Tỉnh Quảng Nam,20485,Xã Sông Vàng,48,False
20488,Xã A Rooi,Huyện Đông Giang,Tỉnh Quảng Nam,20467,Xã Đông Giang,48,False
20491,Xã Zà Hung,Huyện Đông Giang,Tỉnh Quảng Nam,20467,Xã Đông Giang,48,False
20494,Xã Mà Cooih,Huyện Đông Giang,Tỉnh Quảng Nam,20494,Xã Bến Hiên,48,False
20497,Xã Kà Dăng,Huyện Đông Giang,Tỉnh Quảng Nam,20494,Xã Bến Hiên,48,False
20500,Thị trấn Ái Nghĩa,Huyện Đại Lộc,Tỉnh Quảng Nam,20500,Xã Đại Lộc,48,False
20503,Xã Đại Sơn,Huyện Đại Lộc,Tỉnh Quảng Nam,20506,Xã Thượng Đức,48,False
20506,Xã Đại Lãnh,Huyện Đại Lộc,Tỉnh Quảng Nam,20506,Xã Thượng Đức,48,False
20509,Xã Đại Hưng,Huyện Đại Lộc,Tỉnh Quảng Nam,20506,Xã Thượng Đức,48,False
20512,Xã Đại Hồng,Huyện Đại Lộc,Tỉnh Quảng Nam,20515,Xã Hà Nha,48,False
20515,Xã Đại Đồng,Huyện Đại Lộc,Tỉnh Quảng Nam,20515,Xã Hà Nha,48,False
20518,Xã Đại Quang,Huyện Đại Lộc,Tỉnh Quảng Nam,20515,Xã Hà Nha,48,False
20521,Xã Đại Nghĩa,Huyện Đại Lộc,Tỉnh Quảng Nam,20500,Xã Đại Lộc,48,False
20524,Xã Đại Hiệp,Huyện Đại Lộc,Tỉnh Quảng Nam,20500,Xã Đại Lộc,48,False
20527,Xã Đại Thạnh,Huyện Đại Lộc,Tỉnh Quảng Nam,20542,Xã Phú Thuận,48,False
20530,Xã Đại Chánh,Huyện Đại Lộc,Tỉnh Quảng Nam,20542,Xã Phú Thuận,48,False
20533,Xã Đại Tân,Huyện Đại Lộc,Tỉnh Quảng Nam,20542,Xã Phú Thuận,48,False
20536,Xã Đại Phong,Huyện Đại Lộc,Tỉnh Quảng Nam,20539,Xã Vu Gia,48,False
20539,Xã Đại Minh,Huyện Đại Lộc,Tỉnh Quảng Nam,20539,Xã Vu Gia,48,False
20542,Xã Đại Thắng,Huyện Đại Lộc,Tỉnh Quảng Nam,20542,Xã Phú Thuận,48,False
20545,Xã Đại Cường,Huyện Đại Lộc,Tỉnh Quảng Nam,20539,Xã Vu Gia,48,False
20547,Xã Đại An,Huyện Đại Lộc,Tỉnh Quảng Nam,20500,Xã Đại Lộc,48,False
20548,Xã Đại Hòa,Huyện Đại Lộc,Tỉnh Quảng Nam,20500,Xã Đại Lộc,48,False
20551,Phường Vĩnh Điện,Thị xã Điện Bàn,Tỉnh Quảng Nam,20551,Phường Điện Bàn,48,False
20554,Xã Điện Tiến,Thị xã Điện Bàn,Tỉnh Quảng Nam,20557,Phường Điện Bàn Bắc,48,False
20557,Xã Điện Hòa,Thị xã Điện Bàn,Tỉnh Quảng Nam,20557,Phường Điện Bàn Bắc,48,False
20560,Phường Điện Thắng Bắc,Thị xã Điện Bàn,Tỉnh Quảng Nam,20557,Phường Điện Bàn Bắc,48,False
20561,Phường Điện Thắng Trung,Thị xã Điện Bàn,Tỉnh Quảng Nam,20575,Phường An Thắng,48,False
20562,Phường Điện Thắng Nam,Thị xã Điện Bàn,Tỉnh Quảng Nam,20575,Phường An Thắng,48,False
20563,Phường Điện Ngọc,Thị xã Điện Bàn,Tỉnh Quảng Nam,20579,Phường Điện Bàn Đông,48,False
20566,Xã Điện Hồng,Thị xã Điện Bàn,Tỉnh Quảng Nam,20569,Xã Điện Bàn Tây,48,False
20569,Xã Điện Thọ,Thị xã Điện Bàn,Tỉnh Quảng Nam,20569,Xã Điện Bàn Tây,48,False
20572,Xã Điện Phước,Thị xã Điện Bàn,Tỉnh Quảng Nam,20569,Xã Điện Bàn Tây,48,False
20575,Phường Điện An,Thị xã Điện Bàn,Tỉnh Quảng Nam,20575,Phường An Thắng,48,False
20578,Phường Điện Nam Bắc,Thị xã Điện Bàn,Tỉnh Quảng Nam,20579,Phường Điện Bàn Đông,48,False
20579,Phường Điện Nam Trung,Thị xã Điện Bàn,Tỉnh Quảng Nam,20579,Phường Điện Bàn Đông,48,False
20580,Phường Điện Nam Đông,Thị xã Điện Bàn,Tỉnh Quảng Nam,20579,Phường Điện Bàn Đông,48,False
20581,Phường Điện Dương,Thị xã Điện Bàn,Tỉnh Quảng Nam,20579,Phường Điện Bàn Đông,48,False
20584,Xã Điện Quang,Thị xã Điện Bàn,Tỉnh Quảng Nam,20587,Xã Gò Nổi,48,False
20587,Xã Điện Trung,Thị xã Điện Bàn,Tỉnh Quảng Nam,20587,Xã Gò Nổi,48,False
20590,Xã Điện Phong,Thị xã Điện Bàn,Tỉnh Quảng Nam,20587,Xã Gò Nổi,48,False
20593,Phường Điện Minh,Thị xã Điện Bàn,Tỉnh Quảng Nam,20551,Phường Điện Bàn,48,False
20596,Phường Điện Phương,Thị xã Điện Bàn,Tỉnh Quảng Nam,20551,Phường Điện Bàn,48,False
20599,Thị trấn Nam Phước,Huyện Duy Xuyên,Tỉnh Quảng Nam,20599,Xã Nam Phước,48,False
20605,Xã Duy Phú,Huyện Duy Xuyên,Tỉnh Quảng Nam,20611,Xã Thu Bồn,48,False
20608,Xã Duy Tân,Huyện Duy Xuyên,Tỉnh Quảng Nam,20611,Xã Thu Bồn,48,False
20611,Xã Duy Hòa,Huyện Duy Xuyên,Tỉnh Quảng Nam,20611,Xã Thu Bồn,48,False
20614,Xã Duy Châu,Huyện Duy Xuyên,Tỉnh Quảng Nam,20611,Xã Thu Bồn,48,False
20617,Xã Duy Trinh,Huyện Duy Xuyên,Tỉnh Quảng Nam,20623,Xã Duy Xuyên,48,False
20620,Xã Duy Sơn,Huyện Duy Xuyên,Tỉnh Quảng Nam,20623,Xã Duy Xuyên,48,False
20623,Xã Duy Trung,Huyện Duy Xuyên,Tỉnh Quảng Nam,20623,Xã Duy Xuyên,48,False
20626,Xã Duy Phước,Huyện Duy Xuyên,Tỉnh Quảng Nam,20599,Xã Nam Phước,48,False
20629,Xã Duy Thành,Huyện Duy Xuyên,Tỉnh Quảng Nam,20635,Xã Duy Nghĩa,48,False
20632,Xã Duy Vinh,Huyện Duy Xuyên,Tỉnh Quảng Nam,20599,Xã Nam Phước,48,False
20635,Xã Duy Nghĩa,Huyện Duy Xuyên,Tỉnh Quảng Nam,20635,Xã Duy Nghĩa,48,False
20638,Xã Duy Hải,Huyện Duy Xuyên,Tỉnh Quảng Nam,20635,Xã Duy Nghĩa,48,False
20641,Thị trấn Đông Phú,Huyện Quế Sơn,Tỉnh Quảng Nam,20641,Xã Quế Sơn,48,False
20644,Xã Quế Xuân 1,Huyện Quế Sơn,Tỉnh Quảng Nam,20650,Xã Xuân Phú,48,False
20647,Xã Quế Xuân 2,Huyện Quế Sơn,Tỉnh Quảng Nam,20650,Xã Xuân Phú,48,False
20650,Xã Quế Phú,Huyện Quế Sơn,Tỉnh Quảng Nam,20650,Xã Xuân Phú,48,False
20651,Thị trấn Hương An,Huyện Quế Sơn,Tỉnh Quảng Nam,20650,Xã Xuân Phú,48,False
20656,Thị trấn Trung Phước,Huyện Quế Sơn,Tỉnh Quảng Nam,20656,Xã Nông Sơn,48,False
20659,Xã Quế Hiệp,Huyện Quế Sơn,Tỉnh Quảng Nam,20662,Xã Quế Sơn Trung,48,False
20662,Xã Quế Thuận,Huyện Quế Sơn,Tỉnh Quảng Nam,20662,Xã Quế Sơn Trung,48,False
20665,Xã Quế Mỹ,Huyện Quế Sơn,Tỉnh Quảng Nam,20662,Xã Quế Sơn Trung,48,False
20668,Xã Ninh Phước,Huyện Quế Sơn,Tỉnh Quảng Nam,20669,Xã Quế Phước,48,False
20669,Xã Phước Ninh,Huyện Quế Sơn,Tỉnh Quảng Nam,20669,Xã Quế Phước,48,False
20671,Xã Quế Lộc,Huyện Quế Sơn,Tỉnh Quảng Nam,20656,Xã Nông Sơn,48,False
20677,Xã Quế Long,Huyện Quế Sơn,Tỉnh Quảng Nam,20641,Xã Quế Sơn,48,False
20680,Xã Quế Châu,Huyện Quế Sơn,Tỉnh Quảng Nam,20662,Xã Quế Sơn Trung,48,False
20683,Xã Quế Phong,Huyện Quế Sơn,Tỉnh Quảng Nam,20641,Xã Quế Sơn,48,False
20686,Xã Quế An,Huyện Quế Sơn,Tỉnh Quảng Nam,20641,Xã Quế Sơn,48,False
20689,Xã Quế Minh,Huyện Quế Sơn,Tỉnh Quảng Nam,20641,Xã Quế Sơn,48,False
20692,Xã Quế Lâm,Huyện Quế Sơn,Tỉnh Quảng Nam,20669,Xã Quế Phước,48,False
20695,Thị trấn Thạnh Mỹ,Huyện Nam Giang,Tỉnh Quảng Nam,20695,Xã Thạnh Mỹ,48,False
20698,Xã La Êê,Huyện Nam Giang,Tỉnh Quảng Nam,20698,Xã La Êê,48,False
20699,Xã Chơ Chun,Huyện Nam Giang,Tỉnh Quảng Nam,20698,Xã La Êê,48,False
20701,Xã Zuôih,Huyện Nam Giang,Tỉnh Quảng Nam,20707,Xã Nam Giang,48,False
20702,Xã Tà Pơơ,Huyện Nam Giang,Tỉnh Quảng Nam,20710,Xã Bến Giằng,48,False
20704,Xã La Dêê,Huyện Nam Giang,Tỉnh Quảng Nam,20704,Xã La Dêê,48,False
20705,Xã Đắc Tôi,Huyện Nam Giang,Tỉnh Quảng Nam,20704,Xã La Dêê,48,False
20707,Xã Chà Vàl,Huyện Nam Giang,Tỉnh Quảng Nam,20707,Xã Nam Giang,48,False
20710,Xã Tà Bhing,Huyện Nam Giang,Tỉnh Quảng Nam,20710,Xã Bến Giằng,48,False
20713,Xã Cà Dy,Huyện Nam Giang,Tỉnh Quảng Nam,20710,Xã Bến Giằng,48,False
20716,Xã Đắc Pre,Huyện Nam Giang,Tỉnh Quảng Nam,20716,Xã Đắc Pring,48,False
20719,Xã Đắc Pring,Huyện Nam Giang,Tỉnh Quảng Nam,20716,Xã Đắc Pring,48,False
20722,Thị trấn Khâm Đức,Huyện Phước Sơn,Tỉnh Quảng Nam,20722,Xã Khâm Đức,48,False
20725,Xã Phước Xuân,Huyện Phước Sơn,Tỉnh Quảng Nam,20722,Xã Khâm Đức,48,False
20728,Xã Phước Hiệp,Huyện Phước Sơn,Tỉnh Quảng Nam,20728,Xã Phước Hiệp,48,False
20729,Xã Phước Hòa,Huyện Phước Sơn,Tỉnh Quảng Nam,20728,Xã Phước Hiệp,48,False
20731,Xã Phước Đức,Huyện Phước Sơn,Tỉnh Quảng Nam,20734,Xã Phước Năng,48,False
20734,Xã Phước Năng,Huyện Phước Sơn,Tỉnh Quảng Nam,20734,Xã Phước Năng,48,False
20737,Xã Phước Mỹ,Huyện Phước Sơn,Tỉnh Quảng Nam,20734,Xã Phước Năng,48,False
20740,Xã Phước Chánh,Huyện Phước Sơn,Tỉnh Quảng Nam,20740,Xã Phước Chánh,48,False
20743,Xã Phước Công,Huyện Phước Sơn,Tỉnh Quảng Nam,20740,Xã Phước Chánh,48,False
20746,Xã Phước Kim,Huyện Phước Sơn,Tỉnh Quảng Nam,20752,Xã Phước Thành,48,False
20749,Xã Phước Lộc,Huyện Phước Sơn,Tỉnh Quảng Nam,20752,Xã Phước Thành,48,False
20752,Xã Phước Thành,Huyện Phước Sơn,Tỉnh Quảng Nam,20752,Xã Phước Thành,48,False
20758,Xã Quế Tân,Huyện Hiệp Đức,Tỉnh Quảng Nam,20779,Xã Hiệp Đức,48,False
20764,Xã Quế Thọ,Huyện Hiệp Đức,Tỉnh Quảng Nam,20767,Xã Việt An,48,False
20767,Xã Bình Lâm,Huyện Hiệp Đức,Tỉnh Quảng Nam,20767,Xã Việt An,48,False
20770,Xã Sông Trà,Huyện Hiệp Đức,Tỉnh Quảng Nam,20770,Xã Phước Trà,48,False
20773,Xã Phước Trà,Huyện Hiệp Đức,Tỉnh Quảng Nam,20770,Xã Phước Trà,48,False
20776,Xã Phước Gia,Huyện Hiệp Đức,Tỉnh Quảng Nam,20770,Xã Phước Trà,48,False
20779,Thị trấn Tân Bình,Huyện Hiệp Đức,Tỉnh Quảng Nam,20779,Xã Hiệp Đức,48,False
20782,Xã Quế Lưu,Huyện Hiệp Đức,Tỉnh Quảng Nam,20779,Xã Hiệp Đức,48,False
20785,Xã Thăng Phước,Huyện Hiệp Đức,Tỉnh Quảng Nam,20767,Xã Việt An,48,False
20788,Xã Bình Sơn,Huyện Hiệp Đức,Tỉnh Quảng Nam,20767,Xã Việt An,48,False
20791,Thị trấn Hà Lam,Huyện Thăng Bình,Tỉnh Quảng Nam,20791,Xã Thăng Bình,48,False
20794,Xã Bình Dương,Huyện Thăng Bình,Tỉnh Quảng Nam,20794,Xã Thăng An,48,False
20797,Xã Bình Giang,Huyện Thăng Bình,Tỉnh Quảng Nam,20794,Xã Thăng An,48,False
20800,Xã Bình Nguyên,Huyện Thăng Bình,Tỉnh Quảng Nam,20791,Xã Thăng Bình,48,False
20803,Xã Bình Phục,Huyện Thăng Bình,Tỉnh Quảng Nam,20791,Xã Thăng Bình,48,False
20806,Xã Bình Triều,Huyện Thăng Bình,Tỉnh Quảng Nam,20794,Xã Thăng An,48,False
20809,Xã Bình Đào,Huyện Thăng Bình,Tỉnh Quảng Nam,20794,Xã Thăng An,48,False
20812,Xã Bình Minh,Huyện Thăng Bình,Tỉnh Quảng Nam,20794,Xã Thăng An,48,False
20815,Xã Bình Lãnh,Huyện Thăng Bình,Tỉnh Quảng Nam,20818,Xã Đồng Dương,48,False
20818,Xã Bình Trị,Huyện Thăng Bình,Tỉnh Quảng Nam,20818,Xã Đồng Dương,48,False
20821,Xã Bình Định,Huyện Thăng Bình,Tỉnh Quảng Nam,20818,Xã Đồng Dương,48,False
20824,Xã Bình Quý,Huyện Thăng Bình,Tỉnh Quảng Nam,20791,Xã Thăng Bình,48,False
20827,Xã Bình Phú,Huyện Thăng Bình,Tỉnh Quảng Nam,20827,Xã Thăng Phú,48,False
20833,Xã Bình Tú,Huyện Thăng Bình,Tỉnh Quảng Nam,20848,Xã Thăng Điền,48,False
20836,Xã Bình Sa,Huyện Thăng Bình,Tỉnh Quảng Nam,20836,Xã Thăng Trường,48,False
20839,Xã Bình Hải,Huyện Thăng Bình,Tỉnh Quảng Nam,20836,Xã Thăng Trường,48,False
20842,Xã Bình Quế,Huyện Thăng Bình,Tỉnh Quảng Nam,20827,Xã Thăng Phú,48,False
20845,Xã Bình An,Huyện Thăng Bình,Tỉnh Quảng Nam,20848,Xã Thăng Điền,48,False
20848,Xã Bình Trung,Huyện Thăng Bình,Tỉnh Quảng Nam,20848,Xã Thăng Điền,48,False
20851,Xã Bình Nam,Huyện Thăng Bình,Tỉnh Quảng Nam,20836,Xã Thăng Trường,48,False
20854,Thị trấn Tiên Kỳ,Huyện Tiên Phước,Tỉnh Quảng Nam,20854,Xã Tiên Phước,48,False
20857,Xã Tiên Sơn,Huyện Tiên Phước,Tỉnh Quảng Nam,20857,Xã Sơn Cẩm Hà,48,False
20860,Xã Tiên Hà,Huyện Tiên Phước,Tỉnh Quảng Nam,20857,Xã Sơn Cẩm Hà,48,False
20866,Xã Tiên Châu,Huyện Tiên Phước,Tỉnh Quảng Nam,20857,Xã Sơn Cẩm Hà,48,False
20869,Xã Tiên Lãnh,Huyện Tiên Phước,Tỉnh Quảng Nam,20875,Xã Lãnh Ngọc,48,False
20872,Xã Tiên Ngọc,Huyện Tiên Phước,Tỉnh Quảng Nam,20875,Xã Lãnh Ngọc,48,False
20875,Xã Tiên Hiệp,Huyện Tiên Phước,Tỉnh Quảng Nam,20875,Xã Lãnh Ngọc,48,False
20878,Xã Tiên Cảnh,Huyện Tiên Phước,Tỉnh Quảng Nam,20878,Xã Thạnh Bình,48,False
20881,Xã Tiên Mỹ,Huyện Tiên Phước,Tỉnh Quảng Nam,20854,Xã Tiên Phước,48,False
20884,Xã Tiên Phong,Huyện Tiên Phước,Tỉnh Quảng Nam,20854,Xã Tiên Phước,48,False
20887,Xã Tiên Thọ,Huyện Tiên Phước,Tỉnh Quảng Nam,20854,Xã Tiên Phước,48,False
20890,Xã Tiên An,Huyện Tiên Phước,Tỉnh Quảng Nam,20878,Xã Thạnh Bình,48,False
20893,Xã Tiên Lộc,Huyện Tiên Phước,Tỉnh Quảng Nam,20878,Xã Thạnh Bình,48,False
20896,Xã Tiên Lập,Huyện Tiên Phước,Tỉnh Quảng Nam,20878,Xã Thạnh Bình,48,False
20899,Thị trấn Trà My,Huyện Bắc Trà My,Tỉnh Quảng Nam,20900,Xã Trà My,48,False
20900,Xã Trà Sơn,Huyện Bắc Trà My,Tỉnh Quảng Nam,20900,Xã Trà My,48,False
20902,Xã Trà Kót,Huyện Bắc Trà My,Tỉnh Quảng Nam,20908,Xã Trà Liên,48,False
20905,Xã Trà Nú,Huyện Bắc Trà My,Tỉnh Quảng Nam,20908,Xã Trà Liên,48,False
20908,Xã Trà Đông,Huyện Bắc Trà My,Tỉnh Quảng Nam,20908,Xã Trà Liên,48,False
20911,Xã Trà Dương,Huyện Bắc Trà My,Tỉnh Quảng Nam,20900,Xã Trà My,48,False
20914,Xã Trà Giang,Huyện Bắc Trà My,Tỉnh Quảng Nam,20900,Xã Trà My,48,False
20917,Xã Trà Bui,Huyện Bắc Trà My,Tỉnh Quảng Nam,20920,Xã Trà Đốc,48,False
20920,Xã Trà Đốc,Huyện Bắc Trà My,Tỉnh Quảng Nam,20920,Xã Trà Đốc,48,False
20923,Xã Trà Tân,Huyện Bắc Trà My,Tỉnh Quảng Nam,20923,Xã Trà Tân,48,False
20926,Xã Trà Giác,Huyện Bắc Trà My,Tỉnh Quảng Nam,20923,Xã Trà Tân,48,False
20929,Xã Trà Giáp,Huyện Bắc Trà My,Tỉnh Quảng Nam,20929,Xã Trà Giáp,48,False
20932,Xã Trà Ka,Huyện Bắc Trà My,Tỉnh Quảng Nam,20929,Xã Trà Giáp,48,False
20935,Xã Trà Leng,Huyện Nam Trà My,Tỉnh Quảng Nam,20938,Xã Trà Leng,48,False
20938,Xã Trà Dơn,Huyện Nam Trà My,Tỉnh Quảng Nam,20938,Xã Trà Leng,48,False
20941,Xã Trà Tập,Huyện Nam Trà My,Tỉnh Quảng Nam,20941,Xã Trà Tập,48,False
20944,Xã Trà Mai,Huyện Nam Trà My,Tỉnh Quảng Nam,20944,Xã Nam Trà My,48,False
20947,Xã Trà Cang,Huyện Nam Trà My,Tỉnh Quảng Nam,20941,Xã Trà Tập,48,False
20950,Xã Trà Linh,Huyện Nam Trà My,Tỉnh Quảng Nam,20950,Xã Trà Linh,48,False
20953,Xã Trà Nam,Huyện Nam Trà My,Tỉnh Quảng Nam,20950,Xã Trà Linh,48,False
20956,Xã Trà Don,Huyện Nam Trà My,Tỉnh Quảng Nam,20944,Xã Nam Trà My,48,False
20959,Xã Trà Vân,Huyện Nam Trà My,Tỉnh Quảng Nam,20959,Xã Trà Vân,48,False
20962,Xã Trà Vinh,Huyện Nam Trà My,Tỉnh Quảng Nam,20959,Xã Trà Vân,48,False
20965,Thị trấn Núi Thành,Huyện Núi Thành,Tỉnh Quảng Nam,20965,Xã Núi Thành,48,False
20968,Xã Tam Xuân I,Huyện Núi Thành,Tỉnh Quảng Nam,20971,Xã Tam Xuân,48,False
20971,Xã Tam Xuân II,Huyện Núi Thành,Tỉnh Quảng Nam,20971,Xã Tam Xuân,48,False
20974,Xã Tam Tiến,Huyện Núi Thành,Tỉnh Quảng Nam,20971,Xã Tam Xuân,48,False
20977,Xã Tam Sơn,Huyện Núi Thành,Tỉnh Quảng Nam,20977,Xã Đức Phú,48,False
20980,Xã Tam Thạnh,Huyện Núi Thành,Tỉnh Quảng Nam,20977,Xã Đức Phú,48,False
20983,Xã Tam Anh Bắc,Huyện Núi Thành,Tỉnh Quảng Nam,20984,Xã Tam Anh,48,False
20984,Xã Tam Anh Nam,Huyện Núi Thành,Tỉnh Quảng Nam,20984,Xã Tam Anh,48,False
20986,Xã Tam Hòa,Huyện Núi Thành,Tỉnh Quảng Nam,20984,Xã Tam Anh,48,False
20989,Xã Tam Hiệp,Huyện Núi Thành,Tỉnh Quảng Nam,20965,Xã Núi Thành,48,False
20992,Xã Tam Hải,Huyện Núi Thành,Tỉnh Quảng Nam,20992,Xã Tam Hải,48,False
20995,Xã Tam Giang,Huyện Núi Thành,Tỉnh Quảng Nam,20965,Xã Núi Thành,48,False
20998,Xã Tam Quang,Huyện Núi Thành,Tỉnh Quảng Nam,20965,Xã Núi Thành,48,False
21001,Xã Tam Nghĩa,Huyện Núi Thành,Tỉnh Quảng Nam,20965,Xã Núi Thành,48,False
21004,Xã Tam Mỹ Tây,Huyện Núi Thành,Tỉnh Quảng Nam,21004,Xã Tam Mỹ,48,False
21005,Xã Tam Mỹ Đông,Huyện Núi Thành,Tỉnh Quảng Nam,21004,Xã Tam Mỹ,48,False
21007,Xã Tam Trà,Huyện Núi Thành,Tỉnh Quảng Nam,21004,Xã Tam Mỹ,48,False
21010,Phường Lê Hồng Phong,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21028,Phường Nghĩa Lộ,51,False
21013,Phường Trần Phú,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21028,Phường Nghĩa Lộ,51,False
21016,Phường Quảng Phú,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21028,Phường Nghĩa Lộ,51,False
21019,Phường Nghĩa Chánh,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21025,Phường Cẩm Thành,51,False
21022,Phường Trần Hưng Đạo,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21025,Phường Cẩm Thành,51,False
21025,Phường Nguyễn Nghiêm,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21025,Phường Cẩm Thành,51,False
21028,Phường Nghĩa Lộ,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21028,Phường Nghĩa Lộ,51,False
21031,Phường Chánh Lộ,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21025,Phường Cẩm Thành,51,False
21034,Xã Nghĩa Dũng,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21034,Xã An Phú,51,False
21037,Xã Nghĩa Dõng,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21034,Xã An Phú,51,False
21040,Thị trấn Châu Ổ,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21040,Xã Bình Sơn,51,False
21043,Xã Bình Thuận,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21061,Xã Vạn Tường,51,False
21046,Xã Bình Thạnh,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21040,Xã Bình Sơn,51,False
21049,Xã Bình Đông,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21061,Xã Vạn Tường,51,False
21052,Xã Bình Chánh,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21040,Xã Bình Sơn,51,False
21055,Xã Bình Nguyên,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21040,Xã Bình Sơn,51,False
21058,Xã Bình Khương,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21085,Xã Bình Minh,51,False
21061,Xã Bình Trị,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21061,Xã Vạn Tường,51,False
21064,Xã Bình An,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21085,Xã Bình Minh,51,False
21067,Xã Bình Hải,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21061,Xã Vạn Tường,51,False
21070,Xã Bình Dương,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21040,Xã Bình Sơn,51,False
21073,Xã Bình Phước,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21061,Xã Vạn Tường,51,False
21079,Xã Bình Hòa,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21061,Xã Vạn Tường,51,False
21082,Xã Bình Trung,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21040,Xã Bình Sơn,51,False
21085,Xã Bình Minh,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21085,Xã Bình Minh,51,False
21088,Xã Bình Long,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21040,Xã Bình Sơn,51,False
21091,Xã Bình Thanh,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21109,Xã Đông Sơn,51,False
21100,Xã Bình Chương,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21100,Xã Bình Chương,51,False
21103,Xã Bình Hiệp,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21109,Xã Đông Sơn,51,False
21106,Xã Bình Mỹ,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21100,Xã Bình Chương,51,False
21109,Xã Bình Tân Phú,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21109,Xã Đông Sơn,51,False
21112,Xã Bình Châu,Huyện Bình Sơn,Tỉnh Quảng Ngãi,21109,Xã Đông Sơn,51,False
21115,Thị trấn Trà Xuân,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21115,Xã Trà Bồng,51,False
21118,Xã Trà Giang,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21127,Xã Đông Trà Bồng,51,False
21121,Xã Trà Thủy,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21115,Xã Trà Bồng,51,False
21124,Xã Trà Hiệp,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21124,Xã Thanh Bồng,51,False
21127,Xã Trà Bình,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21127,Xã Đông Trà Bồng,51,False
21130,Xã Trà Phú,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21127,Xã Đông Trà Bồng,51,False
21133,Xã Trà Lâm,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21124,Xã Thanh Bồng,51,False
21136,Xã Trà Tân,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21136,Xã Cà Đam,51,False
21139,Xã Trà Sơn,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21115,Xã Trà Bồng,51,False
21142,Xã Trà Bùi,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21136,Xã Cà Đam,51,True
21142,Xã Trà Bùi,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21157,Xã Tây Trà Bồng,51,True
21145,Xã Trà Thanh,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21124,Xã Thanh Bồng,51,False
21148,Xã Sơn Trà,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21154,Xã Tây Trà,51,False
21154,Xã Trà Phong,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21154,Xã Tây Trà,51,False
21157,Xã Hương Trà,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21157,Xã Tây Trà Bồng,51,False
21163,Xã Trà Xinh,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21154,Xã Tây Trà,51,False
21166,Xã Trà Tây,Huyện Trà Bồng,Tỉnh Quảng Ngãi,21157,Xã Tây Trà Bồng,51,False
21172,Phường Trương Quang Trọng,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21172,Phường Trương Quang Trọng,51,False
21175,Xã Tịnh Thọ,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21181,Xã Thọ Phong,51,False
21178,Xã Tịnh Trà,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21205,Xã Ba Gia,51,False
21181,Xã Tịnh Phong,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21181,Xã Thọ Phong,51,False
21184,Xã Tịnh Hiệp,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21205,Xã Ba Gia,51,False
21187,Xã Tịnh Hòa,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21109,Xã Đông Sơn,51,False
21190,Xã Tịnh Kỳ,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21211,Xã Tịnh Khê,51,False
21193,Xã Tịnh Bình,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21220,Xã Sơn Tịnh,51,False
21196,Xã Tịnh Đông,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21196,Xã Trường Giang,51,False
21199,Xã Tịnh Thiện,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21211,Xã Tịnh Khê,51,False
21202,Xã Tịnh Ấn Đông,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21172,Phường Trương Quang Trọng,51,False
21205,Xã Tịnh Bắc,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21205,Xã Ba Gia,51,False
21208,Xã Tịnh Châu,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21211,Xã Tịnh Khê,51,False
21211,Xã Tịnh Khê,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21211,Xã Tịnh Khê,51,False
21214,Xã Tịnh Long,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21211,Xã Tịnh Khê,51,False
21217,Xã Tịnh Sơn,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21220,Xã Sơn Tịnh,51,False
21220,Thị trấn Tịnh Hà,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21220,Xã Sơn Tịnh,51,False
21223,Xã Tịnh Ấn Tây,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21172,Phường Trương Quang Trọng,51,False
21226,Xã Tịnh Giang,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21196,Xã Trường Giang,51,False
21229,Xã Tịnh Minh,Huyện Sơn Tịnh,Tỉnh Quảng Ngãi,21196,Xã Trường Giang,51,False
21232,Xã Tịnh An,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21172,Phường Trương Quang Trọng,51,False
21235,Thị trấn La Hà,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21235,Xã Tư Nghĩa,51,False
21238,Thị trấn Sông Vệ,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21238,Xã Vệ Giang,51,False
21241,Xã Nghĩa Lâm,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21244,Xã Trà Giang,51,False
21244,Xã Nghĩa Thắng,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21244,Xã Trà Giang,51,False
21247,Xã Nghĩa Thuận,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21250,Xã Nghĩa Giang,51,False
21250,Xã Nghĩa Kỳ,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21250,Xã Nghĩa Giang,51,False
21256,Xã Nghĩa Hà,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21034,Xã An Phú,51,False
21259,Xã Nghĩa Sơn,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21244,Xã Trà Giang,51,False
21262,Xã An Phú,Thành phố Quảng Ngãi,Tỉnh Quảng Ngãi,21034,Xã An Phú,51,False
21268,Xã Nghĩa Hòa,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21235,Xã Tư Nghĩa,51,False
21271,Xã Nghĩa Điền,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21250,Xã Nghĩa Giang,51,False
21274,Xã Nghĩa Thương,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21235,Xã Tư Nghĩa,51,False
21277,Xã Nghĩa Trung,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21235,Xã Tư Nghĩa,51,False
21280,Xã Nghĩa Hiệp,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21238,Xã Vệ Giang,51,False
21283,Xã Nghĩa Phương,Huyện Tư Nghĩa,Tỉnh Quảng Ngãi,21238,Xã Vệ Giang,51,False
21289,Thị trấn Di Lăng,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21289,Xã Sơn Hà,51,False
21292,Xã Sơn Hạ,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21292,Xã Sơn Hạ,51,False
21295,Xã Sơn Thành,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21292,Xã Sơn Hạ,51,False
21298,Xã Sơn Nham,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21292,Xã Sơn Hạ,51,False
21301,Xã Sơn Bao,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21289,Xã Sơn Hà,51,False
21304,Xã Sơn Linh,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21307,Xã Sơn Linh,51,False
21307,Xã Sơn Giang,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21307,Xã Sơn Linh,51,False
21310,Xã Sơn Trung,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21319,Xã Sơn Thủy,51,False
21313,Xã Sơn Thượng,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21289,Xã Sơn Hà,51,False
21316,Xã Sơn Cao,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21307,Xã Sơn Linh,51,False
21319,Xã Sơn Hải,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21319,Xã Sơn Thủy,51,False
21322,Xã Sơn Thủy,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21319,Xã Sơn Thủy,51,False
21325,Xã Sơn Kỳ,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21325,Xã Sơn Kỳ,51,False
21328,Xã Sơn Ba,Huyện Sơn Hà,Tỉnh Quảng Ngãi,21325,Xã Sơn Kỳ,51,False
21331,Xã Sơn Bua,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21334,Xã Sơn Tây Thượng,51,False
21334,Xã Sơn Mùa,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21334,Xã Sơn Tây Thượng,51,False
21335,Xã Sơn Liên,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21334,Xã Sơn Tây Thượng,51,False
21337,Xã Sơn Tân,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21340,Xã Sơn Tây,51,False
21338,Xã Sơn Màu,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21343,Xã Sơn Tây Hạ,51,False
21340,Xã Sơn Dung,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21340,Xã Sơn Tây,51,False
21341,Xã Sơn Long,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21340,Xã Sơn Tây,51,False
21343,Xã Sơn Tinh,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21343,Xã Sơn Tây Hạ,51,False
21346,Xã Sơn Lập,Huyện Sơn Tây,Tỉnh Quảng Ngãi,21343,Xã Sơn Tây Hạ,51,False
21349,Xã Long Sơn,Huyện Minh Long,Tỉnh Quảng Ngãi,21349,Xã Sơn Mai,51,False
21352,Xã Long Mai,Huyện Minh Long,Tỉnh Quảng Ngãi,21349,Xã Sơn Mai,51,False
21355,Xã Thanh An,Huyện Minh Long,Tỉnh Quảng Ngãi,21361,Xã Minh Long,51,False
21358,Xã Long Môn,Huyện Minh Long,Tỉnh Quảng Ngãi,21361,Xã Minh Long,51,False
21361,Xã Long Hiệp,Huyện Minh Long,Tỉnh Quảng Ngãi,21361,Xã Minh Long,51,False
21364,Thị trấn Chợ Chùa,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21364,Xã Nghĩa Hành,51,False
21367,Xã Hành Thuận,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21364,Xã Nghĩa Hành,51,False
21370,Xã Hành Dũng,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21370,Xã Phước Giang,51,False
21373,Xã Hành Trung,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21364,Xã Nghĩa Hành,51,False
21376,Xã Hành Nhân,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21370,Xã Phước Giang,51,False
21379,Xã Hành Đức,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21385,Xã Đình Cương,51,False
21382,Xã Hành Minh,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21370,Xã Phước Giang,51,False
21385,Xã Hành Phước,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21385,Xã Đình Cương,51,False
21388,Xã Hành Thiện,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21388,Xã Thiện Tín,51,False
21391,Xã Hành Thịnh,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21385,Xã Đình Cương,51,False
21394,Xã Hành Tín Tây,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21388,Xã Thiện Tín,51,False
21397,Xã Hành Tín Đông,Huyện Nghĩa Hành,Tỉnh Quảng Ngãi,21388,Xã Thiện Tín,51,False
21400,Thị trấn Mộ Đức,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21400,Xã Mộ Đức,51,False
21406,Xã Thắng Lợi,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21409,Xã Long Phụng,51,False
21409,Xã Đức Nhuận,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21409,Xã Long Phụng,51,False
21412,Xã Đức Chánh,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21421,Xã Mỏ Cày,51,False
21415,Xã Đức Hiệp,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21409,Xã Long Phụng,51,False
21418,Xã Đức Minh,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21421,Xã Mỏ Cày,51,False
21421,Xã Đức Thạnh,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21421,Xã Mỏ Cày,51,False
21424,Xã Đức Hòa,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21400,Xã Mộ Đức,51,False
21427,Xã Đức Tân,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21400,Xã Mộ Đức,51,False
21430,Xã Đức Phú,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21400,Xã Mộ Đức,51,False
21433,Xã Đức Phong,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21433,Xã Lân Phong,51,False
21436,Xã Đức Lân,Huyện Mộ Đức,Tỉnh Quảng Ngãi,21433,Xã Lân Phong,51,False
21439,Phường Nguyễn Nghiêm,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21439,Phường Đức Phổ,51,False
21442,Xã Phổ An,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21451,Phường Trà Câu,51,False
21445,Xã Phổ Phong,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21457,Xã Nguyễn Nghiêm,51,False
21448,Xã Phổ Thuận,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21451,Phường Trà Câu,51,False
21451,Phường Phổ Văn,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21451,Phường Trà Câu,51,False
21454,Phường Phổ Quang,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21451,Phường Trà Câu,51,False
21457,Xã Phổ Nhơn,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21457,Xã Nguyễn Nghiêm,51,False
21460,Phường Phổ Ninh,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21439,Phường Đức Phổ,51,False
21463,Phường Phổ Minh,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21439,Phường Đức Phổ,51,False
21466,Phường Phổ Vinh,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21439,Phường Đức Phổ,51,False
21469,Phường Phổ Hòa,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21439,Phường Đức Phổ,51,False
21472,Xã Phổ Cường,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21472,Xã Khánh Cường,51,False
21475,Xã Phổ Khánh,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21472,Xã Khánh Cường,51,False
21478,Phường Phổ Thạnh,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21478,Phường Sa Huỳnh,51,False
21481,Xã Phổ Châu,Thị xã Đức Phổ,Tỉnh Quảng Ngãi,21478,Phường Sa Huỳnh,51,False
21484,Thị trấn Ba Tơ,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21484,Xã Ba Tơ,51,False
21487,Xã Ba Điền,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21490,Xã Ba Vinh,51,False
21490,Xã Ba Vinh,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21490,Xã Ba Vinh,51,False
21493,Xã Ba Thành,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21496,Xã Ba Động,51,False
21496,Xã Ba Động,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21496,Xã Ba Động,51,False
21499,Xã Ba Dinh,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21499,Xã Ba Dinh,51,False
21500,Xã Ba Giang,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21499,Xã Ba Dinh,51,False
21502,Xã Ba Liên,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21496,Xã Ba Động,51,False
21505,Xã Ba Ngạc,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21529,Xã Ba Vì,51,False
21508,Xã Ba Khâm,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21520,Xã Đặng Thùy Trâm,51,False
21511,Xã Ba Cung,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21484,Xã Ba Tơ,51,False
21517,Xã Ba Tiêu,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21529,Xã Ba Vì,51,False
21520,Xã Ba Trang,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21520,Xã Đặng Thùy Trâm,51,False
21523,Xã Ba Tô,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21523,Xã Ba Tô,51,False
21526,Xã Ba Bích,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21484,Xã Ba Tơ,51,False
21529,Xã Ba Vì,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21529,Xã Ba Vì,51,False
21532,Xã Ba Lế,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21523,Xã Ba Tô,51,False
21535,Xã Ba Nam,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21523,Xã Ba Tô,51,False
21538,Xã Ba Xa,Huyện Ba Tơ,Tỉnh Quảng Ngãi,21538,Xã Ba Xa,51,False
21550,Phường Nhơn Bình,Thành phố Quy Nhơn,Tỉnh Bình Định,21601,Phường Quy Nhơn Đông,52,False
21553,Phường Nhơn Phú,Thành phố Quy Nhơn,Tỉnh Bình Định,21553,Phường Quy Nhơn Bắc,52,False
21556,Phường Đống Đa,Thành phố Quy Nhơn,Tỉnh Bình Định,21583,Phường Quy Nhơn,52,False
21559,Phường Trần Quang Diệu,Thành phố Quy Nhơn,Tỉnh Bình Định,21553,Phường Quy Nhơn Bắc,52,False
21562,Phường Hải Cảng,Thành phố Quy Nhơn,Tỉnh Bình Định,21583,Phường Quy Nhơn,52,False
21565,Phường Quang Trung,Thành phố Quy Nhơn,Tỉnh Bình Định,21592,Phường Quy Nhơn Nam,52,False
21577,Phường Ngô Mây,Thành phố Quy Nhơn,Tỉnh Bình Định,21592,Phường Quy Nhơn Nam,52,False
21580,Phường Trần Phú,Thành phố Quy Nhơn,Tỉnh Bình Định,21583,Phường Quy Nhơn,52,False
21583,Phường Thị Nại,Thành phố Quy Nhơn,Tỉnh Bình Định,21583,Phường Quy Nhơn,52,False
21589,Phường Bùi Thị Xuân,Thành phố Quy Nhơn,Tỉnh Bình Định,21589,Phường Quy Nhơn Tây,52,False
21592,Phường Nguyễn Văn Cừ,Thành phố Quy Nhơn,Tỉnh Bình Định,21592,Phường Quy Nhơn Nam,52,False
21595,Phường Ghềnh Ráng,Thành phố Quy Nhơn,Tỉnh Bình Định,21592,Phường Quy Nhơn Nam,52,False
21598,Xã Nhơn Lý,Thành phố Quy Nhơn,Tỉnh Bình Định,21601,Phường Quy Nhơn Đông,52,False
21601,Xã Nhơn Hội,Thành phố Quy Nhơn,Tỉnh Bình Định,21601,Phường Quy Nhơn Đông,52,False
21604,Xã Nhơn Hải,Thành phố Quy Nhơn,Tỉnh Bình Định,21601,Phường Quy Nhơn Đông,52,False
21607,Xã Nhơn Châu,Thành phố Quy Nhơn,Tỉnh Bình Định,21607,Xã Nhơn Châu,52,False
21609,Thị trấn An Lão,Huyện An Lão,Tỉnh Bình Định,21609,Xã An Lão,52,False
21610,Xã An Hưng,Huyện An Lão,Tỉnh Bình Định,21609,Xã An Lão,52,False
21613,Xã An Trung,Huyện An Lão,Tỉnh Bình Định,21616,Xã An Vinh,52,False
21616,Xã An Dũng,Huyện An Lão,Tỉnh Bình Định,21616,Xã An Vinh,52,False
21619,Xã An Vinh,Huyện An Lão,Tỉnh Bình Định,21616,Xã An Vinh,52,False
21622,Xã An Toàn,Huyện An Lão,Tỉnh Bình Định,21622,Xã An Toàn,52,False
21625,Xã An Tân,Huyện An Lão,Tỉnh Bình Định,21609,Xã An Lão,52,False
21628,Xã An Hòa,Huyện An Lão,Tỉnh Bình Định,21628,Xã An Hòa,52,False
21631,Xã An Quang,Huyện An Lão,Tỉnh Bình Định,21628,Xã An Hòa,52,False
21634,Xã An Nghĩa,Huyện An Lão,Tỉnh Bình Định,21622,Xã An Toàn,52,True
21634,Xã An Nghĩa,Huyện An Lão,Tỉnh Bình Định,21628,Xã An Hòa,52,True
21637,Phường Tam Quan,Thị xã Hoài Nhơn,Tỉnh Bình Định,21637,Phường Tam Quan,52,False
21640,Phường Bồng Sơn,Thị xã Hoài Nhơn,Tỉnh Bình Định,21640,Phường Bồng Sơn,52,False
21643,Xã Hoài Sơn,Thị xã Hoài Nhơn,Tỉnh Bình Định,21655,Phường Hoài Nhơn Bắc,52,False
21646,Xã Hoài Châu Bắc,Thị xã Hoài Nhơn,Tỉnh Bình Định,21655,Phường Hoài Nhơn Bắc,52,False
21649,Xã Hoài Châu,Thị xã Hoài Nhơn,Tỉnh Bình Định,21637,Phường Tam Quan,52,False
21652,Xã Hoài Phú,Thị xã Hoài Nhơn,Tỉnh Bình Định,21661,Phường Hoài Nhơn Tây,52,False
21655,Phường Tam Quan Bắc,Thị xã Hoài Nhơn,Tỉnh Bình Định,21655,Phường Hoài Nhơn Bắc,52,False
21658,Phường Tam Quan Nam,Thị xã Hoài Nhơn,Tỉnh Bình Định,21664,Phường Hoài Nhơn,52,False
21661,Phường Hoài Hảo,Thị xã Hoài Nhơn,Tỉnh Bình Định,21661,Phường Hoài Nhơn Tây,52,False
21664,Phường Hoài Thanh Tây,Thị xã Hoài Nhơn,Tỉnh Bình Định,21664,Phường Hoài Nhơn,52,False
21667,Phường Hoài Thanh,Thị xã Hoài Nhơn,Tỉnh Bình Định,21664,Phường Hoài Nhơn,52,False
21670,Phường Hoài Hương,Thị xã Hoài Nhơn,Tỉnh Bình Định,21670,Phường Hoài Nhơn Đông,52,False
21673,Phường Hoài Tân,Thị xã Hoài Nhơn,Tỉnh Bình Định,21673,Phường Hoài Nhơn Nam,52,False
21676,Xã Hoài Hải,Thị xã Hoài Nhơn,Tỉnh Bình Định,21670,Phường Hoài Nhơn Đông,52,False
21679,Phường Hoài Xuân,Thị xã Hoài Nhơn,Tỉnh Bình Định,21673,Phường Hoài Nhơn Nam,52,False
21682,Xã Hoài Mỹ,Thị xã Hoài Nhơn,Tỉnh Bình Định,21670,Phường Hoài Nhơn Đông,52,False
21685,Phường Hoài Đức,Thị xã Hoài Nhơn,Tỉnh Bình Định,21640,Phường Bồng Sơn,52,False
21688,Thị trấn Tăng Bạt Hổ,Huyện Hoài Ân,Tỉnh Bình Định,21688,Xã Hoài Ân,52,False
21690,Xã Ân Hảo Tây,Huyện Hoài Ân,Tỉnh Bình Định,21697,Xã Ân Hảo,52,False
21691,Xã Ân Hảo Đông,Huyện Hoài Ân,Tỉnh Bình Định,21697,Xã Ân Hảo,52,False
21694,Xã Ân Sơn,Huyện Hoài Ân,Tỉnh Bình Định,21703,Xã Vạn Đức,52,False
21697,Xã Ân Mỹ,Huyện Hoài Ân,Tỉnh Bình Định,21697,Xã Ân Hảo,52,False
21700,Xã Đak Mang,Huyện Hoài Ân,Tỉnh Bình Định,21715,Xã Ân Tường,52,False
21703,Xã Ân Tín,Huyện Hoài Ân,Tỉnh Bình Định,21703,Xã Vạn Đức,52,False
21706,Xã Ân Thạnh,Huyện Hoài Ân,Tỉnh Bình Định,21703,Xã Vạn Đức,52,False
21709,Xã Ân Phong,Huyện Hoài Ân,Tỉnh Bình Định,21688,Xã Hoài Ân,52,False
21712,Xã Ân Đức,Huyện Hoài Ân,Tỉnh Bình Định,21688,Xã Hoài Ân,52,False
21715,Xã Ân Hữu,Huyện Hoài Ân,Tỉnh Bình Định,21715,Xã Ân Tường,52,False
21718,Xã Bok Tới,Huyện Hoài Ân,Tỉnh Bình Định,21727,Xã Kim Sơn,52,False
21721,Xã Ân Tường Tây,Huyện Hoài Ân,Tỉnh Bình Định,21715,Xã Ân Tường,52,False
21724,Xã Ân Tường Đông,Huyện Hoài Ân,Tỉnh Bình Định,21688,Xã Hoài Ân,52,False
21727,Xã Ân Nghĩa,Huyện Hoài Ân,Tỉnh Bình Định,21727,Xã Kim Sơn,52,False
21730,Thị trấn Phù Mỹ,Huyện Phù Mỹ,Tỉnh Bình Định,21730,Xã Phù Mỹ,52,False
21733,Thị trấn Bình Dương,Huyện Phù Mỹ,Tỉnh Bình Định,21733,Xã Bình Dương,52,False
21736,Xã Mỹ Đức,Huyện Phù Mỹ,Tỉnh Bình Định,21739,Xã Phù Mỹ Bắc,52,False
21739,Xã Mỹ Châu,Huyện Phù Mỹ,Tỉnh Bình Định,21739,Xã Phù Mỹ Bắc,52,False
21742,Xã Mỹ Thắng,Huyện Phù Mỹ,Tỉnh Bình Định,21751,Xã Phù Mỹ Đông,52,False
21745,Xã Mỹ Lộc,Huyện Phù Mỹ,Tỉnh Bình Định,21739,Xã Phù Mỹ Bắc,52,False
21748,Xã Mỹ Lợi,Huyện Phù Mỹ,Tỉnh Bình Định,21733,Xã Bình Dương,52,False
21751,Xã Mỹ An,Huyện Phù Mỹ,Tỉnh Bình Định,21751,Xã Phù Mỹ Đông,52,False
21754,Xã Mỹ Phong,Huyện Phù Mỹ,Tỉnh Bình Định,21733,Xã Bình Dương,52,False
21757,Xã Mỹ Trinh,Huyện Phù Mỹ,Tỉnh Bình Định,21757,Xã Phù Mỹ Tây,52,False
21760,Xã Mỹ Thọ,Huyện Phù Mỹ,Tỉnh Bình Định,21751,Xã Phù Mỹ Đông,52,False
21763,Xã Mỹ Hòa,Huyện Phù Mỹ,Tỉnh Bình Định,21757,Xã Phù Mỹ Tây,52,False
21766,Xã Mỹ Thành,Huyện Phù Mỹ,Tỉnh Bình Định,21769,Xã An Lương,52,False
21769,Xã Mỹ Chánh,Huyện Phù Mỹ,Tỉnh Bình Định,21769,Xã An Lương,52,False
21772,Xã Mỹ Quang,Huyện Phù Mỹ,Tỉnh Bình Định,21730,Xã Phù Mỹ,52,False
21775,Xã Mỹ Hiệp,Huyện Phù Mỹ,Tỉnh Bình Định,21775,Xã Phù Mỹ Nam,52,False
21778,Xã Mỹ Tài,Huyện Phù Mỹ,Tỉnh Bình Định,21775,Xã Phù Mỹ Nam,52,False
21781,Xã Mỹ Cát,Huyện Phù Mỹ,Tỉnh Bình Định,21769,Xã An Lương,52,False
21784,Xã Mỹ Chánh Tây,Huyện Phù Mỹ,Tỉnh Bình Định,21730,Xã Phù Mỹ,52,False
21786,Thị trấn Vĩnh Thạnh,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21786,Xã Vĩnh Thạnh,52,False
21787,Xã Vĩnh Sơn,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21787,Xã Vĩnh Sơn,52,False
21790,Xã Vĩnh Kim,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21787,Xã Vĩnh Sơn,52,False
21796,Xã Vĩnh Hiệp,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21796,Xã Vĩnh Thịnh,52,False
21799,Xã Vĩnh Hảo,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21786,Xã Vĩnh Thạnh,52,False
21801,Xã Vĩnh Hòa,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21805,Xã Vĩnh Quang,52,False
21802,Xã Vĩnh Thịnh,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21796,Xã Vĩnh Thịnh,52,False
21804,Xã Vĩnh Thuận,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21805,Xã Vĩnh Quang,52,False
21805,Xã Vĩnh Quang,Huyện Vĩnh Thạnh,Tỉnh Bình Định,21805,Xã Vĩnh Quang,52,False
21808,Thị trấn Phú Phong,Huyện Tây Sơn,Tỉnh Bình Định,21808,Xã Tây Sơn,52,False
21811,Xã Bình Tân,Huyện Tây Sơn,Tỉnh Bình Định,21817,Xã Bình Hiệp,52,False
21814,Xã Tây Thuận,Huyện Tây Sơn,Tỉnh Bình Định,21820,Xã Bình Khê,52,False
21817,Xã Bình Thuận,Huyện Tây Sơn,Tỉnh Bình Định,21817,Xã Bình Hiệp,52,False
21820,Xã Tây Giang,Huyện Tây Sơn,Tỉnh Bình Định,21820,Xã Bình Khê,52,False
21823,Xã Bình Thành,Huyện Tây Sơn,Tỉnh Bình Định,21829,Xã Bình An,52,False
21826,Xã Tây An,Huyện Tây Sơn,Tỉnh Bình Định,21817,Xã Bình Hiệp,52,False
21829,Xã Bình Hòa,Huyện Tây Sơn,Tỉnh Bình Định,21829,Xã Bình An,52,False
21832,Xã Tây Bình,Huyện Tây Sơn,Tỉnh Bình Định,21829,Xã Bình An,52,False
21835,Xã Bình Tường,Huyện Tây Sơn,Tỉnh Bình Định,21835,Xã Bình Phú,52,False
21838,Xã Tây Vinh,Huyện Tây Sơn,Tỉnh Bình Định,21829,Xã Bình An,52,False
21841,Xã Vĩnh An,Huyện Tây Sơn,Tỉnh Bình Định,21835,Xã Bình Phú,52,False
21844,Xã Tây Xuân,Huyện Tây Sơn,Tỉnh Bình Định,21808,Xã Tây Sơn,52,False
21847,Xã Bình Nghi,Huyện Tây Sơn,Tỉnh Bình Định,21808,Xã Tây Sơn,52,False
21850,Xã Tây Phú,Huyện Tây Sơn,Tỉnh Bình Định,21835,Xã Bình Phú,52,False
21853,Thị trấn Ngô Mây,Huyện Phù Cát,Tỉnh Bình Định,21853,Xã Phù Cát,52,False
21856,Xã Cát Sơn,Huyện Phù Cát,Tỉnh Bình Định,21868,Xã Hội Sơn,52,False
21859,Xã Cát Minh,Huyện Phù Cát,Tỉnh Bình Định,21859,Xã Đề Gi,52,False
21862,Thị trấn Cát Khánh,Huyện Phù Cát,Tỉnh Bình Định,21859,Xã Đề Gi,52,False
21865,Xã Cát Tài,Huyện Phù Cát,Tỉnh Bình Định,21859,Xã Đề Gi,52,False
21868,Xã Cát Lâm,Huyện Phù Cát,Tỉnh Bình Định,21868,Xã Hội Sơn,52,False
21871,Xã Cát Hanh,Huyện Phù Cát,Tỉnh Bình Định,21871,Xã Hòa Hội,52,False
21874,Xã Cát Thành,Huyện Phù Cát,Tỉnh Bình Định,21880,Xã Cát Tiến,52,False
21877,Xã Cát Trinh,Huyện Phù Cát,Tỉnh Bình Định,21853,Xã Phù Cát,52,False
21880,Xã Cát Hải,Huyện Phù Cát,Tỉnh Bình Định,21880,Xã Cát Tiến,52,False
21883,Xã Cát Hiệp,Huyện Phù Cát,Tỉnh Bình Định,21871,Xã Hòa Hội,52,False
21886,Xã Cát Nhơn,Huyện Phù Cát,Tỉnh Bình Định,21892,Xã Xuân An,52,False
21889,Xã Cát Hưng,Huyện Phù Cát,Tỉnh Bình Định,21901,Xã Ngô Mây,52,False
21892,Xã Cát Tường,Huyện Phù Cát,Tỉnh Bình Định,21892,Xã Xuân An,52,False
21895,Xã Cát Tân,Huyện Phù Cát,Tỉnh Bình Định,21853,Xã Phù Cát,52,False
21898,Thị trấn Cát Tiến,Huyện Phù Cát,Tỉnh Bình Định,21880,Xã Cát Tiến,52,False
21901,Xã Cát Thắng,Huyện Phù Cát,Tỉnh Bình Định,21901,Xã Ngô Mây,52,False
21904,Xã Cát Chánh,Huyện Phù Cát,Tỉnh Bình Định,21901,Xã Ngô Mây,52,False
21907,Phường Bình Định,Thị xã An Nhơn,Tỉnh Bình Định,21907,Phường Bình Định,52,False
21910,Phường Đập Đá,Thị xã An Nhơn,Tỉnh Bình Định,21910,Phường An Nhơn,52,False
21913,Xã Nhơn Mỹ,Thị xã An Nhơn,Tỉnh Bình Định,21910,Phường An Nhơn,52,False
21916,Phường Nhơn Thành,Thị xã An Nhơn,Tỉnh Bình Định,21925,Phường An Nhơn Bắc,52,False
21919,Xã Nhơn Hạnh,Thị xã An Nhơn,Tỉnh Bình Định,21925,Phường An Nhơn Bắc,52,False
21922,Xã Nhơn Hậu,Thị xã An Nhơn,Tỉnh Bình Định,21910,Phường An Nhơn,52,False
21925,Xã Nhơn Phong,Thị xã An Nhơn,Tỉnh Bình Định,21925,Phường An Nhơn Bắc,52,False
21928,Xã Nhơn An,Thị xã An Nhơn,Tỉnh Bình Định,21934,Phường An Nhơn Đông,52,False
21931,Xã Nhơn Phúc,Thị xã An Nhơn,Tỉnh Bình Định,21907,Phường Bình Định,52,False
21934,Phường Nhơn Hưng,Thị xã An Nhơn,Tỉnh Bình Định,21934,Phường An Nhơn Đông,52,False
21937,Xã Nhơn Khánh,Thị xã An Nhơn,Tỉnh Bình Định,21907,Phường Bình Định,52,False
21940,Xã Nhơn Lộc,Thị xã An Nhơn,Tỉnh Bình Định,21940,Xã An Nhơn Tây,52,False
21943,Phường Nhơn Hòa,Thị xã An Nhơn,Tỉnh Bình Định,21943,Phường An Nhơn Nam,52,False
21946,Xã Nhơn Tân,Thị xã An Nhơn,Tỉnh Bình Định,21940,Xã An Nhơn Tây,52,False
21949,Xã Nhơn Thọ,Thị xã An Nhơn,Tỉnh Bình Định,21943,Phường An Nhơn Nam,52,False
21952,Thị trấn Tuy Phước,Huyện Tuy Phước,Tỉnh Bình Định,21952,Xã Tuy Phước,52,False
21955,Thị trấn Diêu Trì,Huyện Tuy Phước,Tỉnh Bình Định,21952,Xã Tuy Phước,52,False
21958,Xã Phước Thắng,Huyện Tuy Phước,Tỉnh Bình Định,21970,Xã Tuy Phước Đông,52,False
21961,Xã Phước Hưng,Huyện Tuy Phước,Tỉnh Bình Định,21964,Xã Tuy Phước Bắc,52,False
21964,Xã Phước Quang,Huyện Tuy Phước,Tỉnh Bình Định,21964,Xã Tuy Phước Bắc,52,False
21967,Xã Phước Hòa,Huyện Tuy Phước,Tỉnh Bình Định,21970,Xã Tuy Phước Đông,52,False
21970,Xã Phước Sơn,Huyện Tuy Phước,Tỉnh Bình Định,21970,Xã Tuy Phước Đông,52,False
21973,Xã Phước Hiệp,Huyện Tuy Phước,Tỉnh Bình Định,21964,Xã Tuy Phước Bắc,52,False
21976,Xã Phước Lộc,Huyện Tuy Phước,Tỉnh Bình Định,21952,Xã Tuy Phước,52,False
21979,Xã Phước Nghĩa,Huyện Tuy Phước,Tỉnh Bình Định,21952,Xã Tuy Phước,52,False
21982,Xã Phước Thuận,Huyện Tuy Phước,Tỉnh Bình Định,21952,Xã Tuy Phước,52,False
21985,Xã Phước An,Huyện Tuy Phước,Tỉnh Bình Định,21985,Xã Tuy Phước Tây,52,False
21988,Xã Phước Thành,Huyện Tuy Phước,Tỉnh Bình Định,21985,Xã Tuy Phước Tây,52,False
21991,Xã Phước Mỹ,Thành phố Quy Nhơn,Tỉnh Bình Định,21589,Phường Quy Nhơn Tây,52,False
21994,Thị trấn Vân Canh,Huyện Vân Canh,Tỉnh Bình Định,21994,Xã Vân Canh,52,False
21997,Xã Canh Liên,Huyện Vân Canh,Tỉnh Bình Định,21997,Xã Canh Liên,52,True
21997,Xã Canh Liên,Huyện Vân Canh,Tỉnh Bình Định,22006,Xã Canh Vinh,52,True
22000,Xã Canh Hiệp,Huyện Vân Canh,Tỉnh Bình Định,21994,Xã Vân Canh,52,True
22000,Xã Canh Hiệp,Huyện Vân Canh,Tỉnh Bình Định,22006,Xã Canh Vinh,52,True
22003,Xã Canh Vinh,Huyện Vân Canh,Tỉnh Bình Định,22006,Xã Canh Vinh,52,False
22006,Xã Canh Hiển,Huyện Vân Canh,Tỉnh Bình Định,22006,Xã Canh Vinh,52,False
22009,Xã Canh Thuận,Huyện Vân Canh,Tỉnh Bình Định,21994,Xã Vân Canh,52,False
22012,Xã Canh Hòa,Huyện Vân Canh,Tỉnh Bình Định,21994,Xã Vân Canh,52,False
22015,Phường 1,Thành phố Tuy Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,False
22018,Phường 2,Thành phố Tuy Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,False
22024,Phường 9,Thành phố Tuy Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,True
22024,Phường 9,Thành phố Tuy Hòa,Tỉnh Phú Yên,22045,Phường Bình Kiến,66,True
22030,Phường 4,Thành phố Tuy Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,False
22033,Phường 5,Thành phố Tuy Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,False
22036,Phường 7,Thành phố Tuy Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,False
22040,Phường Phú Thạnh,Thành phố Tuy Hòa,Tỉnh Phú Yên,22240,Phường Phú Yên,66,False
22041,Phường Phú Đông,Thành phố Tuy Hòa,Tỉnh Phú Yên,22240,Phường Phú Yên,66,False
22042,Xã Hòa Kiến,Thành phố Tuy Hòa,Tỉnh Phú Yên,22045,Phường Bình Kiến,66,False
22045,Xã Bình Kiến,Thành phố Tuy Hòa,Tỉnh Phú Yên,22045,Phường Bình Kiến,66,False
22051,Phường Xuân Phú,Thị xã Sông Cầu,Tỉnh Phú Yên,22051,Phường Sông Cầu,66,False
22052,Xã Xuân Lâm,Thị xã Sông Cầu,Tỉnh Phú Yên,22075,Xã Xuân Thọ,66,False
22053,Phường Xuân Thành,Thị xã Sông Cầu,Tỉnh Phú Yên,22076,Phường Xuân Đài,66,False
22054,Xã Xuân Hải,Thị xã Sông Cầu,Tỉnh Phú Yên,22057,Xã Xuân Lộc,66,False
22057,Xã Xuân Lộc,Thị xã Sông Cầu,Tỉnh Phú Yên,22057,Xã Xuân Lộc,66,False
22060,Xã Xuân Bình,Thị xã Sông Cầu,Tỉnh Phú Yên,22060,Xã Xuân Cảnh,66,False
22066,Xã Xuân Cảnh,Thị xã Sông Cầu,Tỉnh Phú Yên,22060,Xã Xuân Cảnh,66,False
22069,Xã Xuân Thịnh,Thị xã Sông Cầu,Tỉnh Phú Yên,22051,Phường Sông Cầu,66,False
22072,Xã Xuân Phương,Thị xã Sông Cầu,Tỉnh Phú Yên,22051,Phường Sông Cầu,66,False
22073,Phường Xuân Yên,Thị xã Sông Cầu,Tỉnh Phú Yên,22051,Phường Sông Cầu,66,False
22075,Xã Xuân Thọ 1,Thị xã Sông Cầu,Tỉnh Phú Yên,22075,Xã Xuân Thọ,66,False
22076,Phường Xuân Đài,Thị xã Sông Cầu,Tỉnh Phú Yên,22076,Phường Xuân Đài,66,False
22078,Xã Xuân Thọ 2,Thị xã Sông Cầu,Tỉnh Phú Yên,22075,Xã Xuân Thọ,66,False
22081,Thị trấn La Hai,Huyện Đồng Xuân,Tỉnh Phú Yên,22081,Xã Đồng Xuân,66,False
22084,Xã Đa Lộc,Huyện Đồng Xuân,Tỉnh Phú Yên,22090,Xã Xuân Lãnh,66,False
22087,Xã Phú Mỡ,Huyện Đồng Xuân,Tỉnh Phú Yên,22096,Xã Phú Mỡ,66,False
22090,Xã Xuân Lãnh,Huyện Đồng Xuân,Tỉnh Phú Yên,22090,Xã Xuân Lãnh,66,False
22093,Xã Xuân Long,Huyện Đồng Xuân,Tỉnh Phú Yên,22081,Xã Đồng Xuân,66,False
22096,Xã Xuân Quang 1,Huyện Đồng Xuân,Tỉnh Phú Yên,22096,Xã Phú Mỡ,66,False
22099,Xã Xuân Sơn Bắc,Huyện Đồng Xuân,Tỉnh Phú Yên,22081,Xã Đồng Xuân,66,False
22102,Xã Xuân Quang 2,Huyện Đồng Xuân,Tỉnh Phú Yên,22081,Xã Đồng Xuân,66,False
22105,Xã Xuân Sơn Nam,Huyện Đồng Xuân,Tỉnh Phú Yên,22081,Xã Đồng Xuân,66,False
22108,Xã Xuân Quang 3,Huyện Đồng Xuân,Tỉnh Phú Yên,22111,Xã Xuân Phước,66,False
22111,Xã Xuân Phước,Huyện Đồng Xuân,Tỉnh Phú Yên,22111,Xã Xuân Phước,66,False
22114,Thị trấn Chí Thạnh,Huyện Tuy An,Tỉnh Phú Yên,22114,Xã Tuy An Bắc,66,False
22117,Xã An Dân,Huyện Tuy An,Tỉnh Phú Yên,22114,Xã Tuy An Bắc,66,False
22120,Xã An Ninh Tây,Huyện Tuy An,Tỉnh Phú Yên,22120,Xã Tuy An Đông,66,False
22123,Xã An Ninh Đông,Huyện Tuy An,Tỉnh Phú Yên,22120,Xã Tuy An Đông,66,False
22126,Xã An Thạch,Huyện Tuy An,Tỉnh Phú Yên,22120,Xã Tuy An Đông,66,False
22129,Xã An Định,Huyện Tuy An,Tỉnh Phú Yên,22114,Xã Tuy An Bắc,66,False
22132,Xã An Nghiệp,Huyện Tuy An,Tỉnh Phú Yên,22132,Xã Tuy An Tây,66,False
22138,Xã An Cư,Huyện Tuy An,Tỉnh Phú Yên,22147,Xã Ô Loan,66,False
22141,Xã An Xuân,Huyện Tuy An,Tỉnh Phú Yên,22132,Xã Tuy An Tây,66,False
22144,Xã An Lĩnh,Huyện Tuy An,Tỉnh Phú Yên,22132,Xã Tuy An Tây,66,False
22147,Xã An Hòa Hải,Huyện Tuy An,Tỉnh Phú Yên,22147,Xã Ô Loan,66,False
22150,Xã An Hiệp,Huyện Tuy An,Tỉnh Phú Yên,22147,Xã Ô Loan,66,False
22153,Xã An Mỹ,Huyện Tuy An,Tỉnh Phú Yên,22153,Xã Tuy An Nam,66,False
22156,Xã An Chấn,Huyện Tuy An,Tỉnh Phú Yên,22153,Xã Tuy An Nam,66,False
22159,Xã An Thọ,Huyện Tuy An,Tỉnh Phú Yên,22153,Xã Tuy An Nam,66,False
22162,Xã An Phú,Thành phố Tuy Hòa,Tỉnh Phú Yên,22045,Phường Bình Kiến,66,False
22165,Thị trấn Củng Sơn,Huyện Sơn Hòa,Tỉnh Phú Yên,22165,Xã Sơn Hòa,66,False
22168,Xã Phước Tân,Huyện Sơn Hòa,Tỉnh Phú Yên,22171,Xã Tây Sơn,66,False
22171,Xã Sơn Hội,Huyện Sơn Hòa,Tỉnh Phú Yên,22171,Xã Tây Sơn,66,False
22174,Xã Sơn Định,Huyện Sơn Hòa,Tỉnh Phú Yên,22177,Xã Vân Hòa,66,False
22177,Xã Sơn Long,Huyện Sơn Hòa,Tỉnh Phú Yên,22177,Xã Vân Hòa,66,False
22180,Xã Cà Lúi,Huyện Sơn Hòa,Tỉnh Phú Yên,22171,Xã Tây Sơn,66,False
22183,Xã Sơn Phước,Huyện Sơn Hòa,Tỉnh Phú Yên,22165,Xã Sơn Hòa,66,False
22186,Xã Sơn Xuân,Huyện Sơn Hòa,Tỉnh Phú Yên,22177,Xã Vân Hòa,66,False
22189,Xã Sơn Nguyên,Huyện Sơn Hòa,Tỉnh Phú Yên,22165,Xã Sơn Hòa,66,False
22192,Xã Ea Chà Rang,Huyện Sơn Hòa,Tỉnh Phú Yên,22192,Xã Suối Trai,66,False
22195,Xã Krông Pa,Huyện Sơn Hòa,Tỉnh Phú Yên,22192,Xã Suối Trai,66,False
22198,Xã Suối Bạc,Huyện Sơn Hòa,Tỉnh Phú Yên,22165,Xã Sơn Hòa,66,False
22201,Xã Sơn Hà,Huyện Sơn Hòa,Tỉnh Phú Yên,22165,Xã Sơn Hòa,66,False
22204,Xã Suối Trai,Huyện Sơn Hòa,Tỉnh Phú Yên,22192,Xã Suối Trai,66,False
22207,Thị trấn Hai Riêng,Huyện Sông Hinh,Tỉnh Phú Yên,22207,Xã Sông Hinh,66,False
22210,Xã Ea Lâm,Huyện Sông Hinh,Tỉnh Phú Yên,22237,Xã Ea Ly,66,False
22213,Xã Đức Bình Tây,Huyện Sông Hinh,Tỉnh Phú Yên,22222,Xã Đức Bình,66,False
22216,Xã Ea Bá,Huyện Sông Hinh,Tỉnh Phú Yên,22225,Xã Ea Bá,66,False
22219,Xã Sơn Giang,Huyện Sông Hinh,Tỉnh Phú Yên,22222,Xã Đức Bình,66,False
22222,Xã Đức Bình Đông,Huyện Sông Hinh,Tỉnh Phú Yên,22222,Xã Đức Bình,66,False
22225,Xã Ea Bar,Huyện Sông Hinh,Tỉnh Phú Yên,22225,Xã Ea Bá,66,True
22225,Xã Ea Bar,Huyện Sông Hinh,Tỉnh Phú Yên,22237,Xã Ea Ly,66,True
22228,Xã Ea Bia,Huyện Sông Hinh,Tỉnh Phú Yên,22207,Xã Sông Hinh,66,True
22228,Xã Ea Bia,Huyện Sông Hinh,Tỉnh Phú Yên,22222,Xã Đức Bình,66,True
22231,Xã Ea Trol,Huyện Sông Hinh,Tỉnh Phú Yên,22207,Xã Sông Hinh,66,False
22234,Xã Sông Hinh,Huyện Sông Hinh,Tỉnh Phú Yên,22207,Xã Sông Hinh,66,False
22237,Xã Ea Ly,Huyện Sông Hinh,Tỉnh Phú Yên,22237,Xã Ea Ly,66,False
22240,Phường Phú Lâm,Thành phố Tuy Hòa,Tỉnh Phú Yên,22240,Phường Phú Yên,66,False
22243,Xã Hòa Thành,Thị xã Đông Hòa,Tỉnh Phú Yên,22240,Phường Phú Yên,66,False
22246,Phường Hòa Hiệp Bắc,Thị xã Đông Hòa,Tỉnh Phú Yên,22240,Phường Phú Yên,66,True
22246,Phường Hòa Hiệp Bắc,Thị xã Đông Hòa,Tỉnh Phú Yên,22261,Phường Hòa Hiệp,66,True
22249,Xã Sơn Thành Tây,Huyện Tây Hòa,Tỉnh Phú Yên,22250,Xã Sơn Thành,66,False
22250,Xã Sơn Thành Đông,Huyện Tây Hòa,Tỉnh Phú Yên,22250,Xã Sơn Thành,66,False
22252,Xã Hòa Bình 1,Huyện Tây Hòa,Tỉnh Phú Yên,22240,Phường Phú Yên,66,True
22252,Xã Hòa Bình 1,Huyện Tây Hòa,Tỉnh Phú Yên,22255,Xã Tây Hòa,66,True
22255,Thị trấn Phú Thứ,Huyện Tây Hòa,Tỉnh Phú Yên,22255,Xã Tây Hòa,66,False
22258,Phường Hòa Vinh,Thị xã Đông Hòa,Tỉnh Phú Yên,22258,Phường Đông Hòa,66,False
22261,Phường Hòa Hiệp Trung,Thị xã Đông Hòa,Tỉnh Phú Yên,22261,Phường Hòa Hiệp,66,False
22264,Xã Hòa Phong,Huyện Tây Hòa,Tỉnh Phú Yên,22255,Xã Tây Hòa,66,False
22267,Xã Hòa Tân Đông,Thị xã Đông Hòa,Tỉnh Phú Yên,22258,Phường Đông Hòa,66,False
22270,Xã Hòa Phú,Huyện Tây Hòa,Tỉnh Phú Yên,22250,Xã Sơn Thành,66,False
22273,Xã Hòa Tân Tây,Huyện Tây Hòa,Tỉnh Phú Yên,22255,Xã Tây Hòa,66,False
22276,Xã Hòa Đồng,Huyện Tây Hòa,Tỉnh Phú Yên,22276,Xã Hòa Thịnh,66,False
22279,Phường Hòa Xuân Tây,Thị xã Đông Hòa,Tỉnh Phú Yên,22258,Phường Đông Hòa,66,False
22282,Phường Hòa Hiệp Nam,Thị xã Đông Hòa,Tỉnh Phú Yên,22261,Phường Hòa Hiệp,66,False
22285,Xã Hòa Mỹ Đông,Huyện Tây Hòa,Tỉnh Phú Yên,22285,Xã Hòa Mỹ,66,False
22288,Xã Hòa Mỹ Tây,Huyện Tây Hòa,Tỉnh Phú Yên,22285,Xã Hòa Mỹ,66,False
22291,Xã Hòa Xuân Đông,Thị xã Đông Hòa,Tỉnh Phú Yên,22291,Xã Hòa Xuân,66,False
22294,Xã Hòa Thịnh,Huyện Tây Hòa,Tỉnh Phú Yên,22276,Xã Hòa Thịnh,66,False
22297,Xã Hòa Tâm,Thị xã Đông Hòa,Tỉnh Phú Yên,22291,Xã Hòa Xuân,66,False
22300,Xã Hòa Xuân Nam,Thị xã Đông Hòa,Tỉnh Phú Yên,22291,Xã Hòa Xuân,66,False
22303,Xã Hòa Quang Bắc,Huyện Phú Hòa,Tỉnh Phú Yên,22303,Xã Phú Hòa 2,66,False
22306,Xã Hòa Quang Nam,Huyện Phú Hòa,Tỉnh Phú Yên,22303,Xã Phú Hòa 2,66,False
22309,Xã Hòa Hội,Huyện Phú Hòa,Tỉnh Phú Yên,22319,Xã Phú Hòa 1,66,False
22312,Xã Hòa Trị,Huyện Phú Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,True
22312,Xã Hòa Trị,Huyện Phú Hòa,Tỉnh Phú Yên,22303,Xã Phú Hòa 2,66,True
22315,Xã Hòa An,Huyện Phú Hòa,Tỉnh Phú Yên,22015,Phường Tuy Hòa,66,True
22315,Xã Hòa An,Huyện Phú Hòa,Tỉnh Phú Yên,22319,Xã Phú Hòa 1,66,True
22318,Xã Hòa Định Đông,Huyện Phú Hòa,Tỉnh Phú Yên,22319,Xã Phú Hòa 1,66,False
22319,Thị Trấn Phú Hòa,Huyện Phú Hòa,Tỉnh Phú Yên,22319,Xã Phú Hòa 1,66,False
22321,Xã Hòa Định Tây,Huyện Phú Hòa,Tỉnh Phú Yên,22319,Xã Phú Hòa 1,66,False
22324,Xã Hòa Thắng,Huyện Phú Hòa,Tỉnh Phú Yên,22319,Xã Phú Hòa 1,66,False
22327,Phường Vĩnh Hòa,Thành phố Nha Trang,Tỉnh Khánh Hòa,22333,Phường Bắc Nha Trang,56,False
22330,Phường Vĩnh Hải,Thành phố Nha Trang,Tỉnh Khánh Hòa,22333,Phường Bắc Nha Trang,56,False
22333,Phường Vĩnh Phước,Thành phố Nha Trang,Tỉnh Khánh Hòa,22333,Phường Bắc Nha Trang,56,False
22336,Phường Ngọc Hiệp,Thành phố Nha Trang,Tỉnh Khánh Hòa,22390,Phường Tây Nha Trang,56,False
22339,Phường Vĩnh Thọ,Thành phố Nha Trang,Tỉnh Khánh Hòa,22333,Phường Bắc Nha Trang,56,False
22348,Phường Vạn Thạnh,Thành phố Nha Trang,Tỉnh Khánh Hòa,22366,Phường Nha Trang,56,False
22351,Phường Phương Sài,Thành phố Nha Trang,Tỉnh Khánh Hòa,22390,Phường Tây Nha Trang,56,False
22357,Phường Phước Hải,Thành phố Nha Trang,Tỉnh Khánh Hòa,22402,Phường Nam Nha Trang,56,False
22363,Phường Lộc Thọ,Thành phố Nha Trang,Tỉnh Khánh Hòa,22366,Phường Nha Trang,56,False
22366,Phường Tân Tiến,Thành phố Nha Trang,Tỉnh Khánh Hòa,22366,Phường Nha Trang,56,False
22372,Phường Phước Hòa,Thành phố Nha Trang,Tỉnh Khánh Hòa,22366,Phường Nha Trang,56,False
22375,Phường Vĩnh Nguyên,Thành phố Nha Trang,Tỉnh Khánh Hòa,22366,Phường Nha Trang,56,False
22378,Phường Phước Long,Thành phố Nha Trang,Tỉnh Khánh Hòa,22402,Phường Nam Nha Trang,56,False
22381,Phường Vĩnh Trường,Thành phố Nha Trang,Tỉnh Khánh Hòa,22402,Phường Nam Nha Trang,56,False
22384,Xã Vĩnh Lương,Thành phố Nha Trang,Tỉnh Khánh Hòa,22333,Phường Bắc Nha Trang,56,False
22387,Xã Vĩnh Phương,Thành phố Nha Trang,Tỉnh Khánh Hòa,22333,Phường Bắc Nha Trang,56,False
22390,Xã Vĩnh Ngọc,Thành phố Nha Trang,Tỉnh Khánh Hòa,22390,Phường Tây Nha Trang,56,False
22393,Xã Vĩnh Thạnh,Thành phố Nha Trang,Tỉnh Khánh Hòa,22390,Phường Tây Nha Trang,56,False
22396,Xã Vĩnh Trung,Thành phố Nha Trang,Tỉnh Khánh Hòa,22390,Phường Tây Nha Trang,56,False
22399,Xã Vĩnh Hiệp,Thành phố Nha Trang,Tỉnh Khánh Hòa,22390,Phường Tây Nha Trang,56,False
22402,Xã Vĩnh Thái,Thành phố Nha Trang,Tỉnh Khánh Hòa,22402,Phường Nam Nha Trang,56,False
22405,Xã Phước Đồng,Thành phố Nha Trang,Tỉnh Khánh Hòa,22402,Phường Nam Nha Trang,56,False
22408,Phường Cam Nghĩa,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22411,Phường Bắc Cam Ranh,56,False
22411,Phường Cam Phúc Bắc,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22411,Phường Bắc Cam Ranh,56,False
22414,Phường Cam Phúc Nam,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22420,Phường Cam Ranh,56,False
22417,Phường Cam Lộc,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22420,Phường Cam Ranh,56,False
22420,Phường Cam Phú,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22420,Phường Cam Ranh,56,False
22423,Phường Ba Ngòi,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22423,Phường Ba Ngòi,56,False
22426,Phường Cam Thuận,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22432,Phường Cam Linh,56,False
22429,Phường Cam Lợi,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22432,Phường Cam Linh,56,False
22432,Phường Cam Linh,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22432,Phường Cam Linh,56,False
22435,Xã Cam Tân,Huyện Cam Lâm,Tỉnh Khánh Hòa,22435,Xã Cam Hiệp,56,True
22435,Xã Cam Tân,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,True
22435,Xã Cam Tân,Huyện Cam Lâm,Tỉnh Khánh Hòa,22708,Xã Suối Dầu,56,True
22438,Xã Cam Hòa,Huyện Cam Lâm,Tỉnh Khánh Hòa,22435,Xã Cam Hiệp,56,True
22438,Xã Cam Hòa,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,True
22438,Xã Cam Hòa,Huyện Cam Lâm,Tỉnh Khánh Hòa,22708,Xã Suối Dầu,56,True
22441,Xã Cam Hải Đông,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,False
22444,Xã Cam Hải Tây,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,False
22447,Xã Sơn Tân,Huyện Cam Lâm,Tỉnh Khánh Hòa,22435,Xã Cam Hiệp,56,False
22450,Xã Cam Hiệp Bắc,Huyện Cam Lâm,Tỉnh Khánh Hòa,22435,Xã Cam Hiệp,56,True
22450,Xã Cam Hiệp Bắc,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,True
22453,Thị trấn Cam Đức,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,False
22456,Xã Cam Hiệp Nam,Huyện Cam Lâm,Tỉnh Khánh Hòa,22435,Xã Cam Hiệp,56,True
22456,Xã Cam Hiệp Nam,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,True
22459,Xã Cam Phước Tây,Huyện Cam Lâm,Tỉnh Khánh Hòa,22465,Xã Cam An,56,False
22462,Xã Cam Thành Bắc,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,False
22465,Xã Cam An Bắc,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,True
22465,Xã Cam An Bắc,Huyện Cam Lâm,Tỉnh Khánh Hòa,22465,Xã Cam An,56,True
22468,Xã Cam Thành Nam,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22411,Phường Bắc Cam Ranh,56,False
22471,Xã Cam An Nam,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,True
22471,Xã Cam An Nam,Huyện Cam Lâm,Tỉnh Khánh Hòa,22465,Xã Cam An,56,True
22474,Xã Cam Phước Đông,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22423,Phường Ba Ngòi,56,False
22477,Xã Cam Thịnh Tây,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22480,Xã Nam Cam Ranh,56,False
22480,Xã Cam Thịnh Đông,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22480,Xã Nam Cam Ranh,56,False
22483,Xã Cam Lập,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22480,Xã Nam Cam Ranh,56,False
22486,Xã Cam Bình,Thành phố Cam Ranh,Tỉnh Khánh Hòa,22480,Xã Nam Cam Ranh,56,False
22489,Thị trấn Vạn Giã,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22489,Xã Vạn Ninh,56,False
22492,Xã Đại Lãnh,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22504,Xã Đại Lãnh,56,False
22495,Xã Vạn Phước,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22498,Xã Tu Bông,56,False
22498,Xã Vạn Long,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22498,Xã Tu Bông,56,False
22501,Xã Vạn Bình,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22516,Xã Vạn Thắng,56,False
22504,Xã Vạn Thọ,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22504,Xã Đại Lãnh,56,False
22507,Xã Vạn Khánh,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22498,Xã Tu Bông,56,False
22510,Xã Vạn Phú,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22489,Xã Vạn Ninh,56,False
22513,Xã Vạn Lương,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22489,Xã Vạn Ninh,56,False
22516,Xã Vạn Thắng,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22516,Xã Vạn Thắng,56,False
22519,Xã Vạn Thạnh,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22504,Xã Đại Lãnh,56,False
22522,Xã Xuân Sơn,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22525,Xã Vạn Hưng,56,False
22525,Xã Vạn Hưng,Huyện Vạn Ninh,Tỉnh Khánh Hòa,22525,Xã Vạn Hưng,56,False
22528,Phường Ninh Hiệp,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22528,Phường Ninh Hòa,56,False
22531,Xã Ninh Sơn,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22546,Xã Bắc Ninh Hòa,56,False
22534,Xã Ninh Tây,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22552,Xã Tây Ninh Hòa,56,False
22537,Xã Ninh Thượng,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22558,Xã Hòa Trí,56,False
22540,Xã Ninh An,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22546,Xã Bắc Ninh Hòa,56,False
22543,Phường Ninh Hải,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22561,Phường Đông Ninh Hòa,56,False
22546,Xã Ninh Thọ,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22546,Xã Bắc Ninh Hòa,56,False
22549,Xã Ninh Trung,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22558,Xã Hòa Trí,56,False
22552,Xã Ninh Sim,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22552,Xã Tây Ninh Hòa,56,False
22555,Xã Ninh Xuân,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22576,Xã Tân Định,56,False
22558,Xã Ninh Thân,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22558,Xã Hòa Trí,56,False
22561,Phường Ninh Diêm,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22561,Phường Đông Ninh Hòa,56,False
22564,Xã Ninh Đông,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22528,Phường Ninh Hòa,56,False
22567,Phường Ninh Thủy,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22561,Phường Đông Ninh Hòa,56,False
22570,Phường Ninh Đa,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22528,Phường Ninh Hòa,56,False
22573,Xã Ninh Phụng,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22528,Phường Ninh Hòa,56,False
22576,Xã Ninh Bình,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22576,Xã Tân Định,56,False
22582,Xã Ninh Phú,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22591,Phường Hòa Thắng,56,False
22585,Xã Ninh Tân,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22597,Xã Nam Ninh Hòa,56,False
22588,Xã Ninh Quang,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22576,Xã Tân Định,56,False
22591,Phường Ninh Giang,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22591,Phường Hòa Thắng,56,False
22594,Phường Ninh Hà,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22591,Phường Hòa Thắng,56,False
22597,Xã Ninh Hưng,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22597,Xã Nam Ninh Hòa,56,False
22600,Xã Ninh Lộc,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22597,Xã Nam Ninh Hòa,56,False
22603,Xã Ninh Ích,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22597,Xã Nam Ninh Hòa,56,False
22606,Xã Ninh Phước,Thị xã Ninh Hòa,Tỉnh Khánh Hòa,22561,Phường Đông Ninh Hòa,56,False
22609,Thị trấn Khánh Vĩnh,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22609,Xã Khánh Vĩnh,56,False
22612,Xã Khánh Hiệp,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22612,Xã Trung Khánh Vĩnh,56,False
22615,Xã Khánh Bình,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22615,Xã Bắc Khánh Vĩnh,56,False
22618,Xã Khánh Trung,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22612,Xã Trung Khánh Vĩnh,56,False
22621,Xã Khánh Đông,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22615,Xã Bắc Khánh Vĩnh,56,False
22624,Xã Khánh Thượng,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22624,Xã Tây Khánh Vĩnh,56,False
22627,Xã Khánh Nam,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22624,Xã Tây Khánh Vĩnh,56,False
22630,Xã Sông Cầu,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22609,Xã Khánh Vĩnh,56,False
22633,Xã Giang Ly,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22624,Xã Tây Khánh Vĩnh,56,False
22636,Xã Cầu Bà,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22648,Xã Nam Khánh Vĩnh,56,False
22639,Xã Liên Sang,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22648,Xã Nam Khánh Vĩnh,56,False
22642,Xã Khánh Thành,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22648,Xã Nam Khánh Vĩnh,56,False
22645,Xã Khánh Phú,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22609,Xã Khánh Vĩnh,56,False
22648,Xã Sơn Thái,Huyện Khánh Vĩnh,Tỉnh Khánh Hòa,22648,Xã Nam Khánh Vĩnh,56,False
22651,Thị trấn Diên Khánh,Huyện Diên Khánh,Tỉnh Khánh Hòa,22651,Xã Diên Khánh,56,False
22654,Xã Diên Lâm,Huyện Diên Khánh,Tỉnh Khánh Hòa,22660,Xã Diên Lâm,56,False
22657,Xã Diên Điền,Huyện Diên Khánh,Tỉnh Khánh Hòa,22657,Xã Diên Điền,56,False
22660,Xã Xuân Đồng,Huyện Diên Khánh,Tỉnh Khánh Hòa,22660,Xã Diên Lâm,56,False
22663,Xã Diên Sơn,Huyện Diên Khánh,Tỉnh Khánh Hòa,22657,Xã Diên Điền,56,False
22669,Xã Diên Phú,Huyện Diên Khánh,Tỉnh Khánh Hòa,22657,Xã Diên Điền,56,False
22672,Xã Diên Thọ,Huyện Diên Khánh,Tỉnh Khánh Hòa,22672,Xã Diên Thọ,56,False
22675,Xã Diên Phước,Huyện Diên Khánh,Tỉnh Khánh Hòa,22672,Xã Diên Thọ,56,False
22678,Xã Diên Lạc,Huyện Diên Khánh,Tỉnh Khánh Hòa,22678,Xã Diên Lạc,56,False
22681,Xã Diên Tân,Huyện Diên Khánh,Tỉnh Khánh Hòa,22672,Xã Diên Thọ,56,False
22684,Xã Diên Hòa,Huyện Diên Khánh,Tỉnh Khánh Hòa,22678,Xã Diên Lạc,56,False
22687,Xã Diên Thạnh,Huyện Diên Khánh,Tỉnh Khánh Hòa,22678,Xã Diên Lạc,56,False
22690,Xã Diên Toàn,Huyện Diên Khánh,Tỉnh Khánh Hòa,22651,Xã Diên Khánh,56,False
22693,Xã Diên An,Huyện Diên Khánh,Tỉnh Khánh Hòa,22651,Xã Diên Khánh,56,False
22696,Xã Bình Lộc,Huyện Diên Khánh,Tỉnh Khánh Hòa,22702,Xã Suối Hiệp,56,False
22702,Xã Suối Hiệp,Huyện Diên Khánh,Tỉnh Khánh Hòa,22702,Xã Suối Hiệp,56,False
22705,Xã Suối Tiên,Huyện Diên Khánh,Tỉnh Khánh Hòa,22702,Xã Suối Hiệp,56,False
22708,Xã Suối Cát,Huyện Cam Lâm,Tỉnh Khánh Hòa,22708,Xã Suối Dầu,56,False
22711,Xã Suối Tân,Huyện Cam Lâm,Tỉnh Khánh Hòa,22435,Xã Cam Hiệp,56,True
22711,Xã Suối Tân,Huyện Cam Lâm,Tỉnh Khánh Hòa,22453,Xã Cam Lâm,56,True
22711,Xã Suối Tân,Huyện Cam Lâm,Tỉnh Khánh Hòa,22708,Xã Suối Dầu,56,True
22714,Thị trấn Tô Hạp,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22714,Xã Khánh Sơn,56,False
22717,Xã Thành Sơn,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22720,Xã Tây Khánh Sơn,56,False
22720,Xã Sơn Lâm,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22720,Xã Tây Khánh Sơn,56,False
22723,Xã Sơn Hiệp,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22714,Xã Khánh Sơn,56,False
22726,Xã Sơn Bình,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22714,Xã Khánh Sơn,56,False
22729,Xã Sơn Trung,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22732,Xã Đông Khánh Sơn,56,False
22732,Xã Ba Cụm Bắc,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22732,Xã Đông Khánh Sơn,56,False
22735,Xã Ba Cụm Nam,Huyện Khánh Sơn,Tỉnh Khánh Hòa,22732,Xã Đông Khánh Sơn,56,False
22736,Thị trấn Trường Sa,Huyện Trường Sa,Tỉnh Khánh Hòa,22736,Đặc khu Trường Sa,56,False
22737,Xã Song Tử Tây,Huyện Trường Sa,Tỉnh Khánh Hòa,22736,Đặc khu Trường Sa,56,False
22738,Phường Đô Vinh,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22738,Phường Đô Vinh,56,False
22739,Xã Sinh Tồn,Huyện Trường Sa,Tỉnh Khánh Hòa,22736,Đặc khu Trường Sa,56,False
22741,Phường Phước Mỹ,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22741,Phường Bảo An,56,False
22744,Phường Bảo An,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22741,Phường Bảo An,56,False
22750,Phường Phủ Hà,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22759,Phường Phan Rang,56,False
22759,Phường Kinh Dinh,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22759,Phường Phan Rang,56,False
22762,Phường Đạo Long,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22759,Phường Phan Rang,56,False
22765,Phường Đài Sơn,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22759,Phường Phan Rang,56,False
22768,Phường Đông Hải,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22780,Phường Đông Hải,56,True
22768,Phường Đông Hải,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22888,Xã Phước Dinh,56,True
22771,Phường Mỹ Đông,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22780,Phường Đông Hải,56,False
22774,Xã Thành Hải,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22741,Phường Bảo An,56,False
22777,Phường Văn Hải,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22834,Phường Ninh Chử,56,False
22779,Phường Mỹ Bình,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22780,Phường Đông Hải,56,False
22780,Phường Mỹ Hải,Thành phố Phan Rang - Tháp Chàm,Tỉnh Ninh Thuận,22780,Phường Đông Hải,56,False
22783,Xã Phước Bình,Huyện Bác Ái,Tỉnh Ninh Thuận,22786,Xã Bác Ái Tây,56,False
22786,Xã Phước Hòa,Huyện Bác Ái,Tỉnh Ninh Thuận,22786,Xã Bác Ái Tây,56,False
22789,Xã Phước Tân,Huyện Bác Ái,Tỉnh Ninh Thuận,22786,Xã Bác Ái Tây,56,False
22792,Xã Phước Tiến,Huyện Bác Ái,Tỉnh Ninh Thuận,22795,Xã Bác Ái,56,False
22795,Xã Phước Thắng,Huyện Bác Ái,Tỉnh Ninh Thuận,22795,Xã Bác Ái,56,False
22798,Xã Phước Thành,Huyện Bác Ái,Tỉnh Ninh Thuận,22801,Xã Bác Ái Đông,56,False
22801,Xã Phước Đại,Huyện Bác Ái,Tỉnh Ninh Thuận,22801,Xã Bác Ái Đông,56,False
22804,Xã Phước Chính,Huyện Bác Ái,Tỉnh Ninh Thuận,22795,Xã Bác Ái,56,False
22807,Xã Phước Trung,Huyện Bác Ái,Tỉnh Ninh Thuận,22822,Xã Mỹ Sơn,56,False
22810,Thị trấn Tân Sơn,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22810,Xã Ninh Sơn,56,False
22813,Xã Lâm Sơn,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22813,Xã Lâm Sơn,56,False
22816,Xã Lương Sơn,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22813,Xã Lâm Sơn,56,False
22819,Xã Quảng Sơn,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22810,Xã Ninh Sơn,56,False
22822,Xã Mỹ Sơn,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22822,Xã Mỹ Sơn,56,False
22825,Xã Hòa Sơn,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22828,Xã Anh Dũng,56,False
22828,Xã Ma Nới,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22828,Xã Anh Dũng,56,False
22831,Xã Nhơn Sơn,Huyện Ninh Sơn,Tỉnh Ninh Thuận,22738,Phường Đô Vinh,56,False
22834,Thị trấn Khánh Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22834,Phường Ninh Chử,56,False
22837,Xã Phước Chiến,Huyện Thuận Bắc,Tỉnh Ninh Thuận,22840,Xã Công Hải,56,False
22840,Xã Công Hải,Huyện Thuận Bắc,Tỉnh Ninh Thuận,22840,Xã Công Hải,56,False
22843,Xã Phước Kháng,Huyện Thuận Bắc,Tỉnh Ninh Thuận,22849,Xã Thuận Bắc,56,False
22846,Xã Vĩnh Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22846,Xã Vĩnh Hải,56,False
22849,Xã Lợi Hải,Huyện Thuận Bắc,Tỉnh Ninh Thuận,22849,Xã Thuận Bắc,56,False
22852,Xã Phương Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22852,Xã Ninh Hải,56,False
22853,Xã Bắc Sơn,Huyện Thuận Bắc,Tỉnh Ninh Thuận,22852,Xã Ninh Hải,56,False
22855,Xã Tân Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22861,Xã Xuân Hải,56,False
22856,Xã Bắc Phong,Huyện Thuận Bắc,Tỉnh Ninh Thuận,22849,Xã Thuận Bắc,56,False
22858,Xã Xuân Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22861,Xã Xuân Hải,56,False
22861,Xã Hộ Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22861,Xã Xuân Hải,56,False
22864,Xã Tri Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22852,Xã Ninh Hải,56,False
22867,Xã Nhơn Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22846,Xã Vĩnh Hải,56,False
22868,Xã Thanh Hải,Huyện Ninh Hải,Tỉnh Ninh Thuận,22846,Xã Vĩnh Hải,56,False
22870,Thị trấn Phước Dân,Huyện Ninh Phước,Tỉnh Ninh Thuận,22870,Xã Ninh Phước,56,False
22873,Xã Phước Sơn,Huyện Ninh Phước,Tỉnh Ninh Thuận,22873,Xã Phước Hậu,56,False
22876,Xã Phước Thái,Huyện Ninh Phước,Tỉnh Ninh Thuận,22891,Xã Phước Hữu,56,False
22879,Xã Phước Hậu,Huyện Ninh Phước,Tỉnh Ninh Thuận,22873,Xã Phước Hậu,56,False
22882,Xã Phước Thuận,Huyện Ninh Phước,Tỉnh Ninh Thuận,22870,Xã Ninh Phước,56,False
22885,Xã Phước Hà,Huyện Thuận Nam,Tỉnh Ninh Thuận,22900,Xã Phước Hà,56,False
22888,Xã An Hải,Huyện Ninh Phước,Tỉnh Ninh Thuận,22888,Xã Phước Dinh,56,False
22891,Xã Phước Hữu,Huyện Ninh Phước,Tỉnh Ninh Thuận,22891,Xã Phước Hữu,56,False
22894,Xã Phước Hải,Huyện Ninh Phước,Tỉnh Ninh Thuận,22870,Xã Ninh Phước,56,False
22897,Xã Phước Nam,Huyện Thuận Nam,Tỉnh Ninh Thuận,22897,Xã Thuận Nam,56,False
22898,Xã Phước Ninh,Huyện Thuận Nam,Tỉnh Ninh Thuận,22897,Xã Thuận Nam,56,False
22900,Xã Nhị Hà,Huyện Thuận Nam,Tỉnh Ninh Thuận,22900,Xã Phước Hà,56,False
22903,Xã Phước Dinh,Huyện Thuận Nam,Tỉnh Ninh Thuận,22888,Xã Phước Dinh,56,False
22906,Xã Phước Minh,Huyện Thuận Nam,Tỉnh Ninh Thuận,22897,Xã Thuận Nam,56,False
22909,Xã Phước Diêm,Huyện Thuận Nam,Tỉnh Ninh Thuận,22909,Xã Cà Ná,56,False
22910,Xã Cà Ná,Huyện Thuận Nam,Tỉnh Ninh Thuận,22909,Xã Cà Ná,56,False
22912,Xã Phước Vinh,Huyện Ninh Phước,Tỉnh Ninh Thuận,22873,Xã Phước Hậu,56,False
22915,Phường Mũi Né,Thành phố Phan Thiết,Tỉnh Bình Thuận,22918,Phường Mũi Né,68,False
22918,Phường Hàm Tiến,Thành phố Phan Thiết,Tỉnh Bình Thuận,22918,Phường Mũi Né,68,False
22921,Phường Phú Hài,Thành phố Phan Thiết,Tỉnh Bình Thuận,22924,Phường Phú Thủy,68,False
22924,Phường Phú Thủy,Thành phố Phan Thiết,Tỉnh Bình Thuận,22924,Phường Phú Thủy,68,False
22927,Phường Phú Tài,Thành phố Phan Thiết,Tỉnh Bình Thuận,22960,Phường Bình Thuận,68,False
22930,Phường Phú Trinh,Thành phố Phan Thiết,Tỉnh Bình Thuận,22945,Phường Phan Thiết,68,False
22933,Phường Xuân An,Thành phố Phan Thiết,Tỉnh Bình Thuận,22933,Phường Hàm Thắng,68,False
22936,Phường Thanh Hải,Thành phố Phan Thiết,Tỉnh Bình Thuận,22924,Phường Phú Thủy,68,False
22945,Phường Lạc Đạo,Thành phố Phan Thiết,Tỉnh Bình Thuận,22945,Phường Phan Thiết,68,False
22951,Phường Bình Hưng,Thành phố Phan Thiết,Tỉnh Bình Thuận,22945,Phường Phan Thiết,68,False
22954,Phường Đức Long,Thành phố Phan Thiết,Tỉnh Bình Thuận,22954,Phường Tiến Thành,68,False
22957,Xã Thiện Nghiệp,Thành phố Phan Thiết,Tỉnh Bình Thuận,22918,Phường Mũi Né,68,False
22960,Xã Phong Nẫm,Thành phố Phan Thiết,Tỉnh Bình Thuận,22960,Phường Bình Thuận,68,False
22963,Xã Tiến Lợi,Thành phố Phan Thiết,Tỉnh Bình Thuận,22963,Xã Tuyên Quang,68,False
22966,Xã Tiến Thành,Thành phố Phan Thiết,Tỉnh Bình Thuận,22954,Phường Tiến Thành,68,False
22969,Thị trấn Liên Hương,Huyện Tuy Phong,Tỉnh Bình Thuận,22969,Xã Liên Hương,68,False
22972,Thị trấn Phan Rí Cửa,Huyện Tuy Phong,Tỉnh Bình Thuận,22972,Xã Phan Rí Cửa,68,False
22975,Xã Phan Dũng,Huyện Tuy Phong,Tỉnh Bình Thuận,22978,Xã Tuy Phong,68,False
22978,Xã Phong Phú,Huyện Tuy Phong,Tỉnh Bình Thuận,22972,Xã Phan Rí Cửa,68,True
22978,Xã Phong Phú,Huyện Tuy Phong,Tỉnh Bình Thuận,22978,Xã Tuy Phong,68,True
22981,Xã Vĩnh Hảo,Huyện Tuy Phong,Tỉnh Bình Thuận,22981,Xã Vĩnh Hảo,68,False
22984,Xã Vĩnh Tân,Huyện Tuy Phong,Tỉnh Bình Thuận,22981,Xã Vĩnh Hảo,68,False
22987,Xã Phú Lạc,Huyện Tuy Phong,Tỉnh Bình Thuận,22969,Xã Liên Hương,68,False
22990,Xã Phước Thể,Huyện Tuy Phong,Tỉnh Bình Thuận,22969,Xã Liên Hương,68,False
22993,Xã Hòa Minh,Huyện Tuy Phong,Tỉnh Bình Thuận,22972,Xã Phan Rí Cửa,68,False
22996,Xã Chí Công,Huyện Tuy Phong,Tỉnh Bình Thuận,22972,Xã Phan Rí Cửa,68,False
22999,Xã Bình Thạnh,Huyện Tuy Phong,Tỉnh Bình Thuận,22969,Xã Liên Hương,68,False
23005,Thị trấn Chợ Lầu,Huyện Bắc Bình,Tỉnh Bình Thuận,23005,Xã Bắc Bình,68,False
23008,Xã Phan Sơn,Huyện Bắc Bình,Tỉnh Bình Thuận,23008,Xã Phan Sơn,68,False
23011,Xã Phan Lâm,Huyện Bắc Bình,Tỉnh Bình Thuận,23008,Xã Phan Sơn,68,False
23014,Xã Bình An,Huyện Bắc Bình,Tỉnh Bình Thuận,23020,Xã Hải Ninh,68,False
23017,Xã Phan Điền,Huyện Bắc Bình,Tỉnh Bình Thuận,23020,Xã Hải Ninh,68,False
23020,Xã Hải Ninh,Huyện Bắc Bình,Tỉnh Bình Thuận,23020,Xã Hải Ninh,68,False
23023,Xã Sông Lũy,Huyện Bắc Bình,Tỉnh Bình Thuận,23023,Xã Sông Lũy,68,False
23026,Xã Phan Tiến,Huyện Bắc Bình,Tỉnh Bình Thuận,23023,Xã Sông Lũy,68,False
23029,Xã Sông Bình,Huyện Bắc Bình,Tỉnh Bình Thuận,23032,Xã Lương Sơn,68,False
23032,Thị trấn Lương Sơn,Huyện Bắc Bình,Tỉnh Bình Thuận,23032,Xã Lương Sơn,68,False
23035,Xã Phan Hòa,Huyện Bắc Bình,Tỉnh Bình Thuận,23005,Xã Bắc Bình,68,False
23038,Xã Phan Thanh,Huyện Bắc Bình,Tỉnh Bình Thuận,23041,Xã Hồng Thái,68,False
23041,Xã Hồng Thái,Huyện Bắc Bình,Tỉnh Bình Thuận,23041,Xã Hồng Thái,68,False
23044,Xã Phan Hiệp,Huyện Bắc Bình,Tỉnh Bình Thuận,23005,Xã Bắc Bình,68,False
23047,Xã Bình Tân,Huyện Bắc Bình,Tỉnh Bình Thuận,23023,Xã Sông Lũy,68,False
23050,Xã Phan Rí Thành,Huyện Bắc Bình,Tỉnh Bình Thuận,23005,Xã Bắc Bình,68,False
23053,Xã Hòa Thắng,Huyện Bắc Bình,Tỉnh Bình Thuận,23041,Xã Hồng Thái,68,True
23053,Xã Hòa Thắng,Huyện Bắc Bình,Tỉnh Bình Thuận,23053,Xã Hòa Thắng,68,True
23056,Xã Hồng Phong,Huyện Bắc Bình,Tỉnh Bình Thuận,23053,Xã Hòa Thắng,68,False
23059,Thị trấn Ma Lâm,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23059,Xã Hàm Thuận,68,False
23062,Thị trấn Phú Long,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,22933,Phường Hàm Thắng,68,False
23065,Xã La Dạ,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23065,Xã La Dạ,68,False
23068,Xã Đông Tiến,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23074,Xã Đông Giang,68,False
23071,Xã Thuận Hòa,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23089,Xã Hàm Thuận Bắc,68,False
23074,Xã Đông Giang,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23074,Xã Đông Giang,68,False
23077,Xã Hàm Phú,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23089,Xã Hàm Thuận Bắc,68,False
23080,Xã Hồng Liêm,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23086,Xã Hồng Sơn,68,False
23083,Xã Thuận Minh,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23059,Xã Hàm Thuận,68,False
23086,Xã Hồng Sơn,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23086,Xã Hồng Sơn,68,False
23089,Xã Hàm Trí,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23089,Xã Hàm Thuận Bắc,68,False
23092,Xã Hàm Đức,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23059,Xã Hàm Thuận,68,False
23095,Xã Hàm Liêm,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23095,Xã Hàm Liêm,68,False
23098,Xã Hàm Chính,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23095,Xã Hàm Liêm,68,False
23101,Xã Hàm Hiệp,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,22960,Phường Bình Thuận,68,False
23104,Xã Hàm Thắng,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,22933,Phường Hàm Thắng,68,False
23107,Xã Đa Mi,Huyện Hàm Thuận Bắc,Tỉnh Bình Thuận,23065,Xã La Dạ,68,False
23110,Thị trấn Thuận Nam,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23110,Xã Hàm Thuận Nam,68,False
23113,Xã Mỹ Thạnh,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23122,Xã Hàm Thạnh,68,False
23116,Xã Hàm Cần,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23122,Xã Hàm Thạnh,68,False
23119,Xã Mương Mán,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23128,Xã Hàm Kiệm,68,False
23122,Xã Hàm Thạnh,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23122,Xã Hàm Thạnh,68,False
23125,Xã Hàm Kiệm,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23128,Xã Hàm Kiệm,68,False
23128,Xã Hàm Cường,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23128,Xã Hàm Kiệm,68,False
23131,Xã Hàm Mỹ,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,22963,Xã Tuyên Quang,68,False
23134,Xã Tân Lập,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23134,Xã Tân Lập,68,False
23137,Xã Hàm Minh,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23110,Xã Hàm Thuận Nam,68,False
23140,Xã Thuận Quý,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23143,Xã Tân Thành,68,False
23143,Xã Tân Thuận,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23143,Xã Tân Thành,68,False
23146,Xã Tân Thành,Huyện Hàm Thuận Nam,Tỉnh Bình Thuận,23143,Xã Tân Thành,68,False
23149,Thị trấn Lạc Tánh,Huyện Tánh Linh,Tỉnh Bình Thuận,23149,Xã Tánh Linh,68,False
23152,Xã Bắc Ruộng,Huyện Tánh Linh,Tỉnh Bình Thuận,23152,Xã Bắc Ruộng,68,False
23158,Xã Nghị Đức,Huyện Tánh Linh,Tỉnh Bình Thuận,23158,Xã Nghị Đức,68,False
23161,Xã La Ngâu,Huyện Tánh Linh,Tỉnh Bình Thuận,23173,Xã Đồng Kho,68,False
23164,Xã Huy Khiêm,Huyện Tánh Linh,Tỉnh Bình Thuận,23173,Xã Đồng Kho,68,False
23167,Xã Măng Tố,Huyện Tánh Linh,Tỉnh Bình Thuận,23152,Xã Bắc Ruộng,68,False
23170,Xã Đức Phú,Huyện Tánh Linh,Tỉnh Bình Thuận,23158,Xã Nghị Đức,68,False
23173,Xã Đồng Kho,Huyện Tánh Linh,Tỉnh Bình Thuận,23173,Xã Đồng Kho,68,False
23176,Xã Gia An,Huyện Tánh Linh,Tỉnh Bình Thuận,23149,Xã Tánh Linh,68,False
23179,Xã Đức Bình,Huyện Tánh Linh,Tỉnh Bình Thuận,23173,Xã Đồng Kho,68,False
23182,Xã Gia Huynh,Huyện Tánh Linh,Tỉnh Bình Thuận,23188,Xã Suối Kiết,68,False
23185,Xã Đức Thuận,Huyện Tánh Linh,Tỉnh Bình Thuận,23149,Xã Tánh Linh,68,False
23188,Xã Suối Kiết,Huyện Tánh Linh,Tỉnh Bình Thuận,23188,Xã Suối Kiết,68,False
23191,Thị trấn Võ Xu,Huyện Đức Linh,Tỉnh Bình Thuận,23191,Xã Đức Linh,68,False
23194,Thị trấn Đức Tài,Huyện Đức Linh,Tỉnh Bình Thuận,23194,Xã Hoài Đức,68,False
23197,Xã Đa Kai,Huyện Đức Linh,Tỉnh Bình Thuận,23200,Xã Nam Thành,68,False
23200,Xã Sùng Nhơn,Huyện Đức Linh,Tỉnh Bình Thuận,23200,Xã Nam Thành,68,False
23203,Xã Mê Pu,Huyện Đức Linh,Tỉnh Bình Thuận,23200,Xã Nam Thành,68,False
23206,Xã Nam Chính,Huyện Đức Linh,Tỉnh Bình Thuận,23191,Xã Đức Linh,68,False
23212,Xã Đức Hạnh,Huyện Đức Linh,Tỉnh Bình Thuận,23194,Xã Hoài Đức,68,False
23215,Xã Đức Tín,Huyện Đức Linh,Tỉnh Bình Thuận,23194,Xã Hoài Đức,68,False
23218,Xã Vũ Hòa,Huyện Đức Linh,Tỉnh Bình Thuận,23191,Xã Đức Linh,68,False
23221,Xã Tân Hà,Huyện Đức Linh,Tỉnh Bình Thuận,23227,Xã Trà Tân,68,False
23224,Xã Đông Hà,Huyện Đức Linh,Tỉnh Bình Thuận,23227,Xã Trà Tân,68,False
23227,Xã Trà Tân,Huyện Đức Linh,Tỉnh Bình Thuận,23227,Xã Trà Tân,68,False
23230,Thị trấn Tân Minh,Huyện Hàm Tân,Tỉnh Bình Thuận,23230,Xã Tân Minh,68,False
23231,Phường Phước Hội,Thị xã La Gi,Tỉnh Bình Thuận,23231,Phường Phước Hội,68,False
23232,Phường Phước Lộc,Thị xã La Gi,Tỉnh Bình Thuận,23231,Phường Phước Hội,68,False
23234,Phường Tân Thiện,Thị xã La Gi,Tỉnh Bình Thuận,23235,Phường La Gi,68,False
23235,Phường Tân An,Thị xã La Gi,Tỉnh Bình Thuận,23235,Phường La Gi,68,False
23236,Thị trấn Tân Nghĩa,Huyện Hàm Tân,Tỉnh Bình Thuận,23236,Xã Hàm Tân,68,False
23237,Phường Bình Tân,Thị xã La Gi,Tỉnh Bình Thuận,23235,Phường La Gi,68,False
23239,Xã Sông Phan,Huyện Hàm Tân,Tỉnh Bình Thuận,23134,Xã Tân Lập,68,False
23242,Xã Tân Phúc,Huyện Hàm Tân,Tỉnh Bình Thuận,23230,Xã Tân Minh,68,False
23245,Xã Tân Hải,Thị xã La Gi,Tỉnh Bình Thuận,23246,Xã Tân Hải,68,False
23246,Xã Tân Tiến,Thị xã La Gi,Tỉnh Bình Thuận,23246,Xã Tân Hải,68,False
23248,Xã Tân Bình,Thị xã La Gi,Tỉnh Bình Thuận,23235,Phường La Gi,68,False
23251,Xã Tân Đức,Huyện Hàm Tân,Tỉnh Bình Thuận,23230,Xã Tân Minh,68,False
23254,Xã Tân Thắng,Huyện Hàm Tân,Tỉnh Bình Thuận,23266,Xã Sơn Mỹ,68,False
23255,Xã Thắng Hải,Huyện Hàm Tân,Tỉnh Bình Thuận,23266,Xã Sơn Mỹ,68,False
23257,Xã Tân Hà,Huyện Hàm Tân,Tỉnh Bình Thuận,23236,Xã Hàm Tân,68,False
23260,Xã Tân Xuân,Huyện Hàm Tân,Tỉnh Bình Thuận,23236,Xã Hàm Tân,68,False
23266,Xã Sơn Mỹ,Huyện Hàm Tân,Tỉnh Bình Thuận,23266,Xã Sơn Mỹ,68,False
23268,Xã Tân Phước,Thị xã La Gi,Tỉnh Bình Thuận,23231,Phường Phước Hội,68,False
23272,Xã Ngũ Phụng,Huyện Phú Quí,Tỉnh Bình Thuận,23272,Đặc khu Phú Quý,68,False
23275,Xã Long Hải,Huyện Phú Quí,Tỉnh Bình Thuận,23272,Đặc khu Phú Quý,68,False
23278,Xã Tam Thanh,Huyện Phú Quí,Tỉnh Bình Thuận,23272,Đặc khu Phú Quý,68,False
23281,Phường Quang Trung,Thành phố Kon Tum,Tỉnh Kon Tum,23293,Phường Kon Tum,51,False
23284,Phường Duy Tân,Thành phố Kon Tum,Tỉnh Kon Tum,23284,Phường Đăk Cấm,51,False
23287,Phường Quyết Thắng,Thành phố Kon Tum,Tỉnh Kon Tum,23293,Phường Kon Tum,51,False
23290,Phường Trường Chinh,Thành phố Kon Tum,Tỉnh Kon Tum,23293,Phường Kon Tum,51,False
23293,Phường Thắng Lợi,Thành phố Kon Tum,Tỉnh Kon Tum,23293,Phường Kon Tum,51,False
23296,Phường Ngô Mây,Thành phố Kon Tum,Tỉnh Kon Tum,23284,Phường Đăk Cấm,51,False
23299,Phường Thống Nhất,Thành phố Kon Tum,Tỉnh Kon Tum,23293,Phường Kon Tum,51,False
23302,Phường Lê Lợi,Thành phố Kon Tum,Tỉnh Kon Tum,23302,Phường Đăk Bla,51,False
23305,Phường Nguyễn Trãi,Thành phố Kon Tum,Tỉnh Kon Tum,23302,Phường Đăk Bla,51,False
23308,Phường Trần Hưng Đạo,Thành phố Kon Tum,Tỉnh Kon Tum,23302,Phường Đăk Bla,51,False
23311,Xã Đăk Cấm,Thành phố Kon Tum,Tỉnh Kon Tum,23284,Phường Đăk Cấm,51,False
23314,Xã Kroong,Thành phố Kon Tum,Tỉnh Kon Tum,23317,Xã Ngọk Bay,51,False
23317,Xã Ngọk Bay,Thành phố Kon Tum,Tỉnh Kon Tum,23317,Xã Ngọk Bay,51,False
23320,Xã Vinh Quang,Thành phố Kon Tum,Tỉnh Kon Tum,23317,Xã Ngọk Bay,51,False
23323,Xã Đăk Blà,Thành phố Kon Tum,Tỉnh Kon Tum,23332,Xã Đăk Rơ Wa,51,False
23326,Xã Ia Chim,Thành phố Kon Tum,Tỉnh Kon Tum,23326,Xã Ia Chim,51,False
23327,Xã Đăk Năng,Thành phố Kon Tum,Tỉnh Kon Tum,23326,Xã Ia Chim,51,False
23329,Xã Đoàn Kết,Thành phố Kon Tum,Tỉnh Kon Tum,23326,Xã Ia Chim,51,False
23332,Xã Chư Hreng,Thành phố Kon Tum,Tỉnh Kon Tum,23332,Xã Đăk Rơ Wa,51,False
23335,Xã Đăk Rơ Wa,Thành phố Kon Tum,Tỉnh Kon Tum,23332,Xã Đăk Rơ Wa,51,False
23338,Xã Hòa Bình,Thành phố Kon Tum,Tỉnh Kon Tum,23332,Xã Đăk Rơ Wa,51,False
23341,Thị trấn Đăk Glei,Huyện Đắk Glei,Tỉnh Kon Tum,23341,Xã Đăk Pék,51,False
23344,Xã Đăk Blô,Huyện Đắk Glei,Tỉnh Kon Tum,23344,Xã Đăk Plô,51,False
23347,Xã Đăk Man,Huyện Đắk Glei,Tỉnh Kon Tum,23344,Xã Đăk Plô,51,False
23350,Xã Đăk Nhoong,Huyện Đắk Glei,Tỉnh Kon Tum,23344,Xã Đăk Plô,51,False
23353,Xã Đăk Pék,Huyện Đắk Glei,Tỉnh Kon Tum,23341,Xã Đăk Pék,51,False
23356,Xã Đăk Choong,Huyện Đắk Glei,Tỉnh Kon Tum,23356,Xã Xốp,51,False
23359,Xã Xốp,Huyện Đắk Glei,Tỉnh Kon Tum,23356,Xã Xốp,51,False
23362,Xã Mường Hoong,Huyện Đắk Glei,Tỉnh Kon Tum,23365,Xã Ngọc Linh,51,False
23365,Xã Ngọc Linh,Huyện Đắk Glei,Tỉnh Kon Tum,23365,Xã Ngọc Linh,51,False
23368,Xã Đăk Long,Huyện Đắk Glei,Tỉnh Kon Tum,23368,Xã Đăk Long,51,False
23371,Xã Đăk Kroong,Huyện Đắk Glei,Tỉnh Kon Tum,23374,Xã Đăk Môn,51,False
23374,Xã Đăk Môn,Huyện Đắk Glei,Tỉnh Kon Tum,23374,Xã Đăk Môn,51,False
23377,Thị trấn Plei Kần,Huyện Ngọc Hồi,Tỉnh Kon Tum,23377,Xã Bờ Y,51,False
23380,Xã Đăk Ang,Huyện Ngọc Hồi,Tỉnh Kon Tum,23383,Xã Dục Nông,51,False
23383,Xã Đăk Dục,Huyện Ngọc Hồi,Tỉnh Kon Tum,23383,Xã Dục Nông,51,False
23386,Xã Đăk Nông,Huyện Ngọc Hồi,Tỉnh Kon Tum,23383,Xã Dục Nông,51,False
23389,Xã Đăk Xú,Huyện Ngọc Hồi,Tỉnh Kon Tum,23377,Xã Bờ Y,51,False
23392,Xã Đăk Kan,Huyện Ngọc Hồi,Tỉnh Kon Tum,23392,Xã Sa Loong,51,False
23395,Xã Pờ Y,Huyện Ngọc Hồi,Tỉnh Kon Tum,23377,Xã Bờ Y,51,False
23398,Xã Sa Loong,Huyện Ngọc Hồi,Tỉnh Kon Tum,23392,Xã Sa Loong,51,False
23401,Thị trấn Đăk Tô,Huyện Đắk Tô,Tỉnh Kon Tum,23401,Xã Đăk Tô,51,False
23404,Xã Ngọk Lây,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23446,Xã Măng Ri,51,False
23407,Xã Đăk Na,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23416,Xã Đăk Sao,51,False
23410,Xã Măng Ri,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23446,Xã Măng Ri,51,False
23413,Xã Ngọk Yêu,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23446,Xã Măng Ri,51,False
23416,Xã Đăk Sao,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23416,Xã Đăk Sao,51,False
23417,Xã Đăk Rơ Ông,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23419,Xã Đăk Tờ Kan,51,False
23419,Xã Đăk Tờ Kan,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23419,Xã Đăk Tờ Kan,51,False
23422,Xã Tu Mơ Rông,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23425,Xã Tu Mơ Rông,51,False
23425,Xã Đăk Hà,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23425,Xã Tu Mơ Rông,51,False
23427,Xã Đăk Rơ Nga,Huyện Đắk Tô,Tỉnh Kon Tum,23428,Xã Ngọk Tụ,51,False
23428,Xã Ngọk Tụ,Huyện Đắk Tô,Tỉnh Kon Tum,23428,Xã Ngọk Tụ,51,False
23430,Xã Đăk Trăm,Huyện Đắk Tô,Tỉnh Kon Tum,23430,Xã Kon Đào,51,False
23431,Xã Văn Lem,Huyện Đắk Tô,Tỉnh Kon Tum,23430,Xã Kon Đào,51,False
23434,Xã Kon Đào,Huyện Đắk Tô,Tỉnh Kon Tum,23430,Xã Kon Đào,51,False
23437,Xã Tân Cảnh,Huyện Đắk Tô,Tỉnh Kon Tum,23401,Xã Đăk Tô,51,False
23440,Xã Diên Bình,Huyện Đắk Tô,Tỉnh Kon Tum,23401,Xã Đăk Tô,51,False
23443,Xã Pô Kô,Huyện Đắk Tô,Tỉnh Kon Tum,23401,Xã Đăk Tô,51,False
23446,Xã Tê Xăng,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23446,Xã Măng Ri,51,False
23449,Xã Văn Xuôi,Huyện Tu Mơ Rông,Tỉnh Kon Tum,23446,Xã Măng Ri,51,False
23452,Xã Đăk Nên,Huyện Kon Plông,Tỉnh Kon Tum,23455,Xã Măng Bút,51,False
23455,Xã Đăk Ring,Huyện Kon Plông,Tỉnh Kon Tum,23455,Xã Măng Bút,51,False
23458,Xã Măng Bút,Huyện Kon Plông,Tỉnh Kon Tum,23455,Xã Măng Bút,51,False
23461,Xã Đăk Tăng,Huyện Kon Plông,Tỉnh Kon Tum,23473,Xã Măng Đen,51,False
23464,Xã Ngọc Tem,Huyện Kon Plông,Tỉnh Kon Tum,23476,Xã Kon Plông,51,False
23467,Xã Pờ Ê,Huyện Kon Plông,Tỉnh Kon Tum,23476,Xã Kon Plông,51,False
23470,Xã Măng Cành,Huyện Kon Plông,Tỉnh Kon Tum,23473,Xã Măng Đen,51,False
23473,Thị trấn Măng Đen,Huyện Kon Plông,Tỉnh Kon Tum,23473,Xã Măng Đen,51,False
23476,Xã Hiếu,Huyện Kon Plông,Tỉnh Kon Tum,23476,Xã Kon Plông,51,False
23479,Thị trấn Đăk Rve,Huyện Kon Rẫy,Tỉnh Kon Tum,23479,Xã Đăk Rve,51,False
23482,Xã Đăk Kôi,Huyện Kon Rẫy,Tỉnh Kon Tum,23485,Xã Đăk Kôi,51,False
23485,Xã Đăk Tơ Lung,Huyện Kon Rẫy,Tỉnh Kon Tum,23485,Xã Đăk Kôi,51,False
23488,Xã Đăk Ruồng,Huyện Kon Rẫy,Tỉnh Kon Tum,23497,Xã Kon Braih,51,False
23491,Xã Đăk Pne,Huyện Kon Rẫy,Tỉnh Kon Tum,23479,Xã Đăk Rve,51,False
23494,Xã Đăk Tờ Re,Huyện Kon Rẫy,Tỉnh Kon Tum,23497,Xã Kon Braih,51,False
23497,Xã Tân Lập,Huyện Kon Rẫy,Tỉnh Kon Tum,23497,Xã Kon Braih,51,False
23500,Thị trấn Đăk Hà,Huyện Đăk Hà,Tỉnh Kon Tum,23500,Xã Đăk Hà,51,False
23503,Xã Đăk Pxi,Huyện Đăk Hà,Tỉnh Kon Tum,23504,Xã Đăk Pxi,51,False
23504,Xã Đăk Long,Huyện Đăk Hà,Tỉnh Kon Tum,23504,Xã Đăk Pxi,51,False
23506,Xã Đăk Hring,Huyện Đăk Hà,Tỉnh Kon Tum,23512,Xã Đăk Mar,51,False
23509,Xã Đăk Ui,Huyện Đăk Hà,Tỉnh Kon Tum,23510,Xã Đăk Ui,51,False
23510,Xã Đăk Ngọk,Huyện Đăk Hà,Tỉnh Kon Tum,23510,Xã Đăk Ui,51,False
23512,Xã Đăk Mar,Huyện Đăk Hà,Tỉnh Kon Tum,23512,Xã Đăk Mar,51,False
23515,Xã Ngọk Wang,Huyện Đăk Hà,Tỉnh Kon Tum,23515,Xã Ngọk Réo,51,False
23518,Xã Ngọk Réo,Huyện Đăk Hà,Tỉnh Kon Tum,23515,Xã Ngọk Réo,51,False
23521,Xã Hà Mòn,Huyện Đăk Hà,Tỉnh Kon Tum,23500,Xã Đăk Hà,51,False
23524,Xã Đăk La,Huyện Đăk Hà,Tỉnh Kon Tum,23500,Xã Đăk Hà,51,False
23527,Thị trấn Sa Thầy,Huyện Sa Thầy,Tỉnh Kon Tum,23527,Xã Sa Thầy,51,False
23530,Xã Rờ Kơi,Huyện Sa Thầy,Tỉnh Kon Tum,23530,Xã Rờ Kơi,51,False
23533,Xã Sa Nhơn,Huyện Sa Thầy,Tỉnh Kon Tum,23527,Xã Sa Thầy,51,False
23534,Xã Hơ Moong,Huyện Sa Thầy,Tỉnh Kon Tum,23534,Xã Sa Bình,51,False
23535,Xã Ia Đal,Huyện Ia H'Drai,Tỉnh Kon Tum,23535,Xã Ia Đal,51,False
23536,Xã Mô Rai,Huyện Sa Thầy,Tỉnh Kon Tum,23536,Xã Mô Rai,51,False
23537,Xã Ia Dom,Huyện Ia H'Drai,Tỉnh Kon Tum,23538,Xã Ia Tơi,51,False
23538,Xã Ia Tơi,Huyện Ia H'Drai,Tỉnh Kon Tum,23538,Xã Ia Tơi,51,False
23539,Xã Sa Sơn,Huyện Sa Thầy,Tỉnh Kon Tum,23527,Xã Sa Thầy,51,False
23542,Xã Sa Nghĩa,Huyện Sa Thầy,Tỉnh Kon Tum,23534,Xã Sa Bình,51,False
23545,Xã Sa Bình,Huyện Sa Thầy,Tỉnh Kon Tum,23534,Xã Sa Bình,51,False
23548,Xã Ya Xiêr,Huyện Sa Thầy,Tỉnh Kon Tum,23548,Xã Ya Ly,51,False
23551,Xã Ya Tăng,Huyện Sa Thầy,Tỉnh Kon Tum,23548,Xã Ya Ly,51,False
23554,Xã Ya ly,Huyện Sa Thầy,Tỉnh Kon Tum,23548,Xã Ya Ly,51,False
23557,Phường Yên Đỗ,Thành phố Pleiku,Tỉnh Gia Lai,23563,Phường Diên Hồng,52,False
23560,Phường Diên Hồng,Thành phố Pleiku,Tỉnh Gia Lai,23563,Phường Diên Hồng,52,False
23563,Phường Ia Kring,Thành phố Pleiku,Tỉnh Gia Lai,23563,Phường Diên Hồng,52,False
23566,Phường Hội Thương,Thành phố Pleiku,Tỉnh Gia Lai,23575,Phường Pleiku,52,False
23569,Phường Hội Phú,Thành phố Pleiku,Tỉnh Gia Lai,23586,Phường Hội Phú,52,False
23570,Phường Phù Đổng,Thành phố Pleiku,Tỉnh Gia Lai,23575,Phường Pleiku,52,False
23572,Phường Hoa Lư,Thành phố Pleiku,Tỉnh Gia Lai,23575,Phường Pleiku,52,False
23575,Phường Tây Sơn,Thành phố Pleiku,Tỉnh Gia Lai,23575,Phường Pleiku,52,False
23578,Phường Thống Nhất,Thành phố Pleiku,Tỉnh Gia Lai,23584,Phường Thống Nhất,52,False
23579,Phường Đống Đa,Thành phố Pleiku,Tỉnh Gia Lai,23584,Phường Thống Nhất,52,False
23581,Phường Trà Bá,Thành phố Pleiku,Tỉnh Gia Lai,23586,Phường Hội Phú,52,False
23582,Phường Thắng Lợi,Thành phố Pleiku,Tỉnh Gia Lai,23602,Phường An Phú,52,False
23584,Phường Yên Thế,Thành phố Pleiku,Tỉnh Gia Lai,23584,Phường Thống Nhất,52,False
23586,Phường Chi Lăng,Thành phố Pleiku,Tỉnh Gia Lai,23586,Phường Hội Phú,52,False
23590,Xã Biển Hồ,Thành phố Pleiku,Tỉnh Gia Lai,23590,Xã Biển Hồ,52,False
23596,Xã Trà Đa,Thành phố Pleiku,Tỉnh Gia Lai,23575,Phường Pleiku,52,False
23599,Xã Chư Á,Thành phố Pleiku,Tỉnh Gia Lai,23602,Phường An Phú,52,False
23602,Xã An Phú,Thành phố Pleiku,Tỉnh Gia Lai,23602,Phường An Phú,52,False
23605,Xã Diên Phú,Thành phố Pleiku,Tỉnh Gia Lai,23563,Phường Diên Hồng,52,False
23608,Xã Ia Kênh,Thành phố Pleiku,Tỉnh Gia Lai,23611,Xã Gào,52,False
23611,Xã Gào,Thành phố Pleiku,Tỉnh Gia Lai,23611,Xã Gào,52,False
23614,Phường An Bình,Thị xã An Khê,Tỉnh Gia Lai,23614,Phường An Bình,52,False
23617,Phường Tây Sơn,Thị xã An Khê,Tỉnh Gia Lai,23617,Phường An Khê,52,False
23620,Phường An Phú,Thị xã An Khê,Tỉnh Gia Lai,23617,Phường An Khê,52,False
23623,Phường An Tân,Thị xã An Khê,Tỉnh Gia Lai,23617,Phường An Khê,52,False
23626,Xã Tú An,Thị xã An Khê,Tỉnh Gia Lai,23629,Xã Cửu An,52,False
23627,Xã Xuân An,Thị xã An Khê,Tỉnh Gia Lai,23629,Xã Cửu An,52,False
23629,Xã Cửu An,Thị xã An Khê,Tỉnh Gia Lai,23629,Xã Cửu An,52,False
23630,Phường An Phước,Thị xã An Khê,Tỉnh Gia Lai,23617,Phường An Khê,52,False
23632,Xã Song An,Thị xã An Khê,Tỉnh Gia Lai,23629,Xã Cửu An,52,False
23633,Phường Ngô Mây,Thị xã An Khê,Tỉnh Gia Lai,23617,Phường An Khê,52,False
23635,Xã Thành An,Thị xã An Khê,Tỉnh Gia Lai,23617,Phường An Khê,52,False
23638,Thị trấn KBang,Huyện KBang,Tỉnh Gia Lai,23638,Xã Kbang,52,False
23641,Xã Kon Pne,Huyện KBang,Tỉnh Gia Lai,23644,Xã Đak Rong,52,False
23644,Xã Đăk Rong,Huyện KBang,Tỉnh Gia Lai,23644,Xã Đak Rong,52,False
23647,Xã Sơn Lang,Huyện KBang,Tỉnh Gia Lai,23647,Xã Sơn Lang,52,False
23650,Xã KRong,Huyện KBang,Tỉnh Gia Lai,23650,Xã Krong,52,False
23653,Xã Sơ Pai,Huyện KBang,Tỉnh Gia Lai,23647,Xã Sơn Lang,52,False
23656,Xã Lơ Ku,Huyện KBang,Tỉnh Gia Lai,23638,Xã Kbang,52,False
23659,Xã Đông,Huyện KBang,Tỉnh Gia Lai,23674,Xã Kông Bơ La,52,False
23660,Xã Đak SMar,Huyện KBang,Tỉnh Gia Lai,23638,Xã Kbang,52,False
23662,Xã Nghĩa An,Huyện KBang,Tỉnh Gia Lai,23674,Xã Kông Bơ La,52,False
23665,Xã Tơ Tung,Huyện KBang,Tỉnh Gia Lai,23668,Xã Tơ Tung,52,False
23668,Xã Kông Lơng Khơng,Huyện KBang,Tỉnh Gia Lai,23668,Xã Tơ Tung,52,False
23674,Xã Kông Bơ La,Huyện KBang,Tỉnh Gia Lai,23674,Xã Kông Bơ La,52,False
23677,Thị trấn Đak Đoa,Huyện Đak Đoa,Tỉnh Gia Lai,23677,Xã Đak Đoa,52,False
23680,Xã Hà Đông,Huyện Đak Đoa,Tỉnh Gia Lai,23683,Xã Đak Sơmei,52,False
23683,Xã Đak Sơmei,Huyện Đak Đoa,Tỉnh Gia Lai,23683,Xã Đak Sơmei,52,False
23684,Xã Đak Krong,Huyện Đak Đoa,Tỉnh Gia Lai,23701,Xã Kon Gang,52,False
23686,Xã Hải Yang,Huyện Đak Đoa,Tỉnh Gia Lai,23794,Xã Mang Yang,52,False
23689,Xã Kon Gang,Huyện Đak Đoa,Tỉnh Gia Lai,23701,Xã Kon Gang,52,False
23692,Xã Hà Bầu,Huyện Đak Đoa,Tỉnh Gia Lai,23590,Xã Biển Hồ,52,False
23695,Xã Nam Yang,Huyện Đak Đoa,Tỉnh Gia Lai,23701,Xã Kon Gang,52,False
23698,Xã KDang,Huyện Đak Đoa,Tỉnh Gia Lai,23714,Xã KDang,52,False
23701,Xã Hneng,Huyện Đak Đoa,Tỉnh Gia Lai,23701,Xã Kon Gang,52,False
23704,Xã Tân Bình,Huyện Đak Đoa,Tỉnh Gia Lai,23677,Xã Đak Đoa,52,False
23707,Xã Glar,Huyện Đak Đoa,Tỉnh Gia Lai,23677,Xã Đak Đoa,52,False
23710,Xã A Dơk,Huyện Đak Đoa,Tỉnh Gia Lai,23710,Xã Ia Băng,52,False
23713,Xã Trang,Huyện Đak Đoa,Tỉnh Gia Lai,23714,Xã KDang,52,False
23714,Xã HNol,Huyện Đak Đoa,Tỉnh Gia Lai,23714,Xã KDang,52,False
23716,Xã Ia Pết,Huyện Đak Đoa,Tỉnh Gia Lai,23710,Xã Ia Băng,52,False
23719,Xã Ia Băng,Huyện Đak Đoa,Tỉnh Gia Lai,23710,Xã Ia Băng,52,False
23722,Thị trấn Phú Hòa,Huyện Chư Păh,Tỉnh Gia Lai,23722,Xã Chư Păh,52,False
23725,Xã Hà Tây,Huyện Chư Păh,Tỉnh Gia Lai,23728,Xã Ia Khươl,52,False
23728,Xã Ia Khươl,Huyện Chư Păh,Tỉnh Gia Lai,23728,Xã Ia Khươl,52,False
23731,Xã Ia Phí,Huyện Chư Păh,Tỉnh Gia Lai,23749,Xã Ia Phí,52,False
23734,Thị trấn Ia Ly,Huyện Chư Păh,Tỉnh Gia Lai,23734,Xã Ia Ly,52,False
23737,Xã Ia Mơ Nông,Huyện Chư Păh,Tỉnh Gia Lai,23734,Xã Ia Ly,52,False
23738,Xã Ia Kreng,Huyện Chư Păh,Tỉnh Gia Lai,23734,Xã Ia Ly,52,False
23740,Xã Đăk Tơ Ver,Huyện Chư Păh,Tỉnh Gia Lai,23728,Xã Ia Khươl,52,False
23743,Xã Hòa Phú,Huyện Chư Păh,Tỉnh Gia Lai,23722,Xã Chư Păh,52,False
23746,Xã Chư Đang Ya,Huyện Chư Păh,Tỉnh Gia Lai,23590,Xã Biển Hồ,52,False
23749,Xã Ia Ka,Huyện Chư Păh,Tỉnh Gia Lai,23749,Xã Ia Phí,52,False
23752,Xã Ia Nhin,Huyện Chư Păh,Tỉnh Gia Lai,23749,Xã Ia Phí,52,False
23755,Xã Nghĩa Hòa,Huyện Chư Păh,Tỉnh Gia Lai,23722,Xã Chư Păh,52,False
23761,Xã Nghĩa Hưng,Huyện Chư Păh,Tỉnh Gia Lai,23590,Xã Biển Hồ,52,False
23764,Thị trấn Ia Kha,Huyện Ia Grai,Tỉnh Gia Lai,23764,Xã Ia Grai,52,False
23767,Xã Ia Sao,Huyện Ia Grai,Tỉnh Gia Lai,23767,Xã Ia Hrung,52,False
23768,Xã Ia Yok,Huyện Ia Grai,Tỉnh Gia Lai,23767,Xã Ia Hrung,52,False
23770,Xã Ia Hrung,Huyện Ia Grai,Tỉnh Gia Lai,23767,Xã Ia Hrung,52,False
23771,Xã Ia Bă,Huyện Ia Grai,Tỉnh Gia Lai,23764,Xã Ia Grai,52,False
23773,Xã Ia Khai,Huyện Ia Grai,Tỉnh Gia Lai,23776,Xã Ia Krái,52,False
23776,Xã Ia Krăi,Huyện Ia Grai,Tỉnh Gia Lai,23776,Xã Ia Krái,52,False
23778,Xã Ia Grăng,Huyện Ia Grai,Tỉnh Gia Lai,23764,Xã Ia Grai,52,False
23779,Xã Ia Tô,Huyện Ia Grai,Tỉnh Gia Lai,23776,Xã Ia Krái,52,False
23782,Xã Ia O,Huyện Ia Grai,Tỉnh Gia Lai,23782,Xã Ia O,52,False
23785,Xã Ia Dêr,Huyện Ia Grai,Tỉnh Gia Lai,23767,Xã Ia Hrung,52,False
23788,Xã Ia Chia,Huyện Ia Grai,Tỉnh Gia Lai,23788,Xã Ia Chia,52,False
23791,Xã Ia Pếch,Huyện Ia Grai,Tỉnh Gia Lai,23611,Xã Gào,52,False
23794,Thị trấn Kon Dơng,Huyện Mang Yang,Tỉnh Gia Lai,23794,Xã Mang Yang,52,False
23797,Xã Ayun,Huyện Mang Yang,Tỉnh Gia Lai,23798,Xã Ayun,52,False
23798,Xã Đak Jơ Ta,Huyện Mang Yang,Tỉnh Gia Lai,23798,Xã Ayun,52,False
23799,Xã Đak Ta Ley,Huyện Mang Yang,Tỉnh Gia Lai,23799,Xã Hra,52,False
23800,Xã Hra,Huyện Mang Yang,Tỉnh Gia Lai,23799,Xã Hra,52,False
23803,Xã Đăk Yă,Huyện Mang Yang,Tỉnh Gia Lai,23794,Xã Mang Yang,52,False
23806,Xã Đak Djrăng,Huyện Mang Yang,Tỉnh Gia Lai,23794,Xã Mang Yang,52,False
23809,Xã Lơ Pang,Huyện Mang Yang,Tỉnh Gia Lai,23812,Xã Lơ Pang,52,False
23812,Xã Kon Thụp,Huyện Mang Yang,Tỉnh Gia Lai,23812,Xã Lơ Pang,52,False
23815,Xã Đê Ar,Huyện Mang Yang,Tỉnh Gia Lai,23812,Xã Lơ Pang,52,False
23818,Xã Kon Chiêng,Huyện Mang Yang,Tỉnh Gia Lai,23818,Xã Kon Chiêng,52,False
23821,Xã Đăk Trôi,Huyện Mang Yang,Tỉnh Gia Lai,23818,Xã Kon Chiêng,52,False
23824,Thị trấn Kông Chro,Huyện Kông Chro,Tỉnh Gia Lai,23824,Xã Kông Chro,52,False
23827,Xã Chư Krey,Huyện Kông Chro,Tỉnh Gia Lai,23830,Xã Chư Krey,52,False
23830,Xã An Trung,Huyện Kông Chro,Tỉnh Gia Lai,23830,Xã Chư Krey,52,False
23833,Xã Kông Yang,Huyện Kông Chro,Tỉnh Gia Lai,23833,Xã Ya Ma,52,False
23836,Xã Đăk Tơ Pang,Huyện Kông Chro,Tỉnh Gia Lai,23833,Xã Ya Ma,52,False
23839,Xã SRó,Huyện Kông Chro,Tỉnh Gia Lai,23839,Xã SRó,52,False
23840,Xã Đăk Kơ Ning,Huyện Kông Chro,Tỉnh Gia Lai,23839,Xã SRó,52,False
23842,Xã Đăk Song,Huyện Kông Chro,Tỉnh Gia Lai,23842,Xã Đăk Song,52,False
23843,Xã Đăk Pling,Huyện Kông Chro,Tỉnh Gia Lai,23842,Xã Đăk Song,52,False
23845,Xã Yang Trung,Huyện Kông Chro,Tỉnh Gia Lai,23824,Xã Kông Chro,52,False
23846,Xã Đăk Pơ Pho,Huyện Kông Chro,Tỉnh Gia Lai,23851,Xã Chơ Long,52,False
23848,Xã Ya Ma,Huyện Kông Chro,Tỉnh Gia Lai,23833,Xã Ya Ma,52,False
23851,Xã Chơ Long,Huyện Kông Chro,Tỉnh Gia Lai,23851,Xã Chơ Long,52,False
23854,Xã Yang Nam,Huyện Kông Chro,Tỉnh Gia Lai,23824,Xã Kông Chro,52,False
23857,Thị trấn Chư Ty,Huyện Đức Cơ,Tỉnh Gia Lai,23857,Xã Đức Cơ,52,False
23860,Xã Ia Dơk,Huyện Đức Cơ,Tỉnh Gia Lai,23869,Xã Ia Dơk,52,False
23863,Xã Ia Krêl,Huyện Đức Cơ,Tỉnh Gia Lai,23866,Xã Ia Krêl,52,False
23866,Xã Ia Din,Huyện Đức Cơ,Tỉnh Gia Lai,23866,Xã Ia Krêl,52,False
23869,Xã Ia Kla,Huyện Đức Cơ,Tỉnh Gia Lai,23869,Xã Ia Dơk,52,False
23872,Xã Ia Dom,Huyện Đức Cơ,Tỉnh Gia Lai,23872,Xã Ia Dom,52,False
23875,Xã Ia Lang,Huyện Đức Cơ,Tỉnh Gia Lai,23866,Xã Ia Krêl,52,False
23878,Xã Ia Kriêng,Huyện Đức Cơ,Tỉnh Gia Lai,23857,Xã Đức Cơ,52,False
23881,Xã Ia Pnôn,Huyện Đức Cơ,Tỉnh Gia Lai,23881,Xã Ia Pnôn,52,False
23884,Xã Ia Nan,Huyện Đức Cơ,Tỉnh Gia Lai,23884,Xã Ia Nan,52,False
23887,Thị trấn Chư Prông,Huyện Chư Prông,Tỉnh Gia Lai,23887,Xã Chư Prông,52,False
23888,Xã Ia Kly,Huyện Chư Prông,Tỉnh Gia Lai,23887,Xã Chư Prông,52,False
23890,Xã Bình Giáo,Huyện Chư Prông,Tỉnh Gia Lai,23896,Xã Bàu Cạn,52,False
23893,Xã Ia Drăng,Huyện Chư Prông,Tỉnh Gia Lai,23887,Xã Chư Prông,52,False
23896,Xã Thăng Hưng,Huyện Chư Prông,Tỉnh Gia Lai,23896,Xã Bàu Cạn,52,False
23899,Xã Bàu Cạn,Huyện Chư Prông,Tỉnh Gia Lai,23896,Xã Bàu Cạn,52,False
23902,Xã Ia Phìn,Huyện Chư Prông,Tỉnh Gia Lai,23887,Xã Chư Prông,52,False
23905,Xã Ia Băng,Huyện Chư Prông,Tỉnh Gia Lai,23908,Xã Ia Tôr,52,False
23908,Xã Ia Tôr,Huyện Chư Prông,Tỉnh Gia Lai,23908,Xã Ia Tôr,52,False
23911,Xã Ia Boòng,Huyện Chư Prông,Tỉnh Gia Lai,23911,Xã Ia Boòng,52,False
23914,Xã Ia O,Huyện Chư Prông,Tỉnh Gia Lai,23911,Xã Ia Boòng,52,False
23917,Xã Ia Púch,Huyện Chư Prông,Tỉnh Gia Lai,23917,Xã Ia Púch,52,False
23920,Xã Ia Me,Huyện Chư Prông,Tỉnh Gia Lai,23911,Xã Ia Boòng,52,False
23923,Xã Ia Vê,Huyện Chư Prông,Tỉnh Gia Lai,23926,Xã Ia Pia,52,False
23924,Xã Ia Bang,Huyện Chư Prông,Tỉnh Gia Lai,23908,Xã Ia Tôr,52,False
23926,Xã Ia Pia,Huyện Chư Prông,Tỉnh Gia Lai,23926,Xã Ia Pia,52,False
23929,Xã Ia Ga,Huyện Chư Prông,Tỉnh Gia Lai,23926,Xã Ia Pia,52,False
23932,Xã Ia Lâu,Huyện Chư Prông,Tỉnh Gia Lai,23935,Xã Ia Lâu,52,False
23935,Xã Ia Piơr,Huyện Chư Prông,Tỉnh Gia Lai,23935,Xã Ia Lâu,52,False
23938,Xã Ia Mơ,Huyện Chư Prông,Tỉnh Gia Lai,23938,Xã Ia Mơ,52,False
23941,Thị trấn Chư Sê,Huyện Chư Sê,Tỉnh Gia Lai,23941,Xã Chư Sê,52,False
23942,Thị trấn Nhơn Hòa,Huyện Chư Pưh,Tỉnh Gia Lai,23942,Xã Chư Pưh,52,False
23944,Xã Ia Tiêm,Huyện Chư Sê,Tỉnh Gia Lai,23947,Xã Bờ Ngoong,52,False
23945,Xã Chư Pơng,Huyện Chư Sê,Tỉnh Gia Lai,23947,Xã Bờ Ngoong,52,False
23946,Xã Bar Măih,Huyện Chư Sê,Tỉnh Gia Lai,23947,Xã Bờ Ngoong,52,False
23947,Xã Bờ Ngoong,Huyện Chư Sê,Tỉnh Gia Lai,23947,Xã Bờ Ngoong,52,False
23950,Xã Ia Glai,Huyện Chư Sê,Tỉnh Gia Lai,23941,Xã Chư Sê,52,False
23953,Xã AL Bá,Huyện Chư Sê,Tỉnh Gia Lai,23954,Xã Al Bá,52,False
23954,Xã Kông HTok,Huyện Chư Sê,Tỉnh Gia Lai,23954,Xã Al Bá,52,False
23956,Xã AYun,Huyện Chư Sê,Tỉnh Gia Lai,23954,Xã Al Bá,52,False
23959,Xã Ia HLốp,Huyện Chư Sê,Tỉnh Gia Lai,23977,Xã Ia Ko,52,False
23962,Xã Ia Blang,Huyện Chư Sê,Tỉnh Gia Lai,23941,Xã Chư Sê,52,False
23965,Xã Dun,Huyện Chư Sê,Tỉnh Gia Lai,23941,Xã Chư Sê,52,False
23966,Xã Ia Pal,Huyện Chư Sê,Tỉnh Gia Lai,23941,Xã Chư Sê,52,False
23968,Xã HBông,Huyện Chư Sê,Tỉnh Gia Lai,23971,Xã Ia Hrú,52,False
23971,Xã Ia Hrú,Huyện Chư Pưh,Tỉnh Gia Lai,23971,Xã Ia Hrú,52,False
23972,Xã Ia Rong,Huyện Chư Pưh,Tỉnh Gia Lai,23971,Xã Ia Hrú,52,False
23974,Xã Ia Dreng,Huyện Chư Pưh,Tỉnh Gia Lai,23971,Xã Ia Hrú,52,False
23977,Xã Ia Ko,Huyện Chư Sê,Tỉnh Gia Lai,23977,Xã Ia Ko,52,False
23978,Xã Ia Hla,Huyện Chư Pưh,Tỉnh Gia Lai,23977,Xã Ia Ko,52,False
23980,Xã Chư Don,Huyện Chư Pưh,Tỉnh Gia Lai,23942,Xã Chư Pưh,52,False
23983,Xã Ia Phang,Huyện Chư Pưh,Tỉnh Gia Lai,23942,Xã Chư Pưh,52,False
23986,Xã Ia Le,Huyện Chư Pưh,Tỉnh Gia Lai,23986,Xã Ia Le,52,False
23987,Xã Ia BLứ,Huyện Chư Pưh,Tỉnh Gia Lai,23986,Xã Ia Le,52,False
23989,Xã Hà Tam,Huyện Đăk Pơ,Tỉnh Gia Lai,23995,Xã Đak Pơ,52,False
23992,Xã An Thành,Huyện Đăk Pơ,Tỉnh Gia Lai,23995,Xã Đak Pơ,52,False
23995,Thị trấn Đak Pơ,Huyện Đăk Pơ,Tỉnh Gia Lai,23995,Xã Đak Pơ,52,False
23998,Xã Yang Bắc,Huyện Đăk Pơ,Tỉnh Gia Lai,23995,Xã Đak Pơ,52,False
24001,Xã Cư An,Huyện Đăk Pơ,Tỉnh Gia Lai,23614,Phường An Bình,52,False
24004,Xã Tân An,Huyện Đăk Pơ,Tỉnh Gia Lai,23614,Phường An Bình,52,False
24007,Xã Phú An,Huyện Đăk Pơ,Tỉnh Gia Lai,24007,Xã Ya Hội,52,False
24010,Xã Ya Hội,Huyện Đăk Pơ,Tỉnh Gia Lai,24007,Xã Ya Hội,52,False
24013,Xã Pờ Tó,Huyện Ia Pa,Tỉnh Gia Lai,24013,Xã Pờ Tó,52,False
24016,Xã Chư Răng,Huyện Ia Pa,Tỉnh Gia Lai,24013,Xã Pờ Tó,52,False
24019,Xã Ia KDăm,Huyện Ia Pa,Tỉnh Gia Lai,24028,Xã Ia Tul,52,False
24022,Xã Kim Tân,Huyện Ia Pa,Tỉnh Gia Lai,24022,Xã Ia Pa,52,False
24025,Xã Chư Mố,Huyện Ia Pa,Tỉnh Gia Lai,24028,Xã Ia Tul,52,False
24028,Xã Ia Tul,Huyện Ia Pa,Tỉnh Gia Lai,24028,Xã Ia Tul,52,False
24031,Xã Ia Mrơn,Huyện Ia Pa,Tỉnh Gia Lai,24022,Xã Ia Pa,52,False
24034,Xã Ia Broăi,Huyện Ia Pa,Tỉnh Gia Lai,24028,Xã Ia Tul,52,False
24037,Xã Ia Trok,Huyện Ia Pa,Tỉnh Gia Lai,24022,Xã Ia Pa,52,False
24041,Phường Cheo Reo,Thị xã Ayun Pa,Tỉnh Gia Lai,24044,Phường Ayun Pa,52,False
24042,Phường Hòa Bình,Thị xã Ayun Pa,Tỉnh Gia Lai,24044,Phường Ayun Pa,52,False
24043,Thị trấn Phú Thiện,Huyện Phú Thiện,Tỉnh Gia Lai,24043,Xã Phú Thiện,52,False
24044,Phường Đoàn Kết,Thị xã Ayun Pa,Tỉnh Gia Lai,24044,Phường Ayun Pa,52,False
24045,Phường Sông Bờ,Thị xã Ayun Pa,Tỉnh Gia Lai,24044,Phường Ayun Pa,52,False
24046,Xã Chư A Thai,Huyện Phú Thiện,Tỉnh Gia Lai,24049,Xã Chư A Thai,52,False
24048,Xã Ayun Hạ,Huyện Phú Thiện,Tỉnh Gia Lai,24049,Xã Chư A Thai,52,False
24049,Xã Ia Ake,Huyện Phú Thiện,Tỉnh Gia Lai,24049,Xã Chư A Thai,52,False
24052,Xã Ia Sol,Huyện Phú Thiện,Tỉnh Gia Lai,24043,Xã Phú Thiện,52,False
24055,Xã Ia Piar,Huyện Phú Thiện,Tỉnh Gia Lai,24043,Xã Phú Thiện,52,False
24058,Xã Ia Peng,Huyện Phú Thiện,Tỉnh Gia Lai,24061,Xã Ia Hiao,52,False
24060,Xã Chrôh Pơnan,Huyện Phú Thiện,Tỉnh Gia Lai,24061,Xã Ia Hiao,52,False
24061,Xã Ia Hiao,Huyện Phú Thiện,Tỉnh Gia Lai,24061,Xã Ia Hiao,52,False
24064,Xã Ia RBol,Thị xã Ayun Pa,Tỉnh Gia Lai,24065,Xã Ia Rbol,52,False
24065,Xã Chư Băh,Thị xã Ayun Pa,Tỉnh Gia Lai,24065,Xã Ia Rbol,52,False
24067,Xã Ia Yeng,Huyện Phú Thiện,Tỉnh Gia Lai,24043,Xã Phú Thiện,52,False
24070,Xã Ia RTô,Thị xã Ayun Pa,Tỉnh Gia Lai,24073,Xã Ia Sao,52,False
24073,Xã Ia Sao,Thị xã Ayun Pa,Tỉnh Gia Lai,24073,Xã Ia Sao,52,False
24076,Thị trấn Phú Túc,Huyện Krông Pa,Tỉnh Gia Lai,24076,Xã Phú Túc,52,False
24079,Xã Ia RSai,Huyện Krông Pa,Tỉnh Gia Lai,24112,Xã Ia Rsai,52,False
24082,Xã Ia RSươm,Huyện Krông Pa,Tỉnh Gia Lai,24109,Xã Uar,52,False
24085,Xã Chư Gu,Huyện Krông Pa,Tỉnh Gia Lai,24112,Xã Ia Rsai,52,False
24088,Xã Đất Bằng,Huyện Krông Pa,Tỉnh Gia Lai,24076,Xã Phú Túc,52,False
24091,Xã Ia Mlăh,Huyện Krông Pa,Tỉnh Gia Lai,24076,Xã Phú Túc,52,False
24094,Xã Chư Drăng,Huyện Krông Pa,Tỉnh Gia Lai,24109,Xã Uar,52,False
24097,Xã Phú Cần,Huyện Krông Pa,Tỉnh Gia Lai,24076,Xã Phú Túc,52,False
24100,Xã Ia HDreh,Huyện Krông Pa,Tỉnh Gia Lai,24100,Xã Ia Dreh,52,False
24103,Xã Ia RMok,Huyện Krông Pa,Tỉnh Gia Lai,24100,Xã Ia Dreh,52,False
24106,Xã Chư Ngọc,Huyện Krông Pa,Tỉnh Gia Lai,24076,Xã Phú Túc,52,False
24109,Xã Uar,Huyện Krông Pa,Tỉnh Gia Lai,24109,Xã Uar,52,False
24112,Xã Chư Rcăm,Huyện Krông Pa,Tỉnh Gia Lai,24112,Xã Ia Rsai,52,False
24115,Xã Krông Năng,Huyện Krông Pa,Tỉnh Gia Lai,24100,Xã Ia Dreh,52,False
24118,Phường Tân Lập,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24121,Phường Tân Lập,66,False
24121,Phường Tân Hòa,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24121,Phường Tân Lập,66,False
24124,Phường Tân An,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24163,Phường Tân An,66,False
24130,Phường Thành Nhất,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24154,Phường Thành Nhất,66,False
24133,Phường Thành Công,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24133,Phường Buôn Ma Thuột,66,False
24136,Phường Tân Lợi,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24133,Phường Buôn Ma Thuột,66,False
24142,Phường Tân Thành,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24133,Phường Buôn Ma Thuột,66,False
24145,Phường Tân Tiến,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24133,Phường Buôn Ma Thuột,66,False
24148,Phường Tự An,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24133,Phường Buôn Ma Thuột,66,False
24151,Phường Ea Tam,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24169,Phường Ea Kao,66,False
24154,Phường Khánh Xuân,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24154,Phường Thành Nhất,66,False
24157,Xã Hòa Thuận,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24163,Phường Tân An,66,False
24160,Xã Cư ÊBur,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24133,Phường Buôn Ma Thuột,66,False
24163,Xã Ea Tu,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24163,Phường Tân An,66,False
24166,Xã Hòa Thắng,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24121,Phường Tân Lập,66,False
24169,Xã Ea Kao,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24169,Phường Ea Kao,66,False
24172,Xã Hòa Phú,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24175,Xã Hòa Phú,66,False
24175,Xã Hòa Khánh,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24175,Xã Hòa Phú,66,False
24178,Xã Hòa Xuân,Thành phố Buôn Ma Thuột,Tỉnh Đắk Lắk,24175,Xã Hòa Phú,66,False
24181,Thị trấn Ea Drăng,Huyện Ea H'leo,Tỉnh Đắk Lắk,24181,Xã Ea Drăng,66,False
24184,Xã Ea H'leo,Huyện Ea H'leo,Tỉnh Đắk Lắk,24184,Xã Ea H'Leo,66,False
24187,Xã Ea Sol,Huyện Ea H'leo,Tỉnh Đắk Lắk,24187,Xã Ea Hiao,66,False
24190,Xã Ea Ral,Huyện Ea H'leo,Tỉnh Đắk Lắk,24181,Xã Ea Drăng,66,False
24193,Xã Ea Wy,Huyện Ea H'leo,Tỉnh Đắk Lắk,24193,Xã Ea Wy,66,False
24194,Xã Cư A Mung,Huyện Ea H'leo,Tỉnh Đắk Lắk,24193,Xã Ea Wy,66,False
24196,Xã Cư Mốt,Huyện Ea H'leo,Tỉnh Đắk Lắk,24193,Xã Ea Wy,66,False
24199,Xã Ea Hiao,Huyện Ea H'leo,Tỉnh Đắk Lắk,24187,Xã Ea Hiao,66,False
24202,Xã Ea Khal,Huyện Ea H'leo,Tỉnh Đắk Lắk,24208,Xã Ea Khăl,66,False
24205,Xã Dliê Yang,Huyện Ea H'leo,Tỉnh Đắk Lắk,24181,Xã Ea Drăng,66,False
24207,Xã Ea Tir,Huyện Ea H'leo,Tỉnh Đắk Lắk,24208,Xã Ea Khăl,66,False
24208,Xã Ea Nam,Huyện Ea H'leo,Tỉnh Đắk Lắk,24208,Xã Ea Khăl,66,False
24211,Thị trấn Ea Súp,Huyện Ea Súp,Tỉnh Đắk Lắk,24211,Xã Ea Súp,66,False
24214,Xã Ia Lốp,Huyện Ea Súp,Tỉnh Đắk Lắk,24214,Xã Ia Lốp,66,False
24215,Xã Ia JLơi,Huyện Ea Súp,Tỉnh Đắk Lắk,24217,Xã Ea Rốk,66,False
24217,Xã Ea Rốk,Huyện Ea Súp,Tỉnh Đắk Lắk,24217,Xã Ea Rốk,66,False
24220,Xã Ya Tờ Mốt,Huyện Ea Súp,Tỉnh Đắk Lắk,24229,Xã Ea Bung,66,False
24221,Xã Ia RVê,Huyện Ea Súp,Tỉnh Đắk Lắk,24221,Xã Ia Rvê,66,False
24223,Xã Ea Lê,Huyện Ea Súp,Tỉnh Đắk Lắk,24211,Xã Ea Súp,66,False
24226,Xã Cư KBang,Huyện Ea Súp,Tỉnh Đắk Lắk,24217,Xã Ea Rốk,66,False
24229,Xã Ea Bung,Huyện Ea Súp,Tỉnh Đắk Lắk,24229,Xã Ea Bung,66,False
24232,Xã Cư M'Lan,Huyện Ea Súp,Tỉnh Đắk Lắk,24211,Xã Ea Súp,66,False
24235,Xã Krông Na,Huyện Buôn Đôn,Tỉnh Đắk Lắk,24235,Xã Buôn Đôn,66,False
24238,Xã Ea Huar,Huyện Buôn Đôn,Tỉnh Đắk Lắk,24241,Xã Ea Wer,66,False
24241,Xã Ea Wer,Huyện Buôn Đôn,Tỉnh Đắk Lắk,24241,Xã Ea Wer,66,False
24244,Xã Tân Hòa,Huyện Buôn Đôn,Tỉnh Đắk Lắk,24241,Xã Ea Wer,66,False
24247,Xã Cuôr KNia,Huyện Buôn Đôn,Tỉnh Đắk Lắk,24250,Xã Ea Nuôl,66,False
24250,Xã Ea Bar,Huyện Buôn Đôn,Tỉnh Đắk Lắk,24250,Xã Ea Nuôl,66,False
24253,Xã Ea Nuôl,Huyện Buôn Đôn,Tỉnh Đắk Lắk,24250,Xã Ea Nuôl,66,False
24256,Thị trấn Ea Pốk,Huyện Cư M'gar,Tỉnh Đắk Lắk,24259,Xã Quảng Phú,66,False
24259,Thị trấn Quảng Phú,Huyện Cư M'gar,Tỉnh Đắk Lắk,24259,Xã Quảng Phú,66,False
24262,Xã Quảng Tiến,Huyện Cư M'gar,Tỉnh Đắk Lắk,24259,Xã Quảng Phú,66,False
24264,Xã Ea Kuêh,Huyện Cư M'gar,Tỉnh Đắk Lắk,24265,Xã Ea Kiết,66,False
24265,Xã Ea Kiết,Huyện Cư M'gar,Tỉnh Đắk Lắk,24265,Xã Ea Kiết,66,False
24268,Xã Ea Tar,Huyện Cư M'gar,Tỉnh Đắk Lắk,24277,Xã Ea Tul,66,False
24271,Xã Cư Dliê M'nông,Huyện Cư M'gar,Tỉnh Đắk Lắk,24277,Xã Ea Tul,66,False
24274,Xã Ea H'đing,Huyện Cư M'gar,Tỉnh Đắk Lắk,24280,Xã Cư M'gar,66,False
24277,Xã Ea Tul,Huyện Cư M'gar,Tỉnh Đắk Lắk,24277,Xã Ea Tul,66,False
24280,Xã Ea KPam,Huyện Cư M'gar,Tỉnh Đắk Lắk,24280,Xã Cư M'gar,66,False
24283,Xã Ea M'Droh,Huyện Cư M'gar,Tỉnh Đắk Lắk,24286,Xã Ea M'Droh,66,False
24286,Xã Quảng Hiệp,Huyện Cư M'gar,Tỉnh Đắk Lắk,24286,Xã Ea M'Droh,66,False
24289,Xã Cư M'gar,Huyện Cư M'gar,Tỉnh Đắk Lắk,24280,Xã Cư M'gar,66,False
24292,Xã Ea Drơng,Huyện Cư M'gar,Tỉnh Đắk Lắk,24301,Xã Cuôr Đăng,66,False
24295,Xã Ea M'nang,Huyện Cư M'gar,Tỉnh Đắk Lắk,24286,Xã Ea M'Droh,66,False
24298,Xã Cư Suê,Huyện Cư M'gar,Tỉnh Đắk Lắk,24259,Xã Quảng Phú,66,False
24301,Xã Cuôr Đăng,Huyện Cư M'gar,Tỉnh Đắk Lắk,24301,Xã Cuôr Đăng,66,False
24305,Phường An Lạc,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24305,Phường Buôn Hồ,66,False
24307,Xã Cư Né,Huyện Krông Búk,Tỉnh Đắk Lắk,24310,Xã Krông Búk,66,False
24308,Phường An Bình,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24305,Phường Buôn Hồ,66,False
24310,Xã Chứ Kbô,Huyện Krông Búk,Tỉnh Đắk Lắk,24310,Xã Krông Búk,66,False
24311,Phường Thiện An,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24305,Phường Buôn Hồ,66,False
24313,Xã Cư Pơng,Huyện Krông Búk,Tỉnh Đắk Lắk,24313,Xã Cư Pơng,66,False
24314,Xã Ea Sin,Huyện Krông Búk,Tỉnh Đắk Lắk,24313,Xã Cư Pơng,66,False
24316,Thị trấn Pơng Drang,Huyện Krông Búk,Tỉnh Đắk Lắk,24316,Xã Pơng Drang,66,False
24317,Xã Tân Lập,Huyện Krông Búk,Tỉnh Đắk Lắk,24316,Xã Pơng Drang,66,False
24318,Phường Đạt Hiếu,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24305,Phường Buôn Hồ,66,False
24319,Xã Ea Ngai,Huyện Krông Búk,Tỉnh Đắk Lắk,24316,Xã Pơng Drang,66,False
24322,Phường Đoàn Kết,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24305,Phường Buôn Hồ,66,False
24328,Xã Ea Drông,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24328,Xã Ea Drông,66,False
24331,Phường Thống Nhất,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24305,Phường Buôn Hồ,66,False
24332,Phường Bình Tân,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24340,Phường Cư Bao,66,False
24334,Xã Ea Siên,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24328,Xã Ea Drông,66,False
24337,Xã Bình Thuận,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24340,Phường Cư Bao,66,False
24340,Xã Cư Bao,Thị Xã Buôn Hồ,Tỉnh Đắk Lắk,24340,Phường Cư Bao,66,False
24343,Thị trấn Krông Năng,Huyện Krông Năng,Tỉnh Đắk Lắk,24343,Xã Krông Năng,66,False
24346,Xã Dliê Ya,Huyện Krông Năng,Tỉnh Đắk Lắk,24346,Xã Dliê Ya,66,False
24349,Xã Ea Tóh,Huyện Krông Năng,Tỉnh Đắk Lắk,24346,Xã Dliê Ya,66,False
24352,Xã Ea Tam,Huyện Krông Năng,Tỉnh Đắk Lắk,24352,Xã Tam Giang,66,False
24355,Xã Phú Lộc,Huyện Krông Năng,Tỉnh Đắk Lắk,24343,Xã Krông Năng,66,False
24358,Xã Tam Giang,Huyện Krông Năng,Tỉnh Đắk Lắk,24352,Xã Tam Giang,66,False
24359,Xã Ea Púk,Huyện Krông Năng,Tỉnh Đắk Lắk,24364,Xã Phú Xuân,66,False
24360,Xã Ea Dăh,Huyện Krông Năng,Tỉnh Đắk Lắk,24364,Xã Phú Xuân,66,False
24361,Xã Ea Hồ,Huyện Krông Năng,Tỉnh Đắk Lắk,24343,Xã Krông Năng,66,False
24364,Xã Phú Xuân,Huyện Krông Năng,Tỉnh Đắk Lắk,24364,Xã Phú Xuân,66,False
24367,Xã Cư Klông,Huyện Krông Năng,Tỉnh Đắk Lắk,24352,Xã Tam Giang,66,False
24370,Xã Ea Tân,Huyện Krông Năng,Tỉnh Đắk Lắk,24346,Xã Dliê Ya,66,False
24373,Thị trấn Ea Kar,Huyện Ea Kar,Tỉnh Đắk Lắk,24373,Xã Ea Kar,66,False
24376,Thị trấn Ea Knốp,Huyện Ea Kar,Tỉnh Đắk Lắk,24376,Xã Ea Knốp,66,False
24379,Xã Ea Sô,Huyện Ea Kar,Tỉnh Đắk Lắk,24376,Xã Ea Knốp,66,False
24380,Xã Ea Sar,Huyện Ea Kar,Tỉnh Đắk Lắk,24376,Xã Ea Knốp,66,False
24382,Xã Xuân Phú,Huyện Ea Kar,Tỉnh Đắk Lắk,24373,Xã Ea Kar,66,False
24385,Xã Cư Huê,Huyện Ea Kar,Tỉnh Đắk Lắk,24373,Xã Ea Kar,66,False
24388,Xã Ea Tih,Huyện Ea Kar,Tỉnh Đắk Lắk,24376,Xã Ea Knốp,66,False
24391,Xã Ea Đar,Huyện Ea Kar,Tỉnh Đắk Lắk,24373,Xã Ea Kar,66,False
24394,Xã Ea Kmút,Huyện Ea Kar,Tỉnh Đắk Lắk,24373,Xã Ea Kar,66,False
24397,Xã Cư Ni,Huyện Ea Kar,Tỉnh Đắk Lắk,24373,Xã Ea Kar,66,False
24400,Xã Ea Păl,Huyện Ea Kar,Tỉnh Đắk Lắk,24400,Xã Ea Păl,66,False
24401,Xã Cư Prông,Huyện Ea Kar,Tỉnh Đắk Lắk,24400,Xã Ea Păl,66,False
24403,Xã Ea Ô,Huyện Ea Kar,Tỉnh Đắk Lắk,24403,Xã Ea Ô,66,False
24404,Xã Cư ELang,Huyện Ea Kar,Tỉnh Đắk Lắk,24403,Xã Ea Ô,66,False
24406,Xã Cư Bông,Huyện Ea Kar,Tỉnh Đắk Lắk,24406,Xã Cư Yang,66,False
24409,Xã Cư Yang,Huyện Ea Kar,Tỉnh Đắk Lắk,24406,Xã Cư Yang,66,False
24412,Thị trấn M'Drắk,Huyện M'Đrắk,Tỉnh Đắk Lắk,24412,Xã M'Drắk,66,False
24415,Xã Cư Prao,Huyện M'Đrắk,Tỉnh Đắk Lắk,24415,Xã Cư Prao,66,False
24418,Xã Ea Pil,Huyện M'Đrắk,Tỉnh Đắk Lắk,24415,Xã Cư Prao,66,False
24421,Xã Ea Lai,Huyện M'Đrắk,Tỉnh Đắk Lắk,24412,Xã M'Drắk,66,False
24424,Xã Ea H'MLay,Huyện M'Đrắk,Tỉnh Đắk Lắk,24433,Xã Ea Riêng,66,False
24427,Xã Krông Jing,Huyện M'Đrắk,Tỉnh Đắk Lắk,24412,Xã M'Drắk,66,False
24430,Xã Ea M'Doal,Huyện M'Đrắk,Tỉnh Đắk Lắk,24433,Xã Ea Riêng,66,False
24433,Xã Ea Riêng,Huyện M'Đrắk,Tỉnh Đắk Lắk,24433,Xã Ea Riêng,66,False
24436,Xã Cư M'ta,Huyện M'Đrắk,Tỉnh Đắk Lắk,24436,Xã Cư M'ta,66,False
24439,Xã Cư Króa,Huyện M'Đrắk,Tỉnh Đắk Lắk,24436,Xã Cư M'ta,66,False
24442,Xã Krông Á,Huyện M'Đrắk,Tỉnh Đắk Lắk,24444,Xã Krông Á,66,False
24444,Xã Cư San,Huyện M'Đrắk,Tỉnh Đắk Lắk,24444,Xã Krông Á,66,False
24445,Xã Ea Trang,Huyện M'Đrắk,Tỉnh Đắk Lắk,24445,Xã Ea Trang,66,False
24448,Thị trấn Krông Kmar,Huyện Krông Bông,Tỉnh Đắk Lắk,24448,Xã Krông Bông,66,False
24451,Xã Dang Kang,Huyện Krông Bông,Tỉnh Đắk Lắk,24454,Xã Dang Kang,66,False
24454,Xã Cư KTy,Huyện Krông Bông,Tỉnh Đắk Lắk,24454,Xã Dang Kang,66,False
24457,Xã Hòa Thành,Huyện Krông Bông,Tỉnh Đắk Lắk,24454,Xã Dang Kang,66,False
24463,Xã Hòa Phong,Huyện Krông Bông,Tỉnh Đắk Lắk,24478,Xã Cư Pui,66,False
24466,Xã Hòa Lễ,Huyện Krông Bông,Tỉnh Đắk Lắk,24448,Xã Krông Bông,66,False
24469,Xã Yang Reh,Huyện Krông Bông,Tỉnh Đắk Lắk,24472,Xã Hòa Sơn,66,False
24472,Xã Ea Trul,Huyện Krông Bông,Tỉnh Đắk Lắk,24472,Xã Hòa Sơn,66,False
24475,Xã Khuê Ngọc Điền,Huyện Krông Bông,Tỉnh Đắk Lắk,24448,Xã Krông Bông,66,False
24478,Xã Cư Pui,Huyện Krông Bông,Tỉnh Đắk Lắk,24478,Xã Cư Pui,66,False
24481,Xã Hòa Sơn,Huyện Krông Bông,Tỉnh Đắk Lắk,24472,Xã Hòa Sơn,66,False
24484,Xã Cư Drăm,Huyện Krông Bông,Tỉnh Đắk Lắk,24484,Xã Yang Mao,66,False
24487,Xã Yang Mao,Huyện Krông Bông,Tỉnh Đắk Lắk,24484,Xã Yang Mao,66,False
24490,Thị trấn Phước An,Huyện Krông Pắc,Tỉnh Đắk Lắk,24490,Xã Krông Pắc,66,False
24493,Xã KRông Búk,Huyện Krông Pắc,Tỉnh Đắk Lắk,24496,Xã Ea Kly,66,False
24496,Xã Ea Kly,Huyện Krông Pắc,Tỉnh Đắk Lắk,24496,Xã Ea Kly,66,False
24499,Xã Ea Kênh,Huyện Krông Pắc,Tỉnh Đắk Lắk,24505,Xã Ea Knuếc,66,False
24502,Xã Ea Phê,Huyện Krông Pắc,Tỉnh Đắk Lắk,24502,Xã Ea Phê,66,False
24505,Xã Ea Knuếc,Huyện Krông Pắc,Tỉnh Đắk Lắk,24505,Xã Ea Knuếc,66,False
24508,Xã Ea Yông,Huyện Krông Pắc,Tỉnh Đắk Lắk,24490,Xã Krông Pắc,66,False
24511,Xã Hòa An,Huyện Krông Pắc,Tỉnh Đắk Lắk,24490,Xã Krông Pắc,66,False
24514,Xã Ea Kuăng,Huyện Krông Pắc,Tỉnh Đắk Lắk,24502,Xã Ea Phê,66,False
24517,Xã Hòa Đông,Huyện Krông Pắc,Tỉnh Đắk Lắk,24505,Xã Ea Knuếc,66,False
24520,Xã Ea Hiu,Huyện Krông Pắc,Tỉnh Đắk Lắk,24502,Xã Ea Phê,66,False
24523,Xã Hòa Tiến,Huyện Krông Pắc,Tỉnh Đắk Lắk,24490,Xã Krông Pắc,66,False
24526,Xã Tân Tiến,Huyện Krông Pắc,Tỉnh Đắk Lắk,24526,Xã Tân Tiến,66,False
24529,Xã Vụ Bổn,Huyện Krông Pắc,Tỉnh Đắk Lắk,24529,Xã Vụ Bổn,66,False
24532,Xã Ea Uy,Huyện Krông Pắc,Tỉnh Đắk Lắk,24526,Xã Tân Tiến,66,False
24535,Xã Ea Yiêng,Huyện Krông Pắc,Tỉnh Đắk Lắk,24526,Xã Tân Tiến,66,False
24538,Thị trấn Buôn Trấp,Huyện Krông A Na,Tỉnh Đắk Lắk,24538,Xã Krông Ana,66,False
24540,Xã Ea Ning,Huyện Cư Kuin,Tỉnh Đắk Lắk,24540,Xã Ea Ning,66,False
24541,Xã Cư Êwi,Huyện Cư Kuin,Tỉnh Đắk Lắk,24540,Xã Ea Ning,66,False
24544,Xã Ea Ktur,Huyện Cư Kuin,Tỉnh Đắk Lắk,24544,Xã Ea Ktur,66,False
24547,Xã Ea Tiêu,Huyện Cư Kuin,Tỉnh Đắk Lắk,24544,Xã Ea Ktur,66,False
24550,Xã Ea BHốk,Huyện Cư Kuin,Tỉnh Đắk Lắk,24544,Xã Ea Ktur,66,True
24550,Xã Ea BHốk,Huyện Cư Kuin,Tỉnh Đắk Lắk,24561,Xã Dray Bhăng,66,True
24553,Xã Ea Hu,Huyện Cư Kuin,Tỉnh Đắk Lắk,24540,Xã Ea Ning,66,False
24556,Xã Dray Sáp,Huyện Krông A Na,Tỉnh Đắk Lắk,24559,Xã Ea Na,66,False
24559,Xã Ea Na,Huyện Krông A Na,Tỉnh Đắk Lắk,24559,Xã Ea Na,66,False
24561,Xã Dray Bhăng,Huyện Cư Kuin,Tỉnh Đắk Lắk,24561,Xã Dray Bhăng,66,False
24562,Xã Hòa Hiệp,Huyện Cư Kuin,Tỉnh Đắk Lắk,24561,Xã Dray Bhăng,66,False
24565,Xã Ea Bông,Huyện Krông A Na,Tỉnh Đắk Lắk,24559,Xã Ea Na,66,False
24568,Xã Băng A Drênh,Huyện Krông A Na,Tỉnh Đắk Lắk,24568,Xã Dur Kmăl,66,False
24571,Xã Dur KMăl,Huyện Krông A Na,Tỉnh Đắk Lắk,24568,Xã Dur Kmăl,66,False
24574,Xã Bình Hòa,Huyện Krông A Na,Tỉnh Đắk Lắk,24538,Xã Krông Ana,66,False
24577,Xã Quảng Điền,Huyện Krông A Na,Tỉnh Đắk Lắk,24538,Xã Krông Ana,66,False
24580,Thị trấn Liên Sơn,Huyện Lắk,Tỉnh Đắk Lắk,24580,Xã Liên Sơn Lắk,66,False
24583,Xã Yang Tao,Huyện Lắk,Tỉnh Đắk Lắk,24580,Xã Liên Sơn Lắk,66,False
24586,Xã Bông Krang,Huyện Lắk,Tỉnh Đắk Lắk,24580,Xã Liên Sơn Lắk,66,False
24589,Xã Đắk Liêng,Huyện Lắk,Tỉnh Đắk Lắk,24595,Xã Đắk Liêng,66,False
24592,Xã Buôn Triết,Huyện Lắk,Tỉnh Đắk Lắk,24595,Xã Đắk Liêng,66,False
24595,Xã Buôn Tría,Huyện Lắk,Tỉnh Đắk Lắk,24595,Xã Đắk Liêng,66,False
24598,Xã Đắk Phơi,Huyện Lắk,Tỉnh Đắk Lắk,24598,Xã Đắk Phơi,66,False
24601,Xã Đắk Nuê,Huyện Lắk,Tỉnh Đắk Lắk,24598,Xã Đắk Phơi,66,False
24604,Xã Krông Nô,Huyện Lắk,Tỉnh Đắk Lắk,24604,Xã Krông Nô,66,False
24607,Xã Nam Ka,Huyện Lắk,Tỉnh Đắk Lắk,24607,Xã Nam Ka,66,False
24610,Xã Ea Rbin,Huyện Lắk,Tỉnh Đắk Lắk,24607,Xã Nam Ka,66,False
24611,Phường Nghĩa Đức,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24611,Phường Bắc Gia Nghĩa,68,False
24612,Phường Nghĩa Thành,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24611,Phường Bắc Gia Nghĩa,68,False
24614,Phường Nghĩa Phú,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24615,Phường Nam Gia Nghĩa,68,False
24615,Phường Nghĩa Tân,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24615,Phường Nam Gia Nghĩa,68,False
24616,Xã Quảng Sơn,Huyện Đăk Glong,Tỉnh Đắk Nông,24616,Xã Quảng Sơn,68,False
24617,Phường Nghĩa Trung,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24617,Phường Đông Gia Nghĩa,68,False
24618,Xã Đắk R'Moan,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24615,Phường Nam Gia Nghĩa,68,False
24619,Phường Quảng Thành,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24611,Phường Bắc Gia Nghĩa,68,False
24620,Xã Quảng Hòa,Huyện Đăk Glong,Tỉnh Đắk Nông,24620,Xã Quảng Hòa,68,False
24622,Xã Đắk Ha,Huyện Đăk Glong,Tỉnh Đắk Nông,24611,Phường Bắc Gia Nghĩa,68,False
24625,Xã Đắk R'Măng,Huyện Đăk Glong,Tỉnh Đắk Nông,24637,Xã Tà Đùng,68,False
24628,Xã Đắk Nia,Thành phố Gia Nghĩa,Tỉnh Đắk Nông,24617,Phường Đông Gia Nghĩa,68,False
24631,Xã Quảng Khê,Huyện Đăk Glong,Tỉnh Đắk Nông,24631,Xã Quảng Khê,68,False
24634,Xã Đắk Plao,Huyện Đăk Glong,Tỉnh Đắk Nông,24631,Xã Quảng Khê,68,False
24637,Xã Đắk Som,Huyện Đăk Glong,Tỉnh Đắk Nông,24637,Xã Tà Đùng,68,False
24640,Thị trấn Ea T'Ling,Huyện Cư Jút,Tỉnh Đắk Nông,24640,Xã Cư Jút,68,False
24643,Xã Đắk Wil,Huyện Cư Jút,Tỉnh Đắk Nông,24646,Xã Đắk Wil,68,False
24646,Xã Ea Pô,Huyện Cư Jút,Tỉnh Đắk Nông,24646,Xã Đắk Wil,68,False
24649,Xã Nam Dong,Huyện Cư Jút,Tỉnh Đắk Nông,24649,Xã Nam Dong,68,False
24652,Xã Đắk D'rông,Huyện Cư Jút,Tỉnh Đắk Nông,24649,Xã Nam Dong,68,False
24655,Xã Tâm Thắng,Huyện Cư Jút,Tỉnh Đắk Nông,24640,Xã Cư Jút,68,False
24658,Xã Cư Knia,Huyện Cư Jút,Tỉnh Đắk Nông,24640,Xã Cư Jút,68,False
24661,Xã Trúc Sơn,Huyện Cư Jút,Tỉnh Đắk Nông,24640,Xã Cư Jút,68,False
24664,Thị trấn Đắk Mil,Huyện Đắk Mil,Tỉnh Đắk Nông,24664,Xã Đức Lập,68,False
24667,Xã Đắk Lao,Huyện Đắk Mil,Tỉnh Đắk Nông,24682,Xã Thuận An,68,False
24670,Xã Đắk R'La,Huyện Đắk Mil,Tỉnh Đắk Nông,24670,Xã Đắk Mil,68,False
24673,Xã Đắk Gằn,Huyện Đắk Mil,Tỉnh Đắk Nông,24670,Xã Đắk Mil,68,False
24676,Xã Đức Mạnh,Huyện Đắk Mil,Tỉnh Đắk Nông,24664,Xã Đức Lập,68,False
24677,Xã Đắk N'Drót,Huyện Đắk Mil,Tỉnh Đắk Nông,24670,Xã Đắk Mil,68,False
24678,Xã Long Sơn,Huyện Đắk Mil,Tỉnh Đắk Nông,24678,Xã Đắk Sắk,68,False
24679,Xã Đắk Sắk,Huyện Đắk Mil,Tỉnh Đắk Nông,24678,Xã Đắk Sắk,68,False
24682,Xã Thuận An,Huyện Đắk Mil,Tỉnh Đắk Nông,24682,Xã Thuận An,68,False
24685,Xã Đức Minh,Huyện Đắk Mil,Tỉnh Đắk Nông,24664,Xã Đức Lập,68,False
24688,Thị trấn Đắk Mâm,Huyện Krông Nô,Tỉnh Đắk Nông,24688,Xã Krông Nô,68,False
24691,Xã Đắk Sôr,Huyện Krông Nô,Tỉnh Đắk Nông,24697,Xã Nam Đà,68,False
24692,Xã Nam Xuân,Huyện Krông Nô,Tỉnh Đắk Nông,24678,Xã Đắk Sắk,68,False
24694,Xã Buôn Choáh,Huyện Krông Nô,Tỉnh Đắk Nông,24697,Xã Nam Đà,68,False
24697,Xã Nam Đà,Huyện Krông Nô,Tỉnh Đắk Nông,24697,Xã Nam Đà,68,False
24699,Xã Tân Thành,Huyện Krông Nô,Tỉnh Đắk Nông,24688,Xã Krông Nô,68,False
24700,Xã Đắk Drô,Huyện Krông Nô,Tỉnh Đắk Nông,24688,Xã Krông Nô,68,False
24703,Xã Nâm Nung,Huyện Krông Nô,Tỉnh Đắk Nông,24703,Xã Nâm Nung,68,False
24706,Xã Đức Xuyên,Huyện Krông Nô,Tỉnh Đắk Nông,24712,Xã Quảng Phú,68,False
24709,Xã Đắk Nang,Huyện Krông Nô,Tỉnh Đắk Nông,24712,Xã Quảng Phú,68,False
24712,Xã Quảng Phú,Huyện Krông Nô,Tỉnh Đắk Nông,24712,Xã Quảng Phú,68,False
24715,Xã Nâm N'Đir,Huyện Krông Nô,Tỉnh Đắk Nông,24703,Xã Nâm Nung,68,False
24717,Thị trấn Đức An,Huyện Đắk Song,Tỉnh Đắk Nông,24717,Xã Đức An,68,False
24718,Xã Đắk Môl,Huyện Đắk Song,Tỉnh Đắk Nông,24718,Xã Đắk Song,68,False
24719,Xã Đắk Hòa,Huyện Đắk Song,Tỉnh Đắk Nông,24718,Xã Đắk Song,68,False
24721,Xã Nam Bình,Huyện Đắk Song,Tỉnh Đắk Nông,24717,Xã Đức An,68,False
24722,Xã Thuận Hà,Huyện Đắk Song,Tỉnh Đắk Nông,24722,Xã Thuận Hạnh,68,False
24724,Xã Thuận Hạnh,Huyện Đắk Song,Tỉnh Đắk Nông,24722,Xã Thuận Hạnh,68,False
24727,Xã Đắk N'Drung,Huyện Đắk Song,Tỉnh Đắk Nông,24717,Xã Đức An,68,False
24728,Xã Nâm N'Jang,Huyện Đắk Song,Tỉnh Đắk Nông,24730,Xã Trường Xuân,68,False
24730,Xã Trường Xuân,Huyện Đắk Song,Tỉnh Đắk Nông,24730,Xã Trường Xuân,68,False
24733,Thị trấn Kiến Đức,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24733,Xã Kiến Đức,68,False
24736,Xã Quảng Trực,Huyện Tuy Đức,Tỉnh Đắk Nông,24736,Xã Quảng Trực,68,False
24739,Xã Đắk Búk So,Huyện Tuy Đức,Tỉnh Đắk Nông,24739,Xã Tuy Đức,68,False
24740,Xã Quảng Tâm,Huyện Tuy Đức,Tỉnh Đắk Nông,24739,Xã Tuy Đức,68,False
24742,Xã Đắk R'Tíh,Huyện Tuy Đức,Tỉnh Đắk Nông,24739,Xã Tuy Đức,68,False
24745,Xã Quảng Tín,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24760,Xã Quảng Tín,68,False
24746,Xã Đắk Ngo,Huyện Tuy Đức,Tỉnh Đắk Nông,24748,Xã Quảng Tân,68,False
24748,Xã Quảng Tân,Huyện Tuy Đức,Tỉnh Đắk Nông,24748,Xã Quảng Tân,68,False
24750,Xã Đắk Wer,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24751,Xã Nhân Cơ,68,False
24751,Xã Nhân Cơ,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24751,Xã Nhân Cơ,68,False
24754,Xã Kiến Thành,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24733,Xã Kiến Đức,68,False
24756,Xã Nghĩa Thắng,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24733,Xã Kiến Đức,68,False
24757,Xã Đạo Nghĩa,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24733,Xã Kiến Đức,68,False
24760,Xã Đắk Sin,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24760,Xã Quảng Tín,68,False
24761,Xã Hưng Bình,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24760,Xã Quảng Tín,68,False
24763,Xã Đắk Ru,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24760,Xã Quảng Tín,68,False
24766,Xã Nhân Đạo,Huyện Đắk R'Lấp,Tỉnh Đắk Nông,24751,Xã Nhân Cơ,68,False
24769,Phường 7,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24846,Phường Lang Biang - Đà Lạt,68,False
24772,Phường 8,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24778,Phường Lâm Viên - Đà Lạt,68,False
24775,Phường 12,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24778,Phường Lâm Viên - Đà Lạt,68,False
24778,Phường 9,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24778,Phường Lâm Viên - Đà Lạt,68,False
24781,Phường 2,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24781,Phường Xuân Hương - Đà Lạt,68,False
24784,Phường 1,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24781,Phường Xuân Hương - Đà Lạt,68,False
24787,Phường 6,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24787,Phường Cam Ly - Đà Lạt,68,False
24790,Phường 5,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24787,Phường Cam Ly - Đà Lạt,68,False
24793,Phường 4,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24781,Phường Xuân Hương - Đà Lạt,68,False
24796,Phường 10,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24781,Phường Xuân Hương - Đà Lạt,68,False
24799,Phường 11,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24805,Phường Xuân Trường - Đà Lạt,68,False
24802,Phường 3,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24781,Phường Xuân Hương - Đà Lạt,68,False
24805,Xã Xuân Thọ,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24805,Phường Xuân Trường - Đà Lạt,68,False
24808,Xã Tà Nung,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24787,Phường Cam Ly - Đà Lạt,68,False
24810,Xã Trạm Hành,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24805,Phường Xuân Trường - Đà Lạt,68,False
24811,Xã Xuân Trường,Thành phố Đà Lạt,Tỉnh Lâm Đồng,24805,Phường Xuân Trường - Đà Lạt,68,False
24814,Phường Lộc Phát,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24823,Phường 1 Bảo Lộc,68,False
24817,Phường Lộc Tiến,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24841,Phường 3 Bảo Lộc,68,False
24820,Phường 2,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24820,Phường 2 Bảo Lộc,68,False
24823,Phường 1,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24823,Phường 1 Bảo Lộc,68,False
24826,Phường B'lao,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24829,Phường B'Lao,68,False
24829,Phường Lộc Sơn,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24829,Phường B'Lao,68,False
24832,Xã Đamb'ri,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24820,Phường 2 Bảo Lộc,68,False
24835,Xã Lộc Thanh,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24823,Phường 1 Bảo Lộc,68,False
24838,Xã Lộc Nga,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24829,Phường B'Lao,68,False
24841,Xã Lộc Châu,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24841,Phường 3 Bảo Lộc,68,False
24844,Xã Đại Lào,Thành phố Bảo Lộc,Tỉnh Lâm Đồng,24841,Phường 3 Bảo Lộc,68,False
24846,Thị trấn Lạc Dương,Huyện Lạc Dương,Tỉnh Lâm Đồng,24846,Phường Lang Biang - Đà Lạt,68,False
24847,Xã Đạ Chais,Huyện Lạc Dương,Tỉnh Lâm Đồng,24848,Xã Lạc Dương,68,False
24848,Xã Đạ Nhim,Huyện Lạc Dương,Tỉnh Lâm Đồng,24848,Xã Lạc Dương,68,False
24850,Xã Đưng KNớ,Huyện Lạc Dương,Tỉnh Lâm Đồng,24853,Xã Đam Rông 4,68,False
24853,Xã Đạ Tông,Huyện Đam Rông,Tỉnh Lâm Đồng,24853,Xã Đam Rông 4,68,False
24856,Xã Đạ Long,Huyện Đam Rông,Tỉnh Lâm Đồng,24853,Xã Đam Rông 4,68,False
24859,Xã Đạ M'Rông,Huyện Đam Rông,Tỉnh Lâm Đồng,24875,Xã Đam Rông 3,68,False
24862,Xã Lát,Huyện Lạc Dương,Tỉnh Lâm Đồng,24846,Phường Lang Biang - Đà Lạt,68,False
24865,Xã Đạ Sar,Huyện Lạc Dương,Tỉnh Lâm Đồng,24848,Xã Lạc Dương,68,False
24868,Thị trấn Nam Ban,Huyện Lâm Hà,Tỉnh Lâm Đồng,24868,Xã Nam Ban Lâm Hà,68,False
24871,Thị trấn Đinh Văn,Huyện Lâm Hà,Tỉnh Lâm Đồng,24871,Xã Đinh Văn Lâm Hà,68,False
24874,Xã Liêng Srônh,Huyện Đam Rông,Tỉnh Lâm Đồng,24877,Xã Đam Rông 2,68,False
24875,Xã Đạ Rsal,Huyện Đam Rông,Tỉnh Lâm Đồng,24875,Xã Đam Rông 3,68,False
24877,Xã Rô Men,Huyện Đam Rông,Tỉnh Lâm Đồng,24877,Xã Đam Rông 2,68,False
24880,Xã Phú Sơn,Huyện Lâm Hà,Tỉnh Lâm Đồng,24895,Xã Phú Sơn Lâm Hà,68,False
24883,Xã Phi Tô,Huyện Lâm Hà,Tỉnh Lâm Đồng,24883,Xã Nam Hà Lâm Hà,68,False
24886,Xã Phi Liêng,Huyện Đam Rông,Tỉnh Lâm Đồng,24886,Xã Đam Rông 1,68,False
24889,Xã Đạ K'Nàng,Huyện Đam Rông,Tỉnh Lâm Đồng,24886,Xã Đam Rông 1,68,False
24892,Xã Mê Linh,Huyện Lâm Hà,Tỉnh Lâm Đồng,24868,Xã Nam Ban Lâm Hà,68,False
24895,Xã Đạ Đờn,Huyện Lâm Hà,Tỉnh Lâm Đồng,24895,Xã Phú Sơn Lâm Hà,68,False
24898,Xã Phúc Thọ,Huyện Lâm Hà,Tỉnh Lâm Đồng,24907,Xã Phúc Thọ Lâm Hà,68,False
24901,Xã Đông Thanh,Huyện Lâm Hà,Tỉnh Lâm Đồng,24868,Xã Nam Ban Lâm Hà,68,False
24904,Xã Gia Lâm,Huyện Lâm Hà,Tỉnh Lâm Đồng,24868,Xã Nam Ban Lâm Hà,68,False
24907,Xã Tân Thanh,Huyện Lâm Hà,Tỉnh Lâm Đồng,24907,Xã Phúc Thọ Lâm Hà,68,False
24910,Xã Tân Văn,Huyện Lâm Hà,Tỉnh Lâm Đồng,24871,Xã Đinh Văn Lâm Hà,68,False
24913,Xã Hoài Đức,Huyện Lâm Hà,Tỉnh Lâm Đồng,24916,Xã Tân Hà Lâm Hà,68,False
24916,Xã Tân Hà,Huyện Lâm Hà,Tỉnh Lâm Đồng,24916,Xã Tân Hà Lâm Hà,68,False
24919,Xã Liên Hà,Huyện Lâm Hà,Tỉnh Lâm Đồng,24916,Xã Tân Hà Lâm Hà,68,False
24922,Xã Đan Phượng,Huyện Lâm Hà,Tỉnh Lâm Đồng,24916,Xã Tân Hà Lâm Hà,68,False
24925,Xã Nam Hà,Huyện Lâm Hà,Tỉnh Lâm Đồng,24883,Xã Nam Hà Lâm Hà,68,False
24928,Thị trấn D'Ran,Huyện Đơn Dương,Tỉnh Lâm Đồng,24934,Xã D'Ran,68,False
24931,Thị trấn Thạnh Mỹ,Huyện Đơn Dương,Tỉnh Lâm Đồng,24931,Xã Đơn Dương,68,False
24934,Xã Lạc Xuân,Huyện Đơn Dương,Tỉnh Lâm Đồng,24934,Xã D'Ran,68,False
24937,Xã Đạ Ròn,Huyện Đơn Dương,Tỉnh Lâm Đồng,24931,Xã Đơn Dương,68,False
24940,Xã Lạc Lâm,Huyện Đơn Dương,Tỉnh Lâm Đồng,24943,Xã Ka Đô,68,False
24943,Xã Ka Đô,Huyện Đơn Dương,Tỉnh Lâm Đồng,24943,Xã Ka Đô,68,False
24949,Xã Ka Đơn,Huyện Đơn Dương,Tỉnh Lâm Đồng,24955,Xã Quảng Lập,68,False
24952,Xã Tu Tra,Huyện Đơn Dương,Tỉnh Lâm Đồng,24931,Xã Đơn Dương,68,False
24955,Xã Quảng Lập,Huyện Đơn Dương,Tỉnh Lâm Đồng,24955,Xã Quảng Lập,68,False
24958,Thị trấn Liên Nghĩa,Huyện Đức Trọng,Tỉnh Lâm Đồng,24958,Xã Đức Trọng,68,False
24961,Xã Hiệp An,Huyện Đức Trọng,Tỉnh Lâm Đồng,24967,Xã Hiệp Thạnh,68,False
24964,Xã Liên Hiệp,Huyện Đức Trọng,Tỉnh Lâm Đồng,24967,Xã Hiệp Thạnh,68,False
24967,Xã Hiệp Thạnh,Huyện Đức Trọng,Tỉnh Lâm Đồng,24967,Xã Hiệp Thạnh,68,False
24970,Xã Bình Thạnh,Huyện Đức Trọng,Tỉnh Lâm Đồng,24871,Xã Đinh Văn Lâm Hà,68,False
24973,Xã N'Thol Hạ,Huyện Đức Trọng,Tỉnh Lâm Đồng,24976,Xã Tân Hội,68,False
24976,Xã Tân Hội,Huyện Đức Trọng,Tỉnh Lâm Đồng,24976,Xã Tân Hội,68,False
24979,Xã Tân Thành,Huyện Đức Trọng,Tỉnh Lâm Đồng,24976,Xã Tân Hội,68,False
24982,Xã Phú Hội,Huyện Đức Trọng,Tỉnh Lâm Đồng,24958,Xã Đức Trọng,68,False
24985,Xã Ninh Gia,Huyện Đức Trọng,Tỉnh Lâm Đồng,24985,Xã Ninh Gia,68,False
24988,Xã Tà Năng,Huyện Đức Trọng,Tỉnh Lâm Đồng,24988,Xã Tà Năng,68,False
24989,Xã Đa Quyn,Huyện Đức Trọng,Tỉnh Lâm Đồng,24988,Xã Tà Năng,68,False
24991,Xã Tà Hine,Huyện Đức Trọng,Tỉnh Lâm Đồng,24991,Xã Tà Hine,68,False
24994,Xã Đà Loan,Huyện Đức Trọng,Tỉnh Lâm Đồng,24991,Xã Tà Hine,68,False
24997,Xã Ninh Loan,Huyện Đức Trọng,Tỉnh Lâm Đồng,24991,Xã Tà Hine,68,False
25000,Thị trấn Di Linh,Huyện Di Linh,Tỉnh Lâm Đồng,25000,Xã Di Linh,68,False
25003,Xã Đinh Trang Thượng,Huyện Di Linh,Tỉnh Lâm Đồng,25007,Xã Đinh Trang Thượng,68,False
25006,Xã Tân Thượng,Huyện Di Linh,Tỉnh Lâm Đồng,25007,Xã Đinh Trang Thượng,68,False
25007,Xã Tân Lâm,Huyện Di Linh,Tỉnh Lâm Đồng,25007,Xã Đinh Trang Thượng,68,False
25009,Xã Tân Châu,Huyện Di Linh,Tỉnh Lâm Đồng,25000,Xã Di Linh,68,False
25012,Xã Tân Nghĩa,Huyện Di Linh,Tỉnh Lâm Đồng,25018,Xã Bảo Thuận,68,False
25015,Xã Gia Hiệp,Huyện Di Linh,Tỉnh Lâm Đồng,25015,Xã Gia Hiệp,68,False
25018,Xã Đinh Lạc,Huyện Di Linh,Tỉnh Lâm Đồng,25018,Xã Bảo Thuận,68,False
25021,Xã Tam Bố,Huyện Di Linh,Tỉnh Lâm Đồng,25015,Xã Gia Hiệp,68,False
25024,Xã Đinh Trang Hòa,Huyện Di Linh,Tỉnh Lâm Đồng,25036,Xã Hòa Ninh,68,False
25027,Xã Liên Đầm,Huyện Di Linh,Tỉnh Lâm Đồng,25000,Xã Di Linh,68,False
25030,Xã Gung Ré,Huyện Di Linh,Tỉnh Lâm Đồng,25000,Xã Di Linh,68,False
25033,Xã Bảo Thuận,Huyện Di Linh,Tỉnh Lâm Đồng,25018,Xã Bảo Thuận,68,False
25036,Xã Hòa Ninh,Huyện Di Linh,Tỉnh Lâm Đồng,25036,Xã Hòa Ninh,68,False
25039,Xã Hòa Trung,Huyện Di Linh,Tỉnh Lâm Đồng,25036,Xã Hòa Ninh,68,False
25042,Xã Hòa Nam,Huyện Di Linh,Tỉnh Lâm Đồng,25042,Xã Hòa Bắc,68,False
25045,Xã Hòa Bắc,Huyện Di Linh,Tỉnh Lâm Đồng,25042,Xã Hòa Bắc,68,False
25048,Xã Sơn Điền,Huyện Di Linh,Tỉnh Lâm Đồng,25051,Xã Sơn Điền,68,False
25051,Xã Gia Bắc,Huyện Di Linh,Tỉnh Lâm Đồng,25051,Xã Sơn Điền,68,False
25054,Thị trấn Lộc Thắng,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25054,Xã Bảo Lâm 1,68,False
25057,Xã Lộc Bảo,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25057,Xã Bảo Lâm 5,68,False
25060,Xã Lộc Lâm,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25063,Xã Bảo Lâm 4,68,False
25063,Xã Lộc Phú,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25063,Xã Bảo Lâm 4,68,False
25066,Xã Lộc Bắc,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25057,Xã Bảo Lâm 5,68,False
25069,Xã B'Lá,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25063,Xã Bảo Lâm 4,68,False
25072,Xã Lộc Ngãi,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25054,Xã Bảo Lâm 1,68,False
25075,Xã Lộc Quảng,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25054,Xã Bảo Lâm 1,68,False
25078,Xã Lộc Tân,Huyện Bảo Lâm,Tỉnh Lâm Đồng,24820,Phường 2 Bảo Lộc,68,False
25081,Xã Lộc Đức,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25084,Xã Bảo Lâm 2,68,False
25084,Xã Lộc An,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25084,Xã Bảo Lâm 2,68,False
25087,Xã Tân Lạc,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25084,Xã Bảo Lâm 2,68,False
25090,Xã Lộc Thành,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25093,Xã Bảo Lâm 3,68,False
25093,Xã Lộc Nam,Huyện Bảo Lâm,Tỉnh Lâm Đồng,25093,Xã Bảo Lâm 3,68,False
25096,Thị trấn Đạ M'ri,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25105,Xã Đạ Huoai 2,68,False
25099,Thị trấn Ma Đa Guôi,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25099,Xã Đạ Huoai,68,False
25105,Xã Hà Lâm,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25105,Xã Đạ Huoai 2,68,False
25111,Xã Đạ Oai,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25099,Xã Đạ Huoai,68,False
25114,Xã Bà Gia,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25114,Xã Đạ Huoai 3,68,False
25117,Xã Ma Đa Guôi,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25099,Xã Đạ Huoai,68,False
25126,Thị trấn Đạ Tẻh,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25126,Xã Đạ Tẻh,68,False
25129,Xã An Nhơn,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25126,Xã Đạ Tẻh,68,False
25132,Xã Quốc Oai,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25135,Xã Đạ Tẻh 3,68,False
25135,Xã Mỹ Đức,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25135,Xã Đạ Tẻh 3,68,False
25138,Xã Quảng Trị,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25138,Xã Đạ Tẻh 2,68,False
25141,Xã Đạ Lây,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25126,Xã Đạ Tẻh,68,False
25153,Xã Đạ Kho,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25138,Xã Đạ Tẻh 2,68,False
25156,Xã Đạ Pal,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25138,Xã Đạ Tẻh 2,68,False
25159,Thị trấn Cát Tiên,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25159,Xã Cát Tiên,68,False
25162,Xã Tiên Hoàng,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25162,Xã Cát Tiên 3,68,False
25165,Xã Phước Cát 2,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25180,Xã Cát Tiên 2,68,False
25168,Xã Gia Viễn,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25162,Xã Cát Tiên 3,68,False
25171,Xã Nam Ninh,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25159,Xã Cát Tiên,68,False
25180,Thị trấn Phước Cát,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25180,Xã Cát Tiên 2,68,False
25183,Xã Đức Phổ,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25180,Xã Cát Tiên 2,68,False
25189,Xã Quảng Ngãi,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25159,Xã Cát Tiên,68,False
25192,Xã Đồng Nai Thượng,Huyện Đạ Huoai,Tỉnh Lâm Đồng,25162,Xã Cát Tiên 3,68,False
25195,Phường Tân Phú,Thành phố Đồng Xoài,Tỉnh Bình Phước,25195,Phường Bình Phước,75,False
25198,Phường Tân Đồng,Thành phố Đồng Xoài,Tỉnh Bình Phước,25195,Phường Bình Phước,75,False
25201,Phường Tân Bình,Thành phố Đồng Xoài,Tỉnh Bình Phước,25195,Phường Bình Phước,75,False
25204,Phường Tân Xuân,Thành phố Đồng Xoài,Tỉnh Bình Phước,25195,Phường Bình Phước,75,False
25205,Phường Tân Thiện,Thành phố Đồng Xoài,Tỉnh Bình Phước,25195,Phường Bình Phước,75,False
25207,Xã Tân Thành,Thành phố Đồng Xoài,Tỉnh Bình Phước,25210,Phường Đồng Xoài,75,False
25210,Phường Tiến Thành,Thành phố Đồng Xoài,Tỉnh Bình Phước,25210,Phường Đồng Xoài,75,False
25213,Xã Tiến Hưng,Thành phố Đồng Xoài,Tỉnh Bình Phước,25195,Phường Bình Phước,75,False
25216,Phường Thác Mơ,Thị xã Phước Long,Tỉnh Bình Phước,25217,Phường Phước Long,75,False
25217,Phường Long Thủy,Thị xã Phước Long,Tỉnh Bình Phước,25217,Phường Phước Long,75,False
25219,Phường Phước Bình,Thị xã Phước Long,Tỉnh Bình Phước,25220,Phường Phước Bình,75,False
25220,Phường Long Phước,Thị xã Phước Long,Tỉnh Bình Phước,25220,Phường Phước Bình,75,False
25222,Xã Bù Gia Mập,Huyện Bù Gia Mập,Tỉnh Bình Phước,25222,Xã Bù Gia Mập,75,False
25225,Xã Đak Ơ,Huyện Bù Gia Mập,Tỉnh Bình Phước,25225,Xã Đăk Ơ,75,False
25228,Xã Đức Hạnh,Huyện Bù Gia Mập,Tỉnh Bình Phước,25267,Xã Phú Nghĩa,75,False
25229,Xã Phú Văn,Huyện Bù Gia Mập,Tỉnh Bình Phước,25267,Xã Phú Nghĩa,75,False
25231,Xã Đa Kia,Huyện Bù Gia Mập,Tỉnh Bình Phước,25231,Xã Đa Kia,75,False
25232,Xã Phước Minh,Huyện Bù Gia Mập,Tỉnh Bình Phước,25231,Xã Đa Kia,75,False
25234,Xã Bình Thắng,Huyện Bù Gia Mập,Tỉnh Bình Phước,25231,Xã Đa Kia,75,False
25237,Phường Sơn Giang,Thị xã Phước Long,Tỉnh Bình Phước,25217,Phường Phước Long,75,False
25240,Xã Long Bình,Huyện Phú Riềng,Tỉnh Bình Phước,25246,Xã Bình Tân,75,False
25243,Xã Bình Tân,Huyện Phú Riềng,Tỉnh Bình Phước,25246,Xã Bình Tân,75,False
25244,Xã Bình Sơn,Huyện Phú Riềng,Tỉnh Bình Phước,25220,Phường Phước Bình,75,False
25245,Xã Long Giang,Thị xã Phước Long,Tỉnh Bình Phước,25220,Phường Phước Bình,75,False
25246,Xã Long Hưng,Huyện Phú Riềng,Tỉnh Bình Phước,25246,Xã Bình Tân,75,False
25249,Xã Phước Tín,Thị xã Phước Long,Tỉnh Bình Phước,25217,Phường Phước Long,75,False
25250,Xã Phước Tân,Huyện Phú Riềng,Tỉnh Bình Phước,25261,Xã Phú Trung,75,False
25252,Xã Bù Nho,Huyện Phú Riềng,Tỉnh Bình Phước,25252,Xã Phú Riềng,75,False
25255,Xã Long Hà,Huyện Phú Riềng,Tỉnh Bình Phước,25255,Xã Long Hà,75,False
25258,Xã Long Tân,Huyện Phú Riềng,Tỉnh Bình Phước,25255,Xã Long Hà,75,False
25261,Xã Phú Trung,Huyện Phú Riềng,Tỉnh Bình Phước,25261,Xã Phú Trung,75,False
25264,Xã Phú Riềng,Huyện Phú Riềng,Tỉnh Bình Phước,25252,Xã Phú Riềng,75,False
25267,Xã Phú Nghĩa,Huyện Bù Gia Mập,Tỉnh Bình Phước,25267,Xã Phú Nghĩa,75,False
25270,Thị trấn Lộc Ninh,Huyện Lộc Ninh,Tỉnh Bình Phước,25270,Xã Lộc Ninh,75,False
25273,Xã Lộc Hòa,Huyện Lộc Ninh,Tỉnh Bình Phước,25280,Xã Lộc Thạnh,75,False
25276,Xã Lộc An,Huyện Lộc Ninh,Tỉnh Bình Phước,25318,Xã Tân Tiến,75,False
25279,Xã Lộc Tấn,Huyện Lộc Ninh,Tỉnh Bình Phước,25279,Xã Lộc Tấn,75,False
25280,Xã Lộc Thạnh,Huyện Lộc Ninh,Tỉnh Bình Phước,25280,Xã Lộc Thạnh,75,False
25282,Xã Lộc Hiệp,Huyện Lộc Ninh,Tỉnh Bình Phước,25292,Xã Lộc Quang,75,False
25285,Xã Lộc Thiện,Huyện Lộc Ninh,Tỉnh Bình Phước,25279,Xã Lộc Tấn,75,False
25288,Xã Lộc Thuận,Huyện Lộc Ninh,Tỉnh Bình Phước,25270,Xã Lộc Ninh,75,False
25291,Xã Lộc Quang,Huyện Lộc Ninh,Tỉnh Bình Phước,25292,Xã Lộc Quang,75,False
25292,Xã Lộc Phú,Huyện Lộc Ninh,Tỉnh Bình Phước,25292,Xã Lộc Quang,75,False
25294,Xã Lộc Thành,Huyện Lộc Ninh,Tỉnh Bình Phước,25294,Xã Lộc Thành,75,False
25297,Xã Lộc Thái,Huyện Lộc Ninh,Tỉnh Bình Phước,25270,Xã Lộc Ninh,75,False
25300,Xã Lộc Điền,Huyện Lộc Ninh,Tỉnh Bình Phước,25303,Xã Lộc Hưng,75,False
25303,Xã Lộc Hưng,Huyện Lộc Ninh,Tỉnh Bình Phước,25303,Xã Lộc Hưng,75,False
25305,Xã Lộc Thịnh,Huyện Lộc Ninh,Tỉnh Bình Phước,25294,Xã Lộc Thành,75,False
25306,Xã Lộc Khánh,Huyện Lộc Ninh,Tỉnh Bình Phước,25303,Xã Lộc Hưng,75,False
25308,Thị trấn Thanh Bình,Huyện Bù Đốp,Tỉnh Bình Phước,25308,Xã Thiện Hưng,75,False
25309,Xã Hưng Phước,Huyện Bù Đốp,Tỉnh Bình Phước,25309,Xã Hưng Phước,75,False
25310,Xã Phước Thiện,Huyện Bù Đốp,Tỉnh Bình Phước,25309,Xã Hưng Phước,75,False
25312,Xã Thiện Hưng,Huyện Bù Đốp,Tỉnh Bình Phước,25308,Xã Thiện Hưng,75,False
25315,Xã Thanh Hòa,Huyện Bù Đốp,Tỉnh Bình Phước,25308,Xã Thiện Hưng,75,False
25318,Xã Tân Thành,Huyện Bù Đốp,Tỉnh Bình Phước,25318,Xã Tân Tiến,75,False
25320,Phường Hưng Chiến,Thị xã Bình Long,Tỉnh Bình Phước,25326,Phường Bình Long,75,False
25321,Xã Tân Tiến,Huyện Bù Đốp,Tỉnh Bình Phước,25318,Xã Tân Tiến,75,False
25324,Phường An Lộc,Thị xã Bình Long,Tỉnh Bình Phước,25326,Phường Bình Long,75,False
25325,Phường Phú Thịnh,Thị xã Bình Long,Tỉnh Bình Phước,25333,Phường An Lộc,75,False
25326,Phường Phú Đức,Thị xã Bình Long,Tỉnh Bình Phước,25326,Phường Bình Long,75,False
25327,Xã Thanh An,Huyện Hớn Quản,Tỉnh Bình Phước,25345,Xã Tân Hưng,75,False
25330,Xã An Khương,Huyện Hớn Quản,Tỉnh Bình Phước,25345,Xã Tân Hưng,75,False
25333,Xã Thanh Lương,Thị xã Bình Long,Tỉnh Bình Phước,25333,Phường An Lộc,75,False
25336,Xã Thanh Phú,Thị xã Bình Long,Tỉnh Bình Phước,25333,Phường An Lộc,75,False
25339,Xã An Phú,Huyện Hớn Quản,Tỉnh Bình Phước,25349,Xã Minh Đức,75,False
25342,Xã Tân Lợi,Huyện Hớn Quản,Tỉnh Bình Phước,25351,Xã Tân Quan,75,False
25345,Xã Tân Hưng,Huyện Hớn Quản,Tỉnh Bình Phước,25345,Xã Tân Hưng,75,False
25348,Xã Minh Đức,Huyện Hớn Quản,Tỉnh Bình Phước,25349,Xã Minh Đức,75,False
25349,Xã Minh Tâm,Huyện Hớn Quản,Tỉnh Bình Phước,25349,Xã Minh Đức,75,False
25351,Xã Phước An,Huyện Hớn Quản,Tỉnh Bình Phước,25351,Xã Tân Quan,75,False
25354,Xã Thanh Bình,Huyện Hớn Quản,Tỉnh Bình Phước,25326,Phường Bình Long,75,False
25357,Thị trấn Tân Khai,Huyện Hớn Quản,Tỉnh Bình Phước,25357,Xã Tân Khai,75,False
25360,Xã Đồng Nơ,Huyện Hớn Quản,Tỉnh Bình Phước,25357,Xã Tân Khai,75,False
25361,Xã Tân Hiệp,Huyện Hớn Quản,Tỉnh Bình Phước,25357,Xã Tân Khai,75,False
25363,Thị trấn Tân Phú,Huyện Đồng Phú,Tỉnh Bình Phước,25363,Xã Đồng Phú,75,False
25366,Xã Thuận Lợi,Huyện Đồng Phú,Tỉnh Bình Phước,25387,Xã Thuận Lợi,75,False
25369,Xã Đồng Tâm,Huyện Đồng Phú,Tỉnh Bình Phước,25390,Xã Đồng Tâm,75,False
25372,Xã Tân Phước,Huyện Đồng Phú,Tỉnh Bình Phước,25390,Xã Đồng Tâm,75,False
25375,Xã Tân Hưng,Huyện Đồng Phú,Tỉnh Bình Phước,25378,Xã Tân Lợi,75,False
25378,Xã Tân Lợi,Huyện Đồng Phú,Tỉnh Bình Phước,25378,Xã Tân Lợi,75,False
25381,Xã Tân Lập,Huyện Đồng Phú,Tỉnh Bình Phước,25363,Xã Đồng Phú,75,False
25384,Xã Tân Hòa,Huyện Đồng Phú,Tỉnh Bình Phước,25378,Xã Tân Lợi,75,False
25387,Xã Thuận Phú,Huyện Đồng Phú,Tỉnh Bình Phước,25387,Xã Thuận Lợi,75,False
25390,Xã Đồng Tiến,Huyện Đồng Phú,Tỉnh Bình Phước,25390,Xã Đồng Tâm,75,False
25393,Xã Tân Tiến,Huyện Đồng Phú,Tỉnh Bình Phước,25363,Xã Đồng Phú,75,False
25396,Thị trấn Đức Phong,Huyện Bù Đăng,Tỉnh Bình Phước,25396,Xã Bù Đăng,75,False
25398,Xã Đường 10,Huyện Bù Đăng,Tỉnh Bình Phước,25399,Xã Đak Nhau,75,False
25399,Xã Đak Nhau,Huyện Bù Đăng,Tỉnh Bình Phước,25399,Xã Đak Nhau,75,False
25400,Xã Phú Sơn,Huyện Bù Đăng,Tỉnh Bình Phước,25402,Xã Thọ Sơn,75,False
25402,Xã Thọ Sơn,Huyện Bù Đăng,Tỉnh Bình Phước,25402,Xã Thọ Sơn,75,False
25404,Xã Bình Minh,Huyện Bù Đăng,Tỉnh Bình Phước,25405,Xã Bom Bo,75,False
25405,Xã Bom Bo,Huyện Bù Đăng,Tỉnh Bình Phước,25405,Xã Bom Bo,75,False
25408,Xã Minh Hưng,Huyện Bù Đăng,Tỉnh Bình Phước,25396,Xã Bù Đăng,75,False
25411,Xã Đoàn Kết,Huyện Bù Đăng,Tỉnh Bình Phước,25396,Xã Bù Đăng,75,False
25414,Xã Đồng Nai,Huyện Bù Đăng,Tỉnh Bình Phước,25402,Xã Thọ Sơn,75,False
25417,Xã Đức Liễu,Huyện Bù Đăng,Tỉnh Bình Phước,25417,Xã Nghĩa Trung,75,False
25420,Xã Thống Nhất,Huyện Bù Đăng,Tỉnh Bình Phước,25420,Xã Phước Sơn,75,False
25423,Xã Nghĩa Trung,Huyện Bù Đăng,Tỉnh Bình Phước,25417,Xã Nghĩa Trung,75,False
25424,Xã Nghĩa Bình,Huyện Bù Đăng,Tỉnh Bình Phước,25417,Xã Nghĩa Trung,75,False
25426,Xã Đăng Hà,Huyện Bù Đăng,Tỉnh Bình Phước,25420,Xã Phước Sơn,75,False
25429,Xã Phước Sơn,Huyện Bù Đăng,Tỉnh Bình Phước,25420,Xã Phước Sơn,75,False
25432,Phường Hưng Long,Thị xã Chơn Thành,Tỉnh Bình Phước,25432,Phường Chơn Thành,75,False
25433,Phường Thành Tâm,Thị xã Chơn Thành,Tỉnh Bình Phước,25432,Phường Chơn Thành,75,False
25435,Xã Minh Lập,Thị xã Chơn Thành,Tỉnh Bình Phước,25450,Xã Nha Bích,75,False
25438,Xã Tân Quan,Huyện Hớn Quản,Tỉnh Bình Phước,25351,Xã Tân Quan,75,False
25439,Xã Quang Minh,Thị xã Chơn Thành,Tỉnh Bình Phước,25351,Xã Tân Quan,75,False
25441,Phường Minh Hưng,Thị xã Chơn Thành,Tỉnh Bình Phước,25441,Phường Minh Hưng,75,False
25444,Phường Minh Long,Thị xã Chơn Thành,Tỉnh Bình Phước,25441,Phường Minh Hưng,75,False
25447,Phường Minh Thành,Thị xã Chơn Thành,Tỉnh Bình Phước,25432,Phường Chơn Thành,75,False
25450,Xã Nha Bích,Thị xã Chơn Thành,Tỉnh Bình Phước,25450,Xã Nha Bích,75,False
25453,Xã Minh Thắng,Thị xã Chơn Thành,Tỉnh Bình Phước,25450,Xã Nha Bích,75,False
25456,Phường 1,Thành phố Tây Ninh,Tỉnh Tây Ninh,25459,Phường Tân Ninh,80,False
25459,Phường 3,Thành phố Tây Ninh,Tỉnh Tây Ninh,25459,Phường Tân Ninh,80,False
25462,Phường 4,Thành phố Tây Ninh,Tỉnh Tây Ninh,25459,Phường Tân Ninh,80,True
25462,Phường 4,Thành phố Tây Ninh,Tỉnh Tây Ninh,27694,Phường Long An,80,True
25465,Phường Hiệp Ninh,Thành phố Tây Ninh,Tỉnh Tây Ninh,25459,Phường Tân Ninh,80,False
25468,Phường 2,Thành phố Tây Ninh,Tỉnh Tây Ninh,25459,Phường Tân Ninh,80,False
25471,Xã Thạnh Tân,Thành phố Tây Ninh,Tỉnh Tây Ninh,25480,Phường Bình Minh,80,False
25474,Xã Tân Bình,Thành phố Tây Ninh,Tỉnh Tây Ninh,25480,Phường Bình Minh,80,False
25477,Xã Bình Minh,Thành phố Tây Ninh,Tỉnh Tây Ninh,25480,Phường Bình Minh,80,False
25480,Phường Ninh Sơn,Thành phố Tây Ninh,Tỉnh Tây Ninh,25480,Phường Bình Minh,80,False
25483,Phường Ninh Thạnh,Thành phố Tây Ninh,Tỉnh Tây Ninh,25567,Phường Ninh Thạnh,80,False
25486,Thị trấn Tân Biên,Huyện Tân Biên,Tỉnh Tây Ninh,25486,Xã Tân Biên,80,False
25489,Xã Tân Lập,Huyện Tân Biên,Tỉnh Tây Ninh,25489,Xã Tân Lập,80,False
25492,Xã Thạnh Bắc,Huyện Tân Biên,Tỉnh Tây Ninh,25489,Xã Tân Lập,80,False
25495,Xã Tân Bình,Huyện Tân Biên,Tỉnh Tây Ninh,25486,Xã Tân Biên,80,False
25498,Xã Thạnh Bình,Huyện Tân Biên,Tỉnh Tây Ninh,25498,Xã Thạnh Bình,80,False
25501,Xã Thạnh Tây,Huyện Tân Biên,Tỉnh Tây Ninh,25486,Xã Tân Biên,80,False
25504,Xã Hòa Hiệp,Huyện Tân Biên,Tỉnh Tây Ninh,25591,Xã Phước Vinh,80,False
25507,Xã Tân Phong,Huyện Tân Biên,Tỉnh Tây Ninh,25498,Xã Thạnh Bình,80,True
25507,Xã Tân Phong,Huyện Tân Biên,Tỉnh Tây Ninh,25549,Xã Tân Phú,80,True
25510,Xã Mỏ Công,Huyện Tân Biên,Tỉnh Tây Ninh,25510,Xã Trà Vong,80,True
25510,Xã Mỏ Công,Huyện Tân Biên,Tỉnh Tây Ninh,25549,Xã Tân Phú,80,True
25513,Xã Trà Vong,Huyện Tân Biên,Tỉnh Tây Ninh,25510,Xã Trà Vong,80,True
25513,Xã Trà Vong,Huyện Tân Biên,Tỉnh Tây Ninh,25549,Xã Tân Phú,80,True
25516,Thị trấn Tân Châu,Huyện Tân Châu,Tỉnh Tây Ninh,25516,Xã Tân Châu,80,False
25519,Xã Tân Hà,Huyện Tân Châu,Tỉnh Tây Ninh,25522,Xã Tân Đông,80,False
25522,Xã Tân Đông,Huyện Tân Châu,Tỉnh Tây Ninh,25522,Xã Tân Đông,80,False
25525,Xã Tân Hội,Huyện Tân Châu,Tỉnh Tây Ninh,25525,Xã Tân Hội,80,False
25528,Xã Tân Hòa,Huyện Tân Châu,Tỉnh Tây Ninh,25531,Xã Tân Hòa,80,False
25531,Xã Suối Ngô,Huyện Tân Châu,Tỉnh Tây Ninh,25531,Xã Tân Hòa,80,False
25534,Xã Suối Dây,Huyện Tân Châu,Tỉnh Tây Ninh,25516,Xã Tân Châu,80,True
25534,Xã Suối Dây,Huyện Tân Châu,Tỉnh Tây Ninh,25534,Xã Tân Thành,80,True
25537,Xã Tân Hiệp,Huyện Tân Châu,Tỉnh Tây Ninh,25525,Xã Tân Hội,80,False
25540,Xã Thạnh Đông,Huyện Tân Châu,Tỉnh Tây Ninh,25516,Xã Tân Châu,80,False
25543,Xã Tân Thành,Huyện Tân Châu,Tỉnh Tây Ninh,25534,Xã Tân Thành,80,False
25546,Xã Tân Phú,Huyện Tân Châu,Tỉnh Tây Ninh,25516,Xã Tân Châu,80,True
25546,Xã Tân Phú,Huyện Tân Châu,Tỉnh Tây Ninh,25549,Xã Tân Phú,80,True
25549,Xã Tân Hưng,Huyện Tân Châu,Tỉnh Tây Ninh,25549,Xã Tân Phú,80,False
25552,Thị trấn Dương Minh Châu,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25552,Xã Dương Minh Châu,80,False
25555,Xã Suối Đá,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25480,Phường Bình Minh,80,True
25555,Xã Suối Đá,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25552,Xã Dương Minh Châu,80,True
25558,Xã Phan,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25480,Phường Bình Minh,80,True
25558,Xã Phan,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25552,Xã Dương Minh Châu,80,True
25561,Xã Phước Ninh,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25573,Xã Cầu Khởi,80,False
25564,Xã Phước Minh,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25552,Xã Dương Minh Châu,80,True
25564,Xã Phước Minh,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25579,Xã Lộc Ninh,80,True
25567,Xã Bàu Năng,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25567,Phường Ninh Thạnh,80,False
25570,Xã Chà Là,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25567,Phường Ninh Thạnh,80,True
25570,Xã Chà Là,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25573,Xã Cầu Khởi,80,True
25573,Xã Cầu Khởi,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25573,Xã Cầu Khởi,80,False
25576,Xã Bến Củi,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25579,Xã Lộc Ninh,80,False
25579,Xã Lộc Ninh,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25579,Xã Lộc Ninh,80,False
25582,Xã Truông Mít,Huyện Dương Minh Châu,Tỉnh Tây Ninh,25666,Xã Truông Mít,80,False
25585,Thị trấn Châu Thành,Huyện Châu Thành,Tỉnh Tây Ninh,25585,Xã Châu Thành,80,False
25588,Xã Hảo Đước,Huyện Châu Thành,Tỉnh Tây Ninh,25588,Xã Hảo Đước,80,False
25591,Xã Phước Vinh,Huyện Châu Thành,Tỉnh Tây Ninh,25591,Xã Phước Vinh,80,False
25594,Xã Đồng Khởi,Huyện Châu Thành,Tỉnh Tây Ninh,25585,Xã Châu Thành,80,False
25597,Xã Thái Bình,Huyện Châu Thành,Tỉnh Tây Ninh,25459,Phường Tân Ninh,80,True
25597,Xã Thái Bình,Huyện Châu Thành,Tỉnh Tây Ninh,25585,Xã Châu Thành,80,True
25600,Xã An Cơ,Huyện Châu Thành,Tỉnh Tây Ninh,25588,Xã Hảo Đước,80,False
25603,Xã Biên Giới,Huyện Châu Thành,Tỉnh Tây Ninh,25606,Xã Hòa Hội,80,False
25606,Xã Hòa Thạnh,Huyện Châu Thành,Tỉnh Tây Ninh,25606,Xã Hòa Hội,80,False
25609,Xã Trí Bình,Huyện Châu Thành,Tỉnh Tây Ninh,25588,Xã Hảo Đước,80,False
25612,Xã Hòa Hội,Huyện Châu Thành,Tỉnh Tây Ninh,25606,Xã Hòa Hội,80,False
25615,Xã An Bình,Huyện Châu Thành,Tỉnh Tây Ninh,25585,Xã Châu Thành,80,False
25618,Xã Thanh Điền,Huyện Châu Thành,Tỉnh Tây Ninh,25633,Phường Thanh Điền,80,False
25621,Xã Thành Long,Huyện Châu Thành,Tỉnh Tây Ninh,25621,Xã Ninh Điền,80,False
25624,Xã Ninh Điền,Huyện Châu Thành,Tỉnh Tây Ninh,25621,Xã Ninh Điền,80,False
25627,Xã Long Vĩnh,Huyện Châu Thành,Tỉnh Tây Ninh,25684,Xã Long Chữ,80,False
25630,Phường Long Hoa,Thị xã Hòa Thành,Tỉnh Tây Ninh,25630,Phường Long Hoa,80,False
25633,Phường Hiệp Tân,Thị xã Hòa Thành,Tỉnh Tây Ninh,25633,Phường Thanh Điền,80,False
25636,Phường Long Thành Bắc,Thị xã Hòa Thành,Tỉnh Tây Ninh,25630,Phường Long Hoa,80,False
25639,Xã Trường Hòa,Thị xã Hòa Thành,Tỉnh Tây Ninh,25630,Phường Long Hoa,80,False
25642,Xã Trường Đông,Thị xã Hòa Thành,Tỉnh Tây Ninh,25630,Phường Long Hoa,80,False
25645,Phường Long Thành Trung,Thị xã Hòa Thành,Tỉnh Tây Ninh,25645,Phường Hòa Thành,80,False
25648,Xã Trường Tây,Thị xã Hòa Thành,Tỉnh Tây Ninh,25630,Phường Long Hoa,80,False
25651,Xã Long Thành Nam,Thị xã Hòa Thành,Tỉnh Tây Ninh,25645,Phường Hòa Thành,80,False
25654,Thị trấn Gò Dầu,Huyện Gò Dầu,Tỉnh Tây Ninh,25654,Phường Gò Dầu,80,False
25657,Xã Thạnh Đức,Huyện Gò Dầu,Tỉnh Tây Ninh,25657,Xã Thạnh Đức,80,False
25660,Xã Cẩm Giang,Huyện Gò Dầu,Tỉnh Tây Ninh,25657,Xã Thạnh Đức,80,False
25663,Xã Hiệp Thạnh,Huyện Gò Dầu,Tỉnh Tây Ninh,25663,Xã Phước Thạnh,80,False
25666,Xã Bàu Đồn,Huyện Gò Dầu,Tỉnh Tây Ninh,25666,Xã Truông Mít,80,False
25669,Xã Phước Thạnh,Huyện Gò Dầu,Tỉnh Tây Ninh,25663,Xã Phước Thạnh,80,False
25672,Xã Phước Đông,Huyện Gò Dầu,Tỉnh Tây Ninh,25672,Phường Gia Lộc,80,False
25675,Xã Phước Trạch,Huyện Gò Dầu,Tỉnh Tây Ninh,25663,Xã Phước Thạnh,80,False
25678,Xã Thanh Phước,Huyện Gò Dầu,Tỉnh Tây Ninh,25654,Phường Gò Dầu,80,False
25681,Thị trấn Bến Cầu,Huyện Bến Cầu,Tỉnh Tây Ninh,25681,Xã Bến Cầu,80,False
25684,Xã Long Chữ,Huyện Bến Cầu,Tỉnh Tây Ninh,25684,Xã Long Chữ,80,False
25687,Xã Long Phước,Huyện Bến Cầu,Tỉnh Tây Ninh,25684,Xã Long Chữ,80,False
25690,Xã Long Giang,Huyện Bến Cầu,Tỉnh Tây Ninh,25702,Xã Long Thuận,80,False
25693,Xã Tiên Thuận,Huyện Bến Cầu,Tỉnh Tây Ninh,25681,Xã Bến Cầu,80,False
25696,Xã Long Khánh,Huyện Bến Cầu,Tỉnh Tây Ninh,25702,Xã Long Thuận,80,False
25699,Xã Lợi Thuận,Huyện Bến Cầu,Tỉnh Tây Ninh,25681,Xã Bến Cầu,80,False
25702,Xã Long Thuận,Huyện Bến Cầu,Tỉnh Tây Ninh,25702,Xã Long Thuận,80,False
25705,Xã An Thạnh,Huyện Bến Cầu,Tỉnh Tây Ninh,25681,Xã Bến Cầu,80,False
25708,Phường Trảng Bàng,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25708,Phường Trảng Bàng,80,False
25711,Xã Đôn Thuận,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25711,Xã Hưng Thuận,80,False
25714,Xã Hưng Thuận,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25711,Xã Hưng Thuận,80,False
25717,Phường Lộc Hưng,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25732,Phường An Tịnh,80,False
25720,Phường Gia Lộc,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25672,Phường Gia Lộc,80,False
25723,Phường Gia Bình,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25654,Phường Gò Dầu,80,False
25729,Xã Phước Bình,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25729,Xã Phước Chỉ,80,False
25732,Phường An Tịnh,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25732,Phường An Tịnh,80,False
25735,Phường An Hòa,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25708,Phường Trảng Bàng,80,False
25738,Xã Phước Chỉ,Thị xã Trảng Bàng,Tỉnh Tây Ninh,25729,Xã Phước Chỉ,80,False
25741,Phường Hiệp Thành,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25747,Phường Thủ Dầu Một,79,True
25741,Phường Hiệp Thành,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25750,Phường Phú Lợi,79,True
25744,Phường Phú Lợi,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25750,Phường Phú Lợi,79,False
25747,Phường Phú Cường,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25747,Phường Thủ Dầu Một,79,False
25750,Phường Phú Hòa,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25750,Phường Phú Lợi,79,False
25753,Phường Phú Thọ,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25747,Phường Thủ Dầu Một,79,False
25756,Phường Chánh Nghĩa,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25747,Phường Thủ Dầu Một,79,False
25759,Phường Định Hòa,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25771,Phường Chánh Hiệp,79,False
25760,Phường Hòa Phú,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25760,Phường Bình Dương,79,False
25762,Phường Phú Mỹ,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25760,Phường Bình Dương,79,False
25763,Phường Phú Tân,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25760,Phường Bình Dương,79,False
25765,Phường Tân An,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25768,Phường Phú An,79,False
25768,Phường Hiệp An,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25768,Phường Phú An,79,True
25768,Phường Hiệp An,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25771,Phường Chánh Hiệp,79,True
25771,Phường Tương Bình Hiệp,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25771,Phường Chánh Hiệp,79,False
25774,Phường Chánh Mỹ,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25747,Phường Thủ Dầu Một,79,True
25774,Phường Chánh Mỹ,Thành phố Thủ Dầu Một,Tỉnh Bình Dương,25771,Phường Chánh Hiệp,79,True
25777,Thị trấn Dầu Tiếng,Huyện Dầu Tiếng,Tỉnh Bình Dương,25777,Xã Dầu Tiếng,79,False
25780,Xã Minh Hòa,Huyện Dầu Tiếng,Tỉnh Bình Dương,25780,Xã Minh Thạnh,79,False
25783,Xã Minh Thạnh,Huyện Dầu Tiếng,Tỉnh Bình Dương,25780,Xã Minh Thạnh,79,True
25783,Xã Minh Thạnh,Huyện Dầu Tiếng,Tỉnh Bình Dương,25792,Xã Long Hòa,79,True
25786,Xã Minh Tân,Huyện Dầu Tiếng,Tỉnh Bình Dương,25780,Xã Minh Thạnh,79,True
25786,Xã Minh Tân,Huyện Dầu Tiếng,Tỉnh Bình Dương,25792,Xã Long Hòa,79,True
25789,Xã Định An,Huyện Dầu Tiếng,Tỉnh Bình Dương,25777,Xã Dầu Tiếng,79,False
25792,Xã Long Hòa,Huyện Dầu Tiếng,Tỉnh Bình Dương,25792,Xã Long Hòa,79,False
25795,Xã Định Thành,Huyện Dầu Tiếng,Tỉnh Bình Dương,25777,Xã Dầu Tiếng,79,False
25798,Xã Định Hiệp,Huyện Dầu Tiếng,Tỉnh Bình Dương,25777,Xã Dầu Tiếng,79,True
25798,Xã Định Hiệp,Huyện Dầu Tiếng,Tỉnh Bình Dương,25807,Xã Thanh An,79,True
25801,Xã An Lập,Huyện Dầu Tiếng,Tỉnh Bình Dương,25807,Xã Thanh An,79,True
25801,Xã An Lập,Huyện Dầu Tiếng,Tỉnh Bình Dương,25843,Phường Tây Nam,79,True
25804,Xã Long Tân,Huyện Dầu Tiếng,Tỉnh Bình Dương,25792,Xã Long Hòa,79,False
25807,Xã Thanh An,Huyện Dầu Tiếng,Tỉnh Bình Dương,25807,Xã Thanh An,79,False
25810,Xã Thanh Tuyền,Huyện Dầu Tiếng,Tỉnh Bình Dương,25807,Xã Thanh An,79,True
25810,Xã Thanh Tuyền,Huyện Dầu Tiếng,Tỉnh Bình Dương,25843,Phường Tây Nam,79,True
25813,Phường Mỹ Phước,Thành phố Bến Cát,Tỉnh Bình Dương,25813,Phường Bến Cát,79,True
25813,Phường Mỹ Phước,Thành phố Bến Cát,Tỉnh Bình Dương,25840,Phường Long Nguyên,79,True
25816,Xã Trừ Văn Thố,Huyện Bàu Bàng,Tỉnh Bình Dương,25819,Xã Trừ Văn Thố,79,False
25819,Xã Cây Trường II,Huyện Bàu Bàng,Tỉnh Bình Dương,25819,Xã Trừ Văn Thố,79,False
25822,Thị trấn Lai Uyên,Huyện Bàu Bàng,Tỉnh Bình Dương,25819,Xã Trừ Văn Thố,79,True
25822,Thị trấn Lai Uyên,Huyện Bàu Bàng,Tỉnh Bình Dương,25822,Xã Bàu Bàng,79,True
25825,Xã Tân Hưng,Huyện Bàu Bàng,Tỉnh Bình Dương,25813,Phường Bến Cát,79,False
25828,Xã Long Nguyên,Huyện Bàu Bàng,Tỉnh Bình Dương,25840,Phường Long Nguyên,79,False
25831,Xã Hưng Hòa,Huyện Bàu Bàng,Tỉnh Bình Dương,25837,Phường Chánh Phú Hòa,79,False
25834,Xã Lai Hưng,Huyện Bàu Bàng,Tỉnh Bình Dương,25813,Phường Bến Cát,79,False
25837,Phường Chánh Phú Hòa,Thành phố Bến Cát,Tỉnh Bình Dương,25837,Phường Chánh Phú Hòa,79,False
25840,Phường An Điền,Thành phố Bến Cát,Tỉnh Bình Dương,25840,Phường Long Nguyên,79,False
25843,Phường An Tây,Thành phố Bến Cát,Tỉnh Bình Dương,25843,Phường Tây Nam,79,False
25846,Phường Thới Hòa,Thành phố Bến Cát,Tỉnh Bình Dương,25846,Phường Thới Hòa,79,False
25849,Phường Hòa Lợi,Thành phố Bến Cát,Tỉnh Bình Dương,25849,Phường Hòa Lợi,79,False
25852,Phường Tân Định,Thành phố Bến Cát,Tỉnh Bình Dương,25849,Phường Hòa Lợi,79,False
25855,Xã Phú An,Thành phố Bến Cát,Tỉnh Bình Dương,25768,Phường Phú An,79,False
25858,Thị trấn Phước Vĩnh,Huyện Phú Giáo,Tỉnh Bình Dương,25858,Xã Phú Giáo,79,False
25861,Xã An Linh,Huyện Phú Giáo,Tỉnh Bình Dương,25867,Xã An Long,79,False
25864,Xã Phước Sang,Huyện Phú Giáo,Tỉnh Bình Dương,25864,Xã Phước Thành,79,False
25865,Xã An Thái,Huyện Phú Giáo,Tỉnh Bình Dương,25864,Xã Phước Thành,79,False
25867,Xã An Long,Huyện Phú Giáo,Tỉnh Bình Dương,25867,Xã An Long,79,False
25870,Xã An Bình,Huyện Phú Giáo,Tỉnh Bình Dương,25858,Xã Phú Giáo,79,False
25873,Xã Tân Hiệp,Huyện Phú Giáo,Tỉnh Bình Dương,25864,Xã Phước Thành,79,False
25876,Xã Tam Lập,Huyện Phú Giáo,Tỉnh Bình Dương,25858,Xã Phú Giáo,79,True
25876,Xã Tam Lập,Huyện Phú Giáo,Tỉnh Bình Dương,25882,Xã Phước Hòa,79,True
25879,Xã Tân Long,Huyện Phú Giáo,Tỉnh Bình Dương,25867,Xã An Long,79,False
25882,Xã Vĩnh Hòa,Huyện Phú Giáo,Tỉnh Bình Dương,25882,Xã Phước Hòa,79,False
25885,Xã Phước Hòa,Huyện Phú Giáo,Tỉnh Bình Dương,25882,Xã Phước Hòa,79,False
25888,Phường Uyên Hưng,Thành phố Tân Uyên,Tỉnh Bình Dương,25888,Phường Tân Uyên,79,False
25891,Phường Tân Phước Khánh,Thành phố Tân Uyên,Tỉnh Bình Dương,25891,Phường Tân Khánh,79,False
25894,Xã Tân Định,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25906,Xã Bắc Tân Uyên,79,False
25897,Xã Bình Mỹ,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25915,Phường Bình Cơ,79,False
25900,Thị trấn Tân Bình,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25912,Phường Vĩnh Tân,79,False
25903,Xã Tân Lập,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25888,Phường Tân Uyên,79,False
25906,Thị trấn Tân Thành,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25906,Xã Bắc Tân Uyên,79,False
25907,Xã Đất Cuốc,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25906,Xã Bắc Tân Uyên,79,False
25908,Xã Hiếu Liêm,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25909,Xã Thường Tân,79,False
25909,Xã Lạc An,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25909,Xã Thường Tân,79,False
25912,Phường Vĩnh Tân,Thành phố Tân Uyên,Tỉnh Bình Dương,25912,Phường Vĩnh Tân,79,False
25915,Phường Hội Nghĩa,Thành phố Tân Uyên,Tỉnh Bình Dương,25915,Phường Bình Cơ,79,False
25918,Xã Tân Mỹ,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25888,Phường Tân Uyên,79,True
25918,Xã Tân Mỹ,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25909,Xã Thường Tân,79,True
25920,Phường Tân Hiệp,Thành phố Tân Uyên,Tỉnh Bình Dương,25920,Phường Tân Hiệp,79,False
25921,Phường Khánh Bình,Thành phố Tân Uyên,Tỉnh Bình Dương,25920,Phường Tân Hiệp,79,False
25924,Phường Phú Chánh,Thành phố Tân Uyên,Tỉnh Bình Dương,25760,Phường Bình Dương,79,False
25927,Xã Thường Tân,Huyện Bắc Tân Uyên,Tỉnh Bình Dương,25909,Xã Thường Tân,79,False
25930,Xã Bạch Đằng,Thành phố Tân Uyên,Tỉnh Bình Dương,25888,Phường Tân Uyên,79,False
25933,Phường Tân Vĩnh Hiệp,Thành phố Tân Uyên,Tỉnh Bình Dương,25891,Phường Tân Khánh,79,False
25936,Phường Thạnh Phước,Thành phố Tân Uyên,Tỉnh Bình Dương,25891,Phường Tân Khánh,79,False
25937,Xã Thạnh Hội,Thành phố Tân Uyên,Tỉnh Bình Dương,25891,Phường Tân Khánh,79,False
25939,Phường Thái Hòa,Thành phố Tân Uyên,Tỉnh Bình Dương,25891,Phường Tân Khánh,79,True
25939,Phường Thái Hòa,Thành phố Tân Uyên,Tỉnh Bình Dương,25945,Phường Tân Đông Hiệp,79,True
25942,Phường Dĩ An,Thành phố Dĩ An,Tỉnh Bình Dương,25942,Phường Dĩ An,79,False
25945,Phường Tân Bình,Thành phố Dĩ An,Tỉnh Bình Dương,25945,Phường Tân Đông Hiệp,79,False
25948,Phường Tân Đông Hiệp,Thành phố Dĩ An,Tỉnh Bình Dương,25942,Phường Dĩ An,79,True
25948,Phường Tân Đông Hiệp,Thành phố Dĩ An,Tỉnh Bình Dương,25945,Phường Tân Đông Hiệp,79,True
25951,Phường Bình An,Thành phố Dĩ An,Tỉnh Bình Dương,25951,Phường Đông Hòa,79,False
25954,Phường Bình Thắng,Thành phố Dĩ An,Tỉnh Bình Dương,25951,Phường Đông Hòa,79,False
25957,Phường Đông Hòa,Thành phố Dĩ An,Tỉnh Bình Dương,25951,Phường Đông Hòa,79,False
25960,Phường An Bình,Thành phố Dĩ An,Tỉnh Bình Dương,25942,Phường Dĩ An,79,False
25963,Phường An Thạnh,Thành phố Thuận An,Tỉnh Bình Dương,25978,Phường Thuận An,79,False
25966,Phường Lái Thiêu,Thành phố Thuận An,Tỉnh Bình Dương,25966,Phường Lái Thiêu,79,False
25969,Phường Bình Chuẩn,Thành phố Thuận An,Tỉnh Bình Dương,25969,Phường Thuận Giao,79,True
25969,Phường Bình Chuẩn,Thành phố Thuận An,Tỉnh Bình Dương,25975,Phường An Phú,79,True
25972,Phường Thuận Giao,Thành phố Thuận An,Tỉnh Bình Dương,25969,Phường Thuận Giao,79,False
25975,Phường An Phú,Thành phố Thuận An,Tỉnh Bình Dương,25975,Phường An Phú,79,False
25978,Phường Hưng Định,Thành phố Thuận An,Tỉnh Bình Dương,25978,Phường Thuận An,79,False
25981,Xã An Sơn,Thành phố Thuận An,Tỉnh Bình Dương,25978,Phường Thuận An,79,False
25984,Phường Bình Nhâm,Thành phố Thuận An,Tỉnh Bình Dương,25966,Phường Lái Thiêu,79,False
25987,Phường Bình Hòa,Thành phố Thuận An,Tỉnh Bình Dương,25987,Phường Bình Hòa,79,False
25990,Phường Vĩnh Phú,Thành phố Thuận An,Tỉnh Bình Dương,25966,Phường Lái Thiêu,79,True
25990,Phường Vĩnh Phú,Thành phố Thuận An,Tỉnh Bình Dương,25987,Phường Bình Hòa,79,True
25993,Phường Trảng Dài,Thành phố Biên Hòa,Tỉnh Đồng Nai,25993,Phường Trảng Dài,75,False
25996,Phường Tân Phong,Thành phố Biên Hòa,Tỉnh Đồng Nai,26188,Phường Tân Triều,75,False
25999,Phường Tân Biên,Thành phố Biên Hòa,Tỉnh Đồng Nai,26020,Phường Long Bình,75,False
26002,Phường Hố Nai,Thành phố Biên Hòa,Tỉnh Đồng Nai,26020,Phường Long Bình,75,False
26005,Phường Tân Hòa,Thành phố Biên Hòa,Tỉnh Đồng Nai,26005,Phường Hố Nai,75,False
26008,Phường Tân Hiệp,Thành phố Biên Hòa,Tỉnh Đồng Nai,26017,Phường Tam Hiệp,75,False
26011,Phường Bửu Long,Thành phố Biên Hòa,Tỉnh Đồng Nai,26041,Phường Trấn Biên,75,False
26014,Phường Tân Mai,Thành phố Biên Hòa,Tỉnh Đồng Nai,26017,Phường Tam Hiệp,75,False
26017,Phường Tam Hiệp,Thành phố Biên Hòa,Tỉnh Đồng Nai,26017,Phường Tam Hiệp,75,False
26020,Phường Long Bình,Thành phố Biên Hòa,Tỉnh Đồng Nai,26020,Phường Long Bình,75,False
26023,Phường Quang Vinh,Thành phố Biên Hòa,Tỉnh Đồng Nai,26041,Phường Trấn Biên,75,False
26029,Phường Thống Nhất,Thành phố Biên Hòa,Tỉnh Đồng Nai,26041,Phường Trấn Biên,75,False
26041,Phường Trung Dũng,Thành phố Biên Hòa,Tỉnh Đồng Nai,26041,Phường Trấn Biên,75,False
26047,Phường Bình Đa,Thành phố Biên Hòa,Tỉnh Đồng Nai,26017,Phường Tam Hiệp,75,False
26050,Phường An Bình,Thành phố Biên Hòa,Tỉnh Đồng Nai,26041,Phường Trấn Biên,75,False
26053,Phường Bửu Hòa,Thành phố Biên Hòa,Tỉnh Đồng Nai,26068,Phường Biên Hòa,75,False
26056,Phường Long Bình Tân,Thành phố Biên Hòa,Tỉnh Đồng Nai,26380,Phường Long Hưng,75,False
26059,Phường Tân Vạn,Thành phố Biên Hòa,Tỉnh Đồng Nai,26068,Phường Biên Hòa,75,False
26062,Phường Tân Hạnh,Thành phố Biên Hòa,Tỉnh Đồng Nai,26068,Phường Biên Hòa,75,False
26065,Phường Hiệp Hòa,Thành phố Biên Hòa,Tỉnh Đồng Nai,26041,Phường Trấn Biên,75,False
26068,Phường Hóa An,Thành phố Biên Hòa,Tỉnh Đồng Nai,26068,Phường Biên Hòa,75,False
26077,Phường Xuân Bình,Thành phố Long Khánh,Tỉnh Đồng Nai,26080,Phường Long Khánh,75,False
26080,Phường Xuân An,Thành phố Long Khánh,Tỉnh Đồng Nai,26080,Phường Long Khánh,75,False
26083,Phường Xuân Hòa,Thành phố Long Khánh,Tỉnh Đồng Nai,26080,Phường Long Khánh,75,False
26086,Phường Phú Bình,Thành phố Long Khánh,Tỉnh Đồng Nai,26080,Phường Long Khánh,75,False
26089,Xã Bình Lộc,Thành phố Long Khánh,Tỉnh Đồng Nai,26089,Phường Bình Lộc,75,False
26092,Xã Bảo Quang,Thành phố Long Khánh,Tỉnh Đồng Nai,26098,Phường Bảo Vinh,75,False
26095,Phường Suối Tre,Thành phố Long Khánh,Tỉnh Đồng Nai,26089,Phường Bình Lộc,75,False
26098,Phường Bảo Vinh,Thành phố Long Khánh,Tỉnh Đồng Nai,26098,Phường Bảo Vinh,75,False
26101,Phường Xuân Lập,Thành phố Long Khánh,Tỉnh Đồng Nai,26104,Phường Xuân Lập,75,False
26104,Phường Bàu Sen,Thành phố Long Khánh,Tỉnh Đồng Nai,26104,Phường Xuân Lập,75,False
26107,Xã Bàu Trâm,Thành phố Long Khánh,Tỉnh Đồng Nai,26080,Phường Long Khánh,75,False
26110,Phường Xuân Tân,Thành phố Long Khánh,Tỉnh Đồng Nai,26113,Phường Hàng Gòn,75,False
26113,Xã Hàng Gòn,Thành phố Long Khánh,Tỉnh Đồng Nai,26113,Phường Hàng Gòn,75,False
26116,Thị trấn Tân Phú,Huyện Tân Phú,Tỉnh Đồng Nai,26116,Xã Tân Phú,75,False
26119,Xã Đắc Lua,Huyện Tân Phú,Tỉnh Đồng Nai,26119,Xã Đak Lua,75,False
26122,Xã Nam Cát Tiên,Huyện Tân Phú,Tỉnh Đồng Nai,26122,Xã Nam Cát Tiên,75,False
26125,Xã Phú An,Huyện Tân Phú,Tỉnh Đồng Nai,26122,Xã Nam Cát Tiên,75,False
26131,Xã Tà Lài,Huyện Tân Phú,Tỉnh Đồng Nai,26134,Xã Tà Lài,75,False
26134,Xã Phú Lập,Huyện Tân Phú,Tỉnh Đồng Nai,26134,Xã Tà Lài,75,False
26140,Xã Phú Thịnh,Huyện Tân Phú,Tỉnh Đồng Nai,26134,Xã Tà Lài,75,False
26143,Xã Thanh Sơn,Huyện Tân Phú,Tỉnh Đồng Nai,26158,Xã Phú Lâm,75,False
26146,Xã Phú Sơn,Huyện Tân Phú,Tỉnh Đồng Nai,26158,Xã Phú Lâm,75,False
26149,Xã Phú Xuân,Huyện Tân Phú,Tỉnh Đồng Nai,26116,Xã Tân Phú,75,False
26152,Xã Phú Lộc,Huyện Tân Phú,Tỉnh Đồng Nai,26116,Xã Tân Phú,75,False
26155,Xã Phú Lâm,Huyện Tân Phú,Tỉnh Đồng Nai,26158,Xã Phú Lâm,75,False
26158,Xã Phú Bình,Huyện Tân Phú,Tỉnh Đồng Nai,26158,Xã Phú Lâm,75,False
26161,Xã Phú Thanh,Huyện Tân Phú,Tỉnh Đồng Nai,26116,Xã Tân Phú,75,False
26164,Xã Trà Cổ,Huyện Tân Phú,Tỉnh Đồng Nai,26116,Xã Tân Phú,75,False
26167,Xã Phú Điền,Huyện Tân Phú,Tỉnh Đồng Nai,26221,Xã Phú Hòa,75,False
26170,Thị trấn Vĩnh An,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26170,Xã Trị An,75,False
26173,Xã Phú Lý,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26173,Xã Phú Lý,75,False
26176,Xã Trị An,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26170,Xã Trị An,75,False
26179,Xã Tân An,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26179,Xã Tân An,75,False
26182,Xã Vĩnh Tân,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26179,Xã Tân An,75,False
26185,Xã Bình Lợi,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26188,Phường Tân Triều,75,False
26188,Xã Thạnh Phú,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26188,Phường Tân Triều,75,False
26191,Xã Thiện Tân,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,25993,Phường Trảng Dài,75,False
26194,Xã Tân Bình,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26188,Phường Tân Triều,75,False
26200,Xã Mã Đà,Huyện Vĩnh Cửu,Tỉnh Đồng Nai,26170,Xã Trị An,75,False
26206,Thị trấn Định Quán,Huyện Định Quán,Tỉnh Đồng Nai,26206,Xã Định Quán,75,False
26209,Xã Thanh Sơn,Huyện Định Quán,Tỉnh Đồng Nai,26209,Xã Thanh Sơn,75,False
26212,Xã Phú Tân,Huyện Định Quán,Tỉnh Đồng Nai,26215,Xã Phú Vinh,75,False
26215,Xã Phú Vinh,Huyện Định Quán,Tỉnh Đồng Nai,26215,Xã Phú Vinh,75,False
26218,Xã Phú Lợi,Huyện Định Quán,Tỉnh Đồng Nai,26221,Xã Phú Hòa,75,False
26221,Xã Phú Hòa,Huyện Định Quán,Tỉnh Đồng Nai,26221,Xã Phú Hòa,75,False
26224,Xã Ngọc Định,Huyện Định Quán,Tỉnh Đồng Nai,26206,Xã Định Quán,75,False
26227,Xã La Ngà,Huyện Định Quán,Tỉnh Đồng Nai,26227,Xã La Ngà,75,False
26230,Xã Gia Canh,Huyện Định Quán,Tỉnh Đồng Nai,26206,Xã Định Quán,75,False
26233,Xã Phú Ngọc,Huyện Định Quán,Tỉnh Đồng Nai,26206,Xã Định Quán,75,False
26236,Xã Phú Cường,Huyện Định Quán,Tỉnh Đồng Nai,26299,Xã Thống Nhất,75,False
26239,Xã Túc Trưng,Huyện Định Quán,Tỉnh Đồng Nai,26227,Xã La Ngà,75,False
26242,Xã Phú Túc,Huyện Định Quán,Tỉnh Đồng Nai,26299,Xã Thống Nhất,75,False
26245,Xã Suối Nho,Huyện Định Quán,Tỉnh Đồng Nai,26428,Xã Xuân Bắc,75,False
26248,Thị trấn Trảng Bom,Huyện Trảng Bom,Tỉnh Đồng Nai,26248,Xã Trảng Bom,75,False
26251,Xã Thanh Bình,Huyện Trảng Bom,Tỉnh Đồng Nai,26254,Xã Bàu Hàm,75,False
26254,Xã Cây Gáo,Huyện Trảng Bom,Tỉnh Đồng Nai,26254,Xã Bàu Hàm,75,False
26257,Xã Bàu Hàm,Huyện Trảng Bom,Tỉnh Đồng Nai,26254,Xã Bàu Hàm,75,False
26260,Xã Sông Thao,Huyện Trảng Bom,Tỉnh Đồng Nai,26254,Xã Bàu Hàm,75,False
26263,Xã Sông Trầu,Huyện Trảng Bom,Tỉnh Đồng Nai,26248,Xã Trảng Bom,75,False
26266,Xã Đông Hòa,Huyện Trảng Bom,Tỉnh Đồng Nai,26281,Xã Hưng Thịnh,75,False
26269,Xã Bắc Sơn,Huyện Trảng Bom,Tỉnh Đồng Nai,26278,Xã Bình Minh,75,False
26272,Xã Hố Nai 3,Huyện Trảng Bom,Tỉnh Đồng Nai,26005,Phường Hố Nai,75,False
26275,Xã Tây Hòa,Huyện Trảng Bom,Tỉnh Đồng Nai,26281,Xã Hưng Thịnh,75,False
26278,Xã Bình Minh,Huyện Trảng Bom,Tỉnh Đồng Nai,26278,Xã Bình Minh,75,False
26281,Xã Trung Hòa,Huyện Trảng Bom,Tỉnh Đồng Nai,26281,Xã Hưng Thịnh,75,False
26284,Xã Đồi 61,Huyện Trảng Bom,Tỉnh Đồng Nai,26296,Xã An Viễn,75,False
26287,Xã Hưng Thịnh,Huyện Trảng Bom,Tỉnh Đồng Nai,26281,Xã Hưng Thịnh,75,False
26290,Xã Quảng Tiến,Huyện Trảng Bom,Tỉnh Đồng Nai,26248,Xã Trảng Bom,75,False
26293,Xã Giang Điền,Huyện Trảng Bom,Tỉnh Đồng Nai,26248,Xã Trảng Bom,75,False
26296,Xã An Viễn,Huyện Trảng Bom,Tỉnh Đồng Nai,26296,Xã An Viễn,75,False
26299,Xã Gia Tân 1,Huyện Thống Nhất,Tỉnh Đồng Nai,26299,Xã Thống Nhất,75,False
26302,Xã Gia Tân 2,Huyện Thống Nhất,Tỉnh Đồng Nai,26299,Xã Thống Nhất,75,False
26305,Xã Gia Tân 3,Huyện Thống Nhất,Tỉnh Đồng Nai,26311,Xã Gia Kiệm,75,False
26308,Xã Gia Kiệm,Huyện Thống Nhất,Tỉnh Đồng Nai,26311,Xã Gia Kiệm,75,False
26311,Xã Quang Trung,Huyện Thống Nhất,Tỉnh Đồng Nai,26311,Xã Gia Kiệm,75,False
26314,Xã Bàu Hàm 2,Huyện Thống Nhất,Tỉnh Đồng Nai,26326,Xã Dầu Giây,75,False
26317,Xã Hưng Lộc,Huyện Thống Nhất,Tỉnh Đồng Nai,26326,Xã Dầu Giây,75,False
26320,Xã Lộ 25,Huyện Thống Nhất,Tỉnh Đồng Nai,26326,Xã Dầu Giây,75,False
26323,Xã Xuân Thiện,Huyện Thống Nhất,Tỉnh Đồng Nai,26089,Phường Bình Lộc,75,False
26326,Thị trấn Dầu Giây,Huyện Thống Nhất,Tỉnh Đồng Nai,26326,Xã Dầu Giây,75,False
26329,Xã Sông Nhạn,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26332,Xã Xuân Quế,75,False
26332,Xã Xuân Quế,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26332,Xã Xuân Quế,75,False
26335,Xã Nhân Nghĩa,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26341,Xã Cẩm Mỹ,75,False
26338,Xã Xuân Đường,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26347,Xã Xuân Đường,75,False
26341,Thị trấn Long Giao,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26341,Xã Cẩm Mỹ,75,False
26344,Xã Xuân Mỹ,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26341,Xã Cẩm Mỹ,75,False
26347,Xã Thừa Đức,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26347,Xã Xuân Đường,75,False
26350,Xã Bảo Bình,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26341,Xã Cẩm Mỹ,75,False
26353,Xã Xuân Bảo,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26461,Xã Xuân Định,75,False
26356,Xã Xuân Tây,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26359,Xã Xuân Đông,75,False
26359,Xã Xuân Đông,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26359,Xã Xuân Đông,75,False
26362,Xã Sông Ray,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26362,Xã Sông Ray,75,False
26365,Xã Lâm San,Huyện Cẩm Mỹ,Tỉnh Đồng Nai,26362,Xã Sông Ray,75,False
26368,Thị trấn Long Thành,Huyện Long Thành,Tỉnh Đồng Nai,26368,Xã Long Thành,75,False
26371,Phường An Hòa,Thành phố Biên Hòa,Tỉnh Đồng Nai,26380,Phường Long Hưng,75,False
26374,Phường Tam Phước,Thành phố Biên Hòa,Tỉnh Đồng Nai,26374,Phường Tam Phước,75,False
26377,Phường Phước Tân,Thành phố Biên Hòa,Tỉnh Đồng Nai,26377,Phường Phước Tân,75,False
26380,Xã Long Hưng,Thành phố Biên Hòa,Tỉnh Đồng Nai,26380,Phường Long Hưng,75,False
26383,Xã An Phước,Huyện Long Thành,Tỉnh Đồng Nai,26383,Xã An Phước,75,False
26386,Xã Bình An,Huyện Long Thành,Tỉnh Đồng Nai,26389,Xã Bình An,75,False
26389,Xã Long Đức,Huyện Long Thành,Tỉnh Đồng Nai,26389,Xã Bình An,75,False
26392,Xã Lộc An,Huyện Long Thành,Tỉnh Đồng Nai,26368,Xã Long Thành,75,False
26395,Xã Bình Sơn,Huyện Long Thành,Tỉnh Đồng Nai,26368,Xã Long Thành,75,False
26398,Xã Tam An,Huyện Long Thành,Tỉnh Đồng Nai,26383,Xã An Phước,75,False
26401,Xã Cẩm Đường,Huyện Long Thành,Tỉnh Đồng Nai,26347,Xã Xuân Đường,75,False
26404,Xã Long An,Huyện Long Thành,Tỉnh Đồng Nai,26368,Xã Long Thành,75,False
26410,Xã Bàu Cạn,Huyện Long Thành,Tỉnh Đồng Nai,26413,Xã Long Phước,75,False
26413,Xã Long Phước,Huyện Long Thành,Tỉnh Đồng Nai,26413,Xã Long Phước,75,False
26416,Xã Phước Bình,Huyện Long Thành,Tỉnh Đồng Nai,26422,Xã Phước Thái,75,False
26419,Xã Tân Hiệp,Huyện Long Thành,Tỉnh Đồng Nai,26422,Xã Phước Thái,75,False
26422,Xã Phước Thái,Huyện Long Thành,Tỉnh Đồng Nai,26422,Xã Phước Thái,75,False
26425,Thị trấn Gia Ray,Huyện Xuân Lộc,Tỉnh Đồng Nai,26425,Xã Xuân Lộc,75,False
26428,Xã Xuân Bắc,Huyện Xuân Lộc,Tỉnh Đồng Nai,26428,Xã Xuân Bắc,75,False
26431,Xã Suối Cao,Huyện Xuân Lộc,Tỉnh Đồng Nai,26434,Xã Xuân Thành,75,False
26434,Xã Xuân Thành,Huyện Xuân Lộc,Tỉnh Đồng Nai,26434,Xã Xuân Thành,75,False
26437,Xã Xuân Thọ,Huyện Xuân Lộc,Tỉnh Đồng Nai,26425,Xã Xuân Lộc,75,False
26440,Xã Xuân Trường,Huyện Xuân Lộc,Tỉnh Đồng Nai,26425,Xã Xuân Lộc,75,False
26443,Xã Xuân Hòa,Huyện Xuân Lộc,Tỉnh Đồng Nai,26446,Xã Xuân Hòa,75,False
26446,Xã Xuân Hưng,Huyện Xuân Lộc,Tỉnh Đồng Nai,26446,Xã Xuân Hòa,75,False
26449,Xã Xuân Tâm,Huyện Xuân Lộc,Tỉnh Đồng Nai,26359,Xã Xuân Đông,75,True
26449,Xã Xuân Tâm,Huyện Xuân Lộc,Tỉnh Đồng Nai,26446,Xã Xuân Hòa,75,True
26452,Xã Suối Cát,Huyện Xuân Lộc,Tỉnh Đồng Nai,26425,Xã Xuân Lộc,75,False
26455,Xã Xuân Hiệp,Huyện Xuân Lộc,Tỉnh Đồng Nai,26425,Xã Xuân Lộc,75,False
26458,Xã Xuân Phú,Huyện Xuân Lộc,Tỉnh Đồng Nai,26458,Xã Xuân Phú,75,False
26461,Xã Xuân Định,Huyện Xuân Lộc,Tỉnh Đồng Nai,26461,Xã Xuân Định,75,False
26464,Xã Bảo Hòa,Huyện Xuân Lộc,Tỉnh Đồng Nai,26461,Xã Xuân Định,75,False
26467,Xã Lang Minh,Huyện Xuân Lộc,Tỉnh Đồng Nai,26458,Xã Xuân Phú,75,False
26470,Xã Phước Thiền,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26485,Xã Nhơn Trạch,75,False
26473,Xã Long Tân,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26485,Xã Nhơn Trạch,75,False
26476,Xã Đại Phước,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26491,Xã Đại Phước,75,False
26479,Thị trấn Hiệp Phước,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26485,Xã Nhơn Trạch,75,False
26482,Xã Phú Hữu,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26491,Xã Đại Phước,75,False
26485,Xã Phú Hội,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26485,Xã Nhơn Trạch,75,False
26488,Xã Phú Thạnh,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26485,Xã Nhơn Trạch,75,False
26491,Xã Phú Đông,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26491,Xã Đại Phước,75,False
26494,Xã Long Thọ,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26503,Xã Phước An,75,False
26497,Xã Vĩnh Thanh,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26503,Xã Phước An,75,False
26500,Xã Phước Khánh,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26491,Xã Đại Phước,75,False
26503,Xã Phước An,Huyện Nhơn Trạch,Tỉnh Đồng Nai,26503,Xã Phước An,75,False
26506,Phường 1,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26506,Phường Vũng Tàu,79,False
26508,Phường Thắng Tam,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26506,Phường Vũng Tàu,79,False
26509,Phường 2,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26506,Phường Vũng Tàu,79,False
26512,Phường 3,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26506,Phường Vũng Tàu,79,False
26515,Phường 4,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26506,Phường Vũng Tàu,79,False
26518,Phường 5,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26506,Phường Vũng Tàu,79,False
26521,Phường Thắng Nhì,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26506,Phường Vũng Tàu,79,False
26524,Phường 7,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26526,Phường Tam Thắng,79,False
26526,Phường Nguyễn An Ninh,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26526,Phường Tam Thắng,79,False
26527,Phường 8,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26526,Phường Tam Thắng,79,False
26530,Phường 9,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26526,Phường Tam Thắng,79,False
26533,Phường Thắng Nhất,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26536,Phường Rạch Dừa,79,False
26535,Phường Rạch Dừa,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26536,Phường Rạch Dừa,79,False
26536,Phường 10,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26536,Phường Rạch Dừa,79,False
26539,Phường 11,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26542,Phường Phước Thắng,79,False
26542,Phường 12,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26542,Phường Phước Thắng,79,False
26545,Xã Long Sơn,Thành phố Vũng Tàu,Tỉnh Bà Rịa - Vũng Tàu,26545,Xã Long Sơn,79,False
26548,Phường Phước Hưng,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26560,Phường Bà Rịa,79,False
26554,Phường Phước Nguyên,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26560,Phường Bà Rịa,79,False
26557,Phường Long Toàn,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26560,Phường Bà Rịa,79,False
26558,Phường Long Tâm,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26572,Phường Tam Long,79,False
26560,Phường Phước Trung,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26560,Phường Bà Rịa,79,False
26563,Phường Long Hương,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26566,Phường Long Hương,79,False
26566,Phường Kim Dinh,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26566,Phường Long Hương,79,False
26567,Xã Tân Hưng,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26566,Phường Long Hương,79,False
26569,Xã Long Phước,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26572,Phường Tam Long,79,False
26572,Xã Hòa Long,Thành phố Bà Rịa,Tỉnh Bà Rịa - Vũng Tàu,26572,Phường Tam Long,79,False
26574,Xã Bàu Chinh,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26608,Xã Kim Long,79,False
26575,Thị trấn Ngãi Giao,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26575,Xã Ngãi Giao,79,False
26578,Xã Bình Ba,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26575,Xã Ngãi Giao,79,False
26581,Xã Suối Nghệ,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26575,Xã Ngãi Giao,79,False
26584,Xã Xuân Sơn,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26584,Xã Xuân Sơn,79,False
26587,Xã Sơn Bình,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26584,Xã Xuân Sơn,79,False
26590,Xã Bình Giã,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26590,Xã Bình Giã,79,False
26593,Xã Bình Trung,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26590,Xã Bình Giã,79,False
26596,Xã Xà Bang,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26596,Xã Châu Đức,79,False
26599,Xã Cù Bị,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26596,Xã Châu Đức,79,False
26602,Xã Láng Lớn,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26608,Xã Kim Long,79,False
26605,Xã Quảng Thành,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26590,Xã Bình Giã,79,False
26608,Thị trấn Kim Long,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26608,Xã Kim Long,79,False
26611,Xã Suối Rao,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26584,Xã Xuân Sơn,79,False
26614,Xã Đá Bạc,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26617,Xã Nghĩa Thành,79,False
26617,Xã Nghĩa Thành,Huyện Châu Đức,Tỉnh Bà Rịa - Vũng Tàu,26617,Xã Nghĩa Thành,79,False
26620,Thị trấn Phước Bửu,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26620,Xã Hồ Tràm,79,False
26623,Xã Phước Thuận,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26620,Xã Hồ Tràm,79,False
26626,Xã Phước Tân,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26620,Xã Hồ Tràm,79,False
26629,Xã Xuyên Mộc,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26632,Xã Xuyên Mộc,79,False
26632,Xã Bông Trang,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26632,Xã Xuyên Mộc,79,False
26635,Xã Tân Lâm,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26638,Xã Bàu Lâm,79,False
26638,Xã Bàu Lâm,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26638,Xã Bàu Lâm,79,False
26641,Xã Hòa Bình,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26641,Xã Hòa Hội,79,False
26644,Xã Hòa Hưng,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26641,Xã Hòa Hội,79,False
26647,Xã Hòa Hiệp,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26647,Xã Hòa Hiệp,79,False
26650,Xã Hòa Hội,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26641,Xã Hòa Hội,79,False
26653,Xã Bưng Riềng,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26632,Xã Xuyên Mộc,79,False
26656,Xã Bình Châu,Huyện Xuyên Mộc,Tỉnh Bà Rịa - Vũng Tàu,26656,Xã Bình Châu,79,False
26659,Thị trấn Long Điền,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26659,Xã Long Điền,79,False
26662,Thị trấn Long Hải,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26662,Xã Long Hải,79,False
26668,Xã Tam An,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26659,Xã Long Điền,79,False
26674,Xã Phước Tỉnh,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26662,Xã Long Hải,79,False
26677,Xã Phước Hưng,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26662,Xã Long Hải,79,False
26680,Thị trấn Đất Đỏ,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26680,Xã Đất Đỏ,79,False
26683,Xã Phước Long Thọ,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26680,Xã Đất Đỏ,79,False
26686,Xã Phước Hội,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26686,Xã Phước Hải,79,False
26689,Thị trấn Phước Hải,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26686,Xã Phước Hải,79,False
26695,Xã Long Tân,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26680,Xã Đất Đỏ,79,False
26698,Xã Láng Dài,Huyện Long Đất,Tỉnh Bà Rịa - Vũng Tàu,26680,Xã Đất Đỏ,79,False
26704,Phường Phú Mỹ,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26704,Phường Phú Mỹ,79,False
26707,Phường Tân Hòa,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26710,Phường Tân Hải,79,False
26710,Phường Tân Hải,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26710,Phường Tân Hải,79,False
26713,Phường Phước Hòa,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26713,Phường Tân Phước,79,False
26716,Phường Tân Phước,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26713,Phường Tân Phước,79,False
26719,Phường Mỹ Xuân,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26704,Phường Phú Mỹ,79,False
26722,Xã Sông Xoài,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26725,Phường Tân Thành,79,False
26725,Phường Hắc Dịch,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26725,Phường Tân Thành,79,False
26728,Xã Châu Pha,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26728,Xã Châu Pha,79,False
26731,Xã Tóc Tiên,Thành phố Phú Mỹ,Tỉnh Bà Rịa - Vũng Tàu,26728,Xã Châu Pha,79,False
26734,Phường Tân Định,Quận 1,Thành phố Hồ Chí Minh,26737,Phường Tân Định,79,False
26737,Phường Đa Kao,Quận 1,Thành phố Hồ Chí Minh,26737,Phường Tân Định,79,True
26737,Phường Đa Kao,Quận 1,Thành phố Hồ Chí Minh,26740,Phường Sài Gòn,79,True
26740,Phường Bến Nghé,Quận 1,Thành phố Hồ Chí Minh,26740,Phường Sài Gòn,79,False
26743,Phường Bến Thành,Quận 1,Thành phố Hồ Chí Minh,26743,Phường Bến Thành,79,False
26746,Phường Nguyễn Thái Bình,Quận 1,Thành phố Hồ Chí Minh,26740,Phường Sài Gòn,79,True
26746,Phường Nguyễn Thái Bình,Quận 1,Thành phố Hồ Chí Minh,26743,Phường Bến Thành,79,True
26749,Phường Phạm Ngũ Lão,Quận 1,Thành phố Hồ Chí Minh,26743,Phường Bến Thành,79,False
26752,Phường Cầu Ông Lãnh,Quận 1,Thành phố Hồ Chí Minh,26743,Phường Bến Thành,79,True
26752,Phường Cầu Ông Lãnh,Quận 1,Thành phố Hồ Chí Minh,26758,Phường Cầu Ông Lãnh,79,True
26755,Phường Cô Giang,Quận 1,Thành phố Hồ Chí Minh,26758,Phường Cầu Ông Lãnh,79,False
26758,Phường Nguyễn Cư Trinh,Quận 1,Thành phố Hồ Chí Minh,26758,Phường Cầu Ông Lãnh,79,False
26761,Phường Cầu Kho,Quận 1,Thành phố Hồ Chí Minh,26758,Phường Cầu Ông Lãnh,79,False
26764,Phường Thạnh Xuân,Quận 12,Thành phố Hồ Chí Minh,26773,Phường Thới An,79,False
26767,Phường Thạnh Lộc,Quận 12,Thành phố Hồ Chí Minh,26767,Phường An Phú Đông,79,False
26770,Phường Hiệp Thành,Quận 12,Thành phố Hồ Chí Minh,26782,Phường Tân Thới Hiệp,79,False
26773,Phường Thới An,Quận 12,Thành phố Hồ Chí Minh,26773,Phường Thới An,79,False
26776,Phường Tân Chánh Hiệp,Quận 12,Thành phố Hồ Chí Minh,26785,Phường Trung Mỹ Tây,79,False
26779,Phường An Phú Đông,Quận 12,Thành phố Hồ Chí Minh,26767,Phường An Phú Đông,79,False
26782,Phường Tân Thới Hiệp,Quận 12,Thành phố Hồ Chí Minh,26782,Phường Tân Thới Hiệp,79,False
26785,Phường Trung Mỹ Tây,Quận 12,Thành phố Hồ Chí Minh,26785,Phường Trung Mỹ Tây,79,False
26787,Phường Tân Hưng Thuận,Quận 12,Thành phố Hồ Chí Minh,26791,Phường Đông Hưng Thuận,79,False
26788,Phường Đông Hưng Thuận,Quận 12,Thành phố Hồ Chí Minh,26791,Phường Đông Hưng Thuận,79,False
26791,Phường Tân Thới Nhất,Quận 12,Thành phố Hồ Chí Minh,26791,Phường Đông Hưng Thuận,79,False
26794,Phường Linh Xuân,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26800,Phường Linh Xuân,79,False
26797,Phường Bình Chiểu,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26803,Phường Tam Bình,79,False
26800,Phường Linh Trung,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26800,Phường Linh Xuân,79,False
26803,Phường Tam Bình,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26803,Phường Tam Bình,79,False
26806,Phường Tam Phú,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26803,Phường Tam Bình,79,False
26809,Phường Hiệp Bình Phước,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26809,Phường Hiệp Bình,79,False
26812,Phường Hiệp Bình Chánh,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26809,Phường Hiệp Bình,79,False
26815,Phường Linh Chiểu,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26824,Phường Thủ Đức,79,False
26818,Phường Linh Tây,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26800,Phường Linh Xuân,79,True
26818,Phường Linh Tây,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26824,Phường Thủ Đức,79,True
26821,Phường Linh Đông,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26809,Phường Hiệp Bình,79,True
26821,Phường Linh Đông,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26824,Phường Thủ Đức,79,True
26824,Phường Bình Thọ,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26824,Phường Thủ Đức,79,False
26827,Phường Trường Thọ,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26824,Phường Thủ Đức,79,False
26830,Phường Long Bình,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26833,Phường Long Bình,79,False
26833,Phường Long Thạnh Mỹ,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26833,Phường Long Bình,79,True
26833,Phường Long Thạnh Mỹ,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26842,Phường Tăng Nhơn Phú,79,True
26836,Phường Tân Phú,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26842,Phường Tăng Nhơn Phú,79,False
26839,Phường Hiệp Phú,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26842,Phường Tăng Nhơn Phú,79,False
26842,Phường Tăng Nhơn Phú A,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26842,Phường Tăng Nhơn Phú,79,False
26845,Phường Tăng Nhơn Phú B,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26842,Phường Tăng Nhơn Phú,79,False
26848,Phường Phước Long B,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26848,Phường Phước Long,79,False
26851,Phường Phước Long A,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26848,Phường Phước Long,79,False
26854,Phường Trường Thạnh,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26857,Phường Long Phước,79,False
26857,Phường Long Phước,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26857,Phường Long Phước,79,False
26860,Phường Long Trường,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26860,Phường Long Trường,79,False
26863,Phường Phước Bình,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26848,Phường Phước Long,79,False
26866,Phường Phú Hữu,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,26860,Phường Long Trường,79,False
26872,Phường 15,Quận Gò Vấp,Thành phố Hồ Chí Minh,26878,Phường An Hội Đông,79,False
26875,Phường 17,Quận Gò Vấp,Thành phố Hồ Chí Minh,26884,Phường Gò Vấp,79,False
26876,Phường 6,Quận Gò Vấp,Thành phố Hồ Chí Minh,26876,Phường An Nhơn,79,False
26878,Phường 16,Quận Gò Vấp,Thành phố Hồ Chí Minh,26878,Phường An Hội Đông,79,False
26881,Phường 12,Quận Gò Vấp,Thành phố Hồ Chí Minh,26882,Phường An Hội Tây,79,False
26882,Phường 14,Quận Gò Vấp,Thành phố Hồ Chí Minh,26882,Phường An Hội Tây,79,False
26884,Phường 10,Quận Gò Vấp,Thành phố Hồ Chí Minh,26884,Phường Gò Vấp,79,False
26887,Phường 5,Quận Gò Vấp,Thành phố Hồ Chí Minh,26876,Phường An Nhơn,79,False
26890,Phường 1,Quận Gò Vấp,Thành phố Hồ Chí Minh,26890,Phường Hạnh Thông,79,False
26898,Phường 8,Quận Gò Vấp,Thành phố Hồ Chí Minh,26898,Phường Thông Tây Hội,79,False
26899,Phường 11,Quận Gò Vấp,Thành phố Hồ Chí Minh,26898,Phường Thông Tây Hội,79,False
26902,Phường 3,Quận Gò Vấp,Thành phố Hồ Chí Minh,26890,Phường Hạnh Thông,79,False
26905,Phường 13,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26905,Phường Bình Lợi Trung,79,False
26908,Phường 11,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26905,Phường Bình Lợi Trung,79,False
26911,Phường 27,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26911,Phường Bình Quới,79,False
26914,Phường 26,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26929,Phường Bình Thạnh,79,False
26917,Phường 12,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26929,Phường Bình Thạnh,79,False
26920,Phường 25,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26956,Phường Thạnh Mỹ Tây,79,False
26923,Phường 5,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26905,Phường Bình Lợi Trung,79,False
26926,Phường 7,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26944,Phường Gia Định,79,False
26929,Phường 14,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26929,Phường Bình Thạnh,79,False
26941,Phường 2,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26944,Phường Gia Định,79,False
26944,Phường 1,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26944,Phường Gia Định,79,False
26950,Phường 17,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26944,Phường Gia Định,79,False
26953,Phường 19,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26956,Phường Thạnh Mỹ Tây,79,False
26956,Phường 22,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26956,Phường Thạnh Mỹ Tây,79,False
26962,Phường 28,Quận Bình Thạnh,Thành phố Hồ Chí Minh,26911,Phường Bình Quới,79,False
26965,Phường 2,Quận Tân Bình,Thành phố Hồ Chí Minh,26977,Phường Tân Sơn Hòa,79,False
26968,Phường 4,Quận Tân Bình,Thành phố Hồ Chí Minh,26968,Phường Tân Sơn Nhất,79,False
26971,Phường 12,Quận Tân Bình,Thành phố Hồ Chí Minh,26983,Phường Bảy Hiền,79,False
26974,Phường 13,Quận Tân Bình,Thành phố Hồ Chí Minh,27004,Phường Tân Bình,79,False
26977,Phường 1,Quận Tân Bình,Thành phố Hồ Chí Minh,26977,Phường Tân Sơn Hòa,79,False
26980,Phường 3,Quận Tân Bình,Thành phố Hồ Chí Minh,26977,Phường Tân Sơn Hòa,79,False
26983,Phường 11,Quận Tân Bình,Thành phố Hồ Chí Minh,26983,Phường Bảy Hiền,79,False
26986,Phường 7,Quận Tân Bình,Thành phố Hồ Chí Minh,26968,Phường Tân Sơn Nhất,79,False
26989,Phường 5,Quận Tân Bình,Thành phố Hồ Chí Minh,26968,Phường Tân Sơn Nhất,79,False
26992,Phường 10,Quận Tân Bình,Thành phố Hồ Chí Minh,26983,Phường Bảy Hiền,79,False
26995,Phường 6,Quận Tân Bình,Thành phố Hồ Chí Minh,26995,Phường Tân Hòa,79,False
26998,Phường 8,Quận Tân Bình,Thành phố Hồ Chí Minh,26995,Phường Tân Hòa,79,False
27001,Phường 9,Quận Tân Bình,Thành phố Hồ Chí Minh,26995,Phường Tân Hòa,79,False
27004,Phường 14,Quận Tân Bình,Thành phố Hồ Chí Minh,27004,Phường Tân Bình,79,False
27007,Phường 15,Quận Tân Bình,Thành phố Hồ Chí Minh,27004,Phường Tân Bình,79,True
27007,Phường 15,Quận Tân Bình,Thành phố Hồ Chí Minh,27007,Phường Tân Sơn,79,True
27010,Phường Tân Sơn Nhì,Quận Tân Phú,Thành phố Hồ Chí Minh,27019,Phường Tân Sơn Nhì,79,False
27013,Phường Tây Thạnh,Quận Tân Phú,Thành phố Hồ Chí Minh,27013,Phường Tây Thạnh,79,False
27016,Phường Sơn Kỳ,Quận Tân Phú,Thành phố Hồ Chí Minh,27013,Phường Tây Thạnh,79,True
27016,Phường Sơn Kỳ,Quận Tân Phú,Thành phố Hồ Chí Minh,27019,Phường Tân Sơn Nhì,79,True
27016,Phường Sơn Kỳ,Quận Tân Phú,Thành phố Hồ Chí Minh,27439,Phường Bình Hưng Hòa,79,True
27019,Phường Tân Quý,Quận Tân Phú,Thành phố Hồ Chí Minh,27019,Phường Tân Sơn Nhì,79,True
27019,Phường Tân Quý,Quận Tân Phú,Thành phố Hồ Chí Minh,27022,Phường Phú Thọ Hòa,79,True
27022,Phường Tân Thành,Quận Tân Phú,Thành phố Hồ Chí Minh,27019,Phường Tân Sơn Nhì,79,True
27022,Phường Tân Thành,Quận Tân Phú,Thành phố Hồ Chí Minh,27022,Phường Phú Thọ Hòa,79,True
27022,Phường Tân Thành,Quận Tân Phú,Thành phố Hồ Chí Minh,27031,Phường Tân Phú,79,True
27025,Phường Phú Thọ Hòa,Quận Tân Phú,Thành phố Hồ Chí Minh,27022,Phường Phú Thọ Hòa,79,False
27028,Phường Phú Thạnh,Quận Tân Phú,Thành phố Hồ Chí Minh,27028,Phường Phú Thạnh,79,False
27031,Phường Phú Trung,Quận Tân Phú,Thành phố Hồ Chí Minh,27031,Phường Tân Phú,79,False
27034,Phường Hòa Thạnh,Quận Tân Phú,Thành phố Hồ Chí Minh,27031,Phường Tân Phú,79,False
27037,Phường Hiệp Tân,Quận Tân Phú,Thành phố Hồ Chí Minh,27028,Phường Phú Thạnh,79,False
27040,Phường Tân Thới Hòa,Quận Tân Phú,Thành phố Hồ Chí Minh,27028,Phường Phú Thạnh,79,True
27040,Phường Tân Thới Hòa,Quận Tân Phú,Thành phố Hồ Chí Minh,27031,Phường Tân Phú,79,True
27043,Phường 4,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27043,Phường Đức Nhuận,79,False
27046,Phường 5,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27043,Phường Đức Nhuận,79,False
27049,Phường 9,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27043,Phường Đức Nhuận,79,False
27052,Phường 7,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27058,Phường Cầu Kiệu,79,False
27058,Phường 1,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27058,Phường Cầu Kiệu,79,False
27061,Phường 2,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27058,Phường Cầu Kiệu,79,False
27064,Phường 8,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27073,Phường Phú Nhuận,79,False
27070,Phường 10,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27073,Phường Phú Nhuận,79,False
27073,Phường 11,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27073,Phường Phú Nhuận,79,False
27076,Phường 15,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27058,Phường Cầu Kiệu,79,True
27076,Phường 15,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27073,Phường Phú Nhuận,79,True
27085,Phường 13,Quận Phú Nhuận,Thành phố Hồ Chí Minh,27073,Phường Phú Nhuận,79,False
27088,Phường Thảo Điền,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27094,Phường An Khánh,79,False
27091,Phường An Phú,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27094,Phường An Khánh,79,True
27091,Phường An Phú,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27097,Phường Bình Trưng,79,True
27094,Phường An Khánh,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27094,Phường An Khánh,79,False
27097,Phường Bình Trưng Đông,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27097,Phường Bình Trưng,79,False
27100,Phường Bình Trưng Tây,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27097,Phường Bình Trưng,79,False
27109,Phường Cát Lái,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27112,Phường Cát Lái,79,False
27112,Phường Thạnh Mỹ Lợi,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27112,Phường Cát Lái,79,False
27115,Phường An Lợi Đông,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27094,Phường An Khánh,79,False
27118,Phường Thủ Thiêm,Thành phố Thủ Đức,Thành phố Hồ Chí Minh,27094,Phường An Khánh,79,False
27127,Phường 14,Quận 3,Thành phố Hồ Chí Minh,27142,Phường Nhiêu Lộc,79,False
27130,Phường 12,Quận 3,Thành phố Hồ Chí Minh,27142,Phường Nhiêu Lộc,79,False
27133,Phường 11,Quận 3,Thành phố Hồ Chí Minh,27142,Phường Nhiêu Lộc,79,False
27139,Phường Võ Thị Sáu,Quận 3,Thành phố Hồ Chí Minh,27139,Phường Xuân Hòa,79,False
27142,Phường 9,Quận 3,Thành phố Hồ Chí Minh,27142,Phường Nhiêu Lộc,79,False
27148,Phường 4,Quận 3,Thành phố Hồ Chí Minh,27139,Phường Xuân Hòa,79,True
27148,Phường 4,Quận 3,Thành phố Hồ Chí Minh,27154,Phường Bàn Cờ,79,True
27151,Phường 5,Quận 3,Thành phố Hồ Chí Minh,27154,Phường Bàn Cờ,79,False
27154,Phường 3,Quận 3,Thành phố Hồ Chí Minh,27154,Phường Bàn Cờ,79,False
27157,Phường 2,Quận 3,Thành phố Hồ Chí Minh,27154,Phường Bàn Cờ,79,False
27160,Phường 1,Quận 3,Thành phố Hồ Chí Minh,27154,Phường Bàn Cờ,79,False
27163,Phường 15,Quận 10,Thành phố Hồ Chí Minh,27163,Phường Hòa Hưng,79,False
27166,Phường 13,Quận 10,Thành phố Hồ Chí Minh,27163,Phường Hòa Hưng,79,False
27169,Phường 14,Quận 10,Thành phố Hồ Chí Minh,27163,Phường Hòa Hưng,79,True
27169,Phường 14,Quận 10,Thành phố Hồ Chí Minh,27169,Phường Diên Hồng,79,True
27172,Phường 12,Quận 10,Thành phố Hồ Chí Minh,27163,Phường Hòa Hưng,79,False
27178,Phường 10,Quận 10,Thành phố Hồ Chí Minh,27190,Phường Vườn Lài,79,False
27181,Phường 9,Quận 10,Thành phố Hồ Chí Minh,27190,Phường Vườn Lài,79,False
27184,Phường 1,Quận 10,Thành phố Hồ Chí Minh,27190,Phường Vườn Lài,79,False
27187,Phường 8,Quận 10,Thành phố Hồ Chí Minh,27169,Phường Diên Hồng,79,False
27190,Phường 2,Quận 10,Thành phố Hồ Chí Minh,27190,Phường Vườn Lài,79,False
27193,Phường 4,Quận 10,Thành phố Hồ Chí Minh,27190,Phường Vườn Lài,79,False
27202,Phường 6,Quận 10,Thành phố Hồ Chí Minh,27169,Phường Diên Hồng,79,False
27208,Phường 15,Quận 11,Thành phố Hồ Chí Minh,27226,Phường Phú Thọ,79,False
27211,Phường 5,Quận 11,Thành phố Hồ Chí Minh,27211,Phường Hòa Bình,79,False
27214,Phường 14,Quận 11,Thành phố Hồ Chí Minh,27211,Phường Hòa Bình,79,False
27220,Phường 3,Quận 11,Thành phố Hồ Chí Minh,27232,Phường Bình Thới,79,False
27226,Phường 11,Quận 11,Thành phố Hồ Chí Minh,27226,Phường Phú Thọ,79,False
27229,Phường 8,Quận 11,Thành phố Hồ Chí Minh,27226,Phường Phú Thọ,79,True
27229,Phường 8,Quận 11,Thành phố Hồ Chí Minh,27232,Phường Bình Thới,79,True
27232,Phường 10,Quận 11,Thành phố Hồ Chí Minh,27232,Phường Bình Thới,79,False
27238,Phường 7,Quận 11,Thành phố Hồ Chí Minh,27238,Phường Minh Phụng,79,False
27247,Phường 1,Quận 11,Thành phố Hồ Chí Minh,27238,Phường Minh Phụng,79,False
27253,Phường 16,Quận 11,Thành phố Hồ Chí Minh,27238,Phường Minh Phụng,79,False
27259,Phường 13,Quận 4,Thành phố Hồ Chí Minh,27259,Phường Xóm Chiếu,79,False
27265,Phường 9,Quận 4,Thành phố Hồ Chí Minh,27265,Phường Khánh Hội,79,False
27271,Phường 8,Quận 4,Thành phố Hồ Chí Minh,27265,Phường Khánh Hội,79,False
27277,Phường 18,Quận 4,Thành phố Hồ Chí Minh,27259,Phường Xóm Chiếu,79,False
27283,Phường 4,Quận 4,Thành phố Hồ Chí Minh,27265,Phường Khánh Hội,79,True
27283,Phường 4,Quận 4,Thành phố Hồ Chí Minh,27286,Phường Vĩnh Hội,79,True
27286,Phường 3,Quận 4,Thành phố Hồ Chí Minh,27286,Phường Vĩnh Hội,79,False
27289,Phường 16,Quận 4,Thành phố Hồ Chí Minh,27259,Phường Xóm Chiếu,79,False
27292,Phường 2,Quận 4,Thành phố Hồ Chí Minh,27265,Phường Khánh Hội,79,True
27292,Phường 2,Quận 4,Thành phố Hồ Chí Minh,27286,Phường Vĩnh Hội,79,True
27295,Phường 15,Quận 4,Thành phố Hồ Chí Minh,27259,Phường Xóm Chiếu,79,True
27295,Phường 15,Quận 4,Thành phố Hồ Chí Minh,27265,Phường Khánh Hội,79,True
27298,Phường 1,Quận 4,Thành phố Hồ Chí Minh,27286,Phường Vĩnh Hội,79,False
27301,Phường 4,Quận 5,Thành phố Hồ Chí Minh,27301,Phường Chợ Quán,79,False
27304,Phường 9,Quận 5,Thành phố Hồ Chí Minh,27316,Phường An Đông,79,False
27307,Phường 2,Quận 5,Thành phố Hồ Chí Minh,27301,Phường Chợ Quán,79,False
27310,Phường 12,Quận 5,Thành phố Hồ Chí Minh,27343,Phường Chợ Lớn,79,False
27316,Phường 7,Quận 5,Thành phố Hồ Chí Minh,27316,Phường An Đông,79,False
27325,Phường 1,Quận 5,Thành phố Hồ Chí Minh,27301,Phường Chợ Quán,79,False
27328,Phường 11,Quận 5,Thành phố Hồ Chí Minh,27343,Phường Chợ Lớn,79,False
27331,Phường 14,Quận 5,Thành phố Hồ Chí Minh,27343,Phường Chợ Lớn,79,False
27334,Phường 5,Quận 5,Thành phố Hồ Chí Minh,27316,Phường An Đông,79,False
27343,Phường 13,Quận 5,Thành phố Hồ Chí Minh,27343,Phường Chợ Lớn,79,False
27346,Phường 14,Quận 6,Thành phố Hồ Chí Minh,27349,Phường Phú Lâm,79,False
27349,Phường 13,Quận 6,Thành phố Hồ Chí Minh,27349,Phường Phú Lâm,79,False
27352,Phường 9,Quận 6,Thành phố Hồ Chí Minh,27367,Phường Bình Tây,79,False
27358,Phường 12,Quận 6,Thành phố Hồ Chí Minh,27349,Phường Phú Lâm,79,False
27364,Phường 11,Quận 6,Thành phố Hồ Chí Minh,27364,Phường Bình Phú,79,False
27367,Phường 2,Quận 6,Thành phố Hồ Chí Minh,27367,Phường Bình Tây,79,False
27373,Phường 1,Quận 6,Thành phố Hồ Chí Minh,27373,Phường Bình Tiên,79,False
27376,Phường 8,Quận 6,Thành phố Hồ Chí Minh,27373,Phường Bình Tiên,79,False
27382,Phường 7,Quận 6,Thành phố Hồ Chí Minh,27373,Phường Bình Tiên,79,False
27385,Phường 10,Quận 6,Thành phố Hồ Chí Minh,27364,Phường Bình Phú,79,False
27397,Phường Rạch Ông,Quận 8,Thành phố Hồ Chí Minh,27418,Phường Chánh Hưng,79,False
27403,Phường Hưng Phú,Quận 8,Thành phố Hồ Chí Minh,27418,Phường Chánh Hưng,79,False
27409,Phường 4,Quận 8,Thành phố Hồ Chí Minh,27418,Phường Chánh Hưng,79,False
27415,Phường Xóm Củi,Quận 8,Thành phố Hồ Chí Minh,27427,Phường Phú Định,79,False
27418,Phường 5,Quận 8,Thành phố Hồ Chí Minh,27418,Phường Chánh Hưng,79,True
27418,Phường 5,Quận 8,Thành phố Hồ Chí Minh,27424,Phường Bình Đông,79,True
27421,Phường 14,Quận 8,Thành phố Hồ Chí Minh,27427,Phường Phú Định,79,False
27424,Phường 6,Quận 8,Thành phố Hồ Chí Minh,27424,Phường Bình Đông,79,False
27427,Phường 15,Quận 8,Thành phố Hồ Chí Minh,27427,Phường Phú Định,79,False
27430,Phường 16,Quận 8,Thành phố Hồ Chí Minh,27364,Phường Bình Phú,79,True
27430,Phường 16,Quận 8,Thành phố Hồ Chí Minh,27427,Phường Phú Định,79,True
27430,Phường 16,Quận 8,Thành phố Hồ Chí Minh,27595,Xã Tân Nhựt,79,True
27433,Phường 7,Quận 8,Thành phố Hồ Chí Minh,27424,Phường Bình Đông,79,True
27433,Phường 7,Quận 8,Thành phố Hồ Chí Minh,27619,Xã Bình Hưng,79,True
27436,Phường Bình Hưng Hòa,Quận Bình Tân,Thành phố Hồ Chí Minh,27439,Phường Bình Hưng Hòa,79,False
27439,Phường Bình Hưng Hòa A,Quận Bình Tân,Thành phố Hồ Chí Minh,27439,Phường Bình Hưng Hòa,79,True
27439,Phường Bình Hưng Hòa A,Quận Bình Tân,Thành phố Hồ Chí Minh,27448,Phường Bình Trị Đông,79,True
27442,Phường Bình Hưng Hòa B,Quận Bình Tân,Thành phố Hồ Chí Minh,27442,Phường Bình Tân,79,False
27445,Phường Bình Trị Đông,Quận Bình Tân,Thành phố Hồ Chí Minh,27448,Phường Bình Trị Đông,79,False
27448,Phường Bình Trị Đông A,Quận Bình Tân,Thành phố Hồ Chí Minh,27442,Phường Bình Tân,79,True
27448,Phường Bình Trị Đông A,Quận Bình Tân,Thành phố Hồ Chí Minh,27448,Phường Bình Trị Đông,79,True
27451,Phường Bình Trị Đông B,Quận Bình Tân,Thành phố Hồ Chí Minh,27460,Phường An Lạc,79,False
27454,Phường Tân Tạo,Quận Bình Tân,Thành phố Hồ Chí Minh,27442,Phường Bình Tân,79,True
27454,Phường Tân Tạo,Quận Bình Tân,Thành phố Hồ Chí Minh,27457,Phường Tân Tạo,79,True
27454,Phường Tân Tạo,Quận Bình Tân,Thành phố Hồ Chí Minh,27604,Xã Tân Vĩnh Lộc,79,True
27457,Phường Tân Tạo A,Quận Bình Tân,Thành phố Hồ Chí Minh,27457,Phường Tân Tạo,79,True
27457,Phường Tân Tạo A,Quận Bình Tân,Thành phố Hồ Chí Minh,27595,Xã Tân Nhựt,79,True
27460,Phường An Lạc,Quận Bình Tân,Thành phố Hồ Chí Minh,27460,Phường An Lạc,79,False
27463,Phường An Lạc A,Quận Bình Tân,Thành phố Hồ Chí Minh,27460,Phường An Lạc,79,False
27466,Phường Tân Thuận Đông,Quận 7,Thành phố Hồ Chí Minh,27478,Phường Tân Thuận,79,False
27469,Phường Tân Thuận Tây,Quận 7,Thành phố Hồ Chí Minh,27478,Phường Tân Thuận,79,False
27472,Phường Tân Kiểng,Quận 7,Thành phố Hồ Chí Minh,27475,Phường Tân Hưng,79,False
27475,Phường Tân Hưng,Quận 7,Thành phố Hồ Chí Minh,27475,Phường Tân Hưng,79,False
27478,Phường Bình Thuận,Quận 7,Thành phố Hồ Chí Minh,27478,Phường Tân Thuận,79,False
27481,Phường Tân Quy,Quận 7,Thành phố Hồ Chí Minh,27475,Phường Tân Hưng,79,False
27484,Phường Phú Thuận,Quận 7,Thành phố Hồ Chí Minh,27484,Phường Phú Thuận,79,False
27487,Phường Tân Phú,Quận 7,Thành phố Hồ Chí Minh,27487,Phường Tân Mỹ,79,False
27490,Phường Tân Phong,Quận 7,Thành phố Hồ Chí Minh,27475,Phường Tân Hưng,79,False
27493,Phường Phú Mỹ,Quận 7,Thành phố Hồ Chí Minh,27484,Phường Phú Thuận,79,True
27493,Phường Phú Mỹ,Quận 7,Thành phố Hồ Chí Minh,27487,Phường Tân Mỹ,79,True
27496,Thị trấn Củ Chi,Huyện Củ Chi,Thành phố Hồ Chí Minh,27496,Xã Tân An Hội,79,False
27499,Xã Phú Mỹ Hưng,Huyện Củ Chi,Thành phố Hồ Chí Minh,27508,Xã An Nhơn Tây,79,False
27502,Xã An Phú,Huyện Củ Chi,Thành phố Hồ Chí Minh,27508,Xã An Nhơn Tây,79,False
27505,Xã Trung Lập Thượng,Huyện Củ Chi,Thành phố Hồ Chí Minh,27526,Xã Thái Mỹ,79,False
27508,Xã An Nhơn Tây,Huyện Củ Chi,Thành phố Hồ Chí Minh,27508,Xã An Nhơn Tây,79,False
27511,Xã Nhuận Đức,Huyện Củ Chi,Thành phố Hồ Chí Minh,27511,Xã Nhuận Đức,79,False
27514,Xã Phạm Văn Cội,Huyện Củ Chi,Thành phố Hồ Chí Minh,27511,Xã Nhuận Đức,79,False
27517,Xã Phú Hòa Đông,Huyện Củ Chi,Thành phố Hồ Chí Minh,27541,Xã Phú Hòa Đông,79,False
27520,Xã Trung Lập Hạ,Huyện Củ Chi,Thành phố Hồ Chí Minh,27511,Xã Nhuận Đức,79,False
27523,Xã Trung An,Huyện Củ Chi,Thành phố Hồ Chí Minh,27544,Xã Bình Mỹ,79,False
27526,Xã Phước Thạnh,Huyện Củ Chi,Thành phố Hồ Chí Minh,27526,Xã Thái Mỹ,79,False
27529,Xã Phước Hiệp,Huyện Củ Chi,Thành phố Hồ Chí Minh,27496,Xã Tân An Hội,79,False
27532,Xã Tân An Hội,Huyện Củ Chi,Thành phố Hồ Chí Minh,27496,Xã Tân An Hội,79,False
27535,Xã Phước Vĩnh An,Huyện Củ Chi,Thành phố Hồ Chí Minh,27553,Xã Củ Chi,79,False
27538,Xã Thái Mỹ,Huyện Củ Chi,Thành phố Hồ Chí Minh,27526,Xã Thái Mỹ,79,False
27541,Xã Tân Thạnh Tây,Huyện Củ Chi,Thành phố Hồ Chí Minh,27541,Xã Phú Hòa Đông,79,False
27544,Xã Hòa Phú,Huyện Củ Chi,Thành phố Hồ Chí Minh,27544,Xã Bình Mỹ,79,False
27547,Xã Tân Thạnh Đông,Huyện Củ Chi,Thành phố Hồ Chí Minh,27541,Xã Phú Hòa Đông,79,False
27550,Xã Bình Mỹ,Huyện Củ Chi,Thành phố Hồ Chí Minh,27544,Xã Bình Mỹ,79,False
27553,Xã Tân Phú Trung,Huyện Củ Chi,Thành phố Hồ Chí Minh,27553,Xã Củ Chi,79,False
27556,Xã Tân Thông Hội,Huyện Củ Chi,Thành phố Hồ Chí Minh,27553,Xã Củ Chi,79,False
27559,Thị trấn Hóc Môn,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27559,Xã Hóc Môn,79,False
27562,Xã Tân Hiệp,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27559,Xã Hóc Môn,79,False
27565,Xã Nhị Bình,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27568,Xã Đông Thạnh,79,False
27568,Xã Đông Thạnh,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27568,Xã Đông Thạnh,79,False
27571,Xã Tân Thới Nhì,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27577,Xã Xuân Thới Sơn,79,False
27574,Xã Thới Tam Thôn,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27568,Xã Đông Thạnh,79,False
27577,Xã Xuân Thới Sơn,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27577,Xã Xuân Thới Sơn,79,False
27580,Xã Tân Xuân,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27559,Xã Hóc Môn,79,False
27583,Xã Xuân Thới Đông,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27577,Xã Xuân Thới Sơn,79,False
27586,Xã Trung Chánh,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27592,Xã Bà Điểm,79,False
27589,Xã Xuân Thới Thượng,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27592,Xã Bà Điểm,79,False
27592,Xã Bà Điểm,Huyện Hóc Môn,Thành phố Hồ Chí Minh,27592,Xã Bà Điểm,79,False
27595,Thị trấn Tân Túc,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27595,Xã Tân Nhựt,79,False
27598,Xã Phạm Văn Hai,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27601,Xã Vĩnh Lộc,79,True
27598,Xã Phạm Văn Hai,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27604,Xã Tân Vĩnh Lộc,79,True
27601,Xã Vĩnh Lộc A,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27601,Xã Vĩnh Lộc,79,False
27604,Xã Vĩnh Lộc B,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27604,Xã Tân Vĩnh Lộc,79,False
27607,Xã Bình Lợi,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27610,Xã Bình Lợi,79,False
27610,Xã Lê Minh Xuân,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27610,Xã Bình Lợi,79,False
27613,Xã Tân Nhựt,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27595,Xã Tân Nhựt,79,False
27616,Xã Tân Kiên,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27457,Phường Tân Tạo,79,True
27616,Xã Tân Kiên,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27595,Xã Tân Nhựt,79,True
27619,Xã Bình Hưng,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27619,Xã Bình Hưng,79,False
27622,Xã Phong Phú,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27619,Xã Bình Hưng,79,False
27625,Xã An Phú Tây,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27424,Phường Bình Đông,79,True
27625,Xã An Phú Tây,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27637,Xã Bình Chánh,79,True
27628,Xã Hưng Long,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27628,Xã Hưng Long,79,False
27631,Xã Đa Phước,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27628,Xã Hưng Long,79,False
27634,Xã Tân Quý Tây,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27637,Xã Bình Chánh,79,False
27637,Xã Bình Chánh,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27637,Xã Bình Chánh,79,False
27640,Xã Qui Đức,Huyện Bình Chánh,Thành phố Hồ Chí Minh,27628,Xã Hưng Long,79,False
27643,Thị trấn Nhà Bè,Huyện Nhà Bè,Thành phố Hồ Chí Minh,27655,Xã Nhà Bè,79,False
27646,Xã Phước Kiển,Huyện Nhà Bè,Thành phố Hồ Chí Minh,27655,Xã Nhà Bè,79,False
27649,Xã Phước Lộc,Huyện Nhà Bè,Thành phố Hồ Chí Minh,27655,Xã Nhà Bè,79,False
27652,Xã Nhơn Đức,Huyện Nhà Bè,Thành phố Hồ Chí Minh,27658,Xã Hiệp Phước,79,False
27655,Xã Phú Xuân,Huyện Nhà Bè,Thành phố Hồ Chí Minh,27655,Xã Nhà Bè,79,False
27658,Xã Long Thới,Huyện Nhà Bè,Thành phố Hồ Chí Minh,27658,Xã Hiệp Phước,79,False
27661,Xã Hiệp Phước,Huyện Nhà Bè,Thành phố Hồ Chí Minh,27658,Xã Hiệp Phước,79,False
27664,Thị trấn Cần Thạnh,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27664,Xã Cần Giờ,79,False
27667,Xã Bình Khánh,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27667,Xã Bình Khánh,79,False
27670,Xã Tam Thôn Hiệp,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27667,Xã Bình Khánh,79,False
27673,Xã An Thới Đông,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27667,Xã Bình Khánh,79,True
27673,Xã An Thới Đông,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27673,Xã An Thới Đông,79,True
27676,Xã Thạnh An,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27676,Xã Thạnh An,79,False
27679,Xã Long Hòa,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27664,Xã Cần Giờ,79,False
27682,Xã Lý Nhơn,Huyện Cần Giờ,Thành phố Hồ Chí Minh,27673,Xã An Thới Đông,79,False
27685,Phường 5,Thành phố Tân An,Tỉnh Long An,27694,Phường Long An,80,False
27691,Phường 4,Thành phố Tân An,Tỉnh Long An,25459,Phường Tân Ninh,80,True
27691,Phường 4,Thành phố Tân An,Tỉnh Long An,27694,Phường Long An,80,True
27692,Phường Tân Khánh,Thành phố Tân An,Tỉnh Long An,27715,Phường Khánh Hậu,80,False
27694,Phường 1,Thành phố Tân An,Tỉnh Long An,27694,Phường Long An,80,False
27697,Phường 3,Thành phố Tân An,Tỉnh Long An,27694,Phường Long An,80,False
27698,Phường 7,Thành phố Tân An,Tỉnh Long An,27712,Phường Tân An,80,False
27700,Phường 6,Thành phố Tân An,Tỉnh Long An,27694,Phường Long An,80,False
27703,Xã Hướng Thọ Phú,Thành phố Tân An,Tỉnh Long An,27694,Phường Long An,80,False
27706,Xã Nhơn Thạnh Trung,Thành phố Tân An,Tỉnh Long An,27712,Phường Tân An,80,False
27709,Xã Lợi Bình Nhơn,Thành phố Tân An,Tỉnh Long An,27715,Phường Khánh Hậu,80,False
27712,Xã Bình Tâm,Thành phố Tân An,Tỉnh Long An,27712,Phường Tân An,80,False
27715,Phường Khánh Hậu,Thành phố Tân An,Tỉnh Long An,27715,Phường Khánh Hậu,80,False
27718,Xã An Vĩnh Ngãi,Thành phố Tân An,Tỉnh Long An,27712,Phường Tân An,80,False
27721,Thị trấn Tân Hưng,Huyện Tân Hưng,Tỉnh Long An,27721,Xã Tân Hưng,80,False
27724,Xã Hưng Hà,Huyện Tân Hưng,Tỉnh Long An,27727,Xã Hưng Điền,80,False
27727,Xã Hưng Điền B,Huyện Tân Hưng,Tỉnh Long An,27727,Xã Hưng Điền,80,False
27730,Xã Hưng Điền,Huyện Tân Hưng,Tỉnh Long An,27727,Xã Hưng Điền,80,False
27733,Xã Thạnh Hưng,Huyện Tân Hưng,Tỉnh Long An,27736,Xã Vĩnh Thạnh,80,False
27736,Xã Hưng Thạnh,Huyện Tân Hưng,Tỉnh Long An,27736,Xã Vĩnh Thạnh,80,False
27739,Xã Vĩnh Thạnh,Huyện Tân Hưng,Tỉnh Long An,27721,Xã Tân Hưng,80,False
27742,Xã Vĩnh Châu B,Huyện Tân Hưng,Tỉnh Long An,27736,Xã Vĩnh Thạnh,80,False
27745,Xã Vĩnh Lợi,Huyện Tân Hưng,Tỉnh Long An,27721,Xã Tân Hưng,80,False
27748,Xã Vĩnh Đại,Huyện Tân Hưng,Tỉnh Long An,27748,Xã Vĩnh Châu,80,False
27751,Xã Vĩnh Châu A,Huyện Tân Hưng,Tỉnh Long An,27748,Xã Vĩnh Châu,80,False
27754,Xã Vĩnh Bửu,Huyện Tân Hưng,Tỉnh Long An,27748,Xã Vĩnh Châu,80,False
27757,Thị trấn Vĩnh Hưng,Huyện Vĩnh Hưng,Tỉnh Long An,27757,Xã Vĩnh Hưng,80,False
27760,Xã Hưng Điền A,Huyện Vĩnh Hưng,Tỉnh Long An,27763,Xã Khánh Hưng,80,False
27763,Xã Khánh Hưng,Huyện Vĩnh Hưng,Tỉnh Long An,27757,Xã Vĩnh Hưng,80,True
27763,Xã Khánh Hưng,Huyện Vĩnh Hưng,Tỉnh Long An,27763,Xã Khánh Hưng,80,True
27766,Xã Thái Trị,Huyện Vĩnh Hưng,Tỉnh Long An,27757,Xã Vĩnh Hưng,80,True
27766,Xã Thái Trị,Huyện Vĩnh Hưng,Tỉnh Long An,27763,Xã Khánh Hưng,80,True
27769,Xã Vĩnh Trị,Huyện Vĩnh Hưng,Tỉnh Long An,27757,Xã Vĩnh Hưng,80,True
27769,Xã Vĩnh Trị,Huyện Vĩnh Hưng,Tỉnh Long An,27763,Xã Khánh Hưng,80,True
27772,Xã Thái Bình Trung,Huyện Vĩnh Hưng,Tỉnh Long An,27757,Xã Vĩnh Hưng,80,True
27772,Xã Thái Bình Trung,Huyện Vĩnh Hưng,Tỉnh Long An,27763,Xã Khánh Hưng,80,True
27772,Xã Thái Bình Trung,Huyện Vĩnh Hưng,Tỉnh Long An,27775,Xã Tuyên Bình,80,True
27775,Xã Vĩnh Bình,Huyện Vĩnh Hưng,Tỉnh Long An,27757,Xã Vĩnh Hưng,80,True
27775,Xã Vĩnh Bình,Huyện Vĩnh Hưng,Tỉnh Long An,27775,Xã Tuyên Bình,80,True
27778,Xã Vĩnh Thuận,Huyện Vĩnh Hưng,Tỉnh Long An,27757,Xã Vĩnh Hưng,80,True
27778,Xã Vĩnh Thuận,Huyện Vĩnh Hưng,Tỉnh Long An,27775,Xã Tuyên Bình,80,True
27781,Xã Tuyên Bình,Huyện Vĩnh Hưng,Tỉnh Long An,27775,Xã Tuyên Bình,80,False
27784,Xã Tuyên Bình Tây,Huyện Vĩnh Hưng,Tỉnh Long An,27775,Xã Tuyên Bình,80,False
27787,Phường 1,Thị xã Kiến Tường,Tỉnh Long An,27787,Phường Kiến Tường,80,False
27788,Phường 2,Thị xã Kiến Tường,Tỉnh Long An,27787,Phường Kiến Tường,80,False
27790,Xã Thạnh Trị,Thị xã Kiến Tường,Tỉnh Long An,27793,Xã Bình Hiệp,80,False
27793,Xã Bình Hiệp,Thị xã Kiến Tường,Tỉnh Long An,27793,Xã Bình Hiệp,80,False
27796,Xã Bình Hòa Tây,Huyện Mộc Hóa,Tỉnh Long An,27793,Xã Bình Hiệp,80,False
27799,Xã Bình Tân,Thị xã Kiến Tường,Tỉnh Long An,27793,Xã Bình Hiệp,80,False
27802,Xã Bình Thạnh,Huyện Mộc Hóa,Tỉnh Long An,27811,Xã Bình Hòa,80,False
27805,Xã Tuyên Thạnh,Thị xã Kiến Tường,Tỉnh Long An,27817,Xã Tuyên Thạnh,80,False
27806,Phường 3,Thị xã Kiến Tường,Tỉnh Long An,27787,Phường Kiến Tường,80,False
27808,Xã Bình Hòa Trung,Huyện Mộc Hóa,Tỉnh Long An,27811,Xã Bình Hòa,80,False
27811,Xã Bình Hòa Đông,Huyện Mộc Hóa,Tỉnh Long An,27811,Xã Bình Hòa,80,False
27814,Thị trấn Bình Phong Thạnh,Huyện Mộc Hóa,Tỉnh Long An,27823,Xã Mộc Hóa,80,False
27817,Xã Thạnh Hưng,Thị xã Kiến Tường,Tỉnh Long An,27817,Xã Tuyên Thạnh,80,False
27820,Xã Tân Lập,Huyện Mộc Hóa,Tỉnh Long An,27823,Xã Mộc Hóa,80,False
27823,Xã Tân Thành,Huyện Mộc Hóa,Tỉnh Long An,27823,Xã Mộc Hóa,80,False
27826,Thị trấn Tân Thạnh,Huyện Tân Thạnh,Tỉnh Long An,27826,Xã Tân Thạnh,80,False
27829,Xã Bắc Hòa,Huyện Tân Thạnh,Tỉnh Long An,27817,Xã Tuyên Thạnh,80,True
27829,Xã Bắc Hòa,Huyện Tân Thạnh,Tỉnh Long An,27841,Xã Hậu Thạnh,80,True
27832,Xã Hậu Thạnh Tây,Huyện Tân Thạnh,Tỉnh Long An,27841,Xã Hậu Thạnh,80,False
27835,Xã Nhơn Hòa Lập,Huyện Tân Thạnh,Tỉnh Long An,27838,Xã Nhơn Hòa Lập,80,False
27838,Xã Tân Lập,Huyện Tân Thạnh,Tỉnh Long An,27838,Xã Nhơn Hòa Lập,80,False
27841,Xã Hậu Thạnh Đông,Huyện Tân Thạnh,Tỉnh Long An,27841,Xã Hậu Thạnh,80,False
27844,Xã Nhơn Hòa,Huyện Tân Thạnh,Tỉnh Long An,27838,Xã Nhơn Hòa Lập,80,False
27847,Xã Kiến Bình,Huyện Tân Thạnh,Tỉnh Long An,27826,Xã Tân Thạnh,80,False
27850,Xã Tân Thành,Huyện Tân Thạnh,Tỉnh Long An,27856,Xã Nhơn Ninh,80,False
27853,Xã Tân Bình,Huyện Tân Thạnh,Tỉnh Long An,27826,Xã Tân Thạnh,80,False
27856,Xã Tân Ninh,Huyện Tân Thạnh,Tỉnh Long An,27856,Xã Nhơn Ninh,80,False
27859,Xã Nhơn Ninh,Huyện Tân Thạnh,Tỉnh Long An,27856,Xã Nhơn Ninh,80,False
27862,Xã Tân Hòa,Huyện Tân Thạnh,Tỉnh Long An,27826,Xã Tân Thạnh,80,False
27865,Thị trấn Thạnh Hóa,Huyện Thạnh Hóa,Tỉnh Long An,27865,Xã Thạnh Hóa,80,False
27868,Xã Tân Hiệp,Huyện Thạnh Hóa,Tỉnh Long An,27868,Xã Bình Thành,80,False
27871,Xã Thuận Bình,Huyện Thạnh Hóa,Tỉnh Long An,27868,Xã Bình Thành,80,False
27874,Xã Thạnh Phước,Huyện Thạnh Hóa,Tỉnh Long An,27877,Xã Thạnh Phước,80,False
27877,Xã Thạnh Phú,Huyện Thạnh Hóa,Tỉnh Long An,27877,Xã Thạnh Phước,80,False
27880,Xã Thuận Nghĩa Hòa,Huyện Thạnh Hóa,Tỉnh Long An,27877,Xã Thạnh Phước,80,False
27883,Xã Thủy Đông,Huyện Thạnh Hóa,Tỉnh Long An,27889,Xã Tân Tây,80,False
27886,Xã Thủy Tây,Huyện Thạnh Hóa,Tỉnh Long An,27865,Xã Thạnh Hóa,80,False
27889,Xã Tân Tây,Huyện Thạnh Hóa,Tỉnh Long An,27889,Xã Tân Tây,80,False
27892,Xã Tân Đông,Huyện Thạnh Hóa,Tỉnh Long An,27889,Xã Tân Tây,80,False
27895,Xã Thạnh An,Huyện Thạnh Hóa,Tỉnh Long An,27865,Xã Thạnh Hóa,80,False
27898,Thị trấn Đông Thành,Huyện Đức Huệ,Tỉnh Long An,27898,Xã Đông Thành,80,False
27901,Xã Mỹ Quý Đông,Huyện Đức Huệ,Tỉnh Long An,27907,Xã Mỹ Quý,80,False
27904,Xã Mỹ Thạnh Bắc,Huyện Đức Huệ,Tỉnh Long An,27907,Xã Mỹ Quý,80,False
27907,Xã Mỹ Quý Tây,Huyện Đức Huệ,Tỉnh Long An,27907,Xã Mỹ Quý,80,False
27910,Xã Mỹ Thạnh Tây,Huyện Đức Huệ,Tỉnh Long An,27898,Xã Đông Thành,80,False
27913,Xã Mỹ Thạnh Đông,Huyện Đức Huệ,Tỉnh Long An,27898,Xã Đông Thành,80,False
27916,Xã Bình Thành,Huyện Đức Huệ,Tỉnh Long An,27925,Xã Đức Huệ,80,False
27919,Xã Bình Hòa Bắc,Huyện Đức Huệ,Tỉnh Long An,27925,Xã Đức Huệ,80,False
27922,Xã Bình Hòa Hưng,Huyện Đức Huệ,Tỉnh Long An,27868,Xã Bình Thành,80,False
27925,Xã Bình Hòa Nam,Huyện Đức Huệ,Tỉnh Long An,27925,Xã Đức Huệ,80,False
27928,Xã Mỹ Bình,Huyện Đức Huệ,Tỉnh Long An,27898,Xã Đông Thành,80,False
27931,Thị trấn Hậu Nghĩa,Huyện Đức Hòa,Tỉnh Long An,27931,Xã Hậu Nghĩa,80,False
27934,Thị trấn Hiệp Hòa,Huyện Đức Hòa,Tỉnh Long An,27952,Xã Hiệp Hòa,80,False
27937,Thị trấn Đức Hòa,Huyện Đức Hòa,Tỉnh Long An,27937,Xã Đức Hòa,80,False
27940,Xã Lộc Giang,Huyện Đức Hòa,Tỉnh Long An,27943,Xã An Ninh,80,False
27943,Xã An Ninh Đông,Huyện Đức Hòa,Tỉnh Long An,27943,Xã An Ninh,80,False
27946,Xã An Ninh Tây,Huyện Đức Hòa,Tỉnh Long An,27943,Xã An Ninh,80,False
27949,Xã Tân Mỹ,Huyện Đức Hòa,Tỉnh Long An,27931,Xã Hậu Nghĩa,80,False
27952,Xã Hiệp Hòa,Huyện Đức Hòa,Tỉnh Long An,27952,Xã Hiệp Hòa,80,False
27955,Xã Đức Lập Thượng,Huyện Đức Hòa,Tỉnh Long An,27931,Xã Hậu Nghĩa,80,False
27958,Xã Đức Lập Hạ,Huyện Đức Hòa,Tỉnh Long An,27964,Xã Đức Lập,80,False
27961,Xã Tân Phú,Huyện Đức Hòa,Tỉnh Long An,27952,Xã Hiệp Hòa,80,False
27964,Xã Mỹ Hạnh Bắc,Huyện Đức Hòa,Tỉnh Long An,27964,Xã Đức Lập,80,False
27967,Xã Đức Hòa Thượng,Huyện Đức Hòa,Tỉnh Long An,27964,Xã Đức Lập,80,True
27967,Xã Đức Hòa Thượng,Huyện Đức Hòa,Tỉnh Long An,27976,Xã Mỹ Hạnh,80,True
27970,Xã Hòa Khánh Tây,Huyện Đức Hòa,Tỉnh Long An,27979,Xã Hòa Khánh,80,False
27973,Xã Hòa Khánh Đông,Huyện Đức Hòa,Tỉnh Long An,27979,Xã Hòa Khánh,80,False
27976,Xã Mỹ Hạnh Nam,Huyện Đức Hòa,Tỉnh Long An,27976,Xã Mỹ Hạnh,80,False
27979,Xã Hòa Khánh Nam,Huyện Đức Hòa,Tỉnh Long An,27979,Xã Hòa Khánh,80,False
27982,Xã Đức Hòa Đông,Huyện Đức Hòa,Tỉnh Long An,27976,Xã Mỹ Hạnh,80,False
27985,Xã Đức Hòa Hạ,Huyện Đức Hòa,Tỉnh Long An,27937,Xã Đức Hòa,80,False
27988,Xã Hựu Thạnh,Huyện Đức Hòa,Tỉnh Long An,27937,Xã Đức Hòa,80,False
27991,Thị trấn Bến Lức,Huyện Bến Lức,Tỉnh Long An,27991,Xã Bến Lức,80,False
27994,Xã Thạnh Lợi,Huyện Bến Lức,Tỉnh Long An,27994,Xã Thạnh Lợi,80,False
27997,Xã Lương Bình,Huyện Bến Lức,Tỉnh Long An,27994,Xã Thạnh Lợi,80,False
28000,Xã Thạnh Hòa,Huyện Bến Lức,Tỉnh Long An,27994,Xã Thạnh Lợi,80,False
28003,Xã Lương Hòa,Huyện Bến Lức,Tỉnh Long An,28003,Xã Lương Hòa,80,False
28009,Xã Tân Bửu,Huyện Bến Lức,Tỉnh Long An,28003,Xã Lương Hòa,80,False
28012,Xã An Thạnh,Huyện Bến Lức,Tỉnh Long An,27991,Xã Bến Lức,80,False
28015,Xã Bình Đức,Huyện Bến Lức,Tỉnh Long An,28015,Xã Bình Đức,80,False
28018,Xã Mỹ Yên,Huyện Bến Lức,Tỉnh Long An,28018,Xã Mỹ Yên,80,False
28021,Xã Thanh Phú,Huyện Bến Lức,Tỉnh Long An,27991,Xã Bến Lức,80,False
28024,Xã Long Hiệp,Huyện Bến Lức,Tỉnh Long An,28018,Xã Mỹ Yên,80,False
28027,Xã Thạnh Đức,Huyện Bến Lức,Tỉnh Long An,28015,Xã Bình Đức,80,False
28030,Xã Phước Lợi,Huyện Bến Lức,Tỉnh Long An,28018,Xã Mỹ Yên,80,False
28033,Xã Nhựt Chánh,Huyện Bến Lức,Tỉnh Long An,28015,Xã Bình Đức,80,False
28036,Thị trấn Thủ Thừa,Huyện Thủ Thừa,Tỉnh Long An,28036,Xã Thủ Thừa,80,True
28036,Thị trấn Thủ Thừa,Huyện Thủ Thừa,Tỉnh Long An,28087,Xã Nhựt Tảo,80,True
28039,Xã Long Thạnh,Huyện Thủ Thừa,Tỉnh Long An,28072,Xã Tân Long,80,False
28042,Xã Tân Thành,Huyện Thủ Thừa,Tỉnh Long An,28036,Xã Thủ Thừa,80,True
28042,Xã Tân Thành,Huyện Thủ Thừa,Tỉnh Long An,28051,Xã Mỹ Thạnh,80,True
28045,Xã Long Thuận,Huyện Thủ Thừa,Tỉnh Long An,28072,Xã Tân Long,80,False
28048,Xã Mỹ Lạc,Huyện Thủ Thừa,Tỉnh Long An,28051,Xã Mỹ Thạnh,80,False
28051,Xã Mỹ Thạnh,Huyện Thủ Thừa,Tỉnh Long An,28051,Xã Mỹ Thạnh,80,False
28054,Xã Bình An,Huyện Thủ Thừa,Tỉnh Long An,28051,Xã Mỹ Thạnh,80,False
28057,Xã Nhị Thành,Huyện Thủ Thừa,Tỉnh Long An,28036,Xã Thủ Thừa,80,True
28057,Xã Nhị Thành,Huyện Thủ Thừa,Tỉnh Long An,28087,Xã Nhựt Tảo,80,True
28060,Xã Mỹ An,Huyện Thủ Thừa,Tỉnh Long An,28066,Xã Mỹ An,80,False
28063,Xã Bình Thạnh,Huyện Thủ Thừa,Tỉnh Long An,27694,Phường Long An,80,True
28063,Xã Bình Thạnh,Huyện Thủ Thừa,Tỉnh Long An,28036,Xã Thủ Thừa,80,True
28066,Xã Mỹ Phú,Huyện Thủ Thừa,Tỉnh Long An,28066,Xã Mỹ An,80,False
28072,Xã Tân Long,Huyện Thủ Thừa,Tỉnh Long An,28072,Xã Tân Long,80,False
28075,Thị trấn Tân Trụ,Huyện Tân Trụ,Tỉnh Long An,28075,Xã Tân Trụ,80,False
28078,Xã Tân Bình,Huyện Tân Trụ,Tỉnh Long An,28087,Xã Nhựt Tảo,80,False
28084,Xã Quê Mỹ Thạnh,Huyện Tân Trụ,Tỉnh Long An,28087,Xã Nhựt Tảo,80,False
28087,Xã Lạc Tấn,Huyện Tân Trụ,Tỉnh Long An,28087,Xã Nhựt Tảo,80,False
28090,Xã Bình Trinh Đông,Huyện Tân Trụ,Tỉnh Long An,28075,Xã Tân Trụ,80,False
28093,Xã Tân Phước Tây,Huyện Tân Trụ,Tỉnh Long An,28093,Xã Vàm Cỏ,80,False
28096,Xã Bình Lãng,Huyện Tân Trụ,Tỉnh Long An,28075,Xã Tân Trụ,80,False
28099,Xã Bình Tịnh,Huyện Tân Trụ,Tỉnh Long An,28075,Xã Tân Trụ,80,False
28102,Xã Đức Tân,Huyện Tân Trụ,Tỉnh Long An,28093,Xã Vàm Cỏ,80,False
28105,Xã Nhựt Ninh,Huyện Tân Trụ,Tỉnh Long An,28093,Xã Vàm Cỏ,80,False
28108,Thị trấn Cần Đước,Huyện Cần Đước,Tỉnh Long An,28108,Xã Cần Đước,80,False
28111,Xã Long Trạch,Huyện Cần Đước,Tỉnh Long An,28114,Xã Rạch Kiến,80,False
28114,Xã Long Khê,Huyện Cần Đước,Tỉnh Long An,28114,Xã Rạch Kiến,80,False
28117,Xã Long Định,Huyện Cần Đước,Tỉnh Long An,28126,Xã Long Cang,80,False
28120,Xã Phước Vân,Huyện Cần Đước,Tỉnh Long An,28126,Xã Long Cang,80,False
28123,Xã Long Hòa,Huyện Cần Đước,Tỉnh Long An,28114,Xã Rạch Kiến,80,False
28126,Xã Long Cang,Huyện Cần Đước,Tỉnh Long An,28126,Xã Long Cang,80,False
28129,Xã Long Sơn,Huyện Cần Đước,Tỉnh Long An,28132,Xã Mỹ Lệ,80,False
28132,Xã Tân Trạch,Huyện Cần Đước,Tỉnh Long An,28132,Xã Mỹ Lệ,80,False
28135,Xã Mỹ Lệ,Huyện Cần Đước,Tỉnh Long An,28132,Xã Mỹ Lệ,80,False
28138,Xã Tân Lân,Huyện Cần Đước,Tỉnh Long An,28138,Xã Tân Lân,80,False
28141,Xã Phước Tuy,Huyện Cần Đước,Tỉnh Long An,28108,Xã Cần Đước,80,False
28144,Xã Long Hựu Đông,Huyện Cần Đước,Tỉnh Long An,28144,Xã Long Hựu,80,False
28147,Xã Tân Ân,Huyện Cần Đước,Tỉnh Long An,28108,Xã Cần Đước,80,False
28150,Xã Phước Đông,Huyện Cần Đước,Tỉnh Long An,28138,Xã Tân Lân,80,False
28153,Xã Long Hựu Tây,Huyện Cần Đước,Tỉnh Long An,28144,Xã Long Hựu,80,False
28156,Xã Tân Chánh,Huyện Cần Đước,Tỉnh Long An,28108,Xã Cần Đước,80,False
28159,Thị trấn Cần Giuộc,Huyện Cần Giuộc,Tỉnh Long An,28159,Xã Cần Giuộc,80,False
28162,Xã Phước Lý,Huyện Cần Giuộc,Tỉnh Long An,28165,Xã Phước Lý,80,False
28165,Xã Long Thượng,Huyện Cần Giuộc,Tỉnh Long An,28165,Xã Phước Lý,80,False
28168,Xã Long Hậu,Huyện Cần Giuộc,Tỉnh Long An,28159,Xã Cần Giuộc,80,False
28174,Xã Phước Hậu,Huyện Cần Giuộc,Tỉnh Long An,28165,Xã Phước Lý,80,False
28177,Xã Mỹ Lộc,Huyện Cần Giuộc,Tỉnh Long An,28177,Xã Mỹ Lộc,80,False
28180,Xã Phước Lại,Huyện Cần Giuộc,Tỉnh Long An,28159,Xã Cần Giuộc,80,False
28183,Xã Phước Lâm,Huyện Cần Giuộc,Tỉnh Long An,28177,Xã Mỹ Lộc,80,False
28189,Xã Thuận Thành,Huyện Cần Giuộc,Tỉnh Long An,28177,Xã Mỹ Lộc,80,False
28192,Xã Phước Vĩnh Tây,Huyện Cần Giuộc,Tỉnh Long An,28201,Xã Phước Vĩnh Tây,80,False
28195,Xã Phước Vĩnh Đông,Huyện Cần Giuộc,Tỉnh Long An,28207,Xã Tân Tập,80,False
28198,Xã Long An,Huyện Cần Giuộc,Tỉnh Long An,28201,Xã Phước Vĩnh Tây,80,False
28201,Xã Long Phụng,Huyện Cần Giuộc,Tỉnh Long An,28201,Xã Phước Vĩnh Tây,80,False
28204,Xã Đông Thạnh,Huyện Cần Giuộc,Tỉnh Long An,28207,Xã Tân Tập,80,False
28207,Xã Tân Tập,Huyện Cần Giuộc,Tỉnh Long An,28207,Xã Tân Tập,80,False
28210,Thị trấn Tầm Vu,Huyện Châu Thành,Tỉnh Long An,28210,Xã Tầm Vu,80,False
28213,Xã Bình Quới,Huyện Châu Thành,Tỉnh Long An,28222,Xã Vĩnh Công,80,False
28216,Xã Hòa Phú,Huyện Châu Thành,Tỉnh Long An,28222,Xã Vĩnh Công,80,False
28219,Xã Phú Ngãi Trị,Huyện Châu Thành,Tỉnh Long An,28210,Xã Tầm Vu,80,False
28222,Xã Vĩnh Công,Huyện Châu Thành,Tỉnh Long An,28222,Xã Vĩnh Công,80,False
28225,Xã Thuận Mỹ,Huyện Châu Thành,Tỉnh Long An,28225,Xã Thuận Mỹ,80,False
28228,Xã Hiệp Thạnh,Huyện Châu Thành,Tỉnh Long An,28210,Xã Tầm Vu,80,False
28231,Xã Phước Tân Hưng,Huyện Châu Thành,Tỉnh Long An,28210,Xã Tầm Vu,80,False
28234,Xã Thanh Phú Long,Huyện Châu Thành,Tỉnh Long An,28225,Xã Thuận Mỹ,80,False
28237,Xã Dương Xuân Hội,Huyện Châu Thành,Tỉnh Long An,28243,Xã An Lục Long,80,False
28240,Xã An Lục Long,Huyện Châu Thành,Tỉnh Long An,28243,Xã An Lục Long,80,False
28243,Xã Long Trì,Huyện Châu Thành,Tỉnh Long An,28243,Xã An Lục Long,80,False
28246,Xã Thanh Vĩnh Đông,Huyện Châu Thành,Tỉnh Long An,28225,Xã Thuận Mỹ,80,False
28249,Phường 5,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28249,Phường Đạo Thạnh,82,False
28252,Phường 4,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28249,Phường Đạo Thạnh,82,True
28252,Phường 4,Thành phố Mỹ Tho,Tỉnh Tiền Giang,29869,Phường Cao Lãnh,82,True
28261,Phường 1,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28261,Phường Mỹ Tho,82,False
28264,Phường 2,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28261,Phường Mỹ Tho,82,False
28270,Phường 6,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28270,Phường Thới Sơn,82,True
28270,Phường 6,Thành phố Mỹ Tho,Tỉnh Tiền Giang,29869,Phường Cao Lãnh,82,True
28273,Phường 9,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28273,Phường Mỹ Phong,82,False
28276,Phường 10,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28285,Phường Trung An,82,False
28279,Phường Tân Long,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28261,Phường Mỹ Tho,82,False
28282,Xã Đạo Thạnh,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28249,Phường Đạo Thạnh,82,False
28285,Xã Trung An,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28285,Phường Trung An,82,False
28288,Xã Mỹ Phong,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28273,Phường Mỹ Phong,82,False
28291,Xã Tân Mỹ Chánh,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28273,Phường Mỹ Phong,82,False
28297,Phường 2,Thành phố Gò Công,Tỉnh Tiền Giang,28297,Phường Long Thuận,82,False
28300,Phường 1,Thành phố Gò Công,Tỉnh Tiền Giang,28306,Phường Gò Công,82,False
28306,Phường 5,Thành phố Gò Công,Tỉnh Tiền Giang,28306,Phường Gò Công,82,False
28309,Phường Long Hưng,Thành phố Gò Công,Tỉnh Tiền Giang,28729,Phường Sơn Qui,82,False
28312,Phường Long Thuận,Thành phố Gò Công,Tỉnh Tiền Giang,28297,Phường Long Thuận,82,False
28315,Phường Long Chánh,Thành phố Gò Công,Tỉnh Tiền Giang,28315,Phường Bình Xuân,82,False
28318,Phường Long Hòa,Thành phố Gò Công,Tỉnh Tiền Giang,28306,Phường Gò Công,82,False
28321,Thị trấn Mỹ Phước,Huyện Tân Phước,Tỉnh Tiền Giang,28321,Xã Tân Phước 1,82,False
28324,Xã Tân Hòa Đông,Huyện Tân Phước,Tỉnh Tiền Giang,28321,Xã Tân Phước 1,82,False
28327,Xã Thạnh Tân,Huyện Tân Phước,Tỉnh Tiền Giang,28327,Xã Tân Phước 2,82,False
28330,Xã Thạnh Mỹ,Huyện Tân Phước,Tỉnh Tiền Giang,28321,Xã Tân Phước 1,82,False
28333,Xã Thạnh Hòa,Huyện Tân Phước,Tỉnh Tiền Giang,28327,Xã Tân Phước 2,82,False
28336,Xã Phú Mỹ,Huyện Tân Phước,Tỉnh Tiền Giang,28336,Xã Hưng Thạnh,82,False
28339,Xã Tân Hòa Thành,Huyện Tân Phước,Tỉnh Tiền Giang,28336,Xã Hưng Thạnh,82,False
28342,Xã Hưng Thạnh,Huyện Tân Phước,Tỉnh Tiền Giang,28336,Xã Hưng Thạnh,82,False
28345,Xã Tân Lập 1,Huyện Tân Phước,Tỉnh Tiền Giang,28345,Xã Tân Phước 3,82,False
28348,Xã Tân Hòa Tây,Huyện Tân Phước,Tỉnh Tiền Giang,28327,Xã Tân Phước 2,82,False
28354,Xã Tân Lập 2,Huyện Tân Phước,Tỉnh Tiền Giang,28345,Xã Tân Phước 3,82,False
28357,Xã Phước Lập,Huyện Tân Phước,Tỉnh Tiền Giang,28345,Xã Tân Phước 3,82,False
28360,Thị trấn Cái Bè,Huyện Cái Bè,Tỉnh Tiền Giang,28360,Xã Cái Bè,82,False
28363,Xã Hậu Mỹ Bắc B,Huyện Cái Bè,Tỉnh Tiền Giang,28366,Xã Hậu Mỹ,82,False
28366,Xã Hậu Mỹ Bắc A,Huyện Cái Bè,Tỉnh Tiền Giang,28366,Xã Hậu Mỹ,82,False
28369,Xã Mỹ Trung,Huyện Cái Bè,Tỉnh Tiền Giang,28378,Xã Mỹ Thiện,82,False
28372,Xã Hậu Mỹ Trinh,Huyện Cái Bè,Tỉnh Tiền Giang,28366,Xã Hậu Mỹ,82,False
28375,Xã Hậu Mỹ Phú,Huyện Cái Bè,Tỉnh Tiền Giang,28393,Xã Hội Cư,82,False
28378,Xã Mỹ Tân,Huyện Cái Bè,Tỉnh Tiền Giang,28378,Xã Mỹ Thiện,82,False
28381,Xã Mỹ Lợi B,Huyện Cái Bè,Tỉnh Tiền Giang,28414,Xã Mỹ Lợi,82,False
28384,Xã Thiện Trung,Huyện Cái Bè,Tỉnh Tiền Giang,28378,Xã Mỹ Thiện,82,False
28387,Xã Mỹ Hội,Huyện Cái Bè,Tỉnh Tiền Giang,28393,Xã Hội Cư,82,False
28390,Xã An Cư,Huyện Cái Bè,Tỉnh Tiền Giang,28393,Xã Hội Cư,82,False
28393,Xã Hậu Thành,Huyện Cái Bè,Tỉnh Tiền Giang,28393,Xã Hội Cư,82,False
28396,Xã Mỹ Lợi A,Huyện Cái Bè,Tỉnh Tiền Giang,28414,Xã Mỹ Lợi,82,False
28399,Xã Hòa Khánh,Huyện Cái Bè,Tỉnh Tiền Giang,28360,Xã Cái Bè,82,False
28402,Xã Thiện Trí,Huyện Cái Bè,Tỉnh Tiền Giang,28405,Xã Mỹ Đức Tây,82,False
28405,Xã Mỹ Đức Đông,Huyện Cái Bè,Tỉnh Tiền Giang,28405,Xã Mỹ Đức Tây,82,False
28408,Xã Mỹ Đức Tây,Huyện Cái Bè,Tỉnh Tiền Giang,28405,Xã Mỹ Đức Tây,82,False
28411,Xã Đông Hòa Hiệp,Huyện Cái Bè,Tỉnh Tiền Giang,28360,Xã Cái Bè,82,False
28414,Xã An Thái Đông,Huyện Cái Bè,Tỉnh Tiền Giang,28414,Xã Mỹ Lợi,82,False
28417,Xã Tân Hưng,Huyện Cái Bè,Tỉnh Tiền Giang,28426,Xã Thanh Hưng,82,False
28420,Xã Mỹ Lương,Huyện Cái Bè,Tỉnh Tiền Giang,28429,Xã An Hữu,82,False
28423,Xã Tân Thanh,Huyện Cái Bè,Tỉnh Tiền Giang,28426,Xã Thanh Hưng,82,False
28426,Xã An Thái Trung,Huyện Cái Bè,Tỉnh Tiền Giang,28426,Xã Thanh Hưng,82,False
28429,Xã An Hữu,Huyện Cái Bè,Tỉnh Tiền Giang,28429,Xã An Hữu,82,False
28432,Xã Hòa Hưng,Huyện Cái Bè,Tỉnh Tiền Giang,28429,Xã An Hữu,82,False
28435,Phường 1,Thị xã Cai Lậy,Tỉnh Tiền Giang,28435,Phường Mỹ Phước Tây,82,False
28436,Phường 2,Thị xã Cai Lậy,Tỉnh Tiền Giang,28436,Phường Thanh Hòa,82,False
28437,Phường 3,Thị xã Cai Lậy,Tỉnh Tiền Giang,28435,Phường Mỹ Phước Tây,82,True
28437,Phường 3,Thị xã Cai Lậy,Tỉnh Tiền Giang,29869,Phường Cao Lãnh,82,True
28438,Xã Thạnh Lộc,Huyện Cai Lậy,Tỉnh Tiền Giang,28444,Xã Thạnh Phú,82,False
28439,Phường 4,Thị xã Cai Lậy,Tỉnh Tiền Giang,28439,Phường Cai Lậy,82,True
28439,Phường 4,Thị xã Cai Lậy,Tỉnh Tiền Giang,29869,Phường Cao Lãnh,82,True
28440,Phường 5,Thị xã Cai Lậy,Tỉnh Tiền Giang,28439,Phường Cai Lậy,82,False
28441,Xã Mỹ Thành Bắc,Huyện Cai Lậy,Tỉnh Tiền Giang,28456,Xã Mỹ Thành,82,False
28444,Xã Phú Cường,Huyện Cai Lậy,Tỉnh Tiền Giang,28444,Xã Thạnh Phú,82,False
28447,Xã Mỹ Phước Tây,Thị xã Cai Lậy,Tỉnh Tiền Giang,28435,Phường Mỹ Phước Tây,82,False
28450,Xã Mỹ Hạnh Đông,Thị xã Cai Lậy,Tỉnh Tiền Giang,28468,Xã Tân Phú,82,False
28453,Xã Mỹ Hạnh Trung,Thị xã Cai Lậy,Tỉnh Tiền Giang,28435,Phường Mỹ Phước Tây,82,False
28456,Xã Mỹ Thành Nam,Huyện Cai Lậy,Tỉnh Tiền Giang,28456,Xã Mỹ Thành,82,False
28459,Xã Tân Phú,Thị xã Cai Lậy,Tỉnh Tiền Giang,28468,Xã Tân Phú,82,False
28462,Xã Tân Bình,Thị xã Cai Lậy,Tỉnh Tiền Giang,28436,Phường Thanh Hòa,82,False
28465,Xã Phú Nhuận,Huyện Cai Lậy,Tỉnh Tiền Giang,28456,Xã Mỹ Thành,82,False
28468,Xã Tân Hội,Thị xã Cai Lậy,Tỉnh Tiền Giang,28468,Xã Tân Phú,82,False
28471,Thị trấn Bình Phú,Huyện Cai Lậy,Tỉnh Tiền Giang,28471,Xã Bình Phú,82,False
28474,Phường Nhị Mỹ,Thị xã Cai Lậy,Tỉnh Tiền Giang,28477,Phường Nhị Quý,82,False
28477,Xã Nhị Quý,Thị xã Cai Lậy,Tỉnh Tiền Giang,28477,Phường Nhị Quý,82,False
28480,Xã Thanh Hòa,Thị xã Cai Lậy,Tỉnh Tiền Giang,28436,Phường Thanh Hòa,82,False
28483,Xã Phú Quý,Thị xã Cai Lậy,Tỉnh Tiền Giang,28477,Phường Nhị Quý,82,False
28486,Xã Long Khánh,Thị xã Cai Lậy,Tỉnh Tiền Giang,28439,Phường Cai Lậy,82,False
28489,Xã Cẩm Sơn,Huyện Cai Lậy,Tỉnh Tiền Giang,28471,Xã Bình Phú,82,False
28492,Xã Phú An,Huyện Cai Lậy,Tỉnh Tiền Giang,28471,Xã Bình Phú,82,False
28495,Xã Mỹ Long,Huyện Cai Lậy,Tỉnh Tiền Giang,28504,Xã Long Tiên,82,False
28498,Xã Long Tiên,Huyện Cai Lậy,Tỉnh Tiền Giang,28504,Xã Long Tiên,82,False
28501,Xã Hiệp Đức,Huyện Cai Lậy,Tỉnh Tiền Giang,28501,Xã Hiệp Đức,82,False
28504,Xã Long Trung,Huyện Cai Lậy,Tỉnh Tiền Giang,28504,Xã Long Tiên,82,False
28507,Xã Hội Xuân,Huyện Cai Lậy,Tỉnh Tiền Giang,28501,Xã Hiệp Đức,82,False
28510,Xã Tân Phong,Huyện Cai Lậy,Tỉnh Tiền Giang,28501,Xã Hiệp Đức,82,False
28513,Xã Tam Bình,Huyện Cai Lậy,Tỉnh Tiền Giang,28516,Xã Ngũ Hiệp,82,False
28516,Xã Ngũ Hiệp,Huyện Cai Lậy,Tỉnh Tiền Giang,28516,Xã Ngũ Hiệp,82,False
28519,Thị trấn Tân Hiệp,Huyện Châu Thành,Tỉnh Tiền Giang,28519,Xã Châu Thành,82,False
28522,Xã Tân Hội Đông,Huyện Châu Thành,Tỉnh Tiền Giang,28525,Xã Tân Hương,82,False
28525,Xã Tân Hương,Huyện Châu Thành,Tỉnh Tiền Giang,28525,Xã Tân Hương,82,False
28528,Xã Tân Lý Đông,Huyện Châu Thành,Tỉnh Tiền Giang,28525,Xã Tân Hương,82,False
28534,Xã Thân Cửu Nghĩa,Huyện Châu Thành,Tỉnh Tiền Giang,28519,Xã Châu Thành,82,False
28537,Xã Tam Hiệp,Huyện Châu Thành,Tỉnh Tiền Giang,28537,Xã Long Hưng,82,False
28540,Xã Điềm Hy,Huyện Châu Thành,Tỉnh Tiền Giang,28564,Xã Bình Trưng,82,False
28543,Xã Nhị Bình,Huyện Châu Thành,Tỉnh Tiền Giang,28543,Xã Long Định,82,False
28549,Xã Đông Hòa,Huyện Châu Thành,Tỉnh Tiền Giang,28543,Xã Long Định,82,False
28552,Xã Long Định,Huyện Châu Thành,Tỉnh Tiền Giang,28543,Xã Long Định,82,False
28558,Xã Long An,Huyện Châu Thành,Tỉnh Tiền Giang,28519,Xã Châu Thành,82,False
28561,Xã Long Hưng,Huyện Châu Thành,Tỉnh Tiền Giang,28537,Xã Long Hưng,82,False
28564,Xã Bình Trưng,Huyện Châu Thành,Tỉnh Tiền Giang,28564,Xã Bình Trưng,82,False
28567,Xã Phước Thạnh,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28285,Phường Trung An,82,False
28570,Xã Thạnh Phú,Huyện Châu Thành,Tỉnh Tiền Giang,28537,Xã Long Hưng,82,False
28573,Xã Bàn Long,Huyện Châu Thành,Tỉnh Tiền Giang,28576,Xã Vĩnh Kim,82,False
28576,Xã Vĩnh Kim,Huyện Châu Thành,Tỉnh Tiền Giang,28576,Xã Vĩnh Kim,82,False
28579,Xã Bình Đức,Huyện Châu Thành,Tỉnh Tiền Giang,28582,Xã Kim Sơn,82,False
28582,Xã Song Thuận,Huyện Châu Thành,Tỉnh Tiền Giang,28582,Xã Kim Sơn,82,False
28585,Xã Kim Sơn,Huyện Châu Thành,Tỉnh Tiền Giang,28582,Xã Kim Sơn,82,False
28588,Xã Phú Phong,Huyện Châu Thành,Tỉnh Tiền Giang,28576,Xã Vĩnh Kim,82,False
28591,Xã Thới Sơn,Thành phố Mỹ Tho,Tỉnh Tiền Giang,28270,Phường Thới Sơn,82,False
28594,Thị trấn Chợ Gạo,Huyện Chợ Gạo,Tỉnh Tiền Giang,28594,Xã Chợ Gạo,82,False
28597,Xã Trung Hòa,Huyện Chợ Gạo,Tỉnh Tiền Giang,28603,Xã Mỹ Tịnh An,82,False
28600,Xã Hòa Tịnh,Huyện Chợ Gạo,Tỉnh Tiền Giang,28603,Xã Mỹ Tịnh An,82,False
28603,Xã Mỹ Tịnh An,Huyện Chợ Gạo,Tỉnh Tiền Giang,28603,Xã Mỹ Tịnh An,82,False
28606,Xã Tân Bình Thạnh,Huyện Chợ Gạo,Tỉnh Tiền Giang,28603,Xã Mỹ Tịnh An,82,False
28609,Xã Phú Kiết,Huyện Chợ Gạo,Tỉnh Tiền Giang,28615,Xã Lương Hòa Lạc,82,False
28612,Xã Lương Hòa Lạc,Huyện Chợ Gạo,Tỉnh Tiền Giang,28615,Xã Lương Hòa Lạc,82,False
28615,Xã Thanh Bình,Huyện Chợ Gạo,Tỉnh Tiền Giang,28615,Xã Lương Hòa Lạc,82,False
28618,Xã Quơn Long,Huyện Chợ Gạo,Tỉnh Tiền Giang,28627,Xã Tân Thuận Bình,82,False
28621,Xã Bình Phục Nhứt,Huyện Chợ Gạo,Tỉnh Tiền Giang,28633,Xã An Thạnh Thủy,82,False
28624,Xã Đăng Hưng Phước,Huyện Chợ Gạo,Tỉnh Tiền Giang,28627,Xã Tân Thuận Bình,82,False
28627,Xã Tân Thuận Bình,Huyện Chợ Gạo,Tỉnh Tiền Giang,28627,Xã Tân Thuận Bình,82,False
28630,Xã Song Bình,Huyện Chợ Gạo,Tỉnh Tiền Giang,28594,Xã Chợ Gạo,82,False
28633,Xã Bình Phan,Huyện Chợ Gạo,Tỉnh Tiền Giang,28633,Xã An Thạnh Thủy,82,False
28636,Xã Long Bình Điền,Huyện Chợ Gạo,Tỉnh Tiền Giang,28594,Xã Chợ Gạo,82,False
28639,Xã An Thạnh Thủy,Huyện Chợ Gạo,Tỉnh Tiền Giang,28633,Xã An Thạnh Thủy,82,False
28642,Xã Xuân Đông,Huyện Chợ Gạo,Tỉnh Tiền Giang,28648,Xã Bình Ninh,82,False
28645,Xã Hòa Định,Huyện Chợ Gạo,Tỉnh Tiền Giang,28648,Xã Bình Ninh,82,False
28648,Xã Bình Ninh,Huyện Chợ Gạo,Tỉnh Tiền Giang,28648,Xã Bình Ninh,82,False
28651,Thị trấn Vĩnh Bình,Huyện Gò Công Tây,Tỉnh Tiền Giang,28651,Xã Vĩnh Bình,82,False
28654,Xã Đồng Sơn,Huyện Gò Công Tây,Tỉnh Tiền Giang,28660,Xã Đồng Sơn,82,False
28657,Xã Bình Phú,Huyện Gò Công Tây,Tỉnh Tiền Giang,28663,Xã Phú Thành,82,False
28660,Xã Đồng Thạnh,Huyện Gò Công Tây,Tỉnh Tiền Giang,28660,Xã Đồng Sơn,82,False
28663,Xã Thành Công,Huyện Gò Công Tây,Tỉnh Tiền Giang,28663,Xã Phú Thành,82,False
28666,Xã Bình Nhì,Huyện Gò Công Tây,Tỉnh Tiền Giang,28660,Xã Đồng Sơn,82,False
28669,Xã Yên Luông,Huyện Gò Công Tây,Tỉnh Tiền Giang,28663,Xã Phú Thành,82,False
28672,Xã Thạnh Trị,Huyện Gò Công Tây,Tỉnh Tiền Giang,28651,Xã Vĩnh Bình,82,False
28675,Xã Thạnh Nhựt,Huyện Gò Công Tây,Tỉnh Tiền Giang,28651,Xã Vĩnh Bình,82,False
28678,Xã Long Vĩnh,Huyện Gò Công Tây,Tỉnh Tiền Giang,28678,Xã Vĩnh Hựu,82,False
28681,Xã Bình Tân,Huyện Gò Công Tây,Tỉnh Tiền Giang,28687,Xã Long Bình,82,False
28684,Xã Vĩnh Hựu,Huyện Gò Công Tây,Tỉnh Tiền Giang,28678,Xã Vĩnh Hựu,82,False
28687,Xã Long Bình,Huyện Gò Công Tây,Tỉnh Tiền Giang,28687,Xã Long Bình,82,False
28690,Xã Tân Thới,Huyện Tân Phú Đông,Tỉnh Tiền Giang,28693,Xã Tân Thới,82,False
28693,Xã Tân Phú,Huyện Tân Phú Đông,Tỉnh Tiền Giang,28693,Xã Tân Thới,82,False
28696,Xã Phú Thạnh,Huyện Tân Phú Đông,Tỉnh Tiền Giang,28696,Xã Tân Phú Đông,82,False
28699,Xã Tân Thạnh,Huyện Tân Phú Đông,Tỉnh Tiền Giang,28693,Xã Tân Thới,82,False
28702,Thị trấn Tân Hòa,Huyện Gò Công Đông,Tỉnh Tiền Giang,28702,Xã Tân Hòa,82,False
28705,Xã Tăng Hòa,Huyện Gò Công Đông,Tỉnh Tiền Giang,28747,Xã Gò Công Đông,82,False
28708,Xã Bình Đông,Thành phố Gò Công,Tỉnh Tiền Giang,28729,Phường Sơn Qui,82,False
28711,Xã Tân Phước,Huyện Gò Công Đông,Tỉnh Tiền Giang,28723,Xã Tân Đông,82,False
28714,Xã Gia Thuận,Huyện Gò Công Đông,Tỉnh Tiền Giang,28720,Xã Gia Thuận,82,False
28717,Xã Bình Xuân,Thành phố Gò Công,Tỉnh Tiền Giang,28315,Phường Bình Xuân,82,False
28720,Thị trấn Vàm Láng,Huyện Gò Công Đông,Tỉnh Tiền Giang,28720,Xã Gia Thuận,82,False
28723,Xã Tân Tây,Huyện Gò Công Đông,Tỉnh Tiền Giang,28723,Xã Tân Đông,82,False
28726,Xã Kiểng Phước,Huyện Gò Công Đông,Tỉnh Tiền Giang,28720,Xã Gia Thuận,82,False
28729,Xã Tân Trung,Thành phố Gò Công,Tỉnh Tiền Giang,28729,Phường Sơn Qui,82,False
28732,Xã Tân Đông,Huyện Gò Công Đông,Tỉnh Tiền Giang,28723,Xã Tân Đông,82,False
28735,Xã Bình Ân,Huyện Gò Công Đông,Tỉnh Tiền Giang,28738,Xã Tân Điền,82,False
28738,Xã Tân Điền,Huyện Gò Công Đông,Tỉnh Tiền Giang,28738,Xã Tân Điền,82,False
28741,Xã Bình Nghị,Huyện Gò Công Đông,Tỉnh Tiền Giang,28702,Xã Tân Hòa,82,False
28744,Xã Phước Trung,Huyện Gò Công Đông,Tỉnh Tiền Giang,28702,Xã Tân Hòa,82,False
28747,Xã Tân Thành,Huyện Gò Công Đông,Tỉnh Tiền Giang,28747,Xã Gò Công Đông,82,False
28750,Xã Phú Đông,Huyện Tân Phú Đông,Tỉnh Tiền Giang,28696,Xã Tân Phú Đông,82,False
28753,Xã Phú Tân,Huyện Tân Phú Đông,Tỉnh Tiền Giang,28696,Xã Tân Phú Đông,82,False
28756,Phường Phú Khương,Thành phố Bến Tre,Tỉnh Bến Tre,28756,Phường Phú Khương,86,False
28757,Phường Phú Tân,Thành phố Bến Tre,Tỉnh Bến Tre,28858,Phường Phú Tân,86,False
28759,Phường 8,Thành phố Bến Tre,Tỉnh Bến Tre,28756,Phường Phú Khương,86,False
28762,Phường 6,Thành phố Bến Tre,Tỉnh Bến Tre,28783,Phường Sơn Đông,86,False
28777,Phường An Hội,Thành phố Bến Tre,Tỉnh Bến Tre,28777,Phường An Hội,86,False
28780,Phường 7,Thành phố Bến Tre,Tỉnh Bến Tre,28789,Phường Bến Tre,86,False
28783,Xã Sơn Đông,Thành phố Bến Tre,Tỉnh Bến Tre,28783,Phường Sơn Đông,86,False
28786,Xã Phú Hưng,Thành phố Bến Tre,Tỉnh Bến Tre,28756,Phường Phú Khương,86,False
28789,Xã Bình Phú,Thành phố Bến Tre,Tỉnh Bến Tre,28789,Phường Bến Tre,86,False
28792,Xã Mỹ Thạnh An,Thành phố Bến Tre,Tỉnh Bến Tre,28777,Phường An Hội,86,False
28795,Xã Nhơn Thạnh,Thành phố Bến Tre,Tỉnh Bến Tre,28756,Phường Phú Khương,86,False
28798,Xã Phú Nhuận,Thành phố Bến Tre,Tỉnh Bến Tre,28777,Phường An Hội,86,False
28804,Xã Tân Thạch,Huyện Châu Thành,Tỉnh Bến Tre,28810,Xã Phú Túc,86,False
28807,Xã Quới Sơn,Huyện Châu Thành,Tỉnh Bến Tre,28807,Xã Giao Long,86,False
28810,Thị trấn Châu Thành,Huyện Châu Thành,Tỉnh Bến Tre,28810,Xã Phú Túc,86,False
28813,Xã Giao Long,Huyện Châu Thành,Tỉnh Bến Tre,28807,Xã Giao Long,86,False
28819,Xã Phú Túc,Huyện Châu Thành,Tỉnh Bến Tre,28810,Xã Phú Túc,86,False
28822,Xã Phú Đức,Huyện Châu Thành,Tỉnh Bến Tre,28840,Xã Tân Phú,86,False
28828,Xã An Phước,Huyện Châu Thành,Tỉnh Bến Tre,28807,Xã Giao Long,86,False
28831,Xã Tam Phước,Huyện Châu Thành,Tỉnh Bến Tre,28783,Phường Sơn Đông,86,False
28834,Xã Thành Triệu,Huyện Châu Thành,Tỉnh Bến Tre,28861,Xã Tiên Thủy,86,False
28840,Xã Tân Phú,Huyện Châu Thành,Tỉnh Bến Tre,28840,Xã Tân Phú,86,False
28843,Xã Quới Thành,Huyện Châu Thành,Tỉnh Bến Tre,28861,Xã Tiên Thủy,86,False
28846,Xã Phước Thạnh,Huyện Châu Thành,Tỉnh Bến Tre,28858,Phường Phú Tân,86,False
28852,Xã Tiên Long,Huyện Châu Thành,Tỉnh Bến Tre,28840,Xã Tân Phú,86,False
28855,Xã Tường Đa,Huyện Châu Thành,Tỉnh Bến Tre,28810,Xã Phú Túc,86,False
28858,Xã Hữu Định,Huyện Châu Thành,Tỉnh Bến Tre,28858,Phường Phú Tân,86,False
28861,Thị trấn Tiên Thủy,Huyện Châu Thành,Tỉnh Bến Tre,28861,Xã Tiên Thủy,86,False
28870,Thị trấn Chợ Lách,Huyện Chợ Lách,Tỉnh Bến Tre,28870,Xã Chợ Lách,86,False
28873,Xã Phú Phụng,Huyện Chợ Lách,Tỉnh Bến Tre,28879,Xã Phú Phụng,86,False
28876,Xã Sơn Định,Huyện Chợ Lách,Tỉnh Bến Tre,28879,Xã Phú Phụng,86,False
28879,Xã Vĩnh Bình,Huyện Chợ Lách,Tỉnh Bến Tre,28879,Xã Phú Phụng,86,False
28882,Xã Hòa Nghĩa,Huyện Chợ Lách,Tỉnh Bến Tre,28870,Xã Chợ Lách,86,False
28885,Xã Long Thới,Huyện Chợ Lách,Tỉnh Bến Tre,28870,Xã Chợ Lách,86,False
28888,Xã Phú Sơn,Huyện Chợ Lách,Tỉnh Bến Tre,28894,Xã Vĩnh Thành,86,False
28889,Xã Phú Mỹ,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28915,Xã Phước Mỹ Trung,86,False
28891,Xã Tân Thiềng,Huyện Chợ Lách,Tỉnh Bến Tre,28894,Xã Vĩnh Thành,86,False
28894,Xã Vĩnh Thành,Huyện Chợ Lách,Tỉnh Bến Tre,28894,Xã Vĩnh Thành,86,False
28897,Xã Vĩnh Hòa,Huyện Chợ Lách,Tỉnh Bến Tre,28901,Xã Hưng Khánh Trung,86,False
28900,Xã Hưng Khánh Trung B,Huyện Chợ Lách,Tỉnh Bến Tre,28901,Xã Hưng Khánh Trung,86,False
28901,Xã Hưng Khánh Trung A,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28901,Xã Hưng Khánh Trung,86,False
28903,Thị trấn Mỏ Cày,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28903,Xã Mỏ Cày,86,False
28906,Xã Thanh Tân,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28789,Phường Bến Tre,86,False
28909,Xã Thạnh Ngãi,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28915,Xã Phước Mỹ Trung,86,False
28912,Xã Tân Phú Tây,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28915,Xã Phước Mỹ Trung,86,False
28915,Thị trấn Phước Mỹ Trung,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28915,Xã Phước Mỹ Trung,86,False
28918,Xã Tân Thành Bình,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28921,Xã Tân Thành Bình,86,False
28921,Xã Thành An,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28921,Xã Tân Thành Bình,86,False
28924,Xã Hòa Lộc,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28921,Xã Tân Thành Bình,86,True
28924,Xã Hòa Lộc,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,29734,Xã Hòa Hiệp,86,True
28927,Xã Tân Thanh Tây,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28948,Xã Nhuận Phú Tân,86,False
28930,Xã Định Thủy,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28945,Xã Đồng Khởi,86,False
28933,Xã Tân Bình,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28921,Xã Tân Thành Bình,86,False
28936,Xã Nhuận Phú Tân,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28948,Xã Nhuận Phú Tân,86,False
28939,Xã Đa Phước Hội,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28903,Xã Mỏ Cày,86,False
28940,Xã Tân Hội,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28903,Xã Mỏ Cày,86,False
28942,Xã Phước Hiệp,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28945,Xã Đồng Khởi,86,False
28945,Xã Bình Khánh,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28945,Xã Đồng Khởi,86,False
28948,Xã Khánh Thạnh Tân,Huyện Mỏ Cày Bắc,Tỉnh Bến Tre,28948,Xã Nhuận Phú Tân,86,False
28951,Xã An Thạnh,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28903,Xã Mỏ Cày,86,False
28957,Xã An Định,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28957,Xã An Định,86,False
28960,Xã Thành Thới B,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28969,Xã Thành Thới,86,False
28963,Xã Tân Trung,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28957,Xã An Định,86,False
28966,Xã An Thới,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28969,Xã Thành Thới,86,False
28969,Xã Thành Thới A,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28969,Xã Thành Thới,86,False
28972,Xã Minh Đức,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28957,Xã An Định,86,False
28975,Xã Ngãi Đăng,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28981,Xã Hương Mỹ,86,False
28978,Xã Cẩm Sơn,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28981,Xã Hương Mỹ,86,False
28981,Xã Hương Mỹ,Huyện Mỏ Cày Nam,Tỉnh Bến Tre,28981,Xã Hương Mỹ,86,False
28984,Thị trấn Giồng Trôm,Huyện Giồng Trôm,Tỉnh Bến Tre,28984,Xã Giồng Trôm,86,False
28987,Xã Phong Nẫm,Huyện Giồng Trôm,Tỉnh Bến Tre,28987,Xã Lương Hòa,86,False
28993,Xã Mỹ Thạnh,Huyện Giồng Trôm,Tỉnh Bến Tre,28993,Xã Lương Phú,86,False
28996,Xã Châu Hòa,Huyện Giồng Trôm,Tỉnh Bến Tre,28996,Xã Châu Hòa,86,False
28999,Xã Lương Hòa,Huyện Giồng Trôm,Tỉnh Bến Tre,28987,Xã Lương Hòa,86,False
29002,Xã Lương Quới,Huyện Giồng Trôm,Tỉnh Bến Tre,28996,Xã Châu Hòa,86,False
29005,Xã Lương Phú,Huyện Giồng Trôm,Tỉnh Bến Tre,28993,Xã Lương Phú,86,False
29008,Xã Châu Bình,Huyện Giồng Trôm,Tỉnh Bến Tre,28996,Xã Châu Hòa,86,False
29011,Xã Thuận Điền,Huyện Giồng Trôm,Tỉnh Bến Tre,28993,Xã Lương Phú,86,False
29014,Xã Sơn Phú,Huyện Giồng Trôm,Tỉnh Bến Tre,28777,Phường An Hội,86,False
29017,Xã Bình Hòa,Huyện Giồng Trôm,Tỉnh Bến Tre,28984,Xã Giồng Trôm,86,False
29020,Xã Phước Long,Huyện Giồng Trôm,Tỉnh Bến Tre,29020,Xã Phước Long,86,False
29023,Xã Hưng Phong,Huyện Giồng Trôm,Tỉnh Bến Tre,29020,Xã Phước Long,86,False
29026,Xã Long Mỹ,Huyện Giồng Trôm,Tỉnh Bến Tre,29020,Xã Phước Long,86,False
29029,Xã Tân Hào,Huyện Giồng Trôm,Tỉnh Bến Tre,29029,Xã Tân Hào,86,False
29032,Xã Bình Thành,Huyện Giồng Trôm,Tỉnh Bến Tre,28984,Xã Giồng Trôm,86,False
29035,Xã Tân Thanh,Huyện Giồng Trôm,Tỉnh Bến Tre,29044,Xã Hưng Nhượng,86,False
29038,Xã Tân Lợi Thạnh,Huyện Giồng Trôm,Tỉnh Bến Tre,29029,Xã Tân Hào,86,False
29041,Xã Thạnh Phú Đông,Huyện Giồng Trôm,Tỉnh Bến Tre,29029,Xã Tân Hào,86,False
29044,Xã Hưng Nhượng,Huyện Giồng Trôm,Tỉnh Bến Tre,29044,Xã Hưng Nhượng,86,False
29047,Xã Hưng Lễ,Huyện Giồng Trôm,Tỉnh Bến Tre,29044,Xã Hưng Nhượng,86,False
29050,Thị trấn Bình Đại,Huyện Bình Đại,Tỉnh Bến Tre,29050,Xã Bình Đại,86,False
29053,Xã Tam Hiệp,Huyện Bình Đại,Tỉnh Bến Tre,29062,Xã Phú Thuận,86,False
29056,Xã Long Định,Huyện Bình Đại,Tỉnh Bến Tre,29062,Xã Phú Thuận,86,False
29059,Xã Long Hòa,Huyện Bình Đại,Tỉnh Bến Tre,29083,Xã Châu Hưng,86,False
29062,Xã Phú Thuận,Huyện Bình Đại,Tỉnh Bến Tre,29062,Xã Phú Thuận,86,False
29065,Xã Vang Quới Tây,Huyện Bình Đại,Tỉnh Bến Tre,29077,Xã Lộc Thuận,86,False
29068,Xã Vang Quới Đông,Huyện Bình Đại,Tỉnh Bến Tre,29077,Xã Lộc Thuận,86,False
29071,Xã Châu Hưng,Huyện Bình Đại,Tỉnh Bến Tre,29083,Xã Châu Hưng,86,False
29077,Xã Lộc Thuận,Huyện Bình Đại,Tỉnh Bến Tre,29077,Xã Lộc Thuận,86,False
29080,Xã Định Trung,Huyện Bình Đại,Tỉnh Bến Tre,29089,Xã Thạnh Trị,86,False
29083,Xã Thới Lai,Huyện Bình Đại,Tỉnh Bến Tre,29083,Xã Châu Hưng,86,False
29086,Xã Bình Thới,Huyện Bình Đại,Tỉnh Bến Tre,29050,Xã Bình Đại,86,False
29089,Xã Phú Long,Huyện Bình Đại,Tỉnh Bến Tre,29089,Xã Thạnh Trị,86,False
29092,Xã Bình Thắng,Huyện Bình Đại,Tỉnh Bến Tre,29050,Xã Bình Đại,86,False
29095,Xã Thạnh Trị,Huyện Bình Đại,Tỉnh Bến Tre,29089,Xã Thạnh Trị,86,False
29098,Xã Đại Hòa Lộc,Huyện Bình Đại,Tỉnh Bến Tre,29104,Xã Thạnh Phước,86,False
29101,Xã Thừa Đức,Huyện Bình Đại,Tỉnh Bến Tre,29107,Xã Thới Thuận,86,False
29104,Xã Thạnh Phước,Huyện Bình Đại,Tỉnh Bến Tre,29104,Xã Thạnh Phước,86,False
29107,Xã Thới Thuận,Huyện Bình Đại,Tỉnh Bến Tre,29107,Xã Thới Thuận,86,False
29110,Thị trấn Ba Tri,Huyện Ba Tri,Tỉnh Bến Tre,29110,Xã Ba Tri,86,False
29116,Xã Mỹ Hòa,Huyện Ba Tri,Tỉnh Bến Tre,29122,Xã Mỹ Chánh Hòa,86,False
29119,Xã Tân Xuân,Huyện Ba Tri,Tỉnh Bến Tre,29137,Xã Tân Xuân,86,False
29122,Xã Mỹ Chánh,Huyện Ba Tri,Tỉnh Bến Tre,29122,Xã Mỹ Chánh Hòa,86,False
29125,Xã Bảo Thạnh,Huyện Ba Tri,Tỉnh Bến Tre,29125,Xã Bảo Thạnh,86,False
29128,Xã An Phú Trung,Huyện Ba Tri,Tỉnh Bến Tre,29143,Xã An Ngãi Trung,86,False
29131,Xã Mỹ Thạnh,Huyện Ba Tri,Tỉnh Bến Tre,29143,Xã An Ngãi Trung,86,False
29134,Xã Mỹ Nhơn,Huyện Ba Tri,Tỉnh Bến Tre,29122,Xã Mỹ Chánh Hòa,86,False
29137,Xã Phước Ngãi,Huyện Ba Tri,Tỉnh Bến Tre,29137,Xã Tân Xuân,86,False
29143,Xã An Ngãi Trung,Huyện Ba Tri,Tỉnh Bến Tre,29143,Xã An Ngãi Trung,86,False
29146,Xã Phú Lễ,Huyện Ba Tri,Tỉnh Bến Tre,29137,Xã Tân Xuân,86,False
29149,Xã An Bình Tây,Huyện Ba Tri,Tỉnh Bến Tre,29110,Xã Ba Tri,86,False
29152,Xã Bảo Thuận,Huyện Ba Tri,Tỉnh Bến Tre,29125,Xã Bảo Thạnh,86,False
29155,Xã Tân Hưng,Huyện Ba Tri,Tỉnh Bến Tre,29158,Xã An Hiệp,86,False
29158,Xã An Ngãi Tây,Huyện Ba Tri,Tỉnh Bến Tre,29158,Xã An Hiệp,86,False
29161,Xã An Hiệp,Huyện Ba Tri,Tỉnh Bến Tre,29158,Xã An Hiệp,86,False
29164,Xã Vĩnh Hòa,Huyện Ba Tri,Tỉnh Bến Tre,29110,Xã Ba Tri,86,False
29167,Xã Tân Thủy,Huyện Ba Tri,Tỉnh Bến Tre,29167,Xã Tân Thủy,86,False
29170,Xã Vĩnh An,Huyện Ba Tri,Tỉnh Bến Tre,29110,Xã Ba Tri,86,False
29173,Xã An Đức,Huyện Ba Tri,Tỉnh Bến Tre,29110,Xã Ba Tri,86,False
29176,Xã An Hòa Tây,Huyện Ba Tri,Tỉnh Bến Tre,29167,Xã Tân Thủy,86,False
29179,Thị trấn Tiệm Tôm,Huyện Ba Tri,Tỉnh Bến Tre,29167,Xã Tân Thủy,86,False
29182,Thị trấn Thạnh Phú,Huyện Thạnh Phú,Tỉnh Bến Tre,29182,Xã Thạnh Phú,86,False
29185,Xã Phú Khánh,Huyện Thạnh Phú,Tỉnh Bến Tre,29194,Xã Đại Điền,86,False
29188,Xã Đại Điền,Huyện Thạnh Phú,Tỉnh Bến Tre,29194,Xã Đại Điền,86,False
29191,Xã Quới Điền,Huyện Thạnh Phú,Tỉnh Bến Tre,29191,Xã Quới Điền,86,False
29194,Xã Tân Phong,Huyện Thạnh Phú,Tỉnh Bến Tre,29194,Xã Đại Điền,86,False
29197,Xã Mỹ Hưng,Huyện Thạnh Phú,Tỉnh Bến Tre,29191,Xã Quới Điền,86,False
29200,Xã An Thạnh,Huyện Thạnh Phú,Tỉnh Bến Tre,29182,Xã Thạnh Phú,86,False
29203,Xã Thới Thạnh,Huyện Thạnh Phú,Tỉnh Bến Tre,29194,Xã Đại Điền,86,False
29206,Xã Hòa Lợi,Huyện Thạnh Phú,Tỉnh Bến Tre,29191,Xã Quới Điền,86,False
29209,Xã An Điền,Huyện Thạnh Phú,Tỉnh Bến Tre,29221,Xã Thạnh Hải,86,False
29212,Xã Bình Thạnh,Huyện Thạnh Phú,Tỉnh Bến Tre,29182,Xã Thạnh Phú,86,False
29215,Xã An Thuận,Huyện Thạnh Phú,Tỉnh Bến Tre,29224,Xã An Qui,86,False
29218,Xã An Qui,Huyện Thạnh Phú,Tỉnh Bến Tre,29224,Xã An Qui,86,False
29221,Xã Thạnh Hải,Huyện Thạnh Phú,Tỉnh Bến Tre,29221,Xã Thạnh Hải,86,False
29224,Xã An Nhơn,Huyện Thạnh Phú,Tỉnh Bến Tre,29224,Xã An Qui,86,False
29227,Xã Giao Thạnh,Huyện Thạnh Phú,Tỉnh Bến Tre,29227,Xã Thạnh Phong,86,False
29230,Xã Thạnh Phong,Huyện Thạnh Phú,Tỉnh Bến Tre,29227,Xã Thạnh Phong,86,False
29233,Xã Mỹ An,Huyện Thạnh Phú,Tỉnh Bến Tre,29182,Xã Thạnh Phú,86,False
29236,Phường 4,Thành phố Trà Vinh,Tỉnh Trà Vinh,29263,Phường Long Đức,86,False
29239,Phường 1,Thành phố Trà Vinh,Tỉnh Trà Vinh,29242,Phường Trà Vinh,86,False
29242,Phường 3,Thành phố Trà Vinh,Tỉnh Trà Vinh,29242,Phường Trà Vinh,86,False
29248,Phường 5,Thành phố Trà Vinh,Tỉnh Trà Vinh,29398,Phường Hòa Thuận,86,False
29254,Phường 7,Thành phố Trà Vinh,Tỉnh Trà Vinh,29254,Phường Nguyệt Hóa,86,False
29257,Phường 8,Thành phố Trà Vinh,Tỉnh Trà Vinh,29254,Phường Nguyệt Hóa,86,False
29260,Phường 9,Thành phố Trà Vinh,Tỉnh Trà Vinh,29242,Phường Trà Vinh,86,False
29263,Xã Long Đức,Thành phố Trà Vinh,Tỉnh Trà Vinh,29263,Phường Long Đức,86,False
29266,Thị trấn Càng Long,Huyện Càng Long,Tỉnh Trà Vinh,29266,Xã Càng Long,86,False
29269,Xã Mỹ Cẩm,Huyện Càng Long,Tỉnh Trà Vinh,29266,Xã Càng Long,86,False
29272,Xã An Trường A,Huyện Càng Long,Tỉnh Trà Vinh,29275,Xã An Trường,86,False
29275,Xã An Trường,Huyện Càng Long,Tỉnh Trà Vinh,29275,Xã An Trường,86,False
29278,Xã Huyền Hội,Huyện Càng Long,Tỉnh Trà Vinh,29278,Xã Tân An,86,False
29281,Xã Tân An,Huyện Càng Long,Tỉnh Trà Vinh,29278,Xã Tân An,86,False
29284,Xã Tân Bình,Huyện Càng Long,Tỉnh Trà Vinh,29275,Xã An Trường,86,False
29287,Xã Bình Phú,Huyện Càng Long,Tỉnh Trà Vinh,29287,Xã Bình Phú,86,False
29290,Xã Phương Thạnh,Huyện Càng Long,Tỉnh Trà Vinh,29287,Xã Bình Phú,86,False
29293,Xã Đại Phúc,Huyện Càng Long,Tỉnh Trà Vinh,29287,Xã Bình Phú,86,False
29296,Xã Đại Phước,Huyện Càng Long,Tỉnh Trà Vinh,29302,Xã Nhị Long,86,False
29299,Xã Nhị Long Phú,Huyện Càng Long,Tỉnh Trà Vinh,29266,Xã Càng Long,86,False
29302,Xã Nhị Long,Huyện Càng Long,Tỉnh Trà Vinh,29302,Xã Nhị Long,86,False
29305,Xã Đức Mỹ,Huyện Càng Long,Tỉnh Trà Vinh,29302,Xã Nhị Long,86,False
29308,Thị trấn Cầu Kè,Huyện Cầu Kè,Tỉnh Trà Vinh,29308,Xã Cầu Kè,86,False
29311,Xã Hòa Ân,Huyện Cầu Kè,Tỉnh Trà Vinh,29308,Xã Cầu Kè,86,False
29314,Xã Châu Điền,Huyện Cầu Kè,Tỉnh Trà Vinh,29308,Xã Cầu Kè,86,False
29317,Xã An Phú Tân,Huyện Cầu Kè,Tỉnh Trà Vinh,29317,Xã An Phú Tân,86,False
29320,Xã Hòa Tân,Huyện Cầu Kè,Tỉnh Trà Vinh,29317,Xã An Phú Tân,86,False
29323,Xã Ninh Thới,Huyện Cầu Kè,Tỉnh Trà Vinh,29329,Xã Phong Thạnh,86,False
29326,Xã Phong Phú,Huyện Cầu Kè,Tỉnh Trà Vinh,29329,Xã Phong Thạnh,86,False
29329,Xã Phong Thạnh,Huyện Cầu Kè,Tỉnh Trà Vinh,29329,Xã Phong Thạnh,86,False
29332,Xã Tam Ngãi,Huyện Cầu Kè,Tỉnh Trà Vinh,29335,Xã Tam Ngãi,86,False
29335,Xã Thông Hòa,Huyện Cầu Kè,Tỉnh Trà Vinh,29335,Xã Tam Ngãi,86,False
29338,Xã Thạnh Phú,Huyện Cầu Kè,Tỉnh Trà Vinh,29335,Xã Tam Ngãi,86,False
29341,Thị trấn Tiểu Cần,Huyện Tiểu Cần,Tỉnh Trà Vinh,29341,Xã Tiểu Cần,86,False
29344,Thị trấn Cầu Quan,Huyện Tiểu Cần,Tỉnh Trà Vinh,29371,Xã Tân Hòa,86,False
29347,Xã Phú Cần,Huyện Tiểu Cần,Tỉnh Trà Vinh,29341,Xã Tiểu Cần,86,False
29350,Xã Hiếu Tử,Huyện Tiểu Cần,Tỉnh Trà Vinh,29365,Xã Tập Ngãi,86,False
29353,Xã Hiếu Trung,Huyện Tiểu Cần,Tỉnh Trà Vinh,29341,Xã Tiểu Cần,86,False
29356,Xã Long Thới,Huyện Tiểu Cần,Tỉnh Trà Vinh,29371,Xã Tân Hòa,86,False
29359,Xã Hùng Hòa,Huyện Tiểu Cần,Tỉnh Trà Vinh,29362,Xã Hùng Hòa,86,False
29362,Xã Tân Hùng,Huyện Tiểu Cần,Tỉnh Trà Vinh,29362,Xã Hùng Hòa,86,False
29365,Xã Tập Ngãi,Huyện Tiểu Cần,Tỉnh Trà Vinh,29365,Xã Tập Ngãi,86,False
29368,Xã Ngãi Hùng,Huyện Tiểu Cần,Tỉnh Trà Vinh,29362,Xã Hùng Hòa,86,False
29371,Xã Tân Hòa,Huyện Tiểu Cần,Tỉnh Trà Vinh,29371,Xã Tân Hòa,86,False
29374,Thị trấn Châu Thành,Huyện Châu Thành,Tỉnh Trà Vinh,29374,Xã Châu Thành,86,False
29377,Xã Đa Lộc,Huyện Châu Thành,Tỉnh Trà Vinh,29374,Xã Châu Thành,86,False
29380,Xã Mỹ Chánh,Huyện Châu Thành,Tỉnh Trà Vinh,29374,Xã Châu Thành,86,False
29383,Xã Thanh Mỹ,Huyện Châu Thành,Tỉnh Trà Vinh,29374,Xã Châu Thành,86,False
29386,Xã Lương Hòa A,Huyện Châu Thành,Tỉnh Trà Vinh,29386,Xã Song Lộc,86,False
29389,Xã Lương Hòa,Huyện Châu Thành,Tỉnh Trà Vinh,29386,Xã Song Lộc,86,False
29392,Xã Song Lộc,Huyện Châu Thành,Tỉnh Trà Vinh,29386,Xã Song Lộc,86,False
29395,Xã Nguyệt Hóa,Huyện Châu Thành,Tỉnh Trà Vinh,29254,Phường Nguyệt Hóa,86,False
29398,Xã Hòa Thuận,Huyện Châu Thành,Tỉnh Trà Vinh,29398,Phường Hòa Thuận,86,False
29401,Xã Hòa Lợi,Huyện Châu Thành,Tỉnh Trà Vinh,29407,Xã Hưng Mỹ,86,False
29404,Xã Phước Hảo,Huyện Châu Thành,Tỉnh Trà Vinh,29407,Xã Hưng Mỹ,86,False
29407,Xã Hưng Mỹ,Huyện Châu Thành,Tỉnh Trà Vinh,29407,Xã Hưng Mỹ,86,False
29410,Xã Hòa Minh,Huyện Châu Thành,Tỉnh Trà Vinh,29410,Xã Hòa Minh,86,False
29413,Xã Long Hòa,Huyện Châu Thành,Tỉnh Trà Vinh,29413,Xã Long Hòa,86,False
29416,Thị trấn Cầu Ngang,Huyện Cầu Ngang,Tỉnh Trà Vinh,29416,Xã Cầu Ngang,86,False
29419,Thị trấn Mỹ Long,Huyện Cầu Ngang,Tỉnh Trà Vinh,29419,Xã Mỹ Long,86,False
29422,Xã Mỹ Long Bắc,Huyện Cầu Ngang,Tỉnh Trà Vinh,29419,Xã Mỹ Long,86,False
29425,Xã Mỹ Long Nam,Huyện Cầu Ngang,Tỉnh Trà Vinh,29419,Xã Mỹ Long,86,False
29428,Xã Mỹ Hòa,Huyện Cầu Ngang,Tỉnh Trà Vinh,29416,Xã Cầu Ngang,86,False
29431,Xã Vinh Kim,Huyện Cầu Ngang,Tỉnh Trà Vinh,29431,Xã Vinh Kim,86,False
29434,Xã Kim Hòa,Huyện Cầu Ngang,Tỉnh Trà Vinh,29431,Xã Vinh Kim,86,False
29437,Xã Hiệp Hòa,Huyện Cầu Ngang,Tỉnh Trà Vinh,29446,Xã Nhị Trường,86,False
29440,Xã Thuận Hòa,Huyện Cầu Ngang,Tỉnh Trà Vinh,29416,Xã Cầu Ngang,86,False
29443,Xã Long Sơn,Huyện Cầu Ngang,Tỉnh Trà Vinh,29455,Xã Hiệp Mỹ,86,False
29446,Xã Nhị Trường,Huyện Cầu Ngang,Tỉnh Trà Vinh,29446,Xã Nhị Trường,86,False
29449,Xã Trường Thọ,Huyện Cầu Ngang,Tỉnh Trà Vinh,29446,Xã Nhị Trường,86,False
29452,Xã Hiệp Mỹ Đông,Huyện Cầu Ngang,Tỉnh Trà Vinh,29455,Xã Hiệp Mỹ,86,False
29455,Xã Hiệp Mỹ Tây,Huyện Cầu Ngang,Tỉnh Trà Vinh,29455,Xã Hiệp Mỹ,86,False
29458,Xã Thạnh Hòa Sơn,Huyện Cầu Ngang,Tỉnh Trà Vinh,29530,Xã Ngũ Lạc,86,False
29461,Thị trấn Trà Cú,Huyện Trà Cú,Tỉnh Trà Vinh,29461,Xã Trà Cú,86,False
29462,Thị trấn Định An,Huyện Trà Cú,Tỉnh Trà Vinh,29491,Xã Đại An,86,False
29464,Xã Phước Hưng,Huyện Trà Cú,Tỉnh Trà Vinh,29467,Xã Tập Sơn,86,False
29467,Xã Tập Sơn,Huyện Trà Cú,Tỉnh Trà Vinh,29467,Xã Tập Sơn,86,False
29470,Xã Tân Sơn,Huyện Trà Cú,Tỉnh Trà Vinh,29467,Xã Tập Sơn,86,False
29473,Xã An Quảng Hữu,Huyện Trà Cú,Tỉnh Trà Vinh,29476,Xã Lưu Nghiệp Anh,86,False
29476,Xã Lưu Nghiệp Anh,Huyện Trà Cú,Tỉnh Trà Vinh,29476,Xã Lưu Nghiệp Anh,86,False
29479,Xã Ngãi Xuyên,Huyện Trà Cú,Tỉnh Trà Vinh,29461,Xã Trà Cú,86,False
29482,Xã Kim Sơn,Huyện Trà Cú,Tỉnh Trà Vinh,29489,Xã Hàm Giang,86,False
29485,Xã Thanh Sơn,Huyện Trà Cú,Tỉnh Trà Vinh,29461,Xã Trà Cú,86,False
29488,Xã Hàm Giang,Huyện Trà Cú,Tỉnh Trà Vinh,29489,Xã Hàm Giang,86,False
29489,Xã Hàm Tân,Huyện Trà Cú,Tỉnh Trà Vinh,29489,Xã Hàm Giang,86,False
29491,Xã Đại An,Huyện Trà Cú,Tỉnh Trà Vinh,29491,Xã Đại An,86,False
29494,Xã Định An,Huyện Trà Cú,Tỉnh Trà Vinh,29491,Xã Đại An,86,False
29497,Xã Đôn Xuân,Huyện Duyên Hải,Tỉnh Trà Vinh,29497,Xã Đôn Châu,86,False
29500,Xã Đôn Châu,Huyện Duyên Hải,Tỉnh Trà Vinh,29497,Xã Đôn Châu,86,False
29503,Xã Ngọc Biên,Huyện Trà Cú,Tỉnh Trà Vinh,29506,Xã Long Hiệp,86,False
29506,Xã Long Hiệp,Huyện Trà Cú,Tỉnh Trà Vinh,29506,Xã Long Hiệp,86,False
29509,Xã Tân Hiệp,Huyện Trà Cú,Tỉnh Trà Vinh,29506,Xã Long Hiệp,86,False
29512,Phường 1,Thị xã Duyên Hải,Tỉnh Trà Vinh,29512,Phường Duyên Hải,86,False
29513,Thị trấn Long Thành,Huyện Duyên Hải,Tỉnh Trà Vinh,29513,Xã Long Thành,86,False
29515,Xã Long Toàn,Thị xã Duyên Hải,Tỉnh Trà Vinh,29512,Phường Duyên Hải,86,False
29516,Phường 2,Thị xã Duyên Hải,Tỉnh Trà Vinh,29516,Phường Trường Long Hòa,86,False
29518,Xã Long Hữu,Thị xã Duyên Hải,Tỉnh Trà Vinh,29518,Xã Long Hữu,86,False
29521,Xã Long Khánh,Huyện Duyên Hải,Tỉnh Trà Vinh,29513,Xã Long Thành,86,False
29524,Xã Dân Thành,Thị xã Duyên Hải,Tỉnh Trà Vinh,29512,Phường Duyên Hải,86,False
29527,Xã Trường Long Hòa,Thị xã Duyên Hải,Tỉnh Trà Vinh,29516,Phường Trường Long Hòa,86,False
29530,Xã Ngũ Lạc,Huyện Duyên Hải,Tỉnh Trà Vinh,29530,Xã Ngũ Lạc,86,False
29533,Xã Long Vĩnh,Huyện Duyên Hải,Tỉnh Trà Vinh,29533,Xã Long Vĩnh,86,False
29536,Xã Đông Hải,Huyện Duyên Hải,Tỉnh Trà Vinh,29536,Xã Đông Hải,86,False
29539,Xã Hiệp Thạnh,Thị xã Duyên Hải,Tỉnh Trà Vinh,29518,Xã Long Hữu,86,False
29542,Phường 9,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29551,Phường Long Châu,86,False
29545,Phường 5,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29590,Phường Thanh Đức,86,False
29551,Phường 1,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29551,Phường Long Châu,86,False
29554,Phường 4,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29557,Phường Phước Hậu,86,False
29557,Phường 3,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29557,Phường Phước Hậu,86,False
29560,Phường 8,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29593,Phường Tân Hạnh,86,False
29563,Phường Tân Ngãi,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29566,Phường Tân Ngãi,86,False
29566,Phường Tân Hòa,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29566,Phường Tân Ngãi,86,False
29569,Phường Tân Hội,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29566,Phường Tân Ngãi,86,False
29572,Phường Trường An,Thành phố Vĩnh Long,Tỉnh Vĩnh Long,29551,Phường Long Châu,86,False
29578,Xã Đồng Phú,Huyện Long Hồ,Tỉnh Vĩnh Long,29584,Xã An Bình,86,False
29581,Xã Bình Hòa Phước,Huyện Long Hồ,Tỉnh Vĩnh Long,29584,Xã An Bình,86,False
29584,Xã Hòa Ninh,Huyện Long Hồ,Tỉnh Vĩnh Long,29584,Xã An Bình,86,False
29587,Xã An Bình,Huyện Long Hồ,Tỉnh Vĩnh Long,29584,Xã An Bình,86,False
29590,Xã Thanh Đức,Huyện Long Hồ,Tỉnh Vĩnh Long,29590,Phường Thanh Đức,86,False
29593,Xã Tân Hạnh,Huyện Long Hồ,Tỉnh Vĩnh Long,29593,Phường Tân Hạnh,86,False
29596,Xã Phước Hậu,Huyện Long Hồ,Tỉnh Vĩnh Long,29557,Phường Phước Hậu,86,False
29599,Xã Long Phước,Huyện Long Hồ,Tỉnh Vĩnh Long,29602,Xã Long Hồ,86,False
29602,Thị trấn Long Hồ,Huyện Long Hồ,Tỉnh Vĩnh Long,29602,Xã Long Hồ,86,False
29605,Xã Lộc Hòa,Huyện Long Hồ,Tỉnh Vĩnh Long,29611,Xã Phú Quới,86,False
29608,Xã Long An,Huyện Long Hồ,Tỉnh Vĩnh Long,29602,Xã Long Hồ,86,False
29611,Xã Phú Quới,Huyện Long Hồ,Tỉnh Vĩnh Long,29611,Xã Phú Quới,86,False
29614,Xã Thạnh Quới,Huyện Long Hồ,Tỉnh Vĩnh Long,29611,Xã Phú Quới,86,False
29617,Xã Hòa Phú,Huyện Long Hồ,Tỉnh Vĩnh Long,29611,Xã Phú Quới,86,False
29623,Xã Mỹ An,Huyện Mang Thít,Tỉnh Vĩnh Long,29182,Xã Thạnh Phú,86,True
29623,Xã Mỹ An,Huyện Mang Thít,Tỉnh Vĩnh Long,29623,Xã Nhơn Phú,86,True
29626,Xã Mỹ Phước,Huyện Mang Thít,Tỉnh Vĩnh Long,29623,Xã Nhơn Phú,86,False
29629,Xã An Phước,Huyện Mang Thít,Tỉnh Vĩnh Long,29641,Xã Cái Nhum,86,False
29632,Xã Nhơn Phú,Huyện Mang Thít,Tỉnh Vĩnh Long,29623,Xã Nhơn Phú,86,False
29635,Xã Long Mỹ,Huyện Mang Thít,Tỉnh Vĩnh Long,29638,Xã Bình Phước,86,False
29638,Xã Hòa Tịnh,Huyện Mang Thít,Tỉnh Vĩnh Long,29638,Xã Bình Phước,86,False
29641,Thị trấn Cái Nhum,Huyện Mang Thít,Tỉnh Vĩnh Long,29641,Xã Cái Nhum,86,False
29644,Xã Bình Phước,Huyện Mang Thít,Tỉnh Vĩnh Long,29638,Xã Bình Phước,86,False
29647,Xã Chánh An,Huyện Mang Thít,Tỉnh Vĩnh Long,29641,Xã Cái Nhum,86,False
29650,Xã Tân An Hội,Huyện Mang Thít,Tỉnh Vĩnh Long,29653,Xã Tân Long Hội,86,False
29653,Xã Tân Long,Huyện Mang Thít,Tỉnh Vĩnh Long,29653,Xã Tân Long Hội,86,False
29656,Xã Tân Long Hội,Huyện Mang Thít,Tỉnh Vĩnh Long,29653,Xã Tân Long Hội,86,False
29659,Thị trấn Vũng Liêm,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29659,Xã Trung Thành,86,False
29662,Xã Tân Quới Trung,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29668,Xã Quới An,86,False
29665,Xã Quới Thiện,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29677,Xã Quới Thiện,86,False
29668,Xã Quới An,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29668,Xã Quới An,86,False
29671,Xã Trung Chánh,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29683,Xã Trung Hiệp,86,False
29674,Xã Tân An Luông,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29683,Xã Trung Hiệp,86,False
29677,Xã Thanh Bình,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29677,Xã Quới Thiện,86,False
29680,Xã Trung Thành Tây,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29668,Xã Quới An,86,False
29683,Xã Trung Hiệp,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29683,Xã Trung Hiệp,86,False
29686,Xã Hiếu Phụng,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29701,Xã Hiếu Phụng,86,False
29689,Xã Trung Thành Đông,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29698,Xã Trung Ngãi,86,False
29692,Xã Trung Thành,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29659,Xã Trung Thành,86,False
29695,Xã Trung Hiếu,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29659,Xã Trung Thành,86,False
29698,Xã Trung Ngãi,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29698,Xã Trung Ngãi,86,False
29701,Xã Hiếu Thuận,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29701,Xã Hiếu Phụng,86,False
29704,Xã Trung Nghĩa,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29698,Xã Trung Ngãi,86,False
29707,Xã Trung An,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29701,Xã Hiếu Phụng,86,False
29710,Xã Hiếu Nhơn,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29713,Xã Hiếu Thành,86,False
29713,Xã Hiếu Thành,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29713,Xã Hiếu Thành,86,False
29716,Xã Hiếu Nghĩa,Huyện Vũng Liêm,Tỉnh Vĩnh Long,29713,Xã Hiếu Thành,86,False
29719,Thị trấn Tam Bình,Huyện Tam Bình,Tỉnh Vĩnh Long,29719,Xã Tam Bình,86,True
29719,Thị trấn Tam Bình,Huyện Tam Bình,Tỉnh Vĩnh Long,29836,Xã Trà Côn,86,True
29722,Xã Tân Lộc,Huyện Tam Bình,Tỉnh Vĩnh Long,29728,Xã Cái Ngang,86,False
29725,Xã Phú Thịnh,Huyện Tam Bình,Tỉnh Vĩnh Long,29740,Xã Song Phú,86,False
29728,Xã Hậu Lộc,Huyện Tam Bình,Tỉnh Vĩnh Long,29728,Xã Cái Ngang,86,False
29731,Xã Hòa Thạnh,Huyện Tam Bình,Tỉnh Vĩnh Long,29734,Xã Hòa Hiệp,86,False
29734,Xã Hòa Lộc,Huyện Tam Bình,Tỉnh Vĩnh Long,28921,Xã Tân Thành Bình,86,True
29734,Xã Hòa Lộc,Huyện Tam Bình,Tỉnh Vĩnh Long,29734,Xã Hòa Hiệp,86,True
29737,Xã Phú Lộc,Huyện Tam Bình,Tỉnh Vĩnh Long,29728,Xã Cái Ngang,86,False
29740,Xã Song Phú,Huyện Tam Bình,Tỉnh Vĩnh Long,29740,Xã Song Phú,86,False
29743,Xã Hòa Hiệp,Huyện Tam Bình,Tỉnh Vĩnh Long,29734,Xã Hòa Hiệp,86,False
29746,Xã Mỹ Lộc,Huyện Tam Bình,Tỉnh Vĩnh Long,29728,Xã Cái Ngang,86,False
29749,Xã Tân Phú,Huyện Tam Bình,Tỉnh Vĩnh Long,29740,Xã Song Phú,86,False
29752,Xã Long Phú,Huyện Tam Bình,Tỉnh Vĩnh Long,29740,Xã Song Phú,86,False
29755,Xã Mỹ Thạnh Trung,Huyện Tam Bình,Tỉnh Vĩnh Long,29719,Xã Tam Bình,86,False
29761,Xã Loan Mỹ,Huyện Tam Bình,Tỉnh Vĩnh Long,29767,Xã Ngãi Tứ,86,False
29764,Xã Ngãi Tứ,Huyện Tam Bình,Tỉnh Vĩnh Long,29767,Xã Ngãi Tứ,86,True
29764,Xã Ngãi Tứ,Huyện Tam Bình,Tỉnh Vĩnh Long,29770,Phường Cái Vồn,86,True
29767,Xã Bình Ninh,Huyện Tam Bình,Tỉnh Vĩnh Long,29767,Xã Ngãi Tứ,86,False
29770,Phường Cái Vồn,Thị xã Bình Minh,Tỉnh Vĩnh Long,29770,Phường Cái Vồn,86,True
29770,Phường Cái Vồn,Thị xã Bình Minh,Tỉnh Vĩnh Long,29771,Phường Bình Minh,86,True
29771,Phường Thành Phước,Thị xã Bình Minh,Tỉnh Vĩnh Long,29770,Phường Cái Vồn,86,True
29771,Phường Thành Phước,Thị xã Bình Minh,Tỉnh Vĩnh Long,29771,Phường Bình Minh,86,True
29776,Xã Tân Thành,Huyện Bình Tân,Tỉnh Vĩnh Long,29785,Xã Tân Lược,86,False
29779,Xã Thành Trung,Huyện Bình Tân,Tỉnh Vĩnh Long,29788,Xã Mỹ Thuận,86,False
29782,Xã Tân An Thạnh,Huyện Bình Tân,Tỉnh Vĩnh Long,29785,Xã Tân Lược,86,False
29785,Xã Tân Lược,Huyện Bình Tân,Tỉnh Vĩnh Long,29785,Xã Tân Lược,86,False
29788,Xã Nguyễn Văn Thảnh,Huyện Bình Tân,Tỉnh Vĩnh Long,29788,Xã Mỹ Thuận,86,False
29791,Xã Thành Lợi,Huyện Bình Tân,Tỉnh Vĩnh Long,29800,Xã Tân Quới,86,False
29794,Xã Mỹ Thuận,Huyện Bình Tân,Tỉnh Vĩnh Long,29788,Xã Mỹ Thuận,86,False
29797,Xã Tân Bình,Huyện Bình Tân,Tỉnh Vĩnh Long,29800,Xã Tân Quới,86,False
29800,Thị trấn Tân Quới,Huyện Bình Tân,Tỉnh Vĩnh Long,29800,Xã Tân Quới,86,False
29806,Xã Thuận An,Thị xã Bình Minh,Tỉnh Vĩnh Long,29771,Phường Bình Minh,86,False
29809,Xã Đông Thạnh,Thị xã Bình Minh,Tỉnh Vĩnh Long,29812,Phường Đông Thành,86,False
29812,Xã Đông Bình,Thị xã Bình Minh,Tỉnh Vĩnh Long,29812,Phường Đông Thành,86,False
29813,Phường Đông Thuận,Thị xã Bình Minh,Tỉnh Vĩnh Long,29812,Phường Đông Thành,86,False
29815,Xã Mỹ Hòa,Thị xã Bình Minh,Tỉnh Vĩnh Long,29770,Phường Cái Vồn,86,False
29818,Xã Đông Thành,Thị xã Bình Minh,Tỉnh Vĩnh Long,29812,Phường Đông Thành,86,False
29821,Thị trấn Trà Ôn,Huyện Trà Ôn,Tỉnh Vĩnh Long,29767,Xã Ngãi Tứ,86,True
29821,Thị trấn Trà Ôn,Huyện Trà Ôn,Tỉnh Vĩnh Long,29821,Xã Trà Ôn,86,True
29824,Xã Xuân Hiệp,Huyện Trà Ôn,Tỉnh Vĩnh Long,29830,Xã Hòa Bình,86,False
29827,Xã Nhơn Bình,Huyện Trà Ôn,Tỉnh Vĩnh Long,29836,Xã Trà Côn,86,False
29830,Xã Hòa Bình,Huyện Trà Ôn,Tỉnh Vĩnh Long,29830,Xã Hòa Bình,86,False
29833,Xã Thới Hòa,Huyện Trà Ôn,Tỉnh Vĩnh Long,29830,Xã Hòa Bình,86,False
29836,Xã Trà Côn,Huyện Trà Ôn,Tỉnh Vĩnh Long,29836,Xã Trà Côn,86,False
29839,Xã Tân Mỹ,Huyện Trà Ôn,Tỉnh Vĩnh Long,29836,Xã Trà Côn,86,False
29842,Xã Hựu Thành,Huyện Trà Ôn,Tỉnh Vĩnh Long,29845,Xã Vĩnh Xuân,86,False
29845,Xã Vĩnh Xuân,Huyện Trà Ôn,Tỉnh Vĩnh Long,29845,Xã Vĩnh Xuân,86,False
29848,Xã Thuận Thới,Huyện Trà Ôn,Tỉnh Vĩnh Long,29845,Xã Vĩnh Xuân,86,False
29851,Xã Phú Thành,Huyện Trà Ôn,Tỉnh Vĩnh Long,29857,Xã Lục Sĩ Thành,86,False
29857,Xã Lục Sĩ Thành,Huyện Trà Ôn,Tỉnh Vĩnh Long,29857,Xã Lục Sĩ Thành,86,False
29860,Xã Tích Thiện,Huyện Trà Ôn,Tỉnh Vĩnh Long,29821,Xã Trà Ôn,86,False
29869,Phường 1,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29872,Phường 4,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29875,Phường 3,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29878,Phường 6,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29881,Phường Mỹ Ngãi,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29884,Phường Mỹ Ngãi,82,False
29884,Xã Mỹ Tân,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29884,Phường Mỹ Ngãi,82,False
29887,Xã Mỹ Trà,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29888,Phường Mỹ Trà,82,False
29888,Phường Mỹ Phú,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29888,Phường Mỹ Trà,82,False
29890,Xã Tân Thuận Tây,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29892,Phường Hòa Thuận,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29893,Xã Hòa An,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29896,Xã Tân Thuận Đông,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29899,Xã Tịnh Thới,Thành phố Cao Lãnh,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,False
29902,Phường 3,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,True
29902,Phường 3,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,True
29905,Phường 1,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,False
29908,Phường 4,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29869,Phường Cao Lãnh,82,True
29908,Phường 4,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,True
29911,Phường 2,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,False
29914,Xã Tân Khánh Đông,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,False
29917,Phường Tân Quy Đông,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,False
29919,Phường An Hòa,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,False
29920,Xã Tân Quy Tây,Thành phố Sa Đéc,Tỉnh Đồng Tháp,29905,Phường Sa Đéc,82,False
29923,Xã Tân Phú Đông,Thành phố Sa Đéc,Tỉnh Đồng Tháp,30214,Xã Tân Dương,82,False
29926,Thị trấn Sa Rài,Huyện Tân Hồng,Tỉnh Đồng Tháp,29926,Xã Tân Hồng,82,False
29929,Xã Tân Hộ Cơ,Huyện Tân Hồng,Tỉnh Đồng Tháp,29929,Xã Tân Hộ Cơ,82,False
29932,Xã Thông Bình,Huyện Tân Hồng,Tỉnh Đồng Tháp,29938,Xã Tân Thành,82,False
29935,Xã Bình Phú,Huyện Tân Hồng,Tỉnh Đồng Tháp,29926,Xã Tân Hồng,82,False
29938,Xã Tân Thành A,Huyện Tân Hồng,Tỉnh Đồng Tháp,29938,Xã Tân Thành,82,False
29941,Xã Tân Thành B,Huyện Tân Hồng,Tỉnh Đồng Tháp,29929,Xã Tân Hộ Cơ,82,False
29944,Xã Tân Phước,Huyện Tân Hồng,Tỉnh Đồng Tháp,29944,Xã An Phước,82,False
29947,Xã Tân Công Chí,Huyện Tân Hồng,Tỉnh Đồng Tháp,29926,Xã Tân Hồng,82,False
29950,Xã An Phước,Huyện Tân Hồng,Tỉnh Đồng Tháp,29944,Xã An Phước,82,False
29954,Phường An Lộc,Thành phố Hồng Ngự,Tỉnh Đồng Tháp,29954,Phường An Bình,82,False
29955,Phường An Thạnh,Thành phố Hồng Ngự,Tỉnh Đồng Tháp,29955,Phường Hồng Ngự,82,False
29956,Xã Thường Phước 1,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29971,Xã Thường Phước,82,False
29959,Xã Bình Thạnh,Thành phố Hồng Ngự,Tỉnh Đồng Tháp,29955,Phường Hồng Ngự,82,False
29962,Xã Thường Thới Hậu A,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29978,Phường Thường Lạc,82,False
29965,Xã Tân Hội,Thành phố Hồng Ngự,Tỉnh Đồng Tháp,29955,Phường Hồng Ngự,82,False
29971,Thị trấn Thường Thới Tiền,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29971,Xã Thường Phước,82,False
29974,Xã Thường Phước 2,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29971,Xã Thường Phước,82,False
29977,Xã Thường Lạc,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29978,Phường Thường Lạc,82,False
29978,Phường An Lạc,Thành phố Hồng Ngự,Tỉnh Đồng Tháp,29978,Phường Thường Lạc,82,False
29980,Xã Long Khánh A,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29983,Xã Long Khánh,82,False
29983,Xã Long Khánh B,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29983,Xã Long Khánh,82,False
29986,Phường An Bình B,Thành phố Hồng Ngự,Tỉnh Đồng Tháp,29954,Phường An Bình,82,False
29989,Phường An Bình A,Thành phố Hồng Ngự,Tỉnh Đồng Tháp,29954,Phường An Bình,82,False
29992,Xã Long Thuận,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29992,Xã Long Phú Thuận,82,False
29995,Xã Phú Thuận B,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29992,Xã Long Phú Thuận,82,True
29995,Xã Phú Thuận B,Huyện Hồng Ngự,Tỉnh Đồng Tháp,30154,Xã Tân Long,82,True
29998,Xã Phú Thuận A,Huyện Hồng Ngự,Tỉnh Đồng Tháp,29992,Xã Long Phú Thuận,82,False
30001,Thị trấn Tràm Chim,Huyện Tam Nông,Tỉnh Đồng Tháp,30001,Xã Tràm Chim,82,False
30004,Xã Hòa Bình,Huyện Tam Nông,Tỉnh Đồng Tháp,30025,Xã Phú Cường,82,False
30007,Xã Tân Công Sính,Huyện Tam Nông,Tỉnh Đồng Tháp,30001,Xã Tràm Chim,82,False
30010,Xã Phú Hiệp,Huyện Tam Nông,Tỉnh Đồng Tháp,30010,Xã Tam Nông,82,False
30013,Xã Phú Đức,Huyện Tam Nông,Tỉnh Đồng Tháp,30010,Xã Tam Nông,82,False
30016,Xã Phú Thành B,Huyện Tam Nông,Tỉnh Đồng Tháp,30019,Xã An Hòa,82,False
30019,Xã An Hòa,Huyện Tam Nông,Tỉnh Đồng Tháp,30019,Xã An Hòa,82,False
30022,Xã An Long,Huyện Tam Nông,Tỉnh Đồng Tháp,30028,Xã An Long,82,False
30025,Xã Phú Cường,Huyện Tam Nông,Tỉnh Đồng Tháp,30025,Xã Phú Cường,82,False
30028,Xã Phú Ninh,Huyện Tam Nông,Tỉnh Đồng Tháp,30028,Xã An Long,82,False
30031,Xã Phú Thọ,Huyện Tam Nông,Tỉnh Đồng Tháp,30034,Xã Phú Thọ,82,False
30034,Xã Phú Thành A,Huyện Tam Nông,Tỉnh Đồng Tháp,30034,Xã Phú Thọ,82,False
30037,Thị trấn Mỹ An,Huyện Tháp Mười,Tỉnh Đồng Tháp,30037,Xã Tháp Mười,82,False
30040,Xã Thạnh Lợi,Huyện Tháp Mười,Tỉnh Đồng Tháp,30046,Xã Trường Xuân,82,False
30043,Xã Hưng Thạnh,Huyện Tháp Mười,Tỉnh Đồng Tháp,30043,Xã Phương Thịnh,82,False
30046,Xã Trường Xuân,Huyện Tháp Mười,Tỉnh Đồng Tháp,30046,Xã Trường Xuân,82,False
30049,Xã Tân Kiều,Huyện Tháp Mười,Tỉnh Đồng Tháp,30061,Xã Đốc Binh Kiều,82,False
30052,Xã Mỹ Hòa,Huyện Tháp Mười,Tỉnh Đồng Tháp,30037,Xã Tháp Mười,82,False
30055,Xã Mỹ Quý,Huyện Tháp Mười,Tỉnh Đồng Tháp,30055,Xã Mỹ Quí,82,False
30058,Xã Mỹ Đông,Huyện Tháp Mười,Tỉnh Đồng Tháp,30055,Xã Mỹ Quí,82,False
30061,Xã Đốc Binh Kiều,Huyện Tháp Mười,Tỉnh Đồng Tháp,30061,Xã Đốc Binh Kiều,82,False
30064,Xã Mỹ An,Huyện Tháp Mười,Tỉnh Đồng Tháp,30037,Xã Tháp Mười,82,False
30067,Xã Phú Điền,Huyện Tháp Mười,Tỉnh Đồng Tháp,30073,Xã Thanh Mỹ,82,False
30070,Xã Láng Biển,Huyện Tháp Mười,Tỉnh Đồng Tháp,30055,Xã Mỹ Quí,82,False
30073,Xã Thanh Mỹ,Huyện Tháp Mười,Tỉnh Đồng Tháp,30073,Xã Thanh Mỹ,82,False
30076,Thị trấn Mỹ Thọ,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30076,Xã Mỹ Thọ,82,False
30079,Xã Gáo Giồng,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30025,Xã Phú Cường,82,True
30079,Xã Gáo Giồng,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30088,Xã Phong Mỹ,82,True
30082,Xã Phương Thịnh,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30043,Xã Phương Thịnh,82,False
30085,Xã Ba Sao,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30085,Xã Ba Sao,82,False
30088,Xã Phong Mỹ,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30088,Xã Phong Mỹ,82,False
30091,Xã Tân Nghĩa,Huyện Cao Lãnh,Tỉnh Đồng Tháp,29884,Phường Mỹ Ngãi,82,False
30094,Xã Phương Trà,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30085,Xã Ba Sao,82,False
30097,Xã Nhị Mỹ,Huyện Cao Lãnh,Tỉnh Đồng Tháp,29888,Phường Mỹ Trà,82,False
30100,Xã Mỹ Thọ,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30076,Xã Mỹ Thọ,82,False
30103,Xã Tân Hội Trung,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30118,Xã Bình Hàng Trung,82,False
30106,Xã An Bình,Huyện Cao Lãnh,Tỉnh Đồng Tháp,29888,Phường Mỹ Trà,82,False
30109,Xã Mỹ Hội,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30076,Xã Mỹ Thọ,82,False
30112,Xã Mỹ Hiệp,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30112,Xã Mỹ Hiệp,82,False
30115,Xã Mỹ Long,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30112,Xã Mỹ Hiệp,82,False
30118,Xã Bình Hàng Trung,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30118,Xã Bình Hàng Trung,82,False
30121,Xã Mỹ Xương,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30076,Xã Mỹ Thọ,82,False
30124,Xã Bình Hàng Tây,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30118,Xã Bình Hàng Trung,82,False
30127,Xã Bình Thạnh,Huyện Cao Lãnh,Tỉnh Đồng Tháp,30112,Xã Mỹ Hiệp,82,False
30130,Thị trấn Thanh Bình,Huyện Thanh Bình,Tỉnh Đồng Tháp,30130,Xã Thanh Bình,82,False
30133,Xã Tân Quới,Huyện Thanh Bình,Tỉnh Đồng Tháp,30154,Xã Tân Long,82,False
30136,Xã Tân Hòa,Huyện Thanh Bình,Tỉnh Đồng Tháp,30154,Xã Tân Long,82,False
30139,Xã An Phong,Huyện Thanh Bình,Tỉnh Đồng Tháp,30028,Xã An Long,82,False
30142,Xã Phú Lợi,Huyện Thanh Bình,Tỉnh Đồng Tháp,30157,Xã Tân Thạnh,82,False
30145,Xã Tân Mỹ,Huyện Thanh Bình,Tỉnh Đồng Tháp,30130,Xã Thanh Bình,82,False
30148,Xã Bình Tấn,Huyện Thanh Bình,Tỉnh Đồng Tháp,30163,Xã Bình Thành,82,False
30151,Xã Tân Huề,Huyện Thanh Bình,Tỉnh Đồng Tháp,30154,Xã Tân Long,82,False
30154,Xã Tân Bình,Huyện Thanh Bình,Tỉnh Đồng Tháp,30154,Xã Tân Long,82,False
30157,Xã Tân Thạnh,Huyện Thanh Bình,Tỉnh Đồng Tháp,30130,Xã Thanh Bình,82,True
30157,Xã Tân Thạnh,Huyện Thanh Bình,Tỉnh Đồng Tháp,30157,Xã Tân Thạnh,82,True
30160,Xã Tân Phú,Huyện Thanh Bình,Tỉnh Đồng Tháp,30130,Xã Thanh Bình,82,False
30163,Xã Bình Thành,Huyện Thanh Bình,Tỉnh Đồng Tháp,30163,Xã Bình Thành,82,False
30166,Xã Tân Long,Huyện Thanh Bình,Tỉnh Đồng Tháp,30154,Xã Tân Long,82,False
30169,Thị trấn Lấp Vò,Huyện Lấp Vò,Tỉnh Đồng Tháp,30169,Xã Lấp Vò,82,False
30172,Xã Mỹ An Hưng A,Huyện Lấp Vò,Tỉnh Đồng Tháp,30178,Xã Mỹ An Hưng,82,False
30175,Xã Tân Mỹ,Huyện Lấp Vò,Tỉnh Đồng Tháp,30178,Xã Mỹ An Hưng,82,False
30178,Xã Mỹ An Hưng B,Huyện Lấp Vò,Tỉnh Đồng Tháp,30178,Xã Mỹ An Hưng,82,False
30181,Xã Tân Khánh Trung,Huyện Lấp Vò,Tỉnh Đồng Tháp,30184,Xã Tân Khánh Trung,82,False
30184,Xã Long Hưng A,Huyện Lấp Vò,Tỉnh Đồng Tháp,30184,Xã Tân Khánh Trung,82,False
30187,Xã Vĩnh Thạnh,Huyện Lấp Vò,Tỉnh Đồng Tháp,30169,Xã Lấp Vò,82,False
30190,Xã Long Hưng B,Huyện Lấp Vò,Tỉnh Đồng Tháp,30184,Xã Tân Khánh Trung,82,False
30193,Xã Bình Thành,Huyện Lấp Vò,Tỉnh Đồng Tháp,30169,Xã Lấp Vò,82,False
30196,Xã Định An,Huyện Lấp Vò,Tỉnh Đồng Tháp,30226,Xã Lai Vung,82,False
30199,Xã Định Yên,Huyện Lấp Vò,Tỉnh Đồng Tháp,30226,Xã Lai Vung,82,False
30202,Xã Hội An Đông,Huyện Lấp Vò,Tỉnh Đồng Tháp,30178,Xã Mỹ An Hưng,82,False
30205,Xã Bình Thạnh Trung,Huyện Lấp Vò,Tỉnh Đồng Tháp,30169,Xã Lấp Vò,82,False
30208,Thị trấn Lai Vung,Huyện Lai Vung,Tỉnh Đồng Tháp,30208,Xã Hòa Long,82,False
30211,Xã Tân Dương,Huyện Lai Vung,Tỉnh Đồng Tháp,30214,Xã Tân Dương,82,False
30214,Xã Hòa Thành,Huyện Lai Vung,Tỉnh Đồng Tháp,30214,Xã Tân Dương,82,False
30217,Xã Long Hậu,Huyện Lai Vung,Tỉnh Đồng Tháp,30208,Xã Hòa Long,82,False
30220,Xã Tân Phước,Huyện Lai Vung,Tỉnh Đồng Tháp,30226,Xã Lai Vung,82,False
30223,Xã Hòa Long,Huyện Lai Vung,Tỉnh Đồng Tháp,30208,Xã Hòa Long,82,False
30226,Xã Tân Thành,Huyện Lai Vung,Tỉnh Đồng Tháp,30226,Xã Lai Vung,82,False
30229,Xã Long Thắng,Huyện Lai Vung,Tỉnh Đồng Tháp,30208,Xã Hòa Long,82,False
30232,Xã Vĩnh Thới,Huyện Lai Vung,Tỉnh Đồng Tháp,30235,Xã Phong Hòa,82,False
30235,Xã Tân Hòa,Huyện Lai Vung,Tỉnh Đồng Tháp,30235,Xã Phong Hòa,82,False
30238,Xã Định Hòa,Huyện Lai Vung,Tỉnh Đồng Tháp,30235,Xã Phong Hòa,82,False
30241,Xã Phong Hòa,Huyện Lai Vung,Tỉnh Đồng Tháp,30235,Xã Phong Hòa,82,False
30244,Thị trấn Cái Tàu Hạ,Huyện Châu Thành,Tỉnh Đồng Tháp,30244,Xã Phú Hựu,82,False
30247,Xã An Hiệp,Huyện Châu Thành,Tỉnh Đồng Tháp,30244,Xã Phú Hựu,82,False
30250,Xã An Nhơn,Huyện Châu Thành,Tỉnh Đồng Tháp,30244,Xã Phú Hựu,82,False
30253,Xã Tân Nhuận Đông,Huyện Châu Thành,Tỉnh Đồng Tháp,30253,Xã Tân Nhuận Đông,82,False
30256,Xã Tân Bình,Huyện Châu Thành,Tỉnh Đồng Tháp,30259,Xã Tân Phú Trung,82,False
30259,Xã Tân Phú Trung,Huyện Châu Thành,Tỉnh Đồng Tháp,30259,Xã Tân Phú Trung,82,False
30262,Xã Phú Long,Huyện Châu Thành,Tỉnh Đồng Tháp,30259,Xã Tân Phú Trung,82,False
30265,Xã An Phú Thuận,Huyện Châu Thành,Tỉnh Đồng Tháp,30244,Xã Phú Hựu,82,False
30268,Xã Phú Hựu,Huyện Châu Thành,Tỉnh Đồng Tháp,30244,Xã Phú Hựu,82,False
30271,Xã An Khánh,Huyện Châu Thành,Tỉnh Đồng Tháp,30253,Xã Tân Nhuận Đông,82,False
30274,Xã Tân Phú,Huyện Châu Thành,Tỉnh Đồng Tháp,30259,Xã Tân Phú Trung,82,False
30277,Xã Hòa Tân,Huyện Châu Thành,Tỉnh Đồng Tháp,30253,Xã Tân Nhuận Đông,82,False
30280,Phường Mỹ Bình,Thành phố Long Xuyên,Tỉnh An Giang,30307,Phường Long Xuyên,91,False
30283,Phường Mỹ Long,Thành phố Long Xuyên,Tỉnh An Giang,30307,Phường Long Xuyên,91,False
30286,Phường Mỹ Xuyên,Thành phố Long Xuyên,Tỉnh An Giang,30307,Phường Long Xuyên,91,False
30289,Phường Bình Đức,Thành phố Long Xuyên,Tỉnh An Giang,30292,Phường Bình Đức,91,False
30292,Phường Bình Khánh,Thành phố Long Xuyên,Tỉnh An Giang,30292,Phường Bình Đức,91,False
30295,Phường Mỹ Phước,Thành phố Long Xuyên,Tỉnh An Giang,30307,Phường Long Xuyên,91,False
30298,Phường Mỹ Quý,Thành phố Long Xuyên,Tỉnh An Giang,30307,Phường Long Xuyên,91,False
30301,Phường Mỹ Thới,Thành phố Long Xuyên,Tỉnh An Giang,30301,Phường Mỹ Thới,91,False
30304,Phường Mỹ Thạnh,Thành phố Long Xuyên,Tỉnh An Giang,30301,Phường Mỹ Thới,91,False
30307,Phường Mỹ Hòa,Thành phố Long Xuyên,Tỉnh An Giang,30307,Phường Long Xuyên,91,False
30310,Xã Mỹ Khánh,Thành phố Long Xuyên,Tỉnh An Giang,30292,Phường Bình Đức,91,False
30313,Xã Mỹ Hòa Hưng,Thành phố Long Xuyên,Tỉnh An Giang,30313,Xã Mỹ Hòa Hưng,91,False
30316,Phường Châu Phú B,Thành phố Châu Đốc,Tỉnh An Giang,30316,Phường Châu Đốc,91,False
30319,Phường Châu Phú A,Thành phố Châu Đốc,Tỉnh An Giang,30316,Phường Châu Đốc,91,False
30322,Phường Vĩnh Mỹ,Thành phố Châu Đốc,Tỉnh An Giang,30316,Phường Châu Đốc,91,False
30325,Phường Núi Sam,Thành phố Châu Đốc,Tỉnh An Giang,30325,Phường Vĩnh Tế,91,False
30328,Phường Vĩnh Nguơn,Thành phố Châu Đốc,Tỉnh An Giang,30316,Phường Châu Đốc,91,False
30331,Xã Vĩnh Tế,Thành phố Châu Đốc,Tỉnh An Giang,30325,Phường Vĩnh Tế,91,False
30334,Xã Vĩnh Châu,Thành phố Châu Đốc,Tỉnh An Giang,30316,Phường Châu Đốc,91,True
30334,Xã Vĩnh Châu,Thành phố Châu Đốc,Tỉnh An Giang,30325,Phường Vĩnh Tế,91,True
30337,Thị trấn An Phú,Huyện An Phú,Tỉnh An Giang,30337,Xã An Phú,91,False
30340,Xã Khánh An,Huyện An Phú,Tỉnh An Giang,30341,Xã Khánh Bình,91,False
30341,Thị trấn Long Bình,Huyện An Phú,Tỉnh An Giang,30341,Xã Khánh Bình,91,False
30343,Xã Khánh Bình,Huyện An Phú,Tỉnh An Giang,30341,Xã Khánh Bình,91,False
30346,Xã Quốc Thái,Huyện An Phú,Tỉnh An Giang,30346,Xã Nhơn Hội,91,False
30349,Xã Nhơn Hội,Huyện An Phú,Tỉnh An Giang,30346,Xã Nhơn Hội,91,False
30352,Xã Phú Hữu,Huyện An Phú,Tỉnh An Giang,30352,Xã Phú Hữu,91,False
30355,Xã Phú Hội,Huyện An Phú,Tỉnh An Giang,30337,Xã An Phú,91,True
30355,Xã Phú Hội,Huyện An Phú,Tỉnh An Giang,30346,Xã Nhơn Hội,91,True
30358,Xã Phước Hưng,Huyện An Phú,Tỉnh An Giang,30337,Xã An Phú,91,True
30358,Xã Phước Hưng,Huyện An Phú,Tỉnh An Giang,30346,Xã Nhơn Hội,91,True
30358,Xã Phước Hưng,Huyện An Phú,Tỉnh An Giang,30352,Xã Phú Hữu,91,True
30361,Xã Vĩnh Lộc,Huyện An Phú,Tỉnh An Giang,30352,Xã Phú Hữu,91,False
30364,Xã Vĩnh Hậu,Huyện An Phú,Tỉnh An Giang,30367,Xã Vĩnh Hậu,91,False
30367,Xã Vĩnh Trường,Huyện An Phú,Tỉnh An Giang,30367,Xã Vĩnh Hậu,91,False
30370,Xã Vĩnh Hội Đông,Huyện An Phú,Tỉnh An Giang,30337,Xã An Phú,91,False
30373,Thị trấn Đa Phước,Huyện An Phú,Tỉnh An Giang,30367,Xã Vĩnh Hậu,91,False
30376,Phường Long Thạnh,Thị xã Tân Châu,Tỉnh An Giang,30376,Phường Tân Châu,91,False
30377,Phường Long Hưng,Thị xã Tân Châu,Tỉnh An Giang,30377,Phường Long Phú,91,False
30378,Phường Long Châu,Thị xã Tân Châu,Tỉnh An Giang,30377,Phường Long Phú,91,False
30379,Xã Phú Lộc,Thị xã Tân Châu,Tỉnh An Giang,30385,Xã Vĩnh Xương,91,False
30382,Xã Vĩnh Xương,Thị xã Tân Châu,Tỉnh An Giang,30385,Xã Vĩnh Xương,91,False
30385,Xã Vĩnh Hòa,Thị xã Tân Châu,Tỉnh An Giang,30385,Xã Vĩnh Xương,91,False
30387,Xã Tân Thạnh,Thị xã Tân Châu,Tỉnh An Giang,30388,Xã Tân An,91,False
30388,Xã Tân An,Thị xã Tân Châu,Tỉnh An Giang,30388,Xã Tân An,91,False
30391,Xã Long An,Thị xã Tân Châu,Tỉnh An Giang,30388,Xã Tân An,91,False
30394,Phường Long Phú,Thị xã Tân Châu,Tỉnh An Giang,30377,Phường Long Phú,91,False
30397,Xã Châu Phong,Thị xã Tân Châu,Tỉnh An Giang,30403,Xã Châu Phong,91,False
30400,Xã Phú Vĩnh,Thị xã Tân Châu,Tỉnh An Giang,30403,Xã Châu Phong,91,False
30403,Xã Lê Chánh,Thị xã Tân Châu,Tỉnh An Giang,30403,Xã Châu Phong,91,False
30406,Thị trấn Phú Mỹ,Huyện Phú Tân,Tỉnh An Giang,30406,Xã Phú Tân,91,False
30409,Thị trấn Chợ Vàm,Huyện Phú Tân,Tỉnh An Giang,30409,Xã Chợ Vàm,91,False
30412,Phường Long Sơn,Thị xã Tân Châu,Tỉnh An Giang,30376,Phường Tân Châu,91,False
30415,Xã Long Hòa,Huyện Phú Tân,Tỉnh An Giang,30421,Xã Phú Lâm,91,False
30418,Xã Phú Long,Huyện Phú Tân,Tỉnh An Giang,30421,Xã Phú Lâm,91,False
30421,Xã Phú Lâm,Huyện Phú Tân,Tỉnh An Giang,30421,Xã Phú Lâm,91,False
30424,Xã Phú Hiệp,Huyện Phú Tân,Tỉnh An Giang,30430,Xã Hòa Lạc,91,False
30427,Xã Phú Thạnh,Huyện Phú Tân,Tỉnh An Giang,30409,Xã Chợ Vàm,91,False
30430,Xã Hòa Lạc,Huyện Phú Tân,Tỉnh An Giang,30430,Xã Hòa Lạc,91,False
30433,Xã Phú Thành,Huyện Phú Tân,Tỉnh An Giang,30409,Xã Chợ Vàm,91,False
30436,Xã Phú An,Huyện Phú Tân,Tỉnh An Giang,30436,Xã Phú An,91,False
30439,Xã Phú Xuân,Huyện Phú Tân,Tỉnh An Giang,30436,Xã Phú An,91,False
30442,Xã Hiệp Xương,Huyện Phú Tân,Tỉnh An Giang,30445,Xã Bình Thạnh Đông,91,False
30445,Xã Phú Bình,Huyện Phú Tân,Tỉnh An Giang,30445,Xã Bình Thạnh Đông,91,False
30448,Xã Phú Thọ,Huyện Phú Tân,Tỉnh An Giang,30436,Xã Phú An,91,False
30451,Xã Phú Hưng,Huyện Phú Tân,Tỉnh An Giang,30406,Xã Phú Tân,91,False
30454,Xã Bình Thạnh Đông,Huyện Phú Tân,Tỉnh An Giang,30445,Xã Bình Thạnh Đông,91,False
30457,Xã Tân Hòa,Huyện Phú Tân,Tỉnh An Giang,30406,Xã Phú Tân,91,False
30460,Xã Tân Trung,Huyện Phú Tân,Tỉnh An Giang,30406,Xã Phú Tân,91,False
30463,Thị trấn Cái Dầu,Huyện Châu Phú,Tỉnh An Giang,30463,Xã Châu Phú,91,False
30466,Xã Khánh Hòa,Huyện Châu Phú,Tỉnh An Giang,30469,Xã Mỹ Đức,91,False
30469,Xã Mỹ Đức,Huyện Châu Phú,Tỉnh An Giang,30469,Xã Mỹ Đức,91,False
30472,Xã Mỹ Phú,Huyện Châu Phú,Tỉnh An Giang,30478,Xã Vĩnh Thạnh Trung,91,False
30475,Xã Ô Long Vĩ,Huyện Châu Phú,Tỉnh An Giang,30481,Xã Thạnh Mỹ Tây,91,False
30478,Thị trấn Vĩnh Thạnh Trung,Huyện Châu Phú,Tỉnh An Giang,30478,Xã Vĩnh Thạnh Trung,91,False
30481,Xã Thạnh Mỹ Tây,Huyện Châu Phú,Tỉnh An Giang,30481,Xã Thạnh Mỹ Tây,91,False
30484,Xã Bình Long,Huyện Châu Phú,Tỉnh An Giang,30463,Xã Châu Phú,91,False
30487,Xã Bình Mỹ,Huyện Châu Phú,Tỉnh An Giang,30487,Xã Bình Mỹ,91,False
30490,Xã Bình Thủy,Huyện Châu Phú,Tỉnh An Giang,30487,Xã Bình Mỹ,91,False
30493,Xã Đào Hữu Cảnh,Huyện Châu Phú,Tỉnh An Giang,30481,Xã Thạnh Mỹ Tây,91,False
30496,Xã Bình Phú,Huyện Châu Phú,Tỉnh An Giang,30463,Xã Châu Phú,91,False
30499,Xã Bình Chánh,Huyện Châu Phú,Tỉnh An Giang,30487,Xã Bình Mỹ,91,False
30502,Phường Nhà Bàng,Thị xã Tịnh Biên,Tỉnh An Giang,30502,Phường Thới Sơn,91,False
30505,Phường Chi Lăng,Thị xã Tịnh Biên,Tỉnh An Giang,30505,Phường Chi Lăng,91,False
30508,Phường Núi Voi,Thị xã Tịnh Biên,Tỉnh An Giang,30505,Phường Chi Lăng,91,False
30511,Phường Nhơn Hưng,Thị xã Tịnh Biên,Tỉnh An Giang,30502,Phường Thới Sơn,91,False
30514,Phường An Phú,Thị xã Tịnh Biên,Tỉnh An Giang,30520,Phường Tịnh Biên,91,False
30517,Phường Thới Sơn,Thị xã Tịnh Biên,Tỉnh An Giang,30502,Phường Thới Sơn,91,False
30520,Phường Tịnh Biên,Thị xã Tịnh Biên,Tỉnh An Giang,30520,Phường Tịnh Biên,91,False
30523,Xã Văn Giáo,Thị xã Tịnh Biên,Tỉnh An Giang,30526,Xã An Cư,91,False
30526,Xã An Cư,Thị xã Tịnh Biên,Tỉnh An Giang,30526,Xã An Cư,91,False
30529,Xã An Nông,Thị xã Tịnh Biên,Tỉnh An Giang,30520,Phường Tịnh Biên,91,False
30532,Xã Vĩnh Trung,Thị xã Tịnh Biên,Tỉnh An Giang,30526,Xã An Cư,91,False
30535,Xã Tân Lợi,Thị xã Tịnh Biên,Tỉnh An Giang,30505,Phường Chi Lăng,91,False
30538,Xã An Hảo,Thị xã Tịnh Biên,Tỉnh An Giang,30538,Xã Núi Cấm,91,False
30541,Xã Tân Lập,Thị xã Tịnh Biên,Tỉnh An Giang,30538,Xã Núi Cấm,91,False
30544,Thị trấn Tri Tôn,Huyện Tri Tôn,Tỉnh An Giang,30544,Xã Tri Tôn,91,False
30547,Thị trấn Ba Chúc,Huyện Tri Tôn,Tỉnh An Giang,30547,Xã Ba Chúc,91,False
30550,Xã Lạc Quới,Huyện Tri Tôn,Tỉnh An Giang,30547,Xã Ba Chúc,91,False
30553,Xã Lê Trì,Huyện Tri Tôn,Tỉnh An Giang,30547,Xã Ba Chúc,91,False
30556,Xã Vĩnh Gia,Huyện Tri Tôn,Tỉnh An Giang,30568,Xã Vĩnh Gia,91,False
30559,Xã Vĩnh Phước,Huyện Tri Tôn,Tỉnh An Giang,30568,Xã Vĩnh Gia,91,False
30562,Xã Châu Lăng,Huyện Tri Tôn,Tỉnh An Giang,30544,Xã Tri Tôn,91,False
30565,Xã Lương Phi,Huyện Tri Tôn,Tỉnh An Giang,30577,Xã Ô Lâm,91,False
30568,Xã Lương An Trà,Huyện Tri Tôn,Tỉnh An Giang,30568,Xã Vĩnh Gia,91,False
30571,Xã Tà Đảnh,Huyện Tri Tôn,Tỉnh An Giang,30580,Xã Cô Tô,91,False
30574,Xã Núi Tô,Huyện Tri Tôn,Tỉnh An Giang,30544,Xã Tri Tôn,91,False
30577,Xã An Tức,Huyện Tri Tôn,Tỉnh An Giang,30577,Xã Ô Lâm,91,False
30580,Thị trấn Cô Tô,Huyện Tri Tôn,Tỉnh An Giang,30580,Xã Cô Tô,91,False
30583,Xã Tân Tuyến,Huyện Tri Tôn,Tỉnh An Giang,30580,Xã Cô Tô,91,False
30586,Xã Ô Lâm,Huyện Tri Tôn,Tỉnh An Giang,30577,Xã Ô Lâm,91,False
30589,Thị trấn An Châu,Huyện Châu Thành,Tỉnh An Giang,30589,Xã An Châu,91,False
30592,Xã An Hòa,Huyện Châu Thành,Tỉnh An Giang,30607,Xã Bình Hòa,91,False
30595,Xã Cần Đăng,Huyện Châu Thành,Tỉnh An Giang,30595,Xã Cần Đăng,91,False
30598,Xã Vĩnh Hanh,Huyện Châu Thành,Tỉnh An Giang,30619,Xã Vĩnh Hanh,91,False
30601,Xã Bình Thạnh,Huyện Châu Thành,Tỉnh An Giang,30607,Xã Bình Hòa,91,False
30604,Thị trấn Vĩnh Bình,Huyện Châu Thành,Tỉnh An Giang,30604,Xã Vĩnh An,91,False
30607,Xã Bình Hòa,Huyện Châu Thành,Tỉnh An Giang,30607,Xã Bình Hòa,91,False
30610,Xã Vĩnh An,Huyện Châu Thành,Tỉnh An Giang,30604,Xã Vĩnh An,91,False
30613,Xã Hòa Bình Thạnh,Huyện Châu Thành,Tỉnh An Giang,30589,Xã An Châu,91,False
30616,Xã Vĩnh Lợi,Huyện Châu Thành,Tỉnh An Giang,30595,Xã Cần Đăng,91,False
30619,Xã Vĩnh Nhuận,Huyện Châu Thành,Tỉnh An Giang,30619,Xã Vĩnh Hanh,91,False
30622,Xã Tân Phú,Huyện Châu Thành,Tỉnh An Giang,30604,Xã Vĩnh An,91,False
30625,Xã Vĩnh Thành,Huyện Châu Thành,Tỉnh An Giang,30589,Xã An Châu,91,False
30628,Thị trấn Chợ Mới,Huyện Chợ Mới,Tỉnh An Giang,30628,Xã Chợ Mới,91,False
30631,Thị trấn Mỹ Luông,Huyện Chợ Mới,Tỉnh An Giang,30631,Xã Long Điền,91,False
30634,Xã Kiến An,Huyện Chợ Mới,Tỉnh An Giang,30628,Xã Chợ Mới,91,False
30637,Xã Mỹ Hội Đông,Huyện Chợ Mới,Tỉnh An Giang,30658,Xã Nhơn Mỹ,91,False
30640,Xã Long Điền A,Huyện Chợ Mới,Tỉnh An Giang,30631,Xã Long Điền,91,False
30643,Xã Tấn Mỹ,Huyện Chợ Mới,Tỉnh An Giang,30643,Xã Cù Lao Giêng,91,False
30646,Xã Long Điền B,Huyện Chợ Mới,Tỉnh An Giang,30631,Xã Long Điền,91,False
30649,Xã Kiến Thành,Huyện Chợ Mới,Tỉnh An Giang,30628,Xã Chợ Mới,91,False
30652,Xã Mỹ Hiệp,Huyện Chợ Mới,Tỉnh An Giang,30643,Xã Cù Lao Giêng,91,False
30655,Xã Mỹ An,Huyện Chợ Mới,Tỉnh An Giang,30664,Xã Long Kiến,91,False
30658,Xã Nhơn Mỹ,Huyện Chợ Mới,Tỉnh An Giang,30658,Xã Nhơn Mỹ,91,False
30661,Xã Long Giang,Huyện Chợ Mới,Tỉnh An Giang,30658,Xã Nhơn Mỹ,91,False
30664,Xã Long Kiến,Huyện Chợ Mới,Tỉnh An Giang,30664,Xã Long Kiến,91,False
30667,Xã Bình Phước Xuân,Huyện Chợ Mới,Tỉnh An Giang,30643,Xã Cù Lao Giêng,91,False
30670,Xã An Thạnh Trung,Huyện Chợ Mới,Tỉnh An Giang,30664,Xã Long Kiến,91,False
30673,Thị trấn Hội An,Huyện Chợ Mới,Tỉnh An Giang,30673,Xã Hội An,91,False
30676,Xã Hòa Bình,Huyện Chợ Mới,Tỉnh An Giang,30673,Xã Hội An,91,False
30679,Xã Hòa An,Huyện Chợ Mới,Tỉnh An Giang,30673,Xã Hội An,91,False
30682,Thị trấn Núi Sập,Huyện Thoại Sơn,Tỉnh An Giang,30682,Xã Thoại Sơn,91,False
30685,Thị trấn Phú Hòa,Huyện Thoại Sơn,Tỉnh An Giang,30685,Xã Phú Hòa,91,False
30688,Thị Trấn Óc Eo,Huyện Thoại Sơn,Tỉnh An Giang,30688,Xã Óc Eo,91,False
30691,Xã Tây Phú,Huyện Thoại Sơn,Tỉnh An Giang,30691,Xã Tây Phú,91,False
30692,Xã An Bình,Huyện Thoại Sơn,Tỉnh An Giang,30691,Xã Tây Phú,91,False
30694,Xã Vĩnh Phú,Huyện Thoại Sơn,Tỉnh An Giang,30709,Xã Định Mỹ,91,False
30697,Xã Vĩnh Trạch,Huyện Thoại Sơn,Tỉnh An Giang,30697,Xã Vĩnh Trạch,91,False
30700,Xã Phú Thuận,Huyện Thoại Sơn,Tỉnh An Giang,30685,Xã Phú Hòa,91,False
30703,Xã Vĩnh Chánh,Huyện Thoại Sơn,Tỉnh An Giang,30685,Xã Phú Hòa,91,False
30706,Xã Định Mỹ,Huyện Thoại Sơn,Tỉnh An Giang,30709,Xã Định Mỹ,91,False
30709,Xã Định Thành,Huyện Thoại Sơn,Tỉnh An Giang,30709,Xã Định Mỹ,91,False
30712,Xã Mỹ Phú Đông,Huyện Thoại Sơn,Tỉnh An Giang,30691,Xã Tây Phú,91,False
30715,Xã Vọng Đông,Huyện Thoại Sơn,Tỉnh An Giang,30688,Xã Óc Eo,91,False
30718,Xã Vĩnh Khánh,Huyện Thoại Sơn,Tỉnh An Giang,30697,Xã Vĩnh Trạch,91,False
30721,Xã Thoại Giang,Huyện Thoại Sơn,Tỉnh An Giang,30682,Xã Thoại Sơn,91,False
30724,Xã Bình Thành,Huyện Thoại Sơn,Tỉnh An Giang,30682,Xã Thoại Sơn,91,False
30727,Xã Vọng Thê,Huyện Thoại Sơn,Tỉnh An Giang,30688,Xã Óc Eo,91,False
30733,Phường Vĩnh Thanh,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30736,Phường Vĩnh Quang,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30739,Phường Vĩnh Hiệp,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30742,Phường Vĩnh Thanh Vân,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30745,Phường Vĩnh Lạc,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30748,Phường An Hòa,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30751,Phường An Bình,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30754,Phường Rạch Sỏi,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30757,Phường Vĩnh Lợi,Thành phố Rạch Giá,Tỉnh Kiên Giang,30742,Phường Rạch Giá,91,False
30760,Phường Vĩnh Thông,Thành phố Rạch Giá,Tỉnh Kiên Giang,30760,Phường Vĩnh Thông,91,False
30763,Xã Phi Thông,Thành phố Rạch Giá,Tỉnh Kiên Giang,30760,Phường Vĩnh Thông,91,False
30766,Phường Tô Châu,Thành phố Hà Tiên,Tỉnh Kiên Giang,30766,Phường Tô Châu,91,False
30769,Phường Đông Hồ,Thành phố Hà Tiên,Tỉnh Kiên Giang,30769,Phường Hà Tiên,91,False
30772,Phường Bình San,Thành phố Hà Tiên,Tỉnh Kiên Giang,30769,Phường Hà Tiên,91,False
30775,Phường Pháo Đài,Thành phố Hà Tiên,Tỉnh Kiên Giang,30769,Phường Hà Tiên,91,False
30778,Phường Mỹ Đức,Thành phố Hà Tiên,Tỉnh Kiên Giang,30769,Phường Hà Tiên,91,False
30781,Xã Tiên Hải,Thành phố Hà Tiên,Tỉnh Kiên Giang,30781,Xã Tiên Hải,91,False
30784,Xã Thuận Yên,Thành phố Hà Tiên,Tỉnh Kiên Giang,30766,Phường Tô Châu,91,False
30787,Thị trấn Kiên Lương,Huyện Kiên Lương,Tỉnh Kiên Giang,30787,Xã Kiên Lương,91,False
30790,Xã Kiên Bình,Huyện Kiên Lương,Tỉnh Kiên Giang,30790,Xã Hòa Điền,91,False
30791,Xã Vĩnh Phú,Huyện Giang Thành,Tỉnh Kiên Giang,30793,Xã Vĩnh Điều,91,False
30793,Xã Vĩnh Điều,Huyện Giang Thành,Tỉnh Kiên Giang,30793,Xã Vĩnh Điều,91,False
30796,Xã Tân Khánh Hòa,Huyện Giang Thành,Tỉnh Kiên Giang,30796,Xã Giang Thành,91,False
30797,Xã Phú Lợi,Huyện Giang Thành,Tỉnh Kiên Giang,30796,Xã Giang Thành,91,False
30799,Xã Phú Mỹ,Huyện Giang Thành,Tỉnh Kiên Giang,30796,Xã Giang Thành,91,False
30802,Xã Hòa Điền,Huyện Kiên Lương,Tỉnh Kiên Giang,30790,Xã Hòa Điền,91,False
30805,Xã Dương Hòa,Huyện Kiên Lương,Tỉnh Kiên Giang,30766,Phường Tô Châu,91,False
30808,Xã Bình An,Huyện Kiên Lương,Tỉnh Kiên Giang,30787,Xã Kiên Lương,91,False
30809,Xã Bình Trị,Huyện Kiên Lương,Tỉnh Kiên Giang,30787,Xã Kiên Lương,91,False
30811,Xã Sơn Hải,Huyện Kiên Lương,Tỉnh Kiên Giang,30811,Xã Sơn Hải,91,False
30814,Xã Hòn Nghệ,Huyện Kiên Lương,Tỉnh Kiên Giang,30814,Xã Hòn Nghệ,91,False
30817,Thị trấn Hòn Đất,Huyện Hòn Đất,Tỉnh Kiên Giang,30817,Xã Hòn Đất,91,False
30820,Thị trấn Sóc Sơn,Huyện Hòn Đất,Tỉnh Kiên Giang,30838,Xã Mỹ Thuận,91,False
30823,Xã Bình Sơn,Huyện Hòn Đất,Tỉnh Kiên Giang,30823,Xã Bình Sơn,91,False
30826,Xã Bình Giang,Huyện Hòn Đất,Tỉnh Kiên Giang,30826,Xã Bình Giang,91,False
30828,Xã Mỹ Thái,Huyện Hòn Đất,Tỉnh Kiên Giang,30835,Xã Sơn Kiên,91,False
30829,Xã Nam Thái Sơn,Huyện Hòn Đất,Tỉnh Kiên Giang,30817,Xã Hòn Đất,91,False
30832,Xã Mỹ Hiệp Sơn,Huyện Hòn Đất,Tỉnh Kiên Giang,30838,Xã Mỹ Thuận,91,False
30835,Xã Sơn Kiên,Huyện Hòn Đất,Tỉnh Kiên Giang,30835,Xã Sơn Kiên,91,False
30836,Xã Sơn Bình,Huyện Hòn Đất,Tỉnh Kiên Giang,30835,Xã Sơn Kiên,91,False
30838,Xã Mỹ Thuận,Huyện Hòn Đất,Tỉnh Kiên Giang,30838,Xã Mỹ Thuận,91,False
30840,Xã Lình Huỳnh,Huyện Hòn Đất,Tỉnh Kiên Giang,30817,Xã Hòn Đất,91,False
30841,Xã Thổ Sơn,Huyện Hòn Đất,Tỉnh Kiên Giang,30817,Xã Hòn Đất,91,False
30844,Xã Mỹ Lâm,Huyện Hòn Đất,Tỉnh Kiên Giang,30760,Phường Vĩnh Thông,91,False
30847,Xã Mỹ Phước,Huyện Hòn Đất,Tỉnh Kiên Giang,30838,Xã Mỹ Thuận,91,False
30850,Thị trấn Tân Hiệp,Huyện Tân Hiệp,Tỉnh Kiên Giang,30850,Xã Tân Hiệp,91,False
30853,Xã Tân Hội,Huyện Tân Hiệp,Tỉnh Kiên Giang,30856,Xã Tân Hội,91,False
30856,Xã Tân Thành,Huyện Tân Hiệp,Tỉnh Kiên Giang,30856,Xã Tân Hội,91,False
30859,Xã Tân Hiệp B,Huyện Tân Hiệp,Tỉnh Kiên Giang,30850,Xã Tân Hiệp,91,False
30860,Xã Tân Hòa,Huyện Tân Hiệp,Tỉnh Kiên Giang,30856,Xã Tân Hội,91,False
30862,Xã Thạnh Đông B,Huyện Tân Hiệp,Tỉnh Kiên Giang,30850,Xã Tân Hiệp,91,False
30865,Xã Thạnh Đông,Huyện Tân Hiệp,Tỉnh Kiên Giang,30850,Xã Tân Hiệp,91,False
30868,Xã Tân Hiệp A,Huyện Tân Hiệp,Tỉnh Kiên Giang,30874,Xã Thạnh Đông,91,False
30871,Xã Tân An,Huyện Tân Hiệp,Tỉnh Kiên Giang,30856,Xã Tân Hội,91,False
30874,Xã Thạnh Đông A,Huyện Tân Hiệp,Tỉnh Kiên Giang,30874,Xã Thạnh Đông,91,False
30877,Xã Thạnh Trị,Huyện Tân Hiệp,Tỉnh Kiên Giang,30874,Xã Thạnh Đông,91,False
30880,Thị trấn Minh Lương,Huyện Châu Thành,Tỉnh Kiên Giang,30880,Xã Châu Thành,91,False
30883,Xã Mong Thọ A,Huyện Châu Thành,Tỉnh Kiên Giang,30886,Xã Thạnh Lộc,91,False
30886,Xã Mong Thọ B,Huyện Châu Thành,Tỉnh Kiên Giang,30886,Xã Thạnh Lộc,91,False
30887,Xã Mong Thọ,Huyện Châu Thành,Tỉnh Kiên Giang,30886,Xã Thạnh Lộc,91,False
30889,Xã Giục Tượng,Huyện Châu Thành,Tỉnh Kiên Giang,30880,Xã Châu Thành,91,False
30892,Xã Vĩnh Hòa Hiệp,Huyện Châu Thành,Tỉnh Kiên Giang,30898,Xã Bình An,91,False
30893,Xã Vĩnh Hòa Phú,Huyện Châu Thành,Tỉnh Kiên Giang,30898,Xã Bình An,91,False
30895,Xã Minh Hòa,Huyện Châu Thành,Tỉnh Kiên Giang,30880,Xã Châu Thành,91,False
30898,Xã Bình An,Huyện Châu Thành,Tỉnh Kiên Giang,30898,Xã Bình An,91,False
30901,Xã Thạnh Lộc,Huyện Châu Thành,Tỉnh Kiên Giang,30886,Xã Thạnh Lộc,91,False
30904,Thị trấn Giồng Riềng,Huyện Giồng Riềng,Tỉnh Kiên Giang,30904,Xã Giồng Riềng,91,False
30907,Xã Thạnh Hưng,Huyện Giồng Riềng,Tỉnh Kiên Giang,30910,Xã Thạnh Hưng,91,False
30910,Xã Thạnh Phước,Huyện Giồng Riềng,Tỉnh Kiên Giang,30910,Xã Thạnh Hưng,91,False
30913,Xã Thạnh Lộc,Huyện Giồng Riềng,Tỉnh Kiên Giang,30910,Xã Thạnh Hưng,91,False
30916,Xã Thạnh Hòa,Huyện Giồng Riềng,Tỉnh Kiên Giang,30904,Xã Giồng Riềng,91,False
30917,Xã Thạnh Bình,Huyện Giồng Riềng,Tỉnh Kiên Giang,30904,Xã Giồng Riềng,91,False
30919,Xã Bàn Thạch,Huyện Giồng Riềng,Tỉnh Kiên Giang,30904,Xã Giồng Riềng,91,False
30922,Xã Bàn Tân Định,Huyện Giồng Riềng,Tỉnh Kiên Giang,30904,Xã Giồng Riềng,91,False
30925,Xã Ngọc Thành,Huyện Giồng Riềng,Tỉnh Kiên Giang,30928,Xã Ngọc Chúc,91,False
30928,Xã Ngọc Chúc,Huyện Giồng Riềng,Tỉnh Kiên Giang,30928,Xã Ngọc Chúc,91,False
30931,Xã Ngọc Thuận,Huyện Giồng Riềng,Tỉnh Kiên Giang,30928,Xã Ngọc Chúc,91,False
30934,Xã Hòa Hưng,Huyện Giồng Riềng,Tỉnh Kiên Giang,30934,Xã Hòa Hưng,91,False
30937,Xã Hòa Lợi,Huyện Giồng Riềng,Tỉnh Kiên Giang,30934,Xã Hòa Hưng,91,False
30940,Xã Hòa An,Huyện Giồng Riềng,Tỉnh Kiên Giang,30934,Xã Hòa Hưng,91,False
30943,Xã Long Thạnh,Huyện Giồng Riềng,Tỉnh Kiên Giang,30943,Xã Long Thạnh,91,False
30946,Xã Vĩnh Thạnh,Huyện Giồng Riềng,Tỉnh Kiên Giang,30943,Xã Long Thạnh,91,False
30947,Xã Vĩnh Phú,Huyện Giồng Riềng,Tỉnh Kiên Giang,30943,Xã Long Thạnh,91,False
30949,Xã Hòa Thuận,Huyện Giồng Riềng,Tỉnh Kiên Giang,30949,Xã Hòa Thuận,91,False
30950,Xã Ngọc Hòa,Huyện Giồng Riềng,Tỉnh Kiên Giang,30949,Xã Hòa Thuận,91,False
30952,Thị trấn Gò Quao,Huyện Gò Quao,Tỉnh Kiên Giang,30952,Xã Gò Quao,91,False
30955,Xã Vĩnh Hòa Hưng Bắc,Huyện Gò Quao,Tỉnh Kiên Giang,30970,Xã Vĩnh Hòa Hưng,91,False
30958,Xã Định Hòa,Huyện Gò Quao,Tỉnh Kiên Giang,30958,Xã Định Hòa,91,False
30961,Xã Thới Quản,Huyện Gò Quao,Tỉnh Kiên Giang,30958,Xã Định Hòa,91,False
30964,Xã Định An,Huyện Gò Quao,Tỉnh Kiên Giang,30952,Xã Gò Quao,91,False
30967,Xã Thủy Liễu,Huyện Gò Quao,Tỉnh Kiên Giang,30958,Xã Định Hòa,91,False
30970,Xã Vĩnh Hòa Hưng Nam,Huyện Gò Quao,Tỉnh Kiên Giang,30970,Xã Vĩnh Hòa Hưng,91,False
30973,Xã Vĩnh Phước A,Huyện Gò Quao,Tỉnh Kiên Giang,30982,Xã Vĩnh Tuy,91,False
30976,Xã Vĩnh Phước B,Huyện Gò Quao,Tỉnh Kiên Giang,30952,Xã Gò Quao,91,False
30979,Xã Vĩnh Tuy,Huyện Gò Quao,Tỉnh Kiên Giang,30982,Xã Vĩnh Tuy,91,False
30982,Xã Vĩnh Thắng,Huyện Gò Quao,Tỉnh Kiên Giang,30982,Xã Vĩnh Tuy,91,False
30985,Thị trấn Thứ Ba,Huyện An Biên,Tỉnh Kiên Giang,30985,Xã An Biên,91,False
30988,Xã Tây Yên,Huyện An Biên,Tỉnh Kiên Giang,30988,Xã Tây Yên,91,False
30991,Xã Tây Yên A,Huyện An Biên,Tỉnh Kiên Giang,30988,Xã Tây Yên,91,False
30994,Xã Nam Yên,Huyện An Biên,Tỉnh Kiên Giang,30988,Xã Tây Yên,91,False
30997,Xã Hưng Yên,Huyện An Biên,Tỉnh Kiên Giang,30985,Xã An Biên,91,False
31000,Xã Nam Thái,Huyện An Biên,Tỉnh Kiên Giang,31006,Xã Đông Thái,91,False
31003,Xã Nam Thái A,Huyện An Biên,Tỉnh Kiên Giang,31006,Xã Đông Thái,91,False
31006,Xã Đông Thái,Huyện An Biên,Tỉnh Kiên Giang,31006,Xã Đông Thái,91,False
31009,Xã Đông Yên,Huyện An Biên,Tỉnh Kiên Giang,30985,Xã An Biên,91,False
31012,Xã Thạnh Yên,Huyện U Minh Thượng,Tỉnh Kiên Giang,31012,Xã Vĩnh Hòa,91,False
31015,Xã Thạnh Yên A,Huyện U Minh Thượng,Tỉnh Kiên Giang,31012,Xã Vĩnh Hòa,91,False
31018,Thị trấn Thứ Mười Một,Huyện An Minh,Tỉnh Kiên Giang,31018,Xã An Minh,91,False
31021,Xã Thuận Hòa,Huyện An Minh,Tỉnh Kiên Giang,31031,Xã Tân Thạnh,91,False
31024,Xã Đông Hòa,Huyện An Minh,Tỉnh Kiên Giang,31024,Xã Đông Hòa,91,False
31027,Xã An Minh Bắc,Huyện U Minh Thượng,Tỉnh Kiên Giang,31027,Xã U Minh Thượng,91,False
31030,Xã Đông Thạnh,Huyện An Minh,Tỉnh Kiên Giang,31024,Xã Đông Hòa,91,False
31031,Xã Tân Thạnh,Huyện An Minh,Tỉnh Kiên Giang,31031,Xã Tân Thạnh,91,False
31033,Xã Đông Hưng,Huyện An Minh,Tỉnh Kiên Giang,31018,Xã An Minh,91,False
31036,Xã Đông Hưng A,Huyện An Minh,Tỉnh Kiên Giang,31036,Xã Đông Hưng,91,False
31039,Xã Đông Hưng B,Huyện An Minh,Tỉnh Kiên Giang,31018,Xã An Minh,91,False
31042,Xã Vân Khánh,Huyện An Minh,Tỉnh Kiên Giang,31042,Xã Vân Khánh,91,False
31045,Xã Vân Khánh Đông,Huyện An Minh,Tỉnh Kiên Giang,31036,Xã Đông Hưng,91,False
31048,Xã Vân Khánh Tây,Huyện An Minh,Tỉnh Kiên Giang,31042,Xã Vân Khánh,91,False
31051,Thị trấn Vĩnh Thuận,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31051,Xã Vĩnh Phong,91,False
31054,Xã Vĩnh Hòa,Huyện U Minh Thượng,Tỉnh Kiên Giang,31012,Xã Vĩnh Hòa,91,False
31057,Xã Hòa Chánh,Huyện U Minh Thượng,Tỉnh Kiên Giang,31012,Xã Vĩnh Hòa,91,False
31060,Xã Vĩnh Bình Bắc,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31064,Xã Vĩnh Bình,91,False
31063,Xã Vĩnh Bình Nam,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31064,Xã Vĩnh Bình,91,False
31064,Xã Bình Minh,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31064,Xã Vĩnh Bình,91,False
31066,Xã Minh Thuận,Huyện U Minh Thượng,Tỉnh Kiên Giang,31027,Xã U Minh Thượng,91,False
31069,Xã Vĩnh Thuận,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31069,Xã Vĩnh Thuận,91,False
31072,Xã Tân Thuận,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31069,Xã Vĩnh Thuận,91,False
31074,Xã Phong Đông,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31051,Xã Vĩnh Phong,91,False
31075,Xã Vĩnh Phong,Huyện Vĩnh Thuận,Tỉnh Kiên Giang,31051,Xã Vĩnh Phong,91,False
31078,Phường Dương Đông,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31081,Phường An Thới,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31084,Xã Cửa Cạn,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31087,Xã Gành Dầu,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31090,Xã Cửa Dương,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31093,Xã Hàm Ninh,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31096,Xã Dương Tơ,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31102,Xã Bãi Thơm,Thành phố Phú Quốc,Tỉnh Kiên Giang,31078,Đặc khu Phú Quốc,91,False
31105,Xã Thổ Châu,Thành phố Phú Quốc,Tỉnh Kiên Giang,31105,Đặc khu Thổ Châu,91,False
31108,Xã Hòn Tre,Huyện Kiên Hải,Tỉnh Kiên Giang,31108,Đặc khu Kiên Hải,91,False
31111,Xã Lại Sơn,Huyện Kiên Hải,Tỉnh Kiên Giang,31108,Đặc khu Kiên Hải,91,False
31114,Xã An Sơn,Huyện Kiên Hải,Tỉnh Kiên Giang,31108,Đặc khu Kiên Hải,91,False
31115,Xã Nam Du,Huyện Kiên Hải,Tỉnh Kiên Giang,31108,Đặc khu Kiên Hải,91,False
31117,Phường Cái Khế,Quận Ninh Kiều,Thành phố Cần Thơ,31120,Phường Cái Khế,92,False
31120,Phường An Hòa,Quận Ninh Kiều,Thành phố Cần Thơ,31120,Phường Cái Khế,92,False
31123,Phường Thới Bình,Quận Ninh Kiều,Thành phố Cần Thơ,31135,Phường Ninh Kiều,92,False
31135,Phường Tân An,Quận Ninh Kiều,Thành phố Cần Thơ,31135,Phường Ninh Kiều,92,False
31144,Phường Xuân Khánh,Quận Ninh Kiều,Thành phố Cần Thơ,31135,Phường Ninh Kiều,92,False
31147,Phường Hưng Lợi,Quận Ninh Kiều,Thành phố Cần Thơ,31147,Phường Tân An,92,False
31149,Phường An Khánh,Quận Ninh Kiều,Thành phố Cần Thơ,31147,Phường Tân An,92,False
31150,Phường An Bình,Quận Ninh Kiều,Thành phố Cần Thơ,31150,Phường An Bình,92,False
31153,Phường Châu Văn Liêm,Quận Ô Môn,Thành phố Cần Thơ,31153,Phường Ô Môn,92,False
31154,Phường Thới Hòa,Quận Ô Môn,Thành phố Cần Thơ,31153,Phường Ô Môn,92,False
31156,Phường Thới Long,Quận Ô Môn,Thành phố Cần Thơ,31157,Phường Thới Long,92,False
31157,Phường Long Hưng,Quận Ô Môn,Thành phố Cần Thơ,31157,Phường Thới Long,92,False
31159,Phường Thới An,Quận Ô Môn,Thành phố Cần Thơ,31153,Phường Ô Môn,92,False
31162,Phường Phước Thới,Quận Ô Môn,Thành phố Cần Thơ,31162,Phường Phước Thới,92,False
31165,Phường Trường Lạc,Quận Ô Môn,Thành phố Cần Thơ,31162,Phường Phước Thới,92,False
31168,Phường Bình Thủy,Quận Bình Thủy,Thành phố Cần Thơ,31168,Phường Bình Thủy,92,False
31169,Phường Trà An,Quận Bình Thủy,Thành phố Cần Thơ,31174,Phường Thới An Đông,92,False
31171,Phường Trà Nóc,Quận Bình Thủy,Thành phố Cần Thơ,31174,Phường Thới An Đông,92,False
31174,Phường Thới An Đông,Quận Bình Thủy,Thành phố Cần Thơ,31174,Phường Thới An Đông,92,False
31177,Phường An Thới,Quận Bình Thủy,Thành phố Cần Thơ,31168,Phường Bình Thủy,92,False
31178,Phường Bùi Hữu Nghĩa,Quận Bình Thủy,Thành phố Cần Thơ,31120,Phường Cái Khế,92,True
31178,Phường Bùi Hữu Nghĩa,Quận Bình Thủy,Thành phố Cần Thơ,31168,Phường Bình Thủy,92,True
31180,Phường Long Hòa,Quận Bình Thủy,Thành phố Cần Thơ,31183,Phường Long Tuyền,92,False
31183,Phường Long Tuyền,Quận Bình Thủy,Thành phố Cần Thơ,31150,Phường An Bình,92,True
31183,Phường Long Tuyền,Quận Bình Thủy,Thành phố Cần Thơ,31183,Phường Long Tuyền,92,True
31186,Phường Lê Bình,Quận Cái Răng,Thành phố Cần Thơ,31186,Phường Cái Răng,92,False
31189,Phường Hưng Phú,Quận Cái Răng,Thành phố Cần Thơ,31201,Phường Hưng Phú,92,False
31192,Phường Hưng Thạnh,Quận Cái Răng,Thành phố Cần Thơ,31186,Phường Cái Răng,92,False
31195,Phường Ba Láng,Quận Cái Răng,Thành phố Cần Thơ,31186,Phường Cái Răng,92,False
31198,Phường Thường Thạnh,Quận Cái Răng,Thành phố Cần Thơ,31186,Phường Cái Răng,92,False
31201,Phường Phú Thứ,Quận Cái Răng,Thành phố Cần Thơ,31201,Phường Hưng Phú,92,False
31204,Phường Tân Phú,Quận Cái Răng,Thành phố Cần Thơ,31201,Phường Hưng Phú,92,False
31207,Phường Thốt Nốt,Quận Thốt Nốt,Thành phố Cần Thơ,31207,Phường Thốt Nốt,92,True
31207,Phường Thốt Nốt,Quận Thốt Nốt,Thành phố Cần Thơ,31228,Phường Thuận Hưng,92,True
31210,Phường Thới Thuận,Quận Thốt Nốt,Thành phố Cần Thơ,31207,Phường Thốt Nốt,92,False
31211,Xã Vĩnh Bình,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31237,Xã Vĩnh Trinh,92,False
31212,Phường Thuận An,Quận Thốt Nốt,Thành phố Cần Thơ,31207,Phường Thốt Nốt,92,False
31213,Phường Tân Lộc,Quận Thốt Nốt,Thành phố Cần Thơ,31213,Phường Tân Lộc,92,False
31216,Phường Trung Nhứt,Quận Thốt Nốt,Thành phố Cần Thơ,31217,Phường Trung Nhứt,92,False
31217,Phường Thạnh Hòa,Quận Thốt Nốt,Thành phố Cần Thơ,31217,Phường Trung Nhứt,92,False
31219,Phường Trung Kiên,Quận Thốt Nốt,Thành phố Cần Thơ,31228,Phường Thuận Hưng,92,False
31222,Xã Trung An,Huyện Cờ Đỏ,Thành phố Cần Thơ,31217,Phường Trung Nhứt,92,False
31225,Xã Trung Thạnh,Huyện Cờ Đỏ,Thành phố Cần Thơ,31255,Xã Trung Hưng,92,False
31227,Phường Tân Hưng,Quận Thốt Nốt,Thành phố Cần Thơ,31157,Phường Thới Long,92,False
31228,Phường Thuận Hưng,Quận Thốt Nốt,Thành phố Cần Thơ,31228,Phường Thuận Hưng,92,False
31231,Thị trấn Thạnh An,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31231,Xã Thạnh An,92,False
31232,Thị trấn Vĩnh Thạnh,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31232,Xã Vĩnh Thạnh,92,False
31234,Xã Thạnh Mỹ,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31232,Xã Vĩnh Thạnh,92,False
31237,Xã Vĩnh Trinh,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31237,Xã Vĩnh Trinh,92,False
31240,Xã Thạnh An,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31246,Xã Thạnh Quới,92,False
31241,Xã Thạnh Tiến,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31246,Xã Thạnh Quới,92,False
31243,Xã Thạnh Thắng,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31231,Xã Thạnh An,92,False
31244,Xã Thạnh Lợi,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31231,Xã Thạnh An,92,False
31246,Xã Thạnh Quới,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31246,Xã Thạnh Quới,92,True
31246,Xã Thạnh Quới,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31726,Xã Gia Hòa,92,True
31249,Xã Thạnh Phú,Huyện Cờ Đỏ,Thành phố Cần Thơ,31249,Xã Thạnh Phú,92,False
31252,Xã Thạnh Lộc,Huyện Vĩnh Thạnh,Thành phố Cần Thơ,31232,Xã Vĩnh Thạnh,92,False
31255,Xã Trung Hưng,Huyện Cờ Đỏ,Thành phố Cần Thơ,31255,Xã Trung Hưng,92,False
31258,Thị trấn Thới Lai,Huyện Thới Lai,Thành phố Cần Thơ,31258,Xã Thới Lai,92,False
31261,Thị trấn Cờ Đỏ,Huyện Cờ Đỏ,Thành phố Cần Thơ,31261,Xã Cờ Đỏ,92,False
31264,Xã Thới Hưng,Huyện Cờ Đỏ,Thành phố Cần Thơ,31264,Xã Thới Hưng,92,False
31267,Xã Thới Thạnh,Huyện Thới Lai,Thành phố Cần Thơ,31153,Phường Ô Môn,92,False
31268,Xã Tân Thạnh,Huyện Thới Lai,Thành phố Cần Thơ,31288,Xã Trường Thành,92,True
31268,Xã Tân Thạnh,Huyện Thới Lai,Thành phố Cần Thơ,31666,Xã Tân Thạnh,92,True
31270,Xã Xuân Thắng,Huyện Thới Lai,Thành phố Cần Thơ,31273,Xã Đông Hiệp,92,False
31273,Xã Đông Hiệp,Huyện Cờ Đỏ,Thành phố Cần Thơ,31273,Xã Đông Hiệp,92,False
31274,Xã Đông Thắng,Huyện Cờ Đỏ,Thành phố Cần Thơ,31273,Xã Đông Hiệp,92,False
31276,Xã Thới Đông,Huyện Cờ Đỏ,Thành phố Cần Thơ,31261,Xã Cờ Đỏ,92,False
31277,Xã Thới Xuân,Huyện Cờ Đỏ,Thành phố Cần Thơ,31261,Xã Cờ Đỏ,92,False
31279,Xã Đông Bình,Huyện Thới Lai,Thành phố Cần Thơ,31282,Xã Đông Thuận,92,False
31282,Xã Đông Thuận,Huyện Thới Lai,Thành phố Cần Thơ,31282,Xã Đông Thuận,92,False
31285,Xã Thới Tân,Huyện Thới Lai,Thành phố Cần Thơ,31258,Xã Thới Lai,92,False
31286,Xã Trường Thắng,Huyện Thới Lai,Thành phố Cần Thơ,31258,Xã Thới Lai,92,False
31288,Xã Định Môn,Huyện Thới Lai,Thành phố Cần Thơ,31288,Xã Trường Thành,92,False
31291,Xã Trường Thành,Huyện Thới Lai,Thành phố Cần Thơ,31288,Xã Trường Thành,92,False
31294,Xã Trường Xuân,Huyện Thới Lai,Thành phố Cần Thơ,31294,Xã Trường Xuân,92,False
31297,Xã Trường Xuân A,Huyện Thới Lai,Thành phố Cần Thơ,31294,Xã Trường Xuân,92,False
31298,Xã Trường Xuân B,Huyện Thới Lai,Thành phố Cần Thơ,31294,Xã Trường Xuân,92,False
31299,Thị trấn Phong Điền,Huyện Phong Điền,Thành phố Cần Thơ,31299,Xã Phong Điền,92,False
31300,Xã Nhơn Ái,Huyện Phong Điền,Thành phố Cần Thơ,31315,Xã Nhơn Ái,92,False
31303,Xã Giai Xuân,Huyện Phong Điền,Thành phố Cần Thơ,31299,Xã Phong Điền,92,False
31306,Xã Tân Thới,Huyện Phong Điền,Thành phố Cần Thơ,31299,Xã Phong Điền,92,False
31309,Xã Trường Long,Huyện Phong Điền,Thành phố Cần Thơ,31309,Xã Trường Long,92,False
31312,Xã Mỹ Khánh,Huyện Phong Điền,Thành phố Cần Thơ,31150,Phường An Bình,92,False
31315,Xã Nhơn Nghĩa,Huyện Phong Điền,Thành phố Cần Thơ,31315,Xã Nhơn Ái,92,False
31318,Phường I,Thành phố Vị Thanh,Tỉnh Hậu Giang,31321,Phường Vị Thanh,92,False
31321,Phường III,Thành phố Vị Thanh,Tỉnh Hậu Giang,31321,Phường Vị Thanh,92,False
31324,Phường IV,Thành phố Vị Thanh,Tỉnh Hậu Giang,31333,Phường Vị Tân,92,False
31327,Phường V,Thành phố Vị Thanh,Tỉnh Hậu Giang,31333,Phường Vị Tân,92,False
31330,Phường VII,Thành phố Vị Thanh,Tỉnh Hậu Giang,31321,Phường Vị Thanh,92,False
31333,Xã Vị Tân,Thành phố Vị Thanh,Tỉnh Hậu Giang,31333,Phường Vị Tân,92,False
31336,Xã Hỏa Lựu,Thành phố Vị Thanh,Tỉnh Hậu Giang,31338,Xã Hỏa Lựu,92,False
31338,Xã Tân Tiến,Thành phố Vị Thanh,Tỉnh Hậu Giang,31338,Xã Hỏa Lựu,92,False
31339,Xã Hỏa Tiến,Thành phố Vị Thanh,Tỉnh Hậu Giang,31338,Xã Hỏa Lựu,92,False
31340,Phường Ngã Bảy,Thành phố Ngã Bảy,Tỉnh Hậu Giang,31340,Phường Ngã Bảy,92,False
31341,Phường Lái Hiếu,Thành phố Ngã Bảy,Tỉnh Hậu Giang,31340,Phường Ngã Bảy,92,False
31342,Thị trấn Một Ngàn,Huyện Châu Thành A,Tỉnh Hậu Giang,31342,Xã Tân Hòa,92,False
31343,Phường Hiệp Thành,Thành phố Ngã Bảy,Tỉnh Hậu Giang,31340,Phường Ngã Bảy,92,False
31344,Phường Hiệp Lợi,Thành phố Ngã Bảy,Tỉnh Hậu Giang,31411,Phường Đại Thành,92,False
31345,Xã Tân Hòa,Huyện Châu Thành A,Tỉnh Hậu Giang,31342,Xã Tân Hòa,92,False
31346,Thị trấn Bảy Ngàn,Huyện Châu Thành A,Tỉnh Hậu Giang,31342,Xã Tân Hòa,92,False
31348,Xã Trường Long Tây,Huyện Châu Thành A,Tỉnh Hậu Giang,31348,Xã Trường Long Tây,92,False
31351,Xã Trường Long A,Huyện Châu Thành A,Tỉnh Hậu Giang,31348,Xã Trường Long Tây,92,False
31357,Xã Nhơn Nghĩa A,Huyện Châu Thành A,Tỉnh Hậu Giang,31342,Xã Tân Hòa,92,False
31359,Thị trấn Rạch Gòi,Huyện Châu Thành A,Tỉnh Hậu Giang,31360,Xã Thạnh Xuân,92,False
31360,Xã Thạnh Xuân,Huyện Châu Thành A,Tỉnh Hậu Giang,31360,Xã Thạnh Xuân,92,False
31362,Thị trấn Cái Tắc,Huyện Châu Thành A,Tỉnh Hậu Giang,31369,Xã Đông Phước,92,False
31363,Xã Tân Phú Thạnh,Huyện Châu Thành A,Tỉnh Hậu Giang,31360,Xã Thạnh Xuân,92,False
31366,Thị trấn Ngã Sáu,Huyện Châu Thành,Tỉnh Hậu Giang,31366,Xã Châu Thành,92,False
31369,Xã Đông Thạnh,Huyện Châu Thành,Tỉnh Hậu Giang,31369,Xã Đông Phước,92,False
31375,Xã Đông Phú,Huyện Châu Thành,Tỉnh Hậu Giang,31366,Xã Châu Thành,92,False
31378,Xã Phú Hữu,Huyện Châu Thành,Tỉnh Hậu Giang,31378,Xã Phú Hữu,92,True
31378,Xã Phú Hữu,Huyện Châu Thành,Tỉnh Hậu Giang,31654,Xã Trường Khánh,92,True
31379,Xã Phú Tân,Huyện Châu Thành,Tỉnh Hậu Giang,31378,Xã Phú Hữu,92,True
31379,Xã Phú Tân,Huyện Châu Thành,Tỉnh Hậu Giang,31582,Xã Thuận Hòa,92,True
31381,Thị trấn Mái Dầm,Huyện Châu Thành,Tỉnh Hậu Giang,31366,Xã Châu Thành,92,False
31384,Xã Đông Phước,Huyện Châu Thành,Tỉnh Hậu Giang,31378,Xã Phú Hữu,92,False
31387,Xã Đông Phước A,Huyện Châu Thành,Tỉnh Hậu Giang,31369,Xã Đông Phước,92,False
31393,Thị trấn Kinh Cùng,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31393,Xã Hòa An,92,False
31396,Thị trấn Cây Dương,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31396,Xã Hiệp Hưng,92,False
31399,Xã Tân Bình,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31399,Xã Tân Bình,92,False
31402,Xã Bình Thành,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31399,Xã Tân Bình,92,False
31405,Xã Thạnh Hòa,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31408,Xã Thạnh Hòa,92,False
31408,Xã Long Thạnh,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31408,Xã Thạnh Hòa,92,False
31411,Xã Đại Thành,Thành phố Ngã Bảy,Tỉnh Hậu Giang,31411,Phường Đại Thành,92,False
31414,Xã Tân Thành,Thành phố Ngã Bảy,Tỉnh Hậu Giang,31411,Phường Đại Thành,92,False
31417,Xã Phụng Hiệp,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31420,Xã Phụng Hiệp,92,False
31420,Xã Hòa Mỹ,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31420,Xã Phụng Hiệp,92,False
31423,Xã Hòa An,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31393,Xã Hòa An,92,False
31426,Xã Phương Bình,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31426,Xã Phương Bình,92,False
31429,Xã Hiệp Hưng,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31396,Xã Hiệp Hưng,92,False
31432,Xã Tân Phước Hưng,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31432,Xã Tân Phước Hưng,92,False
31433,Thị trấn Búng Tàu,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31432,Xã Tân Phước Hưng,92,False
31435,Xã Phương Phú,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31426,Xã Phương Bình,92,False
31438,Xã Tân Long,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31408,Xã Thạnh Hòa,92,True
31438,Xã Tân Long,Huyện Phụng Hiệp,Tỉnh Hậu Giang,31741,Xã Tân Long,92,True
31441,Thị trấn Nàng Mau,Huyện Vị Thủy,Tỉnh Hậu Giang,31441,Xã Vị Thủy,92,False
31444,Xã Vị Trung,Huyện Vị Thủy,Tỉnh Hậu Giang,31441,Xã Vị Thủy,92,False
31447,Xã Vị Thủy,Huyện Vị Thủy,Tỉnh Hậu Giang,31453,Xã Vĩnh Thuận Đông,92,False
31450,Xã Vị Thắng,Huyện Vị Thủy,Tỉnh Hậu Giang,31441,Xã Vị Thủy,92,False
31453,Xã Vĩnh Thuận Tây,Huyện Vị Thủy,Tỉnh Hậu Giang,31453,Xã Vĩnh Thuận Đông,92,False
31456,Xã Vĩnh Trung,Huyện Vị Thủy,Tỉnh Hậu Giang,31459,Xã Vĩnh Tường,92,False
31459,Xã Vĩnh Tường,Huyện Vị Thủy,Tỉnh Hậu Giang,31459,Xã Vĩnh Tường,92,False
31462,Xã Vị Đông,Huyện Vị Thủy,Tỉnh Hậu Giang,31465,Xã Vị Thanh 1,92,False
31465,Xã Vị Thanh,Huyện Vị Thủy,Tỉnh Hậu Giang,31465,Xã Vị Thanh 1,92,False
31468,Xã Vị Bình,Huyện Vị Thủy,Tỉnh Hậu Giang,31465,Xã Vị Thanh 1,92,False
31471,Phường Thuận An,Thị xã Long Mỹ,Tỉnh Hậu Giang,31471,Phường Long Mỹ,92,False
31472,Phường Trà Lồng,Thị xã Long Mỹ,Tỉnh Hậu Giang,31480,Phường Long Phú 1,92,False
31473,Phường Bình Thạnh,Thị xã Long Mỹ,Tỉnh Hậu Giang,31473,Phường Long Bình,92,False
31474,Xã Long Bình,Thị xã Long Mỹ,Tỉnh Hậu Giang,31473,Phường Long Bình,92,True
31474,Xã Long Bình,Thị xã Long Mỹ,Tỉnh Hậu Giang,31741,Xã Tân Long,92,True
31475,Phường Vĩnh Tường,Thị xã Long Mỹ,Tỉnh Hậu Giang,31473,Phường Long Bình,92,False
31477,Xã Long Trị,Thị xã Long Mỹ,Tỉnh Hậu Giang,31471,Phường Long Mỹ,92,False
31478,Xã Long Trị A,Thị xã Long Mỹ,Tỉnh Hậu Giang,31471,Phường Long Mỹ,92,False
31480,Xã Long Phú,Thị xã Long Mỹ,Tỉnh Hậu Giang,31480,Phường Long Phú 1,92,True
31480,Xã Long Phú,Thị xã Long Mỹ,Tỉnh Hậu Giang,31639,Xã Long Phú,92,True
31481,Xã Tân Phú,Thị xã Long Mỹ,Tỉnh Hậu Giang,31480,Phường Long Phú 1,92,False
31483,Xã Thuận Hưng,Huyện Long Mỹ,Tỉnh Hậu Giang,31495,Xã Xà Phiên,92,True
31483,Xã Thuận Hưng,Huyện Long Mỹ,Tỉnh Hậu Giang,31591,Xã Mỹ Hương,92,True
31484,Xã Thuận Hòa,Huyện Long Mỹ,Tỉnh Hậu Giang,31495,Xã Xà Phiên,92,False
31486,Xã Vĩnh Thuận Đông,Huyện Long Mỹ,Tỉnh Hậu Giang,31453,Xã Vĩnh Thuận Đông,92,False
31489,Thị trấn Vĩnh Viễn,Huyện Long Mỹ,Tỉnh Hậu Giang,31489,Xã Vĩnh Viễn,92,False
31490,Xã Vĩnh Viễn A,Huyện Long Mỹ,Tỉnh Hậu Giang,31489,Xã Vĩnh Viễn,92,False
31492,Xã Lương Tâm,Huyện Long Mỹ,Tỉnh Hậu Giang,31492,Xã Lương Tâm,92,False
31493,Xã Lương Nghĩa,Huyện Long Mỹ,Tỉnh Hậu Giang,31492,Xã Lương Tâm,92,False
31495,Xã Xà Phiên,Huyện Long Mỹ,Tỉnh Hậu Giang,31495,Xã Xà Phiên,92,False
31498,Phường 5,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31507,Phường Sóc Trăng,92,False
31501,Phường 7,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31507,Phường Sóc Trăng,92,False
31504,Phường 8,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31507,Phường Sóc Trăng,92,False
31507,Phường 6,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31507,Phường Sóc Trăng,92,False
31510,Phường 2,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31510,Phường Phú Lợi,92,False
31516,Phường 4,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31510,Phường Phú Lợi,92,False
31519,Phường 3,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31510,Phường Phú Lợi,92,False
31522,Phường 1,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31510,Phường Phú Lợi,92,False
31525,Phường 10,Thành phố Sóc Trăng,Tỉnh Sóc Trăng,31684,Phường Mỹ Xuyên,92,False
31528,Thị trấn Kế Sách,Huyện Kế Sách,Tỉnh Sóc Trăng,31528,Xã Kế Sách,92,False
31531,Thị trấn An Lạc Thôn,Huyện Kế Sách,Tỉnh Sóc Trăng,31531,Xã An Lạc Thôn,92,False
31534,Xã Xuân Hòa,Huyện Kế Sách,Tỉnh Sóc Trăng,31531,Xã An Lạc Thôn,92,False
31537,Xã Phong Nẫm,Huyện Kế Sách,Tỉnh Sóc Trăng,31537,Xã Phong Nẫm,92,False
31540,Xã An Lạc Tây,Huyện Kế Sách,Tỉnh Sóc Trăng,31540,Xã Thới An Hội,92,False
31543,Xã Trinh Phú,Huyện Kế Sách,Tỉnh Sóc Trăng,31531,Xã An Lạc Thôn,92,False
31546,Xã Ba Trinh,Huyện Kế Sách,Tỉnh Sóc Trăng,31561,Xã Đại Hải,92,False
31549,Xã Thới An Hội,Huyện Kế Sách,Tỉnh Sóc Trăng,31540,Xã Thới An Hội,92,False
31552,Xã Nhơn Mỹ,Huyện Kế Sách,Tỉnh Sóc Trăng,31552,Xã Nhơn Mỹ,92,False
31555,Xã Kế Thành,Huyện Kế Sách,Tỉnh Sóc Trăng,31528,Xã Kế Sách,92,False
31558,Xã Kế An,Huyện Kế Sách,Tỉnh Sóc Trăng,31528,Xã Kế Sách,92,False
31561,Xã Đại Hải,Huyện Kế Sách,Tỉnh Sóc Trăng,31561,Xã Đại Hải,92,False
31564,Xã An Mỹ,Huyện Kế Sách,Tỉnh Sóc Trăng,31552,Xã Nhơn Mỹ,92,False
31567,Thị trấn Huỳnh Hữu Nghĩa,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31567,Xã Mỹ Tú,92,False
31569,Thị trấn Châu Thành,Huyện Châu Thành,Tỉnh Sóc Trăng,31569,Xã Phú Tâm,92,False
31570,Xã Hồ Đắc Kiện,Huyện Châu Thành,Tỉnh Sóc Trăng,31570,Xã Hồ Đắc Kiện,92,False
31573,Xã Phú Tâm,Huyện Châu Thành,Tỉnh Sóc Trăng,31569,Xã Phú Tâm,92,False
31576,Xã Thuận Hòa,Huyện Châu Thành,Tỉnh Sóc Trăng,31582,Xã Thuận Hòa,92,False
31579,Xã Long Hưng,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31579,Xã Long Hưng,92,False
31582,Xã Phú Tân,Huyện Châu Thành,Tỉnh Sóc Trăng,31378,Xã Phú Hữu,92,True
31582,Xã Phú Tân,Huyện Châu Thành,Tỉnh Sóc Trăng,31582,Xã Thuận Hòa,92,True
31585,Xã Thiện Mỹ,Huyện Châu Thành,Tỉnh Sóc Trăng,31570,Xã Hồ Đắc Kiện,92,False
31588,Xã Hưng Phú,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31579,Xã Long Hưng,92,False
31591,Xã Mỹ Hương,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31591,Xã Mỹ Hương,92,False
31594,Xã An Hiệp,Huyện Châu Thành,Tỉnh Sóc Trăng,31594,Xã An Ninh,92,False
31597,Xã Mỹ Tú,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31567,Xã Mỹ Tú,92,False
31600,Xã An Ninh,Huyện Châu Thành,Tỉnh Sóc Trăng,31594,Xã An Ninh,92,False
31603,Xã Mỹ Phước,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31603,Xã Mỹ Phước,92,False
31606,Xã Thuận Hưng,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31495,Xã Xà Phiên,92,True
31606,Xã Thuận Hưng,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31591,Xã Mỹ Hương,92,True
31609,Xã Mỹ Thuận,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31567,Xã Mỹ Tú,92,False
31612,Xã Phú Mỹ,Huyện Mỹ Tú,Tỉnh Sóc Trăng,31591,Xã Mỹ Hương,92,False
31615,Thị trấn Cù Lao Dung,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31615,Xã An Thạnh,92,False
31618,Xã An Thạnh 1,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31615,Xã An Thạnh,92,False
31621,Xã An Thạnh Tây,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31615,Xã An Thạnh,92,False
31624,Xã An Thạnh Đông,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31615,Xã An Thạnh,92,False
31627,Xã Đại Ân 1,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31633,Xã Cù Lao Dung,92,False
31630,Xã An Thạnh 2,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31633,Xã Cù Lao Dung,92,False
31633,Xã An Thạnh 3,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31633,Xã Cù Lao Dung,92,False
31636,Xã An Thạnh Nam,Huyện Cù Lao Dung,Tỉnh Sóc Trăng,31633,Xã Cù Lao Dung,92,False
31639,Thị trấn Long Phú,Huyện Long Phú,Tỉnh Sóc Trăng,31639,Xã Long Phú,92,False
31642,Xã Song Phụng,Huyện Long Phú,Tỉnh Sóc Trăng,31552,Xã Nhơn Mỹ,92,False
31645,Thị trấn Đại Ngãi,Huyện Long Phú,Tỉnh Sóc Trăng,31645,Xã Đại Ngãi,92,False
31648,Xã Hậu Thạnh,Huyện Long Phú,Tỉnh Sóc Trăng,31654,Xã Trường Khánh,92,False
31651,Xã Long Đức,Huyện Long Phú,Tỉnh Sóc Trăng,31645,Xã Đại Ngãi,92,False
31654,Xã Trường Khánh,Huyện Long Phú,Tỉnh Sóc Trăng,31654,Xã Trường Khánh,92,False
31657,Xã Phú Hữu,Huyện Long Phú,Tỉnh Sóc Trăng,31378,Xã Phú Hữu,92,True
31657,Xã Phú Hữu,Huyện Long Phú,Tỉnh Sóc Trăng,31654,Xã Trường Khánh,92,True
31660,Xã Tân Hưng,Huyện Long Phú,Tỉnh Sóc Trăng,31666,Xã Tân Thạnh,92,False
31663,Xã Châu Khánh,Huyện Long Phú,Tỉnh Sóc Trăng,31666,Xã Tân Thạnh,92,False
31666,Xã Tân Thạnh,Huyện Long Phú,Tỉnh Sóc Trăng,31288,Xã Trường Thành,92,True
31666,Xã Tân Thạnh,Huyện Long Phú,Tỉnh Sóc Trăng,31666,Xã Tân Thạnh,92,True
31669,Xã Long Phú,Huyện Long Phú,Tỉnh Sóc Trăng,31480,Phường Long Phú 1,92,True
31669,Xã Long Phú,Huyện Long Phú,Tỉnh Sóc Trăng,31639,Xã Long Phú,92,True
31672,Xã Đại Ân 2,Huyện Trần Đề,Tỉnh Sóc Trăng,31673,Xã Trần Đề,92,False
31673,Thị trấn Trần Đề,Huyện Trần Đề,Tỉnh Sóc Trăng,31673,Xã Trần Đề,92,False
31675,Xã Liêu Tú,Huyện Trần Đề,Tỉnh Sóc Trăng,31675,Xã Liêu Tú,92,False
31678,Xã Lịch Hội Thượng,Huyện Trần Đề,Tỉnh Sóc Trăng,31679,Xã Lịch Hội Thượng,92,False
31679,Thị trấn Lịch Hội Thượng,Huyện Trần Đề,Tỉnh Sóc Trăng,31679,Xã Lịch Hội Thượng,92,False
31681,Xã Trung Bình,Huyện Trần Đề,Tỉnh Sóc Trăng,31673,Xã Trần Đề,92,False
31684,Thị trấn Mỹ Xuyên,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31684,Phường Mỹ Xuyên,92,False
31687,Xã Tài Văn,Huyện Trần Đề,Tỉnh Sóc Trăng,31687,Xã Tài Văn,92,False
31690,Xã Đại Tâm,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31684,Phường Mỹ Xuyên,92,False
31693,Xã Tham Đôn,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31723,Xã Ngọc Tố,92,False
31696,Xã Viên An,Huyện Trần Đề,Tỉnh Sóc Trăng,31687,Xã Tài Văn,92,False
31699,Xã Thạnh Thới An,Huyện Trần Đề,Tỉnh Sóc Trăng,31699,Xã Thạnh Thới An,92,False
31702,Xã Thạnh Thới Thuận,Huyện Trần Đề,Tỉnh Sóc Trăng,31699,Xã Thạnh Thới An,92,False
31705,Xã Viên Bình,Huyện Trần Đề,Tỉnh Sóc Trăng,31675,Xã Liêu Tú,92,False
31708,Xã Thạnh Phú,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31708,Xã Nhu Gia,92,False
31711,Xã Ngọc Đông,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31723,Xã Ngọc Tố,92,False
31714,Xã Thạnh Quới,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31246,Xã Thạnh Quới,92,True
31714,Xã Thạnh Quới,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31726,Xã Gia Hòa,92,True
31717,Xã Hòa Tú 1,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31717,Xã Hòa Tú,92,False
31720,Xã Gia Hòa 1,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31708,Xã Nhu Gia,92,False
31723,Xã Ngọc Tố,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31723,Xã Ngọc Tố,92,False
31726,Xã Gia Hòa 2,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31726,Xã Gia Hòa,92,False
31729,Xã Hòa Tú 2,Huyện Mỹ Xuyên,Tỉnh Sóc Trăng,31717,Xã Hòa Tú,92,False
31732,Phường 1,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31732,Phường Ngã Năm,92,False
31735,Phường 2,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31732,Phường Ngã Năm,92,False
31738,Xã Vĩnh Quới,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31732,Phường Ngã Năm,92,False
31741,Xã Tân Long,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31408,Xã Thạnh Hòa,92,True
31741,Xã Tân Long,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31741,Xã Tân Long,92,True
31744,Xã Long Bình,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31473,Phường Long Bình,92,True
31744,Xã Long Bình,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31741,Xã Tân Long,92,True
31747,Phường 3,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31753,Phường Mỹ Quới,92,False
31750,Xã Mỹ Bình,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31753,Phường Mỹ Quới,92,False
31753,Xã Mỹ Quới,Thị xã Ngã Năm,Tỉnh Sóc Trăng,31753,Phường Mỹ Quới,92,False
31756,Thị trấn Phú Lộc,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31756,Xã Phú Lộc,92,False
31757,Thị trấn Hưng Lợi,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31756,Xã Phú Lộc,92,False
31759,Xã Lâm Tân,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31759,Xã Lâm Tân,92,False
31762,Xã Thạnh Tân,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31741,Xã Tân Long,92,False
31765,Xã Lâm Kiết,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31759,Xã Lâm Tân,92,False
31768,Xã Tuân Tức,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31759,Xã Lâm Tân,92,False
31771,Xã Vĩnh Thành,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31777,Xã Vĩnh Lợi,92,False
31774,Xã Thạnh Trị,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31756,Xã Phú Lộc,92,False
31777,Xã Vĩnh Lợi,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31777,Xã Vĩnh Lợi,92,False
31780,Xã Châu Hưng,Huyện Thạnh Trị,Tỉnh Sóc Trăng,31777,Xã Vĩnh Lợi,92,False
31783,Phường 1,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31783,Phường Vĩnh Châu,92,False
31786,Xã Hòa Đông,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31789,Phường Khánh Hòa,92,False
31789,Phường Khánh Hòa,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31789,Phường Khánh Hòa,92,False
31792,Xã Vĩnh Hiệp,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31789,Phường Khánh Hòa,92,False
31795,Xã Vĩnh Hải,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31795,Xã Vĩnh Hải,92,False
31798,Xã Lạc Hòa,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31783,Phường Vĩnh Châu,92,False
31801,Phường 2,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31783,Phường Vĩnh Châu,92,False
31804,Phường Vĩnh Phước,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31804,Phường Vĩnh Phước,92,False
31807,Xã Vĩnh Tân,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31804,Phường Vĩnh Phước,92,False
31810,Xã Lai Hòa,Thị xã Vĩnh Châu,Tỉnh Sóc Trăng,31810,Xã Lai Hòa,92,False
31813,Phường 2,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31825,Phường Bạc Liêu,96,False
31816,Phường 3,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31825,Phường Bạc Liêu,96,False
31819,Phường 5,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31834,Phường Vĩnh Trạch,96,False
31822,Phường 7,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31825,Phường Bạc Liêu,96,False
31825,Phường 1,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31825,Phường Bạc Liêu,96,False
31828,Phường 8,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31825,Phường Bạc Liêu,96,False
31831,Phường Nhà Mát,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31840,Phường Hiệp Thành,96,False
31834,Xã Vĩnh Trạch,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31834,Phường Vĩnh Trạch,96,False
31837,Xã Vĩnh Trạch Đông,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31840,Phường Hiệp Thành,96,False
31840,Xã Hiệp Thành,Thành phố Bạc Liêu,Tỉnh Bạc Liêu,31840,Phường Hiệp Thành,96,False
31843,Thị trấn Ngan Dừa,Huyện Hồng Dân,Tỉnh Bạc Liêu,31843,Xã Hồng Dân,96,False
31846,Xã Ninh Quới,Huyện Hồng Dân,Tỉnh Bạc Liêu,31849,Xã Ninh Quới,96,False
31849,Xã Ninh Quới A,Huyện Hồng Dân,Tỉnh Bạc Liêu,31849,Xã Ninh Quới,96,False
31852,Xã Ninh Hòa,Huyện Hồng Dân,Tỉnh Bạc Liêu,31843,Xã Hồng Dân,96,False
31855,Xã Lộc Ninh,Huyện Hồng Dân,Tỉnh Bạc Liêu,31843,Xã Hồng Dân,96,False
31858,Xã Vĩnh Lộc,Huyện Hồng Dân,Tỉnh Bạc Liêu,31858,Xã Vĩnh Lộc,96,False
31861,Xã Vĩnh Lộc A,Huyện Hồng Dân,Tỉnh Bạc Liêu,31858,Xã Vĩnh Lộc,96,False
31863,Xã Ninh Thạnh Lợi A,Huyện Hồng Dân,Tỉnh Bạc Liêu,31864,Xã Ninh Thạnh Lợi,96,False
31864,Xã Ninh Thạnh Lợi,Huyện Hồng Dân,Tỉnh Bạc Liêu,31864,Xã Ninh Thạnh Lợi,96,False
31867,Thị trấn Phước Long,Huyện Phước Long,Tỉnh Bạc Liêu,31867,Xã Phước Long,96,False
31870,Xã Vĩnh Phú Đông,Huyện Phước Long,Tỉnh Bạc Liêu,31867,Xã Phước Long,96,False
31873,Xã Vĩnh Phú Tây,Huyện Phước Long,Tỉnh Bạc Liêu,31876,Xã Vĩnh Phước,96,False
31876,Xã Phước Long,Huyện Phước Long,Tỉnh Bạc Liêu,31876,Xã Vĩnh Phước,96,False
31879,Xã Hưng Phú,Huyện Phước Long,Tỉnh Bạc Liêu,31882,Xã Vĩnh Thanh,96,False
31882,Xã Vĩnh Thanh,Huyện Phước Long,Tỉnh Bạc Liêu,31882,Xã Vĩnh Thanh,96,False
31885,Xã Phong Thạnh Tây A,Huyện Phước Long,Tỉnh Bạc Liêu,31885,Xã Phong Hiệp,96,False
31888,Xã Phong Thạnh Tây B,Huyện Phước Long,Tỉnh Bạc Liêu,31885,Xã Phong Hiệp,96,False
31891,Thị trấn Hòa Bình,Huyện Hòa Bình,Tỉnh Bạc Liêu,31891,Xã Hòa Bình,96,False
31894,Xã Vĩnh Hưng,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31894,Xã Châu Thới,96,False
31897,Xã Vĩnh Hưng A,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31894,Xã Châu Thới,96,False
31900,Thị trấn Châu Hưng,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31900,Xã Vĩnh Lợi,96,False
31903,Xã Châu Hưng A,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31900,Xã Vĩnh Lợi,96,False
31906,Xã Hưng Thành,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31906,Xã Hưng Hội,96,False
31909,Xã Hưng Hội,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31906,Xã Hưng Hội,96,False
31912,Xã Châu Thới,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31894,Xã Châu Thới,96,False
31915,Xã Minh Diệu,Huyện Hòa Bình,Tỉnh Bạc Liêu,31918,Xã Vĩnh Mỹ,96,False
31918,Xã Vĩnh Bình,Huyện Hòa Bình,Tỉnh Bạc Liêu,31918,Xã Vĩnh Mỹ,96,False
31921,Xã Long Thạnh,Huyện Vĩnh Lợi,Tỉnh Bạc Liêu,31891,Xã Hòa Bình,96,False
31924,Xã Vĩnh Mỹ B,Huyện Hòa Bình,Tỉnh Bạc Liêu,31918,Xã Vĩnh Mỹ,96,False
31927,Xã Vĩnh Hậu,Huyện Hòa Bình,Tỉnh Bạc Liêu,31927,Xã Vĩnh Hậu,96,False
31930,Xã Vĩnh Hậu A,Huyện Hòa Bình,Tỉnh Bạc Liêu,31927,Xã Vĩnh Hậu,96,False
31933,Xã Vĩnh Mỹ A,Huyện Hòa Bình,Tỉnh Bạc Liêu,31891,Xã Hòa Bình,96,False
31936,Xã Vĩnh Thịnh,Huyện Hòa Bình,Tỉnh Bạc Liêu,31927,Xã Vĩnh Hậu,96,False
31942,Phường 1,Thị xã Giá Rai,Tỉnh Bạc Liêu,31942,Phường Giá Rai,96,False
31945,Phường Hộ Phòng,Thị xã Giá Rai,Tỉnh Bạc Liêu,31942,Phường Giá Rai,96,False
31948,Xã Phong Thạnh Đông,Thị xã Giá Rai,Tỉnh Bạc Liêu,31951,Phường Láng Tròn,96,False
31951,Phường Láng Tròn,Thị xã Giá Rai,Tỉnh Bạc Liêu,31951,Phường Láng Tròn,96,False
31954,Xã Phong Tân,Thị xã Giá Rai,Tỉnh Bạc Liêu,31951,Phường Láng Tròn,96,False
31957,Xã Tân Phong,Thị xã Giá Rai,Tỉnh Bạc Liêu,31957,Xã Phong Thạnh,96,False
31960,Xã Phong Thạnh,Thị xã Giá Rai,Tỉnh Bạc Liêu,31942,Phường Giá Rai,96,False
31963,Xã Phong Thạnh A,Thị xã Giá Rai,Tỉnh Bạc Liêu,31942,Phường Giá Rai,96,False
31966,Xã Phong Thạnh Tây,Thị xã Giá Rai,Tỉnh Bạc Liêu,31957,Xã Phong Thạnh,96,False
31969,Xã Tân Thạnh,Thị xã Giá Rai,Tỉnh Bạc Liêu,31957,Xã Phong Thạnh,96,False
31972,Thị trấn Gành Hào,Huyện Đông Hải,Tỉnh Bạc Liêu,31972,Xã Gành Hào,96,False
31975,Xã Long Điền Đông,Huyện Đông Hải,Tỉnh Bạc Liêu,31975,Xã Đông Hải,96,False
31978,Xã Long Điền Đông A,Huyện Đông Hải,Tỉnh Bạc Liêu,31975,Xã Đông Hải,96,False
31981,Xã Long Điền,Huyện Đông Hải,Tỉnh Bạc Liêu,31985,Xã Long Điền,96,False
31984,Xã Long Điền Tây,Huyện Đông Hải,Tỉnh Bạc Liêu,31972,Xã Gành Hào,96,False
31985,Xã Điền Hải,Huyện Đông Hải,Tỉnh Bạc Liêu,31985,Xã Long Điền,96,False
31987,Xã An Trạch,Huyện Đông Hải,Tỉnh Bạc Liêu,31988,Xã An Trạch,96,False
31988,Xã An Trạch A,Huyện Đông Hải,Tỉnh Bạc Liêu,31988,Xã An Trạch,96,False
31990,Xã An Phúc,Huyện Đông Hải,Tỉnh Bạc Liêu,31993,Xã Định Thành,96,False
31993,Xã Định Thành,Huyện Đông Hải,Tỉnh Bạc Liêu,31993,Xã Định Thành,96,False
31996,Xã Định Thành A,Huyện Đông Hải,Tỉnh Bạc Liêu,31993,Xã Định Thành,96,False
31999,Phường 9,Thành phố Cà Mau,Tỉnh Cà Mau,32002,Phường An Xuyên,96,False
32002,Phường 2,Thành phố Cà Mau,Tỉnh Cà Mau,32002,Phường An Xuyên,96,False
32005,Phường 1,Thành phố Cà Mau,Tỉnh Cà Mau,32002,Phường An Xuyên,96,False
32008,Phường 5,Thành phố Cà Mau,Tỉnh Cà Mau,32025,Phường Tân Thành,96,False
32014,Phường 8,Thành phố Cà Mau,Tỉnh Cà Mau,32014,Phường Lý Văn Lâm,96,False
32017,Phường 6,Thành phố Cà Mau,Tỉnh Cà Mau,32025,Phường Tân Thành,96,True
32017,Phường 6,Thành phố Cà Mau,Tỉnh Cà Mau,32041,Phường Hòa Thành,96,True
32020,Phường 7,Thành phố Cà Mau,Tỉnh Cà Mau,32025,Phường Tân Thành,96,True
32020,Phường 7,Thành phố Cà Mau,Tỉnh Cà Mau,32041,Phường Hòa Thành,96,True
32022,Phường Tân Xuyên,Thành phố Cà Mau,Tỉnh Cà Mau,32002,Phường An Xuyên,96,False
32023,Xã An Xuyên,Thành phố Cà Mau,Tỉnh Cà Mau,32002,Phường An Xuyên,96,False
32025,Phường Tân Thành,Thành phố Cà Mau,Tỉnh Cà Mau,32025,Phường Tân Thành,96,False
32026,Xã Tân Thành,Thành phố Cà Mau,Tỉnh Cà Mau,32025,Phường Tân Thành,96,False
32029,Xã Tắc Vân,Thành phố Cà Mau,Tỉnh Cà Mau,32025,Phường Tân Thành,96,True
32029,Xã Tắc Vân,Thành phố Cà Mau,Tỉnh Cà Mau,32041,Phường Hòa Thành,96,True
32032,Xã Lý Văn Lâm,Thành phố Cà Mau,Tỉnh Cà Mau,32014,Phường Lý Văn Lâm,96,False
32035,Xã Định Bình,Thành phố Cà Mau,Tỉnh Cà Mau,32025,Phường Tân Thành,96,True
32035,Xã Định Bình,Thành phố Cà Mau,Tỉnh Cà Mau,32041,Phường Hòa Thành,96,True
32038,Xã Hòa Thành,Thành phố Cà Mau,Tỉnh Cà Mau,32041,Phường Hòa Thành,96,False
32041,Xã Hòa Tân,Thành phố Cà Mau,Tỉnh Cà Mau,32041,Phường Hòa Thành,96,False
32044,Thị trấn U Minh,Huyện U Minh,Tỉnh Cà Mau,32044,Xã Nguyễn Phích,96,False
32047,Xã Khánh Hòa,Huyện U Minh,Tỉnh Cà Mau,32047,Xã U Minh,96,False
32048,Xã Khánh Thuận,Huyện U Minh,Tỉnh Cà Mau,32044,Xã Nguyễn Phích,96,True
32048,Xã Khánh Thuận,Huyện U Minh,Tỉnh Cà Mau,32047,Xã U Minh,96,True
32050,Xã Khánh Tiến,Huyện U Minh,Tỉnh Cà Mau,32047,Xã U Minh,96,False
32053,Xã Nguyễn Phích,Huyện U Minh,Tỉnh Cà Mau,32044,Xã Nguyễn Phích,96,True
32053,Xã Nguyễn Phích,Huyện U Minh,Tỉnh Cà Mau,32059,Xã Khánh An,96,True
32053,Xã Nguyễn Phích,Huyện U Minh,Tỉnh Cà Mau,32062,Xã Khánh Lâm,96,True
32056,Xã Khánh Lâm,Huyện U Minh,Tỉnh Cà Mau,32047,Xã U Minh,96,True
32056,Xã Khánh Lâm,Huyện U Minh,Tỉnh Cà Mau,32062,Xã Khánh Lâm,96,True
32059,Xã Khánh An,Huyện U Minh,Tỉnh Cà Mau,32059,Xã Khánh An,96,False
32062,Xã Khánh Hội,Huyện U Minh,Tỉnh Cà Mau,32062,Xã Khánh Lâm,96,False
32065,Thị trấn Thới Bình,Huyện Thới Bình,Tỉnh Cà Mau,32065,Xã Thới Bình,96,False
32068,Xã Biển Bạch,Huyện Thới Bình,Tỉnh Cà Mau,32069,Xã Biển Bạch,96,False
32069,Xã Tân Bằng,Huyện Thới Bình,Tỉnh Cà Mau,32069,Xã Biển Bạch,96,False
32071,Xã Trí Phải,Huyện Thới Bình,Tỉnh Cà Mau,32071,Xã Trí Phải,96,False
32072,Xã Trí Lực,Huyện Thới Bình,Tỉnh Cà Mau,32071,Xã Trí Phải,96,False
32074,Xã Biển Bạch Đông,Huyện Thới Bình,Tỉnh Cà Mau,32069,Xã Biển Bạch,96,False
32077,Xã Thới Bình,Huyện Thới Bình,Tỉnh Cà Mau,32065,Xã Thới Bình,96,False
32080,Xã Tân Phú,Huyện Thới Bình,Tỉnh Cà Mau,32071,Xã Trí Phải,96,False
32083,Xã Tân Lộc Bắc,Huyện Thới Bình,Tỉnh Cà Mau,32083,Xã Tân Lộc,96,False
32086,Xã Tân Lộc,Huyện Thới Bình,Tỉnh Cà Mau,32083,Xã Tân Lộc,96,False
32089,Xã Tân Lộc Đông,Huyện Thới Bình,Tỉnh Cà Mau,32083,Xã Tân Lộc,96,False
32092,Xã Hồ Thị Kỷ,Huyện Thới Bình,Tỉnh Cà Mau,32092,Xã Hồ Thị Kỷ,96,False
32095,Thị trấn Trần Văn Thời,Huyện Trần Văn Thời,Tỉnh Cà Mau,32095,Xã Trần Văn Thời,96,False
32098,Thị trấn Sông Đốc,Huyện Trần Văn Thời,Tỉnh Cà Mau,32098,Xã Sông Đốc,96,False
32101,Xã Khánh Bình Tây Bắc,Huyện Trần Văn Thời,Tỉnh Cà Mau,32104,Xã Đá Bạc,96,False
32104,Xã Khánh Bình Tây,Huyện Trần Văn Thời,Tỉnh Cà Mau,32104,Xã Đá Bạc,96,False
32107,Xã Trần Hợi,Huyện Trần Văn Thời,Tỉnh Cà Mau,32095,Xã Trần Văn Thời,96,True
32107,Xã Trần Hợi,Huyện Trần Văn Thời,Tỉnh Cà Mau,32104,Xã Đá Bạc,96,True
32108,Xã Khánh Lộc,Huyện Trần Văn Thời,Tỉnh Cà Mau,32095,Xã Trần Văn Thời,96,False
32110,Xã Khánh Bình,Huyện Trần Văn Thời,Tỉnh Cà Mau,32110,Xã Khánh Bình,96,False
32113,Xã Khánh Hưng,Huyện Trần Văn Thời,Tỉnh Cà Mau,32119,Xã Khánh Hưng,96,False
32116,Xã Khánh Bình Đông,Huyện Trần Văn Thời,Tỉnh Cà Mau,32110,Xã Khánh Bình,96,False
32119,Xã Khánh Hải,Huyện Trần Văn Thời,Tỉnh Cà Mau,32119,Xã Khánh Hưng,96,False
32122,Xã Lợi An,Huyện Trần Văn Thời,Tỉnh Cà Mau,32014,Phường Lý Văn Lâm,96,True
32122,Xã Lợi An,Huyện Trần Văn Thời,Tỉnh Cà Mau,32095,Xã Trần Văn Thời,96,True
32122,Xã Lợi An,Huyện Trần Văn Thời,Tỉnh Cà Mau,32134,Xã Lương Thế Trân,96,True
32124,Xã Phong Điền,Huyện Trần Văn Thời,Tỉnh Cà Mau,32095,Xã Trần Văn Thời,96,True
32124,Xã Phong Điền,Huyện Trần Văn Thời,Tỉnh Cà Mau,32098,Xã Sông Đốc,96,True
32125,Xã Phong Lạc,Huyện Trần Văn Thời,Tỉnh Cà Mau,32095,Xã Trần Văn Thời,96,False
32128,Thị trấn Cái Nước,Huyện Cái Nước,Tỉnh Cà Mau,32128,Xã Cái Nước,96,False
32130,Xã Thạnh Phú,Huyện Cái Nước,Tỉnh Cà Mau,32134,Xã Lương Thế Trân,96,False
32131,Xã Lương Thế Trân,Huyện Cái Nước,Tỉnh Cà Mau,32134,Xã Lương Thế Trân,96,False
32134,Xã Phú Hưng,Huyện Cái Nước,Tỉnh Cà Mau,32134,Xã Lương Thế Trân,96,False
32137,Xã Tân Hưng,Huyện Cái Nước,Tỉnh Cà Mau,32137,Xã Tân Hưng,96,False
32140,Xã Hưng Mỹ,Huyện Cái Nước,Tỉnh Cà Mau,32140,Xã Hưng Mỹ,96,False
32141,Xã Hòa Mỹ,Huyện Cái Nước,Tỉnh Cà Mau,32137,Xã Tân Hưng,96,True
32141,Xã Hòa Mỹ,Huyện Cái Nước,Tỉnh Cà Mau,32140,Xã Hưng Mỹ,96,True
32141,Xã Hòa Mỹ,Huyện Cái Nước,Tỉnh Cà Mau,32214,Xã Phú Mỹ,96,True
32142,Xã Đông Hưng,Huyện Cái Nước,Tỉnh Cà Mau,32128,Xã Cái Nước,96,True
32142,Xã Đông Hưng,Huyện Cái Nước,Tỉnh Cà Mau,32137,Xã Tân Hưng,96,True
32143,Xã Đông Thới,Huyện Cái Nước,Tỉnh Cà Mau,32128,Xã Cái Nước,96,True
32143,Xã Đông Thới,Huyện Cái Nước,Tỉnh Cà Mau,32137,Xã Tân Hưng,96,True
32146,Xã Tân Hưng Đông,Huyện Cái Nước,Tỉnh Cà Mau,32128,Xã Cái Nước,96,True
32146,Xã Tân Hưng Đông,Huyện Cái Nước,Tỉnh Cà Mau,32140,Xã Hưng Mỹ,96,True
32149,Xã Trần Thới,Huyện Cái Nước,Tỉnh Cà Mau,32128,Xã Cái Nước,96,False
32152,Thị trấn Đầm Dơi,Huyện Đầm Dơi,Tỉnh Cà Mau,32152,Xã Đầm Dơi,96,False
32155,Xã Tạ An Khương,Huyện Đầm Dơi,Tỉnh Cà Mau,32152,Xã Đầm Dơi,96,True
32155,Xã Tạ An Khương,Huyện Đầm Dơi,Tỉnh Cà Mau,32155,Xã Tạ An Khương,96,True
32158,Xã Tạ An Khương Đông,Huyện Đầm Dơi,Tỉnh Cà Mau,32155,Xã Tạ An Khương,96,False
32161,Xã Trần Phán,Huyện Đầm Dơi,Tỉnh Cà Mau,32161,Xã Trần Phán,96,False
32162,Xã Tân Trung,Huyện Đầm Dơi,Tỉnh Cà Mau,32161,Xã Trần Phán,96,False
32164,Xã Tân Đức,Huyện Đầm Dơi,Tỉnh Cà Mau,32167,Xã Tân Thuận,96,False
32167,Xã Tân Thuận,Huyện Đầm Dơi,Tỉnh Cà Mau,32167,Xã Tân Thuận,96,False
32170,Xã Tạ An Khương Nam,Huyện Đầm Dơi,Tỉnh Cà Mau,32155,Xã Tạ An Khương,96,False
32173,Xã Tân Duyệt,Huyện Đầm Dơi,Tỉnh Cà Mau,32152,Xã Đầm Dơi,96,False
32174,Xã Tân Dân,Huyện Đầm Dơi,Tỉnh Cà Mau,32152,Xã Đầm Dơi,96,False
32176,Xã Tân Tiến,Huyện Đầm Dơi,Tỉnh Cà Mau,32188,Xã Tân Tiến,96,False
32179,Xã Quách Phẩm Bắc,Huyện Đầm Dơi,Tỉnh Cà Mau,32182,Xã Quách Phẩm,96,False
32182,Xã Quách Phẩm,Huyện Đầm Dơi,Tỉnh Cà Mau,32182,Xã Quách Phẩm,96,False
32185,Xã Thanh Tùng,Huyện Đầm Dơi,Tỉnh Cà Mau,32185,Xã Thanh Tùng,96,False
32186,Xã Ngọc Chánh,Huyện Đầm Dơi,Tỉnh Cà Mau,32185,Xã Thanh Tùng,96,False
32188,Xã Nguyễn Huân,Huyện Đầm Dơi,Tỉnh Cà Mau,32188,Xã Tân Tiến,96,False
32191,Thị Trấn Năm Căn,Huyện Năm Căn,Tỉnh Cà Mau,32191,Xã Năm Căn,96,True
32191,Thị Trấn Năm Căn,Huyện Năm Căn,Tỉnh Cà Mau,32201,Xã Đất Mới,96,True
32194,Xã Hàm Rồng,Huyện Năm Căn,Tỉnh Cà Mau,32191,Xã Năm Căn,96,True
32194,Xã Hàm Rồng,Huyện Năm Căn,Tỉnh Cà Mau,32201,Xã Đất Mới,96,True
32197,Xã Hiệp Tùng,Huyện Năm Căn,Tỉnh Cà Mau,32206,Xã Tam Giang,96,False
32200,Xã Đất Mới,Huyện Năm Căn,Tỉnh Cà Mau,32201,Xã Đất Mới,96,False
32201,Xã Lâm Hải,Huyện Năm Căn,Tỉnh Cà Mau,32201,Xã Đất Mới,96,False
32203,Xã Hàng Vịnh,Huyện Năm Căn,Tỉnh Cà Mau,32191,Xã Năm Căn,96,False
32206,Xã Tam Giang,Huyện Năm Căn,Tỉnh Cà Mau,32206,Xã Tam Giang,96,False
32209,Xã Tam Giang Đông,Huyện Năm Căn,Tỉnh Cà Mau,32206,Xã Tam Giang,96,False
32212,Thị trấn Cái Đôi Vàm,Huyện Phú Tân,Tỉnh Cà Mau,32212,Xã Cái Đôi Vàm,96,False
32214,Xã Phú Thuận,Huyện Phú Tân,Tỉnh Cà Mau,32214,Xã Phú Mỹ,96,False
32215,Xã Phú Mỹ,Huyện Phú Tân,Tỉnh Cà Mau,32214,Xã Phú Mỹ,96,False
32218,Xã Phú Tân,Huyện Phú Tân,Tỉnh Cà Mau,32218,Xã Phú Tân,96,False
32221,Xã Tân Hải,Huyện Phú Tân,Tỉnh Cà Mau,32218,Xã Phú Tân,96,False
32224,Xã Việt Thắng,Huyện Phú Tân,Tỉnh Cà Mau,32227,Xã Nguyễn Việt Khái,96,False
32227,Xã Tân Hưng Tây,Huyện Phú Tân,Tỉnh Cà Mau,32227,Xã Nguyễn Việt Khái,96,False
32228,Xã Rạch Chèo,Huyện Phú Tân,Tỉnh Cà Mau,32227,Xã Nguyễn Việt Khái,96,False
32230,Xã Nguyễn Việt Khái,Huyện Phú Tân,Tỉnh Cà Mau,32212,Xã Cái Đôi Vàm,96,False
32233,Xã Tam Giang Tây,Huyện Ngọc Hiển,Tỉnh Cà Mau,32236,Xã Tân Ân,96,False
32236,Xã Tân Ân Tây,Huyện Ngọc Hiển,Tỉnh Cà Mau,32236,Xã Tân Ân,96,False
32239,Xã Viên An Đông,Huyện Ngọc Hiển,Tỉnh Cà Mau,32244,Xã Phan Ngọc Hiển,96,False
32242,Xã Viên An,Huyện Ngọc Hiển,Tỉnh Cà Mau,32201,Xã Đất Mới,96,True
32242,Xã Viên An,Huyện Ngọc Hiển,Tỉnh Cà Mau,32248,Xã Đất Mũi,96,True
32244,Thị trấn Rạch Gốc,Huyện Ngọc Hiển,Tỉnh Cà Mau,32244,Xã Phan Ngọc Hiển,96,False
32245,Xã Tân Ân,Huyện Ngọc Hiển,Tỉnh Cà Mau,32244,Xã Phan Ngọc Hiển,96,True
32245,Xã Tân Ân,Huyện Ngọc Hiển,Tỉnh Cà Mau,32248,Xã Đất Mũi,96,True
32248,Xã Đất Mũi,Huyện Ngọc Hiển,Tỉnh Cà Mau,32248,Xã Đất Mũi,96,False
`;
