export * from "@lienthong/metrics";
