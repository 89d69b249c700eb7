import { METRIC_DEFINITIONS, type MetricKey } from "@lienthong/metrics";
import { z } from "zod";
import { bodies, factor, logNormal, measure, sentence, share, text, weight, whole } from "./schema-value.js";

const wayWeight = weight("how often this way is taken", "tần suất của cách gửi này");
const entry = z.strictObject({
  weight: wayWeight,
  mean: measure("recipients", 1, 1000, "mean number of recipients", "số nơi nhận trung bình").optional(),
});
const fanOut = z.strictObject({ weight: wayWeight });
const routes = z.strictObject({
  office: entry.optional(),
  departments: entry.optional(),
  allDepartments: fanOut.optional(),
  ownDistrict: entry.optional(),
  districts: entry.optional(),
  allDistricts: fanOut.optional(),
  siblings: entry.optional(),
  ownCommunes: entry.optional(),
  allOwnCommunes: fanOut.optional(),
  communes: entry.optional(),
  allCommunesOfADistrict: fanOut.optional(),
});

const basis = z.enum(["observed", "law", "assumed"]).meta({ allowed: "observed, law or assumed" });
const metricKeys = Object.keys(METRIC_DEFINITIONS) as MetricKey[];
const metric = z.enum(metricKeys).meta({ allowed: `one of ${metricKeys.join(", ")}` });
// A run directory is called by it, so it may not lead out of the folder or be what some file system forbids.
const runName = z
  .string()
  .regex(/^(?![. ])[^\p{Cc}\p{Bidi_Control}/\\:*?"<>|]{1,80}$/u)
  .meta({ allowed: 'a name of 1 to 80 characters without / \\ : * ? " < > | and not beginning with a dot' });
const day = z.string().meta({ allowed: "a date yyyy-MM-dd" });
const hour = z.string().regex(/^(?:[01]?\d|2[0-3])$/);

/** The whole of a scenario as plain values: keys, types, ranges, units and meanings. */
export const scenarioSchema: z.ZodObject = z.strictObject({
  name: runName,
  title: sentence(),
  description: z.string().meta({ allowed: "a text" }).optional(),
  period: z.strictObject({ from: day, to: day }),
  units: z.strictObject({
    builtIn: text().optional(),
    file: text().optional(),
    inline: text().optional(),
    office: text().optional(),
  }),
  calendar: z.enum(["vietnam"]).meta({ allowed: "vietnam" }),
  kinds: z.strictObject({
    profile: z
      .string()
      .min(1)
      .meta({
        meaning: { en: "profile of the mandated kinds", vi: "bộ loại văn bản bắt buộc" },
        allowed: "the key of a kind profile",
      }),
    weights: z.record(z.string(), weight("weight of this kind among the documents", "tỷ trọng của loại văn bản")),
    paper: z.record(
      z.string(),
      share("documents of this kind that go on paper because of the kind", "văn bản gửi giấy do loại văn bản"),
    ),
  }),
  adoption: z.strictObject({
    department: share("departments whose eOffice is connected", "sở, ban, ngành đã kết nối"),
    district: share("districts whose eOffice is connected", "cấp huyện đã kết nối"),
    commune: share("communes whose eOffice is connected", "cấp xã đã kết nối"),
    choice: z.enum(["named", "random"]).meta({
      meaning: {
        en: "who stays out: the named list, or drawn from the seed",
        vi: "đơn vị chưa kết nối: theo danh sách, hoặc chọn ngẫu nhiên",
      },
      allowed: "named or random",
    }),
    outside: z.array(text()).meta({
      unit: "organisation ids",
      meaning: { en: "bodies that stay out", vi: "các đơn vị chưa kết nối" },
      allowed: "a list of organisation ids",
    }),
  }),
  traffic: z.strictObject({
    intensity: factor("factor on all volumes", "hệ số nhân của lượng văn bản"),
    volume: bodies((en, vi) =>
      measure("documents/body/year", 0, 1e7, `documents sent in a year by ${en}`, `văn bản đi mỗi năm của ${vi}`),
    ),
    months: z
      .array(z.number().min(0).max(1000))
      .length(12)
      .meta({
        unit: "factor",
        meaning: { en: "relative rate of the months", vi: "hệ số theo tháng" },
        allowed: "a list of 12 numbers of 0 or more",
      }),
    hours: z.record(hour, factor("relative rate of this hour of the day", "hệ số theo giờ trong ngày")),
  }),
  routing: z.strictObject({ office: routes, department: routes, district: routes, commune: routes }),
  urgency: z.strictObject({
    normal: weight("documents without urgency", "văn bản thường"),
    urgent: weight("urgent documents", "văn bản khẩn"),
    veryUrgent: weight("very urgent documents", "văn bản thượng khẩn"),
    express: weight("express documents", "văn bản hỏa tốc"),
  }),
  habits: z.strictObject({
    senderPaper: share(
      "documents that a connected sender sends on paper out of habit",
      "văn bản mà bên gửi đã kết nối vẫn gửi giấy theo thói quen",
    ),
    recipientPaper: share(
      "deliveries that a connected recipient wants on paper",
      "lượt gửi mà bên nhận đã kết nối yêu cầu bản giấy",
    ),
    paperParallel: share("electronic documents that also go on paper", "văn bản điện tử gửi kèm bản giấy"),
    lateSending: share("documents that stay lying after they were issued", "văn bản phát hành nhưng gửi chậm"),
    lateReceiving: share(
      "arrived documents that the clerk looks at a working day later",
      "văn bản đến được xử lý chậm một ngày làm việc",
    ),
  }),
  signing: z.strictObject({
    personal: share(
      "documents with a personal signature beside the organisation's",
      "văn bản có cả chữ ký số cá nhân và cơ quan",
    ),
    signedName: share(
      "signed documents with `_Signed` in an attachment's name",
      "văn bản đã ký có `_Signed` trong tên tệp",
    ),
    signedNameUnsigned: share(
      "unsigned documents with `_Signed` in an attachment's name",
      "văn bản chưa ký có `_Signed` trong tên tệp",
    ),
  }),
  defects: z.strictObject({
    unsigned: share("electronic documents without the required signature", "văn bản điện tử thiếu chữ ký số"),
    certificateInvalid: share(
      "electronic documents signed with a certificate that is not valid",
      "văn bản điện tử ký bằng chứng thư số không hợp lệ",
    ),
    signatureBroken: share("electronic documents changed after signing", "văn bản điện tử bị thay đổi sau khi ký"),
    incomplete: share(
      "electronic documents without an attachment that they name",
      "văn bản điện tử thiếu tệp đính kèm",
    ),
  }),
  failures: z.strictObject({
    recipientUnknown: share(
      "electronic deliveries to an organisation id that the axis does not know",
      "lượt gửi tới mã định danh mà trục không biết",
    ),
    refusedByAxis: share("electronic deliveries that the axis refuses", "lượt gửi bị trục từ chối"),
    undelivered: share("electronic deliveries lost on the way", "lượt gửi thất lạc trên đường truyền"),
    givenUpAfter: measure("hours", 0, 10_000, "until a lost delivery is given up", "thời gian trước khi ngừng gửi"),
  }),
  returns: z.strictObject({
    wrongRecipient: share("arrived deliveries that concern somebody else", "lượt đến bị gửi nhầm nơi nhận"),
    duplicate: share("arrived deliveries that the recipient holds already", "lượt đến bị gửi trùng"),
    other: share("arrived deliveries returned for another reason", "lượt đến bị trả lại vì lý do khác"),
  }),
  staff: z.strictObject({
    clerks: bodies((en, vi) => whole("clerks", 1, 1000, `clerks of ${en}`, `số văn thư của ${vi}`)),
    outgoing: logNormal(
      "working minutes",
      100_000,
      "a clerk's work on an outgoing document",
      "thời gian văn thư xử lý một văn bản đi",
    ),
    incoming: logNormal(
      "working minutes",
      100_000,
      "a clerk's work on an incoming document",
      "thời gian văn thư xử lý một văn bản đến",
    ),
  }),
  handling: z.strictObject({
    autoProcessing: share(
      "acceptances at which the system also reports 05 by itself",
      "lượt tiếp nhận mà hệ thống tự báo trạng thái 05",
    ),
    noClose: share("finished work that is never reported as 06", "việc đã xong nhưng không báo trạng thái 06"),
    duration: logNormal("working hours", 100_000, "work on an accepted document", "thời gian giải quyết văn bản"),
    dueShare: share("documents with a due date", "văn bản có hạn xử lý"),
    dueDays: whole("working days", 1, 1000, "from issue to the due date", "từ lúc phát hành đến hạn xử lý"),
  }),
  axis: z.strictObject({
    transit: logNormal("seconds", 1e7, "time on the way", "thời gian truyền"),
    documentPoll: measure("minutes", 0.1, 100_000, "between two looks for documents", "chu kỳ lấy văn bản"),
    statusPoll: measure("hours", 0.01, 10_000, "between two looks for statuses", "chu kỳ lấy trạng thái"),
    statusPollAt: measure("hour of the day", 0, 24, "when a look for statuses happens", "giờ lấy trạng thái"),
  }),
  calibrated: z
    .strictObject({
      parameter: text(),
      definition: metric,
      target: share("the rate that was fitted", "tỷ lệ dùng để hiệu chỉnh"),
      tolerance: share("how far the mean may be from it", "sai số cho phép"),
      basis,
      note: z.string().optional(),
    })
    .optional(),
  published: z.array(
    z.strictObject({
      metric,
      value: share("a published rate", "tỷ lệ đã công bố"),
      label: sentence(),
      basis,
      source: text(),
    }),
  ),
});
