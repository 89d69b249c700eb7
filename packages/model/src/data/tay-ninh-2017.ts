/**
 * The 123 bodies of Tây Ninh in 2017. Codes as observed in a public provincial directory of October 2020; names and codes of the
 * General Statistics Office matched one to one with its list of October 2017.
 */
export const TAY_NINH_2017_CSV: string = `organ_id,name,level,parent_organ_id,gso_code
000.00.00.H53,UBND tỉnh Tây Ninh,province,,72
000.00.01.H53,Văn phòng UBND tỉnh,department,000.00.00.H53,
000.00.02.H53,Sở Công Thương,department,000.00.00.H53,
000.00.03.H53,Sở Giáo dục và Đào tạo,department,000.00.00.H53,
000.00.04.H53,Sở Giao thông vận tải,department,000.00.00.H53,
000.00.05.H53,Sở Kế hoạch và Đầu tư,department,000.00.00.H53,
000.00.06.H53,Sở Khoa học và Công nghệ,department,000.00.00.H53,
000.00.07.H53,Sở Lao động - Thương binh và Xã hội,department,000.00.00.H53,
000.00.08.H53,Sở Ngoại vụ,department,000.00.00.H53,
000.00.09.H53,Sở Nội vụ,department,000.00.00.H53,
000.00.10.H53,Sở Nông nghiệp và Phát triển nông thôn,department,000.00.00.H53,
000.00.11.H53,Sở Tài chính,department,000.00.00.H53,
000.00.12.H53,Sở Tài nguyên và Môi trường,department,000.00.00.H53,
000.00.13.H53,Sở Thông tin và Truyền thông,department,000.00.00.H53,
000.00.14.H53,Sở Tư pháp,department,000.00.00.H53,
000.00.15.H53,"Sở Văn hóa, Thể thao và Du lịch",department,000.00.00.H53,
000.00.16.H53,Sở Xây dựng,department,000.00.00.H53,
000.00.17.H53,Sở Y tế,department,000.00.00.H53,
000.00.18.H53,Thanh tra tỉnh,department,000.00.00.H53,
000.00.30.H53,UBND thành phố Tây Ninh,district,000.00.00.H53,703
000.00.31.H53,UBND huyện Bến Cầu,district,000.00.00.H53,711
000.00.32.H53,UBND huyện Châu Thành,district,000.00.00.H53,708
000.00.33.H53,UBND huyện Dương Minh Châu,district,000.00.00.H53,707
000.00.34.H53,UBND huyện Gò Dầu,district,000.00.00.H53,710
000.00.35.H53,UBND huyện Hòa Thành,district,000.00.00.H53,709
000.00.36.H53,UBND huyện Tân Biên,district,000.00.00.H53,705
000.00.37.H53,UBND huyện Tân Châu,district,000.00.00.H53,706
000.00.38.H53,UBND huyện Trảng Bàng,district,000.00.00.H53,712
000.20.30.H53,UBND phường 1,commune,000.00.30.H53,25456
000.21.30.H53,UBND phường 2,commune,000.00.30.H53,25468
000.22.30.H53,UBND phường 3,commune,000.00.30.H53,25459
000.23.30.H53,UBND phường 4,commune,000.00.30.H53,25462
000.24.30.H53,UBND xã Bình Minh,commune,000.00.30.H53,25477
000.25.30.H53,UBND phường Hiệp Ninh,commune,000.00.30.H53,25465
000.26.30.H53,UBND phường Ninh Sơn,commune,000.00.30.H53,25480
000.27.30.H53,UBND phường Ninh Thạnh,commune,000.00.30.H53,25483
000.28.30.H53,UBND xã Tân Bình,commune,000.00.30.H53,25474
000.29.30.H53,UBND xã Thạnh Tân,commune,000.00.30.H53,25471
000.20.31.H53,UBND thị trấn Bến Cầu,commune,000.00.31.H53,25681
000.21.31.H53,UBND xã An Thạnh,commune,000.00.31.H53,25705
000.22.31.H53,UBND xã Long Chữ,commune,000.00.31.H53,25684
000.23.31.H53,UBND xã Long Giang,commune,000.00.31.H53,25690
000.24.31.H53,UBND xã Long Khánh,commune,000.00.31.H53,25696
000.25.31.H53,UBND xã Long Phước,commune,000.00.31.H53,25687
000.26.31.H53,UBND xã Long Thuận,commune,000.00.31.H53,25702
000.27.31.H53,UBND xã Lợi Thuận,commune,000.00.31.H53,25699
000.28.31.H53,UBND xã Tiên Thuận,commune,000.00.31.H53,25693
000.20.32.H53,UBND thị trấn Châu Thành,commune,000.00.32.H53,25585
000.21.32.H53,UBND xã An Bình,commune,000.00.32.H53,25615
000.22.32.H53,UBND xã An Cơ,commune,000.00.32.H53,25600
000.23.32.H53,UBND xã Biên Giới,commune,000.00.32.H53,25603
000.24.32.H53,UBND xã Đồng Khởi,commune,000.00.32.H53,25594
000.25.32.H53,UBND xã Hảo Đước,commune,000.00.32.H53,25588
000.26.32.H53,UBND xã Hòa Hội,commune,000.00.32.H53,25612
000.27.32.H53,UBND xã Hòa Thạnh,commune,000.00.32.H53,25606
000.28.32.H53,UBND xã Long Vĩnh,commune,000.00.32.H53,25627
000.29.32.H53,UBND xã Ninh Điền,commune,000.00.32.H53,25624
000.30.32.H53,UBND xã Phước Vinh,commune,000.00.32.H53,25591
000.31.32.H53,UBND xã Thanh Điền,commune,000.00.32.H53,25618
000.32.32.H53,UBND xã Thái Bình,commune,000.00.32.H53,25597
000.33.32.H53,UBND xã Thành Long,commune,000.00.32.H53,25621
000.34.32.H53,UBND xã Trí Bình,commune,000.00.32.H53,25609
000.20.33.H53,UBND thị trấn Dương Minh Châu,commune,000.00.33.H53,25552
000.21.33.H53,UBND xã Bàu Năng,commune,000.00.33.H53,25567
000.22.33.H53,UBND xã Bến Củi,commune,000.00.33.H53,25576
000.23.33.H53,UBND xã Cầu Khởi,commune,000.00.33.H53,25573
000.24.33.H53,UBND xã Chà Là,commune,000.00.33.H53,25570
000.25.33.H53,UBND xã Lộc Ninh,commune,000.00.33.H53,25579
000.26.33.H53,UBND xã Phan,commune,000.00.33.H53,25558
000.27.33.H53,UBND xã Phước Minh,commune,000.00.33.H53,25564
000.28.33.H53,UBND xã Phước Ninh,commune,000.00.33.H53,25561
000.29.33.H53,UBND xã Suối Đá,commune,000.00.33.H53,25555
000.30.33.H53,UBND xã Truông Mít,commune,000.00.33.H53,25582
000.20.34.H53,UBND thị trấn Gò Dầu,commune,000.00.34.H53,25654
000.21.34.H53,UBND xã Bàu Đồn,commune,000.00.34.H53,25666
000.22.34.H53,UBND xã Cẩm Giang,commune,000.00.34.H53,25660
000.23.34.H53,UBND xã Hiệp Thạnh,commune,000.00.34.H53,25663
000.24.34.H53,UBND xã Phước Đông,commune,000.00.34.H53,25672
000.25.34.H53,UBND xã Phước Thạnh,commune,000.00.34.H53,25669
000.26.34.H53,UBND xã Phước Trạch,commune,000.00.34.H53,25675
000.27.34.H53,UBND xã Thanh Phước,commune,000.00.34.H53,25678
000.28.34.H53,UBND xã Thạnh Đức,commune,000.00.34.H53,25657
000.20.35.H53,UBND thị trấn Hòa Thành,commune,000.00.35.H53,25630
000.21.35.H53,UBND xã Hiệp Tân,commune,000.00.35.H53,25633
000.22.35.H53,UBND xã Long Thành Bắc,commune,000.00.35.H53,25636
000.23.35.H53,UBND xã Long Thành Nam,commune,000.00.35.H53,25651
000.24.35.H53,UBND xã Long Thành Trung,commune,000.00.35.H53,25645
000.25.35.H53,UBND xã Trường Hòa,commune,000.00.35.H53,25639
000.26.35.H53,UBND xã Trường Đông,commune,000.00.35.H53,25642
000.27.35.H53,UBND xã Trường Tây,commune,000.00.35.H53,25648
000.20.36.H53,UBND thị trấn Tân Biên,commune,000.00.36.H53,25486
000.21.36.H53,UBND xã Hòa Hiệp,commune,000.00.36.H53,25504
000.22.36.H53,UBND xã Mỏ Công,commune,000.00.36.H53,25510
000.23.36.H53,UBND xã Tân Bình,commune,000.00.36.H53,25495
000.24.36.H53,UBND xã Tân Lập,commune,000.00.36.H53,25489
000.25.36.H53,UBND xã Tân Phong,commune,000.00.36.H53,25507
000.26.36.H53,UBND xã Thạnh Bắc,commune,000.00.36.H53,25492
000.27.36.H53,UBND xã Thạnh Bình,commune,000.00.36.H53,25498
000.28.36.H53,UBND xã Thạnh Tây,commune,000.00.36.H53,25501
000.29.36.H53,UBND xã Trà Vong,commune,000.00.36.H53,25513
000.20.37.H53,UBND thị trấn Tân Châu,commune,000.00.37.H53,25516
000.21.37.H53,UBND xã Suối Dây,commune,000.00.37.H53,25534
000.22.37.H53,UBND xã Suối Ngô,commune,000.00.37.H53,25531
000.23.37.H53,UBND xã Tân Đông,commune,000.00.37.H53,25522
000.24.37.H53,UBND xã Tân Hà,commune,000.00.37.H53,25519
000.25.37.H53,UBND xã Tân Hiệp,commune,000.00.37.H53,25537
000.26.37.H53,UBND xã Tân Hòa,commune,000.00.37.H53,25528
000.27.37.H53,UBND xã Tân Hội,commune,000.00.37.H53,25525
000.28.37.H53,UBND xã Tân Hưng,commune,000.00.37.H53,25549
000.29.37.H53,UBND xã Tân Phú,commune,000.00.37.H53,25546
000.30.37.H53,UBND xã Tân Thành,commune,000.00.37.H53,25543
000.31.37.H53,UBND xã Thạnh Đông,commune,000.00.37.H53,25540
000.20.38.H53,UBND thị trấn Trảng Bàng,commune,000.00.38.H53,25708
000.21.38.H53,UBND xã An Hòa,commune,000.00.38.H53,25735
000.22.38.H53,UBND xã An Tịnh,commune,000.00.38.H53,25732
000.23.38.H53,UBND xã Bình Thạnh,commune,000.00.38.H53,25729
000.24.38.H53,UBND xã Đôn Thuận,commune,000.00.38.H53,25711
000.25.38.H53,UBND xã Gia Bình,commune,000.00.38.H53,25723
000.26.38.H53,UBND xã Gia Lộc,commune,000.00.38.H53,25720
000.27.38.H53,UBND xã Hưng Thuận,commune,000.00.38.H53,25714
000.28.38.H53,UBND xã Lộc Hưng,commune,000.00.38.H53,25717
000.29.38.H53,UBND xã Phước Chỉ,commune,000.00.38.H53,25738
000.30.38.H53,UBND xã Phước Lưu,commune,000.00.38.H53,25726
`;
