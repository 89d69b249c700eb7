import type { PackageState } from "@lienthong/exchange";

/** The states of a package in Vietnamese, as lists describe them; the wording of `processing` and `fail` is ours. */
export const PACKAGE_STATE_NAMES: Readonly<Record<PackageState, string>> = {
  initial: "Khởi tạo",
  processing: "Đang xử lý",
  done: "Hoàn thành",
  fail: "Thất bại",
};
