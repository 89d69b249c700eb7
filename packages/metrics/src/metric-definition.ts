import type { Basis, Text } from "@lienthong/model";

/**
 * Names of the rates. `workfile.rate` (work files handled online ÷ all work files) is absent: a log of exchanged
 * documents holds no work files.
 */
export type MetricKey =
  | "interlink.delivery"
  | "interlink.recipient"
  | "interlink.document.all"
  | "interlink.document.any"
  | "connected.units"
  | "exchange.electronic"
  | "signed.verified"
  | "signed.filename"
  | "ack.rate"
  | "ack.onTime"
  | "return.rate"
  | "send.onTime"
  | "process.onTime";

/** What a rate counts, and how sure it is that others count it so. */
export interface MetricDefinition {
  readonly name: Text;
  /** Numerator ÷ denominator in words. */
  readonly formula: Text;
  readonly source: Text;
  /** Of the formula: laid down, seen in use, or chosen here. */
  readonly basis: Basis;
}

const NO_OFFICIAL: Text = {
  en: "No official definition of the interlinkage rate was found; this one is the project's choice.",
  vi: "Chưa tìm thấy định nghĩa chính thức của tỷ lệ liên thông; đây là lựa chọn của dự án.",
};
const OWN_CHOICE: Text = { en: "The project's choice.", vi: "Lựa chọn của dự án." };

/** Every rate with its definition: no number is shown without one. In the order in which they are shown. */
export const METRIC_DEFINITIONS: Readonly<Record<MetricKey, MetricDefinition>> = {
  "interlink.delivery": {
    name: { en: "deliveries interlinked end to end", vi: "lượt gửi liên thông trọn vẹn" },
    formula: {
      en: "deliveries (document × recipient) that arrived electronically, both ends connected, and were not returned ÷ all deliveries",
      vi: "lượt gửi (văn bản × nơi nhận) đến nơi bằng đường điện tử, hai bên đã kết nối và không bị trả lại ÷ tổng số lượt gửi",
    },
    source: NO_OFFICIAL,
    basis: "assumed",
  },
  "interlink.recipient": {
    name: { en: "deliveries to connected recipients", vi: "lượt gửi đến nơi nhận đã kết nối" },
    formula: {
      en: "deliveries whose recipient is connected ÷ all deliveries",
      vi: "lượt gửi có nơi nhận đã kết nối ÷ tổng số lượt gửi",
    },
    source: NO_OFFICIAL,
    basis: "assumed",
  },
  "interlink.document.all": {
    name: { en: "documents interlinked with all recipients", vi: "văn bản liên thông với mọi nơi nhận" },
    formula: {
      en: "documents all of whose deliveries are interlinked ÷ documents",
      vi: "văn bản có mọi lượt gửi đều liên thông ÷ tổng số văn bản",
    },
    source: NO_OFFICIAL,
    basis: "assumed",
  },
  "interlink.document.any": {
    name: {
      en: "documents interlinked with at least one recipient",
      vi: "văn bản liên thông với ít nhất một nơi nhận",
    },
    formula: {
      en: "documents with at least one interlinked delivery ÷ documents",
      vi: "văn bản có ít nhất một lượt gửi liên thông ÷ tổng số văn bản",
    },
    source: NO_OFFICIAL,
    basis: "assumed",
  },
  "connected.units": {
    name: { en: "connected units", vi: "cơ quan đã kết nối" },
    formula: {
      en: "counted units whose eOffice is connected at the end ÷ counted units",
      vi: "cơ quan có eOffice đã kết nối vào cuối kỳ ÷ tổng số cơ quan được tính",
    },
    source: {
      en: "Tây Ninh's report for mid 2017 gives coverage by level in this form.",
      vi: "Báo cáo giữa năm 2017 của Tây Ninh nêu độ phủ theo cấp ở dạng này.",
    },
    basis: "observed",
  },
  "exchange.electronic": {
    name: { en: "documents exchanged electronically", vi: "văn bản trao đổi dưới dạng điện tử" },
    formula: {
      en: "documents with at least one delivery sent electronically (paper in parallel included) ÷ documents sent",
      vi: "văn bản có ít nhất một lượt gửi điện tử (kể cả gửi kèm bản giấy) ÷ tổng số văn bản đã gửi",
    },
    source: {
      en: "Named in QĐ 942/QĐ-TTg; its exact formula was not read.",
      vi: "Chỉ tiêu nêu tại QĐ 942/QĐ-TTg; chưa đọc được công thức chính xác.",
    },
    basis: "assumed",
  },
  "signed.verified": {
    name: { en: "electronic documents whose signatures verify", vi: "văn bản điện tử có chữ ký số hợp lệ" },
    formula: {
      en: "electronic documents verified with the verdict TOTAL-PASSED wherever they were verified ÷ electronic documents",
      vi: "văn bản điện tử được xác thực với kết quả TOTAL-PASSED ở mọi nơi xác thực ÷ tổng số văn bản điện tử",
    },
    source: {
      en: "QĐ 942/QĐ-TTg sets the target; the formula is the project's reading.",
      vi: "QĐ 942/QĐ-TTg đặt chỉ tiêu; công thức theo cách hiểu của dự án.",
    },
    basis: "assumed",
  },
  "signed.filename": {
    name: { en: "electronic documents “signed” by file name", vi: "văn bản điện tử “ký số” theo tên tệp" },
    formula: {
      en: "electronic documents with `_Signed` in an attachment's file name ÷ electronic documents",
      vi: "văn bản điện tử có tệp đính kèm mang `_Signed` trong tên ÷ tổng số văn bản điện tử",
    },
    source: {
      en: "How one hub in use counts (seen in its code); it verifies nothing.",
      vi: "Cách một trục đang dùng đếm (thấy trong mã nguồn); không xác thực chữ ký.",
    },
    basis: "observed",
  },
  "ack.rate": {
    name: { en: "deliveries accepted", vi: "lượt gửi đã tiếp nhận" },
    formula: {
      en: "deliveries with status 03 ÷ deliveries arrived",
      vi: "lượt gửi có trạng thái 03 ÷ lượt gửi đã đến",
    },
    source: OWN_CHOICE,
    basis: "assumed",
  },
  "ack.onTime": {
    name: { en: "deliveries accepted within the day", vi: "lượt gửi tiếp nhận trong ngày" },
    formula: {
      en: "deliveries with status 03 within the day of arrival ÷ deliveries arrived",
      vi: "lượt gửi có trạng thái 03 trong ngày đến ÷ lượt gửi đã đến",
    },
    source: {
      en: "The limit is in NĐ 30/2020/NĐ-CP, Art. 21(2c); the ratio is the project's choice.",
      vi: "Thời hạn theo điểm c khoản 2 Điều 21 NĐ 30/2020/NĐ-CP; tỷ lệ là lựa chọn của dự án.",
    },
    basis: "law",
  },
  "return.rate": {
    name: { en: "deliveries returned", vi: "lượt gửi bị trả lại" },
    formula: {
      en: "deliveries with status 02 ÷ deliveries arrived",
      vi: "lượt gửi có trạng thái 02 ÷ lượt gửi đã đến",
    },
    source: OWN_CHOICE,
    basis: "assumed",
  },
  "send.onTime": {
    name: { en: "signed documents sent on time", vi: "văn bản đã ký gửi đúng hạn" },
    formula: {
      en: "electronic documents sent on the day of signing or in the next working day's morning ÷ electronic documents with a signing time",
      vi: "văn bản điện tử gửi trong ngày ký hoặc sáng ngày làm việc kế tiếp ÷ văn bản điện tử có thời điểm ký",
    },
    source: {
      en: "The limit is in QĐ 28/2018/QĐ-TTg, Art. 6 (read in summaries); the ratio is the project's choice.",
      vi: "Thời hạn theo Điều 6 QĐ 28/2018/QĐ-TTg (đọc qua bản tóm tắt); tỷ lệ là lựa chọn của dự án.",
    },
    basis: "law",
  },
  "process.onTime": {
    name: { en: "deliveries finished on time", vi: "lượt gửi xử lý xong đúng hạn" },
    formula: {
      en: "deliveries with status 06 by the end of the due date ÷ deliveries with status 06 and a due date",
      vi: "lượt gửi có trạng thái 06 trước hết ngày hạn xử lý ÷ lượt gửi có trạng thái 06 và có hạn xử lý",
    },
    source: OWN_CHOICE,
    basis: "assumed",
  },
};
