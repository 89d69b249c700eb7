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
      en: "deliveries (document × recipient) that arrived electronically, both ends connected, and were not returned ÷ all decided deliveries (arrived, failed or on paper)",
      vi: "lượt gửi (văn bản × nơi nhận) đến nơi bằng đường điện tử, hai bên đã kết nối và không bị trả lại ÷ tổng số lượt gửi đã có kết quả (đã đến, hỏng hoặc đi bằng giấy)",
    },
    source: NO_OFFICIAL,
    basis: "assumed",
  },
  "interlink.recipient": {
    name: { en: "deliveries to connected recipients", vi: "lượt gửi đến nơi nhận đã kết nối" },
    formula: {
      en: "decided deliveries whose recipient was connected when they were sent ÷ all decided deliveries",
      vi: "lượt gửi đã có kết quả có nơi nhận đã kết nối lúc gửi ÷ tổng số lượt gửi đã có kết quả",
    },
    source: NO_OFFICIAL,
    basis: "assumed",
  },
  "interlink.document.all": {
    name: { en: "documents interlinked with all recipients", vi: "văn bản liên thông với mọi nơi nhận" },
    formula: {
      en: "documents all of whose deliveries are interlinked ÷ documents without an undecided delivery",
      vi: "văn bản có mọi lượt gửi đều liên thông ÷ tổng số văn bản có mọi lượt gửi đã có kết quả",
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
      en: "documents with at least one interlinked delivery ÷ documents without an undecided delivery",
      vi: "văn bản có ít nhất một lượt gửi liên thông ÷ tổng số văn bản có mọi lượt gửi đã có kết quả",
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
      en: "electronic documents with the verdict TOTAL-PASSED wherever they were verified (never verified counts as not) ÷ electronic documents, without those wholly on the way",
      vi: "văn bản điện tử có kết quả TOTAL-PASSED ở mọi nơi xác thực (chưa xác thực ở đâu thì không tính là hợp lệ) ÷ tổng số văn bản điện tử, trừ văn bản còn trên đường tới mọi nơi nhận",
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
      en: "electronic documents with `_Signed` in an attachment's file name ÷ electronic documents, without those wholly on the way",
      vi: "văn bản điện tử có tệp đính kèm mang `_Signed` trong tên ÷ tổng số văn bản điện tử, trừ văn bản còn trên đường tới mọi nơi nhận",
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
      en: "deliveries with status 03 before offices close on the day of arrival (on the next working day for what comes after closing) ÷ deliveries arrived",
      vi: "lượt gửi có trạng thái 03 trước giờ đóng cửa của ngày đến (đến sau giờ làm việc thì tính ngày làm việc kế tiếp) ÷ lượt gửi đã đến",
    },
    source: {
      en: "The limit is in NĐ 30/2020/NĐ-CP, Art. 21(2c), applied to earlier periods too; the ratio is the project's choice.",
      vi: "Thời hạn theo điểm c khoản 2 Điều 21 NĐ 30/2020/NĐ-CP, áp dụng cả cho thời kỳ trước đó; tỷ lệ là lựa chọn của dự án.",
    },
    basis: "assumed",
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
      en: "electronic documents whose last delivery left by the end of the next working day's morning after signing ÷ electronic documents with a signing time",
      vi: "văn bản điện tử có lượt gửi cuối cùng đi chậm nhất hết buổi sáng của ngày làm việc kế tiếp ngày ký ÷ văn bản điện tử có thời điểm ký",
    },
    source: {
      en: "The limit is in QĐ 28/2018/QĐ-TTg, Art. 6 (read in summaries), applied to earlier periods too; the ratio is the project's choice.",
      vi: "Thời hạn theo Điều 6 QĐ 28/2018/QĐ-TTg (đọc qua bản tóm tắt), áp dụng cả cho thời kỳ trước đó; tỷ lệ là lựa chọn của dự án.",
    },
    basis: "assumed",
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
