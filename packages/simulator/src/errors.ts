import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/simulator` throws. */
export type SimulatorErrorCode =
  | "SIMULATOR_CONSERVATION"
  | "SIMULATOR_KERNEL_TIME"
  | "SIMULATOR_OPTIONS"
  | "SIMULATOR_SCENARIO"
  | "SIMULATOR_SCENARIO_UNKNOWN";

/** An error of this package; match on `code`. */
export class SimulatorError extends LienThongError<SimulatorErrorCode> {}

/** What each code means and what to do about it, sorted by code. */
export const SIMULATOR_ERRORS: Readonly<Record<SimulatorErrorCode, ErrorEntry>> = {
  SIMULATOR_CONSERVATION: {
    meaning: {
      en: "A document or delivery disappeared or was counted twice: what was issued is not what arrived, went on paper, failed, was returned or is still on the way.",
      vi: "Có văn bản hoặc lượt gửi bị mất hoặc bị đếm hai lần: số phát hành không bằng tổng số đã đến, gửi giấy, thất bại, bị trả lại và còn trên đường.",
    },
    cure: {
      en: "This is a defect of the simulator, not of the scenario. Report it with the scenario, the seed and details.",
      vi: "Đây là lỗi của bộ mô phỏng, không phải của kịch bản. Hãy báo lỗi kèm kịch bản, seed và details.",
    },
  },
  SIMULATOR_KERNEL_TIME: {
    meaning: {
      en: "The kernel was asked to plan something for a moment that is not a number, or to run backwards.",
      vi: "Nhân mô phỏng được yêu cầu lập lịch tại một thời điểm không phải là số, hoặc chạy lùi thời gian.",
    },
    cure: {
      en: "Pass a finite number of epoch milliseconds, not before the present moment of the kernel.",
      vi: "Truyền một số mili giây hữu hạn, không sớm hơn thời điểm hiện tại của nhân.",
    },
  },
  SIMULATOR_OPTIONS: {
    meaning: {
      en: "A run was asked for with an impossible seed, replication or number of documents to materialise.",
      vi: "Lần chạy được yêu cầu với seed, chỉ số lần lặp hoặc số văn bản cần tạo thật không hợp lệ.",
    },
    cure: {
      en: "Seed and replication are whole numbers from 0 to 2^53 − 1; materialise is a whole number from 0, or { share } from 0 to 1.",
      vi: "Seed và chỉ số lần lặp là số nguyên từ 0 đến 2^53 − 1; materialise là số nguyên từ 0, hoặc { share } từ 0 đến 1.",
    },
  },
  SIMULATOR_SCENARIO: {
    meaning: {
      en: "The scenario has errors; details.findings names each with its place and its remedy.",
      vi: "Kịch bản có lỗi; details.findings nêu từng lỗi kèm vị trí và cách sửa.",
    },
    cure: {
      en: "Correct the places named. parseScenario returns the same findings without throwing.",
      vi: "Sửa các vị trí đã nêu. parseScenario trả về cùng danh sách lỗi mà không ném ngoại lệ.",
    },
  },
  SIMULATOR_SCENARIO_UNKNOWN: {
    meaning: {
      en: "There is no built-in scenario of this name.",
      vi: "Không có kịch bản dựng sẵn nào mang tên này.",
    },
    cure: {
      en: "Use a name of BUILT_IN_SCENARIOS, or parse your own file with parseScenario.",
      vi: "Dùng một tên trong BUILT_IN_SCENARIOS, hoặc đọc tệp của bạn bằng parseScenario.",
    },
  },
};
