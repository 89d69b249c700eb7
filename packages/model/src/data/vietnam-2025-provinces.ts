/**
 * The 34 provinces from 2025-07-01, from tranngocminhhieu/vietnamadminunits (MIT licence), August 2025.
 */
export const VIETNAM_2025_PROVINCES_CSV: string = `gso_code,name,lat,lon
01,Thành phố Hà Nội,21.0001,105.698
04,Tỉnh Cao Bằng,22.7456,106.083
08,Tỉnh Tuyên Quang,22.4897,105.099
11,Tỉnh Điện Biên,21.4766,103.232
12,Tỉnh Lai Châu,22.3181,103.185
14,Tỉnh Sơn La,21.1947,104.069
15,Tỉnh Lào Cai,22.0605,104.347
19,Tỉnh Thái Nguyên,22.0239,105.824
20,Tỉnh Lạng Sơn,21.7736,106.728
22,Tỉnh Quảng Ninh,21.2642,107.223
24,Tỉnh Bắc Ninh,21.2428,106.167
25,Tỉnh Phú Thọ,20.7065,105.333
31,Thành phố Hải Phòng,20.8759,106.47
33,Tỉnh Hưng Yên,20.4528,106.463
37,Tỉnh Ninh Bình,20.3122,106.046
38,Tỉnh Thanh Hóa,20.0468,105.317
40,Tỉnh Nghệ An,19.2374,104.944
42,Tỉnh Hà Tĩnh,18.2912,105.735
44,Tỉnh Quảng Trị,17.2405,106.527
46,Thành phố Huế,16.3316,107.517
48,Thành phố Đà Nẵng,15.631,107.966
51,Tỉnh Quảng Ngãi,14.7688,108.143
52,Tỉnh Gia Lai,13.8902,108.438
56,Tỉnh Khánh Hòa,12.069,108.961
66,Tỉnh Đắk Lắk,12.7067,108.47
68,Tỉnh Lâm Đồng,11.6739,107.968
75,Tỉnh Đồng Nai,11.4369,107.034
79,Thành phố Hồ Chí Minh,10.9926,106.638
80,Tỉnh Tây Ninh,10.6941,106.123
82,Tỉnh Đồng Tháp,10.4293,105.999
86,Tỉnh Vĩnh Long,9.99545,106.292
91,Tỉnh An Giang,10.1791,105.096
92,Thành phố Cần Thơ,9.74372,105.757
96,Tỉnh Cà Mau,9.1362,105.182
`;
