export * from "@lienthong/signature";
