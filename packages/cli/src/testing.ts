export * from "@lienthong/testing";
