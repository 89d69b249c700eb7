export * from "@lienthong/simulator";
