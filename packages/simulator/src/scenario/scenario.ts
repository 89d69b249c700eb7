import type { MetricKey } from "@lienthong/metrics";
import type { Basis, Text, UnitHierarchy, UnitLevel } from "@lienthong/model";

/**
 * The bodies as traffic sees them: like the levels, but the body through which the provincial committee acts
 * (văn phòng UBND tỉnh) is apart, because it sends far more than a department.
 */
export type BodyClass = "office" | "department" | "district" | "commune";

/** Whom one document can go to, seen from its sender. `all…` is a fan-out: nobody of the group is left out. */
export type RoutingTarget =
  /** The body through which the provincial committee acts. */
  | "office"
  /** Departments other than the sender. */
  | "departments"
  | "allDepartments"
  /** Of a commune: the district committee above it. */
  | "ownDistrict"
  | "districts"
  | "allDistricts"
  /** Of a commune: the other communes of its district. */
  | "siblings"
  /** Of a district: its communes. */
  | "ownCommunes"
  | "allOwnCommunes"
  /** Communes anywhere. */
  | "communes"
  | "allCommunesOfADistrict";

/** One way of addressing a document. */
export interface RoutingEntry {
  /** Weight of this way among the sender's ways. */
  readonly weight: number;
  /** Mean number of recipients, geometric from 1; a fan-out has none, it goes to all. */
  readonly mean?: number;
}

/** A log-normal time. */
export interface LogNormal {
  readonly median: number;
  /** Standard deviation of the logarithm. */
  readonly sigma: number;
}

/** The value whose default was fitted to an observed rate. */
export interface Calibrated {
  /** Path of the fitted parameter, e.g. `habits.senderPaper`. */
  readonly parameter: string;
  /** Key of the metric that was fitted. */
  readonly definition: MetricKey;
  readonly target: number;
  /** How far the mean over replications may be from the target. */
  readonly tolerance: number;
  readonly basis: Basis;
  readonly note?: string;
}

/** A figure that somebody published. */
export interface Published {
  readonly metric: MetricKey;
  readonly value: number;
  readonly label: Text;
  readonly basis: Basis;
  readonly source: string;
}

/** Everything that a scenario fixes, as plain values. Shares are 0 … 1. */
export interface ScenarioValues {
  readonly name: string;
  readonly title: Text;
  readonly description?: string;
  /** First and last day, both included, `yyyy-MM-dd` in Vietnam. */
  readonly period: { readonly from: string; readonly to: string };
  readonly units: {
    /** Name of a hierarchy that comes with the library. */
    readonly builtIn?: string;
    /** A CSV file, relative to the scenario file. */
    readonly file?: string;
    /** The CSV itself: how a run directory keeps the units it used. */
    readonly inline?: string;
    /** Organisation id of the body through which the provincial committee acts. */
    readonly office?: string;
  };
  readonly calendar: "vietnam";
  readonly kinds: {
    /** Key of a kind profile of `model`. */
    readonly profile: string;
    /** Weight of each kind of the profile, by key. */
    readonly weights: Readonly<Record<string, number>>;
    /** Share of a kind's documents that goes on paper because of the kind; kinds not named: 0. */
    readonly paper: Readonly<Record<string, number>>;
  };
  readonly adoption: Readonly<Record<"department" | "district" | "commune", number>> & {
    /** Who stays out: the `outside` list in its order, or drawn from the seed. */
    readonly choice: "named" | "random";
    /** Organisation ids that are not connected; the last ones join first when a share asks for fewer. */
    readonly outside: readonly string[];
  };
  readonly traffic: {
    /** Factor on all volumes. */
    readonly intensity: number;
    /** Documents sent by one body in a year at intensity 1. */
    readonly volume: Readonly<Record<BodyClass, number>>;
    /** Relative rate of the twelve months, per working hour. */
    readonly months: readonly number[];
    /** Relative rate of the hours of the day, by hour; hours not named: 1. Outside office hours nothing is sent. */
    readonly hours: Readonly<Record<string, number>>;
  };
  readonly routing: Readonly<Record<BodyClass, Readonly<Partial<Record<RoutingTarget, RoutingEntry>>>>>;
  /** Weights of the urgencies: độ khẩn. */
  readonly urgency: Readonly<Record<"normal" | "urgent" | "veryUrgent" | "express", number>>;
  readonly habits: {
    readonly senderPaper: number;
    readonly recipientPaper: number;
    readonly paperParallel: number;
    readonly lateSending: number;
    readonly lateReceiving: number;
  };
  readonly signing: {
    readonly personal: number;
    readonly signedName: number;
    readonly signedNameUnsigned: number;
  };
  readonly defects: {
    readonly unsigned: number;
    readonly certificateInvalid: number;
    readonly signatureBroken: number;
    readonly incomplete: number;
  };
  readonly failures: {
    readonly recipientUnknown: number;
    readonly refusedByAxis: number;
    readonly undelivered: number;
    /** Hours until the sender's system gives up. */
    readonly givenUpAfter: number;
  };
  readonly returns: {
    readonly wrongRecipient: number;
    readonly duplicate: number;
    readonly other: number;
  };
  readonly staff: {
    /** Clerks — văn thư — of one body. */
    readonly clerks: Readonly<Record<BodyClass, number>>;
    /** Working minutes per outgoing document. */
    readonly outgoing: LogNormal;
    /** Working minutes per incoming document. */
    readonly incoming: LogNormal;
  };
  readonly handling: {
    readonly autoProcessing: number;
    readonly noClose: number;
    /** Working hours from acceptance to the end of the work. */
    readonly duration: LogNormal;
    readonly dueShare: number;
    /** Working days from issue to the due date. */
    readonly dueDays: number;
  };
  readonly axis: {
    /** Seconds on the way. */
    readonly transit: LogNormal;
    /** Minutes between two looks of a receiver's system for documents. */
    readonly documentPoll: number;
    /** Hours between two looks of a sender's system for statuses. */
    readonly statusPoll: number;
    /** Hour of the day (Vietnam) of one of those looks. */
    readonly statusPollAt: number;
  };
  readonly calibrated?: Calibrated;
  /** Published figures to look at beside the computed ones. */
  readonly published: readonly Published[];
}

/** One documented value of a scenario. */
export interface Parameter {
  /** Key path in the YAML, e.g. `adoption.commune`. */
  readonly path: string;
  readonly value: number | string | readonly (number | string)[];
  /** What the number counts or measures. */
  readonly unit?: string;
  /** What it means. */
  readonly meaning: Text;
  readonly basis: Basis;
  readonly source?: string;
  readonly note?: string;
}

/** A scenario that was checked and can be simulated. */
export interface Scenario extends ScenarioValues {
  readonly hierarchy: UnitHierarchy;
  /** Every parameter with its unit, basis and source, in the order of the file format. */
  readonly parameters: readonly Parameter[];
}

/** Levels whose bodies adopt eOffice by share. */
export const ADOPTING_LEVELS: readonly (UnitLevel & ("department" | "district" | "commune"))[] = [
  "department",
  "district",
  "commune",
];
