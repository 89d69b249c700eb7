import type { Text } from "../errors/lienthong-error.js";
import type { Basis } from "../event/loss-cause.js";
import { documentKind } from "./document-kind.js";

/** One entry of a list of mandated kinds: an official kind, or a functional group as the list words it. */
export interface KindProfileMember {
  readonly label: Text;
  /** The official kind, where the list names one. */
  readonly kind?: string;
  /**
   * Kinds by which a functional group is represented here: our reading (assumed). Empty where the group says nothing
   * about kinds. For an official kind, that kind.
   */
  readonly kinds: readonly string[];
  /** The list keeps paper beside the electronic document. */
  readonly alsoPaper: boolean;
}

/** Key of {@link KIND_PROFILES}. */
export type KindProfileKey =
  "tay-ninh-2017-assumed" | "functional-2017-assumed" | "frequent-7" | "hau-giang-2016" | "hcmc-2017" | "vpcp-2020";

/** A named list of document kinds that must be exchanged electronically and signed — danh mục văn bản điện tử. */
export interface KindProfile {
  readonly key: KindProfileKey;
  readonly name: Text;
  readonly basis: Basis;
  readonly source: Text;
  readonly members: readonly KindProfileMember[];
}

/** Where the list of 2020 words a kind more closely than its name does. */
const WORDED: Readonly<Record<string, Text>> = {
  "L.NQ": { en: "resolution of a people's council (3 levels)", vi: "Nghị quyết của Hội đồng nhân dân 3 cấp" },
  "L.QĐ": { en: "decision of a people's committee (3 levels)", vi: "Quyết định của Ủy ban nhân dân 3 cấp" },
};

function kinds(...keys: readonly string[]): KindProfileMember[] {
  return keys.map((kind) => ({
    label: WORDED[kind] ?? documentKind(kind)?.name ?? { en: kind, vi: kind },
    kind,
    kinds: [kind],
    alsoPaper: false,
  }));
}

function group(en: string, vi: string, ...represented: readonly string[]): KindProfileMember {
  return { label: { en, vi }, kinds: represented, alsoPaper: false };
}

const onPaperToo = (member: KindProfileMember): KindProfileMember => ({ ...member, alsoPaper: true });

/**
 * Lists of the kinds that must be signed and exchanged electronically. The report of June 2017 speaks of "7 prescribed
 * kinds" in Tây Ninh and names none; no instrument of Tây Ninh with such a list was found. Hence profiles, and not a
 * constant: whoever prints the default prints the word "assumed" with it.
 */
export const KIND_PROFILES: Readonly<Record<KindProfileKey, KindProfile>> = {
  "tay-ninh-2017-assumed": {
    key: "tay-ninh-2017-assumed",
    name: { en: "Tây Ninh 2017 (assumed)", vi: "Tây Ninh 2017 (giả định)" },
    basis: "assumed",
    source: {
      en: "Six kinds with support in at least three of four lists of other provinces (2015–2020); the seventh, guidance, is the weakest: it keeps all seven in the official tables of 2011 and 2020.",
      vi: "Sáu loại có trong ít nhất ba trên bốn danh mục của các tỉnh khác (2015–2020); loại thứ bảy, hướng dẫn, yếu nhất: giữ cho cả bảy loại nằm trong bảng chính thức năm 2011 và 2020.",
    },
    members: kinds("CV", "GM", "TB", "BC", "KH", "CTr", "HD"),
  },
  "functional-2017-assumed": {
    key: "functional-2017-assumed",
    name: { en: "Functional list 2017 (assumed)", vi: "Danh mục theo chức năng 2017 (giả định)" },
    basis: "assumed",
    source: {
      en: "Majority of the lists of Hậu Giang 2016, Hồ Chí Minh City 2017 and Quảng Bình 2015; the work schedule is not an official kind.",
      vi: "Đa số trong danh mục của Hậu Giang 2016, TP. Hồ Chí Minh 2017 và Quảng Bình 2015; lịch công tác không phải loại văn bản chính thức.",
    },
    members: kinds("CV", "GM", "TB", "BC", "KH", "CTr", "lich-cong-tac"),
  },
  "frequent-7": {
    key: "frequent-7",
    name: { en: "Seven most usual kinds", vi: "Bảy loại thường dùng nhất" },
    basis: "assumed",
    source: {
      en: "The most usual kinds, for the case that the list of 2017 was not one of documents sent only electronically.",
      vi: "Các loại thường dùng nhất, cho trường hợp danh mục năm 2017 không phải danh mục chỉ gửi bản điện tử.",
    },
    members: kinds("CV", "QĐ", "TTr", "BC", "KH", "TB", "GM"),
  },
  "hau-giang-2016": {
    key: "hau-giang-2016",
    name: { en: "Hậu Giang 2016", vi: "Hậu Giang 2016" },
    basis: "observed",
    source: {
      en: "Official letter 1169/UBND-TTTH of 2016-07-28, applied from 2016-08-15, as reported (reported, not read): signed, without paper. Kinds that stand for a group are our reading.",
      vi: "Công văn 1169/UBND-TTTH ngày 28/7/2016, áp dụng từ 15/8/2016, theo báo chí: ký số, không gửi bản giấy. Loại văn bản đại diện cho nhóm là cách hiểu của dự án.",
    },
    members: [
      group("invitations, letters of invitation, summons", "giấy mời, thư mời, giấy triệu tập", "GM"),
      group("reports: periodical and on request", "báo cáo định kỳ và theo yêu cầu", "BC"),
      group("documents for information or coordination", "văn bản gửi để biết, để phối hợp", "CV"),
      group("documents reporting to leaders", "văn bản báo cáo lãnh đạo", "BC"),
      group("programmes and plans without funding", "chương trình, kế hoạch không liên quan kinh phí", "CTr", "KH"),
      group("drafts for comment, and the comments", "dự thảo lấy ý kiến và văn bản góp ý"),
      group("work schedules", "lịch công tác", "lich-cong-tac"),
      group("notices of a seal, a signature, an office address", "thông báo mẫu dấu, chữ ký, trụ sở", "TB"),
    ],
  },
  "hcmc-2017": {
    key: "hcmc-2017",
    name: { en: "Hồ Chí Minh City 2017", vi: "TP. Hồ Chí Minh 2017" },
    basis: "observed",
    source: {
      en: "From 2017-06-01, as reported by congan.com.vn (reported, not read); secret documents excluded. Kinds that stand for a group are our reading.",
      vi: "Từ 01/6/2017, theo congan.com.vn; trừ văn bản mật. Loại văn bản đại diện cho nhóm là cách hiểu của dự án.",
    },
    members: [
      group("invitations to internal meetings", "giấy mời họp nội bộ", "GM"),
      group("meeting papers", "tài liệu họp"),
      group("documents for information or for reporting", "văn bản để biết, để báo cáo", "BC"),
      group("general notices", "thông báo chung", "TB"),
      group("papers exchanged while handling work", "tài liệu trao đổi trong xử lý công việc"),
      group("work schedules", "lịch công tác", "lich-cong-tac"),
      ...kinds("CV"),
      group("direction and administration information", "thông tin chỉ đạo, điều hành"),
      ...kinds("TTr", "QĐ").map(onPaperToo),
    ],
  },
  "vpcp-2020": {
    key: "vpcp-2020",
    name: { en: "Government Office list 2020", vi: "Danh mục của Văn phòng Chính phủ 2020" },
    basis: "observed",
    source: {
      en: "Official letter 672/UBND-KGVX of Quảng Nam, from 2020-03-01, described as matching the Government Office's list (reported, not read): 4 legal and 22 administrative kinds.",
      vi: "Công văn 672/UBND-KGVX của Quảng Nam, từ 01/3/2020, được mô tả là trùng với danh mục của Văn phòng Chính phủ: 4 loại quy phạm pháp luật và 22 loại hành chính.",
    },
    members: [
      ...kinds("L.TT", "L.TTLT", "L.NQ", "L.QĐ"),
      ...kinds("NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "TTr"),
      ...kinds("CV", "CĐ", "GUQ", "GM", "PG", "PC", "PB"),
    ],
  },
};

/** The profile used where none is named. */
export const DEFAULT_KIND_PROFILE: KindProfileKey = "tay-ninh-2017-assumed";

/** The profile with a key, or `undefined`. */
export function kindProfile(key: string): KindProfile | undefined {
  return Object.hasOwn(KIND_PROFILES, key) ? KIND_PROFILES[key as KindProfileKey] : undefined;
}

/** The kinds that a profile stands for, each once, in its order. */
export function profileKinds(profile: KindProfile): readonly string[] {
  return [...new Set(profile.members.flatMap((member) => member.kinds))];
}
