import type { Unit } from "@lienthong/model";

/**
 * The organisations in the recorded requests of the national SDK. Their ids are real; the two short ones name the same
 * bodies in one recorded message and are units of their own here, because the two forms are never converted blindly.
 */
export function sdkDemoUnits(): readonly Unit[] {
  return [
    { id: "000.00.00.G22", name: "Văn phòng Chính phủ", level: "central", basis: "observed" },
    { id: "000.00.00.H41", name: "UBND tỉnh Nghệ An", level: "province", basis: "observed" },
    { id: "000.00.00.H14", name: "UBND tỉnh Cao Bằng", level: "province", basis: "observed" },
    { id: "G22", name: "Văn phòng Chính phủ (mã rút gọn)", level: "central", basis: "observed" },
    { id: "H41", name: "UBND tỉnh Nghệ An (mã rút gọn)", level: "province", basis: "observed" },
  ];
}
