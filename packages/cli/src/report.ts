export * from "@lienthong/report";
